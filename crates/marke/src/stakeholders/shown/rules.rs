//! Which figures may be shown, and which places in the chain are empty.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::members::Sector;
use crate::stakeholders::sayings::{CellRow, Standings, Topic};
use crate::stakeholders::{Role, Stakeholder, Step};

/// No figure is of fewer parties, and none is renewed for fewer.
pub const PARTIES_MIN: usize = 5;

/// What one party said itself about one objective.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Which party, by number.
    pub stakeholder: i64,
    /// Its sector; empty when not known.
    pub sector: String,
    /// The objective, by number.
    pub objective: i64,
    /// Where it stands; none when it took that back.
    pub value: Option<i64>,
    /// The number of what it said.
    pub said: i64,
}

/// Which side nearly all are on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = NearlyAll)]
pub enum Side {
    /// For.
    For,
    /// Against.
    Against,
    /// It is the same to them.
    Neutral,
}

/// How many are for and against. Where all or all but one are on one side only that is told, so
/// that nobody reads where each of them stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = InterestTally)]
pub struct Tally {
    /// How many took a position.
    pub parties: usize,
    /// How many are for; none where nearly all are on one side.
    pub in_favour: Option<usize>,
    /// How many are against.
    pub against: Option<usize>,
    /// To how many it is the same.
    pub neutral: Option<usize>,
    /// The side on which nearly all are.
    pub nearly_all: Option<Side>,
    /// What is at stake for them on average, in tenths, from 0 to 40.
    pub stake_tenths: i64,
}

/// A figure that is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = InterestFigure)]
pub struct Figure {
    /// The objective, by number.
    pub objective: i64,
    /// Of which sector; empty for all together.
    pub sector: String,
    /// What it tells.
    pub tally: Tally,
    /// The last thing said that counts in it.
    pub up_to: i64,
}

/// All figures of a challenge.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = InterestFigures)]
pub struct Figures {
    /// The figures, by objective and sector.
    pub all: Vec<Figure>,
}

impl Figures {
    /// Figures as they are kept; none when nothing is.
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// The figure of an objective, of all or of one sector.
    pub fn of(&self, objective: i64, sector: &str) -> Option<&Figure> {
        self.all.iter().find(|one| one.objective == objective && one.sector == sector)
    }

    /// The figures of an objective by sector.
    pub fn by_sector(&self, objective: i64) -> impl Iterator<Item = &Figure> {
        let own = move |one: &&Figure| one.objective == objective && !one.sector.is_empty();
        self.all.iter().filter(own)
    }
}

/// What the parties that were not taken off said themselves.
pub fn voices(stakeholders: &[Stakeholder], standings: &Standings) -> Vec<Voice> {
    let mut voices = Vec::new();
    for ((number, topic, objective, _), standing) in standings.all() {
        let there = |one: &&Stakeholder| one.number == *number && one.off_at.is_none();
        let stakeholder = stakeholders.iter().find(there);
        if let (Topic::Position, Some(objective), Some(own), Some(stakeholder)) =
            (topic, objective, &standing.own, stakeholder)
        {
            voices.push(Voice {
                stakeholder: *number,
                sector: stakeholder.sector.clone(),
                objective: *objective,
                value: own.value,
                said: own.number,
            });
        }
    }
    voices
}

/// The figures after what was said. A figure is made anew only when it is of enough parties and
/// enough of them changed something since. Sectors are made anew together with the whole, as far
/// as nobody who takes all sectors off the whole is left with a few parties.
pub fn renewed(before: &Figures, voices: &[Voice]) -> Figures {
    let mut all: BTreeMap<(i64, String), Figure> = BTreeMap::new();
    for figure in &before.all {
        all.insert((figure.objective, figure.sector.clone()), figure.clone());
    }
    let objectives: BTreeSet<i64> = voices.iter().map(|voice| voice.objective).collect();
    for objective in objectives {
        let own: Vec<&Voice> = voices.iter().filter(|one| one.objective == objective).collect();
        if !is_due(before, objective, "", &own) {
            continue;
        }
        let sectors = sectors_due(before, objective, &own);
        if few(rest(before, objective, &own, &sectors)) {
            continue;
        }
        for sector in sectors.into_iter().chain([""]) {
            let figure = figure(objective, sector, &of_sector(&own, sector));
            all.insert((objective, sector.to_owned()), figure);
        }
    }
    Figures { all: all.into_values().collect() }
}

