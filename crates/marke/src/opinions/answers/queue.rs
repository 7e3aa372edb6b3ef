//! Keeping many answers in one transaction.
//!
//! Two hundred people who answer at once would wait for two hundred commits. Whoever comes while
//! a commit is under way waits for the next one, together with everybody else who came: the
//! first of them keeps the answers of all, and each hears of its own. Nothing is acknowledged
//! before the disk has it, and nothing waits for a clock.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use tokio::sync::oneshot::{Receiver, Sender, channel};

use crate::actor::Actor;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result};
use crate::journal::{self, Deed};
use crate::opinions::conversations;
use crate::opinions::conversations::Conversation;
use crate::opinions::voice::Voice;

use super::store::{self, Kept};
use super::{Given, rules};

/// No more answers are kept in one transaction.
const TOGETHER_MAX: usize = 500;

/// An answer on its way.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) conversation: i64,
    pub(super) voice: Voice,
    pub(super) given: Given,
}

/// What happened to one answer: kept, or what was wrong with it.
type Outcome = Result<()>;

/// The answers of a cooperative that wait for a transaction.
#[derive(Default)]
struct Queue {
    waiting: Mutex<Vec<(Entry, Sender<Outcome>)>>,
    turn: tokio::sync::Mutex<()>,
}

impl Queue {
    fn add(&self, entry: Entry) -> Receiver<Outcome> {
        let (sender, receiver) = channel();
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push((entry, sender));
        receiver
    }

    fn take(&self) -> Vec<(Entry, Sender<Outcome>)> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let many = waiting.len().min(TOGETHER_MAX);
        waiting.drain(..many).collect()
    }
}

/// Hands in answers; returns when they are kept.
pub(super) async fn hand_in(coop: &Cooperative, entries: Vec<Entry>) -> Outcome {
    let queue = coop.memory.of::<Queue>();
    let mine: Vec<_> = entries.into_iter().map(|entry| queue.add(entry)).collect();
    let mut outcome = Ok(());
    for one in mine {
        outcome = outcome.and(outcome_of(coop, &queue, one).await);
    }
    outcome
}

/// Waits for an answer's turn, and keeps it together with all that wait then.
async fn outcome_of(coop: &Cooperative, queue: &Queue, mut mine: Receiver<Outcome>) -> Outcome {
    loop {
        if let Ok(outcome) = mine.try_recv() {
            return outcome;
        }
        let turn = queue.turn.lock().await;
        if let Ok(outcome) = mine.try_recv() {
            return outcome;
        }
        keep_waiting(coop, queue).await;
        drop(turn);
    }
}

/// Keeps the answers that wait, at most [`TOGETHER_MAX`] of them, and tells each its outcome.
async fn keep_waiting(coop: &Cooperative, queue: &Queue) {
    let (entries, told): (Vec<Entry>, Vec<Sender<Outcome>>) = queue.take().into_iter().unzip();
    let outcomes = in_one_transaction(coop, &entries).await.unwrap_or_else(|error| {
        tracing::error!(error = format!("{error:#}"), "answers were not kept");
        let lost = |_: &Entry| Err(anyhow::anyhow!("the answer was not kept").into());
        entries.iter().map(lost).collect()
    });
    for (sender, outcome) in told.into_iter().zip(outcomes) {
        // Whoever went away needs no telling.
        drop(sender.send(outcome));
    }
}

async fn in_one_transaction(coop: &Cooperative, entries: &[Entry]) -> Result<Vec<Outcome>> {
    in_transaction!(coop.db, tx => { keep(&mut tx, coop, entries).await })
}

/// What a transaction knows of one conversation.
struct Open {
    conversation: Conversation,
    live: Vec<i64>,
    entry_number: i64,
}

async fn keep(conn: &mut Conn, coop: &Cooperative, entries: &[Entry]) -> Result<Vec<Outcome>> {
    let open = find_all(conn, entries).await?;
    let mut outcomes = Vec::with_capacity(entries.len());
    let mut kept: Vec<Kept> = Vec::new();
    for entry in entries {
        let found = open.get(&entry.conversation).ok_or(Error::NotFound)?;
        outcomes.push(judge(coop, found, entry));
        if outcomes.last().is_some_and(Result::is_ok) {
            kept.push(written(conn, coop, found, entry).await?);
        }
    }
    store::keep(conn, &kept).await?;
    let mut told: Vec<&Open> = open.values().collect();
    told.sort_by_key(|found| found.entry_number);
    let deed =
        |found: &&Open| Deed::new("opinions.answer", found.conversation.conversation_id.subject());
    let deeds: Vec<Deed<'_>> = told.iter().map(deed).collect();
    journal::record_all(conn, coop, &Actor::visitor(), &deeds).await?;
    Ok(outcomes)
}

/// The conversations of these answers, each with the entry that the journal will have of it.
async fn find_all(conn: &mut Conn, entries: &[Entry]) -> Result<HashMap<i64, Open>> {
    let last = journal::last_entry_number(conn).await?;
    let mut numbers: Vec<i64> = entries.iter().map(|entry| entry.conversation).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut open = HashMap::new();
    for (entry_number, number) in (last + 1..).zip(numbers) {
        open.insert(number, find(conn, number, entry_number).await?);
    }
    Ok(open)
}

async fn find(conn: &mut Conn, number: i64, entry_number: i64) -> Result<Open> {
    let conversation = conversations::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let live = store::live_statements(conn, conversation.conversation_id).await?;
    Ok(Open { conversation, live, entry_number })
}

/// The conversation or statement may have been closed since the answer set out.
fn judge(coop: &Cooperative, found: &Open, entry: &Entry) -> Outcome {
    let refusals = rules::open_for_answers(&found.conversation, coop.today());
    if !refusals.is_empty() {
        return Err(Error::Refused(refusals));
    }
    if !found.live.contains(&entry.given.statement) {
        return Err(rules::unknown_statement(entry.given.statement).into());
    }
    Ok(())
}

async fn written(conn: &mut Conn, coop: &Cooperative, found: &Open, entry: &Entry) -> Result<Kept> {
    let participant =
        super::participant_within(conn, coop, &entry.voice, &found.conversation).await?;
    Ok(Kept {
        conversation_number: found.conversation.number,
        participant_number: participant,
        statement_number: entry.given.statement,
        reply: entry.given.reply.map(super::Reply::sign),
        important: i64::from(entry.given.important),
        entry_number: found.entry_number,
    })
}
