//! Every SQL statement about themes and about suggestions that were answered.

use std::collections::BTreeMap;

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::actor::Actor;
use crate::clock::Moment;
use crate::cooperative::Cooperative;
use crate::db::{Conn, words};
use crate::error::Result;
use crate::ids::{PartyId, ThemeId, WishId};
use crate::wishes::{Consent, Status};

use super::rules::steps;
use super::{Counts, NewTheme};

/// A theme as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Theme {
    /// Its identifier.
    pub theme_id: ThemeId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// What it is about, in one sentence.
    pub summary: String,
    /// More about it.
    pub description: String,
    /// Which of the seven accents it is drawn in.
    pub accent: i64,
    /// The person who pulls it.
    pub promotor_id: Option<PartyId>,
    /// That person's name.
    pub promotor_name: Option<String>,
    /// The steps of its chain, with arrows between them; empty when it has none.
    pub chain: String,
    /// Why it has no chain.
    pub no_chain_reason: String,
    /// When it was made.
    pub created_at: Moment,
    /// When it ended.
    pub closed_at: Option<Moment>,
    /// Why it ended.
    pub close_reason: String,
    /// How often it was changed.
    pub revision: i64,
}

/// What other themes are called, and the accents they use.
#[derive(Clone, Debug, FromRow)]
pub struct Known {
    /// Its number.
    pub number: i64,
    /// Its name.
    pub name: String,
    /// Its accent.
    pub accent: i64,
}

/// The words of a wish, and what became of it.
#[derive(Clone, Debug, FromRow)]
pub(super) struct Text {
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
    /// How often it was changed.
    pub revision: i64,
    /// Who want it too, by their pseudonyms; at most [`SUPPORTERS_MAX`].
    #[sqlx(skip)]
    pub supporters: Vec<String>,
}

/// From no more supporters of one wish is learned.
const SUPPORTERS_MAX: usize = 200;

words! {
    /// What a person said to a suggestion.
    Said {
        /// The wish belongs to that theme.
        Accepted = "accepted",
        /// It does not.
        Refused = "refused",
    }
}

/// The answer of a person to the suggestion that a wish belongs to a theme.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Answer {
    /// The wish.
    pub wish_id: WishId,
    /// The theme that was suggested.
    pub theme_id: ThemeId,
    /// What the person said.
    pub answer: Said,
    /// The words that decided, as they were shown.
    pub because: String,
}

/// Reads themes with their promotor: every statement that does begins the same.
macro_rules! themes {
    ($rest:literal) => {
        concat!(
            "select theme.theme_id, theme.number, theme.name, theme.summary, theme.description,
            theme.accent, theme.promotor_id, party.name as promotor_name, theme.chain,
            theme.no_chain_reason, theme.created_at, theme.closed_at, theme.close_reason,
            theme.revision
         from theme
         left join party on party.party_id = theme.promotor_id ",
            $rest
        )
    };
}

/// The theme with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Theme>> {
    let theme = sqlx::query_as(themes!("where theme.number = $1")).bind(number);
    Ok(theme.fetch_optional(conn).await?)
}

/// The theme with this identifier.
pub async fn by_id(conn: &mut Conn, id: ThemeId) -> Result<Option<Theme>> {
    let theme = sqlx::query_as(themes!("where theme.theme_id = $1")).bind(id);
    Ok(theme.fetch_optional(conn).await?)
}

/// Every theme that was not closed, in the order in which they were made.
pub(super) async fn open(conn: &mut Conn) -> Result<Vec<Theme>> {
    let themes = sqlx::query_as(themes!("where theme.closed_at is null order by theme.number"));
    Ok(themes.fetch_all(conn).await?)
}

/// What every theme is called, also those that were closed.
pub(super) async fn names(conn: &mut Conn) -> Result<Vec<Known>> {
    let names = sqlx::query_as("select number, name, accent from theme order by number");
    Ok(names.fetch_all(conn).await?)
}

/// How many wishes everybody may see under each theme.
pub(super) async fn counts(conn: &mut Conn) -> Result<BTreeMap<ThemeId, Counts>> {
    let rows: Vec<(ThemeId, Status, i64)> = sqlx::query_as(
        "select theme_id, status, count(*)
         from wish
         where theme_id is not null and consent <> 'staff-only'
         group by theme_id, status",
    )
    .fetch_all(conn)
    .await?;
    let mut counts: BTreeMap<ThemeId, Counts> = BTreeMap::new();
    for (theme, status, number) in rows {
        add(counts.entry(theme).or_default(), status, number);
    }
    Ok(counts)
}

/// How many wishes everybody may see under one theme.
pub(super) async fn counts_of(conn: &mut Conn, theme: ThemeId) -> Result<Counts> {
    let rows: Vec<(Status, i64)> = sqlx::query_as(
        "select status, count(*)
         from wish
         where theme_id = $1 and consent <> 'staff-only'
         group by status",
    )
    .bind(theme)
    .fetch_all(conn)
    .await?;
    let mut counts = Counts::default();
    for (status, number) in rows {
        add(&mut counts, status, number);
    }
    Ok(counts)
}

