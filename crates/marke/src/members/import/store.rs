//! Every SQL statement about tables that wait to be brought in.

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;

/// A table that waits.
#[derive(Debug)]
pub(super) struct Waiting<'a> {
    pub(super) import_id: &'a str,
    pub(super) code: &'a str,
    pub(super) content: &'a str,
    pub(super) by: &'a str,
}

pub(super) async fn insert(
    conn: &mut Conn,
    waiting: &Waiting<'_>,
    now: Moment,
    until: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into member_import (import_id, code, content, created_at, created_by, expires_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(waiting.import_id)
    .bind(waiting.code)
    .bind(waiting.content)
    .bind(now)
    .bind(waiting.by)
    .bind(until)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn content(conn: &mut Conn, code: &str, now: Moment) -> Result<Option<String>> {
    let content =
        sqlx::query_scalar("select content from member_import where code = $1 and expires_at > $2");
    Ok(content.bind(code).bind(now).fetch_optional(conn).await?)
}

pub(super) async fn forget(conn: &mut Conn, code: &str) -> Result<()> {
    sqlx::query("delete from member_import where code = $1").bind(code).execute(conn).await?;
    Ok(())
}

pub(super) async fn forget_old(conn: &mut Conn, now: Moment) -> Result<()> {
    sqlx::query("delete from member_import where expires_at <= $1").bind(now).execute(conn).await?;
    Ok(())
}
