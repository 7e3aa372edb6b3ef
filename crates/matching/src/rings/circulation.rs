//! The most that rings of any length can bring: a circulation of largest weight.
//!
//! Everything wanted is first given on credit; then members pay back by giving, or by going
//! without at the price of the weight, as cheaply as possible together. That is a flow of least
//! cost, found by the primal-dual method (Ford and Fulkerson, 1962) with blocking flows
//! (Dinic, 1970).

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use crate::places::{at, put, row};
use crate::rings::Market;

struct Arc {
    to: usize,
    room: i64,
    cost: i64,
}

/// A network in which arc `n ^ 1` is arc `n` the other way.
#[derive(Default)]
struct Flow {
    arcs: Vec<Arc>,
    out: Vec<Vec<usize>>,
    /// What waits at each node; negative where it is awaited.
    excess: Vec<i64>,
    price: Vec<i64>,
}

/// The weight of the best circulation.
pub fn weight(market: &Market) -> u64 {
    let mut flow = network(market);
    let wanted: i64 =
        market.wants.iter().map(|want| i64::from(want.weight) * i64::from(want.quantity)).sum();
    let mut given_up = 0;
    while flow.reprice() {
        while flow.level() {
            given_up += flow.push_all();
        }
    }
    u64::try_from(wanted - given_up).unwrap_or(0)
}

fn network(market: &Market) -> Flow {
    let members = market.offers.iter().map(|offer| offer.member);
    let last = members.chain(market.wants.iter().map(|want| want.member)).max();
    let first_offer = last.map_or(0, |last| last + 1);
    let first_want = first_offer + market.offers.len();
    let count = first_want + market.wants.len();
    let mut flow = Flow {
        arcs: Vec::new(),
        out: vec![Vec::new(); count],
        excess: vec![0; count],
        price: vec![0; count],
    };
    for (place, offer) in market.offers.iter().enumerate() {
        flow.connect(offer.member, first_offer + place, i64::from(offer.quantity), 0);
    }
    for (place, want) in market.wants.iter().enumerate() {
        let quantity = i64::from(want.quantity);
        flow.connect(want.member, first_want + place, quantity, i64::from(want.weight));
        flow.add_excess(want.member, quantity);
        flow.add_excess(first_want + place, -quantity);
    }
    for (offer, want) in &market.fits {
        let quantity = market.offers.get(*offer).map_or(0, |offer| i64::from(offer.quantity));
        flow.connect(first_offer + offer, first_want + want, quantity, 0);
    }
    flow
}

impl Flow {
    fn connect(&mut self, from: usize, to: usize, room: i64, cost: i64) {
        for (here, there, room, cost) in [(from, to, room, cost), (to, from, 0, -cost)] {
            if let Some(list) = self.out.get_mut(here) {
                list.push(self.arcs.len());
            }
            self.arcs.push(Arc { to: there, room, cost });
        }
    }

    fn add_excess(&mut self, node: usize, amount: i64) {
        let sum = at(&self.excess, node) + amount;
        put(&mut self.excess, node, sum);
    }

    /// Prices from the cheapest ways of everything that waits (Dijkstra, 1959); `false` when
    /// nothing that is awaited can be reached.
    fn reprice(&mut self) -> bool {
        let count = self.out.len();
        let mut distance = vec![i64::MAX; count];
        let mut heap = BinaryHeap::new();
        for node in (0..count).filter(|node| at(&self.excess, *node) > 0) {
            put(&mut distance, node, 0);
            heap.push((Reverse(0), node));
        }
        let mut nearest = None;
        while let Some((Reverse(here), node)) = heap.pop() {
            if here > at(&distance, node) {
                continue;
            }
            if at(&self.excess, node) < 0 {
                nearest = Some(here);
                break;
            }
            for arc in row(&self.out, node).iter().filter_map(|arc| self.arcs.get(*arc)) {
                let cost = arc.cost + at(&self.price, node) - at(&self.price, arc.to);
                if arc.room > 0 && here + cost < at(&distance, arc.to) {
                    put(&mut distance, arc.to, here + cost);
                    heap.push((Reverse(here + cost), arc.to));
                }
            }
        }
        let Some(nearest) = nearest else { return false };
        for node in 0..count {
            let price = at(&self.price, node) + at(&distance, node).min(nearest);
            put(&mut self.price, node, price);
        }
        true
    }
}

