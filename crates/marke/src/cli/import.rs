//! Bringing in collections from the command line.

use std::fmt::Write;

use super::arguments::{Collection, ImportWishes};
use super::open_existing;
use super::output::{Failure, print, print_json};
use crate::actor::Actor;
use crate::config::Config;
use crate::text::Language;
use crate::wishes::import::{self, Line, Report, Source};

/// Brings in a collection of wishes: all of it, or none when a line is wrong.
pub(super) async fn wishes(config: &Config, typed: &ImportWishes) -> Result<(), Failure> {
    let place = typed.file.display();
    let bytes = std::fs::read(&typed.file).map_err(|error| {
        Failure::use_(format!("cannot read {place}: {error}"), "name the file of the collection")
    })?;
    let coop = open_existing(config).await?;
    let source = match typed.from {
        Some(Collection::Csv) => Source::Table,
        Some(Collection::Xlsx) => Source::Workbook,
        Some(Collection::Pb) => Source::Pabulib,
        Some(Collection::Polis) => Source::Polis,
        None => Source::guess(&place.to_string(), &bytes),
    };
    let report = import::import(&coop, &Actor::operator(), source, &bytes, typed.dry_run).await;
    coop.db.close().await;
    let report = report?;
    if typed.output.json {
        print_json(&report)?;
    } else {
        print(&told(&report))?;
    }
    match report.problems.len() {
        0 => Ok(()),
        count => {
            let help = "put these lines right and bring the file in again";
            Err(Failure::found(format!("{count} lines are wrong, so nothing was brought in"), help))
        }
    }
}

fn told(report: &Report) -> String {
    let mut text = String::new();
    let mut lines = |verdict: &str, lines: &[Line]| {
        for line in lines {
            let what = line.told(Language::English);
            let _ = writeln!(text, "line {}: {verdict}: {what}", line.line);
        }
    };
    lines("left out", &report.skipped);
    lines("WRONG", &report.problems);
    let (wishes, source) = (report.wishes, report.source);
    let _ = match report.numbers {
        Some((first, last)) => {
            writeln!(text, "{wishes} wishes were brought in from {source}: {first} to {last}")
        }
        None if report.dry_run => writeln!(text, "{wishes} wishes would be brought in"),
        None => writeln!(text, "nothing was brought in"),
    };
    text
}
