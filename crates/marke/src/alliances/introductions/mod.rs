//! Introductions: two parties who should meet, why, and what came of it.
//!
//! Whoever introduces asks after sixty days at the latest; what nobody knows by then is marked as
//! unknown, so that every introduction has an outcome.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::agenda::challenges;
use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::ids::{PartyId, Subject};
use crate::journal::{self, Deed};
use crate::members;
use crate::outbox::{self, Mail};
use crate::statutes;
use crate::text::Language;

pub mod asking;
pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

pub use store::{Introduction, by_number, list};

words! {
    /// What came of an introduction.
    Outcome {
        /// They work together.
        WorkingTogether = "working-together",
        /// They met.
        Met = "met",
        /// Nothing came of it.
        Nothing = "nothing",
        /// Nobody knows.
        Unknown = "unknown",
    }
}

/// An introduction, or its outcome, as the area director writes it down: what was typed, not yet
/// judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = IntroductionSheet)]
pub struct Sheet {
    /// One party, by number.
    pub one: String,
    /// The other.
    pub other: String,
    /// The challenge that it is about, by number; may be empty.
    pub challenge: String,
    /// Why they should meet.
    pub why: String,
    /// `working-together`, `met`, `nothing` or `unknown`.
    pub outcome: String,
    /// What came of it, in a sentence.
    pub told: String,
}

/// Introduces two parties to each other: both get a letter. Gives the number of the introduction.
pub async fn introduce(coop: &Cooperative, actor: &Actor, sheet: &Sheet) -> Result<i64> {
    actor.may(Permission::OrchestrateAlliances)?;
    let facts = rules::read(sheet)?;
    in_transaction!(coop.db, tx => {
        let one = members::by_number(&mut tx, facts.one).await?;
        let other = members::by_number(&mut tx, facts.other).await?;
        let known = list(&mut tx).await?;
        let (one, other) = rules::introduce(one, other, &known)?;
        let challenge = match facts.challenge {
            Some(number) => Some(challenges::open(&mut tx, number).await?),
            None => None,
        };
        let id = coop.ids.uuid(coop.now()).to_string();
        let about = challenge.as_ref().map(|challenge| challenge.challenge_id);
        let pair = (one.party_id, other.party_id);
        let number = store::insert(&mut tx, &id, pair, about, (&facts.why, coop.today())).await?;
        asking::settle(&mut tx, coop, pair).await?;
        write(&mut tx, coop, (&one, &other), &facts.why).await?;
        write(&mut tx, coop, (&other, &one), &facts.why).await?;
        // Both stories tell that they were introduced; to whom is between them.
        let told = [&one, &other].map(|party| party.party_id.subject());
        record(&mut tx, coop, actor, &told, "alliances.introduce").await?;
        Ok(number)
    })
}

/// Writes down what came of an introduction.
pub async fn tell(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::OrchestrateAlliances)?;
    let (outcome, told) = rules::outcome(sheet)?;
    in_transaction!(coop.db, tx => {
        let introduction = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        refuse_any(rules::tell(&introduction))?;
        store::tell(&mut tx, number, (outcome, &told), coop.today()).await?;
        let told = [introduction.one_id, introduction.other_id].map(PartyId::subject);
        record(&mut tx, coop, actor, &told, "alliances.tell_introduction").await
    })
}

async fn record(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    subjects: &[Subject],
    verb: &'static str,
) -> Result<()> {
    let deeds: Vec<Deed<'_>> = subjects.iter().map(|subject| Deed::new(verb, *subject)).collect();
    journal::record_all(conn, coop, actor, &deeds).await
}

/// The letter to one of both.
async fn write(
    conn: &mut Conn,
    coop: &Cooperative,
    (to, about): (&members::Known, &members::Known),
    why: &str,
) -> Result<()> {
    let language = Language::Dutch;
    let cooperative = statutes::on(conn, coop.today()).await?.name;
    for address in members::addresses_of(conn, to.party_id, coop.today()).await? {
        let facts = [
            ("party", to.party.name.clone()),
            ("other", about.party.name.clone()),
            ("village", about.party.village.clone()),
            ("website", about.party.website.clone()),
            ("why", why.to_owned()),
            ("cooperative", cooperative.clone()),
        ];
        let mail = Mail {
            address,
            subject: language.with_all("alliances-mail-subject-introduction", &facts),
            body: language.with_all("alliances-mail-introduction", &facts),
        };
        outbox::send(conn, coop, &mail).await?;
    }
    Ok(())
}

/// What came of introductions, in figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = IntroductionFigures)]
pub struct Figures {
    /// How many were made.
    pub made: usize,
    /// How many wait for an outcome.
    pub open: usize,
    /// Of how many something came: they met or work together.
    pub led_somewhere: usize,
    /// Of how many nobody knows.
    pub unknown: usize,
    /// How many were between two sectors.
    pub across_sectors: usize,
}

/// What came of these introductions on a day.
pub fn figures(introductions: &[Introduction], today: Day) -> Figures {
    let mut figures = Figures { made: introductions.len(), ..Figures::default() };
    for one in introductions {
        match rules::standing(one, today) {
            None => figures.open += 1,
            Some(Outcome::WorkingTogether | Outcome::Met) => figures.led_somewhere += 1,
            Some(Outcome::Nothing) => {}
            Some(Outcome::Unknown) => figures.unknown += 1,
        }
        if !one.one_sector.is_empty() && one.one_sector != one.other_sector {
            figures.across_sectors += 1;
        }
    }
    figures
}
