//! Measures the crate on one file: `measure alliances <file> <seconds> [all]`,
//! `measure rings <file> <seconds> [<longest ring>]` or `measure mactor <file>`. Prints JSON for
//! `benches/matching/run`, with the seconds it took.
#![expect(clippy::print_stdout, reason = "a measurement on a terminal")]
#![expect(clippy::expect_used, reason = "a measurement stops at the first fault")]

use std::time::Instant;

use matching::alliances::{Scope, Watch, explain, solve};
use matching::rings::rings;
use matching::stakeholders::mactor::{Feedback, mactor};
use matching::{alliances, files};
use serde_json::{Value, json};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let argument = |place: usize| arguments.get(place).map(String::as_str);
    let text = std::fs::read_to_string(argument(1).expect("a file")).expect("it reads");
    let seconds: f64 = argument(2).map_or(60.0, |seconds| seconds.parse().expect("a number"));
    let began = Instant::now();
    let stop = || began.elapsed().as_secs_f64() > seconds;
    let mut told = match argument(0) {
        Some("alliances") => of_alliances(&text, argument(3) == Some("all"), &stop),
        Some("rings") => of_rings(&text, argument(3), &stop),
        _ => {
            let (influences, positions) = files::actors(&text).expect("actors");
            let found = mactor(&influences, &positions, Feedback::Counts);
            files::tell_mactor(&found.expect("it is in order"))
        }
    };
    if let Some(map) = told.as_object_mut() {
        map.insert("seconds".to_owned(), json!(began.elapsed().as_secs_f64()));
    }
    println!("{told}");
}

fn of_alliances(text: &str, all: bool, stop: &dyn Fn() -> bool) -> Value {
    let named = files::challenge(text).expect("a challenge");
    let scope = if all { Scope::ALL } else { Scope::BEST };
    let first = std::cell::Cell::new(None);
    let began = Instant::now();
    let progress = |progress: &alliances::Progress| {
        if first.get().is_none() && !progress.best.members.is_empty() {
            first.set(Some(began.elapsed().as_secs_f64()));
        }
    };
    let watch = Watch { stop, progress: &progress };
    let solution = solve(&named.challenge, scope, &watch).expect("it is in order");
    let why = explain(&named.challenge, &solution.best.members).expect("it is in order");
    let mut told = files::tell_solution(&named, &solution, &why);
    if let Some(map) = told.as_object_mut() {
        map.insert("first_seconds".to_owned(), json!(first.get()));
    }
    told
}

fn of_rings(text: &str, length_max: Option<&str>, stop: &dyn Fn() -> bool) -> Value {
    let named = files::market(text).expect("a market");
    let length = length_max.map_or(named.length_max, |length| length.parse().expect("a length"));
    let found = rings(&named.market, length, stop).expect("it is in order");
    files::tell_rings(&named, &found)
}
