//! Where packs are looked for.

use std::path::PathBuf;

/// Folders that may hold packs; later ones win over earlier ones and over what is built in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    pub folders: Vec<PathBuf>,
}

impl Places {
    /// Only what is built in.
    pub fn built_in() -> Places {
        Places::default()
    }

    /// The `scenarios` folders beside the executable and in the user's data folder, then `more`.
    pub fn usual(more: impl IntoIterator<Item = PathBuf>) -> Places {
        let beside = std::env::current_exe().ok().and_then(|exe| Some(exe.parent()?.join("scenarios")));
        let found = beside.into_iter().chain(of_user()).filter(|folder| folder.is_dir());
        Places { folders: found.chain(more).collect() }
    }
}

#[cfg(not(target_family = "wasm"))]
fn of_user() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "counterpoise").map(|dirs| dirs.data_dir().join("scenarios"))
}

/// A page has no folders.
#[cfg(target_family = "wasm")]
fn of_user() -> Option<PathBuf> {
    None
}
