//! The largest eigenvalues of a symmetric operator with their vectors, to the last digits: block
//! Lanczos with full orthogonalisation and thick restarts (Golub and Underwood 1977; Wu and Simon
//! 2000).

use super::symmetric::eigen;
use crate::chance::Chance;
use crate::sweep::WIDTH;

/// The most vectors that are kept before starting anew from the best.
const BASIS_MAX: usize = 120;

/// The most times the operator is applied.
const APPLIED_MAX: usize = 600;

/// From this tolerance on every round is looked at, and so many are made at most.
const ROUGH: f64 = 1e-6;
const APPLIED_MAX_OF_ROUGH: usize = 10;

/// What was found.
pub struct Found {
    /// Eigenvalues, the largest first.
    pub values: Vec<f64>,
    /// Their vectors, of unit length.
    pub vectors: Vec<Vec<f64>>,
    /// The largest difference between operator and eigenvalue on a vector, beside the largest
    /// eigenvalue.
    pub residual: f64,
}

/// What gives the images of vectors.
pub type Operator<'a> = dyn Fn(&[Vec<f64>]) -> Vec<Vec<f64>> + 'a;

/// Finds up to `wanted` eigenvalues above zero of an operator on vectors of `length`, until each
/// residual is below `tolerance` times the largest eigenvalue. `start` is where to look first.
pub fn largest(
    apply: &Operator,
    length: usize,
    wanted: usize,
    start: &[Vec<f64>],
    tolerance: f64,
) -> Found {
    let nothing = Found { values: Vec::new(), vectors: Vec::new(), residual: 0.0 };
    if wanted == 0 || length == 0 {
        return nothing;
    }
    let mut basis: Vec<Vec<f64>> = Vec::new();
    let mut projected: Vec<Vec<f64>> = Vec::new();
    let is_rough = tolerance > ROUGH;
    let applied_max = if is_rough { APPLIED_MAX_OF_ROUGH } else { APPLIED_MAX };
    let mut look_at = if is_rough { 1 } else { 6 };
    let mut block = first_block(length, start);
    for applied in 1.. {
        let mut images = apply(&block);
        let width = block.len();
        basis.append(&mut block);
        project(&basis, &mut images, &mut projected);
        let scale = projected.iter().flatten().fold(0.0_f64, |most, value| most.max(value.abs()));
        let (next, coupling) = orthonormal(images, scale * 1e-14);
        let ends = next.is_empty() || basis.len() >= length || applied >= applied_max;
        let full = basis.len() + width > BASIS_MAX.max(3 * wanted);
        if ends || full || applied >= look_at {
            look_at = applied + 1 + if is_rough { 0 } else { applied / 6 };
            let (values, vectors) = eigen(&projected);
            let kept = wanted.min(values.len());
            let residual = residual(&vectors, &coupling, width, kept)
                / values.first().copied().unwrap_or_default().max(f64::MIN_POSITIVE);
            if ends || residual < tolerance {
                let vectors = vectors.iter().take(kept).map(|v| combine(&basis, v)).collect();
                let residual = if basis.len() >= length { 0.0 } else { residual };
                return Found {
                    values: values.into_iter().take(kept).collect(),
                    vectors,
                    residual,
                };
            }
            if full {
                let kept = (2 * wanted + WIDTH).min(values.len());
                basis = vectors.iter().take(kept).map(|v| combine(&basis, v)).collect();
                projected = diagonal(&values, kept);
            }
        }
        block = next;
    }
    nothing
}

/// What to begin with: what is given, and chance.
fn first_block(length: usize, start: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let mut chance = Chance::new(0x6d61_726b_6500);
    let mut drawn = || (0..length).map(|_| chance.share() - 0.5).collect::<Vec<f64>>();
    let mut block: Vec<Vec<f64>> = start.iter().take(WIDTH).cloned().collect();
    while block.len() < WIDTH.min(length) {
        block.push(drawn());
    }
    orthonormal(block, 1e-12).0
}

