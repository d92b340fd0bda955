//! `new`: writes a pack to start from.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::output::print_line;
use super::{Context, Failure, Status};
use crate::authoring::new_pack;
use crate::engine::format::is_id;
use crate::locale::{Words, msg};

/// Write a small scenario to start from: it can be played, and says what each part is for.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What the scenario is to be called: small letters, digits and underscores, as lost_card.
    id: String,

    /// The folder to write; it must not be there yet. A folder of that name, here, if left out.
    #[arg(long)]
    dir: Option<PathBuf>,
}

pub fn run(context: &Context, args: &Args) -> Result<Status, Failure> {
    let id = &args.id;
    if !is_id(id) {
        return Err(Failure::wrong_use(msg::ERROR_BAD_ID).hint(msg::ERROR_BAD_ID_HINT).arg("name", id));
    }
    if context.library().packs().iter().any(|pack| &pack.id == id) {
        return Err(Failure::wrong_use(msg::ERROR_TAKEN_ID).hint(msg::ERROR_TAKEN_ID_HINT).arg("name", id));
    }
    let folder = args.dir.clone().unwrap_or_else(|| PathBuf::from(id));
    make(&folder).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => {
            let failure = Failure::wrong_use(msg::ERROR_FOLDER_EXISTS).hint(msg::ERROR_FOLDER_EXISTS_HINT);
            failure.arg("path", folder.display())
        }
        _ => unwritten(&folder, &error),
    })?;
    for (name, text) in new_pack(id) {
        let file = folder.join(name);
        if let Err(error) = fs::write(&file, text) {
            // Half a pack helps nobody, and would be in the way of the next try.
            let _ = fs::remove_dir_all(&folder);
            return Err(unwritten(&file, &error));
        }
    }
    print_line(&folder.display().to_string())?;
    let args = [("id", id.into()), ("path", folder.display().to_string().into())];
    anstream::eprintln!("{}", Words::interface(context.lang).say(msg::NEW_NEXT, &args));
    Ok(Status::Clean)
}

/// Makes a folder that is not there yet, and those around it.
fn make(folder: &Path) -> std::io::Result<()> {
    if let Some(around) = folder.parent() {
        fs::create_dir_all(around)?;
    }
    fs::create_dir(folder)
}

fn unwritten(path: &Path, error: &std::io::Error) -> Failure {
    Failure::environment(msg::ERROR_WRITE).arg("path", path.display()).arg("reason", error)
}
