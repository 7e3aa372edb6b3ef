//! A few statements that leave as few people out as possible, with what is guaranteed of them.

use serde::{Deserialize, Serialize};

use crate::answers::{Cell, Reply};

/// Statements chosen so that as many people as possible agree with at least one.
///
/// Chosen greedily: each time the statement with which most people agree who agree with none so
/// far. On the answers that were given this reaches at least 1 − 1/e (63 %) of the best coverage
/// there is (Nemhauser, Wolsey and Fisher 1978), and it is justified representation: no k-th part
/// of the people agrees with one same statement and with none of the set (Aziz and others 2017).
/// What was not answered counts as not agreed, so figures are what is known, not what is true;
/// Halpern and others (AAAI 2023) show that no better guarantee holds without more answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Selection {
    /// The places of the statements, in the order chosen.
    pub statements: Vec<usize>,
    /// How many people agree with at least one, after each choice.
    pub covered: Vec<u32>,
    /// How many people agree with any live statement at all.
    pub agreeing: u32,
    /// How many people answered at least one of the set.
    pub asked: u32,
    /// Of all people who answered, the share that agrees with at least one of the set.
    pub share: f64,
    /// Of those who answered one of the set, the share that agrees with at least one.
    pub share_of_asked: f64,
    /// How many people at most agree with one same statement and with none of the set.
    pub left_out_together: u32,
    /// Whether that is less than a k-th of all people who answered: justified representation.
    pub justified: bool,
}

/// Chooses up to `most` of the statements that may be listed.
pub(crate) fn selection(rows: &[&[Cell]], listed: &[bool], most: usize) -> Selection {
    let is_listed = |cell: &&Cell| listed.get(cell.statement()).copied().unwrap_or_default();
    let agrees = |row: &'_ [Cell]| {
        let agreed: Vec<usize> = row
            .iter()
            .filter(|cell| cell.reply() == Reply::Agree)
            .filter(is_listed)
            .map(|cell| cell.statement())
            .collect();
        agreed
    };
    let mut waiting = vec![0_u32; listed.len()];
    let mut open: Vec<&[Cell]> = Vec::new();
    let mut answering = 0_u32;
    for row in rows {
        answering += u32::from(row.iter().any(|cell| is_listed(&cell)));
        let agreed = agrees(row);
        change(&mut waiting, &agreed, |count| *count += 1);
        if !agreed.is_empty() {
            open.push(row);
        }
    }
    let agreeing = count(&open);
    let mut chosen = Selection { agreeing, justified: true, ..Selection::default() };
    while chosen.statements.len() < most {
        let Some((best, people)) = largest(&waiting).filter(|(_, people)| *people > 0) else {
            break;
        };
        let agrees_with_it = |row: &&[Cell]| agrees_with(row, best);
        let (now, left): (Vec<&[Cell]>, Vec<&[Cell]>) = open.into_iter().partition(agrees_with_it);
        open = left;
        for row in now {
            change(&mut waiting, &agrees(row), |count| *count -= 1);
        }
        let before = chosen.covered.last().copied().unwrap_or(0);
        chosen.statements.push(best);
        chosen.covered.push(before + people);
    }
    let is_asked = |row: &&&[Cell]| chosen.statements.iter().any(|at| answer(row, *at).is_some());
    chosen.asked = u32::try_from(rows.iter().filter(is_asked).count()).unwrap_or(u32::MAX);
    let covered = f64::from(chosen.covered.last().copied().unwrap_or(0));
    chosen.share = covered / f64::from(answering.max(1));
    chosen.share_of_asked = covered / f64::from(chosen.asked.max(1));
    chosen.left_out_together = largest(&waiting).map_or(0, |(_, people)| people);
    let size = chosen.statements.len() as u64;
    let left = u64::from(chosen.left_out_together);
    chosen.justified = left == 0 || left * size < u64::from(answering);
    chosen
}

fn count(rows: &[&[Cell]]) -> u32 {
    u32::try_from(rows.len()).unwrap_or(u32::MAX)
}

/// The first of the largest.
fn largest(waiting: &[u32]) -> Option<(usize, u32)> {
    let all = waiting.iter().copied().enumerate();
    all.max_by(|(a, one), (b, other)| one.cmp(other).then(b.cmp(a)))
}

fn change(counts: &mut [u32], places: &[usize], by: impl Fn(&mut u32)) {
    for at in places {
        counts.iter_mut().skip(*at).take(1).for_each(&by);
    }
}

fn agrees_with(row: &[Cell], statement: usize) -> bool {
    answer(row, statement) == Some(Reply::Agree)
}

fn answer(row: &[Cell], statement: usize) -> Option<Reply> {
    let at = row.binary_search_by_key(&statement, |cell| cell.statement()).ok()?;
    row.get(at).map(|cell| cell.reply())
}