/// Wishes that went on in others are counted there.
fn add(counts: &mut Counts, status: Status, number: i64) {
    match status {
        Status::New | Status::Themed => counts.themed += number,
        Status::Challenge => counts.challenge += number,
        Status::Parked => counts.parked += number,
        Status::Closed => counts.closed += number,
        Status::Merged | Status::Split => {}
    }
}

/// Gives the number of the new theme.
pub(super) async fn insert(
    conn: &mut Conn,
    id: ThemeId,
    now: Moment,
    theme: &NewTheme,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into theme (
            theme_id, number, name, summary, description, accent, promotor_id, chain,
            no_chain_reason, created_at, close_reason, revision)
         values (
            $1, (select coalesce(max(number), 0) + 1 from theme), $2, $3, $4, $5, $6, $7, $8, $9,
            '', 1)
         returning number",
    )
    .bind(id)
    .bind(theme.name.trim())
    .bind(theme.summary.trim())
    .bind(theme.description.trim())
    .bind(theme.accent.unwrap_or(1))
    .bind(theme.promotor)
    .bind(steps(&theme.chain).join(" → "))
    .bind(theme.no_chain_reason.trim())
    .bind(now)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn update(conn: &mut Conn, id: ThemeId, theme: &NewTheme) -> Result<()> {
    sqlx::query(
        "update theme
         set name = $2, summary = $3, description = $4, accent = $5, chain = $6,
            no_chain_reason = $7, revision = revision + 1
         where theme_id = $1",
    )
    .bind(id)
    .bind(theme.name.trim())
    .bind(theme.summary.trim())
    .bind(theme.description.trim())
    .bind(theme.accent.unwrap_or(1))
    .bind(steps(&theme.chain).join(" → "))
    .bind(theme.no_chain_reason.trim())
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn set_promotor(
    conn: &mut Conn,
    id: ThemeId,
    promotor: Option<PartyId>,
) -> Result<()> {
    sqlx::query("update theme set promotor_id = $2, revision = revision + 1 where theme_id = $1")
        .bind(id)
        .bind(promotor)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn close(conn: &mut Conn, id: ThemeId, now: Moment, reason: &str) -> Result<()> {
    sqlx::query(
        "update theme
         set closed_at = $2, close_reason = $3, revision = revision + 1
         where theme_id = $1",
    )
    .bind(id)
    .bind(now)
    .bind(reason.trim())
    .execute(conn)
    .await?;
    Ok(())
}

/// Keeps what a person said to a suggestion, in the transaction of the decision that it led to.
pub async fn answer_suggestion(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    answer: &Answer,
) -> Result<()> {
    sqlx::query(
        "insert into theme_suggestion (
            suggestion_id, wish_id, theme_id, answer, because, at, person_id)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(coop.ids.uuid(coop.now()).to_string())
    .bind(answer.wish_id)
    .bind(answer.theme_id)
    .bind(answer.answer)
    .bind(&answer.because)
    .bind(coop.now())
    .bind(actor.person.map_or_else(String::new, |person| person.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

/// Of which wishes something is to be learned: those that were handed in after number `$2`, and
/// those to which something happened after journal entry `$1`.
macro_rules! wishes_since {
    ($columns:literal, $from:literal, $order:literal) => {
        concat!(
            $columns,
            $from,
            " where wish.number > $2
         union ",
            $columns,
            $from,
            " where wish.wish_id in (
            select subject_id from journal_entry where entry_number > $1 and subject_kind = 'wens'
            union
            select from_id from journal_link where entry_number > $1 and from_kind = 'wens')
         order by ",
            $order
        )
    };
}

/// The words of the wishes that were handed in after number `number`, or to which something
/// happened after journal entry `entry`, and who want them too.
pub(super) async fn texts_since(conn: &mut Conn, entry: i64, number: i64) -> Result<Vec<Text>> {
    let texts = sqlx::query_as(wishes_since!(
        "select wish.wish_id, wish.number, wish.title, wish.body, wish.theme_id, wish.status,
            wish.consent, wish.revision",
        " from wish",
        "number"
    ));
    let mut texts: Vec<Text> = texts.bind(entry).bind(number).fetch_all(&mut *conn).await?;
    let supports = sqlx::query_as(wishes_since!(
        "select wish.number, wish_support.supporter",
        " from wish join wish_support on wish_support.wish_id = wish.wish_id",
        "number, supporter"
    ));
    let supports: Vec<(i64, String)> = supports.bind(entry).bind(number).fetch_all(conn).await?;
    let mut supports = supports.into_iter().peekable();
    for text in &mut texts {
        while let Some((_, supporter)) = supports.next_if(|(wish, _)| *wish == text.number) {
            if text.supporters.len() < SUPPORTERS_MAX {
                text.supporters.push(supporter);
            }
        }
    }
    Ok(texts)
}

/// Every suggestion that was answered, oldest first.
pub(super) async fn answers(conn: &mut Conn) -> Result<Vec<Answer>> {
    Ok(sqlx::query_as(
        "select wish_id, theme_id, answer, because
         from theme_suggestion
         order by at, suggestion_id",
    )
    .fetch_all(conn)
    .await?)
}
