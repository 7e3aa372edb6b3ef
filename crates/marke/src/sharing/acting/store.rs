//! Every SQL statement about for whom somebody shares; they only read.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;

/// A party that somebody shares for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct OwnParty {
    /// Which.
    pub party_id: PartyId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// Where it is.
    pub village: String,
}

/// The parties that a person represents on a day, and the person itself when it is a member.
pub(super) async fn own(conn: &mut Conn, person: PartyId, day: Day) -> Result<Vec<OwnParty>> {
    Ok(sqlx::query_as(
        "select party.party_id, party.number, party.name, party.sector, party.village
         from party
         where party.merged_into is null
            and (party.party_id in (
                    select for_party_id
                    from member_function
                    where person_id = $1 and function = 'representative' and from_on <= $2
                        and (until_on is null or until_on >= $2))
                or (party.party_id = $1 and exists (
                    select 1
                    from membership
                    where membership.party_id = $1 and joined_on <= $2
                        and (ends_on is null or ends_on >= $2))))
         order by party.name, party.number",
    )
    .bind(person)
    .bind(day)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<OwnParty>> {
    Ok(sqlx::query_as(
        "select party_id, number, name, sector, village
         from party
         where number = $1 and merged_into is null",
    )
    .bind(number)
    .fetch_optional(conn)
    .await?)
}

/// The addresses of those who represent a party on a day, or else its own.
pub(super) async fn addresses(conn: &mut Conn, party: PartyId, day: Day) -> Result<Vec<String>> {
    let represents: Vec<String> = sqlx::query_scalar(
        "select distinct person.mail
         from member_function
         join party as person on person.party_id = member_function.person_id
         where member_function.for_party_id = $1 and member_function.function = 'representative'
            and member_function.from_on <= $2
            and (member_function.until_on is null or member_function.until_on >= $2)
            and person.mail <> ''
         order by person.mail",
    )
    .bind(party)
    .bind(day)
    .fetch_all(&mut *conn)
    .await?;
    if !represents.is_empty() {
        return Ok(represents);
    }
    let own = sqlx::query_scalar("select mail from party where party_id = $1 and mail <> ''");
    Ok(own.bind(party).fetch_all(conn).await?)
}
