//! What every Rust file looks like from a distance.

use crate::lists::LONG_FILES;
use crate::{Finding, Tree};

/// How wide a line may be, in characters.
pub const COLUMNS_MAX: usize = 100;

/// How long a file may be without being on the list.
pub const LINES_MAX: usize = 400;

/// The first line says what the file is for, or takes the crate's README for it.
pub fn files_say_what_they_are_for(tree: &Tree) -> Vec<Finding> {
    let says = |text: &str| text.starts_with("//! ") || text.starts_with("#![doc = include_str!(");
    let silent = tree.all("rs").filter(|file| !says(&file.text));
    let finding = |file: &crate::File| {
        let instead = "open with `//!` and one sentence saying what the file is for";
        file.finding(0, "the file does not say what it is for", instead)
    };
    silent.map(finding).collect()
}

/// No line is wider than [`COLUMNS_MAX`].
pub fn lines_fit_the_screen(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.all("rs") {
        for (line, text) in file.text.lines().enumerate() {
            let columns = text.chars().count();
            if columns > COLUMNS_MAX {
                let what = format!("the line has {columns} columns");
                let instead = format!("break it before {COLUMNS_MAX}");
                findings.push(Finding { line: line + 1, ..file.finding(0, what, instead) });
            }
        }
    }
    findings
}

/// No file is longer than [`LINES_MAX`], but for those on the list, and that only shrinks.
pub fn long_files_get_shorter(tree: &Tree) -> Vec<Finding> {
    too_long(tree, LONG_FILES)
}

/// The same for any `list` of files that may be longer, with how many lines they may have.
fn too_long(tree: &Tree, list: &[(&str, usize)]) -> Vec<Finding> {
    let listed = |path: &str| list.iter().find(|(long, _)| *long == path);
    let mut findings = Vec::new();
    for file in tree.all("rs") {
        let lines = file.text.lines().count();
        let may = listed(&file.path).map_or(LINES_MAX, |(_, lines)| *lines);
        findings.extend(length(&file.path, lines, may));
    }
    let is_gone = |path: &&str| tree.get(path).is_none();
    for path in list.iter().map(|(path, _)| *path).filter(is_gone) {
        let what = "the file on the list of long files is gone";
        findings.push(Finding::about(path, what, "take it off LONG_FILES"));
    }
    findings
}

/// What to say of a file with so many `lines` that `may` have had so many.
fn length(path: &str, lines: usize, may: usize) -> Option<Finding> {
    let what = format!("the file has {lines} lines");
    if lines > may {
        let instead = format!("split it by what its parts are for; it may have {may}");
        Some(Finding::about(path, what, instead))
    } else if lines <= LINES_MAX && may > LINES_MAX {
        Some(Finding::about(path, what, "take it off LONG_FILES"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{accepts, refuses};

    #[test]
    fn a_silent_file_is_refused() {
        let expected = "a.rs:1: the file does not say what it is for";
        refuses(files_say_what_they_are_for, &[("a.rs", "mod a;\n//! Late.")], expected);
        accepts(files_say_what_they_are_for, &[("a.rs", "//! Says it.\n")]);
        accepts(files_say_what_they_are_for, &[("a.rs", "#![doc = include_str!(\"../R.md\")]\n")]);
    }

    #[test]
    fn a_wide_line_is_refused() {
        let (wide, fits) = ("é".repeat(101), "é".repeat(100));
        let expected = "a.rs:2: the line has 101 columns";
        refuses(lines_fit_the_screen, &[("a.rs", &format!("\n{wide}\n"))], expected);
        accepts(lines_fit_the_screen, &[("a.rs", &fits), ("a.md", &wide)]);
    }

    #[test]
    fn a_long_file_is_refused() {
        let expected = "a.rs:1: the file has 401 lines";
        refuses(without_list, &[("a.rs", &"\n".repeat(401))], expected);
        accepts(without_list, &[("a.rs", &"\n".repeat(400))]);
    }

    fn without_list(tree: &Tree) -> Vec<Finding> {
        too_long(tree, &[])
    }

    #[test]
    fn a_listed_file_may_only_shrink() {
        let instead = |lines, may| length("a.rs", lines, may).map(|finding| finding.instead);
        let split = "split it by what its parts are for; it may have 500";
        assert_eq!(instead(501, 500).as_deref(), Some(split));
        assert_eq!(instead(500, 500), None);
        assert_eq!(instead(400, 500).as_deref(), Some("take it off LONG_FILES"));
    }
}
