//! Every SQL statement about conversations.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, ConversationId, ThemeId};
use crate::opinions::conversations::rules;
use crate::text::Language;

use super::{About, Access, Moderation, State, Text};

/// A conversation, with how much there is in it.
#[derive(Clone, Debug, Serialize, FromRow, ToSchema)]
pub struct Conversation {
    /// Which.
    #[serde(skip)]
    pub conversation_id: ConversationId,
    /// Its number.
    pub number: i64,
    /// The question.
    pub question: String,
    /// The same in English; empty when nobody translated it.
    pub question_en: String,
    /// Why it is asked.
    pub introduction: String,
    /// The same in English.
    pub introduction_en: String,
    /// The theme that it is about.
    #[serde(skip)]
    pub theme_id: Option<ThemeId>,
    /// The challenge that it is about.
    #[serde(skip)]
    pub challenge_id: Option<ChallengeId>,
    /// The number of that theme or challenge.
    pub about_number: Option<i64>,
    /// What that theme or challenge is called.
    pub about_title: Option<String>,
    /// The accent of the theme; 0 without one.
    pub accent: i64,
    /// Who may take part.
    pub access: Access,
    /// When somebody looks at statements.
    pub moderation: Moderation,
    /// How far it is.
    pub state: State,
    /// When it was begun.
    pub begun_at: Moment,
    /// When it was opened.
    pub opened_at: Option<Moment>,
    /// The last day to answer.
    pub closes_on: Option<Day>,
    /// When it was closed.
    pub closed_at: Option<Moment>,
    /// What was said on closing it.
    pub close_reason: String,
    /// Goes up with every change of its own fields.
    pub revision: i64,
    /// Goes up with every change of its statements.
    #[serde(skip)]
    pub statements_revision: i64,
    /// How many statements everybody can react to.
    pub statements: i64,
    /// How many statements wait for somebody to look at them.
    #[serde(skip)]
    pub waiting: i64,
    /// How many people took part.
    #[serde(skip)]
    pub participants: i64,
    /// Which result is shown; 0 when there is none yet.
    #[serde(skip)]
    pub result_number: i64,
}

impl Conversation {
    /// The question in a language.
    pub fn asked(&self, language: Language) -> String {
        let text = Text { nl: self.question.clone(), en: self.question_en.clone() };
        text.said(language).to_owned()
    }

    /// The introduction in a language.
    pub fn introduced(&self, language: Language) -> String {
        let text = Text { nl: self.introduction.clone(), en: self.introduction_en.clone() };
        text.said(language).to_owned()
    }

    /// What it is about.
    pub fn about(&self) -> About {
        match (self.theme_id, self.challenge_id) {
            (Some(theme), _) => About::Theme(theme),
            (None, Some(challenge)) => About::Challenge(challenge),
            (None, None) => About::Itself,
        }
    }

    /// What was chosen in the form to be about.
    pub fn about_choice(&self) -> String {
        let number = self.about_number.unwrap_or(0);
        match self.about() {
            About::Itself => String::new(),
            About::Theme(_) => format!("thema-{number}"),
            About::Challenge(_) => format!("opgave-{number}"),
        }
    }

    /// The address of what it is about.
    pub fn about_address(&self) -> String {
        let number = self.about_number.unwrap_or(0);
        match self.about() {
            About::Itself => String::new(),
            About::Theme(_) => format!("/themas/{number}"),
            About::Challenge(_) => format!("/opgaven/{number}"),
        }
    }

    /// Whether people can answer on a day.
    pub fn takes_answers(&self, today: Day) -> bool {
        rules::takes_answers(self, today)
    }
}

/// A statement about conversations, with what a row of them needs.
macro_rules! conversations {
    ($rest:literal) => {
        concat!(
            "select conversation.conversation_id, conversation.number, conversation.question,
                conversation.question_en, conversation.introduction,
                conversation.introduction_en, conversation.theme_id, conversation.challenge_id,
                coalesce(theme.number, challenge.number) as about_number,
                coalesce(theme.name, challenge.title) as about_title,
                coalesce(theme.accent, 0) as accent,
                conversation.access, conversation.moderation, conversation.state,
                conversation.begun_at, conversation.opened_at, conversation.closes_on,
                conversation.closed_at, conversation.close_reason, conversation.revision,
                conversation.statements_revision,
                (select count(*)
                 from opinion_statement
                 where opinion_statement.conversation_id = conversation.conversation_id
                    and opinion_statement.state = 'live') as statements,
                (select count(*)
                 from opinion_statement
                 where opinion_statement.conversation_id = conversation.conversation_id
                    and opinion_statement.state = 'waiting') as waiting,
                (select coalesce(max(participant_number), 0)
                 from opinion_participant
                 where opinion_participant.conversation_number = conversation.number)
                    as participants,
                coalesce(opinion_result.result_number, 0) as result_number
             from conversation
             left join theme on theme.theme_id = conversation.theme_id
             left join challenge on challenge.challenge_id = conversation.challenge_id
             left join opinion_result
                on opinion_result.conversation_id = conversation.conversation_id
             ",
            $rest
        )
    };
}

