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
}
