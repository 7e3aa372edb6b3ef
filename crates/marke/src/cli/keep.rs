//! The commands that keep a cooperative safe: check, backup, restore, copy and migrate.

use std::fmt::Write;

use serde::Serialize;

use super::arguments::{Backup, CopyTo, Restore};
use super::output::{Bar, Failure, print, print_json, tell};
use super::{open, open_at, open_existing};
use crate::backup::{self, Told};
use crate::check::{self, Report};
use crate::config::Config;
use crate::copy::{self, Copied};
use crate::db::snapshot;

const LOOK: &str = "`marke check` names the rows; restore the last backup that is whole, or ask";

/// Reads everything back and tells what is wrong.
pub(super) async fn check(config: &Config, json: bool) -> Result<(), Failure> {
    let coop = open_existing(config).await?;
    let bar = Bar::new();
    let conn = &mut *coop.db.read().await?;
    let report = check::check(conn, &|name| bar.show(Told::Checking(name))).await;
    bar.end();
    let report = report?;
    if json {
        print_json(&report)?;
    } else {
        print(&told(&report))?;
    }
    refuse_findings(&report, "docs/operating.md tells what to do with a finding")
}

fn told(report: &Report) -> String {
    let mut text = String::new();
    for finding in &report.invariants {
        let verdict = if finding.broken == 0 { "holds" } else { "BROKEN" };
        let _ = writeln!(text, "{verdict:6}  {:38}  {}", finding.name, finding.means);
        for row in &finding.rows {
            let _ = writeln!(text, "          {row}");
        }
        let unnamed = finding.broken - finding.rows.len();
        if unnamed > 0 {
            let _ = writeln!(text, "          and {unnamed} more");
        }
    }
    let entries = report.journal_entries;
    let _ = writeln!(text, "journal: {entries} entries, last hash {}", report.journal_hash);
    text
}

fn refuse_findings(report: &Report, help: &str) -> Result<(), Failure> {
    let broken = report.broken().count();
    if broken == 0 {
        return Ok(());
    }
    let all = report.invariants.len();
    Err(Failure::found(format!("{broken} of {all} invariants do not hold"), help))
}

/// Brings the tables up to date.
pub(super) async fn migrate(config: &Config) -> Result<(), Failure> {
    let kept = snapshot::keep_before_update(config.get("database")).await?;
    let coop = open(config).await?;
    coop.db.close().await;
    let kept = kept.map(|file| format!("As they were they are kept in {}.\n", file.display()));
    print(&format!("The tables are up to date.\n{}", kept.unwrap_or_default()))
}

/// Writes everything to one new file.
pub(super) async fn back_up(config: &Config, typed: &Backup) -> Result<(), Failure> {
    let coop = open_existing(config).await?;
    let bar = Bar::new();
    let made = backup::back_up(&coop.db, &typed.file, &|told| bar.show(told)).await;
    bar.end();
    let made = made?;
    if typed.output.json {
        print_json(&made)?;
    } else {
        let (file, bytes, sha256) = (made.file.display(), made.bytes, &made.sha256);
        let entries = made.report.journal_entries;
        print(&format!("{file}: {bytes} bytes, {entries} journal entries, SHA-256 {sha256}\n"))?;
    }
    refuse_findings(&made.report, LOOK)
}

/// Puts a backup into the database of the settings.
pub(super) async fn restore(config: &Config, typed: &Restore) -> Result<(), Failure> {
    if !typed.file.is_file() {
        let fact = format!("there is no file {}", typed.file.display());
        return Err(Failure::use_(fact, "name the file that `marke backup` made"));
    }
    let coop = open(config).await?;
    let bar = Bar::new();
    let show = |told: Told<'_>| bar.show(told);
    let restored = backup::restore(&typed.file, &coop.db, typed.despite_findings, &show).await;
    bar.end();
    coop.db.close().await;
    let (copied, report) = restored?;
    if !report.holds {
        tell("warning: the backup had findings, which are now here too; see `marke check`\n");
    }
    show_copied(&copied, typed.output.json)
}

/// Copies everything to another database.
pub(super) async fn copy_to(config: &Config, typed: &CopyTo) -> Result<(), Failure> {
    let coop = open_existing(config).await?;
    let target = open_at(&typed.url, "").await?;
    let bar = Bar::new();
    let copied = copy::copy(&coop.db, &target.db, &|step| bar.show(Told::Copying(step))).await;
    bar.end();
    target.db.close().await;
    show_copied(&copied?, typed.output.json)
}

#[derive(Serialize)]
struct Table<'a> {
    table: &'a str,
    rows: u64,
}

fn show_copied(copied: &Copied, json: bool) -> Result<(), Failure> {
    let tables: Vec<Table<'_>> =
        copied.tables.iter().map(|(table, rows)| Table { table, rows: *rows }).collect();
    if json {
        return print_json(&serde_json::json!({
            "tables": tables,
            "journal_entries": copied.journal_entries,
            "journal_hash": copied.journal_hash,
        }));
    }
    let mut text = String::new();
    for Table { table, rows } in tables.iter().filter(|table| table.rows > 0) {
        let _ = writeln!(text, "{rows:>9}  {table}");
    }
    let rows: u64 = tables.iter().map(|table| table.rows).sum();
    let (entries, hash) = (copied.journal_entries, &copied.journal_hash);
    let _ = writeln!(text, "{rows:>9}  rows, every one read back and the same");
    let _ = writeln!(text, "{entries:>9}  journal entries, last hash {hash}");
    print(&text)
}
