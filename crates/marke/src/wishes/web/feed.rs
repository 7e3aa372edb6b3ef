//! The newest wishes as an Atom feed (RFC 4287).

use askama::Template;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;

use crate::clock::Moment;
use crate::error::Error;
use crate::web::{Call, Reply};
use crate::wishes::{self, Filter, Wish};

/// How many wishes the feed has.
const FEED_SIZE: i64 = 50;

#[derive(Template)]
#[template(path = "wishes/feed.xml", escape = "html")]
struct Feed {
    title: String,
    address: String,
    language: String,
    updated: Moment,
    wishes: Vec<Wish>,
}

pub(super) async fn show(call: Call) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let wishes = wishes::list(conn, &Filter::default(), FEED_SIZE, 0).await?;
    let feed = Feed {
        title: call.language.with("wishes-feed-title", "cooperative", &call.cooperative),
        address: call.coop.address.clone(),
        language: call.language.to_string(),
        updated: wishes.iter().map(|wish| wish.submitted_at).max().unwrap_or(call.coop.now()),
        wishes,
    };
    let text = feed.render().map_err(|error| Error::Internal(error.into()))?;
    Ok(([(CONTENT_TYPE, "application/atom+xml; charset=utf-8")], text).into_response())
}
