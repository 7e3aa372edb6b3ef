//! Exact mode beside red-dwarf 0.4.0, on real conversations: everything that it tells.
#![expect(clippy::indexing_slicing, clippy::expect_used, reason = "a test may stop at a fault")]

mod reference;

use opinion_map::answers::{Answer, Answers, Reply};
use opinion_map::lists::{Agreed, Direction};
use opinion_map::map::{Map, map};
use opinion_map::settings::Settings;
use opinion_map::statistics::Statistics;
use reference::{Conversation, conversations};
use serde_json::Value;

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

fn numbers(value: &Value) -> Vec<f64> {
    list(value).iter().map(number).collect()
}

fn close(found: f64, expected: f64, what: &str) {
    let apart = (found - expected).abs() / expected.abs().max(1.0);
    assert!(apart < 1e-9, "{what}: {found} is not {expected}");
}

fn all_close(found: impl IntoIterator<Item = f64>, expected: &Value, what: &str) {
    let (found, expected): (Vec<f64>, _) = (found.into_iter().collect(), numbers(expected));
    assert_eq!(found.len(), expected.len(), "{what}");
    for (at, (found, expected)) in found.into_iter().zip(expected).enumerate() {
        close(found, expected, &format!("{what} {at}"));
    }
}

#[test]
fn seven_conversations_are_mapped_to_the_letter() {
    for conversation in conversations("polis-expected") {
        let found = map(&conversation.named.answers, &Settings::polis_exact());
        the_plane_is_equal(&conversation, &found);
        groups_are_equal(&conversation, &found);
        statistics_are_equal(&conversation, &found);
        lists_are_equal(&conversation, &found);
    }
}

fn the_plane_is_equal(Conversation { name, expected, .. }: &Conversation, found: &Map) {
    let pca = &expected["pca"];
    all_close(found.statements.iter().map(|it| it.mean), &pca["mean"], &format!("{name} mean"));
    all_close(found.plane.variances.iter().copied(), &pca["explained_variance"], name);
    for (found, expected) in found.plane.components.iter().zip(list(&pca["components"])) {
        let expected = numbers(expected);
        let cosine: f64 = found.iter().zip(&expected).map(|(a, b)| a * b).sum();
        assert!(cosine > 1.0 - 1e-12, "{name}: {cosine}");
    }
    for axis in 0..2 {
        let of = |value: &Value| {
            Value::from(list(value).iter().map(|it| it[axis].clone()).collect::<Vec<_>>())
        };
        let people = found.participants.iter().map(|it| it.at[axis]);
        all_close(people, &of(&expected["participant_xy"]), &format!("{name} people"));
        let statements = found.statements.iter().map(|it| it.at[axis]);
        all_close(statements, &of(&expected["statement_xy"]), &format!("{name} statements"));
    }
    all_close(found.statements.iter().map(|it| it.extremity), &expected["extremity"], name);
    all_close(found.statements.iter().map(|it| it.priority), &expected["priority"], name);
    assert!(found.plane.residual < 1e-12, "{name}: {}", found.plane.residual);
}

fn groups_are_equal(Conversation { name, named, expected }: &Conversation, found: &Map) {
    let grouped = || {
        let all = named.participants.iter().zip(&found.participants);
        all.filter_map(|(id, it)| Some((*id, it.group?)))
    };
    let ids: Vec<f64> = grouped().map(|(id, _)| id as f64).collect();
    assert_eq!(ids, numbers(&expected["clustered_participant_ids"]), "{name}");
    let groups: Vec<f64> = grouped().map(|(_, group)| group as f64).collect();
    assert_eq!(groups, numbers(&expected["labels"]), "{name}");
    for tried in &found.grouping.tried {
        let expected = &expected["k_search"][tried.groups.to_string()];
        close(tried.silhouette, number(&expected["silhouette"]), name);
        let sizes: Vec<f64> = tried.sizes.iter().copied().map(f64::from).collect();
        assert_eq!(sizes, numbers(&expected["sizes"]), "{name}");
    }
    assert_eq!(found.grouping.tried.len(), 4, "{name}");
    let stability = found.grouping.stability.expect("it was measured");
    close(stability.min_ari, 1.0, "leftmost points do not depend on order");
}

