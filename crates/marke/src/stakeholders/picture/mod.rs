//! The map of interests, for the people who gather: how strong each party is, where parties want
//! the same and where they clash, what they could trade and who could stand between them.
//!
//! Computed by MACTOR (Godet, 1991) of what counts: what parties say themselves, and estimates
//! where they say nothing. A mirror for a conversation, no verdict.

use matching::stakeholders::mactor::{Feedback, Mactor, mactor};
use matching::stakeholders::salience::{Approach, approaches};
use matching::stakeholders::trades::{bridges, trades};
use serde::Serialize;
use utoipa::ToSchema;

use crate::ids::PartyId;

use super::objectives::Objective;
use super::sayings::{Standing, Standings};
use super::{Origin, Stakeholder};

mod plane;
#[cfg(test)]
mod tests;

/// So many parties that could stand between two are told.
const BRIDGES_MAX: usize = 2;

/// A party on the map.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[schema(as = InterestParty)]
pub struct Party {
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// Its sector; empty when not known.
    pub sector: String,
    /// The sum of what it can do to others, directly and through one other.
    pub influence: i64,
    /// The sum of what others can do to it.
    pub dependence: i64,
    /// How strong it is against the average, which is 1.
    pub strength: f64,
    /// The sum of what is at stake for it.
    pub stake: f64,
    /// How one deals with it in a network of equals.
    pub approach: &'static str,
    /// Between 0 (clear sides) and 1 (as much with as against everybody).
    pub ambivalence: f64,
    /// Whether anything of it is only an estimate.
    pub is_estimated: bool,
    /// Where it lies: near those who want the same. None while it took no position.
    pub at: Option<[f64; 2]>,
}

/// Where a party stands on an objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = InterestPosition)]
pub struct Position {
    /// Which party, by its place.
    pub party: usize,
    /// From -4 to 4.
    pub value: i64,
    /// Whether it is an estimate.
    pub is_estimate: bool,
}

/// An objective on the map.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[schema(as = InterestObjective)]
pub struct ObjectiveSeen {
    /// Its number.
    pub number: i64,
    /// Its words.
    pub sentence: String,
    /// Who stands where; those who said nothing are left out.
    pub positions: Vec<Position>,
    /// What is at stake for those who are for it.
    pub in_favour: f64,
    /// What is at stake for those who are against.
    pub against: f64,
}

/// Two parties.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[schema(as = InterestPair)]
pub struct Pair {
    /// One, by its place.
    pub one: usize,
    /// The other.
    pub other: usize,
    /// How much they want the same.
    pub convergence: f64,
    /// How much they want the opposite.
    pub divergence: f64,
    /// The objectives on which they clash, by place.
    pub clashes: Vec<usize>,
    /// Parties that want something with both and clash little with either, best first.
    pub bridges: Vec<usize>,
}

/// Something two parties could trade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = InterestTrade)]
pub struct Trade {
    /// The party that holds on to `holds` and gives way on `gives`.
    pub one: usize,
    /// The party that does the opposite.
    pub other: usize,
    /// An objective, by place.
    pub holds: usize,
    /// An objective, by place.
    pub gives: usize,
    /// By how much both win at least, from 1 to 3.
    pub gain: i64,
}

/// The whole map.
#[derive(Clone, Debug, Default, PartialEq, Serialize, ToSchema)]
#[schema(as = InterestMap)]
pub struct Picture {
    /// The parties, in the order in which they were added.
    pub parties: Vec<Party>,
    /// The objectives that count.
    pub objectives: Vec<ObjectiveSeen>,
    /// Every two parties that have something to do with each other.
    pub pairs: Vec<Pair>,
    /// What could be traded, the most first.
    pub trades: Vec<Trade>,
    /// Whether anybody said what parties can put at stake for each other.
    pub has_influences: bool,
    /// Which part of what they share is wanting the same: 0 to 100.
    pub convergence_percent: i64,
}

/// Draws the map of stakeholders that were not taken off and objectives that count; `grantings`
/// are who grants whom, and how strongly.
pub fn picture(
    stakeholders: &[Stakeholder],
    objectives: &[Objective],
    standings: &Standings,
    grantings: &[(PartyId, PartyId, i64)],
) -> Picture {
    let there: Vec<&Stakeholder> = stakeholders.iter().filter(|one| one.off_at.is_none()).collect();
    let counting: Vec<&Objective> =
        objectives.iter().filter(|one| one.retired_at.is_none()).collect();
    let value = |one: &Stakeholder, objective: &Objective| {
        standings.position(one.number, objective.number).and_then(Standing::value)
    };
    let influence = |one: &Stakeholder, other: &Stakeholder| {
        let said = standings.influence(one.number, other.number);
        let value = said.and_then(Standing::value).unwrap_or(0);
        if one.number == other.number { 0 } else { value.clamp(0, 4) }
    };
    let influences: Vec<Vec<i64>> =
        there.iter().map(|one| there.iter().map(|other| influence(one, other)).collect()).collect();
    let positions: Vec<Vec<i64>> = there
        .iter()
        .map(|one| counting.iter().map(|objective| value(one, objective).unwrap_or(0)).collect())
        .collect();
    let Ok(found) = mactor(&influences, &positions, Feedback::Counts) else {
        return Picture::default();
    };
    let [_, order, _] = &found.orders;
    #[expect(clippy::cast_possible_truncation, reason = "0 to 100")]
    let convergence_percent = (order.convergence_share * 100.0).round() as i64;
    Picture {
        parties: parties(&there, &counting, standings, &found),
        objectives: counting
            .iter()
            .enumerate()
            .map(|(place, objective)| seen((place, objective), &there, standings, &found))
            .collect(),
        pairs: pairs(&positions, &found, &trust(&there, grantings)),
        trades: trades(&positions)
            .into_iter()
            .map(|trade| Trade {
                one: trade.one,
                other: trade.other,
                holds: trade.holds,
                gives: trade.gives,
                gain: trade.gain,
            })
            .collect(),
        has_influences: influences.iter().flatten().any(|influence| *influence > 0),
        convergence_percent,
    }
}

