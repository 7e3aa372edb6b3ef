//! What every template knows: the words, the reader and the place they are at.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::actor::{Actor, Permission};
use crate::clock::{Day, Moment};
use crate::error::Refused;
use crate::text::Language;
use crate::units::thousands;
use crate::web::Call;

/// The part of a page's data that serves the layout and the words; never part of its JSON.
#[derive(Clone, Debug)]
pub struct View {
    /// The language of the page.
    pub language: Language,
    /// Who reads it.
    pub actor: Actor,
    /// The cooperative's name.
    pub cooperative: String,
    /// The address of the page, without its query.
    pub path: String,
    /// The query, without the question mark.
    pub query: String,
    /// A message from the page before.
    pub note: Option<String>,
    /// Whether this is the demonstration.
    pub demo: bool,
    /// The present day.
    pub today: Day,
}

impl View {
    /// The view for a call.
    pub fn of(call: &Call) -> Self {
        let note = call.note.as_deref().filter(|id| id.contains("-done-"));
        Self {
            language: call.language,
            actor: call.actor.clone(),
            cooperative: call.cooperative.clone(),
            path: call.uri.path().to_owned(),
            query: call.uri.query().unwrap_or("").to_owned(),
            note: note.map(|id| call.language.t(id)),
            demo: call.demo,
            today: call.today(),
        }
    }

    /// The words of a message.
    pub fn t(&self, id: &str) -> String {
        self.language.t(id)
    }

    /// The words of the message `prefix` + `word`, for words of a closed list.
    pub fn t_of(&self, prefix: &str, word: &impl ToString) -> String {
        self.language.t(&format!("{prefix}{}", word.to_string()))
    }

    /// The words of a message for a count.
    pub fn n(&self, id: &str, count: impl ToString) -> String {
        self.language.with(id, "count", count)
    }

    /// The words of a message with one fact.
    pub fn with(&self, id: &str, name: &str, fact: impl ToString) -> String {
        self.language.with(id, name, fact)
    }

    /// The words of a message with two facts.
    pub fn pair(
        &self,
        id: &str,
        one: &str,
        first: impl ToString,
        two: &str,
        second: impl ToString,
    ) -> String {
        self.language.with_all(id, &[(one, first.to_string()), (two, second.to_string())])
    }

    /// A refusal in words.
    pub fn told(&self, refused: &Refused) -> String {
        self.language.with_all(refused.id, &refused.facts)
    }

    /// A day as people write it.
    pub fn day(&self, day: &Day) -> String {
        self.language.day(*day)
    }

    /// The day of a moment as people write it.
    pub fn day_of(&self, moment: &Moment) -> String {
        self.language.day(moment.day())
    }

    /// A moment as people write it.
    pub fn moment(&self, moment: &Moment) -> String {
        self.language.moment(*moment)
    }

    /// The time of a moment as people write it.
    pub fn time(&self, moment: &Moment) -> String {
        self.language.time(*moment)
    }

    /// A whole number as people write it.
    pub fn number(&self, number: &i64) -> String {
        let mark = if self.language == Language::Dutch { '.' } else { ',' };
        let sign = if *number < 0 { "-" } else { "" };
        format!("{sign}{}", thousands(number.unsigned_abs(), mark))
    }

    /// A text in its paragraphs, as they were typed with an empty line between.
    pub fn paragraphs<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> + use<'t> {
        text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty())
    }

    /// Whether the reader may do something, by the word of a [`Permission`].
    pub fn can(&self, permission: &str) -> bool {
        permission.parse().is_ok_and(|permission: Permission| self.actor.can(permission))
    }

    /// Whether the page is at or under an address.
    pub fn at(&self, address: &str) -> bool {
        let rest = self.path.strip_prefix(address);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The address of this page in another language.
    pub fn in_language(&self, language: &str) -> String {
        let kept = self.query.split('&').filter(|pair| {
            !pair.is_empty() && !pair.starts_with("taal=") && !pair.starts_with("code=")
        });
        let mut query: Vec<&str> = kept.collect();
        let chosen = format!("taal={language}");
        query.push(&chosen);
        format!("{}?{}", self.path, query.join("&"))
    }

    /// The address of an asset, with the hash of its content.
    pub fn asset(&self, name: &str) -> String {
        crate::web::asset(name)
    }

    /// What every page loads.
    pub fn head(&self) -> Head<'_> {
        Head { view: self }
    }

    /// What stands above every page: its name, where one can go, and a message from the page
    /// before.
    pub fn masthead(&self) -> Masthead<'_> {
        Masthead { view: self }
    }

    /// What stands below every page.
    pub fn footer(&self) -> Footer<'_> {
        Footer { view: self }
    }
}

// Templates of their own, so that the compiler makes them once and not again for every page; what
// they print is escaped already.

impl HtmlSafe for Head<'_> {}
impl HtmlSafe for Masthead<'_> {}
impl HtmlSafe for Footer<'_> {}

/// What every page loads.
#[derive(Template)]
#[template(path = "web/_head.html")]
pub struct Head<'a> {
    view: &'a View,
}

/// What stands above every page.
#[derive(Template)]
#[template(path = "web/_masthead.html")]
pub struct Masthead<'a> {
    view: &'a View,
}

/// What stands below every page.
#[derive(Template)]
#[template(path = "web/_footer.html")]
pub struct Footer<'a> {
    view: &'a View,
}
