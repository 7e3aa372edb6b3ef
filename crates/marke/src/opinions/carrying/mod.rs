//! Carrying on with what a conversation showed: common ground goes to the agenda, a contradiction
//! to a meeting.
//!
//! What is carried on stands on the red thread: the conversation showed the statement, the
//! statement led to a challenge or was put up for a meeting; whoever left an address hears.

use crate::actor::{Actor, Permission};
use crate::agenda::{ambitions, challenges};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Refused, Result, refuse_any};
use crate::journal::{self, Arrow, Deed, Relation};
use crate::reading::Reading;
use crate::text::Language;
use crate::wishes::{self, Wish};

use super::conversations::{About, Conversation};
use super::followers::{self, Event, News};
use super::results::{self, Figures};
use super::statements::{self, Statement};

pub mod rules;
pub mod words;
pub mod points;
#[cfg(test)]
pub(in crate::opinions) mod tests;
pub mod web;

/// Makes a challenge out of a statement; gives the number of the challenge.
pub async fn make_challenge(coop: &Cooperative, actor: &Actor, number: i64) -> Result<i64> {
    actor.may(Permission::WorkOnChallenges)?;
    in_transaction!(coop.db, tx => {
        let (statement, conversation) = carried(&mut tx, actor, number).await?;
        let shown = results::shown(&mut tx, coop, &conversation).await?;
        let figures = shown.as_ref().map(|shown| &shown.figures);
        let wish = wish_of(&mut tx, &statement).await?;
        let sheet = sheet(&statement, &conversation, wish.as_ref(), figures);
        let subject = statement.statement_id.subject();
        let challenge =
            challenges::make_out_of(&mut tx, coop, actor, &sheet, &[subject]).await?;
        led_to(&mut tx, coop, actor, (&statement, &conversation), challenge, &sheet.title).await?;
        Ok(challenge)
    })
}

/// Makes a statement part of a challenge that there is, by the number that was typed or chosen.
pub async fn add_to_challenge(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    challenge: &str,
) -> Result<i64> {
    actor.may(Permission::WorkOnChallenges)?;
    in_transaction!(coop.db, tx => {
        let (statement, conversation) = carried(&mut tx, actor, number).await?;
        let challenge = chosen(&mut tx, challenge).await?;
        let subject = statement.statement_id.subject();
        let origins = challenges::origins_of(&mut tx, challenge.challenge_id).await?;
        if origins.iter().any(|origin| origin.subject() == Some(subject)) {
            let known = Refused::new("opinions-refusal-statement-is-part-already");
            return Err(known.on("challenge").with("title", &challenge.title).into());
        }
        let shown = results::shown(&mut tx, coop, &conversation).await?;
        let figures = shown.as_ref().map(|shown| &shown.figures);
        let note = words::told(figures, number, Language::Dutch);
        let wish = wish_of(&mut tx, &statement).await?;
        let origin = (subject, wish.map(|wish| wish.wish_id));
        challenges::take_up(&mut tx, coop, actor, &challenge, origin, &note).await?;
        let what = (&statement, &conversation);
        led_to(&mut tx, coop, actor, what, challenge.number, &challenge.title).await?;
        Ok(challenge.number)
    })
}

/// A joint ambition as somebody writes it after a statement: what was typed, not yet judged.
#[derive(Clone, Copy, Debug)]
pub struct NewAmbition<'a> {
    /// The number of the challenge.
    pub challenge: &'a str,
    /// The sentence; empty takes the words of the statement.
    pub sentence: &'a str,
    /// By what one sees that it came true.
    pub measure: &'a str,
}

/// Makes a statement the joint ambition of a challenge, as a new version that parties sign; gives
/// the number of the challenge.
pub async fn write_ambition(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    new: NewAmbition<'_>,
) -> Result<i64> {
    actor.may(Permission::WorkOnChallenges)?;
    in_transaction!(coop.db, tx => {
        let (statement, conversation) = carried(&mut tx, actor, number).await?;
        let challenge = chosen(&mut tx, new.challenge).await?;
        let text = statement.text();
        let sentence = if new.sentence.trim().is_empty() {
            text.said(Language::Dutch)
        } else {
            new.sentence
        };
        let origin = Some(statement.statement_id.subject());
        let what = (sentence, new.measure);
        ambitions::write_out_of(&mut tx, coop, actor, challenge.number, what, origin).await?;
        let what = (&statement, &conversation);
        record(&mut tx, coop, actor, "opinions.carry_to_ambition", what, &challenge.title).await?;
        let event = Event::new(News::BecameAmbition, text, challenge.number);
        followers::inform(&mut tx, coop, &conversation, &event).await?;
        Ok(challenge.number)
    })
}

