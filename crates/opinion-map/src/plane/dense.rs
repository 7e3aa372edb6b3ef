//! Sums of products of every two columns, written out.
#![expect(clippy::indexing_slicing, reason = "columns are within the square of columns")]

use std::ops::Range;

use crate::answers::Cell;
use crate::sweep::{Lane, WIDTH};
use crate::threads::in_order;

/// How many numbers of the square are filled at a time: they stay in the processor's own memory
/// while all rows go by.
const BAND: usize = 1 << 16;

/// A symmetric matrix over columns.
pub struct Dense {
    size: usize,
    /// Line by line.
    values: Vec<f64>,
}

impl Dense {
    /// With more columns the square would take too much memory: an eighth of a gigabyte.
    pub const COLUMNS_MAX: usize = 4_000;

    /// `XᵀX` of answers less their means; of how many statements, by how many threads.
    pub fn new(
        rows: &[&[Cell]],
        columns: &[usize],
        means: &[f64],
        (statements, threads): (usize, usize),
    ) -> Self {
        let size = columns.len();
        let mut column_of = vec![None; statements];
        for (column, (at, mean)) in columns.iter().zip(means).enumerate() {
            column_of[*at] = Some((column, *mean));
        }
        let lines = (BAND / size.max(1)).max(1);
        let band = |number: usize| {
            let band = number * lines..((number + 1) * lines).min(size);
            fill(rows, columns, &column_of, band)
        };
        let mut values = Vec::with_capacity(size * size);
        in_order(size.div_ceil(lines), threads, band, |part: Vec<f64>| values.extend(part));
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

/// Some lines of the square, from the diagonal on.
fn fill(
    rows: &[&[Cell]],
    columns: &[usize],
    column_of: &[Option<(usize, f64)>],
    band: Range<usize>,
) -> Vec<f64> {
    let size = columns.len();
    let mut values = vec![0.0; band.len() * size];
    let mut told: Vec<(usize, f64)> = Vec::new();
    let first = columns[band.start];
    for row in rows {
        let from = row.partition_point(|cell| cell.statement() < first);
        told.clear();
        told.extend(row[from..].iter().filter_map(|cell| {
            let (column, mean) = column_of[cell.statement()]?;
            Some((column, cell.value() - mean))
        }));
        for (number, (column, difference)) in told.iter().enumerate() {
            if *column >= band.end {
                break;
            }
            let at = (column - band.start) * size;
            let line = &mut values[at..at + size];
            for (other, by) in &told[number..] {
                line[*other] += difference * by;
            }
        }
    }
    values
}
