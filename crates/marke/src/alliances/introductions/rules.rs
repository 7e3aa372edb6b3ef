//! What an introduction must be, and when it is asked what came of it.

use crate::clock::Day;
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::PartyId;
use crate::members::Known;
use crate::reading::{LINE_LENGTH_MAX, Reading};

use super::store::Introduction;
use super::{Outcome, Sheet};

/// After so many days an introduction without an outcome is one of which nobody knows.
pub const DAYS_MAX: i64 = 60;

/// Longest reason why two should meet, in characters; what is proposed fits in it.
pub const WHY_LENGTH_MAX: usize = 2_000;

/// What a sheet says, read and judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub one: i64,
    pub other: i64,
    pub challenge: Option<i64>,
    pub why: String,
}

/// Reads an introduction; refuses with everything that is wrong with it.
pub fn read(sheet: &Sheet) -> Result<Facts> {
    let mut reading = Reading::default();
    let mut number = |field, typed: &str, needed: bool| -> Option<i64> {
        let missing = Refused::new("reading-refusal-text-is-missing").on(field);
        reading.check(!needed || !typed.trim().is_empty(), missing);
        reading.choice(field, typed.trim().trim_start_matches('#'))
    };
    let one = number("one", &sheet.one, true).unwrap_or(0);
    let other = number("other", &sheet.other, true).unwrap_or(0);
    let challenge = number("challenge", &sheet.challenge, false);
    let why = reading.needed("why", &sheet.why, WHY_LENGTH_MAX);
    reading.end()?;
    Ok(Facts { one, other, challenge, why })
}

/// Whether two parties are being introduced: nobody has said yet what came of it.
pub fn are_introduced(known: &[Introduction], pair: [PartyId; 2]) -> bool {
    let are = |known: &Introduction| {
        known.outcome.is_none() && pair.contains(&known.one_id) && pair.contains(&known.other_id)
    };
    known.iter().any(are)
}

/// The two parties, if they may be introduced: two different ones, not while they already are.
pub fn introduce(
    one: Option<Known>,
    other: Option<Known>,
    known: &[Introduction],
) -> Result<(Known, Known)> {
    let unknown = |field| Error::from(Refused::new("alliances-refusal-party-is-unknown").on(field));
    let one = one.ok_or_else(|| unknown("one"))?;
    let other = other.ok_or_else(|| unknown("other"))?;
    let mut refusals = Vec::new();
    for (field, party) in [("one", &one), ("other", &other)] {
        if party.merged_into.is_some() {
            refusals.push(Refused::new("alliances-refusal-party-is-merged").on(field));
        }
    }
    if one.party_id == other.party_id {
        refusals.push(Refused::new("alliances-refusal-same-party").on("other"));
    }
    if are_introduced(known, [one.party_id, other.party_id]) {
        refusals.push(Refused::new("alliances-refusal-is-introduced").on("other"));
    }
    refuse_any(refusals)?;
    Ok((one, other))
}

/// What came of it, as it was typed.
pub fn outcome(sheet: &Sheet) -> Result<(Outcome, String)> {
    let mut reading = Reading::default();
    let outcome = reading.choice("outcome", &sheet.outcome);
    let missing = Refused::new("alliances-refusal-outcome-is-missing").on("outcome");
    reading.check(outcome.is_some() || !sheet.outcome.trim().is_empty(), missing);
    let told = reading.text("told", &sheet.told, LINE_LENGTH_MAX);
    reading.end()?;
    Ok((outcome.unwrap_or(Outcome::Unknown), told))
}

/// An outcome is told once; one of which nobody knew may be told later.
pub fn tell(introduction: &Introduction) -> Vec<Refused> {
    match introduction.outcome {
        None | Some(Outcome::Unknown) => Vec::new(),
        Some(Outcome::WorkingTogether | Outcome::Met | Outcome::Nothing) => {
            vec![Refused::new("alliances-refusal-outcome-is-told")]
        }
    }
}

/// What came of it as of a day: `None` while it is open.
pub fn standing(introduction: &Introduction, today: Day) -> Option<Outcome> {
    let is_old = introduction.made_on.days_until(today) > DAYS_MAX;
    introduction.outcome.or(is_old.then_some(Outcome::Unknown))
}
