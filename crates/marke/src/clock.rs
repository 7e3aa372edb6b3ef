//! What time it is: the only place that asks the machine.

use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Serialize, Serializer};
use utoipa::ToSchema;

use crate::db::text_column;
use crate::error::ParseError;

/// The area's time zone: days begin and end there.
const AREA_TIME_ZONE: &str = "Europe/Amsterdam";

text_column!(Moment);
text_column!(Day);

/// A clock: the machine's, or one that stands still until it is moved (tests, demo data).
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's own time.
    System,
    /// Time that stands still.
    Standing(Arc<Mutex<Moment>>),
    /// Time that runs from a moment on (the demonstration, whose year is always the same).
    Running {
        /// The moment at which it began to run.
        from: Moment,
        /// When that was on the machine.
        since: Instant,
    },
}

impl Clock {
    /// A clock that stands at `moment`.
    pub fn standing_at(moment: Moment) -> Self {
        Self::Standing(Arc::new(Mutex::new(moment)))
    }

    /// A clock that runs on from `moment`.
    pub fn running_from(moment: Moment) -> Self {
        Self::Running { from: moment, since: Instant::now() }
    }

    /// The present moment.
    pub fn now(&self) -> Moment {
        match self {
            #[expect(clippy::disallowed_methods, reason = "this is the edge")]
            Self::System => Moment(Timestamp::now()),
            Self::Standing(moment) => *moment.lock().unwrap_or_else(PoisonError::into_inner),
            Self::Running { from, since } => {
                from.plus_seconds(i64::try_from(since.elapsed().as_secs()).unwrap_or(0))
            }
        }
    }

    /// The present day in the area.
    pub fn today(&self) -> Day {
        self.now().day()
    }

    /// Moves a standing clock; the machine's clock is left alone.
    pub fn set(&self, to: Moment) {
        if let Self::Standing(moment) = self {
            *moment.lock().unwrap_or_else(PoisonError::into_inner) = to;
        }
    }
}

/// An instant, to the microsecond, written so that the order of the text is the order in time:
/// `2026-11-23T13:31:00.000000Z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ToSchema)]
#[schema(value_type = String, format = DateTime)]
pub struct Moment(pub Timestamp);

impl Moment {
    /// The day in the area on which this instant falls.
    pub fn day(self) -> Day {
        Day(self.civil().date())
    }

    /// The instant as the area's wall clock shows it.
    pub fn civil(self) -> jiff::civil::DateTime {
        let zone = TimeZone::get(AREA_TIME_ZONE).unwrap_or(TimeZone::UTC);
        self.0.to_zoned_datetime(zone).datetime()
    }

    /// The instant at which the area's wall clock shows this. An hour that is there twice is the
    /// first of the two, one that is skipped is the hour after.
    pub fn of_civil(civil: jiff::civil::DateTime) -> Self {
        let zone = TimeZone::get(AREA_TIME_ZONE).unwrap_or(TimeZone::UTC);
        Self(civil.to_zoned_datetime(zone).map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp()))
    }

    /// Whole minutes from this instant until another; negative when that is earlier.
    pub fn minutes_until(self, until: Self) -> i64 {
        (until.unix_milliseconds() - self.unix_milliseconds()) / 60_000
    }

    /// This instant moved by a number of seconds; stays put at the end of time.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.checked_add(seconds.seconds()).unwrap_or(self.0))
    }

    /// Milliseconds since 1970.
    pub fn unix_milliseconds(self) -> i64 {
        self.0.as_millisecond()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.6}", self.0)
    }
}

impl FromStr for Moment {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        text.parse().map(Self).map_err(|_| ParseError::new("moment", text))
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A day in the area, written `2026-11-23`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ToSchema)]
#[schema(value_type = String, format = Date)]
pub struct Day(pub Date);

