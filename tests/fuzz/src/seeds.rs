//! Writes what the fuzzers start from: the packs that ship and those made for tests, and records of runs that were played.
#![allow(clippy::disallowed_methods, reason = "fixtures are read and seeds are written")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use counterpoise::catalog::{Library, Places};
use counterpoise::engine::format::RawScenario;
use counterpoise::engine::{Attempt, DrillRecord, Mode, Scenario, Session, Setup};
use counterpoise::progress::drills;
use ron::Options;
use ron::extensions::Extensions;

const FILES: [&str; 3] = ["scenario.ron", "zh-CN.ftl", "en.ftl"];
/// What stands between the files of a pack.
const BETWEEN: &[u8] = &[0x1E];

fn main() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    packs(home);
    attempts(home);
    sessions(home);
}

/// An empty folder for the seeds of a target.
fn seeds(home: &Path, target: &str) -> PathBuf {
    let folder = home.join("corpus").join(target);
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

fn write(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) {
    fs::write(folder.join(name), bytes).expect("a seed can be written");
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(of).expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn name(path: &Path) -> String {
    path.file_name().expect("a folder has a name").to_string_lossy().into_owned()
}

fn packs(home: &Path) {
    let (short, whole) = (seeds(home, "pack"), seeds(home, "pack-whole"));
    let fixtures = home.join("../fixtures");
    let sound = fixtures.join("format/sound");
    for folder in folders(&fixtures.join("format")) {
        let read = |file| fs::read(folder.join(file)).or_else(|_| fs::read(sound.join(file)));
        let files = FILES.map(|file| read(file).expect("the sound pack has every file"));
        write(&short, &name(&folder), files.join(BETWEEN));
    }
    let shipped = folders(&home.join("../../scenarios"));
    for folder in shipped.into_iter().chain(folders(&fixtures.join("packs"))) {
        let Ok(structure) = fs::read_to_string(folder.join(FILES[0])) else { continue };
        let [zh, en] =
            [FILES[1], FILES[2]].map(|file| fs::read_to_string(folder.join(file)).expect("it has words"));
        write(&whole, &name(&folder), [&structure, &zh, &en].map(String::as_bytes).join(BETWEEN));
        let (structure, gone) = beginning(&structure);
        let parts = [structure, without(&zh, &gone), without(&en, &gone)];
        write(&short, &format!("begin_{}", name(&folder)), parts.map(String::into_bytes).join(BETWEEN));
    }
}

/// A scenario with its first step alone, and the names of the steps that it lost.
fn beginning(structure: &str) -> (String, Vec<String>) {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let mut raw: RawScenario = options.from_str(structure).expect("it can be read");
    let gone: Vec<String> = raw.steps.keys().filter(|step| **step != raw.start).cloned().collect();
    raw.steps.retain(|step, _| !gone.contains(step));
    (options.to_string(&raw).expect("it can be written"), gone)
}

/// The words without the messages of some steps.
fn without(words: &str, steps: &[String]) -> String {
    let mut is_kept = true;
    let kept = words.lines().filter(|line| {
        if line.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            let id = line.split([' ', '=']).next().unwrap_or_default();
            is_kept = !steps.iter().any(|step| step == id);
        }
        is_kept && !line.starts_with('#')
    });
    kept.map(|line| format!("{line}\n")).collect()
}

/// A run that takes the open reply of each number, counted round.
fn play(scenario: &Arc<Scenario>, setup: Setup, picks: &[usize]) -> Session {
    let mut session = Session::begin(Arc::clone(scenario), setup);
    for pick in picks {
        let open: Vec<_> = session.offers().into_iter().filter(|offer| !offer.locked).collect();
        let Some(offer) = open.get(pick % open.len().max(1)) else { break };
        session.choose(offer.reply).expect("an open offer can be chosen");
        if setup.mode == Mode::Practice && *pick == 3 {
            session.take_hint().ok();
            session.rewind(session.turns().len()).expect("a turn was just played");
        }
    }
    session
}

fn attempts(home: &Path) {
    let (runs, answers) = (seeds(home, "attempt"), seeds(home, "attempt-drills"));
    let library = Library::load(&Places { folders: vec![home.join("../fixtures/packs")] });
    let scenarios = library.packs().iter().filter_map(|pack| pack.scenario());
    for scenario in scenarios {
        for (i, mode) in Mode::ALL.into_iter().enumerate() {
            for (j, picks) in [&[][..], &[0, 3, 1], &[1, 2, 0, 2], &[0; 30]].into_iter().enumerate() {
                let session = play(scenario, Setup { seed: (i * j) as u64, mode }, picks);
                let attempt = Attempt::of(&session, "zh-CN");
                let json = serde_json::to_string(&attempt).expect("a record can be written");
                write(&runs, &format!("{}_{i}_{j}", scenario.id()), json);
            }
        }
        for drill in drills(scenario, 0).into_iter().take(2) {
            let record = DrillRecord::of(&drill, drill.choices()[0].reply).expect("it is offered");
            let json = serde_json::to_string(&record).expect("a record can be written");
            write(&answers, &format!("{}_{}", scenario.id(), record.path.len()), json);
        }
    }
}

fn sessions(home: &Path) {
    let folder = seeds(home, "session");
    for pack in 0..5u8 {
        for mode in 0..3u8 {
            for seed in [0u8, 1] {
                let calls = [pack, mode, seed, 0, 1, 2, 0xA1, 0xC0, 0, 0x85, 3, 0xE1, 0, 1, 2, 0, 1, 2, 0, 1, 2];
                write(&folder, &format!("{pack}_{mode}_{seed}"), calls);
            }
        }
    }
}
