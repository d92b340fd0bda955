//! Counts what loading a pack costs a step: reading, resolving and linking it, beside bare parsing of the same bytes.
//!
//! `loading` prints the table; `loading WHAT PACK TIMES` is what callgrind is run on, the pack being one that ships, or the
//! number of steps of a graph. The difference of two runs is the cost of one load.

use std::path::{Path, PathBuf};
use std::{env, fs};

use counterpoise::catalog::{Library, Places};
use counterpoise::engine::format::RawScenario;
use engines::graph::Graph;
use engines::{callgrind, ours};
use fluent::FluentResource;
use ron::extensions::Extensions;

const FILES: [&str; 3] = ["scenario.ron", "zh-CN.ftl", "en.ftl"];

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    let Some(what) = args.first() else { return table() };
    let times = args[2].parse().expect("a number");
    let room = tempfile::tempdir().expect("a folder can be made");
    let folder = match args[1].parse() {
        Ok(steps) => {
            let folder = room.path().join("graph");
            ours::write(Graph { steps }, &folder);
            folder
        }
        // Its play files would be read too, for nothing.
        Err(_) => copy(&args[1], room.path()),
    };
    // It costs the same whatever the pack.
    let mut library = Library::load(&Places::built_in());
    for _ in 0..times {
        match what.as_str() {
            "bare" => bare(&folder),
            _ => whole(&mut library, &folder),
        }
    }
}

/// The structure and the words of a pack that ships, in a folder of their own.
fn copy(pack: &str, room: &Path) -> PathBuf {
    let from = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../scenarios")).join(pack);
    let folder = room.join(pack);
    fs::create_dir(&folder).expect("the folder can be made");
    for name in FILES {
        fs::copy(from.join(name), folder.join(name)).expect("the pack can be copied");
    }
    folder
}

/// The same bytes into the same types, and nothing more.
fn bare(folder: &Path) {
    let [structure, words @ ..] =
        FILES.map(|name| fs::read_to_string(folder.join(name)).expect("the file is there"));
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let raw: RawScenario = options.from_str(&structure).expect("it is good RON");
    assert!(!raw.steps.is_empty());
    for words in words {
        let words = FluentResource::try_new(words).expect("it is good Fluent");
        assert!(words.get_entry(0).is_some());
    }
}

/// Everything that is checked and linked when a pack is found.
fn whole(library: &mut Library, folder: &Path) {
    library.add_folder(folder);
    let name = folder.file_name().expect("it has a name").to_string_lossy();
    assert!(library.pack(&name).is_some(), "it is playable");
}

fn table() {
    println!("| pack | steps | bare, instructions a step | whole, instructions a step | ratio |");
    println!("| --- | --- | --- | --- | --- |");
    let shipped = Library::load(&Places::built_in());
    for pack in shipped.packs() {
        row(&pack.id, &pack.id, pack.scenario().expect("it is playable").steps().len() as u64);
    }
    for steps in [100, 1000, 4000] {
        row("graph", &steps.to_string(), steps);
    }
}

fn row(name: &str, pack: &str, steps: u64) {
    let [bare, whole] = ["bare", "whole"].map(|what| callgrind::between(&[what, pack], [1, 2]) / steps);
    println!("| {name} | {steps} | {bare} | {whole} | {:.2} |", whole as f64 / bare as f64);
}
