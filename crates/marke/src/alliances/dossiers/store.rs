//! Every SQL statement about alliances themselves.

use serde::Serialize;
use sqlx::{AssertSqlSafe, FromRow};
use utoipa::ToSchema;

use crate::actor::Actor;
use crate::actor::Permission::OrchestrateAlliances;
use crate::clock::{Day, Moment};
use crate::db::{Conn, places};
use crate::error::Result;
use crate::ids::{AllianceId, ChallengeId, PartyId};

use super::Form;
use super::rules::Facts;

/// An alliance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Alliance {
    /// Which.
    #[serde(skip)]
    pub alliance_id: AllianceId,
    /// Its number.
    pub number: i64,
    /// The number of its challenge.
    pub challenge_number: i64,
    /// What the challenge is called.
    pub challenge_title: String,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// What kind of bond it is.
    pub form: Form,
    /// Who may use what is made together.
    pub property_rule: String,
    /// How money is shared.
    pub money_rule: String,
    /// How a party leaves.
    pub exit_rule: String,
    /// When it is looked at again.
    pub review_on: Option<Day>,
    /// The last day, if there is one.
    pub ends_on: Option<Day>,
    /// When the first parties were asked.
    pub begun_at: Moment,
    /// When the parties agreed.
    pub agreed_at: Option<Moment>,
    /// When it ended.
    pub ended_at: Option<Moment>,
    /// Why.
    pub end_reason: String,
    /// How often it was written.
    pub revision: i64,
}

/// An alliance in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = ListedAlliance)]
pub struct Listed {
    /// Which.
    #[serde(skip)]
    pub alliance_id: AllianceId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// The number of its challenge.
    pub challenge_number: i64,
    /// What the challenge is called.
    pub challenge_title: String,
    /// When the parties agreed.
    pub agreed_at: Option<Moment>,
    /// When it ended.
    pub ended_at: Option<Moment>,
    /// How many parties take part.
    pub accepted: i64,
}

impl Listed {
    /// How far it is, in a word.
    pub fn state(&self) -> String {
        state(self.agreed_at, self.ended_at).to_owned()
    }
}

/// How far an alliance is, in a word: `forming`, `agreed` or `ended`.
pub(super) fn state(agreed_at: Option<Moment>, ended_at: Option<Moment>) -> &'static str {
    match (agreed_at, ended_at) {
        (_, Some(_)) => "ended",
        (Some(_), None) => "agreed",
        (None, None) => "forming",
    }
}

/// The alliance with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Alliance>> {
    Ok(sqlx::query_as(
        "select alliance.alliance_id, alliance.number, challenge.number as challenge_number,
            challenge.title as challenge_title, alliance.title, alliance.purpose, alliance.form,
            alliance.property_rule, alliance.money_rule, alliance.exit_rule, alliance.review_on,
            alliance.ends_on, alliance.begun_at, alliance.agreed_at, alliance.ended_at,
            alliance.end_reason, alliance.revision
         from alliance
         join challenge on challenge.challenge_id = alliance.challenge_id
         where alliance.number = $1",
    )
    .bind(number)
    .fetch_optional(conn)
    .await?)
}

/// A statement that lists alliances, with what a row of them needs.
macro_rules! listed {
    ($rest:literal) => {
        concat!(
            "select alliance.alliance_id, alliance.number, alliance.title, alliance.purpose,
                challenge.number as challenge_number, challenge.title as challenge_title,
                alliance.agreed_at, alliance.ended_at,
                (select count(*)
                 from alliance_party
                 where alliance_party.alliance_id = alliance.alliance_id
                    and alliance_party.state = 'accepted') as accepted
             from alliance
             join challenge on challenge.challenge_id = alliance.challenge_id
             ",
            $rest
        )
    };
}

/// All alliances that an actor may see: agreed ones, those it was asked for, or all.
pub async fn list(conn: &mut Conn, actor: &Actor) -> Result<Vec<Listed>> {
    let all: Vec<Listed> = sqlx::query_as(listed!(
        "order by case when alliance.ended_at is null then 0 else 1 end, alliance.number desc
         limit 500"
    ))
    .fetch_all(&mut *conn)
    .await?;
    visible(conn, actor, all).await
}

/// The alliances of a challenge that an actor may see.
pub async fn of_challenge(
    conn: &mut Conn,
    actor: &Actor,
    challenge: ChallengeId,
) -> Result<Vec<Listed>> {
    let all: Vec<Listed> = sqlx::query_as(listed!(
        "where alliance.challenge_id = $1
         order by alliance.number"
    ))
    .bind(challenge)
    .fetch_all(&mut *conn)
    .await?;
    visible(conn, actor, all).await
}

/// The alliances for which one of these parties was asked.
async fn asked(conn: &mut Conn, parties: &[PartyId]) -> Result<Vec<AllianceId>> {
    if parties.is_empty() {
        return Ok(Vec::new());
    }
    let statement = format!(
        "select alliance_id
         from alliance_party
         where party_id in ({})",
        places(parties.len())
    );
    let mut query = sqlx::query_scalar(AssertSqlSafe(statement));
    for party in parties {
        query = query.bind(*party);
    }
    Ok(query.fetch_all(conn).await?)
}

async fn visible(conn: &mut Conn, actor: &Actor, mut all: Vec<Listed>) -> Result<Vec<Listed>> {
    if actor.can(OrchestrateAlliances) {
        return Ok(all);
    }
    let asked = asked(conn, &actor.represents).await?;
    all.retain(|one| one.agreed_at.is_some() || asked.contains(&one.alliance_id));
    Ok(all)
}

pub(super) async fn insert(
    conn: &mut Conn,
    id: AllianceId,
    challenge: ChallengeId,
    facts: &Facts,
    at: Moment,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into alliance (alliance_id, number, challenge_id, title, purpose, form,
            property_rule, money_rule, exit_rule, review_on, ends_on, begun_at, end_reason,
            revision)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', 1
         from alliance
         returning number",
    )
    .bind(id)
    .bind(challenge)
    .bind(&facts.title)
    .bind(&facts.purpose)
    .bind(facts.form)
    .bind(&facts.property_rule)
    .bind(&facts.money_rule)
    .bind(&facts.exit_rule)
    .bind(facts.review_on)
    .bind(facts.ends_on)
    .bind(at)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn update(conn: &mut Conn, id: AllianceId, facts: &Facts) -> Result<()> {
    sqlx::query(
        "update alliance
         set title = $2, purpose = $3, form = $4, property_rule = $5, money_rule = $6,
            exit_rule = $7, review_on = $8, ends_on = $9, revision = revision + 1
         where alliance_id = $1",
    )
    .bind(id)
    .bind(&facts.title)
    .bind(&facts.purpose)
    .bind(facts.form)
    .bind(&facts.property_rule)
    .bind(&facts.money_rule)
    .bind(&facts.exit_rule)
    .bind(facts.review_on)
    .bind(facts.ends_on)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn agree(conn: &mut Conn, id: AllianceId, at: Moment) -> Result<()> {
    let statement = "update alliance
         set agreed_at = $2, revision = revision + 1
         where alliance_id = $1";
    sqlx::query(statement).bind(id).bind(at).execute(conn).await?;
    Ok(())
}

pub(super) async fn end(conn: &mut Conn, id: AllianceId, reason: &str, at: Moment) -> Result<()> {
    let statement = "update alliance
         set ended_at = $2, end_reason = $3, revision = revision + 1
         where alliance_id = $1";
    sqlx::query(statement).bind(id).bind(at).bind(reason).execute(conn).await?;
    Ok(())
}
