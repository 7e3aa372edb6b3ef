//! The map of interests as numbers for an SVG: a circle for each party, green lines between those
//! who want the same and red ones between those who clash.

use crate::stakeholders::picture::Picture;

/// How wide and high the picture is.
const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 460.0;

/// How much stays free around what is drawn.
const EDGE: f64 = 44.0;

/// So many lines are drawn for each party: more hide each other.
const LINES_PER_PARTY: usize = 2;

/// A party: a circle with its number in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// Its number in the list, from 1.
    pub label: usize,
    /// Where.
    pub x: String,
    /// Where.
    pub y: String,
    /// How large: the stronger, the larger.
    pub r: String,
    /// Whether anything of it is an estimate.
    pub is_estimated: bool,
}

/// A line between two parties.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub x1: String,
    pub y1: String,
    pub x2: String,
    pub y2: String,
    pub width: String,
    /// Whether they want the same.
    pub agree: bool,
}

/// Everything to draw.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// The parties.
    pub dots: Vec<Dot>,
    /// The lines, drawn beneath.
    pub lines: Vec<Line>,
}

impl Drawing {
    /// What there is to draw.
    pub fn of(picture: &Picture) -> Self {
        let places = spread(picture);
        let at = |place: usize| places.get(place).copied().flatten();
        let most = picture.parties.iter().map(|party| party.strength).fold(1.0, f64::max);
        let dot = |(place, party): (usize, &crate::stakeholders::picture::Party)| {
            let [x, y] = at(place)?;
            let r = told(15.0 + 11.0 * (party.strength / most).sqrt());
            let is_estimated = party.is_estimated;
            Some(Dot { label: place + 1, x: told(x), y: told(y), r, is_estimated })
        };
        let mut pairs: Vec<(usize, usize, f64)> = (picture.pairs.iter())
            .map(|pair| (pair.one, pair.other, pair.convergence - pair.divergence))
            .filter(|(_, _, net)| net.abs() >= 1.0)
            .collect();
        pairs.sort_by(|a, b| b.2.abs().total_cmp(&a.2.abs()).then((a.0, a.1).cmp(&(b.0, b.1))));
        pairs.truncate(LINES_PER_PARTY * picture.parties.len());
        let strongest = pairs.first().map_or(1.0, |pair| pair.2.abs());
        let line = |(one, other, net): &(usize, usize, f64)| {
            let ([x1, y1], [x2, y2]) = (at(*one)?, at(*other)?);
            let width = told(1.0 + 5.0 * net.abs() / strongest);
            let (x1, y1, x2, y2) = (told(x1), told(y1), told(x2), told(y2));
            Some(Line { x1, y1, x2, y2, width, agree: *net > 0.0 })
        };
        Self {
            dots: picture.parties.iter().enumerate().filter_map(dot).collect(),
            lines: pairs.iter().filter_map(line).collect(),
        }
    }
}

/// Places on the picture: as large as it fits, and circles moved apart that lie on each other.
fn spread(picture: &Picture) -> Vec<Option<[f64; 2]>> {
    let known: Vec<[f64; 2]> = picture.parties.iter().filter_map(|party| party.at).collect();
    let ends = |axis: usize| {
        let all = known.iter().map(|at| at.get(axis).copied().unwrap_or(0.0));
        (all.clone().fold(f64::INFINITY, f64::min), all.fold(f64::NEG_INFINITY, f64::max))
    };
    let ((left, right), (low, high)) = (ends(0), ends(1));
    let wide = (WIDTH - 2.0 * EDGE) / (right - left).max(1e-9);
    let tall = (HEIGHT - 2.0 * EDGE) / (high - low).max(1e-9);
    let place = |at: [f64; 2]| {
        let [x, y] = at;
        let across = if right - left < 1e-6 { WIDTH / 2.0 } else { EDGE + (x - left) * wide };
        let up = if high - low < 1e-6 { HEIGHT / 2.0 } else { HEIGHT - EDGE - (y - low) * tall };
        [across, up]
    };
    let mut places: Vec<Option<[f64; 2]>> =
        picture.parties.iter().map(|party| party.at.map(place)).collect();
    for _ in 0..60 {
        push_apart(&mut places);
    }
    places
}

/// Moves circles that lie on each other a little apart.
fn push_apart(places: &mut [Option<[f64; 2]>]) {
    const NEAR: f64 = 58.0;
    for one in 0..places.len() {
        for other in one + 1..places.len() {
            let pair = (places.get(one).copied().flatten(), places.get(other).copied().flatten());
            let (Some([ax, ay]), Some([bx, by])) = pair else { continue };
            let (dx, dy) = (bx - ax, by - ay);
            let far = dx.hypot(dy);
            if far >= NEAR {
                continue;
            }
            // Two on one place part in a direction that depends on their number.
            let turn = (one * 7 + other) as f64;
            let (ux, uy) = if far < 1e-6 { (turn.cos(), turn.sin()) } else { (dx / far, dy / far) };
            let step = (NEAR - far) / 2.0;
            for (place, sign) in [(one, -1.0), (other, 1.0)] {
                if let Some(Some([x, y])) = places.get_mut(place) {
                    *x = (*x + sign * ux * step).clamp(EDGE, WIDTH - EDGE);
                    *y = (*y + sign * uy * step).clamp(EDGE, HEIGHT - EDGE);
                }
            }
        }
    }
}

fn told(value: f64) -> String {
    format!("{value:.1}")
}
