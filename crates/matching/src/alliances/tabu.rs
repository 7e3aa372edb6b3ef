//! Good alliances fast: greedy at first, then swaps of one member, with a memory of what was just
//! done (Glover, 1986).

use crate::alliances::evaluate::{cost, missing, unbridged};
use crate::alliances::model::Model;
use crate::places::{at, put, row};

/// How good an alliance is: broken rules, what is missing, what it costs; smaller is better.
pub type Rank = (i64, i64, i64);

/// How a search goes about it.
#[derive(Clone, Copy)]
pub struct Manner {
    /// Decides how long swaps stay forbidden.
    pub seed: u64,
    /// So many swaps are made at most without finding better.
    pub patience: usize,
    /// What is missing weighs against costs, more while it stays missing and less when nothing is
    /// (strategic oscillation); otherwise it always counts first.
    pub weighs: bool,
    /// It ends there.
    pub goal: Rank,
}

/// How an alliance ranks.
pub fn rank(model: &Model, members: &[usize]) -> Rank {
    (broken(model, members), missing(model, members), cost(model, members))
}

fn broken(model: &Model, members: &[usize]) -> i64 {
    let conflicts = members.iter().flat_map(|member| row(&model.conflicts, *member));
    let conflicts = conflicts.filter(|other| members.contains(other)).count();
    let sectors = model.sector_max.iter().enumerate().map(|(sector, max)| {
        let there = members.iter().filter(|member| at(&model.sectors, **member) == sector);
        there.count().saturating_sub(*max)
    });
    let sum = conflicts / 2 + sectors.sum::<usize>() + unbridged(model, members).len();
    i64::try_from(sum).unwrap_or(i64::MAX)
}

/// Adds the member that helps most until there are so many.
pub fn grow(model: &Model, members: &mut Vec<usize>, size: usize) {
    while members.len() < size {
        let rated = (0..model.count).filter(|one| !members.contains(one)).map(|candidate| {
            let mut with = members.clone();
            with.push(candidate);
            (rank(model, &with), candidate)
        });
        let Some((_, candidate)) = rated.min() else { return };
        members.push(candidate);
    }
}

/// Takes out the members who help least until there are so many.
pub fn shrink(model: &Model, members: &mut Vec<usize>, size: usize) {
    while members.len() > size {
        let rated = (0..members.len()).map(|place| {
            let mut without = members.clone();
            without.remove(place);
            (rank(model, &without), place)
        });
        let Some((_, place)) = rated.min() else { return };
        members.remove(place);
    }
}

/// Swaps members for others as long as that finds better alliances of the same size, until told
/// to stop.
pub fn improve(model: &Model, members: &mut Vec<usize>, manner: Manner, stop: &dyn Fn() -> bool) {
    let mut work = Work::new(model, members.clone());
    let (mut best, mut best_rank) = (members.clone(), rank(model, members));
    let (mut waited, mut chance) = (0, manner.seed.wrapping_mul(2).wrapping_add(1));
    let mut until = vec![0_usize; model.count];
    let mut weight = manner.weighs.then_some(1.0);
    for turn in 1.. {
        if waited >= manner.patience || best_rank <= manner.goal || stop() {
            break;
        }
        let scale = Scale { weight, missing_max: best_rank.1 };
        let Some(swap) = work.best_swap(&until, turn, best_rank, scale) else { break };
        let (place, candidate, found) = swap;
        chance =
            chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let luck = usize::try_from((chance >> 33) % 8).unwrap_or(0);
        let leaving = at(&work.members, place);
        put(&mut until, leaving, turn + 5 + luck);
        put(&mut until, candidate, turn + 2 + luck / 2);
        work.swap(place, candidate);
        waited += 1;
        if found < best_rank {
            (best, best_rank, waited) = (work.members.clone(), found, 0);
        }
        let is_fine = found.0 == 0 && found.1 <= best_rank.1;
        weight = weight.map(|old: f64| (old * if is_fine { 0.7 } else { 1.1 }).clamp(1e-3, 1e6));
    }
    *members = best;
}

/// How ranks become one number.
#[derive(Clone, Copy)]
struct Scale {
    weight: Option<f64>,
    missing_max: i64,
}

