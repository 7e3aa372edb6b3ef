//! Where SQL, HTTP and the outside world may be named.

use crate::tree::places;
use crate::{File, Finding, Tree, database};

/// What a rule or an algorithm may not reach for, with what it does instead.
const IMPURE: &[(&str, &str)] = &[
    ("async", "compute, and let the caller wait"),
    ("tokio", "compute, and let the caller wait"),
    ("sqlx", "take what was loaded as an argument"),
    ("std::fs", "take text or bytes as an argument"),
    ("std::net", "take text or bytes as an argument"),
    ("SystemTime", "take the moment as an argument"),
    ("Timestamp::now", "take the moment as an argument"),
    ("Clock", "take the moment as an argument"),
];

/// `sqlx` and statements are in `store.rs`, `search.rs`, `db.rs` and migrations.
pub fn sql_is_in_stores(tree: &Tree) -> Vec<Finding> {
    let is_store = |file: &File| {
        matches!(file.name(), "store.rs" | "search.rs" | "db.rs")
            || ["migrations", "search", "db"].iter().any(|folder| file.inside(folder))
    };
    let instead = "give the slice's store.rs a function for it";
    let mut findings = Vec::new();
    for file in tree.app().filter(|file| !is_store(file)) {
        for at in places(&file.shipped, "sqlx") {
            findings.push(file.finding(at, "`sqlx` outside a store", instead));
        }
        for (at, _) in file.literals().filter(|(_, text)| database::is_statement(text)) {
            findings.push(file.finding(at, "an SQL statement outside a store", instead));
        }
    }
    findings
}

/// `axum`, `http` and `tower` are in `web/`, `web.rs`, `routes.rs`, `site.rs` and `cli.rs`.
pub fn http_is_at_the_edge(tree: &Tree) -> Vec<Finding> {
    let is_edge = |file: &File| {
        matches!(file.name(), "web.rs" | "routes.rs" | "site.rs" | "cli.rs")
            || file.inside("web")
            || file.inside("cli")
    };
    let mut findings = Vec::new();
    for file in tree.app().filter(|file| !is_edge(file)) {
        for word in ["axum", "http::", "tower", "tower_http"] {
            let is_first = |at: &usize| !file.shipped.get(..*at).is_some_and(|a| a.ends_with("::"));
            for at in places(&file.shipped, word).filter(is_first) {
                let what = format!("`{word}` away from the edge");
                findings.push(file.finding(at, what, "take and give the slice's own types"));
            }
        }
    }
    findings
}

/// Rules and algorithm crates neither wait nor read, and do not know what time it is.
pub fn rules_are_pure(tree: &Tree) -> Vec<Finding> {
    let is_pure = |file: &&File| {
        let application = file.path.starts_with("crates/marke/");
        file.path.starts_with("crates/") && (!application || file.name() == "rules.rs")
    };
    let pure = tree.all("rs").filter(is_pure);
    pure.flat_map(|file| file.refuse(0, &file.shipped, IMPURE)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{accepts, refuses};

    #[test]
    fn sql_outside_a_store_is_refused() {
        let path = "crates/marke/src/wishes/web.rs";
        let expected = "crates/marke/src/wishes/web.rs:1: `sqlx` outside a store";
        refuses(sql_is_in_stores, &[(path, "use sqlx::Row;")], expected);
        let expected = "crates/marke/src/wishes/web.rs:2: an SQL statement outside a store";
        for code in ["f(\n\"select title from wish\")", "f(\n\"\nUPDATE wish\n set a = 1\")"] {
            refuses(sql_is_in_stores, &[(path, code)], expected);
        }
    }

    #[test]
    fn stores_tests_and_sentences_are_not() {
        let code = "use sqlx::Row; f(\"select title from wish\")";
        for name in ["wishes/store.rs", "search.rs", "db/mod.rs", "wishes/tests.rs"] {
            accepts(sql_is_in_stores, &[(&format!("crates/marke/src/{name}"), code)]);
        }
        let code = "// sqlx\nf(\"with a reason\", \"update the demo\", \"Select a theme\")";
        accepts(sql_is_in_stores, &[("crates/marke/src/cli.rs", code)]);
    }

    #[test]
    fn http_away_from_the_edge_is_refused() {
        for (code, word) in [
            ("use axum::Router;", "axum"),
            ("fn f(s: http::StatusCode) {}", "http::"),
            ("use tower_http::trace;", "tower_http"),
        ] {
            let expected = format!("crates/marke/src/wishes/mod.rs:1: `{word}` away from the edge");
            refuses(http_is_at_the_edge, &[("crates/marke/src/wishes/mod.rs", code)], &expected);
        }
    }

    #[test]
    fn http_at_the_edge_is_fine() {
        let code = "use axum::http::StatusCode;";
        for name in ["wishes/web.rs", "web/mod.rs", "wishes/web/form.rs", "routes.rs", "cli.rs"] {
            accepts(http_is_at_the_edge, &[(&format!("crates/marke/src/{name}"), code)]);
        }
        let code = "// axum\nuse crate::web::http::Page;";
        accepts(http_is_at_the_edge, &[("crates/marke/src/demo.rs", code)]);
    }

    #[test]
    fn impure_rules_are_refused() {
        for (path, code, word) in [
            ("crates/marke/src/wishes/rules.rs", "async fn f() {}", "async"),
            ("crates/marke/src/wishes/rules.rs", "use crate::clock::Clock;", "Clock"),
            ("crates/ballots/src/count.rs", "use std::fs;", "std::fs"),
            ("crates/ballots/src/lib.rs", "jiff::Timestamp::now()", "Timestamp::now"),
        ] {
            refuses(
                rules_are_pure,
                &[(path, code)],
                &format!("{path}:1: `{word}` does not belong here"),
            );
        }
    }

    #[test]
    fn pure_rules_and_their_tests_are_fine() {
        let code = "/// No async.\nfn f() {}\n#[cfg(test)]\nmod tests { use std::fs; }";
        accepts(rules_are_pure, &[("crates/ballots/src/lib.rs", code)]);
        accepts(rules_are_pure, &[("crates/ballots/tests/pabulib.rs", "use std::fs;")]);
        accepts(rules_are_pure, &[("crates/marke/src/wishes/mod.rs", "async fn f() {}")]);
    }
}
