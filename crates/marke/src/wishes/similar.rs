//! Wishes that ask nearly the same as one that somebody types.
//!
//! Each process keeps an index of the sentences in memory and adds what came since it last
//! looked. Only what everybody may see is in it, and the database is asked once more before
//! anything is shown.

use std::sync::{Mutex, PoisonError};

use topics::duplicates::Index;

use crate::cooperative::Cooperative;
use crate::db::Conn;
use crate::error::Result;

use super::Wish;
use super::store::{open_among, sentences_after};

/// No more similar wishes are shown.
const SHOWN_MAX: usize = 5;

/// Less alike ones are not shown; see [`topics::duplicates::PROBABLY_THE_SAME`].
const SCORE_MIN: f64 = 0.3;

/// No more of a text is compared, in characters.
const TEXT_LENGTH_MAX: usize = 300;

/// Of how many wishes it is looked up whether they can be shown.
pub(super) const CANDIDATES: usize = 12;

/// The sentences of the wishes up to a number.
#[derive(Default)]
struct Sentences(Mutex<(i64, Index)>);

/// A wish that is like what somebody typed.
#[derive(Clone, Debug)]
pub struct Similar {
    /// The wish.
    pub wish: Wish,
    /// The words that both have.
    pub because: Vec<String>,
}

/// Open, public wishes that ask nearly the same as a sentence, most alike first.
pub async fn similar(conn: &mut Conn, coop: &Cooperative, text: &str) -> Result<Vec<Similar>> {
    let text: String = text.chars().take(TEXT_LENGTH_MAX).collect();
    let sentences = coop.memory.of::<Sentences>();
    let last = sentences.0.lock().unwrap_or_else(PoisonError::into_inner).0;
    let new = sentences_after(conn, last).await?;
    // The first time there are many: others need not wait for that.
    let found = tokio::task::spawn_blocking(move || {
        let mut kept = sentences.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (number, title) in new {
            kept.1.add(&number.to_string(), &title);
            kept.0 = kept.0.max(number);
        }
        kept.1.similar(&text, CANDIDATES)
    });
    let found = found.await.map_err(anyhow::Error::from)?;
    let alike = found.into_iter().filter(|found| found.score >= SCORE_MIN);
    let alike: Vec<(i64, Vec<String>)> =
        alike.filter_map(|found| Some((found.id.parse().ok()?, found.shared_words))).collect();
    let mut numbers = [0; CANDIDATES];
    for (place, (number, _)) in numbers.iter_mut().zip(&alike) {
        *place = *number;
    }
    let wishes = open_among(conn, numbers).await?;
    let shown = alike.into_iter().filter_map(|(number, because)| {
        let wish = wishes.iter().find(|wish| wish.number == number)?.clone();
        Some(Similar { wish, because })
    });
    Ok(shown.take(SHOWN_MAX).collect())
}
