//! Every SQL statement about what parties grant each other.

use serde::Serialize;
use sqlx::{AssertSqlSafe, FromRow};
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::{Conn, places};
use crate::error::Result;
use crate::ids::{GrantingId, PartyId};

use super::rules::Facts;

/// What one party grants another, for the eyes of these two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Granting {
    /// Which.
    #[serde(skip)]
    pub granting_id: GrantingId,
    /// Its number.
    pub number: i64,
    /// Who grants.
    #[serde(skip)]
    pub giver_id: PartyId,
    /// The number of that party.
    pub giver_number: i64,
    /// What it is called.
    pub giver_name: String,
    /// To whom.
    #[serde(skip)]
    pub receiver_id: PartyId,
    /// The number of that party.
    pub receiver_number: i64,
    /// What it is called.
    pub receiver_name: String,
    /// Because of what.
    pub reason: String,
    /// How much: 1, 2 or 3.
    pub strength: i64,
    /// When.
    pub granted_at: Moment,
    /// Since when the giver lets everybody see it.
    pub giver_shows_at: Option<Moment>,
    /// Since when the receiver does.
    pub receiver_shows_at: Option<Moment>,
    /// When it was taken back.
    pub taken_back_at: Option<Moment>,
    /// Why.
    pub take_back_reason: String,
}

/// A statement about grantings, with what a row of them needs.
macro_rules! grantings {
    ($rest:literal) => {
        concat!(
            "select granting.granting_id, granting.number, granting.giver_id,
                giver.number as giver_number, giver.name as giver_name, granting.receiver_id,
                receiver.number as receiver_number, receiver.name as receiver_name,
                granting.reason, granting.strength, granting.granted_at,
                granting.giver_shows_at, granting.receiver_shows_at, granting.taken_back_at,
                granting.take_back_reason
             from granting
             join party as giver on giver.party_id = granting.giver_id
             join party as receiver on receiver.party_id = granting.receiver_id
             ",
            $rest
        )
    };
}

pub(super) async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Granting>> {
    let statement = grantings!("where granting.number = $1");
    Ok(sqlx::query_as(statement).bind(number).fetch_optional(conn).await?)
}

/// Everything that parties granted or were granted, also what was taken back; newest first.
pub async fn of_parties(conn: &mut Conn, parties: &[PartyId]) -> Result<Vec<Granting>> {
    if parties.is_empty() {
        return Ok(Vec::new());
    }
    let places = places(parties.len());
    let statement = format!(
        "{} where granting.giver_id in ({places}) or granting.receiver_id in ({places})
         order by granting.granted_at desc, granting.number desc
         limit 500",
        grantings!("")
    );
    let mut query = sqlx::query_as(AssertSqlSafe(statement));
    for party in parties {
        query = query.bind(*party);
    }
    Ok(query.fetch_all(conn).await?)
}

/// Everything that a party granted, also what was taken back.
pub(super) async fn given_by(conn: &mut Conn, giver: PartyId) -> Result<Vec<Granting>> {
    let statement = grantings!("where granting.giver_id = $1 order by granting.number");
    Ok(sqlx::query_as(statement).bind(giver).fetch_all(conn).await?)
}

pub(super) async fn wall(conn: &mut Conn) -> Result<Vec<Granting>> {
    Ok(sqlx::query_as(grantings!(
        "where granting.giver_shows_at is not null and granting.receiver_shows_at is not null
            and granting.taken_back_at is null
         order by granting.granted_at desc, granting.number desc
         limit 200"
    ))
    .fetch_all(conn)
    .await?)
}

/// Giver, receiver and strength of every granting that stands.
pub(super) async fn pairs(conn: &mut Conn) -> Result<Vec<(PartyId, PartyId, i64)>> {
    Ok(sqlx::query_as(
        "select giver_id, receiver_id, strength
         from granting
         where taken_back_at is null
         order by giver_id, receiver_id",
    )
    .fetch_all(conn)
    .await?)
}

/// Gives the number of the new granting.
pub(super) async fn insert(
    conn: &mut Conn,
    id: GrantingId,
    (giver, receiver, person): (PartyId, PartyId, Option<PartyId>),
    facts: &Facts,
    now: Moment,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into granting (
            granting_id, number, giver_id, receiver_id, granted_by, reason, strength, granted_at,
            giver_shows_at, take_back_reason)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, ''
         from granting
         returning number",
    )
    .bind(id)
    .bind(giver)
    .bind(receiver)
    .bind(person.map_or_else(String::new, |person| person.to_string()))
    .bind(&facts.reason)
    .bind(facts.strength)
    .bind(now)
    .bind(facts.shown.then_some(now))
    .fetch_one(conn)
    .await?)
}

pub(super) async fn set_shown(
    conn: &mut Conn,
    id: GrantingId,
    is_giver: bool,
    at: Option<Moment>,
) -> Result<()> {
    let statement = if is_giver {
        "update granting set giver_shows_at = $2 where granting_id = $1"
    } else {
        "update granting set receiver_shows_at = $2 where granting_id = $1"
    };
    sqlx::query(statement).bind(id).bind(at).execute(conn).await?;
    Ok(())
}

pub(super) async fn take_back(
    conn: &mut Conn,
    id: GrantingId,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let statement = "update granting
         set taken_back_at = $3, take_back_reason = $2
         where granting_id = $1";
    sqlx::query(statement).bind(id).bind(reason).bind(now).execute(conn).await?;
    Ok(())
}
