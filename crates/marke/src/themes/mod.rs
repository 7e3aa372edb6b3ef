//! The headings under which people gather wishes, and what the program suggests.
//!
//! People make and name themes. The program only suggests where a wish belongs, says which words
//! made it think so, and learns from what people accepted and refused.

use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result, refuse_any};
use crate::ids::{PartyId, ThemeId};
use crate::journal::{self, Deed};
use crate::wishes::{self, Decision};
use crate::{actor::Function, members};

pub mod rules;
mod linked;
mod store;
pub mod suggestions;
#[cfg(test)]
mod tests;
pub mod triage;
mod vocabulary;
pub mod web;

pub use linked::{ChallengeRow, ConversationRow, challenges_of, conversations_of};
pub use store::{Answer, Said, Theme, answer_suggestion, by_id, by_number};

/// A theme as somebody describes it. What was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewTheme {
    /// What it is called; no two have the same name.
    pub name: String,
    /// What it is about, in one sentence.
    pub summary: String,
    /// More about it.
    pub description: String,
    /// The steps of the chain, with an arrow between them.
    pub chain: String,
    /// Why it has no chain.
    pub no_chain_reason: String,
    /// Which of the seven accents; the one used least when nothing was chosen.
    pub accent: Option<i64>,
    /// The person who pulls it.
    pub promotor: Option<PartyId>,
    /// The numbers of wishes to put under it at once.
    pub wishes: Vec<i64>,
}

/// How many wishes a theme has, by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Counts {
    /// They belong to the theme.
    pub themed: i64,
    /// They are part of a challenge.
    pub challenge: i64,
    /// They wait.
    pub parked: i64,
    /// They ended.
    pub closed: i64,
}

impl Counts {
    /// All of them.
    pub fn total(self) -> i64 {
        self.themed + self.challenge + self.parked + self.closed
    }
}

/// A theme among others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct ThemeSummary {
    /// Its identifier.
    pub id: ThemeId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// Which of the seven accents it is drawn in.
    pub accent: i64,
    /// What it is about, in one sentence.
    pub summary: String,
    /// The name of the person who pulls it.
    pub promotor: Option<String>,
    /// The steps of its chain; empty when it has none.
    pub steps: Vec<String>,
    /// Its wishes.
    pub counts: Counts,
}

impl Theme {
    /// The steps of its chain, in order.
    pub fn steps(&self) -> Vec<String> {
        rules::steps(&self.chain)
    }
}

/// Every theme that was not closed, in the order in which they were made.
pub async fn all(conn: &mut Conn) -> Result<Vec<ThemeSummary>> {
    let counts = store::counts(conn).await?;
    let summary = |theme: Theme| ThemeSummary {
        counts: counts.get(&theme.theme_id).copied().unwrap_or_default(),
        steps: theme.steps(),
        id: theme.theme_id,
        number: theme.number,
        name: theme.name,
        accent: theme.accent,
        summary: theme.summary,
        promotor: theme.promotor_name,
    };
    let themes = store::open(conn).await?;
    Ok(themes.into_iter().map(summary).collect())
}

/// The wishes of one theme, by what became of them.
pub async fn counts_of(conn: &mut Conn, theme: &Theme) -> Result<Counts> {
    store::counts_of(conn, theme.theme_id).await
}

/// Makes a theme, and puts wishes under it if any were named; gives its number.
pub async fn make(coop: &Cooperative, actor: &Actor, theme: &NewTheme) -> Result<i64> {
    actor.may(Permission::KeepThemes)?;
    if !theme.wishes.is_empty() {
        actor.may(Permission::TriageWishes)?;
    }
    let mut refusals = rules::describe(theme);
    refusals.extend(rules::gather(theme));
    in_transaction!(coop.db, tx => {
        let mut refusals = refusals.clone();
        let known = store::names(&mut tx).await?;
        refusals.extend(rules::name_is_free(&theme.name, None, &known));
        refusals.extend(pulls(&mut tx, coop, theme.promotor).await?);
        refuse_any(refusals)?;
        let used: Vec<i64> = known.iter().map(|known| known.accent).collect();
        let accent = theme.accent.unwrap_or_else(|| rules::least_used(&used));
        let id = ThemeId(coop.ids.uuid(coop.now()));
        let theme = &NewTheme { accent: Some(accent), ..theme.clone() };
        let number = store::insert(&mut tx, id, coop.now(), theme).await?;
        make_known(&mut tx, id).await?;
        journal::record(&mut tx, coop, actor, &Deed::new("themes.make", id.subject())).await?;
        gather(&mut tx, coop, actor, id, &theme.wishes).await?;
        Ok(number)
    })
}

