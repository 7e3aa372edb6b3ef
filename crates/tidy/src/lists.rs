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
pub const HISTORY: &[&str] =
    &["journal_entry", "journal_link", "ledger_entry", "stakeholder_saying", "balance_entry"];

/// Columns that hold what belongs to a person.
pub const PERSONAL: &[&str] = &["mail", "phone", "street", "house_number", "postcode", "birth_on"];

/// Units that have a type of their own, by how a name ends in them.
pub const UNITS: &[(&str, &str)] = &[("_cents", "Cents"), ("_minutes", "Minutes")];

/// Tables of which rows may be taken away, and why that loses nothing.
pub const TAKEN_AWAY: &[(&str, &str)] = &[
    ("challenge_part_order", "an arrow between parts; the journal keeps that one was changed"),
    ("challenge_theme", "an arrow; the journal keeps that it was drawn and taken away"),
    ("challenge_wish", "an arrow; the journal keeps that it was drawn and taken away"),
    ("meeting_point", "an arrow; the journal keeps that it was drawn and taken away"),
    ("party_tag", "what a party said of itself; the journal keeps that it did"),
    ("opinion_answer", "personal data: whoever answered may take everything out again"),
    ("opinion_follower", "an address; the journal keeps that somebody stopped following"),
    ("wish_support", "whoever wants a wish may change their mind; the journal keeps both"),
    ("member_import", "a file that was looked at, and is brought in or forgotten"),
    ("wish_collection", "a file that was looked at, and is brought in or forgotten"),
    ("search_entry", "the index is made of what is elsewhere"),
    ("_sqlx_migrations", "the migrations that a copy was made of"),
];

/// Functions that write without a permission or a deed, and why.
pub const UNRECORDED: &[(&str, &str)] = &[
    ("opinions::refresh", "counts what is there; nobody decides anything"),
    ("sign_in::ask_code", "nobody is known yet; a code is no deed"),
    ("sign_in::enter", "the code is the permission; it records by whom"),
    ("sign_in::enter_as", "only the demonstration calls it; it records by whom"),
    ("wishes::let_go", "takes a file away whose wishes were recorded"),
];

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
