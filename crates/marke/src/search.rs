//! One box over everything that can be found: SQLite's FTS5 and PostgreSQL's text search, fed
//! with the same words, so that both give the same hits.
//!
//! Dutch is stemmed by us (neither engine's own Dutch finds *zonnepanelen* for *zonnepaneel*);
//! the engines only keep and look up words. A thing has its plain words, for finding while
//! typing, and their stems, for finding other forms.

use std::slice;

use serde::Serialize;
use topics::words::{folded, stems};
use utoipa::ToSchema;

use crate::db::tables::{self, Table};
use crate::db::{Conn, Db, Engine, ROWS_AT_ONCE, engine_of, in_transaction, with_rows};
use crate::error::Result;
use crate::ids::Kind;

/// A query looks at no more words than this.
const QUERY_WORDS_MAX: usize = 12;

/// A text of which the index keeps no more than this many words.
const ENTRY_WORDS_MAX: usize = 2_000;

/// What the index knows of a thing.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// What kind of thing.
    pub kind: Kind,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: &'a str,
    /// Everything else in which words may be found.
    pub body: &'a str,
    /// Whether a visitor may find it.
    pub public: bool,
}

/// Something found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, sqlx::FromRow, ToSchema)]
pub struct Hit {
    /// What kind of thing.
    pub kind: Kind,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
}

/// Who is looking: visitors find what is public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eyes {
    /// Anybody.
    Public,
    /// People who work on the wishes.
    Staff,
}

/// Makes the index if it is not there.
pub async fn prepare(db: &Db) -> Result<()> {
    let statement = match db.engine() {
        Engine::Sqlite => {
            "create virtual table if not exists search_entry using fts5(
                kind unindexed, number, title unindexed, public unindexed,
                words, stems, tokenize = 'unicode61', prefix = '2 3 4')"
        }
        Engine::Postgres => {
            "create table if not exists search_entry (
                kind text not null, number bigint not null, title text not null,
                public bigint not null, words text not null, stems text not null,
                lexemes tsvector not null generated always as (
                    setweight(to_tsvector('simple', words), 'A')
                    || setweight(to_tsvector('simple', stems), 'B')) stored,
                primary key (kind, number));
             create index if not exists search_entry_lexemes
                on search_entry using gin (lexemes)"
        }
    };
    in_transaction!(db, tx => {
        sqlx::raw_sql(statement).execute(&mut *tx).await?;
        Ok(())
    })
}

/// The index as a table, for copying it with the others.
pub fn table() -> Table {
    let text = |name: &str| (name.to_owned(), tables::Kind::Text);
    let whole = |name: &str| (name.to_owned(), tables::Kind::Whole);
    let columns = vec![
        text("kind"),
        whole("number"),
        text("title"),
        whole("public"),
        text("words"),
        text("stems"),
    ];
    Table { name: "search_entry".to_owned(), columns, references: Vec::new() }
}

/// Puts a thing in the index, instead of what the index knew of it.
pub async fn put(conn: &mut Conn, entry: &Entry<'_>) -> Result<()> {
    remove(conn, entry.kind, entry.number).await?;
    add(conn, slice::from_ref(entry)).await
}

/// Puts things in the index that it did not know: it need not be looked through for them.
pub async fn add(conn: &mut Conn, entries: &[Entry<'_>]) -> Result<()> {
    for entries in entries.chunks(ROWS_AT_ONCE) {
        let head = "insert into search_entry (kind, number, title, public, words, stems)";
        let mut query = sqlx::query(with_rows(head, 6, entries.len()));
        for entry in entries {
            let text = format!("{} {}", entry.title, entry.body);
            query = query
                .bind(entry.kind)
                .bind(entry.number)
                .bind(entry.title)
                .bind(i64::from(entry.public))
                .bind(joined(folded(&text)))
                .bind(joined(stems(&text)));
        }
        query.execute(&mut *conn).await?;
    }
    Ok(())
}

/// Takes a thing out of the index.
pub async fn remove(conn: &mut Conn, kind: Kind, number: i64) -> Result<()> {
    let statement = match engine_of(conn) {
        Engine::Sqlite => {
            "delete from search_entry
             where rowid in (
                select rowid
                from search_entry
                where search_entry match 'number:' || $2 and kind = $1)"
        }
        Engine::Postgres => "delete from search_entry where kind = $1 and number = $2",
    };
    sqlx::query(statement).bind(kind).bind(number).execute(conn).await?;
    Ok(())
}

/// Everything in which each word of `query` occurs in some form, best first. The last word may
/// be unfinished.
pub async fn find(conn: &mut Conn, query: &str, eyes: Eyes, limit: i64) -> Result<Vec<Hit>> {
    let plain = folded(query);
    if plain.is_empty() {
        return Ok(Vec::new());
    }
    let engine = engine_of(conn);
    let statement = match engine {
        Engine::Sqlite => {
            "select kind, cast(number as bigint) as number, title
             from search_entry
             where search_entry match $1 and (public = 1 or $2 = 1)
             order by bm25(search_entry, 0, 0, 0, 0, 2, 1), cast(number as bigint) desc, kind
             limit $3"
        }
        Engine::Postgres => {
            "select kind, number, title
             from search_entry
             where lexemes @@ cast($1 as tsquery) and (public = 1 or $2 = 1)
             order by ts_rank(lexemes, cast($1 as tsquery), 1) desc, number desc, kind
             limit $3"
        }
    };
    Ok(sqlx::query_as(statement)
        .bind(expression(engine, &plain))
        .bind(i64::from(eyes == Eyes::Staff))
        .bind(limit)
        .fetch_all(conn)
        .await?)
}

/// The question in the engine's own words: every term as typed, or by its stem.
fn expression(engine: Engine, terms: &[String]) -> String {
    let last = terms.len().min(QUERY_WORDS_MAX) - 1;
    let term = |(place, word): (usize, &String)| {
        let stem = stems(word).into_iter().next().unwrap_or_else(|| word.clone());
        let open = place == last;
        match engine {
            Engine::Sqlite if open => format!("(words:{word}* OR stems:{stem})"),
            Engine::Sqlite => format!("(words:{word} OR stems:{stem})"),
            Engine::Postgres if open => format!("({word}:*A | {stem}:B)"),
            Engine::Postgres => format!("({word}:A | {stem}:B)"),
        }
    };
    let parts: Vec<String> = terms.iter().take(QUERY_WORDS_MAX).enumerate().map(term).collect();
    parts.join(if engine == Engine::Sqlite { " AND " } else { " & " })
}

fn joined(mut words: Vec<String>) -> String {
    words.truncate(ENTRY_WORDS_MAX);
    words.join(" ")
}
