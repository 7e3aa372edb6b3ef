//! Every SQL statement about mail that waits and work that is leased.

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;

use super::Mail;

pub(super) async fn insert(conn: &mut Conn, id: &str, now: Moment, mail: &Mail) -> Result<()> {
    sqlx::query(
        "insert into outbox_mail (mail_id, created_at, due_at, address, subject, body)
         values ($1, $2, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(now)
    .bind(&mail.address)
    .bind(&mail.subject)
    .bind(&mail.body)
    .execute(conn)
    .await?;
    Ok(())
}

/// The mail that has not left.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Backlog {
    /// How many mails wait.
    pub waiting: i64,
    /// How many of them are due.
    pub due: i64,
    /// How many were given up.
    pub failed: i64,
    /// Since when the oldest waits.
    pub oldest: Option<Moment>,
}

/// Counts the mail that has not left.
pub async fn backlog(conn: &mut Conn, now: Moment) -> Result<Backlog> {
    Ok(sqlx::query_as(
        "select
            (select count(*) from outbox_mail
             where sent_at is null and failed_at is null) as waiting,
            (select count(*) from outbox_mail
             where sent_at is null and failed_at is null and due_at <= $1) as due,
            (select count(*) from outbox_mail where failed_at is not null) as failed,
            (select min(created_at) from outbox_mail
             where sent_at is null and failed_at is null) as oldest",
    )
    .bind(now)
    .fetch_one(conn)
    .await?)
}

/// Mails that are due: identifier, attempts so far and the mail.
pub(super) async fn due(
    conn: &mut Conn,
    now: Moment,
    limit: i64,
) -> Result<Vec<(String, i64, Mail)>> {
    let rows: Vec<(String, i64, String, String, String)> = sqlx::query_as(
        "select mail_id, attempts, address, subject, body
         from outbox_mail
         where sent_at is null and failed_at is null and due_at <= $1
         order by due_at, mail_id
         limit $2",
    )
    .bind(now)
    .bind(limit)
    .fetch_all(conn)
    .await?;
    let mail =
        |(id, attempts, address, subject, body)| (id, attempts, Mail { address, subject, body });
    Ok(rows.into_iter().map(mail).collect())
}

/// Notes that a mail left, and wipes what was personal in it.
pub(super) async fn wipe(conn: &mut Conn, id: &str, now: Moment) -> Result<()> {
    sqlx::query(
        "update outbox_mail
         set sent_at = $2, address = '', subject = '', body = ''
         where mail_id = $1",
    )
    .bind(id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn postpone(conn: &mut Conn, id: &str, next: Moment, give_up: bool) -> Result<()> {
    sqlx::query(
        "update outbox_mail
         set attempts = attempts + 1, due_at = $2, failed_at = case when $3 = 1 then $2 end
         where mail_id = $1",
    )
    .bind(id)
    .bind(next)
    .bind(i64::from(give_up))
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn lease(
    conn: &mut Conn,
    work: &str,
    holder: &str,
    now: Moment,
    until: Moment,
) -> Result<bool> {
    let done = sqlx::query(
        "insert into outbox_lease (work, holder, leased_until)
         values ($1, $2, $4)
         on conflict (work) do update
         set holder = excluded.holder, leased_until = excluded.leased_until
         where outbox_lease.holder = excluded.holder or outbox_lease.leased_until <= $3",
    )
    .bind(work)
    .bind(holder)
    .bind(now)
    .bind(until)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
