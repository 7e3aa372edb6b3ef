//! What may stand on the board, and which days a thing is to be had.

use crate::clock::{Day, Moment};
use crate::error::{Refused, Result};
use crate::members::Tag;
use crate::reading::{LINE_LENGTH_MAX, Reading, TITLE_LENGTH_MAX};
use crate::sharing::rules::names_money;

use super::{Absence, Lending, LendingKind, OnBooking, Sheet, Side, Unit};

/// Longest description of a thing, in characters.
pub const DESCRIPTION_LENGTH_MAX: usize = 2_000;

/// Longest conditions, in characters.
pub const CONDITIONS_LENGTH_MAX: usize = 4_000;

/// Longest reason, in characters.
pub const REASON_LENGTH_MAX: usize = 500;

/// Longest name of a village, in characters.
pub const VILLAGE_LENGTH_MAX: usize = 100;

/// How many things one party has on the board at once.
pub const STANDING_MAX: i64 = 50;

/// Longest stretch of days that one says a thing is away, in days.
pub const ABSENCE_DAYS_MAX: i64 = 366;

/// How many such stretches are to come at once.
pub const ABSENCES_MAX: usize = 50;

/// A thing as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub side: Side,
    pub kind: LendingKind,
    pub title: String,
    pub description: String,
    pub tag_id: Option<String>,
    pub village: String,
    pub unit: Unit,
    pub booking: OnBooking,
    pub wished: String,
    pub available_from_on: Option<Day>,
    pub available_until_on: Option<Day>,
    pub conditions: String,
}

/// Reads what stands on the form of a thing.
pub fn read(sheet: &Sheet, tags: &[Tag], today: Day) -> Result<Facts> {
    let mut reading = Reading::default();
    let side = needed(&mut reading, "side", &sheet.side, Side::Offered);
    let kind = needed(&mut reading, "kind", &sheet.kind, LendingKind::Machine);
    let facts = Facts {
        side,
        kind,
        title: reading.needed("title", &sheet.title, TITLE_LENGTH_MAX),
        description: reading.text("description", &sheet.description, DESCRIPTION_LENGTH_MAX),
        tag_id: tag(&mut reading, &sheet.tag, tags),
        village: reading.text("village", &sheet.village, VILLAGE_LENGTH_MAX),
        unit: reading.choice("unit", &sheet.unit).unwrap_or(Unit::Day),
        booking: reading.choice("booking", &sheet.booking).unwrap_or(OnBooking::Ask),
        wished: reading.text("wished", &sheet.wished, LINE_LENGTH_MAX),
        available_from_on: reading.day("available_from", &sheet.available_from),
        available_until_on: reading.day("available_until", &sheet.available_until),
        conditions: reading.text("conditions", &sheet.conditions, CONDITIONS_LENGTH_MAX),
    };
    let texts =
        [("title", &facts.title), ("wished", &facts.wished), ("description", &facts.description)];
    for (field, text) in texts {
        let money = Refused::new("sharing-refusal-lending-is-not-for-money").on(field);
        reading.check(!names_money(text), money);
    }
    let past = Refused::new("sharing-refusal-last-day-is-past").on("available_until");
    reading.check(facts.available_until_on.is_none_or(|until| until >= today), past);
    if let (Some(from), Some(until)) = (facts.available_from_on, facts.available_until_on) {
        let order = Refused::new("sharing-refusal-end-before-begin").on("available_until");
        reading.check(from <= until, order);
    }
    reading.end()?;
    Ok(facts)
}

/// Something that must be chosen; `otherwise` stands in until the refusal is told.
fn needed<T: std::str::FromStr>(
    reading: &mut Reading,
    field: &'static str,
    typed: &str,
    otherwise: T,
) -> T {
    let missing = Refused::new("reading-refusal-text-is-missing").on(field);
    reading.check(!typed.trim().is_empty(), missing);
    reading.choice(field, typed).unwrap_or(otherwise)
}

/// A word of the vocabulary, by its identifier, or none.
fn tag(reading: &mut Reading, typed: &str, tags: &[Tag]) -> Option<String> {
    let typed = typed.trim();
    let known = tags.iter().find(|tag| tag.tag_id == typed);
    let unknown = Refused::new("reading-refusal-choice-is-unknown").on("tag");
    reading.check(typed.is_empty() || known.is_some(), unknown);
    known.map(|tag| tag.tag_id.clone())
}

/// What is wrong with putting one more thing on the board.
pub fn put_up(standing: i64) -> Vec<Refused> {
    if standing < STANDING_MAX {
        return Vec::new();
    }
    vec![Refused::new("sharing-refusal-board-is-full").with("max", STANDING_MAX)]
}

/// What is wrong with changing a thing: it must stand on the board, and be as it was read.
pub fn change(lending: &Lending, revision: &str) -> Vec<Refused> {
    if lending.taken_off_at.is_some() {
        return vec![Refused::new("sharing-refusal-is-off-the-board")];
    }
    if revision.trim() != lending.revision.to_string() {
        return vec![Refused::new("sharing-refusal-changed-meanwhile")];
    }
    Vec::new()
}

