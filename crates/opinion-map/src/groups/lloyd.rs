//! Groups around middles: k-means (Lloyd 1982) from careful starts (Arthur and Vassilvitskii 2007).

use crate::chance::Chance;

/// A point of the plane.
pub type Point = [f64; 2];

/// Rounds of one search.
const ROUNDS_MAX: usize = 300;

/// Rounds after which starts are compared, and how many of them are then carried on.
const ROUNDS_OF_HEATS: usize = 4;
const CARRIED_ON: usize = 4;

/// Of fewer points than this there are more starts, in proportion: they cost as little.
const POINTS_OF_A_START: usize = 1_500;

/// Rounds in which single points change sides.
const CHANGES_MAX: usize = 50;

/// How many points starts are tried on; the best is then carried on with all points.
const SAMPLE: usize = 4_000;

/// How many points are taken side by side.
const LANES: usize = 4;

/// Points around middles.
#[derive(Clone, Debug, PartialEq)]
pub struct Division {
    /// The middle of each group.
    pub centres: Vec<Point>,
    /// The group of each point.
    pub labels: Vec<usize>,
    /// The sum of squared distances to the middles.
    pub inertia: f64,
}

impl Division {
    /// How many points each group has.
    pub fn sizes(&self) -> Vec<u32> {
        let mut sizes = vec![0; self.centres.len()];
        for label in &self.labels {
            sizes.iter_mut().skip(*label).take(1).for_each(|size| *size += 1);
        }
        sizes
    }
}

/// What to look for.
#[derive(Clone, Copy, Debug)]
pub struct Search {
    /// How many groups.
    pub count: usize,
    /// The smallest group there may be.
    pub size_min: u32,
    /// How many starts.
    pub restarts: usize,
    /// Where chance begins.
    pub seed: u64,
}

impl Search {
    /// The best division of several starts, numbered from left to right. Groups that are too
    /// small to tell of are dissolved, so that there may be fewer than were looked for; `None`
    /// where that leaves less than two.
    pub fn best(&self, points: &[Point]) -> Option<Division> {
        if points.len() < 2 * self.size_min as usize {
            return None;
        }
        let some = self.sample(points);
        let heat = |number: usize| {
            let mut chance = Chance::stream(self.seed, 1 + number as u64);
            lloyd(&some, starts(&some, self.count, &mut chance), ROUNDS_OF_HEATS)
        };
        let restarts = self.restarts * POINTS_OF_A_START / some.len().clamp(150, POINTS_OF_A_START);
        let mut heats: Vec<Division> = (0..restarts.max(1)).map(heat).collect();
        heats.sort_by(|a, b| a.inertia.total_cmp(&b.inertia));
        heats.truncate(CARRIED_ON);
        let finals = heats.into_iter().map(|it| settled(&some, it.centres));
        let mut division = finals.min_by(|a, b| a.inertia.total_cmp(&b.inertia))?;
        if some.len() < points.len() {
            division = settled(points, division.centres);
        }
        while let Some(small) = smallest(&division, self.size_min) {
            division.centres.remove(small);
            division = settled(points, division.centres);
        }
        (division.centres.len() > 1).then(|| from_left_to_right(division))
    }

    fn sample(&self, points: &[Point]) -> Vec<Point> {
        if points.len() <= SAMPLE {
            return points.to_vec();
        }
        let mut chance = Chance::stream(self.seed, 0);
        let drawn = (0..SAMPLE).filter_map(|_| points.get(chance.below(points.len())).copied());
        drawn.collect()
    }
}

/// The smallest group, if it is too small and not the only one.
fn smallest(division: &Division, size_min: u32) -> Option<usize> {
    let sizes = division.sizes();
    let (at, size) = sizes.iter().enumerate().min_by_key(|(_, size)| **size)?;
    (*size < size_min && sizes.len() > 1).then_some(at)
}

/// The middle of points; the origin where there are none.
pub fn middle(points: &[Point]) -> Point {
    let mut sum = [0.0; 2];
    for [x, y] in points {
        sum = [sum[0] + x, sum[1] + y];
    }
    sum.map(|value| value / points.len().max(1) as f64)
}

/// The square of a distance.
pub fn squared([x, y]: &Point, [a, b]: &Point) -> f64 {
    (x - a) * (x - a) + (y - b) * (y - b)
}

/// Starts far from one another: each drawn in proportion to its squared distance to those before.
/// Fewer where there are fewer different points.
fn starts(points: &[Point], count: usize, chance: &mut Chance) -> Vec<Point> {
    let mut centres: Vec<Point> = Vec::with_capacity(count);
    let mut distances = vec![f64::INFINITY; points.len()];
    centres.extend(points.get(chance.below(points.len().max(1))));
    while let (Some(last), true) = (centres.last(), centres.len() < count) {
        let mut total = 0.0;
        for (distance, point) in distances.iter_mut().zip(points) {
            *distance = distance.min(squared(point, last));
            total += *distance;
        }
        let mut drawn = chance.share() * total;
        let is_drawn = |distance: &f64| {
            drawn -= distance;
            *distance > 0.0 && drawn < 0.0
        };
        let far = distances.iter().position(is_drawn);
        let far = far.or_else(|| distances.iter().rposition(|distance| *distance > 0.0));
        match far.and_then(|at| points.get(at)) {
            Some(point) => centres.push(*point),
            None => break,
        }
    }
    centres
}

