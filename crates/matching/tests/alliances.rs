//! Alliances beside known optima, and what must hold for any challenge.

#![expect(clippy::indexing_slicing, clippy::expect_used, reason = "a test may stop at a fault")]

mod counted;
mod reference;

use std::cell::Cell;

use counted::check;
use matching::alliances::{
    Alliance, Candidate, Cause, Challenge, Fault, Lack, Need, Scope, Sector, Solution, Watch,
    explain, solve,
};
use matching::files;
use serde_json::Value;

const PATIENT: Watch = Watch { stop: &|| false, progress: &|_| () };

fn found(challenge: &Challenge, scope: Scope) -> Solution {
    solve(challenge, scope, &PATIENT).expect("it is in order")
}

/// Challenges of some classes, with their expected outcomes.
fn known(classes: &[&str]) -> Vec<(String, Challenge, Value)> {
    let folder = reference::folder("alliances");
    let mut known = Vec::new();
    for class in classes {
        for number in 0..10 {
            let path = folder.join(format!("{class}-{number}.json"));
            if path.exists() {
                let named = files::challenge(&reference::text(&path)).expect("it reads");
                let expected = folder.join(format!("{class}-{number}.expected.json"));
                let name = format!("{class}-{number}");
                known.push((name, named.challenge, reference::json(&expected)));
            }
        }
    }
    known
}

/// The proven triple of missing, size and cost, if there is one.
fn triple(expected: &Value) -> Option<(i64, usize, i64)> {
    let by = ["highs", "cpsat"].iter().find(|by| expected[**by]["status"] == "optimal")?;
    let told = &expected[*by];
    let size = usize::try_from(told["size"].as_u64()?).ok()?;
    Some((told["M"].as_i64()?, size, told["C"].as_i64()?))
}

fn own(alliance: &Alliance) -> (i64, usize, i64) {
    (alliance.missing, alliance.members.len(), alliance.cost)
}

#[test]
fn tiny_small_and_medium_challenges_reach_their_proven_optima() {
    for (name, challenge, expected) in known(&["tiny", "small", "medium"]) {
        let solution = found(&challenge, Scope::BEST);
        assert!(solution.proven, "{name}");
        assert_eq!(Some(own(&solution.best)), triple(&expected), "{name}");
        let bound = solution.bound;
        assert_eq!((bound.missing, bound.size, bound.cost), own(&solution.best), "{name}");
        check(&challenge, &solution.best);
    }
}

#[test]
fn other_alliances_and_other_sizes_are_as_good_as_known_ones() {
    for (name, challenge, expected) in known(&["tiny", "small"]) {
        let solution = found(&challenge, Scope::ALL);
        for ranked in solution.top.iter().chain(&solution.by_size) {
            check(&challenge, &ranked.alliance);
        }
        let rows = expected["pareto_by_size"].as_array().expect("rows by size");
        for row in rows.iter().filter(|row| row[4] == "optimal") {
            let size = usize::try_from(row[0].as_u64().expect("a size")).expect("small");
            let ours = solution.by_size.iter().find(|one| one.alliance.members.len() == size);
            let ours = ours.expect("every size is there");
            assert!(ours.proven, "{name} with {size}");
            assert_eq!(Value::from(ours.alliance.missing), row[1], "{name} with {size}");
            assert_eq!(Value::from(ours.alliance.cost), row[2], "{name} with {size}");
        }
        let others = expected["top5"].as_array().expect("five");
        for (ours, row) in solution.top.iter().zip(others) {
            let known = (row[0].as_i64(), row[1].as_u64(), row[2].as_i64());
            let (missing, size, cost) = own(&ours.alliance);
            if ours.proven && row[4] == "optimal" {
                assert_eq!((Some(missing), Some(size as u64), Some(cost)), known, "{name}");
            }
        }
        assert!(solution.top.len() == 5, "{name} has {}", solution.top.len());
    }
}

