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
use topics::duplicates::{Index, PROBABLY_THE_SAME};
use topics::groups;
use topics::suggest::{self, Suggester, Topic};
use utoipa::ToSchema;

use crate::cooperative::Cooperative;
use crate::db::{Conn, words};
use crate::error::Result;
use crate::ids::ThemeId;
use crate::journal;
use crate::wishes::{Consent, Status};

mod meant;
#[cfg(test)]
mod tests;

pub use meant::Meant;

use super::Theme;
use super::rules::WISHES_MAX;
use super::store::{self, Answer, Said, Text};
use super::vocabulary::Vocabulary;

/// How many themes are suggested for a wish at most.
const THEMES_MAX: usize = 3;

/// How many wishes that may ask the same are shown with a wish at most.
const NEAR_MAX: usize = 3;

/// From which confidence on a suggestion is called almost certain.
const SURE_FROM: f64 = 0.7;

/// From which confidence on a suggestion is called likely.
const LIKELY_FROM: f64 = 0.4;

/// Below this confidence nothing is suggested.
const MAYBE_FROM: f64 = 0.18;

/// From which likeness on a wish is shown as one that may ask the same.
const NEAR_FROM: f64 = 0.4;

/// How many wishes are compared with all others at one call.
const COMPARED_MAX: usize = 2_000;

/// How many pairs are told at most.
const PAIRS_MAX: usize = 40;

/// How many wishes without a theme are grouped: the newest.
const GROUPED_MAX: usize = 2_000;

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
}

/// A wish that may ask the same as another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = NearWish)]
pub struct Near {
    /// Its number.
    pub number: i64,
    /// The wish in one sentence.
    pub title: String,
    /// What became of it so far.
    pub status: Status,
    /// How often it was changed.
    pub revision: i64,
    /// The words that both have, as they stand in it.
    pub because: Vec<String>,
}

/// Wishes without a theme that may belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Group {
    /// The words that characterise them.
    pub words: Vec<String>,
    /// Number and sentence of each.
    pub wishes: Vec<(i64, String)>,
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

/// Open wishes that may ask the same.
#[derive(Debug, Default)]
struct Pairs {
    /// Those that were not yet compared with the others.
    waiting: BTreeSet<i64>,
    /// How alike two are, by their numbers.
    found: BTreeMap<(i64, i64), f64>,
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
            let words = words_of(text);
            if learn {
                self.suggester.learn(&words, &theme, suggest::Answer::Accepted);
            } else {
                self.suggester.unlearn(&words, &theme, suggest::Answer::Accepted);
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
            self.suggester.learn(&words_of(text), &theme, suggest::Answer::Refused);
        }
    }

    /// The themes to which a wish may belong, most likely first; none that somebody refused.
    pub fn themes_for(&self, number: i64) -> Vec<Suggestion> {
        let Some(text) = self.texts.get(&number) else { return Vec::new() };
        let suggested = self.suggester.suggest(&words_of(text), self.themes.len());
        let suggestion = |found: suggest::Suggestion| {
            let theme = self.themes.get(&found.topic)?;
            let refused = self.refused.contains(&(number, theme.theme_id));
            (!refused && !found.words.is_empty() && found.confidence >= MAYBE_FROM).then(|| {
                Suggestion {
                    number: theme.number,
                    name: theme.name.clone(),
                    accent: theme.accent,
                    confidence: Confidence::of(found.confidence),
                    because: found.words,
                }
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

impl Learned {
    /// The open wishes that may ask the same as one, nearest first.
    pub fn near(&self, number: i64) -> Vec<Near> {
        let Some(text) = self.texts.get(&number) else { return Vec::new() };
        let others = self.similar(text, NEAR_FROM).take(NEAR_MAX);
        others.filter_map(|(other, _, words)| self.near_of(other, words)).collect()
    }

    /// Number, likeness and shared words of the open wishes like one.
    fn similar(&self, text: &Text, from: f64) -> impl Iterator<Item = (i64, f64, Vec<String>)> {
        let (own, similar) = (text.number, self.open.similar(&text.title, NEAR_MAX + 1));
        similar.into_iter().filter_map(move |found| {
            let number: i64 = found.id.parse().ok()?;
            (number != own && found.score >= from).then_some((
                number,
                found.score,
                found.shared_words,
            ))
        })
    }

    fn near_of(&self, number: i64, because: Vec<String>) -> Option<Near> {
        let text = self.texts.get(&number)?;
        let (title, status) = (text.title.clone(), text.status);
        Some(Near { number, title, status, revision: text.revision, because })
    }

    /// Pairs of open wishes that may ask the same, nearest first, and how many wishes are still
    /// to be compared: each call goes on where the one before stopped.
    pub fn pairs(&self) -> (Vec<(Near, Near)>, usize) {
        let mut pairs = self.pairs.lock().unwrap_or_else(PoisonError::into_inner);
        for _ in 0..COMPARED_MAX {
            let Some(number) = pairs.waiting.pop_last() else { break };
            let Some(text) = self.texts.get(&number) else { continue };
            for (other, score, _) in self.similar(text, PROBABLY_THE_SAME) {
                pairs.found.insert((number.min(other), number.max(other)), score);
            }
        }
        let mut found: Vec<_> = pairs.found.iter().map(|(pair, score)| (*pair, *score)).collect();
        found.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        let near = |((one, other), _): ((i64, i64), f64)| {
            Some((self.near_of(one, Vec::new())?, self.near_of(other, Vec::new())?))
        };
        (found.into_iter().take(PAIRS_MAX).filter_map(near).collect(), pairs.waiting.len())
    }

    /// Groups of wishes without a theme that may belong together, largest first.
    pub fn groups(&self) -> &[Group] {
        self.groups.get_or_init(|| {
            let loose = |text: &&Text| text.theme_id.is_none() && is_open(text);
            let texts = self.texts.values().rev().filter(loose).take(GROUPED_MAX);
            let texts: Vec<(String, String)> = texts
                .map(|text| (text.number.to_string(), format!("{} {}", text.title, text.body)))
                .collect();
            let texts: Vec<(&str, &str)> =
                texts.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
            let group = |group: groups::Group| {
                let numbers = group.members.iter().filter_map(|id| id.parse().ok());
                let mut numbers: Vec<i64> = numbers.collect();
                numbers.sort_unstable();
                numbers.truncate(WISHES_MAX);
                Group { words: group.words, wishes: self.titles(&numbers) }
            };
            groups::groups(&texts).into_iter().map(group).collect()
        })
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

fn words_of(text: &Text) -> suggest::Text<'_> {
    suggest::Text { title: &text.title, body: &text.body, supporters: &[] }
}
