//! What speaks in a text for one topic or another: pieces of its words and the fields they
//! belong to, as whole numbers, so that what was learned can be unlearned exactly and in any
//! order.

use std::collections::BTreeMap;

use super::fields::fields_of;
use crate::features::{FeatureMap, feature, grams};
use crate::words::{Word, telling_words};

/// What a weight of one is as a whole number.
const UNIT: f64 = 16_777_216.0;

/// A word of the title counts as much as so many of the body.
const TITLE_COUNTS: f64 = 2.0;

/// No more words of a body are read.
const BODY_WORDS_MAX: usize = 400;

/// A text as weights of features, with the words they come from.
pub(super) struct Evidence<'a> {
    /// In the order of the features.
    pub(super) weights: BTreeMap<u64, i64>,
    /// The words, each once, in the order in which they came.
    pub(super) cues: Vec<Cue<'a>>,
}

/// A word of a text and what it brings forward.
pub(super) struct Cue<'a> {
    /// As it stands in the text.
    pub(super) text: &'a str,
    fields: Vec<u64>,
    pieces: Vec<u64>,
    stem: String,
    count: f64,
}

/// The sum of the weights of many texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Pile {
    weights: FeatureMap<i64>,
    square: i128,
}

/// Reads a text.
pub(super) fn evidence<'a>(title: &'a str, body: &'a str) -> Evidence<'a> {
    let mut cues: Vec<Cue<'a>> = Vec::new();
    let mut body = telling_words(body);
    body.truncate(BODY_WORDS_MAX);
    let title = telling_words(title).into_iter().map(|word| (word, TITLE_COUNTS));
    for (word, count) in title.chain(body.into_iter().map(|word| (word, 1.0))) {
        match cues.iter_mut().find(|cue| cue.stem == word.stem) {
            Some(cue) => cue.count += count,
            None => cues.push(cue(word, count)),
        }
    }
    let pieces = weights(&cues, |cue| &cue.pieces);
    let fields = weights(&cues, |cue| &cue.fields);
    let weights = pieces.into_iter().chain(fields).collect();
    Evidence { weights, cues }
}

fn cue(word: Word<'_>, count: f64) -> Cue<'_> {
    let fields = fields_of(&word.folded).map(|field| feature('f', field.chars())).collect();
    Cue { text: word.text, fields, pieces: grams(&word.folded), stem: word.stem, count }
}

impl Cue<'_> {
    /// All features of the word.
    pub(super) fn features(&self) -> impl Iterator<Item = u64> {
        self.fields.iter().chain(&self.pieces).copied()
    }
}

impl Evidence<'_> {
    /// The weight of a feature in this text.
    pub(super) fn weight(&self, feature: u64) -> f64 {
        self.weights.get(&feature).map_or(0.0, |weight| real(i128::from(*weight)))
    }

    /// The length of all weights together.
    pub(super) fn length(&self) -> f64 {
        real(self.weights.values().map(|weight| i128::from(*weight).pow(2)).sum()).sqrt()
    }
}

/// Weights of features of one kind: rising ever slower with how often they come, and together of
/// length one, so that long texts do not outweigh short ones.
fn weights<'c>(cues: &'c [Cue<'_>], features: fn(&'c Cue<'_>) -> &'c [u64]) -> BTreeMap<u64, i64> {
    let mut counts: BTreeMap<u64, f64> = BTreeMap::new();
    for cue in cues {
        for feature in features(cue) {
            *counts.entry(*feature).or_default() += cue.count;
        }
    }
    let length = counts.values().map(|count| count.ln_1p().powi(2)).sum::<f64>().sqrt();
    counts.into_iter().map(|(feature, count)| (feature, whole(count.ln_1p() / length))).collect()
}

#[expect(clippy::cast_possible_truncation, reason = "a weight is at most one UNIT")]
fn whole(weight: f64) -> i64 {
    (weight * UNIT).round() as i64
}

impl Pile {
    /// Adds a text `times` times; a negative number takes it away again.
    pub(super) fn add(&mut self, evidence: &Evidence<'_>, times: i64) {
        for (feature, weight) in &evidence.weights {
            self.change(*feature, weight * times);
        }
    }

    /// Adds all of another pile, or takes it away again.
    pub(super) fn add_all(&mut self, other: &Self, times: i64) {
        for (feature, weight) in &other.weights {
            self.change(*feature, weight * times);
        }
    }

    fn change(&mut self, feature: u64, change: i64) {
        let before = self.weights.get(&feature).copied().unwrap_or_default();
        let after = before + change;
        self.square += i128::from(after).pow(2) - i128::from(before).pow(2);
        if after == 0 {
            self.weights.remove(&feature);
        } else {
            self.weights.insert(feature, after);
        }
    }

    /// How much a text looks like this pile, from zero to one: the cosine of the angle between.
    pub(super) fn likeness(&self, evidence: &Evidence<'_>) -> f64 {
        let of = |(feature, weight): (&u64, &i64)| {
            i128::from(*weight) * i128::from(self.weights.get(feature).copied().unwrap_or_default())
        };
        let product = real(evidence.weights.iter().map(of).sum());
        if product > 0.0 { product / (evidence.length() * self.length()) } else { 0.0 }
    }

    /// The weight of a feature in a pile of length one.
    pub(super) fn weight(&self, feature: u64) -> f64 {
        let weight = self.weights.get(&feature).copied().unwrap_or_default();
        if weight == 0 { 0.0 } else { real(i128::from(weight)) / self.length() }
    }

    fn length(&self) -> f64 {
        real(self.square).sqrt()
    }
}

#[expect(clippy::cast_precision_loss, reason = "a share of a sum needs no more than 52 bits")]
fn real(sum: i128) -> f64 {
    sum as f64
}
