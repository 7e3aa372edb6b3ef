//! Groups to the letter of red-dwarf 0.4.0: k-means of scikit-learn from the leftmost points, two
//! to five groups, the largest silhouette.

use super::lloyd::{Division, Point, middle, nearest, squared};
use super::stability::shuffled;
use super::{Stability, Tried, adjusted_rand_index};
use crate::settings::Settings;

const GROUPS: std::ops::RangeInclusive<usize> = 2..=5;
const ROUNDS_MAX: usize = 300;
const TOLERANCE: f64 = 1e-4;

/// The division into each number of groups for which there are enough different points.
pub fn candidates(points: &[Point]) -> Vec<Division> {
    GROUPS.filter_map(|count| divide(points, count)).collect()
}

/// The largest silhouette, the fewest groups of equals; its stability under other orders of people
/// is measured and does not matter.
pub fn choose(
    points: &[Point],
    candidates: &[Division],
    tried: &mut [Tried],
    settings: &Settings,
) -> Option<usize> {
    let mut best: Option<(usize, f64)> = None;
    for (at, it) in tried.iter().enumerate() {
        if best.is_none_or(|(_, most)| it.silhouette > most) {
            best = Some((at, it.silhouette));
        }
    }
    let (at, _) = best?;
    let division = candidates.get(at)?;
    let again = |number: usize| {
        let order = shuffled(points.len(), settings.seed, number);
        let moved: Vec<Point> = order.iter().filter_map(|at| points.get(*at).copied()).collect();
        let labels: Vec<usize> =
            order.iter().filter_map(|at| division.labels.get(*at).copied()).collect();
        let found = divide(&moved, division.centres.len());
        found.map_or(0.0, |found| adjusted_rand_index(&labels, &found.labels))
    };
    let told = tried.get_mut(at)?;
    told.stability = Some(Stability {
        min_ari: (0..settings.shuffles).map(again).fold(1.0, f64::min),
        shuffles: settings.shuffles,
        resample_ari: 0.0,
        resample_ari_min: 0.0,
        resamples: 0,
    });
    Some(at)
}

fn divide(points: &[Point], count: usize) -> Option<Division> {
    let mut different = points.to_vec();
    different.sort_by(|[x, y], [a, b]| x.total_cmp(a).then(y.total_cmp(b)));
    different.dedup();
    if different.len() < count || points.len() <= count {
        return None;
    }
    different.truncate(count);
    let mean = middle(points);
    let less = |point: &Point| [point[0] - mean[0], point[1] - mean[1]];
    let moved: Vec<Point> = points.iter().map(less).collect();
    let (centres, labels) = lloyd(&moved, different.iter().map(less).collect());
    let inertia = moved.iter().zip(&labels);
    let inertia = inertia.filter_map(|(point, label)| Some(squared(point, centres.get(*label)?)));
    let inertia = inertia.sum();
    let back = |centre: &Point| [centre[0] + mean[0], centre[1] + mean[1]];
    Some(Division { centres: centres.iter().map(back).collect(), labels, inertia })
}

/// Rounds until no label changes, or middles move by less than the tolerance.
fn lloyd(points: &[Point], mut centres: Vec<Point>) -> (Vec<Point>, Vec<usize>) {
    let spread: f64 = points.iter().map(|[x, y]| x * x + y * y).sum();
    let tolerance = TOLERANCE * spread / (2.0 * points.len() as f64);
    let mut before: Vec<usize> = Vec::new();
    for _ in 0..ROUNDS_MAX {
        let labels = labels(points, &centres);
        let moved = means(points, &labels, &centres);
        let shift: f64 = moved.iter().zip(&centres).map(|(a, b)| squared(a, b)).sum();
        centres = moved;
        if labels == before {
            return (centres, labels);
        }
        before = labels;
        if shift <= tolerance {
            break;
        }
    }
    let labels = labels(points, &centres);
    (centres, labels)
}

fn labels(points: &[Point], centres: &[Point]) -> Vec<usize> {
    points.iter().map(|point| nearest(point, centres).0).collect()
}

/// The middle of each group; a group without people begins anew at the point farthest from its
/// middle.
fn means(points: &[Point], labels: &[usize], centres: &[Point]) -> Vec<Point> {
    let mut sums = vec![[0.0; 3]; centres.len()];
    let mut add = |label: usize, [x, y]: Point, weight: f64| {
        if let Some(sum) = sums.get_mut(label) {
            *sum = [sum[0] + weight * x, sum[1] + weight * y, sum[2] + weight];
        }
    };
    let mut counts = vec![0_usize; centres.len()];
    for (point, label) in points.iter().zip(labels) {
        add(*label, *point, 1.0);
        counts.iter_mut().skip(*label).take(1).for_each(|count| *count += 1);
    }
    let empty: Vec<usize> =
        counts.iter().enumerate().filter(|(_, count)| **count == 0).map(|(at, _)| at).collect();
    if !empty.is_empty() {
        let far = |at: usize| {
            let (point, label) = points.get(at).zip(labels.get(at))?;
            Some(squared(point, centres.get(*label)?))
        };
        let mut order: Vec<usize> = (0..points.len()).collect();
        order.sort_by(|a, b| far(*b).partial_cmp(&far(*a)).unwrap_or(std::cmp::Ordering::Equal));
        for (group, at) in empty.into_iter().zip(order) {
            if let Some((point, label)) = points.get(at).zip(labels.get(at)) {
                add(*label, *point, -1.0);
                add(group, *point, 1.0);
            }
        }
    }
    let mean = |([x, y, count], centre): (&[f64; 3], &Point)| {
        if *count > 0.0 { [x / count, y / count] } else { *centre }
    };
    sums.iter().zip(centres).map(mean).collect()
}
