//! Every SQL statement about codes and sessions.

use sqlx::FromRow;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;

#[derive(Debug, FromRow)]
pub(super) struct Code {
    pub(super) code_id: String,
    pub(super) person_id: String,
    pub(super) code_hash: String,
    pub(super) attempts: i64,
}

pub(super) async fn codes_since(conn: &mut Conn, mail_hash: &str, since: Moment) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "select count(*) from sign_in_code where mail_hash = $1 and created_at > $2",
    )
    .bind(mail_hash)
    .bind(since)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn insert_code(
    conn: &mut Conn,
    mail_hash: &str,
    code: &Code,
    now: Moment,
    expires_at: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into sign_in_code (
            code_id, mail_hash, person_id, code_hash, created_at, expires_at, attempts)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&code.code_id)
    .bind(mail_hash)
    .bind(&code.person_id)
    .bind(&code.code_hash)
    .bind(now)
    .bind(expires_at)
    .bind(code.attempts)
    .execute(conn)
    .await?;
    Ok(())
}

/// The newest code of an address that is neither used nor too old.
pub(super) async fn open_code(
    conn: &mut Conn,
    mail_hash: &str,
    now: Moment,
) -> Result<Option<Code>> {
    Ok(sqlx::query_as(
        "select code_id, person_id, code_hash, attempts
         from sign_in_code
         where mail_hash = $1 and used_at is null and expires_at > $2
         order by created_at desc, code_id desc
         limit 1",
    )
    .bind(mail_hash)
    .bind(now)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn note_attempt(
    conn: &mut Conn,
    code_id: &str,
    used_at: Option<Moment>,
) -> Result<()> {
    sqlx::query(
        "update sign_in_code
         set attempts = attempts + 1, used_at = $2
         where code_id = $1",
    )
    .bind(code_id)
    .bind(used_at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_session(
    conn: &mut Conn,
    session_hash: &str,
    person: PartyId,
    now: Moment,
    expires_at: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into sign_in_session (session_hash, person_id, created_at, expires_at)
         values ($1, $2, $3, $4)",
    )
    .bind(session_hash)
    .bind(person)
    .bind(now)
    .bind(expires_at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn session_person(
    conn: &mut Conn,
    session_hash: &str,
    now: Moment,
) -> Result<Option<PartyId>> {
    Ok(sqlx::query_scalar(
        "select person_id
         from sign_in_session
         where session_hash = $1 and ended_at is null and expires_at > $2",
    )
    .bind(session_hash)
    .bind(now)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn end_session(conn: &mut Conn, session_hash: &str, now: Moment) -> Result<()> {
    sqlx::query(
        "update sign_in_session
         set ended_at = $2
         where session_hash = $1 and ended_at is null",
    )
    .bind(session_hash)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn end_all_sessions(conn: &mut Conn, person: PartyId, now: Moment) -> Result<()> {
    sqlx::query(
        "update sign_in_session
         set ended_at = $2
         where person_id = $1 and ended_at is null",
    )
    .bind(person)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}
