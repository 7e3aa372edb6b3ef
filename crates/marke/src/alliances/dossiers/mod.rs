//! Alliances from the first invitation to the last day: who takes part and brings what, who leads,
//! what was agreed, and for which results who answers together.
//!
//! Nobody answers for a result alone, and nothing is agreed before there is a purpose, a rule for
//! leaving and for what is made together, and a day on which it is looked at again.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::agenda::challenges;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::ids::{AllianceId, PartyId};
use crate::journal::{self, Arrow, Deed, Relation};
use crate::members;

use super::{needs, unchanged};

pub mod advice;
mod mailing;
pub mod rules;
mod store;
mod taking_part;
#[cfg(test)]
mod tests;
mod working;
pub mod web;

pub use store::{Alliance, Listed, by_number, list, of_challenge};
pub use taking_part::{Part, Pledge, Reply, answer, invite, leave, parts_of, pledges_of};
pub use working::{
    Accountable, Document, Lead, Outcome, Promised, add_document, documents_of, lead, leads_of,
    promise, reach, results_of,
};

words! {
    /// What kind of bond an alliance is.
    Form {
        /// A word is enough.
        Informal = "informal",
        /// What one intends, on paper; no contract.
        Covenant = "covenant",
        /// Parties do a work together, one of them answers for it to whoever pays.
        Consortium = "consortium",
        /// An agreement of the cooperative with its members (article 2:53 of the Civil Code).
        MemberAgreement = "member-agreement",
        /// A legal person of its own.
        NewEntity = "new-entity",
    }
}

words! {
    /// Where a party stands in an alliance.
    Standing {
        /// It was asked.
        Invited = "invited",
        /// It takes part.
        Accepted = "accepted",
        /// It does not.
        Declined = "declined",
        /// It took part.
        Left = "left",
    }
}

/// An alliance as somebody writes it down: what was typed, not yet judged. Each form uses its own
/// fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = AllianceSheet)]
pub struct Sheet {
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// `informal`, `covenant`, `consortium`, `member-agreement` or `new-entity`.
    pub form: String,
    /// Who may use what is made together.
    pub property_rule: String,
    /// How money is shared.
    pub money_rule: String,
    /// How a party leaves.
    pub exit_rule: String,
    /// When it is looked at again, as `2027-06-01`.
    pub review_on: String,
    /// The last day, if there is one.
    pub ends_on: String,
    /// Parties, by number.
    pub party: Vec<String>,
    /// What they bring, as `party-need-amount`: `12-3-40`.
    pub pledge: Vec<String>,
    /// Why it ends.
    pub reason: String,
    /// The revision that was read before changing it.
    pub revision: String,
}

