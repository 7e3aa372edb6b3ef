//! Bringing in a table of parties: sent, looked at, mapped, and then entered whole or not at all.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::journal::{self, Deed};

use super::membership::{insert_membership, next_member_number};
use super::store as parties;

mod columns;
mod reading;
mod rules;
mod store;
#[cfg(test)]
mod tests;
pub(super) mod web;

pub use columns::Column;
use reading::{Line, Table};
use rules::{Double, Report, Trouble};

/// How long a table that was sent waits to be brought in, in seconds: a day.
const WAIT_SECONDS: i64 = 86_400;

/// How long the code of a table is, in characters.
const CODE_LENGTH: usize = 12;

/// What was brought in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// How many parties were entered.
    pub entered: usize,
    /// How many lines were skipped, because their party was there already.
    pub skipped: usize,
}

/// Reads a file that was sent and keeps its table for a day; gives the code of the table.
pub async fn open(coop: &Cooperative, actor: &Actor, content: Vec<u8>) -> Result<String> {
    actor.may(Permission::KeepRegister)?;
    refuse_any(rules::size(content.len()))?;
    // A reader that stumbles over a hostile file does so on a thread of its own.
    let read = tokio::task::spawn_blocking(move || reading::table(&content)).await;
    let unreadable = || Refused::new("members-refusal-file-is-unreadable").on("file");
    let table = read.map_err(|_| unreadable())??;
    let content = serde_json::to_string(&table).map_err(anyhow::Error::from)?;
    let code = coop.ids.code(CODE_LENGTH);
    let id = coop.ids.uuid(coop.now()).to_string();
    let by = actor.person.map_or_else(String::new, |person| person.to_string());
    in_transaction!(coop.db, tx => {
        store::forget_old(&mut tx, coop.now()).await?;
        let until = coop.now().plus_seconds(WAIT_SECONDS);
        let waiting = store::Waiting { import_id: &id, code: &code, content: &content, by: &by };
        store::insert(&mut tx, &waiting, coop.now(), until).await?;
        let deed = Deed::new("members.open_table", super::whole());
        journal::record(&mut tx, coop, actor, &deed).await
    })?;
    Ok(code)
}

/// The table with a code, as long as it waits.
async fn waiting(conn: &mut Conn, coop: &Cooperative, code: &str) -> Result<Table> {
    let content = store::content(conn, code, coop.now()).await?.ok_or(Error::NotFound)?;
    Ok(serde_json::from_str(&content).map_err(anyhow::Error::from)?)
}

/// What would come in when the columns of a table mean `columns`, and what is wrong with it.
async fn judge(
    conn: &mut Conn,
    coop: &Cooperative,
    table: &Table,
    columns: &[Option<Column>],
) -> Result<Report> {
    let marks = parties::marks(conn).await?;
    let kinds = super::kinds(conn).await?;
    Ok(rules::judge(table, columns, &marks, &kinds, coop.today()))
}

/// Enters every party of a table, or none at all.
pub async fn bring_in(
    coop: &Cooperative,
    actor: &Actor,
    code: &str,
    columns: &[Option<Column>],
    skip_doubles: bool,
) -> Result<Outcome> {
    actor.may(Permission::KeepRegister)?;
    in_transaction!(coop.db, tx => {
        let table = waiting(&mut tx, coop, code).await?;
        let report = judge(&mut tx, coop, &table, columns).await?;
        refuse_any(rules::bring_in(&report, skip_doubles))?;
        let mut number = parties::next_number(&mut tx).await?;
        let mut member_number = next_member_number(&mut tx).await?;
        let fresh = report.candidates.iter().filter(|one| !report.is_double(one.line));
        let mut entered = 0;
        for candidate in fresh {
            let id = super::insert(&mut tx, coop, actor, number, &candidate.party).await?;
            if let Some(terms) = &candidate.terms {
                let row = coop.ids.uuid(coop.now()).to_string();
                insert_membership(&mut tx, &row, member_number, id, terms).await?;
                let deed = Deed::new("members.join", id.subject());
                journal::record(&mut tx, coop, actor, &deed).await?;
                member_number += 1;
            }
            number += 1;
            entered += 1;
        }
        store::forget(&mut tx, code).await?;
        let deed = Deed::new("members.bring_in", super::whole());
        journal::record(&mut tx, coop, actor, &deed).await?;
        Ok(Outcome { entered, skipped: report.doubles.len() })
    })
}
