//! People who answer at the same time, each with a browser of their own; afterwards every answer
//! that was acknowledged is looked for in the database.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Result, bail, ensure};
use marke::cooperative::Cooperative;
use marke::opinions::{self, Voice};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::{Value, json};
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::client::Client;
use super::watching::{self, Sight};
use super::{CONVERSATION, ms, quantile, say};

/// So many people answer at the same time.
const SEATS: usize = 200;

/// One in so many answers is about a statement that was answered before: the last one counts.
const SECOND_THOUGHTS: usize = 20;

/// How quickly people answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Every one to two seconds.
    Human,
    /// As soon as the next statement is there.
    Haste,
}

impl Pace {
    pub fn read(word: &str) -> Result<Self> {
        match word {
            "human" => Ok(Self::Human),
            "haste" => Ok(Self::Haste),
            _ => bail!("a pace is human or haste"),
        }
    }

    fn rest(self, chance: &mut StdRng) -> Duration {
        match self {
            Self::Human => Duration::from_millis(chance.random_range(1_000..2_000)),
            Self::Haste => Duration::ZERO,
        }
    }
}

/// An answer that the site acknowledged.
pub struct Acknowledged {
    secret: String,
    statement: i64,
    sign: i64,
    /// When.
    pub at: Instant,
    took: Duration,
    /// Whether it is this person's first to the statement.
    pub first: bool,
}

/// One place in the hall: when somebody is done, the next one sits down.
struct Seat {
    address: SocketAddr,
    number: u64,
    pace: Pace,
    until: Instant,
    chance: StdRng,
    acknowledged: Vec<Acknowledged>,
}

/// Lets people answer for a while, and tells how that went.
pub async fn answer(
    coop: &Cooperative,
    address: SocketAddr,
    pace: Pace,
    time: Duration,
) -> Result<()> {
    let (began, mut seats) = (Instant::now(), JoinSet::new());
    let until = began + time;
    let watchers = watching::begin(address, until);
    let pulse = tokio::spawn(watching::feel_pulse(address, until));
    for number in 0..SEATS as u64 {
        let chance = StdRng::seed_from_u64(number);
        let acknowledged = Vec::new();
        let mut seat = Seat { address, number, pace, until, chance, acknowledged };
        seats.spawn(async move { (seat.fill().await, seat.acknowledged) });
    }
    let (mut acknowledged, mut faults) = (Vec::new(), Vec::new());
    while let Some(seat) = seats.join_next().await {
        let (outcome, answers) = seat?;
        faults.extend(outcome.err().map(|fault| format!("{fault:#}")));
        acknowledged.extend(answers);
    }
    let lasted = began.elapsed();
    let sights: Vec<Vec<Sight>> = watchers.join_all().await.into_iter().collect::<Result<_>>()?;
    tell(&acknowledged, lasted);
    let pulse = pulse.await??;
    say(&format!(
        "meanwhile \"are you alive?\" took: median {}, 99 % {}, slowest {}",
        ms(quantile(&pulse, 0.5)),
        ms(quantile(&pulse, 0.99)),
        ms(quantile(&pulse, 1.0))
    ));
    watching::tell(&acknowledged, &sights);
    let lost = count(coop, &acknowledged).await?;
    for fault in faults.iter().take(5) {
        say(&format!("fault: {fault}"));
    }
    say(&format!("errors: {}; lost answers: {lost}", faults.len()));
    ensure!(faults.is_empty() && lost == 0, "not every answer was taken and kept");
    Ok(())
}

fn tell(acknowledged: &[Acknowledged], lasted: Duration) {
    let mut times: Vec<Duration> = acknowledged.iter().map(|one| one.took).collect();
    times.sort_unstable();
    let rate = times.len() as f64 / lasted.as_secs_f64();
    say(&format!(
        "{} answers by {SEATS} people at once: {rate:.0}/s; median {}, 99 % {}, slowest {}",
        times.len(),
        ms(quantile(&times, 0.5)),
        ms(quantile(&times, 0.99)),
        ms(quantile(&times, 1.0))
    ));
}

