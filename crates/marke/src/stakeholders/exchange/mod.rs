//! Interests from and for other programs: a table of stakeholders with their positions, a workbook,
//! and networks as `GraphML` and GEXF.
//!
//! A table comes in whole, as estimates with their source, or not at all.

use crate::actor::{Actor, Permission};
use crate::agenda::challenges;
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
        let mut report = Report::default();
        for line in &lines {
            let done = bring_line(&mut tx, coop, actor, (challenge.number, line), &mut report);
            done.await.map_err(|error| at_line(error, line.line))?;
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

async fn bring_line(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    (challenge, line): (i64, &rules::Line),
    report: &mut Report,
) -> Result<()> {
    let id = challenges::open(conn, challenge).await?.challenge_id;
    let there = stakeholders_of(conn, id).await?;
    let known = there.into_iter().find(|one| rules::same(&one.name, &line.name));
    let stakeholder = if let Some(known) = known {
        known
    } else {
        let register = challenges::organisations(conn).await?;
        let party = register.into_iter().find(|party| rules::same(&party.name, &line.name));
        let new = rules::new(line, party.map(|party| party.value));
        let number = super::add_within(conn, coop, actor, challenge, &new).await?;
        report.stakeholders += 1;
        by_number(conn, number).await?.ok_or(Error::NotFound)?
    };
    let Some(position) = line.position else { return Ok(()) };
    refuse_any(sayings::rules::estimate(&stakeholder))?;
    let counting = objectives::list(conn, id).await?;
    let known = counting
        .iter()
        .find(|one| one.retired_at.is_none() && rules::same(&one.sentence, &line.objective));
    let objective = if let Some(known) = known {
        known.number
    } else {
        report.objectives += 1;
        objectives::add_within(conn, coop, actor, challenge, &line.objective).await?
    };
    let sheet = Sheet {
        objective: vec![objective.to_string()],
        position: vec![position.to_string()],
        source: line.source.clone(),
        ..Sheet::default()
    };
    report.positions += 1;
    sayings::write(conn, coop, actor, (&stakeholder, Origin::Estimate), &sheet).await
}
