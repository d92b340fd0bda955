//! Opens the game, or says what it lacks.

use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use bevy::prelude::App;

use super::{Context, Failure, Status};
use crate::game::app::{NoAdapter, probe, windowed};
use crate::game::bridge;
use crate::game::settings::Settings;
use crate::locale::{Lang, Words, msg};

/// Opens the window and plays until it is closed. `lang` and `seed` are what the command line asked for.
pub fn run(context: &Context, lang: Option<Lang>, seed: Option<u64>) -> Result<Status, Failure> {
    let adapter = probe().map_err(|lack| match lack {
        NoAdapter::NoDisplay => Failure::environment(msg::ERROR_NO_DISPLAY).hint(msg::ERROR_NO_DISPLAY_HINT),
        NoAdapter::NoGraphics { tried } => {
            Failure::environment(msg::ERROR_NO_GPU).hint(msg::ERROR_NO_GPU_HINT).arg("tried", tried.join(", "))
        }
    })?;
    let title = Words::interface(context.lang).plain(msg::APP_NAME);
    let driver = adapter.name.clone();
    let open = || {
        let mut app = windowed(title, &adapter);
        if let Some(lang) = lang {
            app.world_mut().resource_mut::<Settings>().language = lang.tag().to_owned();
        }
        bridge::open(&mut app, context.library(), context.lang, seed.unwrap_or_else(dealt_seed));
        app
    };
    keep_open(open).map_err(|reason| {
        Failure::environment(msg::ERROR_WINDOW)
            .hint(msg::ERROR_WINDOW_HINT)
            .arg("driver", driver)
            .arg("reason", reason)
    })?;
    Ok(Status::Clean)
}

/// Runs the app to its end; a panic below it, as of a driver that can't show what it draws, becomes its reason.
fn keep_open(open: impl FnOnce() -> App) -> Result<(), String> {
    let reason = Arc::new(Mutex::new(String::new()));
    let told = Arc::clone(&reason);
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |fault| {
        if let Ok(mut told) = told.lock()
            && told.is_empty()
        {
            *told = fault.to_string().replace('\n', " ");
        }
    }));
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| open().run()));
    panic::set_hook(usual);
    match outcome {
        Ok(_) => Ok(()),
        Err(_) => Err(reason.lock().map(|reason| reason.clone()).unwrap_or_default()),
    }
}

/// Which customer comes first: another one each time the program is opened, with a seed of four digits, which is
/// easy to read out.
fn dealt_seed() -> u64 {
    1000 + SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() % 9000)
}
