//! What a challenge needs (*behoeften*), and the frame of the alliance that could bring it.
//!
//! Whatever the region lacks is a need that everybody can find, so that whoever has it may come.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::agenda::challenges;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::NeedId;
use crate::journal::{self, Arrow, Deed, Relation};
use crate::members;

use super::capacities;
use super::unchanged;

pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

pub use rules::{Frame, SectorBounds};
pub use store::{Need, by_number, frame_of, list, of_challenge};

words! {
    /// How much of what is needed there is in the region, in a word.
    Coverage {
        /// Nobody said that they have it.
        Nothing = "nothing",
        /// There is some.
        Some = "some",
        /// There is enough.
        Enough = "enough",
    }
}

/// A need as somebody writes it down: what was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = NeedSheet)]
pub struct Sheet {
    /// The word of the vocabulary, by identifier.
    pub tag: String,
    /// How much, in the measure of the word.
    pub amount: String,
    /// 1 useful, 2 important, 3 not without it.
    pub importance: String,
    /// What it is for.
    pub why: String,
    /// Why it is needed no more.
    pub reason: String,
    /// The revision that was read before changing it.
    pub revision: String,
}

/// The frame as somebody writes it down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = FrameSheet)]
pub struct FrameSheet {
    /// The first day of the work, as `2026-11-23`.
    pub starts_on: String,
    /// The last day.
    pub ends_on: String,
    /// How many parties at most.
    pub size_max: String,
    /// `on` when somebody has to lead.
    pub needs_lead: String,
    /// The sectors of the numbers below, in order.
    pub sector: Vec<String>,
    /// How many parties of each at least.
    pub least: Vec<String>,
    /// How many at most.
    pub most: Vec<String>,
    /// The revision that was read before changing it.
    pub revision: String,
}

/// Writes down that a challenge needs something; gives the number of the need.
pub async fn add(coop: &Cooperative, actor: &Actor, challenge: i64, sheet: &Sheet) -> Result<i64> {
    actor.may(Permission::WorkOnChallenges)?;
    in_transaction!(coop.db, tx => {
        let challenge = challenges::open(&mut tx, challenge).await?;
        let facts = rules::read(sheet, &members::tags(&mut tx).await?)?;
        let known = of_challenge(&mut tx, challenge.challenge_id).await?;
        refuse_any(rules::add(&known, &facts))?;
        let id = NeedId(coop.ids.uuid(coop.now()));
        let number =
            store::insert(&mut tx, id, challenge.challenge_id, &facts, coop.now()).await?;
        make_known(&mut tx, number).await?;
        let arrow = [Arrow::new(challenge.challenge_id.subject(), Relation::Needs, id.subject())];
        let deed = Deed::new("alliances.add_need", id.subject()).because(&facts.why);
        journal::record(&mut tx, coop, actor, &deed.drawing(&arrow)).await?;
        Ok(number)
    })
}

/// Changes how much is needed, how much it matters or what it is for.
pub async fn change(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    in_transaction!(coop.db, tx => {
        let need = standing(&mut tx, number).await?;
        unchanged(need.revision, &sheet.revision)?;
        let same_word = Sheet { tag: need.tag_id.clone(), ..sheet.clone() };
        let facts = rules::read(&same_word, &members::tags(&mut tx).await?)?;
        store::update(&mut tx, need.need_id, &facts).await?;
        make_known(&mut tx, number).await?;
        let deed = Deed::new("alliances.change_need", need.need_id.subject());
        journal::record(&mut tx, coop, actor, &deed.because(&facts.why)).await
    })
}

/// Ends a need, with a reason: it was found, or is needed no more.
pub async fn end(coop: &Cooperative, actor: &Actor, number: i64, reason: &str) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    let reason = rules::reason(reason)?;
    in_transaction!(coop.db, tx => {
        let need = standing(&mut tx, number).await?;
        store::end(&mut tx, need.need_id, &reason, coop.now()).await?;
        let deed = Deed::new("alliances.end_need", need.need_id.subject()).because(&reason);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Says when the work is, how large an alliance may be, and who must be in it.
pub async fn set_frame(
    coop: &Cooperative,
    actor: &Actor,
    challenge: i64,
    sheet: &FrameSheet,
) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    let facts = rules::read_frame(sheet, coop.today())?;
    in_transaction!(coop.db, tx => {
        let challenge = challenges::open(&mut tx, challenge).await?;
        let id = challenge.challenge_id;
        if let Some(frame) = frame_of(&mut tx, id).await? {
            unchanged(frame.revision, &sheet.revision)?;
        }
        store::put_frame(&mut tx, id, &facts).await?;
        journal::record(&mut tx, coop, actor, &Deed::new("alliances.set_frame", id.subject())).await
    })
}

/// How much there is of each need in the region in the frame's period, by identifier of the need.
pub async fn coverage(
    conn: &mut Conn,
    needs: &[Need],
    period: (crate::clock::Day, crate::clock::Day),
) -> Result<HashMap<NeedId, (i64, Coverage)>> {
    let mut there: HashMap<String, i64> = HashMap::new();
    for alike in capacities::brought_alike(conn, period).await? {
        let own = (alike.from_on, alike.until_on);
        let each = capacities::rules::available(Some(alike.kind), alike.amount, own, period);
        *there.entry(alike.tag_id).or_default() += each * alike.lines;
    }
    let told = |need: &Need| {
        let amount = there.get(&need.tag_id).copied().unwrap_or(0);
        (need.need_id, (amount, rules::coverage(need.amount, amount)))
    };
    Ok(needs.iter().map(told).collect())
}

/// A need that was not ended, of a challenge that goes on.
async fn standing(conn: &mut Conn, number: i64) -> Result<Need> {
    let need = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    if need.ended_at.is_some() {
        return Err(Refused::new("alliances-refusal-need-is-ended").into());
    }
    challenges::open(conn, need.challenge_number).await?;
    Ok(need)
}

/// Tells the directory and the search index what is needed.
async fn make_known(conn: &mut Conn, number: i64) -> Result<()> {
    let need = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let name = journal::Name {
        subject: need.need_id.subject(),
        number,
        title: &need.name,
        body: &format!("{} {} {}", need.synonyms, need.why, need.challenge_title),
        public: true,
    };
    journal::name(conn, &name).await
}
