//! What the program suggests: themes for new wishes, wishes that ask the same, and groups of
//! wishes without a theme. A person decides.
//!
//! What was learned is kept in memory and brought up to date from the journal: only the wishes
//! to which something happened are learned anew. The same data always gives the same
//! suggestions.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde::Serialize;
use tokio::sync::{OwnedRwLockReadGuard, RwLock};
use topics::duplicates::Index;
use topics::suggest::{self, Suggester, Topic};
use utoipa::ToSchema;

use crate::cooperative::Cooperative;
use crate::db::{Conn, words};
use crate::error::Result;
use crate::ids::ThemeId;
use crate::journal;
use crate::wishes::{Consent, Status};

mod alike;
mod meant;
#[cfg(test)]
mod tests;

use alike::Pairs;
pub use alike::{Group, Near};
pub use meant::Meant;

use super::Theme;
use super::store::{self, Answer, Said, Text};
use super::vocabulary::Vocabulary;

/// How many themes are suggested for a wish at most.
const THEMES_MAX: usize = 3;

/// From which confidence on a suggestion is called almost certain.
const SURE_FROM: f64 = 0.7;

/// From which confidence on a suggestion is called likely.
const LIKELY_FROM: f64 = 0.4;

/// Below this confidence nothing is suggested.
const MAYBE_FROM: f64 = 0.18;

words! {
    /// How certain a suggestion is, in words.
    Confidence {
        /// Right more than two times in three.
        Sure = "sure",
        /// Right about half the time.
        Likely = "likely",
        /// Worth a look.
        Maybe = "maybe",
    }
}

/// A theme to which a wish may belong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Suggestion {
    /// The number of the theme.
    pub number: i64,
    /// Its name.
    pub name: String,
    /// Its accent.
    pub accent: i64,
    /// How certain this is.
    pub confidence: Confidence,
    /// The words of the wish that decided, as they stand there.
    pub because: Vec<String>,
    /// How many of those who want the wish too want more of this theme than others do.
    pub supporters: usize,
}

/// Everything that was learned so far.
#[derive(Debug, Default)]
pub struct Learned {
    /// The last journal entry that was taken in.
    entry: i64,
    themes: BTreeMap<String, Theme>,
    texts: BTreeMap<i64, Text>,
    /// Which wish, by number, was refused which theme.
    refused: BTreeSet<(i64, ThemeId)>,
    suggester: Suggester,
    vocabulary: Vocabulary,
    /// The sentences of open wishes.
    open: Index,
    pairs: Mutex<Pairs>,
    groups: OnceLock<Vec<Group>>,
}

/// What was learned, as it may be read.
pub type Read = OwnedRwLockReadGuard<Learned>;

/// Where this process keeps what it learned of a cooperative.
#[derive(Debug, Default)]
struct Shelf(Arc<RwLock<Learned>>);

/// Learns everything now, so that nobody waits for it later: for when a site begins to serve.
pub async fn prepare(coop: &Cooperative) -> Result<()> {
    let conn = &mut *coop.db.read().await?;
    learned(conn, coop).await.map(drop)
}

/// What was learned from everything that is in the database now.
pub async fn learned(conn: &mut Conn, coop: &Cooperative) -> Result<Read> {
    let shelf = Arc::clone(&coop.memory.of::<Shelf>().0);
    let entry = journal::last_entry_number(conn).await?;
    let read = Arc::clone(&shelf).read_owned().await;
    if read.entry >= entry {
        return Ok(read);
    }
    drop(read);
    let mut write = shelf.write_owned().await;
    if write.entry < entry {
        let last = write.texts.last_key_value().map_or(0, |(number, _)| *number);
        let themes = store::open(conn).await?;
        let texts = store::texts_since(conn, write.entry, last).await?;
        let answers = store::answers(conn).await?;
        // Learning many texts takes a while: it happens beside the others' requests.
        let learn = move || {
            write.take_in(entry, themes, texts, &answers);
            write
        };
        write = tokio::task::spawn_blocking(learn).await.map_err(anyhow::Error::from)?;
    }
    Ok(write.downgrade())
}

impl Learned {
    fn take_in(&mut self, entry: i64, themes: Vec<Theme>, texts: Vec<Text>, answers: &[Answer]) {
        self.groups = OnceLock::new();
        self.take_in_themes(themes);
        for text in texts {
            self.take_in_text(text);
        }
        for answer in answers.iter().filter(|answer| answer.answer == Said::Refused) {
            self.take_in_refusal(answer);
        }
        self.entry = entry;
    }

    /// Learns the names of themes, and forgets those that were closed.
    fn take_in_themes(&mut self, themes: Vec<Theme>) {
        let themes: BTreeMap<String, Theme> =
            themes.into_iter().map(|theme| (theme.theme_id.to_string(), theme)).collect();
        for id in self.themes.keys().filter(|id| !themes.contains_key(*id)) {
            self.suggester.remove_topic(id);
        }
        for (id, theme) in &themes {
            if self.themes.get(id) != Some(theme) {
                let description = format!("{} {}", theme.summary, theme.description);
                let topic = Topic { id, name: &theme.name, description: &description };
                self.suggester.set_topic(&topic);
            }
        }
        self.themes = themes;
    }

