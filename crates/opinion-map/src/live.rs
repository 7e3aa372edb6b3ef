//! A conversation between two full runs: one more answer, at once.

use std::collections::BTreeMap;

use crate::answers::{
    Answer, Answers, Cell, Fault, Kind, PARTICIPANTS_MAX, Reply, SECTORS_MAX, STATEMENTS_MAX,
};
use crate::groups::nearest_group;
use crate::map::{
    Map, Participant, Statement, always, answers_told, enough, parts, relist, restate,
};
use crate::routing::{next_statement, priority};
use crate::settings::{CELL_MIN, Mode};
use crate::statistics::{Statistics, Tally};

/// What one answer changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// What this person had answered before, if anything.
    pub before: Option<Reply>,
    /// Where they are now.
    pub participant: Participant,
    /// Whether they came into another group, or into one for the first time, or out of one.
    pub regrouped: bool,
}

/// A conversation that takes answers one by one. The plane (means, components, middles of groups)
/// is that of the last full run and stands still; counts, shares, tests and priorities are those
/// of all answers, and the place and group of everybody who answers are made anew.
///
/// Beside a full run of the same answers: counts, and statistics of all people and of sectors, are
/// equal; places differ as the plane drifted, by less than 2 % of its width when answers grew by
/// 1 % (8 % where there are few people: measured on seven real conversations of 26 to 2,031);
/// groups of the few near an edge may differ. [`Live::answers`] gives back the answers, and a
/// full run of them equals a run from zero, bit for bit.
#[derive(Clone, Debug)]
pub struct Live {
    /// The answers of the last full run.
    answers: Answers,
    /// The rows that changed since.
    changed: BTreeMap<usize, Vec<Cell>>,
    /// The map; its parts and lists are those of the last full run.
    map: Map,
    kinds: Vec<Kind>,
    sectors: Vec<Option<u16>>,
    groups: Counts,
    of_sectors: Counts,
}

/// Counts of each part, and of all parts together.
#[derive(Clone, Debug, Default)]
struct Counts {
    parts: Vec<Vec<Tally>>,
    sums: Vec<Tally>,
    sizes: Vec<u32>,
}

impl Counts {
    fn new<'a>(
        rows: impl Iterator<Item = (Option<usize>, &'a [Cell])>,
        parts: usize,
        statements: usize,
    ) -> Self {
        let mut counts = Self { sums: vec![Tally::default(); statements], ..Self::default() };
        counts.widen(parts, statements);
        for (part, row) in rows.filter(|(part, row)| part.is_some() && !row.is_empty()) {
            counts.change(part, row, Tally::plus);
            counts.resize(part, 1);
        }
        counts
    }

    /// Makes room for more parts and statements.
    fn widen(&mut self, parts: usize, statements: usize) {
        let parts = parts.max(self.parts.len());
        let statements = statements.max(self.sums.len());
        self.sums.resize(statements, Tally::default());
        self.sizes.resize(parts, 0);
        self.parts.resize(parts, Vec::new());
        self.parts.iter_mut().for_each(|part| part.resize(statements, Tally::default()));
    }

    fn change(&mut self, part: Option<usize>, cells: &[Cell], by: fn(&Tally, &Tally) -> Tally) {
        let Some(tallies) = part.and_then(|part| self.parts.get_mut(part)) else { return };
        for cell in cells {
            let one = Tally::of(*cell);
            let places = tallies.get_mut(cell.statement()).zip(self.sums.get_mut(cell.statement()));
            if let Some((tally, sum)) = places {
                (*tally, *sum) = (by(tally, &one), by(sum, &one));
            }
        }
    }

    fn resize(&mut self, part: Option<usize>, by: i32) {
        if let Some(size) = part.and_then(|part| self.sizes.get_mut(part)) {
            *size = size.saturating_add_signed(by);
        }
    }

    fn statistics(&self, part: usize, statement: usize) -> Option<Statistics> {
        let tally = self.parts.get(part)?.get(statement)?;
        Some(Statistics::new(*tally, self.sums.get(statement)?.minus(tally)))
    }
}

