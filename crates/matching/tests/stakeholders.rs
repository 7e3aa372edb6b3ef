//! Stakeholders beside reference outcomes, and what must hold for any of them.

#![expect(
    clippy::indexing_slicing,
    clippy::expect_used,
    clippy::float_cmp,
    reason = "a test may stop at a fault, and figures from integers are exact"
)]

mod reference;

use matching::stakeholders::mactor::{Fault, Feedback, Mactor, Place, Strength, mactor, places};
use matching::stakeholders::micmac::micmac;
use matching::stakeholders::network::{
    Network, betweenness, brokerage, constraint, effective_size, own_reciprocity, reciprocity,
};
use matching::stakeholders::salience::Salience;
use matching::stakeholders::trades::{bridges, trades};
use matching::stakeholders::unseen::unseen;
use proptest::prelude::*;
use serde_json::Value;

fn whole(value: &Value) -> Vec<Vec<i64>> {
    serde_json::from_value(value.clone()).expect("a matrix of whole numbers")
}

fn real(value: &Value) -> Vec<Vec<f64>> {
    serde_json::from_value(value.clone()).expect("a matrix of numbers")
}

fn line(value: &Value) -> Vec<f64> {
    serde_json::from_value(value.clone()).expect("a line of numbers")
}

fn near(one: &[f64], other: &[f64]) {
    assert_eq!(one.len(), other.len());
    for (left, right) in one.iter().zip(other) {
        assert!((left - right).abs() < 1e-9, "{one:?} is not {other:?}");
    }
}

fn near_all(one: &[Vec<f64>], other: &Value) {
    let other = real(other);
    assert_eq!(one.len(), other.len());
    one.iter().zip(&other).for_each(|(left, right)| near(left, right));
}

fn same_strength(found: &Strength, expected: &Value) {
    assert_eq!(Value::from(found.influence.clone()), expected["I"]);
    assert_eq!(Value::from(found.dependence.clone()), expected["D"]);
    near(&found.share, &line(&expected["r"]));
    near(&found.ratio, &line(&expected["R"]));
}

#[test]
fn mactor_finds_the_didactic_case_in_every_order() {
    let expected = reference::json(&reference::folder("mactor").join("didactic.expected.json"));
    let (influences, positions) = (whole(&expected["MID"]), whole(&expected["MAO2"]));
    let found = mactor(&influences, &positions, Feedback::Counts).expect("it is in order");
    assert_eq!(found.influence, whole(&expected["MIDI"]));
    assert_eq!(found.influence_max, whole(&expected["MMIDI"]));
    assert_eq!(found.net_influence, whole(&expected["net_influence"]));
    same_strength(&found.strength, &expected["strength"]);
    same_strength(&found.strength_max, &expected["strength_max"]);
    for (order, number) in found.orders.iter().zip(1..) {
        let told = |name: &str| &expected[format!("{number}{name}")];
        near_all(&order.positions, &expected[format!("MAO{number}")]);
        near_all(&order.convergence, told("CAA"));
        near_all(&order.divergence, told("DAA"));
        near_all(&order.net_actors, told("net_actor"));
        near_all(&order.net_objectives, told("net_objective"));
        near(&order.ambivalence, &line(told("EQ")));
        near(&order.mobilisation, &line(told("mobilisation_actor")));
        near(&order.in_favour, &line(told("objective_for")));
        near(&order.against, &line(told("objective_against")));
        let share = told("convergence_pct").as_f64().expect("a number");
        near(&[100.0 * order.convergence_share], &[share]);
    }
}

#[test]
fn mactor_and_micmac_find_the_published_case_of_eleven_actors() {
    let Some(folder) = reference::full("mactor") else { return };
    let expected = reference::json(&folder.join("lyon2-mid.expected.json"));
    let influences = whole(&expected["MID"]);
    let none = vec![Vec::new(); influences.len()];
    for (feedback, name) in [(Feedback::Counts, "godet"), (Feedback::LeftOut, "net")] {
        let found = mactor(&influences, &none, feedback).expect("it is in order");
        assert_eq!(found.influence, whole(&expected["MIDI"]));
        assert_eq!(found.influence_max, whole(&expected["MMIDI"]));
        same_strength(&found.strength, &expected[name]);
    }
    let influences: Vec<Vec<u32>> =
        serde_json::from_value(expected["MID"].clone()).expect("not negative");
    let (rankings, stable) = micmac(&influences);
    for (ranking, told) in rankings.iter().zip(expected["micmac"].as_array().expect("a list")) {
        assert_eq!(Value::from(ranking.power), told["power"]);
        assert_eq!(Value::from(ranking.by_influence.clone()), told["influence_rank"]);
        assert_eq!(Value::from(ranking.by_dependence.clone()), told["dependence_rank"]);
    }
    assert_eq!(stable, Some(11));
}

