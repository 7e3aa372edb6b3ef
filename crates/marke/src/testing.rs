//! What stories are told with: a site on a fresh database, people who sign in, and a clock that
//! stands still.
//!
//! `MARKE_TEST_DATABASE=postgres://…` tells them on PostgreSQL: each makes a database there.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::header::{
    ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, COOKIE, HOST, LOCATION, SET_COOKIE,
};
use axum::http::{HeaderMap, Request, StatusCode};
use serde_json::Value;
use sqlx::Connection;
use tower::ServiceExt;
use tracing_subscriber::layer::{Context, SubscriberExt};
use uuid::Uuid;

use crate::actor::{Actor, Function};
use crate::clock::{Clock, Moment};
use crate::cooperative::{Cooperative, Memory};
use crate::db::{Conn, Db, Durability};
use crate::ids::{Ids, PartyId};
use crate::members::{self, Party};
use crate::site::{Site, router};
use crate::statutes::{self, Statutes};
use crate::{journal, search, sign_in};

/// When every story begins: a Monday afternoon.
pub(crate) const NOW: &str = "2026-11-23T13:00:00Z";

/// A cooperative on a fresh database, and the site that serves it.
pub(crate) struct World {
    pub(crate) coop: Cooperative,
    router: Router,
    pub(crate) place: Place,
}

/// A folder of a story's own, taken away afterwards, also when the story fails.
pub(crate) struct Place(PathBuf);

impl Place {
    pub(crate) fn new() -> Self {
        let path = std::env::temp_dir().join(format!("marke-story-{}", Uuid::new_v4().simple()));
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    /// A file in it, which may not be there yet.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// The address of a SQLite database in it.
    pub(crate) fn sqlite(&self, name: &str) -> String {
        format!("sqlite:{}", self.file(name).display())
    }

    /// The address of a database that nobody has used before.
    pub(crate) async fn fresh_database(&self) -> String {
        let name = format!("marke_{}", Uuid::new_v4().simple());
        let Some(server) = postgres() else { return self.sqlite(&name) };
        sqlx::any::install_default_drivers();
        let mut conn = Conn::connect(&server).await.unwrap();
        let statement = format!("create database {name}");
        sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&mut conn).await.unwrap();
        format!("{}/{name}", server.rsplit_once('/').unwrap().0)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// A browser: it keeps cookies.
pub(crate) struct Browser<'w> {
    world: &'w World,
    cookies: Mutex<Vec<(String, String)>>,
    language: &'static str,
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl World {
    /// A cooperative called De Proef, with statutes and nobody in it.
    pub(crate) async fn new() -> Self {
        let place = Place::new();
        let db = Db::open(&place.fresh_database().await, Durability::None).await.unwrap();
        search::prepare(&db).await.unwrap();
        let moment: Moment = NOW.parse().unwrap();
        let coop = Cooperative {
            db,
            clock: Clock::standing_at(moment),
            ids: Ids::seeded(1),
            address: "http://proef.test".to_owned(),
            memory: Memory::default(),
        };
        let statutes = Statutes {
            effective_on: "2026-01-01".to_owned(),
            name: "De Proef".to_owned(),
            statutory_name: "Gebiedscoöperatie De Proef U.A.".to_owned(),
            leave_nl: "Zeg je lidmaatschap op met een mail.".to_owned(),
            leave_en: "End your membership by mail.".to_owned(),
            notice_weeks: 4,
            triage_working_days: 5,
            ..Statutes::default()
        };
        statutes::amend(&coop, &Actor::operator(), &statutes).await.unwrap();
        let site =
            Site { deeds_per_minute: 10_000, keeps_answers: false, ..Site::of(coop.clone()) };
        Self { coop, router: router(site), place }
    }

    /// The demonstration's site instead of the plain one.
    #[expect(clippy::wrong_self_convention, reason = "a world, told as the demonstration")]
    pub(crate) fn as_demo(mut self) -> Self {
        self.router = router(Site { demo: true, ..Site::of(self.coop.clone()) });
        self
    }

    /// A site whose metrics are open to whoever sends a token.
    pub(crate) fn with_metrics(mut self, token: &str) -> Self {
        let metrics_token = token.to_owned();
        self.router = router(Site { metrics_token, ..Site::of(self.coop.clone()) });
        self
    }

    /// A site on which one address may do so much a minute.
    pub(crate) fn with_deeds_per_minute(mut self, deeds_per_minute: u32) -> Self {
        self.router = router(Site { deeds_per_minute, ..Site::of(self.coop.clone()) });
        self
    }

    /// The site with kept answers, as it runs outside tests.
    pub(crate) fn keeping_answers(mut self) -> Self {
        self.router = router(Site::of(self.coop.clone()));
        self
    }

    /// Enters a person with a function; a representative is given an organisation of their own.
    pub(crate) async fn person(&self, name: &str, function: Option<Function>) -> PartyId {
        let operator = Actor::operator();
        let mail = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
        let person =
            Party { kind: "person".to_owned(), name: name.to_owned(), mail, ..Party::default() };
        let id = members::enter(&self.coop, &operator, &person).await.unwrap();
        let for_party = match function {
            Some(Function::Representative) => {
                Some(self.organisation(&format!("Bedrijf van {name}"), "ondernemers").await)
            }
            _ => None,
        };
        if let Some(function) = function {
            let from = "2026-01-01".parse().unwrap();
            members::appoint(&self.coop, &operator, id, function, for_party, from).await.unwrap();
        }
        id
    }

    /// Enters an organisation.
    pub(crate) async fn organisation(&self, name: &str, sector: &str) -> PartyId {
        let party = Party {
            kind: "organisation".to_owned(),
            name: name.to_owned(),
            sector: sector.to_owned(),
            ..Party::default()
        };
        members::enter(&self.coop, &Actor::operator(), &party).await.unwrap()
    }

    /// A person as an actor, for calling verbs.
    pub(crate) async fn actor(&self, person: PartyId) -> Actor {
        let conn = &mut *self.coop.db.read().await.unwrap();
        members::actor_of(conn, person, self.coop.today()).await.unwrap()
    }

    /// A browser of somebody who is not signed in.
    pub(crate) fn visitor(&self) -> Browser<'_> {
        Browser { world: self, cookies: Mutex::default(), language: "nl" }
    }

    /// A browser in which a person is signed in.
    pub(crate) async fn signed_in(&self, person: PartyId) -> Browser<'_> {
        let token = sign_in::enter_as(&self.coop, person).await.unwrap();
        let browser = self.visitor();
        browser.cookies.lock().unwrap().push(("sessie".to_owned(), token));
        browser
    }

