//! `check --confirm`: writes down that a translation was held against the Chinese text as it is now.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::Failure;
use crate::catalog::{LOCK, Library, Origin, Pack};
use crate::locale::msg;

/// Stands for every key.
const ALL: &str = "all";

/// Renews the locks of packs in folders. Nothing is written when a key is wrong.
pub fn confirm(library: &Library, keys: &[String]) -> Result<(), Failure> {
    let in_folders = library.packs().iter().filter_map(|pack| match &pack.origin {
        Origin::Folder(path) => Some((pack, path.as_path())),
        Origin::BuiltIn => None,
    });
    let packs: Vec<(&Pack, &Path)> = in_folders.collect();
    if packs.is_empty() {
        return Err(Failure::wrong_use(msg::ERROR_CONFIRM_BUILT_IN).hint(msg::ERROR_CONFIRM_BUILT_IN_HINT));
    }
    let is_unknown =
        |key: &&String| *key != ALL && !packs.iter().any(|(pack, _)| pack.fingerprints().contains_key(*key));
    if let Some(key) = keys.iter().find(is_unknown) {
        return Err(Failure::wrong_use(msg::ERROR_CONFIRM_KEY).arg("key", key).hint(msg::ERROR_CONFIRM_KEY_HINT));
    }
    for (pack, folder) in packs {
        let lock = pack.confirming(|key| keys.iter().any(|named| named == ALL || named == key));
        write(folder.join(LOCK), &lock)?;
    }
    Ok(())
}

/// Writes the file beside its place first, so that a lock is there in whole or not at all.
fn write(path: PathBuf, text: &str) -> Result<(), Failure> {
    let unwritable =
        |error| Failure::environment(msg::ERROR_WRITE).arg("path", path.display()).arg("reason", error);
    let beside = path.with_extension("lock.new");
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&beside, &path)
    });
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written.map_err(unwritable)
}
