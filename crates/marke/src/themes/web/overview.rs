//! All themes, for everybody.

use askama::Template;
use serde::Serialize;
use utoipa::ToSchema;

use crate::themes::{self, ThemeSummary};
use crate::web::{Call, Reply, View};

#[derive(Template, Serialize, ToSchema)]
#[template(path = "themes/overview.html")]
pub(super) struct OverviewPage {
    #[serde(skip)]
    view: View,
    themes: Vec<ThemeSummary>,
}

/// A theme as a row of the list as a table.
#[derive(Serialize)]
struct Row<'a> {
    number: i64,
    name: &'a str,
    summary: &'a str,
    promotor: &'a str,
    chain: String,
    wishes: i64,
    themed: i64,
    challenge: i64,
    parked: i64,
    closed: i64,
}

impl<'a> Row<'a> {
    fn of(theme: &'a ThemeSummary) -> Self {
        Self {
            number: theme.number,
            name: &theme.name,
            summary: &theme.summary,
            promotor: theme.promotor.as_deref().unwrap_or(""),
            chain: theme.steps.join(" → "),
            wishes: theme.counts.total(),
            themed: theme.counts.themed,
            challenge: theme.counts.challenge,
            parked: theme.counts.parked,
            closed: theme.counts.closed,
        }
    }
}

pub(super) async fn show(call: Call) -> Reply {
    let themes = themes::all(&mut *call.coop.db.read().await?).await?;
    let page = OverviewPage { view: View::of(&call), themes };
    let rows: Vec<Row<'_>> = page.themes.iter().map(Row::of).collect();
    call.list(&page, &rows)
}
