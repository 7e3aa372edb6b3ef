//! How clear groups would be in one cloud without any: what to hold a silhouette against (after the
//! null model of `SigClust`; Liu, Hayes, Nobel and Marron 2008).

use super::lloyd::{Division, Point, Search, middle};
use super::silhouette::silhouettes;
use crate::chance::Chance;

/// Points of a cloud, and how many clouds are made.
const POINTS: usize = 400;
const CLOUDS: u64 = 3;

/// The mean silhouette of as many groups in normal clouds with the covariance of these points.
pub fn silhouette(points: &[Point], division: &Division) -> f64 {
    let turned = spread(points);
    let of_cloud = |number: u64| {
        let mut chance = Chance::stream(number, 0xc10d);
        let cloud: Vec<Point> = (0..POINTS).map(|_| drawn(&mut chance, turned)).collect();
        let count = division.centres.len();
        let found = Search { count, size_min: 1, restarts: 4, seed: number }.best(&cloud)?;
        silhouettes(&cloud, &[&found.labels], 1).first().copied()
    };
    let found: Vec<f64> = (0..CLOUDS).filter_map(of_cloud).collect();
    found.iter().sum::<f64>() / found.len().max(1) as f64
}

/// What turns independent numbers into points that spread like these: Cholesky's factor of their
/// covariance, `[[a, 0], [b, c]]`.
fn spread(points: &[Point]) -> [f64; 3] {
    let [x, y] = middle(points);
    let [mut xx, mut xy, mut yy] = [0.0; 3];
    for [a, b] in points {
        (xx, xy, yy) = (xx + (a - x) * (a - x), xy + (a - x) * (b - y), yy + (b - y) * (b - y));
    }
    let [xx, xy, yy] = [xx, xy, yy].map(|sum| sum / points.len().max(1) as f64);
    let a = xx.sqrt();
    let b = if a > 0.0 { xy / a } else { 0.0 };
    [a, b, (yy - b * b).max(0.0).sqrt()]
}

/// A point by chance (Box and Muller 1958).
fn drawn(chance: &mut Chance, [a, b, c]: [f64; 3]) -> Point {
    let far = (-2.0 * (1.0 - chance.share()).ln()).sqrt();
    let (sine, cosine) = (std::f64::consts::TAU * chance.share()).sin_cos();
    let (one, other) = (far * cosine, far * sine);
    [a * one, b * one + c * other]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_one_cloud_are_told_from_two_camps() {
        let mut chance = Chance::new(4);
        let cloud: Vec<Point> = (0..600).map(|_| drawn(&mut chance, [2.0, 0.5, 1.0])).collect();
        let clear = |points: &[Point]| {
            let search = Search { count: 2, size_min: 5, restarts: 10, seed: 1 };
            let division = search.best(points).unwrap();
            let own = silhouettes(points, &[&division.labels], 1)[0];
            own - silhouette(points, &division)
        };
        assert!(clear(&cloud).abs() < 0.05, "{}", clear(&cloud));
        let camps: Vec<Point> =
            cloud.iter().zip([-6.0, 6.0].iter().cycle()).map(|([x, y], by)| [x + by, *y]).collect();
        assert!(clear(&camps) > 0.15, "{}", clear(&camps));
    }
}
