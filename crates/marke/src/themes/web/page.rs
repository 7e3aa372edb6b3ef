//! One theme: its chain, its wishes, what they led to.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::error::Error;
use crate::journal::{self, Told};
use crate::themes::{self, ChallengeRow, ConversationRow, Counts, Theme};
use crate::web::{Call, Reply, View};
use crate::wishes::{self, Filter, Wish};

/// How many wishes of each order the page shows.
const WISHES_SHOWN: i64 = 8;

#[derive(Template, Serialize, ToSchema)]
#[template(path = "themes/page.html")]
pub(super) struct ThemePage {
    #[serde(skip)]
    view: View,
    theme: Theme,
    steps: Vec<String>,
    counts: Counts,
    /// The words by which its wishes differ from those of other themes.
    words: Vec<String>,
    newest: Vec<Wish>,
    most_wanted: Vec<Wish>,
    challenges: Vec<ChallengeRow>,
    conversations: Vec<ConversationRow>,
    story: Vec<Told>,
}

pub(super) async fn show(call: Call, Path(number): Path<String>) -> Reply {
    let number = number.parse().map_err(|_| Error::NotFound)?;
    let conn = &mut *call.coop.db.read().await?;
    let theme = themes::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let filter = |most_wanted| Filter { theme: Some(number), most_wanted, ..Filter::default() };
    let newest = wishes::list(conn, &filter(false), WISHES_SHOWN, 0).await?;
    let most_wanted = wishes::list(conn, &filter(true), WISHES_SHOWN, 0).await?;
    let challenges = themes::challenges_of(conn, &theme).await?;
    let conversations = themes::conversations_of(conn, &theme).await?;
    let counts = themes::counts_of(conn, &theme).await?;
    let story = journal::story(conn, theme.theme_id.subject(), call.language).await?;
    let learned = themes::suggestions::learned(conn, &call.coop).await?;
    call.page(&ThemePage {
        view: View::of(&call),
        steps: theme.steps(),
        words: learned.words_of(theme.theme_id),
        counts,
        newest,
        most_wanted: most_wanted.into_iter().filter(|wish| wish.support_count > 0).collect(),
        challenges,
        conversations,
        story,
        theme,
    })
}
