//! Every SQL statement about what is said by and of stakeholders.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::ChallengeId;
use crate::stakeholders::{Cell, Origin, Role, StakeholderId, Step};

use super::Topic;
use super::rules::News;
use super::standing::Key;

/// Something that was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Saying {
    /// Its number; later ones replace earlier ones.
    pub number: i64,
    /// Of which stakeholder, by number.
    pub stakeholder_number: i64,
    /// What it is about.
    pub topic: Topic,
    /// The objective, by number.
    pub objective_number: Option<i64>,
    /// The other stakeholder, by number.
    pub other_number: Option<i64>,
    /// How much; none when it was taken back, or is in words.
    pub value: Option<i64>,
    /// In words.
    pub words: String,
    /// Who says it.
    pub origin: Origin,
    /// Where an estimate comes from.
    pub source: String,
    /// When.
    pub said_at: Moment,
    /// When the stakeholder said that it is not right.
    pub contested_at: Option<Moment>,
    /// Why not.
    pub contest: Option<String>,
    /// What was answered.
    pub answer: Option<String>,
    /// When.
    pub answered_at: Option<Moment>,
}

impl Saying {
    /// Which question it answers.
    pub fn key(&self) -> Key {
        (self.stakeholder_number, self.topic, self.objective_number, self.other_number)
    }
}

/// A statement about sayings, with what a row of them needs.
macro_rules! sayings {
    ($rest:literal) => {
        concat!(
            "select stakeholder_saying.number, stakeholder.number as stakeholder_number,
                stakeholder_saying.topic, stakeholder_objective.number as objective_number,
                other.number as other_number, stakeholder_saying.value, stakeholder_saying.words,
                stakeholder_saying.origin, stakeholder_saying.source, stakeholder_saying.said_at,
                stakeholder_contest.contested_at, stakeholder_contest.words as contest,
                stakeholder_contest.answer, stakeholder_contest.answered_at
             from stakeholder_saying
             join stakeholder on stakeholder.stakeholder_id = stakeholder_saying.stakeholder_id
             left join stakeholder_objective
                on stakeholder_objective.objective_id = stakeholder_saying.objective_id
             left join stakeholder as other
                on other.stakeholder_id = stakeholder_saying.other_id
             left join stakeholder_contest
                on stakeholder_contest.saying_number = stakeholder_saying.number
             ",
            $rest
        )
    };
}

/// The last thing said on each question about the stakeholders of a challenge, by each of those
/// who say it.
pub async fn sayings_of(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Saying>> {
    Ok(sqlx::query_as(sayings!(
        "where stakeholder_saying.number in (
            select max(last.number)
            from stakeholder_saying as last
            join stakeholder as whose on whose.stakeholder_id = last.stakeholder_id
            where whose.challenge_id = $1
            group by last.stakeholder_id, last.topic, coalesce(last.objective_id, ''),
                coalesce(last.other_id, ''), last.origin)
         order by stakeholder_saying.number"
    ))
    .bind(challenge)
    .fetch_all(conn)
    .await?)
}

/// Everything that was ever said of a stakeholder, newest first.
pub async fn history_of(conn: &mut Conn, stakeholder: StakeholderId) -> Result<Vec<Saying>> {
    Ok(sqlx::query_as(sayings!(
        "where stakeholder_saying.stakeholder_id = $1
         order by stakeholder_saying.number desc
         limit 1000"
    ))
    .bind(stakeholder)
    .fetch_all(conn)
    .await?)
}

/// A stakeholder in a cell of the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct CellRow {
    /// Which stakeholder, by number.
    pub stakeholder_number: i64,
    /// Its sector; empty when not known.
    pub sector: String,
    /// The step.
    pub step: Step,
    /// The role there.
    pub role: Role,
    /// Who says so.
    pub origin: Origin,
}

impl CellRow {
    /// The cell.
    pub const fn cell(&self) -> Cell {
        Cell { step: self.step, role: self.role }
    }
}

