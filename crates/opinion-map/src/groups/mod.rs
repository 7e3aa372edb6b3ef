//! Opinion groups: as many as are clear and stable, from one upward.

mod lloyd;
mod silhouette;
mod exact;
mod cloud;
mod stability;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::answers::Cell;
use crate::plane::Plane;
use crate::settings::{CELL_MIN, Mode, Settings};
use lloyd::{Division, Search, middle, nearest};
use silhouette::{silhouettes, silhouettes_of_some};
use stability::stability;

/// One number of groups that was looked at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tried {
    /// How many groups.
    pub groups: usize,
    /// How clear they are: mean silhouette, −1 to 1 (Rousseeuw 1987).
    pub silhouette: f64,
    /// How many people each has.
    pub sizes: Vec<u32>,
    /// How stable they are, where it was measured.
    pub stability: Option<Stability>,
}

/// How well groups withstand other orders, other starts and other people. Figures are adjusted
/// Rand indices to the answer (Hubert and Arabie 1985): 1 is the same, 0 is chance.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stability {
    /// The smallest over the shuffles: the same people in another order, with other starts.
    pub min_ari: f64,
    /// How many shuffles.
    pub shuffles: usize,
    /// The mean over the resamples: plane and groups made again from four fifths of the people.
    /// 1 where no resamples were asked for; 0 in exact mode, which makes none.
    pub resample_ari: f64,
    /// The smallest over the resamples.
    pub resample_ari_min: f64,
    /// How many resamples.
    pub resamples: usize,
}

/// Which groups there are, and how that was decided.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Grouping {
    /// How many groups: 1 says that there are no clear groups, 0 that nobody answered enough.
    pub groups: usize,
    /// How clear they are (mean silhouette), where there are two or more.
    pub silhouette: Option<f64>,
    /// The mean silhouette that as many groups have in one cloud without any groups, as wide and
    /// as long as these people (a normal distribution with the same covariance). Groups whose
    /// silhouette is hardly larger are sides of one cloud that people shade into, not camps.
    #[serde(default)]
    pub silhouette_of_one_cloud: Option<f64>,
    /// How stable they are. Where there is one group: how stable the clearest division was that
    /// was not told, if there was any.
    pub stability: Option<Stability>,
    /// The middle of each group in the plane.
    pub centres: Vec<[f64; 2]>,
    /// Every number of groups that was looked at.
    pub tried: Vec<Tried>,
}

/// The adjusted Rand index of two divisions of the same people (Hubert and Arabie 1985). 1 where
/// both put everybody together, or nobody with anybody; people beyond the shorter are left out.
pub fn adjusted_rand_index(one: &[usize], other: &[usize]) -> f64 {
    let pairs = |count: u64| count as f64 * (count as f64 - 1.0) / 2.0;
    let total = one.len().min(other.len());
    if total < 2 {
        return 1.0;
    }
    let (one, rows) = numbered(one.get(..total).unwrap_or_default());
    let (other, columns) = numbered(other.get(..total).unwrap_or_default());
    let mut cells = BTreeMap::<usize, u64>::new();
    let mut dense = vec![0_u64; if rows * columns <= 1 << 20 { rows * columns } else { 0 }];
    let (mut of_rows, mut of_columns) = (vec![0_u64; rows], vec![0_u64; columns]);
    for (row, column) in one.iter().zip(&other) {
        let cell = row * columns + column;
        match dense.get_mut(cell) {
            Some(count) => *count += 1,
            None => *cells.entry(cell).or_default() += 1,
        }
        of_rows.iter_mut().skip(*row).take(1).for_each(|count| *count += 1);
        of_columns.iter_mut().skip(*column).take(1).for_each(|count| *count += 1);
    }
    let both: f64 = dense.iter().chain(cells.values()).map(|count| pairs(*count)).sum();
    let first: f64 = of_rows.into_iter().map(pairs).sum();
    let second: f64 = of_columns.into_iter().map(pairs).sum();
    let expected = first * second / pairs(total as u64);
    let most = f64::midpoint(first, second);
    if (most - expected).abs() < 1e-9 { 1.0 } else { (both - expected) / (most - expected) }
}

/// The same labels numbered from 0 without gaps, and how many there are.
fn numbered(labels: &[usize]) -> (Vec<usize>, usize) {
    let most = labels.iter().copied().max().unwrap_or(0);
    if most < 1024 {
        return (labels.to_vec(), most + 1);
    }
    let mut numbers = BTreeMap::new();
    for label in labels {
        let next = numbers.len();
        numbers.entry(*label).or_insert(next);
    }
    let number = |label: &usize| numbers.get(label).copied().unwrap_or_default();
    (labels.iter().map(number).collect(), numbers.len())
}

/// Everybody who answered, in an order that depends on their answers alone.
pub(crate) struct People<'a> {
    /// The plane they are in.
    pub plane: &'a Plane,
    /// The answers of each.
    pub rows: &'a [&'a [Cell]],
    /// Which of them answered enough, ascending.
    pub enough: &'a [usize],
    /// Where those are.
    pub points: &'a [[f64; 2]],
}

