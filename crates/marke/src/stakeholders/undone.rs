//! Steps of chains that nobody does, and what a party does, for whoever looks for opportunities.

use std::collections::BTreeSet;

use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;

use super::{Step, store};

/// A step of the chain of an open challenge at which nobody does the work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// The number of the challenge.
    pub challenge_number: i64,
    /// What it is called.
    pub challenge_title: String,
    /// The step.
    pub step: Step,
}

/// A step at which a party says that it does the work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The number of the challenge.
    pub challenge_number: i64,
    /// What it is called.
    pub challenge_title: String,
    /// The step.
    pub step: Step,
}

/// The steps that nobody does, of challenges whose interests are gathered, in their order.
pub async fn undone(conn: &mut Conn) -> Result<Vec<Undone>> {
    let done: BTreeSet<(i64, Step)> = store::steps_done(conn).await?.into_iter().collect();
    let mut found = Vec::new();
    for (challenge_number, challenge_title, steps) in store::steps_asked(conn).await? {
        let asked = steps.split(',').filter_map(|step| step.parse::<Step>().ok());
        for step in asked.filter(|step| !done.contains(&(challenge_number, *step))) {
            let challenge_title = challenge_title.clone();
            found.push(Undone { challenge_number, challenge_title, step });
        }
    }
    Ok(found)
}

/// What a party says that it does itself, in open challenges.
pub async fn done_by(conn: &mut Conn, party: PartyId) -> Result<Vec<Done>> {
    let rows = store::steps_of(conn, party).await?;
    let done = |(challenge_number, challenge_title, step)| Done {
        challenge_number,
        challenge_title,
        step,
    };
    Ok(rows.into_iter().map(done).collect())
}
