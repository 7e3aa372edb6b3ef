//! Every SQL statement of the first page, the own page and the worklist; they only read.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{Kind, PartyId};

use super::{EVALUATION_NOTICE_DAYS, LINES_PER_RULE_MAX, Rule, SILENCE_DAYS};

/// How much there is.
#[derive(Clone, Copy, Debug, Default, Serialize, FromRow, ToSchema)]
pub struct Numbers {
    /// Wishes handed in.
    pub wishes: i64,
    /// Of these, how many somebody decided on.
    pub decided: i64,
    /// How often somebody said "I want this too".
    pub supports: i64,
    /// Parties that are members today or were before.
    pub members: i64,
}

/// A theme on the first page.
#[derive(Clone, Debug, Serialize, FromRow, ToSchema)]
pub struct ThemeCard {
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// In a sentence.
    pub summary: String,
    /// 1 to 7.
    pub accent: i64,
    /// How many wishes everybody may see under it.
    pub wishes: i64,
}

/// A challenge on the first page.
#[derive(Clone, Debug, Serialize, FromRow, ToSchema)]
pub struct ChallengeCard {
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub what: String,
    /// How far it is.
    pub stage: String,
    /// The accent of its first theme; 0 without one.
    pub accent: i64,
    /// From how many wishes it came.
    pub wishes: i64,
}

/// Something of one's own, with a number and a title.
#[derive(Clone, Debug, Serialize, FromRow, ToSchema)]
pub struct OwnThing {
    /// What it is to this person: supported, owned, pulled, represented.
    pub relation: String,
    /// What kind of thing.
    pub kind: Kind,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// What became of it, or what comes next.
    pub detail: String,
}

/// What a person has in hand.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct Own {
    /// Wishes that the person wants too.
    pub supported: Vec<OwnThing>,
    /// Challenges that the person keeps going.
    pub owned: Vec<OwnThing>,
    /// Themes that the person pulls.
    pub pulled: Vec<OwnThing>,
    /// Parties that the person represents.
    pub represented: Vec<OwnThing>,
}

pub(super) async fn numbers(conn: &mut Conn) -> Result<Numbers> {
    Ok(sqlx::query_as(
        "select
            (select count(*) from wish) as wishes,
            (select count(*) from wish where status <> 'new') as decided,
            (select count(*) from wish_support) as supports,
            (select count(distinct party_id) from membership) as members",
    )
    .fetch_one(conn)
    .await?)
}

pub(super) async fn themes(conn: &mut Conn) -> Result<Vec<ThemeCard>> {
    Ok(sqlx::query_as(
        "select theme.number, theme.name, theme.summary, theme.accent,
            (select count(*)
             from wish
             where wish.theme_id = theme.theme_id and wish.consent <> 'staff-only'
                and wish.status <> 'merged') as wishes
         from theme
         where theme.closed_at is null
         order by theme.number",
    )
    .fetch_all(conn)
    .await?)
}

/// The challenges of the newest adopted agenda, in its order.
pub(super) async fn challenges(conn: &mut Conn) -> Result<Vec<ChallengeCard>> {
    Ok(sqlx::query_as(
        "select challenge.number, challenge.title, challenge.what, challenge.stage,
            coalesce((
                select min(theme.accent)
                from challenge_theme
                join theme on theme.theme_id = challenge_theme.theme_id
                where challenge_theme.challenge_id = challenge.challenge_id), 0) as accent,
            (select count(*)
             from challenge_wish
             where challenge_wish.challenge_id = challenge.challenge_id) as wishes
         from agenda_paragraph
         join challenge on challenge.challenge_id = agenda_paragraph.challenge_id
         where agenda_paragraph.agenda_id = (
            select agenda_id
            from agenda_version
            where state = 'adopted'
            order by number desc
            limit 1)
            and agenda_paragraph.dropped_at is null
         order by agenda_paragraph.place",
    )
    .fetch_all(conn)
    .await?)
}

/// A person's own things, in one question.
pub(super) async fn own(conn: &mut Conn, person: PartyId, today: Day) -> Result<Own> {
    let things: Vec<OwnThing> = sqlx::query_as(
        "select 'supported' as relation, 'wens' as kind, wish.number, wish.title,
            wish.status as detail
         from wish_support
         join wish on wish.wish_id = wish_support.wish_id
         where wish_support.supporter = $1
         union all
         select 'owned', 'opgave', challenge.number, challenge.title, challenge.next_step
         from challenge
         where challenge.owner_id = $1 and challenge.closed_at is null
         union all
         select 'pulled', 'thema', theme.number, theme.name, theme.summary
         from theme
         where theme.promotor_id = $1 and theme.closed_at is null
         union all
         select 'represented', 'partij', party.number, party.name, party.sector
         from member_function
         join party on party.party_id = member_function.for_party_id
         where member_function.person_id = $1 and member_function.function = 'representative'
            and member_function.from_on <= $2
            and (member_function.until_on is null or member_function.until_on >= $2)
         order by relation, number desc
         limit 200",
    )
    .bind(person)
    .bind(today)
    .fetch_all(conn)
    .await?;
    let of = |relation: &str| {
        things.iter().filter(|thing| thing.relation == relation).cloned().collect()
    };
    Ok(Own {
        supported: of("supported"),
        owned: of("owned"),
        pulled: of("pulled"),
        represented: of("represented"),
    })
}