#[test]
fn micmac_says_when_rankings_do_not_come_to_rest() {
    // Two who take turns: odd chains end at one, even chains at the other.
    let (rankings, stable) = micmac(&[vec![0, 2, 0], vec![1, 0, 0], vec![1, 0, 0]]);
    assert_eq!(rankings.len(), 12);
    assert_eq!(stable, None);
}

#[test]
fn matrices_that_do_not_fit_are_refused() {
    let refused = |influences: &[Vec<i64>], positions: &[Vec<i64>]| {
        mactor(influences, positions, Feedback::Counts).expect_err("it is refused")
    };
    let two = [vec![0, 1], vec![1, 0]];
    assert_eq!(refused(&two, &[vec![1]]), Fault::ActorCount);
    assert_eq!(refused(&two, &[vec![1], vec![]]), Fault::LineLength { actor: 1 });
    assert_eq!(refused(&[vec![0], vec![0]], &[vec![1], vec![1]]), Fault::LineLength { actor: 0 });
    assert_eq!(refused(&two, &[vec![1], vec![5]]), Fault::OutOfScale { actor: 1, place: 0 });
    let five = [vec![0, 5], vec![1, 0]];
    assert_eq!(refused(&five, &[vec![1], vec![1]]), Fault::OutOfScale { actor: 0, place: 1 });
    let own = [vec![1, 1], vec![1, 0]];
    assert_eq!(refused(&own, &[vec![1], vec![1]]), Fault::OnItself { actor: 0 });
    assert_eq!(refused(&[vec![0]], &[vec![1; 1_001]]), Fault::TooLarge);
    assert!(Fault::OnItself { actor: 3 }.to_string().contains('3'));
}

#[test]
fn places_on_the_plane_follow_influence_and_dependence() {
    let strength = Strength {
        influence: vec![9, 8, 1, 0],
        dependence: vec![1, 9, 8, 0],
        share: vec![],
        ratio: vec![],
    };
    let expected = [Place::Dominant, Place::Relay, Place::Dominated, Place::Autonomous];
    assert_eq!(places(&strength), expected);
}

#[test]
fn salience_names_all_eight_classes() {
    let expected = reference::json(&reference::folder("network").join("mitchell.json"));
    let rows: Vec<(u8, u8, u8, String)> = serde_json::from_value(expected).expect("eight rows");
    for (power, legitimacy, urgency, name) in rows {
        assert_eq!(Salience::of(power == 1, legitimacy == 1, urgency == 1).name(), name);
    }
}

#[test]
fn networks_measure_as_in_networkx() {
    let expected = reference::json(&reference::folder("network").join("expected.json"));
    for name in ["florentine", "karate"] {
        let told = &expected[name];
        let nodes: Vec<String> = serde_json::from_value(told["nodes"].clone()).expect("names");
        let at = |name: &String| nodes.iter().position(|node| node == name).expect("known");
        let ties: Vec<(String, String)> =
            serde_json::from_value(told["edges"].clone()).expect("pairs");
        let ties: Vec<_> = ties.iter().map(|(one, other)| (at(one), at(other))).collect();
        let network = Network::undirected(nodes.len(), &ties);
        let column = |measure: &str| -> Vec<f64> {
            nodes.iter().map(|node| told[measure][node].as_f64().expect("a number")).collect()
        };
        near(&betweenness(&network), &column("betweenness"));
        let held: Vec<f64> = constraint(&network).into_iter().map(Option::unwrap).collect();
        near(&held, &column("constraint"));
        near(&effective_size(&network), &column("effective_size"));
        assert_eq!(reciprocity(&network), Some(1.0));
    }
}

fn directed(told: &Value) -> Network {
    let lines = whole(&told["adj"]);
    let ties = |(i, line): (usize, &Vec<i64>)| {
        line.iter().enumerate().filter(|(_, tie)| **tie > 0).map(move |(j, _)| (i, j)).collect()
    };
    let ties: Vec<Vec<_>> = lines.iter().enumerate().map(ties).collect();
    Network::directed(lines.len(), &ties.concat())
}

