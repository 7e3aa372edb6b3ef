//! Where people oppose each other, and between whom.

use super::{Contradiction, Part};
use crate::settings::Z_99;
use crate::statistics::{Statistics, z_between};

/// Of each statement the largest significant difference between two parts in which at least five
/// people answered; oppositions first, then by how far the shares are apart.
pub fn contradictions(parts: &[Part], listed: &[bool]) -> Vec<Contradiction> {
    let listed = listed.iter().enumerate().filter(|(_, listed)| **listed);
    let mut found: Vec<Contradiction> =
        listed.filter_map(|(statement, _)| largest(parts, statement)).collect();
    let apart = |it: &Contradiction| it.p_a - it.p_b;
    found.sort_by(|one, other| {
        let order = other.divided.cmp(&one.divided);
        order.then(apart(other).total_cmp(&apart(one))).then(one.statement.cmp(&other.statement))
    });
    found
}

fn largest(parts: &[Part], statement: usize) -> Option<Contradiction> {
    let told: Vec<(usize, &Statistics)> = parts
        .iter()
        .enumerate()
        .filter_map(|(at, part)| Some((at, part.statistics.get(statement)?)))
        .filter(|(_, it)| it.tally.is_told())
        .collect();
    let mut best: Option<Contradiction> = None;
    for (number, one) in told.iter().enumerate() {
        for other in told.iter().skip(number + 1) {
            let (a, b) = if one.1.p_agree >= other.1.p_agree { (one, other) } else { (other, one) };
            let found = between(statement, *a, *b);
            let key = |it: &Contradiction| (it.divided, it.p_a - it.p_b);
            if found.z > Z_99 && best.as_ref().is_none_or(|best| key(&found) > key(best)) {
                best = Some(found);
            }
        }
    }
    best
}

fn between(
    statement: usize,
    (a, of_a): (usize, &Statistics),
    (b, of_b): (usize, &Statistics),
) -> Contradiction {
    let (at_a, at_b) = (of_a.tally, of_b.tally);
    Contradiction {
        statement,
        a,
        b,
        p_a: of_a.p_agree,
        p_b: of_b.p_agree,
        against_a: of_a.p_disagree,
        against_b: of_b.p_disagree,
        answers_a: at_a.answers,
        answers_b: at_b.answers,
        z: z_between(at_a.agree, at_a.answers, at_b.agree, at_b.answers),
        divided: of_a.mostly_agrees() && of_b.mostly_disagrees(),
    }
}