impl Scale {
    fn of(&self, rank: Rank) -> (f64, f64, f64) {
        let (broken, missing, cost) = (rank.0 as f64, rank.1 as f64, rank.2 as f64);
        match self.weight {
            None => (broken, missing, cost),
            Some(weight) => {
                let beyond = (rank.1 - self.missing_max).max(0) as f64;
                (0.0, 0.0, weight * (beyond + 1000.0 * broken) + cost)
            }
        }
    }
}

/// Members and sums that make swaps quick to rate.
struct Work<'a> {
    model: &'a Model,
    members: Vec<usize>,
    is_member: Vec<bool>,
    /// What each candidate costs with the members.
    ties: Vec<i64>,
    /// How many members each candidate never joins.
    clashes: Vec<i64>,
}

impl<'a> Work<'a> {
    fn new(model: &'a Model, members: Vec<usize>) -> Self {
        let mut work = Self {
            model,
            is_member: vec![false; model.count],
            ties: model.prices.clone(),
            clashes: vec![0; model.count],
            members: members.clone(),
        };
        members.iter().for_each(|member| work.count(*member, 1));
        work
    }

    fn count(&mut self, member: usize, sign: i64) {
        put(&mut self.is_member, member, sign > 0);
        for (other, cost) in row(&self.model.pairs, member) {
            let sum = at(&self.ties, *other) + sign * cost;
            put(&mut self.ties, *other, sum);
        }
        for other in row(&self.model.conflicts, member) {
            let sum = at(&self.clashes, *other) + sign;
            put(&mut self.clashes, *other, sum);
        }
    }

    fn swap(&mut self, place: usize, candidate: usize) {
        self.count(at(&self.members, place), -1);
        put(&mut self.members, place, candidate);
        self.count(candidate, 1);
    }

    /// The swap to the best rank that is not forbidden, or is better than anything seen.
    fn best_swap(
        &self,
        until: &[usize],
        turn: usize,
        seen: Rank,
        scale: Scale,
    ) -> Option<(usize, usize, Rank)> {
        let mut best: Option<((f64, f64, f64), usize, usize, Rank)> = None;
        for place in 0..self.members.len() {
            let mut others = self.members.clone();
            let leaving = others.swap_remove(place);
            let base = cost(self.model, &others);
            let left = self.left(&others);
            let (lost, clashes_lost) =
                (pair_costs(self.model, leaving), row(&self.model.conflicts, leaving));
            for candidate in (0..self.model.count).filter(|one| !at(&self.is_member, *one)) {
                let at_least = self.missing_at_least(&left, candidate);
                let tie = lost.iter().find(|(other, _)| *other == candidate).map_or(0, |(_, q)| *q);
                let cost = base + at(&self.ties, candidate) - tie;
                let clash = i64::from(clashes_lost.contains(&candidate));
                let least = (at(&self.clashes, candidate) - clash, at_least, cost);
                if best.is_some_and(|best| scale.of(least) >= best.0) {
                    continue;
                }
                others.push(candidate);
                let exact =
                    if self.model.has_shared { missing(self.model, &others) } else { at_least };
                let rank = (broken(self.model, &others), exact, cost);
                others.pop();
                let is_free = at(until, candidate) <= turn || rank < seen;
                let scaled = scale.of(rank);
                if is_free && best.is_none_or(|best| scaled < best.0) {
                    best = Some((scaled, place, candidate, rank));
                }
            }
        }
        best.map(|(_, place, candidate, rank)| (place, candidate, rank))
    }

    /// What is at least still needed beside these members.
    fn left(&self, members: &[usize]) -> Vec<i64> {
        let mut left: Vec<i64> = self.model.requirements.iter().map(|one| one.amount).collect();
        for (place, offer) in members.iter().flat_map(|member| self.model.all_offers(*member)) {
            let rest = (at(&left, place) - offer).max(0);
            put(&mut left, place, rest);
        }
        left
    }

    fn missing_at_least(&self, left: &[i64], candidate: usize) -> i64 {
        let gain = |(place, offer): (usize, i64)| {
            let weight = self.model.requirements.get(place).map_or(0, |one| one.weight);
            weight * offer.min(at(left, place))
        };
        let all: i64 =
            self.model.requirements.iter().zip(left).map(|(one, left)| one.weight * left).sum();
        all - self.model.all_offers(candidate).map(gain).sum::<i64>()
    }
}

fn pair_costs(model: &Model, member: usize) -> &[(usize, i64)] {
    row(&model.pairs, member)
}
