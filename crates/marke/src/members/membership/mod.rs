//! Memberships with their days, and the kinds of members that the statutes know.

use crate::actor::{Actor, Permission};
use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::journal::{self, Deed};
use crate::members::Known;
use crate::statutes;

pub(super) mod rules;
mod store;
#[cfg(test)]
mod tests;
pub(super) mod web;

pub use store::{MemberKind, Membership, kinds, memberships_of};
pub(super) use store::{count_running, insert as insert_membership, next_member_number};

/// On what terms a party joins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The key of the kind of member.
    pub kind: String,
    /// The first day.
    pub joined_on: Day,
    /// A condition under which it joins; empty for none.
    pub condition: String,
    /// When the condition is evaluated.
    pub evaluate_on: Option<Day>,
    /// Why it may join from outside the area; empty when it works in it.
    pub deviation: String,
}

words! {
    /// Whether a party works in the area, as far as its address tells.
    Eligibility {
        /// Its postcode is one of the area.
        Inside = "inside",
        /// Its postcode is not.
        Outside = "outside",
        /// It has no postcode, or the statutes draw no line.
        Unknown = "unknown",
    }
}

/// Whether a party works in the area of the statutes of a day.
pub async fn eligibility(conn: &mut Conn, party: &Known, day: Day) -> Result<Eligibility> {
    eligibility_at(conn, &party.party.postcode, day).await
}

/// Whether a postcode is one of the area of the statutes of a day.
pub(super) async fn eligibility_at(
    conn: &mut Conn,
    postcode: &str,
    day: Day,
) -> Result<Eligibility> {
    let statutes = statutes::on(conn, day).await?;
    Ok(rules::eligibility(postcode, &statutes.area_postcodes))
}

/// Makes a party a member, from a day on; gives the member number.
pub async fn join(coop: &Cooperative, actor: &Actor, number: i64, terms: &Terms) -> Result<i64> {
    actor.may(Permission::KeepRegister)?;
    in_transaction!(coop.db, tx => {
        let known = super::by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        let (_, member_number) = join_within(&mut tx, coop, actor, &known, terms).await?;
        Ok(member_number)
    })
}

/// Makes a party a member inside a transaction that does more; the caller has checked the
/// permission. Gives the identifier of the membership and the member number.
pub(super) async fn join_within(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    known: &Known,
    terms: &Terms,
) -> Result<(String, i64)> {
    let condition = super::rules::clean(&terms.condition);
    let deviation = super::rules::clean(&terms.deviation);
    let terms = Terms { condition, deviation, ..terms.clone() };
    let kinds = kinds(conn).await?;
    let earlier = memberships_of(conn, known.party_id).await?;
    let eligible = eligibility(conn, known, coop.today()).await?;
    refuse_any(rules::join(known, &terms, (&kinds, &earlier, eligible), coop.today()))?;
    let member_number = next_member_number(conn).await?;
    let id = coop.ids.uuid(coop.now()).to_string();
    store::insert(conn, &id, member_number, known.party_id, &terms).await?;
    let name = kinds.iter().find(|kind| kind.kind == terms.kind).map_or("", |kind| &kind.name);
    let deed = Deed::new("members.join", known.party_id.subject());
    journal::record(conn, coop, actor, &deed.because(name)).await?;
    Ok((id, member_number))
}

/// Ends the running membership of a party; `last_day` is its last. The reason stays in the
/// register: it may be personal.
pub async fn leave(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    last_day: Day,
    reason: &str,
) -> Result<()> {
    actor.may(Permission::KeepRegister)?;
    let reason = super::rules::clean(reason);
    in_transaction!(coop.db, tx => {
        let known = super::by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        let memberships = memberships_of(&mut tx, known.party_id).await?;
        refuse_any(rules::leave(&memberships, last_day, &reason))?;
        if let Some(running) = memberships.first() {
            store::end(&mut tx, &running.membership_id, last_day, &reason).await?;
        }
        let deed = Deed::new("members.leave", known.party_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Adds a kind of member: from now on parties can join as such.
pub async fn add_kind(coop: &Cooperative, actor: &Actor, kind: &MemberKind) -> Result<()> {
    actor.may(Permission::KeepRegister)?;
    let kind = rules::normalised(kind);
    in_transaction!(coop.db, tx => {
        let known = kinds(&mut tx).await?;
        refuse_any(rules::add_kind(&kind, &known))?;
        store::insert_kind(&mut tx, &kind).await?;
        let deed = Deed::new("members.add_kind", super::whole()).because(&kind.name);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Changes the name, description, fee or votes of a kind of member, for somebody who began at
/// its revision.
pub async fn change_kind(coop: &Cooperative, actor: &Actor, kind: &MemberKind) -> Result<()> {
    actor.may(Permission::KeepRegister)?;
    let kind = rules::normalised(kind);
    in_transaction!(coop.db, tx => {
        let known = kinds(&mut tx).await?;
        let before = known.iter().find(|other| other.kind == kind.kind).ok_or(Error::NotFound)?;
        refuse_any(super::rules::unchanged(before.revision, kind.revision))?;
        refuse_any(rules::change_kind(&kind, &known))?;
        store::update_kind(&mut tx, &kind).await?;
        let deed = Deed::new("members.change_kind", super::whole()).because(&kind.name);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}
