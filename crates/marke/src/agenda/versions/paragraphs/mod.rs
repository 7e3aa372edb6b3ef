//! The paragraphs of a version: a heading and a text, or a challenge with its text.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::agenda::challenges;
use crate::agenda::rules;
use crate::agenda::versions::{self, State, Version, changeable};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::{AgendaId, ChallengeId};
use crate::journal::{self, Arrow, Deed, Relation};
use crate::reading::{LINE_LENGTH_MAX, Reading, TEXT_LENGTH_MAX, TITLE_LENGTH_MAX};

mod store;

pub use store::{Paragraph, dropped, of};

words! {
    /// Where a paragraph moves.
    Direction {
        /// One place towards the beginning.
        Up = "up",
        /// One place towards the end.
        Down = "down",
    }
}

/// A paragraph as somebody writes it: what was typed, not yet judged.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub struct Draft {
    /// Which paragraph; empty for a new one.
    pub paragraph: String,
    /// Its revision as the writer saw it.
    pub revision: String,
    /// The number of the challenge that it puts on the agenda; empty for a plain text.
    pub challenge: String,
    /// The heading; the challenge's title when empty.
    pub heading: String,
    /// The text; what the challenge is about when empty.
    pub content: String,
    /// Why the challenge may go on with one sector at its table.
    pub motivation: String,
}

/// Adds a paragraph with a text of its own, at the end.
pub async fn add(coop: &Cooperative, actor: &Actor, number: i64, draft: &Draft) -> Result<()> {
    actor.may(Permission::DraftAgenda)?;
    let (heading, content) = read(draft)?;
    in_transaction!(coop.db, tx => {
        let version = changeable(&mut tx, coop, number).await?;
        insert(&mut tx, coop, version.agenda_id, (None, &heading, &content)).await?;
        finish(&mut tx, coop, actor, (&version, "agenda.add_paragraph", "", &[])).await
    })
}

/// Puts a challenge on the agenda, at the end. One that has a single sector at its table needs
/// a reason.
pub async fn put_on(coop: &Cooperative, actor: &Actor, number: i64, draft: &Draft) -> Result<()> {
    actor.may(Permission::DraftAgenda)?;
    let challenge = challenges::rules::number("challenge", &draft.challenge)?;
    let mut reading = Reading::default();
    let motivation = reading.text("motivation", &draft.motivation, LINE_LENGTH_MAX);
    reading.end()?;
    in_transaction!(coop.db, tx => {
        let version = changeable(&mut tx, coop, number).await?;
        let challenge = match challenges::open(&mut tx, challenge).await {
            Err(Error::NotFound) => {
                let unknown = Refused::new("reading-refusal-choice-is-unknown");
                return Err(unknown.on("challenge").into());
            }
            other => other?,
        };
        let id = challenge.challenge_id;
        let present = of(&mut tx, version.agenda_id).await?;
        if present.iter().any(|paragraph| paragraph.challenge_id == Some(id)) {
            let refused = Refused::new("agenda-refusal-challenge-is-on-it").on("challenge");
            return Err(refused.with("title", &challenge.title).into());
        }
        let seats = challenges::seats_of(&mut tx, Some(id)).await?;
        let table = rules::table(seats.iter().map(|seat| seat.sector.as_str()));
        let kept = challenge.single_sector_motivation.as_str();
        let reason = if motivation.is_empty() { kept } else { motivation.as_str() };
        refuse_any(rules::put_on(&challenge.title, &table, reason))?;
        if reason != kept {
            challenges::set_motivation(&mut tx, id, reason).await?;
        }
        let (heading, content) = read(&with_words_of(&challenge, draft))?;
        insert(&mut tx, coop, version.agenda_id, (Some(id), &heading, &content)).await?;
        let arrow = [Arrow::new(id.subject(), Relation::PutOn, version.agenda_id.subject())];
        finish(&mut tx, coop, actor, (&version, "agenda.put_on", &challenge.title, &arrow)).await
    })
}

fn with_words_of(challenge: &challenges::Challenge, draft: &Draft) -> Draft {
    let or = |typed: &str, known: &str| {
        if typed.trim().is_empty() { known.to_owned() } else { typed.to_owned() }
    };
    Draft {
        heading: or(&draft.heading, &challenge.title),
        content: or(&draft.content, &challenge.what),
        ..draft.clone()
    }
}

/// Changes the words of a paragraph.
pub async fn edit(coop: &Cooperative, actor: &Actor, number: i64, draft: &Draft) -> Result<()> {
    actor.may(Permission::DraftAgenda)?;
    in_transaction!(coop.db, tx => {
        let version = changeable(&mut tx, coop, number).await?;
        let paragraph = find(&mut tx, &version, &draft.paragraph).await?;
        refuse_any(versions::rules::unchanged(paragraph.revision, &draft.revision))?;
        let (heading, content) = read(draft)?;
        store::update(&mut tx, &paragraph.paragraph_id, &heading, &content).await?;
        finish(&mut tx, coop, actor, (&version, "agenda.edit_paragraph", "", &[])).await
    })
}

