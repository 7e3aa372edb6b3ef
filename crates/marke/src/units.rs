//! Measured things as types: they never mix, and no sum runs across them.

use std::fmt;

use serde::Serialize;
use utoipa::ToSchema;

use crate::db::integer_column;

/// An amount of money in euro cents.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ToSchema,
)]
#[serde(transparent)]
pub struct Cents(pub i64);

integer_column!(Cents);

/// A stretch of time in whole minutes.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ToSchema,
)]
#[serde(transparent)]
pub struct Minutes(pub i64);

integer_column!(Minutes);

impl Minutes {
    /// This time the other way round: what was given is taken.
    #[must_use]
    pub const fn negated(self) -> Self {
        Self(-self.0)
    }
}

impl fmt::Display for Minutes {
    /// As a clock shows it: `1:05`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}:{:02}", self.0.unsigned_abs() / 60, self.0.unsigned_abs() % 60)
    }
}

impl fmt::Display for Cents {
    /// As Dutch people write it: `€ 1.250,00`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let euros = thousands(self.0.unsigned_abs() / 100, '.');
        write!(f, "€ {sign}{euros},{:02}", self.0.unsigned_abs() % 100)
    }
}

/// A whole number with a mark between its thousands: `12.345`.
pub fn thousands(number: u64, mark: char) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_dutch_people_write_them() {
        assert_eq!(Cents(125_000).to_string(), "€ 1.250,00");
        assert_eq!(Cents(-5).to_string(), "€ -0,05");
        assert_eq!(thousands(1_234_567, '.'), "1.234.567");
    }

    #[test]
    fn minutes_are_written_as_a_clock_shows_them() {
        assert_eq!(Minutes(65).to_string(), "1:05");
        assert_eq!(Minutes(65).negated().to_string(), "-1:05");
    }
}
