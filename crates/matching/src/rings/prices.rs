//! Prices for offers and wants: what each is worth to the best choice of rings, and so a bound.
//!
//! Any prices give a bound (Lagrange); good ones are approached by subgradients with steps after
//! Polyak (1969) and directions that remember (Camerini, Fratta and Maffioli, 1975).

use crate::places::{at, put};
use crate::rings::listing::Listing;

/// How often prices are improved at most.
const ROUNDS: usize = 600;

/// After so many rounds without a better bound steps are halved.
const PATIENCE: usize = 12;

/// Every so many rounds the prices are used to choose rings.
const CHOOSE_EVERY: usize = 10;

/// Prices, the bound they prove and the best choice seen on the way.
pub struct Prices {
    /// What each offer, then each want, costs.
    pub prices: Vec<f64>,
    /// No choice of rings is worth more.
    pub bound: f64,
    /// Rings and how often, with what they are worth together.
    pub chosen: (Vec<(usize, u32)>, u64),
}

impl Prices {
    /// What a ring brings beyond the prices of what it uses.
    pub fn gain(&self, listing: &Listing, ring: usize) -> f64 {
        gain(listing, &self.prices, ring)
    }
}

/// Finds prices; `most` is a bound known beforehand.
pub fn find(listing: &Listing, most: u64, stop: &dyn Fn() -> bool) -> Prices {
    let mut best = Prices {
        prices: vec![0.0; listing.quantities.len()],
        bound: f64::INFINITY,
        chosen: (Vec::new(), 0),
    };
    let mut prices = start(listing);
    let mut direction = vec![0.0; prices.len()];
    let (mut step, mut waited) = (1.0, 0);
    for round in 0..ROUNDS {
        let (bound, slack) = relaxed(listing, &prices);
        if bound < best.bound - 1e-6 {
            waited = 0;
            best.bound = bound;
            best.prices.clone_from(&prices);
        } else {
            waited += 1;
        }
        if round % CHOOSE_EVERY == 0 {
            let chosen = greedy(listing, |ring| gain(listing, &prices, ring));
            if chosen.1 > best.chosen.1 {
                best.chosen = chosen;
            }
        }
        let goal = best.chosen.1.min(most) as f64;
        if waited == PATIENCE {
            (step, waited) = (step / 2.0, 0);
            prices.clone_from(&best.prices);
        }
        if best.bound < goal + 1.0 - 1e-6 || step < 1e-4 || stop() {
            break;
        }
        advance(&mut prices, &mut direction, &slack, step * (bound - goal).max(0.5));
    }
    best
}

/// Each line at first costs its part of the best ring it is in, halved.
fn start(listing: &Listing) -> Vec<f64> {
    let mut prices = vec![0.0_f64; listing.quantities.len()];
    for ring in 0..listing.count() {
        let lines = listing.lines(ring);
        let part = listing.weight(ring) as f64 / lines.len().max(1) as f64;
        for line in lines {
            let more = at(&prices, *line as usize).max(part);
            put(&mut prices, *line as usize, more);
        }
    }
    prices
}

fn gain(listing: &Listing, prices: &[f64], ring: usize) -> f64 {
    let costs: f64 = listing.lines(ring).iter().map(|line| at(prices, *line as usize)).sum();
    listing.weight(ring) as f64 - costs
}

/// The bound of prices, and what is left of every line when all rings that gain go round.
fn relaxed(listing: &Listing, prices: &[f64]) -> (f64, Vec<f64>) {
    let mut left: Vec<f64> = listing.quantities.iter().map(|q| f64::from(*q)).collect();
    let mut bound: f64 = left.iter().zip(prices).map(|(quantity, price)| quantity * price).sum();
    for ring in 0..listing.count() {
        let gain = gain(listing, prices, ring);
        if gain > 0.0 {
            let times = f64::from(listing.times_max(ring));
            bound += gain * times;
            for line in listing.lines(ring) {
                let rest = at(&left, *line as usize) - times;
                put(&mut left, *line as usize, rest);
            }
        }
    }
    (bound, left)
}

fn advance(prices: &mut [f64], direction: &mut [f64], slack: &[f64], length: f64) {
    for ((way, left), price) in direction.iter_mut().zip(slack).zip(prices.iter()) {
        // What is left over at no price says nothing.
        let left = if *price <= 0.0 && *left > 0.0 { 0.0 } else { *left };
        *way = 0.7 * *way + 0.3 * left;
    }
    let norm: f64 = direction.iter().map(|way| way * way).sum();
    if norm > 0.0 {
        for (price, way) in prices.iter_mut().zip(direction) {
            *price = (*price - length / norm * *way).max(0.0);
        }
    }
}

/// Rings in the order of a score, each as often as still possible.
pub fn greedy(listing: &Listing, score: impl Fn(usize) -> f64) -> (Vec<(usize, u32)>, u64) {
    let mut order: Vec<(f64, usize)> =
        (0..listing.count()).map(|ring| (score(ring), ring)).collect();
    order.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let mut left = listing.quantities.clone();
    let (mut chosen, mut weight) = (Vec::new(), 0);
    for (_, ring) in order {
        let lines = listing.lines(ring);
        let times = lines.iter().map(|line| at(&left, *line as usize)).min().unwrap_or(0);
        if times > 0 && listing.weight(ring) > 0 {
            for line in lines {
                let rest = at(&left, *line as usize) - times;
                put(&mut left, *line as usize, rest);
            }
            weight += listing.weight(ring) * u64::from(times);
            chosen.push((ring, times));
        }
    }
    (chosen, weight)
}
