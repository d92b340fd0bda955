//! Opens the game, or says what it lacks.

use std::panic;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use super::learner::records_folder;
use super::{Context, Failure, Opening, Status};
use crate::catalog::{Library, Places};
use crate::game::GamePlugin;
use crate::game::app::{NoAdapter, probe, windowed};
use crate::game::bridge;
use crate::game::settings::Settings;
use crate::locale::{Lang, Words, msg};

/// Opens the window and plays until it is closed.
pub fn run(context: &Context, opening: Opening) -> Result<Status, Failure> {
    // The packs are read while the window is being made.
    let scenarios = context.scenarios.clone();
    let reading = thread::spawn(move || Library::load(&Places::usual(scenarios)));
    let adapter = probe().map_err(|lack| match lack {
        NoAdapter::NoDisplay => Failure::environment(msg::ERROR_NO_DISPLAY).hint(msg::ERROR_NO_DISPLAY_HINT),
        NoAdapter::NoGraphics { tried } => {
            Failure::environment(msg::ERROR_NO_GPU).hint(msg::ERROR_NO_GPU_HINT).arg("tried", tried.join(", "))
        }
    })?;
    let title = Words::interface(context.lang).plain(msg::APP_NAME);
    say_what_broke(context.lang, adapter.name.clone());
    let library = Arc::new(reading.join().unwrap_or_else(|_| context.library()));
    let game = GamePlugin { library, lang: context.lang, seed: opening.seed.unwrap_or_else(dealt_seed) };
    let mut app = windowed(title, &adapter, game);
    if let Some(lang) = opening.lang {
        app.world_mut().resource_mut::<Settings>().language = lang.tag().to_owned();
    }
    app.insert_resource(export_folder().map_or(bridge::Outlet::Nowhere, bridge::Outlet::Folder));
    bridge::open_records(&mut app, opening.folder.or_else(records_folder));
    app.run();
    Ok(Status::Clean)
}

/// Where exports go: a folder among the user's documents, or where there are none, in their home.
fn export_folder() -> Option<PathBuf> {
    let dirs = directories::UserDirs::new()?;
    Some(dirs.document_dir().unwrap_or_else(|| dirs.home_dir()).join("Counterpoise"))
}

/// From now on a panic, as of a driver that can draw but not show, ends the program with a message.
///
/// The program ends at once: unwinding through a broken driver ends in a crash of its own.
fn say_what_broke(lang: Lang, driver: String) {
    panic::set_hook(Box::new(move |fault| {
        let failure = Failure::environment(msg::ERROR_WINDOW)
            .hint(msg::ERROR_WINDOW_HINT)
            .arg("driver", &driver)
            .arg("reason", fault.to_string().replace('\n', " "));
        failure.tell(lang);
        std::process::exit(failure.status.code().into());
    }));
}

/// Which customer comes first: another one each time the program is opened, with a seed of four digits, which is
/// easy to read out.
fn dealt_seed() -> u64 {
    1000 + SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() % 9000)
}
