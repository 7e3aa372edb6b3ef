//! The program `marke`.
fn main() {}
