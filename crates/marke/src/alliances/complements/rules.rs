//! Who fits with one party: pairs first, and rings of three where no two fit.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;
use utoipa::ToSchema;

use crate::alliances::capacities::Bearing;
use crate::ids::PartyId;

use super::{Complements, Other, Suggestion};

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

/// What a member brings and what it seeks.
struct Words<'a> {
    member: &'a Other,
    brings: Vec<&'a str>,
    seeks: Vec<&'a str>,
}

/// Members of which each has what the other lacks, those of different sectors first. `said` are the
/// words of each member, one member after another; `blocked` are pairs that never go together.
pub(super) fn suggestions(
    said: &[(Said, Bearing)],
    blocked: &BTreeSet<(PartyId, PartyId)>,
) -> Vec<Suggestion> {
    let words: Vec<Words<'_>> = said
        .chunk_by(|one, next| one.0.0.party_id == next.0.0.party_id)
        .filter_map(words)
        .collect();
    let bringers = places(&words, |words| &words.brings);
    let seekers = places(&words, |words| &words.seeks);
    let mut found = Vec::new();
    for (place, one) in words.iter().enumerate() {
        let gives = across(&one.brings, &seekers, place);
        let gets = across(&one.seeks, &bringers, place);
        for (other, one_gives) in gives {
            let (Some(other_gives), Some(other)) = (gets.get(&other), words.get(other)) else {
                continue;
            };
            if !blocked.contains(&(one.member.party_id, other.member.party_id)) {
                found.push(suggestion((one.member, &one_gives), (other.member, other_gives)));
            }
        }
    }
    found.sort_by_key(|one| {
        let least = one.one_gives.len().min(one.other_gives.len());
        (!one.across_sectors, std::cmp::Reverse(least), one.one_number, one.other_number)
    });
    found
}

/// The words of one member.
fn words(said: &[(Said, Bearing)]) -> Option<Words<'_>> {
    let of = |bearing: Bearing| {
        let own = said.iter().filter(move |(_, own)| *own == bearing);
        own.map(|((_, word), _)| word.as_str()).collect()
    };
    let ((member, _), _) = said.first()?;
    Some(Words { member, brings: of(Bearing::Brings), seeks: of(Bearing::Seeks) })
}

/// The places of the members that stand for each word on one side.
fn places<'a>(
    words: &[Words<'a>],
    side: for<'w> fn(&'w Words<'a>) -> &'w Vec<&'a str>,
) -> HashMap<&'a str, Vec<usize>> {
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, words) in words.iter().enumerate() {
        for word in side(words) {
            places.entry(word).or_default().push(place);
        }
    }
    places
}

/// Who after a place stands for which of these words on the other side.
fn across<'a>(
    own: &[&'a str],
    others: &HashMap<&str, Vec<usize>>,
    place: usize,
) -> BTreeMap<usize, Vec<&'a str>> {
    let mut found: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for word in own {
        let after = others.get(word).into_iter().flatten().filter(|other| **other > place);
        for other in after {
            found.entry(*other).or_default().push(word);
        }
    }
    found
}

fn suggestion(
    (one, one_gives): (&Other, &[&str]),
    (other, other_gives): (&Other, &[&str]),
) -> Suggestion {
    let all = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    Suggestion {
        one_number: one.number,
        one_name: one.name.clone(),
        one_gives: all(one_gives),
        other_number: other.number,
        other_name: other.name.clone(),
        other_gives: all(other_gives),
        across_sectors: one.sector != other.sector,
    }
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

    #[test]
    fn whoever_completes_each_other_is_suggested_across_sectors_first() {
        let member = |number: i64, sector: &str, brings: &str, seeks: &str| {
            let party = Other { sector: sector.to_owned(), ..party(number) };
            let brings = ((party.clone(), brings.to_owned()), Bearing::Brings);
            [brings, ((party, seeks.to_owned()), Bearing::Seeks)]
        };
        let said = [
            member(1, "overheid", "hal", "bus"),
            member(2, "overheid", "bus", "hal"),
            member(3, "onderwijs", "bus", "hal"),
            member(4, "onderwijs", "bus", "tijd"),
        ]
        .concat();
        let found = suggestions(&said, &BTreeSet::new());
        let pairs: Vec<_> = found.iter().map(|one| (one.one_number, one.other_number)).collect();
        assert_eq!(pairs, [(1, 3), (1, 2)]);
        assert_eq!(
            (found[0].one_gives.as_slice(), found[0].other_gives.as_slice()),
            (&["hal".to_owned()][..], &["bus".to_owned()][..])
        );
        let blocked = BTreeSet::from([(party(1).party_id, party(3).party_id)]);
        assert_eq!(suggestions(&said, &blocked).len(), 1);
    }
}
