//! Who is asked for an alliance, what they answer, and who leaves.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result, refuse_any};
use crate::journal::{self, Arrow, Deed, Relation};
use crate::members;
use crate::reading::{LINE_LENGTH_MAX, Reading};

use super::{Alliance, Standing, changeable, leads_of, mailing, represented, results_of, rules};

mod store;

pub(super) use store::put_pledge;
pub use store::{Part, Pledge, parts_of, pledges_of};

/// Asks one more party, for a role. Whoever works in the alliance may do so; people who are not
/// listed only the area director can ask.
pub async fn invite(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    (party, role): (&str, &str),
) -> Result<()> {
    actor.may(Permission::BringIn)?;
    in_transaction!(coop.db, tx => {
        let alliance = changeable(&mut tx, number).await?;
        super::may_work(&mut tx, actor, &alliance).await?;
        let party = super::party(&mut tx, "party", party).await?;
        let orchestrates = actor.can(Permission::OrchestrateAlliances);
        let party = if orchestrates { party } else { rules::named(party)? };
        invite_within(&mut tx, coop, &alliance, (&party, role)).await?;
        let deed = Deed::new("alliances.invite", alliance.alliance_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Asks a party inside a transaction that does more; the caller has checked the permission and
/// records it.
pub(super) async fn invite_within(
    conn: &mut Conn,
    coop: &Cooperative,
    alliance: &Alliance,
    (party, role): (&members::Known, &str),
) -> Result<()> {
    let mut reading = Reading::default();
    let role = reading.text("role", role, LINE_LENGTH_MAX);
    reading.end()?;
    let parts = parts_of(conn, alliance.alliance_id).await?;
    refuse_any(rules::invite(&parts, party))?;
    store::put_part(conn, alliance.alliance_id, party.party_id, &role, coop.now()).await?;
    mailing::invite(conn, coop, alliance, party.party_id).await
}

/// What somebody answers for a party: what was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply<'a> {
    /// The party, by number.
    pub party: &'a str,
    /// Whether it takes part.
    pub accepts: bool,
    /// What it does in the alliance.
    pub role: &'a str,
    /// What it brings.
    pub brings: &'a str,
    /// Why it does not take part.
    pub reason: &'a str,
    /// Whom it names instead.
    pub alternative: &'a str,
}

/// Answers an invitation for a party that the actor represents.
pub async fn answer(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    reply: &Reply<'_>,
) -> Result<()> {
    actor.may(Permission::BringIn)?;
    in_transaction!(coop.db, tx => {
        let alliance = changeable(&mut tx, number).await?;
        let party = super::party(&mut tx, "party", reply.party).await?;
        represented(actor, party.party_id)?;
        let parts = parts_of(&mut tx, alliance.alliance_id).await?;
        let own = parts.iter().find(|part| part.party_id == party.party_id);
        let own = own.ok_or(Error::NotFound)?;
        let facts = rules::answer(own, reply)?;
        let id = alliance.alliance_id;
        store::answer(&mut tx, id, party.party_id, &facts, coop.now()).await?;
        let verb =
            if reply.accepts { "alliances.accept" } else { "alliances.decline" };
        // Once an alliance is agreed, who joins it is on the thread.
        let arrow = [Arrow::new(party.party_id.subject(), Relation::TakesPartIn, id.subject())];
        let asked = own.state == Standing::Invited;
        let is_new = asked && reply.accepts && alliance.agreed_at.is_some();
        let arrows: &[Arrow] = if is_new { &arrow } else { &[] };
        let deed = Deed::new(verb, id.subject()).drawing(arrows);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Leaves an alliance for a party that the actor represents, with a reason; no result may be left
/// with fewer than two who answer for it.
pub async fn leave(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    (party, reason): (&str, &str),
) -> Result<()> {
    actor.may(Permission::BringIn)?;
    let reason = crate::alliances::needs::rules::reason(reason)?;
    in_transaction!(coop.db, tx => {
        let alliance = changeable(&mut tx, number).await?;
        let party = super::party(&mut tx, "party", party).await?;
        represented(actor, party.party_id)?;
        let id = alliance.alliance_id;
        let parts = parts_of(&mut tx, id).await?;
        let leads = leads_of(&mut tx, id).await?;
        let results = results_of(&mut tx, id).await?;
        let today = coop.today();
        refuse_any(rules::leave(party.party_id, &parts, &leads, &results, today))?;
        store::leave(&mut tx, id, party.party_id, &reason, coop.now()).await?;
        let arrow = Arrow::new(party.party_id.subject(), Relation::TakesPartIn, id.subject());
        let arrows = if alliance.agreed_at.is_some() { vec![arrow.undone()] } else { Vec::new() };
        // Everybody reads the journal of an agreed alliance; why is for who take part.
        let deed = Deed::new("alliances.leave", id.subject()).drawing(&arrows);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}
