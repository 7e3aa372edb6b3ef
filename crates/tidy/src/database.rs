//! SQL: whose tables are written, what is never rewritten, and what every engine understands.

use crate::lists::{APP, HISTORY, TABLES};
use crate::tree::{between, is_word, places};
use crate::{File, Finding, Tree, rust};

/// What a statement begins with, and what must follow for it to be one.
const STATEMENTS: &[(&str, &str)] = &[
    ("select ", ""),
    ("insert ", "into "),
    ("update ", " set "),
    ("delete ", "from "),
    ("create ", "table "),
    ("create ", "index "),
    ("create ", "view "),
    ("create ", "trigger "),
    ("with ", "select "),
];

/// What one engine has and another has not, with what both understand.
const UNPORTABLE: &[(&str, &str)] = &[
    ("now()", "bind the moment, as text"),
    ("current_timestamp", "bind the moment, as text"),
    ("date(", "bind the day, as text"),
    ("datetime(", "bind the moment, as text"),
    ("timestamptz", "write `text`"),
    ("boolean", "write `bigint` with a check, or keep a moment and a person"),
    ("integer", "write `bigint`"),
    ("serial", "bind an id made in ids.rs"),
    ("autoincrement", "bind an id made in ids.rs"),
    ("rowid", "name the key"),
    ("strict", "leave it out, and use `check`"),
    ("varchar", "write `text`"),
    ("blob", "write `bytea`"),
    ("jsonb", "write `text`, or columns"),
    ("json_extract", "make it a column"),
    ("ilike", "compare `lower(…)`, or use search.rs"),
    ("glob", "write `like`"),
    ("select *", "name the columns"),
    ("returning *", "name the columns"),
    (".*", "name the columns"),
    ("insert or", "write `insert … on conflict … do`"),
    ("replace into", "write `insert … on conflict … do`"),
    ("for update", "leave it out: transactions are serializable"),
    ("::", "write `cast(… as …)`"),
];

/// Keywords that are often shouted.
const KEYWORDS: &str = "SELECT FROM WHERE JOIN ON AND OR NOT NULL IN AS INSERT INTO VALUES UPDATE \
                        SET DELETE GROUP ORDER BY LIMIT CREATE TABLE INDEX PRIMARY KEY REFERENCES \
                        CHECK UNIQUE DEFAULT TEXT";

/// A store inserts, updates and deletes only in tables named after its slice, in the singular,
/// or listed in [`TABLES`].
pub fn stores_write_their_own_tables(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.app().filter(|file| file.name() == "store.rs") {
        let inner = file.folder().strip_prefix(APP).unwrap_or_default();
        for (at, statement) in file.literals().filter(|(_, text)| is_statement(text)) {
            for write in writes(statement) {
                if !inner.split('/').any(|slice| owns(slice, write.table)) {
                    let what = format!("{inner} writes to `{}`", write.table);
                    let instead = "call a verb of the slice that owns it (see TABLES in lists.rs)";
                    findings.push(file.finding(at + write.at, what, instead));
                }
            }
        }
    }
    findings
}

/// Rows of [`HISTORY`] are never updated, deleted or overwritten.
pub fn history_is_only_added_to(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.app().chain(tree.all("sql")) {
        for (at, statement) in statements(file) {
            let upserts = places(statement, "do update").next().is_some();
            for write in writes(statement).into_iter().filter(|it| HISTORY.contains(&it.table)) {
                if write.verb != "insert into" || upserts {
                    let what = format!("`{}` is rewritten", write.table);
                    findings.push(file.finding(at + write.at, what, "add a row that corrects"));
                }
            }
        }
    }
    findings
}

/// Stores and migrations keep to what every engine understands, in lower case.
pub fn sql_is_portable(tree: &Tree) -> Vec<Finding> {
    let shouted: Vec<_> =
        KEYWORDS.split(' ').map(|word| (word, "write it in lower case")).collect();
    let stores = tree.app().filter(|file| file.name() == "store.rs");
    let mut findings = Vec::new();
    for file in stores.chain(tree.all("sql")) {
        for (at, statement) in statements(file) {
            let sql = without_data(statement);
            findings.extend(file.refuse(at, &sql, &shouted));
            let sql = sql.to_ascii_lowercase();
            findings.extend(file.refuse(at, &sql, UNPORTABLE));
            for sum in places(&sql, "sum(").filter(|sum| !is_cast(&sql, *sum)) {
                let instead = "write `cast(sum(…) as bigint)`: its type differs by engine";
                findings.push(file.finding(at + sum, "a bare `sum(`", instead));
            }
        }
    }
    findings
}

