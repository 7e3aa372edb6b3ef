//! Every SQL statement about asking around.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::ChallengeId;
use crate::stakeholders::{StakeholderId, Step};
use crate::text::Language;

use super::rules::Facts;

/// What is asked about a challenge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Gathering {
    /// What is asked.
    pub introduction: String,
    /// The steps of the chain that count, with a comma between.
    pub steps: String,
    /// When it began.
    pub begun_at: Moment,
    /// The last day.
    pub closes_on: Option<Day>,
    /// When it was ended.
    pub closed_at: Option<Moment>,
    /// What everybody may see, as it is kept.
    #[serde(skip)]
    pub figures: String,
}

impl Gathering {
    /// Whether parties may say something on a day.
    pub fn is_open(&self, today: Day) -> bool {
        self.closed_at.is_none() && self.closes_on.is_none_or(|day| day >= today)
    }

    /// The steps of the chain that count here.
    pub fn chain(&self) -> Vec<Step> {
        self.steps.split(',').filter_map(|step| step.parse().ok()).collect()
    }
}

/// Whom to write to about a stakeholder. Personal data.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Contact {
    /// About which stakeholder.
    pub stakeholder_id: StakeholderId,
    /// Their name.
    pub name: String,
    /// Their mail address; empty when there is none.
    pub mail: String,
    /// The language to write in.
    pub language: Language,
}

impl Default for Contact {
    fn default() -> Self {
        Self {
            stakeholder_id: StakeholderId(uuid::Uuid::nil()),
            name: String::new(),
            mail: String::new(),
            language: Language::Dutch,
        }
    }
}

/// What is asked about a challenge, if anything is or was.
pub async fn of(conn: &mut Conn, challenge: ChallengeId) -> Result<Option<Gathering>> {
    Ok(sqlx::query_as(
        "select introduction, steps, begun_at, closes_on, closed_at, figures
         from stakeholder_gathering
         where challenge_id = $1",
    )
    .bind(challenge)
    .fetch_optional(conn)
    .await?)
}

/// Whom to write to about a stakeholder.
pub async fn contact_of(conn: &mut Conn, stakeholder: StakeholderId) -> Result<Option<Contact>> {
    Ok(sqlx::query_as(
        "select stakeholder_id, name, mail, language
         from stakeholder_contact
         where stakeholder_id = $1",
    )
    .bind(stakeholder)
    .fetch_optional(conn)
    .await?)
}

/// Whom to write to about each stakeholder of a challenge.
pub async fn contacts_of(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Contact>> {
    Ok(sqlx::query_as(
        "select stakeholder_contact.stakeholder_id, stakeholder_contact.name,
            stakeholder_contact.mail, stakeholder_contact.language
         from stakeholder_contact
         join stakeholder on stakeholder.stakeholder_id = stakeholder_contact.stakeholder_id
         where stakeholder.challenge_id = $1
         order by stakeholder.number",
    )
    .bind(challenge)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn put(
    conn: &mut Conn,
    challenge: ChallengeId,
    facts: &Facts,
    now: Moment,
) -> Result<()> {
    let steps: Vec<&str> = facts.steps.iter().map(|step| step.word()).collect();
    sqlx::query(
        "insert into stakeholder_gathering (
            challenge_id, introduction, steps, begun_at, closes_on, figures, revision)
         values ($1, $2, $3, $4, $5, '', 1)
         on conflict (challenge_id) do update
         set introduction = excluded.introduction, steps = excluded.steps,
            closes_on = excluded.closes_on, closed_at = null,
            revision = stakeholder_gathering.revision + 1",
    )
    .bind(challenge)
    .bind(&facts.introduction)
    .bind(steps.join(","))
    .bind(now)
    .bind(facts.closes_on)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn close(conn: &mut Conn, challenge: ChallengeId, now: Moment) -> Result<()> {
    let statement = "update stakeholder_gathering
         set closed_at = $2, revision = revision + 1
         where challenge_id = $1";
    sqlx::query(statement).bind(challenge).bind(now).execute(conn).await?;
    Ok(())
}

pub(super) async fn insert_link(
    conn: &mut Conn,
    hash: &str,
    stakeholder: StakeholderId,
    now: Moment,
) -> Result<()> {
    let statement = "insert into stakeholder_link (code_hash, stakeholder_id, made_at)
         values ($1, $2, $3)";
    sqlx::query(statement).bind(hash).bind(stakeholder).bind(now).execute(conn).await?;
    Ok(())
}

pub(super) async fn withdraw(
    conn: &mut Conn,
    stakeholder: StakeholderId,
    now: Moment,
) -> Result<()> {
    let statement = "update stakeholder_link
         set withdrawn_at = $2
         where stakeholder_id = $1 and withdrawn_at is null";
    sqlx::query(statement).bind(stakeholder).bind(now).execute(conn).await?;
    Ok(())
}

pub(super) async fn put_contact(
    conn: &mut Conn,
    stakeholder: StakeholderId,
    contact: &Contact,
) -> Result<()> {
    sqlx::query(
        "insert into stakeholder_contact (stakeholder_id, name, mail, language)
         values ($1, $2, $3, $4)
         on conflict (stakeholder_id) do update
         set name = excluded.name, mail = excluded.mail, language = excluded.language",
    )
    .bind(stakeholder)
    .bind(&contact.name)
    .bind(&contact.mail)
    .bind(contact.language)
    .execute(conn)
    .await?;
    Ok(())
}
