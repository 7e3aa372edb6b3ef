//! The choice among rings as an integer programme (the cycle formulation of kidney exchange;
//! Roth, Sönmez and Ünver, 2007), solved by branch and bound on linear programmes.
//!
//! A node branches on how often one ring goes round. Which ring decides how large the tree is: the
//! penalties of one pivot (Driebeck, 1966) name a few, and strong branching (Applegate, Bixby,
//! Chvátal and Cook, 1995) tries those.

use std::collections::BTreeMap;

use crate::places::at;
use crate::rings::listing::Listing;
use crate::rings::packing::Packing;
use crate::rings::simplex::{self, Outcome};

/// So many rings are tried before one is branched on, each with so many pivots.
const TRIED: usize = 8;
const PIVOTS_TRIED: usize = 15;

/// A linear programme that takes more pivots than this is given up.
const PIVOTS_MAX: usize = 200_000;

/// A number this close to an integer is taken for it.
const TINY: f64 = 1e-6;

/// Weights are raised by at most this, each by another amount, so that rings are seldom equally
/// good (Wolfe, 1963).
const RAISE: f64 = 1e-5;

/// Rings and how often, with what they are worth together.
pub type Choice = (Vec<(usize, u32)>, u64);

/// What is looked for, and how long.
pub struct Aim<'a> {
    /// It is to be worth at least this.
    pub goal: u64,
    /// Worth this much is enough.
    pub enough: u64,
    /// No more nodes are searched.
    pub nodes_max: usize,
    pub stop: &'a dyn Fn() -> bool,
}

/// What was found.
pub struct Found {
    /// The best choice seen that reaches the goal.
    pub choice: Option<Choice>,
    /// Whether nothing better can be.
    pub is_best: bool,
}

/// Chooses among some rings.
pub fn solve(listing: &Listing, rings: &[usize], aim: &Aim) -> Found {
    let mut search = Search { listing, aim, goal: aim.goal, nodes: 0, choice: None };
    let is_best = search.visit(Node::first(listing, rings));
    Found { choice: search.choice, is_best }
}

/// A part of the choices: some rings are taken, others can be.
#[derive(Clone)]
struct Node {
    taken: Vec<(usize, u32)>,
    worth: u64,
    /// The rings of the columns of the programme.
    rings: Vec<usize>,
    packing: Packing,
}

impl Node {
    fn first(listing: &Listing, rings: &[usize]) -> Self {
        let mut uses: BTreeMap<u32, usize> = BTreeMap::new();
        for line in rings.iter().flat_map(|ring| listing.lines(*ring)) {
            *uses.entry(*line).or_default() += 1;
        }
        // A line that only one ring uses limits that ring alone.
        uses.retain(|_, count| *count > 1);
        let rows: BTreeMap<u32, u32> = uses.keys().copied().zip(0..).collect();
        let columns = rings.iter().map(|ring| {
            listing.lines(*ring).iter().filter_map(|line| rows.get(line).copied()).collect()
        });
        let weights = rings.iter().map(|ring| listing.weight(*ring) as f64 + raise(*ring));
        let high = rings.iter().map(|ring| f64::from(listing.times_max(*ring)));
        let quantity = |line: &u32| f64::from(at(&listing.quantities, *line as usize));
        let quantities = rows.keys().map(quantity).collect();
        let packing = Packing::new(columns, weights.collect(), high.collect(), quantities);
        Self { taken: Vec::new(), worth: 0, rings: rings.to_vec(), packing }
    }

    /// Keeps what can still change in a choice worth `goal`.
    fn shrink(&mut self, listing: &Listing, goal: f64) {
        self.packing.fix(goal - self.worth as f64);
        let (packing, kept) = self.packing.restricted();
        let mut kept = kept.into_iter().peekable();
        let mut rings = Vec::new();
        for (column, ring) in self.rings.iter().enumerate() {
            if kept.next_if_eq(&column).is_some() {
                rings.push(*ring);
            } else {
                let times = times(self.packing.value(column));
                self.worth += listing.weight(*ring) * u64::from(times);
                self.taken.extend((times > 0).then_some((*ring, times)));
            }
        }
        (self.rings, self.packing) = (rings, packing);
    }

    fn is_whole(&self, column: usize) -> bool {
        let value = self.packing.value(column);
        (value - value.round()).abs() <= TINY
    }

    /// Rings that go round a broken number of times, the most telling ones first.
    fn broken(&self) -> Vec<usize> {
        let broken = (0..self.rings.len()).filter(|column| !self.is_whole(*column));
        let mut scored: Vec<(f64, usize)> = broken
            .map(|column| (score(simplex::penalties(&self.packing, column)), column))
            .collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        scored.into_iter().map(|(_, column)| column).collect()
    }

