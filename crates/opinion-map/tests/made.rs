//! Conversations made so that the answer is known.
#![expect(clippy::expect_used, reason = "a test may stop at a fault")]

use opinion_map::answers::{Answer, Answers, Kind, Reply};
use opinion_map::lists::Direction;
use opinion_map::map::{Map, map};
use opinion_map::settings::Settings;

/// A conversation in which everybody answers everything, as `value` says (−1, 0 or 1).
fn everybody(people: u32, statements: u32, value: impl Fn(u32, u32) -> i64) -> Answers {
    let pairs = (0..people).flat_map(|one| (0..statements).map(move |other| (one, other)));
    let answer = |(participant, statement)| Answer {
        participant,
        statement,
        reply: Reply::of(value(participant, statement)),
        important: statement == 1 && participant % 2 == 0,
    };
    let answers: Vec<Answer> = pairs.map(answer).collect();
    Answers::new(people as usize, statements as usize, &answers).expect("they fit")
}

/// Chance that is the same every time: 0 to 99.
fn chance(one: u32, other: u32) -> u32 {
    let mut mixed = u64::from(one) << 32 | u64::from(other);
    mixed = (mixed ^ mixed >> 31).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ mixed >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    u32::try_from((mixed ^ mixed >> 32) % 100).expect("it is small")
}

/// Three sides of thirty. Each agrees with its own eight statements and rejects those of the
/// others; the last eight are shared; one answer in ten is by chance.
fn three_sides() -> Answers {
    everybody(90, 32, |participant, statement| {
        let noise = chance(participant, statement);
        match (noise, statement / 8) {
            (0..10, _) => i64::from(noise % 3) - 1,
            (_, 3) => 1,
            (_, side) if side == participant / 30 => 1,
            _ => -1,
        }
    })
}

#[test]
fn three_sides_are_found_with_what_they_share_and_what_divides_them() {
    let found = map(&three_sides(), &Settings::default());
    let sizes: Vec<u32> = found.groups.iter().map(|group| group.size).collect();
    assert_eq!(sizes, [30, 30, 30]);
    assert!(found.grouping.stability.expect("measured").resample_ari > 0.99);
    let of_one_cloud = found.grouping.silhouette_of_one_cloud.expect("three groups");
    assert!(found.grouping.silhouette.expect("three groups") > of_one_cloud + 0.3);
    let shared: Vec<usize> = found.common_ground.iter().map(|it| it.statement).collect();
    assert!(shared.iter().all(|at| *at >= 24) && shared.len() == 8, "{shared:?}");
    let divided = found.contradictions.iter().filter(|it| it.divided).count();
    assert_eq!(divided, 24);
    let (one, other) = (&found.bridging.statements[3], &found.bridging.statements[27]);
    assert!(other.support > one.support + 0.5, "what is shared bridges: {one:?} {other:?}");
    assert!(found.selection.covered[0] > 80, "{:?}", found.selection);
}

#[test]
fn a_statement_that_divides_has_a_side_and_one_that_is_shared_has_none() {
    let found = map(
        &everybody(60, 10, |participant, statement| match statement {
            0..4 => i64::from(participant < 20) * 2 - 1,
            4..8 => i64::from(participant >= 20) * 2 - 1,
            8 => 1,
            _ => -1,
        }),
        &Settings::default(),
    );
    let told = &found.bridging.statements;
    assert!(told[8].support > 0.5 && told[8].side.abs() < 0.1, "{:?}", told[8]);
    assert!(told[9].support < -0.5 && told[9].side.abs() < 0.1, "{:?}", told[9]);
    assert!(told[0].side * told[4].side < 0.0 && told[0].side.abs() > 0.5, "{told:?}");
    assert!(told[8].support > told[4].support, "what two thirds say bridges less");
    let shared: Vec<_> =
        found.common_ground.iter().map(|it| (it.statement, it.direction)).collect();
    assert_eq!(shared, [(8, Direction::Agree), (9, Direction::Disagree)]);
}

#[test]
fn two_sides_on_three_statements_are_both_heard() {
    let found = map(
        &everybody(40, 3, |participant, _| i64::from(participant >= 20) * 2 - 1),
        &Settings::default(),
    );
    assert_eq!(found.groups.len(), 2);
    for group in &found.groups {
        let told: Vec<usize> = group.representative.iter().map(|it| it.statement).collect();
        assert_eq!(told, [0, 1, 2]);
    }
    assert_eq!(found.contradictions.iter().filter(|it| it.divided).count(), 3);
}

#[test]
fn one_cloud_is_one_group() {
    let found = map(
        &everybody(200, 40, |participant, statement| {
            i64::from(chance(participant, statement) % 3) - 1
        }),
        &Settings::default(),
    );
    assert_eq!(found.grouping.groups, 1, "{:?}", found.grouping.tried);
    assert_eq!(found.groups[0].size, 200);
    assert!(found.contradictions.is_empty());
    assert!(!found.groups[0].representative.is_empty());
}

