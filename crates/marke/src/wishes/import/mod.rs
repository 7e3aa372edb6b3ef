//! Collections of wishes that already exist: tables, workbooks, Pabulib projects and Polis
//! comments.
//!
//! A collection comes in whole or not at all, and what is there already is left out, so bringing
//! the same file in twice adds nothing.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Refused, Result};
use crate::ids::{Kind, Subject, WishId};
use crate::journal::{self, Deed};
use crate::text::Language;

use super::{NewWish, is_public_to_be, map, texts_after};

pub mod rules;
pub mod sheet;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

pub use store::Kept;

/// How long a file is kept to be looked at, in seconds: a day.
const KEPT_SECONDS: i64 = 86_400;

words! {
    /// What a collection is written in.
    Source {
        /// Comma-separated values.
        Table = "csv",
        /// A workbook.
        Workbook = "xlsx",
        /// The projects of a participatory budget (pabulib.org).
        Pabulib = "pb",
        /// The comments of an opinion map (pol.is).
        Polis = "polis",
    }
}

impl Source {
    /// What a file most likely is, by its name and its first line.
    pub fn guess(file_name: &str, bytes: &[u8]) -> Self {
        let head = bytes.get(..2_000.min(bytes.len())).unwrap_or_default();
        let head = String::from_utf8_lossy(head);
        let heading = head.lines().next().unwrap_or_default();
        let ending = Path::new(file_name).extension().and_then(OsStr::to_str).unwrap_or_default();
        let ends = |with: &str| ending.eq_ignore_ascii_case(with);
        if ends("pb") || heading.trim_start_matches('\u{feff}').trim() == "META" {
            Self::Pabulib
        } else if ends("xlsx") || head.starts_with("PK") {
            Self::Workbook
        } else if heading.contains("comment-body") {
            Self::Polis
        } else {
            Self::Table
        }
    }
}

/// Which column of a table holds what, from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Columns {
    /// The wish in one sentence.
    pub title: Option<usize>,
    /// More about it.
    pub body: Option<usize>,
    /// Question, wish or offer.
    pub kind: Option<usize>,
    /// The village.
    pub village: Option<usize>,
    /// One of the five sectors.
    pub sector: Option<usize>,
    /// In degrees.
    pub longitude: Option<usize>,
    /// In degrees.
    pub latitude: Option<usize>,
}

impl Columns {
    /// These columns, or if none was chosen, those that their names suggest.
    #[must_use]
    pub fn or_guessed(&self, heading: &[String]) -> Self {
        if *self != Self::default() {
            return self.clone();
        }
        let called = |names: &[&str]| {
            let is = |cell: &String| names.contains(&cell.trim().to_lowercase().as_str());
            heading.iter().position(is)
        };
        Self {
            title: called(&["titel", "title", "wens", "wish", "naam", "name", "zin"])
                .or((heading.len() == 1).then_some(0)),
            body: called(&[
                "toelichting",
                "body",
                "omschrijving",
                "description",
                "tekst",
                "uitleg",
            ]),
            kind: called(&["soort", "kind", "type"]),
            village: called(&["dorp", "village", "plaats", "plaatsnaam", "place"]),
            sector: called(&["sector"]),
            longitude: called(&["longitude", "lengte", "lon", "lng"]),
            latitude: called(&["latitude", "breedte", "lat"]),
        }
    }
}

/// Something about a line of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = WishLine)]
pub struct Line {
    /// The line, from 1.
    pub line: i64,
    /// What is so.
    pub what: Refused,
}

impl Line {
    /// What is so, in words.
    pub fn told(&self, language: Language) -> String {
        language.with_all(self.what.id, &self.what.facts)
    }
}

/// What became of a collection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Report {
    /// What it was read as.
    pub source: Source,
    /// Whether it was only looked at.
    pub dry_run: bool,
    /// How many wishes were brought in, or would have been.
    pub wishes: i64,
    /// How many votes the file has; they stay where they are.
    pub votes: i64,
    /// Lines that were left out, and why.
    pub skipped: Vec<Line>,
    /// Lines that are wrong; while there are any, nothing is brought in.
    pub problems: Vec<Line>,
    /// The numbers of the first and the last wish that came in.
    pub numbers: Option<(i64, i64)>,
    /// SHA-256 of the file.
    pub hash: String,
}

/// Brings in a collection; `dry_run` only looks what would happen. Columns are found by their
/// names.
pub async fn import(
    coop: &Cooperative,
    actor: &Actor,
    source: Source,
    bytes: &[u8],
    dry_run: bool,
) -> Result<Report> {
    import_columns(coop, actor, source, bytes, (&Columns::default(), dry_run)).await
}

