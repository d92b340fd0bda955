//! The head: how a point of the face moves when it turns, its outline, skin, ears and shades.
//!
//! The head's origin lies midway between the eyes, the chin near `y` = 82, the crown near -84.

use super::face::Face;
use super::pen::{
    Colour, Glow, Points, at, blob, clipped, ellipse, faded, fill, glowing, lerp, line, moved, placed, run,
    scaled, shape, smooth, turned, unit,
};
use super::person::{Person, Thing};
use crate::game::drawing::Sketch;
use bevy::math::Vec2;
use vello_cpu::kurbo::BezPath;

const BLUSH: Glow = Glow { colour: Colour(0xcf5a48), most: 0.62, from: 0.0 };
const BEARD: Glow = Glow { colour: Colour(0x7d756e), most: 0.7, from: 0.35 };

/// A head turned as its expression has it.
pub(super) struct Head<'a> {
    pub person: &'a Person,
    pub face: &'a Face,
    /// In radians; every portrait is a little turned.
    pub yaw: f32,
    /// How far the features are lifted, downwards.
    lift: f32,
    pub skin: Colour,
    pub shade: Colour,
    pub deep: Colour,
    pub light: Colour,
}

impl<'a> Head<'a> {
    pub(super) fn new(person: &'a Person, face: &'a Face) -> Head<'a> {
        let flushed = person.skin.mix(Colour(0xcc4f48), 0.17 * face.flush);
        let skin = flushed.mix(Colour(0xe9ddd0), 0.26 * face.pale);
        Head {
            person,
            face,
            yaw: person.turn() * (0.2 + 0.26 * face.yaw),
            lift: -9.0 * face.pitch,
            skin,
            shade: skin.mix(Colour(0x9c5a42), 0.34),
            deep: skin.mix(Colour(0x6d3326), 0.62),
            light: skin.mix(Colour(0xfff3e2), 0.42),
        }
    }

    /// Where a point of the face seen from the front comes to lie. `depth` lifts it off the face, as a nose is.
    pub(super) fn on(&self, x: f32, y: f32, depth: f32) -> Vec2 {
        let radius = self.person.width * 1.12;
        // Toward the crown points turn away.
        let over = (1.0 - ((-y).clamp(0.0, 90.0) / 110.0).powi(2)).sqrt();
        let angle = (x / radius).clamp(-0.98, 0.98).asin() + self.yaw;
        let lift = self.lift * over * (angle.clamp(-1.5, 1.5).cos() * 0.55 + 0.45) * (1.0 + depth / 60.0);
        at((radius + depth) * angle.sin() - radius * self.yaw.sin() * 0.28, y + lift)
    }

    pub(super) fn face_points(&self, pairs: &[(f32, f32)]) -> Points {
        pairs.iter().map(|&(x, y)| self.on(x, y, 0.0)).collect()
    }

    pub(super) fn deep_points(&self, triples: &[(f32, f32, f32)]) -> Points {
        triples.iter().map(|&(x, y, depth)| self.on(x, y, depth)).collect()
    }

    /// A point of the head's outline: it follows the turn less, more at the chin than at the crown, and the cheek
    /// that is turned away is the narrower.
    pub(super) fn rim(&self, x: f32, y: f32) -> Vec2 {
        let low = smooth(-60.0, 82.0, y);
        let is_far = x * self.yaw > 0.0;
        let narrow = if is_far { 1.0 - 0.2 * self.yaw.abs() * smooth(-30.0, 50.0, y) } else { 1.0 };
        at(x * narrow + self.yaw * lerp(2.0, 34.0, low), y + self.lift * smooth(-90.0, 60.0, y) * 0.9)
    }

    pub(super) fn rims(&self, pairs: &[(f32, f32)]) -> Points {
        pairs.iter().map(|&(x, y)| self.rim(x, y)).collect()
    }

    fn outline(&self) -> BezPath {
        let Person { width, jaw, chin, length, age, .. } = *self.person;
        let (open, sag) = (self.face.open * 9.0 + self.face.lower * 1.5, age * 1.6);
        let right = [
            (0.0, -84.0),
            (34.0, -77.0),
            (52.0, -52.0),
            (width, -14.0),
            (width - 1.5, 20.0),
            (jaw + sag, 52.0 + open * 0.4),
            (chin + 6.0, 73.0 + open * 0.9),
            (chin * 0.45, length + open),
        ];
        let left = right[1..].iter().rev().map(|&(x, y)| (-x, y));
        let around: Vec<(f32, f32)> = right.iter().copied().chain(left).collect();
        blob(&self.rims(&around))
    }

    fn ear(&self, side: f32) -> Sketch {
        let Person { width, ears, .. } = *self.person;
        let far = 1.0 - side * self.yaw * 1.3;
        let root = self.rim(side * (width - 3.0), 4.0);
        let (w, h) = (11.0 * far.clamp(0.35, 1.1) * ears, 19.0 * ears);
        let on = |x: f32, y: f32| root + at(side * x, y);
        let outline =
            blob(&[on(-2.0, -h * 0.75), on(w * 0.8, -h), on(w, -h * 0.1), on(w * 0.55, h * 0.75), on(-1.0, h)]);
        let fold = run(&[on(w * 0.3, -h * 0.6), on(w * 0.72, -h * 0.45), on(w * 0.55, h * 0.25)]);
        let mut drawn = fill(outline, if side > 0.0 { self.shade } else { self.skin }, 1.0);
        drawn += line(fold, self.deep, 1.4, 0.45);
        if self.person.has(Thing::Earring) {
            drawn += ellipse(on(w * 0.35, h + 1.0), (3.1, 3.1), Colour(0xf7f1e6), 1.0);
            drawn += ellipse(on(w * 0.35, h + 1.0) - at(1.0, 0.0), (1.0, 1.0), Colour(0xffffff), 1.0);
        }
        if self.person.has(Thing::HearingAid) && side * self.person.turn() < 0.0 {
            let hook = [on(w * 0.1, h * 0.2), on(-1.0, -h * 0.7), on(w * 0.5, -h * 1.12), on(w * 1.12, -h * 0.5)];
            drawn += line(run(&hook), Colour(0x8f867c), 4.6, 1.0);
            drawn += line(run(&hook), Colour(0xd8cfc3), 2.4, 1.0);
            drawn += ellipse(on(w * 0.1, h * 0.22), (2.8, 3.4), Colour(0xb9aea1), 1.0);
        }
        drawn
    }

    /// Ears and face without its features; `hair` is the front hair in one colour, whose shadow falls on the brow.
    pub(super) fn base(&self, hair: impl Fn(Colour) -> Sketch) -> Sketch {
        let (person, face) = (self.person, self.face);
        let outline = self.outline();
        let away = [
            self.rims(&[
                (40.0, -90.0),
                (47.0, -30.0),
                (44.0, 8.0),
                (47.0, 30.0),
                (34.0, 60.0),
                (16.0, 78.0),
                (2.0, 88.0),
            ]),
            self.rims(&[(70.0, 95.0), (75.0, -90.0)]),
        ];
        let lit = [
            self.rims(&[(-62.0, -40.0), (-53.0, 0.0), (-52.0, 24.0), (-44.0, 52.0)]),
            self.rims(&[(-30.0, 90.0), (-75.0, 90.0)]),
        ];
        let socket = Glow { colour: self.deep, most: 0.42, from: 0.0 };
        let mut inside = fill(shape(&[&away[0], &away[1]]), self.shade, 0.42);
        inside += fill(shape(&[&lit[0], &lit[1]]), self.light, 0.3);
        for side in [-1.0, 1.0] {
            let warmth = 0.26 + 0.24 * face.flush + 0.16 * face.cheek - 0.2 * face.pale;
            inside +=
                glowing(self.on(side * 31.0, 27.0 - 4.0 * face.cheek, 0.0), (30.0, 21.0), BLUSH, warmth.max(0.0));
            let cheek = self.on(side * 29.0, 20.0, 0.0) - at(2.0, 1.0);
            inside += ellipse(cheek, (11.0, 5.5), self.light, 0.2 * face.cheek);
            inside += glowing(self.on(side * 26.0, -3.0, 0.0), (19.0, 13.0), socket, 0.5);
            inside += glowing(self.on(side * 26.0, 4.0, 0.0), (19.0, 11.0), BLUSH, 0.4 * face.tears);
        }
        if person.beard > 0.0 {
            let chin = self.on(0.0, person.nose.1 + 28.0, 0.0);
            inside += glowing(chin, (44.0, 30.0), BEARD, person.beard);
        }
        // The hair's shadow is the hair, slipped down.
        inside += placed(moved(2.5, 7.0), faded(hair(self.shade), 0.5));
        self.ear(1.0)
            + self.ear(-1.0)
            + fill(outline.clone(), self.skin, 1.0)
            + clipped(outline, inside)
            + self.folds()
    }

    /// Lines beside the nose and mouth, between the brows and across the forehead.
    fn folds(&self) -> Sketch {
        let (person, face) = (self.person, self.face);
        let (age, (nose_width, nose)) = (person.age, person.nose);
        let mouth = nose + 19.0;
        let old = if age > 0.6 { 1.0 } else { 0.0 };
        let mut drawn = Sketch::default();
        for side in [-1.0, 1.0] {
            let pulled = if side * person.turn() > 0.0 { face.sneer } else { 0.0 };
            let depth = unit(
                0.16 + 0.42 * age * (0.6 + 0.4 * face.cheek) + 0.5 * face.naso + 0.3 * face.cheek + 0.5 * pulled,
            ) * lerp(0.4, 1.0, smooth(0.0, 0.4, age));
            let out = 4.5 * face.cheek + 2.5 * face.naso;
            let fold = self.deep_points(&[
                (side * (nose_width + 2.5), nose - 6.0, 2.0),
                (side * (21.0 + out), nose + 8.0, 0.0),
                (side * (25.5 + out), mouth + 3.0 + 5.0 * face.open, 0.0),
            ]);
            drawn += line(run(&fold), self.deep, 1.5, depth * 0.72);
            if old > 0.0 {
                let jowl = self.face_points(&[(side * 27.0, mouth + 8.0), (side * 28.0, mouth + 17.0)]);
                let hollow = self.face_points(&[(side * 40.0, 16.0), (side * 41.0, 30.0), (side * 36.0, 42.0)]);
                drawn += line(run(&jowl), self.deep, 1.3, 0.4) + line(run(&hollow), self.deep, 1.2, 0.22);
            }
            let (squeeze, raised) = (face.squeeze, unit(face.brow_in / 10.0));
            let frown = self.face_points(&[
                (side * (5.5 - squeeze), -12.0 - 4.0 * raised),
                (side * (4.6 - squeeze), -24.0 - 5.0 * raised),
            ]);
            drawn += line(run(&frown), self.deep, 1.6, unit(squeeze * 0.75 + 0.2 * old));
        }
        let raised = unit((face.brow_in + 0.4 * face.brow_out) / 11.0);
        let bow = 2.5 * (face.brow_in / 10.0).clamp(-1.0, 1.0);
        let wide = lerp(15.0, 30.0, age);
        for (i, y) in [-38.0, -46.0, -54.0].into_iter().enumerate() {
            if old == 0.0 && i == 2 {
                continue;
            }
            let (ends, middle) = (y - face.brow_out * 0.5 + bow, y - 1.0 - raised * 3.0 - bow * 0.6);
            let wrinkle =
                self.face_points(&[(-wide, ends), (-wide * 0.35, middle), (wide * 0.35, middle), (wide, ends)]);
            let row = i as f32;
            let rest = if old > 0.0 { 0.33 * (1.0 - 0.25 * row) } else { -0.1 * row };
            drawn += line(run(&wrinkle), self.deep, 1.3, unit(rest + 0.55 * raised * (0.45 + age)) * 0.8);
        }
        drawn
    }

    /// The group into which all of the head is drawn: `x`, `y` on the canvas, counted from the body's axis.
    pub(super) fn placed(&self, (x, y): (f32, f32), inside: Sketch) -> Sketch {
        let tilt = self.face.tilt * self.person.turn();
        let neck = 90.0;
        let tilted = moved(0.0, neck) * turned(tilt) * moved(0.0, -neck);
        placed(moved(x, y) * tilted * scaled(1.0 + 0.02 * self.face.lean), inside)
    }
}
