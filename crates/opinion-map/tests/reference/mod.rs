//! Where the tests find conversations of Polis and what was expected of them.
#![expect(clippy::expect_used, reason = "a test may stop at a fault")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use opinion_map::files::{self, Named};
use serde_json::Value;

/// A conversation with moderation, and what another program made of it.
pub struct Conversation {
    /// Its name.
    pub name: String,
    /// What was answered.
    pub named: Named,
    /// What was expected, as JSON.
    pub expected: Value,
}

/// All conversations with what `folder` expects of them, from `MARKE_REFERENCE_DATA` or beside the
/// repository; none where it is absent, which is said.
#[expect(clippy::disallowed_methods, reason = "tests are told where the data is")]
pub fn conversations(folder: &str) -> Vec<Conversation> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let place = std::env::var("MARKE_REFERENCE_DATA").map_or_else(|_| beside(), PathBuf::from);
    let Ok(entries) = fs::read_dir(place.join(folder)) else {
        let told = format!("nothing compared: there is no {}/{folder}\n", place.display());
        std::io::stderr().write_all(told.as_bytes()).expect("it is told");
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let all: Vec<Conversation> = paths.iter().map(|path| conversation(&place, path)).collect();
    assert!(all.iter().all(|it| it.expected.is_object()), "something is expected of each");
    all
}

fn conversation(place: &Path, expected: &Path) -> Conversation {
    let name = expected.file_stem().expect("a name").to_string_lossy().into_owned();
    let folder = place.join("polis").join(&name);
    let votes = text(&folder.join("votes.csv"));
    let votes = votes.or_else(|| text(&folder.join("participants-votes.csv"))).expect("votes");
    let comments = text(&folder.join("comments.csv")).expect("comments");
    let named = files::read(&votes).expect("votes").with_comments(&comments).expect("comments");
    let expected = text(expected).expect("what is expected");
    Conversation { name, named, expected: serde_json::from_str(&expected).expect("JSON") }
}

fn text(path: &Path) -> Option<String> {
    fs::read_to_string(path).ok()
}
