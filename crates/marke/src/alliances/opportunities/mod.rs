//! Opportunities (*kansen*): what a party could do together with others that none of them could
//! alone, each with whom and with what comes next.
//!
//! Only what is public of others is told: that they bring a word, and that they sit at a table. Who
//! does not get along is left out without a word.

use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;
use crate::stakeholders::{Step, undone};

use super::complements::{Other, blocked};

pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

/// A party that one could work with, and what it adds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = OpportunityPartner)]
pub struct Partner {
    /// The party.
    pub party: Other,
    /// What it brings that the challenge needs; empty when it sits at the table.
    pub brings: Vec<String>,
}

/// Together with others a party has more of what a challenge needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = SharedOpportunity)]
pub struct Together {
    /// The number of the challenge.
    pub challenge: i64,
    /// What it is called.
    pub title: String,
    /// What the party brings that is needed.
    pub own: Vec<String>,
    /// With whom.
    pub partners: Vec<Partner>,
    /// How many different things are needed.
    pub needed: usize,
    /// What they do not have together.
    pub missing: Vec<String>,
}

/// A step of a chain that nobody does, and that the party does elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ChainOpportunity)]
pub struct Gap {
    /// The number of the challenge.
    pub challenge: i64,
    /// What it is called.
    pub title: String,
    /// The step.
    pub step: Step,
    /// The challenge in which the party does this.
    pub elsewhere: String,
    /// Who sits at the table.
    pub table: Vec<Other>,
}

/// What there is for one party.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct Opportunities {
    /// What could be done together, the most complete first.
    pub together: Vec<Together>,
    /// Where a chain misses what the party does.
    pub gaps: Vec<Gap>,
}

/// Opportunities of a party on a day.
pub async fn of(conn: &mut Conn, party: PartyId, today: Day) -> Result<Opportunities> {
    let blocked = blocked(conn).await?;
    let is_free = |other: &Other| !blocked.contains(&(party, other.party_id));
    let needed = rules::closest(store::needed(conn, party, today).await?);
    let close = rules::challenges(&needed);
    let mut bringers = store::bringers(conn, party, &close, today).await?;
    bringers.retain(|bringer| is_free(&bringer.party));
    let (undone, own) = (undone::undone(conn).await?, undone::done_by(conn, party).await?);
    let mut gaps = rules::gaps(&undone, &own);
    let at: Vec<i64> = gaps.iter().map(|gap| gap.challenge).collect();
    for (challenge, other) in store::at_tables(conn, party, &at).await? {
        // More than one step of the same challenge can be missing.
        for gap in gaps.iter_mut().filter(|gap| gap.challenge == challenge && is_free(&other)) {
            gap.table.push(other.clone());
        }
    }
    gaps.retain(|gap| !gap.table.is_empty());
    Ok(Opportunities { together: rules::together(&needed, &bringers), gaps })
}