impl Live {
    /// Goes on from a full run over the same answers.
    ///
    /// # Errors
    /// [`Fault::WrongLength`] if the map is of other numbers of participants or statements.
    pub fn new(answers: Answers, map: Map) -> Result<Self, Fault> {
        let statements = answers.statements();
        if map.participants.len() != answers.participants() || map.statements.len() != statements {
            return Err(Fault::WrongLength);
        }
        let sectors = answers.sectors().to_vec();
        let of = |sector: &Option<u16>| sector.map(usize::from);
        let grouped = map.participants.iter().map(|it| it.group).zip(answers.rows());
        let groups = Counts::new(grouped, map.groups.len(), statements);
        let in_sectors = sectors.iter().map(of).zip(answers.rows());
        let of_sectors = Counts::new(in_sectors, answers.sectors_total(), statements);
        let kinds = answers.kinds().to_vec();
        Ok(Self { changed: BTreeMap::new(), map, kinds, sectors, groups, of_sectors, answers })
    }

    /// Takes one more answer, or a changed one. A participant or statement beyond those there are
    /// is added (a new statement is live and has no place until the next full run); `sector` is
    /// that of a participant who is new, and is otherwise not looked at.
    ///
    /// # Errors
    /// [`Fault::TooManyParticipants`], [`Fault::TooManyStatements`], [`Fault::TooManySectors`].
    pub fn answer(&mut self, answer: Answer, sector: Option<u16>) -> Result<Change, Fault> {
        let (participant, statement) = (answer.participant as usize, answer.statement as usize);
        if participant >= PARTICIPANTS_MAX {
            return Err(Fault::TooManyParticipants);
        }
        if statement >= STATEMENTS_MAX {
            return Err(Fault::TooManyStatements);
        }
        if sector.is_some_and(|sector| usize::from(sector) >= SECTORS_MAX) {
            return Err(Fault::TooManySectors);
        }
        self.widen(participant, statement, sector);
        Ok(self.put(participant, statement, Some(Cell::new(&answer))))
    }

    /// Takes an answer back; `None` if there was none.
    pub fn undo(&mut self, participant: u32, statement: u32) -> Option<Change> {
        let (participant, statement) = (participant as usize, statement as usize);
        place_in(self.row(participant), statement).ok()?;
        Some(self.put(participant, statement, None))
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
        self.groups.statistics(group, statement)
    }

    /// What a sector says to a statement now; `None` if it has fewer than five people.
    pub fn of_sector(&self, sector: usize, statement: usize) -> Option<Statistics> {
        self.of_sectors.sizes.get(sector).filter(|size| **size >= CELL_MIN)?;
        self.of_sectors.statistics(sector, statement)
    }

    /// What to show this person next, drawn by priority from what they did not answer.
    pub fn next_statement(&self, participant: usize, seed: u64) -> Option<usize> {
        let row = self.row(participant);
        let answered = |statement: usize| place_in(row, statement).is_ok();
        next_statement(&self.map.priorities(), &answered, seed)
    }

    /// The map of the last full run with lists (representative, consensus, common ground,
    /// contradictions) made again from the counts of now. Takes time in proportion to groups times
    /// statements, not to answers.
    pub fn map(&self) -> Map {
        let mut map = self.map.clone();
        let exact = map.settings.mode == Mode::PolisExact;
        map.groups = parts(&self.groups.parts, &self.groups.sizes, exact);
        map.sectors = parts(&self.of_sectors.parts, &self.of_sectors.sizes, false);
        restate(&mut map);
        relist(&mut map);
        map
    }

    /// The same as [`Live::map`] without a copy: counts, places and priorities are of now, lists
    /// are of the last full run.
    pub fn map_ref(&self) -> &Map {
        &self.map
    }

    /// All answers of now, for the next full run.
    pub fn answers(&self) -> Answers {
        let rows = (0..self.map.participants.len()).map(|participant| self.row(participant));
        Answers::of_rows(rows, self.kinds.clone(), self.sectors.clone())
    }

    /// The answers of one participant, by statement.
    pub fn row(&self, participant: usize) -> &[Cell] {
        let changed = self.changed.get(&participant).map(Vec::as_slice);
        changed.unwrap_or_else(|| self.answers.row(participant))
    }

    fn widen(&mut self, participant: usize, statement: usize, sector: Option<u16>) {
        let sector = sector.filter(|_| participant >= self.map.participants.len());
        if participant >= self.map.participants.len() {
            self.map.participants.resize(participant + 1, Participant::default());
            self.sectors.resize(participant + 1, None);
            self.sectors.last_mut().into_iter().for_each(|place| *place = sector);
        }
        if statement >= self.map.statements.len() {
            self.map.statements.resize(statement + 1, Statement::unanswered());
            self.kinds.resize(statement + 1, Kind::Live);
        }
        let statements = self.map.statements.len();
        let sectors = sector.map_or(0, |sector| usize::from(sector) + 1);
        if statements > self.groups.sums.len() || sectors > self.of_sectors.parts.len() {
            self.groups.widen(0, statements);
            self.of_sectors.widen(sectors, statements);
        }
    }

