//! The drawing of a thread: a column for each stage, a line for each arrow.
//!
//! Positions are in the units of the picture; the page scales it.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::Kind;

use super::Thread;

/// How wide a thing is drawn.
const THING_WIDTH: i64 = 224;

/// How high a thing is drawn.
const THING_HEIGHT: i64 = 56;

/// The room between columns, through which the lines run.
const COLUMN_GAP: i64 = 56;

/// The room between things in a column.
const ROW_GAP: i64 = 18;

/// More things than this in one column are told in words, not drawn.
const COLUMN_LENGTH_MAX: usize = 7;

/// The longest line of a title, in characters; a title has two lines.
const LINE_LENGTH_MAX: usize = 24;

/// The distance between the lines of a title.
const LINE_HEIGHT: usize = 18;

/// Places for everything that is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawing {
    /// In units of the picture.
    pub width: i64,
    /// In units of the picture.
    pub height: i64,
    /// The things.
    pub things: Vec<Placed>,
    /// The lines: an SVG path each.
    pub lines: Vec<String>,
    /// How many things were left out because their column was full.
    pub left_out: usize,
}

/// A thing at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// What kind of thing.
    pub kind: Kind,
    /// Its number.
    pub number: i64,
    /// Its title, in full.
    pub title: String,
    /// Its title, in at most two lines, each with its height.
    pub lines: Vec<(i64, String)>,
    /// The left side.
    pub x: i64,
    /// The upper side.
    pub y: i64,
    /// Whether it is the thing that the thread is drawn for.
    pub is_subject: bool,
}

type Key = (Kind, i64);

/// The stage at which things of a kind are drawn, from left to right. Parties come to a challenge
/// as themes do; what people think comes before what is done with it.
fn stage(kind: Kind) -> u8 {
    match kind {
        Kind::Wish => 0,
        Kind::Theme | Kind::Party | Kind::Application => 1,
        Kind::Conversation
        | Kind::Lending
        | Kind::Booking
        | Kind::Help
        | Kind::Granting
        | Kind::Exchange => 2,
        Kind::Statement => 3,
        Kind::Challenge | Kind::Point => 4,
        Kind::Meeting | Kind::Need => 5,
        Kind::Agenda | Kind::Alliance => 6,
        Kind::Cooperative => 7,
    }
}

/// Draws a thread. The stages stand in their own order, those that do not occur are left out;
/// things stand in the order of their numbers.
pub fn draw(thread: &Thread) -> Drawing {
    let subject = (thread.thing.kind, thread.thing.number);
    let mut titles: BTreeMap<Key, &str> = BTreeMap::from([(subject, thread.thing.title.as_str())]);
    let steps = || thread.back.iter().chain(&thread.forth);
    for step in steps() {
        titles.entry((step.from_kind, step.from_number)).or_insert(&step.from_title);
        titles.entry((step.to_kind, step.to_number)).or_insert(&step.to_title);
    }
    let mut columns: BTreeMap<u8, Vec<Key>> = BTreeMap::new();
    for key in titles.keys() {
        columns.entry(stage(key.0)).or_default().push(*key);
    }
    let left_out = columns.values_mut().map(|column| shorten(column, subject)).sum();
    let rows = columns.values().map(Vec::len).max().unwrap_or(0);
    let height = length(rows, THING_HEIGHT, ROW_GAP);
    let mut things = Vec::new();
    for (x, column) in (0..).step_by(stride()).zip(columns.values()) {
        let top = (height - length(column.len(), THING_HEIGHT, ROW_GAP)) / 2;
        for (row, key) in (0..).zip(column) {
            let y = top + row * (THING_HEIGHT + ROW_GAP);
            let title = titles.get(key).copied().unwrap_or_default();
            things.push(place(*key, title, (x, y), *key == subject));
        }
    }
    let lines = steps().filter_map(|step| {
        let at = |key: Key| things.iter().find(|thing| (thing.kind, thing.number) == key);
        let from = at((step.from_kind, step.from_number))?;
        let to = at((step.to_kind, step.to_number))?;
        // A challenge is talked about in a conversation, which stands to the left of it.
        let (left, right) = if to.x < from.x { (to, from) } else { (from, to) };
        Some(line(left, right, &things))
    });
    let lines: BTreeSet<String> = lines.collect();
    let lines = lines.into_iter().collect();
    Drawing {
        width: length(columns.len(), THING_WIDTH, COLUMN_GAP),
        height,
        things,
        lines,
        left_out,
    }
}

fn stride() -> usize {
    usize::try_from(THING_WIDTH + COLUMN_GAP).unwrap_or(1)
}

fn length(count: usize, size: i64, gap: i64) -> i64 {
    let count = i64::try_from(count).unwrap_or(0);
    (count * (size + gap) - gap).max(0)
}

