//! `marke doctor`: what most often goes wrong with an installation, looked at one by one.

use serde::Serialize;
use tokio::net::TcpListener;

use super::open_existing_at;
use super::output::{Failure, print, print_json};
use crate::actor::Function;
use crate::config::Config;
use crate::cooperative::Cooperative;
use crate::db::snapshot;
use crate::error::Result;
use crate::outbox::{self, Postman};
use crate::{members, statutes};

/// Mail that waits longer than this, in seconds, does not get away.
const MAIL_WAIT_SECONDS_MAX: i64 = 3_600;

/// What the doctor says about one thing.
#[derive(Debug, Serialize)]
struct Verdict {
    about: &'static str,
    state: State,
    fact: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    help: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Good,
    Advice,
    Wrong,
}

fn good(about: &'static str, fact: impl Into<String>) -> Verdict {
    Verdict { about, state: State::Good, fact: fact.into(), help: "" }
}

fn advice(about: &'static str, fact: impl Into<String>, help: &'static str) -> Verdict {
    Verdict { about, state: State::Advice, fact: fact.into(), help }
}

fn wrong(about: &'static str, fact: impl Into<String>, help: &'static str) -> Verdict {
    Verdict { about, state: State::Wrong, fact: fact.into(), help }
}

/// Looks at everything; fails with 3 when something is wrong.
pub(super) async fn examine(config: &Config, json: bool) -> std::result::Result<(), Failure> {
    let mut verdicts = vec![address(config.get("address"))];
    verdicts.push(listening(config.get("listen")).await);
    verdicts.push(mail_server(config).await);
    let urls = std::iter::once(config.get("database")).chain(config.hosts().map(|(_, url)| url));
    for url in urls {
        database(url, &mut verdicts).await;
    }
    if json {
        print_json(&verdicts)?;
    } else {
        print(&verdicts.iter().map(told).collect::<String>())?;
    }
    match verdicts.iter().filter(|verdict| verdict.state == State::Wrong).count() {
        0 => Ok(()),
        count => Err(Failure::found(format!("{count} of {} are wrong", verdicts.len()), "")),
    }
}

fn told(verdict: &Verdict) -> String {
    let Verdict { about, state, fact, help } = verdict;
    let state = match state {
        State::Good => "good",
        State::Advice => "advice",
        State::Wrong => "WRONG",
    };
    let help = if help.is_empty() { String::new() } else { format!("        help: {help}\n") };
    format!("{state:6}  {about}: {fact}\n{help}")
}

fn address(address: &str) -> Verdict {
    let about = "address";
    let local = ["http://localhost", "http://127.0.0.1"];
    if address.starts_with("https://") {
        good(about, format!("people reach the site at {address}"))
    } else if local.iter().any(|local| address.starts_with(local)) {
        let help = "set MARKE_ADDRESS to the https address that people use";
        advice(about, format!("{address} is for this machine only"), help)
    } else {
        let help = "put a proxy with a certificate in front and set MARKE_ADDRESS to https://…";
        wrong(about, format!("{address} is not encrypted"), help)
    }
}

async fn listening(listen: &str) -> Verdict {
    let about = "listen";
    match TcpListener::bind(listen).await {
        Ok(_) => good(about, format!("{listen} is free")),
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
            let fact = format!("something listens on {listen}; Marke itself, when it runs");
            advice(about, fact, "stop what listens there if it is not Marke")
        }
        Err(error) => {
            let help = "set MARKE_LISTEN to an address of this machine and a port above 1023";
            wrong(about, format!("cannot listen on {listen}: {error}"), help)
        }
    }
}

async fn mail_server(config: &Config) -> Verdict {
    let about = "smtp";
    let url = config.get("smtp");
    if url.is_empty() {
        let help = "set MARKE_SMTP, or MARKE_SMTP_FILE to a file with the address in it";
        return wrong(about, "no mail leaves, so nobody can sign in", help);
    }
    let help = "look at the address, the password, and whether this machine may reach it";
    match Postman::new(url, config.get("mail_from")) {
        Err(error) => wrong(about, format!("{error:#}"), help),
        Ok(postman) => match postman.knock().await {
            Ok(()) => good(about, "the mail server answers"),
            Err(error) => wrong(about, format!("{error:#}"), help),
        },
    }
}

/// Opens a database and looks at what is in it; the password of its address is not shown.
async fn database(url: &str, verdicts: &mut Vec<Verdict>) {
    let about = "database";
    let place = url.rsplit('@').next().unwrap_or_default();
    if snapshot::file_of(url).is_some_and(|file| !file.exists()) {
        let help = "name it with MARKE_DATABASE, or begin with `marke setup`";
        verdicts.push(wrong(about, format!("{place} is not there"), help));
        return;
    }
    let seen = async {
        let coop = open_existing_at(url, "").await.map_err(|failure| failure.fact().to_owned())?;
        let seen = cooperative(&coop, verdicts).await.map_err(|error| format!("{error:#}"));
        coop.db.close().await;
        seen
    };
    let seen: std::result::Result<(), String> = seen.await;
    verdicts.push(match seen {
        Ok(()) => good(about, format!("{place} can be read and written, and is up to date")),
        Err(fact) => wrong(about, fact, "look at its address, its rights and the disk"),
    });
    verdicts.extend(private(url));
}

/// Begins to write, as far as that leaves nothing behind, and looks at who may sign in and what
/// mail waits.
async fn cooperative(coop: &Cooperative, verdicts: &mut Vec<Verdict>) -> Result<()> {
    drop(coop.db.begin().await?);
    let conn = &mut *coop.db.read().await?;
    let people = members::people_with_functions(conn, coop.today()).await?;
    let secretary = people.iter().any(|(_, _, held)| held.contains(&Function::Secretary));
    let name = statutes::name_on(conn, coop.today()).await?;
    verdicts.push(if name.is_empty() || !secretary {
        wrong("cooperative", "it has no statutes or no secretary yet", "run `marke setup`")
    } else {
        good("cooperative", format!("{name} has statutes and a secretary"))
    });
    let now = coop.now();
    let mail = outbox::backlog(conn, now).await?;
    let late = now.plus_seconds(-MAIL_WAIT_SECONDS_MAX);
    verdicts.push(if mail.failed > 0 || mail.oldest.is_some_and(|oldest| oldest < late) {
        let fact = format!("{} mails wait and {} were given up", mail.waiting, mail.failed);
        wrong("mail", fact, "the log of `marke serve` tells why; look at the setting smtp")
    } else {
        good("mail", format!("{} mails wait", mail.waiting))
    });
    Ok(())
}

/// A file with personal data is for the one who runs Marke only.
#[cfg(unix)]
fn private(url: &str) -> Option<Verdict> {
    use std::os::unix::fs::PermissionsExt;
    let file = snapshot::file_of(url)?;
    let mode = std::fs::metadata(file).ok()?.permissions().mode();
    let help = "chmod o-rwx the file and its folder";
    (mode & 0o007 != 0).then(|| advice("database", "others on this machine can read it", help))
}
