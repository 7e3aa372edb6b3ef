//! Contradictions, and what could be traded to live with them.
//!
//! Two parties who clash on two objectives can both win when each gives way on what matters less
//! to it: logrolling (Buchanan and Tullock, 1962; Raiffa, 1982).

use crate::places::{at, cell, row};

/// Something two parties could trade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trade {
    /// The party that holds on to `holds` and gives way on `gives`; counted from 0.
    pub one: usize,
    /// The party that gives way on `holds` and holds on to `gives`.
    pub other: usize,
    /// The objective that matters more to `one`.
    pub holds: usize,
    /// The objective that matters more to `other`.
    pub gives: usize,
    /// By how much both win at least, on the scale of positions: 1 to 3.
    pub gain: i64,
}

/// A party that may stand between two who clash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bridge {
    /// The party, counted from 0.
    pub actor: usize,
    /// Twice its divergence from both together: the lower the better.
    pub divergence: i64,
    /// What both grant it together: the higher the better.
    pub granting: i64,
}

/// All trades among parties with these positions (actors by objectives, negative when against):
/// largest gain first, then in the order of parties and objectives.
///
/// ```
/// use matching::stakeholders::trades::trades;
///
/// let found = trades(&[vec![4, -1], vec![-1, 3]]);
/// assert_eq!((found[0].one, found[0].holds, found[0].gives), (0, 0, 1));
/// assert_eq!(found[0].gain, 2);
/// ```
pub fn trades(positions: &[Vec<i64>]) -> Vec<Trade> {
    let mut found = Vec::new();
    for one in 0..positions.len() {
        for other in one + 1..positions.len() {
            trades_of(row(positions, one), row(positions, other), |holds, gives, gain| {
                found.push(Trade { one, other, holds, gives, gain });
            });
        }
    }
    found.sort_by_key(|trade| std::cmp::Reverse(trade.gain));
    found
}

fn trades_of(one: &[i64], other: &[i64], mut found: impl FnMut(usize, usize, i64)) {
    let clash = |k: &usize| at(one, *k).signum() * at(other, *k).signum() < 0;
    let clashes: Vec<usize> = (0..one.len()).filter(clash).collect();
    let more = |k: usize| at(one, k).abs() - at(other, k).abs();
    for holds in &clashes {
        for gives in &clashes {
            let gain = more(*holds).min(-more(*gives));
            if gain > 0 {
                found(*holds, *gives, gain);
            }
        }
    }
}

/// Twice how much two parties want the opposite: what is at stake for both on every objective on
/// which one is for and the other against (the second order of divergence of MACTOR; Godet, 1991).
///
/// ```
/// use matching::stakeholders::trades::divergence;
///
/// assert_eq!(divergence(&[4, -1, 2], &[-1, 3, 2]), 9);
/// ```
pub fn divergence(one: &[i64], other: &[i64]) -> i64 {
    let pairs = one.iter().zip(other);
    pairs.filter(|(a, b)| a.signum() * b.signum() < 0).map(|(a, b)| a.abs() + b.abs()).sum()
}

/// Who could stand between two parties: everybody whom both grant something (`granting`, actors
/// by actors, from line to column), the least at odds with both first, then the most granted.
pub fn bridges(
    positions: &[Vec<i64>],
    granting: &[Vec<i64>],
    (one, other): (usize, usize),
) -> Vec<Bridge> {
    let divergence = |left: usize, right: usize| -> i64 {
        divergence(row(positions, left), row(positions, right))
    };
    let mut found: Vec<Bridge> = (0..positions.len())
        .filter(|actor| *actor != one && *actor != other)
        .map(|actor| (actor, cell(granting, one, actor), cell(granting, other, actor)))
        .filter(|(_, from_one, from_other)| *from_one > 0 && *from_other > 0)
        .map(|(actor, from_one, from_other)| Bridge {
            actor,
            divergence: divergence(one, actor) + divergence(other, actor),
            granting: from_one + from_other,
        })
        .collect();
    found.sort_by_key(|bridge| (bridge.divergence, -bridge.granting, bridge.actor));
    found
}
