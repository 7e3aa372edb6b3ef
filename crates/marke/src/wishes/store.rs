//! Every SQL statement about wishes.

use serde::Serialize;
use sqlx::FromRow;

use crate::clock::{Day, Moment};
use crate::db::{Conn, Fraction};
use crate::error::{Error, Result};
use crate::ids::{ThemeId, WishId};
use crate::text::Language;

use super::{Channel, Consent, Decision, NewWish, Photo, Status, WishKind};

/// A wish as everybody who may see it sees it.
#[derive(Clone, Debug, PartialEq, Serialize, FromRow)]
pub struct Wish {
    /// Its identifier.
    pub wish_id: WishId,
    /// Its number.
    pub number: i64,
    /// Question, wish or offer.
    pub kind: WishKind,
    /// The wish in one sentence.
    pub title: String,
    /// More about it.
    pub body: String,
    /// The village; empty when unknown.
    pub village: String,
    /// In degrees.
    pub longitude: Option<f64>,
    /// In degrees.
    pub latitude: Option<f64>,
    /// The sector of whoever handed it in; empty when unknown.
    pub sector: String,
    /// How it reached us.
    pub channel: Channel,
    /// Who may see it.
    pub consent: Consent,
    /// When it was handed in.
    pub submitted_at: Moment,
    /// What became of it so far.
    pub status: Status,
    /// Since when.
    pub status_at: Moment,
    /// Why.
    pub reason: String,
    /// The theme that it belongs to.
    pub theme_id: Option<ThemeId>,
    /// The number of that theme.
    pub theme_number: Option<i64>,
    /// The name of that theme.
    pub theme_name: Option<String>,
    /// The accent of that theme, 1 to 7.
    pub theme_accent: Option<i64>,
    /// The wish in which it went on.
    pub merged_into: Option<WishId>,
    /// The wish that it was a part of.
    pub split_from: Option<WishId>,
    /// Until when it waits.
    pub parked_until: Option<Day>,
    /// How many people want this too.
    pub support_count: i64,
    /// How often it was changed.
    pub revision: i64,
}

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
}

/// What a tracking code stands for.
#[derive(Clone, Debug, Serialize, FromRow)]
pub struct Following {
    /// The wish that was handed in.
    pub wish_id: WishId,
    /// Its number.
    pub number: i64,
    /// Whether mails are sent: 1 when there is an address and nobody stopped them.
    pub by_mail: i64,
}

/// The words of a wish, for comparing it with others.
#[derive(Clone, Debug, FromRow)]
pub struct Text {
    /// Its identifier.
    pub wish_id: WishId,
    /// Its number.
    pub number: i64,
    /// The wish in one sentence.
    pub title: String,
    /// More about it.
    pub body: String,
    /// The theme that it belongs to.
    pub theme_id: Option<ThemeId>,
    /// What became of it so far.
    pub status: Status,
    /// Who may see it.
    pub consent: Consent,
}

/// Which wishes a list shows; empty fields let everything through.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Filter {
    /// A theme's number.
    pub theme: Option<i64>,
    /// A village.
    pub village: String,
    /// A status, by its word.
    pub status: String,
    /// A sector, by its word.
    pub sector: String,
    /// A kind, by its word.
    pub kind: String,
    /// Those wanted most first, instead of the newest.
    pub most_wanted: bool,
}

/// Reads wishes with their theme: every statement that does begins the same.
macro_rules! wishes {
    ($condition:literal) => {
        concat!(
            "select wish.wish_id, wish.number, wish.kind, wish.title, wish.body, wish.village,
            wish.longitude, wish.latitude, wish.sector, wish.channel, wish.consent,
            wish.submitted_at, wish.status, wish.status_at, wish.reason, wish.theme_id,
            theme.number as theme_number, theme.name as theme_name,
            theme.accent as theme_accent, wish.merged_into, wish.split_from,
            wish.parked_until, wish.support_count, wish.revision
         from wish
         left join theme on theme.theme_id = wish.theme_id
         where ",
            $condition
        )
    };
}

/// Gives the number of the new wish.
pub(super) async fn insert(
    conn: &mut Conn,
    id: WishId,
    split_from: Option<WishId>,
    now: Moment,
    wish: &NewWish,
) -> Result<i64> {
    let (longitude, latitude) = wish.point.unzip();
    Ok(sqlx::query_scalar(
        "insert into wish (
            wish_id, number, kind, title, body, village, longitude, latitude, sector, channel,
            consent, submitted_at, status, status_at, reason, split_from, support_count, revision)
         values (
            $1, (select coalesce(max(number), 0) + 1 from wish), $2, $3, $4, $5, $6, $7, $8, $9,
            $10, $11, 'new', $11, '', $12, 0, 1)
         returning number",
    )
    .bind(id)
    .bind(wish.kind.unwrap_or(WishKind::Wish))
    .bind(wish.title.trim())
    .bind(wish.body.trim())
    .bind(wish.village.trim())
    .bind(Fraction(longitude))
    .bind(Fraction(latitude))
    .bind(&wish.sector)
    .bind(wish.channel.unwrap_or(Channel::Web))
    .bind(wish.consent.unwrap_or(Consent::Anonymous))
    .bind(now)
    .bind(split_from)
    .fetch_one(conn)
    .await?)
}

