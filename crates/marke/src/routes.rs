//! Every route, and the layers around them.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, Request};
use axum::http::header::HOST;
use axum::http::{HeaderName, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
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
use crate::web::layers::{self, DeedLimit};
use crate::web::{Demo, Routes, serve_asset};
use crate::{agenda, home, members, sign_in, themes, thread, wishes};

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
            metrics_token: String::new(),
        }
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

/// The table of all routes, in the order of the slices.
pub fn routes() -> Routes {
    Routes::new()
        .and(home::web::routes())
        .and(wishes::web::routes())
        .and(themes::web::routes())
        .and(agenda::web::routes())
        .and(thread::web::routes())
        .and(members::web::routes())
        .and(sign_in::web::routes())
}

/// The whole site as one service.
pub fn router(site: Site) -> Router {
    let limit = DeedLimit::new(site.deeds_per_minute, site.trust_proxy);
    let demo = Demo(site.demo);
    let meter = Arc::new(Meter::start());
    let watched = Arc::new(site.cooperatives());
    let health = health::web::router(watched, &site.metrics_token, Arc::clone(&meter));
    let pages = routes()
        .router
        .fallback(async || Error::NotFound)
        .layer(middleware::from_fn(layers::log))
        .layer(middleware::from_fn(move |request, next| {
            health::web::count(Arc::clone(&meter), request, next)
        }))
        .layer(middleware::from_fn(layers::tell_errors))
        .layer(CatchPanicLayer::custom(|_| internal("a handler panicked")))
        .layer(middleware::from_fn(move |request, next| {
            layers::limit_deeds(Arc::clone(&limit), request, next)
        }))
        .layer(middleware::from_fn(sign_in::web::recognise))
        .layer(CsrfLayer::new())
        .layer(DefaultBodyLimit::max(BODY_SIZE_MAX))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, ANSWER_TIME_MAX))
        .layer(middleware::from_fn(move |request, next| of_host(site.clone(), request, next)))
        .layer(Extension(demo));
    let pages = MapRequestLayer::new(layers::format_by_ending).layer(pages);
    Router::new()
        .route("/assets/{file}", get(serve_asset))
        .merge(health)
        .fallback_service(pages)
        .layer(middleware::from_fn(layers::security_headers))
        .layer(CompressionLayer::new())
        .layer(PropagateRequestIdLayer::new(HeaderName::from_static("x-request-id")))
        .layer(SetRequestIdLayer::new(HeaderName::from_static("x-request-id"), MakeRequestUuid))
}

/// Finds the cooperative whose host name the request carries.
async fn of_host(site: Site, mut request: Request, next: Next) -> Response {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("");
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let cooperative = site.by_host.get(name).unwrap_or(&site.cooperative);
    request.extensions_mut().insert(Arc::clone(cooperative));
    next.run(request).await
}

fn internal(what: &'static str) -> Response {
    Error::from(anyhow::anyhow!(what)).into_response()
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::StatusCode;

    use super::*;
    use crate::actor::{Function, Permission};
    use crate::ids::PartyId;
    use crate::testing::{Answer, Browser, World};

    /// Who may call what, written down a second time by hand: a route that is not here fails, and
    /// so does one whose permission was changed without thinking of it here.
    const TABLE: &str = include_str!("routes.txt");

    /// `routes.txt` has a line for each route: method, address and who, as the first letters of
    /// the functions (`a` everybody).
    fn expected() -> Vec<(String, String, String)> {
        let line = |line: &str| {
            let mut words = line.split_whitespace().map(str::to_owned);
            (words.next().unwrap(), words.next().unwrap(), words.next().unwrap())
        };
        TABLE.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(line).collect()
    }

    fn letter(function: Function) -> char {
        match function {
            Function::Representative => 'R',
            Function::Promotor => 'P',
            Function::AreaDirector => 'D',
            Function::Secretary => 'S',
            Function::Treasurer => 'T',
            Function::Board => 'B',
            Function::Administrator => 'A',
        }
    }

    fn letters(permission: Permission) -> String {
        permission.functions().map_or_else(
            || "everybody".to_owned(),
            |functions| {
                let mut functions = functions.to_vec();
                functions.sort_unstable();
                functions.into_iter().map(letter).collect()
            },
        )
    }

    #[test]
    fn every_route_is_in_the_hand_written_table() {
        let expected = expected();
        let found: Vec<(String, String, String)> = routes()
            .table
            .iter()
            .map(|route| (route.method.to_owned(), route.path.to_owned(), letters(route.needs)))
            .collect();
        for row in &found {
            assert!(expected.contains(row), "write this line in routes.txt: {row:?}");
        }
        for row in &expected {
            assert!(found.contains(row), "routes.txt has a line too many: {row:?}");
        }
    }

    /// Calls every route in both formats; gives the routes whose answer does not fit.
    async fn walk(world: &World, who: &str, person: Option<(PartyId, Function)>) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut browser = browser_of(world, person).await;
        for route in routes().table {
            let path = route.path.replace("{number}", "1").replace("{code}", "ABC");
            let path = path.replace("{kind}", "wens");
            let allowed = route.needs.functions().is_none_or(|functions| {
                person.is_some_and(|(_, function)| functions.contains(&function))
            });
            for accept in ["text/html", "application/json"] {
                let request = browser.request(route.method, &path, accept);
                let answer = browser.send(request.body(Body::empty()).unwrap()).await;
                if turns_away(&answer) == allowed || answer.status.is_server_error() {
                    let status = answer.status;
                    wrong.push(format!("{who}: {} {path} ({accept}): {status}", route.method));
                }
                if path.starts_with("/afmelden") {
                    browser = browser_of(world, person).await;
                }
            }
        }
        wrong
    }

    async fn browser_of(world: &World, person: Option<(PartyId, Function)>) -> Browser<'_> {
        match person {
            Some((person, _)) => world.signed_in(person).await,
            None => world.visitor(),
        }
    }

    fn turns_away(answer: &Answer) -> bool {
        let to = answer.headers.get("location").map(|to| to.to_str().unwrap());
        to.is_some_and(|to| to.starts_with("/aanmelden?"))
            || matches!(answer.status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)
    }

    #[tokio::test]
    async fn every_route_lets_in_whom_it_says_and_nobody_else() {
        let world = World::new().await;
        let mut wrong = walk(&world, "visitor", None).await;
        for function in Function::ALL {
            let name = function.to_string();
            let person = world.person(&name, Some(*function)).await;
            wrong.extend(walk(&world, &name, Some((person, *function))).await);
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
