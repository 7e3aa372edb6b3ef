//! Conversations: a question, who may take part, and from when until when.
//!
//! A conversation is begun as a draft, opened, and closed once: then its exact figures are
//! published, and because those may not be compared with later ones it is not opened again.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::agenda;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::{ChallengeId, ConversationId, Subject, ThemeId};
use crate::journal::{self, Arrow, Deed, Relation};
use crate::text::Language;
use crate::themes;

pub mod rules;
mod store;
#[cfg(test)]
pub(in crate::opinions) mod tests;

pub(in crate::opinions) use store::statements_changed;
pub use store::{Conversation, by_number, list, of_thing, unfinished};

words! {
    /// Who may take part.
    Access {
        /// Anybody.
        Public = "public",
        /// Whoever got a link.
        Invited = "invited",
        /// People who are signed in.
        Members = "members",
    }
}

words! {
    /// When somebody looks at a statement that a participant wrote.
    Moderation {
        /// Before everybody sees it.
        Before = "before",
        /// Afterwards.
        After = "after",
    }
}

words! {
    /// How far a conversation is.
    State as ConversationState {
        /// It is being prepared.
        Draft = "draft",
        /// People answer.
        Open = "open",
        /// It ended.
        Closed = "closed",
    }
}

/// A text in two languages; where one is empty, the other is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Text {
    /// In Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
}

impl Text {
    /// The language in which it is written first: Dutch, if there is any.
    pub fn first(&self) -> Language {
        if self.nl.is_empty() { Language::English } else { Language::Dutch }
    }

    /// The words in this language, or nothing.
    pub fn only(&self, language: Language) -> &str {
        match language {
            Language::Dutch => &self.nl,
            Language::English => &self.en,
        }
    }

    /// The text in a language, or else in the other.
    pub fn said(&self, language: Language) -> &str {
        let (first, second) = match language {
            Language::Dutch => (&self.nl, &self.en),
            Language::English => (&self.en, &self.nl),
        };
        if first.is_empty() { second } else { first }
    }
}

/// A conversation as somebody writes it down: what was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ConversationSheet)]
pub struct Sheet {
    /// The question.
    pub question: String,
    /// The same in English.
    pub question_en: String,
    /// Why it is asked, and what is done with the answers.
    pub introduction: String,
    /// The same in English.
    pub introduction_en: String,
    /// What it is about: `thema-3`, `opgave-2`, or nothing.
    pub about: String,
    /// `public`, `invited` or `members`.
    pub access: String,
    /// `before` or `after`.
    pub moderation: String,
    /// The last day to answer, as `2026-11-23`; empty when somebody closes it.
    pub closes_on: String,
    /// The first statements, each on a line of its own; only when it is begun.
    pub statements: String,
    /// The revision that was read before changing it.
    pub revision: String,
}

/// What a conversation is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Nothing in particular.
    Itself,
    /// A theme.
    Theme(ThemeId),
    /// A challenge.
    Challenge(ChallengeId),
}

impl About {
    fn subject(self) -> Option<Subject> {
        match self {
            Self::Itself => None,
            Self::Theme(theme) => Some(theme.subject()),
            Self::Challenge(challenge) => Some(challenge.subject()),
        }
    }
}

/// Begins a conversation as a draft, inside a transaction that also adds its first statements;
/// the caller has checked the permission. Gives its number.
pub(in crate::opinions) async fn begin_within(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    sheet: &Sheet,
) -> Result<Conversation> {
    let facts = rules::read(sheet, coop.today())?;
    let about = about(conn, &sheet.about).await?;
    let id = ConversationId(coop.ids.uuid(coop.now()));
    let number = store::insert(conn, id, coop.now(), &facts, about).await?;
    make_known(conn, number).await?;
    let arrows: Vec<Arrow> = arrow(about, id).into_iter().collect();
    let deed = Deed::new("opinions.begin", id.subject()).drawing(&arrows);
    journal::record(conn, coop, actor, &deed).await?;
    by_number(conn, number).await?.ok_or(Error::NotFound)
}

/// Changes what a conversation says. `sheet.revision` is that of the conversation as the writer
/// saw it.
pub async fn edit(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::LeadConversations)?;
    in_transaction!(coop.db, tx => {
        let before = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        refuse_any(rules::edit(&before, sheet))?;
        let facts = rules::read(sheet, coop.today())?;
        let about = about(&mut tx, &sheet.about).await?;
        let id = before.conversation_id;
        store::update(&mut tx, id, &facts, about).await?;
        make_known(&mut tx, number).await?;
        let mut arrows: Vec<Arrow> = Vec::new();
        if about != before.about() {
            arrows.extend(arrow(before.about(), id).map(Arrow::undone));
            arrows.extend(arrow(about, id));
        }
        let deed = Deed::new("opinions.edit", id.subject()).drawing(&arrows);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Opens a conversation inside a transaction that also makes its statements known; the caller
/// has checked the permission.
pub(in crate::opinions) async fn open_within(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
) -> Result<Conversation> {
    let conversation = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    refuse_any(rules::open(&conversation, coop.today()))?;
    let id = conversation.conversation_id;
    store::open(conn, id, coop.now()).await?;
    make_known(conn, number).await?;
    journal::record(conn, coop, actor, &Deed::new("opinions.open", id.subject())).await?;
    by_number(conn, number).await?.ok_or(Error::NotFound)
}

/// Closes a conversation for good, for a reason that was read, inside a transaction that also
/// tells its followers; the caller has checked the permission.
pub(in crate::opinions) async fn close_within(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    reason: &str,
) -> Result<Conversation> {
    let conversation = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    refuse_any(rules::close(&conversation))?;
    let id = conversation.conversation_id;
    store::close(conn, id, coop.now(), reason).await?;
    let deed = Deed::new("opinions.close", id.subject()).because(reason);
    journal::record(conn, coop, actor, &deed).await?;
    Ok(conversation)
}

/// The conversation with this number, if the actor may see it: a draft is for those who lead.
pub async fn seen_by(conn: &mut Conn, actor: &Actor, number: i64) -> Result<Conversation> {
    let conversation = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let seen = conversation.state != State::Draft || actor.can(Permission::LeadConversations);
    if seen { Ok(conversation) } else { Err(Error::NotFound) }
}

fn arrow(about: About, id: ConversationId) -> Option<Arrow> {
    about.subject().map(|from| Arrow::new(from, Relation::DiscussedIn, id.subject()))
}

/// What was chosen to be about; what does not exist is told beside the field.
async fn about(conn: &mut Conn, typed: &str) -> Result<About> {
    let unknown = || Refused::new("reading-refusal-choice-is-unknown").on("about");
    match rules::about(typed)? {
        rules::Chosen::Nothing => Ok(About::Itself),
        rules::Chosen::Theme(number) => {
            let theme = themes::by_number(conn, number).await?.ok_or_else(unknown)?;
            Ok(About::Theme(theme.theme_id))
        }
        rules::Chosen::Challenge(number) => {
            let found = agenda::challenges::by_number(conn, number).await?;
            Ok(About::Challenge(found.ok_or_else(unknown)?.challenge_id))
        }
    }
}

/// Tells the directory and the search index what a conversation is called now.
async fn make_known(conn: &mut Conn, number: i64) -> Result<()> {
    let conversation = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let Conversation { question_en, introduction, introduction_en, .. } = &conversation;
    let name = journal::Name {
        subject: conversation.conversation_id.subject(),
        number,
        title: &conversation.question,
        body: &format!("{question_en} {introduction} {introduction_en}"),
        public: conversation.state != State::Draft,
    };
    journal::name(conn, &name).await
}
