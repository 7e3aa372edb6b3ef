//! The way in sentences: steps of one day that say the same of the same thing are told together.

use crate::clock::Day;
use crate::ids::Kind;
use crate::journal::Relation;

use super::Step;

/// Steps that are told together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together<'a> {
    /// The first of them, which has what all have.
    pub first: &'a Step,
    /// All of them.
    pub steps: Vec<&'a Step>,
    /// Whether they lead to the same thing; else they come from the same.
    pub leads_here: bool,
}

fn key(step: &Step, leads_here: bool) -> (Day, Relation, Kind, i64) {
    let (kind, number) = if leads_here {
        (step.to_kind, step.to_number)
    } else {
        (step.from_kind, step.from_number)
    };
    (step.at.day(), step.relation, kind, number)
}

/// Steps in the order of their days, those of one day that say the same together.
pub fn together(steps: &[Step], leads_here: bool) -> Vec<Together<'_>> {
    let mut told: Vec<Together<'_>> = Vec::new();
    for step in steps {
        let same = key(step, leads_here);
        match told.iter_mut().find(|told| key(told.first, leads_here) == same) {
            Some(told) => told.steps.push(step),
            None => told.push(Together { first: step, steps: vec![step], leads_here }),
        }
    }
    told.sort_by_key(|told| told.first.at.day());
    told
}
