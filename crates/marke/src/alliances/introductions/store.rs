//! Every SQL statement about introductions.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, PartyId};

use super::Outcome;

/// An introduction of two parties to each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Introduction {
    /// Its number.
    pub number: i64,
    /// One party.
    #[serde(skip)]
    pub one_id: PartyId,
    /// Its number.
    pub one_number: i64,
    /// Its name.
    pub one_name: String,
    /// Its sector.
    pub one_sector: String,
    /// The other.
    #[serde(skip)]
    pub other_id: PartyId,
    /// Its number.
    pub other_number: i64,
    /// Its name.
    pub other_name: String,
    /// Its sector.
    pub other_sector: String,
    /// The number of the challenge that it is about.
    pub challenge_number: Option<i64>,
    /// What that is called.
    pub challenge_title: Option<String>,
    /// Why they should meet.
    pub why: String,
    /// When it was made.
    pub made_on: Day,
    /// What came of it; `None` while it is open.
    pub outcome: Option<Outcome>,
    /// When that was told.
    pub outcome_on: Option<Day>,
    /// The same in a sentence.
    pub told: String,
}

/// A statement about introductions, with what a row of them needs.
macro_rules! introductions {
    ($rest:literal) => {
        concat!(
            "select alliance_introduction.number, one.party_id as one_id,
                one.number as one_number, one.name as one_name, one.sector as one_sector,
                other.party_id as other_id, other.number as other_number,
                other.name as other_name, other.sector as other_sector,
                challenge.number as challenge_number, challenge.title as challenge_title,
                alliance_introduction.why, alliance_introduction.made_on,
                alliance_introduction.outcome, alliance_introduction.outcome_on,
                alliance_introduction.told
             from alliance_introduction
             join party as one on one.party_id = alliance_introduction.one_id
             join party as other on other.party_id = alliance_introduction.other_id
             left join challenge
                on challenge.challenge_id = alliance_introduction.challenge_id
             ",
            $rest
        )
    };
}

/// All introductions, open ones first, newest first.
pub async fn list(conn: &mut Conn) -> Result<Vec<Introduction>> {
    let statement = introductions!(
        "order by case when alliance_introduction.outcome is null then 0 else 1 end,
            alliance_introduction.number desc
         limit 1000"
    );
    Ok(sqlx::query_as(statement).fetch_all(conn).await?)
}

/// The introduction with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Introduction>> {
    let statement = introductions!("where alliance_introduction.number = $1");
    Ok(sqlx::query_as(statement).bind(number).fetch_optional(conn).await?)
}

pub(super) async fn insert(
    conn: &mut Conn,
    id: &str,
    (one, other): (PartyId, PartyId),
    challenge: Option<ChallengeId>,
    (why, day): (&str, Day),
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into alliance_introduction (introduction_id, number, one_id, other_id,
            challenge_id, why, made_on, told)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, ''
         from alliance_introduction
         returning number",
    )
    .bind(id)
    .bind(one)
    .bind(other)
    .bind(challenge)
    .bind(why)
    .bind(day)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn tell(
    conn: &mut Conn,
    number: i64,
    (outcome, told): (Outcome, &str),
    day: Day,
) -> Result<()> {
    let statement = "update alliance_introduction
         set outcome = $2, told = $3, outcome_on = $4
         where number = $1";
    sqlx::query(statement).bind(number).bind(outcome).bind(told).bind(day).execute(conn).await?;
    Ok(())
}
