//! The tables as the database itself lists them, and the rows of any of them: for moving a whole
//! cooperative from one engine to the other, and for checking what all tables must keep.

use anyhow::{Context, anyhow};
use futures_util::TryStreamExt;
use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, Row as _};

use crate::db::{Conn, Engine, Fraction, engine_of};
use crate::error::Result;

/// Rows travel in statements of at most so many rows and about so many bytes.
const BATCH_ROWS_MAX: usize = 200;
const BATCH_BYTES_MAX: usize = 4 * 1_024 * 1_024;

/// What a column holds; the portable subset knows no other kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `text`.
    Text,
    /// `bigint`.
    Whole,
    /// `double precision`.
    Real,
    /// `bytea`.
    Bytes,
}

/// A column that names a row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The column.
    pub column: String,
    /// The table of the row that it names.
    pub table: String,
    /// The column of that table by which it names it.
    pub key: String,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is called.
    pub name: String,
    /// Its columns and what they hold.
    pub columns: Vec<(String, Kind)>,
    /// Its columns that name a row.
    pub references: Vec<Reference>,
}

/// How much a table holds, and a sum over all its values that does not depend on their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// How many rows.
    pub rows: u64,
    /// The sum of the rows' hashes.
    pub sum: u128,
}

/// Told how many rows were done, each time that some were.
pub type Progress<'a> = &'a (dyn Fn(u64) + Sync);

/// Every table with data of ours, each after the tables that it refers to. The index of
/// `search.rs` is not among them.
pub async fn tables(conn: &mut Conn) -> Result<Vec<Table>> {
    let (columns, references) = match engine_of(conn) {
        Engine::Sqlite => (SQLITE_COLUMNS, SQLITE_REFERENCES),
        Engine::Postgres => (POSTGRES_COLUMNS, POSTGRES_REFERENCES),
    };
    let rows: Vec<(String, String, String)> = sqlx::query_as(columns).fetch_all(&mut *conn).await?;
    let mut tables: Vec<Table> = Vec::new();
    for (name, column, kind) in rows {
        let kind = kind_of(&kind).with_context(|| format!("column {column} of {name}"))?;
        if tables.last().is_none_or(|table| table.name != name) {
            tables.push(Table { name, columns: Vec::new(), references: Vec::new() });
        }
        if let Some(table) = tables.last_mut() {
            table.columns.push((column, kind));
        }
    }
    tables.sort_unstable_by(|one, other| one.name.cmp(&other.name));
    let rows: Vec<(String, String, String, String)> =
        sqlx::query_as(references).fetch_all(conn).await?;
    for (name, column, table, key) in rows {
        if let Some(from) = tables.iter_mut().find(|table| table.name == name) {
            from.references.push(Reference { column, table, key });
        }
    }
    in_order(tables)
}

const SQLITE_COLUMNS: &str = "
    select listed.name, held.name, lower(held.type)
    from pragma_table_list listed
    join pragma_table_info(listed.name) held
    where listed.schema = 'main' and listed.type = 'table'
        and listed.name not like 'sqlite_%' and listed.name <> '_sqlx_migrations'
    order by listed.name, held.cid";

const SQLITE_REFERENCES: &str = "
    select listed.name, held.\"from\", held.\"table\", held.\"to\"
    from pragma_table_list listed
    join pragma_foreign_key_list(listed.name) held
    where listed.schema = 'main' and listed.type = 'table'
    order by listed.name, held.\"from\"";

const POSTGRES_COLUMNS: &str = "
    select cast(held.table_name as text), cast(held.column_name as text),
        cast(held.data_type as text)
    from information_schema.columns held
    join information_schema.tables listed
        on listed.table_schema = held.table_schema and listed.table_name = held.table_name
    where held.table_schema = current_schema() and listed.table_type = 'BASE TABLE'
        and held.table_name not in ('_sqlx_migrations', 'search_entry')
    order by held.table_name, held.ordinal_position";

const POSTGRES_REFERENCES: &str = "
    select cast(child.relname as text), cast(child_column.attname as text),
        cast(parent.relname as text), cast(parent_column.attname as text)
    from pg_constraint held
    join pg_class child on child.oid = held.conrelid
    join pg_attribute child_column
        on child_column.attrelid = child.oid and child_column.attnum = held.conkey[1]
    join pg_class parent on parent.oid = held.confrelid
    join pg_attribute parent_column
        on parent_column.attrelid = parent.oid and parent_column.attnum = held.confkey[1]
    where held.contype = 'f' and child.relnamespace = to_regnamespace(current_schema())
    order by child.relname, child_column.attname";

