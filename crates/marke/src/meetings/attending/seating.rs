//! Who sits at which table: every table mixes sectors, and as many parties as possible meet
//! somebody that they never sat with. The same guests are always seated alike.
//!
//! Guests are seated one by one where they fit best, then swapped as long as that helps; the same
//! is done from the order in which they came, and the better of the two counts.

use std::collections::BTreeSet;

use crate::ids::PartyId;

/// What it costs when two who sat together before do so again.
const AGAIN: u64 = 3;

/// What it costs when two of the same sector sit together.
const SAME_SECTOR: u64 = 2;

/// No more rounds of swapping than this.
const ROUNDS_MAX: usize = 50;

/// Somebody to be seated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// Which party.
    pub party: PartyId,
    /// Its sector; empty when it is not known.
    pub sector: String,
}

/// Pairs of parties that sat together before, the lower identifier first.
pub type Met = BTreeSet<(PartyId, PartyId)>;

/// The table of each guest, from 0, in the order of the guests. No table has more than one guest
/// more than another.
pub fn seat(guests: &[Guest], met: &Met, tables: usize) -> Vec<usize> {
    let tables = tables.clamp(1, guests.len().max(1));
    let costs = costs(guests, met);
    let fitted = improved(fitted(&costs, guests, tables), &costs);
    let ordered = improved(in_order(guests.len(), tables), &costs);
    if total(&fitted, &costs) <= total(&ordered, &costs) { fitted } else { ordered }
}

/// The tables when everybody sits down in the order in which they came.
pub fn in_order(guests: usize, tables: usize) -> Vec<usize> {
    (0..guests).map(|guest| guest % tables.max(1)).collect()
}

/// What a seating costs: less is better.
pub fn cost(plan: &[usize], guests: &[Guest], met: &Met) -> u64 {
    total(plan, &costs(guests, met))
}

/// What it costs when each two guests sit together.
fn costs(guests: &[Guest], met: &Met) -> Vec<Vec<u64>> {
    let of = |one: &Guest, other: &Guest| {
        let pair = (one.party.min(other.party), one.party.max(other.party));
        let again = if met.contains(&pair) { AGAIN } else { 0 };
        let alike = !one.sector.is_empty() && one.sector == other.sector;
        again + if alike { SAME_SECTOR } else { 0 }
    };
    guests.iter().map(|one| guests.iter().map(|other| of(one, other)).collect()).collect()
}

fn between(costs: &[Vec<u64>], one: usize, other: usize) -> u64 {
    costs.get(one).and_then(|row| row.get(other)).copied().unwrap_or(0)
}

fn total(plan: &[usize], costs: &[Vec<u64>]) -> u64 {
    (0..plan.len()).map(|guest| at_table(plan, costs, guest, plan.get(guest))).sum::<u64>() / 2
}

/// What it costs one guest to sit at a table, as the others sit.
fn at_table(plan: &[usize], costs: &[Vec<u64>], guest: usize, table: Option<&usize>) -> u64 {
    let others =
        plan.iter().enumerate().filter(|(other, at)| *other != guest && Some(*at) == table);
    others.map(|(other, _)| between(costs, guest, other)).sum()
}

/// Seats guests one by one, those of the largest sector first, each where it costs least and where
/// fewest sit.
fn fitted(costs: &[Vec<u64>], guests: &[Guest], tables: usize) -> Vec<usize> {
    let many = |sector: &str| guests.iter().filter(|guest| guest.sector == sector).count();
    let mut order: Vec<usize> = (0..guests.len()).collect();
    order.sort_by_key(|place| {
        let sector = guests.get(*place).map_or("", |guest| guest.sector.as_str());
        (std::cmp::Reverse(many(sector)), sector.to_owned(), *place)
    });
    let unseated = usize::MAX;
    let mut plan = vec![unseated; guests.len()];
    for (seated, guest) in order.into_iter().enumerate() {
        let sitting = |table: usize| plan.iter().filter(|at| **at == table).count();
        // A table takes one more when all others have as many: so they differ by one at most.
        let room = (0..tables).filter(|table| sitting(*table) <= seated / tables);
        let best = room.min_by_key(|table| {
            (at_table(&plan, costs, guest, Some(table)), sitting(*table), *table)
        });
        if let (Some(place), Some(best)) = (plan.get_mut(guest), best) {
            *place = best;
        }
    }
    plan
}

