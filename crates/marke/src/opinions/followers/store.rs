//! Every SQL statement about who follows conversations.

use sqlx::FromRow;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::ConversationId;
use crate::text::Language;

/// Whoever left an address. Personal data.
#[derive(Clone, Debug, FromRow)]
pub(super) struct Follower {
    pub(super) mail: String,
    pub(super) language: Language,
    /// With which the mails are stopped.
    pub(super) code: String,
}

/// What a code stands for.
#[derive(Clone, Debug, FromRow)]
pub struct Following {
    /// The conversation.
    pub conversation_id: ConversationId,
    /// The question.
    pub question: String,
    /// The same in English; empty when nobody translated it.
    pub question_en: String,
}

/// Keeps an address; false when it was there already.
pub(super) async fn insert(
    conn: &mut Conn,
    conversation: ConversationId,
    follower: &Follower,
    now: Moment,
) -> Result<bool> {
    let done = sqlx::query(
        "insert into opinion_follower (conversation_id, mail, language, code, since)
         values ($1, $2, $3, $4, $5)
         on conflict (conversation_id, mail) do nothing",
    )
    .bind(conversation)
    .bind(&follower.mail)
    .bind(follower.language)
    .bind(&follower.code)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Everybody who follows a conversation, oldest first.
pub(super) async fn of(conn: &mut Conn, conversation: ConversationId) -> Result<Vec<Follower>> {
    Ok(sqlx::query_as(
        "select mail, language, code
         from opinion_follower
         where conversation_id = $1
         order by since, code",
    )
    .bind(conversation)
    .fetch_all(conn)
    .await?)
}

/// What a code stands for.
pub async fn by_code(conn: &mut Conn, code: &str) -> Result<Option<Following>> {
    Ok(sqlx::query_as(
        "select conversation.conversation_id, conversation.question, conversation.question_en
         from opinion_follower
         join conversation on conversation.conversation_id = opinion_follower.conversation_id
         where opinion_follower.code = $1",
    )
    .bind(code)
    .fetch_optional(conn)
    .await?)
}

/// Forgets an address.
pub(super) async fn delete(conn: &mut Conn, code: &str) -> Result<()> {
    sqlx::query("delete from opinion_follower where code = $1").bind(code).execute(conn).await?;
    Ok(())
}
