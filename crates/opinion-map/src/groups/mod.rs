//! Opinion groups: as many as are clear and stable, from one upward.

use serde::{Deserialize, Serialize};

/// One number of groups that was looked at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tried {
    /// How many groups.
    pub groups: usize,
    /// How clear they are: mean silhouette, −1 to 1 (Rousseeuw 1987).
    pub silhouette: f64,
    /// How many people each has.
    pub sizes: Vec<u32>,
    /// How stable they are, where it was measured.
    pub stability: Option<Stability>,
}

/// How well groups withstand other orders, other starts and other people. Figures are adjusted
/// Rand indices to the answer (Hubert and Arabie 1985): 1 is the same, 0 is chance.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stability {
    /// The smallest over the shuffles: the same people in another order, with other starts.
    pub min_ari: f64,
    /// How many shuffles.
    pub shuffles: usize,
    /// The mean over the resamples: plane and groups made again from four fifths of the people.
    pub resample_ari: f64,
    /// The smallest over the resamples.
    pub resample_ari_min: f64,
    /// How many resamples.
    pub resamples: usize,
}

/// Which groups there are, and how that was decided.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Grouping {
    /// How many groups: 1 says that there are no clear groups, 0 that nobody answered enough.
    pub groups: usize,
    /// How clear they are (mean silhouette), where there are two or more.
    pub silhouette: Option<f64>,
    /// How stable they are. Where there is one group: how stable the clearest division was that
    /// was not told, if there was any.
    pub stability: Option<Stability>,
    /// The middle of each group in the plane.
    pub centres: Vec<[f64; 2]>,
    /// Every number of groups that was looked at.
    pub tried: Vec<Tried>,
}

/// The adjusted Rand index of two divisions of the same people (Hubert and Arabie 1985). 1 where
/// both put everybody together, or nobody with anybody; people beyond the shorter are left out.
pub fn adjusted_rand_index(one: &[usize], other: &[usize]) -> f64 {
    let pairs = |count: u64| count as f64 * (count as f64 - 1.0) / 2.0;
    let mut cells = std::collections::BTreeMap::<(usize, usize), u64>::new();
    let mut rows = std::collections::BTreeMap::<usize, u64>::new();
    let mut columns = std::collections::BTreeMap::<usize, u64>::new();
    let mut total = 0;
    for (a, b) in one.iter().zip(other) {
        *cells.entry((*a, *b)).or_default() += 1;
        *rows.entry(*a).or_default() += 1;
        *columns.entry(*b).or_default() += 1;
        total += 1;
    }
    let both: f64 = cells.values().map(|count| pairs(*count)).sum();
    let first: f64 = rows.values().map(|count| pairs(*count)).sum();
    let second: f64 = columns.values().map(|count| pairs(*count)).sum();
    let all = pairs(total);
    if total < 2 {
        return 1.0;
    }
    let expected = first * second / all;
    let most = f64::midpoint(first, second);
    if (most - expected).abs() < 1e-12 { 1.0 } else { (both - expected) / (most - expected) }
}
