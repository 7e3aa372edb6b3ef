//! Every SQL statement about questions for help.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{HelpId, PartyId};

use super::HelpOutcome;
use super::rules::{Closing, Facts};

/// A question for help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = HelpQuestion)]
pub struct Help {
    /// Which.
    #[serde(skip)]
    pub help_id: HelpId,
    /// Its number.
    pub number: i64,
    /// Who asks.
    #[serde(skip)]
    pub party_id: PartyId,
    /// The number of that party.
    pub party_number: i64,
    /// What it is called.
    pub party_name: String,
    /// 1 when everybody may see the page of that party.
    #[serde(skip)]
    pub party_is_listed: i64,
    /// What is asked.
    pub title: String,
    /// What one should know to help.
    pub body: String,
    /// Its word of the vocabulary.
    pub tag_name: Option<String>,
    /// Until when help is of use.
    pub until_on: Option<Day>,
    /// When it was asked.
    pub asked_at: Moment,
    /// How many answers there are.
    pub answers: i64,
    /// When it was closed.
    pub closed_at: Option<Moment>,
    /// What came of it.
    pub outcome: HelpOutcome,
    /// What the asker says in the end.
    pub said: String,
    /// The answer that helped.
    pub helped_by: Option<String>,
    /// Since when the asker lets everybody read the thanks.
    pub asker_shows_at: Option<Moment>,
    /// Since when the helper does.
    pub helper_shows_at: Option<Moment>,
    /// Goes up with every change.
    pub revision: i64,
}

/// An answer to a question for help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = HelpAnswer)]
pub struct Answer {
    /// Which.
    pub answer_id: String,
    /// Who answers.
    #[serde(skip)]
    pub party_id: PartyId,
    /// The number of that party.
    pub party_number: i64,
    /// What it is called.
    pub party_name: String,
    /// Who wrote it, as text; empty when nobody in person did.
    #[serde(skip)]
    pub answered_by: String,
    /// The answer.
    pub body: String,
    /// What the party offers to do.
    pub offers: String,
    /// When.
    pub answered_at: Moment,
}

/// Thanks that both sides let everybody read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Thanks {
    /// Who asked.
    pub asker_name: String,
    /// Who helped.
    pub helper_name: String,
    /// With what.
    pub title: String,
    /// The thanks.
    pub said: String,
    /// When the question was closed.
    pub closed_at: Moment,
}

/// A statement about questions, with what a row of them needs.
macro_rules! questions {
    ($rest:literal) => {
        concat!(
            "select help.help_id, help.number, help.party_id, party.number as party_number,
                party.name as party_name,
                cast(case when party.listed_on is not null and party.merged_into is null
                    then 1 else 0 end as bigint) as party_is_listed,
                help.title, help.body, tag.name as tag_name,
                help.until_on, help.asked_at,
                (select count(*)
                 from help_answer
                 where help_answer.help_id = help.help_id) as answers,
                help.closed_at, help.outcome, help.said, help.helped_by, help.asker_shows_at,
                help.helper_shows_at, help.revision
             from help
             join party on party.party_id = help.party_id
             left join tag on tag.tag_id = help.tag_id
             ",
            $rest
        )
    };
}

/// The question with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Help>> {
    let statement = questions!("where help.number = $1");
    Ok(sqlx::query_as(statement).bind(number).fetch_optional(conn).await?)
}

/// All questions: the open ones first, the latest of them on top.
pub async fn list(conn: &mut Conn) -> Result<Vec<Help>> {
    Ok(sqlx::query_as(questions!(
        "order by case when help.closed_at is null then 0 else 1 end, help.asked_at desc,
            help.number desc
         limit 500"
    ))
    .fetch_all(conn)
    .await?)
}

