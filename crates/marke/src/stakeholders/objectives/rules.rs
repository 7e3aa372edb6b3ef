//! What an objective accepts.

use crate::error::{Refused, Result};
use crate::reading::{Reading, TITLE_LENGTH_MAX};

use super::Objective;

/// No challenge has more objectives that count.
pub const OBJECTIVES_MAX: usize = 20;

/// Reads the sentence of an objective.
pub fn sentence(typed: &str) -> Result<String> {
    let mut reading = Reading::default();
    let sentence = reading.needed("sentence", typed, TITLE_LENGTH_MAX);
    reading.end()?;
    Ok(sentence)
}

/// What is wrong with adding a sentence to those that are there.
pub fn add(there: &[Objective], sentence: &str) -> Vec<Refused> {
    let counting = || there.iter().filter(|one| one.retired_at.is_none());
    if counting().count() >= OBJECTIVES_MAX {
        let full = Refused::new("stakeholders-refusal-too-many-objectives").on("sentence");
        return vec![full.with("max", OBJECTIVES_MAX)];
    }
    let same = counting().any(|one| one.sentence.to_lowercase() == sentence.to_lowercase());
    let twice = || Refused::new("stakeholders-refusal-objective-is-there").on("sentence");
    same.then(twice).into_iter().collect()
}

/// What is wrong with wording one anew: whoever took a position did so on these words.
pub fn word(objective: &Objective) -> Vec<Refused> {
    if objective.retired_at.is_some() {
        return retired();
    }
    let taken = || Refused::new("stakeholders-refusal-objective-has-positions").on("sentence");
    (objective.sayings > 0).then(taken).into_iter().collect()
}

/// What is wrong with letting one go.
pub fn retire(objective: &Objective) -> Vec<Refused> {
    if objective.retired_at.is_some() { retired() } else { Vec::new() }
}

fn retired() -> Vec<Refused> {
    vec![Refused::new("stakeholders-refusal-objective-is-retired").on("retire_reason")]
}