impl Seat {
    async fn fill(&mut self) -> Result<()> {
        let mut client = Client::to(self.address).await?;
        for person in 0.. {
            if Instant::now() >= self.until {
                break;
            }
            let secret = format!("secret-of-somebody-who-answers-{}-{person}", self.number);
            client.cookie = format!("stem={secret}");
            self.person(&mut client, &secret).await?;
        }
        Ok(())
    }

    /// One person, from the first statement to the last.
    async fn person(&mut self, client: &mut Client, secret: &str) -> Result<()> {
        let page = client.get(&format!("/gesprekken/{CONVERSATION}"), "application/json").await?;
        let mut next = number_of(&page.data()?);
        let camp: i64 = self.chance.random_range(0..2);
        let mut answered = Vec::new();
        while let Some(statement) = next {
            sleep(self.pace.rest(&mut self.chance)).await;
            if Instant::now() >= self.until {
                break;
            }
            let second = !answered.is_empty() && self.chance.random_range(0..SECOND_THOUGHTS) == 0;
            let before = self.chance.random_range(0..answered.len().max(1));
            let again = answered.get(before).copied().filter(|_| second);
            let sign = self.reply(camp, again.unwrap_or(statement));
            next = self.one(client, secret, (again.unwrap_or(statement), sign), !second).await?;
            answered.extend(again.is_none().then_some(statement));
        }
        Ok(())
    }

    /// Camps differ over every other statement.
    fn reply(&mut self, camp: i64, statement: i64) -> i64 {
        let side = if statement % 2 == 0 || camp == 0 { 1 } else { -1 };
        match self.chance.random_range(0..10) {
            0 => 0,
            1 => -side,
            _ => side,
        }
    }

    async fn one(
        &mut self,
        client: &mut Client,
        secret: &str,
        (statement, sign): (i64, i64),
        first: bool,
    ) -> Result<Option<i64>> {
        let reply = match sign {
            1 => "agree",
            0 => "pass",
            _ => "disagree",
        };
        let form = json!({ "statement": statement.to_string(), "reply": reply });
        let began = Instant::now();
        let answered =
            client.post(&format!("/gesprekken/{CONVERSATION}/antwoorden"), &form).await?;
        let at = Instant::now();
        let data = answered.data()?;
        let (secret, took) = (secret.to_owned(), at - began);
        self.acknowledged.push(Acknowledged { secret, statement, sign, at, took, first });
        Ok(number_of(&data))
    }
}

fn number_of(page: &Value) -> Option<i64> {
    page.get("card")?.get("number")?.as_i64()
}

/// Compares what was acknowledged with what the database holds; gives how much differs.
async fn count(coop: &Cooperative, acknowledged: &[Acknowledged]) -> Result<usize> {
    let conn = &mut *coop.db.read().await?;
    let conversation = opinions::by_number(conn, CONVERSATION).await?;
    let Some(conversation) = conversation else { bail!("there is no conversation") };
    // Of each person the answers are in order: they wait for one before they give the next.
    let last: HashMap<(String, i64), i64> = acknowledged
        .iter()
        .map(|one| {
            let voice = Voice::of_secret(conversation.conversation_id, &one.secret);
            ((voice.pseudonym().to_owned(), one.statement), one.sign)
        })
        .collect();
    let kept: Vec<(String, i64, i64)> = sqlx::query_as(
        "select pseudonym, statement_number, reply
         from opinion_answer
         join opinion_participant using (conversation_number, participant_number)
         where conversation_number = $1",
    )
    .bind(CONVERSATION)
    .fetch_all(conn)
    .await?;
    let kept: HashMap<(String, i64), i64> =
        kept.into_iter().map(|(who, statement, sign)| ((who, statement), sign)).collect();
    let lost = last.iter().filter(|(key, sign)| kept.get(*key) != Some(*sign)).count();
    say(&format!("{} answers stand, {} are in the database", last.len(), kept.len()));
    Ok(lost + kept.len().saturating_sub(last.len()))
}
