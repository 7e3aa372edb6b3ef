//! Bounds: what any alliance that grows from a node must at least miss, or cost.
//!
//! Requirements get prices (Lagrange multipliers); for given prices the best members are simply
//! the most valuable ones that sectors allow, so every price list gives a bound, and subgradients
//! find good ones (Held, Wolfe and Crowder, 1974). Candidates whose joining or staying away would
//! push the bound beyond its limit are settled at once.

use crate::alliances::cuts::Rows;
use crate::alliances::model::Model;
use crate::alliances::node::Node;
use crate::places::{at, put, row};

/// A bound must be beyond its limit by this much: it is computed with fractions.
const MARGIN: f64 = 1e-3;

/// What a bound is about.
#[derive(Clone, Copy)]
pub enum Goal {
    /// At most so much may be missing.
    Missing(i64),
    /// At most so much may it cost, with at most so much missing.
    Cost(i64, i64),
}

/// What a bound says of a node.
pub enum Verdict {
    /// Nothing that grows from here reaches the goal.
    Hopeless,
    /// It may be reached: only with those who must join, never with those who cannot.
    Open { bound: f64, must: Vec<usize>, cannot: Vec<usize> },
}

/// Improves prices for so many rounds and judges the node, with `seats` places left.
pub fn judge(model: &Model, node: &mut Node, seats: usize, goal: Goal, rounds: usize) -> Verdict {
    let mut prices = match goal {
        Goal::Missing(_) => std::mem::take(&mut node.missing_prices),
        Goal::Cost(..) => std::mem::take(&mut node.cost_prices),
    };
    let mut work = Work::new(model, node, seats, goal);
    let verdict = work.improve(&mut prices, rounds);
    let (free, values) = (work.free, work.values);
    free.iter().zip(values).for_each(|(one, value)| put(&mut node.worth, *one, value));
    match goal {
        Goal::Missing(_) => node.missing_prices = prices,
        Goal::Cost(..) => node.cost_prices = prices,
    }
    verdict
}

struct Work<'a> {
    model: &'a Model,
    node: &'a Node,
    seats: usize,
    free: Vec<usize>,
    /// What each free candidate costs at least, in the order of `free`.
    costs: Vec<f64>,
    rows: Rows,
    /// How many requirements there are. Prices are for amounts, heads, gaps, and last for what
    /// may be missing.
    count: usize,
    /// The bound of the members alone, and the limit.
    base: f64,
    limit: f64,
    /// What may be missing, where that is a row of its own.
    budget: Option<f64>,
    values: Vec<f64>,
    chosen: Vec<(f64, usize)>,
    hours: Vec<(usize, f64)>,
}

impl<'a> Work<'a> {
    fn new(model: &'a Model, node: &'a Node, seats: usize, goal: Goal) -> Self {
        let free: Vec<usize> = node.free().collect();
        let (base, limit, missing, budget) = match goal {
            Goal::Missing(limit) => (0.0, limit as f64, limit, None),
            Goal::Cost(limit, missing) => {
                (node.cost as f64, limit as f64, missing, Some(missing as f64))
            }
        };
        let costs = match goal {
            Goal::Missing(_) => vec![0.0; free.len()],
            Goal::Cost(..) => free.iter().map(|one| cheapest(model, node, *one, seats)).collect(),
        };
        Self {
            rows: Rows::new(model, node, &free, missing),
            count: node.left.len(),
            values: vec![0.0; free.len()],
            chosen: Vec::new(),
            hours: Vec::new(),
            model,
            node,
            seats,
            free,
            costs,
            base,
            limit,
            budget,
        }
    }

    fn improve(&mut self, prices: &mut Vec<f64>, rounds: usize) -> Verdict {
        if self.budget.is_some() && self.free.len() < self.seats {
            return Verdict::Hopeless;
        }
        let mut best = (f64::NEG_INFINITY, prices.clone());
        let (mut step, mut waited) = (1.0, 0);
        let mut way = vec![0.0; prices.len()];
        for round in 0..rounds.max(1) {
            let (bound, lack) = self.relaxed(prices);
            if bound > self.limit + MARGIN {
                return Verdict::Hopeless;
            }
            if bound > best.0 {
                best.0 = bound;
                best.1.clone_from(prices);
                waited = 0;
            } else {
                waited += 1;
            }
            if waited == 5 {
                (step, waited) = (step / 2.0, 0);
                prices.clone_from(&best.1);
                way.fill(0.0);
                continue;
            }
            if round + 1 < rounds {
                self.advance(prices, &mut way, &lack, step * (self.limit + 1.0 - bound).max(1.0));
            }
        }
        prices.clone_from(&best.1);
        self.relaxed(prices);
        self.settle(best.0)
    }

