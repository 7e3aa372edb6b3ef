//! What a part must be, and what the parts of a challenge tell together.

use std::collections::BTreeSet;

use serde::Serialize;
use utoipa::ToSchema;

use crate::agenda::challenges::Seat;
use crate::clock::Moment;
use crate::db::words;
use crate::error::{Refused, Result};
use crate::ids::PartyId;
use crate::reading::{LINE_LENGTH_MAX, Reading};

use super::{Carrier, PartId, Sheet};

/// A challenge has no more parts than this, with those that ended.
pub const PARTS_MAX: usize = 60;

/// A part of a challenge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ChallengePart)]
pub struct Part {
    /// Which.
    #[serde(skip)]
    pub part_id: PartId,
    /// Its number.
    pub number: i64,
    /// What has to be done.
    pub sentence: String,
    /// Who carries it.
    pub carriers: Vec<Carrier>,
    /// The parts that have to be done first, by number.
    pub first: Vec<i64>,
    /// When it ended.
    pub ended_at: Option<Moment>,
    /// What came of it.
    pub end_reason: String,
    /// How often it was written.
    pub revision: i64,
}

/// What a sheet says, read and judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub sentence: String,
    pub first: BTreeSet<i64>,
}

/// Reads a sheet; refuses with everything that is wrong with it.
pub fn read(sheet: &Sheet) -> Result<Facts> {
    let mut reading = Reading::default();
    let sentence = reading.needed("sentence", &sheet.sentence, LINE_LENGTH_MAX);
    let many = Refused::new("reading-refusal-choice-is-unknown").on("first");
    reading.check(sheet.first.len() <= PARTS_MAX, many);
    let chosen = sheet.first.iter().take(PARTS_MAX);
    let first = chosen.filter_map(|typed| reading.choice("first", typed)).collect();
    reading.end()?;
    Ok(Facts { sentence, first })
}

/// Why a part ends.
pub fn reason(typed: &str) -> Result<String> {
    let mut reading = Reading::default();
    let reason = reading.needed("reason", typed, LINE_LENGTH_MAX);
    reading.end()?;
    Ok(reason)
}

/// What is wrong with adding a part.
pub fn add(known: &[Part], facts: &Facts) -> Vec<Refused> {
    let mut refusals = order(known, None, facts);
    if known.len() >= PARTS_MAX {
        refusals.push(Refused::new("agenda-refusal-too-many-parts").with("max", PARTS_MAX));
    }
    refusals
}

/// What is wrong with changing a part that was read at this revision.
pub fn change(known: &[Part], part: &Part, facts: &Facts, revision: &str) -> Vec<Refused> {
    if revision.trim().parse() != Ok(part.revision) {
        return vec![Refused::new("agenda-refusal-part-changed-meanwhile")];
    }
    order(known, Some(part.number), facts)
}

/// A changed part still came after what ended, which is no more chosen.
pub fn after_what_ended(known: &[Part], part: &Part, facts: &Facts) -> Facts {
    let ended = known.iter().filter(|other| other.ended_at.is_some()).map(|other| other.number);
    let before = ended.filter(|number| part.first.contains(number));
    Facts {
        sentence: facts.sentence.clone(),
        first: facts.first.iter().copied().chain(before).collect(),
    }
}

/// Only what ended is at rest.
pub fn goes_on(part: &Part) -> Vec<Refused> {
    if part.ended_at.is_none() {
        return Vec::new();
    }
    vec![Refused::new("agenda-refusal-part-ended")]
}

/// A part waits for parts of the same challenge, and never for itself by a detour.
fn order(known: &[Part], number: Option<i64>, facts: &Facts) -> Vec<Refused> {
    let is_known = |first: &i64| known.iter().any(|part| part.number == *first);
    if !facts.first.iter().all(is_known) {
        return vec![Refused::new("reading-refusal-choice-is-unknown").on("first")];
    }
    let Some(number) = number else { return Vec::new() };
    let mut before: Vec<i64> = facts.first.iter().copied().collect();
    let mut seen = BTreeSet::new();
    while let Some(one) = before.pop() {
        if one == number {
            return vec![Refused::new("agenda-refusal-parts-wait-for-each-other").on("first")];
        }
        if seen.insert(one) {
            let part = known.iter().find(|part| part.number == one);
            before.extend(part.iter().flat_map(|part| &part.first));
        }
    }
    Vec::new()
}

/// What is wrong with a party carrying a part: whoever carries sits at the table.
pub fn carry(part: &Part, seats: &[Seat], party: PartyId) -> Vec<Refused> {
    if seats.iter().all(|seat| seat.party_id != party) {
        return vec![Refused::new("agenda-refusal-carrier-is-not-at-the-table").on("party")];
    }
    if part.carriers.iter().any(|carrier| carrier.party_id == party) {
        return vec![Refused::new("agenda-refusal-carries-it-already").on("party")];
    }
    Vec::new()
}

words! {
    /// What the parts of a challenge tell of it.
    Verdict {
        /// It was not taken apart.
        Undivided = "undivided",
        /// Some part is carried by nobody.
        Orphaned = "orphaned",
        /// One party carries everything: not complex, or not shared yet.
        NotShared = "not-shared",
        /// Several parties carry it together.
        Shared = "shared",
        /// Everything is done.
        Done = "done",
    }
}

