//! Mail that is written in the same transaction as what it tells, and sent afterwards.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use crate::clock::Moment;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::Result;

mod store;

pub use store::{Backlog, backlog};

/// After this many failures a mail is given up.
const ATTEMPTS_MAX: i64 = 8;

/// How many mails are sent in one round.
const BATCH_SIZE: i64 = 50;

/// How long a node may hold the work of sending before another takes over.
const LEASE_SECONDS: i64 = 120;

/// A mail to one address. The address and the text are personal data: they are wiped once sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// To whom.
    pub address: String,
    /// What it is about.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

/// Puts a mail in the outbox, as part of the transaction of what it tells.
pub async fn send(conn: &mut Conn, coop: &Cooperative, mail: &Mail) -> Result<()> {
    store::insert(conn, &coop.ids.uuid(coop.now()).to_string(), coop.now(), mail).await
}

/// The way mails leave, and the sender they carry.
#[derive(Clone, Debug)]
pub struct Postman {
    way: Way,
    from: Mailbox,
}

#[derive(Clone, Debug)]
enum Way {
    /// To an SMTP server.
    Server(AsyncSmtpTransport<Tokio1Executor>),
    /// Into a folder, each as a file to open with a mail program: for the demonstration.
    Folder(PathBuf),
}

impl Postman {
    /// A postman for the server at `url` (`smtp://…` or `smtps://…`); fails on a wrong address.
    pub fn new(url: &str, from: &str) -> Result<Self> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .context("the setting smtp is not the address of a mail server")?
            .timeout(Some(Duration::from_secs(20)))
            .build();
        Ok(Self { way: Way::Server(transport), from: sender(from)? })
    }

    /// A postman who leaves every mail in a folder.
    pub fn into_folder(folder: PathBuf, from: &str) -> Result<Self> {
        Ok(Self { way: Way::Folder(folder), from: sender(from)? })
    }

    /// Connects to the server and signs in there, without sending anything.
    pub async fn knock(&self) -> Result<()> {
        let Way::Server(transport) = &self.way else { return Ok(()) };
        let answers = transport.test_connection().await;
        if answers.context("the mail server cannot be reached")? {
            Ok(())
        } else {
            Err(anyhow::anyhow!("the mail server does not answer").into())
        }
    }

    async fn deliver(&self, id: &str, mail: &Mail) -> anyhow::Result<()> {
        let message = Message::builder()
            .from(self.from.clone())
            .to(mail.address.parse()?)
            .subject(&mail.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(mail.body.clone())?;
        match &self.way {
            Way::Server(transport) => drop(transport.send(message).await?),
            Way::Folder(folder) => {
                let path = folder.join(format!("{id}.eml"));
                let write = move || std::fs::write(path, message.formatted());
                tokio::task::spawn_blocking(write).await??;
            }
        }
        Ok(())
    }
}

fn sender(from: &str) -> Result<Mailbox> {
    Ok(from.parse().context("the setting mail_from is not a sender")?)
}

/// Sends what is due, if no other node is doing so; returns how many mails left.
/// A mail may arrive twice when the machine stops between sending and noting it; never zero times.
pub async fn deliver_due(coop: &Cooperative, postman: &Postman, node: &str) -> Result<usize> {
    if !lease(coop, "mail", node).await? {
        return Ok(0);
    }
    let now = coop.now();
    let due = store::due(&mut *coop.db.read().await?, now, BATCH_SIZE).await?;
    let mut sent = 0;
    for (id, attempts, mail) in due {
        match postman.deliver(&id, &mail).await {
            Ok(()) => {
                sent += 1;
                in_transaction!(coop.db, tx => { store::wipe(&mut tx, &id, now).await })?;
            }
            Err(error) => {
                tracing::warn!(mail_id = id, attempts, error = kind_of(&error), "mail not sent");
                let next = next_attempt(now, attempts);
                in_transaction!(coop.db, tx => {
                    store::postpone(&mut tx, &id, next, attempts + 1 >= ATTEMPTS_MAX).await
                })?;
            }
        }
    }
    Ok(sent)
}

/// Takes or keeps the lease on a kind of background work; false when another node has it.
pub async fn lease(coop: &Cooperative, work: &str, node: &str) -> Result<bool> {
    let now = coop.now();
    in_transaction!(coop.db, tx => {
        store::lease(&mut tx, work, node, now, now.plus_seconds(LEASE_SECONDS)).await
    })
}

/// The waiting time doubles: 1 minute, 2, 4, … about two hours at the end.
fn next_attempt(now: Moment, attempts: i64) -> Moment {
    now.plus_seconds(60 << attempts.clamp(0, ATTEMPTS_MAX))
}

/// What kind of failure, without the address that a server's answer may repeat.
fn kind_of(error: &anyhow::Error) -> &'static str {
    match error.downcast_ref::<lettre::transport::smtp::Error>() {
        Some(error) if error.is_permanent() => "the server refused it",
        Some(error) if error.is_transient() => "the server asked to try later",
        Some(error) if error.is_timeout() => "the server did not answer in time",
        Some(_) => "the server could not be reached",
        None => "the address or text is not sendable",
    }
}
