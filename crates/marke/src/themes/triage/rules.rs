//! How long a wish may wait, and what can be decided about it.

use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::error::Refused;

use super::Act;

/// How many characters of the words that decided are kept.
pub const BECAUSE_LENGTH_MAX: usize = 300;

/// No promise is longer than this, in working days.
const PROMISE_MAX: i64 = 260;

/// How many wishes wait how long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Bands {
    /// Longer than was promised.
    pub overdue: i64,
    /// Today is the last day of the promise.
    pub last_day: i64,
    /// Shorter than was promised.
    pub in_time: i64,
    /// Parked until a day that has come.
    pub came_back: i64,
}

impl Bands {
    /// All that wait.
    pub fn total(self) -> i64 {
        self.overdue + self.last_day + self.in_time + self.came_back
    }
}

/// The act with this word.
pub fn act(word: &str) -> Result<Act, Refused> {
    let refused = || Refused::new("themes-refusal-decision-is-unknown").on("decision");
    word.parse().map_err(|_| refused())
}

/// What came in before the first moment waits longer than was promised; what came in before the
/// second must be looked at today.
pub fn cutoffs(today: Day, promise: i64) -> (Moment, Moment) {
    (start_of_waiting(today, promise), start_of_waiting(today, promise - 1))
}

/// The beginning of the first day since which at most `days` working days went by.
fn start_of_waiting(today: Day, days: i64) -> Moment {
    let mut day = today.plus_days(1);
    while day.plus_days(-1).working_days_until(today) <= days.min(PROMISE_MAX) {
        day = day.plus_days(-1);
    }
    day.noon().plus_seconds(-12 * 60 * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_of_last_monday_is_due_today_and_one_of_the_friday_before_is_late() {
        // A Monday, with five working days promised.
        let today: Day = "2026-11-23".parse().unwrap();
        let (late, last) = cutoffs(today, 5);
        assert_eq!(late.day().to_string(), "2026-11-16");
        assert_eq!(last.day().to_string(), "2026-11-17");
        let monday: Day = "2026-11-16".parse().unwrap();
        assert_eq!(monday.working_days_until(today), 5);
    }

    #[test]
    fn with_a_promise_of_no_days_everything_of_before_today_is_late() {
        let today: Day = "2026-11-24".parse().unwrap();
        let (late, last) = cutoffs(today, 0);
        assert_eq!(late.day(), today);
        assert_eq!(last.day(), today.plus_days(1));
    }
}
