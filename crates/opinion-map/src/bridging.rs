//! Bridging: which statements people support whatever side they are on.

use serde::{Deserialize, Serialize};

use crate::answers::Cell;
use crate::plane::Plane;
use crate::statistics::Tally;
use crate::sweep::{Lane, Sweep, WIDTH};

/// What a matrix factorisation says of one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bridge {
    /// Support beside what sides explain: the intercept of the statement plus the overall one.
    /// About −1 (everybody rejects it, on either side) to +1.
    pub support: f64,
    /// On which side it is, and how much it divides: 0 not at all.
    pub side: f64,
    /// How many answers it is based on. Below ten it says little.
    pub answers: u32,
}

/// Answer ≈ μ + person + statement + (person's side · statement's side), fitted to given answers
/// only by alternating ridge regressions; nothing is filled in (Wojcik and others 2022, Community
/// Notes). Statements that are not counted have zeros.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bridging {
    /// The overall mean (μ).
    pub overall: f64,
    /// One entry for each statement.
    pub statements: Vec<Bridge>,
    /// How many rounds were made.
    pub rounds: usize,
    /// The mean squared difference that is left.
    pub error: f64,
}

/// How strongly intercepts are drawn to zero; five times as much as sides, as in Community Notes,
/// so that what sides can explain is not taken for support.
const RIDGE_OF_INTERCEPTS: f64 = 1.5;

/// How strongly sides are drawn to zero.
const RIDGE_OF_SIDES: f64 = 0.3;

/// The most rounds.
const ROUNDS_MAX: usize = 40;

/// How little must change in a round to be done.
const CHANGE_MIN: f64 = 2e-4;

/// Fits the factorisation to rows, each with its number of counted answers; sides begin as the
/// first component of the plane.
pub(crate) fn bridging(
    rows: &[&[Cell]],
    answers: &[u32],
    tallies: &[Tally],
    plane: &Plane,
    threads: usize,
) -> Bridging {
    let sweep = Sweep::new(rows, tallies.len(), threads);
    let counted = || tallies.iter().zip(&plane.counted).filter(|(_, counted)| **counted);
    let total: f64 = counted().map(|(tally, _)| f64::from(tally.answers)).sum();
    if total == 0.0 {
        let statements = vec![Bridge::default(); tallies.len()];
        return Bridging { statements, ..Bridging::default() };
    }
    let sum: f64 = counted().map(|(it, _)| f64::from(it.agree) - f64::from(it.disagree)).sum();
    let overall = sum / total;
    let first = plane.components.first();
    let scale = (plane.columns as f64).sqrt();
    let side = |at: usize| first.and_then(|it| it.get(at)).map_or(0.0, |weight| weight * scale);
    let mut fitted: Vec<(f64, f64)> =
        tallies.iter().enumerate().map(|(at, tally)| (tally.mean() - overall, side(at))).collect();
    let mut rounds = 0;
    while rounds < ROUNDS_MAX {
        rounds += 1;
        let table = table(&fitted, &plane.counted, overall);
        let sums = sweep.pass(&table, |at, along| person(answers, at, along));
        if refit(&mut fitted, &sums, tallies, &plane.counted, overall) < CHANGE_MIN {
            break;
        }
    }
    let bridge = |((tally, counted), (support, side)): ((&Tally, &bool), &(f64, f64))| match counted
    {
        true => Bridge { support: overall + support, side: *side, answers: tally.answers },
        false => Bridge::default(),
    };
    let statements = tallies.iter().zip(&plane.counted).zip(&fitted).map(bridge).collect();
    let error = error(rows, answers, &table(&fitted, &plane.counted, overall)) / total;
    Bridging { overall, statements, rounds, error }
}

/// Of each statement and reply: side, its square, what is left of the answer, and that times side.
fn table(fitted: &[(f64, f64)], counted: &[bool], overall: f64) -> Vec<Lane> {
    let entry = |((support, side), counted): (&(f64, f64), &bool)| {
        [-1.0, 0.0, 1.0, 0.0].map(|value| {
            let left = value - overall - support;
            if *counted { [*side, side * side, left, left * side] } else { [0.0; 4] }
        })
    };
    fitted.iter().zip(counted).flat_map(entry).collect()
}

