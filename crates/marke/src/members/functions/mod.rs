//! Functions that people hold in the cooperative, from a day until a day.

use crate::actor::{Actor, Function, Permission};
use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result, refuse_any};
use crate::ids::PartyId;
use crate::journal::{self, Deed};

mod rules;
mod store;
#[cfg(test)]
mod tests;
pub(super) mod web;

pub(super) use store::count_running;
pub use store::{Held, Holder, addresses_of, functions_of, holders, represented_by};

/// Gives a person a function, from a day on; a representative's is for a party.
pub async fn appoint(
    coop: &Cooperative,
    actor: &Actor,
    person: PartyId,
    function: Function,
    for_party: Option<PartyId>,
    from: Day,
) -> Result<()> {
    actor.may(Permission::KeepRegister)?;
    in_transaction!(coop.db, tx => {
        let known = super::by_id(&mut tx, person).await?.ok_or(Error::NotFound)?;
        let represented = match for_party {
            Some(party) => Some(super::by_id(&mut tx, party).await?.ok_or(Error::NotFound)?),
            None => None,
        };
        let held = functions_of(&mut tx, person).await?;
        refuse_any(rules::appoint(&known, function, represented.as_ref(), &held, from))?;
        let id = coop.ids.uuid(coop.now()).to_string();
        store::insert(&mut tx, &id, person, function, for_party, from).await?;
        let deed = Deed::new("members.appoint", person.subject()).because(function.word());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Ends a function; `until` is its last day.
pub async fn end_function(
    coop: &Cooperative,
    actor: &Actor,
    function_id: &str,
    until: Day,
) -> Result<()> {
    actor.may(Permission::KeepRegister)?;
    in_transaction!(coop.db, tx => {
        let held = store::by_id(&mut tx, function_id).await?.ok_or(Error::NotFound)?;
        refuse_any(rules::end(&held, until))?;
        store::end(&mut tx, function_id, until).await?;
        let deed = Deed::new("members.end_function", held.person_id.subject());
        let word = held.function.word();
        journal::record(&mut tx, coop, actor, &deed.because(word)).await
    })
}

/// A person as an actor, with the functions of a day. Whoever represents a party also speaks for
/// those that were merged into it.
pub async fn actor_of(conn: &mut Conn, person: PartyId, day: Day) -> Result<Actor> {
    let rows = store::functions_on(conn, person, day).await?;
    let name = rows.first().map(|row| row.name.clone()).ok_or(Error::NotFound)?;
    let mut functions: Vec<Function> = rows.iter().filter_map(|row| row.function).collect();
    functions.sort_unstable();
    functions.dedup();
    let represents = rows.iter().filter_map(|row| row.for_party_id).collect();
    Ok(Actor { person: Some(person), name, functions, represents })
}

/// Everybody who holds a function on a day, with their functions.
pub async fn people_with_functions(
    conn: &mut Conn,
    day: Day,
) -> Result<Vec<(PartyId, String, Vec<Function>)>> {
    let mut people: Vec<(PartyId, String, Vec<Function>)> = Vec::new();
    for Holder { person_id: person, name, function, .. } in holders(conn, day).await? {
        match people.iter_mut().find(|(known, _, _)| *known == person) {
            Some((_, _, functions)) if !functions.contains(&function) => functions.push(function),
            Some(_) => {}
            None => people.push((person, name, vec![function])),
        }
    }
    Ok(people)
}