fn kind_of(declared: &str) -> Result<Kind> {
    match declared {
        "text" => Ok(Kind::Text),
        "bigint" => Ok(Kind::Whole),
        "double precision" => Ok(Kind::Real),
        "bytea" => Ok(Kind::Bytes),
        other => Err(anyhow!("the portable subset knows no {other}").into()),
    }
}

/// The tables, each after those that it refers to; to itself it may refer.
fn in_order(mut waiting: Vec<Table>) -> Result<Vec<Table>> {
    let mut ordered: Vec<Table> = Vec::new();
    while !waiting.is_empty() {
        let (ready, blocked): (Vec<Table>, Vec<Table>) = waiting.iter().cloned().partition(|it| {
            let blocks = |other: &Table| {
                other.name != it.name && it.references.iter().any(|to| to.table == other.name)
            };
            !waiting.iter().any(blocks)
        });
        if ready.is_empty() {
            let names: Vec<&str> = blocked.iter().map(|table| table.name.as_str()).collect();
            return Err(anyhow!("{} refer to each other", names.join(", ")).into());
        }
        ordered.extend(ready);
        waiting = blocked;
    }
    Ok(ordered)
}

/// How many rows a table has.
pub async fn count(conn: &mut Conn, table: &Table) -> Result<u64> {
    let statement = format!("select count(*) from {}", table.name);
    let rows: i64 = sqlx::query_scalar(AssertSqlSafe(statement)).fetch_one(conn).await?;
    Ok(rows.unsigned_abs())
}

/// Reads a table to its end.
pub async fn content(conn: &mut Conn, table: &Table, progress: Progress<'_>) -> Result<Content> {
    let mut content = Content::default();
    let mut rows = sqlx::query(AssertSqlSafe(select(table))).fetch(conn);
    while let Some(row) = rows.try_next().await? {
        content.add(&values_of(table, &row)?);
        progress(1);
    }
    Ok(content)
}

/// Copies the rows of a table into the same table, which must be empty, of another database.
/// Rows that name a row of the same table do so once all are there.
pub async fn copy(
    from: &mut Conn,
    to: &mut Conn,
    table: &Table,
    progress: Progress<'_>,
) -> Result<Content> {
    let own = own_references(table);
    let mut content = Content::default();
    let (mut batch, mut bytes, mut later) = (Vec::new(), 0, Vec::new());
    let mut rows = sqlx::query(AssertSqlSafe(select(table))).fetch(from);
    while let Some(row) = rows.try_next().await? {
        let mut values = values_of(table, &row)?;
        content.add(&values);
        bytes += values.iter().map(Value::size).sum::<usize>();
        for (place, key, statement) in &own {
            let key = values.get(*key).cloned();
            let Some(value) = values.get_mut(*place).filter(|value| !value.is_null()) else {
                continue;
            };
            later.push((statement, std::mem::replace(value, Value::Text(None)), key));
        }
        batch.push(values);
        if batch.len() == BATCH_ROWS_MAX || bytes > BATCH_BYTES_MAX {
            progress(batch.len() as u64);
            insert(to, table, std::mem::take(&mut batch)).await?;
            bytes = 0;
        }
    }
    progress(batch.len() as u64);
    insert(to, table, batch).await?;
    for (statement, value, key) in later {
        let query = bind(sqlx::query(AssertSqlSafe(statement.clone())), value);
        let query = key.into_iter().fold(query, bind);
        query.execute(&mut *to).await?;
    }
    Ok(content)
}

/// The columns that name a row of the same table: their place, the key's place, and the
/// statement that fills them in afterwards.
fn own_references(table: &Table) -> Vec<(usize, usize, String)> {
    let place = |name: &str| table.columns.iter().position(|(column, _)| column == name);
    let own = table.references.iter().filter(|reference| reference.table == table.name);
    own.filter_map(|reference| {
        let Reference { column, key, table } = reference;
        let statement = format!("update {table} set {column} = $1 where {key} = $2");
        Some((place(column)?, place(key)?, statement))
    })
    .collect()
}

async fn insert(to: &mut Conn, table: &Table, rows: Vec<Vec<Value>>) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let width = table.columns.len();
    let names: Vec<&str> = table.columns.iter().map(|(name, _)| name.as_str()).collect();
    let tuple = |row: usize| {
        let places: Vec<String> =
            (1..=width).map(|place| format!("${}", row * width + place)).collect();
        format!("({})", places.join(", "))
    };
    let tuples: Vec<String> = (0..rows.len()).map(tuple).collect();
    let statement =
        format!("insert into {} ({}) values {}", table.name, names.join(", "), tuples.join(", "));
    let query = sqlx::query(AssertSqlSafe(statement)).persistent(rows.len() == BATCH_ROWS_MAX);
    rows.into_iter().flatten().fold(query, bind).execute(to).await?;
    Ok(())
}

