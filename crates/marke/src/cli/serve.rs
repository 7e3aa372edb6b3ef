//! Serving: the site, the mail that goes out in the background, and a calm end.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch::{self, Receiver, Sender};
use tokio::task::JoinSet;
use tokio::time::sleep;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use super::arguments::Demo;
use super::output::{Bar, Failure, print};
use super::{open, open_at};
use crate::clock::Clock;
use crate::config::Config;
use crate::cooperative::{Cooperative, Memory};
use crate::db::{Db, Durability};
use crate::demo;
use crate::ids::Ids;
use crate::opinions::results;
use crate::outbox::{self, Postman};
use crate::search;
use crate::site::{Site, router};
use crate::themes::suggestions;

/// How long running requests get to finish after a signal to stop.
const FINISH_TIME_MAX: Duration = Duration::from_secs(20);

/// How often a node looks whether anything was committed here that may have left mail.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// After so many looks mail is also due that another node left, or that failed before.
const LOOKS_PER_ROUND: u32 = 20;

/// The longest rest after a result.
const RENEWAL_REST_MAX: Duration = Duration::from_mins(1);

/// Serves the cooperatives of the settings until a signal to stop.
pub(super) async fn serve(config: &Config, level: &str) -> Result<(), Failure> {
    start_log(config, level);
    let first = open(config).await?;
    let mut by_host = HashMap::new();
    for (host, url) in config.hosts() {
        let address = address_at(config.get("address"), host);
        by_host.insert(host.to_owned(), Arc::new(open_at(url, &address).await?));
    }
    let site = Site { by_host, ..site_of(first, config)? };
    let postman = match config.get("smtp") {
        "" => {
            tracing::warn!("no mail leaves, so nobody can sign in: the setting smtp is empty");
            None
        }
        url => Some(Postman::new(url, config.get("mail_from"))?),
    };
    run(site, config.get("listen"), postman).await
}

/// Builds the demonstration in a fresh file and serves it. Its mail stays in a folder beside it.
pub(super) async fn demo(typed: &Demo, config: &Config, level: &str) -> Result<(), Failure> {
    start_log(config, level);
    let folder = typed.data.clone().unwrap_or_else(|| std::env::temp_dir().join("marke-demo"));
    let url = fresh_file(&folder)?;
    let listen = config.get("listen");
    let address = format!("http://{}", listen.replace("0.0.0.0", "localhost"));
    let bar = Bar::new();
    let db = Db::open(&url, Durability::None).await?;
    search::prepare(&db).await?;
    let clock = Clock::standing_at(Clock::System.now());
    let (ids, memory) = (Ids::seeded(1), Memory::default());
    let coop = Cooperative { db, clock, ids, address: address.clone(), memory };
    let outcome = demo::build(&coop, |part| bar.part("building De Veenkring", part)).await;
    bar.end();
    coop.db.close().await;
    outcome?;
    if typed.no_serve {
        return print(&format!("{url}\n"));
    }
    let clock = Clock::running_from(demo::TODAY.parse().context("the demonstration has a day")?);
    let coop = Cooperative { clock, ..open_at(&url, &address).await? };
    let post = fresh_post(&folder)?;
    print(&format!("De Veenkring is at {address}\nIts mail is in {}\n", post.display()))?;
    let postman = Postman::into_folder(post, config.get("mail_from"))?;
    run(Site { demo: true, ..site_of(coop, config)? }, listen, Some(postman)).await
}

/// The site of a cooperative as the settings want it.
fn site_of(cooperative: Cooperative, config: &Config) -> Result<Site, Failure> {
    let deeds_per_minute = config.get("deeds_per_minute").parse().map_err(|_| {
        let help = "set MARKE_DEEDS_PER_MINUTE to a number, or leave it out";
        Failure::use_("deeds_per_minute is no whole number", help)
    })?;
    Ok(Site {
        trust_proxy: config.get("trusted_proxy") == "yes",
        metrics_token: config.get("metrics_token").to_owned(),
        deeds_per_minute,
        ..Site::of(cooperative)
    })
}

