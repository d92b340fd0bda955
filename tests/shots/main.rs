//! Pictures of the screens, drawn by a software renderer and compared with the ones that were looked at.
//!
//! `SHOTS=write cargo test --test shots` keeps new ones; look at each before you commit it. On a machine that can't
//! draw at all the pictures are skipped, and the test says so.

#![allow(
    clippy::disallowed_methods,
    reason = "runs the program, and is told by the environment to keep new pictures"
)]
#![allow(clippy::print_stdout, reason = "a picture that can't be drawn here is said to be skipped")]

mod lost;

use std::path::{Path, PathBuf};
use std::process::Command;

use image::RgbImage;

/// Largest difference of a colour channel, in the mean over the picture. Renderers round edges differently.
const MEAN: f64 = 1.5;
/// A pixel that differs by more than this in any channel has changed.
const CHANGED: u8 = 48;
/// Largest share of changed pixels.
const SHARE: f64 = 0.01;

fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shots/pictures").join(format!("{name}.png"))
}

/// Draws a screen with the program itself; `None` where nothing on this machine can draw.
fn draw(name: &str, args: &[&str]) -> Option<RgbImage> {
    let folder = tempfile::tempdir().expect("there is room for a picture");
    let file = folder.path().join("picture.png");
    let outcome = Command::new(env!("CARGO_BIN_EXE_counterpoise"))
        .arg("capture")
        .args(args)
        .arg("--out")
        .arg(&file)
        .env("HOME", folder.path())
        .env("XDG_DATA_HOME", folder.path())
        .output()
        .expect("the program starts");
    if outcome.status.code() == Some(3) {
        println!("{name} skipped: {}", String::from_utf8_lossy(&outcome.stderr).trim());
        return None;
    }
    assert!(outcome.status.success(), "{name}: {}", String::from_utf8_lossy(&outcome.stderr));
    Some(image::open(&file).expect("it wrote a picture").into_rgb8())
}

/// The mean difference of a channel, and the share of pixels that have changed.
fn difference(a: &RgbImage, b: &RgbImage) -> (f64, f64) {
    let (mut sum, mut changed) = (0u64, 0u64);
    for (a, b) in a.pixels().zip(b.pixels()) {
        let apart = [0, 1, 2].map(|channel| a.0[channel].abs_diff(b.0[channel]));
        sum += apart.iter().map(|it| u64::from(*it)).sum::<u64>();
        changed += u64::from(apart.iter().any(|it| *it > CHANGED));
    }
    let pixels = f64::from(a.width()) * f64::from(a.height());
    (sum as f64 / (3.0 * pixels), changed as f64 / pixels)
}

fn looks_as_kept(name: &str, args: &[&str]) {
    let Some(drawn) = draw(name, args) else { return };
    if std::env::var_os("SHOTS").is_some_and(|it| it == "write") {
        drawn.save(kept(name)).expect("the picture can be kept");
        return;
    }
    let kept = image::open(kept(name)).expect("a picture was kept").into_rgb8();
    assert_eq!(drawn.dimensions(), kept.dimensions(), "{name} has another size");
    let (mean, share) = difference(&drawn, &kept);
    assert!(
        mean <= MEAN && share <= SHARE,
        "{name} differs: {mean:.2} in the mean, {:.2} % changed",
        share * 100.0
    );
}

#[test]
fn title_in_chinese() {
    looks_as_kept("title-zh-CN", &["title", "--lang", "zh-CN"]);
}

#[test]
fn opening_of_the_conversation_in_english() {
    looks_as_kept("conversation-en", &["conversation", "--lang", "en"]);
}

#[test]
fn last_chance_in_chinese_for_a_dark_room() {
    let args = ["conversation-furious", "--lang", "zh-CN", "--theme", "dark", "--projector"];
    looks_as_kept("last-chance-zh-CN", &args);
}

#[test]
fn conversation_in_a_small_window() {
    looks_as_kept("conversation-small-zh-CN", &["conversation-calm", "--lang", "zh-CN", "--size", "800x600"]);
}

#[test]
fn debrief_in_english() {
    looks_as_kept("debrief-en", &["debrief", "--lang", "en"]);
}