/// The columns of a table that name rows which are not there: column and how many.
pub async fn dangling(conn: &mut Conn, table: &Table) -> Result<Vec<(String, i64)>> {
    let mut found = Vec::new();
    for Reference { column, table: parent, key } in &table.references {
        let statement = format!(
            "select count(*) from {child}
             where {column} is not null
                and not exists (
                    select 1 from {parent} parent where parent.{key} = {child}.{column})",
            child = table.name,
        );
        let rows: i64 = sqlx::query_scalar(AssertSqlSafe(statement)).fetch_one(&mut *conn).await?;
        if rows > 0 {
            found.push((column.clone(), rows));
        }
    }
    Ok(found)
}

/// The columns for moments (`at`, `…_at`) and days (`…_on`) in which something else is written:
/// column and how many.
pub async fn misdated(conn: &mut Conn, table: &Table) -> Result<Vec<(String, i64)>> {
    let mut found = Vec::new();
    for (column, _) in &table.columns {
        let pattern = match column.as_str() {
            "at" => "____-__-__T__:__:__.______Z",
            name if name.ends_with("_at") => "____-__-__T__:__:__.______Z",
            name if name.ends_with("_on") => "____-__-__",
            _ => continue,
        };
        let statement = format!(
            "select count(*) from {} where {column} is not null and {column} not like $1",
            table.name
        );
        let query = sqlx::query_scalar(AssertSqlSafe(statement)).bind(pattern);
        let rows: i64 = query.fetch_one(&mut *conn).await?;
        if rows > 0 {
            found.push((column.clone(), rows));
        }
    }
    Ok(found)
}

/// One value of a row.
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Text(Option<String>),
    Whole(Option<i64>),
    Real(Option<f64>),
    Bytes(Option<Vec<u8>>),
}

impl Value {
    fn is_null(&self) -> bool {
        matches!(self, Self::Text(None) | Self::Whole(None) | Self::Real(None) | Self::Bytes(None))
    }

    fn size(&self) -> usize {
        match self {
            Self::Text(text) => text.as_ref().map_or(0, String::len),
            Self::Bytes(bytes) => bytes.as_ref().map_or(0, Vec::len),
            Self::Whole(_) | Self::Real(_) => 8,
        }
    }

    /// A mark for its kind and its bytes; nothing at all is another mark.
    fn marked(&self) -> (u8, Vec<u8>) {
        match self {
            Self::Text(Some(text)) => (1, text.as_bytes().to_vec()),
            Self::Whole(Some(number)) => (2, number.to_be_bytes().to_vec()),
            Self::Real(Some(number)) => (3, number.to_be_bytes().to_vec()),
            Self::Bytes(Some(bytes)) => (4, bytes.clone()),
            Self::Text(None) | Self::Whole(None) | Self::Real(None) | Self::Bytes(None) => {
                (0, Vec::new())
            }
        }
    }
}

impl Content {
    fn add(&mut self, row: &[Value]) {
        let mut hasher = Sha256::new();
        for value in row {
            let (mark, bytes) = value.marked();
            hasher.update([mark]);
            hasher.update((bytes.len() as u64).to_be_bytes());
            hasher.update(bytes);
        }
        let hash = hasher.finalize();
        let part = hash.iter().take(16).fold(0, |sum: u128, byte| sum << 8 | u128::from(*byte));
        self.rows += 1;
        self.sum = self.sum.wrapping_add(part);
    }
}

/// Whole numbers are asked for as such: an index of SQLite's gives them as it likes.
fn select(table: &Table) -> String {
    let column = |(name, kind): &(String, Kind)| match kind {
        Kind::Whole => format!("cast({name} as bigint)"),
        Kind::Text | Kind::Real | Kind::Bytes => name.clone(),
    };
    let columns: Vec<String> = table.columns.iter().map(column).collect();
    format!("select {} from {}", columns.join(", "), table.name)
}

fn values_of(table: &Table, row: &sqlx::any::AnyRow) -> Result<Vec<Value>> {
    let value = |(place, (_, kind)): (usize, &(String, Kind))| {
        Ok(match kind {
            Kind::Text => Value::Text(row.try_get(place)?),
            Kind::Whole => Value::Whole(row.try_get(place)?),
            Kind::Real => Value::Real(row.try_get(place)?),
            Kind::Bytes => Value::Bytes(row.try_get(place)?),
        })
    };
    table.columns.iter().enumerate().map(value).collect()
}

type Query<'q> = sqlx::query::Query<'q, sqlx::Any, sqlx::any::AnyArguments>;

fn bind(query: Query<'_>, value: Value) -> Query<'_> {
    match value {
        Value::Text(text) => query.bind(text),
        Value::Whole(number) => query.bind(number),
        Value::Real(number) => query.bind(Fraction(number)),
        Value::Bytes(bytes) => query.bind(bytes),
    }
}