/// The answers to a question, in order.
pub async fn answers_of(conn: &mut Conn, id: HelpId) -> Result<Vec<Answer>> {
    Ok(sqlx::query_as(
        "select help_answer.answer_id, help_answer.party_id, party.number as party_number,
            party.name as party_name, help_answer.answered_by, help_answer.body,
            help_answer.offers, help_answer.answered_at
         from help_answer
         join party on party.party_id = help_answer.party_id
         where help_answer.help_id = $1
         order by help_answer.answered_at, help_answer.answer_id",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// How many questions of a party are open.
pub(super) async fn count_open(conn: &mut Conn, party: PartyId) -> Result<i64> {
    let statement = "select count(*) from help where party_id = $1 and closed_at is null";
    Ok(sqlx::query_scalar(statement).bind(party).fetch_one(conn).await?)
}

/// Gives the number of the new question.
pub(super) async fn insert(
    conn: &mut Conn,
    id: HelpId,
    (party, person): (PartyId, Option<PartyId>),
    facts: &Facts,
    now: Moment,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into help (
            help_id, number, party_id, asked_by, title, body, tag_id, until_on, asked_at, outcome,
            said, revision)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, 'open', '', 1
         from help
         returning number",
    )
    .bind(id)
    .bind(party)
    .bind(person.map_or_else(String::new, |person| person.to_string()))
    .bind(&facts.title)
    .bind(&facts.body)
    .bind(&facts.tag_id)
    .bind(facts.until_on)
    .bind(now)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn insert_answer(
    conn: &mut Conn,
    answer: &str,
    id: HelpId,
    (party, person): (PartyId, Option<PartyId>),
    (body, offers): (&str, &str),
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into help_answer (
            answer_id, help_id, party_id, answered_by, body, offers, answered_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(answer)
    .bind(id)
    .bind(party)
    .bind(person.map_or_else(String::new, |person| person.to_string()))
    .bind(body)
    .bind(offers)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn close(
    conn: &mut Conn,
    id: HelpId,
    closing: &Closing<'_>,
    now: Moment,
) -> Result<()> {
    let outcome =
        if closing.helped.is_some() { HelpOutcome::Helped } else { HelpOutcome::NotHelped };
    sqlx::query(
        "update help
         set closed_at = $2, outcome = $3, said = $4, helped_by = $5, asker_shows_at = $6,
            revision = revision + 1
         where help_id = $1",
    )
    .bind(id)
    .bind(now)
    .bind(outcome)
    .bind(&closing.said)
    .bind(closing.helped.map(|answer| answer.answer_id.as_str()))
    .bind(closing.shown.then_some(now))
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn show_thanks(conn: &mut Conn, id: HelpId, at: Option<Moment>) -> Result<()> {
    let statement = "update help set helper_shows_at = $2 where help_id = $1";
    sqlx::query(statement).bind(id).bind(at).execute(conn).await?;
    Ok(())
}

pub(super) async fn thanks(conn: &mut Conn) -> Result<Vec<Thanks>> {
    Ok(sqlx::query_as(
        "select asker.name as asker_name, helper.name as helper_name, help.title, help.said,
            help.closed_at
         from help
         join party as asker on asker.party_id = help.party_id
         join help_answer on help_answer.answer_id = help.helped_by
         join party as helper on helper.party_id = help_answer.party_id
         where help.asker_shows_at is not null and help.helper_shows_at is not null
         order by help.closed_at desc, help.number desc
         limit 50",
    )
    .fetch_all(conn)
    .await?)
}

/// When questions since a moment were asked, and first answered.
pub(super) async fn times_to_answer(
    conn: &mut Conn,
    since: Moment,
) -> Result<Vec<(Moment, Moment)>> {
    Ok(sqlx::query_as(
        "select help.asked_at, min(help_answer.answered_at)
         from help
         join help_answer on help_answer.help_id = help.help_id
         where help.asked_at >= $1
         group by help.help_id, help.asked_at
         order by help.asked_at",
    )
    .bind(since)
    .fetch_all(conn)
    .await?)
}

/// Open questions without an answer, longest waiting first.
pub(super) async fn unanswered(conn: &mut Conn) -> Result<Vec<(Moment, i64, String)>> {
    Ok(sqlx::query_as(
        "select asked_at, number, title
         from help
         where closed_at is null and not exists (
            select 1
            from help_answer
            where help_answer.help_id = help.help_id)
         order by asked_at, number
         limit 100",
    )
    .fetch_all(conn)
    .await?)
}
