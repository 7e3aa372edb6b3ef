//! What a question to be introduced must be.

use crate::alliances::introductions::rules::{WHY_LENGTH_MAX, are_introduced};
use crate::alliances::introductions::store::Introduction;
use crate::error::{Refused, Result, refuse_any};
use crate::members::Known;
use crate::reading::{LINE_LENGTH_MAX, Reading};

use super::{Ask, Sheet};

/// A party waits for no more answers than this at once.
pub const WAITING_MAX: usize = 5;

/// What a sheet says, read and judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub other: i64,
    pub challenge: Option<i64>,
    pub why: String,
}

/// Reads a question; refuses with everything that is wrong with it.
pub fn read(sheet: &Sheet) -> Result<Facts> {
    let mut reading = Reading::default();
    let missing = Refused::new("reading-refusal-text-is-missing").on("other");
    reading.check(!sheet.other.trim().is_empty(), missing);
    let facts = Facts {
        other: reading.choice("other", &sheet.other).unwrap_or(0),
        challenge: reading.choice("challenge", &sheet.challenge),
        why: reading.needed("why", &sheet.why, WHY_LENGTH_MAX),
    };
    reading.end()?;
    Ok(facts)
}

/// Why a party is not introduced.
pub fn reason(typed: &str) -> Result<String> {
    let mut reading = Reading::default();
    let reason = reading.needed("reason", typed, LINE_LENGTH_MAX);
    reading.end()?;
    Ok(reason)
}

/// The other party, if this may be asked: one on the public list, once, and not too many at once.
pub fn ask(
    asker: &Known,
    other: Option<Known>,
    asked: &[Ask],
    known: &[Introduction],
) -> Result<Known> {
    let unknown = || Refused::new("alliances-refusal-party-is-unknown").on("other");
    let other = other.filter(Known::is_public).ok_or_else(unknown)?;
    let mut refusals = Vec::new();
    if asker.merged_into.is_some() {
        refusals.push(Refused::new("alliances-refusal-party-is-merged"));
    }
    if asker.party_id == other.party_id {
        refusals.push(Refused::new("alliances-refusal-same-party").on("other"));
    }
    let waiting: Vec<&Ask> = asked.iter().filter(|ask| ask.settled_on.is_none()).collect();
    if waiting.iter().any(|ask| ask.other_id == other.party_id) {
        refusals.push(Refused::new("alliances-refusal-introduction-is-asked").on("other"));
    }
    if are_introduced(known, [asker.party_id, other.party_id]) {
        refusals.push(Refused::new("alliances-refusal-is-introduced").on("other"));
    }
    if waiting.len() >= WAITING_MAX {
        refusals.push(Refused::new("alliances-refusal-asks-wait").with("max", WAITING_MAX));
    }
    refuse_any(refusals)?;
    Ok(other)
}
