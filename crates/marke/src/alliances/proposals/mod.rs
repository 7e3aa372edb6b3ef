//! Who together could take a challenge on, and what is still missing.
//!
//! Everything that is known is put to the crate `matching` in whole numbers. A search answers at
//! once and goes on in the background until the answer is proven or its time is up; whoever asks
//! the same again gets what was found meanwhile.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::agenda::challenges::{self, Challenge};
use crate::cooperative::Cooperative;
use crate::error::{Error, Result};
use crate::members::Sector;

use super::needs::{self, Frame, Need};

mod model;
pub mod rules;
mod search;
mod store;
mod telling;
#[cfg(test)]
mod tests;
pub mod web;

pub use model::Model;
pub use rules::WhatIf;
pub use search::Found;

/// A party that could take part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = AllianceCandidate)]
pub struct Candidate {
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// Its sector, if that is known.
    pub sector: Option<Sector>,
}

/// A challenge with what it needs, as it is put to the search.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The challenge.
    pub challenge: Challenge,
    /// The frame.
    pub frame: Frame,
    /// What it needs now, with amounts as they were asked.
    pub needs: Vec<Need>,
    /// Who could take part, in the order of the model.
    pub candidates: Vec<Candidate>,
    /// Parties that were left out on request.
    pub left_out: Vec<Candidate>,
    /// Candidates, by place, who want the opposite in this challenge, and how much.
    pub clashes: BTreeMap<(usize, usize), i64>,
    /// What is put to the search.
    pub model: Model,
}

/// Gathers what is known about a challenge, for a question of the area director.
pub async fn ask(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    what_if: &WhatIf,
) -> Result<Asked> {
    actor.may(Permission::OrchestrateAlliances)?;
    let conn = &mut *coop.db.read().await?;
    let challenge = challenges::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let id = challenge.challenge_id;
    let frame = needs::frame_of(conn, id).await?.unwrap_or_else(|| Frame::usual(coop.today()));
    let all = needs::of_challenge(conn, id).await?;
    let standing = all.into_iter().filter(|need| need.ended_at.is_none()).collect();
    let facts = store::facts(conn, id, &frame, coop.today()).await?;
    Ok(rules::asked(challenge, frame, standing, facts, what_if))
}
