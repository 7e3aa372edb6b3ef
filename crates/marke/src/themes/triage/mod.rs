//! Looking at what came in, and deciding what becomes of it.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::ids::{ThemeId, WishId};
use crate::journal::{self, Deed};
use crate::statutes;
use crate::themes::suggestions::{self, Group, Learned, Meant, Near, Suggestion};
use crate::themes::{self, Answer, Said};
use crate::wishes::{self, Decision, Status, Wish};

use super::rules as theme_rules;

pub mod rules;
mod store;
#[cfg(test)]
pub(super) mod tests;
pub mod web;

pub use rules::Bands;
pub use store::Settled;

/// How many wishes a page of the inbox shows.
pub const PAGE_SIZE: i64 = 20;

/// How many decisions the list of the latest shows.
pub const SETTLED_MAX: i64 = 60;

/// How many groups a page shows.
pub const FOUND_MAX: usize = 40;

words! {
    /// What somebody does with a wish that came in.
    Act {
        /// Accepts the theme that was suggested.
        Accept = "accept",
        /// Says that the theme that was suggested is wrong.
        Refuse = "refuse",
        /// Puts it under another theme.
        Theme = "theme",
        /// Lets it go on in a wish that asks the same.
        Merge = "merge",
        /// Lets it wait until a day.
        Park = "park",
        /// Ends it.
        Close = "close",
        /// Looks at it anew.
        Reopen = "reopen",
    }
}

/// A decision about a wish. What was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The word of an [`Act`].
    pub decision: String,
    /// The number of a theme.
    pub theme: String,
    /// The number of the wish in which it goes on.
    pub into: String,
    /// The day until which it waits.
    pub until: String,
    /// Why.
    pub reason: String,
    /// The words that decided, as the suggestion showed them.
    pub because: String,
    /// The revision of the wish as it was seen.
    pub revision: String,
}

/// Who handed a wish in. Personal data, for the people who work on wishes only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Submitter {
    /// Their name; empty when they gave none.
    pub name: String,
    /// Their address; empty when they left none.
    pub mail: String,
}

/// A wish that somebody must look at, with all that helps to decide.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Waiting {
    /// The wish.
    #[serde(flatten)]
    pub wish: Wish,
    /// How many working days it has waited.
    pub age: i64,
    /// Whether that is longer than was promised.
    pub overdue: bool,
    /// Whether it was parked until a day that has come.
    pub came_back: bool,
    /// Who handed it in.
    pub from: Vec<Submitter>,
    /// The theme that whoever handed it in thinks of.
    pub meant: Option<Meant>,
    /// The other themes that it may belong to, most likely first.
    pub suggestions: Vec<Suggestion>,
    /// The wishes that may ask the same, nearest first.
    pub near: Vec<Near>,
}

/// A page of the inbox.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Inbox {
    /// Within how many working days somebody looks at a wish.
    pub promise: i64,
    /// How many wait how long.
    pub bands: Bands,
    /// The page, from 1.
    pub page: i64,
    /// How many pages there are.
    pub pages: i64,
    /// The wishes, longest waiting first.
    pub waiting: Vec<Waiting>,
}

/// A page of what waits, longest waiting first.
pub async fn inbox(coop: &Cooperative, actor: &Actor, page: i64) -> Result<Inbox> {
    actor.may(Permission::TriageWishes)?;
    let today = coop.today();
    let conn = &mut *coop.db.read().await?;
    let promise = statutes::on(conn, today).await?.triage_working_days;
    let bands = store::bands(conn, today, rules::cutoffs(today, promise)).await?;
    let pages = (bands.total() + PAGE_SIZE - 1).div_euclid(PAGE_SIZE).max(1);
    let page = page.clamp(1, pages);
    let skip = (page - 1) * PAGE_SIZE;
    let wishes = wishes::inbox(conn, today, PAGE_SIZE, skip).await?;
    let mut from = store::submitters_of_inbox(conn, today, PAGE_SIZE, skip).await?;
    let learned = suggestions::learned(conn, coop).await?;
    let waiting = |wish: Wish| {
        let from = from.remove(&wish.wish_id).unwrap_or_default();
        weigh(wish, from, &learned, (today, promise))
    };
    Ok(Inbox { promise, bands, page, pages, waiting: wishes.into_iter().map(waiting).collect() })
}

/// One wish with all that helps to decide about it, whatever became of it so far.
pub async fn one(coop: &Cooperative, actor: &Actor, number: i64) -> Result<Waiting> {
    actor.may(Permission::TriageWishes)?;
    let today = coop.today();
    let conn = &mut *coop.db.read().await?;
    let wish = wishes::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let promise = statutes::on(conn, today).await?.triage_working_days;
    let from = store::submitters_of(conn, wish.wish_id).await?;
    let learned = suggestions::learned(conn, coop).await?;
    Ok(weigh(wish, from, &learned, (today, promise)))
}

