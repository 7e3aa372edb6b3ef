//! Reads what Polis exports and tells maps in JSON. In open data of Polis +1 is agree, in both of
//! its files.

use std::fmt;

use serde_json::Value;

use crate::answers::{Answers, Kind};
use crate::map::Map;

/// Why a text is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The first line has no column of this name.
    NoColumn(&'static str),
    /// This line (the first is 1) cannot be read; with what is wrong.
    Line(u64, String),
    /// It can be read and is beyond a limit.
    Answers(crate::answers::Fault),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoColumn(name) => write!(f, "there is no column {name}"),
            Self::Line(line, what) => write!(f, "line {line}: {what}"),
            Self::Answers(fault) => fault.fmt(f),
        }
    }
}

impl std::error::Error for Fault {}

/// A conversation with the ids of what is in it, in ascending order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// What was answered.
    pub answers: Answers,
    /// The id of each participant.
    pub participants: Vec<u64>,
    /// The id of each statement.
    pub statements: Vec<u64>,
    /// The name of each sector.
    pub sectors: Vec<String>,
}

/// Reads votes.csv (`timestamp, datetime, comment-id, voter-id, vote`) or participants-votes.csv
/// (`participant, …`, then one column for each statement), whichever it is. Of two votes by one
/// person on one statement the later counts, of two at one moment the one further down. Columns
/// are found by name; `important` (1 or true) is read from votes.csv where it is there.
///
/// # Errors
/// A [`Fault`] that tells what is wrong and where.
pub fn read(text: &str) -> Result<Named, Fault> {
    let _ = text;
    Err(Fault::NoColumn("vote"))
}

impl Named {
    /// The same with what comments.csv (`comment-id, …, moderated`, perhaps `is-meta`) says of
    /// statements: −1 is taken out. Statements that it does not name stay live, those that nobody
    /// answered are left out.
    ///
    /// # Errors
    /// A [`Fault`] that tells what is wrong and where.
    pub fn with_comments(self, text: &str) -> Result<Self, Fault> {
        let _ = text;
        Ok(self)
    }

    /// The same with known groups of participants, from a table with a column `participant` (or
    /// `voter-id`, `participant-id`, `id`) and a column `sector`, `group` or `group-id`. Empty is
    /// unknown; participants who answered nothing are left out.
    ///
    /// # Errors
    /// A [`Fault`] that tells what is wrong and where.
    pub fn with_sectors(self, text: &str) -> Result<Self, Fault> {
        let _ = text;
        Ok(self)
    }
}

/// How the words in comments.csv count.
pub fn kind(moderated: i64, is_meta: bool) -> Kind {
    match (moderated, is_meta) {
        (..0, _) => Kind::Out,
        (_, true) => Kind::Meta,
        (_, false) => Kind::Live,
    }
}

/// A map in JSON, with the ids of participants and statements:
/// `participants` (id, x, y, group), `statements` (id, mean, x, y, agree, disagree, pass),
/// `components`, `groups` (id, size, representative: statement, direction, p, z), `consensus`
/// (agree and disagree: ids), `contradictions` (statement, a, b, `p_a`, `p_b`, z), `stability`
/// (`min_ari`, shuffles); then what Polis does not have: `common_ground`, `sectors`,
/// `sector_contradictions`, `bridging`, `selection`, `straight_liners`.
pub fn tell(named: &Named, map: &Map) -> Value {
    let _ = (named, map);
    Value::Null
}
