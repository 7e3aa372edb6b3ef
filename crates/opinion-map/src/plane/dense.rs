//! Sums of products of every two columns, written out.
#![expect(clippy::indexing_slicing, reason = "columns are within the square of columns")]

use crate::answers::Cell;
use crate::sweep::{Lane, WIDTH};
use crate::threads::in_order;

/// Chunks of rows that are added up apart, each into a square of its own.
const CHUNKS: usize = 4;

/// A symmetric matrix over columns.
pub struct Dense {
    size: usize,
    /// Line by line.
    values: Vec<f64>,
}

impl Dense {
    /// With more columns the squares would take too much memory: half a gigabyte.
    pub const COLUMNS_MAX: usize = 4_000;

    /// `XᵀX` of answers less their means; of how many statements, by how many threads.
    pub fn new(
        rows: &[&[Cell]],
        columns: &[usize],
        means: &[f64],
        (statements, threads): (usize, usize),
    ) -> Self {
        let size = columns.len();
        let mut column_of = vec![usize::MAX; statements];
        for (column, at) in columns.iter().enumerate() {
            column_of[*at] = column;
        }
        let pairs: usize = rows.iter().map(|row| row.len() * row.len()).sum();
        let mut ends = vec![0];
        let mut seen = 0;
        for (at, row) in rows.iter().enumerate() {
            seen += row.len() * row.len();
            if seen * CHUNKS >= pairs * ends.len() && ends.len() < CHUNKS {
                ends.push(at + 1);
            }
        }
        ends.push(rows.len());
        let work = |chunk: usize| {
            let mut values = vec![0.0; size * size];
            let mut told: Vec<(usize, f64)> = Vec::new();
            for row in rows.get(ends[chunk]..ends[chunk + 1]).unwrap_or_default() {
                told.clear();
                told.extend(row.iter().filter_map(|cell| {
                    let column = column_of[cell.statement()];
                    Some((column, cell.value() - means.get(column)?))
                }));
                for (number, (column, difference)) in told.iter().enumerate() {
                    let line = &mut values[column * size..(column + 1) * size];
                    for (other, by) in &told[number..] {
                        line[*other] += difference * by;
                    }
                }
            }
            values
        };
        let mut values = Vec::new();
        in_order(ends.len() - 1, threads, work, |part: Vec<f64>| {
            if values.is_empty() {
                values = part;
            } else {
                values.iter_mut().zip(part).for_each(|(sum, part)| *sum += part);
            }
        });
        for row in 0..size {
            for column in 0..row {
                values[row * size + column] = values[column * size + row];
            }
        }
        Self { size, values }
    }

    /// The matrix applied to up to [`WIDTH`] vectors.
    pub fn apply(&self, vectors: &[Vec<f64>]) -> Vec<Vec<f64>> {
        let mut lanes = vec![[0.0; WIDTH]; self.size];
        for (number, vector) in vectors.iter().enumerate() {
            for (lane, value) in lanes.iter_mut().zip(vector) {
                lane[number] = *value;
            }
        }
        let image = |line: &[f64]| {
            let mut sum: Lane = [0.0; WIDTH];
            for (value, lane) in line.iter().zip(&lanes) {
                for (sum, part) in sum.iter_mut().zip(lane) {
                    *sum += value * part;
                }
            }
            sum
        };
        let images: Vec<Lane> = self.values.chunks(self.size.max(1)).map(image).collect();
        let of = |number: usize| images.iter().map(|image| image[number]).collect();
        (0..vectors.len()).map(of).collect()
    }
}
