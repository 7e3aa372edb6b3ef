//! Answers to visitors, kept as long as nothing changes.
//!
//! Whoever is not signed in gets the same page as everybody else with their language and format.
//! Such an answer is kept until this process commits anything, and for at most a second, because
//! another node may have committed. Requests with any other cookie pass by.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_TYPE, COOKIE, HOST, SET_COOKIE};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::error::Error;
use crate::web::Wants;
use crate::web::call::{LANGUAGE_COOKIE, language, wants};

/// How long an answer is kept at most.
const AGE_MAX: Duration = Duration::from_secs(1);

/// No larger answer is kept, in bytes.
const SIZE_MAX: usize = 512 * 1_024;

/// No more answers are kept; then all are let go.
const ANSWERS_MAX: usize = 512;

/// Answers by what they depend on.
#[derive(Debug, Default)]
pub struct VisitorCache {
    answers: RwLock<HashMap<String, Kept>>,
}

#[derive(Clone, Debug)]
struct Kept {
    commits: u64,
    since: Instant,
    headers: HeaderMap,
    body: Bytes,
}

/// Answers a visitor from what was kept, or keeps the answer. `commits` is how often the
/// cooperative's database was committed to by this process.
pub async fn answer(
    cache: Arc<VisitorCache>,
    commits: u64,
    request: Request,
    next: Next,
) -> Response {
    let Some(key) = key_of(&request) else { return next.run(request).await };
    if let Some(kept) = cache.fresh(&key, commits) {
        let mut response = Response::new(Body::from(kept.body));
        *response.headers_mut() = kept.headers;
        return response;
    }
    let response = next.run(request).await;
    if response.status() != StatusCode::OK || !is_whole_page(response.headers()) {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return Error::from(anyhow::anyhow!("an answer broke off")).into_response();
    };
    if body.len() <= SIZE_MAX {
        let mut headers = parts.headers.clone();
        headers.remove("x-request-id");
        cache.keep(key, Kept { commits, since: Instant::now(), headers, body: body.clone() });
    }
    Response::from_parts(parts, Body::from(body))
}

/// A page or list, as opposed to a stream or a picture, that sets no cookie and may be kept.
fn is_whole_page(headers: &HeaderMap) -> bool {
    let kept = headers.get(CACHE_CONTROL).is_none_or(|control| control != "no-store");
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    let page = ["text/html", "application/json", "text/csv", "application/atom+xml"];
    page.iter().any(|page| kind.starts_with(page)) && !headers.contains_key(SET_COOKIE) && kept
}

/// What an answer to a visitor depends on; nothing for requests whose answer is not for
/// everybody.
fn key_of(request: &Request) -> Option<String> {
    let headers = request.headers();
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("");
    let cookies = text(COOKIE);
    let alone = cookies.is_empty()
        || (!cookies.contains(';') && cookies.trim().starts_with(LANGUAGE_COOKIE));
    let path = request.uri().path_and_query()?.as_str();
    let keeps = request.method() == Method::GET && alone && !path.starts_with("/assets/");
    let (host, zipped) = (text(HOST), text(ACCEPT_ENCODING).contains("gzip"));
    let (wants, language) = (wants(headers), language(headers, request.uri()));
    let wants = match wants {
        Wants::Html => " html ",
        Wants::Json => " json ",
        Wants::Csv => " csv ",
    };
    let zipped = if zipped { " zipped" } else { "" };
    keeps.then(|| [host, path, wants, language.word(), zipped].concat())
}

impl VisitorCache {
    fn fresh(&self, key: &str, commits: u64) -> Option<Kept> {
        let answers = self.answers.read().unwrap_or_else(PoisonError::into_inner);
        let kept = answers.get(key)?;
        (kept.commits == commits && kept.since.elapsed() < AGE_MAX).then(|| kept.clone())
    }

    fn keep(&self, key: String, kept: Kept) {
        let mut answers = self.answers.write().unwrap_or_else(PoisonError::into_inner);
        if answers.len() >= ANSWERS_MAX {
            answers.clear();
        }
        answers.insert(key, kept);
    }
}
