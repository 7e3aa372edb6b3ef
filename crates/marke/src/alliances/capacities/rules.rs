//! What a party may say that it brings, and how much of it falls in a period.

use crate::alliances::{AMOUNT_MAX, Measure};
use crate::clock::Day;
use crate::error::{Refused, Result};
use crate::members::{Known, Tag, TagKind};
use crate::reading::{LINE_LENGTH_MAX, Reading};

use super::{Bearing, Capacity, Sheet};

/// No party says more at once than this.
pub const LINES_MAX: usize = 100;

/// No period is longer than this, in days: ten years.
pub const DAYS_MAX: i64 = 3_653;

/// What a sheet says, read and judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub bearing: Bearing,
    /// The word; `None` for all hours together.
    pub tag: Option<String>,
    pub amount: i64,
    pub from_on: Day,
    pub until_on: Day,
    pub note: String,
}

/// Reads a sheet; refuses with everything that is wrong with it. Without days it holds for a
/// year from today.
pub fn read(sheet: &Sheet, tags: &[Tag], today: Day) -> Result<Facts> {
    let mut reading = Reading::default();
    let bearing = reading.choice("bearing", &sheet.bearing).unwrap_or(Bearing::Brings);
    let tag = tags.iter().find(|tag| tag.tag_id == sheet.tag.trim());
    reading.check(
        tag.is_some() || sheet.tag.trim().is_empty(),
        Refused::new("reading-refusal-choice-is-unknown").on("tag"),
    );
    reading.check(
        tag.is_some() || bearing == Bearing::Brings,
        Refused::new("alliances-refusal-word-is-missing").on("tag"),
    );
    let amount = amount(&mut reading, "amount", &sheet.amount);
    let from_on = reading.day("from_on", &sheet.from_on).unwrap_or(today);
    let until_on = reading.day("until_on", &sheet.until_on).unwrap_or(from_on.plus_days(364));
    period(&mut reading, from_on, until_on);
    let past = Refused::new("alliances-refusal-period-is-past").on("until_on");
    reading.check(until_on >= today, past);
    let note = reading.text("note", &sheet.note, LINE_LENGTH_MAX);
    reading.end()?;
    Ok(Facts { bearing, tag: tag.map(|tag| tag.tag_id.clone()), amount, from_on, until_on, note })
}

/// A whole amount of at least 1, with or without marks between thousands. A point elsewhere is
/// none: whoever types *2.5* does not mean 25.
pub fn amount(reading: &mut Reading, field: &'static str, typed: &str) -> i64 {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let in_thousands = typed.split('.').skip(1).all(|part| part.len() == 3);
    let amount = typed.replace('.', "").parse::<i64>().ok();
    let fits = |amount: &i64| in_thousands && (1..=AMOUNT_MAX).contains(amount);
    let amount = amount.filter(fits);
    let refused = || Refused::new("alliances-refusal-amount-is-unreadable").on(field);
    reading.check(amount.is_some(), refused().with("max", AMOUNT_MAX));
    amount.unwrap_or(1)
}

/// A period begins before it ends and does not last for ever.
pub fn period(reading: &mut Reading, from_on: Day, until_on: Day) {
    let order = Refused::new("alliances-refusal-period-ends-first").on("until_on");
    reading.check(from_on <= until_on, order);
    let long = Refused::new("alliances-refusal-period-is-long").on("until_on");
    reading.check(from_on.days_until(until_on) <= DAYS_MAX, long);
}

/// What is wrong with a party saying this.
pub fn say(party: &Known, said: &[Capacity], facts: &Facts) -> Vec<Refused> {
    let mut refusals = Vec::new();
    if party.merged_into.is_some() {
        refusals.push(Refused::new("alliances-refusal-party-is-merged"));
    }
    if said.len() >= LINES_MAX {
        refusals.push(Refused::new("alliances-refusal-too-much-said").with("max", LINES_MAX));
    }
    let same = |line: &&Capacity| {
        line.tag_id == facts.tag
            && line.bearing == facts.bearing
            && line.from_on <= facts.until_on
            && facts.from_on <= line.until_on
    };
    if let Some(line) = said.iter().find(same) {
        let refused = Refused::new("alliances-refusal-said-already").on("tag");
        refusals.push(refused.with("name", line.name.as_deref().unwrap_or("")));
    }
    refusals
}

/// How much of an amount that is spread evenly over one period falls in another, rounded down.
pub fn within(amount: i64, (from, until): (Day, Day), (start, end): (Day, Day)) -> i64 {
    let (first, last) = (from.max(start), until.min(end));
    if last < first {
        return 0;
    }
    let days = from.days_until(until) + 1;
    amount * (first.days_until(last) + 1) / days.max(1)
}

/// How much of something falls in a period. What can be used day by day is spread evenly; money,
/// pieces and introductions are there as soon as the periods meet.
pub fn available(kind: Option<TagKind>, amount: i64, own: (Day, Day), asked: (Day, Day)) -> i64 {
    match kind.map_or(Measure::Hours, Measure::of) {
        Measure::Hours | Measure::Days => within(amount, own, asked),
        Measure::Introductions | Measure::Euros | Measure::Pieces => {
            let meet = own.0 <= asked.1 && asked.0 <= own.1;
            if meet { amount } else { 0 }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn hours_are_spread_over_their_days_and_rounded_down() {
        let year = (day("2026-01-01"), day("2026-12-31"));
        for (from, until, expected) in [
            ("2026-01-01", "2026-12-31", 365),
            ("2026-01-01", "2026-01-01", 1),
            ("2025-12-01", "2026-01-10", 10),
            ("2027-01-01", "2027-02-01", 0),
        ] {
            assert_eq!(within(365, year, (day(from), day(until))), expected, "{from}");
        }
        assert_eq!(within(10, year, (day("2026-01-01"), day("2026-01-31"))), 0);
    }

    #[test]
    fn money_is_there_as_soon_as_the_periods_meet() {
        let year = (day("2026-01-01"), day("2026-12-31"));
        let meets = (day("2026-12-31"), day("2027-06-30"));
        assert_eq!(available(Some(TagKind::Money), 5_000, year, meets), 5_000);
        assert_eq!(available(Some(TagKind::Competence), 365, year, meets), 1);
        let after = (day("2027-01-01"), day("2027-06-30"));
        assert_eq!(available(Some(TagKind::Money), 5_000, year, after), 0);
    }

    #[test]
    fn amounts_are_whole_and_at_least_one() {
        for (typed, expected) in [
            ("40", Some(40)),
            (" 1.250 ", Some(1_250)),
            ("0", None),
            ("-3", None),
            ("1.000.000", Some(1_000_000)),
            ("2,5", None),
            ("2.5", None),
            ("1250.", None),
            ("veel", None),
            ("1000001", None),
            ("", None),
        ] {
            let mut reading = Reading::default();
            let read = amount(&mut reading, "amount", typed);
            assert_eq!(reading.end().is_ok().then_some(read), expected, "{typed}");
        }
    }
}