/// What is wrong with making something else of a thing, or lending it otherwise: while it is
/// booked, what was given will be counted as it was.
pub fn make_of(lending: &Lending, facts: &Facts, booked: &[Period]) -> Vec<Refused> {
    if booked.is_empty() || (lending.kind, lending.unit) == (facts.kind, facts.unit) {
        return Vec::new();
    }
    let field = if lending.kind == facts.kind { "unit" } else { "kind" };
    vec![Refused::new("sharing-refusal-is-booked-as-it-is").on(field)]
}

/// Reads new conditions; they must differ from those that stand.
pub fn conditions(typed: &str, before: &str) -> Result<String> {
    let mut reading = Reading::default();
    let content = reading.text("conditions", typed, CONDITIONS_LENGTH_MAX);
    let same = Refused::new("sharing-refusal-conditions-are-the-same").on("conditions");
    reading.check(content != before, same);
    reading.end()?;
    Ok(content)
}

/// Reads why something happens.
pub fn reason(field: &'static str, typed: &str) -> Result<String> {
    let mut reading = Reading::default();
    let reason = reading.needed(field, typed, REASON_LENGTH_MAX);
    reading.end()?;
    Ok(reason)
}

/// Reads from and until which day a thing is not to be had.
pub fn absence(from: &str, until: &str, today: Day) -> Result<(Day, Day)> {
    let mut reading = Reading::default();
    let missing = |field| Refused::new("reading-refusal-text-is-missing").on(field);
    let first = reading.day("from_on", from);
    let last = reading.day("until_on", until);
    reading.check(!from.trim().is_empty(), missing("from_on"));
    reading.check(!until.trim().is_empty(), missing("until_on"));
    if let (Some(first), Some(last)) = (first, last) {
        let order = Refused::new("sharing-refusal-end-before-begin").on("until_on");
        reading.check(first <= last, order);
        let past = Refused::new("sharing-refusal-last-day-is-past").on("until_on");
        reading.check(last >= today, past);
        let long = Refused::new("sharing-refusal-absence-is-long").on("until_on");
        let fits = first.days_until(last) < ABSENCE_DAYS_MAX;
        reading.check(fits, long.with("max", ABSENCE_DAYS_MAX));
    }
    reading.end()?;
    first.zip(last).ok_or_else(|| missing("from_on").into())
}

/// What is wrong with being away: nothing may be booked then, and it is said so often at most.
pub fn be_away(
    (from, until): (Day, Day),
    taken: &[Period],
    (absences, today): (&[Absence], Day),
) -> Vec<Refused> {
    let to_come = absences.iter().filter(|absence| absence.until_on >= today);
    if to_come.count() >= ABSENCES_MAX {
        let many = Refused::new("sharing-refusal-many-absences").on("from_on");
        return vec![many.with("max", ABSENCES_MAX)];
    }
    let away = Period::of_days(from, until);
    if taken.iter().any(|taken| taken.overlaps(&away)) {
        return vec![Refused::new("sharing-refusal-is-booked-then").on("from_on")];
    }
    Vec::new()
}

/// From an instant until just before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub from: Moment,
    pub until: Moment,
}

impl Period {
    /// Whole days, the last one included.
    pub fn of_days(from: Day, until: Day) -> Self {
        Self { from: from.begins(), until: until.plus_days(1).begins() }
    }

    /// Whether both have some time in common; one that begins as another ends has none.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// The days that it touches: the first and the last.
    pub fn days(&self) -> (Day, Day) {
        (self.from.day(), self.until.plus_seconds(-1).day())
    }
}

/// Whether a thing is to be had on all days from one to another.
pub fn is_to_be_had(lending: &Lending, absences: &[Absence], (from, until): (Day, Day)) -> bool {
    let begun = lending.available_from_on.is_none_or(|first| first <= from);
    let ended = lending.available_until_on.is_some_and(|last| last < until);
    let away = |absence: &Absence| absence.from_on <= until && from <= absence.until_on;
    begun && !ended && !absences.iter().any(away)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(number: i64) -> Day {
        "2026-03-20".parse::<Day>().unwrap().plus_days(number)
    }

    proptest! {
        /// Two periods overlap exactly when some hour lies in both.
        #[test]
        fn periods_overlap_when_they_share_an_hour(
            a in 0..500i64, a_long in 1..100i64, b in 0..500i64, b_long in 1..100i64,
        ) {
            let at = |hour: i64| day(0).begins().plus_seconds(hour * 3_600);
            let one = Period { from: at(a), until: at(a + a_long) };
            let other = Period { from: at(b), until: at(b + b_long) };
            let shared = (a..a + a_long).any(|hour| (b..b + b_long).contains(&hour));
            prop_assert_eq!(one.overlaps(&other), shared);
            prop_assert_eq!(other.overlaps(&one), shared);
        }

        /// Whole days overlap exactly when a day lies in both, also when the clock moves.
        #[test]
        fn days_overlap_when_they_share_a_day(
            a in 0..20i64, a_long in 0..5i64, b in 0..20i64, b_long in 0..5i64,
        ) {
            let one = Period::of_days(day(a), day(a + a_long));
            let other = Period::of_days(day(b), day(b + b_long));
            let shared = (a..=a + a_long).any(|day| (b..=b + b_long).contains(&day));
            prop_assert_eq!(one.overlaps(&other), shared);
            prop_assert_eq!(one.days(), (day(a), day(a + a_long)));
        }
    }
}
