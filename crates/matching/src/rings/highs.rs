//! The integer programme handed to HiGHS (Huangfu and Hall, 2018), where the crate is built with
//! it: for markets beyond the reach of the solver that comes along.

use highs::{Col, HighsModelStatus, RowProblem, Sense};

use crate::rings::listing::Listing;
use crate::rings::programme::{Outcome, choice, uses_of_lines};

/// HiGHS cannot be stopped from here; it gives up after so many seconds.
const SECONDS: f64 = 120.0;

/// Chooses among some rings; worth at least `goal`.
pub fn solve(listing: &Listing, rings: &[usize], goal: u64) -> Outcome {
    let mut problem = RowProblem::default();
    let column = |ring: &usize| {
        let most = f64::from(listing.times_max(*ring));
        problem.add_integer_column(listing.weight(*ring) as f64, 0.0..=most)
    };
    let columns: Vec<Col> = rings.iter().map(column).collect();
    for (quantity, places) in uses_of_lines(listing, rings) {
        let uses = places.iter().filter_map(|place| columns.get(*place)).map(|one| (*one, 1.0));
        problem.add_row(..=quantity, uses.collect::<Vec<(Col, f64)>>());
    }
    let worth = columns.iter().zip(rings).map(|(one, ring)| (*one, listing.weight(*ring) as f64));
    problem.add_row(goal as f64.., worth.collect::<Vec<(Col, f64)>>());
    let mut model = problem.optimise(Sense::Maximise);
    model.make_quiet();
    model.set_option("threads", 1);
    model.set_option("mip_rel_gap", 0.0);
    model.set_option("mip_abs_gap", 0.9);
    model.set_option("time_limit", SECONDS);
    let Ok(solved) = model.try_solve() else { return Outcome::Unknown(None) };
    match solved.status() {
        HighsModelStatus::Infeasible => Outcome::Nothing,
        HighsModelStatus::Optimal => {
            let values = solved.get_solution().columns().to_vec();
            match choice(listing, rings, &values) {
                Some((times, weight)) => Outcome::Best { times, weight },
                None => Outcome::Unknown(None),
            }
        }
        _ => Outcome::Unknown(None),
    }
}
