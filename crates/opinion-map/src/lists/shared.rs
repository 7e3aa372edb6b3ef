//! What people share: the consensus of all as one, and common ground of every group.

use super::{Agreed, CommonGround, Consensus, Direction, Part};
use crate::settings::Z_90;
use crate::statistics::{Statistics, Tally, lower_bound, z_from_half};

/// The consensus of all people as one (Polis, `repness.clj`), of statements told as what all say
/// and how far from the middle they are. Of equals the one that lies farther out comes first: to
/// agree on it says more. (There red-dwarf leaves it to chance, Polis to the order of ids.)
pub fn consensus(told: &[(Tally, f64)], listed: &[bool], most: usize) -> Consensus {
    let out = |it: &Agreed| told.get(it.statement).map_or(0.0, |(_, extremity)| *extremity);
    let list = |share: fn(&Tally) -> (u32, f64)| {
        let agreed = |(statement, (tally, _)): (usize, &(Tally, f64))| {
            let (successes, p) = share(tally);
            let z = z_from_half(successes, tally.answers);
            let agreed = Agreed { statement, successes, answers: tally.answers, p, z };
            (p > 0.5 && z > Z_90).then_some(agreed)
        };
        let all = told.iter().enumerate().zip(listed).filter(|(_, listed)| **listed);
        let mut list: Vec<Agreed> = all.filter_map(|(it, _)| agreed(it)).collect();
        let sure = |it: &Agreed| it.p * it.z;
        list.sort_by(|a, b| sure(b).total_cmp(&sure(a)).then(out(b).total_cmp(&out(a))));
        list.truncate(most);
        list
    };
    Consensus {
        agree: list(|tally| (tally.agree, tally.p_agree())),
        disagree: list(|tally| (tally.disagree, tally.p_disagree())),
    }
}

/// The statements on which every group agrees, or which every group rejects: in each the lower
/// bound of the share is above a half.
pub fn common_ground(groups: &[Part], sectors: &[Part], listed: &[bool]) -> Vec<CommonGround> {
    let listed = listed.iter().enumerate().filter(|(_, listed)| **listed);
    let mut found: Vec<CommonGround> = listed
        .flat_map(|(at, _)| [(at, Direction::Agree), (at, Direction::Disagree)])
        .filter_map(|(statement, direction)| ground(groups, sectors, statement, direction))
        .collect();
    found.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.statement.cmp(&b.statement)));
    found
}

fn ground(
    groups: &[Part],
    sectors: &[Part],
    statement: usize,
    direction: Direction,
) -> Option<CommonGround> {
    let of = |part: &Part| part.statistics.get(statement).copied();
    let told = |it: &Statistics| match direction {
        Direction::Agree => (it.p_agree, lower_bound(it.tally.agree, it.tally.answers)),
        Direction::Disagree => (it.p_disagree, lower_bound(it.tally.disagree, it.tally.answers)),
    };
    let (mut p, mut score, mut lower) = (0.0, 0.0, 1.0_f64);
    for group in groups {
        let it = of(group).filter(|it| it.tally.is_told())?;
        let (share, bound) = told(&it);
        if bound <= 0.5 {
            return None;
        }
        (p, score, lower) = (p + share.ln(), score + bound.ln(), lower.min(bound));
    }
    if groups.is_empty() {
        return None;
    }
    let mut in_sectors = None;
    for it in sectors.iter().filter_map(of).filter(|it| it.tally.is_told()) {
        in_sectors = Some(in_sectors.unwrap_or(true) && told(&it).1 > 0.5);
    }
    let root = |sum: f64| (sum / groups.len() as f64).exp();
    let (p, score) = (root(p), root(score));
    Some(CommonGround { statement, direction, p, score, lower, in_sectors })
}
