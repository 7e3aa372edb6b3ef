//! Granting (*gunning*): a party grants another something, says how much and why. Never an award
//! of a contract; seen by others only when both want that.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::clock::Moment;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result, refuse_any};
use crate::ids::{GrantingId, PartyId};
use crate::journal::{self, Deed};
use crate::sharing::acting;

pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

pub use store::{Granting, of_parties};

/// A granting to give: what was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = GrantingForm)]
pub struct Sheet {
    /// The party that grants, by identifier.
    pub party: String,
    /// The number of the party that it is granted.
    pub receiver: String,
    /// Because of what.
    pub reason: String,
    /// `1`, `2` or `3`.
    pub strength: String,
    /// Whether this is the award of a contract: `ja` or `nee`.
    pub is_award: String,
    /// `ja` when everybody may see it, as far as this party is concerned.
    pub shown: String,
}

/// A granting on the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ShownGranting)]
pub struct Shown {
    /// Who grants.
    pub giver_name: String,
    /// The number of that party.
    pub giver_number: i64,
    /// To whom.
    pub receiver_name: String,
    /// The number of that party.
    pub receiver_number: i64,
    /// Because of what.
    pub reason: String,
    /// How much: 1, 2 or 3.
    pub strength: i64,
    /// When.
    pub granted_at: Moment,
}

/// Grants another party something, with a reason; gives its number.
pub async fn grant(coop: &Cooperative, actor: &Actor, sheet: &Sheet) -> Result<i64> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let giver = acting::chosen(&mut tx, coop, actor, &sheet.party).await?;
        let receiver = acting::other(&mut tx, actor, "receiver", &sheet.receiver).await?;
        let own = acting::own(&mut tx, coop, actor).await?;
        let given = store::given_by(&mut tx, giver.party_id).await?;
        let around = rules::Around {
            giver: &giver,
            receiver: &receiver,
            own: &own,
            given: &given,
            today: coop.today(),
        };
        let facts = rules::read(sheet, &around)?;
        let id = GrantingId(coop.ids.uuid(coop.now()));
        let parties = (giver.party_id, receiver.party_id, actor.person);
        let number = store::insert(&mut tx, id, parties, &facts, coop.now()).await?;
        let told = [
            ("giver", giver.name.clone()),
            ("receiver", receiver.name.clone()),
            ("reason", facts.reason.clone()),
            ("link", format!("{}/gunningen/mijn", coop.address)),
        ];
        acting::tell(&mut tx, coop, receiver.party_id, "granted", &told).await?;
        journal::record(&mut tx, coop, actor, &Deed::new("sharing.grant", id.subject())).await?;
        Ok(number)
    })
}

/// Says for one of both parties whether everybody may see a granting; the wall shows it when
/// both do.
pub async fn show(coop: &Cooperative, actor: &Actor, number: i64, shown: bool) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let granting = store::by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        let is_giver = acting::is_own(&mut tx, coop, actor, granting.giver_id).await?;
        let is_receiver = acting::is_own(&mut tx, coop, actor, granting.receiver_id).await?;
        if !is_giver && !is_receiver {
            return Err(Error::NotFound);
        }
        refuse_any(rules::stands(&granting))?;
        let at = shown.then(|| coop.now());
        for side in [is_giver, !is_receiver] {
            store::set_shown(&mut tx, granting.granting_id, side, at).await?;
        }
        let verb = if shown { "sharing.show_granting" } else { "sharing.hide_granting" };
        let deed = Deed::new(verb, granting.granting_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Takes a granting back, for the giver, with a reason that the receiver reads. That it was there
/// stays.
pub async fn take_back(coop: &Cooperative, actor: &Actor, number: i64, reason: &str) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    let reason = rules::take_back_reason(reason)?;
    in_transaction!(coop.db, tx => {
        let granting = store::by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        if !acting::is_own(&mut tx, coop, actor, granting.giver_id).await? {
            return Err(Error::NotFound);
        }
        refuse_any(rules::stands(&granting))?;
        store::take_back(&mut tx, granting.granting_id, &reason, coop.now()).await?;
        let told = [
            ("giver", granting.giver_name.clone()),
            ("reason", reason.clone()),
            ("link", format!("{}/gunningen/mijn", coop.address)),
        ];
        acting::tell(&mut tx, coop, granting.receiver_id, "taken-back", &told).await?;
        let deed = Deed::new("sharing.take_back_granting", granting.granting_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// What everybody may see: both parties said so, and it stands.
pub async fn wall(conn: &mut Conn) -> Result<Vec<Shown>> {
    let shown = |granting: Granting| Shown {
        giver_name: granting.giver_name,
        giver_number: granting.giver_number,
        receiver_name: granting.receiver_name,
        receiver_number: granting.receiver_number,
        reason: granting.reason,
        strength: granting.strength,
        granted_at: granting.granted_at,
    };
    Ok(store::wall(conn).await?.into_iter().map(shown).collect())
}

/// Who granted whom, and how much: every pair that stands, shown or not. For proposing alliances,
/// never to be shown.
pub async fn grantings(conn: &mut Conn) -> Result<Vec<(PartyId, PartyId, i64)>> {
    store::pairs(conn).await
}
