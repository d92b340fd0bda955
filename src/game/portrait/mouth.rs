//! Nose and mouth: lips, teeth, and the pull at the corners that carries a mood.

use super::head::Head;
use super::pen::{Colour, Points, at, back, blob, clipped, ellipse, fill, lerp, line, run, shape, unit};
use crate::game::drawing::Sketch;

impl Head<'_> {
    pub(super) fn nose(&self) -> Sketch {
        let (person, face) = (self.person, self.face);
        let (length, width) = (person.nose.1, person.nose.0 + 1.4 * face.nostril);
        let up = -1.5 * face.naso - 1.5 * face.sneer;
        let base = length + up;
        // The plane that is turned from the light.
        let ridge = self.deep_points(&[
            (7.0, -10.0, 1.0),
            (5.0, 6.0, 8.0),
            (6.5, length - 12.0, 13.0),
            (width * 0.75, base - 4.0, 8.0),
        ]);
        let flank = self.deep_points(&[(width + 1.5, base - 1.0, 1.0), (11.5, 12.0, 0.0), (11.0, -6.0, 0.0)]);
        let under = self.deep_points(&[
            (-width * 0.78, base, 4.0),
            (-4.0, base + 1.5, 10.0),
            (4.0, base + 1.8, 10.0),
            (width * 0.78, base, 4.0),
            (4.0, base + 5.5, 6.0),
            (-4.0, base + 5.5, 6.0),
        ]);
        let mut drawn = fill(shape(&[&ridge, &flank]), self.shade, 0.5) + fill(blob(&under), self.shade, 0.75);
        for side in [-1.0, 1.0] {
            let pulled = if side * person.turn() > 0.0 { -2.4 * face.sneer } else { 0.0 };
            let wing = self.deep_points(&[
                (side * width * 0.72, base - 9.0 + pulled, 5.0),
                (side * width, base - 3.0 + pulled, 3.0),
                (side * width * 0.86, base + 2.0 + pulled * 0.5, 3.0),
            ]);
            drawn += line(run(&wing), self.deep, 1.5, 0.62);
            let flared = (2.6 + 0.8 * face.nostril, 1.5 + 0.6 * face.nostril);
            drawn += ellipse(self.on(side * 7.2, base + 1.8, 8.0), flared, self.deep, 0.8);
        }
        let tip = self.on(0.0, base - 5.0, 15.0);
        let bridge = self.deep_points(&[(-1.5, 2.0, 8.0), (-1.5, length - 18.0, 13.0)]);
        drawn += ellipse(tip - at(2.5, 2.0), (4.0, 3.0), self.light, 0.6);
        drawn += line(run(&bridge), self.light, 3.0, 0.4);
        drawn + ellipse(tip, (12.0, 8.0), Colour(0xc8503f), 0.1 * face.tears + 0.04 * face.flush)
    }

    pub(super) fn mouth(&self) -> Sketch {
        let mouth = Mouth::new(self);
        mouth.lips() + mouth.inside() + mouth.corners() + mouth.chin()
    }
}

/// A mouth's measures, worked out once.
struct Mouth<'a> {
    head: &'a Head<'a>,
    width: f32,
    /// Height of the left and right corner.
    corner: [f32; 2],
    upper: f32,
    lower: f32,
    /// How square the opening is.
    square: f32,
    thick: (f32, f32),
    inner_upper: Points,
    inner_lower: Points,
}

