//! The front door: hands the arguments over, and turns the outcome into an exit code; in a browser it opens the game.
#![allow(clippy::disallowed_methods, reason = "arguments come in here")]

#[cfg(not(target_family = "wasm"))]
fn main() -> std::process::ExitCode {
    counterpoise::cli::run(std::env::args_os())
}

#[cfg(all(feature = "game", target_family = "wasm"))]
fn main() {
    counterpoise::web::run();
}

#[cfg(all(not(feature = "game"), target_family = "wasm"))]
fn main() {}
