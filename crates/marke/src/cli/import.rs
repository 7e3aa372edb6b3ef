//! Bringing in collections from the command line.

use std::fmt::Write;
use std::path::Path;

use super::arguments::{Collection, ImportConversation, ImportWishes};
use super::open_existing;
use super::output::{Failure, print, print_json};
use crate::actor::Actor;
use crate::config::Config;
use crate::opinions::exchange;
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

/// Brings in a conversation that was held with Polis: all of it, or nothing.
pub(super) async fn conversation(
    config: &Config,
    typed: &ImportConversation,
) -> Result<(), Failure> {
    let collection = exchange::Collection {
        question: typed.question.clone(),
        reason: typed.reason.clone(),
        comments: read_text(&typed.comments)?,
        votes: read_text(&typed.votes)?,
    };
    let coop = open_existing(config).await?;
    let report = exchange::bring_in(&coop, &Actor::operator(), &collection).await;
    coop.db.close().await;
    let report = report?;
    if typed.output.json {
        return print_json(&report);
    }
    let exchange::Report { conversation, statements, participants, answers } = report;
    print(&format!(
        "conversation {conversation} was brought in: {statements} statements, \
         {participants} participants, {answers} answers\n"
    ))
}

/// A file as text; the failure tells which.
pub(super) fn read_text(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| {
        let place = path.display();
        Failure::use_(format!("cannot read {place}: {error}"), "name a file of text in UTF-8")
    })
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
