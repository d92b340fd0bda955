//! The front door: hands the arguments over, and turns the outcome into an exit code.
#![allow(clippy::disallowed_methods, reason = "arguments come in here")]

use std::process::ExitCode;

fn main() -> ExitCode {
    counterpoise::cli::run(std::env::args_os())
}
