//! Every SQL statement about what waits and what was decided lately; it only reads.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::WishId;
use crate::wishes::Status;

use super::{Bands, Submitter, Submitters};

/// A decision that can be looked at again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Settled {
    /// The number of the wish.
    pub number: i64,
    /// The wish in one sentence.
    pub title: String,
    /// What became of it.
    pub status: Status,
    /// Since when.
    pub status_at: Moment,
    /// Why.
    pub reason: String,
    /// How often it was changed.
    pub revision: i64,
    /// The number of its theme.
    pub theme_number: Option<i64>,
    /// The name of its theme.
    pub theme_name: Option<String>,
    /// The accent of its theme.
    pub theme_accent: Option<i64>,
    /// The number of the wish in which it went on.
    pub into_number: Option<i64>,
    /// Until when it waits.
    pub parked_until: Option<Day>,
}

impl Settled {
    /// Whether the decision can be undone.
    pub fn can_reopen(&self) -> bool {
        matches!(self.status, Status::Merged | Status::Parked | Status::Closed)
    }
}

/// How many wishes wait how long.
pub(super) async fn bands(
    conn: &mut Conn,
    today: Day,
    (late, last): (Moment, Moment),
) -> Result<Bands> {
    let (overdue, last_day, in_time, came_back) = sqlx::query_as(
        "select
            count(case when status = 'new' and submitted_at < $1 then 1 end),
            count(case when status = 'new' and submitted_at >= $1 and submitted_at < $2 then 1 end),
            count(case when status = 'new' and submitted_at >= $2 then 1 end),
            count(case when status = 'parked' then 1 end)
         from wish
         where status not in ('themed', 'challenge', 'merged', 'split', 'closed')
            and (status = 'new' or parked_until <= $3)",
    )
    .bind(late)
    .bind(last)
    .bind(today)
    .fetch_one(conn)
    .await?;
    Ok(Bands { overdue, last_day, in_time, came_back })
}

/// Who handed in the wishes on a page of the inbox.
pub(super) async fn submitters_of_inbox(
    conn: &mut Conn,
    today: Day,
    limit: i64,
    skip: i64,
) -> Result<Submitters> {
    let rows: Vec<(WishId, String, String)> = sqlx::query_as(
        "select wish_id, name, mail
         from wish_follower
         where role = 'submitter' and (name <> '' or mail <> '') and wish_id in (
            select wish_id
            from wish
            where status not in ('themed', 'challenge', 'merged', 'split', 'closed')
                and (status = 'new' or parked_until <= $1)
            order by submitted_at, number
            limit $2 offset $3)
         order by since, follower_id",
    )
    .bind(today)
    .bind(limit)
    .bind(skip)
    .fetch_all(conn)
    .await?;
    let mut submitters = Submitters::new();
    for (wish, name, mail) in rows {
        submitters.entry(wish).or_default().push(Submitter { name, mail });
    }
    Ok(submitters)
}

/// Who handed in one wish.
pub(super) async fn submitters_of(conn: &mut Conn, wish: WishId) -> Result<Vec<Submitter>> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "select name, mail
         from wish_follower
         where wish_id = $1 and role = 'submitter' and (name <> '' or mail <> '')
         order by since, follower_id",
    )
    .bind(wish)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(name, mail)| Submitter { name, mail }).collect())
}

/// The latest decisions, newest first.
pub(super) async fn settled(conn: &mut Conn, limit: i64) -> Result<Vec<Settled>> {
    Ok(sqlx::query_as(
        "select wish.number, wish.title, wish.status, wish.status_at, wish.reason, wish.revision,
            theme.number as theme_number, theme.name as theme_name,
            theme.accent as theme_accent, other.number as into_number, wish.parked_until
         from wish
         left join theme on theme.theme_id = wish.theme_id
         left join wish as other on other.wish_id = wish.merged_into
         where wish.status <> 'new'
         order by wish.status_at desc, wish.number desc
         limit $1",
    )
    .bind(limit)
    .fetch_all(conn)
    .await?)
}
