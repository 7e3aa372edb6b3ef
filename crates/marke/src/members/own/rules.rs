//! What a party's own people may change by themselves.

use crate::error::Refused;
use crate::members::rules::normalised;
use crate::members::{Alike, Party};

use super::Contact;

/// A party with other contact details, as it is kept.
pub(super) fn with(party: &Party, contact: &Contact) -> Party {
    let contact = contact.clone();
    normalised(&Party {
        street: contact.street,
        house_number: contact.house_number,
        postcode: contact.postcode,
        village: contact.village,
        mail: contact.mail,
        phone: contact.phone,
        website: contact.website,
        ..party.clone()
    })
}

/// Details that look like those of another party are for who keeps the register: others do not
/// learn whose they are.
pub(super) fn alike(before: &Party, party: &Party, others: &[Alike]) -> Vec<Refused> {
    let same = before.mail == party.mail && before.postcode == party.postcode;
    if same || others.is_empty() {
        return Vec::new();
    }
    let field = if before.mail == party.mail { "postcode" } else { "mail" };
    vec![Refused::new("members-refusal-details-look-familiar").on(field)]
}
