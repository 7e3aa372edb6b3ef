//! From a map to what may be published: rounding, and leaving out what is of too few people.

use opinion_map::lists::{self, CommonGround, Contradiction};
use opinion_map::map::Map;
use opinion_map::statistics::Tally;

use super::figures::{
    Certainty, Common, Contrast, Direction, Figures, Group, Mark, PEOPLE_MIN, Part, Row, Selection,
    Shares, Square,
};

/// To so many hundredths shares are rounded, and to so many people numbers, before closing.
const STEP: i64 = 5;

/// From so many people on the map shows where they are; with fewer only how groups lie.
const SQUARES_PEOPLE_MIN: usize = 30;

/// Into so many squares the map is divided, along its longest side.
const SQUARES_ACROSS: f64 = 48.0;

/// How far a group's outline reaches, in standard deviations: about three quarters of its people.
const REACH: f64 = 1.7;

/// How numbers are told: exactly, or in steps.
#[derive(Clone, Copy)]
struct Telling {
    exact: bool,
}

impl Telling {
    /// How parts of a whole are told beside which so many people are not told of: when these are
    /// fewer than five, in steps, or one could read what they said off the whole.
    fn beside(self, untold: i64) -> Self {
        Self { exact: self.exact && !(1..PEOPLE_MIN).contains(&untold) }
    }

    /// A share in hundredths, of 0 to 1.
    fn share(self, share: f64) -> i64 {
        let step = if self.exact { 1 } else { STEP };
        to_whole(share * 100.0 / step as f64) * step
    }

    /// A number of people.
    fn people(self, count: i64) -> i64 {
        if self.exact { count } else { count / STEP * STEP }
    }

    /// What people said; nothing of fewer than five.
    fn shares(self, tally: &Tally) -> Option<Shares> {
        let answers = i64::from(tally.answers);
        if answers < PEOPLE_MIN {
            return None;
        }
        let of = |count: u32| f64::from(count) / f64::from(tally.answers);
        let (agree, disagree) = (self.share(of(tally.agree)), self.share(of(tally.disagree)));
        let disagree = disagree.min(100 - agree);
        let pass = 100 - agree - disagree;
        Some(Shares { agree, pass, disagree, answers: self.people(answers) })
    }
}

