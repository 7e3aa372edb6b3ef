//! The parts of a challenge (*deelvragen*): who carries which, and what has to be done first.
//!
//! What one party can carry alone is not complex, or not shared yet; a part that nobody carries is
//! told until somebody does.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result, refuse_any};
use crate::ids::id;
use crate::journal::{self, Deed};

use super::{Challenge, open, party, seats_of};

pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

pub use rules::{Map, Part, Verdict};
pub use store::{Carrier, parts_of};
pub(super) use store::{carried_by, summary_of};

id! {
    /// A part of a challenge.
    PartId
}

/// A part as somebody writes it down: what was typed, not yet judged. Each form uses its own
/// fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ChallengePartSheet)]
pub struct Sheet {
    /// What has to be done.
    pub sentence: String,
    /// The parts that have to be done first, by number.
    pub first: Vec<String>,
    /// The party that carries it or puts it down, by identifier.
    pub party: String,
    /// Why it ends.
    pub reason: String,
    /// The revision that was read before changing it.
    pub revision: String,
}

/// Writes down a part of a challenge; gives its number.
pub async fn add(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<i64> {
    actor.may(Permission::WorkOnChallenges)?;
    let facts = rules::read(sheet)?;
    in_transaction!(coop.db, tx => {
        let challenge = open(&mut tx, number).await?;
        let known = parts_of(&mut tx, challenge.challenge_id).await?;
        refuse_any(rules::add(&known, &facts))?;
        let id = PartId(coop.ids.uuid(coop.now()));
        let part =
            store::insert(&mut tx, (id, challenge.challenge_id), &facts, coop.now()).await?;
        record(&mut tx, coop, actor, (&challenge, "agenda.add_part"), &facts.sentence).await?;
        Ok(part)
    })
}

/// Changes what a part says and what has to be done first.
pub async fn change(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    let facts = rules::read(sheet)?;
    in_transaction!(coop.db, tx => {
        let (challenge, known, part) = standing(&mut tx, number).await?;
        refuse_any(rules::change(&known, &part, &facts, &sheet.revision))?;
        let facts = rules::after_what_ended(&known, &part, &facts);
        store::update(&mut tx, part.part_id, &facts).await?;
        record(&mut tx, coop, actor, (&challenge, "agenda.change_part"), &facts.sentence).await
    })
}

/// A party of the table carries a part from now on, alone or with others.
pub async fn carry(coop: &Cooperative, actor: &Actor, number: i64, typed: &str) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    let party = party("party", typed)?;
    in_transaction!(coop.db, tx => {
        let (challenge, _, part) = standing(&mut tx, number).await?;
        let seats = seats_of(&mut tx, Some(challenge.challenge_id)).await?;
        refuse_any(rules::carry(&part, &seats, party))?;
        store::put_carrier(&mut tx, part.part_id, party, coop.today()).await?;
        record(&mut tx, coop, actor, (&challenge, "agenda.carry_part"), &part.sentence).await
    })
}

/// A party no longer carries a part.
pub async fn put_down(coop: &Cooperative, actor: &Actor, number: i64, typed: &str) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    let party = party("party", typed)?;
    in_transaction!(coop.db, tx => {
        let (challenge, _, part) = standing(&mut tx, number).await?;
        if part.carriers.iter().all(|carrier| carrier.party_id != party) {
            return Err(Error::NotFound);
        }
        store::end_carrier(&mut tx, part.part_id, party, coop.today()).await?;
        record(&mut tx, coop, actor, (&challenge, "agenda.put_down_part"), &part.sentence).await
    })
}

/// Ends a part, with what came of it: it is done, or not needed.
pub async fn end(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    let reason = rules::reason(&sheet.reason)?;
    in_transaction!(coop.db, tx => {
        let (challenge, _, part) = standing(&mut tx, number).await?;
        store::end(&mut tx, part.part_id, &reason, coop.now()).await?;
        let told = format!("{}: {reason}", part.sentence);
        record(&mut tx, coop, actor, (&challenge, "agenda.end_part"), &told).await
    })
}

/// A part that goes on, with its challenge and all its parts.
async fn standing(conn: &mut Conn, number: i64) -> Result<(Challenge, Vec<Part>, Part)> {
    let challenge = store::challenge_of(conn, number).await?.ok_or(Error::NotFound)?;
    let challenge = open(conn, challenge).await?;
    let known = parts_of(conn, challenge.challenge_id).await?;
    let part = known.iter().find(|part| part.number == number).ok_or(Error::NotFound)?.clone();
    refuse_any(rules::goes_on(&part))?;
    Ok((challenge, known, part))
}

async fn record(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    (challenge, verb): (&Challenge, &'static str),
    told: &str,
) -> Result<()> {
    let deed = Deed::new(verb, challenge.challenge_id.subject()).because(told);
    journal::record(conn, coop, actor, &deed).await
}
