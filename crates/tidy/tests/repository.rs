//! The checks, on this repository as it lies on disk: new files count, ignored ones do not.

use std::path::Path;
use std::process::Command;

use tidy::{Finding, Tree, findings};

#[test]
fn the_repository_is_tidy() {
    let found: Vec<String> = findings(&repository()).iter().map(Finding::to_string).collect();
    assert!(found.is_empty(), "{} findings:\n\n{}\n", found.len(), found.join("\n"));
}

fn repository() -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let listed = Command::new("git").args(list).current_dir(&root).output().expect("git runs");
    assert!(listed.status.success(), "git lists no files: {listed:?}");
    let paths = String::from_utf8(listed.stdout).expect("paths are UTF-8");
    // A file that was removed but not yet committed is still listed.
    let read = |path: &str| Some((path.to_owned(), std::fs::read(root.join(path)).ok()?));
    Tree::new(paths.split_terminator('\0').filter_map(read))
}
