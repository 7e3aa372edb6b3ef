//! Every SQL statement about parties that ask to be introduced.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, PartyId};

/// A question to be introduced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = IntroductionAsk)]
pub struct Ask {
    /// Its number.
    pub number: i64,
    /// Who asks.
    #[serde(skip)]
    pub asker_id: PartyId,
    /// Its number.
    pub asker_number: i64,
    /// Its name.
    pub asker_name: String,
    /// To whom.
    #[serde(skip)]
    pub other_id: PartyId,
    /// Its number.
    pub other_number: i64,
    /// Its name.
    pub other_name: String,
    /// The number of the challenge that it is about.
    pub challenge_number: Option<i64>,
    /// What that is called.
    pub challenge_title: Option<String>,
    /// Why they should meet.
    pub why: String,
    /// When it was asked.
    pub asked_on: Day,
    /// When they were introduced, or when it was declined.
    pub settled_on: Option<Day>,
    /// Why it was declined; empty when they were introduced.
    pub reason: String,
}

/// A statement about these questions, with what a row of them needs.
macro_rules! asks {
    ($rest:literal) => {
        concat!(
            "select alliance_introduction_ask.number, asker.party_id as asker_id,
                asker.number as asker_number, asker.name as asker_name,
                other.party_id as other_id, other.number as other_number,
                other.name as other_name, challenge.number as challenge_number,
                challenge.title as challenge_title, alliance_introduction_ask.why,
                alliance_introduction_ask.asked_on, alliance_introduction_ask.settled_on,
                alliance_introduction_ask.reason
             from alliance_introduction_ask
             join party as asker on asker.party_id = alliance_introduction_ask.asker_id
             join party as other on other.party_id = alliance_introduction_ask.other_id
             left join challenge
                on challenge.challenge_id = alliance_introduction_ask.challenge_id
             ",
            $rest
        )
    };
}

/// What waits for an answer, longest first.
pub async fn waiting(conn: &mut Conn) -> Result<Vec<Ask>> {
    let statement = asks!(
        "where alliance_introduction_ask.settled_on is null
         order by alliance_introduction_ask.number
         limit 200"
    );
    Ok(sqlx::query_as(statement).fetch_all(conn).await?)
}

/// What a party asked, newest first.
pub async fn of_party(conn: &mut Conn, party: PartyId) -> Result<Vec<Ask>> {
    let statement = asks!(
        "where alliance_introduction_ask.asker_id = $1
         order by alliance_introduction_ask.number desc
         limit 20"
    );
    Ok(sqlx::query_as(statement).bind(party).fetch_all(conn).await?)
}

pub(super) async fn insert(
    conn: &mut Conn,
    id: &str,
    (asker, other): (PartyId, PartyId),
    challenge: Option<ChallengeId>,
    (why, day): (&str, Day),
) -> Result<()> {
    sqlx::query(
        "insert into alliance_introduction_ask (ask_id, number, asker_id, other_id, challenge_id,
            why, asked_on, reason)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, ''
         from alliance_introduction_ask",
    )
    .bind(id)
    .bind(asker)
    .bind(other)
    .bind(challenge)
    .bind(why)
    .bind(day)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn decline(conn: &mut Conn, number: i64, reason: &str, day: Day) -> Result<()> {
    let statement = "update alliance_introduction_ask
         set settled_on = $2, reason = $3
         where number = $1";
    sqlx::query(statement).bind(number).bind(day).bind(reason).execute(conn).await?;
    Ok(())
}

/// Whoever of both asked the other has the answer.
pub(super) async fn settle(
    conn: &mut Conn,
    (one, other): (PartyId, PartyId),
    day: Day,
) -> Result<()> {
    let statement = "update alliance_introduction_ask
         set settled_on = $3
         where settled_on is null and (
            (asker_id = $1 and other_id = $2) or (asker_id = $2 and other_id = $1))";
    sqlx::query(statement).bind(one).bind(other).bind(day).execute(conn).await?;
    Ok(())
}
