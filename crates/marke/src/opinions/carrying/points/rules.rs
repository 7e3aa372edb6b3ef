//! What a point accepts, and when.

use crate::clock::Day;
use crate::error::{Refused, Result};
use crate::reading::{LINE_LENGTH_MAX, Reading};

use super::Point;

/// Longest outcome, in characters.
pub const OUTCOME_LENGTH_MAX: usize = 2_000;

/// A point as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub question: String,
    pub meets_on: Option<Day>,
}

/// Reads what the meeting is to talk about, and on which day; the day may stay open.
pub fn read(question: &str, meets_on: &str, today: Day) -> Result<Facts> {
    let mut reading = Reading::default();
    let facts = Facts {
        question: reading.needed("question", question, LINE_LENGTH_MAX),
        meets_on: day_to_come(&mut reading, meets_on, today),
    };
    reading.end()?;
    Ok(facts)
}

/// Reads the day of the meeting.
pub fn day(meets_on: &str, today: Day) -> Result<Day> {
    let mut reading = Reading::default();
    let day = day_to_come(&mut reading, meets_on, today);
    let missing = || Refused::new("reading-refusal-text-is-missing").on("meets_on");
    reading.check(!meets_on.trim().is_empty(), missing());
    reading.end()?;
    Ok(day.ok_or_else(missing)?)
}

fn day_to_come(reading: &mut Reading, typed: &str, today: Day) -> Option<Day> {
    let day = reading.day("meets_on", typed);
    let past = Refused::new("opinions-refusal-last-day-is-past").on("meets_on");
    reading.check(day.is_none_or(|day| day >= today), past);
    day
}

/// Reads what came of the meeting.
pub fn outcome(typed: &str) -> Result<String> {
    let mut reading = Reading::default();
    let outcome = reading.needed("outcome", typed, OUTCOME_LENGTH_MAX);
    reading.end()?;
    Ok(outcome)
}

/// What is wrong with putting up a statement of which these points were put up before: one of
/// them may still wait for its meeting.
pub fn put_up(before: &[Point]) -> Vec<Refused> {
    let open = before.iter().find(|point| point.settled_at.is_none());
    let refused = |point: &Point| {
        Refused::new("opinions-refusal-point-is-open").with("question", &point.question)
    };
    open.map(refused).into_iter().collect()
}

/// What is wrong with changing a point: it must still wait, and be as it was read.
pub fn change(point: &Point, revision: &str) -> Vec<Refused> {
    if point.settled_at.is_some() {
        return vec![Refused::new("opinions-refusal-point-is-settled")];
    }
    if revision.trim() != point.revision.to_string() {
        return vec![Refused::new("opinions-refusal-changed-meanwhile")];
    }
    Vec::new()
}
