//! `kill -9` at random moments while people write and answer: whatever was acknowledged is there.

use std::collections::{HashMap, HashSet};
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

use marke::actor::Actor;
use marke::clock::Clock;
use marke::cooperative::{Cooperative, Memory};
use marke::db::{Db, Durability};
use marke::ids::Ids;
use marke::opinions::{self, Sheet};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use sqlx::Connection;

use crate::site::{Place, Site, marke, postgres, set_up};

/// How many people write at each moment that the program is killed.
const WRITERS: usize = 4;

/// The longest that people write before the program is killed.
const WRITING_MILLISECONDS_MAX: u64 = 60;

/// The statements that people react to between their wishes.
const STATEMENTS: usize = 40;

/// What was acknowledged.
enum Written {
    /// A wish, by its title.
    Wish(String),
    /// An answer, by the cookie of whoever gave it.
    Answer(String),
}

#[test]
fn whatever_was_acknowledged_is_there_after_200_crashes() {
    let place = Place::new();
    survive(&place.sqlite("a.sqlite"), 200);
}

#[test]
fn whatever_was_acknowledged_is_there_after_crashes_on_a_server() {
    // Without a server in MARKE_TEST_DATABASE there is nothing to crash on.
    if let Some(database) = postgres() {
        survive(&database, 50);
    }
}

/// Kills the program again and again while people write; everything acknowledged is there.
fn survive(database: &str, kills: usize) {
    set_up(database);
    hold_a_conversation(database);
    let mut chance = StdRng::seed_from_u64(7);
    let mut acknowledged = HashSet::new();
    let mut answers: HashMap<String, u64> = HashMap::new();
    for round in 0..kills {
        let writing = Duration::from_millis(chance.random_range(0..WRITING_MILLISECONDS_MAX));
        for written in crash(database, round, writing) {
            match written {
                Written::Wish(title) => drop(acknowledged.insert(title)),
                Written::Answer(voice) => *answers.entry(voice).or_default() += 1,
            }
        }
    }
    let kept = titles(database);
    let lost: Vec<&String> = acknowledged.difference(&kept).collect();
    assert!(lost.is_empty(), "{} of {} lost: {lost:?}", lost.len(), acknowledged.len());
    assert!(acknowledged.len() >= kills / 2, "only {} written", acknowledged.len());
    let site = Site::start(database, &[("MARKE_TRUSTED_PROXY", "yes")]);
    for (voice, acknowledged) in &answers {
        let kept = site.data_as(voice, "/gesprekken/1.json");
        let kept = kept.get("answered").and_then(serde_json::Value::as_u64).unwrap();
        assert!(kept >= *acknowledged, "{voice}: {kept} of {acknowledged} answers");
    }
    assert!(answers.len() >= kills / 2, "only {} people answered", answers.len());
    drop(site);
    // Whatever a crash interrupted is there as a whole or not at all.
    marke(&["check", "--database", database]).done();
}

/// Begins a conversation with many statements and opens it.
fn hold_a_conversation(database: &str) {
    let statements: Vec<String> = (1..=STATEMENTS).map(|of| format!("Stelling {of}")).collect();
    let sheet = Sheet {
        question: "Wat doen we na de storm?".to_owned(),
        access: "public".to_owned(),
        moderation: "before".to_owned(),
        statements: statements.join("\n"),
        ..Sheet::default()
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let db = Db::open(database, Durability::Full).await.unwrap();
        let (clock, ids, memory) = (Clock::System, Ids::System, Memory::default());
        let coop = Cooperative { db, clock, ids, address: String::new(), memory };
        let number = opinions::begin(&coop, &Actor::operator(), &sheet).await.unwrap();
        opinions::open(&coop, &Actor::operator(), number).await.unwrap();
        coop.db.close().await;
    });
}

/// Lets people hand in wishes and answer, and kills the program in the middle of it, some time
/// after the first was acknowledged; gives what was.
fn crash(database: &str, round: usize, writing: Duration) -> Vec<Written> {
    let site = Site::start(database, &[("MARKE_TRUSTED_PROXY", "yes")]);
    let (tell, told) = mpsc::channel();
    thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (tell, site) = (tell.clone(), &site);
            scope.spawn(move || write_until_gone(site, round, writer, &tell));
        }
        drop(tell);
        let first = told.recv().expect("nothing was acknowledged at all");
        thread::park_timeout(writing);
        site.kill();
        std::iter::once(first).chain(told.iter()).collect()
    })
}

/// Hands in wishes and answers statements by turns until the site is gone, and tells what was
/// acknowledged.
fn write_until_gone(site: &Site, round: usize, writer: usize, tell: &Sender<Written>) {
    let who = format!("{round}.{writer}");
    let voice = format!("stem={who:x>40}");
    for count in 0..2 * STATEMENTS {
        // In every other round an answer comes first, so that crashes meet both.
        let (written, asked) = if (round + count).is_multiple_of(2) {
            let title = format!("Wens {who}.{count} na een storm");
            let body = format!("title={}&mail=bram%40proef.test", title.replace(' ', "+"));
            (Written::Wish(title), site.ask("POST /wensen", &body))
        } else {
            let body = format!("statement={}&reply=disagree", count / 2 + 1);
            let asked = site.ask_as(&voice, "POST /gesprekken/1/antwoorden", &body);
            (Written::Answer(voice.clone()), asked)
        };
        match asked {
            Ok((303, _)) => tell.send(written).unwrap(),
            Ok((status, answer)) => panic!("{status}: {answer}"),
            Err(_) => break,
        }
    }
}

/// The titles of all wishes that are kept.
fn titles(database: &str) -> HashSet<String> {
    sqlx::any::install_default_drivers();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let titles: Vec<String> = runtime.block_on(async {
        let mut conn = sqlx::AnyConnection::connect(database).await.unwrap();
        let titles = sqlx::query_scalar("select title from wish").fetch_all(&mut conn).await;
        conn.close().await.unwrap();
        titles.unwrap()
    });
    titles.into_iter().collect()
}
