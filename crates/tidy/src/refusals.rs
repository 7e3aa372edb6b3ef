//! Refusals: each is provoked by a test of its slice.

use std::ops::Range;

use crate::lists::{APP, UNTOLD_REFUSALS};
use crate::{File, Finding, Tree};

/// A test that says less than this of a refusal, in bytes, may mean another.
const SAID_LENGTH_MIN: usize = 8;

/// Every `…-refusal-…` of a list of words is told by a test of the same slice: by its name, by
/// the end of that, or by some of its words in either language.
pub fn refusals_are_provoked(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.all("ftl").filter(|file| file.name() == "nl.ftl") {
        let said: Vec<String> = tests_of(tree, file).flat_map(said_in).collect();
        let twin = tree.get(&format!("{}/en.ftl", file.folder()));
        for (at, id, words) in refusals(file) {
            let in_english = twin.into_iter().flat_map(refusals);
            let in_english = in_english.filter(|(_, other, _)| *other == id);
            let mut all = in_english.map(|(_, _, words)| words).chain([words]);
            let told = |words: String| said.iter().any(|said| means(said, id, &words));
            if !UNTOLD_REFUSALS.contains(&id) && !all.any(told) {
                let what = format!("no test provokes `{id}`");
                findings.push(file.finding(at, what, "tell a story in which it is refused"));
            }
        }
    }
    findings
}

/// The files of the slice whose words these are, those of no slice, and the stories of the whole
/// program.
fn tests_of<'t>(tree: &'t Tree, words: &'t File) -> impl Iterator<Item = &'t File> {
    let app = words.path.starts_with(APP);
    let program = move |file: &&File| {
        app && (file.path.starts_with("crates/marke/tests/") || file.folder() == "crates/marke/src")
    };
    let own = |file: &&File| file.path.starts_with(&format!("{}/", words.folder()));
    tree.all("rs").filter(move |file| own(file) || program(file))
}

/// What tests of a file say, without the line breaks inside it.
fn said_in(file: &File) -> Vec<String> {
    let said = file.literals_of_tests().filter(|said| said.len() >= SAID_LENGTH_MIN);
    let one_line = |said: &str| {
        let mut lines = said.split("\\\n").enumerate();
        let line = |(place, line): (usize, &str)| {
            if place == 0 { line.to_owned() } else { line.trim_start().to_owned() }
        };
        lines.by_ref().map(line).collect::<String>().replace("\\\"", "\"")
    };
    said.map(one_line).collect()
}

/// The refusals of a list of words: where each stands, its name and its words.
fn refusals(file: &File) -> Vec<(usize, &str, String)> {
    let mut found: Vec<(usize, &str, String)> = Vec::new();
    let (mut at, mut inside) = (0, false);
    for line in file.text.split_inclusive('\n') {
        let begins = line.starts_with(|first: char| first.is_ascii_lowercase());
        if begins {
            let (id, words) = line.split_once('=').unwrap_or((line, ""));
            inside = id.contains("-refusal-");
            if inside {
                found.push((at, id.trim(), words.trim().to_owned()));
            }
        } else if line.starts_with(' ')
            && let Some((_, _, words)) = found.last_mut().filter(|_| inside)
        {
            words.push(' ');
            words.push_str(line.trim());
        }
        at += line.len();
    }
    found
}

/// Whether a test that says this means the refusal with this name and these words.
fn means(said: &str, id: &str, words: &str) -> bool {
    if id.ends_with(said) {
        return true;
    }
    let facts = facts_in(words);
    let ends = facts.iter().map(|fact| fact.end);
    let starts = facts.iter().map(|fact| fact.start).chain([words.len()]);
    let parts = [0].into_iter().chain(ends).zip(starts);
    let parts: Vec<&str> = parts.filter_map(|(from, to)| words.get(from..to)).collect();
    let pairs = parts.iter().zip(parts.iter().skip(1));
    parts.iter().any(|part| part.contains(said))
        || pairs.into_iter().any(|(before, after)| is_around(said, before, after))
}

/// Where a text has facts: `{ $max }`, also inside a choice by one.
fn facts_in(words: &str) -> Vec<Range<usize>> {
    let fact = |(start, _): (usize, &str)| {
        let length = words.get(start..)?.find('}')? + 1;
        let plain = !words.get(start..start + length)?.contains("->");
        plain.then_some(start..start + length)
    };
    words.match_indices("{ $").filter_map(fact).collect()
}

/// Whether something was said that begins as `before` ends and ends as `after` begins, with a
/// fact between.
fn is_around(said: &str, before: &str, after: &str) -> bool {
    let at = |place: &usize| said.is_char_boundary(*place);
    let head = (1..said.len()).rev().filter(at);
    let head = head.into_iter().find(|end| said.get(..*end).is_some_and(|a| before.ends_with(a)));
    let tail = (1..said.len()).filter(at);
    let tail = tail.into_iter().find(|from| {
        said.get(*from..).is_some_and(|rest| after.starts_with(rest) || rest.starts_with(after))
            && !after.is_empty()
    });
    match (head, tail) {
        (Some(head), Some(tail)) => head <= tail && head + said.len() - tail >= SAID_LENGTH_MIN / 2,
        // It may end with the fact.
        (Some(head), None) => {
            let enough = if after.is_empty() { 1 } else { 2 };
            head >= enough * SAID_LENGTH_MIN
        }
        (None, Some(tail)) => {
            // A choice begins anew.
            let begins = before.is_empty() || before.ends_with("] ");
            begins && said.len() - tail >= SAID_LENGTH_MIN
        }
        (None, None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{accepts, refuses};

    const NL: &str = "crates/marke/src/wishes/nl.ftl";
    const TESTS: &str = "crates/marke/src/wishes/tests.rs";
    const WORDS: &str = "# Nee.\nwishes-title = Wensen\nwishes-refusal-text-is-long =\n    \
                         Dit is te lang: er passen { $max } tekens in.\n";

    #[test]
    fn a_refusal_that_no_test_provokes_is_refused() {
        let expected = format!("{NL}:3: no test provokes `wishes-refusal-text-is-long`");
        for test in ["refuses(\"een ander woord\")", "refuses(\"er passen geen woorden\")", "f()"] {
            refuses(refusals_are_provoked, &[(NL, WORDS), (TESTS, test)], &expected);
        }
        // What ships provokes nothing, and neither do the tests of another slice.
        let shipped = ("crates/marke/src/wishes/rules.rs", "f(\"wishes-refusal-text-is-long\")");
        refuses(refusals_are_provoked, &[(NL, WORDS), shipped], &expected);
        let other = ("crates/marke/src/agenda/tests.rs", "f(\"Dit is te lang\")");
        refuses(refusals_are_provoked, &[(NL, WORDS), other], &expected);
    }

    #[test]
    fn a_test_tells_a_refusal_by_its_name_or_its_words() {
        for said in [
            "wishes-refusal-text-is-long",
            "text-is-long",
            "Dit is te lang",
            "er passen 140 tekens",
            "Too long: 140 fit",
        ] {
            let test = format!("refuses(\"{said}\")");
            let english = "wishes-refusal-text-is-long = Too long: { $max } fit.\n";
            let en = ("crates/marke/src/wishes/en.ftl", english);
            accepts(refusals_are_provoked, &[(NL, WORDS), en, (TESTS, &test)]);
            let inline = format!("#[cfg(test)]\nmod tests {{ fn f() {{ {test} }} }}");
            let rules = ("crates/marke/src/wishes/rules.rs", inline.as_str());
            accepts(refusals_are_provoked, &[(NL, WORDS), en, rules]);
        }
    }
}
