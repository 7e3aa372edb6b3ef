//! The words on the page: both languages say the same things, and all of them are asked for.

use std::collections::{BTreeMap, BTreeSet};

use crate::lists::MESSAGE_PREFIXES;
use crate::tree::is_word;
use crate::{File, Finding, Tree};

/// Functions that tell the message named by their first argument.
const TELLERS: &[&str] = &["t", "n", "a", "with", "with_all", "refused", "Refused::new"];

/// The languages, in the order in which they are written.
const LANGUAGES: [&str; 2] = ["nl", "en"];

/// One message of a list of words.
struct Message<'a> {
    file: &'a File,
    at: usize,
    id: &'a str,
    variables: BTreeSet<&'a str>,
    mentions: BTreeSet<&'a str>,
}

/// In each folder, both languages have the same messages with the same `$variables`.
pub fn languages_agree(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in lists(tree) {
        for language in LANGUAGES.map(|language| format!("{}/{language}.ftl", file.folder())) {
            let Some(other) = tree.get(&language) else {
                let what = format!("{language} is missing");
                findings.push(file.finding(0, what, "write both languages"));
                continue;
            };
            let twins: BTreeMap<_, _> = messages(other).into_iter().map(|it| (it.id, it)).collect();
            for message in messages(file) {
                let Message { at, id, .. } = message;
                let twin = twins.get(id);
                if twin.is_none() {
                    let what = format!("{} does not say `{id}`", other.name());
                    findings.push(file.finding(at, what, "say it in both languages"));
                } else if twin.is_some_and(|twin| twin.variables != message.variables) {
                    let what = format!("`{id}` has other variables in {}", other.name());
                    findings.push(file.finding(at, what, "tell the same in both languages"));
                }
            }
        }
    }
    findings
}

/// A message begins with the name of its folder, and no two have the same name.
pub fn names_are_unique(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for language in LANGUAGES {
        let mut seen = BTreeSet::new();
        let files = lists(tree).filter(|file| file.name().starts_with(language));
        for Message { file, at, id, .. } in files.flat_map(messages) {
            if !seen.insert(id) {
                let what = format!("`{id}` is there twice");
                findings.push(file.finding(at, what, "say it once"));
            }
            if !prefixes(file).any(|prefix| has_prefix(id, &prefix)) {
                let what = format!("`{id}` does not begin with the name of its folder");
                let instead = "name it after its slice (see MESSAGE_PREFIXES in lists.rs)";
                findings.push(file.finding(at, what, instead));
            }
        }
    }
    findings
}

/// What code and templates ask for exists.
pub fn asked_for_exist(tree: &Tree) -> Vec<Finding> {
    let known: BTreeSet<&str> = lists(tree).flat_map(messages).map(|message| message.id).collect();
    let mut findings = Vec::new();
    for file in speakers(tree) {
        for (at, id) in file.literals() {
            let teller = file.called_with(at);
            // The facts of a refusal are given by `with` too; their names have no dash.
            let is_id = tells(teller) && (!teller.starts_with("with") || id.contains('-'));
            let is_start = teller == "t_of" && !known.iter().any(|known| known.starts_with(id));
            if is_start || is_id && !known.contains(id) {
                let what = format!("no message is called `{id}`");
                findings.push(file.finding(at, what, "write it in nl.ftl and en.ftl"));
            }
        }
    }
    findings
}

/// What is written is asked for: by its whole name, by the beginning of it (`t_of("kind-", …)` or
/// `"kind-{…}"`), or by another message.
pub fn all_are_used(tree: &Tree) -> Vec<Finding> {
    let messages: Vec<Message<'_>> = lists(tree).flat_map(messages).collect();
    let mut names: BTreeSet<&str> = messages.iter().flat_map(|it| it.mentions.clone()).collect();
    let mut starts: BTreeSet<&str> = BTreeSet::new();
    let mut told: BTreeSet<String> = BTreeSet::new();
    for file in speakers(tree) {
        for (at, text) in file.literals() {
            names.insert(text);
            told.extend(story_of(text));
            let start = if file.called_with(at) == "t_of" { text } else { before_brace(text) };
            starts.extend(Some(start).filter(|start| start.len() > 1 && start.ends_with('-')));
        }
    }
    let is_used = |message: &&Message<'_>| {
        names.contains(message.id)
            || told.contains(message.id)
            || starts.iter().any(|start| message.id.starts_with(start))
    };
    let unused = messages.iter().filter(|message| !is_used(message));
    let finding = |message: &Message<'_>| {
        let what = format!("nothing asks for `{}`", message.id);
        message.file.finding(message.at, what, "use it or remove it")
    };
    unused.map(finding).collect()
}

fn lists(tree: &Tree) -> impl Iterator<Item = &File> {
    tree.all("ftl").filter(|file| !file.is_test())
}

fn speakers(tree: &Tree) -> impl Iterator<Item = &File> {
    let files = tree.all("rs").chain(tree.all("html"));
    files.filter(|file| file.path.starts_with("crates/marke/"))
}

/// Whether a function is a teller, by whatever path it is called.
fn tells(function: &str) -> bool {
    let by_path = |before: &str| before.is_empty() || before.ends_with("::");
    TELLERS.iter().any(|teller| function.strip_suffix(teller).is_some_and(by_path))
}

/// Reads a list of words: `id = text` with indented lines that belong to it.
fn messages(file: &File) -> Vec<Message<'_>> {
    let mut messages: Vec<Message<'_>> = Vec::new();
    let mut between = true;
    let mut at = 0;
    for line in file.text.split_inclusive('\n') {
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            let id = line.split(['=', ' ']).next().unwrap_or_default();
            let (variables, mentions) = (BTreeSet::new(), BTreeSet::new());
            messages.push(Message { file, at, id, variables, mentions });
            between = false;
        } else if line.starts_with(['-', '#']) {
            between = true;
        }
        if let Some(message) = messages.last_mut().filter(|_| !between) {
            message.variables.extend(line.split('$').skip(1).map(first_name));
            message.mentions.extend(line.split('{').skip(1).map(str::trim_start).map(first_name));
        }
        at += line.len();
    }
    messages
}

