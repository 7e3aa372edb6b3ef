//! Every SQL statement about invitations.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::ConversationId;
use crate::opinions::voice::Voice;

/// How many links there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = InvitationTally)]
pub struct Tally {
    /// Made.
    pub made: i64,
    /// Used.
    pub used: i64,
}

/// How many links a conversation has.
pub async fn tally(conn: &mut Conn, conversation: ConversationId) -> Result<Tally> {
    Ok(sqlx::query_as(
        "select count(*) as made, count(used_at) as used
         from opinion_invitation
         where conversation_id = $1",
    )
    .bind(conversation)
    .fetch_one(conn)
    .await?)
}

/// Whether a voice used a link of a conversation.
pub async fn is_invited(
    conn: &mut Conn,
    conversation: ConversationId,
    voice: &Voice,
) -> Result<bool> {
    let found: i64 = sqlx::query_scalar(
        "select count(*)
         from opinion_invitation
         where conversation_id = $1 and pseudonym = $2",
    )
    .bind(conversation)
    .bind(voice.pseudonym())
    .fetch_one(conn)
    .await?;
    Ok(found > 0)
}

pub(super) async fn insert(
    conn: &mut Conn,
    conversation: ConversationId,
    code_hash: &str,
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into opinion_invitation (code_hash, conversation_id, made_at, pseudonym)
         values ($1, $2, $3, '')",
    )
    .bind(code_hash)
    .bind(conversation)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives a link to a voice; false when there is no such link, or somebody used it.
pub(super) async fn accept(
    conn: &mut Conn,
    conversation: ConversationId,
    code_hash: &str,
    voice: &Voice,
    now: Moment,
) -> Result<bool> {
    let done = sqlx::query(
        "update opinion_invitation
         set used_at = $4, pseudonym = $3
         where code_hash = $2 and conversation_id = $1 and used_at is null",
    )
    .bind(conversation)
    .bind(code_hash)
    .bind(voice.pseudonym())
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