/// A fraction that may be missing is bound as `Fraction`, by the name of its column.
pub fn fractions_are_bound_as_such(tree: &Tree) -> Vec<Finding> {
    let lines = tree.all("sql").flat_map(|file| file.text.lines());
    let column = |line: &str| line.split_whitespace().next().map(str::to_owned);
    let may_be_missing =
        |line: &&str| line.contains(" double precision") && !line.contains("not null");
    let columns: Vec<String> = lines.filter(may_be_missing).filter_map(column).collect();
    let mut findings = Vec::new();
    for file in tree.app() {
        for (at, call) in file.shipped.match_indices(".bind(") {
            let rest = file.shipped.get(at + call.len()..).unwrap_or_default();
            let argument = rest.split(')').next().unwrap_or_default();
            let name = argument.rsplit(['.', '&']).next().unwrap_or_default();
            if !argument.contains('(') && columns.iter().any(|column| column == name) {
                let what = format!("`{name}` is bound as a number that cannot be missing");
                findings.push(file.finding(at, what, "write `.bind(Fraction(…))`"));
            }
        }
    }
    findings
}

/// Whether a text is an SQL statement, all in one case, and not a sentence.
pub fn is_statement(text: &str) -> bool {
    let words: Vec<&str> = text.split(is_space).filter(|word| !word.is_empty()).collect();
    let mixed =
        |word: &&str| word.chars().any(char::is_uppercase) && word.chars().any(char::is_lowercase);
    let text = format!("{} ", words.join(" ")).to_ascii_lowercase();
    let begins = |(opening, then): &(&str, &str)| text.starts_with(opening) && text.contains(then);
    !words.first().is_some_and(mixed) && STATEMENTS.iter().any(begins)
}

/// The tables that migrations create, each with where.
pub fn tables(tree: &Tree) -> Vec<(&File, usize, &str)> {
    let mut tables = Vec::new();
    for file in tree.all("sql").filter(|file| file.inside("migrations")) {
        let sql = without_data(&file.text);
        for at in places(&sql, "create table") {
            let rest = file.text.get(at + "create table".len()..).unwrap_or_default().trim_start();
            let rest = rest.strip_prefix("if not exists").unwrap_or(rest);
            tables.push((file, at, first_name(rest)));
        }
    }
    tables
}

/// The name of one of what a slice holds: `wish` of `wishes`.
pub fn singular(slice: &str) -> &str {
    let hissing = ["shes", "ches", "sses", "xes"].iter().any(|end| slice.ends_with(end));
    let stem = if hissing { slice.strip_suffix("es") } else { slice.strip_suffix('s') };
    stem.unwrap_or(slice)
}

/// A statement that changes a table.
pub(crate) struct Write<'a> {
    /// Where it stands in the statement.
    pub(crate) at: usize,
    /// How it begins.
    pub(crate) verb: &'static str,
    /// Which table.
    pub(crate) table: &'a str,
}

/// The changes that a statement makes.
pub(crate) fn writes(statement: &str) -> Vec<Write<'_>> {
    let lower = without_data(statement).to_ascii_lowercase();
    let mut writes = Vec::new();
    for verb in ["insert into", "update", "delete from"] {
        for at in places(&lower, verb) {
            let table = first_name(statement.get(at + verb.len()..).unwrap_or_default());
            if !matches!(table, "" | "set" | "cascade") {
                writes.push(Write { at, verb, table });
            }
        }
    }
    writes
}

fn owns(slice: &str, table: &str) -> bool {
    let listed = TABLES.iter().filter(|(owner, _)| *owner == slice).flat_map(|(_, names)| *names);
    let mut names = listed.copied().chain([singular(slice)]);
    names.any(|name| {
        let rest = table.strip_prefix(name);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    })
}

/// The texts of a file that are SQL: all of a `.sql` file, the literals of a Rust file.
fn statements(file: &File) -> Vec<(usize, &str)> {
    if file.is("sql") { vec![(0, &file.text)] } else { file.literals().collect() }
}

/// SQL with spaces in place of its comments and of the data between single quotes.
fn without_data(sql: &str) -> String {
    let sql = rust::blank(sql, &between(sql, "--", "\n"));
    rust::blank(&sql, &between(&sql, "'", "'"))
}

/// The first word, up to a space or parenthesis.
fn first_name(rest: &str) -> &str {
    let rest = rest.trim_start_matches(is_space);
    rest.split(|letter| is_space(letter) || matches!(letter, '(' | ';')).next().unwrap_or_default()
}

/// White space, or the backslash that continues a literal on the next line.
fn is_space(letter: char) -> bool {
    letter.is_whitespace() || letter == '\\'
}

