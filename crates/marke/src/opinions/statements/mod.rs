//! Statements: short sentences to react to, and the people who look after them.
//!
//! The words of a statement change until the first answer, never after: an answer is to what was
//! read. A statement that says the same as another is merged into it, and keeps its answers.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::{ConversationId, StatementId, WishId};
use crate::journal::{self, Arrow, Deed, Relation};
use crate::text::Language;
use crate::wishes;

use super::answers;
use super::conversations::{self, Conversation, Moderation, State, Text};
use super::voice::Voice;

pub mod rules;
mod store;
#[cfg(test)]
mod tests;

pub use store::{Statement, by_number, in_reading_order, list, wish_statements};

words! {
    /// Where a statement came from.
    Origin {
        /// Whoever prepared the conversation wrote it.
        Seed = "seed",
        /// It was made from a wish.
        Wish = "wish",
        /// A participant wrote it.
        Participant = "participant",
        /// It was brought in with a whole conversation.
        Import = "import",
    }
}

words! {
    /// Whether people react to it.
    Standing as StatementStanding {
        /// Somebody has to look at it first.
        Waiting = "waiting",
        /// They do.
        Live = "live",
        /// It was refused.
        Refused = "refused",
        /// It went on in another that says the same.
        Merged = "merged",
    }
}

/// A statement to add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    /// Its words; one language is enough.
    pub text: Text,
    /// Where it came from.
    pub origin: Origin,
    /// The wish that it was made from.
    pub wish: Option<WishId>,
    /// The participant who wrote it.
    pub author: Option<i64>,
    /// Whether people react to it at once.
    pub standing: Standing,
}

impl New {
    /// A statement in Dutch by whoever prepares the conversation.
    pub fn seed(text: &str) -> Self {
        Self::by(Text { nl: text.to_owned(), en: String::new() }, Origin::Seed)
    }

    /// A statement to which people react at once.
    pub fn by(text: Text, origin: Origin) -> Self {
        Self { text, origin, wish: None, author: None, standing: Standing::Live }
    }
}

/// What somebody decides about a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// People may react to it; undoes a refusal or a merge.
    Admit,
    /// People do not get to see it (any more).
    Refuse,
    /// It says the same as the statement with this number.
    Merge(i64),
}

/// Adds a statement to a conversation that is being prepared or held; gives its number.
pub async fn add(coop: &Cooperative, actor: &Actor, number: i64, text: &Text) -> Result<i64> {
    actor.may(Permission::LeadConversations)?;
    let text = rules::read(text)?;
    in_transaction!(coop.db, tx => {
        let conversation = changeable(&mut tx, number).await?;
        let new = New::by(text.clone(), Origin::Seed);
        add_within(&mut tx, coop, actor, conversation.conversation_id, &new).await
    })
}

/// Asks everybody what they think of a wish: its sentence, or another with the same meaning,
/// becomes a statement. Gives its number.
pub async fn ask_wish(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    wish: &str,
    text: &Text,
) -> Result<i64> {
    actor.may(Permission::LeadConversations)?;
    let unknown = || Refused::new("opinions-refusal-wish-is-unknown").on("wish");
    let wish: i64 = wish.trim().parse().map_err(|_| unknown())?;
    in_transaction!(coop.db, tx => {
        let conversation = changeable(&mut tx, number).await?;
        let wish = wishes::by_number(&mut tx, wish).await?.ok_or_else(unknown)?;
        if !wishes::is_public(&wish) {
            return Err(Refused::new("opinions-refusal-wish-is-not-public").on("wish").into());
        }
        let mut text = text.clone();
        if text.nl.trim().is_empty() && text.en.trim().is_empty() {
            text.nl.clone_from(&wish.title);
        }
        let new = New {
            wish: Some(wish.wish_id),
            ..New::by(rules::read(&text)?, Origin::Wish)
        };
        add_within(&mut tx, coop, actor, conversation.conversation_id, &new).await
    })
}

/// A participant adds a statement in their own words; gives its number, and whether it has to
/// wait for somebody to look at it.
pub async fn propose(
    coop: &Cooperative,
    actor: &Actor,
    voice: &Voice,
    number: i64,
    text: &str,
    language: Language,
) -> Result<(i64, Standing)> {
    actor.may(Permission::TakePart)?;
    let text = rules::proposed(text, language)?;
    in_transaction!(coop.db, tx => {
        let conversation = conversations::seen_by(&mut tx, actor, number).await?;
        answers::may_answer(&mut tx, coop, actor, voice, &conversation).await?;
        let author = answers::participant_within(&mut tx, coop, voice, &conversation).await?;
        let own = store::written_by(&mut tx, conversation.conversation_id, author).await?;
        refuse_any(rules::propose(&own, &text))?;
        let standing = match conversation.moderation {
            Moderation::Before => Standing::Waiting,
            Moderation::After => Standing::Live,
        };
        let new = New {
            author: Some(author),
            standing,
            ..New::by(text.clone(), Origin::Participant)
        };
        // Nobody is named: not even which of the people signed in wrote it.
        let nobody = Actor::visitor();
        let id = conversation.conversation_id;
        let number = add_within(&mut tx, coop, &nobody, id, &new).await?;
        Ok((number, standing))
    })
}

