//! Giving and taking (*wederkerigheid*): what each party gave and took, in rows that are only
//! added. A party sees its own in full; others see a band; nobody sees a ranking.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::ids::{ExchangeId, PartyId};
use crate::journal::{self, Deed};
use crate::sharing::acting;
use crate::units::Minutes;

pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

pub use store::{Entry, Proposal, entries_of, proposals_of};

words! {
    /// What was given. Kinds are never added up.
    ExchangeKind {
        /// Hours of somebody.
        Hours = "hours",
        /// A machine, vehicle or tool to use.
        Machine = "machine",
        /// A room or place to use.
        Room = "room",
        /// What somebody knows.
        Knowledge = "knowledge",
        /// Bringing two parties together.
        Introduction = "introduction",
        /// An answer that helped.
        Help = "help",
    }
}

words! {
    /// Where a row comes from.
    Origin as ExchangeOrigin {
        /// A thing that was lent and came back.
        Booking = "booking",
        /// An answer that helped.
        Help = "help",
        /// Proposed by the giver and confirmed by the receiver.
        ByHand = "by-hand",
        /// It takes an earlier one back.
        Correction = "correction",
    }
}

words! {
    /// What became of a proposal to write something down.
    ProposalState {
        /// The receiver has not answered.
        Proposed = "proposed",
        /// The receiver said yes.
        Confirmed = "confirmed",
        /// The receiver said no.
        Declined = "declined",
        /// The giver took it back.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// How giving and taking of a party compare, as far as others see it.
    Band {
        /// Too few exchanges to say.
        TooShort = "too-short",
        /// It gives more than it takes.
        GivesMore = "gives-more",
        /// Both are about the same.
        Even = "even",
        /// It takes more than it gives.
        TakesMore = "takes-more",
    }
}

/// Something that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gift {
    /// By whom.
    pub giver: PartyId,
    /// To whom.
    pub receiver: PartyId,
    /// What kind of thing.
    pub kind: ExchangeKind,
    /// How long, of hours; otherwise nothing.
    pub minutes: Minutes,
    /// What, in words.
    pub what: String,
    /// On which day.
    pub given_on: Day,
    /// Where this comes from.
    pub origin: Origin,
    /// Which booking, question or exchange; empty for what was proposed by hand.
    pub origin_id: String,
}

/// A gift to write down: what was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub struct GiftForm {
    /// The party that gave, by identifier.
    pub party: String,
    /// The number of the party that received.
    pub receiver: String,
    /// `hours`, `machine`, `room`, `knowledge`, `introduction` or `help`.
    pub kind: String,
    /// How many hours, with a comma or a point; only of hours.
    pub hours: String,
    /// What was given, in a line.
    pub what: String,
    /// On which day, as `2026-11-23`.
    pub given_on: String,
    /// The number of a proposal, or the identifier of an exchange.
    pub which: String,
    /// Why it is declined or corrected.
    pub reason: String,
    /// The day of a talk.
    pub talked_on: String,
}

/// How a party stands, as far as others see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct PartyBand {
    /// The number of the party.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// Its band.
    pub band: Band,
}

/// Writes down that something was given, in a transaction that does more: one row for each side.
pub(super) async fn write_down(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    gift: &Gift,
) -> Result<()> {
    let id = ExchangeId(coop.ids.uuid(coop.now()));
    write_down_as(conn, coop, actor, id, gift).await
}

async fn write_down_as(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    id: ExchangeId,
    gift: &Gift,
) -> Result<()> {
    for side in rules::sides(gift) {
        store::insert_entry(conn, id, &side, gift, coop.now()).await?;
    }
    journal::record(conn, coop, actor, &Deed::new("sharing.give", id.subject())).await
}

/// Proposes to write down that one's party gave something; the receiver confirms. Gives the
/// number of the proposal.
pub async fn propose(coop: &Cooperative, actor: &Actor, form: &GiftForm) -> Result<i64> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let giver = acting::chosen(&mut tx, coop, actor, &form.party).await?;
        let receiver = acting::other(&mut tx, actor, "receiver", &form.receiver).await?;
        let is_own = acting::is_own(&mut tx, coop, actor, receiver.party_id).await?;
        let open = store::count_open(&mut tx, giver.party_id).await?;
        let facts = rules::read(form, is_own, open, coop.today())?;
        let id = ExchangeId(coop.ids.uuid(coop.now()));
        let parties = (giver.party_id, receiver.party_id, actor.person);
        let number = store::insert_proposal(&mut tx, id, parties, &facts, coop.now()).await?;
        let told = [
            ("giver", giver.name.clone()),
            ("what", facts.what.clone()),
            ("link", format!("{}/wederkerigheid", coop.address)),
        ];
        acting::tell(&mut tx, coop, receiver.party_id, "proposed", &told).await?;
        let deed = Deed::new("sharing.propose_gift", id.subject());
        journal::record(&mut tx, coop, actor, &deed).await?;
        Ok(number)
    })
}

/// Confirms, for the receiver, that something was given.
pub async fn confirm(coop: &Cooperative, actor: &Actor, number: &str) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let proposal = proposed(&mut tx, coop, actor, number, true).await?;
        let id = proposal.exchange_id;
        store::answer(&mut tx, id, ProposalState::Confirmed, "", coop.now()).await?;
        let gift = Gift {
            giver: proposal.giver_id,
            receiver: proposal.receiver_id,
            kind: proposal.kind,
            minutes: proposal.minutes,
            what: proposal.what.clone(),
            given_on: proposal.given_on,
            origin: Origin::ByHand,
            origin_id: String::new(),
        };
        write_down_as(&mut tx, coop, actor, id, &gift).await
    })
}

