//! Small challenges of every kind: the answer is the best of all alliances, each tried.

#![expect(clippy::expect_used, reason = "a test may stop at a fault")]

mod counted;

use counted::{check, counted, is_allowed};
use matching::alliances::{Candidate, Challenge, Need, Scope, Sector, Watch, explain, solve};
use proptest::prelude::*;

/// Small challenges of every kind, so small that all alliances can be tried.
fn any_challenge() -> impl Strategy<Value = Challenge> {
    let needs = prop::collection::vec((1_i64..60, 1_i64..4, any::<bool>()), 1..5);
    let candidates = prop::collection::vec(
        (
            prop::collection::vec((0_usize..4, 0_i64..50), 0..4),
            prop::option::of(0_i64..60),
            (0_usize..3, any::<bool>(), -10_i64..60),
        ),
        0..9,
    );
    let ties = prop::collection::vec((0_usize..9, 0_usize..9, -12_i64..20), 0..14);
    let clashes = prop::collection::vec((0_usize..9, 0_usize..9), 0..4);
    let bridged = prop::collection::vec(
        (0_usize..9, 0_usize..9, prop::collection::vec(0_usize..9, 0..3)),
        0..4,
    );
    let sectors = prop::collection::vec((0_usize..2, 1_usize..4), 3);
    (needs, candidates, ties, clashes, bridged, (sectors, 0_usize..6)).prop_map(
        |(needs, candidates, ties, clashes, bridged, (sectors, size_max))| {
            let count = candidates.len();
            let known = |one: usize, other: usize| one < count && other < count && one != other;
            Challenge {
                candidates: candidates
                    .into_iter()
                    .map(|(offers, hours_total, (sector, can_lead, price))| Candidate {
                        offers: once(offers, needs.len()),
                        hours_total,
                        sector,
                        can_lead,
                        price,
                    })
                    .collect(),
                needs: needs
                    .iter()
                    .map(|(amount, i, hours)| Need::new(*amount, *i, *hours))
                    .collect(),
                sectors: sectors.iter().map(|(min, max)| Sector { min: *min, max: *max }).collect(),
                pairs: ties.into_iter().filter(|(i, j, _)| known(*i, *j)).collect(),
                conflicts: clashes.into_iter().filter(|(i, j)| known(*i, *j)).collect(),
                bridged: bridged
                    .into_iter()
                    .filter(|(i, j, between)| known(*i, *j) && between.iter().all(|b| *b < count))
                    .collect(),
                size_max,
                sector_weight: 500,
                lead_weight: 500,
            }
        },
    )
}

/// Each need at most once.
fn once(mut offers: Vec<(usize, i64)>, needs: usize) -> Vec<(usize, i64)> {
    offers.retain(|(need, _)| *need < needs);
    offers.sort_unstable();
    offers.dedup_by_key(|(need, _)| *need);
    offers
}

/// The best of all alliances, by trying each.
fn tried(challenge: &Challenge) -> (i64, usize, i64) {
    let count = challenge.candidates.len();
    let alliances = (0_u32..1 << count)
        .map(|set| (0..count).filter(|place| set >> place & 1 == 1).collect::<Vec<usize>>());
    alliances
        .filter(|members| is_allowed(challenge, members))
        .map(|members| {
            let (missing, cost) = counted(challenge, &members);
            (missing, members.len(), cost)
        })
        .min()
        .expect("nobody is always allowed")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_answer_is_the_best_of_all_alliances(challenge in any_challenge()) {
        let watch = Watch { stop: &|| false, progress: &|_| () };
        let solution = solve(&challenge, Scope::ALL, &watch).expect("it is in order");
        prop_assert!(solution.proven);
        let best = &solution.best;
        prop_assert_eq!((best.missing, best.members.len(), best.cost), tried(&challenge));
        check(&challenge, &solution.best);
        for ranked in solution.top.iter().chain(&solution.by_size) {
            check(&challenge, &ranked.alliance);
        }
        let why = explain(&challenge, &solution.best.members).expect("it is in order");
        for member in &why.members {
            if let Some(substitute) = &member.substitute {
                let change = (substitute.more_missing, substitute.more_cost);
                prop_assert!(change >= (0, 0), "{:?}", change);
            }
        }
    }
}
