//! Every SQL statement about challenges themselves.

use serde::{Deserialize, Serialize};
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::{Conn, Fraction};
use crate::error::Result;
use crate::ids::{ChallengeId, PartyId};

use super::Stage;
use super::rules::Facts;

/// No list shows more challenges than this.
const LIST_MAX: i64 = 500;

/// A challenge as everybody sees it.
#[derive(Clone, Debug, PartialEq, Serialize, FromRow, ToSchema)]
pub struct Challenge {
    /// Its identifier.
    pub challenge_id: ChallengeId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// What has to be done.
    pub what: String,
    /// Why.
    pub why: String,
    /// For whom.
    pub for_whom: String,
    /// How it is now.
    pub baseline: String,
    /// Since when that is known.
    pub baseline_on: Option<Day>,
    /// By what one sees that it gets better.
    pub indicator: String,
    /// In what it is counted.
    pub unit: String,
    /// How much it is now.
    pub baseline_value: Option<f64>,
    /// How much it should become.
    pub target_value: Option<f64>,
    /// By when.
    pub target_on: Option<Day>,
    /// The party that pulls it.
    pub champion_id: Option<PartyId>,
    /// Its name.
    pub champion_name: Option<String>,
    /// How far the people of it have come together.
    pub stage: Stage,
    /// What happens next.
    pub next_step: String,
    /// When.
    pub next_step_on: Option<Day>,
    /// Who keeps it going; for the people who work on challenges.
    #[serde(skip)]
    pub owner_id: Option<PartyId>,
    /// Their name; for the people who work on challenges.
    #[serde(skip)]
    pub owner_name: Option<String>,
    /// Why it may go on the agenda with one sector at the table.
    pub single_sector_motivation: String,
    /// When it was made.
    pub created_at: Moment,
    /// When it ended.
    pub closed_at: Option<Moment>,
    /// Why.
    pub close_reason: String,
    /// How often it was changed.
    pub revision: i64,
}

/// Which challenges a list shows; empty fields let everything through.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default)]
#[schema(as = ChallengeFilter)]
pub struct Filter {
    /// A theme's number.
    #[serde(rename = "thema")]
    pub theme: String,
    /// A stage, by its word.
    #[serde(rename = "fase")]
    pub stage: String,
    /// A sector at the table, by its word.
    pub sector: String,
    /// `ja` shows those that ended instead.
    #[serde(rename = "gesloten")]
    pub closed: String,
}

/// Reads challenges with their champion: every statement that does begins the same.
macro_rules! challenges {
    ($condition:literal) => {
        concat!(
            "select challenge.challenge_id, challenge.number, challenge.title, challenge.what,
            challenge.why, challenge.for_whom, challenge.baseline, challenge.baseline_on,
            challenge.indicator, challenge.unit, challenge.baseline_value,
            challenge.target_value, challenge.target_on, challenge.champion_id,
            champion.name as champion_name, challenge.stage, challenge.next_step,
            challenge.next_step_on, challenge.owner_id, owner.name as owner_name,
            challenge.single_sector_motivation, challenge.created_at, challenge.closed_at,
            challenge.close_reason, challenge.revision
         from challenge
         left join party as champion on champion.party_id = challenge.champion_id
         left join party as owner on owner.party_id = challenge.owner_id
         where ",
            $condition
        )
    };
}

/// The challenge with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Challenge>> {
    let one = sqlx::query_as(challenges!("challenge.number = $1")).bind(number);
    Ok(one.fetch_optional(conn).await?)
}

