//! How what is known becomes a question in whole numbers.
//!
//! The order is lexicographic: first that least is missing, then that the alliance is small, then
//! that it burdens least. Who gave much is spared; who grant each other something are cheaper
//! together, who rub dearer, because of what was noted or of what they want here; who rub hard need
//! somebody whom both trust between them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use matching::alliances::{
    Candidate as Priced, Challenge as Question, Need as Needed, Sector as Bounds,
};

use crate::agenda::challenges::Challenge;
use crate::alliances::Measure;
use crate::alliances::capacities::rules::available;
use crate::alliances::conflicts::rules::{FRICTION, NEEDS_BRIDGE};
use crate::alliances::needs::rules::SIZE_MAX;
use crate::alliances::needs::{Frame, Need};
use crate::ids::PartyId;
use crate::members::Sector;

use super::store::{Bringer, Facts};
use super::{Asked, Candidate, Model};

/// What taking part burdens anybody.
const PRICE: i64 = 20;

/// What each working day that a party gave more than it got adds to that.
const SPARED: i64 = 3;

/// A working day, in hours.
const DAY_HOURS: i64 = 8;

/// So many working days that were given count, and so many that were taken.
const GIVEN_MAX: i64 = 20;
const TAKEN_MAX: i64 = 6;

/// What it counts that a party of a sector is missing, or that nobody can lead.
const STRUCTURE: i64 = 5_000;

/// What the area director changes to see what happens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhatIf {
    /// Parties to leave out, by number.
    pub without: BTreeSet<i64>,
    /// How many parties at most.
    pub size: Option<i64>,
    /// Other amounts of needs, by number of the need.
    pub amounts: BTreeMap<i64, i64>,
}

impl WhatIf {
    /// Reads a query; what cannot be is left out.
    pub fn read(query: &str) -> Self {
        let mut read = Self::default();
        for pair in query.split('&') {
            let Some((name, value)) = pair.split_once('=') else { continue };
            let Ok(value) = value.parse::<i64>() else { continue };
            match name {
                "zonder" if read.without.len() < 200 => {
                    read.without.insert(value);
                }
                "grootte" if (1..=SIZE_MAX).contains(&value) => read.size = Some(value),
                _ => {
                    let need = name.strip_prefix("nodig-").and_then(|need| need.parse().ok());
                    let fits = (1..=crate::alliances::AMOUNT_MAX).contains(&value);
                    if let Some(need) = need.filter(|_| fits && read.amounts.len() < 100) {
                        read.amounts.insert(need, value);
                    }
                }
            }
        }
        read
    }

    /// The same as a query.
    pub fn query(&self) -> String {
        let without = self.without.iter().map(|number| format!("zonder={number}"));
        let size = self.size.iter().map(|size| format!("grootte={size}"));
        let amounts = self.amounts.iter().map(|(need, amount)| format!("nodig-{need}={amount}"));
        without.chain(size).chain(amounts).collect::<Vec<_>>().join("&")
    }

