//! Reads what Polis exports and tells maps in JSON. In open data of Polis +1 is agree, in both of
//! its files.

mod table;
mod tell;

pub use tell::tell;

use std::collections::BTreeMap;
use std::fmt;

use crate::answers::{Answer, Answers, Kind, Reply};
use table::Table;

/// Why a text is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The first line has no column of this name (nor one that means the same).
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
/// are found by name; `important` (1 or true) is read from votes.csv where it is there. Votes above
/// zero agree, those below disagree. Participants and statements without votes are left out.
///
/// # Errors
/// A [`Fault`] that tells what is wrong and where.
pub fn read(text: &str) -> Result<Named, Fault> {
    let table = Table::new(text)?;
    if table.find(&VOTE).is_some() { votes(table) } else { matrix(table) }
}

impl Named {
    /// The same with what comments.csv (`comment-id, …, moderated`, perhaps `is-meta`) says of
    /// statements: −1 is taken out. Statements that it does not name are live, those that nobody
    /// answered are left out.
    ///
    /// # Errors
    /// A [`Fault`] that tells what is wrong and where.
    pub fn with_comments(mut self, text: &str) -> Result<Self, Fault> {
        let mut table = Table::new(text)?;
        let (statement, moderated) = (table.column(&STATEMENT)?, table.column(&["moderated"])?);
        let meta = table.find(&["is-meta", "is_meta", "meta"]);
        let mut kinds = vec![Kind::Live; self.statements.len()];
        while table.advance()? {
            let id = table.id(statement)?;
            let is_meta = meta.is_some_and(|meta| table.is_true(meta));
            let counted = kind(table.number(moderated)?.unwrap_or(0), is_meta);
            if let Ok(at) = self.statements.binary_search(&id) {
                kinds.iter_mut().skip(at).take(1).for_each(|place| *place = counted);
            }
        }
        self.answers = self.answers.with_kinds(kinds).map_err(Fault::Answers)?;
        Ok(self)
    }

    /// The same with known groups of participants, from a table with a column `participant` (or
    /// `voter-id`, `participant-id`, `id`) and a column `sector`, `group` or `group-id`. Empty is
    /// unknown; participants who answered nothing are left out.
    ///
    /// # Errors
    /// A [`Fault`] that tells what is wrong and where.
    pub fn with_sectors(mut self, text: &str) -> Result<Self, Fault> {
        let mut table = Table::new(text)?;
        let participant = table.column(&PARTICIPANT)?;
        let column = table.column(&SECTOR)?;
        let mut known: BTreeMap<usize, String> = BTreeMap::new();
        while table.advance()? {
            let (id, name) = (table.id(participant)?, table.text(column).trim().to_owned());
            if let (Ok(at), false) = (self.participants.binary_search(&id), name.is_empty()) {
                known.insert(at, name);
            }
        }
        let mut names: Vec<String> = known.values().cloned().collect();
        // Numbers by size, before words.
        names.sort_by_cached_key(|name| (name.parse::<u64>().unwrap_or(u64::MAX), name.clone()));
        names.dedup();
        let number = |name: &String| {
            let at = names.iter().position(|known| known == name)?;
            u16::try_from(at).ok()
        };
        if names.len() > crate::answers::SECTORS_MAX {
            return Err(Fault::Answers(crate::answers::Fault::TooManySectors));
        }
        let of = |at: usize| known.get(&at).and_then(number);
        let sectors = (0..self.participants.len()).map(of).collect();
        self.answers = self.answers.with_sectors(sectors).map_err(Fault::Answers)?;
        self.sectors = names;
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

/// Names of columns that mean the same.
const PARTICIPANT: [&str; 5] = ["participant", "voter-id", "participant-id", "pid", "id"];
const STATEMENT: [&str; 4] = ["comment-id", "statement-id", "statement", "tid"];
const SECTOR: [&str; 3] = ["sector", "group", "group-id"];
const VOTE: [&str; 1] = ["vote"];

/// A vote as it stands in a file: who, on what, when, what, and whether it is important.
struct Vote {
    participant: u64,
    statement: u64,
    at: i64,
    reply: Reply,
    important: bool,
}

fn votes(mut table: Table) -> Result<Named, Fault> {
    let (participant, statement) = (table.column(&PARTICIPANT)?, table.column(&STATEMENT)?);
    let (vote, at) = (table.column(&VOTE)?, table.find(&["timestamp"]));
    let important = table.find(&["important"]);
    let mut votes = Vec::new();
    while table.advance()? {
        let Some(value) = table.number(vote)? else { return Err(table.fault("there is no vote")) };
        votes.push(Vote {
            participant: table.id(participant)?,
            statement: table.id(statement)?,
            at: at.map_or(Ok(None), |at| table.number(at))?.unwrap_or(0),
            reply: Reply::of(value),
            important: important.is_some_and(|important| table.is_true(important)),
        });
    }
    votes.sort_by_key(|vote| vote.at);
    named(&votes)
}

fn matrix(mut table: Table) -> Result<Named, Fault> {
    let participant = table.column(&["participant"])?;
    let statements = table.numbered();
    let mut votes = Vec::new();
    while table.advance()? {
        let participant = table.id(participant)?;
        for column in table.filled() {
            let Some(statement) = statements.get(column).copied().flatten() else { continue };
            let Some(reply) = table.number(column)?.map(Reply::of) else { continue };
            votes.push(Vote { participant, statement, at: 0, reply, important: false });
        }
    }
    named(&votes)
}

/// Votes in the order in which they were cast, with ids numbered upward.
fn named(votes: &[Vote]) -> Result<Named, Fault> {
    let ids = |of: fn(&Vote) -> u64| {
        let mut ids: Vec<u64> = votes.iter().map(of).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    };
    let participants = ids(|vote| vote.participant);
    let statements = ids(|vote| vote.statement);
    let place = |ids: &[u64], id: u64| {
        u32::try_from(ids.binary_search(&id).unwrap_or_else(|at| at)).unwrap_or(u32::MAX)
    };
    let answer = |vote: &Vote| Answer {
        participant: place(&participants, vote.participant),
        statement: place(&statements, vote.statement),
        reply: vote.reply,
        important: vote.important,
    };
    let answers: Vec<Answer> = votes.iter().map(answer).collect();
    let answers = Answers::new(participants.len(), statements.len(), &answers);
    let answers = answers.map_err(Fault::Answers)?;
    Ok(Named { answers, participants, statements, sectors: Vec::new() })
}
