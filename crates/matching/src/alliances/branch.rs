//! Branch and bound: tries candidates where it hurts most and leaves out what bounds rule out.

use crate::alliances::evaluate::{cost, is_allowed, missing, unbridged};
use crate::alliances::model::Model;
use crate::alliances::node::Node;
use crate::alliances::relax::{Goal, Verdict, judge};
use crate::places::{at, put};

/// Rounds of improving prices at the root and further on.
const ROUNDS_ROOT: usize = 300;
const ROUNDS: usize = 16;

/// So many nodes are searched before the caller is asked whether to stop.
const NODES: u64 = 32;

/// A search among alliances of a size.
pub struct Search<'a> {
    pub model: &'a Model,
    /// How many members an alliance has; at most so many while only what is missing counts.
    pub size: usize,
    /// No more may be missing.
    pub missing_max: i64,
    /// Whether smaller alliances do not count either.
    pub exactly: bool,
    /// With costs: so many of the cheapest are kept. Without: the first that is found.
    pub keep: Option<usize>,
    /// What was found: cost and members in order, cheapest first.
    pub found: Vec<(i64, Vec<usize>)>,
    /// It may not cost more.
    pub cost_max: i64,
    /// Asked now and then; it is told how many nodes were searched.
    pub stop: &'a dyn Fn(u64) -> bool,
    pub has_stopped: bool,
    pub nodes: u64,
}

impl<'a> Search<'a> {
    pub fn new(
        model: &'a Model,
        size: usize,
        missing_max: i64,
        stop: &'a dyn Fn(u64) -> bool,
    ) -> Self {
        Self {
            model,
            size,
            missing_max,
            exactly: false,
            keep: None,
            found: Vec::new(),
            cost_max: i64::MAX / 4,
            stop,
            has_stopped: false,
            nodes: 0,
        }
    }

    /// Searches until everything was tried or the caller says stop.
    pub fn run(&mut self) {
        let node = Node::new(self.model);
        self.walk(node, ROUNDS_ROOT);
    }

    /// Notes an alliance known beforehand.
    pub fn note(&mut self, members: &[usize]) {
        let mut members = members.to_vec();
        members.sort_unstable();
        let keep = self.keep.unwrap_or(1);
        let cost = cost(self.model, &members);
        let is_new = self.found.iter().all(|(_, known)| *known != members);
        if is_new && cost <= self.cost_max {
            self.found.push((cost, members));
            self.found.sort();
            self.found.truncate(keep);
            if let Some((most, _)) = self.found.get(keep - 1) {
                self.cost_max = most - 1;
            }
        }
    }

    /// Notes an alliance known beforehand if it is one of those searched for.
    pub fn note_if_reached(&mut self, members: &[usize]) {
        if members.len() == self.size && self.is_reached(members) {
            self.note(members);
        }
    }

    fn is_over(&mut self) -> bool {
        self.nodes += 1;
        if self.nodes.is_multiple_of(NODES) && (self.stop)(self.nodes) {
            self.has_stopped = true;
        }
        self.has_stopped || (self.keep.is_none() && !self.found.is_empty())
    }

    fn walk(&mut self, mut node: Node, mut rounds: usize) {
        while !self.is_over() {
            if !self.narrow(&mut node, rounds) {
                return;
            }
            rounds = ROUNDS;
            let Some(candidate) = self.next(&node) else { return };
            let mut with = node.clone();
            with.take(self.model, candidate);
            self.walk(with, ROUNDS);
            node.leave_out(candidate);
        }
    }