#[test]
fn brokerage_is_counted_as_in_sna() {
    let expected = reference::json(&reference::folder("network").join("expected.json"));
    for (name, told) in expected.as_object().expect("an object") {
        let Some(roles) = told.get("gf") else { continue };
        let groups: Vec<Value> = told["cl"].as_array().expect("a list").clone();
        let number = |group: &Value| groups.iter().position(|other| other == group).unwrap_or(0);
        let groups: Vec<usize> = groups.iter().map(number).collect();
        let found = brokerage(&directed(told), &groups);
        let column = |role: &str| -> Vec<u64> {
            serde_json::from_value(roles[role].clone()).expect("a list of counts")
        };
        let all = |role: fn(&matching::stakeholders::network::Brokerage) -> u64| -> Vec<u64> {
            found.iter().map(role).collect()
        };
        assert_eq!(all(|roles| roles.coordinator), column("coordinator"), "{name}");
        assert_eq!(all(|roles| roles.itinerant), column("itinerant"), "{name}");
        assert_eq!(all(|roles| roles.gatekeeper), column("gatekeeper"), "{name}");
        assert_eq!(all(|roles| roles.representative), column("representative"), "{name}");
        assert_eq!(all(|roles| roles.liaison), column("liaison"), "{name}");
        assert_eq!(all(matching::stakeholders::network::Brokerage::total), column("total"));
    }
}

#[test]
fn networks_with_a_direction_measure_as_in_networkx() {
    let expected = reference::json(&reference::folder("network").join("expected.json"));
    let told = &expected["helix24"];
    let network = directed(told);
    let line = |measure: &str| -> Vec<f64> {
        let of = |party: usize| told[measure][party.to_string()].as_f64().expect("a number");
        (0..network.count()).map(of).collect()
    };
    near(&betweenness(&network), &line("betweenness"));
    let held: Vec<f64> = constraint(&network).into_iter().map(Option::unwrap).collect();
    near(&held, &line("constraint"));
    near(&[reciprocity(&network).expect("it has ties")], &[told["reciprocity"].as_f64().unwrap()]);
    let own: Vec<f64> = own_reciprocity(&network).into_iter().map(Option::unwrap).collect();
    near(&own, &line("node_reciprocity"));
}

#[test]
fn parties_that_nobody_named_are_counted_from_those_named_once() {
    assert_eq!(unseen(&[]).at_least, 0);
    assert_eq!(unseen(&[2, 3, 4]).at_least, 0);
    assert_eq!(unseen(&[1, 1, 1, 1]).estimate, 6.0);
    assert_eq!((unseen(&[0, 1, 1, 2]).named, unseen(&[0, 1, 1, 2]).estimate), (3, 2.0));
}

#[test]
fn parties_who_clash_on_two_objectives_may_trade() {
    let positions = [vec![4, -1, 2], vec![-1, 3, 2], vec![-4, 1, -2]];
    let found = trades(&positions);
    assert_eq!(found.len(), 1, "with equal stakes there is nothing to trade: {found:?}");
    assert_eq!((found[0].one, found[0].other, found[0].gain), (0, 1, 2));
    let granting = [vec![0, 0, 1], vec![0, 0, 2], vec![0, 0, 0]];
    let between = bridges(&positions, &granting, (0, 1));
    assert_eq!((between[0].actor, between[0].granting, between[0].divergence), (2, 3, 18));
}

fn actors() -> impl Strategy<Value = (Vec<Vec<i64>>, Vec<Vec<i64>>)> {
    (1_usize..8, 0_usize..6).prop_flat_map(|(count, objectives)| {
        let influences = prop::collection::vec(prop::collection::vec(0_i64..=4, count), count);
        let influences = influences.prop_map(|mut lines| {
            lines.iter_mut().enumerate().for_each(|(i, line)| line[i] = 0);
            lines
        });
        let positions = prop::collection::vec(prop::collection::vec(-4_i64..=4, objectives), count);
        (influences, positions)
    })
}

fn computed(influences: &[Vec<i64>], positions: &[Vec<i64>]) -> Mactor {
    mactor(influences, positions, Feedback::Counts).expect("it is in order")
}

