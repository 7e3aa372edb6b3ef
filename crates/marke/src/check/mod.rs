//! What must always hold, read back from the database: the last line of defence, and the proof
//! that a backup or a copy is good.
//!
//! Each invariant names the rows that break it. To add one, add a row to a list of [`invariants`].

use serde::Serialize;

use crate::db::tables::{dangling, misdated, tables};
use crate::db::{Conn, snapshot};
use crate::error::Result;
use crate::journal::{self, Verdict};

mod cooperation;
mod sharing;
mod store;
#[cfg(test)]
mod tests;

/// How many of the rows that break an invariant are named.
const NAMED_MAX: usize = 20;

/// Something that must always hold.
#[derive(Debug)]
pub struct Invariant {
    /// A short name.
    pub name: &'static str,
    /// What holds, in one sentence.
    pub means: &'static str,
    find: Find,
}

/// How the rows that break an invariant are found.
#[derive(Debug)]
enum Find {
    /// The engine looks at its own file.
    Damage,
    /// The chain of the journal is followed.
    Journal,
    /// Every reference of every table is followed.
    References,
    /// Every moment and day of every table is looked at.
    Dates,
    /// A statement gives one text for each.
    Rows(&'static str),
}

/// What was found about one invariant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Which one.
    pub name: &'static str,
    /// What should hold.
    pub means: &'static str,
    /// How many rows break it.
    pub broken: usize,
    /// The first of them.
    pub rows: Vec<String>,
}

/// What reading everything back showed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Whether every invariant holds.
    pub holds: bool,
    /// How many rows the journal has.
    pub journal_entries: i64,
    /// The hash of the last; the same in a faithful copy.
    pub journal_hash: String,
    /// Every invariant.
    pub invariants: Vec<Finding>,
}

impl Report {
    /// The invariants that do not hold.
    pub fn broken(&self) -> impl Iterator<Item = &Finding> {
        self.invariants.iter().filter(|finding| finding.broken > 0)
    }
}

/// Everything that must always hold, the foundation first.
pub fn invariants() -> impl Iterator<Item = &'static Invariant> {
    store::INVARIANTS.iter().chain(cooperation::INVARIANTS).chain(sharing::INVARIANTS)
}

/// Reads everything back; tells the name of each invariant before looking.
pub async fn check(conn: &mut Conn, progress: &(dyn Fn(&str) + Sync)) -> Result<Report> {
    progress("journal-is-unbroken");
    let verdict = journal::verify(conn).await?;
    let mut findings = Vec::new();
    for Invariant { name, means, find } in invariants() {
        progress(name);
        let mut rows = find.rows(conn, &verdict).await?;
        let broken = rows.len();
        rows.truncate(NAMED_MAX);
        findings.push(Finding { name, means, broken, rows });
    }
    Ok(Report {
        holds: findings.iter().all(|finding| finding.broken == 0),
        journal_entries: verdict.entries,
        journal_hash: verdict.last_hash,
        invariants: findings,
    })
}

impl Find {
    async fn rows(&self, conn: &mut Conn, journal: &Verdict) -> Result<Vec<String>> {
        match self {
            Self::Damage => snapshot::damage(conn).await,
            Self::Journal => Ok(journal
                .broken_at
                .map(|entry| format!("journal entry {entry}"))
                .into_iter()
                .collect()),
            Self::References => {
                let mut rows = Vec::new();
                for table in tables(conn).await? {
                    for (column, count) in dangling(conn, &table).await? {
                        rows.push(format!("{count} rows of {} by {column}", table.name));
                    }
                }
                Ok(rows)
            }
            Self::Dates => {
                let mut rows = Vec::new();
                for table in tables(conn).await? {
                    for (column, count) in misdated(conn, &table).await? {
                        rows.push(format!("{count} rows of {} in {column}", table.name));
                    }
                }
                Ok(rows)
            }
            Self::Rows(statement) => store::rows(conn, statement).await,
        }
    }
}
