//! Reads a map of an area from GeoJSON (RFC 7946) and refuses what cannot be one.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::Refused;
use crate::wishes::NewWish;
use crate::wishes::rules::{BOUNDS, NAME_LENGTH_MAX};

/// The largest map, in bytes.
pub const SIZE_MAX: usize = 2 * 1_024 * 1_024;

/// How many points all lines together may have.
pub const POINTS_MAX: usize = 60_000;

/// How many villages there may be.
pub const VILLAGES_MAX: usize = 500;

/// How far from a village a point may lie to belong to it, in degrees of latitude: some 4 km.
const NEAR_DEGREES: f64 = 0.036;

/// An area on the map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Area {
    /// Municipalities and canals, in the order of the file.
    pub shapes: Vec<Shape>,
    /// Its villages, by name.
    pub villages: Vec<Village>,
}

/// A municipality or canal.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// `municipality` or `canal`.
    pub kind: &'static str,
    /// What it is called.
    pub name: String,
    /// Lines of longitude and latitude in degrees.
    pub lines: Vec<Vec<(f64, f64)>>,
}

/// A place where people live.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Village {
    /// What it is called.
    pub name: String,
    /// Its municipality.
    pub municipality: String,
    /// In degrees.
    pub longitude: f64,
    /// In degrees.
    pub latitude: f64,
}

impl Area {
    /// The village that is called so, whatever the capitals.
    pub fn village(&self, name: &str) -> Option<&Village> {
        let name = name.trim().to_lowercase();
        self.villages.iter().find(|village| village.name.to_lowercase() == name)
    }

    /// The village of a wish as the map writes it; of a point, the village that it is near.
    pub fn village_of(&self, wish: &NewWish) -> String {
        let typed = wish.village.trim();
        let found = match wish.point {
            Some(point) if typed.is_empty() => self.village_near(point),
            Some(_) | None => self.village(typed),
        };
        found.map_or_else(|| typed.to_owned(), |village| village.name.clone())
    }

    /// The village nearest to a point, if one is near.
    pub fn village_near(&self, point: (f64, f64)) -> Option<&Village> {
        let distance = |village: &Village| {
            let east = (village.longitude - point.0) * point.1.to_radians().cos();
            east.hypot(village.latitude - point.1)
        };
        let nearest = self.villages.iter().min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
        (distance(nearest) <= NEAR_DEGREES).then_some(nearest)
    }
}

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Geometry,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Properties {
    kind: String,
    name: String,
    municipality: String,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Point(Position),
    LineString(Vec<Position>),
    MultiLineString(Vec<Vec<Position>>),
    Polygon(Vec<Vec<Position>>),
    MultiPolygon(Vec<Vec<Vec<Position>>>),
}

/// Longitude, latitude and possibly a height.
type Position = Vec<f64>;

/// Reads a map; features of other kinds than municipality, canal and village are left out.
pub fn read(geojson: &str) -> Result<Area, Refused> {
    if geojson.len() > SIZE_MAX {
        return Err(refused("wishes-refusal-area-is-too-large"));
    }
    let collection: Collection =
        serde_json::from_str(geojson).map_err(|_| refused("wishes-refusal-area-is-not-geojson"))?;
    let mut area = Area::default();
    for Feature { properties, geometry } in collection.features {
        let Properties { kind, name, municipality } = properties;
        if name.chars().count() > NAME_LENGTH_MAX {
            return Err(refused("wishes-refusal-area-is-not-geojson"));
        }
        let lines = lines(geometry)?;
        match (kind.as_str(), lines.first().and_then(|line| line.first())) {
            ("village", Some(&(longitude, latitude))) if !name.trim().is_empty() => {
                area.villages.push(Village { name, municipality, longitude, latitude });
            }
            ("municipality", Some(_)) => {
                area.shapes.push(Shape { kind: "municipality", name, lines });
            }
            ("canal", Some(_)) => area.shapes.push(Shape { kind: "canal", name, lines }),
            _ => {}
        }
    }
    let points: usize = area.shapes.iter().flat_map(|shape| &shape.lines).map(Vec::len).sum();
    if points > POINTS_MAX || area.villages.len() > VILLAGES_MAX {
        return Err(refused("wishes-refusal-area-is-too-large"));
    }
    if area.villages.is_empty() {
        return Err(refused("wishes-refusal-area-has-no-villages"));
    }
    area.villages.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(area)
}

fn lines(geometry: Geometry) -> Result<Vec<Vec<(f64, f64)>>, Refused> {
    let lines = match geometry {
        Geometry::Point(position) => vec![vec![position]],
        Geometry::LineString(line) => vec![line],
        Geometry::MultiLineString(lines) | Geometry::Polygon(lines) => lines,
        Geometry::MultiPolygon(polygons) => polygons.into_iter().flatten().collect(),
    };
    lines.into_iter().map(|line| line.iter().map(point).collect()).collect()
}

fn point(position: &Position) -> Result<(f64, f64), Refused> {
    let (west, south, east, north) = BOUNDS;
    match position.as_slice() {
        [longitude, latitude, ..]
            if (west..=east).contains(longitude) && (south..=north).contains(latitude) =>
        {
            Ok((*longitude, *latitude))
        }
        _ => Err(refused("wishes-refusal-area-lies-elsewhere")),
    }
}

fn refused(id: &'static str) -> Refused {
    Refused::new(id).on("area")
}
