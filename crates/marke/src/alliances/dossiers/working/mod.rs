//! What parties of an alliance do together: who leads, for which results who answers, and where
//! the papers are.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::in_transaction;
use crate::error::{Error, Result, refuse_any};
use crate::journal::{self, Deed};

use super::{changeable, may_work, parties, parts_of, rules};

mod store;
#[cfg(test)]
mod tests;

pub use store::{Accountable, Document, Lead, Promised, documents_of, leads_of, results_of};

/// A result, a lead or a document as somebody writes it down: what was typed, not yet judged.
/// Each form uses its own fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = AllianceWork)]
pub struct Outcome {
    /// The result in one sentence; or what was reached.
    pub sentence: String,
    /// By when, as `2027-06-01`.
    pub due_on: String,
    /// The parties that answer for it, or the one that leads, by number.
    pub party: Vec<String>,
    /// The first day on which it leads.
    pub from_on: String,
    /// The last day.
    pub until_on: String,
    /// The result that was reached, by identifier.
    pub result: String,
    /// What a document is called.
    pub title: String,
    /// Where it stands: an address that begins with `https://`.
    pub address: String,
}

/// Says which party leads, from a day until a day: the lead goes round. Who leads in that time
/// can hand it over before its end, and so can the area director.
pub async fn lead(coop: &Cooperative, actor: &Actor, number: i64, typed: &Outcome) -> Result<()> {
    actor.may(Permission::BringIn)?;
    let (from, until) = rules::term(typed, coop.today())?;
    in_transaction!(coop.db, tx => {
        let alliance = changeable(&mut tx, number).await?;
        may_work(&mut tx, actor, &alliance).await?;
        let id = alliance.alliance_id;
        let party = typed.party.first().map_or("", String::as_str);
        let party = super::party(&mut tx, "party", party).await?;
        let parts = parts_of(&mut tx, id).await?;
        let leads = leads_of(&mut tx, id).await?;
        let orchestrates = actor.can(Permission::OrchestrateAlliances);
        let handed_over = |lead: &Lead| {
            from >= coop.today() && (orchestrates || actor.represents.contains(&lead.party_id))
        };
        let refusals = rules::lead(&parts, &leads, party.party_id, (from, until), handed_over);
        refuse_any(refusals)?;
        store::put_lead(&mut tx, id, party.party_id, (from, until)).await?;
        let deed = Deed::new("alliances.lead", id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Promises a result for which at least two parties answer together.
pub async fn promise(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    typed: &Outcome,
) -> Result<()> {
    actor.may(Permission::BringIn)?;
    let (sentence, due_on) = rules::result(typed, coop.today())?;
    in_transaction!(coop.db, tx => {
        let alliance = changeable(&mut tx, number).await?;
        may_work(&mut tx, actor, &alliance).await?;
        let id = alliance.alliance_id;
        let accountable = parties(&mut tx, &typed.party).await?;
        let parts = parts_of(&mut tx, id).await?;
        let known = results_of(&mut tx, id).await?;
        refuse_any(rules::promise(&parts, &accountable, &known))?;
        let result = coop.ids.uuid(coop.now()).to_string();
        store::insert_result(&mut tx, id, &result, (&sentence, due_on)).await?;
        for party in &accountable {
            store::insert_accountable(&mut tx, &result, party.party_id).await?;
        }
        let deed = Deed::new("alliances.promise", id.subject()).because(&sentence);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Says that a result was reached, and how one sees that.
pub async fn reach(coop: &Cooperative, actor: &Actor, number: i64, typed: &Outcome) -> Result<()> {
    actor.may(Permission::BringIn)?;
    let told = rules::told(typed)?;
    in_transaction!(coop.db, tx => {
        let alliance = changeable(&mut tx, number).await?;
        may_work(&mut tx, actor, &alliance).await?;
        let results = results_of(&mut tx, alliance.alliance_id).await?;
        let result = results.iter().find(|result| result.result_id == typed.result.trim());
        let result = result.ok_or(Error::NotFound)?;
        refuse_any(rules::reach(result))?;
        store::reach(&mut tx, &result.result_id, (&told, coop.today())).await?;
        let note = format!("{} {told}", result.sentence);
        let deed = Deed::new("alliances.reach", alliance.alliance_id.subject()).because(&note);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Says where a paper of the alliance stands.
pub async fn add_document(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    typed: &Outcome,
) -> Result<()> {
    actor.may(Permission::BringIn)?;
    let (title, address) = rules::document(typed)?;
    in_transaction!(coop.db, tx => {
        let alliance = changeable(&mut tx, number).await?;
        may_work(&mut tx, actor, &alliance).await?;
        let id = alliance.alliance_id;
        let known = documents_of(&mut tx, id).await?;
        refuse_any(rules::add_document(&known, &address))?;
        let document = coop.ids.uuid(coop.now()).to_string();
        store::insert_document(&mut tx, id, &document, (&title, &address), coop.now()).await?;
        let deed = Deed::new("alliances.add_document", id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}