/// A person's intercept and side by ridge regression: gives side, its square, intercept, and the
/// product of both.
fn person(answers: &[u32], at: usize, [side, square, left, along]: Lane) -> Lane {
    let count = answers.get(at).copied().map_or(0.0, f64::from);
    let (intercept, weight) = ridge([count, side, square], [left, along]);
    [weight, weight * weight, intercept, intercept * weight]
}

/// Two unknowns by ridge regression: an intercept and the weight of one side.
fn ridge([count, sum, square]: [f64; 3], [left, along]: [f64; 2]) -> (f64, f64) {
    let (a, d) = (count + RIDGE_OF_INTERCEPTS, square + RIDGE_OF_SIDES);
    let determinant = a * d - sum * sum;
    ((left * d - along * sum) / determinant, (along * a - left * sum) / determinant)
}

/// Fits every statement to people; gives the largest change of support.
fn refit(
    fitted: &mut [(f64, f64)],
    sums: &[Lane],
    tallies: &[Tally],
    counted: &[bool],
    overall: f64,
) -> f64 {
    let before: Vec<f64> = fitted.iter().map(|(support, _)| *support).collect();
    let (sums, _) = sums.as_chunks::<4>();
    let mut of_people = [0.0; WIDTH];
    let (mut total, mut mean, mut square) = (0.0, 0.0, 0.0);
    for (((place, sums), tally), counted) in fitted.iter_mut().zip(sums).zip(tallies).zip(counted) {
        if !counted {
            continue;
        }
        let [against, passed, agreed, _] = sums;
        let mut all = [0.0; WIDTH];
        for sum in [against, passed, agreed] {
            all.iter_mut().zip(sum).for_each(|(all, sum)| *all += sum);
        }
        let answers = f64::from(tally.answers);
        let left = f64::from(tally.agree) - f64::from(tally.disagree) - overall * answers - all[2];
        let along = agreed[0] - against[0] - overall * all[0] - all[3];
        *place = ridge([answers, all[0], all[1]], [left, along]);
        of_people.iter_mut().zip(all).for_each(|(sum, all)| *sum += all);
        (total, mean) = (total + answers, mean + answers * place.1);
        square += answers * place.1 * place.1;
    }
    let people = of_people.map(|sum| sum / total);
    let kept = fitted.iter_mut().zip(counted).filter(|(_, counted)| **counted);
    settle(kept.map(|(it, _)| it), people, [mean / total, square / total]);
    let change = |((support, _), before): (&(f64, f64), &f64)| (support - before).abs();
    fitted.iter().zip(&before).map(change).fold(0.0, f64::max)
}

/// Of all that fits equally well takes the one in which sides of people and of statements lie
/// around zero and are equally large over all answers, and people's intercepts lie around zero:
/// support is then that of the middle of all sides. Without this the factors would drift for
/// hundreds of rounds.
fn settle<'a>(
    fitted: impl Iterator<Item = &'a mut (f64, f64)>,
    [side, square, intercept, _]: Lane,
    statements: [f64; 2],
) {
    let [mean, of_statements] = statements;
    let (people, of_statements) = (square - side * side, of_statements - mean * mean);
    let is_wide = people > 1e-12 && of_statements > 1e-12;
    let scale = if is_wide { (people / of_statements).sqrt().sqrt() } else { 1.0 };
    for (support, weight) in fitted {
        *support += side * *weight + intercept;
        *weight = (*weight - mean) * scale;
    }
}

/// What is left of all answers, squared and added up.
fn error(rows: &[&[Cell]], answers: &[u32], table: &[Lane]) -> f64 {
    let of_row = |(at, row): (usize, &&[Cell])| {
        let entries = || row.iter().filter_map(|cell| table.get(cell.slot()));
        let mut sums = [0.0; WIDTH];
        for entry in entries() {
            sums.iter_mut().zip(entry).for_each(|(sum, part)| *sum += part);
        }
        let [weight, _, intercept, _] = person(answers, at, sums);
        let left = |[side, _, left, _]: &Lane| (left - intercept - weight * side).powi(2);
        let counted = |entry: &&Lane| entry.iter().any(|value| *value != 0.0);
        entries().filter(counted).map(left).sum::<f64>()
    };
    rows.iter().enumerate().map(of_row).sum()
}
