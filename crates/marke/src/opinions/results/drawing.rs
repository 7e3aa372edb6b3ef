//! The map of a conversation as numbers for an SVG: groups, people in small squares, and you.

use crate::opinions::results::{Figures, Spot};

/// How wide and high the picture is.
const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 440.0;

/// How much stays free around what is drawn.
const EDGE: f64 = 36.0;

/// A group: a tilted oval and its letter.
#[derive(Clone, Debug, PartialEq)]
pub struct Oval {
    /// Its accent, 1 to 7.
    pub accent: usize,
    /// Its letter: A, B, C …
    pub letter: char,
    /// Its middle.
    pub x: String,
    /// Its middle.
    pub y: String,
    /// Half its length along its own axes.
    pub rx: String,
    /// Half its length across.
    pub ry: String,
    /// How it is turned, in degrees.
    pub turn: String,
}

/// A few people near each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// The accent of their group; 0 without groups.
    pub accent: usize,
    /// Where.
    pub x: String,
    /// Where.
    pub y: String,
    /// How large.
    pub r: String,
}

/// Everything to draw.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// The groups.
    pub ovals: Vec<Oval>,
    /// The people.
    pub dots: Vec<Dot>,
    /// Where the reader is.
    pub you: Option<(String, String)>,
}

/// The letter by which a group is called.
pub fn letter(group: usize) -> char {
    u8::try_from(group).ok().and_then(|group| b'A'.checked_add(group)).map_or('?', char::from)
}

/// The accent in which a group is drawn.
pub fn accent(group: usize) -> usize {
    // Neighbours in this order differ most.
    const ORDER: [usize; 7] = [4, 1, 3, 6, 5, 2, 7];
    ORDER.get(group % ORDER.len()).copied().unwrap_or(1)
}

/// From the map to the picture: as large as it fits, up is up.
struct Scale {
    middle: [f64; 2],
    factor: f64,
}

impl Scale {
    fn of(points: &[[f64; 2]]) -> Self {
        let ends = |axis: fn(&[f64; 2]) -> f64| {
            let all = points.iter().map(axis);
            let low = all.clone().fold(f64::INFINITY, f64::min);
            (low, all.fold(f64::NEG_INFINITY, f64::max))
        };
        let ((left, right), (low, high)) = (ends(|at| at[0]), ends(|at| at[1]));
        if points.is_empty() {
            return Self { middle: [0.0; 2], factor: 1.0 };
        }
        let wide = (WIDTH - 2.0 * EDGE) / (right - left).max(1e-9);
        let tall = (HEIGHT - 2.0 * EDGE) / (high - low).max(1e-9);
        Self {
            middle: [f64::midpoint(left, right), f64::midpoint(low, high)],
            factor: wide.min(tall),
        }
    }

    fn at(&self, point: [f64; 2]) -> (String, String) {
        let x = WIDTH / 2.0 + (point[0] - self.middle[0]) * self.factor;
        let y = HEIGHT / 2.0 - (point[1] - self.middle[1]) * self.factor;
        (told(x), told(y))
    }

    fn length(&self, length: f64) -> String {
        told((length * self.factor).max(6.0))
    }
}

fn told(value: f64) -> String {
    format!("{value:.1}")
}

impl Drawing {
    /// What there is to draw of figures, with the reader's own place.
    pub fn of(figures: &Figures, you: Option<Spot>) -> Self {
        let corners = figures.groups.iter().flat_map(|group| {
            let far = group.reach[0].max(group.reach[1]);
            let [x, y] = group.middle;
            [[x - far, y - far], [x + far, y + far]]
        });
        let people = figures.squares.iter().map(|square| square.at);
        let own = you.iter().map(|spot| spot.at);
        let points: Vec<[f64; 2]> = corners.chain(people).chain(own).collect();
        let scale = Scale::of(&points);
        let oval = |(place, group): (usize, &super::figures::Group)| {
            let (x, y) = scale.at(group.middle);
            Oval {
                accent: accent(place),
                letter: letter(place),
                x,
                y,
                rx: scale.length(group.reach[0]),
                ry: scale.length(group.reach[1]),
                // Up is up: what turns left on the map turns right in the picture.
                turn: told(-group.turn),
            }
        };
        let dot = |square: &super::figures::Square| {
            let (x, y) = scale.at(square.at);
            let r = told(3.0 + (square.people as f64).sqrt() * 1.5);
            Dot { accent: square.group.map_or(0, accent), x, y, r }
        };
        Self {
            ovals: figures.groups.iter().enumerate().map(oval).collect(),
            dots: figures.squares.iter().map(dot).collect(),
            you: you.map(|spot| scale.at(spot.at)),
        }
    }

    /// Whether there is anything to see.
    pub fn is_empty(&self) -> bool {
        self.ovals.is_empty() && self.dots.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opinions::results::figures::{Group, Square};

    #[test]
    fn everything_lies_within_the_picture() {
        let group = |x: f64| Group {
            people: 10,
            marks: Vec::new(),
            middle: [x, -x],
            reach: [2.0, 1.0],
            turn: 30.0,
        };
        let squares = (0..50).map(|n| Square {
            at: [f64::from(n) - 25.0, f64::from(n % 7)],
            group: Some(usize::from(n % 2 == 0)),
            people: 3,
        });
        let figures = Figures {
            groups: vec![group(-9.0), group(9.0)],
            squares: squares.collect(),
            ..Figures::default()
        };
        let you = Some(Spot { at: [30.0, 30.0], group: None });
        let drawing = Drawing::of(&figures, you);
        let within = |x: &str, y: &str| {
            let (x, y): (f64, f64) = (x.parse().unwrap(), y.parse().unwrap());
            (0.0..=WIDTH).contains(&x) && (0.0..=HEIGHT).contains(&y)
        };
        assert!(drawing.dots.iter().all(|dot| within(&dot.x, &dot.y)));
        assert!(drawing.ovals.iter().all(|oval| within(&oval.x, &oval.y)));
        let (x, y) = drawing.you.as_ref().unwrap();
        assert!(within(x, y));
        assert_eq!(drawing.ovals.iter().map(|oval| oval.letter).collect::<String>(), "AB");
        assert!(Drawing::of(&Figures::default(), None).is_empty());
    }
}
