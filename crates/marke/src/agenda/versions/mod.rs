//! The agenda in versions: a draft, a consultation in which anybody comments, and an adopted
//! text that never changes again.
//!
//! There is one agenda in the making at a time. It begins as a copy of the one in force, so that
//! the difference can be told in words.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::agenda::challenges;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::ids::AgendaId;
use crate::journal::{self, Arrow, Deed, Relation};
use crate::reading::{Reading, TITLE_LENGTH_MAX};
use crate::text::Language;

pub mod canonical;
pub mod comments;
pub mod difference;
pub mod paragraphs;
pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

pub(crate) use store::changed;
pub use store::{Version, all, before, by_number, comments_unanswered, in_force, in_the_making};

words! {
    /// How far a version is.
    State {
        /// It is being written, by the people who may.
        Draft = "draft",
        /// Everybody may read it and comment.
        Consultation = "consultation",
        /// It is what the area agreed, and does not change any more.
        Adopted = "adopted",
    }
}

/// How a version was adopted: what was typed, not yet judged.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub struct Adoption {
    /// The day, as `2026-11-23`; today when empty.
    pub adopted_on: String,
    /// Which meeting.
    pub adopted_by: String,
    /// What those who did not agree want to be remembered.
    pub minority: String,
}

/// Begins a new version, as a copy of the one in force; gives its number.
pub async fn draft(coop: &Cooperative, actor: &Actor, title: &str) -> Result<i64> {
    actor.may(Permission::DraftAgenda)?;
    let mut reading = Reading::default();
    let title = reading.needed("title", title, TITLE_LENGTH_MAX);
    reading.end()?;
    in_transaction!(coop.db, tx => {
        refuse_any(rules::draft(in_the_making(&mut tx).await?.as_ref()))?;
        let id = AgendaId(coop.ids.uuid(coop.now()));
        let number = store::insert(&mut tx, id, &title, coop.now()).await?;
        let mut arrows = Vec::new();
        if let Some(before) = in_force(&mut tx).await? {
            arrows.push(Arrow::new(before.agenda_id.subject(), Relation::WentOnIn, id.subject()));
            for challenge in paragraphs::copy(&mut tx, coop, before.agenda_id, id).await? {
                arrows.push(Arrow::new(challenge.subject(), Relation::PutOn, id.subject()));
            }
        }
        make_known(&mut tx, number, false).await?;
        let deed = Deed::new("agenda.draft", id.subject()).drawing(&arrows);
        journal::record(&mut tx, coop, actor, &deed).await?;
        Ok(number)
    })
}