/// Leaves the first things of a column, always with the subject; gives how many went.
fn shorten(column: &mut Vec<Key>, subject: Key) -> usize {
    let before = column.len();
    if let Some(place) = column.iter().position(|key| *key == subject) {
        let subject = column.remove(place);
        column.truncate(COLUMN_LENGTH_MAX - 1);
        column.insert(place.min(column.len()), subject);
    }
    column.truncate(COLUMN_LENGTH_MAX);
    before - column.len()
}

fn place((kind, number): Key, title: &str, (x, y): (i64, i64), is_subject: bool) -> Placed {
    let lines = wrapped(title);
    let first = y + if lines.len() > 1 { 24 } else { 33 };
    let lines = (first..).step_by(LINE_HEIGHT).zip(lines).collect();
    Placed { kind, number, title: title.to_owned(), lines, x, y, is_subject }
}

/// A title in at most two lines, broken between words; what does not fit becomes an ellipsis.
fn wrapped(title: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in title.split_whitespace() {
        let count = lines.len();
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < LINE_LENGTH_MAX => {
                line.push(' ');
                line.push_str(word);
            }
            Some(line) if count == 2 => {
                line.push('…');
                break;
            }
            Some(_) | None => lines.push(word.to_owned()),
        }
    }
    for line in &mut lines {
        if line.chars().count() > LINE_LENGTH_MAX + 1 {
            *line = line.chars().take(LINE_LENGTH_MAX).chain(['…']).collect();
        }
    }
    lines
}

/// A calm curve from the right side of one thing to the left side of another, between the things
/// of the columns that it passes; between things of one column it runs along their right sides.
fn line(from: &Placed, to: &Placed, things: &[Placed]) -> String {
    let (mut x, mut y) = (from.x + THING_WIDTH, from.y + THING_HEIGHT / 2);
    let last = to.y + THING_HEIGHT / 2;
    let bend = COLUMN_GAP / 2;
    if from.x == to.x {
        let out = x + bend;
        return format!("M{x} {y}C{out} {y} {out} {last} {x} {last}");
    }
    let mut path = format!("M{x} {y}");
    let mut curve = |x: i64, y: i64, to_x: i64, to_y: i64| {
        let curve = format!("C{} {y} {} {to_y} {to_x} {to_y}", x + bend, to_x - bend);
        path.push_str(&curve);
    };
    let columns: BTreeSet<i64> = things.iter().map(|thing| thing.x).collect();
    for column in columns.into_iter().filter(|column| (from.x + 1..to.x).contains(column)) {
        let straight = y + (last - y) * (column - x) / (to.x - x);
        let lane = lane(straight, things.iter().filter(|thing| thing.x == column));
        curve(x, y, column, lane);
        (x, y) = (column + THING_WIDTH, lane);
        curve(column, lane, x, y);
    }
    curve(x, y, to.x, last);
    path
}

/// The height nearest to `y` at which a line passes none of the things of a column.
fn lane<'t>(y: i64, column: impl Iterator<Item = &'t Placed>) -> i64 {
    let beside = ROW_GAP / 2;
    let lanes = column.flat_map(|thing| [thing.y - beside, thing.y + THING_HEIGHT + beside]);
    lanes.min_by_key(|lane| ((lane - y).abs(), *lane)).unwrap_or(y)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_broken_between_words_into_two_lines() {
        assert_eq!(wrapped("Een bankje"), ["Een bankje"]);
        let long = wrapped("Een bankje bij de brug over het Stadskanaal waar je kunt zitten");
        assert_eq!(long, ["Een bankje bij de brug", "over het Stadskanaal…"]);
        assert_eq!(wrapped(&"x".repeat(40))[0].chars().count(), 25);
    }

    #[test]
    fn what_people_think_stands_between_wishes_and_challenges() {
        let mut kinds = Kind::ALL.to_vec();
        kinds.sort_by_key(|kind| (stage(*kind), *kind));
        let words: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
        let expected = "wens thema partij aanvraag gesprek uitleen boeking hulpvraag gunning \
                        uitwisseling stelling opgave gesprekspunt behoefte bijeenkomst agenda \
                        alliantie cooperatie";
        assert_eq!(words.join(" "), expected);
    }

    #[test]
    fn a_line_passes_between_the_things_of_a_column() {
        let at = |number, x, y| place((Kind::Wish, number), "", (x, y), false);
        let things = [at(1, 0, 0), at(2, 280, 0), at(3, 280, 74), at(4, 560, 0)];
        assert_eq!(lane(28, things[1..3].iter()), -9);
        assert_eq!(lane(60, things[1..3].iter()), 65);
        let path = line(&things[0], &things[3], &things);
        assert_eq!(path, "M224 28C252 28 252 -9 280 -9C308 -9 476 -9 504 -9C532 -9 532 28 560 28");
    }

    #[test]
    fn a_full_column_keeps_the_subject() {
        let mut column: Vec<Key> = (1..=20).map(|number| (Kind::Wish, number)).collect();
        assert_eq!(shorten(&mut column, (Kind::Wish, 18)), 13);
        assert!(column.contains(&(Kind::Wish, 18)));
        assert_eq!(column.len(), COLUMN_LENGTH_MAX);
    }
}