/// Takes a statement back from a challenge that it had become part of, for a reason that everybody
/// may read. That the conversation showed it stays so.
pub async fn take_back(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    challenge: &str,
    reason: &str,
) -> Result<i64> {
    actor.may(Permission::WorkOnChallenges)?;
    in_transaction!(coop.db, tx => {
        let (statement, conversation) = carried(&mut tx, actor, number).await?;
        let challenge = chosen(&mut tx, challenge).await?;
        let subject = statement.statement_id.subject();
        challenges::let_go(&mut tx, coop, actor, &challenge, subject, reason).await?;
        let what = (&statement, &conversation);
        record(&mut tx, coop, actor, "opinions.take_back", what, reason.trim()).await?;
        Ok(challenge.number)
    })
}

/// A statement that can be carried on, and its conversation.
async fn carried(conn: &mut Conn, actor: &Actor, number: i64) -> Result<(Statement, Conversation)> {
    let (statement, conversation) = statements::seen_by(conn, actor, number).await?;
    refuse_any(rules::carry_on(&conversation, &statement))?;
    Ok((statement, conversation))
}

/// The challenge that was chosen; one that does not exist is told beside its field.
async fn chosen(conn: &mut Conn, typed: &str) -> Result<challenges::Challenge> {
    let mut reading = Reading::default();
    let typed = reading.needed("challenge", typed, CHALLENGE_LENGTH_MAX);
    let number = reading.choice::<i64>("challenge", &typed);
    reading.end()?;
    let unknown = || Refused::new("reading-refusal-choice-is-unknown").on("challenge");
    let challenge = challenges::by_number(conn, number.unwrap_or(0)).await?;
    let challenge = challenge.ok_or_else(unknown)?;
    refuse_any(challenges::rules::open(&challenge))?;
    Ok(challenge)
}

/// So long is the number of a challenge, in characters.
const CHALLENGE_LENGTH_MAX: usize = 12;

/// The wish that a statement was made from, if it can still become part of a challenge: one that
/// was closed meanwhile stays so.
async fn wish_of(conn: &mut Conn, statement: &Statement) -> Result<Option<Wish>> {
    let Some(number) = statement.wish_number else { return Ok(None) };
    let wish = wishes::by_number(conn, number).await?;
    Ok(wish.filter(wishes::can_lead_to_challenge))
}

/// A challenge as a statement begins it: its words, and what people said to it, in the language
/// of the cooperative.
fn sheet(
    statement: &Statement,
    conversation: &Conversation,
    wish: Option<&Wish>,
    figures: Option<&Figures>,
) -> challenges::Sheet {
    let language = Language::Dutch;
    let text = statement.text();
    let title = text.said(language).to_owned();
    let finding = rules::finding(figures, statement.number);
    let themes = match (conversation.about(), conversation.about_number) {
        (About::Theme(_), Some(number)) => vec![number.to_string()],
        (About::Theme(_) | About::Challenge(_) | About::Itself, _) => Vec::new(),
    };
    let what = language.with(&format!("opinions-begins-{finding}"), "words", &title);
    let facts = [
        ("question", conversation.asked(language)),
        ("told", words::told(figures, statement.number, language)),
    ];
    challenges::Sheet {
        title,
        what,
        why: language.with_all("opinions-begins-why", &facts),
        wishes: wish.map(|wish| wish.number.to_string()).into_iter().collect(),
        themes,
        ..challenges::Sheet::default()
    }
}

/// Writes down that a statement led to a challenge, and tells whoever left an address.
async fn led_to(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    (statement, conversation): (&Statement, &Conversation),
    challenge: i64,
    title: &str,
) -> Result<()> {
    let what = (statement, conversation);
    record(conn, coop, actor, "opinions.carry_to_challenge", what, title).await?;
    let event = Event::new(News::LedToChallenge, statement.text(), challenge);
    followers::inform(conn, coop, conversation, &event).await
}

/// Writes down what became of a statement, and that the conversation showed it.
async fn record(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    verb: &'static str,
    (statement, conversation): (&Statement, &Conversation),
    note: &str,
) -> Result<()> {
    let subject = statement.statement_id.subject();
    let shown = conversation.conversation_id.subject();
    let links = journal::links_of(conn, subject).await?;
    let drawn = links.iter().any(|link| {
        link.relation == Relation::Showed.word() && link.from_id == shown.id.to_string()
    });
    let arrow = (!drawn).then(|| Arrow::new(shown, Relation::Showed, subject));
    let arrows: Vec<Arrow> = arrow.into_iter().collect();
    journal::record(conn, coop, actor, &Deed::new(verb, subject).because(note).drawing(&arrows))
        .await
}
