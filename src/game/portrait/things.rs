//! What people wear on the head, bring along and lay on the counter.

use super::gesture::Arm;
use super::head::Head;
use super::pen::{Colour, at, blob, disc, fill, line, moved, path, placed, run, slab, straight, turned};
use super::person::{Person, Thing};
use crate::game::drawing::Sketch;

const FRAME: Colour = Colour(0x3d342f);

impl Head<'_> {
    /// Glasses, over the hair.
    pub(super) fn worn(&self) -> Sketch {
        let corners: &[(f32, f32)] = if self.person.has(Thing::RoundGlasses) {
            &[
                (-1.0, -0.1),
                (-0.72, -0.85),
                (0.0, -1.0),
                (0.78, -0.82),
                (1.0, -0.1),
                (0.72, 0.8),
                (0.0, 1.0),
                (-0.72, 0.8),
            ]
        } else if self.person.has(Thing::SquareGlasses) {
            &[
                (-1.0, -0.2),
                (-0.92, -0.74),
                (0.0, -0.82),
                (0.96, -0.76),
                (1.04, -0.2),
                (0.88, 0.66),
                (0.0, 0.8),
                (-0.84, 0.7),
            ]
        } else {
            return Sketch::default();
        };
        let mut drawn = Sketch::default();
        for side in [-1.0, 1.0] {
            let around: Vec<_> =
                corners.iter().map(|(x, y)| self.on(side * (26.5 + x * 18.5), y * 15.0 + 2.0, 0.0)).collect();
            let lens = blob(&around);
            let temple = [self.on(side * 45.0, 0.0, 0.0), self.rim(side * (self.person.width + 1.0), -3.0)];
            drawn += fill(lens.clone(), Colour(0xffffff), 0.1);
            drawn += line(lens, FRAME, 2.2, 1.0) + line(run(&temple), FRAME, 2.2, 1.0);
        }
        let bridge = self.deep_points(&[(-8.5, 0.0, 3.0), (0.0, -2.0, 6.0), (8.5, 0.0, 3.0)]);
        drawn + line(run(&bridge), FRAME, 2.2, 1.0)
    }
}

/// A phone in the hand's own frame, before the thumb: the screen faces the teller, three fingertips hold its edge.
pub(super) fn phone(skin: Colour) -> Sketch {
    let edge = skin.mix(Colour(0x6d3326), 0.5);
    let tips = [-44.0, -33.0, -22.0].into_iter().map(|y| {
        let tip = straight(&[at(-18.0, y), at(-13.0, y)]);
        line(tip.clone(), edge, 9.5, 0.6) + line(tip, skin, 8.0, 1.0)
    });
    let white = Colour(0xffffff);
    box_at(-18.0, -84.0, 38.0, 74.0, 6.0, Colour(0x2c2e33))
        + box_at(-15.0, -79.0, 32.0, 64.0, 3.0, Colour(0xe3ecf0))
        + box_at(-11.0, -74.0, 24.0, 5.0, 2.0, Colour(0x8fb0c0))
        + box_at(-11.0, -65.0, 18.0, 3.5, 1.7, Colour(0xb9cad3))
        + box_at(-11.0, -58.0, 22.0, 3.5, 1.7, Colour(0xb9cad3))
        + fill(disc(at(1.0, -38.0), 9.0), Colour(0xd9775f), 1.0)
        + box_at(-0.2, -44.0, 2.4, 7.0, 0.0, white)
        + box_at(-0.2, -35.0, 2.4, 2.4, 0.0, white)
        + tips.collect()
}

fn box_at(x: f32, y: f32, width: f32, height: f32, corners: f32, colour: Colour) -> Sketch {
    fill(slab(at(x, y), at(width, height), corners), colour, 1.0)
}

/// A cane, on the customer's side of the counter, its handle under the viewer's right hand.
pub(super) fn cane(arm: &Arm) -> Sketch {
    let (x, y) = (arm.wrist.0 - 40.0, arm.wrist.1 - 10.0);
    let (dark, wood) = (Colour(0x7a4e2b), Colour(0xb3804f));
    let stick = |dx: f32| straight(&[at(x + dx, 530.0), at(x + dx, y + 8.0)]);
    let handle = |dx: f32, dy: f32| {
        let on = |along: f32, over: f32| at(x + along + dx, y + over + dy);
        run(&[on(-30.0, 5.0), on(-21.5, -0.75), on(-8.0, -2.0), on(34.0, 1.0)])
    };
    line(stick(0.0), dark, 10.0, 1.0)
        + line(stick(-1.6), wood, 3.2, 0.8)
        + line(handle(0.0, 0.0), dark, 13.0, 1.0)
        + line(handle(-1.0, -2.4), wood, 4.0, 0.8)
        + line(straight(&[at(x - 5.0, y + 16.0), at(x + 5.0, y + 16.0)]), Colour(0xd9c08a), 4.0, 1.0)
}

