//! Who connects whom: measures on a network of ties.

use std::collections::VecDeque;

use crate::places::{at, put, row};

/// Ties among parties, counted from 0: either both ways or from one to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    ties: Vec<Vec<usize>>,
    both_ways: bool,
}

impl Network {
    /// Ties without a direction. Ties to oneself, to nobody and told twice do not count.
    pub fn undirected(count: usize, ties: &[(usize, usize)]) -> Self {
        let turned = ties.iter().map(|(one, other)| (*other, *one));
        Self::new(count, ties.iter().copied().chain(turned), true)
    }

    /// Ties from one party to another, for example granting. Ties to oneself, to nobody and told
    /// twice do not count.
    pub fn directed(count: usize, ties: &[(usize, usize)]) -> Self {
        Self::new(count, ties.iter().copied(), false)
    }

    fn new(count: usize, ties: impl Iterator<Item = (usize, usize)>, both_ways: bool) -> Self {
        let mut lines = vec![Vec::new(); count];
        for (from, to) in ties.filter(|(from, to)| from != to && *to < count) {
            if let Some(line) = lines.get_mut(from) {
                line.push(to);
            }
        }
        for line in &mut lines {
            line.sort_unstable();
            line.dedup();
        }
        Self { ties: lines, both_ways }
    }

    /// How many parties there are.
    pub fn count(&self) -> usize {
        self.ties.len()
    }

    fn has(&self, from: usize, to: usize) -> bool {
        row(&self.ties, from).binary_search(&to).is_ok()
    }

    /// How many ways there are between two: 0, 1 or 2.
    fn strength(&self, one: usize, other: usize) -> u32 {
        u32::from(self.has(one, other)) + u32::from(self.has(other, one))
    }

    /// Everybody with a tie to or from a party, in order.
    fn around(&self, party: usize) -> Vec<usize> {
        (0..self.count()).filter(|other| self.strength(party, *other) > 0).collect()
    }
}

/// Betweenness, not normalised: on how many shortest ways between two others a party lies,
/// shared where there are several; each pair once when ties have no direction. Brandes (2001).
///
/// ```
/// use matching::stakeholders::network::{Network, betweenness};
///
/// let line = Network::undirected(3, &[(0, 1), (1, 2)]);
/// assert_eq!(betweenness(&line), [0.0, 1.0, 0.0]);
/// ```
pub fn betweenness(network: &Network) -> Vec<f64> {
    let mut found = vec![0.0; network.count()];
    for source in 0..network.count() {
        add_from(network, source, &mut found);
    }
    let shares = if network.both_ways { 2.0 } else { 1.0 };
    for value in &mut found {
        *value /= shares;
    }
    found
}

fn add_from(network: &Network, source: usize, found: &mut [f64]) {
    let count = network.count();
    let (mut ways, mut distance) = (vec![0.0; count], vec![None; count]);
    let mut before = vec![Vec::new(); count];
    let (mut order, mut waiting) = (Vec::new(), VecDeque::from([source]));
    put(&mut ways, source, 1.0);
    put(&mut distance, source, Some(0_usize));
    while let Some(party) = waiting.pop_front() {
        order.push(party);
        let here = at(&distance, party).unwrap_or(0);
        for next in row(&network.ties, party) {
            if at(&distance, *next).is_none() {
                put(&mut distance, *next, Some(here + 1));
                waiting.push_back(*next);
            }
            if at(&distance, *next) == Some(here + 1) {
                let more = at(&ways, *next) + at(&ways, party);
                put(&mut ways, *next, more);
                if let Some(list) = before.get_mut(*next) {
                    list.push(party);
                }
            }
        }
    }
    let mut owed = vec![0.0; count];
    for party in order.iter().rev().filter(|party| **party != source) {
        for earlier in row(&before, *party) {
            let share = at(&ways, *earlier) / at(&ways, *party) * (1.0 + at(&owed, *party));
            let more = at(&owed, *earlier) + share;
            put(&mut owed, *earlier, more);
        }
        let more = at(found, *party) + at(&owed, *party);
        put(found, *party, more);
    }
}

