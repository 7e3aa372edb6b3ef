//! The SQL that writes many wishes at once.

use sqlx::FromRow;
use uuid::Uuid;

use crate::clock::Moment;
use crate::db::{Conn, Fraction, ROWS_AT_ONCE, with_rows};
use crate::error::Result;
use crate::ids::WishId;
use crate::wishes::{Channel, Consent, NewWish, Status, WishKind};

use super::Source;

/// A file that somebody looks at before bringing it in.
#[derive(Clone, Debug, FromRow)]
pub struct Kept {
    /// What its sender called it.
    pub name: String,
    /// What it is read as.
    pub source: Source,
    /// Its content.
    pub content: Vec<u8>,
}

pub(super) async fn keep(
    conn: &mut Conn,
    id: Uuid,
    person: &str,
    kept: &Kept,
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into wish_collection (collection_id, person_id, name, source, content, kept_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id.to_string())
    .bind(person)
    .bind(&kept.name)
    .bind(kept.source)
    .bind(&kept.content)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// The file that this person keeps.
pub(super) async fn kept(conn: &mut Conn, id: &str, person: &str) -> Result<Option<Kept>> {
    Ok(sqlx::query_as(
        "select name, source, content
         from wish_collection
         where collection_id = $1 and person_id = $2",
    )
    .bind(id)
    .bind(person)
    .fetch_optional(conn)
    .await?)
}

/// Takes away one file, and those from before a moment.
pub(super) async fn let_go(conn: &mut Conn, id: &str, before: Moment) -> Result<()> {
    sqlx::query("delete from wish_collection where collection_id = $1 or kept_at < $2")
        .bind(id)
        .bind(before)
        .execute(conn)
        .await?;
    Ok(())
}

/// The number of the next wish.
pub(super) async fn next_number(conn: &mut Conn) -> Result<i64> {
    Ok(sqlx::query_scalar("select coalesce(max(number), 0) + 1 from wish").fetch_one(conn).await?)
}

/// Inserts wishes with the numbers from `first` on.
pub(super) async fn insert_all(
    conn: &mut Conn,
    first: i64,
    ids: &[WishId],
    wishes: &[NewWish],
    now: Moment,
) -> Result<()> {
    let rows: Vec<_> = (first..).zip(ids).zip(wishes).collect();
    for rows in rows.chunks(ROWS_AT_ONCE) {
        let statement = with_rows(
            "insert into wish (
                wish_id, number, kind, title, body, village, longitude, latitude, sector,
                channel, consent, submitted_at, status, status_at, reason, support_count,
                revision)",
            17,
            rows.len(),
        );
        let mut query = sqlx::query(statement);
        for ((number, id), wish) in rows {
            let (longitude, latitude) = wish.point.unzip();
            query = query
                .bind(**id)
                .bind(*number)
                .bind(wish.kind.unwrap_or(WishKind::Wish))
                .bind(wish.title.trim())
                .bind(wish.body.trim())
                .bind(wish.village.trim())
                .bind(Fraction(longitude))
                .bind(Fraction(latitude))
                .bind(&wish.sector)
                .bind(wish.channel.unwrap_or(Channel::Import))
                .bind(wish.consent.unwrap_or(Consent::Anonymous))
                .bind(now)
                .bind(Status::New)
                .bind(now)
                .bind("")
                .bind(0_i64)
                .bind(1_i64);
        }
        query.execute(&mut *conn).await?;
    }
    Ok(())
}
