//! Every SQL statement about who follows wishes.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::WishId;
use crate::text::Language;

/// Whoever handed a wish in or follows it. Personal data.
#[derive(Clone, Debug, FromRow)]
pub(super) struct Follower {
    pub(super) follower_id: String,
    pub(super) wish_id: WishId,
    pub(super) role: String,
    pub(super) name: String,
    pub(super) mail: String,
    pub(super) language: Language,
    pub(super) code: String,
    /// The form that it was handed in with; empty when there was none.
    pub(super) form: String,
}

/// What a tracking code stands for.
#[derive(Clone, Debug, Serialize, FromRow, ToSchema)]
pub struct Following {
    /// The wish that was handed in.
    pub wish_id: WishId,
    /// Its number.
    pub number: i64,
    /// `submitter` or `supporter`.
    pub role: String,
    /// Whether mails are sent: 1 when there is an address and nobody stopped them.
    pub by_mail: i64,
}

pub(super) async fn insert(conn: &mut Conn, follower: &Follower, now: Moment) -> Result<()> {
    sqlx::query(
        "insert into wish_follower (
            follower_id, wish_id, role, name, mail, language, code, form, since)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&follower.follower_id)
    .bind(follower.wish_id)
    .bind(&follower.role)
    .bind(&follower.name)
    .bind(&follower.mail)
    .bind(follower.language)
    .bind(&follower.code)
    .bind(&follower.form)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Everybody who follows a wish, oldest first.
pub(super) async fn of(conn: &mut Conn, wish: WishId) -> Result<Vec<Follower>> {
    Ok(sqlx::query_as(
        "select follower_id, wish_id, role, name, mail, language, code, form
         from wish_follower
         where wish_id = $1 and stopped_at is null
         order by since, follower_id",
    )
    .bind(wish)
    .fetch_all(conn)
    .await?)
}

/// Everybody with an address who follows a wish, or one that went on in it by whatever way; one
/// mail each.
pub(super) async fn with_mail(conn: &mut Conn, wish: WishId) -> Result<Vec<Follower>> {
    let mut followers: Vec<Follower> = sqlx::query_as(
        "with recursive family (wish_id) as (
            select wish_id from wish where wish_id = $1
            union
            select wish.wish_id from wish join family on wish.merged_into = family.wish_id)
         select wish_follower.follower_id, wish_follower.wish_id, wish_follower.role,
            wish_follower.name, wish_follower.mail, wish_follower.language, wish_follower.code,
            wish_follower.form
         from wish_follower
         join family on family.wish_id = wish_follower.wish_id
         where wish_follower.mail <> '' and wish_follower.stopped_at is null
         order by wish_follower.since, wish_follower.follower_id",
    )
    .bind(wish)
    .fetch_all(conn)
    .await?;
    let mut seen = std::collections::BTreeSet::new();
    followers.retain(|follower| seen.insert(follower.mail.clone()));
    Ok(followers)
}

/// What a tracking code stands for.
pub async fn by_code(conn: &mut Conn, code: &str) -> Result<Option<Following>> {
    Ok(sqlx::query_as(
        "select wish.wish_id, wish.number, wish_follower.role,
            cast(case when wish_follower.mail <> '' and wish_follower.stopped_at is null
                then 1 else 0 end as bigint) as by_mail
         from wish_follower
         join wish on wish.wish_id = wish_follower.wish_id
         where wish_follower.code = $1",
    )
    .bind(code)
    .fetch_optional(conn)
    .await?)
}

/// Number and code of the wish with this title that came from this form after `since`.
pub(super) async fn from_form(
    conn: &mut Conn,
    form: &str,
    title: &str,
    since: Moment,
) -> Result<Option<(i64, String)>> {
    Ok(sqlx::query_as(
        "select wish.number, wish_follower.code
         from wish_follower
         join wish on wish.wish_id = wish_follower.wish_id
         where wish_follower.form = $1 and wish.title = $2 and wish_follower.since >= $3
         order by wish.number
         limit 1",
    )
    .bind(form)
    .bind(title)
    .bind(since)
    .fetch_optional(conn)
    .await?)
}

/// The name of whoever handed in a wish, if everybody may see it.
pub(super) async fn public_name(conn: &mut Conn, wish: WishId) -> Result<Option<String>> {
    Ok(sqlx::query_scalar(
        "select wish_follower.name
         from wish_follower
         join wish on wish.wish_id = wish_follower.wish_id
         where wish.wish_id = $1 and wish.consent = 'public-name'
            and wish_follower.role = 'submitter' and wish_follower.name <> ''
         order by wish_follower.since, wish_follower.follower_id
         limit 1",
    )
    .bind(wish)
    .fetch_optional(conn)
    .await?)
}

/// Wipes the name and address of whoever has this code; the code keeps working.
pub(super) async fn forget(conn: &mut Conn, code: &str, now: Moment) -> Result<bool> {
    let done = sqlx::query(
        "update wish_follower
         set name = '', mail = '', stopped_at = $2
         where code = $1",
    )
    .bind(code)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
