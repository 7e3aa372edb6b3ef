//! What a row accepts, and what of it is new.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::{Refused, Result};
use crate::reading::{LINE_LENGTH_MAX, Reading};
use crate::stakeholders::rules::{cells, counts};
use crate::stakeholders::{Cell, ObjectiveId, Origin, Stakeholder, StakeholderId};

use super::{Known, Saying, Standing, Topic};

/// Longest description of what a stakeholder wants, in characters.
pub const WANTS_LENGTH_MAX: usize = 2_000;

/// Longest remark on an estimate and answer to it, in characters.
pub const REMARK_LENGTH_MAX: usize = 1_000;

/// The largest stake, either way.
pub const STAKE_MAX: i64 = 4;

/// A row as it was typed. Objectives and positions belong together by their order, and so do
/// others and influences.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = InterestSheet)]
pub struct Sheet {
    /// What the stakeholder wants; when it is not told, that stays as it is.
    pub wants: Option<String>,
    /// `yes` when the cells of the chain are told.
    pub chain: String,
    /// Cells of the chain, as `verwerking:doet`.
    pub cells: Vec<String>,
    /// Objectives, by number.
    pub objective: Vec<String>,
    /// For each, from -4 (all against) to 4; empty says nothing.
    pub position: Vec<String>,
    /// Other stakeholders, by number.
    pub other: Vec<String>,
    /// For each, from 0 to 4; empty says nothing.
    pub influence: Vec<String>,
    /// Who else is needed, by name.
    pub nominations: Vec<String>,
    /// Where an estimate comes from.
    pub source: String,
}

/// A row as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub wants: Option<String>,
    pub cells: Option<BTreeSet<Cell>>,
    pub positions: Vec<(i64, Option<i64>)>,
    pub influences: Vec<(i64, Option<i64>)>,
    pub source: String,
}

/// Something to write down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    pub topic: Topic,
    pub objective: Option<ObjectiveId>,
    pub other: Option<StakeholderId>,
    pub value: Option<i64>,
    pub words: String,
}

/// Reads a row about what is known; an estimate needs a source.
pub fn read(sheet: &Sheet, known: &Known, origin: Origin) -> Result<Facts> {
    let mut reading = Reading::default();
    let wants = sheet.wants.as_deref();
    let wants = wants.map(|wants| reading.text("wants", wants, WANTS_LENGTH_MAX));
    let told = !sheet.chain.trim().is_empty();
    let cells = told.then(|| cells(&mut reading, &sheet.cells));
    let objectives: Vec<i64> = known.objectives.iter().map(|one| one.number).collect();
    let pairs = (sheet.objective.as_slice(), sheet.position.as_slice());
    let positions = values(&mut reading, "position", pairs, (&objectives, -STAKE_MAX));
    let others: Vec<i64> = known.others.iter().map(|one| one.number).collect();
    let pairs = (sheet.other.as_slice(), sheet.influence.as_slice());
    let influences = values(&mut reading, "influence", pairs, (&others, 0));
    let source = match origin {
        Origin::Own => String::new(),
        Origin::Estimate => reading.needed("source", &sheet.source, LINE_LENGTH_MAX),
    };
    reading.end()?;
    Ok(Facts { wants, cells, positions, influences, source })
}

/// Reads values by the numbers that they belong to; of one that is told twice the first.
fn values(
    reading: &mut Reading,
    field: &'static str,
    (numbers, typed): (&[String], &[String]),
    (known, low): (&[i64], i64),
) -> Vec<(i64, Option<i64>)> {
    let mut values = Vec::new();
    for (number, typed) in numbers.iter().zip(typed) {
        let number = number.trim().parse().ok().filter(|number| known.contains(number));
        let Some(number) = number else {
            reading.refuse(Refused::new("stakeholders-refusal-changed-meanwhile").on(field));
            continue;
        };
        if values.iter().any(|(told, _)| *told == number) {
            continue;
        }
        let value: Option<i64> = reading.choice(field, typed);
        let on_scale = value.is_none_or(|value| (low..=STAKE_MAX).contains(&value));
        reading.check(on_scale, Refused::new("stakeholders-refusal-not-on-the-scale").on(field));
        values.push((number, value));
    }
    values
}

/// What of a row was not said before by whoever says it now.
pub fn news(facts: &Facts, known: &Known, standing: &[&Standing], origin: Origin) -> Vec<News> {
    let before = |topic: Topic, objective: Option<i64>, other: Option<i64>| {
        let said = standing.iter().filter_map(|standing| match origin {
            Origin::Own => standing.own.as_ref(),
            Origin::Estimate => standing.estimate.as_ref(),
        });
        let key = (topic, objective, other);
        said.into_iter()
            .find(|saying| (saying.topic, saying.objective_number, saying.other_number) == key)
    };
    let mut news = Vec::new();
    let wanted = before(Topic::Wants, None, None).map_or("", |saying| saying.words.as_str());
    if let Some(words) = facts.wants.clone().filter(|words| words != wanted) {
        let (topic, objective, other) = (Topic::Wants, None, None);
        news.push(News { topic, objective, other, value: None, words });
    }
    let mut value = |topic, (objective, other), value, before: Option<&Saying>| {
        let said = before.and_then(|saying| saying.value);
        if said != value {
            news.push(News { topic, objective, other, value, words: String::new() });
        }
    };
    for (number, position) in &facts.positions {
        let id = known.objectives.iter().find(|one| one.number == *number);
        let id = id.map(|one| one.objective_id);
        let before = before(Topic::Position, Some(*number), None);
        value(Topic::Position, (id, None), *position, before);
    }
    for (number, influence) in &facts.influences {
        let id = known.others.iter().find(|one| one.number == *number);
        let id = id.map(|one| one.stakeholder_id);
        let before = before(Topic::Influence, None, Some(*number));
        value(Topic::Influence, (None, id), *influence, before);
    }
    news
}

/// What is wrong with an estimate of a stakeholder.
pub fn estimate(stakeholder: &Stakeholder) -> Vec<Refused> {
    counts(stakeholder)
}

/// Reads why an estimate is not right.
pub fn contest(typed: &str) -> Result<String> {
    remark("words", typed)
}

/// Reads the answer to that.
pub fn answer(typed: &str) -> Result<String> {
    remark("answer", typed)
}

fn remark(field: &'static str, typed: &str) -> Result<String> {
    let mut reading = Reading::default();
    let words = reading.needed(field, typed, REMARK_LENGTH_MAX);
    reading.end()?;
    Ok(words)
}

/// What is wrong with contesting an estimate: once is heard.
pub fn contest_once(estimate: &Saying) -> Vec<Refused> {
    let twice = || Refused::new("stakeholders-refusal-is-contested").on("words");
    estimate.contested_at.is_some().then(twice).into_iter().collect()
}

/// What is wrong with answering.
pub fn answer_once(saying: &Saying) -> Vec<Refused> {
    let waits = saying.contested_at.is_some() && saying.answered_at.is_none();
    let none = || Refused::new("stakeholders-refusal-nothing-to-answer").on("answer");
    (!waits).then(none).into_iter().collect()
}