/// The parts of a challenge in the order in which they can be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ResponsibilityMap)]
pub struct Map {
    /// What can be done now, then what waits for that, and so on: numbers of parts that go on.
    pub layers: Vec<Vec<i64>>,
    /// Parts that nobody carries.
    pub orphans: Vec<i64>,
    /// How many parties carry something.
    pub carriers: usize,
    /// What it comes to.
    pub verdict: Verdict,
}

/// Draws the map of these parts.
pub fn map(parts: &[Part]) -> Map {
    let open: Vec<&Part> = parts.iter().filter(|part| part.ended_at.is_none()).collect();
    let orphans: Vec<i64> =
        open.iter().filter(|part| part.carriers.is_empty()).map(|part| part.number).collect();
    let carriers: BTreeSet<PartyId> =
        open.iter().flat_map(|part| &part.carriers).map(|carrier| carrier.party_id).collect();
    let verdict = match (parts.is_empty(), open.is_empty(), orphans.len(), carriers.len()) {
        (true, ..) => Verdict::Undivided,
        (_, true, ..) => Verdict::Done,
        (_, _, 1.., _) => Verdict::Orphaned,
        (_, _, _, 1) => Verdict::NotShared,
        _ => Verdict::Shared,
    };
    Map { layers: layers(&open), orphans, carriers: carriers.len(), verdict }
}

/// Each part comes after the last of those that it waits for.
fn layers(open: &[&Part]) -> Vec<Vec<i64>> {
    let mut left: Vec<&Part> = open.to_vec();
    let mut layers = Vec::new();
    while !left.is_empty() {
        let waiting: BTreeSet<i64> = left.iter().map(|part| part.number).collect();
        let (now, later): (Vec<&Part>, Vec<&Part>) =
            left.iter().partition(|part| part.first.iter().all(|first| !waiting.contains(first)));
        if now.is_empty() {
            // Cannot be: parts never wait for each other.
            layers.push(later.iter().map(|part| part.number).collect());
            break;
        }
        layers.push(now.iter().map(|part| part.number).collect());
        left = later;
    }
    layers
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn part(number: i64, first: &[i64], carriers: &[u128]) -> Part {
        let carrier = |id: &u128| Carrier {
            party_id: PartyId(uuid::Uuid::from_u128(*id)),
            number: 1,
            name: String::new(),
            is_listed: 1,
            sector: String::new(),
        };
        Part {
            part_id: PartId(uuid::Uuid::from_u128(1)),
            number,
            sentence: format!("Deel {number}"),
            carriers: carriers.iter().map(carrier).collect(),
            first: first.to_vec(),
            ended_at: None,
            end_reason: String::new(),
            revision: 1,
        }
    }

    #[test]
    fn the_map_tells_what_comes_first_and_who_is_missing() {
        let parts = [part(1, &[3], &[7]), part(2, &[], &[]), part(3, &[2], &[7, 8])];
        let map = map(&parts);
        assert_eq!(map.layers, [vec![2], vec![3], vec![1]]);
        assert_eq!((map.orphans, map.carriers, map.verdict), (vec![2], 2, Verdict::Orphaned));
    }

    #[test]
    fn what_one_party_carries_is_not_shared() {
        for (carriers, verdict) in [
            (vec![vec![7], vec![7]], Verdict::NotShared),
            (vec![vec![7]], Verdict::NotShared),
            (vec![vec![7], vec![7, 8]], Verdict::Shared),
            (vec![vec![7], vec![]], Verdict::Orphaned),
            (vec![], Verdict::Undivided),
        ] {
            let parts: Vec<Part> =
                (1..).zip(&carriers).map(|(number, ids)| part(number, &[], ids)).collect();
            assert_eq!(map(&parts).verdict, verdict, "{carriers:?}");
        }
    }

    #[test]
    fn parts_never_wait_for_each_other() {
        let known = [part(1, &[], &[]), part(2, &[1], &[]), part(3, &[2], &[])];
        let facts = |first: &[i64]| Facts {
            sentence: "x".to_owned(),
            first: first.iter().copied().collect(),
        };
        for (number, first, is_refused) in [
            (1, &[3][..], true),
            (1, &[1], true),
            (2, &[3], true),
            (3, &[1, 2], false),
            (3, &[], false),
            (1, &[9], true),
        ] {
            let refused = order(&known, Some(number), &facts(first));
            assert_eq!(!refused.is_empty(), is_refused, "{number} after {first:?}");
        }
    }

    proptest! {
        #[test]
        fn every_part_stands_on_the_map_once_after_what_it_waits_for(
            drawn in prop::collection::vec(prop::collection::vec(0_usize..12, 0..4), 0..12),
        ) {
            let parts: Vec<Part> = (1..).zip(&drawn).map(|(number, first)| {
                let first = first.iter().filter_map(|one| i64::try_from(*one).ok());
                let before: Vec<i64> = first.filter(|one| (1..number).contains(one)).collect();
                part(number, &before, &[])
            }).collect();
            let layers = map(&parts).layers;
            let place = |number: i64| layers.iter().position(|layer| layer.contains(&number));
            prop_assert_eq!(layers.iter().map(Vec::len).sum::<usize>(), parts.len());
            for part in &parts {
                for first in &part.first {
                    prop_assert!(place(*first) < place(part.number));
                }
            }
        }
    }
}
