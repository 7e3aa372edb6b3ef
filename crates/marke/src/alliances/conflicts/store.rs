//! Every SQL statement about who does not get along.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;

use super::rules::Facts;

/// Two parties who do not get along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Conflict {
    /// Which.
    pub conflict_id: String,
    /// One party.
    pub one_number: i64,
    /// Its name.
    pub one_name: String,
    /// The other.
    pub other_number: i64,
    /// Its name.
    pub other_name: String,
    /// Whether they are never in one alliance: 0 or 1.
    pub is_hard: i64,
    /// How much it rubs otherwise.
    pub friction: i64,
    /// What is known about it.
    pub reason: String,
    /// Since when.
    pub noted_at: Moment,
    /// Until when.
    pub ended_at: Option<Moment>,
}

/// All that was noted, what stands first.
pub async fn list(conn: &mut Conn) -> Result<Vec<Conflict>> {
    Ok(sqlx::query_as(
        "select alliance_conflict.conflict_id, one.number as one_number, one.name as one_name,
            other.number as other_number, other.name as other_name, alliance_conflict.is_hard,
            alliance_conflict.friction, alliance_conflict.reason, alliance_conflict.noted_at,
            alliance_conflict.ended_at
         from alliance_conflict
         join party as one on one.party_id = alliance_conflict.one_id
         join party as other on other.party_id = alliance_conflict.other_id
         order by case when alliance_conflict.ended_at is null then 0 else 1 end,
            alliance_conflict.noted_at desc, alliance_conflict.conflict_id",
    )
    .fetch_all(conn)
    .await?)
}

/// What stands: both parties, whether never, and how much it rubs. A party that was entered
/// twice counts as the one that goes on.
pub async fn pairs(conn: &mut Conn) -> Result<Vec<(PartyId, PartyId, i64, i64)>> {
    Ok(sqlx::query_as(
        "select coalesce(one.merged_into, one.party_id),
            coalesce(other.merged_into, other.party_id), alliance_conflict.is_hard,
            alliance_conflict.friction
         from alliance_conflict
         join party as one on one.party_id = alliance_conflict.one_id
         join party as other on other.party_id = alliance_conflict.other_id
         where alliance_conflict.ended_at is null",
    )
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert(
    conn: &mut Conn,
    id: &str,
    (one, other): (PartyId, PartyId),
    facts: &Facts,
    at: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into alliance_conflict (conflict_id, one_id, other_id, is_hard, friction, reason,
            noted_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(one)
    .bind(other)
    .bind(i64::from(facts.is_hard))
    .bind(facts.friction)
    .bind(&facts.reason)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn end(conn: &mut Conn, id: &str, at: Moment) -> Result<()> {
    sqlx::query("update alliance_conflict set ended_at = $2 where conflict_id = $1")
        .bind(id)
        .bind(at)
        .execute(conn)
        .await?;
    Ok(())
}
