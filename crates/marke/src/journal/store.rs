//! Every SQL statement about the journal: rows are only ever added.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::{Conn, ROWS_AT_ONCE, with_rows};
use crate::error::Result;
use crate::ids::{Kind, Subject};

/// One verb that somebody did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Entry {
    /// Its place in the chain, from 1.
    pub entry_number: i64,
    /// When.
    pub at: Moment,
    /// The person; empty for a visitor or the machine.
    pub actor_id: String,
    /// Slice and verb: `wishes.submit`.
    pub verb: String,
    /// What kind of thing it was done to.
    pub subject_kind: String,
    /// Which.
    pub subject_id: String,
    /// The reason or fact in words.
    pub note: String,
    /// SHA-256 over this row and the hash before it, in hexadecimal.
    pub hash: String,
}

/// One verb that somebody did, and what else it was about.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct About {
    /// What was done.
    #[sqlx(flatten)]
    pub entry: Entry,
    /// What the thing at the other end of its first arrow is called; empty when there is none,
    /// or when not everybody may know. Organisations are named wherever they do something.
    pub other: String,
}

/// One arrow, drawn (`sign` 1) or taken away (`sign` -1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Link {
    /// The entry that drew it.
    pub entry_number: i64,
    /// Its place among the arrows of that entry.
    pub place: i64,
    /// What it says.
    pub relation: String,
    /// What kind of thing it begins at.
    pub from_kind: String,
    /// Which.
    pub from_id: String,
    /// What kind of thing it ends at.
    pub to_kind: String,
    /// Which.
    pub to_id: String,
    /// 1 drawn, -1 taken away.
    pub sign: i64,
}

/// What a thing on the red thread is called today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Thing {
    /// What kind of thing.
    pub kind: Kind,
    /// Its identifier.
    #[serde(skip)]
    pub id: String,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// 1 when anybody may see it.
    #[serde(skip)]
    pub public: i64,
}

pub(super) async fn put_thing(conn: &mut Conn, thing: &Thing) -> Result<()> {
    sqlx::query(
        "insert into journal_thing (kind, id, number, title, public)
         values ($1, $2, $3, $4, $5)
         on conflict (kind, id) do update
         set title = excluded.title, public = excluded.public",
    )
    .bind(thing.kind)
    .bind(&thing.id)
    .bind(thing.number)
    .bind(&thing.title)
    .bind(thing.public)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_things(conn: &mut Conn, things: &[Thing]) -> Result<()> {
    for things in things.chunks(ROWS_AT_ONCE) {
        let head = "insert into journal_thing (kind, id, number, title, public)";
        let mut query = sqlx::query(with_rows(head, 5, things.len()));
        for thing in things {
            query = query
                .bind(thing.kind)
                .bind(&thing.id)
                .bind(thing.number)
                .bind(&thing.title)
                .bind(thing.public);
        }
        query.execute(&mut *conn).await?;
    }
    Ok(())
}

/// The thing with this number, if there is one.
pub async fn thing(conn: &mut Conn, kind: Kind, number: i64) -> Result<Option<Thing>> {
    Ok(sqlx::query_as(
        "select kind, id, number, title, public
         from journal_thing
         where kind = $1 and number = $2",
    )
    .bind(kind)
    .bind(number)
    .fetch_optional(conn)
    .await?)
}

/// The things to which the arrows at `subject` lead or from which they come, each once.
pub async fn neighbours(conn: &mut Conn, subject: Subject) -> Result<Vec<Thing>> {
    Ok(sqlx::query_as(
        "select thing.kind, thing.id, thing.number, thing.title, thing.public
         from (
            select to_kind as kind, to_id as id
            from journal_link where from_kind = $1 and from_id = $2
            union
            select from_kind, from_id
            from journal_link where to_kind = $1 and to_id = $2) as near
         join journal_thing as thing on thing.kind = near.kind and thing.id = near.id
         order by thing.kind, thing.number",
    )
    .bind(subject.kind)
    .bind(subject.id.to_string())
    .fetch_all(conn)
    .await?)
}

/// Number and hash of the last row; `(0, "")` before the first.
pub(super) async fn last(conn: &mut Conn) -> Result<(i64, String)> {
    let last = sqlx::query_as(
        "select entry_number, hash
         from journal_entry
         order by entry_number desc
         limit 1",
    );
    Ok(last.fetch_optional(conn).await?.unwrap_or_default())
}

/// The number of the last entry: it tells whether anything happened since.
pub async fn last_entry_number(conn: &mut Conn) -> Result<i64> {
    Ok(last(conn).await?.0)
}

pub(super) async fn insert_all(conn: &mut Conn, entries: &[Entry]) -> Result<()> {
    for entries in entries.chunks(ROWS_AT_ONCE) {
        let statement = with_rows(
            "insert into journal_entry (
                entry_number, at, actor_id, verb, subject_kind, subject_id, note, hash)",
            8,
            entries.len(),
        );
        let mut query = sqlx::query(statement);
        for entry in entries {
            query = query
                .bind(entry.entry_number)
                .bind(entry.at)
                .bind(&entry.actor_id)
                .bind(&entry.verb)
                .bind(&entry.subject_kind)
                .bind(&entry.subject_id)
                .bind(&entry.note)
                .bind(&entry.hash);
        }
        query.execute(&mut *conn).await?;
    }
    Ok(())
}

