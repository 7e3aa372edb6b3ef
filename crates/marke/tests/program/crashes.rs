//! `kill -9` at random moments while people write: whatever was acknowledged is there.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use sqlx::Connection;

use crate::site::{Place, Site, marke, postgres, set_up};

/// How often the program is killed, and how many write at that moment.
const KILLS: usize = 25;
const WRITERS: usize = 8;

/// Writes until the site is gone; gives the addresses whose code was acknowledged.
fn write_until_gone(site: &Site, round: usize, writer: usize) -> Vec<String> {
    let mut acknowledged = Vec::new();
    for count in 0.. {
        let mail = format!("r{round}w{writer}n{count}@proef.test");
        match site.ask("POST /aanmelden", &format!("mail={}", mail.replace('@', "%40"))) {
            Ok((200, _)) => acknowledged.push(mail),
            Ok((429, _)) => panic!("the limit of deeds stands in the way"),
            Ok((status, answer)) => panic!("{status}: {answer}"),
            Err(_) => break,
        }
    }
    acknowledged
}

/// The hashes of the addresses for which a code is kept.
fn kept(database: &str) -> Vec<String> {
    sqlx::any::install_default_drivers();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut conn = sqlx::AnyConnection::connect(database).await.unwrap();
        let hashes = sqlx::query_scalar("select mail_hash from sign_in_code");
        let hashes = hashes.fetch_all(&mut conn).await.unwrap();
        conn.close().await.unwrap();
        hashes
    })
}
