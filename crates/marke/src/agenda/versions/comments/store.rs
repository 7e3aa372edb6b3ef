//! Every SQL statement about comments.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{AgendaId, PartyId};

/// A comment on a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Comment {
    /// Its identifier.
    pub comment_id: String,
    /// The paragraph.
    pub paragraph_id: String,
    /// The name that was put under it; empty when none was.
    pub name: String,
    /// What was said; empty when it was hidden.
    pub content: String,
    /// When.
    pub at: Moment,
    /// What was answered.
    pub answer: String,
    /// When; a hidden comment counts as answered.
    pub answered_at: Option<Moment>,
    /// When it was hidden.
    pub hidden_at: Option<Moment>,
    /// Why.
    pub hide_reason: String,
}

/// Every comment on a version, oldest first.
pub async fn of(conn: &mut Conn, agenda: AgendaId) -> Result<Vec<Comment>> {
    Ok(sqlx::query_as(
        "select agenda_comment.comment_id, agenda_comment.paragraph_id, agenda_comment.name,
            agenda_comment.content, agenda_comment.at, agenda_comment.answer,
            agenda_comment.answered_at, agenda_comment.hidden_at, agenda_comment.hide_reason
         from agenda_comment
         join agenda_paragraph on agenda_paragraph.paragraph_id = agenda_comment.paragraph_id
         where agenda_paragraph.agenda_id = $1
         order by agenda_comment.at, agenda_comment.comment_id",
    )
    .bind(agenda)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert(
    conn: &mut Conn,
    comment: &Comment,
    person: Option<PartyId>,
) -> Result<()> {
    sqlx::query(
        "insert into agenda_comment (
            comment_id, paragraph_id, person_id, name, content, at, answer, hide_reason)
         values ($1, $2, $3, $4, $5, $6, '', '')",
    )
    .bind(&comment.comment_id)
    .bind(&comment.paragraph_id)
    .bind(person)
    .bind(&comment.name)
    .bind(&comment.content)
    .bind(comment.at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn answer(conn: &mut Conn, id: &str, answer: &str, now: Moment) -> Result<()> {
    let statement = "update agenda_comment
         set answer = $2, answered_at = $3
         where comment_id = $1";
    sqlx::query(statement).bind(id).bind(answer).bind(now).execute(conn).await?;
    Ok(())
}

pub(super) async fn hide(conn: &mut Conn, id: &str, reason: &str, now: Moment) -> Result<()> {
    let statement = "update agenda_comment
         set hidden_at = $3, hide_reason = $2, answered_at = coalesce(answered_at, $3)
         where comment_id = $1";
    sqlx::query(statement).bind(id).bind(reason).bind(now).execute(conn).await?;
    Ok(())
}