/// The voices of a sector; all of them where none is told.
fn of_sector<'a>(voices: &[&'a Voice], sector: &str) -> Vec<&'a Voice> {
    let fits = |voice: &&&Voice| sector.is_empty() || voice.sector == sector;
    voices.iter().filter(fits).copied().collect()
}

/// Whether a figure of these voices may be made anew: of so many parties, for so many changes.
fn is_due(before: &Figures, objective: i64, sector: &str, voices: &[&Voice]) -> bool {
    let up_to = before.of(objective, sector).map_or(0, |figure| figure.up_to);
    let told = voices.iter().filter(|voice| voice.value.is_some()).count();
    let changed = voices.iter().filter(|voice| voice.said > up_to).count();
    told >= PARTIES_MIN && changed >= PARTIES_MIN
}

/// The sectors to make anew, the largest first: as many as leave no small rest.
fn sectors_due<'a>(before: &Figures, objective: i64, voices: &[&'a Voice]) -> Vec<&'a str> {
    let sectors: BTreeSet<&str> = voices.iter().map(|voice| voice.sector.as_str()).collect();
    let due = |sector: &&str| {
        !sector.is_empty() && is_due(before, objective, sector, &of_sector(voices, sector))
    };
    let mut due: Vec<&str> = sectors.into_iter().filter(due).collect();
    due.sort_by_key(|sector| std::cmp::Reverse(of_sector(voices, sector).len()));
    while !due.is_empty() && few(rest(before, objective, voices, &due)) {
        due.pop();
    }
    due
}

/// Of how many parties one reads something who takes all figures of sectors off that of all: those
/// of whom no sector tells, or something else by now. So many at least, and so many at most: of
/// who took back what it said, nobody knows any more whether the sector told of it.
fn rest(
    before: &Figures,
    objective: i64,
    voices: &[&Voice],
    anew: &[&str],
) -> RangeInclusive<usize> {
    let told = |sector: &str| before.of(objective, sector).filter(|_| !sector.is_empty());
    let apart = |voice: &&Voice| {
        let is_new = |figure: &Figure| voice.said > figure.up_to;
        !anew.contains(&voice.sector.as_str()) && told(&voice.sector).is_none_or(is_new)
    };
    let apart: Vec<&Voice> = voices.iter().copied().filter(apart).collect();
    let sure = apart.iter().filter(|voice| voice.value.is_some()).count();
    let taken_back = |voice: &&&Voice| voice.value.is_none() && told(&voice.sector).is_some();
    sure..=sure + apart.iter().filter(taken_back).count()
}

/// Whether these may be so few parties that nothing may be told of them alone.
fn few(parties: RangeInclusive<usize>) -> bool {
    (1..PARTIES_MIN).any(|few| parties.contains(&few))
}

fn figure(objective: i64, sector: &str, voices: &[&Voice]) -> Figure {
    let values: Vec<i64> = voices.iter().filter_map(|voice| voice.value).collect();
    let up_to = voices.iter().map(|voice| voice.said).max().unwrap_or(0);
    Figure { objective, sector: sector.to_owned(), tally: tally(&values), up_to }
}

/// Counts positions; what is at stake is rounded half up.
pub fn tally(values: &[i64]) -> Tally {
    let parties = values.len();
    let count = |sign: i64| values.iter().filter(|value| value.signum() == sign).count();
    let sides = [(Side::For, count(1)), (Side::Against, count(-1)), (Side::Neutral, count(0))];
    let most = sides.iter().find(|(_, count)| *count + 1 >= parties && parties > 1);
    let stake: i64 = values.iter().map(|value| value.abs()).sum();
    let divisor = i64::try_from(parties.max(1)).unwrap_or(1);
    let shown = |place: usize| match most {
        Some(_) => None,
        None => sides.get(place).map(|(_, count)| *count),
    };
    Tally {
        parties,
        in_favour: shown(0),
        against: shown(1),
        neutral: shown(2),
        nearly_all: most.map(|(side, _)| *side),
        stake_tenths: (stake * 20 + divisor) / (2 * divisor),
    }
}

