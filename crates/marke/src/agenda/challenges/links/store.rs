//! Every SQL statement about what a challenge is made of, and what was done on it.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::agenda::challenges::Choice;
use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, Kind, Subject, ThemeId, WishId};
use crate::wishes::Status;

/// A theme that a challenge belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct LinkedTheme {
    /// The challenge.
    #[serde(skip)]
    pub challenge_id: ChallengeId,
    /// The theme.
    #[serde(skip)]
    pub theme_id: ThemeId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// 1 to 7.
    pub accent: i64,
}

/// A wish that a challenge was made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct LinkedWish {
    /// The wish.
    #[serde(skip)]
    pub wish_id: WishId,
    /// Its number.
    pub number: i64,
    /// The wish in one sentence.
    pub title: String,
    /// The village.
    pub village: String,
    /// What became of it.
    pub status: Status,
    /// How many people want this too.
    pub support_count: i64,
}

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Progress {
    /// On which challenge.
    #[serde(skip)]
    pub challenge_id: ChallengeId,
    /// When.
    pub done_on: Day,
    /// What.
    pub note: String,
}

/// Something beside wishes that a challenge was made out of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = ChallengeOrigin)]
pub struct Origin {
    /// What kind of thing.
    pub kind: Kind,
    /// Which.
    #[serde(skip)]
    pub id: String,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
}

impl Origin {
    /// Which thing it is.
    pub fn subject(&self) -> Option<Subject> {
        Some(Subject { kind: self.kind, id: self.id.parse().ok()? })
    }
}

/// A conversation about a challenge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = ChallengeConversation)]
pub struct Discussed {
    /// Its number.
    pub number: i64,
    /// The question.
    pub question: String,
    /// `open` or `closed`.
    pub state: String,
}

/// A meeting for a challenge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = ChallengeMeeting)]
pub struct Gathering {
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// When it begins.
    pub begins_at: Moment,
    /// Where.
    pub venue: String,
    /// What came of it; empty before.
    pub outcome: String,
}

