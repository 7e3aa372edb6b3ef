//! MICMAC: who has influence through others, in ever longer chains.
//!
//! After Duperrin and Godet (1973): the matrix of direct influences is multiplied with itself and
//! its rows and columns are ranked. The ranking need not come to rest (Dema and Barberá, 2010);
//! then this says so.

use crate::places::{at, cell};

/// Chains longer than this are not followed.
pub const POWER_MAX: usize = 12;

/// Sums beyond this are all made smaller by the same factor.
const SUM_MAX: u128 = 1 << 100;

/// Actors by influence and by dependence along chains of one length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking {
    /// The length of the chains: the power of the matrix.
    pub power: usize,
    /// Actors, most influential first; equals in the order in which they were given.
    pub by_influence: Vec<usize>,
    /// Actors, most dependent first; equals in the order in which they were given.
    pub by_dependence: Vec<usize>,
}

/// The rankings for chains of 1 to [`POWER_MAX`] steps along direct influences (actors by actors,
/// not negative), and the length from which on both stay the same, if they do so within these.
///
/// ```
/// use matching::stakeholders::micmac::micmac;
///
/// let (rankings, stable) = micmac(&[vec![0, 3, 3], vec![2, 0, 2], vec![1, 1, 0]]);
/// assert_eq!(rankings[0].by_influence, [0, 1, 2]);
/// assert_eq!(rankings[0].by_dependence, [2, 1, 0]);
/// assert_eq!(stable, Some(1));
/// ```
pub fn micmac(influences: &[Vec<u32>]) -> (Vec<Ranking>, Option<usize>) {
    let count = influences.len();
    let (mut influence, mut dependence) = (vec![1; count], vec![1; count]);
    let mut rankings: Vec<Ranking> = Vec::new();
    for power in 1..=POWER_MAX {
        influence = step(&influence, |i, j| cell(influences, i, j));
        dependence = step(&dependence, |i, j| cell(influences, j, i));
        rankings.push(Ranking {
            power,
            by_influence: ranked(&influence),
            by_dependence: ranked(&dependence),
        });
    }
    let settled = rankings.windows(2).rposition(|pair| match pair {
        [one, next] => {
            one.by_influence != next.by_influence || one.by_dependence != next.by_dependence
        }
        _ => false,
    });
    let from = settled.map_or(1, |place| place + 2);
    let stable = (from < POWER_MAX).then_some(from);
    (rankings, stable)
}

/// The sums of the next power: the matrix times the sums so far.
fn step(sums: &[u128], weight: impl Fn(usize, usize) -> u32) -> Vec<u128> {
    let count = sums.len();
    let sum = |i: usize| (0..count).map(|j| u128::from(weight(i, j)) * at(sums, j)).sum();
    let mut next: Vec<u128> = (0..count).map(sum).collect();
    while next.iter().any(|sum| *sum > SUM_MAX / (1 << 20)) {
        for sum in &mut next {
            *sum >>= 8;
        }
    }
    next
}

fn ranked(sums: &[u128]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sums.len()).collect();
    order.sort_by_key(|place| (std::cmp::Reverse(at(sums, *place)), *place));
    order
}