proptest! {
    #[test]
    fn strength_is_one_on_average((influences, positions) in actors()) {
        let found = computed(&influences, &positions);
        let sum: f64 = found.strength.ratio.iter().sum();
        let count = influences.len() as f64;
        prop_assert!((sum - count).abs() < 1e-9 || sum == 0.0);
    }

    #[test]
    fn the_order_of_actors_does_not_matter((influences, positions) in actors()) {
        let turned: Vec<usize> = (0..influences.len()).rev().collect();
        let lines = |rows: &[Vec<i64>]| -> Vec<Vec<i64>> {
            turned.iter().map(|i| rows[*i].clone()).collect()
        };
        let columns = |rows: Vec<Vec<i64>>| -> Vec<Vec<i64>> {
            rows.iter().map(|row| turned.iter().map(|j| row[*j]).collect()).collect()
        };
        let found = computed(&influences, &positions);
        let other = computed(&columns(lines(&influences)), &lines(&positions));
        prop_assert_eq!(columns(lines(&found.influence)), other.influence);
        for (one, another) in found.orders.iter().zip(&other.orders) {
            for (i, place) in turned.iter().enumerate() {
                prop_assert!((one.ambivalence[*place] - another.ambivalence[i]).abs() < 1e-9);
                prop_assert!((one.mobilisation[*place] - another.mobilisation[i]).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn an_actor_without_influence_changes_nobody((influences, positions) in actors()) {
        let mut more = influences.clone();
        for line in &mut more {
            line.push(0);
        }
        more.push(vec![0; influences.len() + 1]);
        let mut wanting = positions.clone();
        wanting.push(vec![0; positions[0].len()]);
        let (found, other) = (computed(&influences, &positions), computed(&more, &wanting));
        prop_assert_eq!(other.strength.ratio[influences.len()], 0.0);
        for (one, another) in found.influence.iter().zip(&other.influence) {
            prop_assert_eq!(&one[..], &another[..influences.len()]);
        }
    }

    #[test]
    fn what_is_at_stake_scales(
        (influences, positions) in actors(),
        halved in prop::collection::vec(prop::collection::vec(-2_i64..=2, 4), 1..6),
    ) {
        let none = vec![vec![0; halved.len()]; halved.len()];
        let doubled: Vec<Vec<i64>> =
            halved.iter().map(|line| line.iter().map(|value| 2 * value).collect()).collect();
        let (one, two) = (computed(&none, &halved), computed(&none, &doubled));
        for i in 0..halved.len() {
            for j in 0..halved.len() {
                let twice = 2.0 * one.orders[1].convergence[i][j];
                prop_assert_eq!(twice, two.orders[1].convergence[i][j]);
                let twice = 2.0 * one.orders[1].divergence[i][j];
                prop_assert_eq!(twice, two.orders[1].divergence[i][j]);
            }
        }
        prop_assert!(computed(&influences, &positions).orders[0].convergence_share <= 1.0);
    }

    #[test]
    fn agreement_is_mutual_and_bounded((influences, positions) in actors()) {
        let found = computed(&influences, &positions);
        for order in &found.orders {
            for i in 0..positions.len() {
                for j in 0..positions.len() {
                    prop_assert_eq!(order.convergence[i][j], order.convergence[j][i]);
                    prop_assert_eq!(order.divergence[i][j], order.divergence[j][i]);
                }
                prop_assert!((-1e-12..=1.0 + 1e-12).contains(&order.ambivalence[i]));
            }
        }
        let signs = &found.orders[0];
        for i in 0..positions.len() {
            for j in (0..positions.len()).filter(|j| *j != i) {
                let pairs = positions[i].iter().zip(&positions[j]);
                let shared = pairs.filter(|(one, other)| **one != 0 && **other != 0).count();
                let told = signs.convergence[i][j] + signs.divergence[i][j];
                prop_assert_eq!(told, shared as f64);
            }
        }
    }

    #[test]
    fn an_objective_may_be_told_the_other_way_round((influences, positions) in actors()) {
        let mut turned = positions.clone();
        turned.iter_mut().filter_map(|line| line.first_mut()).for_each(|value| *value = -*value);
        let (one, other) = (computed(&influences, &positions), computed(&influences, &turned));
        for (left, right) in one.orders.iter().zip(&other.orders) {
            prop_assert_eq!(&left.convergence, &right.convergence);
            prop_assert_eq!(&left.divergence, &right.divergence);
        }
    }

    #[test]
    fn betweenness_on_a_ring_is_shared_evenly(count in 3_usize..12) {
        let ties: Vec<_> = (0..count).map(|i| (i, (i + 1) % count)).collect();
        let found = betweenness(&Network::undirected(count, &ties));
        prop_assert!(found.iter().all(|value| (value - found[0]).abs() < 1e-9));
    }

    #[test]
    fn trades_gain_for_both(positions in prop::collection::vec(
        prop::collection::vec(-4_i64..=4, 4), 2..6,
    )) {
        for trade in trades(&positions) {
            let (one, other) = (&positions[trade.one], &positions[trade.other]);
            prop_assert!(one[trade.holds] * other[trade.holds] < 0);
            prop_assert!(one[trade.gives] * other[trade.gives] < 0);
            prop_assert!(one[trade.holds].abs() - other[trade.holds].abs() >= trade.gain);
            prop_assert!(other[trade.gives].abs() - one[trade.gives].abs() >= trade.gain);
            prop_assert!(trade.gain > 0);
        }
    }
}
