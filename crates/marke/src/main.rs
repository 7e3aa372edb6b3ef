//! The program `marke`.

use std::process::ExitCode;

fn main() -> ExitCode {
    marke::cli::run()
}
