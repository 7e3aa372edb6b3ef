//! What everybody may see of interests: figures of five parties or more, the chain with its empty
//! places, and how many are probably still missing.
//!
//! A figure is kept as it was shown, and renewed only when five parties changed something in it:
//! whoever looks twice learns nothing of one of them.

use crate::db::Conn;
use crate::error::Result;
use crate::ids::ChallengeId;

use super::gathering;
use super::sayings::{Standings, sayings_of};
use super::stakeholders_of;

pub mod rules;
mod store;
#[cfg(test)]
mod tests;

#[cfg(test)]
use rules::tally as tally_of;
pub use rules::{Chain, ChainCell, Figure, Figures, Gap, Side, Tally, chain};

/// Makes the figures of a challenge anew where that gives nobody away; nobody decides anything.
pub(super) async fn renew(conn: &mut Conn, challenge: ChallengeId) -> Result<()> {
    let Some(gathering) = gathering::of(conn, challenge).await? else { return Ok(()) };
    let before = Figures::read(&gathering.figures);
    let stakeholders = stakeholders_of(conn, challenge).await?;
    let standings = Standings::of(sayings_of(conn, challenge).await?);
    let voices = rules::voices(&stakeholders, &standings);
    let now = rules::renewed(&before, &voices);
    if now == before {
        return Ok(());
    }
    let text = serde_json::to_string(&now).map_err(anyhow::Error::from)?;
    store::keep(conn, challenge, &text).await
}
