//! The window under bad weather: no display, no graphics, odd sizes, a program that is stopped or ended from outside.
#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "tests run the program, and wait for what is seen")]
#![allow(clippy::print_stderr, reason = "a test that can't do all it should says so")]

#[allow(dead_code, reason = "shared with the fast tests, which use all of it")]
#[path = "../fast/packs.rs"]
mod packs;
#[allow(dead_code, reason = "shared with the other faults, which use all of it")]
mod program;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use counterpoise::engine::{Attempt, Mode, Session, Setup};
use counterpoise::locale::Lang;
use counterpoise::records::Records;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use program::program;

/// Where it keeps what is set, under the configuration folder.
const SETTINGS: &str = "org.counterpoise.Counterpoise/settings.toml";

const NAME: &str = "小李";

/// KiB of drawings and of figures that are kept to be shown again, for every size they were shown in.
const BUDGET: u64 = (96 + 16) * 1024;

/// One window at a time: each wants the whole machine.
static DESK: Mutex<()> = Mutex::new(());

/// Longest wait for anything.
const PATIENCE: Duration = Duration::from_secs(120);

/// An X server without a screen.
struct Display {
    server: Child,
    name: String,
    /// Holds what is seen, as the server keeps it.
    folder: TempDir,
}

impl Display {
    /// None where the tools for it are missing.
    fn open() -> Option<Display> {
        let has = |tool: &str| {
            Command::new(tool)
                .arg("-version")
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .map(|mut it| it.wait())
        };
        if has("xdotool").is_err() {
            eprintln!("xdotool is not here; nothing that needs a window is tried");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x720x24", "-nolisten", "tcp", "-fbdir"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut server) = server else {
            eprintln!("Xvfb is not here; nothing that needs a window is tried");
            return None;
        };
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Some(Display { server, name: format!(":{}", number.trim()), folder })
    }

    fn picture(&self) -> Vec<u8> {
        fs::read(self.folder.path().join("Xvfb_screen0")).unwrap()
    }

