//! Who can be a stakeholder, and what is kept of it.

use std::collections::BTreeSet;

use crate::error::{Refused, Result};
use crate::ids::PartyId;
use crate::members::{Known, Sector};
use crate::reading::{LINE_LENGTH_MAX, Reading, TITLE_LENGTH_MAX};
use crate::wishes;

use super::gathering::Contact;
use super::{Cell, New, Role, Stakeholder, StakeholderKind, Step};

/// No challenge has more stakeholders.
pub const STAKEHOLDERS_MAX: usize = 200;

/// Longest reason, in characters.
pub const REASON_LENGTH_MAX: usize = 1_000;

/// A stakeholder as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub party: Option<PartyId>,
    pub kind: StakeholderKind,
    pub name: String,
    pub sector: String,
    pub source: String,
    pub contact: Contact,
}

/// Reads somebody with an interest.
pub fn read(new: &New) -> Result<Facts> {
    let mut reading = Reading::default();
    let party: Option<PartyId> = reading.choice("party", &new.party);
    let is_outside = new.party.trim().is_empty();
    let name = reading.text("name", &new.name, TITLE_LENGTH_MAX);
    let missing = Refused::new("stakeholders-refusal-nobody-is-named").on("name");
    reading.check(!(is_outside && name.is_empty()), missing);
    let both = Refused::new("stakeholders-refusal-two-are-named").on("name");
    reading.check(is_outside || name.is_empty(), both);
    let kind = reading.choice("kind", &new.kind).unwrap_or(StakeholderKind::Organisation);
    let sector = reading.choice::<Sector>("sector", &new.sector);
    let facts = Facts {
        party,
        kind: if is_outside { kind } else { StakeholderKind::Organisation },
        name,
        sector: sector.filter(|_| is_outside).map(|one| one.to_string()).unwrap_or_default(),
        source: reading.needed("source", &new.source, LINE_LENGTH_MAX),
        contact: contact(&mut reading, &new.contact, &new.mail),
    };
    reading.end()?;
    Ok(facts)
}

/// Reads whom to write to.
pub fn contact(reading: &mut Reading, name: &str, mail: &str) -> Contact {
    let name = reading.text("contact", name, TITLE_LENGTH_MAX);
    let mail = mail.trim();
    let good = mail.is_empty() || wishes::read_mail(mail).is_ok();
    reading.check(good, Refused::new("stakeholders-refusal-mail-is-unreadable").on("mail"));
    Contact { name, mail: mail.to_lowercase(), ..Contact::default() }
}

/// What is wrong with a party of the register: judgements are about organisations, and about a
/// person only as the business that they run.
pub fn party(party: Option<&Known>) -> Vec<Refused> {
    let Some(known) = party.filter(|known| known.merged_into.is_none()) else {
        return vec![Refused::new("stakeholders-refusal-party-is-unknown").on("party")];
    };
    if known.party.kind == "person" && known.party.kvk.is_empty() {
        return vec![Refused::new("stakeholders-refusal-is-a-person").on("party")];
    }
    Vec::new()
}

/// What is wrong with adding one to those that are there.
pub fn add(there: &[Stakeholder], facts: &Facts) -> Vec<Refused> {
    if there.len() >= STAKEHOLDERS_MAX {
        let full = Refused::new("stakeholders-refusal-too-many").on("name");
        return vec![full.with("max", STAKEHOLDERS_MAX)];
    }
    let plain = |name: &str| name.trim().to_lowercase();
    let same = |one: &&Stakeholder| match facts.party {
        Some(party) => one.party_id == Some(party),
        None => plain(&one.name) == plain(&facts.name),
    };
    let field = if facts.party.is_some() { "party" } else { "name" };
    let twice = there.iter().find(same).map(|one| {
        let id = match one.off_at {
            Some(_) => "stakeholders-refusal-was-taken-off",
            None => "stakeholders-refusal-is-there",
        };
        Refused::new(id).on(field).with("name", &one.name)
    });
    twice.into_iter().collect()
}

/// Reads a reason that has to be given.
pub fn reason(field: &'static str, typed: &str) -> Result<String> {
    let mut reading = Reading::default();
    let reason = reading.needed(field, typed, REASON_LENGTH_MAX);
    reading.end()?;
    Ok(reason)
}

/// What is wrong with writing anything about one: whoever was taken off no longer counts.
pub fn counts(stakeholder: &Stakeholder) -> Vec<Refused> {
    let is_off = stakeholder.off_at.is_some();
    is_off.then(|| Refused::new("stakeholders-refusal-is-off")).into_iter().collect()
}

/// What is wrong with taking one off.
pub fn take_off(stakeholder: &Stakeholder) -> Vec<Refused> {
    let is_off = stakeholder.off_at.is_some();
    is_off
        .then(|| Refused::new("stakeholders-refusal-is-off").on("off_reason"))
        .into_iter()
        .collect()
}

/// What is wrong with putting one back.
pub fn put_back(stakeholder: &Stakeholder) -> Vec<Refused> {
    let is_off = stakeholder.off_at.is_some();
    let there = || Refused::new("stakeholders-refusal-is-there").with("name", &stakeholder.name);
    (!is_off).then(there).into_iter().collect()
}

/// Reads cells of the chain, as `verwerking:doet`.
pub fn cells(reading: &mut Reading, typed: &[String]) -> BTreeSet<Cell> {
    let mut cells = BTreeSet::new();
    for typed in typed.iter().filter(|typed| !typed.trim().is_empty()) {
        let cell = typed.trim().split_once(':').and_then(|(step, role)| {
            Some(Cell { step: step.parse::<Step>().ok()?, role: role.parse::<Role>().ok()? })
        });
        match cell {
            Some(cell) => drop(cells.insert(cell)),
            None => reading.refuse(Refused::new("stakeholders-refusal-no-such-cell").on("cells")),
        }
    }
    cells
}
