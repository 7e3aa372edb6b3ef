//! How many parties are probably still out of sight, from who names whom.
//!
//! Everybody is asked "who else do we need?". Parties named by only one tell how many nobody has
//! named: Chao's lower bound (Scandinavian Journal of Statistics 11(4), 1984).

/// What nominations tell about those who were not named.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unseen {
    /// Parties named at least once.
    pub named: u64,
    /// Parties named exactly once (`f1`).
    pub named_once: u64,
    /// Parties named exactly twice (`f2`).
    pub named_twice: u64,
    /// `f1² / (2·f2)`, or `f1·(f1 − 1) / 2` where nobody was named twice.
    pub estimate: f64,
    /// The estimate in whole parties, rounded up: at least so many are still out of sight.
    pub at_least: u64,
}

/// Chao1 from how often each party was named; parties named 0 times may be left out or not.
///
/// ```
/// use matching::stakeholders::unseen::unseen;
///
/// let told = unseen(&[1, 1, 1, 2, 2, 5]);
/// assert_eq!((told.named_once, told.named_twice, told.at_least), (3, 2, 3));
/// assert_eq!(told.estimate, 2.25);
/// ```
pub fn unseen(nominations: &[u64]) -> Unseen {
    let count = |test: fn(u64) -> bool| {
        nominations.iter().filter(|times| test(**times)).fold(0_u64, |sum, _| sum + 1)
    };
    let (once, twice) = (count(|times| times == 1), count(|times| times == 2));
    let (part, whole) = match twice {
        0 => (once * once.saturating_sub(1), 2),
        _ => (once * once, 2 * twice),
    };
    Unseen {
        named: count(|times| times > 0),
        named_once: once,
        named_twice: twice,
        estimate: part as f64 / whole as f64,
        at_least: part.div_ceil(whole),
    }
}
