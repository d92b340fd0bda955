//! Counts what loading a pack costs a step: reading, resolving and linking it, beside bare parsing of the same bytes.
//!
//! `loading` prints the table; `loading WHAT STEPS TIMES` is what callgrind is run on. The difference of two runs is
//! the cost of one load.

use std::env;
use std::path::Path;

use counterpoise::catalog::{Library, Places};
use counterpoise::engine::format::RawScenario;
use engines::graph::Graph;
use engines::{callgrind, ours};
use fluent::FluentResource;
use ron::extensions::Extensions;

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    let Some(what) = args.first() else { return table() };
    let [steps, times] = [1, 2].map(|at: usize| args[at].parse().expect("a number"));
    let folder = tempfile::tempdir().expect("a folder can be made");
    let folder = folder.path().join("graph");
    ours::write(Graph { steps }, &folder);
    // It costs the same whatever the pack.
    let mut library = Library::load(&Places::built_in());
    for _ in 0..times {
        match what.as_str() {
            "bare" => bare(&folder),
            _ => whole(&mut library, &folder),
        }
    }
}

/// The same bytes into the same types, and nothing more.
fn bare(folder: &Path) {
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("the file is there");
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let raw: RawScenario = options.from_str(&read("scenario.ron")).expect("it is good RON");
    assert!(!raw.steps.is_empty());
    for name in ["zh-CN.ftl", "en.ftl"] {
        let words = FluentResource::try_new(read(name)).expect("it is good Fluent");
        assert!(words.get_entry(0).is_some());
    }
}

/// Everything that is checked and linked when a pack is found.
fn whole(library: &mut Library, folder: &Path) {
    library.add_folder(folder);
    assert!(library.pack("graph").is_some(), "it is playable");
}

fn table() {
    println!("| steps | bare, instructions a step | whole, instructions a step | ratio |");
    println!("| --- | --- | --- | --- |");
    for steps in [100, 1000, 4000_u64] {
        let text = steps.to_string();
        let bare = callgrind::between(&["bare", &text], [1, 2]) / steps;
        let whole = callgrind::between(&["whole", &text], [1, 2]) / steps;
        println!("| {steps} | {bare} | {whole} | {:.2} |", whole as f64 / bare as f64);
    }
}
