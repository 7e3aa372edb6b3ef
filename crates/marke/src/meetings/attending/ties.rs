//! Who met whom: two parties that sat at the same table have a tie.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use utoipa::ToSchema;

use crate::ids::PartyId;

use super::Attended;
use super::seating::Met;
use super::store::{Named, Seat};

/// So many pairs are told, at most.
const OFTEN_MAX: usize = 30;

/// From so many times on two parties sit together often.
const OFTEN_MIN: i64 = 2;

/// What the tables of a meeting added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = MeetingTies)]
pub struct Ties {
    /// How many pairs of parties sat at the same table.
    pub pairs: usize,
    /// How many of these had never sat together.
    pub new: usize,
    /// How many of the new ones are of two sectors.
    pub across_sectors: usize,
}

/// Two parties that sat together more than once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = OftenTogether)]
pub struct Often {
    /// One of the two.
    pub one: String,
    /// Its number.
    pub one_number: i64,
    /// The other.
    pub other: String,
    /// Its number.
    pub other_number: i64,
    /// How often.
    pub times: i64,
    /// Whether they are of two sectors.
    pub across_sectors: bool,
}

fn pair(one: PartyId, other: PartyId) -> (PartyId, PartyId) {
    (one.min(other), one.max(other))
}

/// Every pair at the same table of the same meeting, with how often.
fn counted(seats: &[Seat]) -> BTreeMap<(PartyId, PartyId), i64> {
    let mut tables: BTreeMap<(i64, i64), BTreeSet<PartyId>> = BTreeMap::new();
    for seat in seats {
        tables.entry((seat.meeting_number, seat.table_number)).or_default().insert(seat.party_id);
    }
    let mut counted = BTreeMap::new();
    for table in tables.values() {
        for one in table {
            for other in table.range(..*one) {
                *counted.entry(pair(*one, *other)).or_insert(0) += 1;
            }
        }
    }
    counted
}

/// The pairs that sat together.
pub fn met(seats: &[Seat]) -> Met {
    counted(seats).into_keys().collect()
}

/// What the tables of a meeting added to those before it.
pub fn new_ties(attended: &[Attended], before: &[Seat]) -> Ties {
    let sectors: BTreeMap<PartyId, &str> =
        attended.iter().map(|one| (one.party_id, one.sector.as_str())).collect();
    let there = attended.iter().filter(|one| one.people > 0);
    let seats: Vec<Seat> = there
        .filter_map(|one| {
            let (party_id, table_number) = (one.party_id, one.table_number?);
            Some(Seat { meeting_number: 0, party_id, table_number })
        })
        .collect();
    let (now, before) = (met(&seats), met(before));
    let new: Vec<_> = now.difference(&before).collect();
    let across = |(one, other): &&&(PartyId, PartyId)| {
        let of = |party: &PartyId| sectors.get(party).copied().filter(|sector| !sector.is_empty());
        of(one).zip(of(other)).is_some_and(|(one, other)| one != other)
    };
    Ties { pairs: now.len(), new: new.len(), across_sectors: new.iter().filter(across).count() }
}

/// The pairs that sat together most often, with their names.
pub fn often(seats: &[Seat], names: &[Named]) -> Vec<Often> {
    let named: BTreeMap<PartyId, &Named> = names.iter().map(|name| (name.party_id, name)).collect();
    let told = |((one, other), times): ((PartyId, PartyId), i64)| {
        let (one, other) = (named.get(&one)?, named.get(&other)?);
        let known = !one.sector.is_empty() && !other.sector.is_empty();
        Some(Often {
            one: one.name.clone(),
            one_number: one.number,
            other: other.name.clone(),
            other_number: other.number,
            times,
            across_sectors: known && one.sector != other.sector,
        })
    };
    let repeated = counted(seats).into_iter().filter(|(_, times)| *times >= OFTEN_MIN);
    let mut often: Vec<Often> = repeated.filter_map(told).collect();
    often.sort_by_key(|pair| (-pair.times, pair.one_number, pair.other_number));
    often.truncate(OFTEN_MAX);
    often
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn party(number: u128) -> PartyId {
        PartyId(Uuid::from_u128(number))
    }

    fn seat(meeting_number: i64, number: u128, table_number: i64) -> Seat {
        Seat { meeting_number, party_id: party(number), table_number }
    }

    fn attended(number: u128, sector: &str, people: i64, table_number: Option<i64>) -> Attended {
        Attended {
            party_id: party(number),
            written_as: party(number),
            number: 1,
            name: String::new(),
            sector: sector.to_owned(),
            is_listed: 1,
            people,
            table_number,
        }
    }

    #[test]
    fn a_tie_is_new_when_two_never_sat_together() {
        let now = [
            attended(1, "a", 1, Some(1)),
            attended(2, "a", 2, Some(1)),
            attended(3, "b", 1, Some(1)),
            attended(4, "b", 0, Some(1)),
            attended(5, "", 1, Some(2)),
            attended(6, "b", 1, None),
        ];
        let before = [seat(1, 1, 1), seat(1, 3, 1), seat(1, 2, 2), seat(2, 2, 1), seat(2, 9, 1)];
        let told = new_ties(&now, &before);
        assert_eq!(told, Ties { pairs: 3, new: 2, across_sectors: 1 });
    }

    #[test]
    fn pairs_that_always_sit_together_are_told() {
        let seats = [seat(1, 1, 1), seat(1, 2, 1), seat(2, 1, 4), seat(2, 2, 4), seat(2, 3, 4)];
        let named = |number: u128, sector: &str| Named {
            party_id: party(number),
            number: i64::try_from(number).unwrap(),
            name: format!("P{number}"),
            sector: sector.to_owned(),
        };
        let names = [named(1, "a"), named(2, "b"), named(3, "b")];
        let told = often(&seats, &names);
        assert_eq!(told.len(), 1);
        assert_eq!((told[0].one.as_str(), told[0].other.as_str()), ("P1", "P2"));
        assert_eq!((told[0].times, told[0].across_sectors), (2, true));
    }
}
