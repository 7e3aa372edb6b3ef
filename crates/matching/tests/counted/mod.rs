//! What an alliance misses and costs, counted by other means than the crate's.

#![expect(clippy::indexing_slicing, clippy::expect_used, reason = "a test may stop at a fault")]

use matching::alliances::{Alliance, Challenge};

/// A member, the hours it has for each need, and the hours it has in all.
type Hours = (usize, Vec<(usize, i64)>, i64);

/// What an alliance misses and costs, counted anew without the crate's own model; hours are
/// shared out by trying all that matters: a flow by repeated search.
pub fn counted(challenge: &Challenge, members: &[usize]) -> (i64, i64) {
    let mut missing = 0;
    let mut hours: Vec<Hours> = Vec::new();
    let mut left: Vec<i64> = challenge.needs.iter().map(|need| need.amount).collect();
    for member in members {
        let candidate = &challenge.candidates[*member];
        let mut shared = Vec::new();
        for (need, offer) in &candidate.offers {
            if challenge.needs[*need].is_hours && candidate.hours_total.is_some() {
                shared.push((*need, *offer));
            } else {
                left[*need] = (left[*need] - offer).max(0);
            }
        }
        hours.push((*member, shared, candidate.hours_total.unwrap_or(0)));
    }
    // A greedy order of needs by weight fills a polymatroid best; each unit is moved on its own.
    let mut given = vec![vec![0_i64; left.len()]; hours.len()];
    let mut order: Vec<usize> = (0..left.len()).collect();
    order.sort_by_key(|need| -challenge.needs[*need].weight);
    for need in order {
        while left[need] > 0 && unit(&hours, &mut given, need, &mut vec![false; hours.len()]) {
            left[need] -= 1;
        }
    }
    for (need, left) in challenge.needs.iter().zip(&left) {
        missing += need.weight * left;
    }
    for (sector, told) in challenge.sectors.iter().enumerate() {
        let there = members.iter().filter(|one| challenge.candidates[**one].sector == sector);
        let lacking = told.min.saturating_sub(there.count());
        missing += challenge.sector_weight * i64::try_from(lacking).expect("few");
    }
    if !members.iter().any(|one| challenge.candidates[*one].can_lead) {
        missing += challenge.lead_weight;
    }
    let prices: i64 = members.iter().map(|one| challenge.candidates[*one].price).sum();
    let pairs = challenge.pairs.iter();
    let both = pairs.filter(|(one, other, _)| members.contains(one) && members.contains(other));
    (missing, prices + both.map(|(_, _, cost)| cost).sum::<i64>())
}

/// Brings one unit more to a need, moving others if it must.
fn unit(hours: &[Hours], given: &mut [Vec<i64>], need: usize, tried: &mut Vec<bool>) -> bool {
    for giver in 0..hours.len() {
        let (_, offers, total) = &hours[giver];
        let offer = offers.iter().find(|(of, _)| *of == need).map_or(0, |(_, offer)| *offer);
        if tried[giver] || given[giver][need] >= offer {
            continue;
        }
        tried[giver] = true;
        if given[giver].iter().sum::<i64>() < *total {
            given[giver][need] += 1;
            return true;
        }
        for other in 0..given[giver].len() {
            if given[giver][other] > 0 && other != need && unit(hours, given, other, tried) {
                given[giver][other] -= 1;
                given[giver][need] += 1;
                return true;
            }
        }
    }
    false
}

/// Whether members may be together.
pub fn is_allowed(challenge: &Challenge, members: &[usize]) -> bool {
    let both = |one: &usize, other: &usize| members.contains(one) && members.contains(other);
    let sector = |place: usize| {
        members.iter().filter(|one| challenge.candidates[**one].sector == place).count()
    };
    members.len() <= challenge.size_max
        && !challenge.conflicts.iter().any(|(one, other)| both(one, other))
        && challenge.bridged.iter().all(|(one, other, between)| {
            !both(one, other) || between.iter().any(|bridge| members.contains(bridge))
        })
        && challenge.sectors.iter().enumerate().all(|(place, told)| sector(place) <= told.max)
}

/// Whether an alliance is allowed, and misses and costs what it says.
pub fn check(challenge: &Challenge, alliance: &Alliance) {
    assert!(is_allowed(challenge, &alliance.members));
    assert_eq!(counted(challenge, &alliance.members), (alliance.missing, alliance.cost));
}
