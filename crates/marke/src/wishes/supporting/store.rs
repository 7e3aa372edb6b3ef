//! Every SQL statement about who wants a wish too. A wish and those that went on in it, by
//! whatever way, are a family: each supporter counts once in it.

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::WishId;

/// A statement about the family of the wish `$1`.
macro_rules! in_family {
    ($statement:literal) => {
        concat!(
            "with recursive family (wish_id) as (
                select wish_id from wish where wish_id = $1
                union
                select wish.wish_id from wish join family on wish.merged_into = family.wish_id)
             ",
            $statement
        )
    };
}

/// False when this supporter had said so already, of this wish or of one that went on in it.
pub(super) async fn insert(
    conn: &mut Conn,
    wish: WishId,
    supporter: &str,
    now: Moment,
) -> Result<bool> {
    if is_supported(conn, wish, supporter).await? {
        return Ok(false);
    }
    sqlx::query("insert into wish_support (wish_id, supporter, at) values ($1, $2, $3)")
        .bind(wish)
        .bind(supporter)
        .bind(now)
        .execute(&mut *conn)
        .await?;
    count(conn, wish).await?;
    Ok(true)
}

/// Whether this supporter wants a wish, or one that went on in it.
pub(super) async fn is_supported(conn: &mut Conn, wish: WishId, supporter: &str) -> Result<bool> {
    let found: i64 = sqlx::query_scalar(in_family!(
        "select count(*)
         from wish_support
         join family on family.wish_id = wish_support.wish_id
         where wish_support.supporter = $2"
    ))
    .bind(wish)
    .bind(supporter)
    .fetch_one(conn)
    .await?;
    Ok(found > 0)
}

/// False when this supporter had not said so.
pub(super) async fn delete(conn: &mut Conn, wish: WishId, supporter: &str) -> Result<bool> {
    let wanted: Vec<WishId> = sqlx::query_scalar(in_family!(
        "select wish_support.wish_id
         from wish_support
         join family on family.wish_id = wish_support.wish_id
         where wish_support.supporter = $2"
    ))
    .bind(wish)
    .bind(supporter)
    .fetch_all(&mut *conn)
    .await?;
    for wish in &wanted {
        sqlx::query("delete from wish_support where wish_id = $1 and supporter = $2")
            .bind(*wish)
            .bind(supporter)
            .execute(&mut *conn)
            .await?;
        count(conn, *wish).await?;
    }
    count(conn, wish).await?;
    Ok(!wanted.is_empty())
}

/// Counts the supporters of a wish and of every wish in which it went on, each person once.
pub(in crate::wishes) async fn count(conn: &mut Conn, wish: WishId) -> Result<()> {
    let mut next = Some(wish);
    while let Some(wish) = next {
        let supporters: i64 = sqlx::query_scalar(in_family!(
            "select count(distinct wish_support.supporter)
             from wish_support
             join family on family.wish_id = wish_support.wish_id"
        ))
        .bind(wish)
        .fetch_one(&mut *conn)
        .await?;
        let into: Option<Option<WishId>> = sqlx::query_scalar(
            "update wish set support_count = $2 where wish_id = $1 returning merged_into",
        )
        .bind(wish)
        .bind(supporters)
        .fetch_optional(&mut *conn)
        .await?;
        next = into.flatten();
    }
    Ok(())
}
