//! A folder of packs, built in or on disk, as bytes.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use super::lock::LOCK;
use crate::engine::diagnostic::{Code, Diagnostic};
use crate::engine::format::{self, MAX_BYTES};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// Where a file comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    BuiltIn,
    Folder(PathBuf),
}

/// The texts of a folder's files by name, and what kept others from being read.
#[derive(Clone, Debug)]
pub struct Files {
    pub origin: Origin,
    pub texts: BTreeMap<String, String>,
    pub faults: Vec<Diagnostic>,
}

impl Files {
    fn new(origin: Origin) -> Files {
        Files { origin, texts: BTreeMap::new(), faults: Vec::new() }
    }

    fn add(&mut self, name: &str, bytes: &[u8]) {
        match format::text(name, bytes) {
            Ok(text) => {
                self.texts.insert(name.to_owned(), text.to_owned());
            }
            Err(fault) => self.faults.push(fault),
        }
    }

    /// The files of a pack or of the catalogue that are built in; `folder` is relative to `scenarios`.
    pub(super) fn built_in(folder: &str) -> Files {
        let mut files = Files::new(Origin::BuiltIn);
        let found = if folder.is_empty() { Some(&BUILT_IN) } else { BUILT_IN.get_dir(folder) };
        for file in found.into_iter().flat_map(Dir::files) {
            if let Some(name) = file.path().file_name().and_then(|name| name.to_str()).filter(|name| is_ours(name))
            {
                files.add(name, file.contents());
            }
        }
        files
    }

    /// The files of a folder on disk that a pack or the catalogue may have.
    pub(super) fn on_disk(folder: &Path) -> Files {
        let mut files = Files::new(Origin::Folder(folder.to_owned()));
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                let fault = Diagnostic::new(Code::UnreadableFile, ".", 0..0).detail(error.to_string());
                files.faults.push(fault);
                return files;
            }
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
            if is_ours(name) && path.is_file() {
                match read_bounded(&path) {
                    Ok(bytes) => files.add(name, &bytes),
                    Err(error) => {
                        let fault = Diagnostic::new(Code::UnreadableFile, name, 0..0).detail(error.to_string());
                        files.faults.push(fault);
                    }
                }
            }
        }
        files
    }
}

/// Whether a pack or the catalogue may have a file of this name; others, as a guide, may lie beside them.
fn is_ours(name: &str) -> bool {
    [".ron", ".ftl", ".play", LOCK].iter().any(|ending| name.ends_with(ending))
}

/// Reads no more of a file than shows that it is too large.
fn read_bounded(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Names of the folders that are built in and hold a pack.
pub(super) fn built_in_packs() -> Vec<String> {
    let folders = BUILT_IN.dirs().filter(|dir| dir.get_file(dir.path().join("scenario.ron")).is_some());
    folders.map(|dir| dir.path().to_string_lossy().into_owned()).collect()
}

/// Folders within a folder that hold a pack; the folder itself when it is one.
pub(super) fn packs_on_disk(folder: &Path) -> Vec<PathBuf> {
    if folder.join("scenario.ron").is_file() {
        return vec![folder.to_owned()];
    }
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut packs: Vec<PathBuf> = entries.filter(|path| path.join("scenario.ron").is_file()).collect();
    packs.sort();
    packs
}
