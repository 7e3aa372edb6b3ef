//! Reading what somebody typed, field by field: everything that is wrong is told at once.

use std::str::FromStr;

use crate::clock::Day;
use crate::error::{Refused, Result, refuse_any};

/// Longest title, heading or name, in characters.
pub const TITLE_LENGTH_MAX: usize = 140;

/// Longest short answer, in characters.
pub const LINE_LENGTH_MAX: usize = 300;

/// Longest text, in characters.
pub const TEXT_LENGTH_MAX: usize = 8_000;

/// Largest number that an indicator can have, either side of zero.
pub const VALUE_MAX: f64 = 1e12;

/// How a day is written: `2026-11-23`.
const DAY_LENGTH: usize = 10;

/// Reads fields one by one, and remembers what is wrong with them.
#[derive(Debug, Default)]
pub struct Reading {
    refusals: Vec<Refused>,
}

impl Reading {
    /// A text that may stay empty.
    pub fn text(&mut self, field: &'static str, typed: &str, max: usize) -> String {
        let text = clean(typed);
        if text.chars().count() > max {
            self.refuse(
                Refused::new("reading-refusal-text-is-too-long").on(field).with("max", max),
            );
        }
        text
    }

    /// A text that must say something.
    pub fn needed(&mut self, field: &'static str, typed: &str, max: usize) -> String {
        let text = self.text(field, typed, max);
        if text.is_empty() {
            self.refuse(Refused::new("reading-refusal-text-is-missing").on(field));
        }
        text
    }

    /// A day, or nothing.
    pub fn day(&mut self, field: &'static str, typed: &str) -> Option<Day> {
        let typed = typed.trim();
        let day = Some(typed).filter(|typed| typed.len() == DAY_LENGTH);
        let day = day.and_then(|typed| typed.parse::<Day>().ok());
        let day = day.filter(|day| (1900..2200).contains(&day.0.year()));
        if day.is_none() && !typed.is_empty() {
            self.refuse(Refused::new("reading-refusal-day-is-unreadable").on(field));
        }
        day
    }

    /// A number, with a comma or a point, or nothing.
    pub fn number(&mut self, field: &'static str, typed: &str) -> Option<f64> {
        let typed = typed.trim().replace(',', ".");
        let number = typed.parse::<f64>().ok();
        let number = number.filter(|number| number.is_finite() && number.abs() <= VALUE_MAX);
        if number.is_none() && !typed.is_empty() {
            self.refuse(Refused::new("reading-refusal-number-is-unreadable").on(field));
        }
        number
    }

    /// Something chosen from a list, or nothing.
    pub fn choice<T: FromStr>(&mut self, field: &'static str, typed: &str) -> Option<T> {
        let typed = typed.trim();
        let chosen = typed.parse().ok();
        if chosen.is_none() && !typed.is_empty() {
            self.refuse(Refused::new("reading-refusal-choice-is-unknown").on(field));
        }
        chosen
    }

    /// Remembers something else that is wrong.
    pub fn refuse(&mut self, refused: Refused) {
        self.refusals.push(refused);
    }

    /// Remembers `refused` unless `holds`.
    pub fn check(&mut self, holds: bool, refused: Refused) {
        if !holds {
            self.refuse(refused);
        }
    }

    /// Refuses if anything was wrong.
    pub fn end(self) -> Result<()> {
        refuse_any(self.refusals)
    }
}

/// A text without spaces around it, with lines that end the same everywhere.
pub fn clean(typed: &str) -> String {
    typed.replace("\r\n", "\n").replace(['\0', '\r'], "").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn ids(reading: Reading) -> Vec<&'static str> {
        match reading.end() {
            Err(Error::Refused(refusals)) => refusals.iter().map(|refused| refused.id).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn numbers_are_read_with_a_comma_or_a_point() {
        let mut reading = Reading::default();
        assert_eq!(reading.number("a", " 3,5 "), Some(3.5));
        assert_eq!(reading.number("a", "-2.25"), Some(-2.25));
        assert_eq!(reading.number("a", ""), None);
        assert!(ids(reading).is_empty());
        for wrong in ["veel", "1e13", "nan", "inf", "1.000,5"] {
            let mut reading = Reading::default();
            assert_eq!(reading.number("a", wrong), None, "{wrong}");
            assert_eq!(ids(reading), ["reading-refusal-number-is-unreadable"], "{wrong}");
        }
    }

    #[test]
    fn days_are_read_as_a_browser_sends_them() {
        let mut reading = Reading::default();
        assert_eq!(reading.day("a", "2026-11-23"), "2026-11-23".parse().ok());
        for wrong in ["23-11-2026", "2026-13-01", "1026-01-01", "2026-11-23T10:00", "morgen"] {
            assert_eq!(reading.day("a", wrong), None, "{wrong}");
        }
        assert_eq!(ids(reading).len(), 5);
    }

    #[test]
    fn texts_lose_what_no_database_keeps() {
        let mut reading = Reading::default();
        assert_eq!(reading.text("a", " een\r\ntwee\0 ", 10), "een\ntwee");
        reading.needed("a", " \0 ", 10);
        reading.text("a", "elf tekens!", 10);
        let expected = ["reading-refusal-text-is-missing", "reading-refusal-text-is-too-long"];
        assert_eq!(ids(reading), expected);
    }

    #[test]
    fn a_choice_is_one_of_the_list_or_nothing() {
        let mut reading = Reading::default();
        assert_eq!(reading.choice::<u8>("a", " 3 "), Some(3));
        assert_eq!(reading.choice::<u8>("a", ""), None);
        assert_eq!(reading.choice::<u8>("a", "drie"), None);
        assert_eq!(ids(reading), ["reading-refusal-choice-is-unknown"]);
    }
}
