//! What can go wrong, as five outcomes: they are the HTTP table and the exit-code table.

use std::borrow::Cow;

use serde::Serialize;
use thiserror::Error;
use utoipa::ToSchema;

/// How a verb, page or command can fail.
#[derive(Debug, Error)]
pub enum Error {
    /// It does not exist, or this actor may not see it (404).
    #[error("not found")]
    NotFound,
    /// It exists for people who are signed in (401, or the sign-in page).
    #[error("sign in first")]
    SignInFirst,
    /// This actor's functions do not allow it (403).
    #[error("forbidden")]
    Forbidden,
    /// A rule says no; each refusal names a fact (422).
    #[error("refused: {}", .0.iter().map(|refused| refused.id).collect::<Vec<_>>().join(", "))]
    Refused(Vec<Refused>),
    /// Our own fault; the reason is logged once, never shown (500).
    #[error(transparent)]
    Internal(#[from] anyhow::Error),
}

/// What verbs return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// One refusal: a fact, told to the member by the message `id` of its slice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Refused {
    /// The message, for example `wishes-refusal-wish-is-closed`.
    pub id: &'static str,
    /// The form field that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<&'static str>,
    /// Facts for the message, by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<(&'static str, String)>,
    /// The law article or statute that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<&'static str>,
}

impl Refused {
    /// A refusal that tells the message `id`.
    pub fn new(id: &'static str) -> Self {
        Self { id, field: None, facts: Vec::new(), article: None }
    }

    /// The same refusal, about a form field.
    #[must_use]
    pub fn on(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }

    /// The same refusal, with a fact for its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: impl ToString) -> Self {
        self.facts.push((name, fact.to_string()));
        self
    }

    /// The same refusal, with the article that it rests on.
    #[must_use]
    pub fn by(mut self, article: &'static str) -> Self {
        self.article = Some(article);
        self
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::Refused(vec![refused])
    }
}

/// Refuses when there is anything to refuse.
pub fn refuse_any(refusals: Vec<Refused>) -> Result<()> {
    if refusals.is_empty() { Ok(()) } else { Err(Error::Refused(refusals)) }
}

/// A text that is not what it should be: a stored value or an address, never a person's input.
#[derive(Debug, Error)]
#[error("{text:?} is not a {what}")]
pub struct ParseError {
    what: &'static str,
    text: Cow<'static, str>,
}

impl ParseError {
    /// `text` was expected to be a `what`.
    pub fn new(what: &'static str, text: &str) -> Self {
        let text = text.chars().take(80).collect::<String>();
        Self { what, text: text.into() }
    }
}
