//! The plane: principal components of what people answered, and where people and statements are.

use serde::{Deserialize, Serialize};

use crate::answers::Cell;

/// The plane of a conversation. Vectors have one entry for each statement; those that are not
/// counted (out, meta, unanswered) have 0.
///
/// Answers that are missing are taken as the mean of their statement, as in Polis, so that only
/// deviations from the mean that were given carry weight. Components are exact: the relative
/// residual of each is below 1e-12 (block Lanczos with full orthogonalisation; Golub and
/// Underwood 1977).
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
        let answers = self.answers_counted(row) as usize + self.answers_beside;
        (self.columns as f64 / answers.max(1) as f64).sqrt()
    }
}
