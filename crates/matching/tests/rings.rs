//! Rings beside known optima, and what must hold for any market.

#![expect(clippy::indexing_slicing, clippy::expect_used, reason = "a test may stop at a fault")]

mod reference;

use std::collections::BTreeMap;

use matching::files;
use matching::rings::{Fault, Market, Offer, Rings, Want, rings};
use proptest::prelude::*;

/// A market as it was made: offers, wants.
type Lines = (Vec<Offer>, Vec<Want>);

fn market(lines: &Lines) -> Market {
    Market::by_tag(lines.0.clone(), lines.1.clone()).expect("it is within limits")
}

/// Nothing is given or taken more often than it can be, every step fits, and rings close.
fn check(market: &Market, lines: Option<&Lines>, found: &Rings, length_max: usize) {
    let mut used: BTreeMap<(bool, usize), u32> = BTreeMap::new();
    for ring in &found.rings {
        assert!((2..=length_max).contains(&ring.steps.len()));
        for (offer, want) in &ring.steps {
            assert!(market.fits().contains(&(*offer, *want)));
            *used.entry((true, *offer)).or_default() += ring.times;
            *used.entry((false, *want)).or_default() += ring.times;
        }
        let Some((offers, wants)) = lines else { continue };
        let next = ring.steps.iter().cycle().skip(1);
        for ((_, want), (offer, _)) in ring.steps.iter().zip(next) {
            assert_eq!(wants[*want].member, offers[*offer].member, "who takes gives next");
        }
        let weight: u32 = ring.steps.iter().map(|(_, want)| wants[*want].weight).sum();
        assert_eq!(u64::from(weight), ring.weight);
    }
    if let Some((offers, wants)) = lines {
        for ((is_offer, place), times) in used {
            let most = if is_offer { offers[place].quantity } else { wants[place].quantity };
            assert!(times <= most);
        }
    }
    let sum: u64 = found.rings.iter().map(|ring| ring.weight * u64::from(ring.times)).sum();
    assert_eq!(sum, found.weight);
    assert!(found.weight <= found.upper_bound && found.upper_bound <= found.unlimited);
    assert!(!found.proven || found.weight == found.upper_bound);
}

#[test]
fn known_optima_are_reached_and_proven() {
    let folder = reference::folder("rings");
    let expected = reference::json(&folder.join("expected.json"));
    for (name, told) in expected.as_object().expect("an object") {
        // This one takes half a minute; the measurements run it.
        if name.starts_with("r08") {
            continue;
        }
        let text = reference::text(&folder.join(format!("{name}.json")));
        let named = files::market(&text).expect("it reads");
        let found = rings(&named.market, named.length_max, &|| false).expect("it is in order");
        assert!(found.proven, "{name}");
        assert_eq!(Some(found.weight), told["optimum"].as_u64(), "{name}");
        assert_eq!(Some(found.unlimited), told["unlimited_length_optimum"].as_u64(), "{name}");
        assert_eq!(Some(found.listed as u64), told["rings"].as_u64(), "{name}");
        check(&named.market, None, &found, named.length_max);
    }
}

#[test]
fn a_stopped_search_tells_its_bound() {
    let folder = reference::folder("rings");
    let text = reference::text(&folder.join("r02_n50_k3.json"));
    let named = files::market(&text).expect("it reads");
    let found = rings(&named.market, 3, &|| true).expect("it is in order");
    assert!(found.upper_bound >= 66 && found.weight <= 66);
    check(&named.market, None, &found, 3);
}

#[test]
fn markets_beyond_limits_are_refused() {
    let offer = Offer { member: 0, tag: 0, quantity: 1_000_001 };
    assert_eq!(Market::by_tag(vec![offer], Vec::new()), Err(Fault::NumberTooLarge(0)));
    let want = Want { member: 0, tag: 0, quantity: 1, weight: 1_000_001 };
    assert_eq!(Market::by_tag(Vec::new(), vec![want]), Err(Fault::NumberTooLarge(0)));
    let small = Offer { quantity: 1, ..offer };
    let far = Offer { member: 1_000_001, ..small };
    assert_eq!(Market::by_tag(vec![small, far], Vec::new()), Err(Fault::NumberTooLarge(1)));
    assert_eq!(Market::by_tag(vec![small; 200_001], Vec::new()), Err(Fault::TooMany));
    for length in [0, 1, 9] {
        let refused = rings(&Market::default(), length, &|| false);
        assert_eq!(refused, Err(Fault::Length(length)));
    }
    assert!(Fault::Length(9).to_string().contains('9'));
}

