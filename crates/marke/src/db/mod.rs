//! The database: SQLite or PostgreSQL behind the same SQL text.
//!
//! The portable subset, kept by the architecture test: lower-case SQL; parameters `$1`;
//! columns of `text`, `bigint`, `double precision` and `bytea` only; times and days as text in
//! fixed width; no `sum(` without a `cast(… as bigint)`; a fraction that may be missing is
//! bound as [`Fraction`]; `insert … on conflict … do`; no
//! functions of one engine. What differs between the engines is in this folder and in `search.rs`.
//!
//! Writing happens in [`in_transaction!`]: `begin immediate` on SQLite, `serializable` on
//! PostgreSQL, and once more from the start when another writer was first.

use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context, anyhow};
use sqlx::any::{AnyPoolOptions, install_default_drivers};
use sqlx::migrate::MigrateError;
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyPool, AssertSqlSafe, Connection};

use crate::error::{Error, Result};

mod columns;
pub mod snapshot;
pub mod tables;

/// One connection; every function of a `store.rs` takes one.
pub type Conn = sqlx::AnyConnection;

/// A write transaction; dropping it without committing undoes it.
pub type Tx = sqlx::Transaction<'static, Any>;

/// What brings the tables up to date, one step after the other.
static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!();

/// How often a transaction that lost a race is tried again.
const RETRIES_MAX: u32 = 8;

/// How many readers may use the database at once.
const READERS_MAX: u32 = 8;

/// How many rows one statement inserts; see [`with_rows`].
pub const ROWS_AT_ONCE: usize = 100;

/// So many places in a statement, for a list of values: `$1, $2, $3`.
pub fn places(count: usize) -> String {
    let places: Vec<String> = (1..=count).map(|place| format!("${place}")).collect();
    places.join(", ")
}

/// A statement that inserts several rows: `head` followed by `values ($1, $2), ($3, $4), …`.
pub fn with_rows(head: &'static str, columns: usize, rows: usize) -> AssertSqlSafe<String> {
    with_rows_and(head, columns, rows, "")
}

/// The same, followed by `tail`: what to do with rows that are there already.
pub fn with_rows_and(
    head: &'static str,
    columns: usize,
    rows: usize,
    tail: &'static str,
) -> AssertSqlSafe<String> {
    let mut statement = format!("{head} values ");
    for row in 0..rows {
        let places = (1..=columns).map(|column| format!("${}", row * columns + column));
        let between = if row == 0 { "(" } else { ", (" };
        statement.push_str(between);
        statement.push_str(&places.collect::<Vec<_>>().join(", "));
        statement.push(')');
    }
    statement.push_str(tail);
    AssertSqlSafe(statement)
}

/// Which engine a database runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Embedded, one file.
    Sqlite,
    /// A server.
    Postgres,
}

/// Whether a commit waits until the disk has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// Nothing acknowledged is ever lost.
    Full,
    /// Fast and unsafe: for tests and for building demo data only.
    None,
}

/// The database of one cooperative.
#[derive(Clone, Debug)]
pub struct Db {
    engine: Engine,
    readers: AnyPool,
    writers: AnyPool,
    commits: Arc<AtomicU64>,
}

impl Db {
    /// Opens the database at `url` (`sqlite:PATH` or `postgres://…`) and brings its tables up to
    /// date. Fails on a database that a newer version has written.
    pub async fn open(url: &str, durability: Durability) -> Result<Self> {
        install_default_drivers();
        let engine = Engine::from_str(url)?;
        let address = match engine {
            Engine::Sqlite if !url.contains('?') => format!("{url}?mode=rwc"),
            Engine::Sqlite | Engine::Postgres => url.to_owned(),
        };
        // Every verb adds to one chain, the journal: waiting in a queue is quicker than colliding.
        let writers = pool(engine, durability, "", 1, &address).await?;
        MIGRATIONS.run(&writers).await.map_err(|error| match error {
            MigrateError::VersionMissing(version) => {
                anyhow!("a newer Marke has written this database (version {version}): use that one")
            }
            other => anyhow!(other).context("the tables cannot be brought up to date"),
        })?;
        let only_reads = if engine == Engine::Sqlite { "pragma query_only = on" } else { "" };
        let readers = pool(engine, durability, only_reads, READERS_MAX, &address).await?;
        Ok(Self { engine, readers, writers, commits: Arc::default() })
    }

