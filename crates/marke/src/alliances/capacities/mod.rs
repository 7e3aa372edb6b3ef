//! What parties bring and seek: so much of a word of the vocabulary, between two days.
//!
//! Amounts of one party are shown to that party and to the area director alone; proposals and
//! needs tell everybody only what they add up to.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Actor;
use crate::cooperative::Cooperative;
use crate::db::{in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::journal::{self, Deed};
use crate::members;

use super::may_answer_for;

pub mod rules;
mod store;
#[cfg(test)]
pub(crate) mod tests;
pub mod web;

pub use store::{Alike, Brought, Capacity, brought_alike, brought_for, of_party};

words! {
    /// Whether a party has something to bring, or looks for it.
    Bearing {
        /// It can bring this.
        Brings = "brings",
        /// It looks for this.
        Seeks = "seeks",
    }
}

/// What a representative says that a party brings or seeks: what was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = CapacitySheet)]
pub struct Sheet {
    /// `brings` or `seeks`.
    pub bearing: String,
    /// The word of the vocabulary, by identifier; empty for all hours together.
    pub tag: String,
    /// How much, in the measure of the word: hours, days, pieces, introductions or euros.
    pub amount: String,
    /// The first day, as `2026-11-23`.
    pub from_on: String,
    /// The last day.
    pub until_on: String,
    /// Anything to know about it.
    pub note: String,
    /// The line to end.
    pub capacity: String,
}

/// Writes down that a party brings or seeks something.
pub async fn say(coop: &Cooperative, actor: &Actor, party: i64, sheet: &Sheet) -> Result<()> {
    in_transaction!(coop.db, tx => {
        let known = members::by_number(&mut tx, party).await?.ok_or(Error::NotFound)?;
        may_answer_for(actor, known.party_id)?;
        let facts = rules::read(sheet, &members::tags(&mut tx).await?, coop.today())?;
        let said = of_party(&mut tx, known.party_id).await?;
        refuse_any(rules::say(&known, &said, &facts))?;
        let id = coop.ids.uuid(coop.now()).to_string();
        store::insert(&mut tx, &id, known.party_id, &facts, coop.now()).await?;
        let deed = Deed::new("alliances.say_capacity", known.party_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Ends something that a party said: from now on it does not count.
pub async fn end(coop: &Cooperative, actor: &Actor, party: i64, capacity: &str) -> Result<()> {
    in_transaction!(coop.db, tx => {
        let known = members::by_number(&mut tx, party).await?.ok_or(Error::NotFound)?;
        may_answer_for(actor, known.party_id)?;
        let said = of_party(&mut tx, known.party_id).await?;
        let line = said.iter().find(|line| line.capacity_id == capacity).ok_or(Error::NotFound)?;
        store::end(&mut tx, &line.capacity_id, coop.now()).await?;
        let deed = Deed::new("alliances.end_capacity", known.party_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}
