//! The program in a home of its own, the attempts that it makes, and chance with a seed.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use counterpoise::engine::{Attempt, Mode, Session, Setup};
use counterpoise::records::Records;
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

/// How a run ended and what it told, with the folder of the test left out.
#[track_caller]
pub fn told(output: &Output, home: &Path) -> String {
    let stderr = String::from_utf8(output.stderr.clone()).expect("the program prints UTF-8");
    assert!(!stderr.contains("panicked"), "{stderr}");
    let code = output.status.code().map_or_else(|| "killed".to_owned(), |code| format!("exit {code}"));
    format!("{code}\n{}", stderr.replace(home.to_str().unwrap(), "HOME"))
}

/// The arguments of a whole run of a learner.
pub fn whole_run(name: &str, seed: u64) -> Vec<String> {
    let replies = GOOD_RUN.join(",");
    let seed = seed.to_string();
    ["play", "stuck_card", "--learner", name, "--seed", &seed, "--choose", &replies].map(str::to_owned).to_vec()
}

/// Plays a whole run of a learner.
pub fn play(home: &Path, records: &Path, name: &str, seed: u64) -> Output {
    let args = whole_run(name, seed);
    program(home, records, &args.iter().map(String::as_str).collect::<Vec<_>>()).output().unwrap()
}

/// Seeds of a learner's attempts, all of which must be what was played.
#[track_caller]
pub fn seeds(records: &Records, name: &str) -> Vec<u64> {
    let Some(learner) = records.learner_named(name).unwrap() else { return Vec::new() };
    let entries = records.history(learner.id).unwrap().entries;
    let seeds = entries.iter().map(|entry| {
        let Some((_, found)) = entry.state.run() else { panic!("{entry:?}") };
        assert_eq!(*found, attempt(found.seed, GOOD_RUN.len()));
        found.seed
    });
    seeds.collect()
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

/// A talk that somebody has at a prompt.
pub struct Talk {
    pub child: Child,
    stdin: ChildStdin,
    lines: Receiver<String>,
    errors: Receiver<String>,
}

impl Talk {
    pub fn begin(home: &Path, records: &Path, args: &[&str]) -> Talk {
        let mut child = program(home, records, args).stdin(Stdio::piped()).spawn().unwrap();
        let lines = heard(child.stdout.take().unwrap());
        let errors = heard(child.stderr.take().unwrap());
        let stdin = child.stdin.take().unwrap();
        Talk { child, stdin, lines, errors }
    }

    pub fn say(&mut self, typed: &str) {
        writeln!(self.stdin, "{typed}").unwrap();
    }

    /// Waits for a line on stdout.
    #[track_caller]
    pub fn hear(&self, part: &str) -> String {
        wait_for(&self.lines, part, |line| line.contains(part))
    }

    /// Waits for a line on stderr.
    #[track_caller]
    pub fn is_told(&self, part: &str) -> String {
        wait_for(&self.errors, part, |line| line.contains(part))
    }

    /// Says the first reply that is open and waits until its turn is shown, which is after it was kept.
    #[track_caller]
    pub fn reply(&mut self) {
        let is_locked = |line: &str| line.contains("You can't say that yet");
        let is_turn = |line: &str| line.contains(['█', '░']) && line.contains(['▲', '▼', '=']);
        for number in 1..10 {
            self.say(&number.to_string());
            if is_turn(&wait_for(&self.lines, "a turn", |line| is_turn(line) || is_locked(line))) {
                return;
            }
        }
        panic!("no reply is open");
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn heard(from: impl Read + Send + 'static) -> Receiver<String> {
    let (to, lines) = mpsc::channel();
    std::thread::spawn(move || {
        let all = BufReader::new(from).lines().map_while(Result::ok);
        all.take_while(|line| to.send(line.clone()).is_ok()).for_each(drop);
    });
    lines
}

/// Generous: a test that fails says so at some time.
const PATIENCE: Duration = Duration::from_secs(120);

#[track_caller]
fn wait_for(lines: &Receiver<String>, what: &str, is_it: impl Fn(&str) -> bool) -> String {
    let mut before = Vec::new();
    while let Ok(line) = lines.recv_timeout(PATIENCE) {
        if is_it(&line) {
            return line;
        }
        before.push(line);
    }
    panic!("{what:?} is not in {before:#?}")
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
