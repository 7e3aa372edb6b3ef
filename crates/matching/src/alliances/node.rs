//! Where a search stands: who is in, who is out, who may still join.

use crate::alliances::model::Model;
use crate::places::{at, put, row};

/// A part of all alliances.
#[derive(Clone)]
pub struct Node {
    /// Members in the order in which they joined.
    pub members: Vec<usize>,
    /// Whether a candidate may still join.
    pub is_free: Vec<bool>,
    /// What is still needed beyond what members bring without sharing out.
    pub left: Vec<i64>,
    /// What each candidate would add in price and ties with the members.
    pub adds: Vec<i64>,
    /// What the members cost.
    pub cost: i64,
    /// How many more each sector bears.
    pub seats: Vec<usize>,
    /// Prices for what is missing.
    pub missing_prices: Vec<f64>,
    /// Prices for what members cost.
    pub cost_prices: Vec<f64>,
    /// What each candidate was worth at the last prices.
    pub worth: Vec<f64>,
}

impl Node {
    /// Nobody is in, everybody may join.
    pub fn new(model: &Model) -> Self {
        let count = model.requirements.len();
        let halves = model.requirements.iter().map(|one| one.weight as f64 / 2.0);
        let nothing = std::iter::repeat_n(0.0, 2 * count + 1);
        Self {
            members: Vec::new(),
            is_free: vec![true; model.count],
            left: model.requirements.iter().map(|one| one.amount).collect(),
            adds: model.prices.clone(),
            cost: 0,
            seats: model.sector_max.clone(),
            missing_prices: halves.chain(nothing).collect(),
            cost_prices: vec![0.0; 3 * count + 1],
            worth: vec![0.0; model.count],
        }
    }

    /// A candidate joins; whoever it never joins is out, so is its sector when full.
    pub fn take(&mut self, model: &Model, candidate: usize) {
        self.members.push(candidate);
        put(&mut self.is_free, candidate, false);
        self.cost += at(&self.adds, candidate);
        for (other, cost) in row(&model.pairs, candidate) {
            let sum = at(&self.adds, *other) + cost;
            put(&mut self.adds, *other, sum);
        }
        for (place, offer) in row(&model.offers, candidate) {
            let rest = (at(&self.left, *place) - offer).max(0);
            put(&mut self.left, *place, rest);
        }
        for other in row(&model.conflicts, candidate) {
            self.leave_out(*other);
        }
        let sector = at(&model.sectors, candidate);
        let seats = at(&self.seats, sector).saturating_sub(1);
        put(&mut self.seats, sector, seats);
        if seats == 0 {
            for other in 0..model.count {
                if at(&model.sectors, other) == sector {
                    self.leave_out(other);
                }
            }
        }
    }

    /// A candidate does not join.
    pub fn leave_out(&mut self, candidate: usize) {
        put(&mut self.is_free, candidate, false);
    }

    /// Who may still join.
    pub fn free(&self) -> impl Iterator<Item = usize> {
        self.is_free.iter().enumerate().filter(|(_, free)| **free).map(|(place, _)| place)
    }
}
