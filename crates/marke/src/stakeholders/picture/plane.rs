//! Where parties lie on the map: those who want the same near each other, those who clash far
//! apart. Classical scaling (Torgerson, 1952) of net distances, the same for the same input.

/// More rounds change nothing that can be seen.
const ROUNDS: usize = 300;

/// Places of parties by how much each two want the same less the opposite; none for a party to
/// which nothing is at stake.
pub fn places(net: &[Vec<f64>], stakes: &[f64]) -> Vec<Option<[f64; 2]>> {
    let there: Vec<usize> = (0..net.len()).filter(|place| stake(stakes, *place) > 0.0).collect();
    let of = |one: usize, other: usize| net.get(one).and_then(|line| line.get(other)).copied();
    let most = there
        .iter()
        .flat_map(|one| there.iter().filter_map(move |other| of(*one, *other)))
        .fold(0.0, f64::max);
    let squared = |one: usize, other: usize| {
        if one == other { 0.0 } else { (most + 1.0 - of(one, other).unwrap_or(0.0)).powi(2) }
    };
    let table: Vec<Vec<f64>> =
        there.iter().map(|one| there.iter().map(|other| squared(*one, *other)).collect()).collect();
    let mut centred = centre(&table);
    let across = strongest(&centred);
    take_out(&mut centred, &across);
    let up = strongest(&centred);
    let mut places = vec![None; net.len()];
    for ((party, x), y) in there.iter().zip(&across).zip(&up) {
        if let Some(place) = places.get_mut(*party) {
            *place = Some([*x, *y]);
        }
    }
    places
}

fn stake(stakes: &[f64], place: usize) -> f64 {
    stakes.get(place).copied().unwrap_or(0.0)
}

/// `-½ J D² J`: products of places around their middle.
fn centre(table: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let count = table.len().max(1) as f64;
    let means: Vec<f64> = table.iter().map(|line| line.iter().sum::<f64>() / count).collect();
    let mean = means.iter().sum::<f64>() / count;
    let row = |(line, own): (&Vec<f64>, &f64)| {
        line.iter().zip(&means).map(|(value, other)| -0.5 * (value - own - other + mean)).collect()
    };
    table.iter().zip(&means).map(row).collect()
}

/// The strongest direction, as long as it is strong: powers of the table on a row that begins in
/// no direction of its own.
fn strongest(table: &[Vec<f64>]) -> Vec<f64> {
    let mut row: Vec<f64> =
        (0..table.len()).map(|place| 1.0 + (place as f64 * 0.7).sin()).collect();
    let mut size = 0.0;
    for _ in 0..ROUNDS {
        let next: Vec<f64> = table.iter().map(|line| dot(line, &row)).collect();
        size = dot(&next, &next).sqrt();
        if size < 1e-9 {
            return vec![0.0; table.len()];
        }
        row = next.into_iter().map(|value| value / size).collect();
    }
    // What is told twice as negative is no place: it cannot be drawn.
    let along: Vec<f64> = table.iter().map(|line| dot(line, &row)).collect();
    let strength = dot(&along, &row);
    if strength <= 0.0 {
        return vec![0.0; table.len()];
    }
    row.iter().map(|value| value * size.sqrt()).collect()
}

/// Takes a direction out of a table.
fn take_out(table: &mut [Vec<f64>], row: &[f64]) {
    for (line, own) in table.iter_mut().zip(row) {
        for (value, other) in line.iter_mut().zip(row) {
            *value -= own * other;
        }
    }
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_wants_the_same_lies_near_and_who_clashes_far() {
        let net = vec![vec![0.0, 6.0, -5.0], vec![6.0, 0.0, -4.0], vec![-5.0, -4.0, 0.0]];
        let places: Vec<[f64; 2]> = places(&net, &[3.0; 3]).into_iter().flatten().collect();
        let far = |one: usize, other: usize| {
            let (a, b) = (places[one], places[other]);
            (a[0] - b[0]).hypot(a[1] - b[1])
        };
        assert!(far(0, 1) < far(1, 2) && far(1, 2) < far(0, 2), "{places:?}");
    }

    #[test]
    fn who_took_no_position_is_not_on_the_map() {
        assert_eq!(super::places(&[vec![0.0]], &[0.0]), [None]);
        assert_eq!(super::places(&[vec![0.0]], &[2.0]), [Some([0.0, 0.0])]);
    }
}
