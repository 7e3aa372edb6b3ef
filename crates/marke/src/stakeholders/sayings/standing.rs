//! What stands of all that was said: for each question the last own answer and the last estimate.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::stakeholders::Origin;

use super::{Saying, Topic};

/// What one question is: of whom, about what.
pub type Key = (i64, Topic, Option<i64>, Option<i64>);

/// What stands on one question about one stakeholder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Standing {
    /// What the stakeholder says itself.
    pub own: Option<Saying>,
    /// What somebody else estimates.
    pub estimate: Option<Saying>,
}

impl Standing {
    /// What counts: what the stakeholder says itself, and else an estimate.
    pub fn counts(&self) -> Option<&Saying> {
        self.own.as_ref().or(self.estimate.as_ref())
    }

    /// The number that counts.
    pub fn value(&self) -> Option<i64> {
        self.counts().and_then(|saying| saying.value)
    }
}

/// Everything that stands about the stakeholders of a challenge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standings(BTreeMap<Key, Standing>);

impl Standings {
    /// What stands after these sayings, whatever their order.
    pub fn of(mut sayings: Vec<Saying>) -> Self {
        sayings.sort_by_key(|saying| saying.number);
        let mut all: BTreeMap<Key, Standing> = BTreeMap::new();
        for saying in sayings {
            let standing = all.entry(saying.key()).or_default();
            match saying.origin {
                Origin::Own => standing.own = Some(saying),
                Origin::Estimate => standing.estimate = Some(saying),
            }
        }
        Self(all)
    }

    /// What stands on one question.
    pub fn get(&self, key: Key) -> Option<&Standing> {
        self.0.get(&key)
    }

    /// Where a stakeholder stands on an objective.
    pub fn position(&self, stakeholder: i64, objective: i64) -> Option<&Standing> {
        self.get((stakeholder, Topic::Position, Some(objective), None))
    }

    /// What a stakeholder can put at stake for another.
    pub fn influence(&self, stakeholder: i64, other: i64) -> Option<&Standing> {
        self.get((stakeholder, Topic::Influence, None, Some(other)))
    }

    /// What a stakeholder wants, in words.
    pub fn wants(&self, stakeholder: i64) -> Option<&Standing> {
        self.get((stakeholder, Topic::Wants, None, None))
    }

    /// Everything that stands about one stakeholder.
    pub fn of_one(&self, stakeholder: i64) -> Vec<&Standing> {
        let own = self.0.iter().filter(|((number, ..), _)| *number == stakeholder);
        own.map(|(_, standing)| standing).collect()
    }

    /// Everything that stands.
    pub fn all(&self) -> impl Iterator<Item = (&Key, &Standing)> {
        self.0.iter()
    }
}
