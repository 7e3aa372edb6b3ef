//! MACTOR: strength of actors, and where they agree and clash on objectives.
//!
//! After M. Godet, "Actors' moves and strategies: the MACTOR method" (Futures 23(6), 1991), and
//! Arcade, Godet, Meunier and Roubelat (1999). Follows the published formulas; integers up to the
//! first division.

use std::fmt;
use std::ops::{Add, Neg, Sub};

use crate::places::{at, cell, row, table};

/// The largest influence and the largest position, either way.
pub const SCALE_MAX: i64 = 4;

/// More actors or objectives are not taken.
pub const SIZE_MAX: usize = 1_000;

/// Whether influence that comes back to the actor itself counts in the sums of strength.
/// Publications differ; rankings hardly do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feedback {
    /// It counts in influence and dependence and is taken off once (Godet).
    Counts,
    /// It is left out of influence and dependence from the beginning.
    LeftOut,
}

/// Why matrices are not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The line of this actor is shorter or longer than it should be.
    LineLength {
        /// The actor, counted from 0.
        actor: usize,
    },
    /// There are more or fewer lines of positions than actors.
    ActorCount,
    /// There are more than [`SIZE_MAX`] actors or objectives.
    TooLarge,
    /// An influence is not in 0 to 4 or a position not in −4 to 4.
    OutOfScale {
        /// The actor, counted from 0.
        actor: usize,
        /// The place in its line, counted from 0.
        place: usize,
    },
    /// An actor has an influence on itself.
    OnItself {
        /// The actor, counted from 0.
        actor: usize,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LineLength { actor } => write!(f, "the line of actor {actor} has another length"),
            Self::ActorCount => f.write_str("there is not one line of positions for each actor"),
            Self::TooLarge => write!(f, "there are more than {SIZE_MAX} actors or objectives"),
            Self::OutOfScale { actor, place } => {
                write!(f, "what stands at place {place} of actor {actor} is not on the scale")
            }
            Self::OnItself { actor } => write!(f, "actor {actor} has an influence on itself"),
        }
    }
}

impl std::error::Error for Fault {}

/// How strong each actor is: one number per actor in every list.
#[derive(Clone, Debug, PartialEq)]
pub struct Strength {
    /// `I`: the sum of what the actor can do to others.
    pub influence: Vec<i64>,
    /// `D`: the sum of what others can do to the actor.
    pub dependence: Vec<i64>,
    /// `r`: its share in all influence, tempered by its dependence; between 0 and 1.
    pub share: Vec<f64>,
    /// `R`: the share against the average, which is 1; without any influence all are 0.
    pub ratio: Vec<f64>,
}

/// Positions of one order (1 only signs, 2 with what is at stake, 3 with strength as well) and
/// what follows from them. Actors by actors unless said otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// `xMAO`: actors by objectives, negative when against.
    pub positions: Vec<Vec<f64>>,
    /// `xCAA`: how much two actors want the same; symmetric, 0 on the diagonal.
    pub convergence: Vec<Vec<f64>>,
    /// `xDAA`: how much two actors want the opposite; symmetric, 0 on the diagonal.
    pub divergence: Vec<Vec<f64>>,
    /// Convergence less divergence of actors.
    pub net_actors: Vec<Vec<f64>>,
    /// Convergence less divergence of objectives: objectives by objectives.
    pub net_objectives: Vec<Vec<f64>>,
    /// `xEQ`, per actor: 0 when with or against each other actor, 1 when as much with as against
    /// everybody; 0 where nothing is shared.
    pub ambivalence: Vec<f64>,
    /// Which part of all that is shared is convergence: 0 to 1; 0 where nothing is shared.
    pub convergence_share: f64,
    /// Per actor: all its positions, without their signs.
    pub mobilisation: Vec<f64>,
    /// Per objective: all positions for it.
    pub in_favour: Vec<f64>,
    /// Per objective: all positions against it, as a positive number.
    pub against: Vec<f64>,
}

/// Everything MACTOR tells. Actors by actors in the order in which they were given.
#[derive(Clone, Debug, PartialEq)]
pub struct Mactor {
    /// `MIDI`: direct influence and that through one other; the diagonal is feedback.
    pub influence: Vec<Vec<i64>>,
    /// `MMIDI`: the strongest of the direct ways and those through one other; 0 to 4.
    pub influence_max: Vec<Vec<i64>>,
    /// `MIDI` less its mirror image.
    pub net_influence: Vec<Vec<i64>>,
    /// Strength by `MIDI`.
    pub strength: Strength,
    /// Strength by `MMIDI` (`Q`).
    pub strength_max: Strength,
    /// Orders 1, 2 and 3.
    pub orders: [Order; 3],
}

/// Where an actor stands between influencing and being influenced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Influences more than most, depends less.
    Dominant,
    /// Influences and depends more than most.
    Relay,
    /// Depends more than most, influences less.
    Dominated,
    /// Neither.
    Autonomous,
}

