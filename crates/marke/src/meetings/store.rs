//! Every SQL statement about meetings themselves and their programme.

use serde::{Deserialize, Serialize};
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, MeetingId, PointId};

use super::Welcome;
use super::rules::Facts;

/// No list shows more meetings than this.
const LIST_MAX: i64 = 500;

/// A meeting as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Meeting {
    /// Which.
    #[serde(skip)]
    pub meeting_id: MeetingId,
    /// Its number.
    pub number: i64,
    /// The challenge that it is for.
    #[serde(skip)]
    pub challenge_id: ChallengeId,
    /// The number of that.
    pub challenge_number: i64,
    /// What that is called.
    pub challenge_title: String,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// When it begins.
    pub begins_at: Moment,
    /// When it ends.
    pub ends_at: Moment,
    /// Where.
    pub venue: String,
    /// Who may come.
    pub welcome: Welcome,
    /// Where one asks for more.
    pub contact: String,
    /// When it was planned.
    pub planned_at: Moment,
    /// When it was called off.
    pub called_off_at: Option<Moment>,
    /// Why.
    pub call_off_reason: String,
    /// When those who had not answered were last reminded.
    #[serde(skip)]
    pub reminded_on: Option<Day>,
    /// When somebody wrote down who came.
    pub counted_at: Option<Moment>,
    /// When somebody wrote down what came of it.
    pub reported_at: Option<Moment>,
    /// What came of it, in short.
    pub outcome: String,
    /// What came of it, in full.
    pub report: String,
    /// Goes up with every change.
    pub revision: i64,
}

/// Which meetings a list shows; empty fields let everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default)]
#[schema(as = MeetingFilter)]
pub struct Filter {
    /// The number of a challenge.
    #[serde(rename = "opgave")]
    pub challenge: String,
}

/// A statement about meetings, with what a row of them needs.
macro_rules! meetings {
    ($rest:literal) => {
        concat!(
            "select meeting.meeting_id, meeting.number, meeting.challenge_id,
                challenge.number as challenge_number, challenge.title as challenge_title,
                meeting.title, meeting.purpose, meeting.begins_at, meeting.ends_at,
                meeting.venue, meeting.welcome, meeting.contact, meeting.planned_at,
                meeting.called_off_at, meeting.call_off_reason, meeting.reminded_on,
                meeting.counted_at, meeting.reported_at, meeting.outcome, meeting.report,
                meeting.revision
             from meeting
             join challenge on challenge.challenge_id = meeting.challenge_id
             ",
            $rest
        )
    };
}

/// The meeting with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Meeting>> {
    let one = sqlx::query_as(meetings!("where meeting.number = $1")).bind(number);
    Ok(one.fetch_optional(conn).await?)
}

/// All meetings, or those for one challenge, the last to begin on top.
pub async fn list(conn: &mut Conn, filter: &Filter) -> Result<Vec<Meeting>> {
    Ok(sqlx::query_as(meetings!(
        "where $1 = 0 or challenge.number = $1
         order by meeting.begins_at desc, meeting.number desc
         limit $2"
    ))
    .bind(filter.challenge.trim().parse::<i64>().unwrap_or(0))
    .bind(LIST_MAX)
    .fetch_all(conn)
    .await?)
}

/// The meetings that end after a moment and go on, the first to begin on top.
pub async fn coming(conn: &mut Conn, now: Moment, limit: i64) -> Result<Vec<Meeting>> {
    Ok(sqlx::query_as(meetings!(
        "where meeting.ends_at > $1 and meeting.called_off_at is null
         order by meeting.begins_at, meeting.number
         limit $2"
    ))
    .bind(now)
    .bind(limit)
    .fetch_all(conn)
    .await?)
}

