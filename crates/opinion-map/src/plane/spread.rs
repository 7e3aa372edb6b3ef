//! How far answers are from the mean of their statement, as an operator: first without ever being
//! written out, and as a matrix once that is cheaper.

use std::cell::{Cell as Counter, OnceCell};

use super::dense::Dense;
use crate::answers::Cell;
use crate::sweep::{Lane, Sweep, WIDTH};

/// How many times dearer an answer in a pass is than a pair of answers in the matrix.
const PASS_BY_PAIR: usize = 3;

/// Answers less their means, missing ones as nothing: X, of people by counted statements.
pub struct Spread<'a> {
    rows: &'a [&'a [Cell]],
    sweep: Sweep<'a>,
    /// The statements that are counted, in order: the columns.
    columns: &'a [usize],
    /// The mean of each column.
    means: Vec<f64>,
    statements: usize,
    threads: usize,
    /// Passes that may still be made before the matrix is written out.
    passes_left: Counter<usize>,
    dense: OnceCell<Dense>,
}

impl<'a> Spread<'a> {
    /// The operator of these rows, with means for each statement.
    pub fn new(
        rows: &'a [&'a [Cell]],
        means: &[f64],
        columns: &'a [usize],
        threads: usize,
    ) -> Self {
        let answers: usize = rows.iter().map(|row| row.len()).sum();
        let pairs: usize = rows.iter().map(|row| row.len() * row.len() / 2).sum();
        let passes = if columns.len() > Dense::COLUMNS_MAX {
            usize::MAX
        } else {
            // As much is spent on passes as the matrix would cost: at worst twice the least.
            (pairs + columns.len() * columns.len()) / (PASS_BY_PAIR * answers).max(1)
        };
        Self {
            rows,
            sweep: Sweep::new(rows, means.len(), threads),
            columns,
            means: columns.iter().map(|at| means.get(*at).copied().unwrap_or_default()).collect(),
            statements: means.len(),
            threads,
            passes_left: Counter::new(passes),
            dense: OnceCell::new(),
        }
    }

    /// How many columns there are.
    pub fn columns(&self) -> usize {
        self.columns.len()
    }

    /// `XᵀX` applied to up to [`WIDTH`] vectors over columns.
    pub fn apply(&self, vectors: &[Vec<f64>]) -> Vec<Vec<f64>> {
        let left = self.passes_left.get();
        if left > 0 {
            self.passes_left.set(left - 1);
            return self.pass(vectors);
        }
        let make =
            || Dense::new(self.rows, self.columns, &self.means, (self.statements, self.threads));
        self.dense.get_or_init(make).apply(vectors)
    }

    fn pass(&self, vectors: &[Vec<f64>]) -> Vec<Vec<f64>> {
        let sums = self.sweep.pass(&self.table(vectors), |_, along| along);
        let mut results = vec![vec![0.0; self.columns()]; vectors.len()];
        for (column, (at, mean)) in self.columns.iter().zip(&self.means).enumerate() {
            let Some([against, passed, agreed, _]) = sums.get(at * 4..at * 4 + 4) else { continue };
            for (lane, result) in results.iter_mut().enumerate() {
                let of = |sum: &Lane| sum.get(lane).copied().unwrap_or_default();
                if let Some(place) = result.get_mut(column) {
                    *place =
                        (-1.0 - mean) * of(against) - mean * of(passed) + (1.0 - mean) * of(agreed);
                }
            }
        }
        results
    }

    /// Of each statement and reply: the difference from the mean times each vector.
    fn table(&self, vectors: &[Vec<f64>]) -> Vec<Lane> {
        let mut table = vec![[0.0; WIDTH]; self.statements * 4];
        for (column, (at, mean)) in self.columns.iter().zip(&self.means).enumerate() {
            let Some(places) = table.get_mut(at * 4..at * 4 + 3) else { continue };
            for (place, value) in places.iter_mut().zip([-1.0, 0.0, 1.0]) {
                for (number, vector) in place.iter_mut().zip(vectors) {
                    *number = (value - mean) * vector.get(column).copied().unwrap_or_default();
                }
            }
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::super::lanczos::{dot, largest};
    use super::super::symmetric::eigen;
    use super::*;
    use crate::answers::{Answer, Answers, Reply};
    use crate::chance::Chance;
    use crate::statistics::tallies;

    /// People who answer about one in three statements by chance.
    fn by_chance(people: u32, statements: u32) -> Answers {
        let mut chance = Chance::new(u64::from(people * 1_000 + statements));
        let mut answers = Vec::new();
        for participant in 0..people {
            for statement in 0..statements {
                let reply = Reply::of([-1, 0, 1][chance.below(3)]);
                if chance.below(3) == 0 {
                    answers.push(Answer { participant, statement, reply, important: false });
                }
            }
        }
        Answers::new(people as usize, statements as usize, &answers).unwrap()
    }

    /// Compares passes with the matrix, and what Lanczos finds with all eigenvalues.
    fn check(people: u32, statements: u32) {
        let answers = by_chance(people, statements);
        let rows: Vec<&[Cell]> = answers.rows().collect();
        let told = tallies(&rows, statements as usize);
        let means: Vec<f64> = told.iter().map(crate::statistics::Tally::mean).collect();
        let columns: Vec<usize> = (0..statements as usize).filter(|at| at % 5 != 3).collect();
        let spread = Spread::new(&rows, &means, &columns, 2);
        let size = columns.len();
        let unit = |at: usize| (0..size).map(|it| f64::from(u8::from(it == at))).collect();
        let units: Vec<Vec<f64>> = (0..size).map(unit).collect();
        let matrix: Vec<Vec<f64>> =
            units.chunks(WIDTH).flat_map(|vectors| spread.pass(vectors)).collect();
        let dense = Dense::new(&rows, &columns, &spread.means, (statements as usize, 2));
        let written = units.chunks(WIDTH).flat_map(|vectors| dense.apply(vectors));
        for (one, other) in matrix.iter().zip(written) {
            assert!(one.iter().zip(&other).all(|(a, b)| (a - b).abs() < 1e-10));
        }
        let (values, vectors) = eigen(&matrix);
        let found = largest(&|vectors| spread.apply(vectors), size, 3, &[], 2e-13);
        assert_eq!(found.values.len(), size.min(3), "{people} {statements}");
        assert!(found.residual < 1e-12, "{people} {statements}: {}", found.residual);
        for (at, (value, vector)) in found.values.iter().zip(&found.vectors).enumerate() {
            assert!(
                (value - values[at]).abs() < 1e-10 * values[0].max(1.0),
                "{people} {statements}"
            );
            assert!((dot(vector, vector) - 1.0).abs() < 1e-12);
            let gap = (values[at] - values.get(at + 1).copied().unwrap_or(0.0)) / values[0];
            if gap > 1e-3 && at == 0 {
                assert!(dot(vector, &vectors[at]).abs() > 1.0 - 1e-12, "{people} {statements}");
            }
        }
    }

    #[test]
    fn passes_matrix_and_all_eigenvalues_agree() {
        for (people, statements) in [(40, 1), (40, 2), (40, 4), (9, 30), (60, 30), (300, 260)] {
            check(people, statements);
        }
    }
}
