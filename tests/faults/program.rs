//! The program in a home of its own, the attempts that it makes, and chance with a seed.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use counterpoise::engine::{Attempt, Mode, Session, Setup};
use rand_core::Rng;
use rand_pcg::Pcg64;

use crate::packs;

/// A good run of the pack made for tests, to its end.
pub const GOOD_RUN: [&str; 6] = ["hear", "say_back", "ask", "aside", "fetch", "check"];

/// What the records of a good run say after some of its turns.
pub fn attempt(seed: u64, turns: usize) -> Attempt {
    let scenario = packs::stuck_card();
    let mut session = Session::begin(Arc::clone(&scenario), Setup { seed, mode: Mode::Practice });
    for name in &GOOD_RUN[..turns] {
        let reply = scenario.reply_named(session.step(), name).expect("the reply is there");
        session.choose(reply).expect("the reply can be taken");
    }
    Attempt::of(&session, "en")
}

/// A command that runs the program with its records in a folder.
pub fn program(home: &Path, records: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_counterpoise"));
    dress(&mut command, home);
    command.args(arguments(records, args));
    command
}

/// The same through a shell, after what it is to do before.
#[cfg(unix)]
pub fn program_after(before: &str, home: &Path, records: &Path, args: &[&str]) -> Command {
    let mut command = Command::new("/bin/sh");
    dress(&mut command, home);
    command.args(["-c", &format!("{before}; exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_counterpoise")]);
    command.args(arguments(records, args));
    command
}

fn dress(command: &mut Command, home: &Path) {
    command
        .env_clear()
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("TZ", "UTC")
        .current_dir(home)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
}

fn arguments(records: &Path, args: &[&str]) -> Vec<String> {
    let packs = packs::fixtures();
    let places = [packs.to_str().unwrap(), "--folder", records.to_str().unwrap()];
    let mut all = vec!["--lang", "en", "--scenarios", places[0]];
    all.extend(args);
    all.extend(&places[1..]);
    all.into_iter().map(str::to_owned).collect()
}

/// Numbers that are the same in every run of the tests.
pub struct Chance(Pcg64);

impl Chance {
    pub fn new(seed: u64) -> Chance {
        Chance(Pcg64::new(u128::from(seed), 0x0a02_bdbf_7bb3_c0a7_ac28_fa16_a64a_bf96))
    }

    /// Below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0.next_u64() % end
    }
}
