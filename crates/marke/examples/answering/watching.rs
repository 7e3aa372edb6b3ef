//! People who watch the result: each holds the stream open and fetches the page whenever told.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout_at};

use super::client::Client;
use super::people::Acknowledged;
use super::{CONVERSATION, ms, quantile, say};

/// So many people watch; the first reads figures, the others the page.
const WATCHERS: usize = 5;

/// So often somebody asks whether the site is alive, which needs no database: what that takes is
/// what the machine takes.
const PULSE_EVERY: Duration = Duration::from_millis(25);

/// So long they go on watching after the last answer.
const AFTERWARDS: Duration = Duration::from_secs(15);

/// After so long a browser opens a stream anew that ended.
const RETRY: Duration = Duration::from_secs(2);

/// A result as somebody saw it.
#[derive(Clone, Copy)]
pub struct Sight {
    /// When the page was there.
    at: Instant,
    /// How long it took to fetch.
    took: Duration,
    /// How many answers it told of; of figures only.
    answers: Option<usize>,
}

pub fn begin(address: SocketAddr, until: Instant) -> JoinSet<Result<Vec<Sight>>> {
    let mut watchers = JoinSet::new();
    for number in 0..WATCHERS {
        watchers.spawn(watch(address, until + AFTERWARDS, number == 0));
    }
    watchers
}

async fn watch(address: SocketAddr, until: Instant, figures: bool) -> Result<Vec<Sight>> {
    let (mut sights, mut seen) = (Vec::new(), None);
    let mut page = Client::to(address).await?;
    while Instant::now() < until {
        let mut stream = Client::to(address).await?;
        let path = format!("/gesprekken/{CONVERSATION}/uitkomst/stroom");
        stream.listen(&path, seen.as_deref()).await?;
        while let Ok(event) = timeout_at(until.into(), stream.event()).await {
            seen = match event? {
                None => break,
                event => event,
            };
            sights.push(look(&mut page, figures).await?);
        }
        sleep(RETRY).await;
    }
    Ok(sights)
}

/// Asks every now and then whether the site is alive; gives how long that took.
pub async fn feel_pulse(address: SocketAddr, until: Instant) -> Result<Vec<Duration>> {
    let (mut client, mut times) = (Client::to(address).await?, Vec::new());
    while Instant::now() < until {
        sleep(PULSE_EVERY).await;
        let began = Instant::now();
        ensure!(client.get("/livez", "*/*").await?.status == 200, "the site is not alive");
        times.push(began.elapsed());
    }
    times.sort_unstable();
    Ok(times)
}

async fn look(page: &mut Client, figures: bool) -> Result<Sight> {
    let (path, began) = (format!("/gesprekken/{CONVERSATION}/uitkomst"), Instant::now());
    let accept = if figures { "application/json" } else { "text/html" };
    let answered = page.get(&path, accept).await?;
    let at = Instant::now();
    ensure!(answered.status == 200, "the result: {}", answered.status);
    let answers = if figures {
        answered.data()?.pointer("/figures/answers").and_then(serde_json::Value::as_u64)
    } else {
        None
    };
    let answers = answers.and_then(|answers| usize::try_from(answers).ok());
    Ok(Sight { at, took: at - began, answers })
}

/// Tells how long it took before a page told of an answer. Pages tell numbers of answers in
/// fives, so the hundred-and-third is told of by a page that tells of a hundred.
pub fn tell(acknowledged: &[Acknowledged], watchers: &[Vec<Sight>]) {
    let all: Vec<Sight> = watchers.iter().flatten().copied().collect();
    let mut took: Vec<Duration> = all.iter().map(|sight| sight.took).collect();
    took.sort_unstable();
    say(&format!(
        "{WATCHERS} people who watch fetched {} newer results: median {}, slowest {}",
        all.len(),
        ms(quantile(&took, 0.5)),
        ms(quantile(&took, 1.0))
    ));
    let mut times: Vec<Instant> =
        acknowledged.iter().filter(|one| one.first).map(|one| one.at).collect();
    times.sort_unstable();
    let lag = |(place, at): (usize, &Instant)| {
        let known = (place + 1) / 5 * 5;
        let sight = all.iter().find(|sight| sight.answers.is_some_and(|told| told >= known));
        Some(sight?.at.saturating_duration_since(*at))
    };
    let mut lags: Vec<Duration> = times.iter().enumerate().filter_map(lag).collect();
    lags.sort_unstable();
    say(&format!(
        "from an answer to a page that tells of it: median {}, 99 % {}, slowest {}; never told: {}",
        ms(quantile(&lags, 0.5)),
        ms(quantile(&lags, 0.99)),
        ms(quantile(&lags, 1.0)),
        times.len() - lags.len()
    ));
}
