//! Who else is needed: parties that stakeholders name, and what became of each name.

use crate::actor::{Actor, Permission};
use crate::agenda::challenges;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::journal::{self, Deed};
use matching::stakeholders::unseen::{Unseen, unseen};

use super::{Stakeholder, by_number};

pub mod rules;
mod store;

pub use store::{Nomination, by_number as nomination, list};

words! {
    /// What became of a name.
    Outcome as NominationOutcome {
        /// Nobody has looked at it.
        Waiting = "waiting",
        /// It is one that was there already.
        Matched = "matched",
        /// It was added.
        Added = "added",
        /// It is not a stakeholder, for a reason.
        Refused = "refused",
    }
}

/// What somebody decides about a name, as it was typed.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize, utoipa::ToSchema,
)]
#[serde(default)]
#[schema(as = NominationVerdict)]
pub struct Verdict {
    /// `matched`, `added` or `refused`.
    pub outcome: String,
    /// The stakeholder that it is, by number.
    pub stakeholder: String,
    /// The party of the register that it is, by identifier; for one to add.
    pub party: String,
    /// `organisation` or `group`; for one to add from outside the register.
    pub kind: String,
    /// Its sector.
    pub sector: String,
    /// Why it is none.
    pub reason: String,
}

/// Keeps the names that a stakeholder gives, once each; inside the transaction of what it states.
pub(super) async fn name_within(
    conn: &mut Conn,
    coop: &Cooperative,
    by: &Stakeholder,
    typed: &[String],
) -> Result<()> {
    let before = list(conn, by.challenge_id).await?;
    let own = before.iter().filter(|one| one.by_number == by.number);
    let own: Vec<&str> = own.map(|one| one.name.as_str()).collect();
    for name in rules::names(typed, &own)? {
        let ids = (by.challenge_id, by.stakeholder_id);
        store::insert(conn, ids, &name, coop.now()).await?;
    }
    Ok(())
}

/// Says what a name is: one that is there, a new one, or none.
pub async fn settle(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    verdict: &Verdict,
) -> Result<()> {
    actor.may(Permission::GatherInterests)?;
    let facts = rules::read(verdict)?;
    in_transaction!(coop.db, tx => {
        let named = nomination(&mut tx, number).await?.ok_or(Error::NotFound)?;
        let challenge = challenges::open(&mut tx, named.challenge_number).await?;
        refuse_any(rules::settle(&named))?;
        let it = match facts.outcome {
            Outcome::Matched => {
                let there = by_number(&mut tx, facts.stakeholder.unwrap_or(0)).await?;
                refuse_any(rules::matched(there.as_ref(), &named))?;
                there.map(|there| there.stakeholder_id)
            }
            Outcome::Added => {
                let new = rules::new(&named, verdict);
                let number = super::add_within(&mut tx, coop, actor, challenge.number, &new).await?;
                by_number(&mut tx, number).await?.map(|added| added.stakeholder_id)
            }
            Outcome::Refused | Outcome::Waiting => None,
        };
        store::settle(&mut tx, number, (&facts, it), coop.now()).await?;
        let subject = challenge.challenge_id.subject();
        let deed = Deed::new("stakeholders.settle_nomination", subject);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// How many are probably still out of sight, from how often each was named; none when nobody
/// named anybody.
pub fn still_unseen(all: &[Nomination]) -> Option<Unseen> {
    let counts = rules::counts(all);
    (!counts.is_empty()).then(|| unseen(&counts))
}
