//! The dual simplex method (Lemke, 1954) for variables between two bounds.
//!
//! What is outside the basis always stands on the side where it gains, so any basis is a start:
//! bounds may be changed at will between two solutions.

use crate::places::{at, put};
use crate::rings::packing::{OUTSIDE, Packing};

/// A number this close to zero is taken for zero.
const TINY: f64 = 1e-9;

/// A value may be beyond its bounds by this much, and elements smaller than this are not pivoted
/// on.
const TOLERANCE: f64 = 1e-7;

/// With a larger error than this in a row the inverse is computed anew.
const ERROR_MAX: f64 = 1e-6;

/// So many pivots are made before the bound is looked at, and the caller is asked to stop.
const PIVOTS: usize = 4;

/// How a programme came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The solution is the best.
    Best,
    /// No solution reaches the goal.
    Below,
    /// Not so many pivots were allowed.
    Unknown,
}

/// What enters the basis.
struct Entering {
    variable: usize,
    /// Its element in the row of the tableau.
    element: f64,
    /// What goes from one bound to the other.
    flips: Vec<usize>,
}

/// Solves from the basis that is there, as long as `goal` can be reached.
pub fn solve(
    packing: &mut Packing,
    goal: f64,
    pivots_max: usize,
    stop: &dyn Fn() -> bool,
) -> Outcome {
    settle(packing);
    if error(packing) > ERROR_MAX {
        invert(packing);
        settle(packing);
    }
    for pivots in 0..pivots_max {
        if pivots % PIVOTS == 0 {
            if packing.bound() < goal {
                return Outcome::Below;
            }
            if stop() {
                return Outcome::Unknown;
            }
        }
        let Some((place, excess)) = leaving(packing) else {
            return if packing.bound() < goal { Outcome::Below } else { Outcome::Best };
        };
        if !pivot(packing, place, excess) {
            return Outcome::Below;
        }
    }
    Outcome::Unknown
}

/// How much lower the bound is after one pivot that brings a column of the basis down to an
/// integer, or up to the next (Driebeck, 1966); infinite when it cannot be.
pub fn penalties(packing: &Packing, column: usize) -> (f64, f64) {
    let place = at(&packing.places, column);
    let value = at(&packing.values, place);
    let elements = elements(packing, place);
    let penalty = |excess: f64| {
        entering(packing, &elements, excess).map_or(f64::INFINITY, |found| {
            (at(&packing.gains, found.variable) / found.element * excess).abs()
        })
    };
    (penalty(value - value.floor()), penalty(value - value.ceil()))
}

/// Computes gains anew, puts what is outside the basis where it gains, and computes the rest.
fn settle(packing: &mut Packing) {
    let mut sums = vec![0.0; packing.inverse.full().len()];
    for (place, variable) in packing.basis.iter().enumerate() {
        let weight = at(&packing.weights, *variable);
        if weight != 0.0 {
            for (sum, number) in sums.iter_mut().zip(packing.inverse.line(place)) {
                *sum += weight * number;
            }
        }
    }
    let mut prices = vec![0.0; packing.height()];
    for (row, sum) in packing.inverse.full().iter().zip(sums) {
        put(&mut prices, *row, sum);
    }
    for variable in 0..packing.gains.len() {
        let rows = packing.columns.list(variable);
        let cost: f64 = rows.iter().map(|row| at(&prices, *row as usize)).sum();
        let is_basic = packing.is_basic(variable);
        let gain = if is_basic { 0.0 } else { at(&packing.weights, variable) - cost };
        put(&mut packing.gains, variable, gain);
        if !packing.is_open(variable) {
            put(&mut packing.is_high, variable, false);
        } else if gain.abs() > TINY {
            put(&mut packing.is_high, variable, gain > 0.0);
        }
    }
    packing.values = packing.inverse.times(&packing.left(|variable| !packing.is_basic(variable)));
}

