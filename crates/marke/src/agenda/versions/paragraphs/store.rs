//! Every SQL statement about paragraphs. Those of an adopted version are not touched.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::agenda::challenges::Stage;
use crate::agenda::versions::changed;
use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{AgendaId, ChallengeId};

/// A paragraph, with what its challenge is like today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Paragraph {
    /// Its identifier.
    pub paragraph_id: String,
    /// The version that it is of.
    #[serde(skip)]
    pub agenda_id: AgendaId,
    /// Its place, from 1; places may be left open.
    pub place: i64,
    /// The paragraph of the version before that it comes from; empty when it is new.
    pub origin_id: String,
    /// The challenge that it puts on the agenda.
    #[serde(skip)]
    pub challenge_id: Option<ChallengeId>,
    /// Its number.
    pub challenge_number: Option<i64>,
    /// Its title today.
    pub challenge_title: Option<String>,
    /// Its stage today.
    pub challenge_stage: Option<Stage>,
    /// Its next step today.
    pub challenge_next_step: Option<String>,
    /// When that is.
    pub challenge_next_step_on: Option<Day>,
    /// When it ended.
    pub challenge_closed_at: Option<Moment>,
    /// Why it ended.
    pub challenge_close_reason: Option<String>,
    /// Why it may stand here with one sector at its table.
    pub challenge_motivation: Option<String>,
    /// The heading.
    pub heading: String,
    /// The text; an empty line begins a new piece.
    pub content: String,
    /// When it was left out of the draft.
    #[serde(skip)]
    pub dropped_at: Option<Moment>,
    /// Why.
    #[serde(skip)]
    pub drop_reason: String,
    /// How often it was changed.
    pub revision: i64,
}

impl Paragraph {
    /// A paragraph that says nothing yet.
    pub fn empty(agenda_id: AgendaId) -> Self {
        Self {
            paragraph_id: String::new(),
            agenda_id,
            place: 0,
            origin_id: String::new(),
            challenge_id: None,
            challenge_number: None,
            challenge_title: None,
            challenge_stage: None,
            challenge_next_step: None,
            challenge_next_step_on: None,
            challenge_closed_at: None,
            challenge_close_reason: None,
            challenge_motivation: None,
            heading: String::new(),
            content: String::new(),
            dropped_at: None,
            drop_reason: String::new(),
            revision: 1,
        }
    }

    /// The pieces of its text.
    pub fn pieces(&self) -> impl Iterator<Item = &str> {
        self.content.split("\n\n").map(str::trim).filter(|piece| !piece.is_empty())
    }
}

/// Reads paragraphs with their challenge: every statement that does begins the same.
macro_rules! paragraphs {
    ($condition:literal) => {
        concat!(
            "select agenda_paragraph.paragraph_id, agenda_paragraph.agenda_id,
            agenda_paragraph.place, agenda_paragraph.origin_id, agenda_paragraph.challenge_id,
            challenge.number as challenge_number, challenge.title as challenge_title,
            challenge.stage as challenge_stage, challenge.next_step as challenge_next_step,
            challenge.next_step_on as challenge_next_step_on,
            challenge.closed_at as challenge_closed_at,
            challenge.close_reason as challenge_close_reason,
            challenge.single_sector_motivation as challenge_motivation,
            agenda_paragraph.heading, agenda_paragraph.content, agenda_paragraph.dropped_at,
            agenda_paragraph.drop_reason, agenda_paragraph.revision
         from agenda_paragraph
         left join challenge on challenge.challenge_id = agenda_paragraph.challenge_id
         where agenda_paragraph.agenda_id = $1 and ",
            $condition,
            " order by agenda_paragraph.place"
        )
    };
}

/// The paragraphs of a version, in their order.
pub async fn of(conn: &mut Conn, agenda: AgendaId) -> Result<Vec<Paragraph>> {
    let all = sqlx::query_as(paragraphs!("agenda_paragraph.dropped_at is null"));
    Ok(all.bind(agenda).fetch_all(conn).await?)
}

/// The paragraphs that were left out of a version.
pub async fn dropped(conn: &mut Conn, agenda: AgendaId) -> Result<Vec<Paragraph>> {
    let all = sqlx::query_as(paragraphs!("agenda_paragraph.dropped_at is not null"));
    Ok(all.bind(agenda).fetch_all(conn).await?)
}

pub(super) async fn insert(conn: &mut Conn, paragraph: &Paragraph) -> Result<()> {
    let done = sqlx::query(
        "insert into agenda_paragraph (
            paragraph_id, agenda_id, place, origin_id, challenge_id, heading, content,
            drop_reason, revision)
         select $1, agenda_id, $3, $4, $5, $6, $7, '', 1
         from agenda_version
         where agenda_id = $2 and state <> 'adopted'",
    )
    .bind(&paragraph.paragraph_id)
    .bind(paragraph.agenda_id)
    .bind(paragraph.place)
    .bind(&paragraph.origin_id)
    .bind(paragraph.challenge_id)
    .bind(&paragraph.heading)
    .bind(&paragraph.content)
    .execute(conn)
    .await?;
    changed(&done)
}

pub(super) async fn update(conn: &mut Conn, id: &str, heading: &str, content: &str) -> Result<()> {
    let statement = "update agenda_paragraph
         set heading = $2, content = $3, revision = revision + 1
         where paragraph_id = $1 and agenda_id in (
            select agenda_id from agenda_version where state <> 'adopted')";
    changed(&sqlx::query(statement).bind(id).bind(heading).bind(content).execute(conn).await?)
}

pub(super) async fn set_place(conn: &mut Conn, id: &str, place: i64) -> Result<()> {
    let statement = "update agenda_paragraph
         set place = $2
         where paragraph_id = $1 and agenda_id in (
            select agenda_id from agenda_version where state <> 'adopted')";
    changed(&sqlx::query(statement).bind(id).bind(place).execute(conn).await?)
}

pub(super) async fn leave_out(conn: &mut Conn, id: &str, reason: &str, now: Moment) -> Result<()> {
    let statement = "update agenda_paragraph
         set dropped_at = $3, drop_reason = $2, revision = revision + 1
         where paragraph_id = $1 and agenda_id in (
            select agenda_id from agenda_version where state <> 'adopted')";
    changed(&sqlx::query(statement).bind(id).bind(reason).bind(now).execute(conn).await?)
}