/// Brings in a collection whose columns somebody chose.
pub async fn import_columns(
    coop: &Cooperative,
    actor: &Actor,
    source: Source,
    bytes: &[u8],
    (columns, dry_run): (&Columns, bool),
) -> Result<Report> {
    actor.may(Permission::ImportWishes)?;
    let (columns, file) = (columns.clone(), bytes.to_vec());
    // Reading takes a while, and hostile files may break the reader: it happens elsewhere.
    let read = tokio::task::spawn_blocking(move || rules::read(source, &file, &columns)).await;
    let read = read.map_err(|_| Error::from(sheet::not_a_table()))??;
    let mut report = Report {
        source,
        dry_run,
        wishes: 0,
        votes: read.votes,
        skipped: read.skipped,
        problems: read.problems,
        numbers: None,
        hash: hex::encode(Sha256::digest(bytes)),
    };
    let (wishes, known) = new_among(coop, read.wishes).await?;
    report.wishes = i64::try_from(wishes.len()).unwrap_or(i64::MAX);
    report.skipped.extend(known);
    report.skipped.sort_by_key(|line| line.line);
    if !dry_run && report.problems.is_empty() && !wishes.is_empty() {
        let first = bring_in(coop, actor, &wishes, &report.hash).await?;
        report.numbers = Some((first, first + report.wishes - 1));
    }
    Ok(report)
}

/// Keeps a file for a day at most, so that somebody can look at it before bringing it in. It is
/// nobody's business yet, so the journal does not tell of it.
pub async fn keep(coop: &Cooperative, actor: &Actor, file: &Kept) -> Result<String> {
    actor.may(Permission::ImportWishes)?;
    let id = coop.ids.uuid(coop.now());
    in_transaction!(coop.db, tx => {
        store::let_go(&mut tx, "", coop.now().plus_seconds(-KEPT_SECONDS)).await?;
        store::keep(&mut tx, id, &keeper(actor), file, coop.now()).await
    })?;
    Ok(id.to_string())
}

/// The file that the actor keeps.
pub async fn kept(coop: &Cooperative, actor: &Actor, id: &str) -> Result<Kept> {
    actor.may(Permission::ImportWishes)?;
    let conn = &mut *coop.db.read().await?;
    store::kept(conn, id, &keeper(actor)).await?.ok_or(Error::NotFound)
}

/// Takes a file away that was brought in.
pub async fn let_go(coop: &Cooperative, actor: &Actor, id: &str) -> Result<()> {
    actor.may(Permission::ImportWishes)?;
    in_transaction!(coop.db, tx => {
        store::let_go(&mut tx, id, coop.now().plus_seconds(-KEPT_SECONDS)).await
    })
}

fn keeper(actor: &Actor) -> String {
    actor.person.map_or_else(String::new, |person| person.to_string())
}

/// Of the wishes of a collection, those that are not there yet, and the lines of the others.
async fn new_among(
    coop: &Cooperative,
    wishes: Vec<(i64, NewWish)>,
) -> Result<(Vec<NewWish>, Vec<Line>)> {
    let conn = &mut *coop.db.read().await?;
    let area = map::area(conn, coop).await?;
    let texts = texts_after(conn, 0).await?;
    let known: HashSet<(&str, &str)> =
        texts.iter().map(|text| (text.title.as_str(), text.body.as_str())).collect();
    let (mut new, mut skipped) = (Vec::with_capacity(wishes.len()), Vec::new());
    for (line, wish) in wishes {
        if known.contains(&(wish.title.trim(), wish.body.trim())) {
            skipped.push(Line { line, what: Refused::new("wishes-import-skipped-known") });
        } else {
            let village = area.village_of(&wish);
            new.push(NewWish { village, ..wish });
        }
    }
    Ok((new, skipped))
}

/// Writes all wishes in one transaction; gives the number of the first. Each has its own row in
/// the journal, so that its story begins like every other's, and the collection has one with its
/// size and hash: the rows are chained in memory and written a hundred at a time, which is cheap.
async fn bring_in(
    coop: &Cooperative,
    actor: &Actor,
    wishes: &[NewWish],
    hash: &str,
) -> Result<i64> {
    let ids: Vec<WishId> = wishes.iter().map(|_| WishId(coop.ids.uuid(coop.now()))).collect();
    in_transaction!(coop.db, tx => {
        let first = store::next_number(&mut tx).await?;
        store::insert_all(&mut tx, first, &ids, wishes, coop.now()).await?;
        introduce(&mut tx, first, &ids, wishes).await?;
        let note = format!("{} × SHA-256 {hash}", wishes.len());
        let whole = Subject { kind: Kind::Cooperative, id: uuid::Uuid::nil() };
        let mut deeds = vec![Deed::new("wishes.import_collection", whole).because(&note)];
        deeds.extend(ids.iter().map(|id| Deed::new("wishes.import", id.subject())));
        journal::record_all(&mut tx, coop, actor, &deeds).await?;
        Ok(first)
    })
}

async fn introduce(conn: &mut Conn, first: i64, ids: &[WishId], wishes: &[NewWish]) -> Result<()> {
    let bodies: Vec<String> =
        wishes.iter().map(|wish| format!("{} {}", wish.body, wish.village)).collect();
    let names: Vec<journal::Name<'_>> = (first..)
        .zip(ids)
        .zip(wishes.iter().zip(&bodies))
        .map(|((number, id), (wish, body))| journal::Name {
            subject: id.subject(),
            number,
            title: &wish.title,
            body,
            public: is_public_to_be(wish),
        })
        .collect();
    journal::introduce(conn, &names).await
}
