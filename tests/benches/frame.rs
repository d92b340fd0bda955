//! What a frame of a conversation costs the processor, all but the driver: drawn by a backend that draws nothing.
//!
//! `frame [FRAMES [WIDTHxHEIGHT]]`. It asks the kernel what each thread has used, with a pause after each frame, as in a
//! window, and without: after a pause much has to come from memory again.
#![allow(clippy::print_stdout, reason = "it prints what it measures")]
#![allow(clippy::disallowed_methods, reason = "it asks the kernel about itself")]

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use bevy::prelude::*;
use bevy::render::renderer::{RenderAdapter, RenderAdapterInfo, RenderInstance, RenderQueue, WgpuWrapper};
use bevy::render::settings::RenderCreation;
use bevy::tasks::block_on;
use bevy::time::TimeUpdateStrategy;
use counterpoise::game::GamePlugin;
use counterpoise::game::app::{Picture, step};
use counterpoise::game::bridge::{Begin, ChooseReply, NextCustomer, PickScenario, Table};
use counterpoise::game::settings::Settings;
use counterpoise::game::state::{Open, Screen};
use counterpoise::locale::Lang;
use wgpu::{BackendOptions, Backends, Instance, InstanceDescriptor, NoopBackendOptions, RequestAdapterOptions};

/// Between two frames of a customer who breathes, and of one whose figure moves.
const BREATH: Duration = Duration::from_millis(70);
const FRAME: Duration = Duration::from_nanos(16_666_667);
/// Replies that are heard and answered, and the frames that each takes.
const REPLIES: usize = 6;
const ANSWER: usize = 120;

fn main() {
    let mut args = std::env::args().skip(1);
    let frames: usize = args.next().map_or(2000, |count| count.parse().expect("a number of frames"));
    let size = args.next().unwrap_or_else(|| "1920x1080".to_owned());
    let (width, height) = size.split_once('x').expect("WIDTHxHEIGHT");
    let (width, height) = (width.parse().expect("a width"), height.parse().expect("a height"));
    let mut picture =
        Picture::drawn_with(nothing(), width, height, Settings::default(), GamePlugin::built_in(Lang::ZhCn));
    let app = &mut picture.app;
    step(app, 20);
    println!("| the customer | {size}, ms of a core a frame | of these on each thread |\n| --- | --- | --- |");
    for (told, pause) in [("", Duration::ZERO), (", with pauses", Duration::from_millis(2))] {
        converse(app);
        measure(&format!("breathes{told}"), frames, || frame(app, BREATH, pause));
        let mut heard = 0;
        measure(&format!("hears replies and answers{told}"), REPLIES * ANSWER, || {
            if heard % ANSWER == 0 {
                answer(app);
            }
            heard += 1;
            frame(app, FRAME, pause);
        });
    }
}

/// Begins a talk and lets it come to rest.
fn converse(app: &mut App) {
    for screen in [Screen::Briefing, Screen::Conversation] {
        app.world_mut().trigger(PickScenario("vip_queue".into()));
        app.world_mut().trigger(NextCustomer);
        app.world_mut().trigger(Begin);
        app.world_mut().trigger(Open(screen));
        step(app, 600);
    }
}

fn answer(app: &mut App) {
    let session = app.world().resource::<Table>().open_session().expect("a talk");
    let reply = session.offers().first().expect("a talk of so many turns").reply;
    app.world_mut().trigger(ChooseReply(reply));
}

/// As in a window: what is painted beside comes with a later frame.
fn frame(app: &mut App, between: Duration, pause: Duration) {
    app.insert_resource(TimeUpdateStrategy::ManualDuration(between));
    app.update();
    if !pause.is_zero() {
        std::thread::sleep(pause);
    }
}

/// A device that takes everything and does nothing.
fn nothing() -> RenderCreation {
    let instance = Instance::new(InstanceDescriptor {
        backends: Backends::NOOP,
        backend_options: BackendOptions { noop: NoopBackendOptions { enable: true }, ..default() },
        ..InstanceDescriptor::new_without_display_handle()
    });
    let adapter =
        block_on(instance.request_adapter(&RequestAdapterOptions::default())).expect("there is always nothing");
    let (device, queue) = block_on(adapter.request_device(&default())).expect("nothing asks for nothing");
    RenderCreation::manual(
        device.into(),
        RenderQueue(WgpuWrapper::new(queue).into()),
        RenderAdapterInfo(WgpuWrapper::new(adapter.get_info())),
        RenderAdapter(WgpuWrapper::new(adapter).into()),
        RenderInstance(WgpuWrapper::new(instance).into()),
    )
}

fn measure(what: &str, frames: usize, mut frame: impl FnMut()) {
    let before = used();
    (0..frames).for_each(|_| frame());
    let spent = used().into_iter().map(|(thread, after)| {
        let nanoseconds = after.saturating_sub(before.get(&thread).copied().unwrap_or_default());
        (thread, nanoseconds as f64 / 1e6 / frames as f64)
    });
    let spent: Vec<_> = spent.filter(|(_, milliseconds)| *milliseconds >= 0.005).collect();
    let each: Vec<_> = spent.iter().map(|(thread, milliseconds)| format!("{thread} {milliseconds:.2}")).collect();
    let all: f64 = spent.iter().map(|(_, milliseconds)| milliseconds).sum();
    println!("| {what} | {all:.2} | {} |", each.join(", "));
}

/// Nanoseconds of a core that each kind of thread has used, by its name.
fn used() -> BTreeMap<String, u64> {
    let mut used = BTreeMap::new();
    for task in fs::read_dir("/proc/self/task").expect("Linux").flatten() {
        let read = |file: &str| fs::read_to_string(task.path().join(file)).unwrap_or_default();
        let ran = read("schedstat").split(' ').next().and_then(|first| first.parse().ok()).unwrap_or(0);
        let name = read("comm");
        *used
            .entry(name.trim().trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ').to_owned())
            .or_default() += ran;
    }
    used
}
