//! Societal challenges (*opgaven*): what the area takes on, made out of wishes.
//!
//! A challenge always keeps at least one wish, or something else that it was made out of, so that
//! whoever works on it can tell who asked. It is never deleted: it is closed, with a reason.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::{ChallengeId, PartyId, Subject, ThemeId, WishId};
use crate::journal::{self, Arrow, Deed, Relation};
use crate::reading::Reading;
use crate::text::Language;
use crate::wishes;

mod links;
mod origins;
pub mod parts;
pub mod rules;
mod store;
pub mod table;
#[cfg(test)]
pub(crate) mod tests;
pub mod web;

pub use links::{
    Discussed, Gathering, Interests, LinkedTheme, LinkedWish, Origin, Progress, conversations_of,
    interests_of, meetings_of, open_wishes, origins_of, progress_of, themes_of, wishes_of,
};
pub use origins::{let_go, take_up};
pub use store::{Challenge, Filter, by_number, due_next_steps, list};
pub use table::{Choice, Seat, join, leave, organisations, owners, seats_of};

words! {
    /// How far the people of a challenge have come together.
    Stage {
        /// An idea with a few people.
        Sprouting = "sprouting",
        /// Parties are finding each other.
        Connecting = "connecting",
        /// Parties work together and grow.
        Strengthening = "strengthening",
    }
}

/// A challenge as somebody writes it down: what was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub struct Sheet {
    /// What it is called.
    pub title: String,
    /// What has to be done.
    pub what: String,
    /// Why.
    pub why: String,
    /// For whom.
    pub for_whom: String,
    /// How it is now.
    pub baseline: String,
    /// Since when that is known: a day as `2026-11-23`.
    pub baseline_on: String,
    /// By what one sees that it gets better.
    pub indicator: String,
    /// In what it is counted.
    pub unit: String,
    /// How much it is now.
    pub baseline_value: String,
    /// How much it should become.
    pub target_value: String,
    /// By when.
    pub target_on: String,
    /// The party that pulls it, by identifier.
    pub champion: String,
    /// The person who keeps it going, by identifier.
    pub owner: String,
    /// `sprouting`, `connecting` or `strengthening`.
    pub stage: String,
    /// What happens next.
    pub next_step: String,
    /// When.
    pub next_step_on: String,
    /// Why it may go on the agenda with one sector at the table.
    pub motivation: String,
    /// The numbers of the wishes that it is made of; only when it is made.
    #[serde(alias = "wens")]
    pub wishes: Vec<String>,
    /// The numbers of its themes.
    #[serde(alias = "thema")]
    pub themes: Vec<String>,
    /// The revision that was read before changing it.
    pub revision: String,
}

/// Makes a challenge out of at least one wish; gives its number.
pub async fn make(coop: &Cooperative, actor: &Actor, sheet: &Sheet) -> Result<i64> {
    in_transaction!(coop.db, tx => { make_out_of(&mut tx, coop, actor, sheet, &[]).await })
}

/// Makes a challenge out of other things than wishes, and of wishes if there are any, inside a
/// transaction that does more; gives its number.
pub async fn make_out_of(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    sheet: &Sheet,
    origins: &[Subject],
) -> Result<i64> {
    actor.may(Permission::WorkOnChallenges)?;
    let facts = rules::read(sheet, coop.today())?;
    let wishes = rules::numbers("wishes", &sheet.wishes)?;
    refuse_any(rules::make(&wishes, origins.len()))?;
    let themes = rules::numbers("themes", &sheet.themes)?;
    check_people(conn, &facts).await?;
    let id = ChallengeId(coop.ids.uuid(coop.now()));
    let number = store::insert(conn, id, coop.now(), &facts).await?;
    let led_to = |from: Subject| Arrow::new(from, Relation::LedTo, id.subject());
    let mut arrows: Vec<Arrow> = origins.iter().map(|origin| led_to(*origin)).collect();
    arrows.extend(set_themes(conn, id, &themes).await?);
    for wish in &wishes {
        let wish = wish_seen(conn, actor, *wish).await?;
        take_wish(conn, coop, (id, &facts.title), wish).await?;
        arrows.push(led_to(wish.subject()));
    }
    arrows.extend(table::seat_champion(conn, coop, id, facts.champion).await?);
    make_known(conn, number).await?;
    let verb = if origins.is_empty() { "agenda.make_challenge" } else { "agenda.make_out_of" };
    let deed = Deed::new(verb, id.subject()).drawing(&arrows);
    journal::record(conn, coop, actor, &deed).await?;
    Ok(number)
}

