//! Trying one check on a tree of a few files.

use crate::{Check, Tree};

/// What `check` says about `files`, as `path:line: what is wrong`.
pub(crate) fn told(check: Check, files: &[(&str, &str)]) -> Vec<String> {
    let tree = Tree::new(files.iter().copied());
    let told =
        |finding: crate::Finding| format!("{}:{}: {}", finding.path, finding.line, finding.what);
    check(&tree).into_iter().map(told).collect()
}

/// Nothing is wrong with `files`.
#[track_caller]
pub(crate) fn accepts(check: Check, files: &[(&str, &str)]) {
    assert_eq!(told(check, files), [""; 0]);
}

/// Exactly one thing is wrong with `files`: `expected`.
#[track_caller]
pub(crate) fn refuses(check: Check, files: &[(&str, &str)], expected: &str) {
    assert_eq!(told(check, files), [expected]);
}
