//! One statement at a time: which one somebody gets to see next.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use utoipa::ToSchema;

use crate::cooperative::Cooperative;
use crate::db::Conn;
use crate::error::Result;
use crate::text::Language;

use super::answers::Part;
use super::conversations::{Conversation, Text};
use super::results::{self, Bearings};
use super::statements::{self, Standing};

#[cfg(test)]
mod tests;
pub mod web;

/// After so many answers somebody is asked once for which sector they speak.
pub const SECTOR_ASKED_AFTER: usize = 5;

/// A statement to react to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = StatementCard)]
pub struct Card {
    /// The number of the statement.
    pub number: i64,
    /// Its words, in the reader's language where they are there.
    pub text: String,
    /// The language of the words: `nl` or `en`.
    pub language: String,
}

/// The statements of a conversation that people react to, as a node remembers them.
#[derive(Debug, Default)]
pub struct Deck {
    statements_revision: i64,
    live: Vec<(i64, Text)>,
    /// By a statement that was merged, the one in which it went on.
    merged: HashMap<i64, i64>,
}

#[derive(Default)]
struct Decks(Mutex<HashMap<i64, Arc<Deck>>>);

/// The statements of a conversation; read once for each change of them.
pub async fn deck(
    conn: &mut Conn,
    coop: &Cooperative,
    conversation: &Conversation,
) -> Result<Arc<Deck>> {
    let decks = coop.memory.of::<Decks>();
    let known = {
        let all = decks.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&conversation.number).cloned()
    };
    let statements_revision = conversation.statements_revision;
    if let Some(deck) = known.filter(|deck| deck.statements_revision == statements_revision) {
        return Ok(deck);
    }
    let mut deck = Deck { statements_revision, ..Deck::default() };
    for one in statements::list(conn, conversation.conversation_id).await? {
        match (one.state, one.merged_number) {
            (Standing::Live, _) => deck.live.push((one.number, one.text())),
            (Standing::Merged, Some(into)) => drop(deck.merged.insert(one.number, into)),
            (Standing::Merged | Standing::Waiting | Standing::Refused, _) => {}
        }
    }
    let deck = Arc::new(deck);
    let mut all = decks.0.lock().unwrap_or_else(PoisonError::into_inner);
    all.insert(conversation.number, Arc::clone(&deck));
    Ok(deck)
}

impl Deck {
    /// How many statements there are.
    pub fn len(&self) -> usize {
        self.live.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.live.is_empty()
    }

    /// The numbers of the statements that somebody has not answered.
    pub fn open(&self, part: &Part) -> Vec<i64> {
        let done = part.answers.iter().map(|row| {
            let number = row.statement_number;
            self.merged.get(&number).copied().unwrap_or(number)
        });
        let done: std::collections::HashSet<i64> = done.collect();
        let numbers = self.live.iter().map(|(number, _)| *number);
        numbers.filter(|number| !done.contains(number)).collect()
    }

    /// The statement with this number as a card.
    pub fn card(&self, number: i64, language: Language) -> Option<Card> {
        let (_, text) = self.live.iter().find(|(known, _)| *known == number)?;
        let said = text.said(language);
        let dutch = said == text.nl;
        let of = if dutch { Language::Dutch } else { Language::English };
        Some(Card { number, text: said.to_owned(), language: of.to_string() })
    }
}

/// Which statement somebody gets to see next: `wanted` if it is open, or one drawn by priority;
/// nothing when all are answered.
pub async fn next(
    conn: &mut Conn,
    coop: &Cooperative,
    conversation: &Conversation,
    part: &Part,
    (wanted, language): (Option<i64>, Language),
) -> Result<Option<Card>> {
    let deck = deck(conn, coop, conversation).await?;
    let open = deck.open(part);
    if let Some(wanted) = wanted.filter(|wanted| open.contains(wanted)) {
        return Ok(deck.card(wanted, language));
    }
    let shown = results::shown(conn, coop, conversation).await?;
    let seed = coop.ids.seed();
    let drawn = match &shown {
        Some(shown) => shown.bearings.draw(&open, seed),
        None => Bearings::default().draw(&open, seed),
    };
    Ok(drawn.and_then(|number| deck.card(number, language)))
}
