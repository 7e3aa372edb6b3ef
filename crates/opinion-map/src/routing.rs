//! Which statement to show next.

use crate::answers::Kind;
use crate::statistics::Tally;

/// The weight of a statement in the draw of what is shown next (Polis, `conversation.clj`, as
/// mended in 2026): statements that few saw, that most agree with and that lie far out come
/// first. (1 − P)(1 + extremity)·A·(1 + 8·2^(−S/5)), squared, with P and A the shares that pass
/// and agree; 49 for a statement about the people; 0 for one that was taken out.
pub fn priority(tally: &Tally, extremity: f64, kind: Kind) -> f64 {
    match kind {
        Kind::Out => 0.0,
        Kind::Meta => 49.0,
        Kind::Live => {
            let answers = f64::from(tally.answers);
            let passed = (f64::from(tally.pass()) + 1.0) / (answers + 2.0);
            let importance = (1.0 - passed) * (extremity + 1.0) * tally.p_agree();
            (importance * (1.0 + 8.0 * (-answers / 5.0).exp2())).powi(2)
        }
    }
}

/// Draws a statement that was not `answered` yet, by priority; `None` when none is left.
/// `answered` tells of the place of a statement whether this person answered it. The same seed
/// draws the same.
pub fn next_statement(
    priorities: &[f64],
    answered: &dyn Fn(usize) -> bool,
    seed: u64,
) -> Option<usize> {
    let open = || {
        let all = priorities.iter().copied().enumerate();
        all.filter(|(at, weight)| *weight > 0.0 && weight.is_finite() && !answered(*at))
    };
    let total: f64 = open().map(|(_, weight)| weight).sum();
    let mut drawn = crate::chance::Chance::new(seed).share() * total;
    let mut last = None;
    for (at, weight) in open() {
        last = Some(at);
        drawn -= weight;
        if drawn < 0.0 {
            break;
        }
    }
    last
}
