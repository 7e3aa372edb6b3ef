//! Groups stay what they are when people or statements are counted in another order.
#![expect(clippy::indexing_slicing, clippy::expect_used, reason = "a test may stop at a fault")]

mod reference;

use opinion_map::answers::{Answer, Answers};
use opinion_map::groups::adjusted_rand_index;
use opinion_map::map::{Map, map};
use opinion_map::settings::Settings;
use reference::conversations;

/// Numbers in an order by chance: the number of each place.
fn shuffled(count: usize, seed: u64) -> Vec<usize> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut order: Vec<usize> = (0..count).collect();
    for at in (1..count).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        order.swap(at, usize::try_from(state % (at as u64 + 1)).expect("it is small"));
    }
    order
}

fn renumbered(answers: &Answers, people: &[usize], statements: &[usize]) -> Answers {
    let number = |of: &[usize], at: usize| u32::try_from(of[at]).expect("it is small");
    let mut moved: Vec<Answer> = Vec::new();
    for (participant, row) in answers.rows().enumerate() {
        moved.extend(row.iter().map(|cell| Answer {
            participant: number(people, participant),
            statement: number(statements, cell.statement()),
            reply: cell.reply(),
            important: cell.important(),
        }));
    }
    let mut kinds = answers.kinds().to_vec();
    for (old, kind) in answers.kinds().iter().enumerate() {
        kinds[statements[old]] = *kind;
    }
    let moved = Answers::new(people.len(), statements.len(), &moved).expect("they fit");
    moved.with_kinds(kinds).expect("as many")
}

fn labels(found: &Map, order: &[usize]) -> Vec<usize> {
    order.iter().map(|at| found.participants[*at].group.unwrap_or(99)).collect()
}

#[test]
fn groups_do_not_depend_on_the_order_of_people_or_on_the_seed() {
    for conversation in conversations("polis-expected") {
        let answers = &conversation.named.answers;
        let name = &conversation.name;
        let found = map(answers, &Settings::default());
        let own: Vec<usize> = (0..answers.statements()).collect();
        let before = labels(&found, &(0..answers.participants()).collect::<Vec<_>>());
        // The bench makes twenty orders, each with another seed, of all seven.
        let orders = if answers.participants() < 300 { 20 } else { 2 };
        for seed in 0..orders {
            let order = shuffled(answers.participants(), seed + 1);
            let moved = renumbered(answers, &order, &own);
            let again = map(&moved, &Settings::default());
            assert_eq!(labels(&again, &order), before, "{name} in order {seed}");
            assert_eq!(again.plane, found.plane, "{name} in order {seed}");
            if seed < orders / 2 {
                let other = map(&moved, &Settings::default().with_seed(seed + 1));
                let ari = adjusted_rand_index(&labels(&other, &order), &before);
                assert!(ari >= 0.9, "{name} with seed {seed}: {ari}");
            }
        }
        if let Some(stability) = found.grouping.stability.filter(|_| found.groups.len() > 1) {
            assert!(stability.min_ari >= 0.9, "{name}: {stability:?}");
            assert_eq!(stability.shuffles, 20, "{name}");
        }
    }
}

#[test]
fn places_hardly_depend_on_the_order_of_statements() {
    for conversation in conversations("polis-expected") {
        let answers = &conversation.named.answers;
        let name = &conversation.name;
        let found = map(answers, &Settings::default());
        let order = shuffled(answers.statements(), 5);
        let people: Vec<usize> = (0..answers.participants()).collect();
        let again = map(&renumbered(answers, &people, &order), &Settings::default());
        for (one, other) in found.participants.iter().zip(&again.participants) {
            let far = (one.at[0] - other.at[0]).hypot(one.at[1] - other.at[1]);
            assert!(far < 1e-9, "{name}: {far}");
        }
        let ari = adjusted_rand_index(&labels(&found, &people), &labels(&again, &people));
        assert!(ari >= 0.9, "{name}: {ari}");
    }
}

#[test]
fn threads_change_nothing() {
    for conversation in conversations("polis-expected").into_iter().take(2) {
        let run = |threads| {
            let settings = Settings { threads, ..Settings::default() };
            let found = map(&conversation.named.answers, &settings);
            Map { settings: Settings::default(), ..found }
        };
        assert_eq!(run(1), run(3), "{}", conversation.name);
    }
}

#[test]
fn every_conversation_tells_what_it_has() {
    for conversation in conversations("polis-expected") {
        let found = map(&conversation.named.answers, &Settings::default());
        let name = &conversation.name;
        assert!(found.groups.iter().all(|it| it.size >= 5), "{name}");
        assert!(found.groups.iter().all(|it| !it.representative.is_empty()), "{name}");
        assert!(found.groups.len() == 1 || !found.contradictions.is_empty(), "{name}");
        assert!(found.selection.justified, "{name}");
        assert!(found.common_ground.iter().all(|it| it.lower > 0.5), "{name}");
        let priorities = found.priorities();
        let most = priorities.iter().copied().fold(0.0, f64::max);
        let least = priorities.iter().copied().fold(f64::INFINITY, f64::min);
        assert!(most > 10.0 * least, "{name}: {least} to {most}");
    }
}