    /// A browser of a new person who holds a function.
    pub(crate) async fn with_function(&self, name: &str, function: Function) -> Browser<'_> {
        self.signed_in(self.person(name, Some(function)).await).await
    }

    /// Moves the clock to a moment.
    pub(crate) fn at(&self, moment: &str) {
        self.coop.clock.set(moment.parse().unwrap());
    }

    /// The journal holds: the last thing that a story checks.
    pub(crate) async fn holds(&self) {
        let conn = &mut *self.coop.db.read().await.unwrap();
        assert_eq!(journal::verify(conn).await.unwrap().broken_at, None, "the journal is broken");
    }
}

impl Browser<'_> {
    /// The same browser, set to English.
    pub(crate) fn in_english(mut self) -> Self {
        self.language = "en";
        self
    }

    /// Reads a page.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(self.request("GET", path, "text/html").body(Body::empty()).unwrap()).await
    }

    /// Reads the same as data.
    pub(crate) async fn json(&self, path: &str) -> Value {
        let request = self.request("GET", path, "application/json").body(Body::empty()).unwrap();
        let answer = self.send(request).await;
        serde_json::from_str(&answer.text).unwrap_or_else(|_| panic!("{path}: {answer:?}"))
    }

    /// Sends a form.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_html_form::to_string(fields).unwrap();
        let request = self
            .request("POST", path, "text/html")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// Sends JSON and wants JSON.
    pub(crate) async fn post_json(&self, path: &str, body: &Value) -> Answer {
        let request = self
            .request("POST", path, "application/json")
            .header(CONTENT_TYPE, "application/json")
            .body(Body::from(body.to_string()))
            .unwrap();
        self.send(request).await
    }

    /// Sends a form with a file in the field `field`.
    pub(crate) async fn upload(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        (field, file_name, content): (&str, &str, &[u8]),
    ) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!(
                "--grens\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        let head = format!(
            "--grens\r\ncontent-disposition: form-data; name=\"{field}\"; \
             filename=\"{file_name}\"\r\ncontent-type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n--grens--\r\n");
        let request = self
            .request("POST", path, "text/html")
            .header(CONTENT_TYPE, "multipart/form-data; boundary=grens")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// Sends any request, with this browser's cookies.
    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.world.router.clone().oneshot(request).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        for cookie in headers.get_all(SET_COOKIE) {
            self.keep(cookie.to_str().unwrap());
        }
        let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Answer { status, headers, text: String::from_utf8_lossy(&bytes).into_owned() }
    }

    fn keep(&self, cookie: &str) {
        let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
        let mut cookies = self.cookies.lock().unwrap();
        cookies.retain(|(known, _)| known != name);
        if !value.is_empty() {
            cookies.push((name.to_owned(), value.to_owned()));
        }
    }

    /// The beginning of any request, with this browser's cookies.
    pub(crate) fn request(
        &self,
        method: &str,
        path: &str,
        accept: &str,
    ) -> axum::http::request::Builder {
        let cookies = self.cookies.lock().unwrap();
        let pair = |(name, value): &(String, String)| format!("{name}={value}");
        let cookies: Vec<String> = cookies.iter().map(pair).collect();
        Request::builder()
            .method(method)
            .uri(path)
            .header(HOST, "proef.test")
            .header(ACCEPT, accept)
            .header(ACCEPT_LANGUAGE, self.language)
            .header(COOKIE, cookies.join("; "))
    }
}

