//! Arms and hands: sleeves over wrists, fingers that curl in depth.

use super::gesture::Arm;
use super::pen::{
    Colour, at, blob, ellipse, fill, lerp, limb, line, moved, placed, run, scaled, straight, turned, unit,
};
use super::person::{Cloth, Person, Thing};
use super::things::phone;
use crate::game::drawing::Sketch;
use bevy::math::Vec2;

/// One arm in front of the body: upper arm, hand, and over its wrist the sleeve. `side` is -1 on the viewer's left.
pub(super) fn arm(person: &Person, arm: &Arm, side: f32, shoulder: Vec2, skin: Colour) -> Sketch {
    let (upper, fore) = sleeve(person, arm, side, shoulder);
    let held = if side < 0.0 && person.has(Thing::Phone) { phone(skin) } else { Sketch::default() };
    upper + hand(person, arm, side, skin, held) + fore
}

/// A dark silhouette and a lit shape inset toward the light, so that the shoulder shows no seam: upper arm, and
/// forearm with its cuff.
fn sleeve(person: &Person, arm: &Arm, side: f32, shoulder: Vec2) -> (Sketch, Sketch) {
    let [cloth, under, dark] = person.colours;
    let cloth = if person.cloth == Cloth::Vest { under } else { cloth };
    let (elbow, wrist) = (Vec2::from(arm.elbow), Vec2::from(arm.wrist));
    let shoulder = at(side * (shoulder.x - 2.0), shoulder.y + 6.0);
    let full = match person.cloth {
        Cloth::Padded => 1.17,
        Cloth::Hoodie => 1.05,
        Cloth::Blazer | Cloth::Suit | Cloth::Shirt => 0.97,
        Cloth::Jacket | Cloth::Crew | Cloth::Cardigan | Cloth::Vest => 1.0,
    } * if person.is_woman { 0.92 } else { 1.0 };
    let [top, middle, end] = [25.0, 21.0, 15.0].map(|radius| radius * full);
    let lit = if side < 0.0 { cloth.mix(Colour(0xfff1dc), 0.02) } else { cloth.mix(dark, 0.46) };
    let edge = cloth.mix(dark, 0.85);
    let (lit_elbow, lit_wrist) = (elbow - at(2.2, 2.4), wrist - at(1.2, 2.0));
    let along = wrist - elbow;
    let way = along.normalize_or(Vec2::X);
    let across = at(-way.y, way.x);
    let mut upper = fill(limb(shoulder, top - 2.0, elbow, middle), edge, 1.0)
        + fill(limb(shoulder, top, lit_elbow, middle * 0.88), lit, 1.0);
    if side < 0.0 {
        let shine = [
            shoulder + at(-top * 0.72, 8.0),
            shoulder.lerp(elbow, 0.55) - at(middle * 0.8, 0.0),
            elbow - at(middle * 0.66, 6.0),
        ];
        upper += line(run(&shine), cloth.mix(Colour(0xfff1dc), 0.3), 3.0, 0.5);
    }
    let shadow = limb(elbow + along * 0.22 + at(0.0, 1.0), middle * 0.95, wrist + at(0.0, 1.0), end + 1.5);
    let bow = side * 0.8;
    let fold = [
        at(elbow.x + way.x * 4.0 - bow * 2.0, elbow.y - middle * 0.55),
        at(elbow.x + way.x * 12.0, elbow.y - 3.0),
        at(elbow.x + way.x * 12.0 + bow, elbow.y + 7.0),
    ];
    let second = [elbow + way * 18.0 - at(0.0, 9.0), elbow + way * 22.0 + at(0.0, 1.0)];
    let band = |out: f32, width: f32, colour: Colour| {
        let reach = end + 1.4;
        let middle = wrist + way * (out + 3.5);
        let ends = [wrist + way * out - across * reach, middle, wrist + way * out + across * reach];
        line(run(&ends), colour, width, 1.0)
    };
    let mut fore = fill(limb(elbow, middle, wrist, end), edge, 1.0)
        + fill(limb(lit_elbow, middle * 0.88, lit_elbow, middle * 0.87), lit, 1.0)
        + fill(shadow, dark.mix(Colour(0x20181a), 0.2), 0.38)
        + fill(limb(lit_elbow, middle * 0.88, lit_wrist, end * 0.88), lit, 1.0)
        + line(run(&fold), edge, 1.8, 0.75)
        + line(run(&second), edge, 1.6, 0.5);
    let shows_shirt = matches!(person.cloth, Cloth::Blazer | Cloth::Jacket | Cloth::Crew | Cloth::Suit);
    if shows_shirt {
        fore += band(13.0, 4.5, under);
    }
    if side < 0.0 && person.has(Thing::Watch) {
        fore += band(15.0, 6.0, Colour(0x3a332e)) + ellipse(wrist + way * 18.0, (6.5, 6.5), Colour(0xe9e3d8), 1.0);
    }
    fore += band(8.0, 7.5, cloth.mix(dark, if person.cloth == Cloth::Blazer { 0.55 } else { 0.75 }));
    (upper, fore)
}

