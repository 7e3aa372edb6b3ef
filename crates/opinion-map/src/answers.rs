//! What people answered: checked, kept by participant, one answer for each statement.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The most participants of one conversation.
pub const PARTICIPANTS_MAX: usize = 10_000_000;

/// The most statements of one conversation.
pub const STATEMENTS_MAX: usize = 100_000;

/// The most sectors.
pub const SECTORS_MAX: usize = 64;

/// What somebody says to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reply {
    /// −1.
    Disagree,
    /// 0: seen, and neither.
    Pass,
    /// +1.
    Agree,
}

impl Reply {
    /// −1, 0 or +1.
    pub fn value(self) -> i8 {
        match self {
            Self::Disagree => -1,
            Self::Pass => 0,
            Self::Agree => 1,
        }
    }

    /// The reply of a value, by its sign.
    pub fn of(value: i64) -> Self {
        match value.signum() {
            -1 => Self::Disagree,
            0 => Self::Pass,
            _ => Self::Agree,
        }
    }
}

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The place of the participant, from 0.
    pub participant: u32,
    /// The place of the statement, from 0.
    pub statement: u32,
    /// What was said.
    pub reply: Reply,
    /// Whether it was marked as important to this person. It is counted beside the reply and
    /// never weighs in the plane, the groups or the shares: one person, one voice.
    pub important: bool,
}

/// How a statement counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// Part of the conversation.
    #[default]
    Live,
    /// About the people rather than the matter ("I live here"): it is asked early and counted,
    /// and makes no plane and no list.
    Meta,
    /// Taken out by a moderator: counted, never asked, and part of no plane and no list.
    Out,
}

/// Why answers are not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// More than [`PARTICIPANTS_MAX`].
    TooManyParticipants,
    /// More than [`STATEMENTS_MAX`].
    TooManyStatements,
    /// More than [`SECTORS_MAX`].
    TooManySectors,
    /// The answer at this place names a participant that there is not.
    NoSuchParticipant(usize),
    /// The answer at this place names a statement that there is not.
    NoSuchStatement(usize),
    /// The list has not one entry for each participant or statement.
    WrongLength,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyParticipants => {
                write!(f, "there are more than {PARTICIPANTS_MAX} participants")
            }
            Self::TooManyStatements => write!(f, "there are more than {STATEMENTS_MAX} statements"),
            Self::TooManySectors => write!(f, "there are more than {SECTORS_MAX} sectors"),
            Self::NoSuchParticipant(at) => {
                write!(f, "answer {at} names a participant that there is not")
            }
            Self::NoSuchStatement(at) => {
                write!(f, "answer {at} names a statement that there is not")
            }
            Self::WrongLength => {
                f.write_str("the list has not one entry for each participant or statement")
            }
        }
    }
}

impl std::error::Error for Fault {}

/// How many keys a statement has.
pub(crate) const CELL_KEYS: usize = 8;

/// An answer within the row of its participant, in four bytes: the statement, whether it is
/// important, and the reply. Ordered by statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell(u32);

impl Cell {
    pub(crate) fn new(answer: &Answer) -> Self {
        let reply = match answer.reply {
            Reply::Disagree => 0,
            Reply::Pass => 1,
            Reply::Agree => 2,
        };
        Self((answer.statement << 3) | (u32::from(answer.important) << 2) | reply)
    }

    /// A number for statement and reply: four for each statement, the fourth unused.
    pub(crate) fn slot(self) -> usize {
        self.statement() * 4 + (self.0 & 3) as usize
    }

    /// A number for statement, importance and reply: [`CELL_KEYS`] for each statement.
    pub(crate) fn key(self) -> usize {
        self.0 as usize
    }

    /// The place of the statement.
    pub fn statement(self) -> usize {
        (self.0 >> 3) as usize
    }

    /// What was said.
    pub fn reply(self) -> Reply {
        match self.0 & 3 {
            0 => Reply::Disagree,
            1 => Reply::Pass,
            _ => Reply::Agree,
        }
    }

    /// −1, 0 or +1.
    pub fn value(self) -> f64 {
        f64::from(self.0 & 3) - 1.0
    }

    /// Whether it was marked as important.
    pub fn important(self) -> bool {
        self.0 & 4 != 0
    }
}

/// The answers of a conversation, with how each statement counts and, where it is known, to which
/// sector each participant belongs. Four bytes for each answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    statements: usize,
    /// Where the row of each participant begins; one more than there are participants.
    starts: Vec<usize>,
    cells: Vec<Cell>,
    kinds: Vec<Kind>,
    sectors: Vec<Option<u16>>,
    sectors_total: usize,
}

