//! Bridging: which statements people support whatever side they are on.

use serde::{Deserialize, Serialize};

/// What a matrix factorisation says of one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bridge {
    /// Support beside what sides explain: the intercept of the statement plus the overall one.
    /// About −1 to +1; above 0.4 is support across sides in the rule of Community Notes.
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