impl<'a> Mouth<'a> {
    fn new(head: &'a Head<'a>) -> Mouth<'a> {
        let (person, face) = (head.person, head.face);
        let (open, press, corner) = (unit(face.open), unit(face.press), face.corner);
        let level = person.nose.1 + 19.0 - 2.0 * face.chin + 0.5 * face.upper;
        let width = 19.5 * (1.0 + 0.26 * face.wide + 0.1 * corner.max(0.0) - 0.05 * open);
        let corner_at = |side: f32| {
            let pulled = if side * person.turn() > 0.0 { 6.5 } else { -0.5 };
            let sunk = if corner < 0.0 { -corner } else { 0.0 };
            level - 7.2 * corner + sunk - pulled * face.sneer + open * 3.5 * (1.0 - unit(corner))
        };
        let centre = level + 1.2 * corner - 1.5 * face.chin;
        let bared = (open * 3.0).min(1.0);
        let mut mouth = Mouth {
            head,
            width,
            corner: [corner_at(-1.0), corner_at(1.0)],
            upper: centre - 2.4 * open - 3.6 * face.upper * bared,
            lower: centre + 16.0 * open + 4.0 * face.lower * bared,
            square: 0.62 + 0.26 * face.upper.max(face.lower) * (1.0 - unit(corner)),
            thick: (
                4.6 * person.lip * (1.0 - 0.62 * press) * (1.0 - 0.25 * open),
                6.2 * person.lip * (1.0 - 0.55 * press) * (1.0 + 0.25 * face.chin),
            ),
            inner_upper: Points::new(),
            inner_lower: Points::new(),
        };
        mouth.inner_upper = mouth.curve(mouth.upper, mouth.square + 0.12, 0.0);
        mouth.inner_lower = mouth.curve(mouth.lower, mouth.square, 0.0);
        mouth
    }

    /// From corner to corner through a middle, `off` below it.
    fn curve(&self, middle: f32, square: f32, off: f32) -> Points {
        let ([left, right], width) = (self.corner, self.width);
        let between = |corner: f32| lerp(corner, middle, square) + off * square;
        self.head.deep_points(&[
            (-width, left, 1.0),
            (-width * 0.55, between(left), 3.0),
            (0.0, middle + off, 4.0),
            (width * 0.55, between(right), 3.0),
            (width, right, 1.0),
        ])
    }

    fn lips(&self) -> Sketch {
        let (head, person) = (self.head, self.head.person);
        let ([left, right], width, (thin, full)) = (self.corner, self.width, self.thick);
        let above = |corner: f32| lerp(corner, self.upper, 0.82) - thin * 0.85;
        let below = |corner: f32| lerp(corner, self.lower, self.square + 0.08) + full * 0.72;
        let outer_upper = head.deep_points(&[
            (-width - 0.6, left, 1.0),
            (-width * 0.5, above(left), 3.0),
            (-width * 0.17, self.upper - thin * 1.12, 4.0),
            (0.0, self.upper - thin * 0.8, 4.0),
            (width * 0.17, self.upper - thin * 1.12, 4.0),
            (width * 0.5, above(right), 3.0),
            (width + 0.6, right, 1.0),
        ]);
        let outer_lower = head.deep_points(&[
            (-width, left, 1.0),
            (-width * 0.5, below(left), 3.0),
            (0.0, self.lower + full, 4.0),
            (width * 0.5, below(right), 3.0),
            (width, right, 1.0),
        ]);
        let natural = head.skin.mix(Colour(0xa44c42), if person.is_woman { 0.42 } else { 0.3 });
        let lip = person.lip_colour.unwrap_or(natural).mix(Colour(0xd8b7a4), 0.3 * head.face.pale);
        fill(shape(&[&outer_lower, &back(&self.inner_lower)]), lip.mix(head.light, 0.22), 1.0)
            + fill(shape(&[&outer_upper, &back(&self.inner_upper)]), lip.mix(Colour(0x6d2b28), 0.16), 1.0)
    }

    /// Teeth and tongue, and the line between the lips.
    fn inside(&self) -> Sketch {
        let (head, face) = (self.head, self.head.face);
        let open = unit(face.open);
        let mut drawn = Sketch::default();
        if open > 0.015 {
            let hole = shape(&[&self.inner_upper, &back(&self.inner_lower)]);
            let gape = self.lower - self.upper;
            let tongue = head.on(0.0, self.lower + 1.0, 2.0);
            let teeth = (gape * 0.46).min(6.5) + 1.5 * face.upper;
            let upper = [
                self.curve(self.upper, self.square + 0.12, -2.0),
                self.curve(self.upper, self.square + 0.12, teeth),
            ];
            let mut inside = fill(hole.clone(), Colour(0x5a2220), 1.0)
                + ellipse(tongue, (self.width * 0.6, gape * 0.32), Colour(0xb4605a), 0.9)
                + fill(shape(&[&upper[0], &back(&upper[1])]), Colour(0xf6efe4), 1.0);
            if face.lower > 0.05 {
                let shown = (gape * 0.22).min(4.5) * face.lower;
                let lower =
                    [self.curve(self.lower, self.square, 2.0), self.curve(self.lower, self.square, -shown)];
                inside += fill(shape(&[&lower[0], &back(&lower[1])]), Colour(0xe9dfd2), 1.0);
            }
            drawn += clipped(hole, inside);
        }
        let seam: Points =
            self.inner_upper.iter().zip(&self.inner_lower).map(|(a, b)| at(a.x, (a.y + b.y) / 2.0)).collect();
        drawn
            + line(run(&seam), head.deep.mix(Colour(0x4a1c18), 0.5), 2.0, unit(1.0 - open * 5.0))
            + line(run(&self.inner_upper), Colour(0x5a2520), 1.6, 0.75 * unit(open * 6.0))
    }

    /// The pull at the corners carries the mood when the lips are still.
    fn corners(&self) -> Sketch {
        let (head, face) = (self.head, self.head.face);
        let mut drawn = Sketch::default();
        for (side, y) in [-1.0, 1.0].into_iter().zip(self.corner) {
            let pulled = if side * head.person.turn() > 0.0 { face.sneer } else { 0.0 };
            let x = side * (self.width + 0.5);
            let pull = -2.6 * face.corner - 4.5 * pulled;
            let fold = head.face_points(&[
                (x - side * 2.0, y),
                (x + side * 1.6, y + pull * 0.35),
                (x + side * 3.2, y + pull),
            ]);
            let depth = unit(0.25 + 0.5 * face.corner.abs() + 0.45 * pulled + 0.3 * face.press);
            drawn += line(run(&fold), head.deep, 1.7, depth);
        }
        drawn
    }

    /// The shade under the lip, and the puckered chin of somebody close to tears.
    fn chin(&self) -> Sketch {
        let (head, face) = (self.head, self.head.face);
        let below = self.lower + self.thick.1;
        let mut drawn = ellipse(
            head.on(0.0, below + 4.5, 2.0),
            (9.0 + 3.0 * face.chin, 2.0 + face.chin),
            head.shade,
            0.55 + 0.3 * face.chin,
        );
        for x in [-7.0, -1.5, 4.5] {
            let dent = head.face_points(&[(x, below + 9.0), (x + 1.4, below + 12.0)]);
            drawn += line(run(&dent), head.deep, 1.4, 0.5 * face.chin);
        }
        drawn
    }
}
