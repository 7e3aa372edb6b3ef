//! Every SQL statement about who sits at the table of a challenge.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, PartyId};

/// No list to choose from is longer than this.
const CHOICES_MAX: i64 = 1_000;

/// A party at a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Seat {
    /// The challenge.
    #[serde(skip)]
    pub challenge_id: ChallengeId,
    /// The party.
    pub party_id: PartyId,
    /// Its number.
    pub number: i64,
    /// What it is called; empty for a person who did not agree to be listed.
    pub name: String,
    /// 1 when everybody may see its page.
    #[serde(skip)]
    pub is_listed: i64,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// What it does at the table.
    pub role: String,
    /// Since when.
    pub since_on: Day,
    /// The last day, for who left.
    pub until_on: Option<Day>,
}

/// Something to choose in a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = NamedValue)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub name: String,
}

/// Who sits at the table of one challenge, or of all, in the order in which they came.
pub async fn seats_of(conn: &mut Conn, id: Option<ChallengeId>) -> Result<Vec<Seat>> {
    seats(conn, id, false).await
}

/// Who sits there, and who sat there before.
pub(crate) async fn all_seats_of(conn: &mut Conn, id: ChallengeId) -> Result<Vec<Seat>> {
    seats(conn, Some(id), true).await
}

async fn seats(conn: &mut Conn, id: Option<ChallengeId>, also_left: bool) -> Result<Vec<Seat>> {
    Ok(sqlx::query_as(
        "select challenge_partner.challenge_id, party.party_id, party.number,
            case when party.kind = 'organisation' or party.listed_on is not null
                then party.name else '' end as name,
            cast(case when party.listed_on is not null and party.merged_into is null
                then 1 else 0 end as bigint) as is_listed,
            party.sector, challenge_partner.role, challenge_partner.since_on,
            challenge_partner.until_on
         from challenge_partner
         join party on party.party_id = challenge_partner.party_id
         where ($1 = '' or challenge_partner.challenge_id = $1)
            and ($2 = 1 or challenge_partner.until_on is null)
         order by challenge_partner.since_on, party.number",
    )
    .bind(id.map_or_else(String::new, |id| id.to_string()))
    .bind(i64::from(also_left))
    .fetch_all(conn)
    .await?)
}

/// Organisations to choose from, by name.
pub async fn organisations(conn: &mut Conn) -> Result<Vec<Choice>> {
    Ok(sqlx::query_as(
        "select party_id as value, name
         from party
         where kind = 'organisation' and merged_into is null
         order by name, number
         limit $1",
    )
    .bind(CHOICES_MAX)
    .fetch_all(conn)
    .await?)
}

/// People with a function on a day, who can keep a challenge going.
pub async fn owners(conn: &mut Conn, day: Day) -> Result<Vec<Choice>> {
    Ok(sqlx::query_as(
        "select distinct party.party_id as value, party.name
         from party
         join member_function on member_function.person_id = party.party_id
         where member_function.from_on <= $1
            and (member_function.until_on is null or member_function.until_on >= $1)
         order by party.name, party.party_id
         limit $2",
    )
    .bind(day)
    .bind(CHOICES_MAX)
    .fetch_all(conn)
    .await?)
}

/// Whether a party is in the register, and not gone on in another.
pub(crate) async fn party_exists(conn: &mut Conn, party: PartyId) -> Result<bool> {
    let found = sqlx::query_scalar::<_, i64>(
        "select count(*) from party where party_id = $1 and merged_into is null",
    );
    Ok(found.bind(party).fetch_one(conn).await? == 1)
}

/// A new seat, or a new role on the seat that a party has.
pub(crate) async fn put_seat(
    conn: &mut Conn,
    id: ChallengeId,
    party: PartyId,
    role: &str,
    today: Day,
) -> Result<()> {
    let changed = sqlx::query(
        "update challenge_partner
         set role = $3
         where challenge_id = $1 and party_id = $2 and until_on is null",
    );
    let changed = changed.bind(id).bind(party).bind(role).execute(&mut *conn).await?;
    if changed.rows_affected() > 0 {
        return Ok(());
    }
    sqlx::query(
        "insert into challenge_partner (challenge_id, party_id, role, since_on)
         values ($1, $2, $3, $4)
         on conflict (challenge_id, party_id, since_on) do update
         set role = excluded.role, until_on = null",
    )
    .bind(id)
    .bind(party)
    .bind(role)
    .bind(today)
    .execute(conn)
    .await?;
    Ok(())
}

pub(crate) async fn end_seat(
    conn: &mut Conn,
    id: ChallengeId,
    party: PartyId,
    today: Day,
) -> Result<()> {
    let statement = "update challenge_partner
         set until_on = $3
         where challenge_id = $1 and party_id = $2 and until_on is null";
    sqlx::query(statement).bind(id).bind(party).bind(today).execute(conn).await?;
    Ok(())
}
