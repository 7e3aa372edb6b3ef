//! A challenge made ready for searching: one kind of requirement for needs, sectors and the lead.

use std::collections::BTreeMap;

use crate::alliances::{Challenge, NUMBER_MAX};
use crate::places::{at, put, row};

/// Something that is missing until members bring enough of it.
#[derive(Clone, Copy, Debug)]
pub struct Requirement {
    /// As much of it as all candidates together can bring.
    pub amount: i64,
    /// What a unit of it counts while it is missing.
    pub weight: i64,
    /// What is needed beyond what all candidates can bring.
    pub out_of_reach: i64,
}

/// What a candidate has for several requirements together, not for each of them.
#[derive(Clone, Debug, Default)]
pub struct Shared {
    /// Requirements and how much of each it could bring.
    pub offers: Vec<(usize, i64)>,
    /// How much it can bring of all together.
    pub total: i64,
}

/// What searching needs to know of a challenge.
pub struct Model {
    /// Needs, then sectors, then the lead.
    pub requirements: Vec<Requirement>,
    /// What is missing whoever takes part: it is not in the network.
    pub floor: i64,
    /// Per candidate: requirements and how much it brings of each.
    pub offers: Vec<Vec<(usize, i64)>>,
    /// Per candidate: what it has to share out.
    pub shared: Vec<Shared>,
    /// Whether anybody shares out.
    pub has_shared: bool,
    /// Per candidate: its sector.
    pub sectors: Vec<usize>,
    /// Per sector: how many of it an alliance bears.
    pub sector_max: Vec<usize>,
    /// Per candidate: what it costs by itself.
    pub prices: Vec<i64>,
    /// Per candidate: others and what they cost together, never 0.
    pub pairs: Vec<Vec<(usize, i64)>>,
    /// Per candidate: those it never joins.
    pub conflicts: Vec<Vec<usize>>,
    /// Pairs that need somebody between them, and who can be that.
    pub bridged: Vec<(usize, usize, Vec<usize>)>,
    /// Per candidate: its places in `bridged`.
    pub bridged_of: Vec<Vec<usize>>,
    /// How large an alliance may be.
    pub size_max: usize,
    /// How many candidates there are.
    pub count: usize,
}

impl Model {
    /// Makes a checked challenge ready.
    pub fn new(challenge: &Challenge) -> Self {
        let count = challenge.candidates.len();
        let (pairs, conflicts, bridged, bridged_of) = relations(challenge);
        let mut model = Self {
            requirements: requirements(challenge),
            floor: 0,
            offers: Vec::new(),
            shared: Vec::new(),
            has_shared: false,
            sectors: challenge.candidates.iter().map(|candidate| candidate.sector).collect(),
            sector_max: challenge.sectors.iter().map(|sector| sector.max).collect(),
            prices: challenge.candidates.iter().map(|candidate| candidate.price).collect(),
            pairs,
            conflicts,
            bridged,
            bridged_of,
            size_max: challenge.size_max.min(count),
            count,
        };
        for candidate in 0..count {
            let (offers, shared) = offers(challenge, candidate);
            model.has_shared |= shared.total > 0;
            model.offers.push(offers);
            model.shared.push(shared);
        }
        model.lower_to_network();
        model
    }

    /// Takes out what nobody can bring; it counts in every alliance.
    fn lower_to_network(&mut self) {
        let mut sums = vec![0; self.requirements.len()];
        let single = self.offers.iter().flatten();
        let shared = self.shared.iter().flat_map(|shared| {
            shared.offers.iter().map(|(place, offer)| (*place, (*offer).min(shared.total)))
        });
        for (place, offer) in single.copied().chain(shared) {
            let sum = at(&sums, place) + offer;
            put(&mut sums, place, sum);
        }
        for (requirement, sum) in self.requirements.iter_mut().zip(sums) {
            let reachable = requirement.amount.min(sum);
            requirement.out_of_reach = requirement.amount - reachable;
            self.floor += requirement.weight * requirement.out_of_reach;
            requirement.amount = reachable;
        }
    }

    /// Everything a candidate has some of, shared out or not.
    pub fn all_offers(&self, candidate: usize) -> impl Iterator<Item = (usize, i64)> {
        let shared = self.shared.get(candidate).map_or(&[][..], |shared| &shared.offers);
        row(&self.offers, candidate).iter().chain(shared).copied()
    }

