//! Who belongs to the area's cooperative: parties, their memberships, functions and words.
//!
//! One real party stands in the register once: entering one that looks familiar is refused until
//! somebody has looked, and what was entered twice is merged, reversibly.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::{Kind, PartyId, Subject, id};
use crate::journal::{self, Arrow, Deed, Name, Relation};

mod applications;
mod functions;
mod import;
mod membership;
mod own;
mod register;
pub mod rules;
mod store;
#[cfg(test)]
mod tests;
mod vocabulary;
pub mod web;

pub use applications::{
    Admission, Applicant, Application, ApplicationStatus, Decision, NewApplication, Proof, apply,
    ask_meeting, bring_before_meeting, decide, forget_old, withdraw,
};
pub use functions::{
    Held, Holder, actor_of, addresses_of, appoint, end_function, functions_of, holders,
    people_with_functions, represented_by,
};
pub use import::{Choices, Column, Outcome, bring_in, open as open_table};
pub use membership::{
    MemberKind, Membership, Terms, add_kind, change_kind, join, kinds, leave, memberships_of,
};
pub use own::{Contact, change_own};
pub use register::{Listed, Listing, Paging, Part, Row, Selection, composition, listed, register};
pub use store::{Alike, Known, Party, by_id, by_number, names_of, organisations, person_by_mail};
pub use vocabulary::{
    Said, Tag, TagKind, TagRelation, add_tag, change_tag, no_longer_say, say, tags, tags_of,
};

id! {
    /// A membership.
    MembershipId
}

words! {
    /// The five O's of an area.
    Sector {
        /// Entrepreneurs (*ondernemers*).
        Entrepreneurs = "ondernemers",
        /// Government (*overheid*).
        Government = "overheid",
        /// Education (*onderwijs*).
        Education = "onderwijs",
        /// Research (*onderzoek*).
        Research = "onderzoek",
        /// Civil society and residents (*omgeving*).
        Society = "omgeving",
    }
}

words! {
    /// Whether a party is one person or many.
    PartyKind {
        /// A person.
        Person = "person",
        /// An organisation.
        Organisation = "organisation",
    }
}

/// Enters a party in the register; refuses one that looks like one that is already there.
pub async fn enter(coop: &Cooperative, actor: &Actor, party: &Party) -> Result<PartyId> {
    enter_after_looking(coop, actor, party, false).await
}

/// Enters a party of which a person may have said, after looking, that it is not one of those
/// that it looks like. The same KvK number remains the same party.
pub async fn enter_after_looking(
    coop: &Cooperative,
    actor: &Actor,
    party: &Party,
    is_another: bool,
) -> Result<PartyId> {
    actor.may(Permission::KeepRegister)?;
    in_transaction!(coop.db, tx => { enter_within(&mut tx, coop, actor, party, is_another).await })
}

/// Enters a party inside a transaction that does more; the caller has checked the permission.
async fn enter_within(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    party: &Party,
    is_another: bool,
) -> Result<PartyId> {
    let party = rules::normalised(party);
    refuse_any(rules::party(&party))?;
    let others = store::alike(conn, &party, None).await?;
    refuse_any(rules::alike(&party, &others, is_another))?;
    let number = store::next_number(conn).await?;
    insert(conn, coop, actor, number, &party).await
}

/// Puts a party that was judged in the register, under a number.
async fn insert(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    party: &Party,
) -> Result<PartyId> {
    let id = PartyId(coop.ids.uuid(coop.now()));
    store::insert(conn, id, number, coop.now(), party).await?;
    make_known(conn, id, number, party, &[]).await?;
    journal::record(conn, coop, actor, &Deed::new("members.enter", id.subject())).await?;
    Ok(id)
}

/// Tells the red thread and the search what a party is called; contact details stay here.
async fn make_known(
    conn: &mut Conn,
    id: PartyId,
    number: i64,
    party: &Party,
    tags: &[String],
) -> Result<()> {
    let tags = tags.join(" ");
    let body = [party.village.as_str(), &party.sector, &tags, &party.constituency_name].join(" ");
    let public = party.listed_on.is_some();
    let name = Name { subject: id.subject(), number, title: &party.name, body: &body, public };
    journal::name(conn, &name).await
}

/// Tells the red thread and the search anew, after a change.
async fn make_known_again(conn: &mut Conn, id: PartyId) -> Result<()> {
    let known = by_id(conn, id).await?.ok_or(Error::NotFound)?;
    let tags = store::tag_names(conn, id).await?;
    let mut party = known.party;
    if known.merged_into.is_some() {
        party.listed_on = None;
    }
    make_known(conn, id, known.number, &party, &tags).await
}

