//! What a conflict must be.

use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::PartyId;
use crate::members::Known;
use crate::reading::{LINE_LENGTH_MAX, Reading};

use super::{Conflict, Sheet};

/// How little and how much two parties may rub.
pub const FRICTION: std::ops::RangeInclusive<i64> = 3..=20;

/// From here on somebody whom both trust must stand between them.
pub const NEEDS_BRIDGE: i64 = 12;

/// What a sheet says, read and judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub one: i64,
    pub other: i64,
    pub is_hard: bool,
    pub friction: i64,
    pub reason: String,
}

/// Reads a sheet; refuses with everything that is wrong with it.
pub fn read(sheet: &Sheet) -> Result<Facts> {
    let mut reading = Reading::default();
    let mut party = |field, typed: &str| {
        let number = reading.choice(field, typed.trim().trim_start_matches('#'));
        let missing = Refused::new("reading-refusal-text-is-missing").on(field);
        reading.check(!typed.trim().is_empty(), missing);
        number.unwrap_or(0)
    };
    let (one, other) = (party("one", &sheet.one), party("other", &sheet.other));
    let is_hard = sheet.weight.trim() == "never";
    let friction: Option<i64> = sheet.weight.trim().parse().ok();
    let friction = friction.filter(|friction| FRICTION.contains(friction));
    let unknown = Refused::new("alliances-refusal-friction").on("weight");
    reading.check(is_hard || friction.is_some(), unknown);
    let reason = reading.needed("reason", &sheet.reason, LINE_LENGTH_MAX);
    reading.end()?;
    Ok(Facts { one, other, is_hard, friction: friction.unwrap_or(0), reason })
}

/// The two parties, if this may be noted about them: two organisations, once.
pub fn note(
    one: Option<Known>,
    other: Option<Known>,
    known: &[Conflict],
) -> Result<(PartyId, PartyId)> {
    let unknown = |field| Error::from(Refused::new("alliances-refusal-party-is-unknown").on(field));
    let one = one.ok_or_else(|| unknown("one"))?;
    let other = other.ok_or_else(|| unknown("other"))?;
    let mut refusals = Vec::new();
    for (field, party) in [("one", &one), ("other", &other)] {
        // Judgements are of organisations, never of persons.
        if party.party.kind == "person" {
            refusals.push(Refused::new("alliances-refusal-party-is-a-person").on(field));
        }
        if party.merged_into.is_some() {
            refusals.push(Refused::new("alliances-refusal-party-is-merged").on(field));
        }
    }
    if one.party_id == other.party_id {
        refusals.push(Refused::new("alliances-refusal-same-party").on("other"));
    }
    let pair = [one.number, other.number];
    let same = |known: &&Conflict| {
        known.ended_at.is_none()
            && pair.contains(&known.one_number)
            && pair.contains(&known.other_number)
    };
    if known.iter().any(|known| same(&known)) {
        refusals.push(Refused::new("alliances-refusal-conflict-is-noted").on("other"));
    }
    refuse_any(refusals)?;
    Ok((one.party_id, other.party_id))
}

/// What is wrong with ending it.
pub fn end(conflict: &Conflict) -> Vec<Refused> {
    if conflict.ended_at.is_none() {
        return Vec::new();
    }
    vec![Refused::new("alliances-refusal-conflict-is-ended")]
}
