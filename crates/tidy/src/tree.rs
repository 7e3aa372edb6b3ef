//! The repository as the checks see it: files by path, each taken apart once.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::lists::APP;
use crate::{Finding, rust};

/// The files of a repository.
#[derive(Debug)]
pub struct Tree(BTreeMap<String, File>);

/// One file. Its texts have the same length and the same lines, so that a place in one is a
/// place in all.
#[derive(Debug)]
pub struct File {
    /// Where it is, from the root of the repository.
    pub path: String,
    /// Its size in bytes.
    pub size: usize,
    /// What it says; nothing when it is not text.
    pub text: String,
    /// `text` without comments and, in Rust, without what its literals say.
    pub code: String,
    /// `code` without what only tests compile; nothing in a file of tests.
    pub shipped: String,
    literals: Vec<Range<usize>>,
}

impl Tree {
    /// A tree of files: their paths and what they hold.
    pub fn new<P: Into<String>, B: Into<Vec<u8>>>(files: impl IntoIterator<Item = (P, B)>) -> Self {
        let files = files.into_iter().map(|(path, bytes)| File::new(path.into(), bytes.into()));
        Self(files.map(|file| (file.path.clone(), file)).collect())
    }

    /// The file at `path`.
    pub fn get(&self, path: &str) -> Option<&File> {
        self.0.get(path)
    }

    /// Every file, ordered by path.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        self.0.values()
    }

    /// The files with this extension.
    pub fn all(&self, extension: &str) -> impl Iterator<Item = &File> {
        self.files().filter(move |file| file.is(extension))
    }

    /// The Rust files of the application.
    pub fn app(&self) -> impl Iterator<Item = &File> {
        self.all("rs").filter(|file| file.path.starts_with(APP))
    }

    /// Whether there is a file or folder at `path`.
    pub fn has(&self, path: &str) -> bool {
        let folder = format!("{}/", path.trim_end_matches('/'));
        self.0.contains_key(path)
            || self.0.range(folder.clone()..).next().is_some_and(|(at, _)| at.starts_with(&folder))
    }
}

impl File {
    fn new(path: String, bytes: Vec<u8>) -> Self {
        let size = bytes.len();
        let text = String::from_utf8(bytes).unwrap_or_default();
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
        let (code, literals) = match extension {
            "rs" => {
                let asides = rust::asides(&text);
                let code = rust::blank(&text, &asides.comments);
                (rust::blank(&code, &asides.literals), asides.literals)
            }
            "html" => {
                let code = without(&without(&text, "{#", "#}"), "<!--", "-->");
                let literals = template_literals(&code);
                (code, literals)
            }
            "css" => (without(&text, "/*", "*/"), Vec::new()),
            _ => (text.clone(), Vec::new()),
        };
        let mut file = Self { path, size, text, code, shipped: String::new(), literals };
        if !file.is_test() {
            file.shipped = rust::blank(&file.code, &rust::test_items(&file.code));
        }
        file
    }

    /// The last part of its path.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// Its path without its name.
    pub fn folder(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Whether its name ends in this extension.
    pub fn is(&self, extension: &str) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, end)| end == extension)
    }

    /// Whether a folder of this name is anywhere above it.
    pub fn inside(&self, folder: &str) -> bool {
        self.folder().split('/').any(|part| part == folder)
    }

    /// Whether it is only for tests and measurements.
    pub fn is_test(&self) -> bool {
        matches!(self.name(), "tests.rs" | "testing.rs")
            || ["tests", "testing", "benches", "examples"].iter().any(|name| self.inside(name))
    }

    /// The literals that ship: where each begins, and what stands between its quotes.
    pub fn literals(&self) -> impl Iterator<Item = (usize, &str)> {
        let ships = |at: usize| self.shipped.as_bytes().get(at - 1) == Some(&b'"');
        let shipped = self.literals.iter().filter(move |range| ships(range.start));
        shipped.filter_map(|range| Some((range.start, self.text.get(range.clone())?)))
    }

    /// The literals that only tests compile.
    pub fn literals_of_tests(&self) -> impl Iterator<Item = &str> {
        let ships = |at: usize| self.shipped.as_bytes().get(at - 1) == Some(&b'"');
        let tests = self.literals.iter().filter(move |range| !ships(range.start));
        tests.filter_map(|range| self.text.get(range.clone()))
    }

    /// `text` without what its literals say: code and comments.
    pub fn without_literals(&self) -> String {
        rust::blank(&self.text, &self.literals)
    }

    /// The function that the literal at `at` is the first argument of: `t` for `say.t("…")`.
    pub fn called_with(&self, at: usize) -> &str {
        let before = self.code.get(..at - 1).unwrap_or_default().trim_end();
        let Some(call) = before.strip_suffix('(') else { return "" };
        let name = |letter: char| is_word(letter) || letter == ':';
        call.get(call.trim_end_matches(name).len()..).unwrap_or_default()
    }

    /// A finding at a place in this file.
    pub fn finding(
        &self,
        at: usize,
        what: impl Into<String>,
        instead: impl Into<String>,
    ) -> Finding {
        let line = 1 + self.text.get(..at).map_or(0, |before| before.matches('\n').count());
        Finding { line, ..Finding::about(&self.path, what, instead) }
    }

    /// Refuses the words of a list, each with what to write instead, in a part of this file that
    /// begins at `start`.
    pub fn refuse(&self, start: usize, text: &str, banned: &[(&str, &str)]) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (word, instead) in banned {
            for at in places(text, word) {
                findings.push(self.finding(
                    start + at,
                    format!("`{word}` does not belong here"),
                    *instead,
                ));
            }
        }
        findings
    }
}