impl Answers {
    /// Takes answers in the order in which they were given: of two by one person to one statement
    /// the later counts. Participants and statements without answers are fine. All statements are
    /// live and no sector is known until [`Answers::with_kinds`] and [`Answers::with_sectors`].
    ///
    /// # Errors
    /// A [`Fault`] when an answer names a participant or statement that there is not, or when
    /// there are too many of either.
    pub fn new(participants: usize, statements: usize, answers: &[Answer]) -> Result<Self, Fault> {
        if participants > PARTICIPANTS_MAX {
            return Err(Fault::TooManyParticipants);
        }
        if statements > STATEMENTS_MAX {
            return Err(Fault::TooManyStatements);
        }
        let mut starts = vec![0_usize; participants + 1];
        for (at, answer) in answers.iter().enumerate() {
            if answer.statement as usize >= statements {
                return Err(Fault::NoSuchStatement(at));
            }
            let next = (answer.participant as usize).checked_add(1);
            let start = next.and_then(|next| starts.get_mut(next));
            *start.ok_or(Fault::NoSuchParticipant(at))? += 1;
        }
        let mut total = 0;
        for start in &mut starts {
            total += *start;
            *start = total;
        }
        let cells = in_rows(&mut starts, answers);
        let kinds = vec![Kind::Live; statements];
        let sectors = vec![None; participants];
        Ok(Self { statements, starts, cells, kinds, sectors, sectors_total: 0 })
    }

    /// Answers that are in rows already, within all limits.
    pub(crate) fn of_rows<'a>(
        rows: impl Iterator<Item = &'a [Cell]>,
        kinds: Vec<Kind>,
        sectors: Vec<Option<u16>>,
    ) -> Self {
        let (mut starts, mut cells) = (vec![0], Vec::new());
        for row in rows {
            cells.extend_from_slice(row);
            starts.push(cells.len());
        }
        let total = sectors.iter().flatten().map(|sector| usize::from(*sector) + 1).max();
        let sectors_total = total.unwrap_or(0);
        Self { statements: kinds.len(), starts, cells, kinds, sectors, sectors_total }
    }

    /// The same, with how each statement counts.
    ///
    /// # Errors
    /// [`Fault::WrongLength`] unless there is one kind for each statement.
    pub fn with_kinds(mut self, kinds: Vec<Kind>) -> Result<Self, Fault> {
        if kinds.len() != self.statements {
            return Err(Fault::WrongLength);
        }
        self.kinds = kinds;
        Ok(self)
    }

    /// The same, with the sector of each participant, numbered from 0, where it is known.
    ///
    /// # Errors
    /// [`Fault::WrongLength`] unless there is one entry for each participant;
    /// [`Fault::TooManySectors`].
    pub fn with_sectors(mut self, sectors: Vec<Option<u16>>) -> Result<Self, Fault> {
        if sectors.len() != self.participants() {
            return Err(Fault::WrongLength);
        }
        let total = sectors.iter().flatten().map(|sector| usize::from(*sector) + 1).max();
        let total = total.unwrap_or(0);
        if total > SECTORS_MAX {
            return Err(Fault::TooManySectors);
        }
        (self.sectors, self.sectors_total) = (sectors, total);
        Ok(self)
    }

    /// How many participants there are, with those who gave no answer.
    pub fn participants(&self) -> usize {
        self.starts.len() - 1
    }

    /// How many statements there are, with those that nobody answered.
    pub fn statements(&self) -> usize {
        self.statements
    }

    /// How many answers there are.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether nobody answered anything.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// The answers of one participant, by statement; none if there is no such participant.
    pub fn row(&self, participant: usize) -> &[Cell] {
        let ends = self.starts.get(participant).zip(self.starts.get(participant + 1));
        ends.and_then(|(from, to)| self.cells.get(*from..*to)).unwrap_or_default()
    }

    /// The answers of each participant, in order.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[Cell]> {
        (0..self.participants()).map(|participant| self.row(participant))
    }

    /// How each statement counts.
    pub fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// The sector of each participant, where it is known.
    pub fn sectors(&self) -> &[Option<u16>] {
        &self.sectors
    }

    /// How many sectors there are.
    pub fn sectors_total(&self) -> usize {
        self.sectors_total
    }
}

/// Puts answers in the rows of their participants, by statement, the last of each.
/// `starts` holds the ends of rows shifted by one and holds where rows begin afterwards.
fn in_rows(starts: &mut [usize], answers: &[Answer]) -> Vec<Cell> {
    let mut cells = vec![Cell(0); answers.len()];
    let mut next = starts.to_owned();
    for answer in answers {
        if let Some(place) = next.get_mut(answer.participant as usize) {
            if let Some(cell) = cells.get_mut(*place) {
                *cell = Cell::new(answer);
            }
            *place += 1;
        }
    }
    let mut kept = 0;
    let mut from = 0;
    for end in starts.iter_mut().skip(1) {
        let row = cells.get_mut(from..*end).unwrap_or_default();
        from = *end;
        row.sort_by_key(|cell| cell.statement());
        let start = from - row.len();
        for at in start..from {
            let cell = cells.get(at).copied();
            let later = cells.get(at + 1).filter(|_| at + 1 < from).copied();
            let Some(cell) = cell else { continue };
            if later.is_some_and(|later| later.statement() == cell.statement()) {
                continue;
            }
            if let Some(place) = cells.get_mut(kept) {
                *place = cell;
            }
            kept += 1;
        }
        *end = kept;
    }
    cells.truncate(kept);
    cells.shrink_to_fit();
    cells
}
