//! Every SQL statement about participants and their answers.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::{Conn, ROWS_AT_ONCE, with_rows, with_rows_and};
use crate::error::Result;
use crate::ids::ConversationId;
use crate::opinions::conversations::Conversation;
use crate::opinions::voice::Voice;

/// One participant of one conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Participant {
    /// 1, 2, 3, … in the order in which they came.
    pub participant_number: i64,
    /// One of the five O's, `bewoner`, `liever-niet`, or empty when nobody asked yet.
    pub sector: String,
    /// When they first took part.
    pub joined_at: Moment,
}

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromRow)]
pub struct Row {
    /// Whose.
    pub participant_number: i64,
    /// To which statement.
    pub statement_number: i64,
    /// 1, 0 or -1; none when it was taken back.
    pub reply: Option<i64>,
    /// 1 when it matters to them.
    pub important: i64,
    /// With which entry of the journal it came.
    pub entry_number: i64,
}

/// An answer to keep; without a reply, one to take back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) conversation_number: i64,
    pub(super) participant_number: i64,
    pub(super) statement_number: i64,
    pub(super) reply: Option<i64>,
    pub(super) important: i64,
    pub(super) entry_number: i64,
}

/// Who somebody is in a conversation, if they took part.
pub async fn participant(
    conn: &mut Conn,
    conversation: i64,
    voice: &Voice,
) -> Result<Option<Participant>> {
    // Without its last condition the index would not be used: it leaves out who left.
    Ok(sqlx::query_as(
        "select participant_number, sector, joined_at
         from opinion_participant
         where conversation_number = $1 and pseudonym = $2 and pseudonym <> ''",
    )
    .bind(conversation)
    .bind(voice.pseudonym())
    .fetch_optional(conn)
    .await?)
}

/// Writes a participant down; gives their number.
pub(super) async fn join(
    conn: &mut Conn,
    conversation: i64,
    voice: &Voice,
    now: Moment,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into opinion_participant (
            conversation_number, participant_number, pseudonym, sector, joined_at)
         select $1, coalesce(max(participant_number), 0) + 1, $2, '', $3
         from opinion_participant
         where conversation_number = $1
         returning participant_number",
    )
    .bind(conversation)
    .bind(voice.pseudonym())
    .bind(now)
    .fetch_one(conn)
    .await?)
}

/// Writes down so many participants of whom nothing is known.
pub(super) async fn join_all(
    conn: &mut Conn,
    conversation: i64,
    people: usize,
    now: Moment,
) -> Result<()> {
    let numbers: Vec<i64> = (1..).take(people).collect();
    for numbers in numbers.chunks(ROWS_AT_ONCE) {
        let head = "insert into opinion_participant (
            conversation_number, participant_number, pseudonym, sector, joined_at)";
        let mut query = sqlx::query(with_rows(head, 5, numbers.len()));
        for number in numbers {
            query = query.bind(conversation).bind(*number).bind("").bind("").bind(now);
        }
        query.execute(&mut *conn).await?;
    }
    Ok(())
}

/// The sectors of the participants of a conversation who said one, by number.
pub async fn sectors(conn: &mut Conn, conversation: i64) -> Result<Vec<(i64, String)>> {
    Ok(sqlx::query_as(
        "select participant_number, sector
         from opinion_participant
         where conversation_number = $1 and sector not in ('', 'liever-niet')
         order by participant_number",
    )
    .bind(conversation)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn set_sector(
    conn: &mut Conn,
    conversation: i64,
    participant: i64,
    sector: &str,
) -> Result<()> {
    let statement = "update opinion_participant
         set sector = $3
         where conversation_number = $1 and participant_number = $2";
    sqlx::query(statement).bind(conversation).bind(participant).bind(sector).execute(conn).await?;
    Ok(())
}

/// The answers of one participant that stand, in order of statement.
pub async fn of_participant(
    conn: &mut Conn,
    conversation: i64,
    participant: i64,
) -> Result<Vec<Row>> {
    Ok(sqlx::query_as(
        "select participant_number, statement_number, reply, important, entry_number
         from opinion_answer
         where conversation_number = $1 and participant_number = $2 and reply is not null
         order by statement_number",
    )
    .bind(conversation)
    .bind(participant)
    .fetch_all(conn)
    .await?)
}

/// At most `limit` answers that came after an entry of the journal, oldest first; all of the
/// last entry's are among them, or none.
pub async fn answers_since(
    conn: &mut Conn,
    conversation: i64,
    after: i64,
    limit: i64,
) -> Result<Vec<Row>> {
    Ok(sqlx::query_as(
        "select participant_number, statement_number, reply, important, entry_number
         from opinion_answer
         where conversation_number = $1 and entry_number > $2 and entry_number <= (
            select coalesce(max(entry_number), 0)
            from (
                select entry_number
                from opinion_answer
                where conversation_number = $1 and entry_number > $2
                order by entry_number
                limit $3) as newest)
         order by entry_number, participant_number, statement_number",
    )
    .bind(conversation)
    .bind(after)
    .bind(limit)
    .fetch_all(conn)
    .await?)
}

/// How many participants answered after an entry of the journal. Counting stops at `most`, so
/// that ten million new answers are not all looked at.
pub async fn answered_since(
    conn: &mut Conn,
    conversation: i64,
    after: i64,
    most: i64,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "select count(*)
         from (
            select distinct participant_number
            from opinion_answer
            where conversation_number = $1 and entry_number > $2
            limit $3) as first",
    )
    .bind(conversation)
    .bind(after)
    .bind(most)
    .fetch_one(conn)
    .await?)
}

