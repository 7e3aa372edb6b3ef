//! Who fits with one party: pairs first, and rings of three where no two fit.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use utoipa::ToSchema;

use crate::ids::PartyId;

use super::{Complements, Other};

/// No list tells more than this.
pub const TOLD_MAX: usize = 20;

/// So many rings are told.
pub const RINGS_MAX: usize = 5;

/// A party that fits, and what goes to and fro.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ComplementFit)]
pub struct Fit {
    /// The other party.
    pub party: Other,
    /// What it has that one lacks.
    pub gives: Vec<String>,
    /// What it lacks that one has.
    pub gets: Vec<String>,
}

/// A ring of three: one gives to the first, the first to the second, the second to one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ComplementRing)]
pub struct Ring {
    /// The party to which one gives.
    pub first: Other,
    /// What.
    pub given: String,
    /// The party from which one gets.
    pub second: Other,
    /// What the first gives to the second.
    pub between: String,
    /// What one gets from the second.
    pub got: String,
}

/// Who has or lacks which word.
pub type Said = (Other, String);

/// Puts together who fits. `givers` have what one lacks, `takers` lack what one has; `given` is
/// what takers have, `wanted` what givers lack; `blocked` are pairs that never go together.
pub(super) fn complements(
    givers: &[Said],
    takers: &[Said],
    given: &[(PartyId, String)],
    wanted: &[(PartyId, String)],
    blocked: &BTreeSet<(PartyId, PartyId)>,
) -> Complements {
    let mut fits: BTreeMap<i64, Fit> = BTreeMap::new();
    let mut add = |(party, word): &Said, gives: bool| {
        let fit = fits.entry(party.number).or_insert_with(|| Fit {
            party: party.clone(),
            gives: Vec::new(),
            gets: Vec::new(),
        });
        let list = if gives { &mut fit.gives } else { &mut fit.gets };
        if !list.contains(word) {
            list.push(word.clone());
        }
    };
    for said in givers {
        add(said, true);
    }
    for said in takers {
        add(said, false);
    }
    let all = fits.len();
    fits.retain(|_, fit| fit.party.is_listed == 1);
    let mut found = Complements { unlisted: all - fits.len(), ..Complements::default() };
    found.rings = rings(&fits, given, wanted, blocked);
    for fit in fits.into_values() {
        match (fit.gives.is_empty(), fit.gets.is_empty()) {
            (false, false) => found.mutual.push(fit),
            (false, true) => found.givers.push(fit),
            (true, _) => found.takers.push(fit),
        }
    }
    let worth = |fit: &Fit| {
        let (gives, gets) = (fit.gives.len(), fit.gets.len());
        (std::cmp::Reverse((gives.min(gets), gives + gets)), fit.party.number)
    };
    for list in [&mut found.mutual, &mut found.givers, &mut found.takers] {
        list.sort_by_key(worth);
        list.truncate(TOLD_MAX);
    }
    found
}

/// Rings of three with different parties each, of those who do not fit as a pair already.
fn rings(
    fits: &BTreeMap<i64, Fit>,
    given: &[(PartyId, String)],
    wanted: &[(PartyId, String)],
    blocked: &BTreeSet<(PartyId, PartyId)>,
) -> Vec<Ring> {
    let mut wants: BTreeMap<&str, Vec<PartyId>> = BTreeMap::new();
    for (party, word) in wanted {
        wants.entry(word).or_default().push(*party);
    }
    let by_id: BTreeMap<PartyId, &Fit> =
        fits.values().map(|fit| (fit.party.party_id, fit)).collect();
    let mut of_party: BTreeMap<PartyId, Vec<&str>> = BTreeMap::new();
    for (party, word) in given {
        of_party.entry(*party).or_default().push(word);
    }
    let (mut found, mut used) = (Vec::new(), BTreeSet::new());
    for first in fits.values().filter(|fit| fit.gives.is_empty()) {
        let own = of_party.get(&first.party.party_id).map(Vec::as_slice).unwrap_or_default();
        let next = own.iter().find_map(|word| {
            let takers = wants.get(word)?;
            let fits = |second: &&&Fit| {
                second.gets.is_empty()
                    && second.party.number != first.party.number
                    && !used.contains(&second.party.number)
                    && !blocked.contains(&(first.party.party_id, second.party.party_id))
            };
            let seconds = takers.iter().filter_map(|party| by_id.get(party));
            Some((*word, *seconds.clone().find(|second| fits(second))?))
        });
        let Some((between, second)) = next else { continue };
        let (Some(given), Some(got)) = (first.gets.first(), second.gives.first()) else { continue };
        used.insert(second.party.number);
        found.push(Ring {
            first: first.party.clone(),
            given: given.clone(),
            second: second.party.clone(),
            between: between.to_owned(),
            got: got.clone(),
        });
        if found.len() >= RINGS_MAX {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party(number: i64) -> Other {
        let party_id = PartyId(uuid::Uuid::from_u128(u128::try_from(number).unwrap()));
        Other {
            number,
            name: format!("Partij {number}"),
            sector: String::new(),
            party_id,
            is_listed: 1,
        }
    }

    fn said(number: i64, word: &str) -> Said {
        (party(number), word.to_owned())
    }

    #[test]
    fn whoever_gives_and_gets_comes_first() {
        let givers = [said(1, "hal"), said(2, "hal")];
        let takers = [said(2, "bus"), said(3, "bus")];
        let found = complements(&givers, &takers, &[], &[], &BTreeSet::new());
        assert_eq!(found.mutual.len(), 1);
        assert_eq!(found.mutual[0].party.number, 2);
        assert_eq!((found.givers[0].party.number, found.takers[0].party.number), (1, 3));
    }

    #[test]
    fn where_no_two_fit_three_may() {
        let givers = [said(1, "hal")];
        let takers = [said(2, "bus")];
        let given = [(party(2).party_id, "tijd".to_owned())];
        let wanted = [(party(1).party_id, "tijd".to_owned())];
        let found = complements(&givers, &takers, &given, &wanted, &BTreeSet::new());
        let ring = &found.rings[0];
        assert_eq!((ring.first.number, ring.second.number), (2, 1));
        assert_eq!(
            (ring.given.as_str(), ring.between.as_str(), ring.got.as_str()),
            ("bus", "tijd", "hal")
        );
        let blocked = BTreeSet::from([(party(2).party_id, party(1).party_id)]);
        assert!(complements(&givers, &takers, &given, &wanted, &blocked).rings.is_empty());
    }

    #[test]
    fn whoever_is_not_listed_is_only_counted() {
        let mut hidden = party(1);
        hidden.is_listed = 0;
        let found = complements(&[(hidden, "hal".to_owned())], &[], &[], &[], &BTreeSet::new());
        assert_eq!((found.givers.len(), found.unlisted), (0, 1));
    }
}
