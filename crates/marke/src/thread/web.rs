//! The page of the red thread.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::Error;
use crate::ids::Kind;
use crate::thread::{self, Drawing, Thread, Together};
use crate::web::{Call, Reply, Routes, View};

/// The pages of this slice.
pub fn routes() -> Routes {
    let summary = "The way from a thing to everything that came of it, and back.";
    Routes::new()
        .get("/draad/{kind}/{number}", Permission::TakePart, summary, show)
        .gives::<ThreadPage>()
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "thread/thread.html")]
struct ThreadPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    drawing: Drawing,
    #[serde(flatten)]
    thread: Thread,
}

impl ThreadPage {
    /// What led to the thing.
    fn back(&self) -> Vec<Together<'_>> {
        thread::together(&self.thread.back, true)
    }

    /// What it led to.
    fn forth(&self) -> Vec<Together<'_>> {
        thread::together(&self.thread.forth, false)
    }
}

async fn show(call: Call, Path((kind, number)): Path<(String, String)>) -> Reply {
    let kind: Kind = kind.parse().map_err(|_| Error::NotFound)?;
    let number = number.parse().map_err(|_| Error::NotFound)?;
    let thread = thread::through(&call.coop, &call.actor, kind, number, call.language).await?;
    call.page(&ThreadPage { view: View::of(&call), drawing: thread::draw(&thread), thread })
}
