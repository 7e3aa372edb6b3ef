//! What the cooperative promises its people: every deed is recorded, personal data is where it is
//! said to be, pages work for everybody, scores are explained, and nothing vanishes.

use std::collections::{BTreeMap, BTreeSet};

use crate::database::writes;
use crate::lists::{APP, NOT_SLICES, PERSONAL, TAKEN_AWAY, UNITS, UNRECORDED};
use crate::tree::{between, is_word, places};
use crate::{File, Finding, Tree, rust};

/// What asks whether an actor may do something.
const ASKS: &[&str] = &[".may(", ".can("];

/// What writes a deed down.
const RECORDS: &[&str] = &["journal::record(", "journal::record_all("];

/// What a template shows of something that was reckoned.
const SCORES: &[&str] = &[".confidence", ".score"];

/// Macros that write to the log.
const LOGS: &[&str] = &["trace!(", "debug!(", "info!(", "warn!(", "error!("];

/// What does nothing without a script.
const NEEDS_SCRIPT: &[(&str, &str)] = &[
    ("type=\"button\"", "make it a form that is sent, or let a script add it"),
    ("href=\"#\"", "link to a place, or make it a form"),
    ("href=\"javascript:", "link to a place, or make it a form"),
];

/// Every public function of a slice that writes takes the `Actor`, asks whether it may, and ends
/// in the journal, by itself or through what it calls; but for [`UNRECORDED`].
pub fn verbs_are_recorded(tree: &Tree) -> Vec<Finding> {
    let slices = || tree.app().filter(|file| slice(file).is_some());
    let bodies: Vec<(&str, &str)> = slices()
        .flat_map(|file| rust::functions(&file.shipped))
        .map(|function| (function.name, function.body))
        .collect();
    let (asking, recording) = (reaching(&bodies, ASKS), reaching(&bodies, RECORDS));
    let mut findings = Vec::new();
    for file in slices() {
        for verb in rust::functions(&file.shipped) {
            let listed = format!("{}::{}", slice(file).unwrap_or_default(), verb.name);
            let writes = verb.is_public && verb.body.contains("in_transaction!");
            if !writes || UNRECORDED.iter().any(|(name, _)| *name == listed) {
                continue;
            }
            let mut refuse = |is_so: bool, what: &str, instead: &str| {
                if !is_so {
                    let what = format!("`{}` {what}", verb.name);
                    findings.push(file.finding(verb.at, what, instead));
                }
            };
            let actor = verb.head.contains("Actor");
            refuse(actor, "does not say who does it", "take the `&Actor`");
            let asks = asking.contains(verb.name);
            refuse(asks, "does not ask whether the actor may", "begin with `actor.may(…)?`");
            let records = recording.contains(verb.name);
            refuse(records, "is not in the journal", "end in `journal::record` (see UNRECORDED)");
        }
    }
    findings
}

/// The slice that a file of the application belongs to.
fn slice(file: &File) -> Option<&str> {
    let (slice, _) = file.path.strip_prefix(APP)?.split_once('/')?;
    (!NOT_SLICES.contains(&slice)).then_some(slice)
}

/// The names of functions that say one of `words`, by themselves or through what they call.
fn reaching<'t>(bodies: &[(&'t str, &'t str)], words: &[&str]) -> BTreeSet<&'t str> {
    let mut calls: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut reaching = BTreeSet::new();
    for (name, body) in bodies {
        calls.entry(name).or_default().extend(called(body));
        if words.iter().any(|word| body.contains(word)) {
            reaching.insert(*name);
        }
    }
    loop {
        let reach = |called: &BTreeSet<&str>| called.iter().any(|name| reaching.contains(name));
        let more: Vec<&str> = calls
            .iter()
            .filter(|(name, called)| !reaching.contains(*name) && reach(called))
            .map(|(name, _)| *name)
            .collect();
        if more.is_empty() {
            return reaching;
        }
        reaching.extend(more);
    }
}

