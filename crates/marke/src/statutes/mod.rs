//! The cooperative's own details, as dated versions: what it is called, how one joins and how
//! one leaves.

use crate::actor::{Actor, Permission};
use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Result, refuse_any};
use crate::ids::{Kind, Subject};
use crate::journal::{self, Deed};
use crate::text::Language;

pub mod rules;
mod store;

pub use rules::postcodes;
pub use store::{Statutes, name_on};

impl Statutes {
    /// How one joins, in a language.
    pub fn join(&self, language: Language) -> &str {
        if language == Language::Dutch { &self.join_nl } else { &self.join_en }
    }

    /// How one leaves, in a language (article 2:35, paragraph 6, of the Civil Code).
    pub fn leave(&self, language: Language) -> &str {
        if language == Language::Dutch { &self.leave_nl } else { &self.leave_en }
    }

    /// What the cooperative is for, in a language.
    pub fn mission(&self, language: Language) -> &str {
        if language == Language::Dutch { &self.mission_nl } else { &self.mission_en }
    }
}

/// The details in force on a day; before the first version, empty ones.
pub async fn on(conn: &mut Conn, day: Day) -> Result<Statutes> {
    Ok(store::on(conn, day).await?.unwrap_or_default())
}

/// Puts a new version in force from its day on.
pub async fn amend(coop: &Cooperative, actor: &Actor, statutes: &Statutes) -> Result<()> {
    actor.may(Permission::KeepStatutes)?;
    refuse_any(rules::amend(statutes))?;
    let subject = Subject { kind: Kind::Cooperative, id: uuid::Uuid::nil() };
    in_transaction!(coop.db, tx => {
        store::insert(&mut tx, statutes).await?;
        journal::record(&mut tx, coop, actor, &Deed::new("statutes.amend", subject)).await
    })
}
