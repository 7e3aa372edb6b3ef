//! The whole site as one service: the routes and the layers around them.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, Request};
use axum::http::header::HOST;
use axum::http::{HeaderName, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Json, Router};
use tower::Layer;
use tower::util::MapRequestLayer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::timeout::TimeoutLayer;

use crate::cooperative::Cooperative;
use crate::error::Error;
use crate::health::{self, Meter};
use crate::routes::routes;
use crate::web::cache::{self, VisitorCache};
use crate::web::layers::{self, DeedLimit};
use crate::web::{Demo, serve_asset};
use crate::{api, sign_in};

/// No request may be larger than this, in bytes.
pub const BODY_SIZE_MAX: usize = 12 * 1_024 * 1_024;

/// No answer may take longer than this.
const ANSWER_TIME_MAX: Duration = Duration::from_secs(30);

/// The cooperatives that a process serves, and how.
#[derive(Clone, Debug)]
pub struct Site {
    /// The cooperative that answers when no other has the host name.
    pub cooperative: Arc<Cooperative>,
    /// Cooperatives by host name.
    pub by_host: HashMap<String, Arc<Cooperative>>,
    /// Whether this is the demonstration: codes are shown instead of mailed.
    pub demo: bool,
    /// How many deeds one address may do a minute.
    pub deeds_per_minute: u32,
    /// Whether `X-Forwarded-For` is to be believed.
    pub trust_proxy: bool,
    /// Whether answers to visitors are kept until something changes.
    pub keeps_answers: bool,
    /// Whoever sends this may read `/metrics`; empty closes it.
    pub metrics_token: String,
}

impl Site {
    /// A site that serves one cooperative.
    pub fn of(cooperative: Cooperative) -> Self {
        Self {
            cooperative: Arc::new(cooperative),
            by_host: HashMap::new(),
            demo: false,
            deeds_per_minute: layers::DEEDS_PER_MINUTE,
            trust_proxy: false,
            keeps_answers: true,
            metrics_token: String::new(),
        }
    }

    /// The cooperative that a request's host name stands for.
    fn of_host(&self, request: &Request) -> &Arc<Cooperative> {
        let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("");
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        self.by_host.get(name).unwrap_or(&self.cooperative)
    }

    /// Every cooperative with the name of its host; the first has none.
    pub fn cooperatives(&self) -> Vec<(String, Arc<Cooperative>)> {
        let first = (String::new(), Arc::clone(&self.cooperative));
        let others = self.by_host.iter().map(|(host, coop)| (host.clone(), Arc::clone(coop)));
        let mut all: Vec<_> = std::iter::once(first).chain(others).collect();
        all.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        all
    }
}

/// The whole site as one service.
pub fn router(site: Site) -> Router {
    let limit = DeedLimit::new(site.deeds_per_minute, site.trust_proxy);
    let demo = Demo(site.demo);
    let meter = Arc::new(Meter::start());
    let watched = Arc::new(site.cooperatives());
    let health = health::web::router(watched, &site.metrics_token, Arc::clone(&meter));
    let (outer, kept) = (site.clone(), Arc::new(VisitorCache::default()));
    let pages = routes()
        .router
        .fallback(async || Error::NotFound)
        .layer(CatchPanicLayer::custom(|_| internal("a handler panicked")))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, ANSWER_TIME_MAX))
        .layer(middleware::from_fn(move |request, next| {
            layers::limit_deeds(Arc::clone(&limit), request, next)
        }))
        .layer(CsrfLayer::new())
        .layer(middleware::from_fn(layers::tell_errors))
        .layer(middleware::from_fn(sign_in::web::recognise))
        // Once more, for when nobody can be recognised: the database is away.
        .layer(middleware::from_fn(layers::tell_errors))
        .layer(middleware::from_fn(move |request, next| {
            health::web::count(Arc::clone(&meter), request, next)
        }))
        .layer(middleware::from_fn(layers::log))
        .layer(DefaultBodyLimit::max(BODY_SIZE_MAX))
        .layer(middleware::from_fn(move |request, next| of_host(site.clone(), request, next)))
        .layer(Extension(demo));
    let pages = MapRequestLayer::new(layers::format_by_ending).layer(pages);
    Router::new()
        .route("/assets/{file}", get(serve_asset))
        .route("/openapi.json", get(async || Json(api::openapi())))
        .merge(health)
        .fallback_service(pages)
        .layer(middleware::from_fn(layers::security_headers))
        .layer(CompressionLayer::new())
        .layer(PropagateRequestIdLayer::new(HeaderName::from_static("x-request-id")))
        .layer(SetRequestIdLayer::new(HeaderName::from_static("x-request-id"), MakeRequestUuid))
        .layer(middleware::from_fn(move |request, next: Next| {
            let commits = outer.of_host(&request).db.commits();
            let kept = outer.keeps_answers.then(|| Arc::clone(&kept));
            async move {
                match kept {
                    Some(kept) => cache::answer(kept, commits, request, next).await,
                    None => next.run(request).await,
                }
            }
        }))
}

/// Finds the cooperative whose host name the request carries.
async fn of_host(site: Site, mut request: Request, next: Next) -> Response {
    let cooperative = Arc::clone(site.of_host(&request));
    request.extensions_mut().insert(cooperative);
    next.run(request).await
}

fn internal(what: &'static str) -> Response {
    Error::from(anyhow::anyhow!(what)).into_response()
}
