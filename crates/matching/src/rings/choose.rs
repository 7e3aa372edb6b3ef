//! Chooses among listed rings: prices rule most out, an integer programme settles the rest.

use std::collections::BTreeMap;

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions, SolveOutcome, Variable};

use crate::places::at;
use crate::rings::listing::Listing;
use crate::rings::prices::{self, Prices};

/// So many nodes are searched before the caller is asked whether to stop.
const NODES: u64 = 20;

/// What was chosen.
pub struct Chosen {
    /// Rings and how often each goes round.
    pub times: Vec<(usize, u32)>,
    /// What they are worth together.
    pub weight: u64,
    /// No choice is worth more.
    pub upper_bound: u64,
}

/// What the integer programme found among some rings.
struct Found {
    times: Vec<(usize, u32)>,
    weight: u64,
    is_settled: bool,
}

/// Chooses the rings with the most weight; `most` is a bound known beforehand.
pub fn choose(listing: &Listing, most: u64, stop: &dyn Fn() -> bool) -> Chosen {
    let prices = prices::find(listing, most, stop);
    let mut chosen = Chosen {
        times: prices.chosen.0.clone(),
        weight: prices.chosen.1,
        upper_bound: most.min(floor(prices.bound)),
    };
    // Suppose the bound is reached: few rings can then be part of it. Either they reach it, or
    // the bound goes down by one.
    while chosen.upper_bound > chosen.weight && !stop() {
        let rings = possible(listing, &prices, chosen.upper_bound as f64);
        eprintln!(
            "goal {} have {} bound {} rings {}",
            chosen.upper_bound,
            chosen.weight,
            prices.bound,
            rings.len()
        );
        let Some(found) = solve(listing, &rings, chosen.upper_bound, stop) else { break };
        eprintln!("   found {} {}", found.weight, found.is_settled);
        if found.weight > chosen.weight {
            (chosen.times, chosen.weight) = (found.times, found.weight);
        }
        if !found.is_settled {
            break;
        }
        chosen.upper_bound = chosen.weight.max(chosen.upper_bound - 1);
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

fn floor(bound: f64) -> u64 {
    // Bounds are far below 2⁵³ and not negative.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "told above")]
    let whole = (bound + 1e-6).max(0.0) as u64;
    whole
}

/// Solves the integer programme over some rings: `None` when the solver cannot tell anything.
fn solve(listing: &Listing, rings: &[usize], goal: u64, stop: &dyn Fn() -> bool) -> Option<Found> {
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let mut lines: BTreeMap<u32, Vec<(Variable, f64)>> = BTreeMap::new();
    let mut variables = Vec::new();
    for ring in rings {
        let quantity = |line: &u32| at(&listing.quantities, *line as usize);
        let most = listing.lines(*ring).iter().map(quantity).min().unwrap_or(0);
        let range = (0, i32::try_from(most).unwrap_or(i32::MAX));
        let variable = problem.add_integer_var(listing.weight(*ring) as f64, range);
        variables.push(variable);
        for line in listing.lines(*ring) {
            lines.entry(*line).or_default().push((variable, 1.0));
        }
    }
    for (line, uses) in lines.iter().filter(|(_, uses)| uses.len() > 1) {
        let quantity = f64::from(at(&listing.quantities, *line as usize));
        problem.add_constraint(uses.as_slice(), ComparisonOp::Le, quantity);
    }
    let worth: Vec<(Variable, f64)> = rings
        .iter()
        .zip(&variables)
        .map(|(ring, variable)| (*variable, listing.weight(*ring) as f64))
        .collect();
    problem.add_constraint(worth.as_slice(), ComparisonOp::Ge, goal as f64);
    let mut options = SolveOptions::default();
    options.node_limit = Some(NODES);
    let none = || Some(Found { times: vec![], weight: 0, is_settled: true });
    let mut outcome = match problem.solve_with(options) {
        Ok(o) => o,
        Err(microlp::Error::Infeasible) => return none(),
        Err(e) => {
            eprintln!("{e}");
            return None;
        }
    };
    while !outcome.is_optimal() && !stop() {
        outcome = match outcome.resume() {
            Ok(o) => o,
            Err(microlp::Error::Infeasible) => return none(),
            Err(e) => {
                eprintln!("{e}");
                return None;
            }
        };
    }
    let is_settled = outcome.is_optimal();
    let solution = match &outcome {
        SolveOutcome::Solution(solution) => solution,
        SolveOutcome::Interrupted(_) => return None,
    };
    let times = |(ring, variable): (&usize, &Variable)| {
        Some((*ring, u32::try_from(floor(solution.var_value(*variable) + 0.5)).ok()?))
    };
    let times: Vec<(usize, u32)> =
        rings.iter().zip(&variables).filter_map(times).filter(|(_, times)| *times > 0).collect();
    is_within(listing, &times).then(|| Found {
        weight: times.iter().map(|(ring, t)| listing.weight(*ring) * u64::from(*t)).sum(),
        times,
        is_settled,
    })
}

/// Whether nothing is given or taken more often than it can be: rounding is not trusted.
fn is_within(listing: &Listing, chosen: &[(usize, u32)]) -> bool {
    let mut used: BTreeMap<u32, u64> = BTreeMap::new();
    for (ring, times) in chosen {
        for line in listing.lines(*ring) {
            *used.entry(*line).or_default() += u64::from(*times);
        }
    }
    used.iter().all(|(line, uses)| *uses <= u64::from(at(&listing.quantities, *line as usize)))
}