    /// Rows are measured in their own size, so that hours and heads weigh alike.
    fn size(&self, place: usize) -> f64 {
        let (kind, place) = (place / self.count.max(1), place % self.count.max(1));
        let amount = || self.model.requirements.get(place).map_or(1.0, |one| one.amount as f64);
        match kind {
            0 | 2 => amount().max(1.0),
            1 => 1.0,
            _ => self.budget.unwrap_or(1.0).max(1.0),
        }
    }

    fn advance(&self, prices: &mut [f64], way: &mut [f64], lack: &[f64], length: f64) {
        let mut norm = 0.0;
        for (place, (way, lack)) in way.iter_mut().zip(lack).enumerate() {
            let is_stuck = at(prices, place) <= 0.0 && *lack < 0.0;
            *way = 0.5 * *way + if is_stuck { 0.0 } else { 0.5 * *lack / self.size(place) };
            norm += *way * *way;
        }
        if norm > 1e-12 {
            for (place, (price, way)) in prices.iter_mut().zip(way).enumerate() {
                *price = (*price + length / norm * *way / self.size(place)).max(0.0);
            }
        }
    }

    /// The bound at these prices, and what is lacking in each row then.
    fn relaxed(&mut self, prices: &[f64]) -> (f64, Vec<f64>) {
        let mut lack = Vec::with_capacity(prices.len());
        lack.extend(&self.rows.amounts);
        lack.extend(&self.rows.heads);
        lack.extend(
            self.rows.gaps.iter().zip(&self.rows.heads_for_all).map(|(gap, all)| gap * all),
        );
        lack.push(self.budget.map_or(0.0, |budget| -budget));
        let mut bound =
            self.base + lack.iter().zip(prices).map(|(lack, price)| lack * price).sum::<f64>();
        bound -= self.leave_missing(prices, &mut lack);
        if self.model.has_shared {
            for member in &self.node.members {
                bound -= shared(self.model, &self.rows, (*member, prices), &mut self.hours);
                take(&mut lack, &self.hours);
            }
        }
        bound -= self.choose(prices);
        for (_, place) in &self.chosen {
            let candidate = at(&self.free, *place);
            for (requirement, offer) in row(&self.model.offers, candidate) {
                let amount = (*offer as f64).min(at(&self.rows.amounts, *requirement));
                bring(&self.rows, &mut lack, *requirement, amount);
            }
            if self.model.has_shared {
                shared(self.model, &self.rows, (candidate, prices), &mut self.hours);
                take(&mut lack, &self.hours);
            }
        }
        if self.budget.is_some() && self.chosen.len() < self.seats {
            bound = f64::INFINITY;
        }
        (bound, lack)
    }

    /// Where leaving something missing is cheaper than its prices, it is; tells what that saves.
    fn leave_missing(&self, prices: &[f64], lack: &mut [f64]) -> f64 {
        let last = 3 * self.count;
        let scale = if self.budget.is_some() { at(prices, last) } else { 1.0 };
        let mut saved = 0.0;
        for (place, requirement) in self.model.requirements.iter().enumerate() {
            let (spare, weight) = (at(&self.rows.spare, place), requirement.weight as f64);
            let price = at(prices, place) + at(prices, 2 * self.count + place);
            if spare > 0.0 && price > scale * weight {
                saved += (price - scale * weight) * spare;
                for row in [place, 2 * self.count + place] {
                    put(lack, row, at(lack, row) - spare);
                }
                if self.budget.is_some() {
                    put(lack, last, at(lack, last) + weight * spare);
                }
            }
        }
        saved
    }

    /// Chooses the most valuable candidates that seats and sectors allow; tells their value.
    fn choose(&mut self, prices: &[f64]) -> f64 {
        self.chosen.clear();
        let mut lists: Vec<Vec<(f64, usize)>> = vec![Vec::new(); self.model.sector_max.len()];
        let units: Vec<f64> =
            (0..self.count).map(|place| self.rows.per_head(place, prices)).collect();
        for place in 0..self.free.len() {
            let candidate = at(&self.free, place);
            let mut value = -at(&self.costs, place);
            for (requirement, offer) in row(&self.model.offers, candidate) {
                let amount = (*offer as f64).min(at(&self.rows.amounts, *requirement));
                value += amount * at(prices, *requirement) + at(&units, *requirement);
            }
            if self.model.has_shared {
                value += shared(self.model, &self.rows, (candidate, prices), &mut self.hours);
            }
            put(&mut self.values, place, value);
            let sector = at(&self.model.sectors, candidate);
            let most = at(&self.node.seats, sector).min(self.seats);
            if let Some(list) = lists.get_mut(sector) {
                insert(list, most, (value, place));
            }
        }
        for entry in lists.into_iter().flatten() {
            insert(&mut self.chosen, self.seats, entry);
        }
        self.chosen.iter().map(|(value, _)| value).sum()
    }

