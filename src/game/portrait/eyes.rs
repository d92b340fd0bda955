//! Eyes and brows: what changes first and is looked at first.

use super::head::Head;
use super::pen::{
    Colour, Points, at, back, clipped, ellipse, fill, lerp, line, moved, path, placed, run, shape, smooth, unit,
};
use crate::game::drawing::Sketch;
use bevy::math::Vec2;

/// From the nose to the middle of an eye.
const APART: f32 = 26.8;

impl Head<'_> {
    /// Both eyes with their brows.
    pub(super) fn eyes(&self) -> Sketch {
        [-1.0, 1.0].into_iter().map(|side| self.eye(side) + self.brow(side)).collect()
    }

    fn eye(&self, side: f32) -> Sketch {
        let (person, face) = (self.person, self.face);
        let width = person.eye.0 * 1.1;
        let (lid, low) = (face.lid.clamp(0.0, 1.4), unit(face.low));
        let below = 5.2 * (1.0 - 0.62 * low);
        let high = person.eye.1 * 1.1;
        let above = lerp(below - 1.2, -high, lid);
        let tilt = person.eye_tilt - 0.9 * face.cheek;
        // Sorrow drops the outer half of the lid.
        let sad = unit(face.brow_in / 10.0);
        let upper = [
            (-1.0, 0.0, 2.4),
            (-0.62, 0.62 + 0.12 * sad, 1.2),
            (-0.1, 1.0, 0.0),
            (0.45, 0.86 - 0.16 * sad, -0.6),
            (1.0, 0.0, -tilt),
        ];
        let lower = [(-1.0, 0.0, 2.4), (-0.5, 0.7, 2.0), (0.1, 1.0, 1.0), (0.6, 0.78, 0.0), (1.0, 0.0, -tilt)];
        let x = |along: f32| side * (APART + along * width);
        let arch = |profile: [(f32, f32, f32); 5], height: f32| -> Points {
            profile.iter().map(|&(u, k, base)| self.on(x(u), k * height + base * (1.0 - k), 0.0)).collect()
        };
        let (top, bottom) = (arch(upper, above), arch(lower, below));
        let opening = shape(&[&top, &back(&bottom)]);
        let crease: Points = upper
            .iter()
            .map(|&(u, k, base)| {
                let height = (k * (-high - 3.2)).min(k * (above - 3.4));
                self.on(x(u), height + base * (1.0 - k) - 1.0, 0.0)
            })
            .collect();
        let lid_colour =
            self.shade.mix(Colour(0xb4553f), 0.2 * face.tears + if person.is_woman { 0.18 } else { 0.0 });
        let mut drawn =
            fill(shape(&[&top, &back(&crease)]), lid_colour, 0.16 + 0.3 * unit(1.0 - lid) + 0.18 * face.tears);
        let pink = 0.35 * face.tears + 0.1 * face.flush;
        let white = Colour(0xfbf6ee).mix(Colour(0xefc9bd), pink).mix(Colour(0xe8dccb), person.age * 0.5);
        drawn += fill(opening.clone(), white, 1.0);
        drawn += clipped(opening, self.iris(side, above, &top, &bottom));
        drawn += self.lashes(side, &top);
        drawn += line(run(&bottom[1..]), self.deep, 1.1, 0.5 + 0.25 * low);
        let fold = if person.crease < 0.5 { &crease[1..] } else { &crease[..] };
        let stretched = if lid < 1.1 { 1.0 } else { (1.0 - (lid - 1.1) * 2.0).max(0.3) };
        drawn += line(run(fold), self.deep, 1.3, (person.crease * 0.7 + 0.15) * stretched);
        drawn + self.around(&x) + self.tear(side, &x, below)
    }

    fn iris(&self, side: f32, above: f32, top: &[Vec2], bottom: &[Vec2]) -> Sketch {
        let (person, face) = (self.person, self.face);
        // Both eyes look at the same thing, also when it is near.
        let look = at(face.gaze_x * 5.2 * person.turn() - side * 0.5, face.gaze_y * 3.4 + 2.8 + 0.4 * above);
        let centre = self.on(side * APART + look.x, look.y, 0.0);
        let radius = if person.age < 0.7 { 8.2 } else { 7.4 };
        let shadow: Points = top.iter().map(|point| *point + at(0.0, 1.6)).collect();
        let wet: Points = bottom.iter().map(|point| *point - at(0.0, 0.4)).collect();
        ellipse(centre, (radius, radius), Colour(0x3b241b), 1.0)
            + ellipse(centre + at(0.0, 1.6), (radius * 0.68, radius * 0.62), Colour(0x6b4330), 0.75)
            + ellipse(centre, (3.7, 3.7), Colour(0x140d0b), 1.0)
            + ellipse(centre - at(2.4, 2.8), (1.9, 1.9), Colour(0xffffff), 0.95)
            + ellipse(centre + at(2.6, 2.8), (1.0, 1.0), Colour(0xffffff), 0.3 + 0.35 * face.tears)
            + line(run(&shadow), Colour(0x4a2a20), 3.6, 0.26)
            + line(run(&wet), Colour(0xffffff), 1.6, 0.7 * face.tears)
    }

    /// The upper lid's line: tapered, heavier to the outer corner.
    fn lashes(&self, side: f32, top: &[Vec2]) -> Sketch {
        let person = self.person;
        let heavy = if person.is_woman { 1.15 } else { 1.0 };
        let wing = if person.is_woman && person.age < 0.7 { 2.2 } else { 0.0 };
        let edge: Points = top
            .iter()
            .zip([0.7, 1.7, 2.4, 2.6, 1.0])
            .enumerate()
            .map(|(i, (point, thick))| {
                let out = if i == 4 { at(side * wing, -wing * 0.6) } else { Vec2::ZERO };
                *point + out - at(0.0, thick * heavy)
            })
            .collect();
        let old = if person.age > 0.7 { 0.15 } else { 0.0 };
        fill(shape(&[top, &back(&edge)]), Colour(0x2a1a16).mix(person.skin, 0.12 + old), 1.0)
    }

    /// Bags, the fold of a smile, crow's feet.
    fn around(&self, x: &impl Fn(f32) -> f32) -> Sketch {
        let (person, face) = (self.person, self.face);
        let bag =
            [(-0.85, 8.0), (-0.2, 11.5 + 2.0 * person.bags), (0.6, 10.0)].map(|(u, y)| self.on(x(u), y, 0.0));
        let depth = unit(0.5 * person.bags + 0.35 * face.cheek + 0.14 * face.tears);
        let mut drawn = line(run(&bag), self.deep, 1.4, depth);
        if person.bags > 0.3 {
            let rim = [(0.6, 6.0), (-0.2, 7.5), (-0.85, 6.0)].map(|(u, y)| self.on(x(u), y, 0.0));
            drawn += fill(shape(&[&bag, &rim]), self.shade, 0.3 * person.bags);
        }
        for (from, to) in [(-0.6, -3.2), (0.1, 0.6), (0.8, 4.2)] {
            let foot = [self.on(x(1.22), from * 5.0, 0.0), self.on(x(1.46), to * 1.6, 0.0)];
            drawn += line(run(&foot), self.deep, 1.1, unit((person.age - 0.25) * (0.35 + 0.6 * face.cheek)));
        }
        drawn
    }

    /// A tear gathers, then runs.
    fn tear(&self, side: f32, x: &impl Fn(f32) -> f32, below: f32) -> Sketch {
        let tears = self.face.tears;
        if tears <= 0.35 {
            return Sketch::default();
        }
        let from = self.on(x(if side < 0.0 { 0.28 } else { -0.2 }), below + 1.0, 0.0);
        if side > 0.0 {
            let full = smooth(0.35, 1.0, tears);
            return ellipse(from - at(0.0, 0.6), (2.4 * full, 1.2 * full), Colour(0xf4fafc), 0.8);
        }
        let (seen, way) = (smooth(0.9, 1.0, tears), 5.0 + 12.0 * smooth(0.85, 1.0, tears));
        let run_down = [from, from + at(-1.5, way * 0.5), from + at(-0.6, way)];
        let trail = line(run(&run_down), Colour(0xffffff), 2.0, 0.35 * seen);
        let drop = path("M0 0c2 3.4 3 4.8 3 6.6a3 3 0 0 1-6 0c0-1.8 1-3.2 3-6.6Z");
        let drop = fill(drop, Colour(0xeaf4f8), 0.85 * seen);
        trail + placed(moved(from.x - 0.6, from.y + way - 5.0), drop)
    }

    fn brow(&self, side: f32) -> Sketch {
        let (person, face) = (self.person, self.face);
        let is_near = side * person.turn() < 0.0;
        let inner = face.brow_in + face.brow_skew * if is_near { 3.0 } else { -1.0 };
        let outer = face.brow_out + face.brow_skew * if is_near { 6.5 } else { -1.5 };
        let (squeeze, width) = (face.squeeze, person.eye.0);
        let sorrow = 1.5 * (face.brow_in / 10.0).clamp(-1.0, 1.0);
        let middle = [
            (-1.08 - 0.34 * squeeze, -20.5 - inner, 2.2),
            (-0.45 - 0.18 * squeeze, -22.8 - inner * 0.72 - outer * 0.2, 3.1),
            (0.4, -23.0 - person.brow_arch - inner * 0.15 - outer * 0.85, 2.9),
            (1.4, -17.0 - outer * 0.8 + sorrow, 0.7),
        ];
        let edge = |way: f32| -> Points {
            let shifted = middle.iter().map(|&(u, y, thick)| {
                self.on(side * (26.5 + u * width), y, 0.0) + at(0.0, way * thick * person.brow)
            });
            shifted.collect()
        };
        let colour = person.brow_colour.unwrap_or(person.hair_colour.mix(Colour(0x5b4034), 0.22));
        fill(shape(&[&edge(-1.0), &back(&edge(1.0))]), colour, 0.94)
    }
}
