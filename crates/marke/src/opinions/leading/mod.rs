//! Preparing a conversation and leading it: the list, the sheet, the statements that wait, and
//! the links that let people in. The verbs are those of the slice's other parts.

use std::collections::BTreeMap;

use serde::Serialize;
use topics::duplicates::Index;
use utoipa::ToSchema;

use super::conversations::Text;
use super::statements::{Standing, Statement};

#[cfg(test)]
mod tests;
pub mod web;

/// No more statements are shown that may say the same.
const NEAR_MAX: usize = 3;

/// Less alike ones are not shown: somebody looks at each, so rather one too many.
const SCORE_MIN: f64 = 0.35;

/// A statement that may say the same as another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = NearStatement)]
pub struct Near {
    /// Its number.
    pub number: i64,
    /// Its words.
    pub text: Text,
    /// The words that both have.
    pub because: Vec<String>,
}

/// The statements that people react to, by their words in each language.
pub struct Likeness<'s> {
    live: BTreeMap<i64, &'s Statement>,
    dutch: Index,
    english: Index,
}

impl<'s> Likeness<'s> {
    /// Of the live ones among these.
    pub fn of(statements: &'s [Statement]) -> Self {
        let mut all = Self { live: BTreeMap::new(), dutch: Index::new(), english: Index::new() };
        for one in statements.iter().filter(|one| one.state == Standing::Live) {
            all.live.insert(one.number, one);
            let texts = [(&mut all.dutch, &one.text_nl), (&mut all.english, &one.text_en)];
            for (index, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
                index.add(&one.number.to_string(), text);
            }
        }
        all
    }

    /// The live statements that may say the same as this one, most alike first.
    pub fn near(&self, statement: &Statement) -> Vec<Near> {
        let mut found: BTreeMap<i64, (f64, Vec<String>)> = BTreeMap::new();
        let texts = [(&self.dutch, &statement.text_nl), (&self.english, &statement.text_en)];
        for (index, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
            let similar = index.similar(text, NEAR_MAX + 1);
            for one in similar.into_iter().filter(|one| one.score >= SCORE_MIN) {
                let Ok(number) = one.id.parse() else { continue };
                let known = found.get(&number).is_some_and(|(score, _)| *score >= one.score);
                if number != statement.number && !known {
                    found.insert(number, (one.score, one.shared_words));
                }
            }
        }
        let mut found: Vec<_> = found.into_iter().collect();
        found.sort_by(|(_, (one, _)), (_, (other, _))| other.total_cmp(one));
        let near = |(number, (_, because)): (i64, (f64, Vec<String>))| {
            let text = self.live.get(&number)?.text();
            Some(Near { number, text, because })
        };
        found.into_iter().take(NEAR_MAX).filter_map(near).collect()
    }
}
