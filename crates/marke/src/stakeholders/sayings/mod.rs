//! What is said by and of stakeholders: what each wants, where it stands and what it can put at
//! stake for others. A later saying replaces an earlier one and nothing is lost; what a
//! stakeholder says itself goes before what others estimate.

use std::collections::BTreeSet;

use crate::actor::{Actor, Permission};
use crate::agenda::challenges;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::journal::{self, Deed};
use crate::reading::Reading;

use super::gathering;
use super::nominations;
use super::objectives::{self, Objective};
use super::shown;
use super::{Cell, Door, Origin, Stakeholder, StakeholderId, at_door, by_number, stakeholders_of};

pub mod rules;
mod standing;
mod store;
#[cfg(test)]
mod tests;

pub use rules::Sheet;
pub use standing::{Standing, Standings};
pub use store::{CellRow, Saying, cells_of, history_of, sayings_of};

words! {
    /// What something said is about.
    Topic as SayingTopic {
        /// What it wants, in words.
        Wants = "wants",
        /// For or against an objective.
        Position = "position",
        /// What it can put at stake for another.
        Influence = "influence",
    }
}

/// What a row may name: the objectives that count and the other stakeholders.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The objectives that count.
    pub objectives: Vec<Objective>,
    /// The other stakeholders.
    pub others: Vec<Stakeholder>,
}

/// What a stakeholder's row may name.
pub async fn known(conn: &mut Conn, stakeholder: &Stakeholder) -> Result<Known> {
    let mut objectives = objectives::list(conn, stakeholder.challenge_id).await?;
    objectives.retain(|objective| objective.retired_at.is_none());
    let mut others = stakeholders_of(conn, stakeholder.challenge_id).await?;
    others.retain(|other| other.off_at.is_none() && other.number != stakeholder.number);
    Ok(Known { objectives, others })
}

/// A stakeholder says what it wants, where it stands, what it does and who else is needed.
pub async fn state(coop: &Cooperative, actor: &Actor, door: Door<'_>, sheet: &Sheet) -> Result<()> {
    in_transaction!(coop.db, tx => {
        let stakeholder = at_door(&mut tx, actor, door).await?;
        let id = stakeholder.challenge_id;
        challenges::open(&mut tx, stakeholder.challenge_number).await?;
        gathering::still_open(&mut tx, coop, id).await?;
        write(&mut tx, coop, actor, (&stakeholder, Origin::Own), sheet).await?;
        nominations::name_within(&mut tx, coop, &stakeholder, &sheet.nominations).await?;
        super::store::set_answered(&mut tx, stakeholder.stakeholder_id, coop.now()).await?;
        shown::renew(&mut tx, id).await?;
        journal::record(&mut tx, coop, actor, &Deed::new("stakeholders.state", id.subject())).await
    })
}