    /// Learns a wish, in place of what was learned of it before.
    fn take_in_text(&mut self, text: Text) {
        self.compare(&text);
        let known = self.texts.remove(&text.number);
        if let Some(known) = &known {
            self.label(known, false);
        }
        self.label(&text, true);
        self.texts.insert(text.number, text);
    }

    /// Keeps the sentences of open wishes in the index, and those of others out of it.
    fn compare(&mut self, text: &Text) {
        let (id, number) = (text.number.to_string(), text.number);
        let pairs = self.pairs.get_mut().unwrap_or_else(PoisonError::into_inner);
        let known = self.texts.get(&number).is_some_and(is_open);
        match (known, is_open(text)) {
            (false, true) => {
                self.open.add(&id, &text.title);
                pairs.waiting.insert(number);
            }
            (true, false) => {
                self.open.remove(&id);
                pairs.waiting.remove(&number);
                pairs.found.retain(|(one, other), _| *one != number && *other != number);
            }
            (false, false) | (true, true) => {}
        }
    }

    /// Learns, or unlearns, to which theme a wish belongs and which words it has.
    fn label(&mut self, text: &Text, learn: bool) {
        let theme = text.theme_id.map(|theme| theme.to_string());
        if let Some(theme) = theme.filter(|theme| self.themes.contains_key(theme)) {
            let (supporters, answer) = (supporters_of(text), suggest::Answer::Accepted);
            if learn {
                self.suggester.learn(&words_of(text, &supporters), &theme, answer);
            } else {
                self.suggester.unlearn(&words_of(text, &supporters), &theme, answer);
            }
        }
        let public = text.consent != Consent::StaffOnly;
        if public && !matches!(text.status, Status::Merged | Status::Split) {
            let words = format!("{} {}", text.title, text.body);
            if learn {
                self.vocabulary.add(&words, text.theme_id);
            } else {
                self.vocabulary.remove(&words, text.theme_id);
            }
        }
    }

    /// Learns that a wish does not belong to a theme.
    fn take_in_refusal(&mut self, answer: &Answer) {
        let theme = answer.theme_id.to_string();
        let text = self.texts.values().find(|text| text.wish_id == answer.wish_id);
        let Some(text) = text.filter(|_| self.themes.contains_key(&theme)) else { return };
        if self.refused.insert((text.number, answer.theme_id)) {
            self.suggester.learn(&words_of(text, &[]), &theme, suggest::Answer::Refused);
        }
    }

    /// The themes to which a wish may belong, most likely first; none that somebody refused.
    pub fn themes_for(&self, number: i64) -> Vec<Suggestion> {
        let Some(text) = self.texts.get(&number) else { return Vec::new() };
        let supporters = supporters_of(text);
        let suggested = self.suggester.suggest(&words_of(text, &supporters), self.themes.len());
        let suggestion = |found: suggest::Suggestion| {
            let theme = self.themes.get(&found.topic)?;
            let refused = self.refused.contains(&(number, theme.theme_id));
            let told = !found.words.is_empty() || found.supporters > 0;
            (!refused && told && found.confidence >= MAYBE_FROM).then(|| Suggestion {
                number: theme.number,
                name: theme.name.clone(),
                accent: theme.accent,
                confidence: Confidence::of(found.confidence),
                because: found.words,
                supporters: found.supporters,
            })
        };
        suggested.into_iter().filter_map(suggestion).take(THEMES_MAX).collect()
    }

    /// The words by which the wishes of a theme differ from all others; only from wishes that
    /// everybody may read.
    pub fn words_of(&self, theme: ThemeId) -> Vec<String> {
        self.vocabulary.words_of(theme)
    }

    /// Number and sentence of those of these wishes that exist.
    pub fn titles(&self, numbers: &[i64]) -> Vec<(i64, String)> {
        let title = |number: &i64| Some((*number, self.texts.get(number)?.title.clone()));
        numbers.iter().filter_map(title).collect()
    }
}

/// Whether a wish still waits for what becomes of it.
fn is_open(text: &Text) -> bool {
    match text.status {
        Status::New | Status::Themed | Status::Challenge | Status::Parked => true,
        Status::Merged | Status::Split | Status::Closed => false,
    }
}

impl Confidence {
    fn of(share: f64) -> Self {
        if share >= SURE_FROM {
            Self::Sure
        } else if share >= LIKELY_FROM {
            Self::Likely
        } else {
            Self::Maybe
        }
    }
}

fn supporters_of(text: &Text) -> Vec<&str> {
    text.supporters.iter().map(String::as_str).collect()
}

fn words_of<'a>(text: &'a Text, supporters: &'a [&'a str]) -> suggest::Text<'a> {
    suggest::Text { title: &text.title, body: &text.body, supporters }
}
