//! A graphics device that is lost in the middle of a talk.

use bevy::prelude::*;
use bevy::render::render_resource::PollType;
use bevy::render::renderer::RenderDevice;
use counterpoise::cli::shown::{Scene, Shown};
use counterpoise::engine::Mode;
use counterpoise::game::GamePlugin;
use counterpoise::game::app::{Picture, PictureError, settle, step};
use counterpoise::game::settings::Settings;
use counterpoise::locale::Lang;

use crate::difference;

#[test]
fn a_device_that_is_lost_is_opened_anew_and_the_same_is_seen() {
    let settings = Settings { reduced_motion: true, ..default() };
    let mut picture = match Picture::new(1280, 720, settings, GamePlugin::built_in(Lang::ZhCn)) {
        Ok(picture) => picture,
        Err(PictureError::NoAdapter(lack)) => return println!("skipped: {lack}"),
        Err(fault) => panic!("{fault}"),
    };
    let shot = Scene {
        shown: Shown::ConversationCalm,
        scenario: "vip_queue",
        mode: Mode::Practice,
        choose: None,
        learner: None,
    };
    shot.show(&mut picture.app, settle).expect("the screen can be shown");
    let folder = tempfile::tempdir().expect("there is room for pictures");
    let [before, after] = ["before.png", "after.png"].map(|name| folder.path().join(name));
    picture.save(&before).expect("it can be drawn");
    let device = picture.app.world().resource::<RenderDevice>().clone();
    device.wgpu_device().destroy();
    // Whoever waits for it learns that it is gone.
    assert!(device.poll(PollType::Poll).is_ok());
    step(&mut picture.app, 60);
    picture.save(&after).expect("it can be drawn again");
    let [before, after] = [before, after].map(|file| image::open(file).expect("it is a picture").into_rgb8());
    let (mean, share) = difference(&before, &after);
    assert!(mean < 0.1 && share < 0.001, "{mean} in the mean, {share} of the pixels");
}
