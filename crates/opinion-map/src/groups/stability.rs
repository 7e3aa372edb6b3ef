//! How well groups withstand other orders, other starts and other people.

use super::lloyd::{Division, Point, Search};
use super::{People, Stability, adjusted_rand_index};
use crate::answers::Cell;
use crate::chance::Chance;
use crate::settings::{CELL_MIN, Settings};
use crate::threads::in_order;

/// How many people a resample has at most.
const RESAMPLE_MAX: usize = 4_000;

/// Starts of a search within a resample: fewer than of the answer, which makes it stricter.
const RESTARTS: usize = 4;

/// The smallest group within a resample: one of five people may lose some.
const SIZE_MIN: u32 = 3;

/// Makes the groups again in other ways and compares.
pub fn stability(people: &People, division: &Division, settings: &Settings) -> Stability {
    let (mut min_ari, mut sum, mut resample_ari_min) = (1.0_f64, 0.0, 1.0_f64);
    let work = |number: usize| match number.checked_sub(settings.shuffles) {
        None => shuffle(people.points, division, settings, number),
        Some(number) => resample(people, division, number),
    };
    let mut number = 0;
    in_order(settings.shuffles + settings.resamples, settings.threads, work, |ari: f64| {
        if number < settings.shuffles {
            min_ari = min_ari.min(ari);
        } else {
            sum += ari;
            resample_ari_min = resample_ari_min.min(ari);
        }
        number += 1;
    });
    Stability {
        min_ari,
        shuffles: settings.shuffles,
        resample_ari: if settings.resamples == 0 { 1.0 } else { sum / settings.resamples as f64 },
        resample_ari_min,
        resamples: settings.resamples,
    }
}

/// Places in an order by chance.
pub fn shuffled(count: usize, seed: u64, number: usize) -> Vec<usize> {
    let mut chance = Chance::stream(seed, 0x1000 + number as u64);
    let mut order: Vec<usize> = (0..count).collect();
    for at in (1..count).rev() {
        order.swap(at, chance.below(at + 1));
    }
    order
}

fn shuffle(points: &[Point], division: &Division, settings: &Settings, number: usize) -> f64 {
    let order = shuffled(points.len(), settings.seed, number);
    let moved: Vec<Point> = order.iter().filter_map(|at| points.get(*at).copied()).collect();
    let labels: Vec<usize> =
        order.iter().filter_map(|at| division.labels.get(*at).copied()).collect();
    let seed = Chance::stream(settings.seed, 0x2000 + number as u64).next();
    let (count, restarts) = (division.centres.len(), settings.restarts);
    let search = Search { count, size_min: CELL_MIN, restarts, seed };
    compare(&search, &moved, &labels)
}

/// The plane and the groups of four fifths of the people. Who they are does not depend on the
/// seed, so that seeds do not decide how many groups there are.
fn resample(people: &People, division: &Division, number: usize) -> f64 {
    let seed = Chance::stream(0, 0x3000 + number as u64).next();
    let mut order = shuffled(people.rows.len(), seed, 0);
    order.truncate((people.rows.len() * 4 / 5).min(RESAMPLE_MAX));
    order.sort_unstable();
    let rows: Vec<&[Cell]> = order.iter().filter_map(|at| people.rows.get(*at).copied()).collect();
    let plane = people.plane.remade(&rows);
    let labelled = |at: &usize| {
        let place = people.enough.binary_search(at).ok()?;
        Some((people.rows.get(*at).copied()?, division.labels.get(place).copied()?))
    };
    let (rows, labels): (Vec<&[Cell]>, Vec<usize>) = order.iter().filter_map(labelled).unzip();
    let points: Vec<Point> = plane.places(&rows).into_iter().map(|(point, _)| point).collect();
    let count = division.centres.len();
    let search = Search { count, size_min: SIZE_MIN, restarts: RESTARTS, seed };
    compare(&search, &points, &labels)
}

fn compare(search: &Search, points: &[Point], labels: &[usize]) -> f64 {
    let found = search.best(points);
    found.map_or(0.0, |found| adjusted_rand_index(labels, &found.labels))
}
