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
    let mut expected = 0;
    for table in &tables {
        expected += tables::count(&mut source, table).await?;
    }
    in_transaction!(to, tx => {
        refuse_unlike(&tables, &all_tables(&mut tx).await?)?;
        if let Some(table) = occupied(&mut tx, &tables).await? {
            let refused = Refused::new("cli-refusal-database-is-not-empty");
            return Err(refused.with("table", table).into());
        }
        progress(Step::Rows(expected));
        let done = |rows| progress(Step::Done(rows));
        let mut copied: Vec<Content> = Vec::new();
        for table in &tables {
            copied.push(tables::copy(&mut source, &mut tx, table, &done).await?);
        }
        for (table, content) in tables.iter().zip(&copied) {
            if tables::content(&mut tx, table, &done).await? != *content {
                return Err(anyhow!("the rows of {} are not the same there", table.name).into());
            }
        }
        let journal = journal::verify(&mut source).await?;
        let again = journal::verify(&mut tx).await?;
        if journal != again {
            return Err(anyhow!("the journal is not the same there").into());
        }
        let names = tables.iter().map(|table| table.name.clone());
        Ok(Copied {
            tables: names.zip(copied.iter().map(|content| content.rows)).collect(),
            journal_entries: again.entries,
            journal_hash: again.last_hash,
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

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;
    use crate::actor::Function;
    use crate::check::check;
    use crate::db::{Durability, Fraction};
    use crate::testing::World;

    async fn empty(url: &str) -> Db {
        let db = Db::open(url, Durability::None).await.unwrap();
        search::prepare(&db).await.unwrap();
        db
    }

    /// A cooperative with everything that is easily lost: bytes, fractions, nothing at all, and
    /// rows that name rows of their own table, the later ones first.
    async fn full() -> World {
        let world = World::new().await;
        world.person("Anna de Boer", Some(Function::Secretary)).await;
        world.person("Wiebe Öztürk", Some(Function::Representative)).await;
        let mut tx = world.coop.db.begin().await.unwrap();
        for number in 1..=450_i32 {
            sqlx::query(
                "insert into wish (wish_id, number, kind, title, body, village, longitude,
                    latitude, sector, channel, consent, submitted_at, status, status_at, reason,
                    merged_into, support_count, revision)
                 values ($1, $2, 'wens', $3, 'één € \u{1f33b}', '', $4, $5, '', 'web', 'anonymous',
                    '2026-11-23T13:00:00.000000Z', 'new', '2026-11-23T13:00:00.000000Z', '',
                    $6, 0, 1)",
            )
            .bind(format!("w{number}"))
            .bind(i64::from(number))
            .bind(format!("Wens {number}"))
            .bind(Fraction((number % 2 == 0).then_some(6.0 + 1.0 / f64::from(number))))
            .bind(Fraction((number % 2 == 0).then_some(53.0)))
            .bind((number > 1).then_some("w1"))
            .execute(&mut *tx)
            .await
            .unwrap();
        }
        let bytes: Vec<u8> = (0..=255).collect();
        sqlx::query(
            "insert into wish_photo (wish_id, media_type, width, height, description, content)
             values ('w1', 'image/jpeg', 1, 1, '', $1)",
        )
        .bind(bytes)
        .execute(&mut *tx)
        .await
        .unwrap();
        tx.commit().await.unwrap();
        world
    }

    #[tokio::test]
    async fn a_cooperative_moves_to_another_engine_and_back() {
        let world = full().await;
        let there = empty(&world.place.sqlite("there.sqlite")).await;
        let (expected, done) = (AtomicU64::new(0), AtomicU64::new(0));
        let told = |step| match step {
            Step::Rows(rows) => expected.store(rows, Ordering::SeqCst),
            Step::Done(rows) => drop(done.fetch_add(rows, Ordering::SeqCst)),
        };
        let first = copy(&world.coop.db, &there, &told).await.unwrap();
        assert_eq!(done.load(Ordering::SeqCst), 2 * expected.load(Ordering::SeqCst));
        assert_eq!(first.tables.iter().find(|(name, _)| name == "wish").unwrap().1, 450);
        let back = empty(&world.place.fresh_database().await).await;
        let second = copy(&there, &back, &|_| {}).await.unwrap();
        assert_eq!(first, second);
        let conn = &mut *back.read().await.unwrap();
        let (bytes, point): (Vec<u8>, f64) = sqlx::query_as(
            "select wish_photo.content, wish.longitude
             from wish_photo
             join wish on wish.number = 6",
        )
        .fetch_one(&mut *conn)
        .await
        .unwrap();
        assert_eq!(bytes, (0..=255).collect::<Vec<u8>>());
        assert_eq!(point.to_bits(), (6.0 + 1.0 / 6.0_f64).to_bits());
        let found = search::find(conn, "anna", search::Eyes::Staff, 5).await.unwrap();
        let there = &mut *there.read().await.unwrap();
        assert_eq!(found, search::find(there, "anna", search::Eyes::Staff, 5).await.unwrap());
        let report = check(conn, &|_| {}).await.unwrap();
        assert_eq!(report.journal_hash, first.journal_hash);
    }

    #[tokio::test]
    async fn nothing_is_copied_over_what_is_there() {
        let world = full().await;
        let there = empty(&world.place.sqlite("there.sqlite")).await;
        copy(&world.coop.db, &there, &|_| {}).await.unwrap();
        let again = copy(&world.coop.db, &there, &|_| {}).await;
        let Err(Error::Refused(refusals)) = again else { panic!("{again:?}") };
        assert_eq!(refusals[0].id, "cli-refusal-database-is-not-empty");
        assert!(!is_empty(&there).await.unwrap());
    }

    #[tokio::test]
    async fn a_copy_that_fails_leaves_nothing_behind() {
        let world = full().await;
        let mut tx = world.coop.db.begin().await.unwrap();
        let statement = "update journal_entry set note = 'anders' where entry_number = 1";
        sqlx::raw_sql(statement).execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
        let there = empty(&world.place.sqlite("there.sqlite")).await;
        // The journal is broken here; there it is broken at the same place, which is faithful.
        let copied = copy(&world.coop.db, &there, &|_| {}).await.unwrap();
        assert_eq!(copied.journal_entries, 0);
        let other = empty(&world.place.sqlite("other.sqlite")).await;
        let mut tx = other.begin().await.unwrap();
        sqlx::raw_sql("drop table wish_photo").execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
        assert!(copy(&world.coop.db, &other, &|_| {}).await.is_err());
        assert_eq!(
            search::find(&mut other.read().await.unwrap(), "wens", search::Eyes::Staff, 5,)
                .await
                .unwrap(),
            []
        );
    }
}
