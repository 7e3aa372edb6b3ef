//! Counts of answers, and the shares and tests that Polis makes of them (Small and others 2021).

use serde::{Deserialize, Serialize};

use crate::answers::{CELL_KEYS, Cell};
use crate::settings::{CELL_MIN, Z_90};

/// How many people answered what to one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// People who agree (`na`).
    pub agree: u32,
    /// People who disagree (`nd`).
    pub disagree: u32,
    /// People who answered: agree, disagree or pass (`ns`).
    pub answers: u32,
    /// Of those who agree, how many marked the statement as important to them.
    pub important_agree: u32,
    /// Of those who disagree, how many marked it as important.
    pub important_disagree: u32,
}

impl Tally {
    /// People who saw it and chose neither.
    pub fn pass(&self) -> u32 {
        self.answers - self.agree - self.disagree
    }

    /// Whether enough people answered to tell of it: [`CELL_MIN`].
    pub fn is_told(&self) -> bool {
        self.answers >= CELL_MIN
    }

    /// The mean of −1, 0 and +1; 0 without answers.
    pub fn mean(&self) -> f64 {
        (f64::from(self.agree) - f64::from(self.disagree)) / f64::from(self.answers.max(1))
    }

    /// The share that agrees, with one agreeing and one other answer added: (na + 1) / (ns + 2).
    pub fn p_agree(&self) -> f64 {
        share(self.agree, self.answers)
    }

    /// The share that disagrees: (nd + 1) / (ns + 2).
    pub fn p_disagree(&self) -> f64 {
        share(self.disagree, self.answers)
    }

    pub(crate) fn plus(&self, other: &Self) -> Self {
        Self {
            agree: self.agree + other.agree,
            disagree: self.disagree + other.disagree,
            answers: self.answers + other.answers,
            important_agree: self.important_agree + other.important_agree,
            important_disagree: self.important_disagree + other.important_disagree,
        }
    }

    pub(crate) fn minus(&self, part: &Self) -> Self {
        Self {
            agree: self.agree.saturating_sub(part.agree),
            disagree: self.disagree.saturating_sub(part.disagree),
            answers: self.answers.saturating_sub(part.answers),
            important_agree: self.important_agree.saturating_sub(part.important_agree),
            important_disagree: self.important_disagree.saturating_sub(part.important_disagree),
        }
    }

    /// The counts of a single answer.
    pub(crate) fn of(cell: Cell) -> Self {
        let mut keys = [0; CELL_KEYS];
        keys.iter_mut().skip(cell.key() % CELL_KEYS).take(1).for_each(|count| *count = 1);
        Self::of_keys(&keys)
    }

    fn of_keys(keys: &[u32; CELL_KEYS]) -> Self {
        let [disagree, pass, agree, _, disagree_important, pass_important, agree_important, _] =
            *keys;
        Self {
            agree: agree + agree_important,
            disagree: disagree + disagree_important,
            answers: agree
                + agree_important
                + disagree
                + disagree_important
                + pass
                + pass_important,
            important_agree: agree_important,
            important_disagree: disagree_important,
        }
    }

    /// Of all who answered, how many marked it as important, smoothed like the other shares.
    pub fn p_important(&self) -> f64 {
        share(self.important_agree + self.important_disagree, self.answers)
    }
}

/// What a part of the people (a group, a sector) says to one statement, beside all others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Statistics {
    /// The counts within the part.
    pub tally: Tally,
    /// The share that agrees (`pa`), strictly between 0 and 1.
    pub p_agree: f64,
    /// The share that disagrees (`pd`), strictly between 0 and 1.
    pub p_disagree: f64,
    /// How far the share that agrees is from a half, in standard errors (`pat`).
    pub z_agree: f64,
    /// How far the share that disagrees is from a half, in standard errors (`pdt`).
    pub z_disagree: f64,
    /// How many times as large the share that agrees is as among all others (`ra`).
    pub ratio_agree: f64,
    /// The same of those who disagree (`rd`).
    pub ratio_disagree: f64,
    /// How far the share that agrees is from that of all others, in standard errors (`rat`).
    pub z_ratio_agree: f64,
    /// The same of those who disagree (`rdt`).
    pub z_ratio_disagree: f64,
}

