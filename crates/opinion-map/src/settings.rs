//! What a run can be told: its way of counting, its seed, and how sure it must be.

use serde::{Deserialize, Serialize};

/// The smallest group and the smallest number of answers about which anything is told.
pub const CELL_MIN: u32 = 5;

/// Φ⁻¹(0.90): how far from chance a share must be to count, as in Polis (one side, 10 %).
pub const Z_90: f64 = 1.281_551_565_544_600_4;

/// Φ⁻¹(0.995): how far two sides must be apart to be told as a contradiction (two sides, 1 %).
pub const Z_99: f64 = 2.575_829_303_548_901;

/// Which way a run counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// Only live statements count, groups are told when they are clear and stable, and a group
    /// that only disagrees is heard.
    #[default]
    Sound,
    /// To the letter of red-dwarf 0.4.0 (2025), which follows Polis (Small and others 2021), with
    /// its quirks: columns that were taken out count as zeros, seven answers, two to five groups
    /// from the leftmost points, no list for a group that only disagrees.
    PolisExact,
}

/// What a run is told. Two runs with equal answers and settings give equal results, bit for bit,
/// whatever `threads` is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Which way to count.
    pub mode: Mode,
    /// Where chance begins (starts of groups, resamples).
    pub seed: u64,
    /// How many dimensions of the plane are made: 2 to [`Settings::COMPONENTS_MAX`]. Groups and
    /// drawings use the first two.
    pub components: usize,
    /// How many answers to counted statements somebody gives before they are put in a group. Of
    /// fewer statements than this all must be answered. Seven in exact mode.
    pub answers_min: u32,
    /// The most groups that are looked for, 1 to [`Settings::GROUPS_MAX`].
    pub groups_max: usize,
    /// How many times the search for groups starts anew; the best is kept.
    pub restarts: usize,
    /// How many other orders of people and other starts groups must withstand.
    pub shuffles: usize,
    /// How many times groups are made again, plane and all, from four fifths of the people (at
    /// most 4,000).
    pub resamples: usize,
    /// The least mean silhouette at which groups are told (Rousseeuw 1987; 0.25 is the edge of
    /// "no substantial structure" of Kaufman and Rousseeuw 1990).
    pub silhouette_min: f64,
    /// The least adjusted Rand index to the answer in each of the shuffles.
    pub shuffle_ari_min: f64,
    /// The least mean adjusted Rand index to the answer over the resamples.
    pub resample_ari_min: f64,
    /// How many statements a list has: representative of a group, consensus.
    pub list_max: usize,
    /// How many statements the set that leaves nobody out may have.
    pub selection_size: usize,
    /// How many threads may work; the result does not depend on it.
    pub threads: usize,
}

impl Settings {
    /// The most dimensions.
    pub const COMPONENTS_MAX: usize = 16;

    /// The most groups.
    pub const GROUPS_MAX: usize = 12;

    /// The settings of [`Mode::PolisExact`].
    pub fn polis_exact() -> Self {
        Self { mode: Mode::PolisExact, groups_max: 5, ..Self::default() }
    }

    /// The same with another seed.
    #[must_use]
    pub fn with_seed(self, seed: u64) -> Self {
        Self { seed, ..self }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            mode: Mode::Sound,
            seed: 0,
            components: 2,
            answers_min: 7,
            groups_max: 6,
            restarts: 20,
            shuffles: 20,
            resamples: 20,
            silhouette_min: 0.25,
            shuffle_ari_min: 0.9,
            resample_ari_min: 0.75,
            list_max: 5,
            selection_size: 10,
            threads: 2,
        }
    }
}