/// Computes MACTOR from direct influences (`MID`, actors by actors, 0 to 4: nothing, operations,
/// projects, missions, existence; 0 on the diagonal) and positions (`2MAO`, actors by objectives,
/// −4 to 4 on the same scale, negative when against).
///
/// # Errors
/// A [`Fault`] when the matrices do not fit each other or the scale.
///
/// ```
/// use matching::stakeholders::mactor::{Feedback, mactor};
///
/// let influences = [vec![0, 2, 1], vec![1, 0, 3], vec![2, 1, 0]];
/// let positions = [vec![3, -2], vec![2, 2], vec![-1, 3]];
/// let result = mactor(&influences, &positions, Feedback::Counts).expect("it is in order");
/// assert_eq!(result.influence[0], [2, 3, 3]);
/// assert_eq!(result.orders[0].divergence[0], [0.0, 1.0, 2.0]);
/// ```
pub fn mactor(
    influences: &[Vec<i64>],
    positions: &[Vec<i64>],
    feedback: Feedback,
) -> Result<Mactor, Fault> {
    check(influences, positions)?;
    let influence = indirect(influences);
    let influence_max = indirect_max(influences);
    let count = influences.len();
    let net_influence = table(count, count, |i, j| cell(&influence, i, j) - cell(&influence, j, i));
    let strength = strength(&influence, feedback);
    let strength_max = self::strength(&influence_max, feedback);
    let signs = each(positions, |_, position| position.signum());
    let weighed = each(positions, |actor, position| real(position) * at(&strength.ratio, actor));
    let orders = [order(&signs, real), order(positions, real), order(&weighed, |value| value)];
    Ok(Mactor { influence, influence_max, net_influence, strength, strength_max, orders })
}

/// `MIDI[i][j] = MID[i][j] + Σ_k min(MID[i][k], MID[k][j])`.
pub fn indirect(influences: &[Vec<i64>]) -> Vec<Vec<i64>> {
    let count = influences.len();
    table(count, count, |i, j| {
        let through = |k| cell(influences, i, k).min(cell(influences, k, j));
        cell(influences, i, j) + (0..count).map(through).sum::<i64>()
    })
}

/// `MMIDI[i][j] = max(MID[i][j], max_k min(MID[i][k], MID[k][j]))`.
pub fn indirect_max(influences: &[Vec<i64>]) -> Vec<Vec<i64>> {
    let count = influences.len();
    table(count, count, |i, j| {
        let through = |k| cell(influences, i, k).min(cell(influences, k, j));
        (0..count).map(through).fold(cell(influences, i, j), i64::max)
    })
}

/// Places on the plane of influence and dependence, split at the averages.
pub fn places(strength: &Strength) -> Vec<Place> {
    let count = i64::try_from(strength.influence.len()).unwrap_or(i64::MAX);
    let influence_sum: i64 = strength.influence.iter().sum();
    let dependence_sum: i64 = strength.dependence.iter().sum();
    let place = |(influence, dependence): (&i64, &i64)| match (
        influence * count > influence_sum,
        dependence * count > dependence_sum,
    ) {
        (true, false) => Place::Dominant,
        (true, true) => Place::Relay,
        (false, true) => Place::Dominated,
        (false, false) => Place::Autonomous,
    };
    strength.influence.iter().zip(&strength.dependence).map(place).collect()
}

fn check(influences: &[Vec<i64>], positions: &[Vec<i64>]) -> Result<(), Fault> {
    let objectives = positions.first().map_or(0, Vec::len);
    if influences.len().max(objectives) > SIZE_MAX {
        return Err(Fault::TooLarge);
    }
    if influences.len() != positions.len() {
        return Err(Fault::ActorCount);
    }
    for (actor, line) in influences.iter().enumerate() {
        if line.len() != influences.len() || row(positions, actor).len() != objectives {
            return Err(Fault::LineLength { actor });
        }
        let outside = |value: &i64| !(0..=SCALE_MAX).contains(value);
        if let Some(place) = line.iter().position(outside) {
            return Err(Fault::OutOfScale { actor, place });
        }
        let outside = |value: &i64| !(-SCALE_MAX..=SCALE_MAX).contains(value);
        if let Some(place) = row(positions, actor).iter().position(outside) {
            return Err(Fault::OutOfScale { actor, place });
        }
        if at(line, actor) != 0 {
            return Err(Fault::OnItself { actor });
        }
    }
    Ok(())
}

