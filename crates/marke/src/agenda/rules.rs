//! Reading what somebody typed about the agenda, and who is at a table.

use std::str::FromStr;

use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::error::{Refused, Result, refuse_any};
use crate::members::Sector;

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
            self.refuse(Refused::new("agenda-refusal-text-is-too-long").on(field).with("max", max));
        }
        text
    }

    /// A text that must say something.
    pub fn needed(&mut self, field: &'static str, typed: &str, max: usize) -> String {
        let text = self.text(field, typed, max);
        if text.is_empty() {
            self.refuse(Refused::new("agenda-refusal-text-is-missing").on(field));
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
            self.refuse(Refused::new("agenda-refusal-day-is-unreadable").on(field));
        }
        day
    }

    /// A number, with a comma or a point, or nothing.
    pub fn number(&mut self, field: &'static str, typed: &str) -> Option<f64> {
        let typed = typed.trim().replace(',', ".");
        let number = typed.parse::<f64>().ok();
        let number = number.filter(|number| number.is_finite() && number.abs() <= VALUE_MAX);
        if number.is_none() && !typed.is_empty() {
            self.refuse(Refused::new("agenda-refusal-number-is-unreadable").on(field));
        }
        number
    }

    /// Something chosen from a list, or nothing.
    pub fn choice<T: FromStr>(&mut self, field: &'static str, typed: &str) -> Option<T> {
        let typed = typed.trim();
        let chosen = typed.parse().ok();
        if chosen.is_none() && !typed.is_empty() {
            self.refuse(Refused::new("agenda-refusal-choice-is-unknown").on(field));
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

/// Which of the five sectors sit at a table, and which do not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Table {
    /// Those that do.
    pub present: Vec<Sector>,
    /// Those that do not.
    pub missing: Vec<Sector>,
}

/// The table of parties with these sectors; a party without a known sector fills no seat.
pub fn table<'a>(sectors: impl IntoIterator<Item = &'a str>) -> Table {
    let seated: Vec<Sector> =
        sectors.into_iter().filter_map(|sector| sector.parse().ok()).collect();
    let (present, missing) = Sector::ALL.iter().partition(|sector| seated.contains(sector));
    Table { present, missing }
}

/// Refuses to put a challenge on the agenda with one sector, or none, at its table, unless it
/// was said why (S6d).
pub fn put_on(title: &str, table: &Table, motivation: &str) -> Vec<Refused> {
    if table.present.len() >= 2 || !motivation.trim().is_empty() {
        return Vec::new();
    }
    vec![
        Refused::new("agenda-refusal-one-sector-at-the-table")
            .on("motivation")
            .with("title", title),
    ]
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
            assert_eq!(ids(reading), ["agenda-refusal-number-is-unreadable"], "{wrong}");
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
        let expected = ["agenda-refusal-text-is-missing", "agenda-refusal-text-is-too-long"];
        assert_eq!(ids(reading), expected);
    }

    #[test]
    fn one_sector_at_the_table_needs_a_reason() {
        for (sectors, motivation, fits) in [
            (vec![], "", false),
            (vec!["ondernemers"], "", false),
            (vec!["ondernemers", "ondernemers", ""], "  ", false),
            (vec!["ondernemers"], "De anderen sluiten in maart aan.", true),
            (vec!["ondernemers", "overheid"], "", true),
            (vec!["onbekend", "overheid"], "", false),
        ] {
            let refusals = put_on("X", &table(sectors.iter().copied()), motivation);
            assert_eq!(refusals.is_empty(), fits, "{sectors:?} {motivation:?}");
        }
    }

    #[test]
    fn a_table_tells_who_is_missing() {
        let table = table(["overheid", "ondernemers", "overheid", ""]);
        assert_eq!(table.present, [Sector::Entrepreneurs, Sector::Government]);
        assert_eq!(table.missing, [Sector::Education, Sector::Research, Sector::Society]);
    }
}