impl Day {
    /// The day `days` later (earlier when negative); stays put at the end of time.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0.checked_add(days.days()).unwrap_or(self.0))
    }

    /// How many days `until` is later than this day; negative when it is earlier.
    pub fn days_until(self, until: Self) -> i64 {
        self.0.until(until.0).map_or(0, |span| i64::from(span.get_days()))
    }

    /// How many working days (Monday to Friday) lie after this day, up to and including `until`.
    /// Public holidays count as working days: a promise that is kept early is still kept.
    pub fn working_days_until(self, until: Self) -> i64 {
        let mut count = 0;
        let mut day = self;
        while day < until {
            day = day.plus_days(1);
            let weekday = day.0.weekday().to_monday_zero_offset();
            count += i64::from(weekday < 5);
        }
        count
    }

    /// The day `months` later (earlier when negative), or the last of that month.
    #[must_use]
    pub fn plus_months(self, months: i64) -> Self {
        Self(self.0.checked_add(months.months()).unwrap_or(self.0))
    }

    /// The instant at which this day begins in the area.
    pub fn begins(self) -> Moment {
        Moment::of_civil(self.0.at(0, 0, 0, 0))
    }

    /// Midday in the area on this day, as an instant.
    pub fn noon(self) -> Moment {
        self.at(12, 0)
    }

    /// The instant at which the area's wall clock shows this time on this day. In the hour that
    /// is skipped in spring it is an hour later; in the one that comes twice, the first.
    pub fn at(self, hour: i8, minute: i8) -> Moment {
        let zone = TimeZone::get(AREA_TIME_ZONE).unwrap_or(TimeZone::UTC);
        let time = Time::new(hour, minute, 0, 0).unwrap_or(Time::midnight());
        let zoned = self.0.to_datetime(time).to_zoned_datetime(zone);
        Moment(zoned.map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Day {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        text.parse().map(Self).map_err(|_| ParseError::new("day", text))
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_in_fixed_width_so_that_text_order_is_time_order() {
        let early: Moment = "2026-11-23T13:31:00Z".parse().unwrap();
        let late: Moment = "2026-11-23T13:31:00.5Z".parse().unwrap();
        assert_eq!(early.to_string(), "2026-11-23T13:31:00.000000Z");
        assert!(early.to_string() < late.to_string());
    }

    #[test]
    fn a_day_begins_at_midnight_in_the_area() {
        let moment: Moment = "2026-07-01T22:30:00Z".parse().unwrap();
        assert_eq!(moment.day().to_string(), "2026-07-02");
    }

    #[test]
    fn a_time_in_the_area_is_an_instant_in_summer_and_in_winter() {
        let summer: Day = "2026-07-01".parse().unwrap();
        assert_eq!(summer.at(19, 30).to_string(), "2026-07-01T17:30:00.000000Z");
        let winter: Day = "2026-12-08".parse().unwrap();
        assert_eq!(winter.at(19, 30).to_string(), "2026-12-08T18:30:00.000000Z");
        let spring: Day = "2026-03-29".parse().unwrap();
        assert_eq!(spring.at(2, 30).to_string(), "2026-03-29T01:30:00.000000Z");
        let last: Day = "2026-08-31".parse().unwrap();
        assert_eq!(last.plus_months(-6).to_string(), "2026-02-28");
    }

    #[test]
    fn a_wall_clock_knows_summer_and_winter() {
        let day: Day = "2026-10-25".parse().unwrap();
        assert_eq!(day.begins().to_string(), "2026-10-24T22:00:00.000000Z");
        assert_eq!(day.begins().minutes_until(day.plus_days(1).begins()), 25 * 60);
        let skipped = Moment::of_civil("2026-03-29T02:30".parse().unwrap());
        assert_eq!(skipped.civil().to_string(), "2026-03-29T03:30:00");
    }

    #[test]
    fn weekends_are_not_working_days() {
        let friday: Day = "2026-11-20".parse().unwrap();
        assert_eq!(friday.working_days_until("2026-11-23".parse().unwrap()), 1);
        assert_eq!(friday.working_days_until("2026-11-27".parse().unwrap()), 5);
        assert_eq!(friday.working_days_until(friday), 0);
    }
}
