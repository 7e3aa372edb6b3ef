//! Taking part: answers without a name, the last of which counts.
//!
//! The journal tells how many answers came in, never whose: they are written down in nobody's
//! name. Answers that arrive together are kept in one transaction (see `queue.rs`), each
//! acknowledged only when the disk has it.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Refused, Result, refuse_any};
use crate::ids::ConversationId;
use crate::journal::{self, Deed};
use crate::members::Sector;

use super::conversations::{Access, Conversation};
use super::invitations;
use super::voice::Voice;

mod queue;
pub mod rules;
mod store;
#[cfg(test)]
pub(crate) mod tests;

pub use store::{
    Participant, Row, answered, answered_since, answers_since, is_answered, left, of_participant,
    participant, sectors,
};

words! {
    /// What somebody answers to a statement.
    Reply {
        /// Agrees.
        Agree = "agree",
        /// Does not know, or has no opinion.
        Pass = "pass",
        /// Disagrees.
        Disagree = "disagree",
    }
}

impl Reply {
    /// As it is kept and counted: 1, 0 or -1.
    pub const fn sign(self) -> i64 {
        match self {
            Self::Agree => 1,
            Self::Pass => 0,
            Self::Disagree => -1,
        }
    }
}

/// An answer to one statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// The number of the statement.
    pub statement: i64,
    /// What was answered; nothing takes an earlier answer back.
    pub reply: Option<Reply>,
    /// Whether it matters to them.
    pub important: bool,
}

/// Answers a statement, or takes the answer back. Returns when the answer is on the disk.
pub async fn answer(
    coop: &Cooperative,
    actor: &Actor,
    voice: &Voice,
    conversation: &Conversation,
    given: Given,
) -> Result<()> {
    answer_all(coop, actor, voice, conversation, &[given]).await
}

/// Answers several statements. Returns when all answers are on the disk; of several that are
/// refused the first is told, and the others stand.
pub async fn answer_all(
    coop: &Cooperative,
    actor: &Actor,
    voice: &Voice,
    conversation: &Conversation,
    given: &[Given],
) -> Result<()> {
    actor.may(Permission::TakePart)?;
    {
        let conn = &mut *coop.db.read().await?;
        may_answer(conn, coop, actor, voice, conversation).await?;
    }
    let entry = |given: &Given| queue::Entry {
        conversation: conversation.number,
        voice: voice.clone(),
        given: *given,
    };
    queue::hand_in(coop, given.iter().map(entry).collect()).await
}

/// An answer of a conversation that was held elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brought {
    /// The place of the participant, from 0.
    pub participant: usize,
    /// The number of the statement.
    pub statement: i64,
    /// 1 agrees, 0 passes, -1 disagrees.
    pub reply: i64,
}

/// Takes in the answers of a conversation that was held elsewhere, inside a transaction that
/// brings in all of it. Nobody can be told apart later: nobody has a pseudonym.
pub(in crate::opinions) async fn bring_in_within(
    conn: &mut Conn,
    coop: &Cooperative,
    conversation: &Conversation,
    people: usize,
    brought: &[Brought],
) -> Result<()> {
    let entry_number = journal::last_entry_number(conn).await? + 1;
    store::join_all(conn, conversation.number, people, coop.now()).await?;
    let kept = |one: &Brought| store::Kept {
        conversation_number: conversation.number,
        participant_number: i64::try_from(one.participant + 1).unwrap_or(i64::MAX),
        statement_number: one.statement,
        reply: Some(one.reply),
        important: 0,
        entry_number,
    };
    let kept: Vec<store::Kept> = brought.iter().map(kept).collect();
    store::keep(conn, &kept).await?;
    record(conn, coop, "opinions.answer", conversation.conversation_id).await
}

/// Whether somebody may take part in a conversation today.
pub async fn may_answer(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    voice: &Voice,
    conversation: &Conversation,
) -> Result<()> {
    refuse_any(rules::open_for_answers(conversation, coop.today()))?;
    match conversation.access {
        Access::Public => Ok(()),
        Access::Members => actor.may(Permission::HaveOwnPage),
        Access::Invited => {
            let id = conversation.conversation_id;
            if invitations::is_invited(conn, id, voice).await? {
                return Ok(());
            }
            Err(Refused::new("opinions-refusal-not-invited").into())
        }
    }
}

/// Says to which sector a participant belongs, or that they would rather not.
pub async fn tell_sector(
    coop: &Cooperative,
    actor: &Actor,
    voice: &Voice,
    conversation: &Conversation,
    sector: &str,
) -> Result<()> {
    actor.may(Permission::TakePart)?;
    let sector = rules::sector(sector)?;
    in_transaction!(coop.db, tx => {
        may_answer(&mut tx, coop, actor, voice, conversation).await?;
        let participant = participant_within(&mut tx, coop, voice, conversation).await?;
        store::set_sector(&mut tx, conversation.number, participant, &sector).await?;
        record(&mut tx, coop, "opinions.tell_sector", conversation.conversation_id).await
    })
}

/// Takes out all answers of a participant at their own request, and forgets the pseudonym.
/// Statements that they wrote stay, as nobody's.
pub async fn leave(
    coop: &Cooperative,
    actor: &Actor,
    voice: &Voice,
    conversation: &Conversation,
) -> Result<()> {
    actor.may(Permission::TakePart)?;
    in_transaction!(coop.db, tx => {
        let number = conversation.number;
        let known = store::participant(&mut tx, number, voice).await?;
        let known = known.ok_or_else(|| Refused::new("opinions-refusal-no-part-taken"))?;
        store::forget(&mut tx, conversation, known.participant_number, coop.now()).await?;
        record(&mut tx, coop, "opinions.leave", conversation.conversation_id).await
    })
}

/// The number of a participant in a conversation, who is written down if they are new.
pub(in crate::opinions) async fn participant_within(
    conn: &mut Conn,
    coop: &Cooperative,
    voice: &Voice,
    conversation: &Conversation,
) -> Result<i64> {
    if let Some(known) = store::participant(conn, conversation.number, voice).await? {
        return Ok(known.participant_number);
    }
    store::join(conn, conversation.number, voice, coop.now()).await
}

/// Writes down what a participant did, in nobody's name.
async fn record(
    conn: &mut Conn,
    coop: &Cooperative,
    verb: &'static str,
    conversation: ConversationId,
) -> Result<()> {
    let deed = Deed::new(verb, conversation.subject());
    journal::record(conn, coop, &Actor::visitor(), &deed).await
}

/// Everything that one participant has in a conversation, for themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Who they are there; none who did not answer yet.
    pub participant: Option<Participant>,
    /// What they answered, in order of statement.
    pub answers: Vec<Row>,
}

impl Part {
    /// What they answered last.
    pub fn last(&self) -> Option<&Row> {
        self.answers.iter().max_by_key(|row| row.entry_number)
    }
}

/// What somebody has in a conversation.
pub async fn part(
    conn: &mut Conn,
    conversation: &Conversation,
    voice: Option<&Voice>,
) -> Result<Part> {
    let Some(voice) = voice else { return Ok(Part::default()) };
    let participant = store::participant(conn, conversation.number, voice).await?;
    let answers = match &participant {
        Some(known) => of_participant(conn, conversation.number, known.participant_number).await?,
        None => Vec::new(),
    };
    Ok(Part { participant, answers })
}

/// The sectors to choose from: the five O's, and residents.
pub fn sector_words() -> Vec<String> {
    let own = std::iter::once(rules::RESIDENT.to_owned());
    own.chain(Sector::ALL.iter().map(ToString::to_string)).collect()
}