/// Makes room for a demonstration: an earlier one in the same folder is removed.
fn fresh_file(folder: &PathBuf) -> Result<String, Failure> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let path = folder.join("veenkring.sqlite");
    for ending in ["", "-wal", "-shm"] {
        let file = folder.join(format!("veenkring.sqlite{ending}"));
        if file.exists() {
            std::fs::remove_file(&file)
                .with_context(|| format!("cannot remove {}", file.display()))?;
        }
    }
    Ok(format!("sqlite:{}", path.display()))
}

/// An empty folder for the mail of a demonstration.
fn fresh_post(folder: &Path) -> Result<PathBuf, Failure> {
    let post = folder.join("post");
    std::fs::create_dir_all(&post)
        .with_context(|| format!("cannot make the folder {}", post.display()))?;
    for file in std::fs::read_dir(&post).into_iter().flatten().flatten() {
        if file.path().extension().is_some_and(|ending| ending == "eml") {
            std::fs::remove_file(file.path())
                .with_context(|| format!("cannot remove {}", file.path().display()))?;
        }
    }
    Ok(post)
}

/// `https://a.example:8443` at the host `b.example` is `https://b.example:8443`.
fn address_at(address: &str, host: &str) -> String {
    let (scheme, rest) = address.split_once("://").unwrap_or(("http", address));
    let port = rest.rsplit_once(':').map_or("", |(_, port)| port.trim_end_matches('/'));
    if port.is_empty() { format!("{scheme}://{host}") } else { format!("{scheme}://{host}:{port}") }
}

/// Listens, serves and sends mail; at a signal to stop finishes what is running.
async fn run(site: Site, listen: &str, postman: Option<Postman>) -> Result<(), Failure> {
    let listener = TcpListener::bind(listen).await.map_err(|error| {
        let help = "choose another with --listen, or stop what listens there";
        Failure::internal(format!("cannot listen on {listen}: {error}"), help)
    })?;
    let place = listener.local_addr().context("no address")?;
    let (stop, asked) = watch::channel(false);
    let (hurry, pressed) = watch::channel(false);
    tokio::spawn(heed_signals(stop, hurry)?);
    let cooperatives = site.cooperatives();
    let mut work = JoinSet::new();
    for (_, coop) in &cooperatives {
        work.spawn(learn(Arc::clone(coop)));
        work.spawn(renew_results(Arc::clone(coop), asked.clone()));
        if let Some(postman) = &postman {
            work.spawn(send_mail(Arc::clone(coop), postman.clone(), asked.clone()));
        }
    }
    let pages = router(site).into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, pages).with_graceful_shutdown(told(asked.clone()));
    tracing::info!(address = %format!("http://{place}"), "listening");
    let finished = async {
        let outcome = server.await;
        while work.join_next().await.is_some() {}
        outcome
    };
    tokio::select! {
        outcome = finished => outcome.context("cannot serve")?,
        () = too_long(asked, pressed) => tracing::warn!("stopped before all was finished"),
    }
    for (_, coop) in cooperatives {
        coop.db.close().await;
    }
    tracing::info!("stopped");
    Ok(())
}

/// The first SIGTERM or SIGINT asks to stop, the second to hurry.
fn heed_signals(
    stop: Sender<bool>,
    hurry: Sender<bool>,
) -> Result<impl Future<Output = ()> + Send + 'static, Failure> {
    let mut terminate = signal(SignalKind::terminate()).context("cannot hear signals")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot hear signals")?;
    Ok(async move {
        for told in [stop, hurry] {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            tracing::info!("asked to stop");
            told.send_replace(true);
        }
        std::future::pending::<()>().await;
    })
}

/// Waits until something is told.
async fn told(mut told: Receiver<bool>) {
    // An error means that nobody can tell it any more, which cannot happen while serving.
    drop(told.wait_for(|told| *told).await);
}

async fn too_long(stopping: Receiver<bool>, hurried: Receiver<bool>) {
    told(stopping).await;
    tokio::select! {
        () = sleep(FINISH_TIME_MAX) => {}
        () = told(hurried) => {}
    }
}

