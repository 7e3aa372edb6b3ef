//! Who belongs to the area's cooperative: parties, their memberships and functions.

use crate::actor::{Actor, Function, Permission};
use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::ids::{PartyId, id};
use crate::journal::{self, Deed};

pub mod rules;
mod store;
pub mod web;

pub use store::{Party, name_of, names_of, person_by_mail};

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

/// Enters a party in the register; refuses one that is already there.
pub async fn enter(coop: &Cooperative, actor: &Actor, party: &Party) -> Result<PartyId> {
    actor.may(Permission::KeepRegister)?;
    refuse_any(rules::enter(party))?;
    in_transaction!(coop.db, tx => {
        let id = PartyId(coop.ids.uuid(coop.now()));
        store::insert(&mut tx, id, coop.now(), party).await?;
        journal::record(&mut tx, coop, actor, &Deed::new("members.enter", id.subject())).await?;
        Ok(id)
    })
}

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
    refuse_any(rules::appoint(function, for_party))?;
    in_transaction!(coop.db, tx => {
        let id = coop.ids.uuid(coop.now()).to_string();
        store::insert_function(&mut tx, &id, person, function, for_party, from).await?;
        let deed = Deed::new("members.appoint", person.subject()).because(function.word());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// A person as an actor, with the functions of a day.
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
    for (person, name, function) in store::function_holders(conn, day).await? {
        match people.iter_mut().find(|(known, _, _)| *known == person) {
            Some((_, _, functions)) if !functions.contains(&function) => functions.push(function),
            Some(_) => {}
            None => people.push((person, name, vec![function])),
        }
    }
    Ok(people)
}
