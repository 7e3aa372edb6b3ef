//! What the project has decided: the lists that the checks read, in one place to extend.

/// Where the application's code is.
pub const APP: &str = "crates/marke/src/";

/// Folders of the application that are no slice: of the foundation and of what assembles.
pub const NOT_SLICES: &[&str] = &[
    "config", "db", "search", "outbox", "text", "reading", "web", "health", "routes", "api",
    "site", "copy", "backup", "cli", "check", "demo",
];

/// The insides of a slice, for nobody else.
pub const INSIDES: &[&str] = &["store", "rules", "web"];

/// Who may name an inside of every slice, and which one.
pub const MAY_LOOK_INSIDE: &[(&str, &str)] = &[("routes", "web"), ("site", "web")];

/// The Rust files that a slice has without declaring anything else.
pub const SLICE_FILES: &[&str] = &["mod.rs", "rules.rs", "store.rs", "web.rs", "tests.rs"];

/// The other kinds of file in a slice; of `.ftl` only `nl.ftl` and `en.ftl`.
pub const SLICE_EXTENSIONS: &[&str] = &["html", "css", "js", "svg", "sql", "xml"];

/// Names for everything and nothing.
pub const BANNED_NAMES: &[&str] = &[
    "utils", "util", "helpers", "helper", "common", "service", "services", "misc", "manager",
    "managers", "types", "models", "dto",
];

/// Tables that do not begin with their slice's name in the singular, which is always allowed:
/// `("members", "party")` stands for `party` and `party_…`.
pub const TABLES: &[(&str, &[&str])] = &[
    ("members", &["party", "membership", "tag"]),
    ("statutes", &["statutes"]),
    ("agenda", &["challenge", "ambition"]),
    ("opinions", &["conversation"]),
];

/// Tables that tell what happened: rows are added, never changed or removed.
pub const HISTORY: &[&str] = &["journal_entry", "journal_link", "ledger_entry"];

/// Rust files of more than [`crate::shape::LINES_MAX`] lines, with their length today.
/// The list may only shrink.
pub const LONG_FILES: &[(&str, usize)] = &[];

/// Templates that put in text as it is, because a function of ours made it safe.
pub const SAFE_TEMPLATES: &[&str] = &[];

/// Files larger than [`crate::leftovers::BYTES_MAX`], with the most bytes they may have.
pub const LARGE_FILES: &[(&str, usize)] = &[("Cargo.lock", 600_000), ("docs/marke.png", 600_000)];

/// What messages may begin with besides the name of their folder.
pub const MESSAGE_PREFIXES: &[(&str, &[&str])] =
    &[("web", &["site", "page", "form", "date", "error", "role"])];

/// Refusals that no test of their slice tells yet.
pub const UNTOLD_REFUSALS: &[&str] = &["cli-refusal-is-set-up"];

/// First words of addresses that are the web's, not the area's: they need no glossary.
pub const WEB_WORDS: &[&str] = &["assets", "livez", "readyz", "metrics", "openapi"];

/// Functions that take the path of a route.
pub const ROUTE_CALLS: &[&str] = &["route", "get", "post", "put", "patch", "delete"];

/// Files at the root that documents may name.
pub const ROOT_FILES: &[&str] = &[
    "check",
    "Cargo.toml",
    "Cargo.lock",
    "README.md",
    "ARCHITECTURE.md",
    "GLOSSARY.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "LICENSE",
    "publiccode.yml",
    "clippy.toml",
    "rustfmt.toml",
    "rust-toolchain.toml",
];

/// Folders at the root; documents name files in them by their full path.
pub const ROOT_FOLDERS: &[&str] = &["crates/", "docs/", "benches/", ".ci/", ".config/", ".cargo/"];