/// Says, for the receiver, that something was not given as it is proposed, and why.
pub async fn decline(coop: &Cooperative, actor: &Actor, number: &str, reason: &str) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    let reason = rules::reason(reason)?;
    in_transaction!(coop.db, tx => {
        let proposal = proposed(&mut tx, coop, actor, number, true).await?;
        let id = proposal.exchange_id;
        store::answer(&mut tx, id, ProposalState::Declined, &reason, coop.now()).await?;
        let told = [
            ("receiver", proposal.receiver_name.clone()),
            ("what", proposal.what.clone()),
            ("reason", reason.clone()),
        ];
        acting::tell(&mut tx, coop, proposal.giver_id, "declined", &told).await?;
        let deed = Deed::new("sharing.decline_gift", id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Takes a proposal back, for the giver.
pub async fn withdraw(coop: &Cooperative, actor: &Actor, number: &str) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let proposal = proposed(&mut tx, coop, actor, number, false).await?;
        let id = proposal.exchange_id;
        store::answer(&mut tx, id, ProposalState::Withdrawn, "", coop.now()).await?;
        let deed = Deed::new("sharing.withdraw_gift", id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// A proposal that still waits, for its receiver or else its giver; for others it does not exist.
async fn proposed(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    number: &str,
    for_receiver: bool,
) -> Result<Proposal> {
    let number = number.trim().parse().map_err(|_| Error::NotFound)?;
    let proposal = store::proposal(conn, number).await?.ok_or(Error::NotFound)?;
    let party = if for_receiver { proposal.receiver_id } else { proposal.giver_id };
    if !acting::is_own(conn, coop, actor, party).await? {
        return Err(Error::NotFound);
    }
    refuse_any(rules::answer(&proposal))?;
    Ok(proposal)
}

/// Takes back that one's party gave something, with a reason: two new rows with the opposite
/// sign. Only the giver can, since only its own giving gets less; the receiver gets a letter.
pub async fn correct(
    coop: &Cooperative,
    actor: &Actor,
    exchange: &str,
    reason: &str,
) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    let reason = rules::reason(reason)?;
    in_transaction!(coop.db, tx => {
        let entries = store::entries_of_exchange(&mut tx, exchange.trim()).await?;
        let given = entries.iter().find(|entry| entry.is_given()).ok_or(Error::NotFound)?;
        if !acting::is_own(&mut tx, coop, actor, given.party_id).await? {
            return Err(Error::NotFound);
        }
        let corrected = store::is_corrected(&mut tx, exchange.trim()).await?;
        refuse_any(rules::correct(given, corrected))?;
        let id = ExchangeId(coop.ids.uuid(coop.now()));
        let gift = Gift {
            giver: given.party_id,
            receiver: given.other_id,
            kind: given.kind,
            minutes: given.minutes,
            what: reason.clone(),
            given_on: given.given_on,
            origin: Origin::Correction,
            origin_id: exchange.trim().to_owned(),
        };
        for side in rules::sides(&gift) {
            store::insert_entry(&mut tx, id, &side.negated(), &gift, coop.now()).await?;
        }
        let taken = entries.iter().find(|entry| !entry.is_given()).ok_or(Error::NotFound)?;
        let told = [
            ("giver", taken.other_name.clone()),
            ("what", given.what.clone()),
            ("reason", reason.clone()),
            ("link", format!("{}/wederkerigheid", coop.address)),
        ];
        acting::tell(&mut tx, coop, given.other_id, "corrected", &told).await?;
        let deed = Deed::new("sharing.correct_gift", id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Writes down that the area director talked with a party about giving and taking.
pub async fn note_talk(
    coop: &Cooperative,
    actor: &Actor,
    party: &str,
    talked_on: &str,
) -> Result<()> {
    actor.may(Permission::TalkAboutBalance)?;
    let day = rules::talk(talked_on, coop.today())?;
    in_transaction!(coop.db, tx => {
        let party = acting::other(&mut tx, actor, "party", party).await?;
        let id = coop.ids.uuid(coop.now()).to_string();
        store::insert_talk(&mut tx, &id, party.party_id, day, (actor.person, coop.now())).await?;
        let deed = Deed::new("sharing.talk_about_balance", party.party_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// How every member stands, by name and never by how it stands; people who did not agree to be
/// listed are left out.
pub async fn bands(conn: &mut Conn, today: Day) -> Result<Vec<PartyBand>> {
    let tallies = store::tallies_of_members(conn, today).await?;
    let band = |tally: store::Tally| PartyBand {
        number: tally.number,
        name: tally.name,
        band: rules::band(tally.given, tally.taken),
    };
    Ok(tallies.into_iter().map(band).collect())
}

/// With whom the area director might talk: who gave much more than they took in a year, or the
/// other way round, and was not talked with lately. The day is that of the latest exchange.
pub async fn uneven(conn: &mut Conn, today: Day) -> Result<Vec<(PartyBand, Day)>> {
    let tallies = store::tallies_since(conn, today).await?;
    let mut found = Vec::new();
    for tally in tallies {
        if rules::is_uneven(tally.given, tally.taken) {
            let band = rules::band(tally.given, tally.taken);
            let party = PartyBand { number: tally.number, name: tally.name, band };
            found.push((party, tally.latest_on));
        }
    }
    Ok(found)
}

/// What every party gave more than it took, in hours by [`rules::weight`]. This number spares who
/// gave much when alliances are proposed; it is never shown, for it adds up what cannot be.
pub async fn balances(conn: &mut Conn) -> Result<Vec<(PartyId, i64)>> {
    let sums = store::sums(conn).await?;
    Ok(rules::in_hours(&sums))
}
