//! When a thing may be booked, and what a booking may become.

use crate::clock::{Day, Moment};
use crate::error::{Refused, Result, refuse_any};
use crate::ids::PartyId;
use crate::reading::{LINE_LENGTH_MAX, Reading};
use crate::sharing::lending::rules::{Period, is_to_be_had};
use crate::sharing::lending::{Absence, Condition, Lending, LendingKind, Side, Unit};
use crate::units::Minutes;

use super::{Asked, Booking, BookingState};

/// Longest booking, in days.
pub const DAYS_MAX: i64 = 31;

/// How long ahead a thing can be booked, in days.
pub const DAYS_AHEAD_MAX: i64 = 365;

/// How many bookings of one thing one party may have to come.
pub const STANDING_MAX: usize = 10;

/// How many hours a whole day of somebody counts for.
pub const HOURS_OF_A_DAY: i64 = 8;

/// A booking as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub period: Period,
    pub purpose: String,
    /// The version of the conditions that was accepted; 0 for none.
    pub condition_version: i64,
}

/// What a booking is judged by, besides what was typed.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    pub lending: &'a Lending,
    pub condition: Option<&'a Condition>,
    pub absences: &'a [Absence],
    /// Who has it when: the borrower and the period of every booking that stands.
    pub taken: &'a [(PartyId, Period)],
    pub borrower: PartyId,
    pub now: Moment,
}

/// Reads and judges a booking; everything that is wrong with it is told at once.
pub fn ask(asked: &Asked, around: &Around<'_>) -> Result<Facts> {
    refuse_any(may_be_booked(around))?;
    let mut reading = Reading::default();
    let purpose = reading.needed("purpose", &asked.purpose, LINE_LENGTH_MAX);
    let condition = around.condition.filter(|condition| !condition.content.is_empty());
    let condition_version = condition.map_or(0, |condition| condition.version);
    if condition_version > 0 {
        let accepted = Refused::new("sharing-refusal-conditions-are-not-accepted").on("accepted");
        reading.check(asked.accepted == "ja", accepted);
        let changed = Refused::new("sharing-refusal-conditions-changed").on("accepted");
        let same = asked.conditions.trim() == condition_version.to_string();
        reading.check(asked.accepted != "ja" || same, changed);
    }
    let period = period(&mut reading, asked, around.lending.unit);
    if let Some(period) = period {
        for refused in when(&period, around) {
            reading.refuse(refused);
        }
    }
    reading.end()?;
    let missing = || Refused::new("reading-refusal-text-is-missing").on("from_on");
    let period = period.ok_or_else(missing)?;
    Ok(Facts { period, purpose, condition_version })
}

/// What is wrong with booking this thing for this party, whenever it is.
fn may_be_booked(around: &Around<'_>) -> Vec<Refused> {
    if around.lending.taken_off_at.is_some() {
        return vec![Refused::new("sharing-refusal-is-off-the-board")];
    }
    if around.lending.side == Side::Wanted {
        return vec![Refused::new("sharing-refusal-is-looked-for")];
    }
    if around.lending.party_id == around.borrower {
        return vec![Refused::new("sharing-refusal-is-your-own").on("party")];
    }
    let own = around.taken.iter().filter(|(party, _)| *party == around.borrower);
    if own.count() >= STANDING_MAX {
        let refused = Refused::new("sharing-refusal-many-bookings").on("party");
        return vec![refused.with("max", STANDING_MAX)];
    }
    Vec::new()
}

/// Reads from when until when: days, and hours for what is lent by the hour.
fn period(reading: &mut Reading, asked: &Asked, unit: Unit) -> Option<Period> {
    let missing = |field| Refused::new("reading-refusal-text-is-missing").on(field);
    let from = reading.day("from_on", &asked.from_on);
    reading.check(!asked.from_on.trim().is_empty(), missing("from_on"));
    // Whoever says no last day means the first one.
    let until_on = if asked.until_on.trim().is_empty() { &asked.from_on } else { &asked.until_on };
    let until = reading.day("until_on", until_on);
    let period = match unit {
        Unit::Day => Period::of_days(from?, until?),
        Unit::Hour => {
            let first = hour(reading, "from_hour", &asked.from_hour, 0..=23);
            let last = hour(reading, "until_hour", &asked.until_hour, 1..=24);
            Period { from: at(from?, first?), until: at(until?, last?) }
        }
    };
    let order = Refused::new("sharing-refusal-end-before-begin").on("until_on");
    reading.check(period.from < period.until, order);
    (period.from < period.until).then_some(period)
}