/// Writes down what somebody thinks of a stakeholder's interest, with where that comes from. What
/// the stakeholder says itself goes before it.
pub async fn estimate(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::GatherInterests)?;
    in_transaction!(coop.db, tx => {
        let stakeholder = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        challenges::open(&mut tx, stakeholder.challenge_number).await?;
        refuse_any(rules::estimate(&stakeholder))?;
        write(&mut tx, coop, actor, (&stakeholder, Origin::Estimate), sheet).await?;
        let deed = Deed::new("stakeholders.estimate", stakeholder.challenge_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Writes down what of a row is new.
pub(super) async fn write(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    (stakeholder, origin): (&Stakeholder, Origin),
    sheet: &Sheet,
) -> Result<()> {
    let mut known = known(conn, stakeholder).await?;
    if origin == Origin::Own {
        // Of a party that does not want to be listed other parties do not learn that it is there.
        known.others.retain(|other| other.name_is_public == 1);
    }
    let facts = rules::read(sheet, &known, origin)?;
    let id = stakeholder.stakeholder_id;
    let standings = Standings::of(sayings_of(conn, stakeholder.challenge_id).await?);
    let person = actor.person.map_or_else(String::new, |person| person.to_string());
    let by = store::By { origin, source: &facts.source, person: &person, at: coop.now() };
    for new in rules::news(&facts, &known, &standings.of_one(stakeholder.number), origin) {
        store::insert(conn, id, &new, &by).await?;
    }
    if let Some(wanted) = &facts.cells {
        write_cells(conn, coop, stakeholder, wanted, origin).await?;
    }
    Ok(())
}

/// Puts a stakeholder in these cells of the chain and no others, as far as whoever says so may:
/// an estimate leaves alone what the stakeholder says itself.
async fn write_cells(
    conn: &mut Conn,
    coop: &Cooperative,
    stakeholder: &Stakeholder,
    wanted: &BTreeSet<Cell>,
    origin: Origin,
) -> Result<()> {
    let all = cells_of(conn, stakeholder.challenge_id).await?;
    let own = |row: &&CellRow| row.stakeholder_number == stakeholder.number;
    let before: Vec<&CellRow> = all.iter().filter(own).collect();
    let (id, now): (StakeholderId, _) = (stakeholder.stakeholder_id, coop.now());
    for row in &before {
        let may = origin == Origin::Own || row.origin == Origin::Estimate;
        if may && !wanted.contains(&row.cell()) {
            store::end_cell(conn, id, row.cell(), now).await?;
        }
    }
    for cell in wanted {
        let there = before.iter().find(|row| row.cell() == *cell);
        match there {
            None => store::put_cell(conn, id, *cell, (origin, now)).await?,
            Some(row) if row.origin == Origin::Estimate && origin == Origin::Own => {
                store::own_cell(conn, id, *cell).await?;
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// A stakeholder says that an estimate of it is not right.
pub async fn contest(
    coop: &Cooperative,
    actor: &Actor,
    door: Door<'_>,
    (saying, words): (&str, &str),
) -> Result<()> {
    in_transaction!(coop.db, tx => {
        let stakeholder = at_door(&mut tx, actor, door).await?;
        let id = stakeholder.challenge_id;
        challenges::open(&mut tx, stakeholder.challenge_number).await?;
        gathering::still_open(&mut tx, coop, id).await?;
        let words = rules::contest(words)?;
        let number = Reading::default().choice::<i64>("saying", saying).ok_or(Error::NotFound)?;
        let standings = Standings::of(sayings_of(&mut tx, id).await?);
        let own = standings.of_one(stakeholder.number);
        let estimate = own.iter().filter_map(|standing| standing.estimate.as_ref());
        let estimate = estimate.into_iter().find(|saying| saying.number == number);
        let estimate = estimate.ok_or(Error::NotFound)?;
        refuse_any(rules::contest_once(estimate))?;
        store::insert_contest(&mut tx, number, &words, coop.now()).await?;
        let deed = Deed::new("stakeholders.contest", id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Answers a stakeholder that contested an estimate.
pub async fn answer(
    coop: &Cooperative,
    actor: &Actor,
    (stakeholder, saying): (i64, &str),
    words: &str,
) -> Result<()> {
    actor.may(Permission::GatherInterests)?;
    let words = rules::answer(words)?;
    in_transaction!(coop.db, tx => {
        let stakeholder = by_number(&mut tx, stakeholder).await?.ok_or(Error::NotFound)?;
        challenges::open(&mut tx, stakeholder.challenge_number).await?;
        let saying: i64 = saying.trim().parse().map_err(|_| Error::NotFound)?;
        let history = history_of(&mut tx, stakeholder.stakeholder_id).await?;
        let contested = history.iter().find(|one| one.number == saying).ok_or(Error::NotFound)?;
        refuse_any(rules::answer_once(contested))?;
        store::answer_contest(&mut tx, saying, &words, coop.now()).await?;
        let subject = stakeholder.challenge_id.subject();
        journal::record(&mut tx, coop, actor, &Deed::new("stakeholders.answer", subject)).await
    })
}
