//! Moving a cooperative as a whole from one database to another, of the same engine or not:
//! nothing is there until everything is there and was read back.

use anyhow::anyhow;
use serde::Serialize;

use crate::db::tables::{self, Content, Table};
use crate::db::{Conn, Db, in_transaction};
use crate::error::{Error, Refused, Result};
use crate::journal;
use crate::search;

/// What was copied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Copied {
    /// Every table and how many rows it has, here and there.
    pub tables: Vec<(String, u64)>,
    /// How many rows the journal has.
    pub journal_entries: i64,
    /// The hash of its last row, here and there.
    pub journal_hash: String,
}

/// How far the copying is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// So many rows will be copied, and as many read back.
    Rows(u64),
    /// So many more were.
    Done(u64),
}

/// Copies everything that `from` holds at this moment to `to`, which must be empty, and reads it
/// back: every value of every row, and the chain of the journal.
pub async fn copy(from: &Db, to: &Db, progress: &(dyn Fn(Step) + Sync)) -> Result<Copied> {
    let mut source = from.read_steadily().await?;
    let tables = all_tables(&mut source).await?;
    let mut rows = 0;
    for table in &tables {
        rows += tables::count(&mut source, table).await?;
    }
    in_transaction!(to, tx => {
        refuse_unlike(&tables, &all_tables(&mut tx).await?)?;
        if let Some(table) = occupied(&mut tx, &tables).await? {
            return Err(Refused::new("cli-refusal-database-is-not-empty").with("table", table).into());
        }
        progress(Step::Rows(rows));
        let done = |rows| progress(Step::Done(rows));
        let mut contents: Vec<Content> = Vec::new();
        for table in &tables {
            contents.push(tables::copy(&mut source, &mut tx, table, &done).await?);
        }
        for (table, copied) in tables.iter().zip(&contents) {
            if tables::content(&mut tx, table, &done).await? != *copied {
                return Err(anyhow!("the rows of {} are not the same there", table.name).into());
            }
        }
        let journal_here = journal::verify(&mut source).await?;
        let journal_there = journal::verify(&mut tx).await?;
        if journal_here != journal_there {
            return Err(anyhow!("the journal is not the same there").into());
        }
        let names = tables.iter().map(|table| table.name.clone());
        Ok(Copied {
            tables: names.zip(contents.iter().map(|content| content.rows)).collect(),
            journal_entries: journal_there.entries,
            journal_hash: journal_there.last_hash,
        })
    })
}

/// Whether a database holds nothing yet.
pub async fn is_empty(db: &Db) -> Result<bool> {
    let conn = &mut *db.read().await?;
    let tables = all_tables(conn).await?;
    Ok(occupied(conn, &tables).await?.is_none())
}

async fn all_tables(conn: &mut Conn) -> Result<Vec<Table>> {
    let mut tables = tables::tables(conn).await?;
    tables.push(search::table());
    Ok(tables)
}

/// The first table in which there is anything.
async fn occupied(conn: &mut Conn, tables: &[Table]) -> Result<Option<String>> {
    for table in tables {
        if tables::count(conn, table).await? > 0 {
            return Ok(Some(table.name.clone()));
        }
    }
    Ok(None)
}

fn refuse_unlike(here: &[Table], there: &[Table]) -> Result<()> {
    let unlike = here.iter().find(|table| {
        let twin = there.iter().find(|other| other.name == table.name);
        twin.is_none_or(|twin| sorted(twin) != sorted(table))
    });
    match unlike {
        Some(table) => Err(Error::Internal(anyhow!("the table {} is not alike", table.name))),
        None => Ok(()),
    }
}

fn sorted(table: &Table) -> Vec<&(String, tables::Kind)> {
    let mut columns: Vec<_> = table.columns.iter().collect();
    columns.sort_unstable_by_key(|(name, _)| name);
    columns
}
