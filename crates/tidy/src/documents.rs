//! Documents that list what the code has: they lack nothing and name nothing that is gone.

use std::collections::BTreeSet;

use crate::database::{singular, tables};
use crate::layout::slices;
use crate::lists::{APP, ROOT_FILES, ROOT_FOLDERS, ROUTE_CALLS, WEB_WORDS};
use crate::tree::{between, is_word};
use crate::{File, Finding, Tree};

/// The names of slices, tables and first words of addresses are words of the area. A name may be
/// made of several: `wish_vote` of `wish` and `vote`.
pub fn words_are_in_the_glossary(tree: &Tree) -> Vec<Finding> {
    let Some(glossary) = tree.get("GLOSSARY.md") else { return missing("GLOSSARY.md") };
    let known = glossary_words(&glossary.text);
    let mut findings = Vec::new();
    let is_known =
        |word: &str| known.contains(&plain(word)) || known.contains(&plain(singular(word)));
    let mut ask = |file: &File, at: usize, word: &str, what: &str| {
        if !is_known(word) && !word.split('_').all(is_known) {
            let what = format!("{what} `{word}` is not in GLOSSARY.md");
            findings.push(file.finding(at, what, "define it there, or use the word that is"));
        }
    };
    for slice in slices(tree) {
        if let Some(file) = tree.get(&format!("{APP}{slice}/mod.rs")) {
            ask(file, 0, slice, "the slice");
        }
    }
    for (file, at, table) in tables(tree) {
        ask(file, at, table, "the table");
    }
    for (file, at, route) in routes(tree) {
        let word = route.split(['/', '.']).nth(1).unwrap_or_default();
        if !word.is_empty() && !word.starts_with('{') && !WEB_WORDS.contains(&word) {
            ask(file, at, word, "the address");
        }
    }
    findings
}

/// A word has one row in the glossary, and the rows stand in the order of a dictionary.
pub fn glossary_is_in_order(tree: &Tree) -> Vec<Finding> {
    let Some(glossary) = tree.get("GLOSSARY.md") else { return missing("GLOSSARY.md") };
    let mut findings = Vec::new();
    let (mut known, mut last) = (BTreeSet::new(), String::new());
    let below = glossary.text.find("\n|---").unwrap_or_default()..glossary.text.len();
    for (at, _) in glossary.text.match_indices("\n| ").filter(|(at, _)| below.contains(at)) {
        let row = glossary.text.get(at + 3..).and_then(|row| row.split('|').next());
        let (at, row) = (at + 1, row.unwrap_or_default().trim());
        for word in row.split(", ").map(folded).filter(|word| !known.insert(word.clone())) {
            let what = format!("`{word}` has a row already");
            findings.push(glossary.finding(at, what, "tell all of it in one"));
        }
        let word = folded(row);
        if word < last {
            let what = format!("`{row}` stands after `{last}`");
            findings.push(glossary.finding(at, what, "put it in the order of a dictionary"));
        }
        last = word;
    }
    findings
}

/// Every route is in `docs/api.md`.
pub fn routes_are_documented(tree: &Tree) -> Vec<Finding> {
    let Some(api) = tree.get("docs/api.md") else { return missing("docs/api.md") };
    let in_route = |letter: char| is_word(letter) || "/{}.*-".contains(letter);
    let known: BTreeSet<&str> = api.text.split(|letter| !in_route(letter)).collect();
    let unknown = routes(tree).into_iter().filter(|(_, _, route)| !known.contains(route));
    let finding = |(file, at, route): (&File, usize, &str)| {
        file.finding(at, format!("the route `{route}` is not in docs/api.md"), "describe it there")
    };
    unknown.map(finding).collect()
}

/// Every setting in `config.rs` is in `docs/operating.md`.
pub fn settings_are_documented(tree: &Tree) -> Vec<Finding> {
    let name = "docs/operating.md";
    let Some(operating) = tree.get(name) else { return missing(name) };
    let known: BTreeSet<&str> = operating.text.split(|letter| !is_word(letter)).collect();
    let mut findings = Vec::new();
    for file in tree.app().filter(|file| file.name() == "config.rs" || file.inside("config")) {
        for (at, setting) in file.literals().filter_map(|(at, text)| setting(file, at, text)) {
            if !known.contains(setting.as_str()) {
                let what = format!("the setting `{setting}` is not in {name}");
                findings.push(file.finding(at, what, "describe it there"));
            }
        }
    }
    findings
}

