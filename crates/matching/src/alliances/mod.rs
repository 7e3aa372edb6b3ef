//! Alliances: who together can do what a challenge needs, and what is still missing.
//!
//! A challenge has needs (hours, money, places, knowledge); candidates offer parts of them, have
//! a sector, get along or do not, and have given more or less before. Of all alliances the one is
//! chosen that misses least, of these the smallest, of these the one that burdens least: price
//! and friction less granting. There is always an answer; when no alliance does everything, it
//! says what is missing and why.
//!
//! In the literature this is team formation (Lappas, Liu and Terzi, 2009) with amounts (Gajewar
//! and Das Sarma, 2012) and shares of hours that form a polymatroid (Edmonds, 1970).

mod answer;
mod model;
mod evaluate;
mod explain;
mod tabu;
mod start;
mod node;
mod cuts;
mod relax;
mod branch;
mod solve;

use std::fmt;

pub use answer::{Alliance, Bound, Progress, Ranked, Scope, Solution, Stage, Watch};
pub use explain::{
    Between, Blocked, Cause, Explanation, Lack, Member, Shortage, Spared, Substitute, explain,
};
pub use solve::solve;

/// More candidates are not taken.
pub const CANDIDATES_MAX: usize = 10_000;

/// More needs are not taken.
pub const NEEDS_MAX: usize = 100;

/// More sectors are not taken.
pub const SECTORS_MAX: usize = 16;

/// Alliances are not larger.
pub const SIZE_MAX: usize = 40;

/// Amounts, weights and prices are at most this, either way.
pub const NUMBER_MAX: i64 = 1_000_000;

/// Something a challenge needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// How much, in its own unit.
    pub amount: i64,
    /// What each missing unit counts; at least 1.
    pub weight: i64,
    /// Whether it is hours of work, which candidates may share out over several needs.
    pub is_hours: bool,
}

impl Need {
    /// A need that counts 1,000 times its importance when nothing of it is there.
    pub fn new(amount: i64, importance: i64, is_hours: bool) -> Self {
        let (counts, amount_or_one) = (1000 * importance, amount.max(1));
        let weight = ((2 * counts + amount_or_one) / (2 * amount_or_one)).max(1);
        Self { amount, weight, is_hours }
    }
}

/// A party that may take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Needs by place, and how much of each it can bring.
    pub offers: Vec<(usize, i64)>,
    /// How many hours it has for all needs of hours together; `None`: no limit.
    pub hours_total: Option<i64>,
    /// Its sector, by place.
    pub sector: usize,
    /// Whether it can lead.
    pub can_lead: bool,
    /// What taking part burdens: 20, and 3 for each point that it gave more than it got.
    pub price: i64,
}

/// How many parties of a sector an alliance needs and bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sector {
    /// Fewer count as missing.
    pub min: usize,
    /// No more are taken.
    pub max: usize,
}

/// A challenge with its candidates. Candidates, needs and sectors are told by place, from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Challenge {
    /// What is needed.
    pub needs: Vec<Need>,
    /// Who may take part.
    pub candidates: Vec<Candidate>,
    /// Sectors of candidates.
    pub sectors: Vec<Sector>,
    /// Pairs of candidates and what they cost together: friction, or less than 0 for granting.
    pub pairs: Vec<(usize, usize, i64)>,
    /// Pairs that are never in one alliance.
    pub conflicts: Vec<(usize, usize)>,
    /// Pairs that need one of these others between them.
    pub bridged: Vec<(usize, usize, Vec<usize>)>,
    /// Larger alliances are not wanted.
    pub size_max: usize,
    /// What a party of a sector that is missing counts.
    pub sector_weight: i64,
    /// What it counts that nobody can lead.
    pub lead_weight: i64,
}

/// Why a challenge is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There are too many candidates, needs or sectors, or alliances would be too large.
    TooLarge,
    /// A pair, an offer or a sector names something that is not there.
    Unknown {
        /// The list: `candidates`, `pairs`, `conflicts` or `bridged`.
        list: &'static str,
        /// The place in it.
        place: usize,
    },
    /// A number is negative where it cannot be, or beyond [`NUMBER_MAX`].
    Number {
        /// The list: `needs`, `candidates`, `pairs` or `weights`.
        list: &'static str,
        /// The place in it.
        place: usize,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => f.write_str("there are too many candidates, needs, sectors or seats"),
            Self::Unknown { list, place } => {
                write!(f, "number {place} of {list} names something that is not there")
            }
            Self::Number { list, place } => {
                write!(f, "number {place} of {list} has a number that cannot be")
            }
        }
    }
}

impl std::error::Error for Fault {}

impl Challenge {
    /// Whether everything fits together.
    ///
    /// # Errors
    /// The first [`Fault`].
    pub fn check(&self) -> Result<(), Fault> {
        let is_large = self.candidates.len() > CANDIDATES_MAX
            || self.needs.len() > NEEDS_MAX
            || self.sectors.len() > SECTORS_MAX
            || self.size_max > SIZE_MAX;
        if is_large {
            return Err(Fault::TooLarge);
        }
        self.check_names()?;
        self.check_numbers()
    }

    fn check_names(&self) -> Result<(), Fault> {
        let known = |candidate: &usize| *candidate < self.candidates.len();
        let unknown = |list: &'static str, place: Option<usize>| {
            place.map_or(Ok(()), |place| Err(Fault::Unknown { list, place }))
        };
        let two = |one: &usize, other: &usize| known(one) && known(other) && one != other;
        unknown(
            "candidates",
            self.candidates.iter().position(|candidate| {
                candidate.sector >= self.sectors.len()
                    || candidate.offers.iter().any(|(need, _)| *need >= self.needs.len())
            }),
        )?;
        unknown("pairs", self.pairs.iter().position(|(one, other, _)| !two(one, other)))?;
        unknown("conflicts", self.conflicts.iter().position(|(one, other)| !two(one, other)))?;
        unknown(
            "bridged",
            self.bridged
                .iter()
                .position(|(one, other, between)| !two(one, other) || !between.iter().all(known)),
        )
    }

    fn check_numbers(&self) -> Result<(), Fault> {
        let wrong = |list: &'static str, place: Option<usize>| {
            place.map_or(Ok(()), |place| Err(Fault::Number { list, place }))
        };
        let amount = |number: i64| (0..=NUMBER_MAX).contains(&number);
        let either = |number: i64| (-NUMBER_MAX..=NUMBER_MAX).contains(&number);
        wrong(
            "needs",
            self.needs
                .iter()
                .position(|need| !amount(need.amount) || !amount(need.weight) || need.weight == 0),
        )?;
        wrong(
            "candidates",
            self.candidates.iter().position(|candidate| {
                !either(candidate.price)
                    || !candidate.hours_total.is_none_or(amount)
                    || !candidate.offers.iter().all(|(_, offer)| amount(*offer))
            }),
        )?;
        wrong("pairs", self.pairs.iter().position(|(_, _, cost)| !either(*cost)))?;
        let weights = [self.sector_weight, self.lead_weight];
        wrong("weights", weights.iter().position(|weight| !amount(*weight)))
    }
}