/// How far the solution is from filling every row exactly.
fn error(packing: &Packing) -> f64 {
    packing.left(|_| true).iter().fold(0.0, |most, rest| most.max(rest.abs()))
}

/// The place of the basis farthest beyond its bounds along the steepest edge (Forrest and
/// Goldfarb, 1992), with how far.
fn leaving(packing: &Packing) -> Option<(usize, f64)> {
    let (mut best, mut found) = (0.0, None);
    for (place, (variable, value)) in packing.basis.iter().zip(&packing.values).enumerate() {
        let over = value - at(&packing.high, *variable);
        let under = value - at(&packing.low, *variable);
        let excess = if over > TOLERANCE { over } else { under.min(0.0) };
        if excess.abs() <= TOLERANCE {
            continue;
        }
        let own = if *variable < packing.count() { 0.0 } else { 1.0 };
        let score = excess * excess / (packing.inverse.square(place) + own).max(TINY);
        if score > best {
            (best, found) = (score, Some((place, excess)));
        }
    }
    found
}

/// The row of the tableau in a place of the basis, for what is outside.
fn elements(packing: &Packing, place: usize) -> Vec<(usize, f64)> {
    let mut sums = vec![0.0; packing.gains.len()];
    for (row, number) in packing.inverse.full().iter().zip(packing.inverse.line(place)) {
        if number.abs() > TINY {
            for variable in packing.rows.list(*row) {
                if let Some(sum) = sums.get_mut(*variable as usize) {
                    *sum += number;
                }
            }
        }
    }
    let elements = sums.into_iter().enumerate();
    elements.filter(|(place, sum)| sum.abs() > TINY && !packing.is_basic(*place)).collect()
}

/// What enters first as the prices change, unless it is better to go on with that on its other
/// bound (the long step; Maros, 2003). Nothing when the row cannot come within its bounds.
fn entering(packing: &Packing, elements: &[(usize, f64)], excess: f64) -> Option<Entering> {
    let mut breaks = Vec::new();
    for (variable, element) in elements {
        let is_high = at(&packing.is_high, *variable);
        let towards = if is_high == (excess > 0.0) { -element } else { *element };
        if towards > TOLERANCE && packing.is_open(*variable) {
            breaks.push((at(&packing.gains, *variable).abs() / towards, *variable, *element));
        }
    }
    breaks.sort_unstable_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let mut slope = excess.abs();
    let last = breaks.iter().position(|(_, variable, element)| {
        let width = at(&packing.high, *variable) - at(&packing.low, *variable);
        slope -= element.abs() * width;
        slope < TOLERANCE
    })?;
    let ratio = breaks.get(last)?.0;
    let near = breaks.iter().skip(last).take_while(|one| one.0 <= ratio + TINY);
    let (_, variable, element) =
        *near.max_by(|one, other| one.2.abs().total_cmp(&other.2.abs()))?;
    let flips = breaks.iter().take(last).map(|one| one.1).collect();
    Some(Entering { variable, element, flips })
}

/// One pivot; `false` when nothing can bring the row within its bounds, and the programme has had
/// its day.
fn pivot(packing: &mut Packing, place: usize, excess: f64) -> bool {
    let leaves = at(&packing.basis, place);
    if let Some(row) = leaves.checked_sub(packing.count()) {
        packing.inverse.fill(row);
    }
    let elements = elements(packing, place);
    let Some(Entering { variable, element, flips }) = entering(packing, &elements, excess) else {
        return false;
    };
    flip(packing, &flips);
    let price = at(&packing.gains, variable) / element;
    for (variable, element) in &elements {
        let gain = at(&packing.gains, *variable) - price * element;
        put(&mut packing.gains, *variable, gain);
    }
    put(&mut packing.gains, leaves, -price);
    put(&mut packing.gains, variable, 0.0);
    let column = packing.inverse.column(packing.columns.list(variable));
    let bound = if excess > 0.0 { &packing.high } else { &packing.low };
    let step = (at(&packing.values, place) - at(bound, leaves)) / at(&column, place);
    let value = packing.value(variable) + step;
    for (value, element) in packing.values.iter_mut().zip(&column) {
        *value -= step * element;
    }
    put(&mut packing.values, place, value);
    put(&mut packing.is_high, leaves, excess > 0.0);
    change(packing, place, variable, &column);
    true
}