/// Finds groups; gives how that was decided and the group of each who answered enough.
pub(crate) fn groups(people: &People, settings: &Settings) -> (Grouping, Vec<usize>) {
    let candidates = match settings.mode {
        Mode::Sound => candidates(people.points, settings),
        Mode::PolisExact => exact::candidates(people.points),
    };
    let labels: Vec<&[usize]> = candidates.iter().map(|it| it.labels.as_slice()).collect();
    let silhouettes = match settings.mode {
        Mode::Sound => silhouettes_of_some(people.points, &labels, settings.seed),
        Mode::PolisExact => silhouettes(people.points, &labels, settings.threads),
    };
    let told = |(division, silhouette): (&Division, &f64)| Tried {
        groups: division.centres.len(),
        silhouette: *silhouette,
        sizes: division.sizes(),
        stability: None,
    };
    let mut tried: Vec<Tried> = candidates.iter().zip(&silhouettes).map(told).collect();
    let chosen = match settings.mode {
        Mode::Sound => choose(people, &candidates, &mut tried, settings),
        Mode::PolisExact => exact::choose(people.points, &candidates, &mut tried, settings),
    };
    match chosen.and_then(|at| Some((candidates.get(at)?, tried.get(at)?.clone()))) {
        Some((division, it)) => {
            let grouping = Grouping {
                groups: division.centres.len(),
                silhouette: Some(it.silhouette),
                silhouette_of_one_cloud: Some(cloud::silhouette(people.points, division)),
                stability: it.stability,
                centres: division.centres.clone(),
                tried,
            };
            (grouping, division.labels.clone())
        }
        None => (together(people.points, tried), vec![0; people.points.len()]),
    }
}

/// The group whose middle is nearest.
pub(crate) fn nearest_group(grouping: &Grouping, point: [f64; 2]) -> Option<usize> {
    let is_any = !grouping.centres.is_empty();
    is_any.then(|| nearest(&point, &grouping.centres).0)
}

/// Everybody together: no clear groups.
fn together(points: &[[f64; 2]], tried: Vec<Tried>) -> Grouping {
    let clearest = tried.iter().filter(|it| it.stability.is_some());
    let clearest = clearest.max_by(|a, b| a.silhouette.total_cmp(&b.silhouette));
    Grouping {
        groups: usize::from(!points.is_empty()),
        silhouette: None,
        silhouette_of_one_cloud: None,
        stability: clearest.and_then(|it| it.stability),
        centres: if points.is_empty() { Vec::new() } else { vec![middle(points)] },
        tried,
    }
}

/// The best division into each number of groups, none with a group that is too small to tell of.
fn candidates(points: &[[f64; 2]], settings: &Settings) -> Vec<Division> {
    let mut found: Vec<Division> = Vec::new();
    for count in 2..=settings.groups_max.min(Settings::GROUPS_MAX) {
        let (restarts, seed) = (settings.restarts, settings.seed);
        let search = Search { count, size_min: CELL_MIN, restarts, seed };
        let Some(division) = search.best(points) else { continue };
        let same = found.iter_mut().find(|it| it.centres.len() == division.centres.len());
        match same {
            Some(known) if known.inertia <= division.inertia => {}
            Some(known) => *known = division,
            None => found.push(division),
        }
    }
    found.sort_by_key(|division| division.centres.len());
    found
}

/// More groups are told only if they are better by this factor.
const BETTER_MIN: f64 = 0.9;

/// Of the divisions that are clear enough and stable enough, the one for which clarity times
/// stability under resampling is largest, or the one with the fewest groups that is nearly as
/// good: a division that is hardly clearer and less stable would come and go with a few people.
fn choose(
    people: &People,
    candidates: &[Division],
    tried: &mut [Tried],
    settings: &Settings,
) -> Option<usize> {
    let mut order: Vec<(usize, f64)> = tried.iter().map(|it| it.silhouette).enumerate().collect();
    order.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let mut good: Vec<(usize, f64)> = Vec::new();
    let (mut best, mut fewest) = (0.0_f64, usize::MAX);
    for (at, clarity) in order {
        // No division is more stable than entirely: these cannot be better, or nearly as good
        // with fewer groups, and their stability need not be known.
        let is_beaten = clarity < best * if at < fewest { BETTER_MIN } else { 1.0 };
        if clarity < settings.silhouette_min || is_beaten {
            continue;
        }
        let pair = candidates.get(at).zip(tried.get_mut(at));
        let Some((division, told)) = pair else { continue };
        let stability = stability(people, division, settings);
        told.stability = Some(stability);
        let score = clarity * stability.resample_ari;
        if stability.min_ari >= settings.shuffle_ari_min
            && stability.resample_ari >= settings.resample_ari_min
        {
            good.push((at, score));
            (best, fewest) = (best.max(score), fewest.min(at));
        }
    }
    // Candidates are in the order of their number of groups.
    let nearly = good.into_iter().filter(|(_, score)| *score >= best * BETTER_MIN);
    nearly.map(|(at, _)| at).min()
}
