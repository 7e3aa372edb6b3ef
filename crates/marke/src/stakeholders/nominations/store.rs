//! Every SQL statement about who else is needed.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::ChallengeId;
use crate::stakeholders::StakeholderId;

use super::Outcome;
use super::rules::Facts;

/// A party that a stakeholder named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Nomination {
    /// Its number.
    pub number: i64,
    /// The number of the challenge.
    pub challenge_number: i64,
    /// Who named it, by number.
    pub by_number: i64,
    /// What that is called.
    pub by_name: String,
    /// The name.
    pub name: String,
    /// When.
    pub named_at: Moment,
    /// What became of it.
    pub outcome: Outcome,
    /// The stakeholder that it is, by number.
    pub stakeholder_number: Option<i64>,
    /// Why it is none.
    pub reason: String,
    /// When that was decided.
    pub settled_at: Option<Moment>,
}

/// A statement about nominations, with what a row of them needs.
macro_rules! nominations {
    ($rest:literal) => {
        concat!(
            "select stakeholder_nomination.number, challenge.number as challenge_number,
                named_by.number as by_number, coalesce(party.name, named_by.name) as by_name,
                stakeholder_nomination.name, stakeholder_nomination.named_at,
                stakeholder_nomination.outcome, it.number as stakeholder_number,
                stakeholder_nomination.reason, stakeholder_nomination.settled_at
             from stakeholder_nomination
             join challenge on challenge.challenge_id = stakeholder_nomination.challenge_id
             join stakeholder as named_by
                on named_by.stakeholder_id = stakeholder_nomination.by_id
             left join party on party.party_id = named_by.party_id
             left join stakeholder as it
                on it.stakeholder_id = stakeholder_nomination.stakeholder_id
             ",
            $rest
        )
    };
}

/// The nomination with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Nomination>> {
    Ok(sqlx::query_as(nominations!("where stakeholder_nomination.number = $1"))
        .bind(number)
        .fetch_optional(conn)
        .await?)
}

/// Everybody who was named as needed for a challenge, in the order in which that was.
pub async fn list(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Nomination>> {
    Ok(sqlx::query_as(nominations!(
        "where stakeholder_nomination.challenge_id = $1
         order by stakeholder_nomination.number
         limit 4000"
    ))
    .bind(challenge)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert(
    conn: &mut Conn,
    (challenge, by): (ChallengeId, StakeholderId),
    name: &str,
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into stakeholder_nomination (
            number, challenge_id, by_id, name, named_at, outcome, reason)
         select coalesce(max(number), 0) + 1, $1, $2, $3, $4, 'waiting', ''
         from stakeholder_nomination",
    )
    .bind(challenge)
    .bind(by)
    .bind(name)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn settle(
    conn: &mut Conn,
    number: i64,
    (facts, it): (&Facts, Option<StakeholderId>),
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "update stakeholder_nomination
         set outcome = $2, stakeholder_id = $3, reason = $4, settled_at = $5
         where number = $1",
    )
    .bind(number)
    .bind(facts.outcome)
    .bind(it)
    .bind(&facts.reason)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}
