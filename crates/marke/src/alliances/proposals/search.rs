//! Searches that go on in the background, one at a time, and what they found so far.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use matching::alliances::{Alliance, Progress, Scope, Solution, Stage, Watch, solve};
use tokio::sync::{Semaphore, watch};

use crate::cooperative::Memory;

use super::Model;

/// How long the first answer may take before what there is by then is shown.
const FIRST_ANSWER: Duration = Duration::from_millis(700);

/// How long a search goes on when it cannot prove its answer.
const SEARCH_MAX: Duration = Duration::from_secs(30);

/// So many questions are remembered with their answers.
const REMEMBERED_MAX: usize = 32;

/// How far a search is.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The best alliance so far; `None` when nothing was found yet.
    pub best: Option<Alliance>,
    /// What it is doing; `None` while it waits for another search.
    pub stage: Option<Stage>,
    /// How many parts of the search were tried.
    pub nodes: u64,
    /// The whole answer, once the search has ended.
    pub solution: Option<Arc<Solution>>,
}

/// A question with what was found.
struct Search {
    key: String,
    found: watch::Receiver<Found>,
}

/// The searches of this process.
struct Searches {
    known: Mutex<VecDeque<Search>>,
    one_at_a_time: Arc<Semaphore>,
}

impl Default for Searches {
    fn default() -> Self {
        Self { known: Mutex::default(), one_at_a_time: Arc::new(Semaphore::new(1)) }
    }
}

/// What is found so far, at the latest after [`FIRST_ANSWER`].
pub(super) async fn first(memory: &Memory, model: &Model) -> Found {
    let mut found = follow(memory, model);
    let ended = found.wait_for(|found| found.solution.is_some());
    drop(tokio::time::timeout(FIRST_ANSWER, ended).await);
    found.borrow().clone()
}

/// Follows the search for an answer to this question; begins it when nobody did.
pub(super) fn follow(memory: &Memory, model: &Model) -> watch::Receiver<Found> {
    let searches = memory.of::<Searches>();
    let mut known = searches.known.lock().unwrap_or_else(PoisonError::into_inner);
    let key = model.key();
    if let Some(search) = known.iter().find(|search| search.key == key) {
        return search.found.clone();
    }
    let (tell, found) = watch::channel(Found::default());
    if known.len() >= REMEMBERED_MAX {
        known.pop_front();
    }
    known.push_back(Search { key, found: found.clone() });
    tokio::spawn(run(Arc::clone(&searches.one_at_a_time), model.clone(), tell));
    found
}

async fn run(one_at_a_time: Arc<Semaphore>, model: Model, tell: watch::Sender<Found>) {
    let Ok(_turn) = one_at_a_time.acquire_owned().await else { return };
    let stop = Arc::new(AtomicBool::new(false));
    let (asks, told) = (Arc::clone(&stop), tell.clone());
    let working = tokio::task::spawn_blocking(move || search(&model, &asks, &told));
    tokio::pin!(working);
    if tokio::time::timeout(SEARCH_MAX, &mut working).await.is_err() {
        stop.store(true, Ordering::Release);
        drop(working.await);
    }
}

fn search(model: &Model, stop: &AtomicBool, tell: &watch::Sender<Found>) {
    let progress = |progress: &Progress| {
        tell.send_modify(|found| {
            found.best = Some(progress.best.clone());
            found.stage = Some(progress.stage);
            found.nodes = progress.nodes;
        });
    };
    let watch = Watch { stop: &|| stop.load(Ordering::Acquire), progress: &progress };
    match solve(&model.0, Scope::ALL, &watch) {
        Ok(solution) => tell.send_modify(|found| {
            found.best = Some(solution.best.clone());
            found.solution = Some(Arc::new(solution));
        }),
        Err(fault) => {
            tracing::error!(%fault, "a challenge was put to the search that does not fit together");
            tell.send_modify(|found| found.solution = Some(Arc::new(nothing())));
        }
    }
}

/// An answer of nobody, which ends a search that could not be made.
fn nothing() -> Solution {
    use matching::alliances::Bound;
    Solution {
        best: Alliance::default(),
        proven: false,
        bound: Bound { missing: 0, size: 0, cost: 0 },
        missing_at_most: 0,
        top: Vec::new(),
        by_size: Vec::new(),
    }
}
