//! Eigenvalues and vectors of a small symmetric matrix: Householder's tridiagonal form, then the
//! implicit QL method (Bowdler, Martin, Reinsch and Wilkinson 1968).
#![expect(clippy::indexing_slicing, reason = "the matrix is square and all places are within it")]
#![expect(clippy::many_single_char_names, clippy::needless_range_loop, reason = "as in the paper")]

/// Rounds of QL for one eigenvalue; three are usual.
const ROUNDS_MAX: usize = 60;

/// Eigenvalues, the largest first, each with its vector of unit length.
pub fn eigen(matrix: &[Vec<f64>]) -> (Vec<f64>, Vec<Vec<f64>>) {
    let mut vectors: Vec<Vec<f64>> = matrix.to_vec();
    let (mut diagonal, mut beside) = tridiagonal(&mut vectors);
    ql(&mut diagonal, &mut beside, &mut vectors);
    let mut order: Vec<usize> = (0..diagonal.len()).collect();
    order.sort_by(|a, b| diagonal[*b].total_cmp(&diagonal[*a]));
    let column = |at: &usize| vectors.iter().map(|line| line[*at]).collect();
    (order.iter().map(|at| diagonal[*at]).collect(), order.iter().map(column).collect())
}

/// Turns `a` into the turns that make it tridiagonal; gives the diagonal and what is beside it.
fn tridiagonal(a: &mut [Vec<f64>]) -> (Vec<f64>, Vec<f64>) {
    let n = a.len();
    let (mut d, mut e) = (vec![0.0; n], vec![0.0; n]);
    for i in (1..n).rev() {
        let scale: f64 = a[i][..i].iter().map(|value| value.abs()).sum();
        if i == 1 || scale == 0.0 {
            e[i] = a[i][i - 1];
            continue;
        }
        a[i][..i].iter_mut().for_each(|value| *value /= scale);
        let mut h: f64 = a[i][..i].iter().map(|value| value * value).sum();
        let f = a[i][i - 1];
        let g = -h.sqrt().copysign(f);
        e[i] = scale * g;
        h -= f * g;
        a[i][i - 1] = f - g;
        reflect(a, i, h, &mut e);
        d[i] = h;
    }
    for i in 0..n {
        if i > 0 && d[i] != 0.0 {
            for j in 0..i {
                let g: f64 = (0..i).map(|k| a[i][k] * a[k][j]).sum();
                for k in 0..i {
                    a[k][j] -= g * a[k][i];
                }
            }
        }
        d[i] = a[i][i];
        a[i][i] = 1.0;
        for j in 0..i {
            a[j][i] = 0.0;
            a[i][j] = 0.0;
        }
    }
    (d, e)
}

/// One of Householder's reflections on the first `i` rows and columns.
fn reflect(a: &mut [Vec<f64>], i: usize, h: f64, e: &mut [f64]) {
    let mut f = 0.0;
    for j in 0..i {
        a[j][i] = a[i][j] / h;
        let inside: f64 = (0..=j).map(|k| a[j][k] * a[i][k]).sum();
        let below: f64 = (j + 1..i).map(|k| a[k][j] * a[i][k]).sum();
        e[j] = (inside + below) / h;
        f += e[j] * a[i][j];
    }
    let half = f / (h + h);
    for j in 0..i {
        let f = a[i][j];
        let g = e[j] - half * f;
        e[j] = g;
        for k in 0..=j {
            let less = f * e[k] + g * a[i][k];
            a[j][k] -= less;
        }
    }
}

/// Makes what is beside the diagonal vanish, turning the vectors along.
fn ql(d: &mut [f64], e: &mut [f64], vectors: &mut [Vec<f64>]) {
    let n = d.len();
    e.rotate_left(usize::from(n > 0));
    if let Some(last) = e.last_mut() {
        *last = 0.0;
    }
    for l in 0..n {
        for _ in 0..ROUNDS_MAX {
            let is_small = |m: &usize| {
                let size = d[*m].abs() + d[*m + 1].abs();
                e[*m].abs() <= f64::EPSILON * size
            };
            let m = (l..n - 1).find(is_small).unwrap_or(n - 1);
            if m == l {
                break;
            }
            sweep(d, e, vectors, (l, m));
        }
    }
}

/// One implicit QL step on the rows from `l` to `m`.
fn sweep(d: &mut [f64], e: &mut [f64], vectors: &mut [Vec<f64>], (l, m): (usize, usize)) {
    let mut g = (d[l + 1] - d[l]) / (2.0 * e[l]);
    let r = g.hypot(1.0);
    g = d[m] - d[l] + e[l] / (g + r.copysign(g));
    let (mut s, mut c, mut p) = (1.0, 1.0, 0.0);
    for i in (l..m).rev() {
        let f = s * e[i];
        let b = c * e[i];
        let r = f.hypot(g);
        e[i + 1] = r;
        if r == 0.0 {
            d[i + 1] -= p;
            e[m] = 0.0;
            return;
        }
        s = f / r;
        c = g / r;
        g = d[i + 1] - p;
        let r = (d[i] - g) * s + 2.0 * c * b;
        p = s * r;
        d[i + 1] = g + p;
        g = c * r - b;
        for line in vectors.iter_mut() {
            let f = line[i + 1];
            line[i + 1] = s * line[i] + c * f;
            line[i] = c * line[i] - s * f;
        }
    }
    d[l] -= p;
    e[l] = g;
    e[m] = 0.0;
}

#[cfg(test)]
mod tests {
    use super::eigen;

    #[test]
    fn a_matrix_is_put_together_again() {
        let n = 30;
        let entry = |i: usize, j: usize| ((i * j + i + j) as f64 * 0.7).sin();
        let matrix: Vec<Vec<f64>> =
            (0..n).map(|i| (0..n).map(|j| entry(i.min(j), i.max(j))).collect()).collect();
        let (values, vectors) = eigen(&matrix);
        for i in 0..n {
            for j in 0..n {
                let made: f64 =
                    values.iter().zip(&vectors).map(|(value, v)| value * v[i] * v[j]).sum();
                assert!((made - matrix[i][j]).abs() < 1e-12, "{made} {}", matrix[i][j]);
            }
        }
        assert!(values.is_sorted_by(|a, b| a >= b));
    }

    #[test]
    fn small_and_empty_matrices_have_eigenvalues_too() {
        assert!(eigen(&[]).0.is_empty());
        assert_eq!(eigen(&[vec![3.0]]), (vec![3.0], vec![vec![1.0]]));
        assert_eq!(eigen(&vec![vec![0.0; 4]; 4]).0, vec![0.0; 4]);
    }
}