fn first_name(text: &str) -> &str {
    let rest = text.trim_start_matches(|letter| is_word(letter) || letter == '-');
    text.strip_suffix(rest).unwrap_or_default()
}

/// What a message of this file may begin with.
fn prefixes(file: &File) -> impl Iterator<Item = String> {
    let folder = file.folder().rsplit('/').next().unwrap_or_default();
    let listed = MESSAGE_PREFIXES.iter().filter(move |(name, _)| *name == folder);
    let listed = listed.flat_map(|(_, prefixes)| *prefixes).copied();
    listed.chain([folder]).map(|prefix| prefix.replace('_', "-"))
}

fn has_prefix(id: &str, prefix: &str) -> bool {
    id.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('-'))
}

/// The message that the journal's story tells of a verb: `wishes-told-hand-in` of
/// `wishes.hand_in`.
fn story_of(verb: &str) -> Option<String> {
    let is_verb = verb.chars().all(|letter| letter.is_ascii_lowercase() || "._".contains(letter));
    let (slice, word) = verb.split_once('.').filter(|_| is_verb)?;
    Some(format!("{slice}-told-{word}").replace('_', "-"))
}

/// `kind-` of `kind-{…}`.
fn before_brace(text: &str) -> &str {
    text.split_once('{').map_or("", |(before, _)| before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{accepts, refuses};

    const NL: &str = "crates/marke/src/wishes/nl.ftl";
    const EN: &str = "crates/marke/src/wishes/en.ftl";
    const WEB: &str = "crates/marke/src/wishes/web.rs";
    const LIST: &str = "crates/marke/src/wishes/list.html";

    #[test]
    fn languages_that_differ_are_refused() {
        let nl = "# Wensen.\nwishes-title = Wensen\nwishes-left =\n    Nog { $votes } over\n";
        let expected = format!("{NL}:2: en.ftl does not say `wishes-title`");
        let en = "wishes-left = { $votes } left\n";
        refuses(languages_agree, &[(NL, nl), (EN, en)], &expected);
        let en = "wishes-title = Wishes\nwishes-left = { $count } left\n";
        let found = crate::testing::told(languages_agree, &[(NL, nl), (EN, en)]);
        assert_eq!(found[0], format!("{EN}:2: `wishes-left` has other variables in nl.ftl"));
        refuses(languages_agree, &[(NL, nl)], &format!("{NL}:1: {EN} is missing"));
        let en = "wishes-title = Wishes\n-area = { $x }\nwishes-left = { $votes } left\n";
        accepts(languages_agree, &[(NL, nl), (EN, en)]);
    }

    #[test]
    fn a_name_twice_or_of_another_folder_is_refused() {
        let expected = format!("{NL}:2: `wishes-a` is there twice");
        refuses(names_are_unique, &[(NL, "wishes-a = A\nwishes-a = B\n")], &expected);
        let expected = format!("{NL}:1: `wishesa` does not begin with the name of its folder");
        refuses(names_are_unique, &[(NL, "wishesa = A\n")], &expected);
        let web = ("crates/marke/src/web/nl.ftl", "site-title = Marke\n");
        accepts(names_are_unique, &[(NL, "wishes-a = A\n"), (EN, "wishes-a = A\n"), web]);
    }

    #[test]
    fn asking_for_a_message_that_does_not_exist_is_refused() {
        for call in
            ["say.t(\"wishes-b\")", "error::Refused::new(\"wishes-b\")", "x.t_of(\"wishes-b\", k)"]
        {
            let expected = format!("{WEB}:1: no message is called `wishes-b`");
            refuses(asked_for_exist, &[(NL, "wishes-a = A\n"), (WEB, call)], &expected);
        }
        let html = "<a title=\"{{ say.n(\"wishes-b\", 3) }}\">";
        let expected = format!("{LIST}:1: no message is called `wishes-b`");
        refuses(asked_for_exist, &[(NL, "wishes-a = A\n"), (LIST, html)], &expected);
        let code = "Refused::new(\"wishes-a\").with(\"votes\", 3); say.t_of(\"wishes-\", k)";
        accepts(asked_for_exist, &[(NL, "wishes-a = A\n"), (WEB, code)]);
    }

    #[test]
    fn a_message_that_nothing_asks_for_is_refused() {
        let expected = format!("{NL}:1: nothing asks for `wishes-a`");
        refuses(all_are_used, &[(NL, "wishes-a = A\n"), (WEB, "// t(\"wishes-a\")")], &expected);
        let tests = ("crates/marke/src/wishes/tests.rs", "t(\"wishes-a\")");
        refuses(all_are_used, &[(NL, "wishes-a = A\n"), tests], &expected);
        for code in ["x(\"wishes-a\")", "format!(\"wishes-{kind}\")", "t_of(\"wishes-\", kind)"] {
            accepts(all_are_used, &[(NL, "wishes-a = A\n"), (WEB, code)]);
        }
        let verb = "Deed::new(\"wishes.hand_in\", id)";
        accepts(all_are_used, &[(NL, "wishes-told-hand-in = A\n"), (WEB, verb)]);
        let nl = "wishes-a = { wishes-b }\nwishes-b = B\n";
        accepts(all_are_used, &[(NL, nl), (LIST, "{{ say.t(\"wishes-a\") }}")]);
    }
}
