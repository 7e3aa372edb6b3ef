//! Alliances: who brings what, what a challenge needs, who together could take it on, and the
//! alliances that come of it.
//!
//! What is proposed always says what is still missing. Who does not get along is known to the
//! area director alone.

use crate::actor::{Actor, Permission};
use crate::db::words;
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::PartyId;
use crate::members::TagKind;

pub mod capacities;
pub mod complements;
pub mod conflicts;
pub mod dossiers;
pub mod introductions;
pub mod needs;
pub mod opportunities;
pub mod proposals;
pub mod web;
mod words;

words! {
    /// In what it is measured how much there is of something; amounts are whole numbers of it.
    Measure {
        /// Hours of work.
        Hours = "hours",
        /// Days on which something can be used.
        Days = "days",
        /// People to whom one is introduced.
        Introductions = "introductions",
        /// Whole euros.
        Euros = "euros",
        /// Pieces.
        Pieces = "pieces",
    }
}

impl Measure {
    /// The measure of the things that a kind of word names.
    pub const fn of(kind: TagKind) -> Self {
        match kind {
            TagKind::Competence | TagKind::Knowledge => Self::Hours,
            TagKind::Facility => Self::Days,
            TagKind::Network => Self::Introductions,
            TagKind::Money => Self::Euros,
            TagKind::Offer => Self::Pieces,
        }
    }
}

/// Largest amount of anything.
pub const AMOUNT_MAX: i64 = 1_000_000;

/// Goes on if the actor may answer for a party here: its representative, or the area director.
fn may_answer_for(actor: &Actor, party: PartyId) -> Result<()> {
    actor.may(Permission::BringIn)?;
    let own = actor.represents.contains(&party);
    if own || actor.can(Permission::OrchestrateAlliances) {
        return Ok(());
    }
    // What a party brings is nobody else's business.
    Err(Error::NotFound)
}

/// Goes on if nobody changed a thing since it was read.
fn unchanged(revision: i64, typed: &str) -> Result<()> {
    if typed.trim().parse() == Ok(revision) {
        return Ok(());
    }
    refuse_any(vec![Refused::new("alliances-refusal-changed-meanwhile")])
}