/// Gives a version another title. `revision` is that of the version as the writer saw it.
pub async fn retitle(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: &str,
    title: &str,
) -> Result<()> {
    actor.may(Permission::DraftAgenda)?;
    let mut reading = Reading::default();
    let title = reading.needed("title", title, TITLE_LENGTH_MAX);
    reading.end()?;
    in_transaction!(coop.db, tx => {
        let version = changeable(&mut tx, coop, number).await?;
        refuse_any(rules::unchanged(version.revision, revision))?;
        store::retitle(&mut tx, version.agenda_id, &title).await?;
        make_known(&mut tx, number, version.state != State::Draft).await?;
        let deed = Deed::new("agenda.retitle", version.agenda_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Opens a version for comments by anybody, from a day until a day.
pub async fn consult(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    from: &str,
    until: &str,
) -> Result<()> {
    actor.may(Permission::DraftAgenda)?;
    let (from, until) = rules::period(from, until, coop.today())?;
    in_transaction!(coop.db, tx => {
        let version = changeable(&mut tx, coop, number).await?;
        let count = paragraphs::of(&mut tx, version.agenda_id).await?.len();
        refuse_any(rules::consult(count))?;
        store::consult(&mut tx, version.agenda_id, from, until).await?;
        make_known(&mut tx, number, true).await?;
        let deed = Deed::new("agenda.consult", version.agenda_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Writes down that a meeting adopted a version. From here on nothing of it changes; everybody
/// whose wish is in one of its challenges hears. Gives the hash of the adopted text.
pub async fn adopt(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    adoption: &Adoption,
) -> Result<String> {
    actor.may(Permission::AdoptAgenda)?;
    let (adopted_on, adopted_by, minority) = rules::adoption(adoption, coop.today())?;
    in_transaction!(coop.db, tx => {
        let version = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        refuse_any(rules::may_be_adopted(&version, coop.today()))?;
        let paragraphs = paragraphs::of(&mut tx, version.agenda_id).await?;
        let comments = comments::of(&mut tx, version.agenda_id).await?;
        let seats = challenges::seats_of(&mut tx, None).await?;
        refuse_any(rules::adopt(&paragraphs, &comments, &seats))?;
        let adopted = Version {
            state: State::Adopted,
            adopted_on: Some(adopted_on),
            adopted_by: adopted_by.clone(),
            minority: minority.clone(),
            ..version
        };
        let hash = canonical::hash(&canonical::text(&adopted, &paragraphs));
        store::adopt(&mut tx, &Version { hash: hash.clone(), ..adopted.clone() }).await?;
        for paragraph in &paragraphs {
            let Some(challenge) = paragraph.challenge_id else { continue };
            let title = paragraph.challenge_title.clone().unwrap_or_default();
            let facts = [("challenge", title), ("agenda", adopted.title.clone())];
            let told = Language::Dutch.with_all("agenda-wish-told-adopted", &facts);
            challenges::tell_wishes(&mut tx, coop, challenge, &told).await?;
        }
        make_known(&mut tx, number, true).await?;
        let deed = Deed::new("agenda.adopt", adopted.agenda_id.subject()).because(&adopted_by);
        journal::record(&mut tx, coop, actor, &deed).await?;
        Ok(hash)
    })
}

/// The version with this number, if the actor may see it: a draft is for those who write it.
pub async fn seen_by(conn: &mut Conn, actor: &Actor, number: i64) -> Result<Version> {
    let version = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    if rules::sees(actor, version.state) { Ok(version) } else { Err(Error::NotFound) }
}

/// The version with this number, if its text may still change.
pub(super) async fn changeable(
    conn: &mut Conn,
    coop: &Cooperative,
    number: i64,
) -> Result<Version> {
    let version = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    refuse_any(rules::change(&version, coop.today()))?;
    Ok(version)
}

/// An adopted version whose text is not what was adopted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Tampered {
    /// The version.
    pub number: i64,
    /// The hash that was written down when it was adopted.
    pub expected: String,
    /// The hash of the text as it is now.
    pub found: String,
}

/// Computes the hash of every adopted version anew; gives those that do not agree.
pub async fn verify(conn: &mut Conn) -> Result<Vec<Tampered>> {
    let mut tampered = Vec::new();
    for version in all(conn).await? {
        if version.state == State::Adopted {
            let paragraphs = paragraphs::of(conn, version.agenda_id).await?;
            let found = canonical::hash(&canonical::text(&version, &paragraphs));
            if found != version.hash {
                tampered.push(Tampered { number: version.number, expected: version.hash, found });
            }
        }
    }
    Ok(tampered)
}

/// Tells the directory and the search index what a version is called now.
pub(super) async fn make_known(conn: &mut Conn, number: i64, public: bool) -> Result<()> {
    let version = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let paragraphs = paragraphs::of(conn, version.agenda_id).await?;
    let texts: Vec<&str> = paragraphs
        .iter()
        .flat_map(|paragraph| [paragraph.heading.as_str(), paragraph.content.as_str()])
        .collect();
    let name = journal::Name {
        subject: version.agenda_id.subject(),
        number,
        title: &version.title,
        body: &texts.join(" "),
        public,
    };
    journal::name(conn, &name).await
}