/// Learns from all wishes before the first suggestion is asked for.
async fn learn(coop: Arc<Cooperative>) {
    if let Err(error) = suggestions::prepare(&coop).await {
        tracing::warn!(error = format!("{error:#}"), "nothing was learned yet");
    }
}

/// Renews what conversations show whenever it is due, until told to stop. After a result that
/// took long it rests nine times as long: whatever a conversation holds, the site goes on.
async fn renew_results(coop: Arc<Cooperative>, mut stopping: Receiver<bool>) {
    let node = coop.ids.code(12);
    let (mut seen, mut looks) = (u64::MAX, 0);
    let mut rest = LOOK_EVERY;
    while !*stopping.borrow_and_update() {
        if coop.db.commits() != seen || looks >= LOOKS_PER_ROUND {
            (looks, seen) = (0, coop.db.commits());
            let began = Instant::now();
            if let Err(error) = renew_due(&coop, &node).await {
                tracing::error!(error = format!("{error:#}"), "results cannot be renewed");
            }
            rest = (began.elapsed() * 9).clamp(LOOK_EVERY, RENEWAL_REST_MAX);
        }
        looks += 1;
        tokio::select! {
            () = sleep(rest) => {}
            _ = stopping.changed() => {}
        }
    }
}

/// Looks before taking the lease: where nothing is due, nothing is written.
async fn renew_due(coop: &Cooperative, node: &str) -> crate::error::Result<()> {
    if results::anything_due(coop).await? {
        let renewed = results::refresh_due(coop, node).await?;
        tracing::debug!(renewed, "results");
    }
    Ok(())
}

/// Sends the mail of a cooperative whenever it is due, until told to stop.
async fn send_mail(coop: Arc<Cooperative>, postman: Postman, mut stopping: Receiver<bool>) {
    let node = coop.ids.code(12);
    let (mut seen, mut looks) = (u64::MAX, 0);
    while !*stopping.borrow_and_update() {
        if coop.db.commits() != seen || looks >= LOOKS_PER_ROUND {
            looks = 0;
            match send_due(&coop, &postman, &node).await {
                Ok(0) => {}
                // There may be more than one round takes.
                Ok(_) => continue,
                Err(error) => {
                    tracing::error!(error = format!("{error:#}"), "the mail cannot be looked at");
                }
            }
            seen = coop.db.commits();
        }
        looks += 1;
        tokio::select! {
            () = sleep(LOOK_EVERY) => {}
            _ = stopping.changed() => {}
        }
    }
}

/// Looks before taking the lease: where nothing is due, nothing is written.
/// Gives how many mails left.
async fn send_due(
    coop: &Cooperative,
    postman: &Postman,
    node: &str,
) -> crate::error::Result<usize> {
    let backlog = outbox::backlog(&mut *coop.db.read().await?, coop.now()).await?;
    if backlog.due == 0 {
        return Ok(0);
    }
    let sent = outbox::deliver_due(coop, postman, node).await?;
    tracing::info!(sent, "mail");
    Ok(sent)
}

/// The log goes to standard error; statements of the database only when everything is asked for.
fn start_log(config: &Config, level: &str) {
    let level: LevelFilter = level.parse().unwrap_or(LevelFilter::INFO);
    let of_database =
        if level == LevelFilter::TRACE { level } else { level.min(LevelFilter::WARN) };
    let which = Targets::new().with_default(level).with_target("sqlx", of_database);
    let log = tracing_subscriber::registry().with(which);
    let started = if config.get("log") == "json" {
        log.with(fmt::layer().json().with_writer(std::io::stderr)).try_init()
    } else {
        let colours = std::io::IsTerminal::is_terminal(&std::io::stderr());
        log.with(fmt::layer().with_ansi(colours).with_writer(std::io::stderr)).try_init()
    };
    // Only a second log in one process fails, and the first one goes on.
    drop(started);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_hosts_are_reached_the_way_the_first_is() {
        assert_eq!(address_at("https://a.example", "b.example"), "https://b.example");
        assert_eq!(address_at("http://localhost:8080", "b.test"), "http://b.test:8080");
    }
}
