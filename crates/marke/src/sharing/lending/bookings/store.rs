//! Every SQL statement about bookings.

use serde::Serialize;
use sqlx::{AssertSqlSafe, FromRow};
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::{Conn, places};
use crate::error::Result;
use crate::ids::{BookingId, LendingId, PartyId};
use crate::sharing::lending::rules::Period;
use crate::sharing::lending::{LendingKind, Unit};

use super::BookingState;
use super::rules::Facts;

/// A booking, for the eyes of both parties and the broker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Booking {
    /// Which.
    #[serde(skip)]
    pub booking_id: BookingId,
    /// Its number.
    pub number: i64,
    /// The number of the thing.
    pub lending_number: i64,
    /// What that is called.
    pub title: String,
    /// What it is.
    pub kind: LendingKind,
    /// In what it is booked.
    pub unit: Unit,
    /// Where it is.
    pub village: String,
    /// Who lends it.
    #[serde(skip)]
    pub lender_id: PartyId,
    /// What the lender is called.
    pub lender_name: String,
    /// Who borrows it.
    #[serde(skip)]
    pub borrower_id: PartyId,
    /// What the borrower is called.
    pub borrower_name: String,
    /// Who asked for it, as text; empty when nobody in person did.
    #[serde(skip)]
    pub asked_by: String,
    /// When it was asked for.
    pub asked_at: Moment,
    /// From when.
    pub from_at: Moment,
    /// Until just before when.
    pub until_at: Moment,
    /// For what.
    pub purpose: String,
    /// The conditions that were accepted; empty when there were none.
    pub conditions: String,
    /// How far it is.
    pub state: BookingState,
    /// Since when.
    pub state_at: Moment,
    /// Why it was refused or called off.
    pub reason: String,
    /// How the lender says that it was.
    pub lender_said: String,
    /// How the borrower says that it was.
    pub borrower_said: String,
    /// Goes up with every change.
    pub revision: i64,
}

/// A statement about bookings, with what a row of them needs.
macro_rules! bookings {
    ($rest:literal) => {
        concat!(
            "select lending_booking.booking_id, lending_booking.number,
                lending.number as lending_number, lending.title, lending.kind, lending.unit,
                lending.village, lending.party_id as lender_id, lender.name as lender_name,
                lending_booking.borrower_id, borrower.name as borrower_name,
                lending_booking.asked_by, lending_booking.asked_at, lending_booking.from_at,
                lending_booking.until_at,
                lending_booking.purpose, coalesce(lending_condition.content, '') as conditions,
                lending_booking.state, lending_booking.state_at, lending_booking.reason,
                lending_booking.lender_said, lending_booking.borrower_said,
                lending_booking.revision
             from lending_booking
             join lending on lending.lending_id = lending_booking.lending_id
             join party as lender on lender.party_id = lending.party_id
             join party as borrower on borrower.party_id = lending_booking.borrower_id
             left join lending_condition
                on lending_condition.lending_id = lending_booking.lending_id
                    and lending_condition.version = lending_booking.condition_version
             ",
            $rest
        )
    };
}

/// The booking with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Booking>> {
    let statement = bookings!("where lending_booking.number = $1");
    Ok(sqlx::query_as(statement).bind(number).fetch_optional(conn).await?)
}

/// The bookings of what parties lend or borrow, the latest first.
pub async fn of_parties(conn: &mut Conn, parties: &[PartyId]) -> Result<Vec<Booking>> {
    if parties.is_empty() {
        return Ok(Vec::new());
    }
    let places = places(parties.len());
    let statement = format!(
        "{} where lending.party_id in ({places}) or lending_booking.borrower_id in ({places})
         order by lending_booking.from_at desc, lending_booking.number desc
         limit 500",
        bookings!("")
    );
    let mut query = sqlx::query_as(AssertSqlSafe(statement));
    for party in parties {
        query = query.bind(*party);
    }
    Ok(query.fetch_all(conn).await?)
}

/// Every booking that stands and is not over, the first to begin on top: for the broker.
pub async fn to_come(conn: &mut Conn, now: Moment) -> Result<Vec<Booking>> {
    Ok(sqlx::query_as(bookings!(
        "where lending_booking.state in ('asked', 'agreed') and lending_booking.until_at > $1
         order by lending_booking.from_at, lending_booking.number
         limit 500"
    ))
    .bind(now)
    .fetch_all(conn)
    .await?)
}

