//! What the register accepts.

use crate::actor::Function;
use crate::error::Refused;
use crate::ids::PartyId;

use super::Party;

/// Longest name of a party, in characters.
pub const NAME_LENGTH_MAX: usize = 200;

/// What is wrong with a party to be entered.
pub fn enter(party: &Party) -> Vec<Refused> {
    let mut refusals = Vec::new();
    if party.name.trim().is_empty() {
        refusals.push(Refused::new("members-refusal-name-is-missing").on("name"));
    }
    if party.name.chars().count() > NAME_LENGTH_MAX {
        let refused = Refused::new("members-refusal-name-is-too-long");
        refusals.push(refused.on("name").with("max", NAME_LENGTH_MAX));
    }
    refusals
}

/// What is wrong with an appointment.
pub fn appoint(function: Function, for_party: Option<PartyId>) -> Vec<Refused> {
    if function == Function::Representative && for_party.is_none() {
        return vec![Refused::new("members-refusal-representative-of-nobody").on("for_party")];
    }
    Vec::new()
}