    /// Whether anything is changed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Puts everything together.
pub(super) fn asked(
    challenge: Challenge,
    mut frame: Frame,
    mut needs: Vec<Need>,
    facts: Facts,
    what_if: &WhatIf,
) -> Asked {
    frame.size_max = what_if.size.unwrap_or(frame.size_max);
    for need in &mut needs {
        need.amount = what_if.amounts.get(&need.number).copied().unwrap_or(need.amount);
    }
    let offers = offers(&facts, &needs, &frame);
    let helps = |bringer: &&Bringer| offers.contains_key(&bringer.party_id);
    let (out, inside): (Vec<&Bringer>, Vec<&Bringer>) = facts
        .bringers
        .iter()
        .filter(helps)
        .partition(|bringer| what_if.without.contains(&bringer.number));
    let priced = |bringer: &&Bringer| priced(bringer, &facts, &offers);
    let places: HashMap<PartyId, usize> =
        inside.iter().enumerate().map(|(place, one)| (one.party_id, place)).collect();
    let mut question = Question {
        needs: needs.iter().map(needed).collect(),
        candidates: inside.iter().map(priced).collect(),
        sectors: bounds(&frame),
        size_max: usize::try_from(frame.size_max).unwrap_or(0),
        sector_weight: STRUCTURE,
        lead_weight: if frame.needs_lead { STRUCTURE } else { 0 },
        ..Question::default()
    };
    add_pairs(&mut question, &facts, &places);
    let clashes = facts
        .clashes
        .iter()
        .filter_map(|clash| Some((pair(&places, clash.one, clash.other)?, clash.divergence)));
    Asked {
        clashes: clashes.collect(),
        challenge,
        frame,
        needs,
        candidates: inside.into_iter().map(told).collect(),
        left_out: out.into_iter().map(told).collect(),
        model: Model(question),
    }
}

fn told(bringer: &Bringer) -> Candidate {
    let Bringer { number, name, sector, .. } = bringer.clone();
    Candidate { number, name, sector: sector.parse().ok() }
}

fn needed(need: &Need) -> Needed {
    let is_hours = Measure::of(need.kind) == Measure::Hours;
    Needed::new(need.amount, need.importance, is_hours)
}

/// What a party has: per need by place, and the hours altogether when it said so.
struct Offers {
    of_needs: BTreeMap<usize, i64>,
    hours_total: Option<i64>,
}

/// What each party has for these needs in the period, less what it promised elsewhere.
fn offers(facts: &Facts, needs: &[Need], frame: &Frame) -> HashMap<PartyId, Offers> {
    let place = |tag: &str| needs.iter().position(|need| need.tag_id == tag);
    let mut offers: HashMap<PartyId, Offers> = HashMap::new();
    let mut totals: HashMap<PartyId, i64> = HashMap::new();
    for line in &facts.brought {
        let own = (line.from_on, line.until_on);
        let amount = available(line.kind, line.amount, own, frame.period());
        let Some(tag) = &line.tag_id else {
            *totals.entry(line.party_id).or_default() += amount;
            continue;
        };
        let Some(place) = place(tag) else { continue };
        let empty = Offers { of_needs: BTreeMap::new(), hours_total: None };
        let of = offers.entry(line.party_id).or_insert(empty);
        *of.of_needs.entry(place).or_default() += amount;
    }
    for (party, of) in &mut offers {
        for (place, amount) in &mut of.of_needs {
            let tag = needs.get(*place).map_or("", |need| need.tag_id.as_str());
            let promised = facts.pledged.get(&(*party, tag.to_owned())).copied().unwrap_or(0);
            *amount = (*amount - promised).max(0);
        }
        of.of_needs.retain(|_, amount| *amount > 0);
        of.hours_total = totals.get(party).copied();
    }
    offers.retain(|_, of| !of.of_needs.is_empty());
    offers
}

fn priced(bringer: &Bringer, facts: &Facts, offers: &HashMap<PartyId, Offers>) -> Priced {
    let of = offers.get(&bringer.party_id);
    let balance = facts.balances.get(&bringer.party_id).copied().unwrap_or(0);
    let sector: Option<Sector> = bringer.sector.parse().ok();
    let place = |sector| Sector::ALL.iter().position(|known| *known == sector);
    Priced {
        offers: of.map_or_else(Vec::new, |of| of.of_needs.iter().map(|(k, a)| (*k, *a)).collect()),
        hours_total: of.and_then(|of| of.hours_total),
        sector: sector.and_then(place).unwrap_or(Sector::ALL.len()),
        can_lead: bringer.is_member == 1,
        price: PRICE + SPARED * (balance / DAY_HOURS).clamp(-TAKEN_MAX, GIVEN_MAX),
    }
}

/// What is asked of each sector, and of those whose sector nobody knows.
fn bounds(frame: &Frame) -> Vec<Bounds> {
    let whole = |number: i64| usize::try_from(number).unwrap_or(0);
    let of = |sector: &Sector| {
        let bounds = frame.bounds(*sector);
        Bounds { min: whole(bounds.least), max: whole(bounds.most) }
    };
    let unknown = Bounds { min: 0, max: whole(SIZE_MAX) };
    Sector::ALL.iter().map(of).chain([unknown]).collect()
}

fn add_pairs(question: &mut Question, facts: &Facts, places: &HashMap<PartyId, usize>) {
    let mut granted: BTreeMap<Pair, Vec<i64>> = BTreeMap::new();
    let mut trusts: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (from, to, strength) in &facts.grantings {
        let Some(pair) = pair(places, *from, *to) else { continue };
        granted.entry(pair).or_default().push(*strength);
        trusts.entry(pair.0).or_default().insert(pair.1);
        trusts.entry(pair.1).or_default().insert(pair.0);
    }
    let mut costs: BTreeMap<Pair, i64> = BTreeMap::new();
    for (pair, strengths) in granted {
        let sum: i64 = strengths.iter().sum();
        // Both ways counts four times as much as one way.
        costs.insert(pair, if strengths.len() > 1 { -2 * sum } else { -(sum / 2) });
    }
    let nobody = BTreeSet::new();
    let of = |place: &usize| trusts.get(place).unwrap_or(&nobody);
    let (never, rubs) = frictions(facts, places);
    for (pair, friction) in rubs {
        *costs.entry(pair).or_default() += friction;
        if friction >= NEEDS_BRIDGE {
            let both = of(&pair.0).intersection(of(&pair.1)).copied().collect();
            question.bridged.push((pair.0, pair.1, both));
        }
    }
    question.conflicts = never.into_iter().collect();
    let costs = costs.into_iter().filter(|(_, cost)| *cost != 0);
    question.pairs = costs.map(|((one, other), cost)| (one, other, cost)).collect();
}

/// Two candidates by place, the lower first.
type Pair = (usize, usize);

/// Two parties as candidates, if both are and they are not the same.
fn pair(places: &HashMap<PartyId, usize>, one: PartyId, other: PartyId) -> Option<Pair> {
    let (one, other) = (*places.get(&one)?, *places.get(&other)?);
    (one != other).then(|| (one.min(other), one.max(other)))
}

/// Who is never in one alliance, and how much others rub: what the area director noted or what
/// they want to the contrary in this challenge, whichever is more.
fn frictions(
    facts: &Facts,
    places: &HashMap<PartyId, usize>,
) -> (BTreeSet<Pair>, BTreeMap<Pair, i64>) {
    let (mut never, mut rubs) = (BTreeSet::new(), BTreeMap::new());
    let mut rub = |pair: Pair, friction: i64| {
        let most = rubs.entry(pair).or_insert(friction);
        *most = friction.max(*most);
    };
    for (one, other, is_hard, friction) in &facts.conflicts {
        match pair(places, *one, *other) {
            Some(pair) if *is_hard == 1 => _ = never.insert(pair),
            Some(pair) => rub(pair, *friction),
            None => {}
        }
    }
    for clash in facts.clashes.iter().filter(|clash| clash.divergence >= *FRICTION.start()) {
        if let Some(pair) = pair(places, clash.one, clash.other) {
            rub(pair, clash.divergence.min(*FRICTION.end()));
        }
    }
    rubs.retain(|pair, _| !never.contains(pair));
    (never, rubs)
}

/// How much of everything is there, of a hundred, rounded down: 100 only when nothing is missing.
pub fn share(missing: i64, missing_at_most: i64) -> i64 {
    if missing_at_most == 0 {
        return 100;
    }
    (missing_at_most - missing) * 100 / missing_at_most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_otherwise_is_read_and_written_alike() {
        let read =
            WhatIf::read("zonder=12&zonder=3&grootte=6&nodig-4=120&toon=2&nodig-x=3&zonder=a");
        assert_eq!(read.query(), "zonder=3&zonder=12&grootte=6&nodig-4=120");
        assert_eq!(WhatIf::read(&read.query()), read);
        assert!(WhatIf::read("grootte=0&nodig-4=0&nodig-4=9999999&toon=3").is_empty());
    }

    #[test]
    fn everything_is_there_only_when_nothing_is_missing() {
        assert_eq!(share(0, 3_000), 100);
        assert_eq!(share(1, 3_000), 99);
        assert_eq!(share(3_000, 3_000), 0);
        assert_eq!(share(0, 0), 100);
    }
}
