//! The red thread: the way from anything to everything that came of it, and back to where it
//! began.

use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::error::{Error, Result};
use crate::ids::{Kind, Subject};
use crate::journal::{self, Thing, Told};
use crate::text::Language;

mod drawing;
mod store;
mod telling;
#[cfg(test)]
mod tests;
pub mod web;

pub use drawing::{Drawing, draw};
pub use store::Step;
pub use telling::{Together, together};

/// How many arrows are followed in each direction; a page tells when there are more.
pub const STEPS_MAX: i64 = 200;

/// The way through one thing.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Thread {
    /// The thing itself.
    pub thing: Thing,
    /// Arrows that led to it, those nearest to it first.
    pub back: Vec<Step>,
    /// Arrows that it led to, those nearest to it first.
    pub forth: Vec<Step>,
    /// What happened to the thing itself, in words.
    pub story: Vec<Told>,
    /// Whether there is more than [`STEPS_MAX`] in a direction.
    pub more: bool,
}

/// The thread through the thing of this kind with this number, as far as the actor may see it.
pub async fn through(
    coop: &Cooperative,
    actor: &Actor,
    kind: Kind,
    number: i64,
    language: Language,
) -> Result<Thread> {
    let conn = &mut *coop.db.read().await?;
    let staff = actor.can(Permission::TriageWishes);
    let thing = journal::thing(conn, kind, number).await?.ok_or(Error::NotFound)?;
    if thing.public == 0 && !staff {
        return Err(Error::NotFound);
    }
    let id = thing.id.parse().map_err(anyhow::Error::from)?;
    let subject = Subject { kind, id };
    let back = store::back(conn, subject, staff, STEPS_MAX + 1).await?;
    let forth = store::forth(conn, subject, staff, STEPS_MAX + 1).await?;
    let story = journal::story(conn, subject, language).await?;
    Ok(assemble(thing, back, forth, story))
}

/// Cuts both ways to their limit.
fn assemble(thing: Thing, back: Vec<Step>, forth: Vec<Step>, story: Vec<Told>) -> Thread {
    let limit = usize::try_from(STEPS_MAX).unwrap_or(usize::MAX);
    let more = back.len() > limit || forth.len() > limit;
    let cut = |mut steps: Vec<Step>| {
        steps.truncate(limit);
        steps
    };
    Thread { thing, back: cut(back), forth: cut(forth), story, more }
}
