//! The call: who asks what of which cooperative, in which language and format.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE, COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use cookie::Cookie;
use serde::de::DeserializeOwned;

use crate::actor::{Actor, Permission};
use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::error::Result;
use crate::text::Language;

/// The cookie that keeps the chosen language.
pub(super) const LANGUAGE_COOKIE: &str = "taal";

/// The cookie that carries one message to the next page.
pub(super) const NOTE_COOKIE: &str = "melding";

/// The format that an answer is wanted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// A page.
    Html,
    /// The same as data.
    Json,
    /// A list as a table.
    Csv,
}

/// What the sign-in layer found out about the caller.
#[derive(Clone, Debug, Default)]
pub struct Caller {
    /// Who it is.
    pub actor: Actor,
    /// The cooperative's name, for the head of the page.
    pub cooperative: String,
}

/// One request, as the handlers see it.
#[derive(Clone, Debug)]
pub struct Call {
    /// The cooperative that is asked.
    pub coop: Arc<Cooperative>,
    /// Who asks.
    pub actor: Actor,
    /// The cooperative's name.
    pub cooperative: String,
    /// The language of the answer.
    pub language: Language,
    /// The format of the answer.
    pub wants: Wants,
    /// The address that was asked, with its query.
    pub uri: Uri,
    /// A message that the page before left for this one.
    pub note: Option<String>,
    /// Whether this is the demonstration, in which codes are shown instead of mailed.
    pub demo: bool,
}

/// Present in a request's extensions when the site runs as a demonstration.
#[derive(Clone, Copy, Debug)]
pub struct Demo(pub bool);

impl Call {
    /// The present day.
    pub fn today(&self) -> Day {
        self.coop.today()
    }

    /// What the query of the address asks; all that it does not say, or not well, as by default.
    pub fn asks<Query: DeserializeOwned + Default>(&self) -> Query {
        serde_html_form::from_str(self.uri.query().unwrap_or("")).unwrap_or_default()
    }

    /// Goes on if the caller may do this; see [`Actor::may`]. Verbs check for themselves; pages
    /// that only read use this.
    pub fn may(&self, permission: Permission) -> Result<()> {
        self.actor.may(permission)
    }
}

impl<S: Sync> FromRequestParts<S> for Call {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(parts))
    }
}

impl Call {
    /// The call that the layers prepared in a request.
    #[expect(clippy::expect_used, reason = "routes.rs puts the layers around every route")]
    pub fn of(parts: &Parts) -> Self {
        let coop: &Arc<Cooperative> = parts.extensions.get().expect("the host layer ran");
        let caller: Caller = parts.extensions.get().cloned().unwrap_or_default();
        let wants = parts.extensions.get().copied().unwrap_or_else(|| wants(&parts.headers));
        Self {
            coop: Arc::clone(coop),
            actor: caller.actor,
            cooperative: caller.cooperative,
            language: language(&parts.headers, &parts.uri),
            wants,
            uri: parts.uri.clone(),
            note: cookie(&parts.headers, NOTE_COOKIE),
            demo: parts.extensions.get().is_some_and(|Demo(demo)| *demo),
        }
    }
}

/// The value of a cookie.
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let sent = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut cookies = sent.flat_map(Cookie::split_parse).filter_map(std::result::Result::ok);
    cookies.find(|cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
}

/// The format that is asked for.
pub(super) fn wants(headers: &HeaderMap) -> Wants {
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or("");
    let place = |kind: &str| accept.find(kind).unwrap_or(usize::MAX);
    let (html, json, csv) = (place("text/html"), place("application/json"), place("text/csv"));
    if json < html && json < csv {
        Wants::Json
    } else if csv < html {
        Wants::Csv
    } else {
        Wants::Html
    }
}

/// The language that is asked for, kept or accepted.
pub(super) fn language(headers: &HeaderMap, uri: &Uri) -> Language {
    let asked = uri.query().and_then(|query| {
        query.split('&').find_map(|pair| pair.strip_prefix("taal="))?.parse().ok()
    });
    let kept = || cookie(headers, LANGUAGE_COOKIE)?.parse().ok();
    let accepted = || headers.get(ACCEPT_LANGUAGE)?.to_str().ok().map(Language::accepted);
    asked.or_else(kept).or_else(accepted).unwrap_or(Language::Dutch)
}
