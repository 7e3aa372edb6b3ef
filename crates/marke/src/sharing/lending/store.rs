//! Every SQL statement about what stands on the board.

use serde::{Deserialize, Serialize};
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{LendingId, PartyId};

use super::rules::Facts;
use super::{LendingKind, OnBooking, Side, Unit};

/// A thing on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Lending {
    /// Which.
    #[serde(skip)]
    pub lending_id: LendingId,
    /// Its number.
    pub number: i64,
    /// On which side of the board.
    pub side: Side,
    /// What is lent.
    pub kind: LendingKind,
    /// What it is called.
    pub title: String,
    /// What one should know of it.
    pub description: String,
    /// Whose.
    #[serde(skip)]
    pub party_id: PartyId,
    /// The number of the party that lends it or looks for it.
    pub party_number: i64,
    /// What that is called.
    pub party_name: String,
    /// 1 when everybody may see the page of that party.
    #[serde(skip)]
    pub party_is_listed: i64,
    /// Its word of the vocabulary.
    #[serde(skip)]
    pub tag_id: Option<String>,
    /// That word.
    pub tag_name: Option<String>,
    /// Where it is.
    pub village: String,
    /// In what it is booked.
    pub unit: Unit,
    /// What happens with a booking.
    pub booking: OnBooking,
    /// What the lender would like in return.
    pub wished: String,
    /// The first day on which it is to be had.
    pub available_from_on: Option<Day>,
    /// The last.
    pub available_until_on: Option<Day>,
    /// When it was put up.
    pub put_up_at: Moment,
    /// When it was taken off.
    pub taken_off_at: Option<Moment>,
    /// Why.
    pub reason: String,
    /// Goes up with every change.
    pub revision: i64,
}

/// Which part of the board.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = LendingFilter)]
pub struct Filter {
    /// `offered` or `wanted`; both when empty.
    #[serde(rename = "bord")]
    pub side: String,
    /// A kind; all when empty.
    #[serde(rename = "soort")]
    pub kind: String,
    /// A word of the vocabulary, by identifier; all when empty.
    #[serde(rename = "trefwoord")]
    pub tag: String,
}

/// One version of the conditions of a thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = LendingCondition)]
pub struct Condition {
    /// 1 for the first.
    pub version: i64,
    /// What a borrower accepts; empty when nothing any more.
    pub content: String,
    /// When it was written.
    pub written_at: Moment,
}

/// Days on which a thing is not to be had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = LendingAbsence)]
pub struct Absence {
    /// Which.
    pub absence_id: String,
    /// The first day.
    pub from_on: Day,
    /// The last.
    pub until_on: Day,
}

/// A statement about things on the board, with what a row of them needs.
macro_rules! lendings {
    ($rest:literal) => {
        concat!(
            "select lending.lending_id, lending.number, lending.side, lending.kind,
                lending.title, lending.description, lending.party_id,
                party.number as party_number, party.name as party_name,
                cast(case when party.listed_on is not null and party.merged_into is null
                    then 1 else 0 end as bigint) as party_is_listed,
                lending.tag_id,
                tag.name as tag_name, lending.village, lending.unit, lending.booking,
                lending.wished, lending.available_from_on, lending.available_until_on,
                lending.put_up_at, lending.taken_off_at, lending.reason, lending.revision
             from lending
             join party on party.party_id = lending.party_id
             left join tag on tag.tag_id = lending.tag_id
             ",
            $rest
        )
    };
}

/// The thing with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Lending>> {
    let statement = lendings!("where lending.number = $1");
    Ok(sqlx::query_as(statement).bind(number).fetch_optional(conn).await?)
}

/// What stands on the board, newest first.
pub async fn list(conn: &mut Conn, filter: &Filter) -> Result<Vec<Lending>> {
    Ok(sqlx::query_as(lendings!(
        "where lending.taken_off_at is null and ($1 = '' or lending.side = $1)
            and ($2 = '' or lending.kind = $2) and ($3 = '' or lending.tag_id = $3)
         order by lending.put_up_at desc, lending.number desc
         limit 500"
    ))
    .bind(filter.side.trim())
    .bind(filter.kind.trim())
    .bind(filter.tag.trim())
    .fetch_all(conn)
    .await?)
}