/// The meetings for a challenge that were not called off, newest first.
pub async fn meetings_of(conn: &mut Conn, id: ChallengeId) -> Result<Vec<Gathering>> {
    Ok(sqlx::query_as(
        "select number, title, begins_at, venue, outcome
         from meeting
         where challenge_id = $1 and called_off_at is null
         order by begins_at desc, number desc
         limit 100",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// What a challenge was made out of beside wishes and themes: what the arrows that stand say.
pub async fn origins_of(conn: &mut Conn, id: ChallengeId) -> Result<Vec<Origin>> {
    Ok(sqlx::query_as(
        "select thing.kind, thing.id, thing.number, thing.title
         from journal_thing as thing
         where exists (
            select 1
            from journal_link as link
            where link.to_kind = 'opgave' and link.to_id = $1 and link.relation = 'led-to'
                and link.from_kind = thing.kind and link.from_id = thing.id
                and link.from_kind not in ('wens', 'thema') and link.sign = 1
                and not exists (
                    select 1
                    from journal_link as undone
                    where undone.to_kind = link.to_kind and undone.to_id = link.to_id
                        and undone.relation = link.relation
                        and undone.from_kind = link.from_kind
                        and undone.from_id = link.from_id
                        and undone.sign = -1 and undone.entry_number > link.entry_number))
         order by thing.kind, thing.number",
    )
    .bind(id.to_string())
    .fetch_all(conn)
    .await?)
}

/// How far the interests in a challenge are gathered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = ChallengeInterests)]
pub struct Interests {
    /// How many parties have an interest.
    pub parties: i64,
    /// How many of them said something themselves.
    pub answered: i64,
    /// How many objectives they can be for or against.
    pub objectives: i64,
    /// 1 when parties were asked.
    pub asked: i64,
}

/// How far the interests in a challenge are gathered; counts only.
pub async fn interests_of(conn: &mut Conn, id: ChallengeId) -> Result<Interests> {
    Ok(sqlx::query_as(
        "select
            (select count(*)
             from stakeholder
             where challenge_id = $1 and off_at is null) as parties,
            (select count(*)
             from stakeholder
             where challenge_id = $1 and off_at is null and answered_at is not null) as answered,
            (select count(*)
             from stakeholder_objective
             where challenge_id = $1 and retired_at is null) as objectives,
            (select count(*)
             from stakeholder_gathering
             where challenge_id = $1) as asked",
    )
    .bind(id)
    .fetch_one(conn)
    .await?)
}

/// The conversations about a challenge that everybody may see, newest first.
pub async fn conversations_of(conn: &mut Conn, id: ChallengeId) -> Result<Vec<Discussed>> {
    Ok(sqlx::query_as(
        "select number, question, state
         from conversation
         where challenge_id = $1 and state <> 'draft'
         order by number desc
         limit 50",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// The themes of one challenge, or of all.
pub async fn themes_of(conn: &mut Conn, id: Option<ChallengeId>) -> Result<Vec<LinkedTheme>> {
    Ok(sqlx::query_as(
        "select challenge_theme.challenge_id, theme.theme_id, theme.number, theme.name,
            theme.accent
         from challenge_theme
         join theme on theme.theme_id = challenge_theme.theme_id
         where $1 = '' or challenge_theme.challenge_id = $1
         order by theme.number",
    )
    .bind(id.map_or_else(String::new, |id| id.to_string()))
    .fetch_all(conn)
    .await?)
}

/// The wishes of a challenge; those that only staff may see are for staff.
pub async fn wishes_of(conn: &mut Conn, id: ChallengeId, staff: bool) -> Result<Vec<LinkedWish>> {
    Ok(sqlx::query_as(
        "select wish.wish_id, wish.number, wish.title, wish.village, wish.status,
            wish.support_count
         from challenge_wish
         join wish on wish.wish_id = challenge_wish.wish_id
         where challenge_wish.challenge_id = $1 and ($2 = 1 or wish.consent <> 'staff-only')
         order by wish.support_count desc, wish.number",
    )
    .bind(id)
    .bind(i64::from(staff))
    .fetch_all(conn)
    .await?)
}

/// What was done on one challenge, or on all, newest first.
pub async fn progress_of(conn: &mut Conn, id: Option<ChallengeId>) -> Result<Vec<Progress>> {
    Ok(sqlx::query_as(
        "select challenge_id, done_on, note
         from challenge_progress
         where $1 = '' or challenge_id = $1
         order by done_on desc, progress_id desc
         limit 2000",
    )
    .bind(id.map_or_else(String::new, |id| id.to_string()))
    .fetch_all(conn)
    .await?)
}

/// Wishes under a theme that no challenge was made of yet, most wanted first.
pub async fn open_wishes(conn: &mut Conn) -> Result<Vec<LinkedWish>> {
    Ok(sqlx::query_as(
        "select wish.wish_id, wish.number, wish.title, wish.village, wish.status,
            wish.support_count
         from wish
         where wish.status in ('new', 'themed')
         order by wish.support_count desc, wish.number
         limit 50",
    )
    .fetch_all(conn)
    .await?)
}

/// Identifier and number of every theme.
pub(crate) async fn theme_ids(conn: &mut Conn) -> Result<Vec<(ThemeId, i64)>> {
    Ok(sqlx::query_as("select theme_id, number from theme").fetch_all(conn).await?)
}

/// Themes to choose from.
pub(crate) async fn theme_choices(conn: &mut Conn) -> Result<Vec<Choice>> {
    Ok(sqlx::query_as(
        "select cast(number as text) as value, name
         from theme
         where closed_at is null
         order by name",
    )
    .fetch_all(conn)
    .await?)
}

/// The agendas that a challenge stands on: number, title and state, newest first.
pub(crate) async fn agendas_of(
    conn: &mut Conn,
    id: ChallengeId,
) -> Result<Vec<(i64, String, String)>> {
    Ok(sqlx::query_as(
        "select agenda_version.number, agenda_version.title, agenda_version.state
         from agenda_paragraph
         join agenda_version on agenda_version.agenda_id = agenda_paragraph.agenda_id
         where agenda_paragraph.challenge_id = $1 and agenda_paragraph.dropped_at is null
            and agenda_version.state <> 'draft'
         order by agenda_version.number desc",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

pub(crate) async fn insert_theme(conn: &mut Conn, id: ChallengeId, theme: ThemeId) -> Result<()> {
    let statement = "insert into challenge_theme (challenge_id, theme_id) values ($1, $2)";
    sqlx::query(statement).bind(id).bind(theme).execute(conn).await?;
    Ok(())
}

pub(crate) async fn delete_theme(conn: &mut Conn, id: ChallengeId, theme: ThemeId) -> Result<()> {
    let statement = "delete from challenge_theme where challenge_id = $1 and theme_id = $2";
    sqlx::query(statement).bind(id).bind(theme).execute(conn).await?;
    Ok(())
}

pub(crate) async fn insert_wish(
    conn: &mut Conn,
    id: ChallengeId,
    wish: WishId,
    now: Moment,
) -> Result<()> {
    let statement = "insert into challenge_wish (challenge_id, wish_id, since)
         values ($1, $2, $3)
         on conflict (challenge_id, wish_id) do nothing";
    sqlx::query(statement).bind(id).bind(wish).bind(now).execute(conn).await?;
    Ok(())
}

pub(crate) async fn delete_wish(conn: &mut Conn, id: ChallengeId, wish: WishId) -> Result<()> {
    let statement = "delete from challenge_wish where challenge_id = $1 and wish_id = $2";
    sqlx::query(statement).bind(id).bind(wish).execute(conn).await?;
    Ok(())
}

/// Whether a wish is part of any challenge that goes on.
pub(crate) async fn is_in_a_challenge(conn: &mut Conn, wish: WishId) -> Result<bool> {
    let count = sqlx::query_scalar::<_, i64>(
        "select count(*)
         from challenge_wish
         join challenge on challenge.challenge_id = challenge_wish.challenge_id
         where challenge_wish.wish_id = $1 and challenge.closed_at is null",
    );
    Ok(count.bind(wish).fetch_one(conn).await? > 0)
}

pub(crate) async fn insert_progress(
    conn: &mut Conn,
    id: ChallengeId,
    (row_id, done_on, note, person): (&str, Day, &str, &str),
) -> Result<()> {
    sqlx::query(
        "insert into challenge_progress (progress_id, challenge_id, done_on, note, person_id)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(row_id)
    .bind(id)
    .bind(done_on)
    .bind(note)
    .bind(person)
    .execute(conn)
    .await?;
    Ok(())
}
