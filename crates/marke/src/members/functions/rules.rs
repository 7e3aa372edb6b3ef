//! Who may hold which function, and when it ends.

use crate::actor::Function;
use crate::clock::Day;
use crate::error::Refused;
use crate::members::{Known, PartyKind};

use super::Held;

/// What is wrong with an appointment.
pub(super) fn appoint(
    person: &Known,
    function: Function,
    for_party: Option<&Known>,
    held: &[Held],
    from: Day,
) -> Vec<Refused> {
    if person.party.kind != PartyKind::Person.word() {
        return vec![Refused::new("members-refusal-function-of-no-person").on("person")];
    }
    if person.merged_into.is_some() || for_party.is_some_and(|party| party.merged_into.is_some()) {
        return vec![Refused::new("members-refusal-party-is-merged").on("person")];
    }
    if function == Function::Representative && for_party.is_none() {
        return vec![Refused::new("members-refusal-representative-of-nobody").on("for_party")];
    }
    let for_party = for_party.map(|party| party.party_id);
    let same = |held: &&Held| {
        held.function == function
            && held.for_party_id == for_party
            && held.until_on.is_none_or(|until| until >= from)
    };
    if held.iter().any(|held| same(&held)) {
        return vec![Refused::new("members-refusal-function-is-held").on("function")];
    }
    Vec::new()
}

/// What is wrong with ending a function.
pub(super) fn end(held: &Held, until: Day) -> Vec<Refused> {
    if held.until_on.is_some() {
        return vec![Refused::new("members-refusal-function-has-ended").on("until")];
    }
    if until < held.from_on {
        return vec![Refused::new("members-refusal-end-before-begin").on("until")];
    }
    Vec::new()
}
