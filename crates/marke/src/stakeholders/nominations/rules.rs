//! What a name can be, and how often each was named.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Refused, Result};
use crate::reading::{Reading, TITLE_LENGTH_MAX};
use crate::stakeholders::rules::REASON_LENGTH_MAX;
use crate::stakeholders::{New, Stakeholder};

use super::{Nomination, Outcome, Verdict};

/// No stakeholder names more.
pub const NAMES_MAX: usize = 20;

/// What somebody decides, as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub outcome: Outcome,
    pub stakeholder: Option<i64>,
    pub reason: String,
}

/// Reads names, without those that were given before.
pub fn names(typed: &[String], before: &[&str]) -> Result<Vec<String>> {
    let mut reading = Reading::default();
    let mut known: BTreeSet<String> = before.iter().map(|name| plain(name)).collect();
    let mut names = Vec::new();
    for typed in typed {
        let name = reading.text("nominations", typed, TITLE_LENGTH_MAX);
        if !name.is_empty() && known.insert(plain(&name)) {
            names.push(name);
        }
    }
    let many = Refused::new("stakeholders-refusal-too-many-names").on("nominations");
    reading.check(known.len() <= NAMES_MAX, many.with("max", NAMES_MAX));
    reading.end()?;
    Ok(names)
}

/// A name as it is compared: without capitals, marks and double spaces.
pub fn plain(name: &str) -> String {
    let letters = |letter: char| if letter.is_alphanumeric() { letter } else { ' ' };
    let words: String = name.to_lowercase().chars().map(letters).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Reads a decision about a name.
pub fn read(verdict: &Verdict) -> Result<Facts> {
    let mut reading = Reading::default();
    let outcome: Option<Outcome> = reading.choice("outcome", &verdict.outcome);
    let decided = outcome.is_some_and(|outcome| outcome != Outcome::Waiting);
    reading.check(decided, Refused::new("stakeholders-refusal-nothing-decided").on("outcome"));
    let outcome = outcome.unwrap_or(Outcome::Waiting);
    let reason = match outcome {
        Outcome::Refused => reading.needed("reason", &verdict.reason, REASON_LENGTH_MAX),
        _ => reading.text("reason", &verdict.reason, REASON_LENGTH_MAX),
    };
    let stakeholder = match outcome {
        Outcome::Matched => reading.choice("stakeholder", &verdict.stakeholder),
        _ => None,
    };
    reading.end()?;
    Ok(Facts { outcome, stakeholder, reason })
}

/// What is wrong with deciding about a name.
pub fn settle(named: &Nomination) -> Vec<Refused> {
    let settled = || Refused::new("stakeholders-refusal-name-is-settled").on("outcome");
    (named.outcome != Outcome::Waiting).then(settled).into_iter().collect()
}

/// What is wrong with saying that a name is this stakeholder: it is one of the same challenge.
pub fn matched(there: Option<&Stakeholder>, named: &Nomination) -> Vec<Refused> {
    let fits = there.is_some_and(|there| there.challenge_number == named.challenge_number);
    let unknown = || Refused::new("stakeholders-refusal-stakeholder-is-unknown").on("stakeholder");
    (!fits).then(unknown).into_iter().collect()
}

/// A name as a new stakeholder.
pub fn new(named: &Nomination, verdict: &Verdict) -> New {
    let from_register = !verdict.party.trim().is_empty();
    New {
        party: verdict.party.clone(),
        name: if from_register { String::new() } else { named.name.clone() },
        kind: verdict.kind.clone(),
        sector: verdict.sector.clone(),
        source: named.by_name.clone(),
        ..New::default()
    }
}

/// How many stakeholders named each party. A name that waits counts by its words; one that was
/// refused does not count.
pub fn counts(all: &[Nomination]) -> Vec<u64> {
    let mut named: BTreeMap<String, BTreeSet<i64>> = BTreeMap::new();
    for one in all.iter().filter(|one| one.outcome != Outcome::Refused) {
        let whom = match one.stakeholder_number {
            Some(number) => format!("#{number}"),
            None => plain(&one.name),
        };
        named.entry(whom).or_default().insert(one.by_number);
    }
    named.values().map(|by| by.len() as u64).collect()
}
