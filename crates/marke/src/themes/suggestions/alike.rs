//! Open wishes that may ask the same, and groups of wishes without a theme.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::PoisonError;

use serde::Serialize;
use topics::duplicates::PROBABLY_THE_SAME;
use topics::groups;
use utoipa::ToSchema;

use crate::themes::rules::WISHES_MAX;
use crate::themes::store::Text;
use crate::wishes::Status;

use super::{Learned, is_open};

/// How many wishes that may ask the same are shown with a wish at most.
const NEAR_MAX: usize = 3;

/// From which likeness on a wish is shown as one that may ask the same.
const NEAR_FROM: f64 = 0.4;

/// How many wishes are compared with all others at one call.
const COMPARED_MAX: usize = 2_000;

/// How many pairs are told at most.
const PAIRS_MAX: usize = 40;

/// How many wishes without a theme are grouped: the newest.
const GROUPED_MAX: usize = 2_000;

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

/// Open wishes that may ask the same.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    /// Those that were not yet compared with the others.
    pub(super) waiting: BTreeSet<i64>,
    /// How alike two are, by their numbers.
    pub(super) found: BTreeMap<(i64, i64), f64>,
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
