//! The choice among rings as an integer programme (the cycle formulation of kidney exchange;
//! Roth, Sönmez and Ünver, 2007), solved by branch and bound on linear programmes.

use std::collections::BTreeMap;

use microlp::{
    ComparisonOp, Error, OptimizationDirection, Problem, SolveOptions, SolveOutcome, Variable,
};

use crate::places::at;
use crate::rings::listing::Listing;

/// So many nodes are searched before the caller is asked whether to stop.
const NODES: u64 = 20;

/// Rings and how often, with what they are worth together.
pub type Choice = (Vec<(usize, u32)>, u64);

/// What is known afterwards.
pub enum Outcome {
    /// Nothing is better than this.
    Best {
        /// Rings and how often.
        times: Vec<(usize, u32)>,
        /// What they are worth together.
        weight: u64,
    },
    /// Nothing reaches the goal.
    Nothing,
    /// It was stopped, or the solver could not tell; perhaps with something found.
    Unknown(Option<Choice>),
}

/// Chooses among some rings; worth at least `goal` if there is one.
pub fn solve(
    listing: &Listing,
    rings: &[usize],
    goal: Option<u64>,
    nodes_max: u64,
    stop: &dyn Fn() -> bool,
) -> Outcome {
    let (problem, variables) = stated(listing, rings, goal);
    let mut options = SolveOptions::default();
    options.node_limit = Some(NODES);
    let mut result = problem.solve_with(options);
    let mut nodes = 0;
    loop {
        nodes += NODES;
        let outcome = match result {
            Ok(outcome) => outcome,
            Err(Error::Infeasible) => return Outcome::Nothing,
            Err(_) => return Outcome::Unknown(None),
        };
        let is_over = outcome.is_optimal() || nodes >= nodes_max || stop();
        if !is_over {
            result = outcome.resume();
            continue;
        }
        let is_best = outcome.is_optimal();
        let found = match &outcome {
            SolveOutcome::Solution(solution) => {
                let values: Vec<f64> =
                    variables.iter().map(|one| solution.var_value(*one)).collect();
                choice(listing, rings, &values)
            }
            SolveOutcome::Interrupted(_) => None,
        };
        return match found {
            Some((times, weight)) if is_best => Outcome::Best { times, weight },
            found => Outcome::Unknown(found),
        };
    }
}

/// For each line that several rings use: how often it can be used, and the places of these rings
/// among those given.
fn uses_of_lines(listing: &Listing, rings: &[usize]) -> Vec<(f64, Vec<usize>)> {
    let mut lines: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (place, ring) in rings.iter().enumerate() {
        for line in listing.lines(*ring) {
            lines.entry(*line).or_default().push(place);
        }
    }
    let quantity = |line: u32| f64::from(at(&listing.quantities, line as usize));
    let several = lines.into_iter().filter(|(_, places)| places.len() > 1);
    several.map(|(line, places)| (quantity(line), places)).collect()
}

fn stated(listing: &Listing, rings: &[usize], goal: Option<u64>) -> (Problem, Vec<Variable>) {
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let (mut variables, mut worth) = (Vec::new(), Vec::new());
    for ring in rings {
        let most = i32::try_from(listing.times_max(*ring)).unwrap_or(i32::MAX);
        let weight = listing.weight(*ring) as f64;
        let variable = problem.add_integer_var(weight, (0, most));
        variables.push(variable);
        worth.push((variable, weight));
    }
    for (quantity, places) in uses_of_lines(listing, rings) {
        let uses = places.iter().filter_map(|place| variables.get(*place)).map(|one| (*one, 1.0));
        let uses: Vec<(Variable, f64)> = uses.collect();
        problem.add_constraint(uses.as_slice(), ComparisonOp::Le, quantity);
    }
    if let Some(goal) = goal {
        problem.add_constraint(worth.as_slice(), ComparisonOp::Ge, goal as f64);
    }
    (problem, variables)
}

/// The choice in a solution, rounded; nothing when rounding breaks a rule.
fn choice(listing: &Listing, rings: &[usize], values: &[f64]) -> Option<Choice> {
    let times =
        |(ring, value): (&usize, &f64)| Some((*ring, u32::try_from(whole(value + 0.5)).ok()?));
    let times: Vec<(usize, u32)> =
        rings.iter().zip(values).filter_map(times).filter(|(_, times)| *times > 0).collect();
    let mut used: BTreeMap<u32, u64> = BTreeMap::new();
    for (ring, times) in &times {
        for line in listing.lines(*ring) {
            *used.entry(*line).or_default() += u64::from(*times);
        }
    }
    let most = |line: u32| u64::from(at(&listing.quantities, line as usize));
    let is_within = used.iter().all(|(line, uses)| *uses <= most(*line));
    let weight = times.iter().map(|(ring, times)| listing.weight(*ring) * u64::from(*times)).sum();
    is_within.then_some((times, weight))
}

/// Rounds down a number that is not negative.
pub fn whole(number: f64) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "weights are far below 2⁵³ and not negative"
    )]
    let whole = (number + 1e-6).max(0.0) as u64;
    whole
}
