//! What is asked, of whom and until when.

use crate::clock::Day;
use crate::error::{Refused, Result};
use crate::reading::Reading;
use crate::stakeholders::objectives::Objective;
use crate::stakeholders::rules::counts;
use crate::stakeholders::{Stakeholder, Step};
use crate::text::Language;

use super::{Contact, Gathering, Sheet};

/// Longest introduction, in characters.
pub const INTRODUCTION_LENGTH_MAX: usize = 2_000;

/// What is asked, as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub introduction: String,
    pub steps: Vec<Step>,
    pub closes_on: Option<Day>,
}

/// Reads what is asked; without a step chosen all steps of the chain count.
pub fn read(sheet: &Sheet, today: Day) -> Result<Facts> {
    let mut reading = Reading::default();
    let introduction = reading.needed("introduction", &sheet.introduction, INTRODUCTION_LENGTH_MAX);
    let typed = sheet.steps.iter();
    let chosen: Vec<Step> = typed.filter_map(|typed| reading.choice("steps", typed)).collect();
    let closes_on = reading.day("closes_on", &sheet.closes_on);
    let past = Refused::new("stakeholders-refusal-last-day-is-past").on("closes_on");
    reading.check(closes_on.is_none_or(|day| day >= today), past);
    reading.end()?;
    let counts = |step: &&Step| chosen.is_empty() || chosen.contains(step);
    let steps = Step::ALL.iter().filter(counts).copied().collect();
    Ok(Facts { introduction, steps, closes_on })
}

/// Reads whom to write to.
pub fn contact(name: &str, mail: &str, language: &str) -> Result<Contact> {
    let mut reading = Reading::default();
    let contact = crate::stakeholders::rules::contact(&mut reading, name, mail);
    let language = reading.choice("language", language).unwrap_or(Language::Dutch);
    reading.end()?;
    Ok(Contact { language, ..contact })
}

/// What is wrong with beginning to ask: there has to be something to be for or against.
pub fn open(objectives: &[Objective]) -> Vec<Refused> {
    let any = objectives.iter().any(|objective| objective.retired_at.is_none());
    let nothing = || Refused::new("stakeholders-refusal-no-objective");
    (!any).then(nothing).into_iter().collect()
}

/// What is wrong with ending it.
pub fn close(gathering: Option<&Gathering>) -> Vec<Refused> {
    let runs = gathering.is_some_and(|gathering| gathering.closed_at.is_none());
    let ended = || Refused::new("stakeholders-refusal-gathering-is-closed");
    (!runs).then(ended).into_iter().collect()
}

/// What is wrong with saying something on this day.
pub fn say(gathering: Option<&Gathering>, today: Day) -> Vec<Refused> {
    let runs = gathering.is_some_and(|gathering| gathering.is_open(today));
    let ended = || Refused::new("stakeholders-refusal-gathering-is-closed");
    (!runs).then(ended).into_iter().collect()
}

/// What is wrong with giving a stakeholder a link.
pub fn ask(gathering: Option<&Gathering>, stakeholder: &Stakeholder, today: Day) -> Vec<Refused> {
    let mut refusals = say(gathering, today);
    refusals.extend(counts(stakeholder));
    refusals
}

/// What is wrong with writing to so many.
pub fn write(gathering: Option<&Gathering>, count: usize, today: Day) -> Vec<Refused> {
    let mut refusals = say(gathering, today);
    if count == 0 {
        refusals.push(Refused::new("stakeholders-refusal-nobody-to-write-to"));
    }
    refusals
}

/// What is wrong with ending links.
pub fn withdraw(stakeholder: &Stakeholder) -> Vec<Refused> {
    let none = || Refused::new("stakeholders-refusal-no-link");
    (stakeholder.links == 0).then(none).into_iter().collect()
}
