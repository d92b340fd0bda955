//! A folder of packs, built in or on disk, as bytes.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use memchr::memchr2;

use super::lock::LOCK;
use crate::engine::diagnostic::{Code, Diagnostic};
use crate::engine::format::{self, MAX_BYTES};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// Most bytes that the files of one pack have together.
const MAX_PACK_BYTES: u64 = 8 * MAX_BYTES;

/// Where a file comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    BuiltIn,
    Folder(PathBuf),
}

/// The texts of a folder's files by name, and what is wrong with them or kept others from being read.
#[derive(Clone, Debug)]
pub struct Files {
    pub origin: Origin,
    pub texts: BTreeMap<String, Arc<str>>,
    pub faults: Vec<Diagnostic>,
}

impl Files {
    fn new(origin: Origin) -> Files {
        Files { origin, texts: BTreeMap::new(), faults: Vec::new() }
    }

    fn add(&mut self, name: &str, bytes: &[u8]) {
        match format::text(name, bytes) {
            Ok(text) => {
                self.texts.insert(name.to_owned(), evened(name, text));
            }
            Err(fault) => self.faults.push(fault),
        }
    }

    /// Those alone whose names are wanted.
    pub(super) fn only(mut self, is_wanted: fn(&str) -> bool) -> Files {
        self.texts.retain(|name, _| is_wanted(name));
        self.faults.retain(|fault| is_wanted(&fault.place.file));
        self
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

    /// Files that are on no disk.
    pub(super) fn in_memory<'a>(folder: &str, contents: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Files {
        let mut files = Files::new(Origin::Folder(folder.into()));
        for (name, bytes) in contents.into_iter().filter(|(name, _)| is_ours(name)) {
            files.add(name, bytes);
        }
        files
    }

    /// The files of a folder on disk that a pack or the catalogue may have.
    pub(super) fn on_disk(folder: &Path) -> Files {
        let mut files = Files::new(Origin::Folder(folder.to_owned()));
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                files.faults.push(unreadable(".", &error));
                return files;
            }
        };
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        let mut room = MAX_PACK_BYTES;
        for path in paths {
            let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|name| is_ours(name)) else {
                continue;
            };
            match read_bounded(folder, &path, name, room) {
                Ok(bytes) => {
                    room -= bytes.len() as u64;
                    files.add(name, &bytes);
                }
                Err(fault) => files.faults.push(fault),
            }
        }
        files
    }
}

/// A text whose lines end, and are indented, as its readers expect; places in it stay where they are.
fn evened(name: &str, text: &str) -> Arc<str> {
    if memchr2(b'\r', b'\t', text.as_bytes()).is_none() {
        return text.into();
    }
    let mut bytes = text.as_bytes().to_vec();
    let mut is_line_start = true;
    for at in 0..bytes.len() {
        match bytes[at] {
            b'\r' if bytes.get(at + 1) != Some(&b'\n') => bytes[at] = b'\n',
            // Fluent indents with spaces alone.
            b'\t' if is_line_start && name.ends_with(".ftl") => bytes[at] = b' ',
            _ => {}
        }
        is_line_start = bytes[at] == b'\n' || is_line_start && bytes[at] == b' ';
    }
    String::from_utf8(bytes).expect("only ASCII was put for ASCII").into()
}

fn unreadable(name: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::new(Code::UnreadableFile, name, 0..0).detail(error.to_string())
}

/// Whether a pack or the catalogue may have a file of this name; others, as a guide, may lie beside them. An editor's
/// own files have a dot before their name.
fn is_ours(name: &str) -> bool {
    !name.starts_with('.') && [".ron", ".ftl", ".play", LOCK].iter().any(|ending| name.ends_with(ending))
}

/// Reads a file that is one, lies in its folder, and is small enough, which is known before it is opened.
fn read_bounded(folder: &Path, path: &Path, name: &str, room: u64) -> Result<Vec<u8>, Diagnostic> {
    let fault = |code| Err(Diagnostic::new(code, name, 0..0));
    let unreadable = |error: io::Error| unreadable(name, &error);
    let found = fs::metadata(path).map_err(unreadable)?;
    if !found.is_file() {
        return fault(Code::NotAFile);
    }
    if path.is_symlink() {
        let home = fs::canonicalize(folder).map_err(unreadable)?;
        if !fs::canonicalize(path).map_err(unreadable)?.starts_with(home) {
            return fault(Code::LeadsOut);
        }
    }
    if found.len() > MAX_BYTES {
        return Err(format::too_large(name, found.len()));
    }
    if found.len() > room {
        return fault(Code::PackTooLarge).map_err(|fault| fault.detail((MAX_PACK_BYTES / 1_048_576).to_string()));
    }
    // It may grow while it is read.
    let mut bytes = Vec::with_capacity(found.len() as usize + 1);
    let most = room.min(MAX_BYTES + 1);
    fs::File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(unreadable)?;
    Ok(bytes)
}

/// Names of the folders that are built in and hold a pack.
pub(super) fn built_in_packs() -> Vec<String> {
    let folders = BUILT_IN.dirs().filter(|dir| dir.get_file(dir.path().join("scenario.ron")).is_some());
    folders.map(|dir| dir.path().to_string_lossy().into_owned()).collect()
}

/// Folders within a folder that hold a pack; the folder itself when it is one. What can't be looked into is among them,
/// so that it is told.
pub(super) fn packs_on_disk(folder: &Path) -> Vec<PathBuf> {
    if has_structure(folder) {
        return vec![folder.to_owned()];
    }
    let Ok(entries) = fs::read_dir(folder) else { return vec![folder.to_owned()] };
    let is_hidden = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    let paths = entries.flatten().map(|entry| entry.path()).filter(|path| !is_hidden(path));
    let mut packs: Vec<PathBuf> = paths.filter(|path| has_structure(path)).collect();
    packs.sort();
    packs
}

/// Whether a folder has something by the name of a pack's structure, or is closed to us.
fn has_structure(folder: &Path) -> bool {
    let is_nothing = |error: &io::Error| matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory);
    match fs::symlink_metadata(folder.join("scenario.ron")) {
        Ok(_) => true,
        // A link to nowhere could have been a pack.
        Err(error) => !is_nothing(&error) || folder.is_symlink() && fs::metadata(folder).is_err(),
    }
}
