//! What a conversation shows everybody: figures of five people or more, never of one.
//!
//! While a conversation runs, figures are renewed only when at least five people added something,
//! shares are rounded to five hundredths and numbers of people down to fives. When it is closed
//! they are published once more, exactly, and never again: whoever compares two publications
//! learns nothing of anybody.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// No figure is of fewer people than this.
pub const PEOPLE_MIN: i64 = 5;

/// What people said to a statement, in hundredths of those who answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Shares {
    /// Who agree.
    pub agree: i64,
    /// Who do not know.
    pub pass: i64,
    /// Who disagree.
    pub disagree: i64,
    /// How many people answered.
    pub answers: i64,
}

/// What is known of one statement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = StatementFigures)]
pub struct Row {
    /// The number of the statement.
    pub number: i64,
    /// What everybody said; nothing when fewer than five answered.
    pub everyone: Option<Shares>,
    /// What each opinion group said.
    pub groups: Vec<Option<Shares>>,
    /// What each sector said, in the order of `sectors`.
    pub sectors: Vec<Option<Shares>>,
    /// To how many of a hundred who answered it matters.
    pub important: Option<i64>,
    /// How much support it has whatever side people are on, from -100 to 100.
    pub support: Option<i64>,
    /// Where it is on the map.
    pub at: [f64; 2],
}

/// Which way people think about a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// They agree.
    Agree,
    /// They disagree.
    Disagree,
}

/// A statement by which a group is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Mark {
    /// The number of the statement.
    pub statement: i64,
    /// What the group says to it.
    pub direction: Direction,
    /// How many of a hundred of the group say so.
    pub share: i64,
}

/// An opinion group: people who answer alike.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = OpinionGroup)]
pub struct Group {
    /// How many people.
    pub people: i64,
    /// What sets it apart.
    pub marks: Vec<Mark>,
    /// Where it lies on the map: its middle, half its width and height, and its turn in degrees.
    pub middle: [f64; 2],
    /// Half its width and half its height.
    pub reach: [f64; 2],
    /// How it is turned, in degrees.
    pub turn: f64,
}

/// A sector of which something can be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = OpinionSector)]
pub struct Part {
    /// One of the five O's, or `bewoner`.
    pub sector: String,
    /// How many people.
    pub people: i64,
}

/// A statement on which every group agrees, or that every group rejects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Common {
    /// The number of the statement.
    pub statement: i64,
    /// Which way.
    pub direction: Direction,
    /// How many of a hundred say so, over the groups (geometric mean).
    pub share: i64,
    /// The lowest of the groups' shares that is sure, in hundredths.
    pub at_least: i64,
    /// Whether it holds in every sector as well; nothing when no sector can be told.
    pub in_sectors: Option<bool>,
}

/// A statement that two sides see differently.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Contrast {
    /// The number of the statement.
    pub statement: i64,
    /// The side that agrees more: the place of a group or a sector.
    pub a: usize,
    /// The side that agrees less.
    pub b: usize,
    /// How many of a hundred of `a` agree.
    pub agree_a: i64,
    /// How many of a hundred of `b` agree.
    pub agree_b: i64,
    /// How many of a hundred of `a` disagree.
    pub disagree_a: i64,
    /// How many of a hundred of `b` disagree.
    pub disagree_b: i64,
    /// How far apart they are, in standard errors.
    pub z: f64,
    /// Whether most of `a` agree and most of `b` disagree; otherwise they differ in how much.
    pub divided: bool,
}

/// A few statements that leave as few people out as possible.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = StatementSelection)]
pub struct Selection {
    /// The numbers of the statements, in the order chosen.
    pub statements: Vec<i64>,
    /// How many of a hundred who answered one of them agree with at least one.
    pub share: i64,
    /// Whether no group as large as its part of the set is left out (justified representation).
    pub justified: bool,
}

/// How sure we are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Certainty {
    /// How clear the groups are, from -1 to 1 (mean silhouette); nothing without groups.
    pub clarity: Option<f64>,
    /// How alike the groups come out in another order: 1 is the same, 0 is chance.
    pub shuffled: Option<f64>,
    /// In how many other orders.
    pub shuffles: i64,
    /// How alike they come out with four fifths of the people.
    pub resampled: Option<f64>,
    /// How many people answered too little to have a place on the map.
    pub unplaced: i64,
    /// How many people always gave the same answer; they count like everybody.
    pub same_answer: i64,
}

/// A small square of the map with people in it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = MapSquare)]
pub struct Square {
    /// Its middle.
    pub at: [f64; 2],
    /// The group of the people; nothing where there are no groups.
    pub group: Option<usize>,
    /// How many people.
    pub people: i64,
}

/// Everything that may be published of a conversation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = OpinionFigures)]
pub struct Figures {
    /// Whether these are the exact figures, after closing.
    pub exact: bool,
    /// How many people answered.
    pub participants: i64,
    /// How many answers they gave.
    pub answers: i64,
    /// What is known of each statement, in order of number.
    pub statements: Vec<Row>,
    /// The opinion groups, in the order of their letters; none when there are no clear groups.
    pub groups: Vec<Group>,
    /// The sectors.
    pub sectors: Vec<Part>,
    /// What every group shares, the surest first.
    pub common_ground: Vec<Common>,
    /// Where groups oppose each other, the sharpest first.
    pub contradictions: Vec<Contrast>,
    /// Where sectors oppose each other.
    pub sector_contradictions: Vec<Contrast>,
    /// A few statements that leave as few people out as possible.
    pub selection: Selection,
    /// How sure we are.
    pub certainty: Certainty,
    /// People on the map, where there are enough to show more than the groups.
    pub squares: Vec<Square>,
}

impl Figures {
    /// What is known of a statement.
    pub fn row(&self, statement: i64) -> Option<&Row> {
        self.statements.iter().find(|row| row.number == statement)
    }
}
