//! The words by which the wishes of a theme differ from all others.

use std::collections::{BTreeMap, HashMap};

use topics::words::telling_words;

use crate::ids::ThemeId;

/// How many words characterise a theme.
const WORDS_MAX: usize = 8;

/// A word that stands in fewer wishes of a theme says nothing about it.
const WISHES_MIN: u32 = 2;

/// In how many wishes which words stand. It counts what everybody may read, so that it can be
/// shown to everybody.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    wishes: u32,
    all: HashMap<String, u32>,
    by_theme: BTreeMap<ThemeId, OfTheme>,
}

#[derive(Debug, Default)]
struct OfTheme {
    wishes: u32,
    words: HashMap<String, Known>,
}

/// How a word was written first, and in how many wishes it stands.
#[derive(Debug)]
struct Known {
    written: String,
    wishes: u32,
}

impl Vocabulary {
    /// Counts the words of a wish.
    pub(super) fn add(&mut self, text: &str, theme: Option<ThemeId>) {
        let words = each_once(text);
        self.wishes += 1;
        for stem in words.keys() {
            *self.all.entry(stem.clone()).or_default() += 1;
        }
        let Some(theme) = theme else { return };
        let of_theme = self.by_theme.entry(theme).or_default();
        of_theme.wishes += 1;
        for (stem, written) in words {
            let known = of_theme.words.entry(stem).or_insert(Known { written, wishes: 0 });
            known.wishes += 1;
        }
    }

    /// Takes the words of a wish away again.
    pub(super) fn remove(&mut self, text: &str, theme: Option<ThemeId>) {
        let words = each_once(text);
        self.wishes = self.wishes.saturating_sub(1);
        let mut of_theme = theme.and_then(|theme| self.by_theme.get_mut(&theme));
        if let Some(of_theme) = &mut of_theme {
            of_theme.wishes = of_theme.wishes.saturating_sub(1);
        }
        for stem in words.keys() {
            if let Some(wishes) = self.all.get_mut(stem) {
                *wishes = wishes.saturating_sub(1);
            }
            let known = of_theme.as_mut().and_then(|of_theme| of_theme.words.get_mut(stem));
            if let Some(known) = known {
                known.wishes = known.wishes.saturating_sub(1);
            }
        }
    }

    /// The words that stand more often in the wishes of a theme than elsewhere, the most telling
    /// first: by the log likelihood ratio of both shares (Dunning, 1993).
    pub(super) fn words_of(&self, theme: ThemeId) -> Vec<String> {
        let Some(of_theme) = self.by_theme.get(&theme) else { return Vec::new() };
        let inside = f64::from(of_theme.wishes);
        let outside = f64::from(self.wishes.saturating_sub(of_theme.wishes));
        let tells = |(stem, known): (&String, &Known)| {
            let here = f64::from(known.wishes);
            let elsewhere = f64::from(self.all.get(stem).copied().unwrap_or_default()) - here;
            let more = here * outside > elsewhere * inside;
            let strength = if more { surprise(here, elsewhere, inside, outside) } else { 0.0 };
            (known.wishes >= WISHES_MIN && strength > 0.0)
                .then(|| (strength, known.written.clone()))
        };
        let mut words: Vec<(f64, String)> = of_theme.words.iter().filter_map(tells).collect();
        words.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
        words.into_iter().take(WORDS_MAX).map(|(_, word)| word).collect()
    }
}

/// How surprising it is that a word stands in `here` of `inside` wishes and in `there` of
/// `outside` others.
fn surprise(here: f64, there: f64, inside: f64, outside: f64) -> f64 {
    let share = (here + there) / (inside + outside);
    let part = |count: f64, of: f64| {
        if count > 0.0 { count * (count / (of * share)).ln() } else { 0.0 }
    };
    part(here, inside) + part(there, outside)
}

/// The telling words of a text, each once: by stem, as it is written in lower case.
fn each_once(text: &str) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for word in telling_words(text) {
        words.entry(word.stem).or_insert_with(|| word.text.to_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Moment;
    use crate::ids::Ids;

    fn theme() -> ThemeId {
        let now: Moment = "2026-11-23T13:00:00Z".parse().unwrap();
        ThemeId(Ids::seeded(1).uuid(now))
    }

    #[test]
    fn words_of_a_theme_are_those_that_stand_there_more_often() {
        let mut vocabulary = Vocabulary::default();
        for text in ["Meer bomen in de straat", "Een boom op het plein", "Bomen langs de straat"] {
            vocabulary.add(text, Some(theme()));
        }
        for text in ["Een bus door de straat", "Licht in de straat", "Een nieuwe straat"] {
            vocabulary.add(text, None);
        }
        assert_eq!(vocabulary.words_of(theme()), ["bomen"]);
    }

    #[test]
    fn what_was_taken_away_leaves_nothing_behind() {
        let mut vocabulary = Vocabulary::default();
        vocabulary.add("Bomen en bloemen", Some(theme()));
        vocabulary.add("Bomen en bijen", Some(theme()));
        vocabulary.add("Een bus", None);
        assert_eq!(vocabulary.words_of(theme()), ["bomen"]);
        vocabulary.remove("Bomen en bijen", Some(theme()));
        assert!(vocabulary.words_of(theme()).is_empty());
    }
}
