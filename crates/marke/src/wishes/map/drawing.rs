//! The map as a picture: where each line and dot goes, in units of the picture.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;
use utoipa::ToSchema;

use super::Area;
use super::labels::{self, Label};

/// How wide the picture is.
const WIDTH: f64 = 1_000.0;

/// The room around the area.
const MARGIN: f64 = 40.0;

/// The smallest dot, and how much it grows with the root of its count.
const RADIUS: (f64, f64) = (5.0, 3.0);

/// The largest dot.
const RADIUS_MAX: f64 = 34.0;

/// A map, ready to be drawn as SVG.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct Drawing {
    /// Its width.
    pub width: i64,
    /// Its height.
    pub height: i64,
    /// Degrees at its left, bottom, right and top edges: the picture is linear in both.
    pub edges: [f64; 4],
    /// Municipalities, then canals.
    #[serde(skip)]
    pub outlines: Vec<Outline>,
    /// Villages, largest first, so that small ones are drawn on top.
    pub dots: Vec<Dot>,
}

/// A line of the map.
#[derive(Clone, Debug)]
pub struct Outline {
    /// `municipality` or `canal`.
    pub kind: &'static str,
    /// What it is called.
    pub name: String,
    /// The `d` of an SVG path.
    pub path: String,
}

/// A village on the map.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct Dot {
    /// What it is called.
    pub name: String,
    /// How many wishes it has.
    pub count: i64,
    /// From the left.
    pub x: i64,
    /// From the top.
    pub y: i64,
    /// Larger with more wishes.
    pub radius: i64,
    /// In degrees.
    pub longitude: f64,
    /// In degrees.
    pub latitude: f64,
    /// Where its name goes.
    pub label: Label,
}

impl Drawing {
    /// Draws an area with the count of each village.
    pub fn of(area: &Area, counts: &[(String, i64)]) -> Self {
        let points = area.shapes.iter().flat_map(|shape| &shape.lines).flatten().copied();
        let homes = area.villages.iter().map(|village| (village.longitude, village.latitude));
        let Some(paper) = Paper::around(points.chain(homes)) else { return Self::default() };
        let counts: BTreeMap<&str, i64> =
            counts.iter().map(|(name, count)| (name.as_str(), *count)).collect();
        let mut outlines: Vec<Outline> = area
            .shapes
            .iter()
            .map(|shape| Outline {
                kind: shape.kind,
                name: shape.name.clone(),
                path: paper.path(&shape.lines, shape.kind == "municipality"),
            })
            .collect();
        outlines.sort_by_key(|outline| outline.kind == "canal");
        let dot = |village: &super::Village| {
            let count = counts.get(village.name.as_str()).copied().unwrap_or(0);
            let (x, y) = paper.place((village.longitude, village.latitude));
            let (least, growth) = RADIUS;
            // More than a few hundred wishes make the largest dot.
            let many = f64::from(i32::try_from(count).unwrap_or(i32::MAX));
            let radius = whole((least + growth * many.sqrt()).min(RADIUS_MAX));
            let (longitude, latitude) = (village.longitude, village.latitude);
            let (name, label) = (village.name.clone(), Label::default());
            Dot { name, count, x, y, radius, longitude, latitude, label }
        };
        let mut dots: Vec<Dot> = area.villages.iter().map(dot).collect();
        dots.sort_by_key(|dot| -dot.count);
        labels::place(&mut dots, (whole(WIDTH), whole(paper.height)));
        Self {
            width: whole(WIDTH),
            height: whole(paper.height),
            edges: paper.edges(),
            outlines,
            dots,
        }
    }
}

/// How degrees become units of the picture.
struct Paper {
    west: f64,
    north: f64,
    /// Units in a degree of longitude and of latitude.
    scale: (f64, f64),
    height: f64,
}

impl Paper {
    /// A picture in which all of some points fit.
    fn around(points: impl Iterator<Item = (f64, f64)>) -> Option<Self> {
        let mut bounds: Option<(f64, f64, f64, f64)> = None;
        for (longitude, latitude) in points {
            let (west, south, east, north) =
                bounds.unwrap_or((longitude, latitude, longitude, latitude));
            bounds = Some((
                west.min(longitude),
                south.min(latitude),
                east.max(longitude),
                north.max(latitude),
            ));
        }
        let (west, south, east, north) = bounds?;
        let across = (WIDTH - 2.0 * MARGIN) / (east - west).max(0.01);
        let up = across / f64::midpoint(south, north).to_radians().cos();
        let height = ((north - south) * up + 2.0 * MARGIN).ceil();
        let (west, north) = (west - MARGIN / across, north + MARGIN / up);
        Some(Self { west, north, scale: (across, up), height })
    }

    fn place(&self, (longitude, latitude): (f64, f64)) -> (i64, i64) {
        let x = (longitude - self.west) * self.scale.0;
        let y = (self.north - latitude) * self.scale.1;
        (whole(x), whole(y))
    }

    fn path(&self, lines: &[Vec<(f64, f64)>], closed: bool) -> String {
        let mut path = String::new();
        for line in lines {
            let mut last = None;
            for (x, y) in line.iter().map(|point| self.place(*point)) {
                if last == Some((x, y)) {
                    continue;
                }
                let letter = if last.is_none() { 'M' } else { 'L' };
                // Writing to a text does not fail.
                let _ = write!(path, "{letter}{x} {y}");
                last = Some((x, y));
            }
            if closed {
                path.push('Z');
            }
        }
        path
    }

    fn edges(&self) -> [f64; 4] {
        let east = self.west + WIDTH / self.scale.0;
        let south = self.north - self.height / self.scale.1;
        [self.west, south, east, self.north]
    }
}

/// A place in the picture, to the nearest unit.
#[expect(clippy::cast_possible_truncation, reason = "a picture has some thousands of units")]
fn whole(units: f64) -> i64 {
    units.round() as i64
}
