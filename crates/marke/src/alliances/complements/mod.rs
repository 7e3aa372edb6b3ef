//! Complements: who has what a party lacks and lacks what it has, and rings of three where no two
//! fit: A gives to B, B gives to C, C gives to A.
//!
//! A member sees its own; who does not get along is left out without a word.

use std::collections::BTreeSet;

use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;
use crate::text::Language;

use super::capacities::Bearing;
use super::conflicts;
use super::words::few;

pub mod rules;
mod store;
pub(in crate::alliances) use store::own;
#[cfg(test)]
mod tests;
pub mod web;

pub use rules::{Fit, Ring};

/// A party as complements tell of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[schema(as = ComplementParty)]
pub struct Other {
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// Its sector; empty when not known.
    pub sector: String,
    /// Which.
    #[serde(skip)]
    pub party_id: PartyId,
    /// Whether it agreed to be listed: 0 or 1.
    #[serde(skip)]
    pub is_listed: i64,
}

/// What there is for one party.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct Complements {
    /// Who has what it lacks and lacks what it has, best first.
    pub mutual: Vec<Fit>,
    /// Who has what it lacks.
    pub givers: Vec<Fit>,
    /// Who lacks what it has.
    pub takers: Vec<Fit>,
    /// Rings of three.
    pub rings: Vec<Ring>,
    /// How many more fit who did not agree to be listed.
    pub unlisted: usize,
}

/// Complements of a party on a day.
pub async fn of(conn: &mut Conn, party: PartyId, today: Day) -> Result<Complements> {
    let mut givers = store::across(conn, party, Bearing::Seeks, today).await?;
    let mut takers = store::across(conn, party, Bearing::Brings, today).await?;
    let given = store::beyond(conn, party, Bearing::Brings, today).await?;
    let wanted = store::beyond(conn, party, Bearing::Seeks, today).await?;
    let blocked = blocked(conn).await?;
    for list in [&mut givers, &mut takers] {
        list.retain(|(other, _)| !blocked.contains(&(party, other.party_id)));
    }
    Ok(rules::complements(&givers, &takers, &given, &wanted, &blocked))
}

/// Pairs that are never brought together, each in both orders.
pub(super) async fn blocked(conn: &mut Conn) -> Result<BTreeSet<(PartyId, PartyId)>> {
    let pairs = conflicts::pairs(conn).await?;
    let hard = pairs.into_iter().filter(|(_, _, is_hard, _)| *is_hard == 1);
    Ok(hard.flat_map(|(one, other, _, _)| [(one, other), (other, one)]).collect())
}

/// Two parties who should meet, with why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = IntroductionSuggestion)]
pub struct Suggestion {
    /// One party.
    pub one_number: i64,
    /// Its name.
    pub one_name: String,
    /// What it has that the other lacks.
    pub one_gives: Vec<String>,
    /// The other party.
    pub other_number: i64,
    /// Its name.
    pub other_name: String,
    /// What it has that the first lacks.
    pub other_gives: Vec<String>,
    /// Whether they are of different sectors.
    pub across_sectors: bool,
}

impl Suggestion {
    /// Why they should meet, in a sentence.
    pub fn told(&self, language: Language) -> String {
        let facts = [
            ("one", self.one_name.clone()),
            ("other", self.other_name.clone()),
            ("gives", few(language, &self.one_gives)),
            ("gets", few(language, &self.other_gives)),
        ];
        language.with_all("alliances-suggestion", &facts)
    }
}

/// Who should meet: members who have what the other lacks, both ways; those of different sectors
/// first.
pub async fn suggestions(conn: &mut Conn, today: Day) -> Result<Vec<Suggestion>> {
    let said = store::words_of_members(conn, today).await?;
    let blocked = blocked(conn).await?;
    Ok(rules::suggestions(&said, &blocked))
}