    /// Draws conclusions until there are no more; `false` when nothing is left to try.
    fn narrow(&mut self, node: &mut Node, rounds: usize) -> bool {
        loop {
            let seats = self.size - node.members.len();
            let is_whole = seats == 0 || (self.keep.is_none() && !self.exactly);
            if is_whole && self.is_reached(&node.members) {
                let members = node.members.clone();
                self.note(&members);
                return false;
            }
            if seats == 0 || !self.can_bridge(node) {
                return false;
            }
            let before = (node.members.len(), node.free().count());
            if before.1 == 0 {
                return false;
            }
            if !self.apply(node, Goal::Missing(self.missing_max), rounds) {
                return false;
            }
            if self.keep.is_some() && node.members.len() == before.0 {
                let goal = Goal::Cost(self.cost_max, self.missing_max);
                if !self.apply(node, goal, rounds) {
                    return false;
                }
            }
            // A good part of the candidates gone is worth another look.
            let left = node.free().count();
            if node.members.len() == before.0 && left * 10 > before.1 * 9 {
                return true;
            }
        }
    }

    fn apply(&self, node: &mut Node, goal: Goal, rounds: usize) -> bool {
        let seats = self.size - node.members.len();
        match judge(self.model, node, seats, goal, rounds) {
            Verdict::Hopeless => false,
            Verdict::Open { must, cannot, .. } => {
                for candidate in cannot {
                    node.leave_out(candidate);
                }
                if must.len() > seats {
                    return false;
                }
                for candidate in must {
                    if !at(&node.is_free, candidate) {
                        return false;
                    }
                    node.take(self.model, candidate);
                }
                true
            }
        }
    }

    fn is_reached(&self, members: &[usize]) -> bool {
        let is_cheap = self.keep.is_none() || cost(self.model, members) <= self.cost_max;
        is_cheap
            && missing(self.model, members) <= self.missing_max
            && is_allowed(self.model, members)
    }

    /// Whether everybody who needs somebody between them can still get that.
    fn can_bridge(&self, node: &Node) -> bool {
        unbridged(self.model, &node.members)
            .iter()
            .all(|place| self.bridges(node, *place).is_some())
    }

    /// The best candidate to stand between a pair.
    fn bridges(&self, node: &Node, place: usize) -> Option<usize> {
        let (_, _, between) = self.model.bridged.get(place)?;
        let free = between.iter().copied().filter(|bridge| at(&node.is_free, *bridge));
        free.max_by(|one, other| at(&node.worth, *one).total_cmp(&at(&node.worth, *other)))
    }

    /// Who to try next: for the pair or the requirement with the fewest ways out.
    fn next(&self, node: &Node) -> Option<usize> {
        if let Some(place) = unbridged(self.model, &node.members).first() {
            return self.bridges(node, *place);
        }
        let mut helpers = vec![0_u32; node.left.len()];
        for (place, _) in node.free().flat_map(|candidate| self.model.all_offers(candidate)) {
            let more = at(&helpers, place) + 1;
            put(&mut helpers, place, more);
        }
        let open = |place: &usize| {
            let weight = self.model.requirements.get(*place).map_or(0, |one| one.weight);
            at(&node.left, *place) * weight > self.missing_max
        };
        let count = node.left.len();
        let price = |place: usize| at(&node.missing_prices, place);
        // What is at stake at the last prices, for each who can help.
        let stake = |place: &usize| {
            let amount = price(*place) * at(&node.left, *place) as f64;
            let heads = price(count + place) + price(2 * count + place);
            (amount + heads) / f64::from(at(&helpers, *place).max(1))
        };
        let hardest = (0..node.left.len())
            .filter(|place| at(&node.left, *place) > 0 && open(place))
            .max_by(|one, other| stake(one).total_cmp(&stake(other)).then(other.cmp(one)));
        let serves = |candidate: &usize| {
            hardest.is_none_or(|hardest| {
                self.model.all_offers(*candidate).any(|(place, _)| place == hardest)
            })
        };
        let worth = |candidate: &usize| at(&node.worth, *candidate);
        let best = |list: &mut dyn Iterator<Item = usize>| {
            list.max_by(|one, other| worth(one).total_cmp(&worth(other)))
        };
        best(&mut node.free().filter(serves)).or_else(|| best(&mut node.free()))
    }
}