/// How many participants of a conversation took their answers out.
pub async fn left(conn: &mut Conn, conversation: i64) -> Result<i64> {
    let question = "select count(left_at)
         from opinion_participant
         where conversation_number = $1";
    Ok(sqlx::query_scalar(question).bind(conversation).fetch_one(conn).await?)
}

/// Whether anybody answered a statement.
pub async fn is_answered(conn: &mut Conn, statement: i64) -> Result<bool> {
    let question = "select count(*)
         from (
            select statement_number
            from opinion_answer
            where statement_number = $1 and reply is not null
            limit 1) as first";
    let found: i64 = sqlx::query_scalar(question).bind(statement).fetch_one(conn).await?;
    Ok(found > 0)
}

/// The numbers of the statements of a conversation that anybody answered.
pub async fn answered(conn: &mut Conn, id: ConversationId) -> Result<BTreeSet<i64>> {
    let question = "select number
         from opinion_statement
         where conversation_id = $1
            and exists (
                select 1
                from opinion_answer
                where opinion_answer.statement_number = opinion_statement.number
                    and opinion_answer.reply is not null)";
    let numbers: Vec<i64> = sqlx::query_scalar(question).bind(id).fetch_all(conn).await?;
    Ok(numbers.into_iter().collect())
}

/// The numbers of the statements of a conversation that people react to.
pub(super) async fn live_statements(conn: &mut Conn, id: ConversationId) -> Result<Vec<i64>> {
    let statement = "select number
         from opinion_statement
         where conversation_id = $1 and state = 'live'";
    Ok(sqlx::query_scalar(statement).bind(id).fetch_all(conn).await?)
}

/// Keeps answers, the last of each participant to each statement.
pub(super) async fn keep(conn: &mut Conn, answers: &[Kept]) -> Result<()> {
    // One statement cannot change the same row twice.
    let mut last: BTreeMap<(i64, i64, i64), Kept> = BTreeMap::new();
    for one in answers {
        let key = (one.conversation_number, one.participant_number, one.statement_number);
        last.insert(key, *one);
    }
    let last: Vec<Kept> = last.into_values().collect();
    for answers in last.chunks(ROWS_AT_ONCE) {
        insert_all(conn, answers).await?;
    }
    Ok(())
}

async fn insert_all(conn: &mut Conn, answers: &[Kept]) -> Result<()> {
    let statement = with_rows_and(
        "insert into opinion_answer (
            conversation_number, participant_number, statement_number, reply, important,
            entry_number)",
        6,
        answers.len(),
        " on conflict (conversation_number, participant_number, statement_number) do update
         set reply = excluded.reply, important = excluded.important,
            entry_number = excluded.entry_number",
    );
    let mut query = sqlx::query(statement);
    for answer in answers {
        query = query
            .bind(answer.conversation_number)
            .bind(answer.participant_number)
            .bind(answer.statement_number)
            .bind(answer.reply)
            .bind(answer.important)
            .bind(answer.entry_number);
    }
    query.execute(conn).await?;
    Ok(())
}

/// Forgets a participant: answers, pseudonym and sector.
pub(super) async fn forget(
    conn: &mut Conn,
    conversation: &Conversation,
    participant: i64,
    now: Moment,
) -> Result<()> {
    let statement = "delete from opinion_answer
         where conversation_number = $1 and participant_number = $2";
    sqlx::query(statement).bind(conversation.number).bind(participant).execute(&mut *conn).await?;
    let statement = "update opinion_statement
         set author_number = null
         where conversation_id = $1 and author_number = $2";
    sqlx::query(statement)
        .bind(conversation.conversation_id)
        .bind(participant)
        .execute(&mut *conn)
        .await?;
    let statement = "update opinion_participant
         set pseudonym = '', sector = '', left_at = $3
         where conversation_number = $1 and participant_number = $2";
    sqlx::query(statement)
        .bind(conversation.number)
        .bind(participant)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}