    /// Puts an answer in a row, or takes one out, and carries it through all counts.
    fn put(&mut self, participant: usize, statement: usize, cell: Option<Cell>) -> Change {
        let mut row = self.row(participant).to_vec();
        let was_empty = row.is_empty();
        let (sector, group) = (self.sector(participant), self.group(participant));
        let mut before = None;
        match (place_in(&row, statement), cell) {
            (Ok(at), new) => {
                let old = row.remove(at);
                before = Some(old.reply());
                self.count(sector, group, old, Tally::minus);
                if let Some(new) = new {
                    row.insert(at, new);
                }
            }
            (Err(at), Some(new)) => row.insert(at, new),
            (Err(_), None) => {}
        }
        if let Some(new) = cell {
            self.count(sector, group, new, Tally::plus);
        }
        let answers =
            i32::from(was_empty && !row.is_empty()) - i32::from(!was_empty && row.is_empty());
        self.of_sectors.resize(sector, answers);
        let settled = self.settle(participant, &row);
        let regrouped = settled.group != group;
        if regrouped {
            self.groups.change(group, &row, Tally::minus);
            self.groups.change(settled.group, &row, Tally::plus);
            self.groups.resize(group, -1);
            self.groups.resize(settled.group, 1);
        }
        self.prioritise(if regrouped { &row } else { &[] }, statement);
        self.changed.insert(participant, row);
        Change { before, participant: settled, regrouped }
    }

    fn sector(&self, participant: usize) -> Option<usize> {
        self.sectors.get(participant).copied().flatten().map(usize::from)
    }

    fn group(&self, participant: usize) -> Option<usize> {
        self.map.participants.get(participant).and_then(|it| it.group)
    }

    /// Counts one answer, or takes it out of all counts.
    fn count(
        &mut self,
        sector: Option<usize>,
        group: Option<usize>,
        cell: Cell,
        by: fn(&Tally, &Tally) -> Tally,
    ) {
        self.of_sectors.change(sector, &[cell], by);
        self.groups.change(group, &[cell], by);
        if let Some(statement) = self.map.statements.get_mut(cell.statement()) {
            statement.tally = by(&statement.tally, &Tally::of(cell));
        }
    }

    /// Finds place and group of somebody with these answers.
    fn settle(&mut self, participant: usize, row: &[Cell]) -> Participant {
        let (at, counted) = self.map.plane.place_counted(row);
        let settings = &self.map.settings;
        let enough = !row.is_empty() && enough(&self.map.plane, settings, row, counted);
        let group = if enough { nearest_group(&self.map.grouping, at) } else { None };
        let settled = Participant {
            at,
            answers: answers_told(settings, row, counted),
            enough,
            group,
            always: always(row, &self.kinds),
        };
        if let Some(place) = self.map.participants.get_mut(participant) {
            *place = settled;
        }
        settled
    }

    /// Makes mean and priority of a statement again, and in exact mode, where only people in
    /// groups count for it, those of all answers of somebody who came into a group.
    fn prioritise(&mut self, row: &[Cell], statement: usize) {
        let mode = self.map.settings.mode;
        let regrouped = row.iter().map(|cell| cell.statement());
        let others = regrouped.filter(|_| mode == Mode::PolisExact);
        for at in others.chain([statement]) {
            let Some(it) = self.map.statements.get_mut(at) else { continue };
            match mode {
                Mode::Sound => {
                    it.mean = it.tally.mean();
                    it.priority = priority(&it.tally, it.extremity, it.kind);
                }
                Mode::PolisExact => {
                    let sum = self.groups.sums.get(at).copied().unwrap_or_default();
                    let kind = if it.kind == Kind::Out { Kind::Live } else { it.kind };
                    it.priority = priority(&sum, it.extremity, kind);
                }
            }
        }
    }
}

fn place_in(row: &[Cell], statement: usize) -> Result<usize, usize> {
    row.binary_search_by_key(&statement, |cell| cell.statement())
}