/// Moves a paragraph one place; at the end of the row nothing happens.
pub async fn shift(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    paragraph: &str,
    direction: Direction,
) -> Result<()> {
    actor.may(Permission::DraftAgenda)?;
    in_transaction!(coop.db, tx => {
        let version = changeable(&mut tx, coop, number).await?;
        let paragraph = find(&mut tx, &version, paragraph).await?;
        let all = of(&mut tx, version.agenda_id).await?;
        let mut others = all.iter().filter(|other| match direction {
            Direction::Up => other.place < paragraph.place,
            Direction::Down => other.place > paragraph.place,
        });
        let neighbour = match direction {
            Direction::Up => others.next_back(),
            Direction::Down => others.next(),
        };
        let Some(neighbour) = neighbour else { return Ok(()) };
        store::set_place(&mut tx, &paragraph.paragraph_id, neighbour.place).await?;
        store::set_place(&mut tx, &neighbour.paragraph_id, paragraph.place).await?;
        finish(&mut tx, coop, actor, (&version, "agenda.shift_paragraph", "", &[])).await
    })
}

/// Leaves a paragraph out, for a reason that stands in the difference between the versions.
pub async fn leave_out(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    paragraph: &str,
    reason: &str,
) -> Result<()> {
    actor.may(Permission::DraftAgenda)?;
    let mut reading = Reading::default();
    let reason = reading.needed("reason", reason, TEXT_LENGTH_MAX);
    reading.end()?;
    in_transaction!(coop.db, tx => {
        let version = changeable(&mut tx, coop, number).await?;
        let paragraph = find(&mut tx, &version, paragraph).await?;
        store::leave_out(&mut tx, &paragraph.paragraph_id, &reason, coop.now()).await?;
        let to = version.agenda_id.subject();
        let arrows: Vec<Arrow> = paragraph
            .challenge_id
            .map(|id| Arrow::new(id.subject(), Relation::PutOn, to).undone())
            .into_iter()
            .collect();
        finish(&mut tx, coop, actor, (&version, "agenda.leave_out", &reason, &arrows)).await
    })
}

/// Gives a new version the paragraphs of the one before it, without challenges that ended;
/// gives the challenges.
pub(super) async fn copy(
    conn: &mut Conn,
    coop: &Cooperative,
    from: AgendaId,
    to: AgendaId,
) -> Result<Vec<ChallengeId>> {
    let mut copied = Vec::new();
    for paragraph in of(conn, from).await? {
        if paragraph.challenge_closed_at.is_some() {
            continue;
        }
        let id = coop.ids.uuid(coop.now()).to_string();
        let copy = Paragraph {
            agenda_id: to,
            origin_id: paragraph.paragraph_id.clone(),
            paragraph_id: id,
            ..paragraph
        };
        store::insert(conn, &copy).await?;
        copied.extend(copy.challenge_id);
    }
    Ok(copied)
}

/// The paragraph of a version with this identifier.
pub async fn find(conn: &mut Conn, version: &Version, id: &str) -> Result<Paragraph> {
    let all = of(conn, version.agenda_id).await?;
    all.into_iter().find(|paragraph| paragraph.paragraph_id == id).ok_or(Error::NotFound)
}

fn read(draft: &Draft) -> Result<(String, String)> {
    let mut reading = Reading::default();
    let heading = reading.needed("heading", &draft.heading, TITLE_LENGTH_MAX);
    let content = reading.needed("content", &draft.content, TEXT_LENGTH_MAX);
    reading.end()?;
    Ok((heading, content))
}

async fn insert(
    conn: &mut Conn,
    coop: &Cooperative,
    agenda: AgendaId,
    (challenge, heading, content): (Option<ChallengeId>, &str, &str),
) -> Result<()> {
    let present = of(conn, agenda).await?;
    refuse_any(versions::rules::add(present.len()))?;
    let paragraph = Paragraph {
        paragraph_id: coop.ids.uuid(coop.now()).to_string(),
        agenda_id: agenda,
        place: present.last().map_or(1, |last| last.place + 1),
        challenge_id: challenge,
        heading: heading.to_owned(),
        content: content.to_owned(),
        ..Paragraph::empty(agenda)
    };
    store::insert(conn, &paragraph).await
}

/// Writes down what was done: what is still a draft is told without its words.
async fn finish(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    (version, verb, note, arrows): (&Version, &'static str, &str, &[Arrow]),
) -> Result<()> {
    versions::make_known(conn, version.number, version.state != State::Draft).await?;
    let deed = Deed::new(verb, version.agenda_id.subject()).because(note).drawing(arrows);
    journal::record(conn, coop, actor, &deed).await
}