fn weigh(
    wish: Wish,
    from: Vec<Submitter>,
    learned: &Learned,
    (today, promise): (Day, i64),
) -> Waiting {
    let came_back = wish.status == Status::Parked;
    let since = if came_back { wish.parked_until } else { None };
    let age = since.unwrap_or_else(|| wish.submitted_at.day()).working_days_until(today);
    let (meant, suggestions) = if wish.theme_id.is_none() {
        learned.meant_and_suggested(wish.number, wish.meant_theme_id)
    } else {
        (None, Vec::new())
    };
    let near = learned.near(wish.number);
    let overdue = wish.status == Status::New && age > promise;
    Waiting { wish, age, overdue, came_back, from, meant, suggestions, near }
}

/// Carries out what somebody decided about a wish; gives what it was.
pub async fn decide(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    choice: &Choice,
) -> Result<Act> {
    actor.may(Permission::TriageWishes)?;
    let act = rules::act(&choice.decision)?;
    let revision = choice.revision.trim().parse().unwrap_or(0);
    in_transaction!(coop.db, tx => {
        let wish = wishes::by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        if act == Act::Refuse {
            return refuse(&mut tx, coop, actor, &wish, choice).await.map(|()| act);
        }
        let decision = read(&mut tx, act, choice).await?;
        let seen = (number, revision);
        if act == Act::Accept {
            let theme = decision_theme(&decision).ok_or_else(theme_rules::unknown_theme)?;
            let answer = answer(&wish, theme, Said::Accepted, choice);
            themes::answer_suggestion(&mut tx, coop, actor, &answer).await?;
        }
        let reason = choice.reason.trim();
        wishes::decide_as_seen(&mut tx, coop, actor, seen, &decision, reason).await?;
        Ok(act)
    })
}

/// Keeps that a suggestion was wrong; nothing happens to the wish.
async fn refuse(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    wish: &Wish,
    choice: &Choice,
) -> Result<()> {
    let theme = theme_named(conn, &choice.theme).await?;
    let answer = answer(wish, theme, Said::Refused, choice);
    themes::answer_suggestion(conn, coop, actor, &answer).await?;
    let deed = Deed::new("themes.refuse_suggestion", wish.wish_id.subject());
    journal::record(conn, coop, actor, &deed).await
}

fn answer(wish: &Wish, theme_id: ThemeId, answer: Said, choice: &Choice) -> Answer {
    let because = choice.because.chars().take(rules::BECAUSE_LENGTH_MAX).collect();
    Answer { wish_id: wish.wish_id, theme_id, answer, because }
}

fn decision_theme(decision: &Decision) -> Option<ThemeId> {
    match decision {
        Decision::Theme(theme) => Some(*theme),
        Decision::Merge(_) | Decision::Park(_) | Decision::Close | Decision::Reopen => None,
    }
}

/// What was typed as a decision: its theme, wish or day looked up.
async fn read(conn: &mut Conn, act: Act, choice: &Choice) -> Result<Decision> {
    Ok(match act {
        Act::Accept | Act::Theme | Act::Refuse => {
            Decision::Theme(theme_named(conn, &choice.theme).await?)
        }
        Act::Merge => Decision::Merge(wish_named(conn, &choice.into).await?),
        Act::Park => Decision::Park(theme_rules::day(&choice.until)?),
        Act::Close => Decision::Close,
        Act::Reopen => Decision::Reopen,
    })
}

async fn theme_named(conn: &mut Conn, typed: &str) -> Result<ThemeId> {
    let number = theme_rules::number(typed, theme_rules::unknown_theme())?;
    let theme = themes::by_number(conn, number).await?.ok_or_else(theme_rules::unknown_theme)?;
    refuse_any(theme_rules::is_open(&theme))?;
    Ok(theme.theme_id)
}

async fn wish_named(conn: &mut Conn, typed: &str) -> Result<WishId> {
    let number = theme_rules::number(typed, theme_rules::unknown_wish("into"))?;
    let wish = wishes::by_number(conn, number).await?;
    Ok(wish.ok_or_else(|| theme_rules::unknown_wish("into"))?.wish_id)
}

/// The latest decisions, newest first.
pub async fn settled(coop: &Cooperative, actor: &Actor) -> Result<Vec<Settled>> {
    actor.may(Permission::TriageWishes)?;
    store::settled(&mut *coop.db.read().await?, SETTLED_MAX).await
}

/// Groups of wishes without a theme that may belong together, largest first.
pub async fn groups(coop: &Cooperative, actor: &Actor) -> Result<Vec<Group>> {
    actor.may(Permission::TriageWishes)?;
    let learned = suggestions::learned(&mut *coop.db.read().await?, coop).await?;
    // Grouping takes a while: it happens beside the others' requests.
    let groups = move || learned.groups().iter().take(FOUND_MAX).cloned().collect();
    Ok(tokio::task::spawn_blocking(groups).await.map_err(anyhow::Error::from)?)
}

/// Pairs of open wishes that may ask the same, nearest first, and how many wishes are still to
/// be compared.
pub async fn pairs(coop: &Cooperative, actor: &Actor) -> Result<(Vec<(Near, Near)>, usize)> {
    actor.may(Permission::TriageWishes)?;
    let learned = suggestions::learned(&mut *coop.db.read().await?, coop).await?;
    let pairs = tokio::task::spawn_blocking(move || learned.pairs());
    Ok(pairs.await.map_err(anyhow::Error::from)?)
}

/// Submitters by wish.
type Submitters = BTreeMap<WishId, Vec<Submitter>>;