/// A path between backticks in a document leads somewhere: from the root, or a file's path without
/// its beginning.
pub fn paths_exist(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.all("md") {
        for quoted in between(&file.text, "`", "`") {
            let text = file.text.get(quoted.start + 1..quoted.end - 1).unwrap_or_default();
            let path = text.strip_prefix("./").unwrap_or(text);
            let is_path = ROOT_FILES.contains(&path)
                || ROOT_FOLDERS.iter().any(|folder| path.starts_with(folder));
            let is_pattern = path.contains(['*', '<', '{', '…', ' ', '\n']);
            let is_gone = is_path && !tree.has(path) || is_shortened(path) && !ends_one(tree, path);
            if is_gone && !is_pattern {
                let what = format!("`{path}` does not exist");
                findings.push(file.finding(quoted.start, what, "name what there is"));
            }
        }
    }
    findings
}

fn missing(path: &str) -> Vec<Finding> {
    vec![Finding::about(path, "the document is missing", format!("write {path}"))]
}

/// The paths of all routes, each with where it is given.
fn routes(tree: &Tree) -> Vec<(&File, usize, &str)> {
    let is_edge =
        |file: &&File| matches!(file.name(), "web.rs" | "routes.rs") || file.inside("web");
    let mut routes = Vec::new();
    for file in tree.app().filter(is_edge) {
        for (at, text) in file.literals().filter(|(_, text)| text.starts_with('/')) {
            if ROUTE_CALLS.contains(&file.called_with(at)) {
                routes.push((file, at, text));
            }
        }
    }
    routes
}

/// The words between backticks and those in the first two columns of tables.
fn glossary_words(text: &str) -> BTreeSet<String> {
    let rows = text.lines().filter(|line| line.starts_with('|'));
    let cells = rows.flat_map(|row| row.split('|').skip(1).take(2));
    let quoted = between(text, "`", "`").into_iter().filter_map(|range| text.get(range));
    let words = cells.chain(quoted).flat_map(|text| text.split(|it| !is_word(it) && it != '-'));
    words.map(plain).collect()
}

/// Whether it is written as the last folders and the name of a file: `wishes/mod.rs`.
fn is_shortened(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or("", |(_, name)| name);
    path.starts_with(is_word) && name.split_once('.').is_some_and(|(name, _)| !name.is_empty())
}

/// Whether a file's path ends so.
fn ends_one(tree: &Tree, path: &str) -> bool {
    let end = format!("/{path}");
    tree.has(path) || tree.files().any(|file| file.path.ends_with(&end))
}

/// A word as a dictionary orders it: without capitals and accents.
fn folded(word: &str) -> String {
    let plain = |letter| match letter {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        other => other,
    };
    word.to_lowercase().chars().map(plain).collect()
}

/// A name without its manner of writing: `WishVote`, `wish_vote` and `wish-vote` are one.
fn plain(word: &str) -> String {
    word.to_lowercase().replace(['_', '-'], "")
}