#[expect(clippy::cast_possible_truncation, reason = "of shares and hundredths")]
fn to_whole(value: f64) -> i64 {
    value.round() as i64
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// What may be published of a map; `statements` and `sectors` are those of its places.
pub fn publish(map: &Map, statements: &[i64], sectors: &[String], exact: bool) -> Figures {
    let telling = Telling { exact };
    let number = |place: usize| statements.get(place).copied().unwrap_or(0);
    let answered = map.participants.iter().filter(|one| one.answers > 0).count();
    let answers: i64 = map.statements.iter().map(|one| i64::from(one.tally.answers)).sum();
    let (told, of_parts) = told_sectors(map, telling);
    let side = |place: usize| told.iter().position(|other| *other == place);
    let rows: Vec<Row> =
        (0..statements.len()).map(|place| row(telling, map, place, &told, number)).collect();
    let of_groups = map.contradictions.iter().filter_map(|one| {
        let row = rows.get(one.statement)?;
        contrast(one, row.number, (one.a, one.b), &row.groups)
    });
    let of_sectors = map.sector_contradictions.iter().filter_map(|one| {
        let row = rows.get(one.statement)?;
        contrast(one, row.number, (side(one.a)?, side(one.b)?), &row.sectors)
    });
    let clear = map.grouping.groups > 1;
    Figures {
        exact,
        participants: telling.people(whole(answered)),
        answers: telling.people(answers),
        groups: if clear { groups(telling, map, &rows) } else { Vec::new() },
        sectors: told.iter().filter_map(|place| part(of_parts, map, sectors, *place)).collect(),
        common_ground: map.common_ground.iter().map(|one| common(telling, one, number)).collect(),
        contradictions: of_groups.collect(),
        sector_contradictions: of_sectors.collect(),
        selection: selection(telling, map, number),
        certainty: certainty(telling, map),
        squares: squares(map),
        statements: rows,
    }
}

/// The sectors of at least five people, and how they are told of.
fn told_sectors(map: &Map, telling: Telling) -> (Vec<usize>, Telling) {
    let size = |place: usize| map.sectors.get(place).map_or(0, |part| i64::from(part.size));
    let told: Vec<usize> =
        (0..map.sectors.len()).filter(|place| size(*place) >= PEOPLE_MIN).collect();
    let answered = map.participants.iter().filter(|one| one.answers > 0).count();
    let others = whole(answered) - told.iter().map(|place| size(*place)).sum::<i64>();
    (told, telling.beside(others))
}

fn part(telling: Telling, map: &Map, sectors: &[String], place: usize) -> Option<Part> {
    let people = telling.people(i64::from(map.sectors.get(place)?.size));
    Some(Part { sector: sectors.get(place)?.clone(), people })
}

fn row(
    telling: Telling,
    map: &Map,
    place: usize,
    told: &[usize],
    number: impl Fn(usize) -> i64,
) -> Row {
    let statement = map.statements.get(place).copied();
    let tally = statement.map(|one| one.tally).unwrap_or_default();
    let clear = map.grouping.groups > 1;
    let of_groups: Vec<Tally> = map
        .groups
        .iter()
        .filter(|_| clear)
        .map(|group| group.statistics.get(place).map(|one| one.tally).unwrap_or_default())
        .collect();
    let of_sectors: Vec<Tally> = told
        .iter()
        .map(|sector| {
            let part = map.sectors.get(*sector);
            let one = part.and_then(|part| part.statistics.get(place));
            one.map(|one| one.tally).unwrap_or_default()
        })
        .collect();
    let everyone = telling.shares(&tally);
    let important = everyone.map(|_| {
        let marked = tally.important_agree + tally.important_disagree;
        telling.share(f64::from(marked) / f64::from(tally.answers.max(1)))
    });
    let bridge = map.bridging.statements.get(place).filter(|one| one.answers >= 10);
    Row {
        number: number(place),
        everyone,
        groups: cells(telling, &of_groups, tally.answers),
        sectors: cells(telling, &of_sectors, tally.answers),
        important,
        support: bridge.map(|one| telling.share(one.support.clamp(-1.0, 1.0))),
        at: statement.map_or([0.0; 2], |one| one.at),
    }
}

/// The cells of a row: none of fewer than five people.
fn cells(telling: Telling, tallies: &[Tally], answers: u32) -> Vec<Option<Shares>> {
    let shown: u32 = tallies.iter().filter(|one| one.is_told()).map(|one| one.answers).sum();
    let telling = telling.beside(i64::from(answers) - i64::from(shown));
    tallies.iter().map(|tally| telling.shares(tally)).collect()
}

fn direction(direction: lists::Direction) -> Direction {
    match direction {
        lists::Direction::Agree => Direction::Agree,
        lists::Direction::Disagree => Direction::Disagree,
    }
}

fn common(telling: Telling, one: &CommonGround, number: impl Fn(usize) -> i64) -> Common {
    Common {
        statement: number(one.statement),
        direction: direction(one.direction),
        share: telling.share(one.p),
        at_least: telling.share(one.lower),
        in_sectors: one.in_sectors,
    }
}

/// A contradiction with the shares as the cells of its row tell them; nothing when one of the two
/// cells is not told.
fn contrast(
    one: &Contradiction,
    statement: i64,
    (a, b): (usize, usize),
    cells: &[Option<Shares>],
) -> Option<Contrast> {
    let (of_a, of_b) = ((*cells.get(a)?)?, (*cells.get(b)?)?);
    Some(Contrast {
        statement,
        a,
        b,
        agree_a: of_a.agree,
        agree_b: of_b.agree,
        disagree_a: of_a.disagree,
        disagree_b: of_b.disagree,
        z: (one.z * 10.0).round() / 10.0,
        divided: one.divided,
    })
}

fn selection(telling: Telling, map: &Map, number: impl Fn(usize) -> i64) -> Selection {
    let of = &map.selection;
    Selection {
        statements: of.statements.iter().map(|place| number(*place)).collect(),
        share: telling.share(of.share_of_asked),
        justified: of.justified,
    }
}

fn certainty(telling: Telling, map: &Map) -> Certainty {
    let hundredths = |value: f64| (value * 100.0).round() / 100.0;
    let stability = map.grouping.stability;
    let answered = map.participants.iter().filter(|one| one.answers > 0);
    let unplaced = whole(answered.filter(|one| !one.enough).count());
    Certainty {
        clarity: map.grouping.silhouette.map(hundredths),
        shuffled: stability.map(|one| hundredths(one.min_ari)),
        shuffles: stability.map_or(0, |one| whole(one.shuffles)),
        resampled: stability.map(|one| hundredths(one.resample_ari)),
        unplaced: telling.people(unplaced),
        same_answer: telling.people(whole(map.straight_liners())),
    }
}

fn groups(telling: Telling, map: &Map, rows: &[Row]) -> Vec<Group> {
    let mark = |place: usize, one: &lists::Representative| {
        let row = rows.get(one.statement)?;
        let shares = (*row.groups.get(place)?)?;
        let direction = direction(one.direction);
        let share = match direction {
            Direction::Agree => shares.agree,
            Direction::Disagree => shares.disagree,
        };
        Some(Mark { statement: row.number, direction, share })
    };
    let group = |(place, part): (usize, &opinion_map::map::Part)| {
        let (middle, reach, turn) = outline(map, place);
        let marks = part.representative.iter().filter_map(|one| mark(place, one));
        let people = telling.people(i64::from(part.size));
        Group { people, marks: marks.collect(), middle, reach, turn }
    };
    map.groups.iter().enumerate().map(group).collect()
}

/// The middle of a group, how far it reaches along its longest direction and across it, and how
/// that direction is turned.
fn outline(map: &Map, group: usize) -> ([f64; 2], [f64; 2], f64) {
    let people: Vec<[f64; 2]> =
        map.participants.iter().filter(|one| one.group == Some(group)).map(|one| one.at).collect();
    let count = people.len().max(1) as f64;
    let mean = |axis: fn(&[f64; 2]) -> f64| people.iter().map(axis).sum::<f64>() / count;
    let (x, y) = (mean(|at| at[0]), mean(|at| at[1]));
    let spread = |of: &dyn Fn(&[f64; 2]) -> f64| people.iter().map(of).sum::<f64>() / count;
    let xx = spread(&|at| (at[0] - x).powi(2));
    let yy = spread(&|at| (at[1] - y).powi(2));
    let xy = spread(&|at| (at[0] - x) * (at[1] - y));
    let half = f64::midpoint(xx, yy);
    let lift = ((xx - yy) / 2.0).hypot(xy);
    let reach = [(half + lift).max(0.0).sqrt() * REACH, (half - lift).max(0.0).sqrt() * REACH];
    let turn = (0.5 * (2.0 * xy).atan2(xx - yy)).to_degrees();
    ([x, y], reach, turn)
}

/// People in small squares, so that nobody's own place shows; none with few people.
fn squares(map: &Map) -> Vec<Square> {
    let placed: Vec<_> = map.participants.iter().filter(|one| one.enough).collect();
    if placed.len() < SQUARES_PEOPLE_MIN {
        return Vec::new();
    }
    let widest = placed.iter().flat_map(|one| one.at).map(f64::abs).fold(0.0, f64::max);
    let side = (2.0 * widest / SQUARES_ACROSS).max(f64::MIN_POSITIVE);
    let clear = map.grouping.groups > 1;
    let mut counted = std::collections::BTreeMap::<(i64, i64, Option<usize>), i64>::new();
    for one in placed {
        let [column, line] = one.at.map(|value| to_whole(value / side));
        *counted.entry((column, line, one.group.filter(|_| clear))).or_default() += 1;
    }
    let square = |((column, line, group), people): ((i64, i64, Option<usize>), i64)| Square {
        at: [column as f64 * side, line as f64 * side],
        group,
        people,
    };
    counted.into_iter().map(square).collect()
}