    /// Which engine this database runs on.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// A connection to read with.
    pub async fn read(&self) -> Result<PoolConnection<Any>> {
        Ok(self.readers.acquire().await?)
    }

    /// How many transactions this process has committed: when it stands still, so does whatever
    /// was computed from the data.
    pub fn commits(&self) -> u64 {
        self.commits.load(Ordering::Acquire)
    }

    /// Waits for running work and lets go of the database.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await;
    }

    /// Begins to write; use [`in_transaction!`], which also tries again.
    pub async fn begin(&self) -> Result<Tx> {
        Ok(match self.engine {
            Engine::Sqlite => self.writers.begin_with("begin immediate").await?,
            Engine::Postgres => {
                self.writers.begin_with("begin isolation level serializable").await?
            }
        })
    }

    /// Ends a transaction: commits when `outcome` is good, undoes it otherwise.
    /// `None` means: another writer was first, do it again from the start.
    pub async fn finish<T>(
        &self,
        tx: Tx,
        outcome: Result<T>,
        attempt: &mut u32,
    ) -> Option<Result<T>> {
        let outcome = match outcome {
            Ok(value) => tx.commit().await.map(|()| value).map_err(Error::from),
            Err(error) => {
                // A failed undo leaves nothing behind either: the connection is dropped.
                drop(tx.rollback().await);
                Err(error)
            }
        };
        match &outcome {
            Err(error) if lost_a_race(error) && *attempt < RETRIES_MAX => {
                *attempt += 1;
                tokio::time::sleep(Duration::from_millis(u64::from(*attempt) * 5)).await;
                return None;
            }
            Ok(_) => drop(self.commits.fetch_add(1, Ordering::AcqRel)),
            Err(_) => {}
        }
        Some(outcome)
    }
}

/// Whether the tables at `url` are older than this program, or not there at all.
pub async fn is_older(url: &str) -> Result<bool> {
    install_default_drivers();
    let mut conn = Conn::connect(url).await.context("cannot open the database")?;
    let last = sqlx::query_scalar("select coalesce(max(version), 0) from _sqlx_migrations");
    let last: i64 = match last.fetch_one(&mut conn).await {
        Err(sqlx::Error::Database(_)) => 0,
        last => last?,
    };
    conn.close().await?;
    Ok(last < newest_version())
}

/// The version of the tables that this program works with.
fn newest_version() -> i64 {
    MIGRATIONS.iter().map(|step| step.version).max().unwrap_or(0)
}

impl FromStr for Engine {
    type Err = Error;

    fn from_str(url: &str) -> Result<Self> {
        match url.split_once(':') {
            Some(("sqlite", _)) => Ok(Self::Sqlite),
            Some(("postgres" | "postgresql", _)) => Ok(Self::Postgres),
            _ => Err(anyhow!("a database is sqlite:PATH or postgres://…").into()),
        }
    }
}

async fn pool(
    engine: Engine,
    durability: Durability,
    extra: &'static str,
    connections_max: u32,
    address: &str,
) -> Result<AnyPool> {
    let settings = match (engine, durability) {
        (Engine::Sqlite, Durability::Full) => {
            "pragma journal_mode = wal; pragma synchronous = full; \
             pragma foreign_keys = on; pragma busy_timeout = 10000;"
        }
        (Engine::Sqlite, Durability::None) => {
            "pragma journal_mode = wal; pragma synchronous = off; \
             pragma foreign_keys = on; pragma busy_timeout = 10000;"
        }
        (Engine::Postgres, Durability::Full) => "",
        (Engine::Postgres, Durability::None) => "set synchronous_commit = off;",
    };
    let pool = AnyPoolOptions::new()
        .max_connections(connections_max)
        .acquire_timeout(Duration::from_secs(20))
        // A file does not hang up, and asking whether it did costs as much as a small question.
        .test_before_acquire(engine == Engine::Postgres)
        // A full disk ends a transaction of SQLite unasked, which this connection never notices:
        // another one takes its place.
        .before_acquire(|connection, _| {
            let is_free = !connection.is_in_transaction();
            Box::pin(async move { Ok(is_free) })
        })
        .after_connect(move |connection, _| {
            Box::pin(async move {
                for statement in [settings, extra].into_iter().filter(|text| !text.is_empty()) {
                    sqlx::raw_sql(statement).execute(&mut *connection).await?;
                }
                Ok(())
            })
        });
    let place = address.split('@').next_back().unwrap_or_default().to_owned();
    Ok(pool.connect(address).await.with_context(|| format!("cannot open the database {place}"))?)
}

