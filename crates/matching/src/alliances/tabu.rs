//! Good alliances fast: greedy at first, then swaps of one member, with a memory of what was just
//! done (Glover, 1986).

use crate::alliances::evaluate::{cost, missing, unbridged};
use crate::alliances::model::Model;
use crate::places::{at, put, row};

/// How good an alliance is: broken rules, what is missing, what it costs; smaller is better.
pub type Rank = (i64, i64, i64);

/// How often a swap is made at most without finding better.
const PATIENCE: usize = 400;

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

/// Swaps members for others as long as that finds better alliances of the same size; a bit of
/// chance (`seed`) decides how long swaps stay forbidden. Ends at `goal` or when told to stop.
pub fn improve(
    model: &Model,
    members: &mut Vec<usize>,
    seed: u64,
    goal: Rank,
    stop: &dyn Fn() -> bool,
) {
    let mut work = Work::new(model, members.clone());
    let (mut best, mut best_rank) = (members.clone(), rank(model, members));
    let (mut waited, mut chance) = (0, seed.wrapping_mul(2).wrapping_add(1));
    let mut until = vec![0_usize; model.count];
    for turn in 1.. {
        if waited >= PATIENCE || best_rank <= goal || stop() {
            break;
        }
        let Some((place, candidate, found)) = work.best_swap(&until, turn, best_rank) else { break };
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let luck = usize::try_from((chance >> 33) % 8).unwrap_or(0);
        let leaving = at(&work.members, place);
        put(&mut until, leaving, turn + 5 + luck);
        put(&mut until, candidate, turn + 2 + luck / 2);
        work.swap(place, candidate);
        waited += 1;
        if found < best_rank {
            (best, best_rank, waited) = (work.members.clone(), found, 0);
        }
    }
    *members = best;
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
    fn best_swap(&self, until: &[usize], turn: usize, seen: Rank) -> Option<(usize, usize, Rank)> {
        let mut best: Option<(Rank, usize, usize)> = None;
        for place in 0..self.members.len() {
            let mut others = self.members.clone();
            let leaving = others.swap_remove(place);
            let base = cost(self.model, &others);
            let left = self.left(&others);
            let (lost, clashes_lost) = (pair_costs(self.model, leaving), row(&self.model.conflicts, leaving));
            for candidate in (0..self.model.count).filter(|one| !at(&self.is_member, *one)) {
                let at_least = self.missing_at_least(&left, candidate);
                let tie = lost.iter().find(|(other, _)| *other == candidate).map_or(0, |(_, q)| *q);
                let cost = base + at(&self.ties, candidate) - tie;
                let clash = i64::from(clashes_lost.contains(&candidate));
                let least = (at(&self.clashes, candidate) - clash, at_least, cost);
                if best.is_some_and(|best| least >= best.0) {
                    continue;
                }
                others.push(candidate);
                let exact = if self.model.has_shared { missing(self.model, &others) } else { at_least };
                let rank = (broken(self.model, &others), exact, cost);
                others.pop();
                let is_free = at(until, candidate) <= turn || rank < seen;
                if is_free && best.is_none_or(|best| rank < best.0) {
                    best = Some((rank, place, candidate));
                }
            }
        }
        best.map(|(rank, place, candidate)| (place, candidate, rank))
    }

    /// What is at least still needed beside these members.
    fn left(&self, members: &[usize]) -> Vec<i64> {
        let mut left: Vec<i64> = self.model.requirements.iter().map(|one| one.amount).collect();
        for (place, offer) in members.iter().flat_map(|member| self.offers(*member)) {
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
        let all: i64 = self.model.requirements.iter().zip(left).map(|(one, left)| one.weight * left).sum();
        all - self.offers(candidate).map(gain).sum::<i64>()
    }

    fn offers(&self, candidate: usize) -> impl Iterator<Item = (usize, i64)> {
        let shared = self.model.shared.get(candidate).map_or(&[][..], |shared| &shared.offers);
        row(&self.model.offers, candidate).iter().chain(shared).copied()
    }
}

fn pair_costs(model: &Model, member: usize) -> &[(usize, i64)] {
    row(&model.pairs, member)
}
