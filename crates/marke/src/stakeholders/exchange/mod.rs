//! Interests from and for other programs: a table of stakeholders with their positions, a workbook,
//! and networks as `GraphML` and GEXF.
//!
//! A table comes in whole, as estimates with their source, or not at all.

use crate::actor::{Actor, Permission};
use crate::agenda::challenges::{self, Choice};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::ChallengeId;
use crate::journal::{self, Deed};
use crate::wishes::import::sheet::not_a_table;

use super::objectives::{self, Objective};
use super::sayings::{self, Sheet, Standings, sayings_of};
use super::{Origin, Stakeholder, by_number, stakeholders_of};

mod graph;
pub mod rules;
#[cfg(test)]
mod tests;
mod workbook;

pub use graph::{Edge, Graph, Vertex, of_picture, of_ties};
pub use workbook::workbook;

/// One line of the table: one position of one stakeholder.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[schema(as = InterestRow)]
pub struct Row {
    /// The stakeholder, by number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// `organisation` or `group`.
    pub kind: String,
    /// Its sector.
    pub sector: String,
    /// The objective.
    pub objective: String,
    /// From -4 to 4.
    pub position: Option<i64>,
    /// `own` or `estimate`.
    pub origin: String,
    /// Where an estimate comes from.
    pub source: String,
}

/// Everything that an export tells.
pub struct Whole {
    /// The stakeholders, also those who were taken off.
    pub stakeholders: Vec<Stakeholder>,
    /// The objectives, also those that no longer count.
    pub objectives: Vec<Objective>,
    /// What stands.
    pub standings: Standings,
}

/// Everything there is to export of a challenge; for the people who gather.
pub async fn whole(conn: &mut Conn, actor: &Actor, challenge: ChallengeId) -> Result<Whole> {
    actor.may(Permission::GatherInterests)?;
    Ok(Whole {
        stakeholders: stakeholders_of(conn, challenge).await?,
        objectives: objectives::list(conn, challenge).await?,
        standings: Standings::of(sayings_of(conn, challenge).await?),
    })
}

impl Whole {
    /// A line for each position that counts, and one for each stakeholder without any.
    pub fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for one in self.stakeholders.iter().filter(|one| one.off_at.is_none()) {
            let before = rows.len();
            for objective in self.objectives.iter().filter(|one| one.retired_at.is_none()) {
                let said = self.standings.position(one.number, objective.number);
                let said = said.and_then(|standing| standing.counts());
                let said = said.filter(|saying| saying.value.is_some());
                rows.extend(said.map(|saying| row(one, Some((&objective.sentence, saying)))));
            }
            if rows.len() == before {
                rows.push(row(one, None));
            }
        }
        rows
    }
}

fn row(one: &Stakeholder, said: Option<(&String, &sayings::Saying)>) -> Row {
    Row {
        number: one.number,
        name: one.name.clone(),
        kind: one.kind.to_string(),
        sector: one.sector.clone(),
        objective: said.map_or_else(String::new, |(sentence, _)| sentence.clone()),
        position: said.and_then(|(_, saying)| saying.value),
        origin: said.map_or_else(String::new, |(_, saying)| saying.origin.to_string()),
        source: said.map_or_else(String::new, |(_, saying)| saying.source.clone()),
    }
}

/// What was brought in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[schema(as = InterestImport)]
pub struct Report {
    /// How many stakeholders are new.
    pub stakeholders: usize,
    /// How many objectives are new.
    pub objectives: usize,
    /// How many positions were written down.
    pub positions: usize,
}

