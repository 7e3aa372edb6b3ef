//! What is asked for and what is answered.

/// What is asked for besides the best alliance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// How many alliances are told in all, the best included.
    pub alliances: usize,
    /// Whether the best alliance of each size is told.
    pub sizes: bool,
}

impl Scope {
    /// Only the best.
    pub const BEST: Self = Self { alliances: 1, sizes: false };
    /// The five best, and the best of each size.
    pub const ALL: Self = Self { alliances: 5, sizes: true };
}

/// What a search is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Looking for a good alliance.
    Start,
    /// Proving that less cannot be missing.
    Missing,
    /// Proving that fewer members do not do.
    Size,
    /// Proving that nothing costs less.
    Cost,
    /// Looking at other sizes.
    Sizes,
    /// Looking for other good alliances.
    Others,
}

/// How far a search is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub stage: Stage,
    /// How many parts of the search were tried in this stage.
    pub nodes: u64,
    /// The best alliance so far.
    pub best: Alliance,
}

/// Who looks on while a search goes.
pub struct Watch<'a> {
    /// Asked often; once it says `true` the best so far is the answer.
    pub stop: &'a dyn Fn() -> bool,
    /// Told now and then how far it is.
    pub progress: &'a dyn Fn(&Progress),
}

/// An alliance. Less missing goes first, then fewer members, then less cost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alliance {
    /// The weighed sum of what is missing.
    pub missing: i64,
    /// Candidates, in order.
    pub members: Vec<usize>,
    /// Prices and friction less granting.
    pub cost: i64,
}

/// An alliance, and whether it is known that none is better where it stands in its list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// The alliance.
    pub alliance: Alliance,
    /// Whether nothing better was overlooked.
    pub proven: bool,
}

/// What no alliance can be better than; each figure holds for those that reach the ones before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// At least so much is missing.
    pub missing: i64,
    /// With no more missing it takes at least so many members.
    pub size: usize,
    /// With so few members it costs at least so much.
    pub cost: i64,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// The best alliance; nobody at all when that misses least.
    pub best: Alliance,
    /// Whether none is better.
    pub proven: bool,
    /// How much better another could be: equal to the best when proven.
    pub bound: Bound,
    /// What is missing when nobody takes part: what `missing` is a part of.
    pub missing_at_most: i64,
    /// The best alliances, best first, as many as were asked for and found. Those that miss more
    /// than the best are the best at hand, never proven.
    pub top: Vec<Ranked>,
    /// The alliance that misses least of each size, then costs least, from 1 member up.
    pub by_size: Vec<Ranked>,
}