    /// A ring goes round at least as often as now, rounded up, and none that this rules out does.
    fn with(&self, column: usize) -> Self {
        let mut node = self.clone();
        let least = self.packing.value(column).ceil();
        for row in self.packing.columns.list(column) {
            if at(&self.packing.quantities, *row as usize) <= least {
                for other in self.packing.rows.list(*row as usize) {
                    node.packing.bind(*other as usize, 0.0, 0.0);
                }
            }
        }
        node.packing.bind(column, least, at(&self.packing.high, column));
        node
    }

    /// A ring goes round at most as often as now, rounded down.
    fn without(&self, column: usize) -> Self {
        let mut node = self.clone();
        let most = self.packing.value(column).floor();
        node.packing.bind(column, at(&self.packing.low, column), most);
        node
    }
}

struct Search<'a> {
    listing: &'a Listing,
    aim: &'a Aim<'a>,
    /// What the next choice is to be worth.
    goal: u64,
    nodes: usize,
    choice: Option<Choice>,
}

impl Search<'_> {
    /// Searches a node; `false` when that is not finished.
    fn visit(&mut self, mut node: Node) -> bool {
        self.nodes += 1;
        loop {
            if self.nodes > self.aim.nodes_max || (self.aim.stop)() {
                return false;
            }
            match self.solve(&mut node, PIVOTS_MAX) {
                Outcome::Below => return true,
                Outcome::Unknown => return false,
                Outcome::Best => node.shrink(self.listing, self.goal as f64 - TINY),
            }
            let broken = node.broken();
            if broken.is_empty() {
                return self.keep(&node);
            }
            match self.branch(&node, &broken) {
                Branch::One(only) => node = *only,
                Branch::Two(with, without) => {
                    drop(node);
                    return self.visit(*with) && (self.is_enough() || self.visit(*without));
                }
            }
        }
    }

    fn is_enough(&self) -> bool {
        self.goal > self.aim.enough
    }

    fn solve(&self, node: &mut Node, pivots_max: usize) -> Outcome {
        let goal = self.goal as f64 - TINY - node.worth as f64;
        simplex::solve(&mut node.packing, goal, pivots_max, self.aim.stop)
    }

    /// Tries some rings; goes on with one that leaves one side only, or brings most on both.
    fn branch(&self, node: &Node, broken: &[usize]) -> Branch {
        let here = node.packing.bound();
        let mut best: Option<(f64, Branch)> = None;
        for column in broken.iter().take(TRIED) {
            let (mut with, mut without) = (node.with(*column), node.without(*column));
            if self.solve(&mut with, PIVOTS_TRIED) == Outcome::Below {
                return Branch::One(Box::new(without));
            }
            if self.solve(&mut without, PIVOTS_TRIED) == Outcome::Below {
                return Branch::One(Box::new(with));
            }
            let score = score((here - with.packing.bound(), here - without.packing.bound()));
            if best.as_ref().is_none_or(|best| score > best.0) {
                best = Some((score, Branch::Two(Box::new(with), Box::new(without))));
            }
        }
        best.map_or_else(|| Branch::One(Box::new(node.clone())), |(_, branch)| branch)
    }

    /// Keeps a choice without broken numbers.
    fn keep(&mut self, node: &Node) -> bool {
        let columns = node.rings.iter().enumerate();
        let rings = columns.map(|(column, ring)| (*ring, times(node.packing.value(column))));
        let rings = rings.filter(|(_, times)| *times > 0);
        let all: Vec<(usize, u32)> = node.taken.iter().copied().chain(rings).collect();
        let weight =
            all.iter().map(|(ring, times)| self.listing.weight(*ring) * u64::from(*times)).sum();
        if weight >= self.goal && self.listing.allows(&all) {
            self.goal = weight + 1;
            self.choice = Some((all, weight));
        }
        true
    }
}

enum Branch {
    One(Box<Node>),
    Two(Box<Node>, Box<Node>),
}

/// The product of what both sides bring: a small number on one side counts (Achterberg, 2007).
fn score((one, other): (f64, f64)) -> f64 {
    one.max(TINY) * other.max(TINY)
}

/// A small amount that differs from ring to ring.
fn raise(ring: usize) -> f64 {
    let mixed = (ring as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
    RAISE * mixed as f64 / f64::from(u32::MAX)
}

fn times(value: f64) -> u32 {
    u32::try_from(whole(value + 0.5)).unwrap_or(u32::MAX)
}

/// Rounds down a number that is not negative.
pub fn whole(number: f64) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "weights are far below 2⁵³ and not negative"
    )]
    let whole = (number + 1e-6).max(0.0) as u64;
    whole
}