pub(super) async fn insert_link(conn: &mut Conn, link: &Link) -> Result<()> {
    sqlx::query(
        "insert into journal_link (
            entry_number, place, relation, from_kind, from_id, to_kind, to_id, sign)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(link.entry_number)
    .bind(link.place)
    .bind(&link.relation)
    .bind(&link.from_kind)
    .bind(&link.from_id)
    .bind(&link.to_kind)
    .bind(&link.to_id)
    .bind(link.sign)
    .execute(conn)
    .await?;
    Ok(())
}

/// The rows after number `after`, at most `limit`.
pub(super) async fn page(conn: &mut Conn, after: i64, limit: i64) -> Result<Vec<Entry>> {
    Ok(sqlx::query_as(
        "select entry_number, at, actor_id, verb, subject_kind, subject_id, note, hash
         from journal_entry
         where entry_number > $1
         order by entry_number
         limit $2",
    )
    .bind(after)
    .bind(limit)
    .fetch_all(conn)
    .await?)
}

/// The links of the entries after `after` up to and including `until`.
pub(super) async fn links_between(conn: &mut Conn, after: i64, until: i64) -> Result<Vec<Link>> {
    Ok(sqlx::query_as(
        "select entry_number, place, relation, from_kind, from_id, to_kind, to_id, sign
         from journal_link
         where entry_number > $1 and entry_number <= $2
         order by entry_number, place",
    )
    .bind(after)
    .bind(until)
    .fetch_all(conn)
    .await?)
}

/// Reads entries, each with what stands at the other end of its first arrow: every statement
/// that does begins the same.
macro_rules! told {
    ($columns:literal, $entries:literal, $rest:literal) => {
        concat!(
            "select entry.entry_number, entry.at, entry.actor_id, entry.verb, entry.subject_kind,
            entry.subject_id, entry.note, entry.hash,
            case when thing.public = 1 or party.kind = 'organisation'
                then thing.title else '' end as other",
            $columns,
            " from ",
            $entries,
            " as entry
         left join journal_link as link
            on link.entry_number = entry.entry_number and link.place = 0
         left join journal_thing as thing
            on thing.kind = case
                    when link.from_kind = entry.subject_kind and link.from_id = entry.subject_id
                    then link.to_kind else link.from_kind end
                and thing.id = case
                    when link.from_kind = entry.subject_kind and link.from_id = entry.subject_id
                    then link.to_id else link.from_id end
         left join party on thing.kind = 'partij' and party.party_id = thing.id ",
            $rest
        )
    };
}

/// What happened to a thing, oldest first, at most the last 500.
pub async fn entries_about(conn: &mut Conn, subject: Subject) -> Result<Vec<About>> {
    let mut entries: Vec<About> = sqlx::query_as(told!(
        "",
        "journal_entry",
        "where entry.subject_kind = $1 and entry.subject_id = $2
         order by entry.entry_number desc
         limit 500"
    ))
    .bind(subject.kind)
    .bind(subject.id.to_string())
    .fetch_all(conn)
    .await?;
    entries.reverse();
    Ok(entries)
}

/// Something that happened, and to what.
#[derive(Debug, FromRow)]
pub(super) struct Happened {
    /// What happened.
    #[sqlx(flatten)]
    pub(super) about: About,
    /// To what kind of thing.
    pub(super) kind: Kind,
    /// Its number.
    pub(super) number: i64,
    /// What it is called.
    pub(super) title: String,
}

/// The latest decisions that everybody may see and for which a reason was given, newest first;
/// looked for among the last thousand with a reason, so that it takes as long in any year.
/// Of statements only what they led to.
pub(super) async fn latest(conn: &mut Conn, limit: i64) -> Result<Vec<Happened>> {
    Ok(sqlx::query_as(told!(
        ", subject.kind, subject.number, subject.title",
        "(select entry_number, at, actor_id, verb, subject_kind, subject_id, note, hash
            from journal_entry
            where note <> ''
            order by entry_number desc
            limit 1000)",
        "join journal_thing as subject
            on subject.kind = entry.subject_kind and subject.id = entry.subject_id
         where subject.public = 1 and entry.verb <> 'agenda.take_up'
            and (entry.subject_kind in (
                    'wens', 'opgave', 'agenda', 'gesprek', 'gesprekspunt', 'bijeenkomst')
                or entry.verb in (
                    'opinions.carry_to_challenge', 'opinions.carry_to_ambition',
                    'opinions.carry_to_meeting'))
         order by entry.entry_number desc
         limit $1"
    ))
    .bind(limit)
    .fetch_all(conn)
    .await?)
}

/// The arrows that stand at a thing today, in and out, oldest first; what was taken away is not
/// among them.
pub async fn links_of(conn: &mut Conn, subject: Subject) -> Result<Vec<Link>> {
    let rows: Vec<Link> = sqlx::query_as(
        "select entry_number, place, relation, from_kind, from_id, to_kind, to_id, sign
         from journal_link
         where (from_kind = $1 and from_id = $2) or (to_kind = $1 and to_id = $2)
         order by entry_number, place",
    )
    .bind(subject.kind)
    .bind(subject.id.to_string())
    .fetch_all(conn)
    .await?;
    Ok(standing(rows))
}

/// Of arrows drawn and taken away in order, those that stand.
fn standing(rows: Vec<Link>) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    for row in rows {
        let same = |link: &Link| {
            (&link.relation, &link.from_id, &link.to_id)
                == (&row.relation, &row.from_id, &row.to_id)
        };
        let drawn = links.iter().position(same);
        match (row.sign, drawn) {
            (1, None) => links.push(row),
            (-1, Some(place)) => drop(links.remove(place)),
            (_, _) => {}
        }
    }
    links
}
