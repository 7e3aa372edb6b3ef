//! The checks, on this repository as it lies on disk: new files count, ignored ones do not.

use std::path::Path;
use std::process::Command;
use std::{fs, io};

use tidy::{Finding, Tree, findings};

#[test]
fn the_repository_is_tidy() {
    let tree = repository().unwrap();
    let found: Vec<String> = findings(&tree).iter().map(Finding::to_string).collect();
    assert!(found.is_empty(), "{} findings:\n\n{}\n", found.len(), found.join("\n"));
}

fn repository() -> io::Result<Tree> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let listed = Command::new("git").args(list).current_dir(&root).output()?;
    assert!(listed.status.success(), "git lists no files: {listed:?}");
    let paths = String::from_utf8_lossy(&listed.stdout);
    // A file that was removed but not yet committed is still listed.
    let read = |path: &str| Some((path.to_owned(), fs::read(root.join(path)).ok()?));
    Ok(Tree::new(paths.split_terminator('\0').filter_map(read)))
}
