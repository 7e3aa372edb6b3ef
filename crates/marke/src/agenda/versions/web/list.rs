//! The list of versions, and the feed of those that were adopted.

use askama::Template;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use serde::Serialize;
use utoipa::ToSchema;

use crate::agenda::versions::{self, State, Version, rules};
use crate::error::Error;
use crate::web::{Call, Reply, View};

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/versions/list.html")]
#[schema(as = VersionsPage)]
pub(super) struct ListPage {
    #[serde(skip)]
    view: View,
    versions: Vec<Version>,
}

#[derive(Template)]
#[template(path = "agenda/versions/feed.html")]
struct Feed {
    view: View,
    address: String,
    versions: Vec<Version>,
}

pub(super) async fn list(call: Call) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let mut versions = versions::all(conn).await?;
    versions.retain(|version| rules::sees(&call.actor, version.state));
    let page = ListPage { view: View::of(&call), versions };
    call.list(&page, &page.versions)
}

pub(super) async fn feed(call: Call) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let mut versions = versions::all(conn).await?;
    versions.retain(|version| version.state == State::Adopted);
    let feed = Feed { view: View::of(&call), address: call.coop.address.clone(), versions };
    let text = feed.render().map_err(|error| Error::Internal(error.into()))?;
    Ok(([(CONTENT_TYPE, "application/atom+xml; charset=utf-8")], text).into_response())
}