/// Burt's constraint (Structural Holes, 1992), per party: `Σ_j (p_ij + Σ_q p_iq·p_qj)²` with `p`
/// the part of a party's ties that go to another, and `j` everybody it has a tie with. High: held
/// by few who know each other; nobody around gives `None`.
pub fn constraint(network: &Network) -> Vec<Option<f64>> {
    let sums: Vec<u32> = (0..network.count())
        .map(|party| network.around(party).iter().map(|j| network.strength(party, *j)).sum())
        .collect();
    let part = |one: usize, other: usize| {
        f64::from(network.strength(one, other)) / f64::from(at(&sums, one).max(1))
    };
    let held = |party: usize| {
        let around = network.around(party);
        let by = |other: &usize| {
            let between = around.iter().filter(|between| *between != other);
            let through: f64 = between.map(|q| part(party, *q) * part(*q, *other)).sum();
            (part(party, *other) + through).powi(2)
        };
        (!around.is_empty()).then(|| around.iter().map(by).sum())
    };
    (0..network.count()).map(held).collect()
}

/// Burt's effective size, per party: how many it has ties with, less the average number of ties
/// that each of these has with the others of them (Borgatti's formula, 1997; directions do not
/// count).
pub fn effective_size(network: &Network) -> Vec<f64> {
    let size = |party: usize| {
        let around = network.around(party);
        let knows =
            |one: &usize| around.iter().filter(|other| network.strength(*one, **other) > 0).count();
        let known: usize = around.iter().map(knows).sum();
        if around.is_empty() {
            return 0.0;
        }
        around.len() as f64 - known as f64 / around.len() as f64
    };
    (0..network.count()).map(size).collect()
}

/// Which part of all directed ties is answered: 0 to 1; `None` without ties.
///
/// ```
/// use matching::stakeholders::network::{Network, reciprocity};
///
/// let granting = Network::directed(3, &[(0, 1), (1, 0), (1, 2), (2, 0)]);
/// assert_eq!(reciprocity(&granting), Some(0.5));
/// ```
pub fn reciprocity(network: &Network) -> Option<f64> {
    let of = |from: usize| row(&network.ties, from).iter().map(move |to| (from, *to));
    let ties = || (0..network.count()).flat_map(of);
    let (all, answered) = (ties().count(), ties().filter(|(i, j)| network.has(*j, *i)).count());
    (all > 0).then(|| answered as f64 / all as f64)
}

/// Which part of the ties to and from each party is answered: 0 to 1; `None` without ties.
pub fn own_reciprocity(network: &Network) -> Vec<Option<f64>> {
    let own = |party: usize| {
        let strengths = (0..network.count()).map(|other| network.strength(party, other));
        let (mut all, mut answered) = (0, 0);
        for strength in strengths {
            all += strength;
            answered += if strength == 2 { 2 } else { 0 };
        }
        (all > 0).then(|| f64::from(answered) / f64::from(all))
    };
    (0..network.count()).map(own).collect()
}

/// How often a party is the middle of an open way `a → party → b` without `a → b`, by the groups
/// of the three. Gould and Fernandez (1989).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Brokerage {
    /// All three of one group.
    pub coordinator: u64,
    /// Between two of one group, as an outsider.
    pub itinerant: u64,
    /// From outside into the own group.
    pub gatekeeper: u64,
    /// From the own group to outside.
    pub representative: u64,
    /// Between two groups, as a third.
    pub liaison: u64,
}

impl Brokerage {
    /// All roles together.
    pub fn total(&self) -> u64 {
        self.coordinator + self.itinerant + self.gatekeeper + self.representative + self.liaison
    }
}

/// Brokerage per party, with the group (sector) of each in `groups`.
///
/// ```
/// use matching::stakeholders::network::{Network, brokerage};
///
/// let granting = Network::directed(3, &[(0, 1), (1, 2)]);
/// assert_eq!(brokerage(&granting, &[1, 2, 3])[1].liaison, 1);
/// ```
pub fn brokerage(network: &Network, groups: &[usize]) -> Vec<Brokerage> {
    let mut found = vec![Brokerage::default(); network.count()];
    for from in 0..network.count() {
        for middle in row(&network.ties, from) {
            let open = |to: &&usize| **to != from && !network.has(from, **to);
            for to in row(&network.ties, *middle).iter().filter(open) {
                let group = |party: usize| at(groups, party);
                let (a, m, b) = (group(from), group(*middle), group(*to));
                if let Some(roles) = found.get_mut(*middle) {
                    *match (a == m, m == b, a == b) {
                        (true, true, _) => &mut roles.coordinator,
                        (false, _, true) => &mut roles.itinerant,
                        (false, true, _) => &mut roles.gatekeeper,
                        (true, false, _) => &mut roles.representative,
                        (false, false, false) => &mut roles.liaison,
                    } += 1;
                }
            }
        }
    }
    found
}