/// The setting that a literal is the name of: `name: "port"` or `"MARKE_PORT"`.
fn setting(file: &File, at: usize, text: &str) -> Option<(usize, String)> {
    let is_name = file.code.get(..at - 1)?.trim_end().ends_with("name:");
    let variable = if is_name { format!("MARKE_{}", text.to_uppercase()) } else { text.to_owned() };
    let is_variable = variable.strip_prefix("MARKE_")?.starts_with(char::is_alphabetic);
    is_variable.then_some((at, variable))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{accepts, refuses};

    const LIB: (&str, &str) = ("crates/marke/src/lib.rs", "pub mod wishes;");
    const WISHES: (&str, &str) = ("crates/marke/src/wishes/mod.rs", "");
    const WEB: &str = "crates/marke/src/wishes/web.rs";
    const ROUTES: &str = "r.route(\"/wensen/{id}\", get(page)).get(\"/\", home)";
    const TABLE: (&str, &str) =
        ("crates/marke/migrations/1.sql", "-- A vote.\ncreate table wish_vote (id text);");

    #[test]
    fn a_word_that_is_not_in_the_glossary_is_refused() {
        let files = |glossary| [LIB, WISHES, (WEB, ROUTES), TABLE, ("GLOSSARY.md", glossary)];
        for (glossary, expected) in [
            ("| wensen | `WishVote` |", "src/wishes/mod.rs:1: the slice `wishes`"),
            ("| wensen | wish | a vote |", "migrations/1.sql:2: the table `wish_vote`"),
            ("`wish`, `wish_vote`; wensen", "src/wishes/web.rs:1: the address `wensen`"),
        ] {
            let expected = format!("crates/marke/{expected} is not in GLOSSARY.md");
            refuses(words_are_in_the_glossary, &files(glossary), &expected);
        }
        let glossary = "| wens, wensen | Wish | what the area wants |\n| stem | Vote |";
        accepts(words_are_in_the_glossary, &files(glossary));
        refuses(words_are_in_the_glossary, &[], "GLOSSARY.md:1: the document is missing");
    }

    #[test]
    fn a_word_with_two_rows_and_a_row_out_of_order_are_refused() {
        let glossary = |rows: &str| format!("| Dutch | Code |\n|---|---|\n{rows}");
        for (rows, expected) in [
            ("| lid, leden | a |\n| lidsoort | b |\n| lidsoort | c |", "5: `lidsoort` has a row"),
            ("| lid, leden | a |\n| Lid, Lidmaat | c |", "4: `lid` has a row"),
        ] {
            let expected = format!("GLOSSARY.md:{expected} already");
            refuses(glossary_is_in_order, &[("GLOSSARY.md", &glossary(rows))], &expected);
        }
        let rows = glossary("| contact | a |\n| corso | b |\n| coöperatie | c |");
        let expected = "GLOSSARY.md:5: `coöperatie` stands after `corso`";
        refuses(glossary_is_in_order, &[("GLOSSARY.md", &rows)], expected);
        let rows = glossary("| contact | a |\n| coöperatie | c |\n| Corso | b |\n| gesprek | d |");
        let rows = format!("{rows}\n| gesprek over geven | e |\n| gesprekspunt | f |\n");
        accepts(glossary_is_in_order, &[("GLOSSARY.md", &rows)]);
        refuses(glossary_is_in_order, &[], "GLOSSARY.md:1: the document is missing");
    }

    #[test]
    fn an_undocumented_route_is_refused() {
        let expected = format!("{WEB}:1: the route `/wensen/{{id}}` is not in docs/api.md");
        let files = |api| [(WEB, ROUTES), ("docs/api.md", api)];
        refuses(routes_are_documented, &files("`GET /` and `/wensen/{id}/stem`"), &expected);
        accepts(routes_are_documented, &files("| `GET /wensen/{id}` | `/` |"));
        refuses(routes_are_documented, &[], "docs/api.md:1: the document is missing");
    }

    #[test]
    fn an_undocumented_setting_is_refused() {
        let code = "get(\"MARKE_HOST\");\nSetting { name: \"port\", help: \"MARKE_{}\" }";
        let config = ("crates/marke/src/config.rs", code);
        let expected = "crates/marke/src/config.rs:2: \
                        the setting `MARKE_PORT` is not in docs/operating.md";
        let files = |operating| [config, ("docs/operating.md", operating)];
        refuses(settings_are_documented, &files("`MARKE_PORTS` `MARKE_HOST`"), expected);
        accepts(settings_are_documented, &files("`MARKE_PORT` `MARKE_HOST`"));
        refuses(settings_are_documented, &[], "docs/operating.md:1: the document is missing");
    }

    #[test]
    fn a_path_that_leads_nowhere_is_refused() {
        for path in ["docs/gone.md", "./check", "crates/marke/src/gone", "program/gone.rs"] {
            let shown = path.trim_start_matches("./");
            let expected = format!("README.md:2: `{shown}` does not exist");
            refuses(paths_exist, &[("README.md", &format!("\nSee `{path}`."))], &expected);
        }
        let readme = "`docs/`, `docs/a.md`, `docs/*.md`, `crates/<name>`, `and/or` docs/gone.md \
                      `program/pages/list.rs` `/wensen/feed.atom`";
        let list = ("crates/marke/tests/program/pages/list.rs", "");
        accepts(paths_exist, &[("README.md", readme), ("docs/a.md", ""), list]);
    }
}
