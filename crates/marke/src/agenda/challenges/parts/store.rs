//! Every SQL statement about the parts of challenges.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, PartyId};

use super::PartId;
use super::rules::{Facts, Part};

/// A party that carries a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartCarrier)]
pub struct Carrier {
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
}

/// The parts of a challenge, in the order in which they were added, with those that ended.
pub async fn parts_of(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Part>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select part_id, number, sentence, ended_at, end_reason, revision
         from challenge_part
         where challenge_id = $1
         order by number",
    )
    .bind(challenge)
    .fetch_all(&mut *conn)
    .await?;
    let carriers = carriers(conn, challenge).await?;
    let order = order(conn, challenge).await?;
    let whole = |row: Row| Part {
        carriers: of(&carriers, row.part_id),
        first: of(&order, row.part_id),
        part_id: row.part_id,
        number: row.number,
        sentence: row.sentence,
        ended_at: row.ended_at,
        end_reason: row.end_reason,
        revision: row.revision,
    };
    Ok(rows.into_iter().map(whole).collect())
}

#[derive(FromRow)]
struct Row {
    part_id: PartId,
    number: i64,
    sentence: String,
    ended_at: Option<Moment>,
    end_reason: String,
    revision: i64,
}

fn of<T: Clone>(all: &[(PartId, T)], part: PartId) -> Vec<T> {
    all.iter().filter(|(of, _)| *of == part).map(|(_, one)| one.clone()).collect()
}

async fn carriers(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<(PartId, Carrier)>> {
    let rows: Vec<(PartId, PartyId, i64, String, i64, String)> = sqlx::query_as(
        "select challenge_part_carrier.part_id, party.party_id, party.number,
            case when party.kind = 'organisation' or party.listed_on is not null
                then party.name else '' end as name,
            cast(case when party.listed_on is not null and party.merged_into is null
                then 1 else 0 end as bigint) as is_listed,
            party.sector
         from challenge_part
         join challenge_part_carrier on challenge_part_carrier.part_id = challenge_part.part_id
         join party on party.party_id = challenge_part_carrier.party_id
         where challenge_part.challenge_id = $1 and challenge_part_carrier.until_on is null
         order by challenge_part_carrier.since_on, party.number",
    )
    .bind(challenge)
    .fetch_all(conn)
    .await?;
    let carrier = |(part, party_id, number, name, is_listed, sector)| {
        (part, Carrier { party_id, number, name, is_listed, sector })
    };
    Ok(rows.into_iter().map(carrier).collect())
}

async fn order(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<(PartId, i64)>> {
    Ok(sqlx::query_as(
        "select challenge_part_order.part_id, first.number
         from challenge_part_order
         join challenge_part as first on first.part_id = challenge_part_order.first_id
         where first.challenge_id = $1
         order by first.number",
    )
    .bind(challenge)
    .fetch_all(conn)
    .await?)
}

/// The number of the challenge that a part belongs to.
pub(super) async fn challenge_of(conn: &mut Conn, part: i64) -> Result<Option<i64>> {
    Ok(sqlx::query_scalar(
        "select challenge.number
         from challenge_part
         join challenge on challenge.challenge_id = challenge_part.challenge_id
         where challenge_part.number = $1",
    )
    .bind(part)
    .fetch_optional(conn)
    .await?)
}

/// How many parts of a challenge that go on a party carries.
pub(crate) async fn carried_by(
    conn: &mut Conn,
    challenge: ChallengeId,
    party: PartyId,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "select count(*)
         from challenge_part
         join challenge_part_carrier on challenge_part_carrier.part_id = challenge_part.part_id
         where challenge_part.challenge_id = $1 and challenge_part.ended_at is null
            and challenge_part_carrier.party_id = $2
            and challenge_part_carrier.until_on is null",
    )
    .bind(challenge)
    .bind(party)
    .fetch_one(conn)
    .await?)
}

/// How many parts of a challenge go on, and how many of those nobody carries.
pub(crate) async fn summary_of(conn: &mut Conn, challenge: ChallengeId) -> Result<(i64, i64)> {
    Ok(sqlx::query_as(
        "select count(*), cast(coalesce(sum(case when exists (
                select 1
                from challenge_part_carrier
                where challenge_part_carrier.part_id = challenge_part.part_id
                    and challenge_part_carrier.until_on is null)
            then 0 else 1 end), 0) as bigint)
         from challenge_part
         where challenge_id = $1 and ended_at is null",
    )
    .bind(challenge)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn insert(
    conn: &mut Conn,
    (id, challenge): (PartId, ChallengeId),
    facts: &Facts,
    at: Moment,
) -> Result<i64> {
    let number = sqlx::query_scalar(
        "insert into challenge_part (part_id, number, challenge_id, sentence, added_at,
            end_reason, revision)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, '', 1
         from challenge_part
         returning number",
    )
    .bind(id)
    .bind(challenge)
    .bind(&facts.sentence)
    .bind(at)
    .fetch_one(&mut *conn)
    .await?;
    put_order(conn, id, facts).await?;
    Ok(number)
}

pub(super) async fn update(conn: &mut Conn, id: PartId, facts: &Facts) -> Result<()> {
    sqlx::query(
        "update challenge_part set sentence = $2, revision = revision + 1 where part_id = $1",
    )
    .bind(id)
    .bind(&facts.sentence)
    .execute(&mut *conn)
    .await?;
    sqlx::query("delete from challenge_part_order where part_id = $1")
        .bind(id)
        .execute(&mut *conn)
        .await?;
    put_order(conn, id, facts).await
}

async fn put_order(conn: &mut Conn, id: PartId, facts: &Facts) -> Result<()> {
    for first in &facts.first {
        sqlx::query(
            "insert into challenge_part_order (part_id, first_id)
             select $1, part_id from challenge_part where number = $2",
        )
        .bind(id)
        .bind(*first)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

pub(super) async fn end(conn: &mut Conn, id: PartId, reason: &str, at: Moment) -> Result<()> {
    sqlx::query(
        "update challenge_part
         set ended_at = $2, end_reason = $3, revision = revision + 1
         where part_id = $1",
    )
    .bind(id)
    .bind(at)
    .bind(reason)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn put_carrier(
    conn: &mut Conn,
    id: PartId,
    party: PartyId,
    today: Day,
) -> Result<()> {
    sqlx::query(
        "insert into challenge_part_carrier (part_id, party_id, since_on)
         values ($1, $2, $3)
         on conflict (part_id, party_id, since_on) do update
         set until_on = null",
    )
    .bind(id)
    .bind(party)
    .bind(today)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn end_carrier(
    conn: &mut Conn,
    id: PartId,
    party: PartyId,
    today: Day,
) -> Result<()> {
    sqlx::query(
        "update challenge_part_carrier
         set until_on = $3
         where part_id = $1 and party_id = $2 and until_on is null",
    )
    .bind(id)
    .bind(party)
    .bind(today)
    .execute(conn)
    .await?;
    Ok(())
}
