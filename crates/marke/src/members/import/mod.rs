//! Bringing in a table of parties: sent, looked at, mapped, and then entered whole or not at all.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::PartyId;
use crate::journal::{self, Deed};

use super::Tag;
use super::membership::{insert_membership, next_member_number};
use super::store as parties;
use super::vocabulary::insert_said;

mod columns;
mod reading;
mod rules;
mod store;
#[cfg(test)]
mod tests;
pub(super) mod web;
mod words;

pub use columns::Column;
use reading::{Line, Table};
use rules::{Candidate, Double, Report, Trouble};
use words::{Vocabulary, Word};

/// How long a table that was sent waits to be brought in, in seconds: a day.
const WAIT_SECONDS: i64 = 86_400;

/// How long the code of a table is, in characters.
const CODE_LENGTH: usize = 12;

/// What somebody chose about lines that need a choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Lines whose party is there already are left out.
    pub skip_doubles: bool,
    /// Words that nobody used before come into the vocabulary.
    pub new_words: bool,
}

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
    new_words: bool,
) -> Result<Report> {
    let marks = parties::marks(conn).await?;
    let kinds = super::kinds(conn).await?;
    let tags = super::tags(conn).await?;
    let words = Vocabulary { tags: &tags, grows: new_words };
    Ok(rules::judge(table, columns, &marks, (&kinds, words), coop.today()))
}

/// Enters every party of a table, or none at all.
pub async fn bring_in(
    coop: &Cooperative,
    actor: &Actor,
    code: &str,
    columns: &[Option<Column>],
    choices: Choices,
) -> Result<Outcome> {
    actor.may(Permission::KeepRegister)?;
    in_transaction!(coop.db, tx => {
        let table = waiting(&mut tx, coop, code).await?;
        let report = judge(&mut tx, coop, &table, columns, choices.new_words).await?;
        refuse_any(rules::bring_in(&report, choices.skip_doubles))?;
        let mut number = parties::next_number(&mut tx).await?;
        let mut member_number = next_member_number(&mut tx).await?;
        let fresh = report.candidates.iter().filter(|one| !report.is_double(one.line));
        let fresh: Vec<&Candidate> = fresh.collect();
        let new = words::new_among(fresh.iter().flat_map(|one| &one.words));
        let new = super::vocabulary::add_all(&mut tx, coop, actor, new).await?;
        let mut entered = 0;
        for candidate in &fresh {
            let id = super::insert(&mut tx, coop, actor, number, &candidate.party).await?;
            if let Some(terms) = &candidate.terms {
                let row = coop.ids.uuid(coop.now()).to_string();
                insert_membership(&mut tx, &row, member_number, id, terms).await?;
                let deed = Deed::new("members.join", id.subject());
                journal::record(&mut tx, coop, actor, &deed).await?;
                member_number += 1;
            }
            say(&mut tx, coop, actor, id, (&candidate.words, &new)).await?;
            number += 1;
            entered += 1;
        }
        store::forget(&mut tx, code).await?;
        let deed = Deed::new("members.bring_in", super::whole());
        journal::record(&mut tx, coop, actor, &deed).await?;
        Ok(Outcome { entered, skipped: report.doubles.len() })
    })
}

/// Writes down what a party that came in says; `new` are the words that came in with the table.
async fn say(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    id: PartyId,
    (words, new): (&[Word], &[Tag]),
) -> Result<()> {
    for word in words {
        let same = |tag: &&Tag| tag.name.to_lowercase() == word.tag.name.to_lowercase();
        let known = Some(&word.tag).filter(|tag| !tag.tag_id.is_empty());
        let Some(tag) = known.or_else(|| new.iter().find(same)) else { continue };
        insert_said(conn, id, word.relation, &tag.tag_id).await?;
        let deed = Deed::new("members.say", id.subject()).because(&tag.name);
        journal::record(conn, coop, actor, &deed).await?;
    }
    if words.is_empty() { Ok(()) } else { super::make_known_again(conn, id).await }
}