/// Whether a letter can be part of a name.
pub fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Where `word` stands in `text`, not as a part of a longer name.
pub fn places(text: &str, word: &str) -> impl Iterator<Item = usize> {
    let word_first = word.chars().next().is_some_and(is_word);
    let word_last = word.chars().next_back().is_some_and(is_word);
    text.match_indices(word).filter_map(move |(at, found)| {
        let before = text.get(..at)?.chars().next_back().is_some_and(is_word);
        let after = text.get(at + found.len()..)?.chars().next().is_some_and(is_word);
        let partial = word_first && before || word_last && after;
        (!partial).then_some(at)
    })
}

/// The parts of `text` between `open` and `close`, the marks included.
pub(crate) fn between(text: &str, open: &str, close: &str) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    for (start, _) in text.match_indices(open) {
        if parts.last().is_none_or(|last| last.end <= start) {
            let inside = start + open.len();
            let length = text.get(inside..).and_then(|rest| rest.find(close));
            parts.push(start..length.map_or(text.len(), |length| inside + length + close.len()));
        }
    }
    parts
}

fn without(text: &str, open: &str, close: &str) -> String {
    rust::blank(text, &between(text, open, close))
}

/// The literals inside `{{ … }}` and `{% … %}`.
fn template_literals(code: &str) -> Vec<Range<usize>> {
    let expressions = between(code, "{{", "}}").into_iter().chain(between(code, "{%", "%}"));
    let mut literals = Vec::new();
    for expression in expressions {
        let inside = code.get(expression.clone()).unwrap_or_default();
        for quoted in between(inside, "\"", "\"") {
            literals.push(expression.start + quoted.start + 1..expression.start + quoted.end - 1);
        }
    }
    literals.sort_by_key(|literal| literal.start);
    literals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_not_found_inside_a_longer_one() {
        assert_eq!(places("update(date(), date", "date").collect::<Vec<_>>(), [7, 15]);
        assert_eq!(places("max(a) date(b) update(c)", "date(").collect::<Vec<_>>(), [7]);
    }

    #[test]
    fn a_literal_knows_who_is_called_with_it() {
        let rust =
            "fn f() { say.t(\"a\"); Refused::new(\n    \"b\"); }\n#[cfg(test)]\nfn g() { \"c\" }";
        let html = "<a title=\"{{ say.t(\"d\") }}\">{# t(\"e\") #}{% include \"f\" %}</a>";
        let tree = Tree::new([("x.rs", rust), ("y.html", html)]);
        let calls = |path| {
            let file: &File = tree.get(path).unwrap();
            file.literals().map(|(at, text)| (file.called_with(at), text)).collect::<Vec<_>>()
        };
        assert_eq!(calls("x.rs"), [("t", "a"), ("Refused::new", "b")]);
        assert_eq!(calls("y.html"), [("t", "d"), ("", "f")]);
    }

    #[test]
    fn folders_are_in_the_tree_too() {
        let tree = Tree::new([("docs/style.md", "")]);
        assert!(tree.has("docs") && tree.has("docs/") && tree.has("docs/style.md"));
        assert!(!tree.has("doc") && !tree.has("docs/style"));
    }
}
