//! Whether the site is well: for the machine that watches it and for whoever is called at night.

use std::sync::Arc;
use std::time::Duration;

use crate::cooperative::Cooperative;
use crate::error::{Error, Result};
use crate::journal;
use crate::outbox::{self, Backlog};

mod meter;
#[cfg(test)]
mod tests;
pub mod web;

pub use meter::Meter;

/// A database that does not answer within this time is not ready.
const ANSWER_TIME_MAX: Duration = Duration::from_secs(3);

/// What one cooperative reads on the dial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// How many rows its journal has.
    pub journal_entries: i64,
    /// How many transactions this process committed.
    pub commits: u64,
    /// The mail that waits.
    pub mail: Backlog,
    /// For how many seconds the oldest of it has waited.
    pub mail_waits_seconds: i64,
}

/// Reads the dial of a cooperative; fails when its database does not answer in time.
pub async fn read(coop: &Arc<Cooperative>) -> Result<Reading> {
    let reading = async {
        let conn = &mut *coop.db.read().await?;
        let now = coop.now();
        let mail = outbox::backlog(conn, now).await?;
        let waits = mail.oldest.map_or(0, |oldest| {
            (now.unix_milliseconds() - oldest.unix_milliseconds()).max(0) / 1_000
        });
        Ok(Reading {
            journal_entries: journal::last_entry_number(conn).await?,
            commits: coop.db.commits(),
            mail,
            mail_waits_seconds: waits,
        })
    };
    let in_time = tokio::time::timeout(ANSWER_TIME_MAX, reading).await;
    in_time.unwrap_or_else(|_| Err(Error::Internal(anyhow::anyhow!("no answer in time"))))
}
