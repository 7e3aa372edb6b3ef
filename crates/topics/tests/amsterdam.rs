//! How often suggestions are right for the wishes that residents of Amsterdam handed in, with
//! half of them known. Reads the reference data; without it there is nothing to measure.

#![expect(clippy::indexing_slicing, clippy::expect_used, reason = "a test may stop at a fault")]

mod pabulib;

use std::path::{Path, PathBuf};

use pabulib::Budget;
use topics::suggest::{Answer, Suggester, Text, Topic};

const SPLITS: u64 = 10;

/// What the nearest centroid of pieces of letters reaches (see `benches/topics`), in per cent.
const PEER_FIRST: f64 = 45.0;
const PEER_FIRST_THREE: f64 = 80.0;

#[test]
fn suggestions_are_right_more_often_than_those_of_the_nearest_centroid() {
    let budgets = pabulib::amsterdam(&data());
    if budgets.is_empty() {
        tell(&format!("nothing measured: there is no {}/pabulib", data().display()));
        return;
    }
    let (mut tested, mut first, mut first_three) = (0.0, 0.0, 0.0);
    for (budget, seed) in budgets.iter().flat_map(|budget| (0..SPLITS).map(move |s| (budget, s))) {
        let (learned, other) = halves(budget, seed);
        let supported = |project: &pabulib::Project| !project.supporters.is_empty();
        assert!(budget.projects.iter().any(supported), "{} has votes", budget.name);
        let suggester = taught(budget, &learned);
        for number in other {
            let project = &budget.projects[number];
            let three = suggester.suggest(&text(budget, number), 3);
            let is_right = |at: usize| project.categories.contains(&three[at].topic);
            tested += 1.0;
            first += f64::from(u8::from(is_right(0)));
            first_three += f64::from(u8::from((0..three.len()).any(is_right)));
        }
    }
    let (first, first_three) = (100.0 * first / tested, 100.0 * first_three / tested);
    assert!(first > PEER_FIRST + 10.0, "first right: {first:.1} %");
    assert!(first_three > PEER_FIRST_THREE + 7.0, "among three: {first_three:.1} %");
}

fn taught(budget: &Budget, learned: &[usize]) -> Suggester {
    let mut suggester = Suggester::new();
    for name in &budget.categories() {
        suggester.set_topic(&Topic { id: name, name, description: "" });
    }
    for number in learned {
        for category in &budget.projects[*number].categories {
            suggester.learn(&text(budget, *number), category, Answer::Accepted);
        }
    }
    suggester
}

fn text(budget: &Budget, number: usize) -> Text<'_> {
    Text { title: &budget.projects[number].title, ..Text::default() }
}

/// The numbers of the projects in two halves, shuffled (Fisher and Yates) by a seed.
fn halves(budget: &Budget, seed: u64) -> (Vec<usize>, Vec<usize>) {
    let mut numbers: Vec<usize> = (0..budget.projects.len()).collect();
    let mut state = seed;
    for last in (1..numbers.len()).rev() {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let other = usize::try_from(state >> 33).expect("31 bits") % (last + 1);
        numbers.swap(last, other);
    }
    let other = numbers.split_off(numbers.len() / 2);
    (numbers, other)
}

/// Where the reference data is: `MARKE_REFERENCE_DATA`, or beside the repository.
#[expect(clippy::disallowed_methods, reason = "tests are told where the data is")]
fn data() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    std::env::var("MARKE_REFERENCE_DATA").map_or_else(|_| beside(), PathBuf::from)
}

#[expect(clippy::print_stdout, reason = "whoever runs the tests should know")]
fn tell(what: &str) {
    println!("{what}");
}
