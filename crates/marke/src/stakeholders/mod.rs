//! Who has an interest in a challenge (*belanghebbenden*), what they want and what they can put at
//! stake, as they say it themselves.
//!
//! The gathering is the point: every party comes to its own row by a link or signed in, corrects
//! what others wrote of it, and names who else is needed. Judgements are about organisations and
//! groups, never about persons. What one party said is for that party and for the people who
//! gather; everybody sees figures of five parties or more.

use crate::actor::{Actor, Permission};
use crate::agenda::challenges;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::ids::id;
use crate::journal::{self, Deed};
use crate::members;

pub mod rules;
mod store;
pub mod objectives;
pub mod gathering;
pub mod sayings;
pub mod nominations;
pub mod shown;
pub mod clashes;
pub mod picture;
pub mod network;
pub mod undone;
pub mod exchange;
pub mod web;
#[cfg(test)]
pub(crate) mod tests;

pub use store::{Own, Stakeholder, by_number, known_names, own_of, stakeholders_of};

id! {
    /// A stakeholder of one challenge.
    StakeholderId
}
id! {
    /// An objective of one challenge.
    ObjectiveId
}

words! {
    /// What kind of party a stakeholder is; persons are none.
    StakeholderKind {
        /// An organisation.
        Organisation = "organisation",
        /// A group without a board, such as the people of a street.
        Group = "group",
    }
}

words! {
    /// The steps of a chain, from raw material until it is used again.
    Step as ChainStep {
        /// Raw material.
        RawMaterial = "grondstof",
        /// Production.
        Production = "productie",
        /// Processing.
        Processing = "verwerking",
        /// Logistics.
        Logistics = "logistiek",
        /// Sales.
        Sales = "afzet",
        /// Use.
        Use = "gebruik",
        /// Using again.
        Reuse = "hergebruik",
    }
}

words! {
    /// What somebody does at a step of the chain.
    Role as ChainRole {
        /// Does the work.
        Does = "doet",
        /// Pays.
        Pays = "betaalt",
        /// Decides.
        Decides = "besluit",
        /// Knows how.
        Knows = "weet",
        /// Feels what comes of it.
        Feels = "ondervindt",
    }
}

words! {
    /// Who says it.
    Origin as SayingOrigin {
        /// The stakeholder itself; goes before an estimate.
        Own = "own",
        /// Somebody else, with a source.
        Estimate = "estimate",
    }
}

/// What a stakeholder does at one step of the chain.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, utoipa::ToSchema,
)]
pub struct Cell {
    /// The step.
    pub step: Step,
    /// The role there.
    pub role: Role,
}

/// Somebody with an interest, as it was typed.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize, utoipa::ToSchema,
)]
#[serde(default)]
#[schema(as = NewStakeholder)]
pub struct New {
    /// A party of the register, by identifier; empty for one from outside it.
    pub party: String,
    /// What one from outside is called.
    pub name: String,
    /// `organisation` or `group`.
    pub kind: String,
    /// One of the five O's.
    pub sector: String,
    /// Who says that it has an interest, and why.
    pub source: String,
    /// The mail address of whom to ask.
    pub mail: String,
    /// Their name.
    pub contact: String,
}

/// Adds somebody with an interest in a challenge; gives its number.
pub async fn add(coop: &Cooperative, actor: &Actor, challenge: i64, new: &New) -> Result<i64> {
    actor.may(Permission::GatherInterests)?;
    in_transaction!(coop.db, tx => { add_within(&mut tx, coop, actor, challenge, new).await })
}

/// Adds somebody with an interest inside a transaction that does more; the caller has checked the
/// permission.
async fn add_within(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    challenge: i64,
    new: &New,
) -> Result<i64> {
    let facts = rules::read(new)?;
    let challenge = challenges::open(conn, challenge).await?;
    let id = challenge.challenge_id;
    let party = match facts.party {
        Some(party) => Some(members::by_id(conn, party).await?),
        None => None,
    };
    if let Some(party) = &party {
        refuse_any(rules::party(party.as_ref()))?;
    }
    let there = stakeholders_of(conn, id).await?;
    refuse_any(rules::add(&there, &facts))?;
    let stakeholder = StakeholderId(coop.ids.uuid(coop.now()));
    let person = actor.person.map_or_else(String::new, |person| person.to_string());
    let number = store::insert(conn, (stakeholder, id), &facts, (&person, coop.now())).await?;
    gathering::keep_contact(conn, stakeholder, &facts.contact).await?;
    journal::record(conn, coop, actor, &Deed::new("stakeholders.add", id.subject())).await?;
    Ok(number)
}

/// Takes a stakeholder off, for a reason; what it said stays, and no longer counts.
pub async fn take_off(coop: &Cooperative, actor: &Actor, number: i64, reason: &str) -> Result<()> {
    actor.may(Permission::GatherInterests)?;
    let reason = rules::reason("off_reason", reason)?;
    in_transaction!(coop.db, tx => {
        let stakeholder = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        challenges::open(&mut tx, stakeholder.challenge_number).await?;
        refuse_any(rules::take_off(&stakeholder))?;
        store::set_off(&mut tx, stakeholder.stakeholder_id, Some(coop.now()), &reason).await?;
        gathering::withdraw_all(&mut tx, stakeholder.stakeholder_id, coop.now()).await?;
        let deed = Deed::new("stakeholders.take_off", stakeholder.challenge_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Puts a stakeholder back that was taken off, with all that it said.
pub async fn put_back(coop: &Cooperative, actor: &Actor, number: i64) -> Result<()> {
    actor.may(Permission::GatherInterests)?;
    in_transaction!(coop.db, tx => {
        let stakeholder = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        challenges::open(&mut tx, stakeholder.challenge_number).await?;
        refuse_any(rules::put_back(&stakeholder))?;
        store::set_off(&mut tx, stakeholder.stakeholder_id, None, "").await?;
        let deed = Deed::new("stakeholders.put_back", stakeholder.challenge_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// The way by which somebody comes to a row.
#[derive(Clone, Copy, Debug)]
pub enum Door<'a> {
    /// By the code of a link, without an account.
    Link(&'a str),
    /// Signed in as somebody who represents the party, by the number of the stakeholder.
    Representative(i64),
}

/// The stakeholder that an actor may speak for by this door; nothing else exists for it.
pub async fn at_door(conn: &mut Conn, actor: &Actor, door: Door<'_>) -> Result<Stakeholder> {
    let stakeholder = match door {
        Door::Link(code) => {
            actor.may(Permission::TakePart)?;
            gathering::by_code(conn, code).await?
        }
        Door::Representative(number) => {
            actor.may(Permission::HaveOwnPage)?;
            let found = by_number(conn, number).await?;
            found.filter(|found| found.party_id.is_some_and(|party| speaks_for(actor, party)))
        }
    };
    let there = stakeholder.filter(|stakeholder| stakeholder.off_at.is_none());
    there.ok_or(Error::NotFound)
}

fn speaks_for(actor: &Actor, party: crate::ids::PartyId) -> bool {
    actor.person == Some(party) || actor.represents.contains(&party)
}
