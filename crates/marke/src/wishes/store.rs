//! Every SQL statement about wishes.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::{Conn, Fraction};
use crate::error::{Error, Result};
use crate::ids::{ThemeId, WishId};

use super::similar::CANDIDATES;
use super::{Channel, Consent, Decision, NewWish, Status, WishKind};

/// A wish as everybody who may see it sees it.
#[derive(Clone, Debug, PartialEq, Serialize, FromRow, ToSchema)]
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
    /// The theme that whoever handed it in thinks of; it counts when a person decides so.
    pub meant_theme_id: Option<ThemeId>,
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
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
    ($condition:expr) => {
        concat!(
            "select wish.wish_id, wish.number, wish.kind, wish.title, wish.body, wish.village,
            wish.longitude, wish.latitude, wish.sector, wish.channel, wish.consent,
            wish.submitted_at, wish.status, wish.status_at, wish.reason, wish.theme_id,
            theme.number as theme_number, theme.name as theme_name,
            theme.accent as theme_accent, wish.meant_theme_id, wish.merged_into,
            wish.split_from, wish.parked_until, wish.support_count, wish.revision
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
    (split_from, meant): (Option<WishId>, Option<ThemeId>),
    now: Moment,
    wish: &NewWish,
) -> Result<i64> {
    let (longitude, latitude) = wish.point.unzip();
    Ok(sqlx::query_scalar(
        "insert into wish (
            wish_id, number, kind, title, body, village, longitude, latitude, sector, channel,
            consent, submitted_at, status, status_at, reason, split_from, meant_theme_id,
            support_count, revision)
         values (
            $1, (select coalesce(max(number), 0) + 1 from wish), $2, $3, $4, $5, $6, $7, $8, $9,
            $10, $11, 'new', $11, '', $12, $13, 0, 1)
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
    .bind(meant)
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

/// Which wishes a list goes through: those that everybody may see, and of those that went on in
/// others only when they are asked for.
macro_rules! shown {
    ($rest:literal) => {
        concat!(
            "wish.consent <> 'staff-only'
            and (($3 = '' and wish.status not in ('merged', 'split')) or wish.status = $3)
            and ($1 = 0
                or wish.theme_id = (select chosen.theme_id from theme as chosen
                    where chosen.number = $1))
            and ($2 = '' or wish.village = $2)
            and ($4 = '' or wish.sector = $4)
            and ($5 = '' or wish.kind = $5)",
            $rest
        )
    };
}

/// Wishes that everybody may see and that did not go on in another, newest or most wanted first.
pub async fn list(conn: &mut Conn, filter: &Filter, limit: i64, skip: i64) -> Result<Vec<Wish>> {
    let newest = wishes!(shown!(" order by wish.number desc limit $6 offset $7"));
    let most_wanted =
        wishes!(shown!(" order by wish.support_count desc, wish.number desc limit $6 offset $7"));
    Ok(sqlx::query_as(if filter.most_wanted { most_wanted } else { newest })
        .bind(filter.theme.unwrap_or(0))
        .bind(&filter.village)
        .bind(&filter.status)
        .bind(&filter.sector)
        .bind(&filter.kind)
        .bind(limit)
        .bind(skip)
        .fetch_all(conn)
        .await?)
}

/// How many wishes [`list`] goes through.
pub async fn count(conn: &mut Conn, filter: &Filter) -> Result<i64> {
    Ok(sqlx::query_scalar(concat!("select count(*) from wish where ", shown!("")))
        .bind(filter.theme.unwrap_or(0))
        .bind(&filter.village)
        .bind(&filter.status)
        .bind(&filter.sector)
        .bind(&filter.kind)
        .fetch_one(conn)
        .await?)
}

/// How many wishes each village has, of those that [`list`] goes through without a filter; most
/// first. Wishes without a village are left out.
pub async fn count_by_village(conn: &mut Conn) -> Result<Vec<(String, i64)>> {
    Ok(sqlx::query_as(
        "select village, count(*)
         from wish
         where consent <> 'staff-only' and status not in ('merged', 'split') and village <> ''
         group by village
         order by count(*) desc, village",
    )
    .fetch_all(conn)
    .await?)
}

/// The wishes that reached us in a way since a moment, newest first.
pub async fn entered_since(
    conn: &mut Conn,
    channel: Channel,
    since: Moment,
    limit: i64,
) -> Result<Vec<Wish>> {
    Ok(sqlx::query_as(wishes!(
        "wish.submitted_at >= $1 and wish.channel = $2
         order by wish.number desc
         limit $3"
    ))
    .bind(since)
    .bind(channel)
    .bind(limit)
    .fetch_all(conn)
    .await?)
}

/// Of some numbers, the wishes that everybody may see and that can still be supported.
pub(super) async fn open_among(conn: &mut Conn, numbers: [i64; CANDIDATES]) -> Result<Vec<Wish>> {
    let mut query = sqlx::query_as(wishes!(
        "wish.number in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            and wish.consent <> 'staff-only' and wish.status not in ('merged', 'split', 'closed')"
    ));
    for number in numbers {
        query = query.bind(number);
    }
    Ok(query.fetch_all(conn).await?)
}

/// Number and sentence of the public wishes with a number above `after`.
pub(super) async fn sentences_after(conn: &mut Conn, after: i64) -> Result<Vec<(i64, String)>> {
    Ok(sqlx::query_as(
        "select number, title
         from wish
         where number > $1 and consent <> 'staff-only'
         order by number",
    )
    .bind(after)
    .fetch_all(conn)
    .await?)
}

/// Wishes that nobody has looked at yet, and parked ones whose day has come, longest waiting
/// first.
pub async fn inbox(conn: &mut Conn, today: Day, limit: i64, skip: i64) -> Result<Vec<Wish>> {
    Ok(sqlx::query_as(wishes!(
        "wish.status not in ('themed', 'challenge', 'merged', 'split', 'closed')
            and (wish.status = 'new' or wish.parked_until <= $1)
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
