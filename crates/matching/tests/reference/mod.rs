//! Where the tests find their data: all of it beside the repository, small parts within.

#![expect(clippy::expect_used, reason = "a test may stop at a fault")]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// A folder of the reference data in full (`MARKE_REFERENCE_DATA`, or beside the repository), if
/// it is there.
#[expect(clippy::disallowed_methods, reason = "tests are told where the data is")]
pub fn full(folder: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let place = std::env::var("MARKE_REFERENCE_DATA").map_or_else(|_| beside(), PathBuf::from);
    Some(place.join(folder)).filter(|path| path.exists())
}

/// A folder of the reference data: all of it where it is, otherwise the part kept here.
pub fn folder(name: &str) -> PathBuf {
    full(name)
        .unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name))
}

/// The contents of a file.
pub fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("the file is there")
}

/// The contents of a JSON file.
pub fn json(path: &Path) -> Value {
    serde_json::from_str(&text(path)).expect("it is JSON")
}