fn flip(packing: &mut Packing, flips: &[usize]) {
    if flips.is_empty() {
        return;
    }
    let mut change = vec![0.0; packing.height()];
    for variable in flips {
        let width = at(&packing.high, *variable) - at(&packing.low, *variable);
        let is_high = at(&packing.is_high, *variable);
        put(&mut packing.is_high, *variable, !is_high);
        for row in packing.columns.list(*variable) {
            let sum = at(&change, *row as usize) + if is_high { -width } else { width };
            put(&mut change, *row as usize, sum);
        }
    }
    let changes = packing.inverse.times(&change);
    for (value, change) in packing.values.iter_mut().zip(changes) {
        *value -= change;
    }
}

/// Puts another variable in a place of the basis.
fn change(packing: &mut Packing, place: usize, enters: usize, column: &[f64]) {
    let leaves = at(&packing.basis, place);
    put(&mut packing.basis, place, enters);
    put(&mut packing.places, leaves, OUTSIDE);
    put(&mut packing.places, enters, place);
    packing.inverse.pivot(place, column, enters.checked_sub(packing.count()));
}

/// Computes the inverse anew.
fn invert(packing: &mut Packing) {
    let count = packing.count();
    let basis = packing.basis.clone();
    packing.clear();
    let mut is_free = vec![true; packing.height()];
    for rest in basis.iter().filter_map(|variable| variable.checked_sub(count)) {
        put(&mut is_free, rest, false);
    }
    for variable in basis.into_iter().filter(|variable| *variable < count) {
        let column = packing.inverse.column(packing.columns.list(variable));
        let free = column.iter().enumerate().filter(|(place, _)| at(&is_free, *place));
        let largest = free.max_by(|one, other| one.1.abs().total_cmp(&other.1.abs()));
        if let Some((place, _)) = largest.filter(|(_, element)| element.abs() > TOLERANCE) {
            put(&mut is_free, place, false);
            packing.inverse.fill(place);
            change(packing, place, variable, &column);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three columns, each two of which share a row of one.
    fn triangle() -> Packing {
        let columns = [vec![0, 1], vec![1, 2], vec![2, 0]];
        Packing::new(columns.into_iter(), vec![3.0; 3], vec![1.0; 3], vec![1.0; 3])
    }

    #[test]
    fn an_odd_circle_is_shared_by_halves() {
        let mut packing = triangle();
        assert_eq!(solve(&mut packing, 0.0, 100, &|| false), Outcome::Best);
        assert!((packing.bound() - 4.5).abs() < TINY);
        assert!((0..3).all(|column| (packing.value(column) - 0.5).abs() < TINY));
        let (down, up) = penalties(&packing, 0);
        assert!((down - 1.5).abs() < TINY && (up - 1.5).abs() < TINY);
    }

    #[test]
    fn a_goal_out_of_reach_is_told() {
        assert_eq!(solve(&mut triangle(), 4.6, 100, &|| false), Outcome::Below);
        assert_eq!(solve(&mut triangle(), 0.0, 100, &|| true), Outcome::Unknown);
    }

    #[test]
    fn the_inverse_computed_anew_gives_the_same_solution() {
        let mut packing = triangle();
        solve(&mut packing, 0.0, 100, &|| false);
        let before = packing.bound();
        invert(&mut packing);
        settle(&mut packing);
        assert!(error(&packing) < TINY && (packing.bound() - before).abs() < TINY);
        assert!(leaving(&packing).is_none());
    }
}
