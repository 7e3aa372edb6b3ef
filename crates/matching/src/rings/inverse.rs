//! The inverse of a basis, kept in full and changed with each pivot.
//!
//! Where the rest of a row is in the basis, the inverse has a unit column for that row. Those are
//! not stored: with few full rows that is most of it.

use crate::places::{at, put, row};

/// Elements smaller than this are not taken to other lines.
const TINY: f64 = 1e-12;

/// Numbers are summed side by side, for the processor's sake.
const LANES: usize = 8;

/// How a row is known to the inverse.
#[derive(Clone, Copy)]
enum Seat {
    /// Its rest is in this place of the basis.
    Slack(usize),
    /// Its column stands here among the full ones.
    Full(usize),
}

/// The inverse, a line for each place of the basis.
#[derive(Clone, Default)]
pub struct Inverse {
    lines: Vec<Vec<f64>>,
    /// The rows that are full.
    full: Vec<usize>,
    seats: Vec<Seat>,
    /// The sum of squares of each line.
    squares: Vec<f64>,
}

impl Inverse {
    /// The inverse of the basis of all rests.
    pub fn unit(height: usize) -> Self {
        Self {
            lines: vec![Vec::new(); height],
            full: Vec::new(),
            seats: (0..height).map(Seat::Slack).collect(),
            squares: vec![0.0; height],
        }
    }

    /// The rows that are full, in the order of numbers in a line.
    pub fn full(&self) -> &[usize] {
        &self.full
    }

    /// The numbers of a place of the basis at the full rows.
    pub fn line(&self, place: usize) -> &[f64] {
        row(&self.lines, place)
    }

    /// The sum of squares of a line at the full rows.
    pub fn square(&self, place: usize) -> f64 {
        at(&self.squares, place)
    }

    /// Writes out the column of a row whose rest is about to leave the basis.
    pub fn fill(&mut self, row: usize) {
        let Some(Seat::Slack(place)) = self.seats.get(row).copied() else { return };
        put(&mut self.seats, row, Seat::Full(self.full.len()));
        self.full.push(row);
        for (other, line) in self.lines.iter_mut().enumerate() {
            line.push(if other == place { 1.0 } else { 0.0 });
        }
        let square = at(&self.squares, place) + 1.0;
        put(&mut self.squares, place, square);
    }

    /// Forgets the column of a row whose rest has come into a place of the basis.
    fn empty(&mut self, row: usize, place: usize) {
        let Some(Seat::Full(slot)) = self.seats.get(row).copied() else { return };
        for line in &mut self.lines {
            line.swap_remove(slot);
        }
        self.full.swap_remove(slot);
        if let Some(moved) = self.full.get(slot) {
            put(&mut self.seats, *moved, Seat::Full(slot));
        }
        put(&mut self.seats, row, Seat::Slack(place));
        let square = self.line(place).iter().map(|number| number * number).sum();
        put(&mut self.squares, place, square);
    }

    /// The inverse times a column of ones at some rows.
    pub fn column(&self, ones: &[u32]) -> Vec<f64> {
        let seats: Vec<Seat> =
            ones.iter().filter_map(|row| self.seats.get(*row as usize).copied()).collect();
        let slots = seats.iter().filter_map(|seat| match seat {
            Seat::Full(slot) => Some(*slot),
            Seat::Slack(_) => None,
        });
        let slots: Vec<usize> = slots.collect();
        let sum = |line: &Vec<f64>| slots.iter().map(|slot| at(line, *slot)).sum();
        let mut column: Vec<f64> = self.lines.iter().map(sum).collect();
        for seat in seats {
            if let Seat::Slack(place) = seat {
                let sum = at(&column, place) + 1.0;
                put(&mut column, place, sum);
            }
        }
        column
    }

    /// The inverse times any column.
    pub fn times(&self, column: &[f64]) -> Vec<f64> {
        let some: Vec<f64> = self.full.iter().map(|row| at(column, *row)).collect();
        let mut product: Vec<f64> = self.lines.iter().map(|line| dot(line, &some)).collect();
        for (seat, number) in self.seats.iter().zip(column) {
            if let Seat::Slack(place) = seat {
                let sum = at(&product, *place) + number;
                put(&mut product, *place, sum);
            }
        }
        product
    }

    /// Turns the inverse to a basis with another column in a place; `rest` is the row if what
    /// enters is the rest of one.
    pub fn pivot(&mut self, place: usize, column: &[f64], rest: Option<usize>) {
        let pivot = at(column, place);
        let scaled: Vec<f64> = self.line(place).iter().map(|number| number / pivot).collect();
        let lines = self.lines.iter_mut().zip(&mut self.squares).zip(column).enumerate();
        for (other, ((line, square), factor)) in lines {
            if other == place {
                line.copy_from_slice(&scaled);
                *square = dot(line, line);
            } else if factor.abs() > TINY {
                *square = subtract(line, *factor, &scaled);
            }
        }
        if let Some(row) = rest {
            self.empty(row, place);
        }
    }

    /// The same for fewer places and rows; those left out are rests in their own place.
    pub fn restricted(&self, places: &[usize], rows: &[usize]) -> Self {
        let mut numbers = vec![0; self.seats.len()];
        for (new, old) in rows.iter().enumerate() {
            put(&mut numbers, *old, new);
        }
        let mut seats = vec![0; self.lines.len()];
        for (new, old) in places.iter().enumerate() {
            put(&mut seats, *old, new);
        }
        let seat = |old: &usize| match self.seats.get(*old).copied() {
            Some(Seat::Slack(place)) => Seat::Slack(at(&seats, place)),
            Some(Seat::Full(slot)) => Seat::Full(slot),
            None => Seat::Slack(0),
        };
        Self {
            lines: places.iter().map(|place| self.line(*place).to_vec()).collect(),
            full: self.full.iter().map(|row| at(&numbers, *row)).collect(),
            seats: rows.iter().map(seat).collect(),
            squares: places.iter().map(|place| self.square(*place)).collect(),
        }
    }
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    let (ones, others) = (one.chunks_exact(LANES), other.chunks_exact(LANES));
    let rest: f64 = ones.remainder().iter().zip(others.remainder()).map(|(a, b)| a * b).sum();
    let mut sums = [0.0; LANES];
    for (a, b) in ones.zip(others) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    rest + sums.iter().sum::<f64>()
}

/// Takes another line away so many times and tells the sum of squares.
fn subtract(line: &mut [f64], factor: f64, other: &[f64]) -> f64 {
    let mut sums = [0.0; LANES];
    let others = other.chunks_exact(LANES);
    let last = others.remainder();
    let mut parts = line.chunks_exact_mut(LANES);
    for (a, b) in parts.by_ref().zip(others) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *a -= factor * b;
            *sum += *a * *a;
        }
    }
    let mut sum = sums.iter().sum::<f64>();
    for (a, b) in parts.into_remainder().iter_mut().zip(last) {
        *a -= factor * b;
        sum += *a * *a;
    }
    sum
}
