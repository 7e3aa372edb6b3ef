//! What a conversation shows: computed in the background by one node, kept, served by every node.
//!
//! A result is renewed when at least five people added something since the last one, or when the
//! statements changed and nobody answered meanwhile; and once more, exactly, after closing.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context;
use opinion_map::map::{Map, map};
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
/// It is a machine that does so: nothing is decided, and nothing is written in the journal.
pub async fn refresh_due(coop: &Cooperative, node: &str) -> Result<usize> {
    let unfinished = conversations::unfinished(&mut *coop.db.read().await?).await?;
    if unfinished.is_empty() || !outbox::lease(coop, "opinions", node).await? {
        return Ok(0);
    }
    let mut renewed = 0;
    for number in unfinished {
        renewed += usize::from(refresh(coop, number).await?);
    }
    Ok(renewed)
}

/// Whether something is to be renewed, without taking the lease for it.
pub async fn anything_due(coop: &Cooperative) -> Result<bool> {
    let conn = &mut *coop.db.read().await?;
    for number in conversations::unfinished(conn).await? {
        if let Some(conversation) = conversations::by_number(conn, number).await?
            && is_due(conn, &conversation).await?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Renews the result of one conversation if it is out of date; tells whether it did.
pub async fn refresh(coop: &Cooperative, number: i64) -> Result<bool> {
    let (conversation, mut gathered, material) = {
        let conn = &mut *coop.db.read().await?;
        let conversation = conversations::by_number(conn, number).await?;
        let conversation = conversation.ok_or(Error::NotFound)?;
        if !is_due(conn, &conversation).await? {
            return Ok(false);
        }
        let mut gathered = gathering::bring_up_to_date(conn, coop, &conversation).await?;
        let material = gathered.material(conn, &conversation).await?;
        (conversation, gathered, material)
    };
    let exact = conversation.state == State::Closed;
    let (material, map) = run(material, gathered.before.take()).await?;
    let figures = publish::publish(&map, &material.statements, &material.sectors, exact);
    let bearings = Bearings::of(material.statements, &map);
    gathered.before = Some(map);
    let figures = serde_json::to_string(&figures).context("figures")?;
    let bearings = serde_json::to_string(&bearings).context("bearings")?;
    let basis = store::Basis {
        result_number: conversation.result_number + 1,
        through_entry: material.through_entry,
        statements_revision: material.statements_revision,
    };
    let id = conversation.conversation_id;
    in_transaction!(coop.db, tx => {
        store::put(&mut tx, id, basis, (coop.now(), exact), (&figures, &bearings)).await
    })?;
    if !exact {
        coop.memory.of::<gathering::Store>().put(number, gathered);
    }
    Ok(true)
}

/// A run takes a while: it happens beside the others' requests.
async fn run(
    material: gathering::Material,
    before: Option<Arc<Map>>,
) -> Result<(gathering::Material, Arc<Map>)> {
    let done = tokio::task::spawn_blocking(move || {
        let settings = Settings { threads: 1, ..Settings::default() };
        let map = map(&material.answers, &settings);
        let map = match before {
            Some(before) => map.turned_as(&before),
            None => map,
        };
        (material, Arc::new(map))
    });
    Ok(done.await.context("the map was not made")?)
}

async fn is_due(conn: &mut Conn, conversation: &Conversation) -> Result<bool> {
    let basis = store::basis(conn, conversation.conversation_id).await?;
    let after = basis.map_or(0, |basis| basis.through_entry);
    let (people, _) = answers::answered_since(conn, conversation.number, after).await?;
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