impl Statistics {
    /// The statistics of a part beside those of all others. Formulas: Polis, `repness.clj`.
    pub fn new(tally: Tally, others: Tally) -> Self {
        let (p_agree, p_disagree) = (tally.p_agree(), tally.p_disagree());
        let z_of = |count: fn(&Tally) -> u32| {
            z_between(count(&tally), tally.answers, count(&others), others.answers)
        };
        Self {
            tally,
            p_agree,
            p_disagree,
            z_agree: z_from_half(tally.agree, tally.answers),
            z_disagree: z_from_half(tally.disagree, tally.answers),
            ratio_agree: p_agree / others.p_agree(),
            ratio_disagree: p_disagree / others.p_disagree(),
            z_ratio_agree: z_of(|tally| tally.agree),
            z_ratio_disagree: z_of(|tally| tally.disagree),
        }
    }

    /// Whether more than half agree, beyond chance.
    pub fn mostly_agrees(&self) -> bool {
        self.p_agree > 0.5 && self.z_agree > Z_90
    }

    /// Whether more than half disagree, beyond chance.
    pub fn mostly_disagrees(&self) -> bool {
        self.p_disagree > 0.5 && self.z_disagree > Z_90
    }
}

/// What rows say to each statement.
pub(crate) fn tallies(rows: &[&[Cell]], statements: usize) -> Vec<Tally> {
    let labelled = rows.iter().map(|row| (0, *row));
    tallies_of_parts(labelled, 1, statements).pop().unwrap_or_default()
}

/// What the rows of each part say to each statement; rows of other parts are left out.
pub(crate) fn tallies_of_parts<'a>(
    rows: impl Iterator<Item = (usize, &'a [Cell])>,
    parts: usize,
    statements: usize,
) -> Vec<Vec<Tally>> {
    let mut counts = vec![vec![0_u32; statements * CELL_KEYS]; parts];
    for (part, row) in rows {
        let Some(counts) = counts.get_mut(part) else { continue };
        for cell in row {
            if let Some(count) = counts.get_mut(cell.key()) {
                *count += 1;
            }
        }
    }
    let of = |counts: Vec<u32>| {
        let (keys, _) = counts.as_chunks::<CELL_KEYS>();
        keys.iter().map(Tally::of_keys).collect()
    };
    counts.into_iter().map(of).collect()
}

/// A share with one success and one failure added: (count + 1) / (total + 2).
pub fn share(count: u32, total: u32) -> f64 {
    (f64::from(count) + 1.0) / (f64::from(total) + 2.0)
}

/// How far a share is from a half, in standard errors: 2·√(n+1)·((c+1)/(n+1) − ½).
pub fn z_from_half(count: u32, total: u32) -> f64 {
    let total = f64::from(total) + 1.0;
    2.0 * total.sqrt() * ((f64::from(count) + 1.0) / total - 0.5)
}

/// How far two shares are apart, in standard errors, with one success added to each: the test of
/// two proportions. Antisymmetric: changing sides changes the sign and nothing else.
pub fn z_between(count: u32, total: u32, other_count: u32, other_total: u32) -> f64 {
    let (a, n) = (f64::from(count) + 1.0, f64::from(total) + 1.0);
    let (b, m) = (f64::from(other_count) + 1.0, f64::from(other_total) + 1.0);
    let pooled = (a + b) / (n + m);
    if pooled >= 1.0 {
        return 0.0;
    }
    (a / n - b / m) / (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt()
}

/// The lower bound of Wilson (1927) of a share, at [`Z_90`]: in nine of ten cases the true share
/// is above it. 0 without answers.
pub fn lower_bound(count: u32, total: u32) -> f64 {
    if total == 0 {
        return 0.0;
    }
    let (n, p) = (f64::from(total), f64::from(count) / f64::from(total));
    let z2 = Z_90 * Z_90;
    let spread = Z_90 * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    ((p + z2 / (2.0 * n) - spread) / (1.0 + z2 / n)).clamp(0.0, p)
}
