//! Every SQL statement about results.

use sqlx::FromRow;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::ConversationId;

/// How a kept result came about, without what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromRow)]
pub(super) struct Basis {
    pub(super) result_number: i64,
    pub(super) through_entry: i64,
    pub(super) statements_revision: i64,
}

/// A kept result.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub(super) struct Kept {
    pub(super) result_number: i64,
    pub(super) computed_at: Moment,
    pub(super) figures: String,
    pub(super) plane: String,
}

pub(super) async fn basis(conn: &mut Conn, id: ConversationId) -> Result<Option<Basis>> {
    Ok(sqlx::query_as(
        "select result_number, through_entry, statements_revision
         from opinion_result
         where conversation_id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn kept(conn: &mut Conn, id: ConversationId) -> Result<Option<Kept>> {
    Ok(sqlx::query_as(
        "select result_number, computed_at, figures, plane
         from opinion_result
         where conversation_id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// Which result of a conversation is the newest, by number of the conversation; 0 without one.
pub(super) async fn newest(conn: &mut Conn, conversation: i64) -> Result<i64> {
    let number: Option<i64> = sqlx::query_scalar(
        "select opinion_result.result_number
         from opinion_result
         join conversation on conversation.conversation_id = opinion_result.conversation_id
         where conversation.number = $1",
    )
    .bind(conversation)
    .fetch_optional(conn)
    .await?;
    Ok(number.unwrap_or(0))
}

/// Keeps a result in place of the one before.
pub(super) async fn put(
    conn: &mut Conn,
    id: ConversationId,
    basis: Basis,
    (now, exact): (Moment, bool),
    (figures, plane): (&str, &str),
) -> Result<()> {
    sqlx::query(
        "insert into opinion_result (
            conversation_id, result_number, through_entry, statements_revision, computed_at,
            final, figures, plane)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (conversation_id) do update
         set result_number = excluded.result_number, through_entry = excluded.through_entry,
            statements_revision = excluded.statements_revision,
            computed_at = excluded.computed_at, final = excluded.final,
            figures = excluded.figures, plane = excluded.plane",
    )
    .bind(id)
    .bind(basis.result_number)
    .bind(basis.through_entry)
    .bind(basis.statements_revision)
    .bind(now)
    .bind(i64::from(exact))
    .bind(figures)
    .bind(plane)
    .execute(conn)
    .await?;
    Ok(())
}
