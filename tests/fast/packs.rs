//! The packs and catalogues that the tests play.

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use counterpoise::catalog::{Library, Places};
use counterpoise::engine::diagnostic::Diagnostic;
use counterpoise::engine::format::{self, CatalogueSources, Source};
use counterpoise::engine::{Catalogue, Fingerprint, Scenario, Version};

/// The folder of this package.
pub fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of packs made for tests.
pub fn fixtures() -> PathBuf {
    home().join("tests/fixtures/packs")
}

pub fn read(path: &str) -> String {
    std::fs::read_to_string(home().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What is built in.
pub fn built_in() -> &'static Library {
    static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::load(&Places::built_in()));
    &LIBRARY
}

/// What is built in, and the packs made for tests.
pub fn library() -> &'static Library {
    static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::load(&Places { folders: vec![fixtures()] }));
    &LIBRARY
}

pub fn built_in_catalogue() -> Arc<Catalogue> {
    Arc::clone(built_in().catalogue())
}

/// The pack made for tests that uses everything a pack can have.
pub fn stuck_card() -> Arc<Scenario> {
    let pack = library().pack("stuck_card").expect("the pack is playable");
    Arc::clone(pack.scenario().expect("a pack that is found here has a scenario"))
}

/// Every scenario that is built in.
pub fn built_in_scenarios() -> Vec<Arc<Scenario>> {
    built_in().packs().iter().filter_map(|pack| pack.scenario().cloned()).collect()
}

/// Reads a scenario from its structure alone.
pub fn scenario(text: &str, catalogue: &Arc<Catalogue>) -> Result<Arc<Scenario>, Vec<Diagnostic>> {
    let source = Source { file: "scenario.ron", text };
    let version = Version::new(&Fingerprint::default(), &text.into());
    format::scenario(source, &[], catalogue, version).map(|(scenario, _)| Arc::new(scenario))
}

/// Reads a catalogue that differs from the built-in one in its acts and its tuning.
pub fn catalogue(acts: &str, tuning: &str) -> Result<Arc<Catalogue>, Vec<Diagnostic>> {
    let [personas, principles, rules] =
        ["personas.ron", "principles.ron", "rules.ron"].map(|file| read(&format!("scenarios/{file}")));
    let sources = CatalogueSources {
        acts: Source { file: "acts.ron", text: acts },
        personas: Source { file: "personas.ron", text: &personas },
        tuning: Source { file: "tuning.ron", text: tuning },
        principles: Source { file: "principles.ron", text: &principles },
        rules: Source { file: "rules.ron", text: &rules },
    };
    format::catalogue(sources).map(Arc::new)
}
