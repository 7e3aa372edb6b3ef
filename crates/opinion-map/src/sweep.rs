//! One pass over all answers, in which every row is read twice: for what it makes of a table, and
//! to pass that on to the statements it answers.

use std::ops::Range;

use crate::answers::Cell;
use crate::threads::in_order;

/// How many numbers go through the answers at once.
pub const WIDTH: usize = 4;

/// Those numbers.
pub type Lane = [f64; WIDTH];

/// The most chunks of rows that are added up apart.
const CHUNKS_MAX: usize = 16;

/// Rows in chunks. Chunks depend on the answers alone, so that sums are made in the same order by
/// any number of threads.
pub struct Sweep<'a> {
    rows: &'a [&'a [Cell]],
    chunks: Vec<Range<usize>>,
    threads: usize,
}

impl<'a> Sweep<'a> {
    /// Chunks with about as many answers each; few where statements are many, because every chunk
    /// has a table of its own.
    pub fn new(rows: &'a [&'a [Cell]], statements: usize, threads: usize) -> Self {
        let answers: usize = rows.iter().map(|row| row.len()).sum();
        let count = (answers / (50_000 + 32 * statements)).clamp(1, CHUNKS_MAX);
        let mut chunks = Vec::with_capacity(count);
        let (mut from, mut seen) = (0, 0);
        for (at, row) in rows.iter().enumerate() {
            seen += row.len();
            if seen * count >= answers * (chunks.len() + 1) && chunks.len() + 1 < count {
                chunks.push(from..at + 1);
                from = at + 1;
            }
        }
        chunks.push(from..rows.len());
        Self { rows, chunks, threads }
    }

    /// Adds up the table's entries of each row, asks `respond` (given the place of the row and the
    /// sums) what the row makes of it, and adds that to the entries of its answers. Tables have
    /// four entries for each statement: one for each reply, and one that is not used.
    pub fn pass(&self, table: &[Lane], respond: impl Fn(usize, Lane) -> Lane + Sync) -> Vec<Lane> {
        let work = |chunk: usize| {
            let range = self.chunks.get(chunk).cloned().unwrap_or_default();
            through(self.rows, range, table, &respond)
        };
        let mut sums = vec![[0.0; WIDTH]; table.len()];
        in_order(self.chunks.len(), self.threads, work, |part: Vec<Lane>| {
            sums.iter_mut().zip(&part).for_each(|(sum, part)| add(sum, part));
        });
        sums
    }
}

#[expect(clippy::indexing_slicing, reason = "the table has four entries for every statement")]
fn through(
    rows: &[&[Cell]],
    range: Range<usize>,
    table: &[Lane],
    respond: &impl Fn(usize, Lane) -> Lane,
) -> Vec<Lane> {
    let mut sums = vec![[0.0; WIDTH]; table.len()];
    for (at, row) in rows.iter().enumerate().take(range.end).skip(range.start) {
        let mut along = [0.0; WIDTH];
        for cell in *row {
            add(&mut along, &table[cell.slot()]);
        }
        let response = respond(at, along);
        for cell in *row {
            add(&mut sums[cell.slot()], &response);
        }
    }
    sums
}

fn add(sum: &mut Lane, part: &Lane) {
    for (sum, part) in sum.iter_mut().zip(part) {
        *sum += part;
    }
}
