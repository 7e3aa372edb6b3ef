//! Every SQL statement about points for a meeting.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ConversationId, PointId, StatementId};
use crate::opinions::carrying::rules::Side;
use crate::opinions::conversations::Text;
use crate::text::Language;

use super::rules::Facts;

/// A contradiction that was put up for a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Point {
    /// Which.
    #[serde(skip)]
    pub point_id: PointId,
    /// Its number.
    pub number: i64,
    /// The number of the conversation that showed it.
    pub conversation_number: i64,
    /// The question of that conversation.
    pub conversation_question: String,
    /// The same in English.
    #[serde(skip)]
    pub conversation_question_en: String,
    /// The number of the statement that divides people.
    pub statement_number: i64,
    /// Its words in Dutch.
    pub statement_nl: String,
    /// Its words in English.
    pub statement_en: String,
    /// What the meeting is to talk about.
    pub question: String,
    /// The side that agrees more: a sector, or `groep-1`, `groep-2`, …
    pub side_a: String,
    /// The other side.
    pub side_b: String,
    /// How many of a hundred of the first side agreed when it was put up.
    pub agree_a: i64,
    /// How many of them disagreed.
    pub disagree_a: i64,
    /// How many of the other side agreed.
    pub agree_b: i64,
    /// How many of them disagreed.
    pub disagree_b: i64,
    /// The statement that says best what the first side thinks, by number.
    pub best_a_number: Option<i64>,
    /// Its words.
    pub best_a_nl: Option<String>,
    /// The same in English.
    pub best_a_en: Option<String>,
    /// The statement that says best what the other side thinks.
    pub best_b_number: Option<i64>,
    /// Its words.
    pub best_b_nl: Option<String>,
    /// The same in English.
    pub best_b_en: Option<String>,
    /// When it was put up.
    pub put_up_at: Moment,
    /// When the meeting is.
    pub meets_on: Option<Day>,
    /// When its outcome was written down.
    pub settled_at: Option<Moment>,
    /// What came of it.
    pub outcome: String,
    /// Goes up with every change.
    pub revision: i64,
}

impl Point {
    /// The question of the conversation in a language.
    pub fn asked(&self, language: Language) -> String {
        said(&self.conversation_question, &self.conversation_question_en, language)
    }

    /// The words of the statement in a language.
    pub fn words(&self, language: Language) -> String {
        said(&self.statement_nl, &self.statement_en, language)
    }
}

fn said(nl: &str, en: &str, language: Language) -> String {
    let text = Text { nl: nl.to_owned(), en: en.to_owned() };
    text.said(language).to_owned()
}

/// A statement about points, with what a row of them needs.
macro_rules! points {
    ($rest:literal) => {
        concat!(
            "select opinion_point.point_id, opinion_point.number,
                conversation.number as conversation_number,
                conversation.question as conversation_question,
                conversation.question_en as conversation_question_en,
                opinion_statement.number as statement_number,
                opinion_statement.text_nl as statement_nl,
                opinion_statement.text_en as statement_en,
                opinion_point.question, opinion_point.side_a, opinion_point.side_b,
                opinion_point.agree_a, opinion_point.disagree_a, opinion_point.agree_b,
                opinion_point.disagree_b,
                best_a.number as best_a_number, best_a.text_nl as best_a_nl,
                best_a.text_en as best_a_en, best_b.number as best_b_number,
                best_b.text_nl as best_b_nl, best_b.text_en as best_b_en,
                opinion_point.put_up_at, opinion_point.meets_on, opinion_point.settled_at,
                opinion_point.outcome, opinion_point.revision
             from opinion_point
             join conversation on conversation.conversation_id = opinion_point.conversation_id
             join opinion_statement
                on opinion_statement.statement_id = opinion_point.statement_id
             left join opinion_statement as best_a
                on best_a.statement_id = opinion_point.best_a_id
             left join opinion_statement as best_b
                on best_b.statement_id = opinion_point.best_b_id
             ",
            $rest
        )
    };
}

/// The point with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Point>> {
    Ok(sqlx::query_as(points!("where opinion_point.number = $1"))
        .bind(number)
        .fetch_optional(conn)
        .await?)
}

/// All points: those without an outcome first, by the day of their meeting.
pub async fn list(conn: &mut Conn) -> Result<Vec<Point>> {
    Ok(sqlx::query_as(points!(
        "order by case when opinion_point.settled_at is null then 0 else 1 end,
            coalesce(opinion_point.meets_on, '9999'), opinion_point.number desc
         limit 500"
    ))
    .fetch_all(conn)
    .await?)
}

/// The points that a statement was put up as, oldest first.
pub async fn of_statement(conn: &mut Conn, statement: StatementId) -> Result<Vec<Point>> {
    Ok(sqlx::query_as(points!(
        "where opinion_point.statement_id = $1
         order by opinion_point.number"
    ))
    .bind(statement)
    .fetch_all(conn)
    .await?)
}

/// A meeting on whose programme a point stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = PointMeeting)]
pub(super) struct AtMeeting {
    /// Its number.
    pub(super) number: i64,
    /// What it is called.
    pub(super) title: String,
    /// When it begins.
    pub(super) begins_at: Moment,
}

/// The meetings on whose programme a point stands, the first on top.
pub(super) async fn meetings_of(conn: &mut Conn, id: PointId) -> Result<Vec<AtMeeting>> {
    Ok(sqlx::query_as(
        "select meeting.number, meeting.title, meeting.begins_at
         from meeting_point
         join meeting on meeting.meeting_id = meeting_point.meeting_id
         where meeting_point.point_id = $1 and meeting.called_off_at is null
         order by meeting.begins_at, meeting.number",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// A side with the statement that says best what it thinks.
pub(super) type Held<'a> = (&'a Side, Option<StatementId>);

/// Gives the number of the new point.
pub(super) async fn insert(
    conn: &mut Conn,
    id: PointId,
    (conversation, statement): (ConversationId, StatementId),
    facts: &Facts,
    ((a, best_a), (b, best_b)): (Held<'_>, Held<'_>),
    now: Moment,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into opinion_point (
            point_id, number, conversation_id, statement_id, question, side_a, side_b, agree_a,
            disagree_a, agree_b, disagree_b, best_a_id, best_b_id, put_up_at, meets_on, outcome,
            revision)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
            $13, $14, '', 1
         from opinion_point
         returning number",
    )
    .bind(id)
    .bind(conversation)
    .bind(statement)
    .bind(&facts.question)
    .bind(&a.name)
    .bind(&b.name)
    .bind(a.agree)
    .bind(a.disagree)
    .bind(b.agree)
    .bind(b.disagree)
    .bind(best_a)
    .bind(best_b)
    .bind(now)
    .bind(facts.meets_on)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn plan(conn: &mut Conn, id: PointId, day: Option<Day>) -> Result<()> {
    let statement = "update opinion_point
         set meets_on = $2, revision = revision + 1
         where point_id = $1";
    sqlx::query(statement).bind(id).bind(day).execute(conn).await?;
    Ok(())
}

pub(super) async fn settle(conn: &mut Conn, id: PointId, outcome: &str, now: Moment) -> Result<()> {
    let statement = "update opinion_point
         set outcome = $2, settled_at = $3, revision = revision + 1
         where point_id = $1";
    sqlx::query(statement).bind(id).bind(outcome).bind(now).execute(conn).await?;
    Ok(())
}
