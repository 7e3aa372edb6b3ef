//! A linear programme in which columns of ones share rows of limited quantity, with a basis.

use crate::places::{at, put};
use crate::rings::inverse::Inverse;

/// Where a variable stands that is in no place of the basis.
pub const OUTSIDE: usize = usize::MAX;

/// Lists of numbers, one after another.
#[derive(Clone, Default)]
pub struct Lists {
    starts: Vec<usize>,
    numbers: Vec<u32>,
}

impl Lists {
    pub fn new(lists: impl Iterator<Item = Vec<u32>>) -> Self {
        let mut all = Self { starts: vec![0], numbers: Vec::new() };
        for list in lists {
            all.numbers.extend(list);
            all.starts.push(all.numbers.len());
        }
        all
    }

    pub fn count(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    pub fn list(&self, place: usize) -> &[u32] {
        let range = at(&self.starts, place)..at(&self.starts, place + 1);
        self.numbers.get(range).unwrap_or_default()
    }

    /// For each number below `count` the lists it stands in.
    fn turned(&self, count: usize) -> Self {
        let mut turned = vec![Vec::new(); count];
        for place in 0..self.count() {
            for number in self.list(place) {
                if let Some(list) = turned.get_mut(*number as usize) {
                    list.push(narrow(place));
                }
            }
        }
        Self::new(turned.into_iter())
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The programme. Its variables are the columns, then the rest of each row.
#[derive(Clone, Default)]
pub struct Packing {
    /// The rows of each variable, and the other way round.
    pub columns: Lists,
    pub rows: Lists,
    pub quantities: Vec<f64>,
    pub weights: Vec<f64>,
    /// Each variable is between these.
    pub low: Vec<f64>,
    pub high: Vec<f64>,
    /// At which of the two it is when outside the basis.
    pub is_high: Vec<bool>,
    /// The variable in each place of the basis, and the place of each variable.
    pub basis: Vec<usize>,
    pub places: Vec<usize>,
    /// The value in each place of the basis.
    pub values: Vec<f64>,
    /// What each variable brings beyond the prices of its rows.
    pub gains: Vec<f64>,
    pub inverse: Inverse,
}

impl Packing {
    /// A programme with the rests as its basis.
    pub fn new(
        columns: impl Iterator<Item = Vec<u32>>,
        weights: Vec<f64>,
        high: Vec<f64>,
        quantities: Vec<f64>,
    ) -> Self {
        let (count, height) = (weights.len(), quantities.len());
        let columns = Lists::new(columns.chain((0..height).map(|row| vec![narrow(row)])));
        let mut packing = Self {
            rows: columns.turned(height),
            columns,
            low: vec![0.0; count + height],
            high: high.into_iter().chain(quantities.iter().copied()).collect(),
            is_high: vec![false; count + height],
            gains: vec![0.0; count + height],
            weights: weights.into_iter().chain(vec![0.0; height]).collect(),
            quantities,
            ..Self::default()
        };
        packing.clear();
        packing
    }

    /// Takes the rests as the basis.
    pub fn clear(&mut self) {
        let (count, height) = (self.count(), self.height());
        self.basis = (count..count + height).collect();
        self.places = vec![OUTSIDE; count].into_iter().chain(0..height).collect();
        self.values = vec![0.0; height];
        self.inverse = Inverse::unit(height);
    }

    /// How many columns there are, without rests.
    pub fn count(&self) -> usize {
        self.columns.count() - self.height()
    }

    pub fn height(&self) -> usize {
        self.quantities.len()
    }

    pub fn is_basic(&self, variable: usize) -> bool {
        at(&self.places, variable) != OUTSIDE
    }

    pub fn is_open(&self, variable: usize) -> bool {
        at(&self.low, variable) < at(&self.high, variable)
    }

    pub fn value(&self, variable: usize) -> f64 {
        match at(&self.places, variable) {
            OUTSIDE if at(&self.is_high, variable) => at(&self.high, variable),
            OUTSIDE => at(&self.low, variable),
            place => at(&self.values, place),
        }
    }

    pub fn bind(&mut self, variable: usize, low: f64, high: f64) {
        put(&mut self.low, variable, low);
        put(&mut self.high, variable, high);
    }

    /// What solutions are worth at most: the bound of Lagrange at the prices of the basis, which
    /// holds whatever those are.
    pub fn bound(&self) -> f64 {
        let rests = self.gains.iter().skip(self.count());
        let priced: f64 = self.quantities.iter().zip(rests).map(|(left, gain)| -left * gain).sum();
        let sides = self.low.iter().zip(&self.high).zip(&self.gains);
        priced + sides.map(|((low, high), gain)| (gain * low).max(gain * high)).sum::<f64>()
    }

    /// Fixes what cannot change in a solution worth `goal` (reduced cost fixing; Crowder, Johnson
    /// and Padberg, 1983).
    pub fn fix(&mut self, goal: f64) {
        let spare = self.bound() - goal;
        for variable in 0..self.gains.len() {
            let gain = at(&self.gains, variable);
            if self.is_open(variable) && !self.is_basic(variable) && gain.abs() > spare {
                let side = if gain < 0.0 { &self.low } else { &self.high };
                let value = at(side, variable);
                self.bind(variable, value, value);
                put(&mut self.is_high, variable, false);
            }
        }
    }
}

/// Making it smaller.
impl Packing {
    /// The programme without columns that are fixed and rows that nothing can break; tells which
    /// columns are left. The basis stays.
    pub fn restricted(&self) -> (Self, Vec<usize>) {
        let count = self.count();
        let is_kept = |column: &usize| self.is_basic(*column) || self.is_open(*column);
        let kept: Vec<usize> = (0..count).filter(is_kept).collect();
        let quantities = self.left(|variable| variable < count && !is_kept(&variable));
        let rows = self.binding(&kept, &quantities);
        let variables: Vec<usize> =
            kept.iter().copied().chain(rows.iter().map(|row| count + row)).collect();
        let new_variable = numbered(&variables, self.gains.len());
        let new_row = numbered(&rows, self.height());
        let columns = Lists::new(variables.iter().map(|variable| {
            let old = self.columns.list(*variable).iter();
            let new = old.map(|row| at(&new_row, *row as usize));
            new.filter(|row| *row != OUTSIDE).map(narrow).collect()
        }));
        let is_left = |place: &usize| at(&new_variable, at(&self.basis, *place)) != OUTSIDE;
        let places: Vec<usize> = (0..self.height()).filter(is_left).collect();
        let basis: Vec<usize> =
            places.iter().map(|place| at(&new_variable, at(&self.basis, *place))).collect();
        let packing = Self {
            rows: columns.turned(rows.len()),
            columns,
            quantities: pick(&quantities, &rows),
            weights: pick(&self.weights, &variables),
            low: pick(&self.low, &variables),
            high: pick(&self.high, &variables),
            is_high: pick(&self.is_high, &variables),
            places: numbered(&basis, variables.len()),
            basis,
            values: pick(&self.values, &places),
            gains: pick(&self.gains, &variables),
            inverse: self.inverse.restricted(&places, &rows),
        };
        (packing, kept)
    }

    /// What some variables leave of the quantities.
    pub fn left(&self, is_taken: impl Fn(usize) -> bool) -> Vec<f64> {
        let mut left = self.quantities.clone();
        for variable in (0..self.gains.len()).filter(|variable| is_taken(*variable)) {
            let value = self.value(variable);
            let rows = if value == 0.0 { &[] } else { self.columns.list(variable) };
            for row in rows {
                let rest = at(&left, *row as usize) - value;
                put(&mut left, *row as usize, rest);
            }
        }
        left
    }

    /// Rows that some columns could break, or whose rest is tied.
    fn binding(&self, columns: &[usize], quantities: &[f64]) -> Vec<usize> {
        let mut most = vec![0.0; self.height()];
        for column in columns {
            for row in self.columns.list(*column) {
                let sum = at(&most, *row as usize) + at(&self.high, *column);
                put(&mut most, *row as usize, sum);
            }
        }
        let is_binding = |row: &usize| {
            let (rest, quantity) = (self.count() + row, at(quantities, *row));
            let is_free = self.is_basic(rest) && at(&self.high, rest) >= quantity;
            !is_free || at(&most, *row) > quantity
        };
        (0..self.height()).filter(is_binding).collect()
    }
}

/// The new number of each old one, in a list of old ones.
fn numbered(old: &[usize], count: usize) -> Vec<usize> {
    let mut new = vec![OUTSIDE; count];
    for (number, old) in old.iter().enumerate() {
        put(&mut new, *old, number);
    }
    new
}

fn pick<T: Copy + Default>(list: &[T], places: &[usize]) -> Vec<T> {
    places.iter().map(|place| at(list, *place)).collect()
}
