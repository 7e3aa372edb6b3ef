//! One month of one thing: on which days it is to be had.

use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::words;

use super::rules::{Period, is_to_be_had};
use super::{Absence, Lending, Unit};

words! {
    /// Whether a thing is to be had on a day.
    DayState {
        /// It is.
        Free = "free",
        /// Some hours of it are taken.
        Partly = "partly",
        /// Somebody has it.
        Taken = "taken",
        /// It is not lent that day.
        Away = "away",
        /// The day is over.
        Past = "past",
    }
}

/// A day in the month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct CalendarDay {
    /// Which.
    pub day: Day,
    /// Whether it is to be had.
    pub state: DayState,
    /// The hours that are taken, as `9.00–12.00`; only of what is lent by the hour.
    pub hours: Vec<String>,
}

impl CalendarDay {
    /// The day of the month.
    pub fn number(&self) -> i8 {
        self.day.0.day()
    }
}

/// One month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Month {
    /// As `2026-11`.
    pub month: String,
    /// The month before, as far as it is worth looking at.
    pub before: Option<String>,
    /// The month after.
    pub after: Option<String>,
    /// Its weeks, Monday first; `None` for the days of other months.
    pub weeks: Vec<Vec<Option<CalendarDay>>>,
}

/// How many months ahead one can look.
const MONTHS_AHEAD: i64 = 13;

/// The month that was asked for as `2026-11`, or this one; never before this one.
pub fn month_of(asked: &str, today: Day) -> Day {
    let this = first(today);
    let asked = Some(asked.trim()).filter(|asked| asked.len() == "2026-11".len());
    let asked = asked.and_then(|asked| format!("{asked}-01").parse::<Day>().ok());
    let last = first(this.plus_days(31 * MONTHS_AHEAD));
    asked.filter(|asked| (this..=last).contains(asked)).unwrap_or(this)
}

/// The first day of a month.
fn first(day: Day) -> Day {
    day.plus_days(1 - i64::from(day.0.day()))
}

fn named(day: Day) -> String {
    day.to_string().chars().take("2026-11".len()).collect()
}

/// Draws the month that begins on a day.
pub fn draw(
    lending: &Lending,
    absences: &[Absence],
    taken: &[Period],
    begins: Day,
    now: Moment,
) -> Month {
    let today = now.day();
    let offset = usize::try_from(begins.0.weekday().to_monday_zero_offset()).unwrap_or(0);
    let mut cells: Vec<Option<CalendarDay>> = vec![None; offset];
    let mut day = begins;
    while day.0.month() == begins.0.month() {
        cells.push(Some(on(lending, absences, taken, day, today)));
        day = day.plus_days(1);
    }
    while !cells.len().is_multiple_of(7) {
        cells.push(None);
    }
    let last = first(first(today).plus_days(31 * MONTHS_AHEAD));
    Month {
        month: named(begins),
        before: (begins > first(today)).then(|| named(first(begins.plus_days(-1)))),
        after: (begins < last).then(|| named(day)),
        weeks: cells.chunks(7).map(<[_]>::to_vec).collect(),
    }
}

/// How a thing stands on one day.
fn on(
    lending: &Lending,
    absences: &[Absence],
    taken: &[Period],
    day: Day,
    today: Day,
) -> CalendarDay {
    let whole = Period::of_days(day, day);
    let within: Vec<Period> =
        taken.iter().filter(|taken| taken.overlaps(&whole)).copied().collect();
    let covers = |taken: &Period| taken.from <= whole.from && whole.until <= taken.until;
    let state = if day < today {
        DayState::Past
    } else if lending.taken_off_at.is_some() || !is_to_be_had(lending, absences, (day, day)) {
        DayState::Away
    } else if within.is_empty() {
        DayState::Free
    } else if lending.unit == Unit::Day || within.iter().any(covers) {
        DayState::Taken
    } else {
        DayState::Partly
    };
    let hours = if state == DayState::Partly {
        within.iter().map(|taken| hours(taken, &whole)).collect()
    } else {
        Vec::new()
    };
    CalendarDay { day, state, hours }
}

/// The hours of a day that a booking takes.
fn hours(taken: &Period, whole: &Period) -> String {
    let clock = |at: Moment| {
        let civil = at.civil();
        format!("{}.{:02}", civil.hour(), civil.minute())
    };
    let from = clock(taken.from.max(whole.from));
    let until = if taken.until >= whole.until { "24.00".to_owned() } else { clock(taken.until) };
    format!("{from}–{until}")
}
