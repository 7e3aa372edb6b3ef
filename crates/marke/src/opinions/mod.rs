//! What people think: they react to short statements, and see where they agree and where not.
//!
//! A conversation has a question and statements; people agree, disagree or pass, without their
//! name. What that shows is drawn, told and carried on: common ground to the agenda,
//! contradictions to a meeting. Nobody's answers are ever shown, and no figure is published of
//! fewer than five people.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::in_transaction;
use crate::error::Result;

pub mod conversations;
mod voice;
pub mod invitations;
pub mod answers;
pub mod statements;
pub mod results;
pub mod taking_part;
pub mod exchange;
pub mod leading;
pub mod followers;
pub mod carrying;
pub mod web;

pub use answers::{Given, Participant, Reply};
pub use conversations::{About, Access, Conversation, Moderation, Sheet, State, Text, by_number};
pub use statements::{New, Origin, Standing, Statement, Verdict};
pub use voice::Voice;

/// Begins a conversation, as a draft with its first statements; gives its number.
pub async fn begin(coop: &Cooperative, actor: &Actor, sheet: &Sheet) -> Result<i64> {
    actor.may(Permission::LeadConversations)?;
    let first = statements::rules::first_statements(&sheet.statements)?;
    in_transaction!(coop.db, tx => {
        let conversation = conversations::begin_within(&mut tx, coop, actor, sheet).await?;
        let id = conversation.conversation_id;
        for text in &first {
            statements::add_within(&mut tx, coop, actor, id, &New::seed(text)).await?;
        }
        Ok(conversation.number)
    })
}

/// Closes a conversation for good, with a word on what happens now; its followers hear.
pub async fn close(coop: &Cooperative, actor: &Actor, number: i64, reason: &str) -> Result<()> {
    actor.may(Permission::LeadConversations)?;
    let reason = conversations::rules::reason("close_reason", reason)?;
    in_transaction!(coop.db, tx => {
        let conversation =
            conversations::close_within(&mut tx, coop, actor, number, &reason).await?;
        let words = Text { nl: reason.clone(), en: String::new() };
        let event = followers::Event::new(followers::News::Closed, words, number);
        followers::inform(&mut tx, coop, &conversation, &event).await
    })
}

/// Opens a conversation: from now on people answer.
pub async fn open(coop: &Cooperative, actor: &Actor, number: i64) -> Result<()> {
    actor.may(Permission::LeadConversations)?;
    in_transaction!(coop.db, tx => {
        let conversation = conversations::open_within(&mut tx, coop, actor, number).await?;
        statements::make_all_known(&mut tx, conversation.conversation_id).await
    })
}
