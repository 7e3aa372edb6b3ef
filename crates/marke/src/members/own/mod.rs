//! What a party's own people keep of it: where it is and how it can be reached.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::in_transaction;
use crate::error::{Error, Result, refuse_any};
use crate::journal::{self, Deed};

use super::{Party, store};

mod rules;
#[cfg(test)]
mod tests;
pub(super) mod web;

/// Where a party is and how it can be reached. Personal data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Street, without number.
    pub street: String,
    /// House number with additions.
    pub house_number: String,
    /// Postal code.
    pub postcode: String,
    /// Where it is.
    pub village: String,
    /// Mail address.
    pub mail: String,
    /// Telephone number.
    pub phone: String,
    /// Address on the web.
    pub website: String,
}

/// Changes where a party is and how it can be reached, by its own people, who began at
/// `revision`.
pub async fn change_own(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: i64,
    contact: &Contact,
) -> Result<()> {
    actor.may(Permission::HaveOwnPage)?;
    in_transaction!(coop.db, tx => {
        let known = super::by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        super::may_keep(actor, known.party_id)?;
        let party = rules::with(&known.party, contact);
        refuse_any(super::rules::change(&known, revision))?;
        refuse_any(super::rules::party(&party))?;
        let alike = store::alike(&mut tx, &party, Some(known.party_id)).await?;
        refuse_any(rules::alike(&known.party, &party, &alike))?;
        store::update(&mut tx, known.party_id, &party).await?;
        super::make_known_again(&mut tx, known.party_id).await?;
        let deed = Deed::new("members.change_own", known.party_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

impl Contact {
    /// What the register keeps of it.
    pub fn of(party: &Party) -> Self {
        Self {
            street: party.street.clone(),
            house_number: party.house_number.clone(),
            postcode: party.postcode.clone(),
            village: party.village.clone(),
            mail: party.mail.clone(),
            phone: party.phone.clone(),
            website: party.website.clone(),
        }
    }
}
