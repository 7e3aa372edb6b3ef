//! Chooses among listed rings: prices rule most out, an integer programme settles the rest.

use std::collections::BTreeSet;

use crate::places::{at, put};
use crate::rings::listing::Listing;
use crate::rings::prices::{self, Prices};
use crate::rings::programme::{self, Aim};

/// A part of the choice is made anew so many times without success before that is enough.
const TRIES: u32 = 40;

/// No more nodes are searched when a part is made anew.
const NODES_ANEW: usize = 30;

/// So many rings are drawn at most when a part is taken back.
const DRAWS: usize = 2_000;

/// So many nodes are searched at first before parts are made anew again, and at most.
const NODES_FIRST: usize = 400;
const NODES_MAX: usize = 1_000_000_000;

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
    let mut chance = Chance(1);
    improve(listing, &prices, &mut chosen, (&mut chance, stop));
    // Suppose the bound is reached: few rings can then be part of it. Either they reach it, or
    // the bound goes down by one. What takes long is tried with growing effort.
    let mut effort = NODES_FIRST;
    while chosen.upper_bound > chosen.weight && !stop() {
        let goal = chosen.upper_bound;
        let rings = possible(listing, &prices, goal);
        let aim = Aim { goal, enough: goal, nodes_max: effort, stop };
        let found = programme::solve(listing, &rings, &aim);
        if let Some((times, weight)) = found.choice {
            (chosen.times, chosen.weight) = (times, weight);
        } else if found.is_best {
            chosen.upper_bound -= 1;
        } else if effort < NODES_MAX {
            effort = effort.saturating_mul(4);
        } else {
            break;
        }
        improve(listing, &prices, &mut chosen, (&mut chance, stop));
    }
    chosen.upper_bound = chosen.upper_bound.max(chosen.weight);
    chosen
}

/// The rings that can be part of a choice worth `goal`: going round once brings the bound of the
/// prices down by what a ring lacks.
fn possible(listing: &Listing, prices: &Prices, goal: u64) -> Vec<usize> {
    let spare = prices.bound - goal as f64 + 1e-6;
    (0..listing.count()).filter(|ring| prices.gain(listing, *ring) >= -spare).collect()
}

/// Takes parts of the choice back and makes them anew, as well as can be (large neighbourhood
/// search; Shaw, 1998).
fn improve(
    listing: &Listing,
    prices: &Prices,
    chosen: &mut Chosen,
    (chance, stop): (&mut Chance, &dyn Fn() -> bool),
) {
    let mut failed = 0;
    let mut rings = possible(listing, prices, chosen.weight + 1);
    while failed < TRIES && chosen.weight < chosen.upper_bound && !stop() {
        // A fifth to half are made anew.
        let count = chosen.times.len() * (20 + 10 * (failed as usize % 4)) / 100;
        let kept = apart(listing, &rings, chosen, (count + 1, chance));
        match anew(listing, &rings, &kept, (chosen, stop)) {
            Some((times, weight)) => {
                (chosen.times, chosen.weight, failed) = (times, weight, 0);
                rings = possible(listing, prices, chosen.weight + 1);
            }
            None => failed += 1,
        }
    }
}

/// What is kept of the choice when so many rings that have to do with each other are taken back:
/// rings drawn by chance, each of which shares a line with those before, stand in their way.
fn apart(
    listing: &Listing,
    rings: &[usize],
    chosen: &Chosen,
    (count, chance): (usize, &mut Chance),
) -> Vec<(usize, u32)> {
    let mut kept = chosen.times.clone();
    let mut near: BTreeSet<u32> = BTreeSet::new();
    for _ in 0..DRAWS {
        if kept.len() + count <= chosen.times.len() {
            break;
        }
        let drawn = listing.lines(at(rings, chance.below(rings.len())));
        if near.is_empty() || drawn.iter().any(|line| near.contains(line)) {
            near.extend(drawn);
            kept.retain(|(ring, _)| {
                let is_kept = !listing.lines(*ring).iter().any(|line| drawn.contains(line));
                if !is_kept {
                    near.extend(listing.lines(*ring));
                }
                is_kept
            });
        }
    }
    kept
}

/// A better choice that keeps some rings, if one is found.
fn anew(
    listing: &Listing,
    rings: &[usize],
    kept: &[(usize, u32)],
    (chosen, stop): (&Chosen, &dyn Fn() -> bool),
) -> Option<programme::Choice> {
    let mut left = listing.quantities.clone();
    let mut worth = 0;
    for (ring, times) in kept {
        worth += listing.weight(*ring) * u64::from(*times);
        for line in listing.lines(*ring) {
            let rest = at(&left, *line as usize).saturating_sub(*times);
            put(&mut left, *line as usize, rest);
        }
    }
    let beside = listing.with_quantities(left);
    let is_open = |ring: &usize| beside.times_max(*ring) > 0;
    let open: Vec<usize> = rings.iter().copied().filter(is_open).collect();
    let goal = (chosen.weight + 1).saturating_sub(worth);
    let enough = chosen.upper_bound.saturating_sub(worth);
    let aim = Aim { goal, enough, nodes_max: NODES_ANEW, stop };
    let (times, weight) = programme::solve(&beside, &open, &aim).choice?;
    Some((kept.iter().copied().chain(times).collect(), worth + weight))
}

/// Numbers that look like chance and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % count.max(1)
    }
}