/// Changes what the register keeps of a party, for somebody who began at `revision`.
pub async fn change(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: i64,
    party: &Party,
    is_another: bool,
) -> Result<()> {
    actor.may(Permission::KeepRegister)?;
    in_transaction!(coop.db, tx => {
        let known = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        let kind = known.party.kind.clone();
        let party = rules::normalised(&Party { kind, ..party.clone() });
        refuse_any(rules::change(&known, revision))?;
        refuse_any(rules::party(&party))?;
        let others = store::alike(&mut tx, &party, Some(known.party_id)).await?;
        // What was there before, somebody has looked at before.
        let seen = is_another || marks(&party) == marks(&known.party);
        refuse_any(rules::alike(&party, &others, seen))?;
        store::update(&mut tx, known.party_id, &party).await?;
        make_known_again(&mut tx, known.party_id).await?;
        let deed = Deed::new("members.change", known.party_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

fn marks(party: &Party) -> [&str; 4] {
    [&party.kvk, &party.mail, &party.name, &party.postcode]
}

/// Writes down that a party agreed to be shown on the public list, or took that back.
pub async fn consent(coop: &Cooperative, actor: &Actor, number: i64, listed: bool) -> Result<()> {
    actor.may(Permission::KeepRegister)?;
    in_transaction!(coop.db, tx => {
        let known = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        refuse_any(rules::change(&known, known.revision))?;
        if known.party.listed_on.is_some() == listed {
            return Ok(());
        }
        let listed_on = listed.then(|| coop.today().to_string());
        let party = Party { listed_on, ..known.party };
        store::update(&mut tx, known.party_id, &party).await?;
        make_known_again(&mut tx, known.party_id).await?;
        let verb = if listed { "members.consent" } else { "members.withdraw_consent" };
        let deed = Deed::new(verb, known.party_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Says that a party is the same as another, in which it goes on. The reason stays here: it may
/// name people.
pub async fn merge(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    into: i64,
    reason: &str,
) -> Result<()> {
    actor.may(Permission::KeepRegister)?;
    refuse_any(rules::reason(&rules::clean(reason)))?;
    in_transaction!(coop.db, tx => {
        let gone = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        let unknown = || Refused::new("members-refusal-party-is-unknown").on("into");
        let into = by_number(&mut tx, into).await?.ok_or_else(unknown)?;
        let today = coop.today();
        let ties = rules::Ties {
            memberships: membership::count_running(&mut tx, gone.party_id, today).await?,
            functions: functions::count_running(&mut tx, gone.party_id, today).await?,
        };
        refuse_any(rules::merge(&gone, &into, ties))?;
        store::set_merged_into(&mut tx, gone.party_id, Some(into.party_id)).await?;
        make_known_again(&mut tx, gone.party_id).await?;
        let arrow = merged(gone.party_id, into.party_id);
        let deed = Deed::new("members.merge", gone.party_id.subject());
        journal::record(&mut tx, coop, actor, &deed.drawing(&[arrow])).await
    })
}

/// Takes a merge back: both stand in the register again.
pub async fn unmerge(coop: &Cooperative, actor: &Actor, number: i64) -> Result<()> {
    actor.may(Permission::KeepRegister)?;
    in_transaction!(coop.db, tx => {
        let known = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        refuse_any(rules::unmerge(&known))?;
        store::set_merged_into(&mut tx, known.party_id, None).await?;
        make_known_again(&mut tx, known.party_id).await?;
        let into = known.merged_into.unwrap_or(known.party_id);
        let arrow = merged(known.party_id, into).undone();
        let deed = Deed::new("members.unmerge", known.party_id.subject());
        journal::record(&mut tx, coop, actor, &deed.drawing(&[arrow])).await
    })
}

fn merged(gone: PartyId, into: PartyId) -> Arrow {
    Arrow::new(gone.subject(), Relation::MergedInto, into.subject())
}

/// Whether an actor may see all that is kept of a party: people who work with the register, and
/// the party's own.
pub fn may_see_all_of(actor: &Actor, party: PartyId) -> bool {
    actor.can(Permission::SeeRegister)
        || actor.can(Permission::KeepRegister)
        || actor.person == Some(party)
        || actor.represents.contains(&party)
}

/// Goes on if an actor may keep a party's own details and words: people who keep the register,
/// and the party's own people. For anybody else there is nothing to change.
pub fn may_keep(actor: &Actor, party: PartyId) -> Result<()> {
    actor.may(Permission::HaveOwnPage)?;
    if is_kept_by(actor, party) { Ok(()) } else { Err(Error::NotFound) }
}

/// Whether an actor may keep a party's own details and words.
pub fn is_kept_by(actor: &Actor, party: PartyId) -> bool {
    actor.can(Permission::KeepRegister)
        || actor.person == Some(party)
        || actor.represents.contains(&party)
}

/// The register as a whole: what deeds that are not about one party are written down under.
const fn whole() -> Subject {
    Subject { kind: Kind::Cooperative, id: uuid::Uuid::nil() }
}
