//! A full run, and the parts of it that are made again after single answers.

use super::{Map, Participant, Statement};
use crate::answers::{Answers, Cell, Kind, Reply};
use crate::bridging::bridging;
use crate::groups::{People, groups};
use crate::lists::{Consensus, Part, common_ground, consensus, contradictions, representative};
use crate::plane::{Plane, plane};
use crate::routing::priority;
use crate::selection::selection;
use crate::settings::{CELL_MIN, Mode, Settings};
use crate::statistics::{Statistics, Tally, tallies, tallies_of_parts};

/// So many answers to live statements make somebody who always says the same stand out.
const ALWAYS_MIN: usize = 10;

/// Makes the map of a conversation. It never fails: with nothing to tell, lists are empty.
///
/// What does not change it: the order of answers to different statements, of participants and of
/// threads. What hardly changes it: the order of statements (sums are made in another order;
/// relative differences stay below 1e-9 where components are told apart).
pub fn map(answers: &Answers, settings: &Settings) -> Map {
    let order = by_content(answers);
    let rows: Vec<&[Cell]> = order.iter().map(|at| answers.row(*at)).collect();
    let tallies = tallies(&rows, answers.statements());
    let kinds = answers.kinds();
    let plane = plane(&rows, &tallies, kinds, settings);
    let places = plane.places(&rows);
    let counted: Vec<u32> = places.iter().map(|(_, counted)| *counted).collect();
    let is_enough = |at: &usize| {
        let (row, counted) = (rows.get(*at), counted.get(*at));
        row.zip(counted).is_some_and(|(row, counted)| enough(&plane, settings, row, *counted))
    };
    let grouped: Vec<usize> = (0..rows.len()).filter(is_enough).collect();
    let points: Vec<[f64; 2]> =
        grouped.iter().filter_map(|at| places.get(*at)).map(|(point, _)| *point).collect();
    let people = People { plane: &plane, rows: &rows, enough: &grouped, points: &points };
    let (grouping, labels) = groups(&people, settings);
    let mut participants = vec![Participant::default(); answers.participants()];
    let mut labelled = grouped.iter().zip(&labels).peekable();
    for (at, ((participant, row), (point, counted))) in
        order.iter().zip(&rows).zip(&places).enumerate()
    {
        let group = labelled.next_if(|(grouped, _)| **grouped == at).map(|(_, group)| *group);
        if let Some(place) = participants.get_mut(*participant) {
            *place = Participant {
                at: *point,
                answers: answers_told(settings, row, *counted),
                enough: group.is_some(),
                group,
                always: always(row, kinds),
            };
        }
    }
    let mut map = Map {
        settings: settings.clone(),
        statements: statements(&plane, &tallies, kinds),
        groups: of_groups(answers, &participants, grouping.groups, settings.mode),
        participants,
        grouping,
        sectors: of_sectors(answers),
        consensus: Consensus::default(),
        common_ground: Vec::new(),
        contradictions: Vec::new(),
        sector_contradictions: Vec::new(),
        bridging: bridging(&rows, &counted, &tallies, &plane, settings.threads),
        selection: selection(&rows, &live(kinds), settings.selection_size),
        plane,
    };
    restate(&mut map);
    relist(&mut map);
    map
}

/// Everybody who answered, in an order that depends on their answers alone: whatever is made of
/// people in this order does not depend on how they are numbered.
fn by_content(answers: &Answers) -> Vec<usize> {
    let mut order: Vec<usize> =
        (0..answers.participants()).filter(|at| !answers.row(*at).is_empty()).collect();
    order.sort_by(|a, b| answers.row(*a).cmp(answers.row(*b)));
    order
}

fn live(kinds: &[Kind]) -> Vec<bool> {
    kinds.iter().map(|kind| *kind == Kind::Live).collect()
}

/// Whether somebody answered enough to be put in a group. In exact mode all answers count.
pub fn enough(plane: &Plane, settings: &Settings, row: &[Cell], counted: u32) -> bool {
    let answers = answers_told(settings, row, counted);
    match settings.mode {
        Mode::Sound => {
            let all = u32::try_from(plane.columns).unwrap_or(u32::MAX);
            answers >= settings.answers_min.min(all).max(1)
        }
        Mode::PolisExact => answers >= settings.answers_min,
    }
}

/// How many answers somebody is held to have given.
pub fn answers_told(settings: &Settings, row: &[Cell], counted: u32) -> u32 {
    match settings.mode {
        Mode::Sound => counted,
        Mode::PolisExact => u32::try_from(row.len()).unwrap_or(u32::MAX),
    }
}

/// What somebody always says to live statements, if they gave enough answers.
pub fn always(row: &[Cell], kinds: &[Kind]) -> Option<Reply> {
    let mut replies = row
        .iter()
        .filter(|cell| kinds.get(cell.statement()) == Some(&Kind::Live))
        .map(|cell| cell.reply());
    let first = replies.next()?;
    let mut count = 1;
    for reply in replies {
        if reply != first {
            return None;
        }
        count += 1;
    }
    (count >= ALWAYS_MIN).then_some(first)
}

