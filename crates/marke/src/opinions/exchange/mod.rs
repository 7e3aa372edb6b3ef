//! Conversations from and for Polis: its `comments.csv` and `votes.csv`.
//!
//! A conversation that was held elsewhere comes in whole and closed, or not at all. What goes out
//! tells of single participants, even without names: only those who lead get it, and only of a
//! conversation that is closed.

use std::collections::HashMap;

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Refused, Result, refuse_any};

use super::answers::{self, Brought};
use super::conversations::{self, Conversation, Sheet, State, Text};
use super::results;
use super::statements::{self, New, Origin, Standing};

mod polis;
pub mod rules;
#[cfg(test)]
mod tests;
pub mod web;

pub use polis::{Comment, comments_csv, participants_csv, votes_csv};

/// A conversation to bring in: what was typed and sent, not yet judged.
#[derive(Clone, Debug, Default)]
pub struct Collection {
    /// The question.
    pub question: String,
    /// What is said of it, and on closing it.
    pub reason: String,
    /// The text of `comments.csv`.
    pub comments: String,
    /// The text of `votes.csv` or `participants-votes.csv`.
    pub votes: String,
}

/// What was brought in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Report {
    /// The number of the conversation.
    pub conversation: i64,
    /// How many statements it has.
    pub statements: usize,
    /// How many people answered.
    pub participants: usize,
    /// How many answers stand: of two by one person to one statement the later.
    pub answers: usize,
}

/// Brings a conversation in: all of it, or nothing when a line is wrong.
pub async fn bring_in(
    coop: &Cooperative,
    actor: &Actor,
    collection: &Collection,
) -> Result<Report> {
    actor.may(Permission::LeadConversations)?;
    let comments = rules::comments(&collection.comments)?;
    let (votes, people) = rules::votes(&collection.votes, &comments)?;
    let reason = conversations::rules::reason("reason", &collection.reason)?;
    let sheet = Sheet {
        question: collection.question.clone(),
        introduction: reason.clone(),
        access: "invited".to_owned(),
        ..Sheet::default()
    };
    let report = in_transaction!(coop.db, tx => {
        let conversation = conversations::begin_within(&mut tx, coop, actor, &sheet).await?;
        let id = conversation.conversation_id;
        let mut numbers = HashMap::new();
        for comment in &comments {
            let standing = if comment.moderated < 0 { Standing::Refused } else { Standing::Live };
            let text = Text { nl: comment.text.clone(), en: String::new() };
            let new = New { standing, ..New::by(text, Origin::Import) };
            let number = statements::add_within(&mut tx, coop, actor, id, &new).await?;
            numbers.insert(comment.id, number);
        }
        let brought: Vec<Brought> = votes.iter().filter_map(|vote| Some(Brought {
            participant: vote.participant,
            statement: *numbers.get(&vote.comment)?,
            reply: vote.reply,
        })).collect();
        let opened = conversations::open_within(&mut tx, coop, actor, conversation.number).await?;
        statements::make_all_known(&mut tx, id).await?;
        answers::bring_in_within(&mut tx, coop, &opened, people, &brought).await?;
        conversations::close_within(&mut tx, coop, actor, opened.number, &reason).await?;
        Ok(Report {
            conversation: conversation.number,
            statements: comments.len(),
            participants: people,
            answers: brought.len(),
        })
    })?;
    results::refresh(coop, report.conversation).await?;
    Ok(report)
}

/// The conversation of which the answers of single participants may be taken along.
pub async fn open_for_export(conn: &mut Conn, actor: &Actor, number: i64) -> Result<Conversation> {
    actor.may(Permission::LeadConversations)?;
    let conversation = conversations::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    if conversation.state != State::Closed {
        return Err(Refused::new("opinions-refusal-export-waits").into());
    }
    refuse_any(rules::export(conversation.participants))?;
    Ok(conversation)
}