/// Who is in which cell of the chain of a challenge, without those who were taken off.
pub async fn cells_of(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<CellRow>> {
    Ok(sqlx::query_as(
        "select stakeholder.number as stakeholder_number,
            coalesce(party.sector, stakeholder.sector) as sector, stakeholder_role.step,
            stakeholder_role.role, stakeholder_role.origin
         from stakeholder_role
         join stakeholder on stakeholder.stakeholder_id = stakeholder_role.stakeholder_id
         left join party on party.party_id = stakeholder.party_id
         where stakeholder.challenge_id = $1 and stakeholder.off_at is null
            and stakeholder_role.until_at is null
         order by stakeholder.number, stakeholder_role.step, stakeholder_role.role",
    )
    .bind(challenge)
    .fetch_all(conn)
    .await?)
}

/// Who says something, and when.
pub(super) struct By<'a> {
    pub(super) origin: Origin,
    pub(super) source: &'a str,
    pub(super) person: &'a str,
    pub(super) at: Moment,
}

pub(super) async fn insert(
    conn: &mut Conn,
    stakeholder: StakeholderId,
    new: &News,
    by: &By<'_>,
) -> Result<()> {
    sqlx::query(
        "insert into stakeholder_saying (
            number, stakeholder_id, topic, objective_id, other_id, value, words, origin, source,
            person_id, said_at)
         select coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
         from stakeholder_saying",
    )
    .bind(stakeholder)
    .bind(new.topic)
    .bind(new.objective)
    .bind(new.other)
    .bind(new.value)
    .bind(&new.words)
    .bind(by.origin)
    .bind(by.source)
    .bind(by.person)
    .bind(by.at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn put_cell(
    conn: &mut Conn,
    stakeholder: StakeholderId,
    cell: Cell,
    (origin, now): (Origin, Moment),
) -> Result<()> {
    sqlx::query(
        "insert into stakeholder_role (stakeholder_id, step, role, origin, since_at)
         values ($1, $2, $3, $4, $5)
         on conflict (stakeholder_id, step, role, since_at) do update
         set origin = excluded.origin, until_at = null",
    )
    .bind(stakeholder)
    .bind(cell.step)
    .bind(cell.role)
    .bind(origin)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// A stakeholder confirms a cell that somebody else put it in.
pub(super) async fn own_cell(
    conn: &mut Conn,
    stakeholder: StakeholderId,
    cell: Cell,
) -> Result<()> {
    let statement = "update stakeholder_role
         set origin = 'own'
         where stakeholder_id = $1 and step = $2 and role = $3 and until_at is null";
    sqlx::query(statement).bind(stakeholder).bind(cell.step).bind(cell.role).execute(conn).await?;
    Ok(())
}

pub(super) async fn end_cell(
    conn: &mut Conn,
    stakeholder: StakeholderId,
    cell: Cell,
    now: Moment,
) -> Result<()> {
    let statement = "update stakeholder_role
         set until_at = $4
         where stakeholder_id = $1 and step = $2 and role = $3 and until_at is null";
    sqlx::query(statement)
        .bind(stakeholder)
        .bind(cell.step)
        .bind(cell.role)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn insert_contest(
    conn: &mut Conn,
    saying: i64,
    words: &str,
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into stakeholder_contest (number, saying_number, words, contested_at, answer)
         select coalesce(max(number), 0) + 1, $1, $2, $3, ''
         from stakeholder_contest",
    )
    .bind(saying)
    .bind(words)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn answer_contest(
    conn: &mut Conn,
    saying: i64,
    words: &str,
    now: Moment,
) -> Result<()> {
    let statement = "update stakeholder_contest
         set answer = $2, answered_at = $3
         where saying_number = $1 and answered_at is null";
    sqlx::query(statement).bind(saying).bind(words).bind(now).execute(conn).await?;
    Ok(())
}