    /// Who must join and who cannot, by what the other choice would do to the bound.
    fn settle(&self, bound: f64) -> Verdict {
        let mut is_chosen = vec![false; self.free.len()];
        self.chosen.iter().for_each(|(_, place)| put(&mut is_chosen, *place, true));
        let lowest = self.chosen.last().map_or(0.0, |(value, _)| *value);
        let unchosen = || (0..self.free.len()).filter(|place| !at(&is_chosen, *place));
        let next =
            unchosen().map(|place| at(&self.values, place)).fold(f64::NEG_INFINITY, f64::max);
        let next = if self.budget.is_some() { next } else { next.max(0.0) };
        let limit = self.limit + MARGIN;
        let mut cannot = Vec::new();
        if self.chosen.len() == self.seats && self.seats > 0 {
            let out = |place: &usize| bound + lowest - at(&self.values, *place) > limit;
            cannot.extend(unchosen().filter(out).map(|place| at(&self.free, place)));
        }
        let needed = self.chosen.iter().filter(|(value, _)| bound + value - next > limit);
        let must = needed.map(|(_, place)| at(&self.free, *place)).collect();
        Verdict::Open { bound, must, cannot }
    }
}

impl Rows {
    /// What a head is worth for a requirement, whatever it brings.
    fn per_head(&self, place: usize, prices: &[f64]) -> f64 {
        let count = self.amounts.len();
        let head = if at(&self.heads, place) > 0.0 { at(prices, count + place) } else { 0.0 };
        head + at(&self.gaps, place) * at(prices, 2 * count + place)
    }
}

/// Takes what a member brings off what is lacking.
fn bring(rows: &Rows, lack: &mut [f64], place: usize, amount: f64) {
    let count = rows.amounts.len();
    let head = if at(&rows.heads, place) > 0.0 { 1.0 } else { 0.0 };
    for (row, part) in
        [(place, amount), (count + place, head), (2 * count + place, at(&rows.gaps, place))]
    {
        let rest = at(lack, row) - part;
        put(lack, row, rest);
    }
}

/// What hours to share out are worth at these prices; `hours` tells where they go.
fn shared(
    model: &Model,
    rows: &Rows,
    (candidate, prices): (usize, &[f64]),
    hours: &mut Vec<(usize, f64)>,
) -> f64 {
    hours.clear();
    let Some(shared) = model.shared.get(candidate).filter(|shared| shared.total > 0) else {
        return 0.0;
    };
    hours.extend(
        shared
            .offers
            .iter()
            .map(|(place, offer)| (*place, (*offer as f64).min(at(&rows.amounts, *place)))),
    );
    hours.sort_by(|one, other| at(prices, other.0).total_cmp(&at(prices, one.0)));
    let (mut rest, mut value) = (shared.total as f64, 0.0);
    for (place, offer) in hours.iter_mut() {
        *offer = if at(prices, *place) > 0.0 { offer.min(rest) } else { 0.0 };
        rest -= *offer;
        value += *offer * at(prices, *place);
    }
    let count = rows.amounts.len();
    for (place, _) in &shared.offers {
        value += rows.per_head(*place, prices);
        let head = if at(&rows.heads, *place) > 0.0 { 1.0 } else { 0.0 };
        hours.extend([(count + place, head), (2 * count + place, at(&rows.gaps, *place))]);
    }
    value
}

fn take(lack: &mut [f64], hours: &[(usize, f64)]) {
    for (place, amount) in hours {
        let rest = at(lack, *place) - amount;
        put(lack, *place, rest);
    }
}

/// Keeps the largest entries in order.
fn insert(list: &mut Vec<(f64, usize)>, most: usize, entry: (f64, usize)) {
    if list.len() == most && list.last().is_none_or(|last| last.0 >= entry.0) {
        return;
    }
    let place = list.partition_point(|one| one.0 >= entry.0);
    list.insert(place, entry);
    list.truncate(most);
}

/// What a candidate adds at least: half of the best ties it can still get counts for it, the
/// other half for them.
fn cheapest(model: &Model, node: &Node, candidate: usize, seats: usize) -> f64 {
    let others = row(&model.pairs, candidate).iter();
    let open = others.filter(|(other, cost)| *cost < 0 && at(&node.is_free, *other));
    let mut best: Vec<i64> = open.map(|(_, cost)| *cost).collect();
    if best.len() >= seats {
        best.sort_unstable();
        best.truncate(seats.saturating_sub(1));
    }
    at(&node.adds, candidate) as f64 + best.iter().sum::<i64>() as f64 / 2.0
}