/// Things that stand on the counter or lie on it, behind the hands.
pub(super) fn on_counter(person: &Person) -> Sketch {
    person.things.iter().map(|thing| laid(*thing)).collect()
}

fn laid(thing: Thing) -> Sketch {
    let shape = |words: &'static str, colour: u32| fill(path(words), Colour(colour), 1.0);
    match thing {
        Thing::Handbag => placed(
            moved(176.0, 0.0),
            line(path("M-22 420C-22 380 22 380 22 420"), Colour(0x3d2f2c), 5.0, 1.0)
                + shape("M-40 418H40L46 474H-46Z", 0x4b3a36)
                + shape("M6 418H40L46 474H14Z", 0x3d2f2c)
                + shape("M-40 418H40L41 434Q0 446 -41 434Z", 0x5d4943)
                + box_at(-6.0, 434.0, 12.0, 8.0, 2.0, Colour(0xd9b36c)),
        ),
        Thing::ClothBag => placed(
            moved(182.0, 0.0),
            line(path("M-18 426C-20 394 16 392 18 426"), Colour(0x55698a), 5.0, 1.0)
                + shape("M-36 424Q0 416 36 424L42 476H-42Z", 0x7688a8)
                + shape("M8 421Q24 421 36 424L42 476H16Z", 0x62759a)
                + line(path("M-33 438H36.5M-36.5 456H38.5"), Colour(0xe8e2d6), 2.4, 0.65),
        ),
        Thing::Helmet => placed(
            moved(172.0, 0.0),
            shape("M-46 474C-50 424 -26 402 2 402C32 402 50 426 46 474Z", 0xd9a441)
                + shape("M8 402C32 404 50 426 46 474H20C26 446 22 420 8 402Z", 0xb9832d)
                + shape("M-44 452C-38 434 -8 428 18 436C20 450 18 462 14 474H-46Z", 0x39424a)
                + line(path("M-40 452C-32 440 -10 436 8 440"), Colour(0x7d8a94), 3.0, 1.0),
        ),
        Thing::Folder => placed(
            moved(168.0, 474.0) * turned(-4.0),
            shape("M-42 -10H40L46 14H-46Z", 0xb98d55)
                + shape("M-38 -14H34L39 8H-41Z", 0xfffaf0)
                + shape("M-42 -7H-4L2 -10H40L46 14H-46Z", 0xcaa06a),
        ),
        Thing::Card => {
            let card = slab(at(-28.0, -17.0), at(56.0, 33.0), 3.5);
            placed(
                moved(20.0, 474.0) * turned(-6.0),
                fill(card.clone(), Colour(0x2f6b53), 1.0)
                    + line(card, Colour(0x235240), 1.5, 1.0)
                    + line(disc(at(0.0, -4.0), 6.0), Colour(0xd9b36c), 2.0, 1.0)
                    + box_at(-14.0, 6.5, 28.0, 3.0, 1.5, Colour(0xd9b36c)),
            )
        }
        Thing::Ticket => placed(
            moved(14.0, 474.0) * turned(7.0),
            shape("M-19 -20H19V18l-4.7 4-4.8-4-4.7 4-4.8-4-4.7 4-4.8-4-4.7 4-4.8-4Z", 0xfffdf7)
                + box_at(-12.0, -15.0, 24.0, 3.0, 1.5, Colour(0xc9bfb2))
                + box_at(-10.0, -6.0, 20.0, 9.0, 2.0, Colour(0x4a4038))
                + box_at(-9.0, 10.0, 18.0, 2.6, 1.3, Colour(0xd8cfc2)),
        ),
        Thing::Cane
        | Thing::Phone
        | Thing::Earring
        | Thing::Badge
        | Thing::Watch
        | Thing::Wheelchair
        | Thing::HearingAid
        | Thing::RoundGlasses
        | Thing::SquareGlasses => Sketch::default(),
    }
}
