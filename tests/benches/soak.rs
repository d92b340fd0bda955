//! Two thousand talks in one evening, from the title to the debrief, in both languages: what the process keeps of them.
//!
//! `soak [TALKS] [unrecorded]`. The whole game without a window, its records on disk, with a clock that goes a sixtieth of a
//! second a frame.
#![allow(clippy::print_stdout, reason = "it prints what it measures")]
#![allow(clippy::disallowed_methods, reason = "it asks the kernel about itself")]

use std::fs;

use bevy::prelude::*;
use counterpoise::game::GamePlugin;
use counterpoise::game::app::{headless, step};
use counterpoise::game::bridge::{self, Begin, ChooseReply, Hindsight, Ledger, NextCustomer, PickScenario, Table};
use counterpoise::game::settings::Settings;
use counterpoise::game::state::{Open, Screen};
use counterpoise::locale::Lang;
use counterpoise::records::Records;

const PACKS: [&str; 4] = ["vip_queue", "long_queue", "inherit_elder", "expired_id_abroad"];

fn main() {
    let talks: usize = std::env::args().nth(1).map_or(2000, |count| count.parse().expect("a number of talks"));
    let folder = tempfile::tempdir().expect("there is room for records");
    let learner = if std::env::args().nth(2).is_none() { "Li" } else { "" };
    if !learner.is_empty() {
        Records::open(Some(folder.path())).add_learner(learner).expect("the name will do");
    }
    let settings = Settings { learner: learner.into(), ..default() };
    let mut app = headless(1280, 720, settings, GamePlugin::built_in(Lang::ZhCn));
    bridge::open_records(&mut app, Some(folder.path().to_owned()));
    step(&mut app, 10);
    println!("| talks | resident, MiB | entities | pictures | archetypes |\n| --- | --- | --- | --- | --- |");
    for talk in 0..=talks {
        if talk % (talks / 10).max(1) == 0 {
            tell(&mut app, talk);
        }
        play(&mut app, talk);
    }
}

fn play(app: &mut App, talk: usize) {
    let lang = Lang::ALL[talk % 2];
    app.world_mut().resource_mut::<Settings>().language = lang.tag().to_owned();
    for screen in [Screen::Title, Screen::Library] {
        open(app, screen);
    }
    app.world_mut().trigger(PickScenario(PACKS[talk / 2 % PACKS.len()].into()));
    app.world_mut().trigger(NextCustomer);
    open(app, Screen::Briefing);
    app.world_mut().trigger(Begin);
    open(app, Screen::Conversation);
    let mut turn = talk;
    while let Some(session) = app.world().resource::<Table>().open_session() {
        let offered: Vec<_> = session.offers().into_iter().filter(|offer| !offer.locked).collect();
        let reply = offered[turn % offered.len()].reply;
        turn += 1;
        app.world_mut().trigger(ChooseReply(reply));
        step(app, 3);
    }
    open(app, Screen::Debrief);
    // A person takes minutes over what this plays in a third of a second; whoever saves it is waited for.
    while app.world().resource::<Hindsight>().reach().is_none() || saved(app).is_some_and(|saved| saved <= talk) {
        step(app, 1);
    }
    step(app, 3);
}

/// Attempts of the learner that are in the records; `None` where nobody is recorded.
fn saved(app: &App) -> Option<usize> {
    app.world().resource::<Ledger>().listing().map(|listing| listing.lines.len())
}

fn open(app: &mut App, screen: Screen) {
    app.world_mut().trigger(Open(screen));
    step(app, 3);
}

fn tell(app: &mut App, talk: usize) {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    let kibibytes: f64 = resident.trim().trim_end_matches(" kB").parse().unwrap_or_default();
    let world = app.world_mut();
    let entities = world.query::<()>().iter(world).count();
    let (pictures, archetypes) = (world.resource::<Assets<Image>>().len(), world.archetypes().len());
    println!("| {talk} | {:.0} | {entities} | {pictures} | {archetypes} |", kibibytes / 1024.0);
}