/// Brings a table in: all of it, or nothing when a line is wrong.
pub async fn bring_in(
    coop: &Cooperative,
    actor: &Actor,
    challenge: i64,
    content: Vec<u8>,
) -> Result<Report> {
    actor.may(Permission::GatherInterests)?;
    // A reader that stumbles over a hostile file does so on a thread of its own.
    let read = tokio::task::spawn_blocking(move || rules::read(&content)).await;
    let lines = read.map_err(|_| not_a_table())??;
    in_transaction!(coop.db, tx => {
        let challenge = challenges::open(&mut tx, challenge).await?;
        let id = challenge.challenge_id;
        let mut known = Known {
            challenge: challenge.number,
            stakeholders: stakeholders_of(&mut tx, id).await?,
            objectives: objectives::list(&mut tx, id).await?,
            register: challenges::organisations(&mut tx).await?,
        };
        let (mut report, mut said) = (Report::default(), Vec::new());
        for line in &lines {
            let told = bring_line(&mut tx, coop, actor, (&mut known, line), &mut report).await;
            add_to(&mut said, line, told.map_err(|error| at_line(error, line.line))?);
        }
        for said in &said {
            let of = (&said.stakeholder, Origin::Estimate);
            let done = sayings::write(&mut tx, coop, actor, of, &said.sheet).await;
            done.map_err(|error| at_line(error, said.line))?;
        }
        let deed = Deed::new("stakeholders.bring_in", challenge.challenge_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await?;
        Ok(report)
    })
}

/// What is wrong inside a line, after the number of that line.
fn at_line(error: Error, line: i64) -> Error {
    match error {
        Error::Refused(refusals) => {
            let at = Refused::new("stakeholders-refusal-line-is-refused").on("file");
            let all = std::iter::once(at.with("line", line)).chain(refusals);
            Error::Refused(all.map(|refused| refused.on("file")).collect())
        }
        other => other,
    }
}

/// What is known of a challenge while a table comes in.
struct Known {
    challenge: i64,
    stakeholders: Vec<Stakeholder>,
    objectives: Vec<Objective>,
    register: Vec<Choice>,
}

/// What lines below each other say of one stakeholder, with one source.
struct Said {
    line: i64,
    stakeholder: Stakeholder,
    sheet: Sheet,
}

/// Adds what a line says to what the lines above it say of the same stakeholder; of an objective
/// that is told twice the later line counts, so it comes after them.
fn add_to(said: &mut Vec<Said>, line: &rules::Line, told: Option<(Stakeholder, i64, i64)>) {
    let Some((stakeholder, objective, position)) = told else { return };
    let objective = objective.to_string();
    let goes_on = said.pop_if(|last| {
        last.stakeholder.number == stakeholder.number
            && last.sheet.source == line.source
            && !last.sheet.objective.contains(&objective)
    });
    let sheet = Sheet { source: line.source.clone(), ..Sheet::default() };
    let mut said_of = goes_on.unwrap_or(Said { line: line.line, stakeholder, sheet });
    said_of.sheet.objective.push(objective);
    said_of.sheet.position.push(position.to_string());
    said.push(said_of);
}

/// Makes sure that the stakeholder and the objective of a line are there; gives them with the
/// position, if the line tells one.
async fn bring_line(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    (known, line): (&mut Known, &rules::Line),
    report: &mut Report,
) -> Result<Option<(Stakeholder, i64, i64)>> {
    let there = known.stakeholders.iter().find(|one| rules::same(&one.name, &line.name));
    let stakeholder = if let Some(there) = there {
        there.clone()
    } else {
        let party = known.register.iter().find(|party| rules::same(&party.name, &line.name));
        let new = rules::new(line, party.map(|party| party.value.clone()));
        let number = super::add_within(conn, coop, actor, known.challenge, &new).await?;
        report.stakeholders += 1;
        let added = by_number(conn, number).await?.ok_or(Error::NotFound)?;
        known.stakeholders.push(added.clone());
        added
    };
    let Some(position) = line.position else { return Ok(None) };
    refuse_any(sayings::rules::estimate(&stakeholder))?;
    let mut counting = known.objectives.iter().filter(|one| one.retired_at.is_none());
    let there = counting.find(|one| rules::same(&one.sentence, &line.objective));
    let objective = if let Some(there) = there {
        there.number
    } else {
        let number =
            objectives::add_within(conn, coop, actor, known.challenge, &line.objective).await?;
        report.objectives += 1;
        known.objectives.extend(objectives::by_number(conn, number).await?);
        number
    };
    report.positions += 1;
    Ok(Some((stakeholder, objective, position)))
}