#[test]
fn large_challenges_are_proven_too() {
    for (name, challenge, expected) in known(&["large"]) {
        let solution = found(&challenge, Scope::BEST);
        assert!(solution.proven, "{name}");
        assert_eq!(Some(own(&solution.best)), triple(&expected), "{name}");
        check(&challenge, &solution.best);
    }
}

/// A challenge of two needs: one can be met twice, the other only by somebody in conflict.
fn split() -> Challenge {
    let candidate = |need, amount, price| Candidate {
        offers: vec![(need, amount)],
        hours_total: None,
        sector: 0,
        can_lead: false,
        price,
    };
    Challenge {
        needs: vec![Need::new(10, 1, false), Need::new(4, 3, false)],
        candidates: vec![candidate(0, 10, 20), candidate(0, 10, 50), candidate(1, 3, 20)],
        sectors: vec![Sector { min: 0, max: 3 }],
        conflicts: vec![(0, 2), (1, 2)],
        size_max: 3,
        ..Challenge::default()
    }
}

#[test]
fn what_is_missing_is_told_with_its_reason() {
    let challenge = split();
    let best = found(&challenge, Scope::BEST).best;
    assert_eq!(best.members, [2], "the second need weighs most");
    let why = explain(&challenge, &best.members).expect("it is in order");
    let first = &why.shortages[0];
    assert_eq!((first.of, first.missing, first.not_in_network), (Lack::Need(0), 10, 0));
    assert_eq!(first.blocked[0].by, Cause::Conflict(2));
    let second = &why.shortages[1];
    assert_eq!((second.of, second.missing, second.not_in_network), (Lack::Need(1), 1, 1));
    assert!(second.blocked.is_empty());
    assert!(why.members[0].cannot_be_missed());
    assert_eq!(why.members[0].brings, [(1, 3)]);
}

#[test]
fn who_gave_much_is_spared_and_would_be_the_substitute() {
    let challenge = Challenge { conflicts: Vec::new(), ..split() };
    let best = found(&challenge, Scope::BEST).best;
    assert_eq!(best.members, [0, 2]);
    let why = explain(&challenge, &best.members).expect("it is in order");
    assert_eq!((why.spared[0].candidate, why.spared[0].instead, why.spared[0].dearer), (1, 0, 30));
    let substitute = why.members[0].substitute.expect("there is one");
    assert_eq!((substitute.candidate, substitute.more_missing, substitute.more_cost), (1, 0, 30));
    assert!(!why.members[0].cannot_be_missed());
}

#[test]
fn a_pair_with_nobody_between_is_not_proposed_and_says_so() {
    let mut challenge = Challenge { conflicts: Vec::new(), ..split() };
    challenge.bridged = vec![(0, 2, vec![1]), (1, 2, vec![0])];
    let best = found(&challenge, Scope::BEST).best;
    assert_eq!(best.members, [0, 1, 2], "one more stands between");
    let why = explain(&challenge, &best.members).expect("it is in order");
    assert_eq!((why.between[0].one, why.between[0].other, why.between[0].bridge), (0, 2, 1));
    let why = explain(&challenge, &[2]).expect("it is in order");
    assert_eq!(why.shortages[0].blocked[0].by, Cause::NobodyBetween(2));
}

#[test]
fn sectors_seats_and_hours_keep_candidates_out() {
    let full =
        Challenge { sectors: vec![Sector { min: 0, max: 1 }], conflicts: Vec::new(), ..split() };
    let cause = |challenge: &Challenge| {
        explain(challenge, &[2]).expect("it is in order").shortages[0].blocked[0].by
    };
    assert_eq!(cause(&full), Cause::SectorIsFull);
    let small = Challenge { size_max: 1, conflicts: Vec::new(), ..split() };
    assert_eq!(cause(&small), Cause::AllianceIsFull);
    let room = Challenge { conflicts: Vec::new(), ..split() };
    assert_eq!(cause(&room), Cause::BringsNoMore);
    let mut hours = split();
    hours.needs[1].is_hours = true;
    hours.candidates[2].hours_total = Some(1);
    let why = explain(&hours, &[2]).expect("it is in order");
    let lack = why.shortages.iter().find(|one| one.of == Lack::Need(1)).expect("it is missing");
    assert_eq!((lack.missing, lack.not_in_network), (3, 1));
    assert_eq!(lack.blocked[0].by, Cause::HoursAreLimited);
}

