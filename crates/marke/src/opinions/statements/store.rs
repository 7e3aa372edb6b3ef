//! Every SQL statement about the statements of conversations.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ConversationId, StatementId, WishId};
use crate::text::Language;

use super::{New, Origin, Standing, Text};

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Statement {
    /// Which.
    #[serde(skip)]
    pub statement_id: StatementId,
    /// Its number, by which it is known in the whole cooperative.
    pub number: i64,
    /// The conversation.
    #[serde(skip)]
    pub conversation_id: ConversationId,
    /// The number of the conversation.
    pub conversation_number: i64,
    /// In Dutch; may be empty.
    pub text_nl: String,
    /// In English; may be empty.
    pub text_en: String,
    /// The language in which it was written; the other is a translation.
    pub first_language: Language,
    /// Where it came from.
    pub origin: Origin,
    /// The number of the wish that it was made from.
    pub wish_number: Option<i64>,
    /// Whether people react to it.
    pub state: Standing,
    /// Since when.
    pub state_at: Moment,
    /// Why it was refused or merged.
    pub reason: String,
    /// In which it went on.
    #[serde(skip)]
    pub merged_into: Option<StatementId>,
    /// The number of that one.
    pub merged_number: Option<i64>,
    /// How many went on in this one.
    pub merged_count: i64,
    /// When it was added.
    pub added_at: Moment,
    /// Goes up with every change.
    pub revision: i64,
}

impl Statement {
    /// Its words in both languages.
    pub fn text(&self) -> Text {
        Text { nl: self.text_nl.clone(), en: self.text_en.clone() }
    }

    /// Whether people react to it.
    pub fn is_live(&self) -> bool {
        self.state == Standing::Live
    }

    /// Whether everybody may read it.
    pub fn is_public(&self) -> bool {
        matches!(self.state, Standing::Live | Standing::Merged)
    }
}

/// A statement about statements, with what a row of them needs.
macro_rules! statements {
    ($rest:literal) => {
        concat!(
            "select opinion_statement.statement_id, opinion_statement.number,
                opinion_statement.conversation_id, conversation.number as conversation_number,
                opinion_statement.text_nl, opinion_statement.text_en,
                opinion_statement.first_language, opinion_statement.origin,
                wish.number as wish_number, opinion_statement.state, opinion_statement.state_at,
                opinion_statement.reason, opinion_statement.merged_into,
                target.number as merged_number,
                (select count(*)
                 from opinion_statement as other
                 where other.merged_into = opinion_statement.statement_id) as merged_count,
                opinion_statement.added_at, opinion_statement.revision
             from opinion_statement
             join conversation
                on conversation.conversation_id = opinion_statement.conversation_id
             left join wish on wish.wish_id = opinion_statement.wish_id
             left join opinion_statement as target
                on target.statement_id = opinion_statement.merged_into
             ",
            $rest
        )
    };
}

/// The statement with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Statement>> {
    Ok(sqlx::query_as(statements!("where opinion_statement.number = $1"))
        .bind(number)
        .fetch_optional(conn)
        .await?)
}

/// All statements of a conversation, in the order in which they were added.
pub async fn list(conn: &mut Conn, conversation: ConversationId) -> Result<Vec<Statement>> {
    Ok(sqlx::query_as(statements!(
        "where opinion_statement.conversation_id = $1
         order by opinion_statement.number"
    ))
    .bind(conversation)
    .fetch_all(conn)
    .await?)
}

/// All statements of a conversation as somebody who looks after them reads them: those that wait
/// first, longest waiting on top.
pub async fn in_reading_order(
    conn: &mut Conn,
    conversation: ConversationId,
) -> Result<Vec<Statement>> {
    let mut statements = list(conn, conversation).await?;
    statements.sort_by_key(|one| (one.state, one.number));
    Ok(statements)
}

/// The public statements that were made from a wish.
pub async fn wish_statements(conn: &mut Conn, wish: WishId) -> Result<Vec<Statement>> {
    Ok(sqlx::query_as(statements!(
        "where opinion_statement.wish_id = $1
            and opinion_statement.state in ('live', 'merged')
            and conversation.state <> 'draft'
         order by opinion_statement.number"
    ))
    .bind(wish)
    .fetch_all(conn)
    .await?)
}

/// What a participant wrote in a conversation.
pub(super) async fn written_by(
    conn: &mut Conn,
    conversation: ConversationId,
    author: i64,
) -> Result<Vec<Text>> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "select text_nl, text_en
         from opinion_statement
         where conversation_id = $1 and author_number = $2",
    )
    .bind(conversation)
    .bind(author)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(nl, en)| Text { nl, en }).collect())
}

/// How many statements a conversation holds, whatever became of them.
pub(super) async fn count(conn: &mut Conn, conversation: ConversationId) -> Result<i64> {
    let statement = "select count(*) from opinion_statement where conversation_id = $1";
    Ok(sqlx::query_scalar(statement).bind(conversation).fetch_one(conn).await?)
}

pub(super) async fn insert(
    conn: &mut Conn,
    id: StatementId,
    conversation: ConversationId,
    now: Moment,
    new: &New,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into opinion_statement (
            statement_id, number, conversation_id, text_nl, text_en, first_language, origin,
            wish_id, author_number, state, state_at, reason, added_at, revision)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', $10, 1
         from opinion_statement
         returning number",
    )
    .bind(id)
    .bind(conversation)
    .bind(&new.text.nl)
    .bind(&new.text.en)
    .bind(new.text.first())
    .bind(new.origin)
    .bind(new.wish)
    .bind(new.author)
    .bind(new.standing)
    .bind(now)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn set_standing(
    conn: &mut Conn,
    id: StatementId,
    (standing, now): (Standing, Moment),
    reason: &str,
    into: Option<StatementId>,
) -> Result<()> {
    sqlx::query(
        "update opinion_statement
         set state = $2, state_at = $3, reason = $4, merged_into = $5, revision = revision + 1
         where statement_id = $1",
    )
    .bind(id)
    .bind(standing)
    .bind(now)
    .bind(reason)
    .bind(into)
    .execute(conn)
    .await?;
    Ok(())
}

/// Sets the words; the language in which they are written first changes only when it was left
/// empty.
pub(super) async fn set_text(
    conn: &mut Conn,
    id: StatementId,
    text: &Text,
    first: Language,
) -> Result<()> {
    sqlx::query(
        "update opinion_statement
         set text_nl = $2, text_en = $3, first_language = $4, revision = revision + 1
         where statement_id = $1",
    )
    .bind(id)
    .bind(&text.nl)
    .bind(&text.en)
    .bind(first)
    .execute(conn)
    .await?;
    Ok(())
}
