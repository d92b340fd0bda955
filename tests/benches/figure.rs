//! What a painting of the customer costs at the sizes of a conversation: a blink, an expression that moves a little, and
//! a figure that nobody has painted yet.

use std::fmt::{Display, Formatter};

use bevy::math::UVec2;
use counterpoise::game::drawing::{Fit, raster};
use counterpoise::game::portrait::{Acted, CANVAS, Expression, Frames, Layer, Moment, PEOPLE, Person, layers};
use divan::{Bencher, black_box};

/// Height of the figure on the stage of a window of 1920x1080 and of 3840x2160, in pixels.
const HEIGHTS: [u32; 2] = [663, 1326];
/// The one with the least to draw and the one with the most.
const NAMES: [&str; 2] = ["young_man", "grandmother"];

fn main() {
    divan::main();
}

#[divan::bench(args = cases())]
fn whole(bencher: Bencher, &Case { person, height }: &Case) {
    let (frames, now) = (Frames::of(person), expression(person, 0.3, 0.0));
    bencher.bench(|| paint(&layers(person, &now, &frames), &[], height));
}

#[divan::bench(args = cases())]
fn moving(bencher: Bencher, &Case { person, height }: &Case) {
    let frames = Frames::of(person);
    let before = keys(&layers(person, &expression(person, 0.3, 0.0), &frames));
    let now = expression(person, 0.36, 0.0);
    bencher.bench(|| paint(&layers(person, &now, &frames), &before, height));
}

#[divan::bench(args = cases())]
fn blink(bencher: Bencher, &Case { person, height }: &Case) {
    let frames = Frames::of(person);
    let before = keys(&layers(person, &expression(person, 0.3, 0.0), &frames));
    let now = expression(person, 0.3, 0.6);
    bencher.bench(|| paint(&layers(person, &now, &frames), &before, height));
}

/// A person at a height.
#[derive(Clone, Copy)]
struct Case {
    person: &'static Person,
    height: u32,
}

impl Display for Case {
    fn fmt(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} at {}", self.person.name, self.height)
    }
}

fn cases() -> impl Iterator<Item = Case> {
    let people = NAMES.into_iter().filter_map(|name| PEOPLE.iter().find(|person| person.name == name));
    people.flat_map(|person| HEIGHTS.map(|height| Case { person, height }))
}

/// Somewhere between angry and satisfied.
fn expression(person: &Person, calmer: f32, blink: f32) -> Expression {
    let feeling = Acted::Angry.feeling().towards(Acted::Satisfied.feeling(), calmer);
    Expression::of(person, feeling, feeling, feeling, Moment { blink, ..Moment::default() })
}

fn keys(layers: &[Layer]) -> Vec<u64> {
    layers.iter().map(|layer| layer.picture.key()).collect()
}

/// Rasterises what isn't known yet, as the window does it on another thread.
fn paint(layers: &[Layer], known: &[u64], height: u32) {
    let scale = height as f32 / CANVAS.y;
    for Layer { picture, .. } in layers {
        if known.contains(&picture.key()) || picture.is_empty() {
            continue;
        }
        let size: UVec2 = (picture.size() * scale).round().as_uvec2();
        let _ = black_box(raster(picture, Fit::Whole, size));
    }
}