fn hour(
    reading: &mut Reading,
    field: &'static str,
    typed: &str,
    hours: std::ops::RangeInclusive<i8>,
) -> Option<i8> {
    let missing = Refused::new("reading-refusal-text-is-missing").on(field);
    reading.check(!typed.trim().is_empty(), missing);
    let hour: Option<i8> = reading.choice(field, typed);
    let outside = hour.is_some_and(|hour| !hours.contains(&hour));
    reading.check(!outside, Refused::new("reading-refusal-choice-is-unknown").on(field));
    hour.filter(|hour| hours.contains(hour))
}

/// An hour of a day; the twenty-fourth is the first of the next.
fn at(day: Day, hour: i8) -> Moment {
    if hour == 24 { day.plus_days(1).begins() } else { Moment::of_civil(day.0.at(hour, 0, 0, 0)) }
}

/// What is wrong with booking for this time.
fn when(period: &Period, around: &Around<'_>) -> Vec<Refused> {
    let (first, last) = period.days();
    let today = around.now.day();
    let by_day = around.lending.unit == Unit::Day;
    let past = if by_day { first < today } else { period.from < around.now };
    if past {
        return vec![Refused::new("sharing-refusal-time-is-past").on("from_on")];
    }
    if first.days_until(last) >= DAYS_MAX {
        let refused = Refused::new("sharing-refusal-booking-is-long").on("until_on");
        return vec![refused.with("max", DAYS_MAX)];
    }
    if today.days_until(last) > DAYS_AHEAD_MAX {
        return vec![Refused::new("sharing-refusal-booking-is-far-ahead").on("until_on")];
    }
    if !is_to_be_had(around.lending, around.absences, (first, last)) {
        return vec![Refused::new("sharing-refusal-is-away-then").on("from_on")];
    }
    if around.taken.iter().any(|(_, taken)| taken.overlaps(period)) {
        return vec![Refused::new("sharing-refusal-is-taken-then").on("from_on")];
    }
    Vec::new()
}

/// What is wrong with this person saying yes: one does not lend to oneself, whatever parties one
/// represents.
pub fn agree(booking: &Booking, person: Option<PartyId>) -> Vec<Refused> {
    if !is_asked_by(booking, person) {
        return Vec::new();
    }
    let refused = Refused::new("sharing-refusal-asked-it-yourself").on("verdict");
    vec![refused.with("lender", &booking.lender_name)]
}

/// Whether this person asked for a booking.
pub fn is_asked_by(booking: &Booking, person: Option<PartyId>) -> bool {
    person.is_some_and(|person| booking.asked_by == person.to_string())
}

/// What is wrong with answering, cancelling or ending a booking in this state, as it was read.
pub fn go_on(booking: &Booking, revision: &str, to: BookingState, now: Moment) -> Vec<Refused> {
    if revision.trim() != booking.revision.to_string() {
        return vec![Refused::new("sharing-refusal-changed-meanwhile")];
    }
    let from = booking.state;
    let may = match to {
        BookingState::Asked => false,
        BookingState::Agreed | BookingState::Refused => from == BookingState::Asked,
        BookingState::Returned => from == BookingState::Agreed,
        BookingState::Cancelled => matches!(from, BookingState::Asked | BookingState::Agreed),
    };
    if !may {
        return vec![Refused::new("sharing-refusal-booking-went-on")];
    }
    if to == BookingState::Returned && now < booking.from_at {
        return vec![Refused::new("sharing-refusal-booking-has-not-begun")];
    }
    if to == BookingState::Agreed && booking.until_at <= now {
        return vec![Refused::new("sharing-refusal-booking-is-over")];
    }
    Vec::new()
}

/// Reads how it was; each side says so once, after the thing came back.
pub fn say(booking: &Booking, is_lender: bool, typed: &str) -> Result<String> {
    if booking.state != BookingState::Returned {
        return Err(Refused::new("sharing-refusal-is-not-back").into());
    }
    let said = if is_lender { &booking.lender_said } else { &booking.borrower_said };
    if !said.is_empty() {
        return Err(Refused::new("sharing-refusal-said-before").into());
    }
    let mut reading = Reading::default();
    let said = reading.needed("said", typed, LINE_LENGTH_MAX);
    reading.end()?;
    Ok(said)
}

/// How much time somebody gave: as many hours as were booked, or eight for every whole day.
pub fn time_given(kind: LendingKind, unit: Unit, period: &Period) -> Minutes {
    match (kind, unit) {
        (LendingKind::Machine | LendingKind::Room | LendingKind::Knowledge, _) => Minutes(0),
        (LendingKind::Person, Unit::Hour) => Minutes(period.from.minutes_until(period.until)),
        (LendingKind::Person, Unit::Day) => {
            let (first, last) = period.days();
            Minutes((first.days_until(last) + 1) * HOURS_OF_A_DAY * 60)
        }
    }
}