    fn waits_until(&self, mut is_so: impl FnMut(&Display) -> bool) {
        let began = Instant::now();
        while !is_so(self) {
            assert!(began.elapsed() < PATIENCE, "it takes too long");
            sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The game in a window, at home with a learner who is known.
struct Game {
    _desk: MutexGuard<'static, ()>,
    home: TempDir,
    display: Display,
    child: Child,
    window: String,
}

impl Game {
    /// In a talk, its first reply said and kept. None where there can be no window.
    fn in_a_talk() -> Option<Game> {
        let game = Game::open()?;
        for _ in 0..3 {
            game.presses("Return");
        }
        game.says_the_first_reply();
        Some(game)
    }

    fn open() -> Option<Game> {
        let desk = DESK.lock().unwrap_or_else(PoisonError::into_inner);
        let display = Display::open()?;
        let home = tempfile::tempdir().unwrap();
        Records::open(Some(&records(home.path()))).add_learner(NAME).unwrap();
        let file = home.path().join("config").join(SETTINGS);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        let settings = format!("[settings]\nlearner = \"{NAME}\"\nreduced_motion = true\nvolume = 0.6\n");
        fs::write(file, settings).unwrap();
        let seed = patient_customer().to_string();
        let mut command = program(home.path(), &records(home.path()), &["--seed", &seed]);
        command.env("DISPLAY", &display.name).env("XDG_CONFIG_HOME", home.path().join("config"));
        if let Some(driver) = std::env::var_os("VK_ICD_FILENAMES") {
            command.env("VK_ICD_FILENAMES", driver);
        }
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let mut game = Game { _desk: desk, home, display, child, window: String::new() };
        let bare = game.display.picture();
        game.display.waits_until(|display| display.picture() != bare);
        game.window = game.xdotool(&["search", "--sync", "--onlyvisible", "--class", "counterpoise"]);
        game.xdotool(&["windowfocus", "--sync", &game.window]);
        game.comes_to_rest();
        Some(game)
    }

    fn xdotool(&self, args: &[&str]) -> String {
        let out = Command::new("xdotool").args(args).env("DISPLAY", &self.display.name).output().unwrap();
        String::from_utf8_lossy(&out.stdout).trim().to_owned()
    }

    /// Presses a key and waits until all has been shown that comes of it.
    fn presses(&self, key: &str) {
        let before = self.display.picture();
        self.xdotool(&["key", key]);
        self.display.waits_until(|display| display.picture() != before);
        self.comes_to_rest();
    }

    fn comes_to_rest(&self) {
        let mut seen = Vec::new();
        self.display.waits_until(|display| {
            let before = std::mem::replace(&mut seen, display.picture());
            sleep(Duration::from_millis(1500));
            seen == before
        });
    }

    fn kernel_says(&self, file: &str) -> String {
        fs::read_to_string(format!("/proc/{}/{file}", self.child.id())).unwrap()
    }

    /// Says the first of the replies and waits until it is on the disk.
    fn says_the_first_reply(&self) {
        let turns = self.turns_kept();
        self.xdotool(&["key", "1"]);
        self.has_kept(turns + 1);
    }

    /// Waits until so many turns of the talk are on the disk.
    fn has_kept(&self, turns: usize) {
        self.display.waits_until(|_| self.turns_kept() == turns);
        self.comes_to_rest();
    }

    /// Turns of the talk that are on the disk, as another program sees them.
    fn turns_kept(&self) -> usize {
        let file = records(self.home.path()).join("records.sqlite");
        let file = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let mut talks = file.prepare("SELECT attempt FROM unfinished").unwrap();
        let talks = talks.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap);
        talks.map(|talk: String| serde_json::from_str::<Attempt>(&talk).unwrap().turns.len()).sum()
    }

    fn resizes(&self, width: u32, height: u32) {
        self.xdotool(&["windowsize", &self.window, &width.to_string(), &height.to_string()]);
    }

    fn signals(&self, signal: &str) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
    }

    fn is_alive(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Resident memory in KiB.
    fn resident(&self) -> u64 {
        let status = self.kernel_says("status");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }

    /// Waits until it has ended by itself.
    fn ends(mut self) -> TempDir {
        let began = Instant::now();
        while self.is_alive() {
            assert!(began.elapsed() < PATIENCE, "it does not end");
            sleep(Duration::from_millis(50));
        }
        let gone = tempfile::tempdir().unwrap();
        std::mem::replace(&mut self.home, gone)
    }
}

impl Drop for Game {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A seed whose customer stays, though the first of the replies is said to everything.
fn patient_customer() -> u64 {
    let stays = |seed: &u64| {
        let mut session = Session::begin(packs::stuck_card(), Setup { seed: *seed, mode: Mode::Practice });
        (0..3).all(|_| {
            let first = session.offers()[0].reply;
            session.choose(first).is_ok() && session.ending().is_none()
        })
    };
    (1..).find(stays).unwrap()
}

fn records(home: &Path) -> PathBuf {
    home.join("records")
}

/// Turns of the talk that was left.
fn turns_left(home: &Path) -> usize {
    let records = Records::open(Some(&records(home)));
    let learner = records.learner_named(NAME).unwrap().unwrap();
    let left = records.unfinished(learner.id).unwrap();
    left.iter().filter_map(|left| left.state.run()).map(|(_, attempt)| attempt.turns.len()).sum()
}

/// What the program says where it can't open a window, with its exit code.
fn told(lang: &str, environment: &[(&str, &str)]) -> String {
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_counterpoise"));
    command.args(["--lang", lang]).env_clear().env("HOME", home.path()).envs(environment.iter().copied());
    let out = command.output().unwrap();
    assert!(out.stdout.is_empty());
    format!("exit {}\n{}", out.status.code().unwrap(), String::from_utf8(out.stderr).unwrap())
}

#[test]
fn without_a_display_it_is_said_how_to_play() {
    insta::assert_snapshot!([told("en", &[]), told("zh-CN", &[])].join("\n"));
}

#[test]
fn without_graphics_it_is_said_what_was_tried() {
    let bare = [("DISPLAY", ":1"), ("VK_ICD_FILENAMES", "/nonexistent"), ("WGPU_BACKEND", "vulkan")];
    insta::assert_snapshot!([told("en", &bare), told("zh-CN", &bare)].join("\n"));
}

#[test]
fn a_program_that_is_ended_from_outside_keeps_every_turn() {
    for signal in ["-TERM", "-KILL"] {
        let Some(game) = Game::in_a_talk() else { return };
        game.says_the_first_reply();
        game.signals(signal);
        assert_eq!(turns_left(game.ends().path()), 2, "{signal}");
    }
}

#[test]
fn what_is_set_outlives_a_program_that_is_killed() {
    let Some(game) = Game::open() else { return };
    for key in ["Return", "s", "Right"] {
        game.presses(key);
    }
    game.signals("-KILL");
    let settings = fs::read_to_string(game.ends().path().join("config").join(SETTINGS)).unwrap();
    assert!(Lang::ALL.iter().any(|lang| settings.contains(lang.tag())), "{settings}");
}

#[test]
fn a_window_of_any_size_that_comes_and_goes_is_played_in_all_the_same() {
    let Some(mut game) = Game::in_a_talk() else { return };
    let mut resident = Vec::new();
    for _ in 0..4 {
        for i in 0..20 {
            let (width, height) = [(800, 600), (1280, 720), (1, 1), (640, 2000), (1920, 1080), (3000, 200)][i % 6];
            game.resizes(width, height);
        }
        game.xdotool(&["windowunmap", "--sync", &game.window]);
        game.comes_to_rest();
        game.xdotool(&["windowmap", "--sync", &game.window]);
        game.resizes(1280, 720);
        game.xdotool(&["windowfocus", "--sync", &game.window]);
        game.comes_to_rest();
        assert!(game.is_alive());
        resident.push(game.resident());
    }
    assert!(resident[3] <= resident[0] + BUDGET, "it grows: {resident:?} KiB");
    game.says_the_first_reply();
    game.signals("-TERM");
    assert_eq!(turns_left(game.ends().path()), 2);
}

#[test]
fn a_program_that_was_stopped_goes_on_where_it_was() {
    let Some(mut game) = Game::in_a_talk() else { return };
    game.signals("-STOP");
    // What is pressed meanwhile waits, and is not lost.
    game.xdotool(&["key", "1"]);
    sleep(Duration::from_secs(2));
    game.signals("-CONT");
    game.has_kept(2);
    assert!(game.is_alive());
    game.signals("-TERM");
    assert_eq!(turns_left(game.ends().path()), 2);
}
