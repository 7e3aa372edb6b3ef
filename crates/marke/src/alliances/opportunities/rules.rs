//! Which opportunities are told.

use std::collections::{BTreeMap, BTreeSet};

use crate::alliances::complements::Other;
use crate::stakeholders::undone::{Done, Undone};

use super::{Gap, Partner, Together};

/// So many challenges are looked at, and so many gaps told.
pub const CHALLENGES_MAX: usize = 6;

/// So many parties of a table are named.
pub const TABLE_MAX: usize = 3;

/// With so many others at most something is done together.
const PARTNERS_MAX: usize = 3;

/// Something that a challenge needs of which a party brings at least one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needed {
    /// The number of the challenge.
    pub challenge: i64,
    /// What it is called.
    pub title: String,
    /// The word.
    pub word: String,
    /// Whether the party brings it.
    pub is_own: bool,
}

/// A party that brings a word that a challenge needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bringer {
    /// The number of the challenge.
    pub challenge: i64,
    /// The party.
    pub party: Other,
    /// The word.
    pub word: String,
}

/// What is needed in the challenges of which the party brings most, and something else is needed
/// as well.
pub fn closest(needed: Vec<Needed>) -> Vec<Needed> {
    let mut own: BTreeMap<i64, (usize, usize)> = BTreeMap::new();
    for need in &needed {
        let count = own.entry(need.challenge).or_default();
        count.0 += usize::from(need.is_own);
        count.1 += usize::from(!need.is_own);
    }
    let mut order: Vec<(i64, usize)> = own
        .into_iter()
        .filter(|(_, (_, others))| *others > 0)
        .map(|(challenge, (own, _))| (challenge, own))
        .collect();
    order.sort_by_key(|(challenge, own)| (std::cmp::Reverse(*own), *challenge));
    order.truncate(CHALLENGES_MAX);
    let is_close = |need: &Needed| order.iter().any(|(challenge, _)| *challenge == need.challenge);
    needed.into_iter().filter(is_close).collect()
}

/// The challenges in which something is needed.
pub fn challenges(needed: &[Needed]) -> Vec<i64> {
    let numbers: BTreeSet<i64> = needed.iter().map(|need| need.challenge).collect();
    numbers.into_iter().collect()
}

/// With whom the party has most of what each challenge needs; who adds most first.
pub fn together(needed: &[Needed], bringers: &[Bringer]) -> Vec<Together> {
    let of_one = |challenge: i64| {
        let own_needs = || needed.iter().filter(|need| need.challenge == challenge);
        let title = own_needs().next()?.title.clone();
        let own: Vec<String> =
            own_needs().filter(|need| need.is_own).map(|need| need.word.clone()).collect();
        let mut missing: Vec<String> =
            own_needs().filter(|need| !need.is_own).map(|need| need.word.clone()).collect();
        let there = bringers.iter().filter(|bringer| bringer.challenge == challenge);
        let partners = partners(&there.collect::<Vec<_>>(), &mut missing);
        let needed = own_needs().count();
        let found = Together { challenge, title, own, partners, needed, missing };
        (!found.partners.is_empty()).then_some(found)
    };
    let mut found: Vec<Together> = challenges(needed).into_iter().filter_map(of_one).collect();
    found.sort_by_key(|one| (one.missing.len(), one.partners.len(), one.challenge));
    found
}

/// Who adds most of what is missing, one after another; takes it off the list.
fn partners(there: &[&Bringer], missing: &mut Vec<String>) -> Vec<Partner> {
    let mut chosen: Vec<Partner> = Vec::new();
    while chosen.len() < PARTNERS_MAX && !missing.is_empty() {
        let mut adds: BTreeMap<i64, Partner> = BTreeMap::new();
        for bringer in there.iter().filter(|bringer| missing.contains(&bringer.word)) {
            let empty = || Partner { party: bringer.party.clone(), brings: Vec::new() };
            let partner = adds.entry(bringer.party.number).or_insert_with(empty);
            partner.brings.push(bringer.word.clone());
        }
        let most = adds
            .into_values()
            .min_by_key(|partner| (std::cmp::Reverse(partner.brings.len()), partner.party.number));
        let Some(most) = most else { break };
        missing.retain(|word| !most.brings.contains(word));
        chosen.push(most);
    }
    chosen
}

/// Steps that nobody does and that the party does in another challenge.
pub fn gaps(undone: &[Undone], own: &[Done]) -> Vec<Gap> {
    let gap = |undone: &Undone| {
        let does = |done: &&Done| {
            done.step == undone.step && done.challenge_number != undone.challenge_number
        };
        let elsewhere = own.iter().find(does)?;
        let is_in = |done: &Done| done.challenge_number == undone.challenge_number;
        let knows_it = own.iter().any(is_in);
        (!knows_it).then(|| Gap {
            challenge: undone.challenge_number,
            title: undone.challenge_title.clone(),
            step: undone.step,
            elsewhere: elsewhere.challenge_title.clone(),
            table: Vec::new(),
        })
    };
    undone.iter().filter_map(gap).take(CHALLENGES_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::PartyId;
    use crate::stakeholders::Step;

    fn need(challenge: i64, word: &str, is_own: bool) -> Needed {
        let title = format!("Opgave {challenge}");
        Needed { challenge, title, word: word.to_owned(), is_own }
    }

    fn bringer(challenge: i64, number: i64, word: &str) -> Bringer {
        let party = Other {
            number,
            name: format!("Partij {number}"),
            sector: String::new(),
            party_id: PartyId(uuid::Uuid::from_u128(u128::try_from(number).unwrap())),
            is_listed: 1,
        };
        Bringer { challenge, party, word: word.to_owned() }
    }

    #[test]
    fn whoever_adds_most_is_named_first_and_what_nobody_has_is_told() {
        let needed = [
            need(1, "hal", true),
            need(1, "bus", false),
            need(1, "tijd", false),
            need(1, "geld", false),
        ];
        let bringers = [bringer(1, 5, "bus"), bringer(1, 6, "bus"), bringer(1, 6, "tijd")];
        let found = together(&needed, &bringers);
        assert_eq!(found[0].own, ["hal"]);
        assert_eq!(found[0].partners.len(), 1);
        assert_eq!(found[0].partners[0].party.number, 6);
        assert_eq!((found[0].needed, found[0].missing.as_slice()), (4, &["geld".to_owned()][..]));
    }

    #[test]
    fn what_one_party_can_do_alone_or_nobody_adds_to_is_no_shared_opportunity() {
        assert!(closest(vec![need(1, "hal", true)]).is_empty());
        let needed = [need(2, "hal", true), need(2, "bus", false)];
        assert!(together(&needed, &[bringer(3, 5, "bus"), bringer(2, 5, "hal")]).is_empty());
    }

    #[test]
    fn a_gap_is_told_to_who_does_that_step_elsewhere() {
        let undone = |number: i64, step| Undone {
            challenge_number: number,
            challenge_title: format!("Opgave {number}"),
            step,
        };
        let done = |number: i64, step| Done {
            challenge_number: number,
            challenge_title: format!("Opgave {number}"),
            step,
        };
        let own = [done(1, Step::Processing), done(3, Step::Sales)];
        let all = [
            undone(2, Step::Processing),
            undone(2, Step::Use),
            undone(1, Step::Processing),
            undone(3, Step::Processing),
        ];
        let found = gaps(&all, &own);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].challenge, found[0].elsewhere.as_str()), (2, "Opgave 1"));
    }
}