/// Number and question of the points on the programme of a meeting, in the order in which they
/// were put on.
pub async fn points_of(conn: &mut Conn, id: MeetingId) -> Result<Vec<(i64, String)>> {
    Ok(sqlx::query_as(
        "select opinion_point.number, opinion_point.question
         from meeting_point
         join opinion_point on opinion_point.point_id = meeting_point.point_id
         where meeting_point.meeting_id = $1
         order by meeting_point.since, opinion_point.number",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// Number and title of the meeting that goes on and on whose programme a point stands.
pub(super) async fn meeting_of_point(
    conn: &mut Conn,
    point: PointId,
) -> Result<Option<(i64, String)>> {
    Ok(sqlx::query_as(
        "select meeting.number, meeting.title
         from meeting_point
         join meeting on meeting.meeting_id = meeting_point.meeting_id
         where meeting_point.point_id = $1 and meeting.called_off_at is null
            and meeting.reported_at is null
         order by meeting.number
         limit 1",
    )
    .bind(point)
    .fetch_optional(conn)
    .await?)
}

/// Number and question of the points that wait, and stand on no programme.
pub(super) async fn free_points(conn: &mut Conn) -> Result<Vec<(i64, String)>> {
    Ok(sqlx::query_as(
        "select number, question
         from opinion_point
         where settled_at is null
            and not exists (
                select 1
                from meeting_point
                join meeting on meeting.meeting_id = meeting_point.meeting_id
                where meeting_point.point_id = opinion_point.point_id
                    and meeting.called_off_at is null and meeting.reported_at is null)
         order by number
         limit 200",
    )
    .fetch_all(conn)
    .await?)
}

/// Gives the number of the new meeting.
pub(super) async fn insert(
    conn: &mut Conn,
    id: MeetingId,
    challenge: ChallengeId,
    facts: &Facts,
    now: Moment,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into meeting (
            meeting_id, number, challenge_id, title, purpose, begins_at, ends_at, venue, welcome,
            contact, planned_at, call_off_reason, outcome, report, revision)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', '', '',
            1
         from meeting
         returning number",
    )
    .bind(id)
    .bind(challenge)
    .bind(&facts.title)
    .bind(&facts.purpose)
    .bind(facts.begins_at)
    .bind(facts.ends_at)
    .bind(&facts.venue)
    .bind(facts.welcome)
    .bind(&facts.contact)
    .bind(now)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn update(conn: &mut Conn, id: MeetingId, facts: &Facts) -> Result<()> {
    sqlx::query(
        "update meeting
         set title = $2, purpose = $3, begins_at = $4, ends_at = $5, venue = $6, welcome = $7,
            contact = $8, revision = revision + 1
         where meeting_id = $1",
    )
    .bind(id)
    .bind(&facts.title)
    .bind(&facts.purpose)
    .bind(facts.begins_at)
    .bind(facts.ends_at)
    .bind(&facts.venue)
    .bind(facts.welcome)
    .bind(&facts.contact)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn call_off(
    conn: &mut Conn,
    id: MeetingId,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let statement = "update meeting
         set called_off_at = $3, call_off_reason = $2, revision = revision + 1
         where meeting_id = $1";
    sqlx::query(statement).bind(id).bind(reason).bind(now).execute(conn).await?;
    Ok(())
}

pub(super) async fn report(
    conn: &mut Conn,
    id: MeetingId,
    (outcome, report): (&str, &str),
    now: Moment,
) -> Result<()> {
    let statement = "update meeting
         set outcome = $2, report = $3, reported_at = $4, revision = revision + 1
         where meeting_id = $1";
    sqlx::query(statement).bind(id).bind(outcome).bind(report).bind(now).execute(conn).await?;
    Ok(())
}

/// Notes that whoever had not answered was reminded today.
pub(super) async fn set_reminded(conn: &mut Conn, id: MeetingId, today: Day) -> Result<()> {
    let statement = "update meeting set reminded_on = $2 where meeting_id = $1";
    sqlx::query(statement).bind(id).bind(today).execute(conn).await?;
    Ok(())
}

/// Notes that somebody wrote down who came.
pub(super) async fn set_counted(conn: &mut Conn, id: MeetingId, now: Moment) -> Result<()> {
    let statement = "update meeting set counted_at = coalesce(counted_at, $2)
         where meeting_id = $1";
    sqlx::query(statement).bind(id).bind(now).execute(conn).await?;
    Ok(())
}

pub(super) async fn put_point(
    conn: &mut Conn,
    id: MeetingId,
    point: PointId,
    now: Moment,
) -> Result<()> {
    let statement = "insert into meeting_point (meeting_id, point_id, since) values ($1, $2, $3)";
    sqlx::query(statement).bind(id).bind(point).bind(now).execute(conn).await?;
    Ok(())
}

pub(super) async fn take_point(conn: &mut Conn, id: MeetingId, point: PointId) -> Result<()> {
    let statement = "delete from meeting_point where meeting_id = $1 and point_id = $2";
    sqlx::query(statement).bind(id).bind(point).execute(conn).await?;
    Ok(())
}
