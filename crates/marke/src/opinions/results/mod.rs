//! What a conversation shows: computed in the background by one node, kept, served by every node.
//!
//! A result is renewed when at least five people added something since the last one, or when the
//! statements changed and nobody answered meanwhile; and once more, exactly, after closing.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context;
use opinion_map::map::map;
use opinion_map::settings::Settings;

use crate::clock::Moment;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result};
use crate::outbox;

use super::answers;
use super::conversations::{self, Conversation, State};

mod bearings;
pub mod figures;
mod drawing;
mod gathering;
pub mod names;
mod publish;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

use gathering::Gathered;

pub use bearings::{Bearings, Spot};
pub use figures::Figures;
pub use publish::publish;
pub use web::map_svg;

/// A result, as it is kept.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Goes up with every new result.
    pub result_number: i64,
    /// When it was computed.
    pub computed_at: Moment,
    /// What everybody may see.
    pub figures: Figures,
    /// What tells a participant where they are; never shown.
    pub bearings: Bearings,
}

/// The results that a node has read, newest last.
#[derive(Default)]
struct Read(Mutex<Vec<(i64, Arc<Shown>)>>);

/// So many results a node remembers.
const REMEMBERED_MAX: usize = 32;

/// The newest result of a conversation, if there is one.
pub async fn shown(
    conn: &mut Conn,
    coop: &Cooperative,
    conversation: &Conversation,
) -> Result<Option<Arc<Shown>>> {
    let (number, result_number) = (conversation.number, conversation.result_number);
    if result_number == 0 {
        return Ok(None);
    }
    let read = coop.memory.of::<Read>();
    let known = {
        let all = read.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().find(|(of, one)| *of == number && one.result_number >= result_number).cloned()
    };
    if let Some((_, shown)) = known {
        return Ok(Some(shown));
    }
    let Some(kept) = store::kept(conn, conversation.conversation_id).await? else {
        return Ok(None);
    };
    let shown = Arc::new(Shown {
        result_number: kept.result_number,
        computed_at: kept.computed_at,
        figures: serde_json::from_str(&kept.figures).context("kept figures")?,
        bearings: serde_json::from_str(&kept.plane).context("kept bearings")?,
    });
    let mut all = read.0.lock().unwrap_or_else(PoisonError::into_inner);
    all.retain(|(of, _)| *of != number);
    if all.len() >= REMEMBERED_MAX {
        all.remove(0);
    }
    all.push((number, Arc::clone(&shown)));
    Ok(Some(shown))
}

/// The number of a conversation's newest result; 0 without one.
pub async fn newest(conn: &mut Conn, conversation: i64) -> Result<i64> {
    store::newest(conn, conversation).await
}

/// Renews the results that are out of date, if no other node is at it; gives how many were.
/// Where nothing is due nothing is written, not even the lease. It is a machine that does so:
/// nothing is decided, and nothing is written in the journal.
pub async fn refresh_due(coop: &Cooperative, node: &str) -> Result<usize> {
    let due = due(coop).await?;
    if due.is_empty() || !outbox::lease(coop, "opinions", node).await? {
        return Ok(0);
    }
    let mut renewed = 0;
    for number in due {
        renewed += usize::from(refresh(coop, number).await?);
    }
    Ok(renewed)
}

/// The conversations whose results are out of date.
async fn due(coop: &Cooperative) -> Result<Vec<i64>> {
    let conn = &mut *coop.db.read().await?;
    let mut due = Vec::new();
    for number in conversations::unfinished(conn).await? {
        if let Some(conversation) = conversations::by_number(conn, number).await?
            && is_due(conn, &conversation).await?
        {
            due.push(number);
        }
    }
    Ok(due)
}

/// Renews the result of one conversation if it is out of date; tells whether it did.
pub async fn refresh(coop: &Cooperative, number: i64) -> Result<bool> {
    let (conversation, gathered, around) = {
        let conn = &mut *coop.db.read().await?;
        let conversation = conversations::by_number(conn, number).await?;
        let conversation = conversation.ok_or(Error::NotFound)?;
        if !is_due(conn, &conversation).await? {
            return Ok(false);
        }
        let gathered = gathering::bring_up_to_date(conn, coop, &conversation).await?;
        let around = gathering::around(conn, &conversation).await?;
        (conversation, gathered, around)
    };
    let exact = conversation.state == State::Closed;
    let basis = store::Basis {
        result_number: conversation.result_number + 1,
        through_entry: gathered.through_entry,
        statements_revision: conversation.statements_revision,
    };
    // It takes a while: it happens beside the others' requests.
    let made = tokio::task::spawn_blocking(move || make(gathered, around, exact));
    let (gathered, figures, bearings) = made.await.context("the map was not made")??;
    let id = conversation.conversation_id;
    in_transaction!(coop.db, tx => {
        store::put(&mut tx, id, basis, (coop.now(), exact), (&figures, &bearings)).await
    })?;
    if !exact {
        coop.memory.of::<gathering::Store>().put(number, gathered);
    }
    Ok(true)
}

/// Makes the map of what was gathered, which it remembers; gives figures and bearings as they
/// are kept.
fn make(
    mut gathered: Gathered,
    around: gathering::Around,
    exact: bool,
) -> Result<(Gathered, String, String)> {
    let material = gathered.material(around)?;
    let settings = Settings { threads: 1, ..Settings::default() };
    let map = map(&material.answers, &settings);
    let map = match gathered.before.take() {
        Some(before) => map.turned_as(&before),
        None => map,
    };
    let figures = publish::publish(&map, &material.statements, &material.sectors, exact);
    let bearings = Bearings::of(material.statements, &map);
    gathered.before = Some(Arc::new(map));
    let figures = serde_json::to_string(&figures).context("figures")?;
    let bearings = serde_json::to_string(&bearings).context("bearings")?;
    Ok((gathered, figures, bearings))
}

async fn is_due(conn: &mut Conn, conversation: &Conversation) -> Result<bool> {
    let basis = store::basis(conn, conversation.conversation_id).await?;
    let after = basis.map_or(0, |basis| basis.through_entry);
    let most = figures::PEOPLE_MIN;
    let people = answers::answered_since(conn, conversation.number, after, most).await?;
    let revision = conversation.statements_revision;
    Ok(match conversation.state {
        State::Draft => false,
        State::Open => match basis {
            None => people >= figures::PEOPLE_MIN,
            Some(basis) => {
                let changed = basis.statements_revision != revision;
                people >= figures::PEOPLE_MIN || (people == 0 && changed)
            }
        },
        // Asked only of closed conversations without their exact figures.
        State::Closed => true,
    })
}