#[test]
fn there_is_always_an_answer() {
    let nobody = Challenge { candidates: Vec::new(), conflicts: Vec::new(), ..split() };
    let solution = found(&nobody, Scope::ALL);
    assert_eq!((solution.best.members.len(), solution.proven), (0, true));
    assert_eq!(solution.best.missing, solution.missing_at_most);
    let nothing = found(&Challenge::default(), Scope::ALL);
    assert_eq!((nothing.best.missing, nothing.proven), (0, true));
    let useless = Challenge { needs: vec![Need::new(0, 1, false); 2], ..split() };
    assert!(found(&useless, Scope::ALL).best.members.is_empty(), "nobody is burdened for nothing");
}

#[test]
fn who_is_told_to_stop_answers_with_a_bound() {
    let (_, challenge, expected) = known(&["small"]).remove(0);
    let asked = Cell::new(0);
    let stop = || {
        asked.set(asked.get() + 1);
        asked.get() > 3
    };
    let steps = Cell::new(0);
    let progress = |_: &matching::alliances::Progress| steps.set(steps.get() + 1);
    let watch = Watch { stop: &stop, progress: &progress };
    let solution = solve(&challenge, Scope::ALL, &watch).expect("it is in order");
    let (missing, size, cost) = triple(&expected).expect("it is known");
    assert!(steps.get() > 0);
    assert!(solution.bound.missing <= missing && (missing, size, cost) <= own(&solution.best));
    assert!(solution.bound.missing < missing || solution.bound.size <= size);
    check(&challenge, &solution.best);
}

#[test]
fn the_same_challenge_gives_the_same_answer() {
    let (_, challenge, _) = known(&["small"]).remove(1);
    assert_eq!(found(&challenge, Scope::ALL), found(&challenge, Scope::ALL));
}

#[test]
fn challenges_that_do_not_fit_together_are_refused() {
    let refused =
        |challenge: Challenge| solve(&challenge, Scope::BEST, &PATIENT).expect_err("it is refused");
    assert_eq!(refused(Challenge { size_max: 41, ..split() }), Fault::TooLarge);
    let unknown = |list| Fault::Unknown { list, place: 0 };
    assert_eq!(refused(Challenge { pairs: vec![(0, 3, 1)], ..split() }), unknown("pairs"));
    assert_eq!(refused(Challenge { conflicts: vec![(1, 1)], ..split() }), unknown("conflicts"));
    let bridged = vec![(0, 1, vec![9])];
    assert_eq!(refused(Challenge { bridged, ..split() }), unknown("bridged"));
    assert_eq!(refused(Challenge { sectors: Vec::new(), ..split() }), unknown("candidates"));
    let number = |list| Fault::Number { list, place: 0 };
    assert_eq!(refused(Challenge { pairs: vec![(0, 1, 2_000_000)], ..split() }), number("pairs"));
    assert_eq!(refused(Challenge { sector_weight: -1, ..split() }), number("weights"));
    let weightless = Need { amount: 1, weight: 0, is_hours: false };
    let needs = vec![weightless; 2];
    assert_eq!(refused(Challenge { needs, ..split() }), number("needs"));
    let mut cheap = split();
    cheap.candidates[0].hours_total = Some(-1);
    assert_eq!(refused(cheap), number("candidates"));
    let gone = explain(&split(), &[7]).expect_err("it is refused");
    assert!(gone.to_string().contains("candidates"));
}