/// Makes a wish part of a challenge; its followers hear.
async fn take_wish(
    conn: &mut Conn,
    coop: &Cooperative,
    (id, title): (ChallengeId, &str),
    wish: WishId,
) -> Result<()> {
    links::insert_wish(conn, id, wish, coop.now()).await?;
    wishes::set_in_challenge(conn, coop, wish, true, &told_wish(title)).await
}

/// Changes what a challenge says. `sheet.revision` is that of the challenge as the writer saw it.
pub async fn edit(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    in_transaction!(coop.db, tx => {
        let challenge = open(&mut tx, number).await?;
        refuse_any(rules::unchanged(&challenge, sheet))?;
        let facts = rules::read(sheet, coop.today())?;
        let themes = rules::numbers("themes", &sheet.themes)?;
        check_people(&mut tx, &facts).await?;
        let id = challenge.challenge_id;
        store::update(&mut tx, id, &facts).await?;
        let mut arrows = set_themes(&mut tx, id, &themes).await?;
        arrows.extend(table::seat_champion(&mut tx, coop, id, facts.champion).await?);
        make_known(&mut tx, number).await?;
        let deed = Deed::new("agenda.edit_challenge", id.subject()).drawing(&arrows);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Adds a wish to those that a challenge was made of; its followers hear.
pub async fn link_wish(coop: &Cooperative, actor: &Actor, number: i64, wish: &str) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    let wish = rules::number("wish", wish)?;
    in_transaction!(coop.db, tx => {
        let challenge = open(&mut tx, number).await?;
        let id = challenge.challenge_id;
        let wish_id = wish_seen(&mut tx, actor, wish).await?;
        let linked = wishes_of(&mut tx, id, true).await?;
        refuse_any(rules::link_wish(&linked, wish))?;
        take_wish(&mut tx, coop, (id, &challenge.title), wish_id).await?;
        let arrow = [Arrow::new(wish_id.subject(), Relation::LedTo, id.subject())];
        let deed = Deed::new("agenda.link_wish", id.subject()).drawing(&arrow);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Takes a wish off a challenge, for a reason that its followers hear; never the last thing that
/// it was made out of.
pub async fn unlink_wish(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    wish: &str,
    reason: &str,
) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    let wish = rules::number("wish", wish)?;
    let mut reading = Reading::default();
    let reason = reading.needed("reason", reason, rules::REASON_LENGTH_MAX);
    reading.end()?;
    in_transaction!(coop.db, tx => {
        let challenge = open(&mut tx, number).await?;
        let id = challenge.challenge_id;
        let linked = wishes_of(&mut tx, id, true).await?;
        let origins = origins_of(&mut tx, id).await?;
        refuse_any(rules::unlink_wish(&linked, origins.len(), wish))?;
        let linked = linked.iter().find(|linked| linked.number == wish).ok_or(Error::NotFound)?;
        let wish_id = linked.wish_id;
        links::delete_wish(&mut tx, id, wish_id).await?;
        if !links::is_in_a_challenge(&mut tx, wish_id).await? {
            wishes::set_in_challenge(&mut tx, coop, wish_id, false, &reason).await?;
        }
        let arrow = [Arrow::new(wish_id.subject(), Relation::LedTo, id.subject()).undone()];
        let deed = Deed::new("agenda.unlink_wish", id.subject()).because(&reason).drawing(&arrow);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Writes down what was done on a challenge.
pub async fn note_progress(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    done_on: &str,
    note: &str,
) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    let (done_on, note) = rules::progress(done_on, note, coop.today())?;
    in_transaction!(coop.db, tx => {
        let challenge = open(&mut tx, number).await?;
        let id = coop.ids.uuid(coop.now()).to_string();
        let person = actor.person.map_or_else(String::new, |person| person.to_string());
        let row = (id.as_str(), done_on, note.as_str(), person.as_str());
        links::insert_progress(&mut tx, challenge.challenge_id, row).await?;
        let deed = Deed::new("agenda.note_progress", challenge.challenge_id.subject());
        journal::record(&mut tx, coop, actor, &deed.because(&note)).await
    })
}

/// Ends a challenge, for a reason that everybody who asked for it hears.
pub async fn close(coop: &Cooperative, actor: &Actor, number: i64, reason: &str) -> Result<()> {
    actor.may(Permission::WorkOnChallenges)?;
    let mut reading = Reading::default();
    let reason = reading.needed("close_reason", reason, rules::REASON_LENGTH_MAX);
    reading.end()?;
    in_transaction!(coop.db, tx => {
        let challenge = open(&mut tx, number).await?;
        store::close(&mut tx, challenge.challenge_id, &reason, coop.now()).await?;
        let told = [("title", challenge.title.clone()), ("reason", reason.clone())];
        let told = Language::Dutch.with_all("agenda-wish-told-closed", &told);
        tell_wishes(&mut tx, coop, challenge.challenge_id, &told).await?;
        let deed = Deed::new("agenda.close_challenge", challenge.challenge_id.subject());
        journal::record(&mut tx, coop, actor, &deed.because(&reason)).await
    })
}

/// Tells everybody who follows a wish of this challenge how it goes.
pub async fn tell_wishes(
    conn: &mut Conn,
    coop: &Cooperative,
    id: ChallengeId,
    told: &str,
) -> Result<()> {
    for wish in wishes_of(conn, id, true).await? {
        if wish.status == wishes::Status::Challenge {
            wishes::set_in_challenge(conn, coop, wish.wish_id, true, told).await?;
        } else {
            wishes::inform(conn, coop, wish.wish_id).await?;
        }
    }
    Ok(())
}

/// The challenge with this number, if it can still be changed.
pub async fn open(conn: &mut Conn, number: i64) -> Result<Challenge> {
    let challenge = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    refuse_any(rules::open(&challenge))?;
    Ok(challenge)
}

/// Keeps why a challenge may go on the agenda with one sector at its table.
pub async fn set_motivation(conn: &mut Conn, id: ChallengeId, motivation: &str) -> Result<()> {
    store::set_motivation(conn, id, motivation).await
}

fn told_wish(title: &str) -> String {
    Language::Dutch.with("agenda-wish-told-linked", "title", title)
}

/// The wish with a number that was typed; one that does not exist is told beside its field.
async fn wish_seen(conn: &mut Conn, actor: &Actor, number: i64) -> Result<WishId> {
    match wishes::seen_by(conn, actor, number).await {
        Ok(wish) => Ok(wish.wish_id),
        Err(Error::NotFound) => {
            let refused = Refused::new("agenda-refusal-wish-is-unknown").on("wishes");
            Err(refused.with("number", number).into())
        }
        Err(error) => Err(error),
    }
}

/// Champion and owner must be in the register.
async fn check_people(conn: &mut Conn, facts: &rules::Facts) -> Result<()> {
    let mut reading = Reading::default();
    for (field, party) in [("champion", facts.champion), ("owner", facts.owner)] {
        if let Some(party) = party {
            let known = table::party_exists(conn, party).await?;
            reading.check(known, Refused::new("agenda-refusal-party-is-unknown").on(field));
        }
    }
    reading.end()
}

/// Puts a challenge under these themes and no others; gives the arrows that this draws.
async fn set_themes(conn: &mut Conn, id: ChallengeId, numbers: &[i64]) -> Result<Vec<Arrow>> {
    let known = links::theme_ids(conn).await?;
    let mut wanted: Vec<ThemeId> = Vec::new();
    for number in numbers {
        let theme = known.iter().find(|(_, known)| known == number);
        let refused = || Refused::new("agenda-refusal-theme-is-unknown").on("themes");
        wanted
            .push(theme.map(|(theme, _)| *theme).ok_or_else(|| refused().with("number", number))?);
    }
    let before: Vec<ThemeId> =
        themes_of(conn, Some(id)).await?.iter().map(|theme| theme.theme_id).collect();
    let mut arrows = Vec::new();
    for theme in wanted.iter().filter(|theme| !before.contains(theme)) {
        links::insert_theme(conn, id, *theme).await?;
        arrows.push(Arrow::new(theme.subject(), Relation::LedTo, id.subject()));
    }
    for theme in before.iter().filter(|theme| !wanted.contains(theme)) {
        links::delete_theme(conn, id, *theme).await?;
        arrows.push(Arrow::new(theme.subject(), Relation::LedTo, id.subject()).undone());
    }
    Ok(arrows)
}

/// Tells the directory and the search index what a challenge is called now.
async fn make_known(conn: &mut Conn, number: i64) -> Result<()> {
    let challenge = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let name = journal::Name {
        subject: challenge.challenge_id.subject(),
        number,
        title: &challenge.title,
        body: &format!("{} {} {}", challenge.what, challenge.why, challenge.for_whom),
        public: true,
    };
    journal::name(conn, &name).await
}

/// A party chosen in a form.
pub(crate) fn party(field: &'static str, typed: &str) -> Result<PartyId> {
    let mut reading = Reading::default();
    let party = reading.choice(field, typed);
    reading
        .check(!typed.trim().is_empty(), Refused::new("reading-refusal-text-is-missing").on(field));
    reading.end()?;
    party.ok_or(Error::NotFound)
}
