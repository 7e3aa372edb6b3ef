//! Pages of the site while a result is made of very many answers, and when all is quiet again.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use marke::cooperative::Cooperative;
use marke::opinions::results;
use serde_json::json;
use tokio::time::sleep;

use super::client::Client;
use super::{CONVERSATION, ms, quantile, say};

/// So often each page is asked for when all is quiet, and at most while a result is made.
const ROUNDS: usize = 200;
const ROUNDS_MAX: usize = 5_000;

/// So long a visitor waits before the next round.
const PAUSE: Duration = Duration::from_millis(20);

const PAGES: [(&str, &str); 4] = [
    ("front page", "/"),
    ("wish list", "/wensen"),
    ("card page", "/gesprekken/1"),
    ("result page", "/gesprekken/1/uitkomst"),
];

/// A visitor with a browser of their own for each round, so that no answer is kept for them.
struct Visitor {
    client: Client,
    rounds: usize,
    times: Vec<Vec<Duration>>,
}

/// Tells the times of pages while the first result is made, and afterwards.
pub async fn beside(coop: &Cooperative, address: SocketAddr) -> Result<()> {
    let began = Instant::now();
    let client = Client::to(address).await?;
    let mut visitor = Visitor { client, rounds: 0, times: Vec::new() };
    while visitor.rounds < ROUNDS_MAX && newest(coop).await? == 0 {
        visitor.round().await?;
    }
    let (made, during) = (began.elapsed(), std::mem::take(&mut visitor.times));
    for _ in 0..ROUNDS {
        visitor.round().await?;
    }
    say(&format!("the first result was there after {:.1} s", made.as_secs_f64()));
    say("| what | quiet: median | slowest | while a result is made: median | 99 % | slowest |");
    say("|---|---|---|---|---|---|");
    let names = PAGES.iter().map(|(name, _)| *name).chain(["one answer"]);
    for (name, (mut quiet, mut during)) in names.zip(visitor.times.into_iter().zip(during)) {
        quiet.sort_unstable();
        during.sort_unstable();
        say(&format!(
            "| {name} | {} | {} | {} | {} | {} |",
            ms(quantile(&quiet, 0.5)),
            ms(quantile(&quiet, 1.0)),
            ms(quantile(&during, 0.5)),
            ms(quantile(&during, 0.99)),
            ms(quantile(&during, 1.0))
        ));
    }
    Ok(())
}

async fn newest(coop: &Cooperative) -> Result<i64> {
    Ok(results::newest(&mut *coop.db.read().await?, CONVERSATION).await?)
}

impl Visitor {
    async fn round(&mut self) -> Result<()> {
        self.rounds += 1;
        self.client.cookie = format!("stem=somebody-who-looks-around-for-a-while-{}", self.rounds);
        self.times.resize(PAGES.len() + 1, Vec::new());
        for (place, (_, path)) in PAGES.iter().enumerate() {
            let began = Instant::now();
            let answered = self.client.get(path, "text/html").await?;
            ensure!(answered.status == 200, "{path}: {}", answered.status);
            self.took(place, began);
        }
        let page = self.client.get("/gesprekken/1", "application/json").await?.data()?;
        let statement = page
            .pointer("/card/number")
            .and_then(serde_json::Value::as_i64)
            .context("no statement")?;
        let form = json!({ "statement": statement.to_string(), "reply": "agree" });
        let began = Instant::now();
        self.client.post("/gesprekken/1/antwoorden", &form).await?.data()?;
        self.took(PAGES.len(), began);
        sleep(PAUSE).await;
        Ok(())
    }

    fn took(&mut self, place: usize, began: Instant) {
        if let Some(times) = self.times.get_mut(place) {
            times.push(began.elapsed());
        }
    }
}
