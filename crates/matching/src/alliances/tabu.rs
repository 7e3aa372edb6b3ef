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
        chance =
            chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let luck = usize::try_from((chance >> 33) % 8).unwrap_or(0);
        let leaving = at(&work.members, swap.place);
        put(&mut until, leaving, turn + 5 + luck);
        put(&mut until, swap.candidate, turn + 2 + luck / 2);
        work.swap(swap.place, swap.candidate);
        waited += 1;
        if swap.rank < best_rank {
            (best, best_rank, waited) = (work.members.clone(), swap.rank, 0);
        }
        let is_fine = swap.rank.0 == 0 && swap.rank.1 <= best_rank.1;
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

/// A member leaves and a candidate comes.
struct Swap {
    place: usize,
    candidate: usize,
    rank: Rank,
    scaled: (f64, f64, f64),
}

/// Members without one of them.
struct Beside {
    others: Vec<usize>,
    leaving: usize,
    cost: i64,
    missing: i64,
    left: Vec<i64>,
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
        for member in members {
            work.count(member, 1);
        }
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
    fn best_swap(&self, until: &[usize], turn: usize, seen: Rank, scale: Scale) -> Option<Swap> {
        let mut best: Option<Swap> = None;
        for place in 0..self.members.len() {
            let mut beside = self.beside(place);
            for candidate in (0..self.model.count).filter(|one| !at(&self.is_member, *one)) {
                let least = self.at_least(&beside, candidate);
                if best.as_ref().is_some_and(|best| scale.of(least) >= best.scaled) {
                    continue;
                }
                beside.others.push(candidate);
                let missing = match self.model.has_shared {
                    true => missing(self.model, &beside.others),
                    false => least.1,
                };
                let rank = (broken(self.model, &beside.others), missing, least.2);
                beside.others.pop();
                let scaled = scale.of(rank);
                let is_free = at(until, candidate) <= turn || rank < seen;
                if is_free && best.as_ref().is_none_or(|best| scaled < best.scaled) {
                    best = Some(Swap { place, candidate, rank, scaled });
                }
            }
        }
        best
    }

    /// The members without one, and what can be said of whoever comes instead.
    fn beside(&self, place: usize) -> Beside {
        let mut others = self.members.clone();
        let leaving = others.swap_remove(place);
        let left = self.left(&others);
        let weights = self.model.requirements.iter().zip(&left);
        Beside {
            leaving,
            cost: cost(self.model, &others),
            missing: weights.map(|(one, left)| one.weight * left).sum(),
            others,
            left,
        }
    }

    /// The rank of a swap when hours would not have to be shared out and nobody has to stand
    /// between.
    fn at_least(&self, beside: &Beside, candidate: usize) -> Rank {
        let gain = |(place, offer): (usize, i64)| {
            let weight = self.model.requirements.get(place).map_or(0, |one| one.weight);
            weight * offer.min(at(&beside.left, place))
        };
        let missing = beside.missing - self.model.all_offers(candidate).map(gain).sum::<i64>();
        let ties = row(&self.model.pairs, beside.leaving).iter();
        let tie: i64 = ties.filter(|(other, _)| *other == candidate).map(|(_, cost)| cost).sum();
        let clash = row(&self.model.conflicts, beside.leaving).contains(&candidate);
        let clashes = at(&self.clashes, candidate) - i64::from(clash);
        (clashes, missing, beside.cost + at(&self.ties, candidate) - tie)
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
}
