//! What stands around every route: request ids, logs, limits, headers and the telling of errors.

use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;

use axum::extract::{ConnectInfo, MatchedPath, Request};
use axum::http::header::{ALLOW, CONTENT_TYPE, HeaderName, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::DefaultKeyedRateLimiter;
use governor::Quota;
use tower_http::request_id::RequestId;
use tracing::Instrument;

use crate::error::{Error, Refused};
use crate::web::input::without_nul;
use crate::web::reply::{Untold, tell_error};
use crate::web::{Call, Wants};

/// Headers that every answer carries. Scripts, styles and pictures come from the site only.
const SECURITY_HEADERS: &[(&str, &str)] = &[
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'; manifest-src 'self'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(self), interest-cohort=()"),
    ("x-frame-options", "DENY"),
];

/// Adds the security headers.
pub async fn security_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in SECURITY_HEADERS {
        let name = HeaderName::from_static(name);
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Reads the wanted format off the address: `/wensen.json` is `/wensen` as data.
pub fn format_by_ending(mut request: Request) -> Request {
    let address = request.uri().to_string();
    if let Cow::Owned(address) = without_nul(&address)
        && let Ok(uri) = address.parse()
    {
        *request.uri_mut() = uri;
    }
    let path = request.uri().path();
    let wanted = [(".json", Wants::Json), (".csv", Wants::Csv)]
        .into_iter()
        .find_map(|(ending, wants)| Some((path.strip_suffix(ending)?, wants)));
    let Some((path, wants)) = wanted.filter(|(path, _)| !path.starts_with("/assets/")) else {
        return request;
    };
    let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    if let Ok(uri) = format!("{path}{query}").parse::<Uri>() {
        *request.uri_mut() = uri;
        request.extensions_mut().insert(wants);
    }
    request
}

/// Writes one line a request, without addresses, names or anything that was typed: the route's
/// pattern stands for the path.
pub async fn log(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let id = request_id(&request).to_owned();
    let method = request.method().clone();
    let span = tracing::info_span!("request", id);
    async move {
        let began = std::time::Instant::now();
        let response = next.run(request).await;
        let milliseconds = began.elapsed().as_micros() as f64 / 1_000.0;
        let (status, route) = (response.status().as_u16(), route.unwrap_or_default());
        tracing::info!(%method, route, status, milliseconds, "answered");
        response
    }
    .instrument(span)
    .await
}

/// Statuses that no outcome of a verb has: those of the layers stay as they are.
const OF_THE_LAYERS: [StatusCode; 3] = [
    StatusCode::METHOD_NOT_ALLOWED,
    StatusCode::TOO_MANY_REQUESTS,
    StatusCode::SERVICE_UNAVAILABLE,
];

/// Tells errors in the caller's language, and notes the internal ones once.
pub async fn tell_errors(request: Request, next: Next) -> Response {
    let id = request_id(&request).to_owned();
    let (parts, body) = request.into_parts();
    let call = Call::of(&parts);
    let response = next.run(Request::from_parts(parts, body)).await;
    let error = response.extensions().get::<Untold>().map(|untold| Arc::clone(&untold.0));
    let error = match (error, response.status()) {
        (Some(error), _) => error,
        (None, StatusCode::METHOD_NOT_ALLOWED | StatusCode::NOT_FOUND) if is_bare(&response) => {
            Arc::new(Error::NotFound)
        }
        (None, StatusCode::FORBIDDEN) if is_bare(&response) => Arc::new(Error::Forbidden),
        (None, StatusCode::SERVICE_UNAVAILABLE) if is_bare(&response) => {
            Arc::new(anyhow::anyhow!("no answer in time").into())
        }
        (None, StatusCode::BAD_REQUEST) if is_bare(&response) => {
            Arc::new(Refused::new("web-refusal-input-is-unreadable").into())
        }
        (None, StatusCode::PAYLOAD_TOO_LARGE) => {
            Arc::new(Refused::new("web-refusal-input-is-too-large").into())
        }
        (None, _) => return response,
    };
    if let Error::Internal(error) = &*error {
        tracing::error!(id, error = format!("{error:#}"), "internal error");
    }
    let status = Some(response.status()).filter(|status| OF_THE_LAYERS.contains(status));
    let mut told = tell_error(&call, &error, status, &id);
    for name in [ALLOW, RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            told.headers_mut().insert(name, value.clone());
        }
    }
    told
}

/// Whether an answer is one of the framework's own, which tells a person nothing.
fn is_bare(response: &Response) -> bool {
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_none_or(|kind| kind.starts_with("text/plain"))
}

fn request_id(request: &Request) -> &str {
    let id = request.extensions().get::<RequestId>();
    id.and_then(|id| id.header_value().to_str().ok()).unwrap_or("")
}

/// How many deeds (requests other than reading) one address may do a minute.
pub const DEEDS_PER_MINUTE: u32 = 120;

/// How many times as many answers in a conversation one address may give: a hall full of people
/// is behind one address, and each of them answers every few seconds.
const ANSWERS_FOR_A_DEED: u32 = 50;

/// Counts deeds by address, in memory: an address is forgotten within a minute.
pub struct DeedLimit {
    limiter: DefaultKeyedRateLimiter<IpAddr>,
    answers: DefaultKeyedRateLimiter<IpAddr>,
    trust_proxy: bool,
}

impl DeedLimit {
    /// A limit of `per_minute` deeds; `trust_proxy` reads the address that a proxy in front
    /// wrote into `X-Forwarded-For`.
    pub fn new(per_minute: u32, trust_proxy: bool) -> Arc<Self> {
        let per_minute = NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN);
        let answers =
            per_minute.saturating_mul(NonZeroU32::MIN.saturating_add(ANSWERS_FOR_A_DEED - 1));
        Arc::new(Self {
            limiter: DefaultKeyedRateLimiter::keyed(Quota::per_minute(per_minute)),
            answers: DefaultKeyedRateLimiter::keyed(Quota::per_minute(answers)),
            trust_proxy,
        })
    }

    fn allows(&self, request: &Request) -> bool {
        if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
            return true;
        }
        let connected = request.extensions().get::<ConnectInfo<SocketAddr>>();
        let direct = connected.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |info| info.0.ip());
        let forwarded = if self.trust_proxy { forwarded_for(request.headers()) } else { None };
        let answers = request.uri().path().contains("/antwoorden");
        let limiter = if answers { &self.answers } else { &self.limiter };
        if limiter.len() > 10_000 {
            limiter.retain_recent();
        }
        limiter.check_key(&forwarded.unwrap_or(direct)).is_ok()
    }
}

/// The last address in `X-Forwarded-For`: the one that our own proxy wrote.
fn forwarded_for(headers: &HeaderMap) -> Option<IpAddr> {
    let value = headers.get("x-forwarded-for")?.to_str().ok()?;
    value.rsplit(',').next()?.trim().parse().ok()
}

/// Refuses deeds above the limit with `429 Too Many Requests`.
pub async fn limit_deeds(limit: Arc<DeedLimit>, request: Request, next: Next) -> Response {
    if limit.allows(&request) {
        return next.run(request).await;
    }
    let mut response = Error::from(Refused::new("web-refusal-too-many-deeds")).into_response();
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("60"));
    response
}