#[test]
fn a_gift_to_oneself_is_no_ring() {
    let offers = vec![Offer { member: 4, tag: 1, quantity: 2 }];
    let wants = vec![Want { member: 4, tag: 1, quantity: 2, weight: 7 }];
    let found = rings(&market(&(offers, wants)), 3, &|| false).expect("it is in order");
    assert_eq!((found.weight, found.unlimited, found.proven), (0, 0, true));
}

#[test]
fn a_ring_goes_round_as_often_as_quantities_allow() {
    let offer = |member, tag| Offer { member, tag, quantity: 3 };
    let want = |member, tag| Want { member, tag, quantity: 2, weight: 5 };
    let lines = (vec![offer(0, 1), offer(1, 2)], vec![want(1, 1), want(0, 2)]);
    let found = rings(&market(&lines), 2, &|| false).expect("it is in order");
    assert_eq!((found.rings.len(), found.rings[0].times, found.weight), (1, 2, 20));
    check(&market(&lines), Some(&lines), &found, 2);
}

fn any_lines() -> impl Strategy<Value = Lines> {
    let offers = prop::collection::vec((0_usize..6, 0_u64..5, 0_u32..3), 0..9);
    let wants = prop::collection::vec((0_usize..6, 0_u64..5, 0_u32..3, 0_u32..6), 0..9);
    (offers, wants).prop_map(|(offers, wants)| {
        let offers = offers.into_iter();
        let wants = wants.into_iter();
        (
            offers.map(|(member, tag, quantity)| Offer { member, tag, quantity }).collect(),
            wants
                .map(|(member, tag, quantity, weight)| Want { member, tag, quantity, weight })
                .collect(),
        )
    })
}

/// A ring as the lines it uses (offer or not, place) and its weight.
type Line = (bool, usize);

/// All rings of at most so many members, one by one.
fn all_rings(lines: &Lines, length_max: usize) -> Vec<(Vec<Line>, u64)> {
    let (offers, wants) = lines;
    let mut open: Vec<(Vec<usize>, Vec<Line>, u64)> =
        (0..6).map(|member| (vec![member], Vec::new(), 0)).collect();
    let mut rings = Vec::new();
    while let Some((members, used, weight)) = open.pop() {
        let here = members[members.len() - 1];
        for (offer, given) in offers.iter().enumerate().filter(|one| one.1.member == here) {
            for (want, taken) in wants.iter().enumerate().filter(|one| one.1.tag == given.tag) {
                let used = [used.as_slice(), &[(true, offer), (false, want)]].concat();
                let weight = weight + u64::from(taken.weight);
                if taken.member == members[0] && members.len() > 1 {
                    rings.push((used, weight));
                } else if members.len() < length_max
                    && taken.member > members[0]
                    && !members.contains(&taken.member)
                {
                    open.push(([members.as_slice(), &[taken.member]].concat(), used, weight));
                }
            }
        }
    }
    rings
}

/// The most that rings from a place on can bring with what is left, by trying everything.
fn most(rings: &[(Vec<Line>, u64)], left: &mut BTreeMap<Line, u32>) -> u64 {
    let mut best = 0;
    for (place, (used, weight)) in rings.iter().enumerate() {
        if used.iter().all(|line| left[line] > 0) {
            for line in used {
                *left.entry(*line).or_default() -= 1;
            }
            best = best.max(weight + most(&rings[place..], left));
            for line in used {
                *left.entry(*line).or_default() += 1;
            }
        }
    }
    best
}

proptest! {
    #[test]
    fn nothing_beats_the_answer(lines in any_lines(), length in 2_usize..5) {
        let (offers, wants) = &lines;
        let offered = offers.iter().enumerate().map(|(place, one)| ((true, place), one.quantity));
        let wanted = wants.iter().enumerate().map(|(place, one)| ((false, place), one.quantity));
        let mut left = offered.chain(wanted).collect();
        let found = rings(&market(&lines), length, &|| false).expect("it is in order");
        prop_assert_eq!(found.weight, most(&all_rings(&lines, length), &mut left));
        prop_assert!(found.proven);
    }

    #[test]
    fn rings_keep_to_the_rules_and_longer_ones_never_bring_less(lines in any_lines()) {
        let market = market(&lines);
        let mut before = 0;
        for length in 2..=6 {
            let found = rings(&market, length, &|| false).expect("it is in order");
            check(&market, Some(&lines), &found, length);
            prop_assert!(found.proven);
            prop_assert!(found.weight >= before);
            before = found.weight;
        }
        // With six members no ring is longer.
        let found = rings(&market, 6, &|| false).expect("it is in order");
        prop_assert_eq!(found.weight, found.unlimited);
    }
}