/// Swaps two guests as long as that makes a seating cheaper.
fn improved(mut plan: Vec<usize>, costs: &[Vec<u64>]) -> Vec<usize> {
    for _ in 0..ROUNDS_MAX {
        let mut better = false;
        for one in 0..plan.len() {
            for other in one + 1..plan.len() {
                let seats = plan.get(one).copied().zip(plan.get(other).copied());
                let Some((at, there)) = seats else { continue };
                if at == there {
                    continue;
                }
                let sitting = |guest, table| at_table(&plan, costs, guest, Some(&table));
                let now = sitting(one, at) + sitting(other, there);
                // Neither sits with the other, before or after.
                let apart = 2 * between(costs, one, other);
                let then = sitting(one, there) + sitting(other, at);
                if then < now + apart {
                    plan.swap(one, other);
                    better = true;
                }
            }
        }
        if !better {
            break;
        }
    }
    plan
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn party(number: usize) -> PartyId {
        PartyId(Uuid::from_u128(number as u128 + 1))
    }

    fn guests(sectors: &[&str]) -> Vec<Guest> {
        let guest = |(place, sector): (usize, &&str)| Guest {
            party: party(place),
            sector: (*sector).into(),
        };
        sectors.iter().enumerate().map(guest).collect()
    }

    fn sizes(plan: &[usize], tables: usize) -> Vec<usize> {
        (0..tables).map(|table| plan.iter().filter(|at| **at == table).count()).collect()
    }

    #[test]
    fn every_table_mixes_sectors() {
        let guests = guests(&["a", "a", "a", "b", "b", "b", "c", "c", "c"]);
        let plan = seat(&guests, &Met::new(), 3);
        assert_eq!(sizes(&plan, 3), [3, 3, 3]);
        assert_eq!(cost(&plan, &guests, &Met::new()), 0);
    }

    #[test]
    fn who_sat_together_before_is_put_apart() {
        let guests = guests(&["", "", "", ""]);
        let met = Met::from([(party(0), party(2)), (party(1), party(3))]);
        let plan = seat(&guests, &met, 2);
        assert_ne!(plan[0], plan[2]);
        assert_ne!(plan[1], plan[3]);
        assert_eq!(cost(&in_order(4, 2), &guests, &met), 6);
    }

    #[test]
    fn few_guests_and_no_guests_are_seated_too() {
        assert!(seat(&[], &Met::new(), 3).is_empty());
        assert_eq!(seat(&guests(&["a"]), &Met::new(), 3), [0]);
        assert_eq!(seat(&guests(&["a", "a"]), &Met::new(), 1), [0, 0]);
    }

    proptest! {
        #[test]
        fn tables_are_as_large_never_worse_than_in_order_and_always_alike(
            sectors in proptest::collection::vec(0_u8..6, 1..24),
            pairs in proptest::collection::vec((0_usize..24, 0_usize..24), 0..40),
            tables in 1_usize..8,
        ) {
            let words = ["", "a", "b", "c", "d", "e"];
            let word = |place: &u8| words[usize::from(*place)];
            let named: Vec<&str> = sectors.iter().map(word).collect();
            let guests = guests(&named);
            let pair = |(one, other): (usize, usize)| {
                (party(one.min(other)), party(one.max(other)))
            };
            let pairs = pairs.into_iter().filter(|(one, other)| one != other);
            let met: Met = pairs.map(pair).collect();
            let tables = tables.min(guests.len());
            let plan = seat(&guests, &met, tables);
            prop_assert_eq!(plan.len(), guests.len());
            let sizes = sizes(&plan, tables);
            prop_assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1);
            prop_assert_eq!(sizes.iter().sum::<usize>(), guests.len());
            let ordered = in_order(guests.len(), tables);
            prop_assert!(cost(&plan, &guests, &met) <= cost(&ordered, &guests, &met));
            prop_assert_eq!(seat(&guests, &met, tables), plan);
        }
    }
}
