//! Rows that a bound is made of: amounts, and what follows from members being whole.

use std::cmp::Reverse;

use crate::alliances::model::Model;
use crate::alliances::node::Node;
use crate::places::{at, put, row};

/// One row per requirement in each list.
pub struct Rows {
    /// How much is still needed.
    pub amounts: Vec<f64>,
    /// How many heads that takes at least; 0 when it can be done without.
    pub heads: Vec<f64>,
    /// What is missing when one head is missing: with `h` heads at least
    /// `gap · (heads_for_all − h)` is (mixed integer rounding; Nemhauser and Wolsey, 1990).
    pub gaps: Vec<f64>,
    /// How many heads bring everything.
    pub heads_for_all: Vec<f64>,
    /// How much may stay missing.
    pub spare: Vec<f64>,
}

impl Rows {
    /// The rows of a node when at most `missing` may be missing, weighed, in all.
    pub fn new(model: &Model, node: &Node, free: &[usize], missing: i64) -> Self {
        let offers = offers(model, node, free);
        let mut rows = Self {
            amounts: node.left.iter().map(|left| *left as f64).collect(),
            heads: vec![0.0; node.left.len()],
            gaps: vec![0.0; node.left.len()],
            heads_for_all: vec![0.0; node.left.len()],
            spare: vec![0.0; node.left.len()],
        };
        for (place, list) in offers.iter().enumerate() {
            let left = at(&node.left, place);
            let weight = model.requirements.get(place).map_or(1, |one| one.weight.max(1));
            let spare = (missing / weight).min(left);
            put(&mut rows.spare, place, spare as f64);
            if left == 0 {
                continue;
            }
            put(&mut rows.heads, place, heads(list, left - spare).0);
            let (for_all, gap) = heads(list, left);
            put(&mut rows.heads_for_all, place, for_all);
            put(&mut rows.gaps, place, gap);
        }
        rows
    }
}

/// What free candidates, and members who share out, can bring of each requirement.
fn offers(model: &Model, node: &Node, free: &[usize]) -> Vec<Vec<i64>> {
    let mut offers: Vec<Vec<i64>> = vec![Vec::new(); node.left.len()];
    let shared = |one: &usize| model.shared.get(*one).into_iter().flat_map(|one| &one.offers);
    let single = free.iter().flat_map(|one| row(&model.offers, *one));
    for (place, offer) in single.chain(free.iter().chain(&node.members).flat_map(shared)) {
        if let Some(list) = offers.get_mut(*place).filter(|_| at(&node.left, *place) > 0) {
            list.push(*offer);
        }
    }
    for list in &mut offers {
        list.sort_unstable_by_key(|offer| Reverse(*offer));
    }
    offers
}

/// How many of the largest offers bring an amount, and what one fewer leaves missing. When all
/// together do not, one more than there are is told, so that nothing fulfils it.
fn heads(offers: &[i64], amount: i64) -> (f64, f64) {
    let (mut rest, mut gap, mut count) = (amount, 0, 0.0);
    for offer in offers {
        if rest <= 0 {
            break;
        }
        gap = rest;
        rest -= offer;
        count += 1.0;
    }
    if rest > 0 {
        // A row that needs more heads than there are; what is missing then is certain.
        return (count + 1.0, rest as f64);
    }
    (count, gap as f64)
}
