//! How clear groups are: the mean silhouette (Rousseeuw 1987).

use std::ops::Range;

use super::lloyd::Point;
use crate::chance::Chance;
use crate::threads::in_order;

/// Beyond so many points silhouettes are those of a sample, in which everybody is compared.
const SAMPLE: usize = 2_000;

/// Points that are compared by one thread at a time.
const PIECE: usize = 256;

/// The mean silhouette of each of several divisions of the same points, of a sample of them where
/// there are many.
pub fn silhouettes_of_some(points: &[Point], divisions: &[&[usize]], seed: u64) -> Vec<f64> {
    if points.len() <= SAMPLE {
        return silhouettes(points, divisions, 1);
    }
    let mut chance = Chance::stream(seed, 0x5148);
    let mut drawn: Vec<usize> = (0..SAMPLE).map(|_| chance.below(points.len())).collect();
    drawn.sort_unstable();
    drawn.dedup();
    let some: Vec<Point> = drawn.iter().filter_map(|at| points.get(*at).copied()).collect();
    let labels: Vec<Vec<usize>> = divisions
        .iter()
        .map(|labels| drawn.iter().filter_map(|at| labels.get(*at).copied()).collect())
        .collect();
    let labels: Vec<&[usize]> = labels.iter().map(Vec::as_slice).collect();
    silhouettes(&some, &labels, 1)
}

/// The mean silhouette of each of several divisions of the same points.
///
/// Points that are together in all divisions are put side by side, so that each distance is
/// computed once for all divisions and many at a time.
pub fn silhouettes(points: &[Point], divisions: &[&[usize]], threads: usize) -> Vec<f64> {
    let mut order: Vec<usize> = (0..points.len()).collect();
    let label = |division: &&[usize], at: usize| division.get(at).copied().unwrap_or_default();
    let labels = |at: usize| divisions.iter().map(move |division| label(division, at));
    order.sort_by(|a, b| labels(*a).cmp(labels(*b)));
    let sorted: Vec<Point> = order.iter().filter_map(|at| points.get(*at).copied()).collect();
    let side_by_side = Sides {
        xs: sorted.iter().map(|point| point[0]).collect(),
        ys: sorted.iter().map(|point| point[1]).collect(),
        cells: cells(&order, &labels),
        groups: divisions.iter().map(|it| it.iter().max().map_or(0, |most| most + 1)).collect(),
    };
    let counts = side_by_side.counts();
    let mut totals = vec![0.0; divisions.len()];
    let work = |piece: usize| {
        let mut sums = vec![0.0; divisions.len()];
        for point in sorted.iter().enumerate().skip(piece * PIECE).take(PIECE) {
            side_by_side.add(point, &counts, &mut sums);
        }
        sums
    };
    in_order(sorted.len().div_ceil(PIECE), threads, work, |sums: Vec<f64>| {
        totals.iter_mut().zip(sums).for_each(|(total, sum)| *total += sum);
    });
    totals.into_iter().map(|total| total / points.len().max(1) as f64).collect()
}

/// Points that are together in all divisions: which, and their group in each.
type Side = (Range<usize>, Vec<usize>);

fn cells<I: Iterator<Item = usize>>(order: &[usize], labels: &impl Fn(usize) -> I) -> Vec<Side> {
    let mut cells: Vec<Side> = Vec::new();
    for (place, at) in order.iter().enumerate() {
        let of: Vec<usize> = labels(*at).collect();
        match cells.last_mut() {
            Some((range, known)) if *known == of => range.end = place + 1,
            _ => cells.push((place..place + 1, of)),
        }
    }
    cells
}

struct Sides {
    xs: Vec<f64>,
    ys: Vec<f64>,
    cells: Vec<Side>,
    /// How many groups each division has.
    groups: Vec<usize>,
}

impl Sides {
    /// How many points each group of each division has.
    fn counts(&self) -> Vec<Vec<f64>> {
        let mut counts: Vec<Vec<f64>> =
            self.groups.iter().map(|groups| vec![0.0; *groups]).collect();
        for (range, labels) in &self.cells {
            for (counts, label) in counts.iter_mut().zip(labels) {
                counts.iter_mut().skip(*label).take(1).for_each(|it| *it += range.len() as f64);
            }
        }
        counts
    }