/// One place in the chain, with the sectors that are there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct ChainCell {
    /// The step.
    pub step: Step,
    /// The role there.
    pub role: Role,
    /// The sectors of who is there; an empty one is of a party whose sector is not known.
    pub sectors: Vec<String>,
}

/// Something that nobody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = ChainGap)]
pub enum Gap {
    /// Nobody has this role at any step.
    Role(Role),
    /// Nobody is at this step.
    Step(Step),
    /// No party of this sector is there at all.
    Sector(Sector),
    /// No party of this sector is at a step where others are.
    SectorAt {
        /// The step.
        step: Step,
        /// The sector.
        sector: Sector,
    },
    /// Nobody has this role at a step where others are.
    RoleAt {
        /// The step.
        step: Step,
        /// The role.
        role: Role,
    },
}

/// The chain of a challenge, and what is empty in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Chain {
    /// The steps that count, in order.
    pub steps: Vec<Step>,
    /// Every step and role.
    pub cells: Vec<ChainCell>,
    /// What is empty, the widest first.
    pub gaps: Vec<Gap>,
}

impl Chain {
    /// The sectors in a place.
    pub fn at(&self, step: Step, role: Role) -> &[String] {
        let cell = self.cells.iter().find(|cell| cell.step == step && cell.role == role);
        cell.map_or(&[], |cell| &cell.sectors)
    }

    /// The questions that matter most: roles, steps and sectors that are nowhere.
    pub fn first_gaps(&self) -> Vec<Gap> {
        self.gaps.iter().filter(|gap| is_first(**gap)).copied().collect()
    }

    /// The other questions.
    pub fn more_gaps(&self) -> Vec<Gap> {
        self.gaps.iter().filter(|gap| !is_first(**gap)).copied().collect()
    }
}

fn is_first(gap: Gap) -> bool {
    match gap {
        Gap::Role(_) | Gap::Step(_) | Gap::Sector(_) => true,
        Gap::SectorAt { .. } | Gap::RoleAt { .. } => false,
    }
}

/// The chain with who is where. Nothing is asked while nobody is anywhere.
pub fn chain(steps: &[Step], rows: &[CellRow]) -> Chain {
    let rows: Vec<&CellRow> = rows.iter().filter(|row| steps.contains(&row.step)).collect();
    let mut cells = Vec::new();
    for step in steps {
        for role in Role::ALL {
            let here = rows.iter().filter(|row| row.step == *step && row.role == *role);
            let sectors: BTreeSet<&String> = here.map(|row| &row.sector).collect();
            let sectors = sectors.into_iter().cloned().collect();
            cells.push(ChainCell { step: *step, role: *role, sectors });
        }
    }
    let gaps = if rows.is_empty() { Vec::new() } else { gaps(steps, &rows) };
    Chain { steps: steps.to_vec(), cells, gaps }
}

fn gaps(steps: &[Step], rows: &[&CellRow]) -> Vec<Gap> {
    let any = |fits: &dyn Fn(&CellRow) -> bool| rows.iter().any(|row| fits(row));
    let has_sector = |row: &CellRow, sector: Sector| row.sector == sector.word();
    let roles = Role::ALL.iter().filter(|role| !any(&|row| row.role == **role));
    let mut gaps: Vec<Gap> = roles.clone().map(|role| Gap::Role(*role)).collect();
    let empty = steps.iter().filter(|step| !any(&|row| row.step == **step));
    gaps.extend(empty.map(|step| Gap::Step(*step)));
    let missing = Sector::ALL.iter().filter(|sector| !any(&|row| has_sector(row, **sector)));
    gaps.extend(missing.map(|sector| Gap::Sector(*sector)));
    for step in steps.iter().filter(|step| any(&|row| row.step == **step)) {
        for role in Role::ALL.iter().filter(|role| any(&|row| row.role == **role)) {
            if !any(&|row| row.step == *step && row.role == *role) {
                gaps.push(Gap::RoleAt { step: *step, role: *role });
            }
        }
        for sector in Sector::ALL.iter().filter(|sector| any(&|row| has_sector(row, **sector))) {
            if !any(&|row| row.step == *step && has_sector(row, *sector)) {
                gaps.push(Gap::SectorAt { step: *step, sector: *sector });
            }
        }
    }
    gaps
}