    /// The sum of what is missing when nobody takes part, without what nobody can bring.
    pub fn most_missing(&self) -> i64 {
        self.requirements.iter().map(|one| one.weight * one.amount).sum()
    }
}

fn requirements(challenge: &Challenge) -> Vec<Requirement> {
    let needs = challenge.needs.iter();
    let needs =
        needs.map(|need| Requirement { amount: need.amount, weight: need.weight, out_of_reach: 0 });
    let sectors = challenge.sectors.iter().map(|sector| Requirement {
        amount: i64::try_from(sector.min).unwrap_or(i64::MAX).min(NUMBER_MAX),
        weight: challenge.sector_weight,
        out_of_reach: 0,
    });
    let lead = Requirement { amount: 1, weight: challenge.lead_weight, out_of_reach: 0 };
    needs.chain(sectors).chain([lead]).collect()
}

/// What a candidate brings: what counts on its own, and hours that it has to share out.
fn offers(challenge: &Challenge, candidate: usize) -> (Vec<(usize, i64)>, Shared) {
    let Some(candidate) = challenge.candidates.get(candidate) else {
        return (Vec::new(), Shared::default());
    };
    let need = |place: usize| challenge.needs.get(place);
    let capped = |(place, offer): &(usize, i64)| {
        (*place, need(*place).map_or(0, |need| need.amount).min(*offer))
    };
    let (mut hours, mut own): (Vec<_>, Vec<_>) = candidate
        .offers
        .iter()
        .map(capped)
        .filter(|(_, offer)| *offer > 0)
        .partition(|(place, _)| need(*place).is_some_and(|need| need.is_hours));
    let mut shared = Shared::default();
    let sum: i64 = hours.iter().map(|(_, offer)| *offer).sum();
    match candidate.hours_total {
        Some(total) if total < sum && hours.len() > 1 => {
            for (_, offer) in &mut hours {
                *offer = (*offer).min(total);
            }
            shared = Shared { offers: hours, total };
        }
        Some(total) => {
            own.extend(hours.into_iter().map(|(place, offer)| (place, offer.min(total))));
        }
        None => own.extend(hours),
    }
    own.push((challenge.needs.len() + candidate.sector, 1));
    if candidate.can_lead {
        own.push((challenge.needs.len() + challenge.sectors.len(), 1));
    }
    own.retain(|(_, offer)| *offer > 0);
    (own, shared)
}

type Relations =
    (Vec<Vec<(usize, i64)>>, Vec<Vec<usize>>, Vec<(usize, usize, Vec<usize>)>, Vec<Vec<usize>>);

fn relations(challenge: &Challenge) -> Relations {
    let count = challenge.candidates.len();
    let mut pairs: Vec<BTreeMap<usize, i64>> = vec![BTreeMap::new(); count];
    for (one, other, cost) in &challenge.pairs {
        for (here, there) in [(*one, *other), (*other, *one)] {
            if let Some(list) = pairs.get_mut(here) {
                *list.entry(there).or_default() += cost;
            }
        }
    }
    let pairs = pairs.into_iter().map(|list| list.into_iter().filter(|(_, q)| *q != 0).collect());
    let (mut conflicts, mut bridged) = (vec![Vec::new(); count], Vec::new());
    let mut bridged_of = vec![Vec::new(); count];
    // Who has nobody between them never joins.
    let alone = challenge.bridged.iter().filter(|(_, _, between)| between.is_empty());
    let never = challenge.conflicts.iter().copied();
    for (one, other) in never.chain(alone.map(|(one, other, _)| (*one, *other))) {
        for (here, there) in [(one, other), (other, one)] {
            if let Some(list) = conflicts.get_mut(here) {
                list.push(there);
            }
        }
    }
    for pair in challenge.bridged.iter().filter(|(_, _, between)| !between.is_empty()) {
        for party in [pair.0, pair.1] {
            if let Some(list) = bridged_of.get_mut(party) {
                list.push(bridged.len());
            }
        }
        bridged.push(pair.clone());
    }
    (pairs.collect(), conflicts, bridged, bridged_of)
}