/// Whether what stands at `at` is between the parentheses of a `cast`.
fn is_cast(sql: &str, at: usize) -> bool {
    let before = sql.get(..at).unwrap_or_default();
    let mut closed = 0;
    for (open, letter) in before.char_indices().rev() {
        match letter {
            ')' => closed += 1,
            '(' if closed > 0 => closed -= 1,
            '(' => {
                let caller = before.get(..open).unwrap_or_default();
                let name = caller.trim_end_matches(is_word);
                if caller.strip_prefix(name) == Some("cast") {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{accepts, refuses, told};

    const STORE: &str = "crates/marke/src/wishes/store.rs";
    const MIGRATION: &str = "crates/marke/migrations/1_wishes.sql";

    fn query(sql: &str) -> String {
        format!("fn f() {{ query(r\"{sql}\") }}")
    }

    #[test]
    fn a_store_may_not_write_to_another_slices_table() {
        for (sql, table) in [
            ("insert into party (id) values ($1)", "party"),
            ("with a as (select 1) delete from wishing_well", "wishing_well"),
            ("update {table} set a = 1", "{table}"),
        ] {
            let expected = format!("{STORE}:1: wishes writes to `{table}`");
            refuses(stores_write_their_own_tables, &[(STORE, &query(sql))], &expected);
        }
    }

    #[test]
    fn a_store_may_write_to_its_own_tables_and_read_all() {
        for (slice, sql) in [
            ("wishes", "insert into wish(id) values ($1) on conflict (id) do update set a = 1"),
            ("wishes", "delete from wish_vote where member in (select id from party)"),
            ("members", "update membership set ended_at = $1"),
            ("agenda", "insert into challenge (id) values ($1)"),
            ("themes", "update theme set title = 'delete from wish'"),
        ] {
            let path = format!("crates/marke/src/{slice}/store.rs");
            accepts(stores_write_their_own_tables, &[(&path, &query(sql))]);
        }
    }

    #[test]
    fn history_may_not_be_rewritten() {
        let expected = format!("{STORE}:1: `journal_entry` is rewritten");
        for sql in [
            "update journal_entry set text = ''",
            "delete from journal_entry",
            "insert into journal_entry (id) values ($1) on conflict (id) do update set a = 1",
        ] {
            refuses(history_is_only_added_to, &[(STORE, &query(sql))], &expected);
        }
        let expected = format!("{MIGRATION}:2: `journal_entry` is rewritten");
        let sql = "-- One row is one deed.\nupdate journal_entry set a = 1;";
        refuses(history_is_only_added_to, &[(MIGRATION, sql)], &expected);
    }

    #[test]
    fn history_may_be_added_to() {
        let sql = "insert into journal_entry (id) values ($1)";
        accepts(history_is_only_added_to, &[(STORE, &query(sql))]);
        let tests = "crates/marke/src/journal/tests.rs";
        accepts(history_is_only_added_to, &[(tests, &query("delete from journal_entry"))]);
    }

    #[test]
    fn what_one_engine_has_is_refused() {
        for (banned, _) in UNPORTABLE {
            let found = told(sql_is_portable, &[(MIGRATION, &format!("x {banned} x"))]);
            let expected = format!("{MIGRATION}:1: `{banned}` does not belong here");
            assert!(found.contains(&expected), "{banned}: {found:?}");
        }
        let expected = format!("{STORE}:1: `FROM` does not belong here");
        refuses(sql_is_portable, &[(STORE, &query("select id FROM wish"))], &expected);
        let expected = format!("{STORE}:1: a bare `sum(`");
        refuses(sql_is_portable, &[(STORE, &query("select max(a), sum(b) from c"))], &expected);
    }

    #[test]
    fn what_all_engines_have_is_fine() {
        for sql in [
            "select cast(coalesce(sum(a), 0) - sum(b) as bigint) from ledger_entry",
            "select count(*) from wish where up_to_date (a) = 1 and is_strict = $1",
            "-- Don't use now() FROM here.\ncreate table wish (title text not null default 'NOT')",
        ] {
            accepts(sql_is_portable, &[(STORE, &query(sql)), (MIGRATION, sql)]);
        }
    }

    #[test]
    fn a_fraction_that_may_be_missing_says_so() {
        let table =
            (MIGRATION, "create table wish (\n    longitude double precision,\n    x text\n);");
        let expected =
            format!("{STORE}:1: `longitude` is bound as a number that cannot be missing");
        for bound in ["wish.longitude", "longitude", "&wish.longitude"] {
            let store = format!("fn f() {{ query(\"\").bind({bound}) }}");
            refuses(fractions_are_bound_as_such, &[table, (STORE, &store)], &expected);
        }
        let store = "fn f() { query(\"\").bind(Fraction(wish.longitude)).bind(x) }";
        accepts(fractions_are_bound_as_such, &[table, (STORE, store)]);
    }

    #[test]
    fn slices_have_a_singular() {
        for (slice, one) in [("wishes", "wish"), ("themes", "theme"), ("agenda", "agenda")] {
            assert_eq!(singular(slice), one);
        }
    }
}