/// The wish with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Wish>> {
    Ok(sqlx::query_as(wishes!("wish.number = $1")).bind(number).fetch_optional(conn).await?)
}

/// The wish with this identifier.
pub async fn by_id(conn: &mut Conn, id: WishId) -> Result<Option<Wish>> {
    Ok(sqlx::query_as(wishes!("wish.wish_id = $1")).bind(id).fetch_optional(conn).await?)
}

/// The wish with an identifier that another row or verb gave.
pub(super) async fn known(conn: &mut Conn, id: WishId) -> Result<Wish> {
    by_id(conn, id).await?.ok_or(Error::NotFound)
}

/// Wishes that everybody may see and that did not go on in another, newest or most wanted first.
pub async fn list(conn: &mut Conn, filter: &Filter, limit: i64, skip: i64) -> Result<Vec<Wish>> {
    Ok(sqlx::query_as(wishes!(
        "wish.consent <> 'staff-only'
            and (($3 = '' and wish.status <> 'merged') or wish.status = $3)
            and ($1 = 0 or theme.number = $1)
            and ($2 = '' or wish.village = $2)
            and ($4 = '' or wish.sector = $4)
            and ($5 = '' or wish.kind = $5)
         order by case when $6 = 1 then wish.support_count else 0 end desc, wish.number desc
         limit $7 offset $8"
    ))
    .bind(filter.theme.unwrap_or(0))
    .bind(&filter.village)
    .bind(&filter.status)
    .bind(&filter.sector)
    .bind(&filter.kind)
    .bind(i64::from(filter.most_wanted))
    .bind(limit)
    .bind(skip)
    .fetch_all(conn)
    .await?)
}

/// How many wishes [`list`] goes through.
pub async fn count(conn: &mut Conn, filter: &Filter) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "select count(*)
         from wish
         left join theme on theme.theme_id = wish.theme_id
         where wish.consent <> 'staff-only'
            and (($3 = '' and wish.status <> 'merged') or wish.status = $3)
            and ($1 = 0 or theme.number = $1)
            and ($2 = '' or wish.village = $2)
            and ($4 = '' or wish.sector = $4)
            and ($5 = '' or wish.kind = $5)",
    )
    .bind(filter.theme.unwrap_or(0))
    .bind(&filter.village)
    .bind(&filter.status)
    .bind(&filter.sector)
    .bind(&filter.kind)
    .fetch_one(conn)
    .await?)
}

/// Wishes that nobody has looked at yet, and parked ones whose day has come, longest waiting
/// first.
pub async fn inbox(conn: &mut Conn, today: Day, limit: i64, skip: i64) -> Result<Vec<Wish>> {
    Ok(sqlx::query_as(wishes!(
        "wish.status = 'new' or (wish.status = 'parked' and wish.parked_until <= $1)
         order by wish.submitted_at, wish.number
         limit $2 offset $3"
    ))
    .bind(today)
    .bind(limit)
    .bind(skip)
    .fetch_all(conn)
    .await?)
}

/// The wishes that went on in this one.
pub async fn merged_with(conn: &mut Conn, into: WishId) -> Result<Vec<(i64, String)>> {
    Ok(sqlx::query_as(
        "select number, title
         from wish
         where merged_into = $1 and consent <> 'staff-only'
         order by number",
    )
    .bind(into)
    .fetch_all(conn)
    .await?)
}

/// The wishes into which this one was split.
pub async fn pieces_of(conn: &mut Conn, whole: WishId) -> Result<Vec<(i64, String)>> {
    Ok(sqlx::query_as(
        "select number, title
         from wish
         where split_from = $1 and consent <> 'staff-only'
         order by number",
    )
    .bind(whole)
    .fetch_all(conn)
    .await?)
}

/// The words of the wishes with a number above `after`, by number.
pub async fn texts_after(conn: &mut Conn, after: i64) -> Result<Vec<Text>> {
    Ok(sqlx::query_as(
        "select wish_id, number, title, body, theme_id, status, consent
         from wish
         where number > $1
         order by number",
    )
    .bind(after)
    .fetch_all(conn)
    .await?)
}

/// Follows a wish to the one in which it went on.
pub(super) async fn end_of_merges(conn: &mut Conn, wish: Wish) -> Result<Wish> {
    let mut wish = wish;
    while let Some(into) = wish.merged_into {
        wish = known(conn, into).await?;
    }
    Ok(wish)
}

/// Carries out the status and the columns of a decision.
pub(super) async fn set_status(
    conn: &mut Conn,
    wish: &Wish,
    status: Status,
    decision: &Decision,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let (theme, into, until) = match decision {
        Decision::Theme(theme) => (Some(*theme), None, None),
        Decision::Merge(into) => (wish.theme_id, Some(*into), None),
        Decision::Park(until) => (wish.theme_id, None, Some(*until)),
        Decision::Close | Decision::Reopen => (wish.theme_id, None, None),
    };
    sqlx::query(
        "update wish
         set status = $2, status_at = $3, reason = $4, theme_id = $5, merged_into = $6,
            parked_until = $7, revision = revision + 1
         where wish_id = $1",
    )
    .bind(wish.wish_id)
    .bind(status)
    .bind(now)
    .bind(reason.trim())
    .bind(theme)
    .bind(into)
    .bind(until)
    .execute(conn)
    .await?;
    Ok(())
}

