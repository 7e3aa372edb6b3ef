//! What can be typed after `marke alliances` and `marke stakeholders`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Output;

/// `marke alliances`.
#[derive(Debug, Subcommand)]
pub enum Alliances {
    /// Tell the best alliance for the challenge in a file, and what is still missing
    Solve(Solve),
    /// Tell rings of exchange among the offers and wants in a file
    Rings(Rings),
}

/// `marke alliances solve`.
#[derive(Debug, Args)]
pub struct Solve {
    /// A challenge in JSON: needs, candidates, pairs, conflicts, bridges and sectors
    pub file: PathBuf,
    /// Answer with the best so far after so many seconds [default: when it is proven]
    #[arg(long, value_name = "N")]
    pub seconds: Option<u64>,
    /// How the result is printed.
    #[command(flatten)]
    pub output: Output,
}

/// `marke alliances rings`.
#[derive(Debug, Args)]
pub struct Rings {
    /// A market in JSON: offers, wants and how long rings may be
    pub file: PathBuf,
    /// How many members a ring has at most, from 2 to 8 [default: as the file says]
    #[arg(long, value_name = "K")]
    pub max_length: Option<usize>,
    /// Answer with the best so far after so many seconds [default: when it is proven]
    #[arg(long, value_name = "N")]
    pub seconds: Option<u64>,
    /// How the result is printed.
    #[command(flatten)]
    pub output: Output,
}

/// `marke stakeholders`.
#[derive(Debug, Subcommand)]
pub enum Stakeholders {
    /// Tell how strong stakeholders are and where they agree and clash (MACTOR)
    Mactor(Mactor),
}

/// `marke stakeholders mactor`.
#[derive(Debug, Args)]
pub struct Mactor {
    /// Stakeholders in JSON: influences (MID, 0 to 4), positions (MAO2, -4 to 4) and, when told,
    /// the names of actors and objectives
    pub file: PathBuf,
    /// How the result is printed.
    #[command(flatten)]
    pub output: Output,
}