/// The conversation with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Conversation>> {
    Ok(sqlx::query_as(conversations!("where conversation.number = $1"))
        .bind(number)
        .fetch_optional(conn)
        .await?)
}

/// Conversations that everybody may see, running ones first; with `drafts` also those.
pub async fn list(conn: &mut Conn, drafts: bool) -> Result<Vec<Conversation>> {
    Ok(sqlx::query_as(conversations!(
        "where conversation.state <> 'draft' or $1 = 1
         order by case conversation.state when 'draft' then 0 when 'open' then 1 else 2 end,
            conversation.number desc
         limit 500"
    ))
    .bind(i64::from(drafts))
    .fetch_all(conn)
    .await?)
}

/// The conversations about a theme or challenge that everybody may see, newest first.
pub async fn of_thing(conn: &mut Conn, about: About) -> Result<Vec<Conversation>> {
    let (theme, challenge) = parts(about);
    Ok(sqlx::query_as(conversations!(
        "where conversation.state <> 'draft'
            and (conversation.theme_id = $1 or conversation.challenge_id = $2)
         order by conversation.number desc
         limit 50"
    ))
    .bind(theme)
    .bind(challenge)
    .fetch_all(conn)
    .await?)
}

/// The numbers of conversations of which a result may be out of date: the open ones, and the
/// closed ones without their exact figures.
pub async fn unfinished(conn: &mut Conn) -> Result<Vec<i64>> {
    Ok(sqlx::query_scalar(
        "select conversation.number
         from conversation
         left join opinion_result
            on opinion_result.conversation_id = conversation.conversation_id
         where conversation.state = 'open'
            or (conversation.state = 'closed' and coalesce(opinion_result.final, 0) = 0)
         order by conversation.number",
    )
    .fetch_all(conn)
    .await?)
}

fn parts(about: About) -> (Option<ThemeId>, Option<ChallengeId>) {
    match about {
        About::Itself => (None, None),
        About::Theme(theme) => (Some(theme), None),
        About::Challenge(challenge) => (None, Some(challenge)),
    }
}

pub(super) async fn insert(
    conn: &mut Conn,
    id: ConversationId,
    now: Moment,
    facts: &rules::Facts,
    about: About,
) -> Result<i64> {
    let (theme, challenge) = parts(about);
    Ok(sqlx::query_scalar(
        "insert into conversation (
            conversation_id, number, question, question_en, introduction, introduction_en,
            theme_id, challenge_id, access, moderation, state, begun_at, closes_on, close_reason,
            revision, statements_revision)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, 'draft', $10,
            $11, '', 1, 1
         from conversation
         returning number",
    )
    .bind(id)
    .bind(&facts.question)
    .bind(&facts.question_en)
    .bind(&facts.introduction)
    .bind(&facts.introduction_en)
    .bind(theme)
    .bind(challenge)
    .bind(facts.access)
    .bind(facts.moderation)
    .bind(now)
    .bind(facts.closes_on)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn update(
    conn: &mut Conn,
    id: ConversationId,
    facts: &rules::Facts,
    about: About,
) -> Result<()> {
    let (theme, challenge) = parts(about);
    sqlx::query(
        "update conversation
         set question = $2, question_en = $3, introduction = $4, introduction_en = $5,
            theme_id = $6, challenge_id = $7, access = $8, moderation = $9, closes_on = $10,
            revision = revision + 1
         where conversation_id = $1",
    )
    .bind(id)
    .bind(&facts.question)
    .bind(&facts.question_en)
    .bind(&facts.introduction)
    .bind(&facts.introduction_en)
    .bind(theme)
    .bind(challenge)
    .bind(facts.access)
    .bind(facts.moderation)
    .bind(facts.closes_on)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn open(conn: &mut Conn, id: ConversationId, now: Moment) -> Result<()> {
    let statement = "update conversation
         set state = 'open', opened_at = $2, revision = revision + 1
         where conversation_id = $1";
    sqlx::query(statement).bind(id).bind(now).execute(conn).await?;
    Ok(())
}

pub(super) async fn close(
    conn: &mut Conn,
    id: ConversationId,
    now: Moment,
    reason: &str,
) -> Result<()> {
    let statement = "update conversation
         set state = 'closed', closed_at = $2, close_reason = $3, revision = revision + 1
         where conversation_id = $1";
    sqlx::query(statement).bind(id).bind(now).bind(reason).execute(conn).await?;
    Ok(())
}

/// Notes that the statements of a conversation are no longer what they were.
pub(in crate::opinions) async fn statements_changed(
    conn: &mut Conn,
    id: ConversationId,
) -> Result<()> {
    let statement = "update conversation
         set statements_revision = statements_revision + 1
         where conversation_id = $1";
    sqlx::query(statement).bind(id).execute(conn).await?;
    Ok(())
}