/// Who has a thing or asked for it, and when, as far as that is not over.
pub(super) async fn standing(
    conn: &mut Conn,
    id: LendingId,
    now: Moment,
) -> Result<Vec<(PartyId, Period)>> {
    let rows: Vec<(PartyId, Moment, Moment)> = sqlx::query_as(
        "select borrower_id, from_at, until_at
         from lending_booking
         where lending_id = $1 and state in ('asked', 'agreed') and until_at > $2
         order by from_at, number",
    )
    .bind(id)
    .bind(now)
    .fetch_all(conn)
    .await?;
    let period = |(party, from, until)| (party, Period { from, until });
    Ok(rows.into_iter().map(period).collect())
}

/// Gives the number of the new booking.
pub(super) async fn insert(
    conn: &mut Conn,
    (booking, lending, borrower, person): (BookingId, LendingId, PartyId, Option<PartyId>),
    facts: &Facts,
    state: BookingState,
    now: Moment,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into lending_booking (
            booking_id, number, lending_id, borrower_id, asked_by, asked_at, from_at, until_at,
            purpose, condition_version, state, state_at, reason, lender_said, borrower_said,
            revision)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $5, '',
            '', '', 1
         from lending_booking
         returning number",
    )
    .bind(booking)
    .bind(lending)
    .bind(borrower)
    .bind(person.map_or_else(String::new, |person| person.to_string()))
    .bind(now)
    .bind(facts.period.from)
    .bind(facts.period.until)
    .bind(&facts.purpose)
    .bind(facts.condition_version)
    .bind(state)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn set_state(
    conn: &mut Conn,
    id: BookingId,
    state: BookingState,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let statement = "update lending_booking
         set state = $2, reason = $3, state_at = $4, revision = revision + 1
         where booking_id = $1";
    let query = sqlx::query(statement).bind(id).bind(state).bind(reason).bind(now);
    query.execute(conn).await?;
    Ok(())
}

pub(super) async fn say(conn: &mut Conn, id: BookingId, is_lender: bool, said: &str) -> Result<()> {
    let statement = if is_lender {
        "update lending_booking
         set lender_said = $2, revision = revision + 1
         where booking_id = $1"
    } else {
        "update lending_booking
         set borrower_said = $2, revision = revision + 1
         where booking_id = $1"
    };
    sqlx::query(statement).bind(id).bind(said).execute(conn).await?;
    Ok(())
}

pub(super) async fn insert_calendar(
    conn: &mut Conn,
    code: &str,
    party: PartyId,
    now: Moment,
) -> Result<()> {
    let statement = "insert into lending_calendar (code, party_id, made_at) values ($1, $2, $3)";
    sqlx::query(statement).bind(code).bind(party).bind(now).execute(conn).await?;
    Ok(())
}

pub(super) async fn end_calendars(conn: &mut Conn, party: PartyId, now: Moment) -> Result<()> {
    let statement = "update lending_calendar
         set ended_at = $2
         where party_id = $1 and ended_at is null";
    sqlx::query(statement).bind(party).bind(now).execute(conn).await?;
    Ok(())
}

pub(super) async fn calendar_party(conn: &mut Conn, code: &str) -> Result<Option<PartyId>> {
    let statement = "select party_id from lending_calendar where code = $1 and ended_at is null";
    Ok(sqlx::query_scalar(statement).bind(code).fetch_optional(conn).await?)
}

/// The codes of the calendars of parties, each with its party.
pub(super) async fn calendar_codes(
    conn: &mut Conn,
    parties: &[PartyId],
) -> Result<Vec<(PartyId, String)>> {
    if parties.is_empty() {
        return Ok(Vec::new());
    }
    let statement = format!(
        "select party_id, code
         from lending_calendar
         where ended_at is null and party_id in ({})
         order by party_id, code",
        places(parties.len())
    );
    let mut query = sqlx::query_as(AssertSqlSafe(statement));
    for party in parties {
        query = query.bind(*party);
    }
    Ok(query.fetch_all(conn).await?)
}