/// What each group says, of so many groups.
fn of_groups(
    answers: &Answers,
    participants: &[Participant],
    groups: usize,
    mode: Mode,
) -> Vec<Part> {
    let labels = || participants.iter().map(|it| it.group);
    let labelled = labels().zip(answers.rows()).filter_map(|(group, row)| Some((group?, row)));
    let tallies = tallies_of_parts(labelled, groups, answers.statements());
    parts(&tallies, &sizes(labels().flatten(), groups), mode == Mode::PolisExact)
}

/// What each sector says: those of its people who answered anything.
fn of_sectors(answers: &Answers) -> Vec<Part> {
    let of = |(sector, row): (&Option<u16>, _)| Some((usize::from((*sector)?), row));
    let labelled = || answers.sectors().iter().zip(answers.rows()).filter_map(of);
    let total = answers.sectors_total();
    let tallies = tallies_of_parts(labelled(), total, answers.statements());
    let answered = labelled().filter(|(_, row)| !row.is_empty()).map(|(sector, _)| sector);
    parts(&tallies, &sizes(answered, total), false)
}

/// How many there are of each label.
fn sizes(labels: impl Iterator<Item = usize>, parts: usize) -> Vec<u32> {
    let mut sizes = vec![0; parts];
    for label in labels {
        sizes.iter_mut().skip(label).take(1).for_each(|size| *size += 1);
    }
    sizes
}

/// Parts with their statistics, each beside all others; without them where there are too few
/// people, unless `all` are told.
pub fn parts(tallies: &[Vec<Tally>], sizes: &[u32], all: bool) -> Vec<Part> {
    let statements = tallies.first().map_or(0, Vec::len);
    let mut sums = vec![Tally::default(); statements];
    for tally in tallies {
        sums.iter_mut().zip(tally).for_each(|(sum, tally)| *sum = sum.plus(tally));
    }
    let part = |(tallies, size): (&Vec<Tally>, &u32)| {
        let beside = |(tally, sum): (&Tally, &Tally)| Statistics::new(*tally, sum.minus(tally));
        let told = all || *size >= CELL_MIN;
        let statistics =
            if told { tallies.iter().zip(&sums).map(beside).collect() } else { Vec::new() };
        Part { size: *size, statistics, representative: Vec::new() }
    };
    tallies.iter().zip(sizes).map(part).collect()
}

fn statements(plane: &Plane, tallies: &[Tally], kinds: &[Kind]) -> Vec<Statement> {
    let statement = |(at, (tally, kind)): (usize, (&Tally, &Kind))| {
        let place = plane.statement_place(at);
        let along = |number: usize| place.get(number).copied().unwrap_or_default();
        let place = [along(0), along(1)];
        Statement {
            kind: *kind,
            tally: *tally,
            mean: plane.means.get(at).copied().unwrap_or_default(),
            at: place,
            extremity: (place[0] * place[0] + place[1] * place[1]).sqrt(),
            priority: 0.0,
        }
    };
    tallies.iter().zip(kinds).enumerate().map(statement).collect()
}

/// Makes means and priorities of statements again from counts.
pub fn restate(map: &mut Map) {
    for (at, statement) in map.statements.iter_mut().enumerate() {
        let (mut tally, mut kind) = (statement.tally, statement.kind);
        match map.settings.mode {
            Mode::Sound => statement.mean = tally.mean(),
            Mode::PolisExact => {
                // As there: of people in groups, and as if nothing had been taken out.
                let of = |part: &Part| part.statistics.get(at).map(|it| it.tally);
                let sum = |sum: Tally, it: Tally| sum.plus(&it);
                tally = map.groups.iter().filter_map(of).fold(Tally::default(), sum);
                kind = if kind == Kind::Out { Kind::Live } else { kind };
            }
        }
        statement.priority = priority(&tally, statement.extremity, kind);
    }
}

/// Makes all lists again from counts.
pub fn relist(map: &mut Map) {
    let mode = map.settings.mode;
    let is_listed = |it: &Statement| match mode {
        Mode::Sound => it.kind == Kind::Live,
        Mode::PolisExact => it.kind != Kind::Out,
    };
    let listed: Vec<bool> = map.statements.iter().map(is_listed).collect();
    let alone = map.groups.len() == 1;
    let most = map.settings.list_max;
    for group in &mut map.groups {
        group.representative = representative(&group.statistics, &listed, (mode, alone, most));
    }
    let told: Vec<(Tally, f64)> =
        map.statements.iter().map(|it| (it.tally, it.extremity)).collect();
    map.consensus = consensus(&told, &listed, most);
    map.common_ground = common_ground(&map.groups, &map.sectors, &listed);
    map.contradictions = contradictions(&map.groups, &listed);
    map.sector_contradictions = contradictions(&map.sectors, &listed);
}