/// Takes from `images` what lies along the basis, twice for the last digits, and adds it to the
/// projected matrix as the columns of the last vectors of the basis.
fn project(basis: &[Vec<f64>], images: &mut [Vec<f64>], projected: &mut Vec<Vec<f64>>) {
    let size = basis.len();
    let first = size - images.len();
    for line in projected.iter_mut() {
        line.resize(size, 0.0);
    }
    projected.resize(size, vec![0.0; size]);
    for _ in 0..2 {
        for (column, image) in images.iter_mut().enumerate() {
            let along: Vec<f64> = basis.iter().map(|vector| dot(vector, image)).collect();
            for (vector, along) in basis.iter().zip(&along) {
                subtract(image, *along, vector);
            }
            for (row, along) in along.into_iter().enumerate() {
                let line = projected.get_mut(row).and_then(|line| line.get_mut(first + column));
                if let Some(place) = line {
                    *place += along;
                }
            }
        }
    }
    for row in first..size {
        for column in 0..first {
            let mirrored = projected.get(column).and_then(|line| line.get(row)).copied();
            if let Some(place) = projected.get_mut(row).and_then(|line| line.get_mut(column)) {
                *place = mirrored.unwrap_or_default();
            }
        }
    }
}

/// Vectors of unit length at right angles that span the same, without those shorter than `least`;
/// and what each given vector is made of: one line for each new vector.
fn orthonormal(vectors: Vec<Vec<f64>>, least: f64) -> (Vec<Vec<f64>>, Vec<Vec<f64>>) {
    let count = vectors.len();
    let mut kept: Vec<Vec<f64>> = Vec::new();
    let mut made_of: Vec<Vec<f64>> = Vec::new();
    for (number, mut vector) in vectors.into_iter().enumerate() {
        let before = dot(&vector, &vector).sqrt();
        for _ in 0..2 {
            for (unit, line) in kept.iter().zip(&mut made_of) {
                let along = dot(unit, &vector);
                subtract(&mut vector, along, unit);
                if let Some(place) = line.get_mut(number) {
                    *place += along;
                }
            }
        }
        let norm = dot(&vector, &vector).sqrt();
        if norm > least && norm > before * 1e-13 {
            for value in &mut vector {
                *value /= norm;
            }
            kept.push(vector);
            let mut line = vec![0.0; count];
            line.iter_mut().skip(number).take(1).for_each(|place| *place = norm);
            made_of.push(line);
        }
    }
    (kept, made_of)
}

/// The largest residual of the first vectors: what the coupling to the next block makes of their
/// last entries.
fn residual(vectors: &[Vec<f64>], coupling: &[Vec<f64>], width: usize, wanted: usize) -> f64 {
    let of = |vector: &Vec<f64>| {
        let last = vector.get(vector.len() - width..).unwrap_or_default();
        coupling.iter().map(|line| dot(line, last).powi(2)).sum::<f64>().sqrt()
    };
    vectors.iter().take(wanted).map(of).fold(0.0, f64::max)
}

fn combine(basis: &[Vec<f64>], weights: &[f64]) -> Vec<f64> {
    let mut sum = vec![0.0; basis.first().map_or(0, Vec::len)];
    for (vector, weight) in basis.iter().zip(weights) {
        subtract(&mut sum, -weight, vector);
    }
    sum
}

fn diagonal(values: &[f64], kept: usize) -> Vec<Vec<f64>> {
    let line = |(row, value): (usize, &f64)| {
        (0..kept).map(|column| if row == column { *value } else { 0.0 }).collect()
    };
    values.iter().take(kept).enumerate().map(line).collect()
}

fn subtract(from: &mut [f64], times: f64, vector: &[f64]) {
    for (value, part) in from.iter_mut().zip(vector) {
        *value -= times * part;
    }
}

/// The inner product, in four sums so that the processor can do them at once.
pub fn dot(one: &[f64], other: &[f64]) -> f64 {
    let (ones, rest) = one.as_chunks::<4>();
    let (others, other_rest) = other.as_chunks::<4>();
    let mut sums = [0.0; 4];
    for (a, b) in ones.iter().zip(others) {
        for (sum, (a, b)) in sums.iter_mut().zip(a.iter().zip(b)) {
            *sum += a * b;
        }
    }
    let last: f64 = rest.iter().zip(other_rest).map(|(a, b)| a * b).sum();
    sums.iter().sum::<f64>() + last
}
