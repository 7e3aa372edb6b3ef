//! Measures suggestions on the projects of Amsterdam: `amsterdam <data> <splits>`, where a line
//! of splits is a budget, a share in per cent, a seed and the numbers of the projects to learn
//! from, separated by tabs and spaces. Prints what `benches/topics/run` makes a table of.
#![expect(clippy::print_stdout, clippy::indexing_slicing, reason = "a measurement on a terminal")]
#![expect(clippy::expect_used, reason = "a measurement stops at the first fault")]

#[path = "../tests/pabulib/mod.rs"]
mod pabulib;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, Instant};

use pabulib::Budget;
use topics::suggest::{Answer, Suggester, Text, Topic};

#[derive(Default)]
struct Outcome {
    tested: u32,
    first: u32,
    first_three: u32,
    spent: Duration,
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let data = arguments.next().expect("the folder with data");
    let splits = arguments.next().expect("the file with splits");
    let budgets = pabulib::amsterdam(Path::new(&data));
    let mut outcomes: BTreeMap<(&str, String), Outcome> = BTreeMap::new();
    for line in std::fs::read_to_string(splits).expect("a file with splits").lines() {
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
        let Outcome { tested, first, first_three, spent } = outcome;
        let micros = spent.as_secs_f64() * 1e6 / f64::from(tested);
        println!("{method}\t{share}\t{tested}\t{first}\t{first_three}\t{micros}");
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
        into.tested += 1;
        into.first += u32::from(is_right(0));
        into.first_three += u32::from((0..3).any(is_right));
    }
}
