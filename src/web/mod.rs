//! The game in a browser: what the page brings is handed to the game, and what the game keeps to the page.

mod page;

use std::sync::Arc;

use bevy::prelude::*;

use crate::catalog::{Library, Places};
use crate::game::GamePlugin;
use crate::game::a11y::Announce;
use crate::game::app::on_page;
use crate::game::bridge::{self, Clock, Outlet, Picker, Speech};
use crate::game::settings::Settings;
use crate::game::ui::{Scribe, Whereabouts};
use crate::locale::{Lang, msg};
use crate::records::{Notice, Records};

/// The page's canvas.
const CANVAS: &str = "#counterpoise";

/// Plays in the page until it is closed.
pub fn run() {
    std::panic::set_hook(Box::new(|fault| page::broke(&fault.to_string())));
    let asked = page::language();
    let lang = asked.or_else(page::system_language).unwrap_or(Lang::ZhCn);
    let library = Arc::new(Library::load(&Places::built_in()));
    let game = GamePlugin { library, lang, seed: page::seed().unwrap_or_else(dealt_seed) };
    let mut app = on_page(CANVAS, game);
    if let Some(lang) = asked {
        app.world_mut().resource_mut::<Settings>().language = lang.tag().to_owned();
    }
    app.insert_resource(Clock(now))
        .insert_resource(Outlet::Handover(page::hand_over))
        .insert_resource(Picker { ask: page::pick, picked: page::picked })
        .insert_resource(Scribe {
            attend: page::attend,
            leave: page::leave,
            composed: page::composed,
            ask: page::ask,
            written: page::written,
        });
    bridge::use_records(&mut app, records());
    app.add_systems(Last, (welcome, name_page)).add_observer(say);
    app.run();
}

/// The records that the page has found, or why they can't be kept.
fn records() -> Records {
    match page::hindrance() {
        Some(hindrance) => Records::nowhere(Notice::NotStored(hindrance)),
        None => Records::on_shelf(page::records().as_deref(), Box::new(page::Storage)),
    }
}

/// Takes what covers the page away once the game is seen; nothing can be drawn in the first frame yet.
fn welcome(mut frames: Local<u8>) {
    *frames = frames.saturating_add(1);
    if *frames == 2 {
        page::is_ready();
    }
}

/// Names the page, and with it its tab, after the screen and the program; the title screen has no bar to be named after.
fn name_page(
    shown: Query<&Whereabouts>,
    new: Query<(), Added<Whereabouts>>,
    mut gone: RemovedComponents<Whereabouts>,
    speech: Res<Speech>,
) {
    if !new.is_empty() || gone.read().count() > 0 || speech.is_changed() {
        let screen = shown.iter().next().map(|whereabouts| whereabouts.0.clone());
        let name: Vec<String> = screen.into_iter().chain([speech.plain(msg::APP_NAME)]).collect();
        page::name(&name.join(" · "), speech.lang());
    }
}

/// Lets a screen reader hear what is announced.
fn say(said: On<Announce>) {
    page::say(&said.0);
}

/// Seconds since 1970.
fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// Which customer comes first: another one each time, with a seed of four digits, which is easy to read out.
fn dealt_seed() -> u64 {
    1000 + now().unsigned_abs() % 9000
}
