//! Work that several threads do, put together in one order whoever was first.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Does pieces of work 0, 1, … and takes the results in that order, so that sums are the same with
/// any number of threads.
pub fn in_order<T: Send>(
    pieces: usize,
    threads: usize,
    work: impl Fn(usize) -> T + Sync,
    mut take: impl FnMut(T),
) {
    let threads = threads.min(pieces);
    if threads < 2 {
        return (0..pieces).for_each(|piece| take(work(piece)));
    }
    let done: Vec<Mutex<Option<T>>> = (0..pieces).map(|_| Mutex::new(None)).collect();
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let piece = next.fetch_add(1, Ordering::Relaxed);
                    let Some(place) = done.get(piece) else { break };
                    let result = work(piece);
                    if let Ok(mut place) = place.lock() {
                        *place = Some(result);
                    }
                }
            });
        }
    });
    done.into_iter().filter_map(|place| place.into_inner().ok().flatten()).for_each(take);
}
