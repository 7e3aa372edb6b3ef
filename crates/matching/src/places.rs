//! Reading and writing rows of numbers by place, without ever stopping at a wrong place.

/// What stands at a place; nothing (zero) beyond the end.
pub fn at<T: Copy + Default>(row: &[T], place: usize) -> T {
    row.get(place).copied().unwrap_or_default()
}

/// Writes at a place; beyond the end nothing happens.
pub fn put<T>(row: &mut [T], place: usize, value: T) {
    if let Some(old) = row.get_mut(place) {
        *old = value;
    }
}

/// The row at a place; an empty one beyond the end.
pub fn row<T>(rows: &[Vec<T>], place: usize) -> &[T] {
    rows.get(place).map_or(&[], Vec::as_slice)
}

/// What stands in a row and a column; nothing (zero) beyond the end.
pub fn cell<T: Copy + Default>(rows: &[Vec<T>], line: usize, column: usize) -> T {
    at(row(rows, line), column)
}

/// A table of so many lines and columns, filled by a rule.
pub fn table<T>(lines: usize, columns: usize, rule: impl Fn(usize, usize) -> T) -> Vec<Vec<T>> {
    (0..lines).map(|line| (0..columns).map(|column| rule(line, column)).collect()).collect()
}
