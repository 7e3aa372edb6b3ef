//! Which parties want the opposite in a challenge, for whoever brings parties together.

use matching::stakeholders::trades::divergence;

use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, PartyId};

use super::objectives::{self, Objective};
use super::sayings::{Standing, Standings, sayings_of};
use super::store;

/// Two parties of the register who want the opposite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clash {
    /// One party.
    pub one: PartyId,
    /// The other.
    pub other: PartyId,
    /// What is at stake for them where one is for and the other against, each counted half: at
    /// most 4 for each objective.
    pub divergence: i64,
}

/// Who wants the opposite in a challenge, of what counts: what parties say themselves, and
/// estimates where they say nothing.
pub async fn clashes_of(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Clash>> {
    let parties = store::parties_of(conn, challenge).await?;
    if parties.len() < 2 {
        return Ok(Vec::new());
    }
    let objectives = objectives::list(conn, challenge).await?;
    let standings = Standings::of(sayings_of(conn, challenge).await?);
    Ok(clashes(&parties, &objectives, &standings))
}

/// `parties` are the stakeholders, by number, with the party that each is.
fn clashes(
    parties: &[(i64, PartyId)],
    objectives: &[Objective],
    standings: &Standings,
) -> Vec<Clash> {
    let counting: Vec<i64> = objectives
        .iter()
        .filter(|one| one.retired_at.is_none())
        .map(|objective| objective.number)
        .collect();
    let position = |stakeholder: i64, objective: &i64| {
        standings.position(stakeholder, *objective).and_then(Standing::value).unwrap_or(0)
    };
    let rows: Vec<(PartyId, Vec<i64>)> = parties
        .iter()
        .map(|(number, party)| (*party, counting.iter().map(|o| position(*number, o)).collect()))
        .collect();
    let mut found = Vec::new();
    for (place, (one, left)) in rows.iter().enumerate() {
        for (other, right) in rows.iter().skip(place + 1) {
            let divergence = divergence(left, right) / 2;
            if divergence > 0 && one != other {
                found.push(Clash { one: *one, other: *other, divergence });
            }
        }
    }
    found
}
