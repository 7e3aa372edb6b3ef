//! The board: what is lent and what is looked for.

use askama::Template;
use serde::Serialize;
use utoipa::ToSchema;

use crate::members::{self, Tag};
use crate::sharing::lending::{Filter, Lending, LendingKind, Side, list as find};
use crate::web::{Call, Reply, View};

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/lending/board.html")]
pub(super) struct BoardPage {
    #[serde(skip)]
    view: View,
    filter: Filter,
    things: Vec<Lending>,
    #[serde(skip)]
    tags: Vec<Tag>,
}

impl BoardPage {
    /// The things on the board: what is wanted, or what is offered.
    fn on(&self, wanted: bool) -> Vec<&Lending> {
        self.things.iter().filter(|thing| (thing.side == Side::Wanted) == wanted).collect()
    }

    /// Whether the reader asked for a part of the board.
    fn is_filtered(&self) -> bool {
        self.filter != Filter::default()
    }
}

pub(super) async fn list(call: Call) -> Reply {
    let filter: Filter = call.asks();
    let conn = &mut *call.coop.db.read().await?;
    let things = find(conn, &filter).await?;
    let tags = members::tags(conn).await?;
    let page = BoardPage { view: View::of(&call), filter, things, tags };
    call.list(&page, &page.things)
}
