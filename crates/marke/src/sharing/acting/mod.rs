//! For whom somebody shares: the parties that a person represents, and the person as a member.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::Conn;
use crate::error::{Error, Refused, Result};
use crate::ids::PartyId;
use crate::members;
use crate::outbox::{self, Mail};
use crate::reading::Reading;
use crate::text::Language;

mod store;

pub use store::OwnParty;

/// The parties for which an actor may share on this day.
pub(super) async fn own(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
) -> Result<Vec<OwnParty>> {
    match actor.person.filter(|_| actor.can(Permission::ShareThings)) {
        Some(person) => store::own(conn, person, coop.today()).await,
        None => Ok(Vec::new()),
    }
}

/// The party that was chosen in the field `party`, if the actor may share for it.
pub(super) async fn chosen(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    typed: &str,
) -> Result<OwnParty> {
    let mut reading = Reading::default();
    let party: Option<PartyId> = reading.choice("party", typed);
    let missing = Refused::new("reading-refusal-text-is-missing").on("party");
    reading.check(!typed.trim().is_empty(), missing);
    reading.end()?;
    let own = own(conn, coop, actor).await?;
    let mut own = own.into_iter();
    let not_yours = || Refused::new("sharing-refusal-not-your-party").on("party");
    Ok(own.find(|own| Some(own.party_id) == party).ok_or_else(not_yours)?)
}

/// Whether an actor may share for a party.
pub(super) async fn is_own(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    party: PartyId,
) -> Result<bool> {
    Ok(own(conn, coop, actor).await?.iter().any(|own| own.party_id == party))
}

/// The party of another that was chosen in a field, by number: one that the actor may know of.
pub(super) async fn other(
    conn: &mut Conn,
    actor: &Actor,
    field: &'static str,
    typed: &str,
) -> Result<OwnParty> {
    let mut reading = Reading::default();
    let number: Option<i64> = reading.choice(field, typed);
    let missing = Refused::new("reading-refusal-text-is-missing").on(field);
    reading.check(!typed.trim().is_empty(), missing);
    reading.end()?;
    let number = number.ok_or(Error::NotFound)?;
    let unknown = || Refused::new("sharing-refusal-party-is-unknown").on(field);
    let knows_all = actor.can(Permission::TalkAboutBalance);
    Ok(store::by_number(conn, number, knows_all).await?.ok_or_else(unknown)?)
}

/// Number and name of the organisations to choose another from, without one's own parties.
pub(super) async fn others(conn: &mut Conn, own: &[OwnParty]) -> Result<Vec<(i64, String)>> {
    let all = members::organisations(conn).await?.into_iter();
    let others = all.filter(|(id, ..)| own.iter().all(|own| own.party_id != *id));
    Ok(others.map(|(_, number, name, _)| (number, name)).collect())
}

/// Writes to everybody who shares for a party: the mail `sharing-mail-{what}`.
pub(super) async fn tell(
    conn: &mut Conn,
    coop: &Cooperative,
    party: PartyId,
    what: &str,
    facts: &[(&str, String)],
) -> Result<()> {
    let language = Language::Dutch;
    for address in members::addresses_of(conn, party, coop.today()).await? {
        let mail = Mail {
            address,
            subject: language.with_all(&format!("sharing-mail-{what}-subject"), facts),
            body: language.with_all(&format!("sharing-mail-{what}-body"), facts),
        };
        outbox::send(conn, coop, &mail).await?;
    }
    Ok(())
}