/// Blocking flows along arcs that cost nothing at today's prices.
impl Flow {
    fn is_free(&self, node: usize, arc: &Arc) -> bool {
        arc.room > 0 && arc.cost + at(&self.price, node) == at(&self.price, arc.to)
    }

    /// Whether anything awaited can be reached for nothing.
    fn level(&mut self) -> bool {
        self.levels().1
    }

    fn levels(&self) -> (Vec<usize>, bool) {
        let mut level = vec![usize::MAX; self.out.len()];
        let waiting = (0..self.out.len()).filter(|node| at(&self.excess, *node) > 0);
        let mut queue: VecDeque<usize> = waiting.collect();
        for node in &queue {
            put(&mut level, *node, 0);
        }
        let mut is_reached = false;
        while let Some(node) = queue.pop_front() {
            is_reached |= at(&self.excess, node) < 0;
            let next = at(&level, node) + 1;
            for arc in row(&self.out, node).iter().filter_map(|arc| self.arcs.get(*arc)) {
                if self.is_free(node, arc) && at(&level, arc.to) == usize::MAX {
                    put(&mut level, arc.to, next);
                    queue.push_back(arc.to);
                }
            }
        }
        (level, is_reached)
    }

    /// Pushes until nothing goes on along these levels; tells what it cost.
    fn push_all(&mut self) -> i64 {
        let (level, _) = self.levels();
        let mut tried = vec![0; self.out.len()];
        let mut cost = 0;
        for source in 0..self.out.len() {
            while at(&self.excess, source) > 0 {
                let Some(path) = self.path(source, &level, &mut tried) else { break };
                cost += self.push(source, &path);
            }
        }
        cost
    }

    /// A way from a node to something awaited, as arcs.
    fn path(&self, source: usize, level: &[usize], tried: &mut [usize]) -> Option<Vec<usize>> {
        let (mut path, mut nodes) = (Vec::new(), vec![source]);
        while let Some(node) = nodes.last().copied() {
            if at(&self.excess, node) < 0 {
                return Some(path);
            }
            let place = at(tried, node);
            let Some(number) = row(&self.out, node).get(place).copied() else {
                nodes.pop();
                path.pop();
                if let Some(before) = nodes.last() {
                    let next = at(tried, *before) + 1;
                    put(tried, *before, next);
                }
                continue;
            };
            let onward = self.arcs.get(number).filter(|arc| {
                self.is_free(node, arc) && at(level, arc.to) == at(level, node).saturating_add(1)
            });
            if let Some(arc) = onward {
                path.push(number);
                nodes.push(arc.to);
            } else {
                put(tried, node, place + 1);
            }
        }
        None
    }

    fn push(&mut self, source: usize, path: &[usize]) -> i64 {
        let arcs = || path.iter().filter_map(|number| self.arcs.get(*number));
        let end = arcs().next_back().map_or(source, |arc| arc.to);
        let room = arcs().map(|arc| arc.room).min().unwrap_or(0);
        let amount = room.min(at(&self.excess, source)).min(-at(&self.excess, end));
        let cost: i64 = arcs().map(|arc| arc.cost).sum();
        for number in path {
            for (number, change) in [(*number, -amount), (number ^ 1, amount)] {
                if let Some(arc) = self.arcs.get_mut(number) {
                    arc.room += change;
                }
            }
        }
        self.add_excess(source, -amount);
        self.add_excess(end, amount);
        cost * amount
    }
}
