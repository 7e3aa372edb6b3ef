//! The pages of sharing, put together from their parts, and the one that they begin at.

use askama::Template;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission::TakePart;
use crate::sharing::granting::{self, Shown};
use crate::sharing::help::{self, Thanks};
use crate::sharing::lending::{self, Filter, Lending, Side};
use crate::sharing::{OwnParty, balance};
use crate::web::{Call, Reply, Routes, View};

/// How many of each the first page of sharing shows.
const SHOWN_MAX: usize = 6;

/// The pages of this slice.
pub fn routes() -> Routes {
    Routes::new()
        .get("/delen", TakePart, "What parties do for each other without money.", front)
        .gives::<SharingPage>()
        .and(lending::web::routes())
        .and(lending::bookings::web::routes())
        .and(help::web::routes())
        .and(granting::web::routes())
        .and(balance::web::routes())
}

/// The party that a form begins with: what was chosen, or the first of one's own.
pub(super) fn chosen<'p>(parties: &'p [OwnParty], typed: &str) -> Option<&'p OwnParty> {
    let typed = typed.trim();
    parties.iter().find(|party| party.party_id.to_string() == typed).or_else(|| parties.first())
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/front.html")]
struct SharingPage {
    #[serde(skip)]
    view: View,
    /// The newest things to borrow.
    offered: Vec<Lending>,
    /// The newest requests for something to borrow.
    wanted: Vec<Lending>,
    /// Thanks that both sides want to be read.
    thanks: Vec<Thanks>,
    /// Grantings that both sides want to be seen.
    granted: Vec<Shown>,
}

async fn front(call: Call) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let all = lending::list(conn, &Filter::default()).await?;
    let of = |side: Side| {
        all.iter().filter(|one| one.side == side).take(SHOWN_MAX).cloned().collect::<Vec<_>>()
    };
    let mut granted = granting::wall(conn).await?;
    granted.truncate(SHOWN_MAX);
    let mut thanks = help::thanks(conn).await?;
    thanks.truncate(SHOWN_MAX);
    call.page(&SharingPage {
        view: View::of(&call),
        offered: of(Side::Offered),
        wanted: of(Side::Wanted),
        thanks,
        granted,
    })
}
