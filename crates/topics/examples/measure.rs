//! Measures the crate on the projects of Amsterdam: `measure <data> <splits>`, where a line of
//! splits is a budget, a share in per cent, a seed and the numbers of the projects to learn from,
//! separated by tabs and spaces. Prints what `benches/topics/run` makes a table of.
#![expect(clippy::print_stdout, clippy::indexing_slicing, reason = "a measurement on a terminal")]
#![expect(clippy::expect_used, reason = "a measurement stops at the first fault")]

#[path = "../tests/pabulib/mod.rs"]
mod pabulib;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, Instant};

use pabulib::Budget;
use topics::duplicates::Index;
use topics::groups::groups;
use topics::suggest::{Answer, Suggester, Text, Topic};

/// So many texts are looked through,
const TEXTS: usize = 20_000;
/// by so many others.
const QUERIES: usize = 500;

#[derive(Default)]
struct Outcome {
    tested: u32,
    first: u32,
    first_three: u32,
    spent: Duration,
    /// Of first suggestions by their confidence in fifths: how many, and how many were right.
    fifths: [(u32, u32); 5],
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let data = arguments.next().expect("the folder with data");
    let splits = arguments.next().expect("the file with splits");
    let budgets = pabulib::amsterdam(Path::new(&data));
    suggestions(&budgets, &std::fs::read_to_string(splits).expect("a file with splits"));
    similar(&texts(&budgets));
}

fn suggestions(budgets: &[Budget], splits: &str) {
    let mut outcomes: BTreeMap<(&str, String), Outcome> = BTreeMap::new();
    for line in splits.lines() {
        let [name, share, _seed, learned] = line.split('\t').collect::<Vec<_>>()[..] else {
            continue;
        };
        let budget = budgets.iter().find(|budget| budget.name == name).expect("a budget");
        let learned = learned.split(' ').map(|number| number.parse().expect("a number")).collect();
        for (method, with_support) in [("ours", false), ("ours with support", true)] {
            let outcome = outcomes.entry((method, share.to_owned())).or_default();
            measure(budget, &learned, with_support, outcome);
        }
    }
    for ((method, share), outcome) in outcomes {
        let Outcome { tested, first, first_three, spent, fifths } = outcome;
        let micros = spent.as_secs_f64() * 1e6 / f64::from(tested);
        println!("suggest\t{method}\t{share}\t{tested}\t{first}\t{first_three}\t{micros}");
        for (fifth, (count, right)) in fifths.into_iter().enumerate() {
            println!("confidence\t{method}\t{share}\t{fifth}\t{count}\t{right}");
        }
    }
}

/// Learns from some of the projects and tries the others.
fn measure(budget: &Budget, learned: &BTreeSet<usize>, with_support: bool, into: &mut Outcome) {
    let mut suggester = Suggester::new();
    for name in &budget.categories() {
        suggester.set_topic(&Topic { id: name, name, description: "" });
    }
    let supporters: Vec<Vec<&str>> = budget
        .projects
        .iter()
        .map(|project| project.supporters.iter().map(String::as_str).collect())
        .collect();
    let text = |number: usize| Text {
        title: &budget.projects[number].title,
        body: "",
        supporters: if with_support { &supporters[number] } else { &[] },
    };
    for number in learned {
        for category in &budget.projects[*number].categories {
            suggester.learn(&text(*number), category, Answer::Accepted);
        }
    }
    for number in (0..budget.projects.len()).filter(|number| !learned.contains(number)) {
        let started = Instant::now();
        let suggestions = suggester.suggest(&text(number), 3);
        into.spent += started.elapsed();
        let categories = &budget.projects[number].categories;
        let is_right =
            |at: usize| suggestions.get(at).is_some_and(|s| categories.contains(&s.topic));
        let fifth = (1..5).filter(|fifth| suggestions[0].confidence * 5.0 >= f64::from(*fifth));
        let (count, right) = &mut into.fifths[fifth.count()];
        *count += 1;
        *right += u32::from(is_right(0));
        into.tested += 1;
        into.first += u32::from(is_right(0));
        into.first_three += u32::from((0..3).any(is_right));
    }
}

fn similar(texts: &[String]) {
    let (kept, new) = texts.split_at(TEXTS);
    let (mut index, started) = (Index::new(), Instant::now());
    for (number, text) in kept.iter().enumerate() {
        index.add(&number.to_string(), text);
    }
    let each = started.elapsed() / u32::try_from(TEXTS).expect("a small count");
    let mut times: Vec<Duration> = new.iter().map(|text| typed(&index, text)).collect();
    times.sort();
    let ids: Vec<String> = (0..TEXTS).map(|number| number.to_string()).collect();
    let pairs: Vec<_> =
        ids.iter().zip(kept).map(|(id, text)| (id.as_str(), text.as_str())).collect();
    let started = Instant::now();
    let found = groups(&pairs).len();
    let all = started.elapsed();
    for (what, time) in [
        ("add to the index", each),
        ("similar, median", times[QUERIES / 2]),
        ("similar, 95 %", times[QUERIES * 95 / 100]),
        ("similar, 99 %", times[QUERIES * 99 / 100]),
        (&format!("{found} groups of all"), all),
    ] {
        println!("time\t{what}\t{TEXTS}\t{}", time.as_secs_f64() * 1e6);
    }
}

fn typed(index: &Index, text: &str) -> Duration {
    let started = Instant::now();
    let found = index.similar(text, 5);
    let spent = started.elapsed();
    assert!(found.len() <= 5, "no more than asked for");
    spent
}

/// Texts of four to twelve words, each of a random title: how often words come is as it is.
fn texts(budgets: &[Budget]) -> Vec<String> {
    let projects = budgets.iter().flat_map(|budget| &budget.projects);
    let words: Vec<&str> = projects.flat_map(|project| project.title.split(' ')).collect();
    assert!(!words.is_empty(), "no projects in the folder with data");
    let mut state: u64 = 7;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(state >> 33).expect("31 bits") % below
    };
    let mut text = |_| {
        let length = 4 + random(9);
        (0..length).map(|_| words[random(words.len())]).collect::<Vec<_>>().join(" ")
    };
    (0..TEXTS + QUERIES).map(&mut text).collect()
}
