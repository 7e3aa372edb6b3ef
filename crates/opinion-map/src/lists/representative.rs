//! What sets a group apart (Polis, `repness.clj`), without the ways in which that fails a group.

use super::{Direction, Representative};
use crate::settings::{Mode, Z_90};
use crate::statistics::Statistics;

/// Of each statement that may be told: its place and what the group says to it.
type Pool<'a> = Vec<(usize, &'a Statistics)>;

/// The statements that a group stands for, agreements first, at most `most`. `alone` says that
/// there are no other groups.
pub fn representative(
    statistics: &[Statistics],
    listed: &[bool],
    (mode, alone, most): (Mode, bool, usize),
) -> Vec<Representative> {
    let may_be_told = |(_, it): &(usize, &Statistics)| match mode {
        Mode::Sound => it.tally.is_told(),
        Mode::PolisExact => true,
    };
    let all = statistics.iter().enumerate().zip(listed).filter(|(_, listed)| **listed);
    let pool: Pool = all.map(|(it, _)| it).filter(may_be_told).collect();
    let mut chosen =
        if alone && mode == Mode::Sound { of_everybody(&pool) } else { of_a_group(&pool, mode) };
    chosen.truncate(most);
    chosen.sort_by_key(|it| it.direction);
    chosen
}

fn of_a_group(pool: &Pool, mode: Mode) -> Vec<Representative> {
    let sufficient = |it: &Statistics| {
        (it.z_agree > Z_90 && it.z_ratio_agree > Z_90)
            || (it.z_disagree > Z_90 && it.z_ratio_disagree > Z_90)
    };
    let told = pool.iter().filter(|(_, it)| sufficient(it)).map(|(at, it)| either(*at, it));
    let mut told: Vec<Representative> = told.collect();
    told.sort_by(|a, b| metric(b).total_cmp(&metric(a)));
    let best_agree = best_agree(pool).map(|(at, it)| {
        let shown = match mode {
            Mode::Sound => of(at, it, Direction::Agree),
            Mode::PolisExact => either(at, it),
        };
        Representative { best_agree: true, ..shown }
    });
    let head = match best_agree {
        Some(best) => Some(best),
        None if told.is_empty() => best_overall(pool),
        // Polis gives what the group rejects; red-dwarf 0.4.0 gives nothing.
        None => match mode {
            Mode::Sound => None,
            Mode::PolisExact => return Vec::new(),
        },
    };
    let first = head.map(|head| head.statement);
    let rest = told.into_iter().filter(|it| Some(it.statement) != first);
    head.into_iter().chain(rest).collect()
}

/// Of everybody as one: what most agree with or reject, the surest first; at least the one that
/// comes nearest to it.
fn of_everybody(pool: &Pool) -> Vec<Representative> {
    let sure = |it: &Representative| it.p * it.z;
    let both = |(at, it): &(usize, &Statistics)| {
        [of(*at, it, Direction::Agree), of(*at, it, Direction::Disagree)]
    };
    let mut all: Vec<Representative> = pool.iter().flat_map(both).collect();
    all.sort_by(|a, b| sure(b).total_cmp(&sure(a)).then(a.statement.cmp(&b.statement)));
    let mostly = all.iter().take_while(|it| it.z > Z_90).filter(|it| it.p > 0.5).count();
    all.truncate(mostly.max(1));
    all
}

fn metric(it: &Representative) -> f64 {
    it.ratio * it.z_ratio * it.p * it.z
}

/// In the direction in which the group differs most.
fn either(at: usize, it: &Statistics) -> Representative {
    let agrees = it.z_ratio_agree > it.z_ratio_disagree;
    of(at, it, if agrees { Direction::Agree } else { Direction::Disagree })
}

fn of(at: usize, it: &Statistics, direction: Direction) -> Representative {
    let (successes, p, z, ratio, z_ratio) = match direction {
        Direction::Agree => {
            (it.tally.agree, it.p_agree, it.z_agree, it.ratio_agree, it.z_ratio_agree)
        }
        Direction::Disagree => (
            it.tally.disagree,
            it.p_disagree,
            it.z_disagree,
            it.ratio_disagree,
            it.z_ratio_disagree,
        ),
    };
    let answers = it.tally.answers;
    let statement = at;
    Representative {
        statement,
        direction,
        successes,
        answers,
        p,
        z,
        ratio,
        z_ratio,
        best_agree: false,
    }
}

fn best_agree<'a>(pool: &Pool<'a>) -> Option<(usize, &'a Statistics)> {
    let mut best: Option<(usize, &Statistics)> = None;
    for (at, it) in pool {
        if it.tally.agree == 0 && it.tally.disagree == 0 {
            continue;
        }
        let is_better = match best {
            Some((_, best)) if best.ratio_agree > 1.0 => {
                let metric =
                    |it: &Statistics| it.ratio_agree * it.z_ratio_agree * it.p_agree * it.z_agree;
                metric(it) > metric(best)
            }
            Some((_, best)) => it.p_agree * it.z_agree > best.p_agree * best.z_agree,
            None => it.z_agree > Z_90 || (it.ratio_agree > 1.0 && it.p_agree > 0.5),
        };
        if is_better {
            best = Some((*at, it));
        }
    }
    best
}

fn best_overall(pool: &Pool) -> Option<Representative> {
    let mut best: Option<(f64, Representative)> = None;
    for (at, it) in pool {
        let most = it.z_ratio_agree.max(it.z_ratio_disagree);
        if best.as_ref().is_none_or(|(known, _)| most > *known) {
            best = Some((most, either(*at, it)));
        }
    }
    best.map(|(_, it)| it)
}
