//! Every SQL statement that follows the red thread; it only reads.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{Kind, Subject};
use crate::journal::Relation;

/// One arrow on the way, with what stands at both ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Step {
    /// How many arrows away from the thing itself, from 1.
    pub depth: i64,
    /// When it was drawn.
    pub at: Moment,
    /// What it says.
    pub relation: Relation,
    /// The reason that was given.
    pub note: String,
    /// Where it begins.
    pub from_kind: Kind,
    /// The number there.
    pub from_number: i64,
    /// What that is called.
    pub from_title: String,
    /// Where it ends.
    pub to_kind: Kind,
    /// The number there.
    pub to_number: i64,
    /// What that is called.
    pub to_title: String,
}

/// A way along arrows that stand today. A theme is where a way ends, not where it goes on: a
/// wish did not lead to everything else under its theme.
macro_rules! way {
    ($near_kind:literal, $near_id:literal, $far_kind:literal, $far_id:literal) => {
        concat!(
            "with recursive way (depth, entry_number, place, kind, id) as (
                select cast(0 as bigint), cast(0 as bigint), cast(0 as bigint),
                    cast($1 as text), cast($2 as text)
                union
                select way.depth + 1, link.entry_number, link.place, link.",
            $far_kind,
            ", link.",
            $far_id,
            "
                from way
                join journal_link as link
                    on link.",
            $near_kind,
            " = way.kind and link.",
            $near_id,
            " = way.id
                where way.depth < 6 and link.sign = 1
                    and (way.depth = 0 or way.kind <> 'thema')
                    and not exists (
                        select 1
                        from journal_link as undone
                        where undone.from_kind = link.from_kind
                            and undone.from_id = link.from_id
                            and undone.relation = link.relation
                            and undone.to_id = link.to_id
                            and undone.sign = -1
                            and undone.entry_number > link.entry_number))
             select min(way.depth) as depth, journal_entry.at, link.relation, journal_entry.note,
                source.kind as from_kind, source.number as from_number,
                source.title as from_title,
                target.kind as to_kind, target.number as to_number, target.title as to_title
             from way
             join journal_link as link
                on link.entry_number = way.entry_number and link.place = way.place
             join journal_entry on journal_entry.entry_number = link.entry_number
             join journal_thing as source
                on source.kind = link.from_kind and source.id = link.from_id
             join journal_thing as target
                on target.kind = link.to_kind and target.id = link.to_id
             where ($3 = 1 or (source.public = 1 and target.public = 1))
             group by link.entry_number, link.place, journal_entry.at, link.relation,
                journal_entry.note, source.kind, source.number, source.title,
                target.kind, target.number, target.title
             order by 1, link.entry_number, link.place
             limit $4"
        )
    };
}

/// The arrows that lead on from a thing.
pub(super) async fn forth(
    conn: &mut Conn,
    subject: Subject,
    staff: bool,
    limit: i64,
) -> Result<Vec<Step>> {
    Ok(sqlx::query_as(way!("from_kind", "from_id", "to_kind", "to_id"))
        .bind(subject.kind)
        .bind(subject.id.to_string())
        .bind(i64::from(staff))
        .bind(limit)
        .fetch_all(conn)
        .await?)
}

/// The arrows that led to a thing.
pub(super) async fn back(
    conn: &mut Conn,
    subject: Subject,
    staff: bool,
    limit: i64,
) -> Result<Vec<Step>> {
    Ok(sqlx::query_as(way!("to_kind", "to_id", "from_kind", "from_id"))
        .bind(subject.kind)
        .bind(subject.id.to_string())
        .bind(i64::from(staff))
        .bind(limit)
        .fetch_all(conn)
        .await?)
}
