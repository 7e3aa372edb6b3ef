//! Measures conversations: many people who answer at once, and what a conversation with very
//! many answers costs the others. `benches/opinions/run` runs it all in one go.

use std::io::Write;
use std::net::SocketAddr;
use std::time::Duration;

use marke::clock::Clock;
use marke::cooperative::{Cooperative, Memory};
use marke::db::{Db, Durability};
use marke::error::Result;
use marke::ids::Ids;
use marke::search;

mod client;
mod many;
mod pages;
mod people;
mod watching;

const USAGE: &str = "answering begin DATABASE STATEMENTS
  | people DATABASE ADDRESS human|haste SECONDS
  | fill DATABASE PEOPLE ANSWERS-OF-EACH
  | renew DATABASE
  | pages DATABASE ADDRESS";

/// The conversation that is measured: the only one of its database.
const CONVERSATION: i64 = 1;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["begin", database, statements] => {
            many::begin(&open(database).await?, statements.parse()?).await?;
        }
        ["people", database, address, pace, seconds] => {
            let (address, pace) = (local(address)?, people::Pace::read(pace)?);
            let time = Duration::from_secs(seconds.parse()?);
            people::answer(&open(database).await?, address, pace, time).await?;
        }
        ["fill", database, people, answers] => {
            many::fill(&open(database).await?, people.parse()?, answers.parse()?).await?;
        }
        ["renew", database] => many::renew(&open(database).await?).await?,
        ["pages", database, address] => {
            pages::beside(&open(database).await?, local(address)?).await?;
        }
        _ => anyhow::bail!(USAGE),
    }
    Ok(())
}

/// Nothing but a site on this machine is measured.
fn local(address: &str) -> anyhow::Result<SocketAddr> {
    let address: SocketAddr = address.parse()?;
    anyhow::ensure!(address.ip().is_loopback(), "{address} is not on this machine");
    Ok(address)
}

async fn open(url: &str) -> Result<Cooperative> {
    let db = Db::open(url, Durability::None).await?;
    search::prepare(&db).await?;
    let address = "http://127.0.0.1".to_owned();
    let memory = Memory::default();
    Ok(Cooperative { db, clock: Clock::System, ids: Ids::seeded(7), address, memory })
}

fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// The time below which this share of the times lies; `times` are in order.
fn quantile(times: &[Duration], share: f64) -> Duration {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place")]
    let place = ((times.len() as f64 * share) as usize).min(times.len().saturating_sub(1));
    times.get(place).copied().unwrap_or_default()
}

fn ms(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1_000.0)
}
