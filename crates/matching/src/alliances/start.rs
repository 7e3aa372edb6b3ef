//! Good alliances to begin with, and others around a given one.

use crate::alliances::model::Model;
use crate::alliances::tabu::{self, Manner, Rank};
use crate::places::put;

/// Rounds of improving prices where a bound is told.
pub const ROUNDS: usize = 300;

/// An alliance that misses little, is small and costs little, in this order. `tell` hears of
/// each step.
pub fn start(model: &Model, stop: &dyn Fn() -> bool, tell: &dyn Fn(&[usize])) -> Vec<usize> {
    let mut members = allowed(model, model.size_max, stop, tell);
    let target = tabu::rank(model, &members);
    while members.len() > 1 && target.0 == 0 {
        let mut fewer = members.clone();
        tabu::shrink(model, &mut fewer, members.len() - 1);
        let goal = (0, target.1, i64::MAX);
        tabu::improve(model, &mut fewer, manner(1, goal), stop);
        let rank = tabu::rank(model, &fewer);
        if (rank.0, rank.1) > (0, target.1) {
            break;
        }
        members = fewer;
        tell(&members);
    }
    cheaper(model, &mut members, 1, stop);
    // Nobody is allowed always; it is best when members bring nothing.
    if tabu::rank(model, &members) < (0, model.most_missing(), 0) { members } else { Vec::new() }
}

/// The largest alliance in which nobody is against another, grown greedily.
fn allowed(
    model: &Model,
    size: usize,
    stop: &dyn Fn() -> bool,
    tell: &dyn Fn(&[usize]),
) -> Vec<usize> {
    let mut best: Option<(Rank, Vec<usize>)> = None;
    for size in (1..=size).rev() {
        let mut members = Vec::new();
        tabu::grow(model, &mut members, size);
        if tabu::rank(model, &members).0 == 0 {
            tell(&members);
        }
        tabu::improve(model, &mut members, manner(1, (0, 0, i64::MAX)), stop);
        let rank = tabu::rank(model, &members);
        if best.as_ref().is_none_or(|best| rank < best.0) {
            best = Some((rank, members));
        }
        if rank.0 == 0 {
            break;
        }
    }
    best.map_or(Vec::new(), |best| best.1)
}

/// The best alliance of a size that quick means find; it may break rules where none is allowed.
pub fn of_size(model: &Model, best: &[usize], size: usize, stop: &dyn Fn() -> bool) -> Vec<usize> {
    let mut from_best = best.to_vec();
    tabu::shrink(model, &mut from_best, size);
    tabu::grow(model, &mut from_best, size);
    let mut grown = Vec::new();
    tabu::grow(model, &mut grown, size);
    for members in [&mut from_best, &mut grown] {
        tabu::improve(model, members, manner(1, (0, 0, i64::MAX)), stop);
    }
    let is_better = tabu::rank(model, &grown) < tabu::rank(model, &from_best);
    let mut members = if is_better { grown } else { from_best };
    cheaper(model, &mut members, 1, stop);
    members
}

/// Alliances of a size near another: one member more or one member else.
pub fn around(model: &Model, best: &[usize], size: usize) -> Vec<Vec<usize>> {
    let mut base = best.to_vec();
    tabu::shrink(model, &mut base, size);
    tabu::grow(model, &mut base, size);
    let mut found = vec![base.clone()];
    for place in 0..base.len() {
        for candidate in (0..model.count).filter(|candidate| !base.contains(candidate)) {
            let mut other = base.clone();
            put(&mut other, place, candidate);
            found.push(other);
        }
    }
    found.retain(|members| members.len() == size);
    found
}

/// Brings costs down, with other chances for each seed.
pub fn cheaper(model: &Model, members: &mut Vec<usize>, seed: u64, stop: &dyn Fn() -> bool) {
    let patience = (8_000_000 / (model.count * members.len().max(1)).max(1)).clamp(50, 700);
    let manner = Manner { seed, patience, weighs: true, goal: (0, 0, i64::MIN) };
    tabu::improve(model, members, manner, stop);
}

fn manner(seed: u64, goal: Rank) -> Manner {
    Manner { seed, patience: 400, weighs: false, goal }
}