/// Begins an alliance for a challenge and asks parties to take part; gives its number.
pub async fn begin(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<i64> {
    actor.may(Permission::OrchestrateAlliances)?;
    let facts = rules::read(sheet, coop.today())?;
    in_transaction!(coop.db, tx => {
        let challenge = challenges::open(&mut tx, number).await?;
        let parties = parties(&mut tx, &sheet.party).await?;
        refuse_any(rules::begin(&parties))?;
        let needs = needs::of_challenge(&mut tx, challenge.challenge_id).await?;
        let pledges = rules::pledges(&sheet.pledge, &parties, &needs)?;
        let id = AllianceId(coop.ids.uuid(coop.now()));
        let number = store::insert(&mut tx, id, challenge.challenge_id, &facts, coop.now()).await?;
        make_known(&mut tx, number).await?;
        let alliance = changeable(&mut tx, number).await?;
        for party in &parties {
            taking_part::invite_within(&mut tx, coop, &alliance, (party, "")).await?;
        }
        for pledge in &pledges {
            taking_part::put_pledge(&mut tx, id, pledge).await?;
        }
        let arrow = Arrow::new(challenge.challenge_id.subject(), Relation::TakenOnBy, id.subject());
        let deed = Deed::new("alliances.begin", id.subject()).because(&facts.purpose);
        journal::record(&mut tx, coop, actor, &deed.drawing(&[arrow])).await?;
        Ok(number)
    })
}

/// Changes what is written about an alliance. Whoever takes part may do so, and the area director.
pub async fn change(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::BringIn)?;
    let facts = rules::read(sheet, coop.today())?;
    in_transaction!(coop.db, tx => {
        let alliance = changeable(&mut tx, number).await?;
        may_work(&mut tx, actor, &alliance).await?;
        unchanged(alliance.revision, &sheet.revision)?;
        refuse_any(rules::change(&alliance, &facts))?;
        store::update(&mut tx, alliance.alliance_id, &facts).await?;
        make_known(&mut tx, number).await?;
        let deed = Deed::new("alliances.change", alliance.alliance_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Records that the parties agreed: from now on everybody can see the alliance.
pub async fn agree(coop: &Cooperative, actor: &Actor, number: i64) -> Result<()> {
    actor.may(Permission::OrchestrateAlliances)?;
    in_transaction!(coop.db, tx => {
        let alliance = changeable(&mut tx, number).await?;
        let id = alliance.alliance_id;
        let parts = parts_of(&mut tx, id).await?;
        let leads = leads_of(&mut tx, id).await?;
        refuse_any(rules::agree(&alliance, &parts, &leads, coop.today()))?;
        store::agree(&mut tx, id, coop.now()).await?;
        make_known(&mut tx, number).await?;
        let takes_part =
            |part: &Part| Arrow::new(part.party_id.subject(), Relation::TakesPartIn, id.subject());
        let accepted = parts.iter().filter(|part| part.state == Standing::Accepted);
        let arrows: Vec<Arrow> = accepted.map(takes_part).collect();
        let deed = Deed::new("alliances.agree", id.subject()).because(&alliance.purpose);
        journal::record(&mut tx, coop, actor, &deed.drawing(&arrows)).await?;
        mailing::tell_all(&mut tx, coop, &alliance, "agreed").await
    })
}

/// Ends an alliance, with a reason; what it brought stays readable.
pub async fn end(coop: &Cooperative, actor: &Actor, number: i64, reason: &str) -> Result<()> {
    actor.may(Permission::OrchestrateAlliances)?;
    let reason = needs::rules::reason(reason)?;
    in_transaction!(coop.db, tx => {
        let alliance = changeable(&mut tx, number).await?;
        store::end(&mut tx, alliance.alliance_id, &reason, coop.now()).await?;
        let deed = Deed::new("alliances.end", alliance.alliance_id.subject()).because(&reason);
        journal::record(&mut tx, coop, actor, &deed).await?;
        mailing::tell_all(&mut tx, coop, &alliance, "ended").await
    })
}

/// An alliance as far as an actor may see it: everybody once it is agreed, before that those who
/// were asked and the area director.
pub async fn seen_by(conn: &mut Conn, actor: &Actor, number: i64) -> Result<Alliance> {
    let alliance = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    if alliance.agreed_at.is_some() || actor.can(Permission::OrchestrateAlliances) {
        return Ok(alliance);
    }
    let parts = parts_of(conn, alliance.alliance_id).await?;
    match parts.iter().any(|part| actor.represents.contains(&part.party_id)) {
        true => Ok(alliance),
        false => Err(Error::NotFound),
    }
}

/// Whether an actor works in an alliance: for a party that takes part, or as the area director.
pub async fn works_in(conn: &mut Conn, actor: &Actor, alliance: &Alliance) -> Result<bool> {
    let parts = parts_of(conn, alliance.alliance_id).await?;
    let own =
        |part: &Part| part.state == Standing::Accepted && actor.represents.contains(&part.party_id);
    Ok(actor.can(Permission::OrchestrateAlliances) || parts.iter().any(own))
}

/// Goes on if the actor works in the alliance.
async fn may_work(conn: &mut Conn, actor: &Actor, alliance: &Alliance) -> Result<()> {
    if works_in(conn, actor, alliance).await? { Ok(()) } else { Err(Error::NotFound) }
}

/// An alliance that has not ended.
async fn changeable(conn: &mut Conn, number: i64) -> Result<Alliance> {
    let alliance = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    refuse_any(rules::open(&alliance))?;
    Ok(alliance)
}

/// Parties that were chosen by number, each once.
async fn parties(conn: &mut Conn, typed: &[String]) -> Result<Vec<members::Known>> {
    let mut parties: Vec<members::Known> = Vec::new();
    for number in rules::numbers(typed)? {
        let known = members::by_number(conn, number).await?;
        let known = rules::party(known)?;
        if parties.iter().all(|party| party.party_id != known.party_id) {
            parties.push(known);
        }
    }
    Ok(parties)
}

/// A party that was chosen by number.
async fn party(conn: &mut Conn, field: &'static str, typed: &str) -> Result<members::Known> {
    let number = rules::number(field, typed)?;
    rules::party(members::by_number(conn, number).await?)
}

/// The party for which an actor acts here, among those it represents.
fn represented(actor: &Actor, party: PartyId) -> Result<()> {
    if actor.represents.contains(&party) { Ok(()) } else { Err(Error::NotFound) }
}

/// Tells the directory and the search index what an alliance is called.
async fn make_known(conn: &mut Conn, number: i64) -> Result<()> {
    let alliance = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let name = journal::Name {
        subject: alliance.alliance_id.subject(),
        number,
        title: &alliance.title,
        body: &format!("{} {}", alliance.purpose, alliance.challenge_title),
        public: alliance.agreed_at.is_some(),
    };
    journal::name(conn, &name).await
}
