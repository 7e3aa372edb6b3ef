//! The plane: principal components of what people answered, and where people and statements are.

mod symmetric;
mod dense;
mod spread;
mod lanczos;

use serde::{Deserialize, Serialize};

use crate::answers::{Cell, Kind};
use crate::settings::{Mode, Settings};
use crate::statistics::Tally;
use lanczos::largest;
use spread::Spread;

/// What the vectors of a full run must reach.
const TOLERANCE: f64 = 2e-13;

/// What those of a resample must reach.
const TOLERANCE_OF_RESAMPLE: f64 = 1e-2;

/// The plane of a conversation. Vectors have one entry for each statement; those that are not
/// counted (out, meta, unanswered) have 0.
///
/// Answers that are missing are taken as the mean of their statement, as in Polis, so that only
/// deviations from the mean that were given carry weight. Components are exact: the residual of
/// each is below 1e-12 of the largest eigenvalue (block Lanczos with full orthogonalisation; Golub
/// and Underwood 1977).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Plane {
    /// The mean answer to each statement, from −1 to +1.
    pub means: Vec<f64>,
    /// Directions in which people differ most, the largest first; of unit length and at right
    /// angles. The largest entry of each, in absolute value, is positive. As many as were asked
    /// for; where there is nothing left to tell apart, all zeros.
    pub components: Vec<Vec<f64>>,
    /// The variance along each component.
    pub variances: Vec<f64>,
    /// The variance along all directions.
    pub variance_total: f64,
    /// How many statements make the plane (C): the live ones that were answered; in exact mode
    /// all that were answered.
    pub columns: usize,
    /// How many answers everybody is held to have given besides their own: in exact mode the
    /// columns that were taken out, otherwise 0.
    pub answers_beside: usize,
    /// Which statements are counted.
    pub counted: Vec<bool>,
    /// The largest residual of a component, beside the largest eigenvalue: below 1e-12 unless
    /// very many directions are equally large.
    pub residual: f64,
}

impl Plane {
    /// The place of somebody with these answers, one coordinate for each component:
    /// √(C / n) · Σ (answer − mean) · component over the n counted answers, so that people who
    /// answered little are not drawn to the middle. All zeros without counted answers.
    pub fn place(&self, row: &[Cell]) -> Vec<f64> {
        let scale = self.scale(row);
        let along = |component: &Vec<f64>| {
            let told = row.iter().filter_map(|cell| {
                let mean = self.means.get(cell.statement())?;
                Some((cell.value() - mean) * component.get(cell.statement())?)
            });
            scale * told.sum::<f64>()
        };
        self.components.iter().map(along).collect()
    }

    /// How many counted statements somebody answered.
    pub fn answers_counted(&self, row: &[Cell]) -> u32 {
        let counted = row.iter().filter(|cell| self.counts(cell.statement()));
        u32::try_from(counted.count()).unwrap_or(u32::MAX)
    }

    /// Where a statement is: the place of somebody who only agrees with this one.
    pub fn statement_place(&self, statement: usize) -> Vec<f64> {
        let mean = self.means.get(statement).copied().unwrap_or_default();
        let scale = (self.columns as f64).sqrt() * (1.0 - mean);
        let along = |it: &Vec<f64>| it.get(statement).map_or(0.0, |weight| scale * weight);
        self.components.iter().map(along).collect()
    }

    fn counts(&self, statement: usize) -> bool {
        self.counted.get(statement).copied().unwrap_or_default()
    }

    fn scale(&self, row: &[Cell]) -> f64 {
        self.scale_of(f64::from(self.answers_counted(row)))
    }

    fn scale_of(&self, counted: f64) -> f64 {
        (self.columns as f64 / (counted + self.answers_beside as f64).max(1.0)).sqrt()
    }

    /// The first two coordinates of a place, and how many counted answers there are.
    pub(crate) fn place_counted(&self, row: &[Cell]) -> ([f64; 2], u32) {
        let place = self.place(row);
        let along = |number: usize| place.get(number).copied().unwrap_or_default();
        ([along(0), along(1)], self.answers_counted(row))
    }

    /// Of each row: where it is in the first two dimensions, and how many counted answers it has.
    pub(crate) fn places(&self, rows: &[&[Cell]]) -> Vec<([f64; 2], u32)> {
        let table = self.table();
        let place = |row: &&[Cell]| {
            let mut sums = [0.0; 3];
            for part in row.iter().filter_map(|cell| table.get(cell.slot())) {
                sums.iter_mut().zip(part).for_each(|(sum, part)| *sum += part);
            }
            let [x, y, counted] = sums;
            let scale = self.scale_of(counted);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
            ([scale * x, scale * y], counted as u32)
        };
        rows.iter().map(place).collect()
    }

    /// Of each statement and reply: the difference from the mean along the first two components,
    /// and 1 where the statement is counted.
    fn table(&self) -> Vec<[f64; 3]> {
        let mut table = vec![[0.0; 3]; self.means.len() * 4];
        let along = |number: usize, at: usize| {
            self.components.get(number).and_then(|it| it.get(at)).copied().unwrap_or_default()
        };
        for (at, (places, mean)) in table.chunks_mut(4).zip(&self.means).enumerate() {
            let counted = f64::from(u8::from(self.counts(at)));
            for (place, value) in places.iter_mut().zip([-1.0, 0.0, 1.0]) {
                let difference: f64 = value - mean;
                *place = [difference * along(0, at), difference * along(1, at), counted];
            }
        }
        table
    }