/// A hand. Fingers curl in depth, so their lengths shorten through a fist without a jump.
fn hand(person: &Person, arm: &Arm, side: f32, skin: Colour, held: Sketch) -> Sketch {
    let (shade, deep) = (skin.mix(Colour(0x9c5a42), 0.34), skin.mix(Colour(0x6d3326), 0.55));
    let (scale, slim) = if person.is_woman { (1.0, 1.0) } else { (1.14, 0.0) };
    let (length, turn) = (arm.length, arm.facing * -side);
    let wide = arm.facing.abs().max(0.45);
    let thick = 9.4 - 0.8 * slim;
    let finger = |i: usize| {
        let (knuckle, long) = [(13.8, 37.0), (4.8, 42.0), (-4.4, 39.5), (-13.0, 31.0)][i];
        let row = i as f32;
        let curl = if i == 0 { arm.index } else { unit(arm.curl + 0.06 * row * arm.curl) };
        let mut tip = at(knuckle * turn, -(41.0 - (row - 1.2).abs() * 2.2) * length);
        let spread = (arm.spread * (1.4 - row) * 9.0).to_radians() * turn;
        let mut joints = vec![tip + at(0.0, 8.0), tip];
        let mut bent: f32 = 0.0;
        for (share, bend) in [(0.46, 80.0_f32), (0.31, 95.0), (0.23, 60.0)] {
            bent += (bend * curl).to_radians();
            let ahead = long * share * bent.cos() * length;
            tip += at(spread.sin() * ahead.abs(), -ahead);
            joints.push(tip);
        }
        let finger = straight(&joints);
        line(finger.clone(), deep, thick + 2.0, 0.55) + line(finger, skin, thick, 1.0)
    };
    let palm = blob(&[
        at(-10.5, 8.0),
        at(-15.5 * wide, -14.0 * length),
        at(-19.0 * wide, -36.0 * length),
        at(-9.0 * wide, -45.0 * length),
        at(8.0 * wide, -46.0 * length),
        at(19.0 * wide, -37.0 * length),
        at(16.5 * wide, -14.0 * length),
        at(10.5, 8.0),
    ]);
    let out = (18.0 + 42.0 * arm.thumb).to_radians() * turn;
    let root = at(12.5 * turn, -9.0 * length);
    let joint = root + at(out.sin() * 18.0, -out.cos() * 18.0 * length);
    let bent = out - (14.0 + 20.0 * (-arm.thumb).max(0.0)).to_radians() * turn;
    let tip = joint + at(bent.sin() * 14.0, -bent.cos() * 14.0 * length);
    let thumb = straight(&[at(root.x * 0.6, root.y + 6.0), joint, tip]);
    let thumb = line(thumb.clone(), deep, thick + 3.2, 0.5) + line(thumb, skin, thick + 1.4, 1.0);
    let fingers: Sketch = [3, 2, 1, 0].into_iter().map(finger).collect();
    let palm = line(palm.clone(), deep, 1.6, 0.5) + fill(palm, skin, 1.0);
    let drawn = if arm.facing < 0.0 {
        // The back of it: fingers fold away behind the knuckles.
        let knuckles = [-12.0, -4.0, 5.0, 13.0].map(|x: f32| {
            let arc = [
                at((x - 3.0) * wide, -37.0 * length),
                at(x * wide, -40.0 * length),
                at((x + 3.0) * wide, -37.0 * length),
            ];
            line(run(&arc), deep, 1.3, 0.35 + 0.3 * arm.curl)
        });
        let knuckles: Sketch = knuckles.into_iter().collect();
        thumb + fingers + palm + knuckles
    } else {
        palm + ellipse(at(8.0 * turn, -14.0 * length), (8.0 * wide, 10.0), shade, 0.28) + fingers + held + thumb
    };
    let wrist = straight(&[at(0.0, 6.0), at(0.0, -14.0)]);
    let wrist = line(wrist.clone(), deep, 23.0 - 3.0 * slim, 0.5) + line(wrist, skin, 21.0 - 3.0 * slim, 1.0);
    let (x, y) = arm.wrist;
    placed(moved(x, y) * turned(arm.angle) * scaled(scale) * moved(0.0, -9.0), wrist + drawn)
}

/// The shadow of a hand on the counter, whose edge is at `counter`.
pub(super) fn shadow(arm: &Arm, counter: f32) -> Sketch {
    let near = super::pen::smooth(410.0, 446.0, arm.wrist.1);
    ellipse(at(arm.wrist.0, counter + 14.0), (34.0, 6.0), Colour(0x8a6238), lerp(0.0, 0.28, near))
}