/// Puts each point with the nearest middle and moves middles, until nothing changes or for so many
/// rounds.
fn lloyd(points: &[Point], mut centres: Vec<Point>, rounds: usize) -> Division {
    let mut labels = vec![usize::MAX; points.len()];
    for _ in 0..rounds {
        let mut sums = vec![[0.0; 3]; centres.len()];
        let mut changed = false;
        for (some, labels) in points.chunks(LANES).zip(labels.chunks_mut(LANES)) {
            let found = nearest_of_some(some, &centres);
            for ((point, label), nearest) in some.iter().zip(labels).zip(found) {
                changed |= *label != nearest;
                *label = nearest;
                if let Some([x, y, count]) = sums.get_mut(nearest) {
                    (*x, *y, *count) = (*x + point[0], *y + point[1], *count + 1.0);
                }
            }
        }
        if !changed {
            break;
        }
        for (centre, [x, y, count]) in centres.iter_mut().zip(sums) {
            if count > 0.0 {
                *centre = [x / count, y / count];
            }
        }
    }
    let distance = |(point, label): (&Point, &usize)| {
        centres.get(*label).map_or(0.0, |centre| squared(point, centre))
    };
    let inertia = points.iter().zip(&labels).map(distance).sum();
    Division { centres, labels, inertia }
}

/// Rounds until nothing changes, then single points that change sides where that makes groups
/// tighter although the other middle is not nearer yet (Hartigan and Wong 1979); what is left are
/// far fewer different ends.
fn settled(points: &[Point], centres: Vec<Point>) -> Division {
    let Division { centres, mut labels, .. } = lloyd(points, centres, ROUNDS_MAX);
    let mut groups: Vec<(Point, f64)> = centres.into_iter().map(|centre| (centre, 0.0)).collect();
    for label in &labels {
        groups.iter_mut().skip(*label).take(1).for_each(|(_, size)| *size += 1.0);
    }
    for _ in 0..CHANGES_MAX {
        let mut changed = false;
        for (point, label) in points.iter().zip(&mut labels) {
            if let Some(better) = better(point, *label, &groups) {
                move_to(&mut groups, *label, point, -1.0);
                move_to(&mut groups, better, point, 1.0);
                (*label, changed) = (better, true);
            }
        }
        if !changed {
            break;
        }
    }
    lloyd(points, groups.into_iter().map(|(centre, _)| centre).collect(), ROUNDS_MAX)
}

/// The group that a point should be in instead of its own, if any.
fn better(point: &Point, own: usize, groups: &[(Point, f64)]) -> Option<usize> {
    let (centre, size) = groups.get(own).filter(|(_, size)| *size > 1.0)?;
    let mut best = (None, squared(point, centre) * size / (size - 1.0) * (1.0 - 1e-12));
    for (at, (centre, size)) in groups.iter().enumerate() {
        let cost = squared(point, centre) * size / (size + 1.0);
        if at != own && cost < best.1 {
            best = (Some(at), cost);
        }
    }
    best.0
}

/// Adds a point to a group, or takes it out, and moves the middle along.
fn move_to(groups: &mut [(Point, f64)], at: usize, point: &Point, by: f64) {
    if let Some((centre, size)) = groups.get_mut(at) {
        *size += by;
        for (middle, value) in centre.iter_mut().zip(point) {
            *middle += by * (value - *middle) / *size;
        }
    }
}

/// The nearest middle of each of up to [`LANES`] points, the first of equals; written so that the
/// processor takes them side by side.
fn nearest_of_some(points: &[Point], centres: &[Point]) -> [usize; LANES] {
    let (mut xs, mut ys) = ([0.0; LANES], [0.0; LANES]);
    for ((point, x), y) in points.iter().zip(&mut xs).zip(&mut ys) {
        [*x, *y] = *point;
    }
    let (mut best, mut nearest) = ([f64::INFINITY; LANES], [0; LANES]);
    for (at, [a, b]) in centres.iter().enumerate() {
        for (((x, y), best), nearest) in xs.iter().zip(&ys).zip(&mut best).zip(&mut nearest) {
            let distance = (x - a) * (x - a) + (y - b) * (y - b);
            let is_closer = distance < *best;
            *best = if is_closer { distance } else { *best };
            *nearest = if is_closer { at } else { *nearest };
        }
    }
    nearest
}

/// The nearest middle, the first of equals, and the square of the distance.
pub fn nearest(point: &Point, centres: &[Point]) -> (usize, f64) {
    let mut best = (0, f64::INFINITY);
    for (at, centre) in centres.iter().enumerate() {
        let distance = squared(point, centre);
        if distance < best.1 {
            best = (at, distance);
        }
    }
    best
}

fn from_left_to_right(division: Division) -> Division {
    let Division { centres, labels, inertia } = division;
    let mut order: Vec<usize> = (0..centres.len()).collect();
    let key = |at: &usize| centres.get(*at).copied().unwrap_or_default();
    let compare = |a: &usize, b: &usize| {
        let ([x, y], [other_x, other_y]) = (key(a), key(b));
        x.total_cmp(&other_x).then(y.total_cmp(&other_y))
    };
    order.sort_by(compare);
    let mut number = vec![0; order.len()];
    for (new, old) in order.iter().enumerate() {
        number.iter_mut().skip(*old).take(1).for_each(|place| *place = new);
    }
    let renumber = |label: usize| number.get(label).copied().unwrap_or_default();
    Division {
        centres: order.iter().map(key).collect(),
        labels: labels.into_iter().map(renumber).collect(),
        inertia,
    }
}