impl Answer {
    /// The answer is a page; gives its text.
    #[track_caller]
    pub(crate) fn ok(self) -> String {
        assert_eq!(self.status, StatusCode::OK, "{}", self.text);
        self.text
    }

    /// The answer sends the browser on; gives the address.
    #[track_caller]
    pub(crate) fn goes_to(&self) -> String {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text);
        self.headers.get(LOCATION).unwrap().to_str().unwrap().to_owned()
    }

    /// The answer refuses, and says so in these words.
    #[track_caller]
    pub(crate) fn refuses(&self, words: &str) {
        assert_eq!(self.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", self.text);
        self.says(words);
    }

    /// The answer contains these words, as a person reads them.
    #[track_caller]
    pub(crate) fn says(&self, words: &str) {
        assert!(readable(&self.text).contains(words), "{words:?} is not in {}", self.text);
    }

    /// The answer does not contain these words.
    #[track_caller]
    pub(crate) fn says_not(&self, words: &str) {
        assert!(!readable(&self.text).contains(words), "{words:?} is in {}", self.text);
    }
}

fn readable(html: &str) -> String {
    html.replace("&#39;", "'").replace("&#34;", "\"").replace("&amp;", "&")
}

/// How many SQL statements this process has run: a test process runs one story.
pub(crate) fn queries() -> u64 {
    QUERIES.load(Ordering::SeqCst)
}

static QUERIES: AtomicU64 = AtomicU64::new(0);

/// Counts statements from here on, but not those that set up a connection; see [`queries`].
pub(crate) fn count_queries() {
    let subscriber = tracing_subscriber::registry().with(Counter);
    tracing::subscriber::set_global_default(subscriber).unwrap();
}

struct Counter;

impl<S: tracing::Subscriber> tracing_subscriber::Layer<S> for Counter {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == "sqlx::query" {
            event.record(&mut |field: &tracing::field::Field, value: &dyn std::fmt::Debug| {
                let summary = format!("{value:?}").to_ascii_lowercase();
                let summary = summary.trim_start_matches('"');
                let sets_up = || summary.starts_with("pragma ") || summary.starts_with("set ");
                if field.name() == "summary" && !sets_up() {
                    QUERIES.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
    }
}

/// The PostgreSQL server to test on, if one was named.
fn postgres() -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "this is the edge of the tests")]
    std::env::var("MARKE_TEST_DATABASE").ok()
}