    /// The first two components made again from some of the rows.
    pub(crate) fn remade(&self, rows: &[&[Cell]]) -> Self {
        let tallies = crate::statistics::tallies(rows, self.means.len());
        let counted: Vec<bool> =
            self.counted.iter().zip(&tallies).map(|(it, tally)| *it && tally.answers > 0).collect();
        let columns: Vec<usize> = places_of(&counted);
        let at_columns = |component: &Vec<f64>| {
            columns.iter().map(|at| component.get(*at).copied().unwrap_or_default()).collect()
        };
        let start: Vec<Vec<f64>> = self.components.iter().take(2).map(at_columns).collect();
        let mut plane = Self {
            means: means(&tallies, &counted),
            columns: columns.len() + (self.columns - places_of(&self.counted).len()),
            answers_beside: self.answers_beside,
            counted,
            ..Self::default()
        };
        plane.find(rows, &tallies, &columns, 2, (&start, TOLERANCE_OF_RESAMPLE, 1));
        plane
    }

    /// Finds components and variances of rows, from `start`, to a tolerance, by some threads.
    fn find(
        &mut self,
        rows: &[&[Cell]],
        tallies: &[Tally],
        columns: &[usize],
        wanted: usize,
        (start, tolerance, threads): (&[Vec<f64>], f64, usize),
    ) {
        let spread = Spread::new(rows, &self.means, columns, threads);
        let squares = |at: &usize| {
            let (tally, mean) = tallies.get(*at).zip(self.means.get(*at))?;
            let replies = f64::from(tally.agree) + f64::from(tally.disagree);
            Some(replies - f64::from(tally.answers) * mean * mean)
        };
        let total: f64 = columns.iter().filter_map(squares).sum();
        let freedom = (rows.len() as f64 - 1.0).max(1.0);
        let nothing = total < 1e-9 || rows.len() < 2;
        let wanted_here = if nothing { 0 } else { wanted };
        let apply = |vectors: &[Vec<f64>]| spread.apply(vectors);
        let found = largest(&apply, spread.columns(), wanted_here, start, tolerance);
        self.variance_total = if nothing { 0.0 } else { total / freedom };
        self.residual = found.residual;
        let mut pairs = found.values.into_iter().zip(found.vectors);
        for _ in 0..wanted {
            let mut component = vec![0.0; self.means.len()];
            let pair = pairs.next().filter(|(value, _)| *value > total * 1e-12);
            for (at, weight) in pair.iter().flat_map(|(_, vector)| columns.iter().zip(vector)) {
                if let Some(place) = component.get_mut(*at) {
                    *place = *weight;
                }
            }
            point_up(&mut component);
            self.variances.push(pair.map_or(0.0, |(value, _)| value / freedom));
            self.components.push(component);
        }
    }
}

/// The plane of rows (people who answered anything), with what everybody says to each statement.
pub(crate) fn plane(
    rows: &[&[Cell]],
    tallies: &[Tally],
    kinds: &[Kind],
    settings: &Settings,
) -> Plane {
    let is_counted = |(tally, kind): (&Tally, &Kind)| {
        let counts = match (settings.mode, kind) {
            (_, Kind::Live) | (Mode::PolisExact, Kind::Meta) => true,
            (_, Kind::Out) | (Mode::Sound, Kind::Meta) => false,
        };
        counts && tally.answers > 0
    };
    let counted: Vec<bool> = tallies.iter().zip(kinds).map(is_counted).collect();
    let columns = places_of(&counted);
    let answered = tallies.iter().filter(|tally| tally.answers > 0).count();
    let beside = match settings.mode {
        Mode::Sound => 0,
        Mode::PolisExact => answered - columns.len(),
    };
    let mut plane = Plane {
        means: means(tallies, &counted),
        columns: columns.len() + beside,
        answers_beside: beside,
        counted,
        ..Plane::default()
    };
    let wanted = settings.components.clamp(2, Settings::COMPONENTS_MAX);
    plane.find(rows, tallies, &columns, wanted, (&[], TOLERANCE, settings.threads));
    plane
}

fn places_of(counted: &[bool]) -> Vec<usize> {
    counted.iter().enumerate().filter(|(_, counted)| **counted).map(|(at, _)| at).collect()
}

fn means(tallies: &[Tally], counted: &[bool]) -> Vec<f64> {
    let mean = |(tally, counted): (&Tally, &bool)| if *counted { tally.mean() } else { 0.0 };
    tallies.iter().zip(counted).map(mean).collect()
}

/// Makes the largest entry, in absolute value, positive; the first of those that are as large but
/// for the last digits.
fn point_up(component: &mut [f64]) {
    let most = component.iter().fold(0.0_f64, |most, value| most.max(value.abs()));
    let first = component.iter().find(|value| value.abs() >= most * (1.0 - 1e-10));
    if first.is_some_and(|value| *value < 0.0) {
        for value in component {
            *value = -*value;
        }
    }
}