    /// Adds the silhouette of one point in each division.
    fn add(&self, (at, point): (usize, &Point), counts: &[Vec<f64>], sums: &mut [f64]) {
        let far: Vec<f64> =
            self.cells.iter().map(|(range, _)| self.distance(range.clone(), point)).collect();
        let Some((_, own)) = self.cells.iter().find(|(range, _)| range.contains(&at)) else {
            return;
        };
        for (division, ((sum, counts), own)) in sums.iter_mut().zip(counts).zip(own).enumerate() {
            let mut distances = vec![0.0; counts.len()];
            for ((_, labels), far) in self.cells.iter().zip(&far) {
                let label = labels.get(division).copied().unwrap_or_default();
                distances.iter_mut().skip(label).take(1).for_each(|it| *it += far);
            }
            *sum += silhouette(&distances, counts, *own);
        }
    }

    /// The sum of distances from a point to those of a cell, four at a time.
    fn distance(&self, range: Range<usize>, [x, y]: &Point) -> f64 {
        let (xs, last_xs) = self.xs.get(range.clone()).unwrap_or_default().as_chunks::<4>();
        let (ys, last_ys) = self.ys.get(range).unwrap_or_default().as_chunks::<4>();
        let far = |a: f64, b: f64| ((a - x) * (a - x) + (b - y) * (b - y)).sqrt();
        let mut sums = [0.0; 4];
        for (a, b) in xs.iter().zip(ys) {
            for (sum, (a, b)) in sums.iter_mut().zip(a.iter().zip(b)) {
                *sum += far(*a, *b);
            }
        }
        let last: f64 = last_xs.iter().zip(last_ys).map(|(a, b)| far(*a, *b)).sum();
        sums.iter().sum::<f64>() + last
    }
}

/// One point's silhouette from its summed distances to each group; 0 if it is alone in its own.
fn silhouette(distances: &[f64], counts: &[f64], own: usize) -> f64 {
    let mut inside = None;
    let mut outside = f64::INFINITY;
    for (group, (distance, count)) in distances.iter().zip(counts).enumerate() {
        if group == own {
            inside = (*count > 1.0).then(|| distance / (count - 1.0));
        } else if *count > 0.0 {
            outside = outside.min(distance / count);
        }
    }
    match inside {
        Some(inside) if outside.is_finite() && inside.max(outside) > 0.0 => {
            (outside - inside) / inside.max(outside)
        }
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silhouettes_are_those_of_the_definition() {
        let points: [Point; 5] = [[0.0, 0.0], [1.0, 0.0], [5.0, 0.0], [6.0, 0.0], [9.0, 9.0]];
        let labels: [&[usize]; 2] = [&[0, 0, 1, 1, 2], &[0, 0, 0, 0, 1]];
        let far = |a: usize, b: usize| -> f64 {
            (points[a][0] - points[b][0]).hypot(points[a][1] - points[b][1])
        };
        let of = |labels: &[usize], at: usize| {
            let mean = |group: usize| {
                let others: Vec<f64> = (0..5)
                    .filter(|other| labels[*other] == group && *other != at)
                    .map(|other| far(at, other))
                    .collect();
                (!others.is_empty()).then(|| others.iter().sum::<f64>() / others.len() as f64)
            };
            let Some(inside) = mean(labels[at]) else { return 0.0 };
            let outside = (0..3).filter(|g| *g != labels[at]).filter_map(mean);
            let outside = outside.fold(f64::INFINITY, f64::min);
            (outside - inside) / inside.max(outside)
        };
        let found = silhouettes(&points, &labels, 2);
        for (labels, found) in labels.iter().zip(found) {
            let expected = (0..5).map(|at| of(labels, at)).sum::<f64>() / 5.0;
            assert!((found - expected).abs() < 1e-12, "{found} {expected}");
        }
    }
}
