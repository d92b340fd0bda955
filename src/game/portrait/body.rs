//! Neck, shoulders and clothes.

use super::face::Face;
use super::head::Head;
use super::pen::{Colour, Points, at, blob, clipped, disc, ellipse, fill, line, points, run, shape, slab};
use super::person::{Cloth, Person, Thing};
use crate::game::drawing::Sketch;
use bevy::math::Vec2;
use vello_cpu::kurbo::BezPath;

/// The body's measures, in which clothes are cut.
pub(super) struct Body<'a> {
    person: &'a Person,
    /// How far the shoulders are raised.
    raised: f32,
    /// Half the width of the shoulders, and their height on the canvas.
    pub shoulder: Vec2,
    neck_skin: Colour,
    cloth: Colour,
    under: Colour,
    dark: Colour,
    light: Colour,
}

impl<'a> Body<'a> {
    pub(super) fn new(person: &'a Person, face: &Face, neck_skin: Colour) -> Body<'a> {
        let [cloth, under, dark] = person.colours;
        Body {
            person,
            raised: face.shoulder,
            shoulder: at(110.0 * person.build, 300.0 - face.shoulder * 1.1),
            neck_skin,
            cloth,
            under,
            dark,
            light: cloth.mix(Colour(0xfff1dc), 0.22),
        }
    }

    /// The garment's outline on the viewer's right, from the neck down.
    fn half(&self) -> [(f32, f32); 9] {
        let (Vec2 { x, y }, neck, raised) = (self.shoulder, self.person.neck, self.raised);
        [
            (neck - 2.0, 246.0),
            (neck + 5.0, 257.0 - raised * 0.3),
            (x * 0.56, 272.0 - raised * 0.9),
            (x * 0.9, y - 19.0),
            (x + 13.0, y - 8.0),
            (x + 12.0, y + 30.0),
            (x + 1.0, 368.0),
            (x - 6.0, 420.0),
            (x - 4.0, 500.0),
        ]
    }

    /// Points that rise and fall with the shoulders.
    fn loose(&self, pairs: &[(f32, f32)]) -> Points {
        pairs.iter().map(|&(x, y)| at(x, y - self.raised * 0.5)).collect()
    }

    /// The same on the side that `way` says, 1 or -1.
    fn sided(&self, way: f32, pairs: &[(f32, f32)]) -> Points {
        pairs.iter().map(|&(x, y)| at(way * x, y - self.raised * 0.5)).collect()
    }

    fn opening(&self, half: f32, depth: f32, colour: Colour) -> Sketch {
        let around = [
            (-half, 250.0),
            (-half * 0.72, 268.0 + depth * 0.5),
            (0.0, 274.0 + depth),
            (half * 0.72, 268.0 + depth * 0.5),
            (half, 250.0),
            (0.0, 240.0),
        ];
        fill(blob(&self.loose(&around)), colour, 1.0)
    }

    /// The cloth of the side that is turned from the light.
    fn shaded(&self, share: f32) -> Colour {
        self.cloth.mix(self.dark, share)
    }

    /// The garment, and over the neck its collar.
    pub(super) fn clothes(&self) -> (Sketch, Sketch) {
        let right = points(&self.half());
        let left: Points = self.half().iter().rev().map(|&(x, y)| at(-x, y)).collect();
        let outline = shape(&[&left, &right]);
        let Vec2 { x, y } = self.shoulder;
        let away = points(&[(26.0, 262.0), (70.0, 300.0), (86.0, 380.0), (74.0, 510.0)]);
        let far = points(&[(200.0, 510.0), (200.0, 240.0)]);
        let lit = [
            at(-x, y - 16.0),
            at(-x * 0.56, 277.0 - self.raised * 0.9),
            at(-self.person.neck - 14.0, 268.0 - self.raised * 0.5),
        ];
        let folds = fill(shape(&[&away, &far]), self.dark, 0.5) + line(run(&lit), self.light, 5.0, 0.45);
        let (inside, over) = match self.person.cloth {
            Cloth::Hoodie => self.hoodie(),
            Cloth::Jacket => self.jacket(),
            Cloth::Blazer => self.blazer(),
            Cloth::Crew => self.crew(),
            Cloth::Cardigan => self.cardigan(),
            Cloth::Padded => self.padded(),
            Cloth::Suit => self.suit(),
            Cloth::Vest => self.vest(),
            Cloth::Shirt => self.shirt(),
        };
        (fill(outline.clone(), self.cloth, 1.0) + clipped(outline, folds + inside), over + self.ribbon())
    }

    fn hoodie(&self) -> (Sketch, Sketch) {
        let inside = self.opening(38.0, 12.0, self.under) + self.opening(33.0, 4.0, self.neck_skin);
        let hood = |way: f32, colour: Colour| {
            let outer =
                self.sided(way, &[(34.0, 244.0), (64.0, 262.0), (70.0, 284.0), (40.0, 306.0), (0.0, 318.0)]);
            let inner = self.sided(way, &[(0.0, 300.0), (24.0, 288.0), (36.0, 268.0), (32.0, 246.0)]);
            fill(shape(&[&outer, &inner]), colour, 1.0)
        };
        let hem = self.loose(&[(-38.0, 304.0), (0.0, 319.0), (40.0, 304.0)]);
        let cords = [-1.0, 1.0].map(|way| {
            let cord = self.sided(way, &[(15.0, 309.0), (18.0, 340.0), (14.0, 366.0)]);
            let end = at(way * 14.0, 368.0 - self.raised * 0.5);
            line(run(&cord), self.under, 3.2, 1.0) + ellipse(end, (2.6, 4.0), self.under.mix(self.dark, 0.2), 1.0)
        });
        let over = hood(-1.0, self.light) + hood(1.0, self.shaded(0.5)) + line(run(&hem), self.dark, 2.0, 0.7);
        (inside, over + cords.into_iter().collect())
    }

    fn jacket(&self) -> (Sketch, Sketch) {
        let middle = points(&[(0.0, 282.0), (0.0, 510.0)]);
        let inside = self.opening(30.0, 6.0, self.neck_skin) + line(run(&middle), self.dark, 2.4, 1.0);
        let shirt = |way: f32, colour: Colour| {
            let a = self.sided(way, &[(29.0, 246.0), (33.0, 264.0)]);
            let b = self.sided(way, &[(6.0, 294.0), (0.0, 290.0)]);
            let c = self.sided(way, &[(21.0, 266.0), (24.0, 246.0)]);
            fill(shape(&[&a, &b, &c]), colour, 1.0)
        };
        let lapel = |way: f32, colour: Colour| {
            let a = self.sided(way, &[(29.0, 243.0), (42.0, 258.0)]);
            let b = self.sided(way, &[(46.0, 282.0), (16.0, 306.0)]);
            let c = self.sided(way, &[(4.0, 296.0), (25.0, 268.0), (28.0, 243.0)]);
            fill(shape(&[&a, &b, &c]), colour, 1.0)
        };
        let mut over = shirt(-1.0, self.under.mix(Colour(0xffffff), 0.4))
            + shirt(1.0, self.under.mix(self.dark, 0.18))
            + lapel(-1.0, self.light)
            + lapel(1.0, self.shaded(0.55));
        for y in [322.0, 366.0, 410.0] {
            over += ellipse(at(-8.0, y), (4.0, 4.0), self.dark, 1.0)
                + ellipse(at(-8.6, y - 0.8), (1.6, 1.6), self.light, 1.0);
        }
        over += line(run(&points(&[(-86.0, 352.0), (-46.0, 352.0)])), self.dark, 2.0, 0.8);
        over += line(run(&points(&[(-84.0, 352.0), (-82.0, 396.0)])), self.dark, 1.6, 0.4);
        over += line(run(&points(&[(46.0, 352.0), (82.0, 352.0)])), self.dark, 2.4, 0.9);
        (inside, over)
    }

    /// The front of a tailored jacket, over what `front` shows.
    fn tailored(&self, button: f32) -> Sketch {
        let lapel = |way: f32, colour: Colour| {
            let a = self.sided(way, &[(27.0, 243.0), (44.0, 262.0)]);
            let b = self.sided(way, &[(58.0, 306.0), (44.0, 316.0)]);
            let c = self.sided(way, &[(52.0, 326.0), (1.0, 404.0)]);
            let d = self.sided(way, &[(26.0, 310.0), (25.0, 270.0), (27.0, 243.0)]);
            fill(shape(&[&a, &b, &c, &d]), colour, 1.0)
        };
        let notch = |way: f32| line(run(&self.sided(way, &[(44.0, 316.0), (56.0, 308.0)])), self.dark, 1.6, 0.8);
        lapel(-1.0, self.light)
            + lapel(1.0, self.shaded(0.45))
            + notch(-1.0)
            + notch(1.0)
            + ellipse(at(5.0, button), (4.5, 4.5), self.dark, 1.0)
    }

    /// What shows between the lapels.
    fn front(&self) -> Sketch {
        let left = self.loose(&[(-32.0, 246.0), (-24.0, 300.0), (0.0, 400.0)]);
        let right = self.loose(&[(0.0, 400.0), (24.0, 300.0), (32.0, 246.0)]);
        let middle = points(&[(0.0, 400.0), (2.0, 510.0)]);
        fill(shape(&[&left, &right]), self.under, 1.0) + line(run(&middle), self.dark, 2.4, 1.0)
    }

    fn blazer(&self) -> (Sketch, Sketch) {
        let seam = self.under.mix(Colour(0xb49a80), 0.5);
        let left = self.loose(&[(-24.0, 244.0), (-16.0, 276.0), (0.0, 306.0)]);
        let right = self.loose(&[(0.0, 306.0), (16.0, 276.0), (24.0, 244.0)]);
        let edge = self.loose(&[(-17.0, 276.0), (0.0, 307.0), (17.0, 276.0)]);
        let fold = self.loose(&[(6.0, 312.0), (10.0, 350.0), (4.0, 390.0)]);
        let inside = self.front()
            + fill(shape(&[&left, &right]), self.neck_skin, 1.0)
            + line(run(&edge), seam, 2.0, 1.0)
            + line(run(&fold), seam, 2.0, 0.6);
        let gold = Colour(0xd9b36c);
        let chain = self.loose(&[(-21.0, 268.0), (-8.0, 292.0), (0.0, 298.0), (8.0, 292.0), (21.0, 268.0)]);
        let pendant = at(0.0, 300.0 - self.raised * 0.5);
        let over =
            self.tailored(420.0) + line(run(&chain), gold, 1.4, 1.0) + ellipse(pendant, (2.6, 2.6), gold, 1.0);
        (inside, over)
    }

    fn suit(&self) -> (Sketch, Sketch) {
        let tie = Colour(0x6d2f36);
        let knot = self.loose(&[(-8.0, 284.0), (8.0, 284.0), (5.0, 298.0), (-5.0, 298.0)]);
        let blade = self.loose(&[(-5.0, 298.0), (5.0, 298.0), (11.0, 372.0), (0.0, 398.0), (-11.0, 372.0)]);
        let corners = |points: &[Vec2]| {
            let pieces: Vec<&[Vec2]> = points.iter().map(std::slice::from_ref).collect();
            shape(&pieces)
        };
        let collar = |way: f32, colour: Colour| {
            let points =
                self.sided(way, &[(25.0, 244.0), (31.0, 262.0), (16.0, 294.0), (1.0, 284.0), (21.0, 264.0)]);
            fill(corners(&points), colour, 1.0)
        };
        let inside = self.front() + self.opening(24.0, 4.0, self.neck_skin);
        let over = fill(corners(&blade), tie, 1.0)
            + fill(corners(&knot), tie.mix(Colour(0x201012), 0.25), 1.0)
            + collar(-1.0, self.under.mix(Colour(0xffffff), 0.5))
            + collar(1.0, self.under.mix(self.dark, 0.14))
            + self.tailored(424.0);
        (inside, over)
    }

    fn crew(&self) -> (Sketch, Sketch) {
        let inside = self.opening(34.0, 6.0, self.under) + self.opening(27.0, -6.0, self.neck_skin);
        let collar = |way: f32, colour: Colour| {
            let a = self.sided(way, &[(27.0, 245.0), (36.0, 262.0)]);
            let b = self.sided(way, &[(20.0, 290.0), (2.0, 281.0)]);
            let c = self.sided(way, &[(20.0, 268.0), (26.0, 245.0)]);
            fill(shape(&[&a, &b, &c]), colour, 1.0)
        };
        let hem = self.loose(&[(-38.0, 262.0), (-24.0, 286.0), (0.0, 295.0), (24.0, 286.0), (38.0, 262.0)]);
        let wide = self.shoulder.x;
        let fold = points(&[(-wide + 10.0, 342.0), (-wide + 18.0, 380.0), (-wide + 16.0, 420.0)]);
        let over = collar(-1.0, self.under)
            + collar(1.0, self.under.mix(Colour(0xa8977c), 0.28))
            + line(run(&hem), self.shaded(0.7), 6.0, 1.0)
            + line(run(&fold), self.dark, 2.0, 0.5)
            + line(run(&points(&[(30.0, 400.0), (60.0, 392.0)])), self.dark, 2.0, 0.4);
        (inside, over)
    }

    fn cardigan(&self) -> (Sketch, Sketch) {
        let left = self.loose(&[(-34.0, 246.0), (-36.0, 300.0), (-22.0, 510.0)]);
        let right = self.loose(&[(22.0, 510.0), (36.0, 300.0), (34.0, 246.0)]);
        let hem = self.loose(&[(-25.0, 258.0), (-16.0, 282.0), (0.0, 289.0), (16.0, 282.0), (25.0, 258.0)]);
        let inside = fill(shape(&[&left, &right]), self.under, 1.0)
            + self.opening(27.0, 14.0, self.neck_skin)
            + line(run(&hem), self.under.mix(Colour(0xb49a80), 0.4), 3.0, 1.0);
        let edge = |way: f32| {
            let band = points(&[
                (way * 31.0, 247.0 - self.raised * 0.5),
                (way * 44.0, 300.0),
                (way * 32.0, 380.0),
                (way * 26.0, 470.0),
            ]);
            let ribs = (1..=3).map(|i| {
                let i = i as f32;
                let rib = points(&[(way * (42.0 + i * 18.0), 330.0 + i * 6.0), (way * (37.0 + i * 19.0), 450.0)]);
                line(run(&rib), self.dark, 1.6, 0.28)
            });
            line(run(&band), self.shaded(if way > 0.0 { 0.55 } else { 0.25 }), 12.0, 1.0)
                + ribs.collect::<Sketch>()
        };
        (inside, edge(-1.0) + edge(1.0))
    }

    fn padded(&self) -> (Sketch, Sketch) {
        // What looks alike is one path: a path is what the rasteriser takes time for.
        let (mut quilts, mut shines) = (BezPath::new(), BezPath::new());
        for y in [312.0, 346.0, 380.0, 414.0, 448.0] {
            let quilt =
                points(&[(-150.0, y - 8.0), (-70.0, y + 5.0), (0.0, y + 1.0), (70.0, y + 5.0), (150.0, y - 8.0)]);
            let shine = points(&[(-146.0, y - 3.0), (-70.0, y + 9.0), (0.0, y + 5.0)]);
            quilts.extend(run(&quilt));
            shines.extend(run(&shine));
        }
        let mut inside = line(quilts, self.dark, 2.4, 0.6) + line(shines, self.light, 2.0, 0.35);
        let flowers = [
            (-76.0, 330.0),
            (-40.0, 364.0),
            (-88.0, 398.0),
            (58.0, 330.0),
            (88.0, 366.0),
            (46.0, 398.0),
            (-52.0, 430.0),
            (80.0, 432.0),
        ];
        let (mut leaves, mut hearts) = (BezPath::new(), BezPath::new());
        for (x, y) in flowers {
            for i in 0..5 {
                let leaf = at(x, y) + 5.0 * Vec2::from_angle(i as f32 * std::f32::consts::TAU / 5.0);
                leaves.extend(disc(leaf, 3.2));
            }
            hearts.extend(disc(at(x, y), 2.0));
        }
        inside += fill(leaves, self.under, 0.55) + fill(hearts, self.light, 1.0);
        inside += self.opening(30.0, 4.0, self.neck_skin);
        inside += line(run(&points(&[(2.0, 276.0), (3.0, 510.0)])), self.dark, 2.6, 1.0);
        let collar = |way: f32, colour: Colour| {
            let a = self.sided(way, &[(27.0, 240.0), (38.0, 252.0), (40.0, 270.0)]);
            let b = self.sided(way, &[(22.0, 292.0), (1.0, 297.0)]);
            let c = self.sided(way, &[(4.0, 284.0), (22.0, 268.0), (27.0, 240.0)]);
            fill(shape(&[&a, &b, &c]), colour, 1.0)
        };
        let mut over = collar(-1.0, self.light) + collar(1.0, self.shaded(0.5));
        for y in [300.0, 340.0, 380.0, 420.0] {
            let frog = points(&[(-13.0, y), (14.0, y)]);
            let knob = self.under.mix(Colour(0x6d4a2a), 0.25);
            over += line(run(&frog), self.under, 3.2, 1.0) + ellipse(at(2.0, y), (4.0, 4.0), knob, 1.0);
        }
        (inside, over)
    }

    fn vest(&self) -> (Sketch, Sketch) {
        let (sleeve, band) = (self.under, Colour(0xe9eee8));
        let mut inside = Sketch::default();
        for way in [-1.0, 1.0] {
            let arm = points(&[(way * 74.0, 262.0), (way * 86.0, 330.0), (way * 84.0, 510.0)]);
            let out = points(&[(way * 200.0, 510.0), (way * 200.0, 240.0)]);
            inside += fill(shape(&[&arm, &out]), sleeve.mix(self.dark, if way > 0.0 { 0.2 } else { 0.0 }), 1.0);
            let stripe = points(&[(way * 54.0, 262.0), (way * 58.0, 340.0), (way * 57.0, 510.0)]);
            inside += line(run(&stripe), band, 13.0, 0.95);
        }
        let belt = points(&[(-90.0, 396.0), (0.0, 402.0), (90.0, 396.0)]);
        inside += line(run(&belt), band, 14.0, 0.95);
        inside += self.opening(32.0, 12.0, sleeve) + self.opening(26.0, 2.0, self.neck_skin);
        inside += line(run(&points(&[(0.0, 288.0), (1.0, 510.0)])), self.dark, 2.4, 1.0);
        let hem = |way: f32| {
            let edge = self.sided(way, &[(34.0, 246.0), (30.0, 272.0), (14.0, 292.0), (1.0, 298.0)]);
            line(run(&edge), self.shaded(0.6), 5.0, 1.0)
        };
        (inside, hem(-1.0) + hem(1.0))
    }

    fn shirt(&self) -> (Sketch, Sketch) {
        let mut inside = self.opening(28.0, 10.0, self.neck_skin);
        inside += line(run(&points(&[(0.0, 292.0), (1.0, 510.0)])), self.dark, 2.0, 0.8);
        inside += line(run(&points(&[(12.0, 300.0), (13.0, 510.0)])), self.dark, 1.4, 0.4);
        let collar = |way: f32, colour: Colour| {
            let a = self.sided(way, &[(27.0, 243.0), (38.0, 256.0)]);
            let b = self.sided(way, &[(36.0, 292.0), (18.0, 300.0)]);
            let c = self.sided(way, &[(2.0, 286.0), (23.0, 266.0), (27.0, 243.0)]);
            fill(shape(&[&a, &b, &c]), colour, 1.0)
        };
        let mut over = collar(-1.0, self.light) + collar(1.0, self.shaded(0.4));
        for y in [318.0, 352.0, 386.0, 420.0] {
            over += ellipse(at(6.0, y), (2.8, 2.8), self.under, 1.0);
        }
        over += line(run(&points(&[(44.0, 344.0), (80.0, 344.0), (78.0, 380.0)])), self.dark, 1.8, 0.6);
        (inside, over)
    }

    /// A badge on a ribbon.
    fn ribbon(&self) -> Sketch {
        if !self.person.has(Thing::Badge) {
            return Sketch::default();
        }
        let half = |way: f32| self.sided(way, &[(27.0, 254.0), (16.0, 330.0), (0.0, 372.0)]);
        line(run(&half(-1.0)), Colour(0x3f5f86), 3.4, 1.0)
            + line(run(&half(1.0)), Colour(0x34506f), 3.4, 1.0)
            + fill(slab(at(-17.0, 372.0), at(34.0, 44.0), 4.0), Colour(0xfdfaf4), 1.0)
            + fill(slab(at(-17.0, 372.0), at(34.0, 10.0), 4.0), Colour(0x3f5f86), 1.0)
            + fill(disc(at(0.0, 394.0), 6.5), Colour(0xd9c3ab), 1.0)
            + fill(slab(at(-10.0, 404.0), at(20.0, 3.0), 0.0), Colour(0xc9bfb2), 1.0)
    }

    /// The neck with the jaw's shadow on it; the head stands at `x`, `y`.
    pub(super) fn neck(&self, head: &Head<'_>, (x, y): (f32, f32)) -> Sketch {
        let (person, half) = (self.person, self.person.neck);
        let foot = 276.0 - self.raised * 0.4;
        let jaw = at(x + 4.0 * person.turn(), y + 44.0);
        let left = [at(jaw.x - half, jaw.y), at(-half - 1.0, foot - 24.0), at(-half - 12.0, foot + 10.0)];
        let right = [at(half + 12.0, foot + 10.0), at(half + 1.0, foot - 24.0), at(jaw.x + half, jaw.y)];
        let outline = shape(&[&left, &right]);
        let skin = [
            [at(jaw.x - half, jaw.y), at(-half, foot - 30.0), at(-half, foot - 22.0)],
            [at(0.0, foot - 8.0), at(half, foot - 22.0), at(half, foot - 26.0)],
            [at(half, foot - 30.0), at(jaw.x + half, jaw.y), at(jaw.x + half, jaw.y)],
        ];
        // The shadow lies where the chin is, further out on the side that is turned away.
        let shadow = blob(&[
            at(jaw.x - half - 6.0, jaw.y + 20.0),
            at(jaw.x + 4.0 + 8.0 * person.turn(), y + person.length + 20.0 + 6.0 * head.face.open),
            at(jaw.x + half + 10.0, jaw.y + 48.0),
            at(jaw.x + half + 10.0, jaw.y - 10.0),
            at(jaw.x - half - 10.0, jaw.y - 10.0),
        ]);
        let mut drawn = fill(shape(&[&skin[0], &skin[1], &skin[2]]), head.skin, 1.0)
            + clipped(outline, fill(shadow, head.shade, 0.8));
        if person.age > 0.6 {
            drawn += line(run(&[at(-8.0, foot - 26.0), at(-5.0, foot - 10.0)]), head.deep, 1.4, 0.4);
            drawn += line(run(&[at(10.0, foot - 28.0), at(7.0, foot - 12.0)]), head.deep, 1.4, 0.4);
        }
        drawn
    }
}

/// Back rest and handles of a wheelchair, behind whoever sits in it.
pub(super) fn wheelchair(shoulder: Vec2) -> Sketch {
    let Vec2 { x, y } = shoulder;
    let back = slab(at(-x - 22.0, y + 4.0), at(2.0 * x + 44.0, 260.0), 22.0);
    let handles = [-1.0, 1.0].map(|way| {
        let post =
            [at(way * (x + 18.0), y + 60.0), at(way * (x + 20.0), y - 14.0), at(way * (x + 36.0), y - 20.0)];
        let grip = [at(way * (x + 22.0), y - 17.0), at(way * (x + 46.0), y - 21.0)];
        line(run(&post), Colour(0x8d969c), 7.0, 1.0) + line(run(&grip), Colour(0x2c3135), 11.0, 1.0)
    });
    fill(back, Colour(0x3f474d), 1.0) + handles.into_iter().collect()
}