fn strength(matrix: &[Vec<i64>], feedback: Feedback) -> Strength {
    let count = matrix.len();
    let back = |i: usize| match feedback {
        Feedback::Counts => 0,
        Feedback::LeftOut => cell(matrix, i, i),
    };
    let influence: Vec<i64> =
        (0..count).map(|i| row(matrix, i).iter().sum::<i64>() - back(i)).collect();
    let dependence: Vec<i64> =
        (0..count).map(|j| (0..count).map(|i| cell(matrix, i, j)).sum::<i64>() - back(j)).collect();
    let sum: i64 = influence.iter().sum();
    let share = |i: usize| {
        let (own, depends) = (at(&influence, i), at(&dependence, i));
        let less = match feedback {
            Feedback::Counts => cell(matrix, i, i),
            Feedback::LeftOut => 0,
        };
        ratio(real(own - less), real(sum)) * ratio(real(own), real(own + depends))
    };
    let share: Vec<f64> = (0..count).map(share).collect();
    let all: f64 = share.iter().sum();
    let ratio = share.iter().map(|own| ratio(count as f64 * own, all)).collect();
    Strength { influence, dependence, share, ratio }
}

/// What follows from positions, counted in the numbers they are in and divided at the end.
fn order<T>(positions: &[Vec<T>], real: impl Fn(T) -> f64 + Copy) -> Order
where
    T: Copy + Default + PartialOrd + Add<Output = T> + Sub<Output = T> + Neg<Output = T>,
{
    let (same, opposite) = shared(positions);
    let objectives = positions.first().map_or(0, Vec::len);
    let turned = table(objectives, positions.len(), |k, i| cell(positions, i, k));
    let (same_objectives, opposite_objectives) = shared(&turned);
    let halves = |matrix: &[Vec<T>]| each(matrix, |_, value| real(value) / 2.0);
    let net = |with: &[Vec<T>], without: &[Vec<T>]| {
        table(with.len(), with.len(), |i, j| real(cell(with, i, j) - cell(without, i, j)) / 2.0)
    };
    let both = total(same.iter().chain(&opposite).flatten().copied());
    let part = |rows: &[Vec<T>], sign: fn(T) -> T| -> Vec<f64> {
        let positive = |value: &T| sign(*value) > T::default();
        let sum = |line: &Vec<T>| total(line.iter().copied().filter(positive).map(sign));
        rows.iter().map(|line| real(sum(line))).collect()
    };
    Order {
        convergence: halves(&same),
        divergence: halves(&opposite),
        net_actors: net(&same, &opposite),
        net_objectives: net(&same_objectives, &opposite_objectives),
        ambivalence: (0..positions.len())
            .map(|actor| ambivalence(row(&same, actor), row(&opposite, actor), real))
            .collect(),
        convergence_share: ratio(real(total(same.iter().flatten().copied())), real(both)),
        mobilisation: positions.iter().map(|line| real(total(line.iter().map(size)))).collect(),
        in_favour: part(&turned, |value| value),
        against: part(&turned, |value| -value),
        positions: each(positions, |_, value| real(value)),
    }
}

/// Twice the convergence and twice the divergence of each pair of lines.
fn shared<T>(positions: &[Vec<T>]) -> (Vec<Vec<T>>, Vec<Vec<T>>)
where
    T: Copy + Default + PartialOrd + Add<Output = T> + Sub<Output = T> + Neg<Output = T>,
{
    let zero = T::default();
    let sum = |i: usize, j: usize, alike: bool| {
        let pairs = row(positions, i).iter().zip(row(positions, j));
        let counts = |(one, other): &(&T, &T)| {
            i != j
                && **one != zero
                && **other != zero
                && ((**one > zero) == (**other > zero)) == alike
        };
        total(pairs.filter(counts).map(|(one, other)| size(one) + size(other)))
    };
    let count = positions.len();
    (table(count, count, |i, j| sum(i, j, true)), table(count, count, |i, j| sum(i, j, false)))
}

fn ambivalence<T>(same: &[T], opposite: &[T], real: impl Fn(T) -> f64) -> f64
where
    T: Copy + Default + PartialOrd + Add<Output = T> + Sub<Output = T> + Neg<Output = T>,
{
    let apart = total(same.iter().zip(opposite).map(|(with, without)| size(&(*with - *without))));
    let all = total(same.iter().chain(opposite).copied());
    if all == T::default() { 0.0 } else { 1.0 - real(apart) / real(all) }
}

fn size<T: Copy + Default + PartialOrd + Neg<Output = T>>(value: &T) -> T {
    if *value < T::default() { -*value } else { *value }
}

fn total<T: Default + Add<Output = T>>(values: impl Iterator<Item = T>) -> T {
    values.fold(T::default(), Add::add)
}

fn each<T: Copy, U>(rows: &[Vec<T>], rule: impl Fn(usize, T) -> U) -> Vec<Vec<U>> {
    let line = |(place, line): (usize, &Vec<T>)| line.iter().map(|v| rule(place, *v)).collect();
    rows.iter().enumerate().map(line).collect()
}

/// A fraction; nothing of nothing is nothing.
fn ratio(part: f64, whole: f64) -> f64 {
    if whole == 0.0 { 0.0 } else { part / whole }
}

fn real(value: i64) -> f64 {
    value as f64
}
