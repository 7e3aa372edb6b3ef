//! What must not be left lying about.

use crate::lists::LARGE_FILES;
use crate::tree::places;
use crate::{File, Finding, Tree};

/// How large a file may be without being on the list.
pub const BYTES_MAX: usize = 200_000;

/// Marks that say "not finished".
const UNFINISHED: &[(&str, &str)] =
    &[("FIXME", "mend it"), ("XXX", "say what it means"), ("dbg!", "take it out")];

/// Attributes that switch something off.
const SWITCHES: &[(&str, &str)] = &[
    ("#[ignore", "mend the test or remove it"),
    ("#[should_panic", "assert what is returned"),
    ("#[allow(", "write `#[expect(…, reason = \"…\")]`"),
    ("#![allow(", "write `#![expect(…, reason = \"…\")]`"),
];

/// Where a neighbouring folder with reference data begins. Only tests look there.
const NEIGHBOUR: &str = concat!("../", "shared/");

/// Hosts of package registries.
const REGISTRIES: &[(&str, &str)] = &[
    (concat!("crates", ".io/"), "leave it to cargo"),
    (concat!("pypi", ".org"), "leave it to pip"),
    (concat!("registry", ".npmjs.org"), "leave it to npm"),
    (concat!("deb", ".debian.org"), "leave it to apt"),
];

/// No marks of unfinished work; what is to be done later has the number of its issue:
/// `TODO(#12)`.
pub fn nothing_is_left_for_later(tree: &Tree) -> Vec<Finding> {
    let kinds = ["rs", "html", "css", "js", "sql", "ftl", "toml", "sh"];
    let is_code = |file: &&File| kinds.iter().any(|kind| file.is(kind)) || file.name() == "check";
    let mut findings = Vec::new();
    for file in tree.files().filter(is_code) {
        let text = file.without_literals();
        findings.extend(file.refuse(0, &text, UNFINISHED));
        for at in places(&text, "TODO").filter(|at| !has_issue(&text, *at)) {
            let instead = "write the number of its issue: TODO(#12)";
            findings.push(file.finding(at, "a TODO that nobody will find", instead));
        }
    }
    findings
}

/// Tests run, do not panic, and warnings are expected with a reason.
pub fn nothing_is_switched_off(tree: &Tree) -> Vec<Finding> {
    tree.all("rs").flat_map(|file| file.refuse(0, &file.code, SWITCHES)).collect()
}

/// No file is larger than [`BYTES_MAX`], but for those on the list.
pub fn files_are_small(tree: &Tree) -> Vec<Finding> {
    let listed = |path: &str| LARGE_FILES.iter().find(|(large, _)| *large == path);
    let may = |file: &File| listed(&file.path).map_or(BYTES_MAX, |(_, bytes)| *bytes);
    let finding = |file: &File| {
        let what = format!("the file has {} bytes", file.size);
        file.finding(0, what, "make it where it is needed (see LARGE_FILES in lists.rs)")
    };
    tree.files().filter(|file| file.size > may(file)).map(finding).collect()
}

/// Nothing outside the repository is named: no neighbouring folder, except where tests find
/// reference data, and no registry.
pub fn the_repository_stands_on_its_own(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files() {
        let may_look = file.is_test() || file.path == "check";
        for (at, _) in file.text.match_indices(NEIGHBOUR).filter(|_| !may_look) {
            let instead = "read MARKE_REFERENCE_DATA, in tests only";
            findings.push(file.finding(at, "a folder outside the repository", instead));
        }
        findings.extend(file.refuse(0, &file.text, REGISTRIES));
    }
    findings
}

/// Whether a mark is followed by `(#12)`.
fn has_issue(text: &str, at: usize) -> bool {
    let number = text.get(at..).and_then(|rest| rest.strip_prefix("TODO(#")).unwrap_or_default();
    let rest = number.trim_start_matches(|letter: char| letter.is_ascii_digit());
    rest.len() < number.len() && rest.starts_with(')')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{accepts, refuses};

    #[test]
    fn marks_of_unfinished_work_are_refused() {
        for (text, what) in [
            ("// FIXME: later", "`FIXME` does not belong here"),
            ("fn f() { dbg!(x) }", "`dbg!` does not belong here"),
            ("// TODO: later", "a TODO that nobody will find"),
            ("// TODO(#): later", "a TODO that nobody will find"),
        ] {
            refuses(nothing_is_left_for_later, &[("a.rs", text)], &format!("a.rs:1: {what}"));
        }
        let text = "// TODO(#12): later\nlet a = \"FIXME\"; // mktemp XXXXXX\n";
        accepts(nothing_is_left_for_later, &[("a.rs", text), ("docs/style.md", "No FIXME.")]);
    }

    #[test]
    fn switches_are_refused() {
        for (switch, _) in SWITCHES {
            let expected = format!("a.rs:2: `{switch}` does not belong here");
            refuses(nothing_is_switched_off, &[("a.rs", &format!("\n{switch}"))], &expected);
        }
        let text = "#[expect(dead_code, reason = \"b\")] // not #[allow(dead_code)]";
        accepts(nothing_is_switched_off, &[("a.rs", text)]);
    }

    #[test]
    fn a_large_file_is_refused() {
        let large = "a".repeat(BYTES_MAX + 1);
        let expected = "docs/a.svg:1: the file has 200001 bytes";
        refuses(files_are_small, &[("docs/a.svg", &large)], expected);
        accepts(files_are_small, &[("docs/a.svg", &large[1..]), ("Cargo.lock", &large)]);
    }

    #[test]
    fn places_outside_the_repository_are_refused() {
        let path = format!("let a = \"{NEIGHBOUR}data\";");
        let expected = "a.rs:1: a folder outside the repository";
        refuses(the_repository_stands_on_its_own, &[("a.rs", &path)], expected);
        let (host, _) = REGISTRIES[0];
        let url = format!("\nSee https://{host}crates/x");
        let expected = format!("a.md:2: `{host}` does not belong here");
        refuses(the_repository_stands_on_its_own, &[("a.md", &url)], &expected);
        accepts(the_repository_stands_on_its_own, &[("check", &path), ("a/tests/b.rs", &path)]);
    }
}