fn at<T: Copy + Default>(list: &[T], place: usize) -> T {
    list.get(place).copied().unwrap_or_default()
}

fn cell(table: &[Vec<f64>], line: usize, column: usize) -> f64 {
    table.get(line).map_or(0.0, |line| at(line, column))
}

fn parties(
    there: &[&Stakeholder],
    objectives: &[&Objective],
    standings: &Standings,
    found: &Mactor,
) -> Vec<Party> {
    let [_, order, _] = &found.orders;
    let ratio = &found.strength.ratio;
    let kinds = approaches(ratio, &order.mobilisation);
    let places = plane::places(&order.net_actors, &order.mobilisation);
    let is_estimated = |one: &Stakeholder| {
        let mut said = objectives
            .iter()
            .filter_map(|objective| standings.position(one.number, objective.number)?.counts());
        said.any(|saying| saying.origin == Origin::Estimate && saying.value.is_some())
    };
    there
        .iter()
        .enumerate()
        .map(|(place, one)| Party {
            number: one.number,
            name: one.name.clone(),
            sector: one.sector.clone(),
            influence: at(&found.strength.influence, place),
            dependence: at(&found.strength.dependence, place),
            strength: at(ratio, place),
            stake: at(&order.mobilisation, place),
            approach: kinds.get(place).map_or("inform", |approach| word(*approach)),
            ambivalence: at(&order.ambivalence, place),
            is_estimated: is_estimated(one),
            at: places.get(place).copied().flatten(),
        })
        .collect()
}

/// The word of an approach in messages and data.
const fn word(approach: Approach) -> &'static str {
    match approach {
        Approach::DecideTogether => "decide-together",
        Approach::SettleBeforehand => "settle-beforehand",
        Approach::Strengthen => "strengthen",
        Approach::Inform => "inform",
    }
}

fn seen(
    (place, objective): (usize, &Objective),
    there: &[&Stakeholder],
    standings: &Standings,
    found: &Mactor,
) -> ObjectiveSeen {
    let [_, order, _] = &found.orders;
    let position = |(party, one): (usize, &&Stakeholder)| {
        let said = standings.position(one.number, objective.number)?.counts()?;
        let is_estimate = said.origin == Origin::Estimate;
        Some(Position { party, value: said.value?, is_estimate })
    };
    ObjectiveSeen {
        number: objective.number,
        sentence: objective.sentence.clone(),
        positions: there.iter().enumerate().filter_map(position).collect(),
        in_favour: at(&order.in_favour, place),
        against: at(&order.against, place),
    }
}

/// How strongly each of these grants each other, either way.
fn trust(there: &[&Stakeholder], grantings: &[(PartyId, PartyId, i64)]) -> Vec<Vec<i64>> {
    let of = |one: &Stakeholder, other: &Stakeholder| -> i64 {
        let (Some(one), Some(other)) = (one.party_id, other.party_id) else { return 0 };
        let between = grantings
            .iter()
            .filter(|(from, to, _)| (*from, *to) == (one, other) || (*from, *to) == (other, one));
        between.map(|(_, _, strength)| strength).sum()
    };
    there.iter().map(|one| there.iter().map(|other| of(one, other)).collect()).collect()
}

fn pairs(positions: &[Vec<i64>], found: &Mactor, trust: &[Vec<i64>]) -> Vec<Pair> {
    let [_, order, _] = &found.orders;
    // Granting is trust, and weighs ten times what wanting the same somewhere does.
    #[expect(clippy::cast_possible_truncation, reason = "sums of halves of small numbers")]
    let weighed = |one: usize, other: usize, value: f64| {
        let granted = trust.get(one).map_or(0, |line| at(line, other));
        (value * 2.0).round() as i64 + 10 * granted
    };
    let line = |(one, line): (usize, &Vec<f64>)| {
        line.iter().enumerate().map(|(other, value)| weighed(one, other, *value)).collect()
    };
    let shared: Vec<Vec<i64>> = order.convergence.iter().enumerate().map(line).collect();
    let mut pairs = Vec::new();
    for one in 0..positions.len() {
        for other in one + 1..positions.len() {
            let convergence = cell(&order.convergence, one, other);
            let divergence = cell(&order.divergence, one, other);
            if convergence + divergence <= 0.0 {
                continue;
            }
            let (left, right) = (positions.get(one), positions.get(other));
            let both = left.into_iter().flatten().zip(right.into_iter().flatten());
            let clashes = both.enumerate().filter(|(_, (a, b))| *a * *b < 0);
            // Whoever clashes as much as the two themselves is no bridge; doubled, as it is told.
            #[expect(clippy::cast_possible_truncation, reason = "a sum of halves of small numbers")]
            let least = (divergence * 2.0).round() as i64;
            let mut between = bridges(positions, &shared, (one, other));
            between.retain(|bridge| divergence > 0.0 && bridge.divergence < least);
            pairs.push(Pair {
                one,
                other,
                convergence,
                divergence,
                clashes: clashes.map(|(place, _)| place).collect(),
                bridges: between.iter().take(BRIDGES_MAX).map(|bridge| bridge.actor).collect(),
            });
        }
    }
    pairs.sort_by(|a, b| b.divergence.total_cmp(&a.divergence));
    pairs
}
