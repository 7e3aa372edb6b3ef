//! What is read from the counts: what a group stands for, what everybody shares, and where people
//! oppose each other.

mod representative;
mod shared;
mod contradictions;

pub(crate) use contradictions::contradictions;
pub(crate) use representative::representative;
pub(crate) use shared::{common_ground, consensus};

use serde::{Deserialize, Serialize};

use crate::statistics::Statistics;

/// A group, or a sector: what its people say beside all others.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// How many people: of a group those who were put in it, of a sector those who answered.
    pub size: u32,
    /// One entry for each statement. Empty for a sector of fewer than
    /// [`CELL_MIN`](crate::settings::CELL_MIN) people.
    pub statistics: Vec<Statistics>,
    /// What sets it apart, agreements first; none for a sector. Never empty for a group of which
    /// five people answered one same live statement, except in exact mode.
    pub representative: Vec<Representative>,
}

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// They agree.
    Agree,
    /// They disagree.
    Disagree,
}

/// A statement that sets a group apart.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Representative {
    /// The place of the statement.
    pub statement: usize,
    /// What the group says to it.
    pub direction: Direction,
    /// How many of the group say so.
    pub successes: u32,
    /// How many of the group answered.
    pub answers: u32,
    /// The share of the group that says so (`pa` or `pd`).
    pub p: f64,
    /// How far that is from a half, in standard errors.
    pub z: f64,
    /// How many times as large the share is as among all others.
    pub ratio: f64,
    /// How far it is from that of all others, in standard errors.
    pub z_ratio: f64,
    /// Whether it is the statement that the group agrees with best.
    pub best_agree: bool,
}

/// A statement of the consensus of Polis: of all people together.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agreed {
    /// The place of the statement.
    pub statement: usize,
    /// How many say so.
    pub successes: u32,
    /// How many answered.
    pub answers: u32,
    /// The share that says so.
    pub p: f64,
    /// How far that is from a half, in standard errors.
    pub z: f64,
}

/// The consensus as Polis counts it: all people as one. Small groups do not show in it; see
/// [`CommonGround`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Consensus {
    /// What most agree with, the surest first.
    pub agree: Vec<Agreed>,
    /// What most disagree with, the surest first.
    pub disagree: Vec<Agreed>,
}

/// A statement on which every group agrees, or which every group rejects.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CommonGround {
    /// The place of the statement.
    pub statement: usize,
    /// Which way.
    pub direction: Direction,
    /// The geometric mean over groups of the share that says so.
    pub p: f64,
    /// The geometric mean over groups of the lower bound of that share (Wilson 1927, 90 %), by
    /// which the list is ordered: a small group cannot make common ground by chance.
    pub score: f64,
    /// The lowest of these bounds. Above a half: it holds in every group.
    pub lower: f64,
    /// Whether it holds, with the same bound, in every sector with enough answers too; `None`
    /// where no sector has enough.
    pub in_sectors: Option<bool>,
}

/// What two sides say to a statement that they see differently.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contradiction {
    /// The place of the statement.
    pub statement: usize,
    /// The group or sector that agrees more.
    pub a: usize,
    /// The group or sector that agrees less.
    pub b: usize,
    /// The share of `a` that agrees.
    pub p_a: f64,
    /// The share of `b` that agrees.
    pub p_b: f64,
    /// The share of `a` that disagrees.
    pub against_a: f64,
    /// The share of `b` that disagrees.
    pub against_b: f64,
    /// How many of `a` answered: at least five.
    pub answers_a: u32,
    /// How many of `b` answered: at least five.
    pub answers_b: u32,
    /// How far the shares that agree are apart, in standard errors; positive.
    pub z: f64,
    /// Whether it is an opposition: most of `a` agree and most of `b` disagree, both beyond
    /// chance. Otherwise they differ in how much they agree.
    pub divided: bool,
}
