//! Tells open pages that there is a new result.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::IntoResponse;
use axum::response::sse::{Event, Sse};
use futures_util::stream;

use crate::opinions::{conversations, results};
use crate::web::number;
use crate::web::{Call, Reply};

/// How often it is looked whether there is one.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// A stream ends after so many looks and the browser comes back, so that a server that stops
/// waits for nobody.
const LOOKS_MAX: u32 = 15;

pub(super) async fn stream(call: Call, path: Path<String>, headers: HeaderMap) -> Reply {
    let number = number(path)?;
    let newest = {
        let conn = &mut *call.coop.db.read().await?;
        conversations::seen_by(conn, &call.actor, number).await?.result_number
    };
    // A browser that comes back tells which result it knows.
    let known = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
    let seen: i64 = known.unwrap_or(newest);
    let first = Event::default().retry(Duration::from_secs(2)).id(seen.to_string()).comment("");
    let coop = call.coop;
    let rest = stream::unfold((seen, 0), move |(seen, looks)| {
        let coop = std::sync::Arc::clone(&coop);
        async move {
            let mut looks = looks;
            let newest = loop {
                let newest =
                    results::newest(&mut *coop.db.read().await.ok()?, number).await.ok()?;
                if newest != seen {
                    break newest.to_string();
                }
                if looks >= LOOKS_MAX {
                    return None;
                }
                looks += 1;
                tokio::time::sleep(LOOK_EVERY).await;
            };
            let event = Event::default().event("uitkomst").id(&newest).data(&newest);
            let newest: i64 = newest.parse().ok()?;
            Some((Ok::<_, Infallible>(event), (newest, looks)))
        }
    });
    let all = stream::once(async move { Ok::<_, Infallible>(first) });
    Ok(Sse::new(futures_util::StreamExt::chain(all, rest)).into_response())
}
