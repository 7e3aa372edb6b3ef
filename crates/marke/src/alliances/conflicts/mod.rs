//! Who does not get along: known to the area director alone, so that nobody is brought together
//! who should not be. It stands in no export, no search, no thread and no reason of the journal.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::in_transaction;
use crate::error::{Error, Result, refuse_any};
use crate::ids::{Kind, Subject};
use crate::journal::{self, Deed};
use crate::members;

pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

pub use store::{Conflict, list, pairs};

/// A conflict as the area director notes it: what was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ConflictSheet)]
pub struct Sheet {
    /// One party, by number.
    pub one: String,
    /// The other.
    pub other: String,
    /// `never`, or how much it rubs: 3 to 20.
    pub weight: String,
    /// What is known about it.
    pub reason: String,
    /// The conflict to end, by identifier.
    pub conflict: String,
}

/// Notes that two parties do not get along.
pub async fn note(coop: &Cooperative, actor: &Actor, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::OrchestrateAlliances)?;
    let facts = rules::read(sheet)?;
    in_transaction!(coop.db, tx => {
        let one = members::by_number(&mut tx, facts.one).await?;
        let other = members::by_number(&mut tx, facts.other).await?;
        let known = list(&mut tx).await?;
        let (one, other) = rules::note(one, other, &known)?;
        let id = coop.ids.uuid(coop.now()).to_string();
        store::insert(&mut tx, &id, (one, other), &facts, coop.now()).await?;
        journal::record(&mut tx, coop, actor, &Deed::new("alliances.note_conflict", whole())).await
    })
}

/// Ends it: they get along again.
pub async fn end(coop: &Cooperative, actor: &Actor, conflict: &str) -> Result<()> {
    actor.may(Permission::OrchestrateAlliances)?;
    in_transaction!(coop.db, tx => {
        let known = list(&mut tx).await?;
        let found = known.iter().find(|known| known.conflict_id == conflict.trim());
        let found = found.ok_or(Error::NotFound)?;
        refuse_any(rules::end(found))?;
        store::end(&mut tx, &found.conflict_id, coop.now()).await?;
        journal::record(&mut tx, coop, actor, &Deed::new("alliances.end_conflict", whole())).await
    })
}

/// The journal says that something was noted, not about whom.
const fn whole() -> Subject {
    Subject { kind: Kind::Cooperative, id: uuid::Uuid::nil() }
}
