//! `kill -9` at random moments while people write: whatever was acknowledged is there.

use std::collections::HashSet;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use sqlx::Connection;

use crate::site::{Place, Site, marke, postgres, set_up};

/// How many people write at each moment that the program is killed.
const WRITERS: usize = 4;

/// The longest that people write before the program is killed.
const WRITING_MILLISECONDS_MAX: u64 = 60;

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
    let mut chance = StdRng::seed_from_u64(7);
    let mut acknowledged = HashSet::new();
    for round in 0..kills {
        let writing = Duration::from_millis(chance.random_range(0..WRITING_MILLISECONDS_MAX));
        acknowledged.extend(crash(database, round, writing));
    }
    let kept = titles(database);
    let lost: Vec<&String> = acknowledged.difference(&kept).collect();
    assert!(lost.is_empty(), "{} of {} lost: {lost:?}", lost.len(), acknowledged.len());
    assert!(acknowledged.len() >= kills, "only {} written", acknowledged.len());
    // Whatever a crash interrupted is there as a whole or not at all.
    marke(&["check", "--database", database]).done();
}

/// Lets people hand in wishes and kills the program in the middle of it, some time after the
/// first was acknowledged; gives the titles that were.
fn crash(database: &str, round: usize, writing: Duration) -> Vec<String> {
    let site = Site::start(database, &[("MARKE_TRUSTED_PROXY", "yes")]);
    let (tell, told) = mpsc::channel();
    thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (tell, site) = (tell.clone(), &site);
            scope.spawn(move || write_until_gone(site, &format!("{round}.{writer}"), &tell));
        }
        drop(tell);
        let first = told.recv().expect("nothing was acknowledged at all");
        thread::park_timeout(writing);
        site.kill();
        std::iter::once(first).chain(told.iter()).collect()
    })
}

/// Hands in wishes, and tells the title of each that was acknowledged, until the site is gone.
fn write_until_gone(site: &Site, who: &str, tell: &Sender<String>) {
    for count in 0.. {
        let title = format!("Wens {who}.{count} na een storm");
        let body = format!("title={}&mail=bram%40proef.test", title.replace(' ', "+"));
        match site.ask("POST /wensen", &body) {
            Ok((303, _)) => tell.send(title).unwrap(),
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