/// Challenges that go on, or those that ended, newest first.
pub async fn list(conn: &mut Conn, filter: &Filter) -> Result<Vec<Challenge>> {
    Ok(sqlx::query_as(challenges!(
        "(($4 = '' and challenge.closed_at is null)
                or ($4 <> '' and challenge.closed_at is not null))
            and ($1 = 0 or exists (
                select 1
                from challenge_theme
                join theme on theme.theme_id = challenge_theme.theme_id
                where challenge_theme.challenge_id = challenge.challenge_id
                    and theme.number = $1))
            and ($2 = '' or challenge.stage = $2)
            and ($3 = '' or exists (
                select 1
                from challenge_partner
                join party on party.party_id = challenge_partner.party_id
                where challenge_partner.challenge_id = challenge.challenge_id
                    and challenge_partner.until_on is null
                    and party.sector = $3))
         order by challenge.number desc
         limit $5"
    ))
    .bind(filter.theme.parse::<i64>().unwrap_or(0))
    .bind(&filter.stage)
    .bind(&filter.sector)
    .bind(&filter.closed)
    .bind(LIST_MAX)
    .fetch_all(conn)
    .await?)
}

/// Challenges that go on and whose next step is due on or before a day, most pressing first.
pub async fn due_next_steps(conn: &mut Conn, day: Day) -> Result<Vec<Challenge>> {
    Ok(sqlx::query_as(challenges!(
        "challenge.closed_at is null and challenge.next_step_on <= $1
         order by challenge.next_step_on, challenge.number
         limit $2"
    ))
    .bind(day)
    .bind(LIST_MAX)
    .fetch_all(conn)
    .await?)
}

/// Gives the number of the new challenge.
pub(super) async fn insert(
    conn: &mut Conn,
    id: ChallengeId,
    now: Moment,
    facts: &Facts,
) -> Result<i64> {
    let number = sqlx::query_scalar(
        "insert into challenge (
            challenge_id, number, title, what, why, for_whom, baseline, baseline_on, indicator,
            unit, stage, next_step, single_sector_motivation, created_at, close_reason, revision)
         values (
            $1, (select coalesce(max(number), 0) + 1 from challenge), '', '', '', '', '', null,
            '', '', 'sprouting', '', '', $2, '', 0)
         returning number",
    )
    .bind(id)
    .bind(now)
    .fetch_one(&mut *conn)
    .await?;
    update(conn, id, facts).await?;
    Ok(number)
}

pub(super) async fn update(conn: &mut Conn, id: ChallengeId, facts: &Facts) -> Result<()> {
    sqlx::query(
        "update challenge
         set title = $2, what = $3, why = $4, for_whom = $5, baseline = $6, baseline_on = $7,
            indicator = $8, unit = $9, baseline_value = $10, target_value = $11,
            target_on = $12, champion_id = $13, owner_id = $14, stage = $15, next_step = $16,
            next_step_on = $17, single_sector_motivation = $18, revision = revision + 1
         where challenge_id = $1",
    )
    .bind(id)
    .bind(&facts.title)
    .bind(&facts.what)
    .bind(&facts.why)
    .bind(&facts.for_whom)
    .bind(&facts.baseline)
    .bind(facts.baseline_on)
    .bind(&facts.indicator)
    .bind(&facts.unit)
    .bind(Fraction(facts.baseline_value))
    .bind(Fraction(facts.target_value))
    .bind(facts.target_on)
    .bind(facts.champion)
    .bind(facts.owner)
    .bind(facts.stage.unwrap_or(Stage::Sprouting))
    .bind(&facts.next_step)
    .bind(facts.next_step_on)
    .bind(&facts.motivation)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn set_motivation(
    conn: &mut Conn,
    id: ChallengeId,
    motivation: &str,
) -> Result<()> {
    let statement = "update challenge
         set single_sector_motivation = $2, revision = revision + 1
         where challenge_id = $1";
    sqlx::query(statement).bind(id).bind(motivation).execute(conn).await?;
    Ok(())
}

pub(super) async fn close(
    conn: &mut Conn,
    id: ChallengeId,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let statement = "update challenge
         set closed_at = $3, close_reason = $2, revision = revision + 1
         where challenge_id = $1";
    sqlx::query(statement).bind(id).bind(reason).bind(now).execute(conn).await?;
    Ok(())
}