/// Sets a status that changes nothing else.
pub(super) async fn set_plain_status(
    conn: &mut Conn,
    wish: &Wish,
    status: Status,
    reason: &str,
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "update wish
         set status = $2, status_at = $3, reason = $4, parked_until = null,
            revision = revision + 1
         where wish_id = $1",
    )
    .bind(wish.wish_id)
    .bind(status)
    .bind(now)
    .bind(reason.trim())
    .execute(conn)
    .await?;
    Ok(())
}

/// False when this supporter had said so already, of this wish or of one that was merged into it.
pub(super) async fn insert_support(
    conn: &mut Conn,
    wish: WishId,
    supporter: &str,
    now: Moment,
) -> Result<bool> {
    let done = sqlx::query(
        "insert into wish_support (wish_id, supporter, at)
         select $1, $2, $3
         where not exists (
            select 1
            from wish_support
            join wish on wish.wish_id = wish_support.wish_id
            where wish_support.supporter = $2 and (wish.wish_id = $1 or wish.merged_into = $1))",
    )
    .bind(wish)
    .bind(supporter)
    .bind(now)
    .execute(&mut *conn)
    .await?;
    count_support(conn, wish).await?;
    Ok(done.rows_affected() == 1)
}

pub(super) async fn delete_support(conn: &mut Conn, wish: WishId, supporter: &str) -> Result<bool> {
    let done = sqlx::query("delete from wish_support where wish_id = $1 and supporter = $2")
        .bind(wish)
        .bind(supporter)
        .execute(&mut *conn)
        .await?;
    count_support(conn, wish).await?;
    Ok(done.rows_affected() == 1)
}

/// After a merge or its undoing: what both wishes count now.
pub(super) async fn recount_support(
    conn: &mut Conn,
    wish: &Wish,
    decision: &Decision,
) -> Result<()> {
    let other = match decision {
        Decision::Merge(into) => Some(*into),
        Decision::Theme(_) | Decision::Park(_) | Decision::Close | Decision::Reopen => {
            wish.merged_into
        }
    };
    if let Some(other) = other {
        count_support(conn, other).await?;
    }
    Ok(())
}

/// A wish counts its own supporters and those of the wishes that went on in it, each once.
async fn count_support(conn: &mut Conn, wish: WishId) -> Result<()> {
    sqlx::query(
        "update wish
         set support_count = (
            select count(distinct wish_support.supporter)
            from wish_support
            join wish as own on own.wish_id = wish_support.wish_id
            where own.wish_id = $1 or own.merged_into = $1)
         where wish_id = $1",
    )
    .bind(wish)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_photo(conn: &mut Conn, wish: WishId, photo: &Photo) -> Result<()> {
    sqlx::query(
        "insert into wish_photo (wish_id, media_type, width, height, description, content)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(wish)
    .bind(&photo.media_type)
    .bind(photo.width)
    .bind(photo.height)
    .bind(&photo.description)
    .bind(&photo.content)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_follower(
    conn: &mut Conn,
    follower: &Follower,
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into wish_follower (
            follower_id, wish_id, role, name, mail, language, code, since)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&follower.follower_id)
    .bind(follower.wish_id)
    .bind(&follower.role)
    .bind(&follower.name)
    .bind(&follower.mail)
    .bind(follower.language)
    .bind(&follower.code)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Everybody who follows a wish, oldest first.
pub(super) async fn followers_of(conn: &mut Conn, wish: WishId) -> Result<Vec<Follower>> {
    Ok(sqlx::query_as(
        "select follower_id, wish_id, role, name, mail, language, code
         from wish_follower
         where wish_id = $1 and stopped_at is null
         order by since, follower_id",
    )
    .bind(wish)
    .fetch_all(conn)
    .await?)
}

/// Everybody with an address who follows a wish, or one that went on in it; one mail each.
pub(super) async fn followers_with_mail(conn: &mut Conn, wish: WishId) -> Result<Vec<Follower>> {
    let mut followers: Vec<Follower> = sqlx::query_as(
        "select wish_follower.follower_id, wish_follower.wish_id, wish_follower.role,
            wish_follower.name, wish_follower.mail, wish_follower.language, wish_follower.code
         from wish_follower
         join wish on wish.wish_id = wish_follower.wish_id
         where (wish.wish_id = $1 or wish.merged_into = $1)
            and wish_follower.mail <> '' and wish_follower.stopped_at is null
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
        "select wish.wish_id, wish.number,
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

/// Wipes the name and address of whoever has this code; the code keeps working.
pub(super) async fn forget_follower(conn: &mut Conn, code: &str, now: Moment) -> Result<bool> {
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