/// Puts wishes under a theme that was just made of them.
async fn gather(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    theme: ThemeId,
    numbers: &[i64],
) -> Result<()> {
    for number in numbers {
        let wish = wishes::by_number(conn, *number).await?;
        let wish = wish.ok_or_else(|| rules::unknown_wish("wishes"))?;
        let seen = (wish.number, wish.revision);
        wishes::decide_as_seen(conn, coop, actor, seen, &Decision::Theme(theme), "").await?;
    }
    Ok(())
}

/// Describes a theme anew. `revision` is that of the theme as the writer saw it.
pub async fn change(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: i64,
    theme: &NewTheme,
) -> Result<()> {
    actor.may(Permission::KeepThemes)?;
    in_transaction!(coop.db, tx => {
        let before = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        refuse_any(rules::unchanged(&before, revision))?;
        let mut refusals = rules::describe(theme);
        let known = store::names(&mut tx).await?;
        refusals.extend(rules::name_is_free(&theme.name, Some(number), &known));
        refusals.extend(rules::is_open(&before));
        refuse_any(refusals)?;
        let theme = &NewTheme { accent: theme.accent.or(Some(before.accent)), ..theme.clone() };
        store::update(&mut tx, before.theme_id, theme).await?;
        make_known(&mut tx, before.theme_id).await?;
        let deed = Deed::new("themes.change", before.theme_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Says who pulls a theme from now on; `None` when nobody does for the time being.
pub async fn appoint(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: i64,
    promotor: Option<PartyId>,
) -> Result<()> {
    actor.may(Permission::KeepThemes)?;
    in_transaction!(coop.db, tx => {
        let theme = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        refuse_any(rules::unchanged(&theme, revision))?;
        let mut refusals = rules::is_open(&theme);
        refusals.extend(pulls(&mut tx, coop, promotor).await?);
        refuse_any(refusals)?;
        store::set_promotor(&mut tx, theme.theme_id, promotor).await?;
        let deed = Deed::new("themes.appoint", theme.theme_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Ends a theme, for a reason that everybody may read. Its wishes keep it.
pub async fn close(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: i64,
    reason: &str,
) -> Result<()> {
    actor.may(Permission::KeepThemes)?;
    in_transaction!(coop.db, tx => {
        let theme = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        refuse_any(rules::unchanged(&theme, revision))?;
        let mut refusals = rules::is_open(&theme);
        refusals.extend(rules::reason(reason));
        refuse_any(refusals)?;
        store::close(&mut tx, theme.theme_id, coop.now(), reason).await?;
        let deed = Deed::new("themes.close", theme.theme_id.subject()).because(reason.trim());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Who can be asked to pull a theme: everybody who is promotor today, by identifier and name.
pub async fn promotors(conn: &mut Conn, coop: &Cooperative) -> Result<Vec<(PartyId, String)>> {
    let people = members::people_with_functions(conn, coop.today()).await?;
    let pulling = people.into_iter().filter(|person| person.2.contains(&Function::Promotor));
    Ok(pulling.map(|(person, name, _)| (person, name)).collect())
}

/// What is wrong with the person who is to pull a theme.
async fn pulls(
    conn: &mut Conn,
    coop: &Cooperative,
    promotor: Option<PartyId>,
) -> Result<Vec<crate::error::Refused>> {
    let Some(promotor) = promotor else { return Ok(Vec::new()) };
    let known = promotors(conn, coop).await?;
    let pulls = known.iter().any(|(person, _)| *person == promotor);
    Ok(if pulls { Vec::new() } else { vec![rules::no_promotor()] })
}

/// Tells the directory and the search index what a theme is called now.
async fn make_known(conn: &mut Conn, id: ThemeId) -> Result<()> {
    let theme = by_id(conn, id).await?.ok_or(Error::NotFound)?;
    let name = journal::Name {
        subject: id.subject(),
        number: theme.number,
        title: &theme.name,
        body: &format!("{} {} {}", theme.summary, theme.description, theme.chain),
        public: true,
    };
    journal::name(conn, &name).await
}
