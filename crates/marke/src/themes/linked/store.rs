//! Every SQL statement about what belongs to a theme elsewhere; it only reads.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::themes::Theme;

/// A challenge that a theme led to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct ChallengeRow {
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// When it ended.
    pub closed_at: Option<Moment>,
}

/// A conversation about a theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = ThemeConversation)]
pub struct ConversationRow {
    /// Its number.
    pub number: i64,
    /// The question.
    pub question: String,
    /// `open` or `closed`.
    pub state: String,
}

/// The challenges that belong to a theme, oldest first.
pub async fn challenges_of(conn: &mut Conn, theme: &Theme) -> Result<Vec<ChallengeRow>> {
    Ok(sqlx::query_as(
        "select challenge.number, challenge.title, challenge.closed_at
         from challenge_theme
         join challenge on challenge.challenge_id = challenge_theme.challenge_id
         where challenge_theme.theme_id = $1
         order by challenge.number",
    )
    .bind(theme.theme_id)
    .fetch_all(conn)
    .await?)
}

/// The conversations about a theme that everybody may see, newest first.
pub async fn conversations_of(conn: &mut Conn, theme: &Theme) -> Result<Vec<ConversationRow>> {
    Ok(sqlx::query_as(
        "select number, question, state
         from conversation
         where theme_id = $1 and state <> 'draft'
         order by number desc
         limit 50",
    )
    .bind(theme.theme_id)
    .fetch_all(conn)
    .await?)
}
