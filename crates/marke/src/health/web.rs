//! `/livez`, `/readyz` and `/metrics`: for machines, so outside the table of routes.

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::{MatchedPath, Request};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};

use crate::cooperative::Cooperative;

use super::{Meter, Reading, read};

/// The cooperatives that are watched, by the name of their host.
pub type Watched = Arc<Vec<(String, Arc<Cooperative>)>>;

/// The three addresses. Without a token there are no metrics.
pub fn router(watched: Watched, token: &str, meter: Arc<Meter>) -> Router {
    let (ready, token) = (Arc::clone(&watched), token.to_owned());
    Router::new()
        .route("/livez", get(async || "alive\n"))
        .route("/readyz", get(move || is_ready(ready)))
        .route(
            "/metrics",
            get(async move |uri: Uri, headers: HeaderMap| {
                if !is_allowed(&token, &uri, &headers) {
                    return (StatusCode::NOT_FOUND, "not found\n").into_response();
                }
                let kind = "text/plain; version=0.0.4; charset=utf-8";
                ([(CONTENT_TYPE, kind)], meter.told(&readings(&watched).await)).into_response()
            }),
        )
}

async fn is_ready(watched: Watched) -> Response {
    let waiting = readings(&watched).await.into_iter().filter(|(_, reading)| reading.is_none());
    if waiting.count() == 0 {
        "ready\n".into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready\n").into_response()
    }
}

async fn readings(watched: &Watched) -> Vec<(String, Option<Reading>)> {
    let mut readings = Vec::new();
    for (name, coop) in watched.iter() {
        let reading = read(coop).await;
        if let Err(error) = &reading {
            tracing::warn!(cooperative = name, error = format!("{error:#}"), "not ready");
        }
        readings.push((name.clone(), reading.ok()));
    }
    readings
}

/// The token as `Authorization: Bearer …` or as `?token=…`; hashes are compared, so that the
/// time it takes tells nothing about the token.
fn is_allowed(token: &str, uri: &Uri, headers: &HeaderMap) -> bool {
    let bearer = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let bearer = bearer.and_then(|value| value.strip_prefix("Bearer "));
    let query = uri.query().unwrap_or("");
    let asked = query.split('&').find_map(|pair| pair.strip_prefix("token="));
    let is_token = |given: &str| Sha256::digest(given) == Sha256::digest(token);
    !token.is_empty() && (bearer.is_some_and(is_token) || asked.is_some_and(is_token))
}

/// The layer that counts every answer by its route.
pub async fn count(meter: Arc<Meter>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let method = request.method().clone();
    let response = next.run(request).await;
    let route = route.as_ref().map_or("", MatchedPath::as_str);
    meter.count(method.as_str(), route, response.status().as_u16(), began.elapsed());
    response
}
