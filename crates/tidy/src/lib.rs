#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

use std::fmt;

pub mod lists;
mod rust;
pub mod tree;

pub mod boundaries;
pub mod database;
pub mod documents;
pub mod layout;
pub mod leftovers;
pub mod messages;
pub mod pages;
pub mod promises;
pub mod refusals;
pub mod shape;

#[cfg(test)]
mod testing;

pub use tree::{File, Tree};

/// A rule of the repository: everything in the tree that breaks it.
pub type Check = fn(&Tree) -> Vec<Finding>;

/// Every check, by the sentence that it keeps true.
pub const CHECKS: &[(&str, Check)] = &[
    ("A module uses only what stands above it in `lib.rs`.", layout::uses_point_upward),
    ("Across slices, only what `mod.rs` offers.", layout::slices_keep_their_insides),
    ("Every slice has the same shape.", layout::slices_have_one_shape),
    ("Every module is declared, and every slice routed.", layout::modules_are_declared),
    ("Module names say what is in them.", layout::names_say_something),
    ("SQL is in stores.", boundaries::sql_is_in_stores),
    ("HTTP is at the edge.", boundaries::http_is_at_the_edge),
    ("Rules and algorithm crates are pure.", boundaries::rules_are_pure),
    ("A store writes only its own tables.", database::stores_write_their_own_tables),
    ("Journal and ledger are only added to.", database::history_is_only_added_to),
    ("SQL is the same on every engine.", database::sql_is_portable),
    ("A fraction that may be missing is bound as one.", database::fractions_are_bound_as_such),
    ("Every verb takes the actor, asks, and ends in the journal.", promises::verbs_are_recorded),
    ("Personal data is where it is said to be.", promises::personal_data_is_marked),
    ("Pages need no script.", promises::pages_need_no_script),
    ("A number with a unit has the unit's type.", promises::units_are_types),
    ("A score that is shown is explained.", promises::scores_are_explained),
    ("Nothing is deleted.", promises::nothing_is_deleted),
    ("Every Rust file says what it is for.", shape::files_say_what_they_are_for),
    ("A line fits the screen.", shape::lines_fit_the_screen),
    ("Long files only get shorter.", shape::long_files_get_shorter),
    ("Every template, style, script and picture is used.", pages::every_file_is_used),
    ("Templates hold no code, style or raw text.", pages::templates_are_plain),
    ("A problem is told where its field is.", pages::problems_are_tied_to_fields),
    ("Styles are layers and classes.", pages::styles_are_classes),
    ("Scripts are small.", pages::scripts_are_small),
    ("Every message exists in both languages.", messages::languages_agree),
    ("A message is named after its folder, once.", messages::names_are_unique),
    ("Every message asked for exists.", messages::asked_for_exist),
    ("Every message is used.", messages::all_are_used),
    ("Every refusal is provoked by a test.", refusals::refusals_are_provoked),
    ("Our words are in `GLOSSARY.md`.", documents::words_are_in_the_glossary),
    ("`GLOSSARY.md` is in order, a row a word.", documents::glossary_is_in_order),
    ("Routes are in `docs/api.md`.", documents::routes_are_documented),
    ("Settings are in `docs/operating.md`.", documents::settings_are_documented),
    ("Paths in documents exist.", documents::paths_exist),
    ("Nothing is left for later.", leftovers::nothing_is_left_for_later),
    ("No test and no warning is switched off.", leftovers::nothing_is_switched_off),
    ("Files are small.", leftovers::files_are_small),
    ("The repository stands on its own.", leftovers::the_repository_stands_on_its_own),
];

/// One broken rule, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, from the root of the repository.
    pub path: String,
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub instead: String,
}

impl Finding {
    /// A finding about a whole file, or about one that is missing.
    pub fn about(path: &str, what: impl Into<String>, instead: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line: 1, what: what.into(), instead: instead.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}; {}", self.path, self.line, self.what, self.instead)
    }
}

/// Runs every check and gives what they found, file by file.
pub fn findings(tree: &Tree) -> Vec<Finding> {
    let mut findings: Vec<Finding> = CHECKS.iter().flat_map(|(_, check)| check(tree)).collect();
    findings.sort();
    findings.dedup();
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_reads_as_one_line() {
        let finding = Finding::about("check", "it is missing", "write it");
        assert_eq!(finding.to_string(), "check:1: it is missing; write it");
    }

    #[test]
    fn the_readme_lists_every_check() {
        let readme = include_str!("../README.md");
        for (sentence, _) in CHECKS {
            assert!(readme.contains(&format!("- {sentence}")), "README.md lacks: {sentence}");
        }
    }
}