/// The engine behind a connection.
pub fn engine_of(conn: &Conn) -> Engine {
    if conn.backend_name() == "SQLite" { Engine::Sqlite } else { Engine::Postgres }
}

/// Another writer was first: PostgreSQL's serialization failure and deadlock, SQLite's busy.
fn lost_a_race(error: &Error) -> bool {
    let Error::Internal(error) = error else { return false };
    let Some(sqlx::Error::Database(error)) = error.downcast_ref::<sqlx::Error>() else {
        return false;
    };
    matches!(error.code().as_deref(), Some("40001" | "40P01" | "5" | "6" | "261" | "517"))
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Self::Internal(error.into())
    }
}

/// A fraction that may be missing, to bind to a statement. Bind no `Option<f64>`: sqlx 0.9 tells
/// PostgreSQL that a missing `f64` is a narrower number, and the statement that was prepared for
/// it takes no whole `f64` afterwards.
#[derive(Clone, Copy, Debug)]
pub struct Fraction(pub Option<f64>);

impl sqlx::Type<Any> for Fraction {
    fn type_info() -> sqlx::any::AnyTypeInfo {
        <f64 as sqlx::Type<Any>>::type_info()
    }
}

impl sqlx::Encode<'_, Any> for Fraction {
    fn encode_by_ref(
        &self,
        buffer: &mut <Any as sqlx::Database>::ArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        match self.0 {
            Some(value) => sqlx::Encode::<Any>::encode(value, buffer),
            // The two are confused with each other, so this one comes out as a missing `f64`.
            None => sqlx::Encode::<Any>::encode(Option::<f32>::None, buffer),
        }
    }
}

/// Runs a block in one write transaction and gives its result:
/// `in_transaction!(coop.db, tx => { store::insert(&mut tx, …).await?; Ok(id) })`.
///
/// The block may run more than once, so it must not change anything outside the transaction.
macro_rules! in_transaction {
    ($db:expr, $tx:ident => $body:block) => {{
        let mut attempt = 0;
        loop {
            let mut $tx = $db.begin().await?;
            let outcome = async { $body }.await;
            if let Some(outcome) = $db.finish($tx, outcome, &mut attempt).await {
                break outcome;
            }
        }
    }};
}
pub(crate) use columns::{integer_column, text_column, words};
pub(crate) use in_transaction;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Place;

    async fn end_unasked(db: &Db) -> Result<()> {
        in_transaction!(db, tx => {
            sqlx::raw_sql("rollback").execute(&mut *tx).await?;
            Err::<(), Error>(anyhow!("the disk is full").into())
        })
    }

    async fn write(db: &Db) -> Result<()> {
        in_transaction!(db, tx => {
            let statement = "create table if not exists kept (what text)";
            sqlx::raw_sql(statement).execute(&mut *tx).await?;
            Ok(())
        })
    }

    /// As SQLite does when the disk is full.
    #[tokio::test]
    async fn a_transaction_that_the_engine_ends_unasked_fails_alone() {
        let place = Place::new();
        let db = Db::open(&place.sqlite("marke.sqlite"), Durability::Full).await.unwrap();
        assert!(end_unasked(&db).await.is_err());
        write(&db).await.unwrap();
    }
}
