//! Chooses among listed rings: prices rule most out, an integer programme settles the rest.

use crate::places::at;
use crate::rings::listing::Listing;
use crate::rings::prices::{self, Prices, greedy};
use crate::rings::programme::{self, Outcome};

/// A part of the choice is made anew so many times without success before that is enough.
const TRIES: u32 = 40;

/// No more rings are looked at when a part is made anew, and no more nodes searched.
const RINGS_ANEW: usize = 1_500;
const NODES_ANEW: u64 = 60;

/// So many nodes are searched at first before parts are made anew again, and at most.
const NODES_FIRST: u64 = 400;
const NODES_MAX: u64 = 1_000_000_000;

/// What was chosen.
pub struct Chosen {
    /// Rings and how often each goes round.
    pub times: Vec<(usize, u32)>,
    /// What they are worth together.
    pub weight: u64,
    /// No choice is worth more.
    pub upper_bound: u64,
}

/// Chooses the rings with the most weight; `most` is a bound known beforehand.
pub fn choose(listing: &Listing, most: u64, stop: &dyn Fn() -> bool) -> Chosen {
    let prices = prices::find(listing, most, stop);
    let mut chosen = Chosen {
        times: prices.chosen.0.clone(),
        weight: prices.chosen.1,
        upper_bound: most.min(programme::whole(prices.bound)),
    };
    improve(listing, &prices, &mut chosen, (1, stop));
    // Suppose the bound is reached: few rings can then be part of it. Either they reach it, or
    // the bound goes down by one. What takes long is tried with growing effort.
    let (mut effort, mut seed) = (NODES_FIRST, 2);
    while chosen.upper_bound > chosen.weight && !stop() {
        let rings = possible(listing, &prices, chosen.upper_bound as f64);
        let outcome = programme::solve(listing, &rings, Some(chosen.upper_bound), effort, stop);
        let found = match outcome {
            Outcome::Best { times, weight } if weight > chosen.weight => Some((times, weight)),
            Outcome::Best { .. } | Outcome::Nothing => {
                chosen.upper_bound -= 1;
                None
            }
            Outcome::Unknown(found) => {
                improve(listing, &prices, &mut chosen, (seed, stop));
                (effort, seed) = (effort.saturating_mul(5), seed + 1);
                found
            }
        };
        if let Some((times, weight)) = found.filter(|found| found.1 > chosen.weight) {
            (chosen.times, chosen.weight) = (times, weight);
        }
        if effort > NODES_MAX {
            break;
        }
    }
    chosen.upper_bound = chosen.upper_bound.max(chosen.weight);
    chosen
}

/// The rings that can be part of a choice worth `goal`: going round once brings the bound of the
/// prices down by what a ring lacks.
fn possible(listing: &Listing, prices: &Prices, goal: f64) -> Vec<usize> {
    let spare = prices.bound - goal + 1e-6;
    (0..listing.count()).filter(|ring| prices.gain(listing, *ring) >= -spare).collect()
}

/// Takes parts of the choice back and makes them anew, as well as can be (large neighbourhood
/// search; Shaw, 1998).
fn improve(
    listing: &Listing,
    prices: &Prices,
    chosen: &mut Chosen,
    (seed, stop): (u64, &dyn Fn() -> bool),
) {
    let (mut failed, mut chance) = (0, seed);
    while failed < TRIES && chosen.weight < chosen.upper_bound && !stop() {
        // Half to four fifths are kept.
        let part = 32 + 9 * (failed % 3);
        let mut kept = Vec::new();
        for one in &chosen.times {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005);
            chance = chance.wrapping_add(1_442_695_040_888_963_407);
            if chance >> 58 < u64::from(part) {
                kept.push(*one);
            }
        }
        let (times, weight) = anew(listing, prices, &kept, stop);
        failed += 1;
        if weight > chosen.weight {
            failed = 0;
        }
        if weight >= chosen.weight {
            (chosen.times, chosen.weight) = (times, weight);
        }
    }
}

/// The best choice that keeps some rings, among those that gain most beside them.
fn anew(
    listing: &Listing,
    prices: &Prices,
    kept: &[(usize, u32)],
    stop: &dyn Fn() -> bool,
) -> (Vec<(usize, u32)>, u64) {
    let mut left = listing.quantities.clone();
    for (ring, times) in kept {
        for line in listing.lines(*ring) {
            let rest = at(&left, *line as usize).saturating_sub(*times);
            crate::places::put(&mut left, *line as usize, rest);
        }
    }
    let beside = listing.with_quantities(left);
    let is_open = |ring: &usize| beside.times_max(*ring) > 0;
    let mut rings: Vec<(f64, usize)> = (0..listing.count())
        .filter(is_open)
        .map(|ring| (prices.gain(listing, ring), ring))
        .collect();
    rings.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    rings.truncate(RINGS_ANEW);
    let mut rings: Vec<usize> = rings.into_iter().map(|(_, ring)| ring).collect();
    rings.sort_unstable();
    let found = match programme::solve(&beside, &rings, None, NODES_ANEW, stop) {
        Outcome::Best { times, weight } => (times, weight),
        Outcome::Unknown(Some(found)) => found,
        Outcome::Unknown(None) | Outcome::Nothing => {
            greedy(&beside, |ring| prices.gain(listing, ring))
        }
    };
    let weight = |times: &[(usize, u32)]| -> u64 {
        times.iter().map(|(ring, times)| listing.weight(*ring) * u64::from(*times)).sum()
    };
    let all: Vec<(usize, u32)> = kept.iter().copied().chain(found.0).collect();
    let sum = weight(&all);
    (all, sum)
}
