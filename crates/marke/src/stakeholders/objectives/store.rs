//! Every SQL statement about objectives.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::ChallengeId;
use crate::stakeholders::ObjectiveId;

/// No list is longer: those that count, and those that did.
const LIST_MAX: i64 = 200;

/// A sentence that one can be for or against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Objective {
    /// Which.
    #[serde(skip)]
    pub objective_id: ObjectiveId,
    /// Its number.
    pub number: i64,
    /// The challenge.
    #[serde(skip)]
    pub challenge_id: ChallengeId,
    /// The number of the challenge.
    pub challenge_number: i64,
    /// Its words.
    pub sentence: String,
    /// When it no longer counted.
    pub retired_at: Option<Moment>,
    /// Why.
    pub retire_reason: String,
    /// How many things were said of it, ever.
    #[serde(skip)]
    pub sayings: i64,
}

/// A statement about objectives, with what a row of them needs.
macro_rules! objectives {
    ($rest:literal) => {
        concat!(
            "select stakeholder_objective.objective_id, stakeholder_objective.number,
                stakeholder_objective.challenge_id, challenge.number as challenge_number,
                stakeholder_objective.sentence, stakeholder_objective.retired_at,
                stakeholder_objective.retire_reason,
                (select count(*)
                 from stakeholder_saying
                 where stakeholder_saying.objective_id = stakeholder_objective.objective_id)
                    as sayings
             from stakeholder_objective
             join challenge on challenge.challenge_id = stakeholder_objective.challenge_id
             ",
            $rest
        )
    };
}

/// The objective with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Objective>> {
    Ok(sqlx::query_as(objectives!("where stakeholder_objective.number = $1"))
        .bind(number)
        .fetch_optional(conn)
        .await?)
}

/// The objectives of a challenge, also those that no longer count, in the order in which they came.
pub async fn list(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Objective>> {
    Ok(sqlx::query_as(objectives!(
        "where stakeholder_objective.challenge_id = $1
         order by stakeholder_objective.number
         limit $2"
    ))
    .bind(challenge)
    .bind(LIST_MAX)
    .fetch_all(conn)
    .await?)
}

/// Gives the number of the new objective.
pub(super) async fn insert(
    conn: &mut Conn,
    (id, challenge): (ObjectiveId, ChallengeId),
    sentence: &str,
    now: Moment,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into stakeholder_objective (
            objective_id, number, challenge_id, sentence, added_at, retire_reason, revision)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, '', 1
         from stakeholder_objective
         returning number",
    )
    .bind(id)
    .bind(challenge)
    .bind(sentence)
    .bind(now)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn word(conn: &mut Conn, id: ObjectiveId, sentence: &str) -> Result<()> {
    let statement = "update stakeholder_objective
         set sentence = $2, revision = revision + 1
         where objective_id = $1";
    sqlx::query(statement).bind(id).bind(sentence).execute(conn).await?;
    Ok(())
}

pub(super) async fn retire(
    conn: &mut Conn,
    id: ObjectiveId,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let statement = "update stakeholder_objective
         set retired_at = $3, retire_reason = $2, revision = revision + 1
         where objective_id = $1";
    sqlx::query(statement).bind(id).bind(reason).bind(now).execute(conn).await?;
    Ok(())
}