type Row = (Day, Kind, i64, String);

/// Wishes that nobody has decided on, longest waiting first.
pub(super) async fn waiting(conn: &mut Conn) -> Result<Vec<Row>> {
    let rows: Vec<(Moment, i64, String)> = sqlx::query_as(
        "select submitted_at, number, title
         from wish
         where status = 'new'
         order by submitted_at, number
         limit $1",
    )
    .bind(LINES_PER_RULE_MAX)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(at, number, title)| (at.day(), Kind::Wish, number, title)).collect())
}

/// The lines of one rule. Moments and days compare as text: both begin with the day.
pub(super) async fn lines(conn: &mut Conn, rule: Rule, today: Day) -> Result<Vec<Row>> {
    let (statement, until) = match rule {
        // These come from `waiting`, which knows the promise.
        Rule::WishIsOverdue | Rule::WishWaits => return Ok(Vec::new()),
        Rule::ParkedWishIsDue => (PARKED_WISH_IS_DUE, today),
        Rule::ChallengeLacksNextStep => (CHALLENGE_LACKS_NEXT_STEP, today),
        Rule::NextStepIsOverdue => (NEXT_STEP_IS_OVERDUE, today),
        Rule::ChallengeIsSilent => (CHALLENGE_IS_SILENT, today.plus_days(-SILENCE_DAYS)),
        Rule::CommentLacksAnswer => (COMMENT_LACKS_ANSWER, today),
        Rule::ConsultationEnded => (CONSULTATION_ENDED, today),
        Rule::ThemeLacksPromotor => (THEME_LACKS_PROMOTOR, today),
        Rule::EvaluationComesUp => (EVALUATION_COMES_UP, today.plus_days(EVALUATION_NOTICE_DAYS)),
    };
    let lines = sqlx::query_as(statement).bind(until).bind(LINES_PER_RULE_MAX);
    Ok(lines.fetch_all(conn).await?)
}

const PARKED_WISH_IS_DUE: &str = "
    select parked_until, 'wens', number, title
    from wish
    where status = 'parked' and parked_until <= $1
    order by parked_until, number
    limit $2";

const CHALLENGE_LACKS_NEXT_STEP: &str = "
    select substr(created_at, 1, 10), 'opgave', number, title
    from challenge
    where closed_at is null and created_at <= $1 || 'Z'
        and (owner_id is null or next_step = '' or next_step_on is null)
    order by created_at, number
    limit $2";

const NEXT_STEP_IS_OVERDUE: &str = "
    select next_step_on, 'opgave', number, title
    from challenge
    where closed_at is null and next_step_on < $1
    order by next_step_on, number
    limit $2";

const CHALLENGE_IS_SILENT: &str = "
    select heard_on, 'opgave', number, title
    from (
        select challenge.number, challenge.title,
            coalesce(max(challenge_progress.done_on), substr(challenge.created_at, 1, 10))
                as heard_on
        from challenge
        left join challenge_progress
            on challenge_progress.challenge_id = challenge.challenge_id
        where challenge.closed_at is null
        group by challenge.number, challenge.title, challenge.created_at) as heard
    where heard_on < $1
    order by heard_on, number
    limit $2";

const COMMENT_LACKS_ANSWER: &str = "
    select substr(min(agenda_comment.at), 1, 10), 'agenda', agenda_version.number,
        agenda_version.title
    from agenda_comment
    join agenda_paragraph on agenda_paragraph.paragraph_id = agenda_comment.paragraph_id
    join agenda_version on agenda_version.agenda_id = agenda_paragraph.agenda_id
    where agenda_comment.answered_at is null and agenda_comment.at <= $1 || 'Z'
    group by agenda_version.number, agenda_version.title
    order by agenda_version.number
    limit $2";

const CONSULTATION_ENDED: &str = "
    select consultation_until, 'agenda', number, title
    from agenda_version
    where state = 'consultation' and consultation_until < $1
    order by consultation_until, number
    limit $2";

const THEME_LACKS_PROMOTOR: &str = "
    select substr(created_at, 1, 10), 'thema', number, name
    from theme
    where closed_at is null and promotor_id is null and created_at <= $1 || 'Z'
    order by created_at, number
    limit $2";

const EVALUATION_COMES_UP: &str = "
    select membership.evaluate_on, 'partij', party.number, party.name
    from membership
    join party on party.party_id = membership.party_id
    where membership.ends_on is null and membership.evaluate_on <= $1
    order by membership.evaluate_on, party.number
    limit $2";