/// The names before an opening parenthesis, without those of methods.
fn called(body: &str) -> impl Iterator<Item = &str> {
    body.match_indices('(').filter_map(|(at, _)| {
        let before = body.get(..at)?;
        let name = before.get(before.trim_end_matches(is_word).len()..)?;
        let method = before.strip_suffix(name)?.ends_with('.');
        (!name.is_empty() && !method).then_some(name)
    })
}

/// Columns that hold what belongs to a person are in tables whose comment says so, and the log
/// does not name them.
pub fn personal_data_is_marked(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, at, table) in crate::database::tables(tree) {
        let rest = file.text.get(at..).unwrap_or_default();
        let columns = rest.split(");").next().unwrap_or_default().lines().skip(1);
        let first = |line: &str| line.split_whitespace().next().unwrap_or_default().to_owned();
        let personal = columns.map(first).find(|column| PERSONAL.contains(&column.as_str()));
        if let Some(column) = personal.filter(|_| !comment_before(file, at).contains("personal")) {
            let what = format!("`{table}` keeps a person's `{column}` and does not say so");
            findings.push(file.finding(at, what, "write `(personal data)` in its comment"));
        }
    }
    for file in tree.app() {
        for log in LOGS.iter().flat_map(|log| between(&file.shipped, log, ");")) {
            let said = file.shipped.get(log.clone()).unwrap_or_default();
            if let Some(word) = PERSONAL.iter().find(|word| places(said, word).next().is_some()) {
                let what = format!("the log names a person's `{word}`");
                findings.push(file.finding(log.start, what, "log an identifier, or a number"));
            }
        }
    }
    findings
}

/// The lines of comment that end where a statement begins.
fn comment_before(file: &File, at: usize) -> String {
    let before = file.text.get(..at).unwrap_or_default();
    let lines = before.lines().rev().take_while(|line| line.starts_with("--"));
    lines.collect::<Vec<_>>().join(" ")
}

/// Whatever can be done on a page is a link or a form.
pub fn pages_need_no_script(tree: &Tree) -> Vec<Finding> {
    tree.all("html").flat_map(|file| file.refuse(0, &file.code, NEEDS_SCRIPT)).collect()
}

/// A number with a unit in its name has the unit's type.
pub fn units_are_types(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.app().filter(|file| slice(file).is_some()) {
        for (unit, kind) in UNITS {
            let field = format!("{unit}: ");
            for (at, _) in file.shipped.match_indices(&field) {
                let rest = file.shipped.get(at + field.len()..).unwrap_or_default();
                let plain = ["i64", "u64", "i32", "u32", "f64"];
                if plain.iter().any(|number| rest.starts_with(number)) {
                    let what = format!("a plain number of `{unit}`");
                    findings.push(file.finding(at, what, format!("write `{kind}`")));
                }
            }
        }
    }
    findings
}

/// A template that shows a score says in which words it was found.
pub fn scores_are_explained(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.all("html").filter(|file| !file.code.contains(".because")) {
        for score in SCORES {
            for (at, _) in file.code.match_indices(score) {
                let what = format!("`{score}` is shown and not explained");
                findings.push(file.finding(at, what, "show `.because` with it"));
            }
        }
    }
    findings
}

