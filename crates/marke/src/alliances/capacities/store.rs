//! Every SQL statement about what parties bring and seek.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, PartyId};
use crate::members::TagKind;

use super::Bearing;
use super::rules::Facts;

/// Something that a party said that it brings or seeks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Capacity {
    /// Which line.
    pub capacity_id: String,
    /// Brings or seeks.
    pub bearing: Bearing,
    /// The word; `None` for all hours together.
    pub tag_id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Its kind.
    pub kind: Option<TagKind>,
    /// How much, in the measure of the kind.
    pub amount: i64,
    /// The first day.
    pub from_on: Day,
    /// The last day.
    pub until_on: Day,
    /// Anything to know about it.
    pub note: String,
}

/// Something that a party brings, as proposals reckon with it.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Brought {
    /// The party; who was entered twice counts as the one that goes on.
    pub party_id: PartyId,
    /// The word; `None` for all hours together.
    pub tag_id: Option<String>,
    /// Its kind.
    pub kind: Option<TagKind>,
    /// How much.
    pub amount: i64,
    /// The first day.
    pub from_on: Day,
    /// The last day.
    pub until_on: Day,
}

/// What several parties bring alike: of one word, the same amount between the same two days.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Alike {
    /// The word.
    pub tag_id: String,
    /// Its kind.
    pub kind: TagKind,
    /// How much each brings.
    pub amount: i64,
    /// The first day.
    pub from_on: Day,
    /// The last day.
    pub until_on: Day,
    /// How many lines say so.
    pub lines: i64,
}

/// What stands of what a party said, what it brings first.
pub async fn of_party(conn: &mut Conn, party: PartyId) -> Result<Vec<Capacity>> {
    Ok(sqlx::query_as(
        "select alliance_capacity.capacity_id, alliance_capacity.bearing,
            alliance_capacity.tag_id, tag.name, tag.kind, alliance_capacity.amount,
            alliance_capacity.from_on, alliance_capacity.until_on, alliance_capacity.note
         from alliance_capacity
         left join tag on tag.tag_id = alliance_capacity.tag_id
         where alliance_capacity.party_id = $1 and alliance_capacity.ended_at is null
         order by alliance_capacity.bearing, tag.kind, lower(tag.name),
            alliance_capacity.from_on, alliance_capacity.capacity_id",
    )
    .bind(party)
    .fetch_all(conn)
    .await?)
}

/// What parties bring in a period of the words that a challenge needs, and their hours altogether.
pub async fn brought_for(
    conn: &mut Conn,
    challenge: ChallengeId,
    (from, until): (Day, Day),
) -> Result<Vec<Brought>> {
    Ok(sqlx::query_as(
        "select coalesce(party.merged_into, party.party_id) as party_id,
            alliance_capacity.tag_id, tag.kind, alliance_capacity.amount,
            alliance_capacity.from_on, alliance_capacity.until_on
         from alliance_capacity
         join party on party.party_id = alliance_capacity.party_id
         left join tag on tag.tag_id = alliance_capacity.tag_id
         where alliance_capacity.bearing = 'brings' and alliance_capacity.ended_at is null
            and alliance_capacity.from_on <= $3 and alliance_capacity.until_on >= $2
            and (alliance_capacity.tag_id is null or alliance_capacity.tag_id in (
                select alliance_need.tag_id
                from alliance_need
                where alliance_need.challenge_id = $1 and alliance_need.ended_at is null))
         order by party.number, alliance_capacity.capacity_id",
    )
    .bind(challenge)
    .bind(from)
    .bind(until)
    .fetch_all(conn)
    .await?)
}

/// What all parties bring of words in a period, lines that say the same together.
pub async fn brought_alike(conn: &mut Conn, (from, until): (Day, Day)) -> Result<Vec<Alike>> {
    Ok(sqlx::query_as(
        "select tag.tag_id, tag.kind, alliance_capacity.amount, alliance_capacity.from_on,
            alliance_capacity.until_on, count(*) as lines
         from alliance_capacity
         join tag on tag.tag_id = alliance_capacity.tag_id
         where alliance_capacity.bearing = 'brings' and alliance_capacity.ended_at is null
            and alliance_capacity.from_on <= $2 and alliance_capacity.until_on >= $1
         group by tag.tag_id, tag.kind, alliance_capacity.amount, alliance_capacity.from_on,
            alliance_capacity.until_on",
    )
    .bind(from)
    .bind(until)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert(
    conn: &mut Conn,
    id: &str,
    party: PartyId,
    facts: &Facts,
    at: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into alliance_capacity (capacity_id, party_id, bearing, tag_id, amount, from_on,
            until_on, note, said_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(party)
    .bind(facts.bearing)
    .bind(facts.tag.as_deref())
    .bind(facts.amount)
    .bind(facts.from_on)
    .bind(facts.until_on)
    .bind(&facts.note)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn end(conn: &mut Conn, id: &str, at: Moment) -> Result<()> {
    sqlx::query("update alliance_capacity set ended_at = $2 where capacity_id = $1")
        .bind(id)
        .bind(at)
        .execute(conn)
        .await?;
    Ok(())
}
