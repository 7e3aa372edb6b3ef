//! A few statements that leave as few people out as possible, with what is guaranteed of them.

use serde::{Deserialize, Serialize};

/// Statements chosen so that as many people as possible agree with at least one.
///
/// Chosen greedily: each time the statement with which most people agree who agree with none so
/// far. On the answers that were given this reaches at least 1 − 1/e (63 %) of the best coverage
/// there is (Nemhauser, Wolsey and Fisher 1978), and it is justified representation: no k-th part
/// of the people agrees with one same statement and with none of the set (Aziz and others 2017).
/// What was not answered counts as not agreed, so figures are what is known, not what is true;
/// Halpern and others (AAAI 2023) show that no better guarantee holds without more answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Selection {
    /// The places of the statements, in the order chosen.
    pub statements: Vec<usize>,
    /// How many people agree with at least one, after each choice.
    pub covered: Vec<u32>,
    /// How many people agree with any live statement at all.
    pub agreeing: u32,
    /// How many people answered at least one of the set.
    pub asked: u32,
    /// Of all people who answered, the share that agrees with at least one of the set.
    pub share: f64,
    /// Of those who answered one of the set, the share that agrees with at least one.
    pub share_of_asked: f64,
    /// How many people at most agree with one same statement and with none of the set.
    pub left_out_together: u32,
    /// Whether that is less than a k-th of all people who answered: justified representation.
    pub justified: bool,
}