/// Rows are deleted only where [`TAKEN_AWAY`] says why.
pub fn nothing_is_deleted(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.app().chain(tree.all("sql")) {
        let all = [(0, file.text.as_str())];
        let statements: Vec<(usize, &str)> =
            if file.is("sql") { all.to_vec() } else { file.literals().collect() };
        for (at, statement) in statements {
            for write in writes(statement).iter().filter(|write| write.verb == "delete from") {
                if TAKEN_AWAY.iter().all(|(table, _)| *table != write.table) {
                    let what = format!("rows of `{}` are deleted", write.table);
                    let instead = "merge, withdraw or close with a reason (see TAKEN_AWAY)";
                    findings.push(file.finding(at + write.at, what, instead));
                }
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{accepts, refuses, told};

    const SLICE: &str = "crates/marke/src/wishes/mod.rs";
    const STORE: &str = "crates/marke/src/wishes/store.rs";
    const PAGE: &str = "crates/marke/src/wishes/page.html";
    const MIGRATION: &str = "crates/marke/migrations/1_wishes.sql";

    #[test]
    fn a_verb_may_not_lack_its_actor_its_permission_or_its_journal() {
        let verb = |head: &str, body: &str| {
            format!(
                "pub async fn close({head}) {{ {body} in_transaction!(db, tx => {{ x(tx) }}) }}"
            )
        };
        for (head, body, lacks) in [
            ("coop: &Coop", "a.may(X)?; journal::record(tx);", "does not say who does it"),
            ("a: &Actor", "journal::record(tx);", "does not ask whether the actor may"),
            ("a: &Actor", "a.may(X)?;", "is not in the journal"),
        ] {
            let expected = format!("{SLICE}:1: `close` {lacks}");
            refuses(verbs_are_recorded, &[(SLICE, &verb(head, body))], &expected);
        }
        // What is said in a comment or a text is not done.
        let said =
            verb("a: &Actor", "a.may(X)?; /* journal::record(tx) */ f(\"journal::record(\");");
        assert_eq!(told(verbs_are_recorded, &[(SLICE, &said)]).len(), 1);
    }

    #[test]
    fn a_verb_may_record_through_what_it_calls() {
        let verb = "pub async fn close(a: &Actor) { mine(a)?; in_transaction!(db, tx => { \
                    end(tx) }) }\nfn mine(a: &Actor) { a.may(X) }\nasync fn end(c: C) { \
                    self::write(c) }\nasync fn write(c: C) { journal::record(c) }";
        let inner = "pub(super) async fn count(c: C) { in_transaction!(db, tx => { 1 }) }";
        accepts(verbs_are_recorded, &[(SLICE, verb), (STORE, inner)]);
    }

    #[test]
    fn personal_data_may_not_be_kept_or_logged_unmarked() {
        let table = "-- One row is one wish.\ncreate table wish (\n    mail text not null\n);";
        let expected = format!("{MIGRATION}:2: `wish` keeps a person's `mail` and does not say so");
        refuses(personal_data_is_marked, &[(MIGRATION, table)], &expected);
        let marked = table.replace("one wish.", "one wish. (personal data)");
        let log = "fn f() { info!(wish, \"the mail\"); }";
        accepts(personal_data_is_marked, &[(MIGRATION, &marked), (SLICE, log)]);
        let log = "fn f() {\n    warn!(\n        mail = wish.mail, \"no\");\n}";
        let expected = format!("{SLICE}:2: the log names a person's `mail`");
        refuses(personal_data_is_marked, &[(SLICE, log)], &expected);
    }

    #[test]
    fn a_page_may_not_need_a_script() {
        for (tag, word) in [
            ("<button type=\"button\">", "type=\"button\""),
            ("<a href=\"#\">", "href=\"#\""),
            ("<a href=\"javascript:go()\">", "href=\"javascript:"),
        ] {
            let expected = format!("{PAGE}:1: `{word}` does not belong here");
            refuses(pages_need_no_script, &[(PAGE, tag)], &expected);
        }
        accepts(pages_need_no_script, &[(PAGE, "<a href=\"#top\"><button>")]);
    }

    #[test]
    fn units_may_not_be_plain_numbers() {
        let expected = format!("{SLICE}:1: a plain number of `_cents`");
        refuses(units_are_types, &[(SLICE, "struct A { fee_cents: i64 }")], &expected);
        accepts(units_are_types, &[(SLICE, "struct A { fee_cents: Cents, days: i64 }")]);
    }

    #[test]
    fn a_score_may_not_go_unexplained() {
        let expected = format!("{PAGE}:1: `.confidence` is shown and not explained");
        refuses(scores_are_explained, &[(PAGE, "{{ found.confidence }}")], &expected);
        accepts(scores_are_explained, &[(PAGE, "{{ found.confidence }} {{ found.because }}")]);
    }

    #[test]
    fn nothing_may_vanish() {
        let sql = "fn f() { query(\"delete from wish where number = $1\") }";
        refuses(
            nothing_is_deleted,
            &[(STORE, sql)],
            &format!("{STORE}:1: rows of `wish` are deleted"),
        );
        accepts(nothing_is_deleted, &[(STORE, &sql.replace("wish ", "wish_support "))]);
    }
}
