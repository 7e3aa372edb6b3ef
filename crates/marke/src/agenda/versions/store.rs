//! Every SQL statement about versions. What was adopted is not touched: every change says so.

use serde::Serialize;
use sqlx::FromRow;
use sqlx::any::AnyQueryResult;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::AgendaId;

use super::{State, rules};

/// A version of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Version {
    /// Its identifier.
    pub agenda_id: AgendaId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// How far it is.
    pub state: State,
    /// When it was begun.
    pub created_at: Moment,
    /// From when people may comment.
    pub consultation_from: Option<Day>,
    /// The last day to comment.
    pub consultation_until: Option<Day>,
    /// When it was adopted.
    pub adopted_on: Option<Day>,
    /// By which meeting.
    pub adopted_by: String,
    /// What those who did not agree want to be remembered.
    pub minority: String,
    /// SHA-256 over the adopted text; empty before.
    pub hash: String,
    /// How often it was changed.
    pub revision: i64,
}

/// Reads versions: every statement that does begins the same.
macro_rules! versions {
    ($rest:literal) => {
        concat!(
            "select agenda_id, number, title, state, created_at, consultation_from,
            consultation_until, adopted_on, adopted_by, minority, hash, revision
         from agenda_version ",
            $rest
        )
    };
}

/// The version with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Version>> {
    let one = sqlx::query_as(versions!("where number = $1")).bind(number);
    Ok(one.fetch_optional(conn).await?)
}

/// Every version, newest first.
pub async fn all(conn: &mut Conn) -> Result<Vec<Version>> {
    Ok(sqlx::query_as(versions!("order by number desc")).fetch_all(conn).await?)
}

/// The version that was adopted last.
pub async fn in_force(conn: &mut Conn) -> Result<Option<Version>> {
    before(conn, i64::MAX).await
}

/// The version that was in force before the one with this number.
pub async fn before(conn: &mut Conn, number: i64) -> Result<Option<Version>> {
    let before = versions!(
        "where state = 'adopted' and number < $1
         order by number desc
         limit 1"
    );
    Ok(sqlx::query_as(before).bind(number).fetch_optional(conn).await?)
}

/// The version that is not adopted yet.
pub async fn in_the_making(conn: &mut Conn) -> Result<Option<Version>> {
    let making = versions!(
        "where state <> 'adopted'
         order by number desc
         limit 1"
    );
    Ok(sqlx::query_as(making).fetch_optional(conn).await?)
}

/// How many comments have no answer yet.
pub async fn comments_unanswered(conn: &mut Conn) -> Result<i64> {
    let count = sqlx::query_scalar("select count(*) from agenda_comment where answered_at is null");
    Ok(count.fetch_one(conn).await?)
}

/// Gives the number of the new version.
pub(super) async fn insert(conn: &mut Conn, id: AgendaId, title: &str, now: Moment) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into agenda_version (
            agenda_id, number, title, state, created_at, adopted_by, minority, hash, revision)
         values (
            $1, (select coalesce(max(number), 0) + 1 from agenda_version), $2, 'draft', $3, '',
            '', '', 1)
         returning number",
    )
    .bind(id)
    .bind(title)
    .bind(now)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn retitle(conn: &mut Conn, id: AgendaId, title: &str) -> Result<()> {
    let statement = "update agenda_version
         set title = $2, revision = revision + 1
         where agenda_id = $1 and state <> 'adopted'";
    changed(&sqlx::query(statement).bind(id).bind(title).execute(conn).await?)
}

pub(super) async fn consult(conn: &mut Conn, id: AgendaId, from: Day, until: Day) -> Result<()> {
    let statement = "update agenda_version
         set state = 'consultation', consultation_from = $2, consultation_until = $3,
            revision = revision + 1
         where agenda_id = $1 and state <> 'adopted'";
    changed(&sqlx::query(statement).bind(id).bind(from).bind(until).execute(conn).await?)
}

pub(super) async fn adopt(conn: &mut Conn, version: &Version) -> Result<()> {
    let done = sqlx::query(
        "update agenda_version
         set state = 'adopted', adopted_on = $2, adopted_by = $3, minority = $4, hash = $5,
            revision = revision + 1
         where agenda_id = $1 and state <> 'adopted'",
    )
    .bind(version.agenda_id)
    .bind(version.adopted_on)
    .bind(&version.adopted_by)
    .bind(&version.minority)
    .bind(&version.hash)
    .execute(conn)
    .await?;
    changed(&done)
}

/// Refuses when a statement found nothing that may still change.
pub(crate) fn changed(done: &AnyQueryResult) -> Result<()> {
    if done.rows_affected() == 0 { Err(rules::adopted().into()) } else { Ok(()) }
}