/// Adds a statement inside a transaction that does more; gives its number.
pub async fn add_within(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    conversation: ConversationId,
    new: &New,
) -> Result<i64> {
    let held = store::count(conn, conversation).await?;
    refuse_any(rules::add(held))?;
    let id = StatementId(coop.ids.uuid(coop.now()));
    let number = store::insert(conn, id, conversation, coop.now(), new).await?;
    conversations::statements_changed(conn, conversation).await?;
    make_known(conn, number).await?;
    let arrow = new.wish.map(|wish| Arrow::new(wish.subject(), Relation::AskedAs, id.subject()));
    let arrows: Vec<Arrow> = arrow.into_iter().collect();
    let verb = match new.origin {
        Origin::Seed | Origin::Import => "opinions.add_statement",
        Origin::Wish => "opinions.ask_wish",
        Origin::Participant => "opinions.propose",
    };
    journal::record(conn, coop, actor, &Deed::new(verb, id.subject()).drawing(&arrows)).await?;
    Ok(number)
}

/// Decides about a statement, for a reason that everybody may read. `revision` is that of the
/// statement as the decider saw it.
pub async fn judge(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: i64,
    verdict: Verdict,
    reason: &str,
) -> Result<()> {
    actor.may(Permission::LeadConversations)?;
    in_transaction!(coop.db, tx => {
        let statement = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        let conversation = of(&mut tx, &statement).await?;
        let into = match verdict {
            Verdict::Merge(into) => Some(target(&mut tx, into).await?),
            Verdict::Admit | Verdict::Refuse => None,
        };
        refuse_any(rules::unchanged(&statement, revision))?;
        refuse_any(rules::judge(&conversation, &statement, verdict, into.as_ref(), reason))?;
        let (verb, standing) = match verdict {
            Verdict::Admit => ("opinions.admit", Standing::Live),
            Verdict::Refuse => ("opinions.refuse", Standing::Refused),
            Verdict::Merge(_) => ("opinions.merge", Standing::Merged),
        };
        let into = into.map(|into| into.statement_id);
        let id = statement.statement_id;
        store::set_standing(&mut tx, id, (standing, coop.now()), reason.trim(), into).await?;
        conversations::statements_changed(&mut tx, statement.conversation_id).await?;
        make_known(&mut tx, number).await?;
        let subject = id.subject();
        let mut arrows = Vec::new();
        if let Some(before) = statement.merged_into {
            arrows.push(Arrow::new(subject, Relation::MergedInto, before.subject()).undone());
        }
        if let Some(into) = into {
            arrows.push(Arrow::new(subject, Relation::MergedInto, into.subject()));
        }
        let deed = Deed::new(verb, subject).because(reason.trim()).drawing(&arrows);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Changes the words of a statement: its own until the first answer, a translation always.
pub async fn edit(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: i64,
    text: &Text,
) -> Result<()> {
    actor.may(Permission::LeadConversations)?;
    let text = rules::read(text)?;
    in_transaction!(coop.db, tx => {
        let statement = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        let conversation = of(&mut tx, &statement).await?;
        let answered = answers::is_answered(&mut tx, number).await?;
        refuse_any(rules::unchanged(&statement, revision))?;
        refuse_any(rules::edit(&conversation, &statement, &text, answered))?;
        let before = statement.first_language;
        let first = if text.only(before).is_empty() { text.first() } else { before };
        store::set_text(&mut tx, statement.statement_id, &text, first).await?;
        conversations::statements_changed(&mut tx, statement.conversation_id).await?;
        make_known(&mut tx, number).await?;
        let deed = Deed::new("opinions.edit_statement", statement.statement_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// The statement with this number and its conversation, if the actor may see it: what was not
/// admitted is for those who lead.
pub async fn seen_by(
    conn: &mut Conn,
    actor: &Actor,
    number: i64,
) -> Result<(Statement, Conversation)> {
    let statement = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let conversation = of(conn, &statement).await?;
    let public = conversation.state != State::Draft && statement.is_public();
    if public || actor.can(Permission::LeadConversations) {
        Ok((statement, conversation))
    } else {
        Err(Error::NotFound)
    }
}

/// Tells the directory and the search index what the statements of a conversation are called.
pub(in crate::opinions) async fn make_all_known(
    conn: &mut Conn,
    conversation: ConversationId,
) -> Result<()> {
    for statement in list(conn, conversation).await? {
        make_known(conn, statement.number).await?;
    }
    Ok(())
}

async fn make_known(conn: &mut Conn, number: i64) -> Result<()> {
    let statement = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let conversation = of(conn, &statement).await?;
    let text = statement.text();
    let name = journal::Name {
        subject: statement.statement_id.subject(),
        number,
        title: text.said(Language::Dutch),
        body: &text.en,
        public: conversation.state != State::Draft && statement.is_public(),
    };
    journal::name(conn, &name).await
}

/// The conversation of a statement.
async fn of(conn: &mut Conn, statement: &Statement) -> Result<Conversation> {
    let conversation = conversations::by_number(conn, statement.conversation_number).await?;
    conversation.ok_or(Error::NotFound)
}

/// The conversation with this number, if statements can be added.
async fn changeable(conn: &mut Conn, number: i64) -> Result<Conversation> {
    let conversation = conversations::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    if conversation.state == State::Closed {
        return Err(Refused::new("opinions-refusal-conversation-is-closed").into());
    }
    Ok(conversation)
}

/// The statement to merge into; one that does not exist is told beside its field.
async fn target(conn: &mut Conn, number: i64) -> Result<Statement> {
    let unknown = || Refused::new("opinions-refusal-statement-is-unknown").on("into");
    Ok(by_number(conn, number).await?.ok_or_else(|| unknown().with("number", number))?)
}