fn tells_little(answers: &Answers) -> [Map; 2] {
    [Settings::default(), Settings::polis_exact()].map(|settings| {
        let found = map(answers, &settings);
        let all = found.participants.iter().flat_map(|it| it.at);
        assert!(all.chain(found.plane.means.clone()).all(f64::is_finite));
        serde_json::to_string(&found).expect("it tells");
        found
    })
}

#[test]
fn strange_conversations_have_a_map() {
    let none = |people, statements| Answers::new(people, statements, &[]).expect("they fit");
    for answers in [none(0, 0), none(5, 0), none(0, 5), none(9, 9)] {
        let [found, _] = tells_little(&answers);
        assert_eq!((found.grouping.groups, found.groups.len()), (0, 0));
        assert!(found.common_ground.is_empty() && found.selection.statements.is_empty());
    }
    for value in [-1, 0, 1] {
        let [found, _] = tells_little(&everybody(50, 12, |_, _| value));
        assert_eq!(found.groups.len(), 1, "everybody says the same");
        assert_eq!(found.straight_liners(), 50);
        assert_eq!(found.participants[0].always, Some(Reply::of(value)));
        assert_eq!(found.common_ground.len(), if value == 0 { 0 } else { 12 });
    }
    let [found, _] = tells_little(&everybody(40, 1, |participant, _| i64::from(participant % 2)));
    assert!(found.participants[0].at[0] * found.participants[1].at[0] < 0.0, "Q16 of Polis");
    assert!(found.participants[0].enough, "of one statement one answer is all");
    tells_little(&everybody(1, 30, |_, statement| i64::from(statement % 3) - 1));
    tells_little(&everybody(2, 2, |participant, statement| i64::from(participant + statement) - 1));
    let all_out = everybody(20, 8, |participant, _| i64::from(participant % 3) - 1);
    let [found, _] = tells_little(&all_out.with_kinds(vec![Kind::Out; 8]).expect("as many"));
    assert_eq!(found.grouping.groups, 0, "nothing that counts was answered");
    assert!(found.priorities().iter().all(|priority| *priority == 0.0));
}

#[test]
fn what_was_taken_out_moves_nobody_in_sound_mode() {
    let value = |participant: u32, statement: u32| {
        let noise = chance(participant, statement % 20);
        if noise < 20 {
            0
        } else if statement.is_multiple_of(2) == (participant < 30) {
            1
        } else {
            -1
        }
    };
    let without = map(&everybody(60, 20, value), &Settings::default());
    let mut kinds = vec![Kind::Live; 20];
    kinds.resize(30, Kind::Out);
    let more = everybody(60, 30, value).with_kinds(kinds).expect("as many");
    let with = map(&more, &Settings::default());
    for (one, other) in without.participants.iter().zip(&with.participants) {
        assert!((one.at[0] - other.at[0]).hypot(one.at[1] - other.at[1]) < 1e-9);
    }
    let exact = map(&more, &Settings::polis_exact());
    let far = exact.participants[0].at[0].abs() - with.participants[0].at[0].abs();
    assert!(far.abs() < 1e-9, "everybody answered everything: scaling is equal");
}

#[test]
fn importance_is_counted_beside_the_reply() {
    let answers = everybody(20, 8, |participant, statement| {
        if statement == 1 {
            i64::from(participant < 15) * 2 - 1
        } else {
            i64::from(participant % 2)
        }
    });
    let found = map(&answers, &Settings::default());
    let tally = found.statements[1].tally;
    assert_eq!((tally.important_agree, tally.important_disagree), (8, 2));
    assert!((tally.p_important() - 11.0 / 22.0).abs() < 1e-12);
    let plain: Vec<Answer> = answers
        .rows()
        .zip(0_u32..)
        .flat_map(|(row, participant)| row.iter().map(move |cell| (participant, *cell)))
        .map(|(participant, cell)| Answer {
            participant,
            statement: u32::try_from(cell.statement()).expect("it is small"),
            reply: cell.reply(),
            important: false,
        })
        .collect();
    let plain = map(&Answers::new(20, 8, &plain).expect("they fit"), &Settings::default());
    for (one, other) in plain.plane.components.iter().zip(&found.plane.components) {
        assert!(one.iter().zip(other).all(|(a, b)| (a - b).abs() < 1e-9), "it weighs nothing");
    }
}

#[test]
fn more_dimensions_go_on_from_the_first_two() {
    let two = map(&three_sides(), &Settings::default());
    let five = map(&three_sides(), &Settings { components: 5, ..Settings::default() });
    assert_eq!(five.plane.components.len(), 5);
    assert!(five.plane.variances.is_sorted_by(|a, b| a >= b));
    for (number, one) in five.plane.components.iter().enumerate() {
        for (other_number, other) in five.plane.components.iter().enumerate() {
            let product: f64 = one.iter().zip(other).map(|(a, b)| a * b).sum();
            let expected = f64::from(u8::from(number == other_number));
            assert!((product - expected).abs() < 1e-10, "{number} {other_number}: {product}");
        }
    }
    for (one, other) in two.plane.components.iter().zip(&five.plane.components) {
        assert!(one.iter().zip(other).all(|(a, b)| (a - b).abs() < 1e-9));
    }
}