/// A column of the expected table, and what it is here.
type Column = (&'static str, fn(&Statistics) -> f64);

fn statistics_are_equal(Conversation { name, expected, .. }: &Conversation, found: &Map) {
    let told: Vec<&Statistics> = found.groups.iter().flat_map(|it| &it.statistics).collect();
    let columns: [Column; 11] = [
        ("na", |it| f64::from(it.tally.agree)),
        ("nd", |it| f64::from(it.tally.disagree)),
        ("ns", |it| f64::from(it.tally.answers)),
        ("pa", |it| it.p_agree),
        ("pd", |it| it.p_disagree),
        ("pat", |it| it.z_agree),
        ("pdt", |it| it.z_disagree),
        ("ra", |it| it.ratio_agree),
        ("rd", |it| it.ratio_disagree),
        ("rat", |it| it.z_ratio_agree),
        ("rdt", |it| it.z_ratio_disagree),
    ];
    for (column, of) in columns {
        let expected = &expected["group_stats"][column];
        all_close(told.iter().map(|it| of(it)), expected, &format!("{name} {column}"));
    }
}

fn lists_are_equal(Conversation { name, named, expected }: &Conversation, found: &Map) {
    let id = |at: usize| named.statements[at];
    for (direction, found) in
        [("agree", &found.consensus.agree), ("disagree", &found.consensus.disagree)]
    {
        let expected = list(&expected["consensus"][direction]);
        assert_eq!(found.len(), expected.len(), "{name} {direction}");
        for (found, expected) in found.iter().zip(expected) {
            let Agreed { statement, successes, answers, p, z } = *found;
            assert_eq!(expected["tid"], id(statement), "{name} {direction}");
            assert_eq!(expected["n-success"], successes, "{name} {direction}");
            assert_eq!(expected["n-trials"], answers, "{name} {direction}");
            close(p, number(&expected["p-success"]), name);
            close(z, number(&expected["p-test"]), name);
        }
    }
    for (at, group) in found.groups.iter().enumerate() {
        let expected = list(&expected["repness"][at.to_string()]);
        assert_eq!(group.representative.len(), expected.len(), "{name} group {at}");
        for (found, expected) in group.representative.iter().zip(expected) {
            assert_eq!(expected["tid"], id(found.statement), "{name} group {at}");
            let direction = serde_json::to_value(found.direction).expect("a word");
            assert_eq!(expected["repful-for"], direction, "{name} group {at}");
            assert_eq!(expected["best-agree"] == true, found.best_agree, "{name} group {at}");
            close(found.p, number(&expected["p-success"]), name);
            close(found.z, number(&expected["p-test"]), name);
            close(found.ratio, number(&expected["repness"]), name);
            close(found.z_ratio, number(&expected["repness-test"]), name);
        }
    }
}

#[test]
fn the_plane_is_that_of_polis_own_maths_too() {
    for Conversation { name, named, expected } in conversations("polis-expected-clojure") {
        let found = map(&named.answers, &Settings::polis_exact());
        let ids = numbers(&expected["tids"]);
        for (found, expected) in found.plane.components.iter().zip(list(&expected["pca"]["comps"]))
        {
            let mut turned = vec![0.0; found.len()];
            for (id, weight) in ids.iter().zip(numbers(expected)) {
                let at = named.statements.iter().position(|known| (*known as f64 - id).abs() < 0.5);
                turned[at.expect("a statement")] = weight;
            }
            let cosine: f64 = found.iter().zip(&turned).map(|(a, b)| a * b).sum();
            assert!(cosine.abs() > 0.999_999, "{name}: {cosine}");
        }
    }
}

/// Two times twenty people: the first reject three statements that the others accept; four more
/// are passed by all, so that everybody gave seven answers.
fn opposed() -> Answers {
    let answers: Vec<Answer> = (0..40)
        .flat_map(|participant| (0..7).map(move |statement| (participant, statement)))
        .map(|(participant, statement)| {
            let reply = match (statement < 3, participant < 20) {
                (true, true) => Reply::Disagree,
                (true, false) => Reply::Agree,
                (false, _) => Reply::Pass,
            };
            Answer { participant, statement, reply, important: false }
        })
        .collect();
    Answers::new(40, 7, &answers).expect("they fit")
}

#[test]
fn a_group_that_only_disagrees_is_left_out_in_exact_mode_alone() {
    let listed = |settings: &Settings| {
        let found = map(&opposed(), settings);
        let of_group_of = |participant: usize| {
            let group = found.participants[participant].group.expect("a group");
            let told = found.groups[group].representative.iter();
            told.map(|it| (it.statement, it.direction)).collect::<Vec<_>>()
        };
        (of_group_of(0), of_group_of(39))
    };
    let all = |direction: Direction| vec![(0, direction), (1, direction), (2, direction)];
    let (rejecting, accepting) = listed(&Settings::polis_exact());
    assert_eq!((rejecting, accepting), (vec![], all(Direction::Agree)));
    let (rejecting, accepting) = listed(&Settings::default());
    assert_eq!((rejecting, accepting), (all(Direction::Disagree), all(Direction::Agree)));
}