/// How many things a party has on the board.
pub(super) async fn count_standing(conn: &mut Conn, party: PartyId) -> Result<i64> {
    let statement = "select count(*) from lending where party_id = $1 and taken_off_at is null";
    Ok(sqlx::query_scalar(statement).bind(party).fetch_one(conn).await?)
}

/// Gives the number of the new thing.
pub(super) async fn insert(
    conn: &mut Conn,
    id: LendingId,
    party: PartyId,
    person: Option<PartyId>,
    facts: &Facts,
    now: Moment,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into lending (
            lending_id, number, side, party_id, kind, title, description, tag_id, village, unit,
            booking, wished, available_from_on, available_until_on, put_up_at, put_up_by, reason,
            revision)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
            $13, $14, $15, '', 1
         from lending
         returning number",
    )
    .bind(id)
    .bind(facts.side)
    .bind(party)
    .bind(facts.kind)
    .bind(&facts.title)
    .bind(&facts.description)
    .bind(&facts.tag_id)
    .bind(&facts.village)
    .bind(facts.unit)
    .bind(facts.booking)
    .bind(&facts.wished)
    .bind(facts.available_from_on)
    .bind(facts.available_until_on)
    .bind(now)
    .bind(person.map_or_else(String::new, |person| person.to_string()))
    .fetch_one(conn)
    .await?)
}

pub(super) async fn update(conn: &mut Conn, id: LendingId, facts: &Facts) -> Result<()> {
    sqlx::query(
        "update lending
         set kind = $2, title = $3, description = $4, tag_id = $5, village = $6, unit = $7,
            booking = $8, wished = $9, available_from_on = $10, available_until_on = $11,
            revision = revision + 1
         where lending_id = $1",
    )
    .bind(id)
    .bind(facts.kind)
    .bind(&facts.title)
    .bind(&facts.description)
    .bind(&facts.tag_id)
    .bind(&facts.village)
    .bind(facts.unit)
    .bind(facts.booking)
    .bind(&facts.wished)
    .bind(facts.available_from_on)
    .bind(facts.available_until_on)
    .execute(conn)
    .await?;
    Ok(())
}

/// Lets whoever read a thing before see that something of it changed.
pub(super) async fn touch(conn: &mut Conn, id: LendingId) -> Result<()> {
    let statement = "update lending set revision = revision + 1 where lending_id = $1";
    sqlx::query(statement).bind(id).execute(conn).await?;
    Ok(())
}

pub(super) async fn take_off(
    conn: &mut Conn,
    id: LendingId,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let statement = "update lending
         set taken_off_at = $3, reason = $2, revision = revision + 1
         where lending_id = $1";
    sqlx::query(statement).bind(id).bind(reason).bind(now).execute(conn).await?;
    Ok(())
}

/// Every version of the conditions of a thing, the newest last.
pub(super) async fn conditions(conn: &mut Conn, id: LendingId) -> Result<Vec<Condition>> {
    Ok(sqlx::query_as(
        "select version, content, written_at
         from lending_condition
         where lending_id = $1
         order by version",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert_condition(
    conn: &mut Conn,
    id: LendingId,
    version: i64,
    content: &str,
    now: Moment,
) -> Result<()> {
    let statement = "insert into lending_condition (lending_id, version, content, written_at)
         values ($1, $2, $3, $4)";
    let query = sqlx::query(statement).bind(id).bind(version).bind(content).bind(now);
    query.execute(conn).await?;
    Ok(())
}

/// The days on which a thing is not to be had, in order.
pub(super) async fn absences(conn: &mut Conn, id: LendingId) -> Result<Vec<Absence>> {
    Ok(sqlx::query_as(
        "select absence_id, from_on, until_on
         from lending_absence
         where lending_id = $1 and lifted_at is null
         order by from_on, until_on, absence_id",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert_absence(
    conn: &mut Conn,
    absence: &str,
    id: LendingId,
    (from, until): (Day, Day),
) -> Result<()> {
    let statement = "insert into lending_absence (absence_id, lending_id, from_on, until_on)
         values ($1, $2, $3, $4)";
    sqlx::query(statement).bind(absence).bind(id).bind(from).bind(until).execute(conn).await?;
    Ok(())
}

pub(super) async fn lift_absence(conn: &mut Conn, absence: &str, now: Moment) -> Result<()> {
    let statement = "update lending_absence set lifted_at = $2 where absence_id = $1";
    sqlx::query(statement).bind(absence).bind(now).execute(conn).await?;
    Ok(())
}
