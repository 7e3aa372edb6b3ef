//! Lists all rings of at most so many members.

use std::rc::Rc;

use crate::places::{at, put, row};
use crate::rings::{LISTED_MAX, Market};

/// How many steps are taken before the caller is asked whether to stop.
const STEPS: usize = 1 << 16;

/// Rings as lines of numbers: an offer, the want it fulfils (counted on after the offers), the
/// next offer, and so on.
pub struct Listing {
    /// How many offers there are; wants are counted from here.
    pub offers: usize,
    /// How often each offer, then each want, can be used.
    pub quantities: Vec<u32>,
    /// Whether these are all rings there are.
    pub is_complete: bool,
    rings: Rc<Listed>,
}

/// The rings themselves, one after another.
#[derive(Default)]
struct Listed {
    lines: Vec<u32>,
    starts: Vec<usize>,
    weights: Vec<u64>,
}

impl Listing {
    /// The same rings with other quantities.
    pub fn with_quantities(&self, quantities: Vec<u32>) -> Self {
        let rings = Rc::clone(&self.rings);
        Self { offers: self.offers, is_complete: self.is_complete, quantities, rings }
    }

    /// How many rings there are.
    pub fn count(&self) -> usize {
        self.rings.weights.len()
    }

    /// The offers and wants of a ring, taking turns.
    pub fn lines(&self, ring: usize) -> &[u32] {
        let starts = &self.rings.starts;
        self.rings.lines.get(at(starts, ring)..at(starts, ring + 1)).unwrap_or_default()
    }

    /// How often a ring can go round.
    pub fn times_max(&self, ring: usize) -> u32 {
        let quantity = |line: &u32| at(&self.quantities, *line as usize);
        self.lines(ring).iter().map(quantity).min().unwrap_or(0)
    }

    /// Whether rings going round so often use nothing beyond its quantity.
    pub fn allows(&self, times: &[(usize, u32)]) -> bool {
        let mut left: Vec<i64> = self.quantities.iter().map(|most| i64::from(*most)).collect();
        for (ring, times) in times {
            for line in self.lines(*ring) {
                let rest = at(&left, *line as usize) - i64::from(*times);
                put(&mut left, *line as usize, rest);
            }
        }
        left.iter().all(|rest| *rest >= 0)
    }

    /// What a ring is worth each time round.
    pub fn weight(&self, ring: usize) -> u64 {
        at(&self.rings.weights, ring)
    }
}

/// A member gives something to another.
#[derive(Clone, Copy)]
struct Gift {
    to: usize,
    offer: u32,
    want: u32,
    weight: u64,
}

struct Walk<'a> {
    gifts: &'a [Vec<Gift>],
    /// How many gifts away the first member is, for members after it; `usize::MAX` is too far.
    away: Vec<usize>,
    is_used: Vec<bool>,
    lines: Vec<u32>,
    steps: usize,
    length_max: usize,
    stop: &'a dyn Fn() -> bool,
    has_stopped: bool,
}

/// All rings of 2 to `length_max` members, up to [`LISTED_MAX`].
pub fn list(market: &Market, length_max: usize, stop: &dyn Fn() -> bool) -> Listing {
    let offers = market.offers.len();
    let gifts = gifts(market);
    let back = turned(&gifts);
    let quantities = market.offers.iter().map(|offer| offer.quantity);
    let quantities = quantities.chain(market.wants.iter().map(|want| want.quantity)).collect();
    let mut listed = Listed { starts: vec![0], ..Listed::default() };
    let mut walk = Walk {
        away: vec![usize::MAX; gifts.len()],
        is_used: vec![false; gifts.len()],
        gifts: &gifts,
        lines: Vec::new(),
        steps: 0,
        length_max,
        stop,
        has_stopped: false,
    };
    for first in 0..gifts.len() {
        let reached = measure(&mut walk.away, &back, first, length_max);
        put(&mut walk.is_used, first, true);
        follow(&mut walk, &mut listed, (first, first), 0);
        put(&mut walk.is_used, first, false);
        for member in reached {
            put(&mut walk.away, member, usize::MAX);
        }
        if walk.has_stopped {
            break;
        }
    }
    Listing { offers, quantities, is_complete: !walk.has_stopped, rings: Rc::new(listed) }
}

fn gifts(market: &Market) -> Vec<Vec<Gift>> {
    let offering = market.offers.iter().map(|offer| offer.member);
    let last = offering.chain(market.wants.iter().map(|want| want.member)).max();
    // Members may have any numbers; rows are only made for those there are.
    let mut gifts: Vec<Vec<Gift>> = Vec::new();
    gifts.resize_with(last.map_or(0, |last| last + 1), Vec::new);
    for (offer, want) in &market.fits {
        let (Some(from), Some(to)) = (market.offers.get(*offer), market.wants.get(*want)) else {
            continue;
        };
        let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        let gift = Gift {
            to: to.member,
            offer: number(*offer),
            want: number(market.offers.len() + want),
            weight: u64::from(to.weight),
        };
        if let Some(list) =
            gifts.get_mut(from.member).filter(|_| from.quantity.min(to.quantity) > 0)
        {
            list.push(gift);
        }
    }
    gifts
}

fn turned(gifts: &[Vec<Gift>]) -> Vec<Vec<usize>> {
    let mut back = vec![Vec::new(); gifts.len()];
    for (from, list) in gifts.iter().enumerate() {
        for gift in list {
            if let Some(givers) = back.get_mut(gift.to) {
                givers.push(from);
            }
        }
    }
    for givers in &mut back {
        givers.sort_unstable();
        givers.dedup();
    }
    back
}

/// How many gifts each member after `first` is away from it; tells whom it reached.
fn measure(away: &mut [usize], back: &[Vec<usize>], first: usize, length_max: usize) -> Vec<usize> {
    let mut reached = vec![first];
    put(away, first, 0);
    let mut edge = vec![first];
    for distance in 1..length_max {
        let mut next = Vec::new();
        for giver in edge.iter().flat_map(|member| row(back, *member)) {
            if *giver > first && at(away, *giver) == usize::MAX {
                put(away, *giver, distance);
                next.push(*giver);
            }
        }
        reached.extend(&next);
        edge = next;
    }
    reached
}

fn follow(walk: &mut Walk, listed: &mut Listed, (first, here): (usize, usize), weight: u64) {
    let length = walk.lines.len() / 2 + 1;
    for gift in row(walk.gifts, here) {
        let away = at(&walk.away, gift.to);
        if walk.has_stopped {
            return;
        }
        if away > walk.length_max - length || gift.to != first && at(&walk.is_used, gift.to) {
            continue;
        }
        walk.steps += 1;
        if walk.steps.is_multiple_of(STEPS) && (walk.stop)() || listed.weights.len() == LISTED_MAX {
            walk.has_stopped = true;
            return;
        }
        walk.lines.extend([gift.offer, gift.want]);
        if gift.to == first {
            listed.lines.extend(&walk.lines);
            listed.starts.push(listed.lines.len());
            listed.weights.push(weight + gift.weight);
        } else {
            put(&mut walk.is_used, gift.to, true);
            follow(walk, listed, (first, gift.to), weight + gift.weight);
            put(&mut walk.is_used, gift.to, false);
        }
        walk.lines.truncate(2 * length - 2);
    }
}
