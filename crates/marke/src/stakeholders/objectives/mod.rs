//! What a challenge is about, in sentences that one can be for or against.

use crate::actor::{Actor, Permission};
use crate::agenda::challenges;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result, refuse_any};
use crate::journal::{self, Deed};

use super::ObjectiveId;

pub mod rules;
mod store;

pub use store::{Objective, by_number, list};

/// Adds an objective to a challenge; gives its number.
pub async fn add(coop: &Cooperative, actor: &Actor, challenge: i64, sentence: &str) -> Result<i64> {
    actor.may(Permission::GatherInterests)?;
    in_transaction!(coop.db, tx => { add_within(&mut tx, coop, actor, challenge, sentence).await })
}

/// Adds one inside a transaction that does more; the caller has checked the permission.
pub(super) async fn add_within(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    challenge: i64,
    sentence: &str,
) -> Result<i64> {
    let sentence = rules::sentence(sentence)?;
    let challenge = challenges::open(conn, challenge).await?;
    let id = challenge.challenge_id;
    refuse_any(rules::add(&list(conn, id).await?, &sentence))?;
    let objective = ObjectiveId(coop.ids.uuid(coop.now()));
    let number = store::insert(conn, (objective, id), &sentence, coop.now()).await?;
    let deed = Deed::new("stakeholders.add_objective", id.subject());
    journal::record(conn, coop, actor, &deed).await?;
    Ok(number)
}

/// Words an objective anew, as long as nobody took a position on it.
pub async fn word(coop: &Cooperative, actor: &Actor, number: i64, sentence: &str) -> Result<()> {
    actor.may(Permission::GatherInterests)?;
    let sentence = rules::sentence(sentence)?;
    in_transaction!(coop.db, tx => {
        let objective = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        challenges::open(&mut tx, objective.challenge_number).await?;
        refuse_any(rules::word(&objective))?;
        store::word(&mut tx, objective.objective_id, &sentence).await?;
        let subject = objective.challenge_id.subject();
        let deed = Deed::new("stakeholders.word_objective", subject);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Says that an objective no longer counts, and why; what was said of it stays.
pub async fn retire(coop: &Cooperative, actor: &Actor, number: i64, reason: &str) -> Result<()> {
    actor.may(Permission::GatherInterests)?;
    let reason = super::rules::reason("retire_reason", reason)?;
    in_transaction!(coop.db, tx => {
        let objective = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        challenges::open(&mut tx, objective.challenge_number).await?;
        refuse_any(rules::retire(&objective))?;
        store::retire(&mut tx, objective.objective_id, &reason, coop.now()).await?;
        let subject = objective.challenge_id.subject();
        let deed = Deed::new("stakeholders.retire_objective", subject);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}
