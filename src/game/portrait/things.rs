//! What people wear on the head, bring along and lay on the counter.

use super::gesture::Arm;
use super::head::Head;
use super::pen::{Colour, at, blob, fill, line, n, run};
use super::person::{Person, Thing};

const FRAME: Colour = Colour(0x3d342f);

impl Head<'_> {
    /// Glasses, over the hair.
    pub(super) fn worn(&self) -> String {
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
            return String::new();
        };
        let mut drawn = String::new();
        for side in [-1.0, 1.0] {
            let around: Vec<_> =
                corners.iter().map(|(x, y)| self.on(side * (26.5 + x * 18.5), y * 15.0 + 2.0, 0.0)).collect();
            let lens = blob(&around);
            let temple = [self.on(side * 45.0, 0.0, 0.0), self.rim(side * (self.person.width + 1.0), -3.0)];
            drawn += &fill(&lens, Colour(0xffffff), 0.1);
            drawn += &(line(&lens, FRAME, 2.2, 1.0) + &line(&run(&temple), FRAME, 2.2, 1.0));
        }
        let bridge = self.deep_points(&[(-8.5, 0.0, 3.0), (0.0, -2.0, 6.0), (8.5, 0.0, 3.0)]);
        drawn + &line(&run(&bridge), FRAME, 2.2, 1.0)
    }
}

/// A phone in the hand's own frame, before the thumb: the screen faces the teller, three fingertips hold its edge.
pub(super) fn phone(skin: Colour) -> String {
    let edge = skin.mix(Colour(0x6d3326), 0.5);
    let tips = [-44, -33, -22].map(|y| {
        let tip = format!("M-18 {y}h5");
        line(&tip, edge, 9.5, 0.6) + &line(&tip, skin, 8.0, 1.0)
    });
    "<rect x=\"-18\" y=\"-84\" width=\"38\" height=\"74\" rx=\"6\" fill=\"#2c2e33\"/>\
     <rect x=\"-15\" y=\"-79\" width=\"32\" height=\"64\" rx=\"3\" fill=\"#e3ecf0\"/>\
     <rect x=\"-11\" y=\"-74\" width=\"24\" height=\"5\" rx=\"2\" fill=\"#8fb0c0\"/>\
     <rect x=\"-11\" y=\"-65\" width=\"18\" height=\"3.5\" rx=\"1.7\" fill=\"#b9cad3\"/>\
     <rect x=\"-11\" y=\"-58\" width=\"22\" height=\"3.5\" rx=\"1.7\" fill=\"#b9cad3\"/>\
     <circle cx=\"1\" cy=\"-38\" r=\"9\" fill=\"#d9775f\"/>\
     <rect x=\"-.2\" y=\"-44\" width=\"2.4\" height=\"7\" fill=\"#fff\"/>\
     <rect x=\"-.2\" y=\"-35\" width=\"2.4\" height=\"2.4\" fill=\"#fff\"/>"
        .to_owned()
        + &tips.concat()
}

/// A cane, on the customer's side of the counter, its handle under the viewer's right hand.
pub(super) fn cane(arm: &Arm) -> String {
    let (x, y) = (arm.wrist.0 - 40.0, arm.wrist.1 - 10.0);
    let (dark, wood) = (Colour(0x7a4e2b), Colour(0xb3804f));
    let stick = format!("M{} 530V{}", n(x), n(y + 8.0));
    let lit_stick = format!("M{} 530V{}", n(x - 1.6), n(y + 8.0));
    let handle = |dx: f32, dy: f32| {
        format!(
            "M{} {}Q{} {} {} {}L{} {}",
            n(x - 30.0 + dx),
            n(y + 5.0 + dy),
            n(x - 24.0 + dx),
            n(y - 3.0 + dy),
            n(x - 8.0 + dx),
            n(y - 2.0 + dy),
            n(x + 34.0 + dx),
            n(y + 1.0 + dy)
        )
    };
    line(&stick, dark, 10.0, 1.0)
        + &line(&lit_stick, wood, 3.2, 0.8)
        + &line(&handle(0.0, 0.0), dark, 13.0, 1.0)
        + &line(&handle(-1.0, -2.4), wood, 4.0, 0.8)
        + &line(&run(&[at(x - 5.0, y + 16.0), at(x + 5.0, y + 16.0)]), Colour(0xd9c08a), 4.0, 1.0)
}

/// Things that stand on the counter or lie on it, behind the hands.
pub(super) fn on_counter(person: &Person) -> String {
    person.things.iter().map(|thing| laid(*thing)).collect()
}

fn laid(thing: Thing) -> &'static str {
    match thing {
        Thing::Handbag => {
            "<g transform=\"translate(176 0)\"><path d=\"M-22 420C-22 380 22 380 22 420\" fill=\"none\" stroke=\"#3d2f2c\" stroke-width=\"5\"/>\
             <path d=\"M-40 418H40L46 474H-46Z\" fill=\"#4b3a36\"/><path d=\"M6 418H40L46 474H14Z\" fill=\"#3d2f2c\"/>\
             <path d=\"M-40 418H40L41 434Q0 446 -41 434Z\" fill=\"#5d4943\"/>\
             <rect x=\"-6\" y=\"434\" width=\"12\" height=\"8\" rx=\"2\" fill=\"#d9b36c\"/></g>"
        }
        Thing::ClothBag => {
            "<g transform=\"translate(182 0)\"><path d=\"M-18 426C-20 394 16 392 18 426\" fill=\"none\" stroke=\"#55698a\" stroke-width=\"5\"/>\
             <path d=\"M-36 424Q0 416 36 424L42 476H-42Z\" fill=\"#7688a8\"/><path d=\"M8 421Q24 421 36 424L42 476H16Z\" fill=\"#62759a\"/>\
             <path d=\"M-34 438H38M-38 456H40\" stroke=\"#e8e2d6\" stroke-width=\"2.4\" stroke-opacity=\".65\"/></g>"
        }
        Thing::Helmet => {
            "<g transform=\"translate(172 0)\"><path d=\"M-46 474C-50 424 -26 402 2 402C32 402 50 426 46 474Z\" fill=\"#d9a441\"/>\
             <path d=\"M8 402C32 404 50 426 46 474H20C26 446 22 420 8 402Z\" fill=\"#b9832d\"/>\
             <path d=\"M-44 452C-38 434 -8 428 18 436C20 450 18 462 14 474H-46Z\" fill=\"#39424a\"/>\
             <path d=\"M-40 452C-32 440 -10 436 8 440\" fill=\"none\" stroke=\"#7d8a94\" stroke-width=\"3\" stroke-linecap=\"round\"/></g>"
        }
        Thing::Folder => {
            "<g transform=\"translate(168 474) rotate(-4)\"><path d=\"M-42 -10H40L46 14H-46Z\" fill=\"#b98d55\"/>\
             <path d=\"M-38 -14H34L39 8H-41Z\" fill=\"#fffaf0\"/><path d=\"M-42 -7H-4L2 -10H40L46 14H-46Z\" fill=\"#caa06a\"/></g>"
        }
        Thing::Card => {
            "<g transform=\"translate(20 474) rotate(-6)\"><rect x=\"-28\" y=\"-17\" width=\"56\" height=\"33\" rx=\"3.5\" fill=\"#2f6b53\"/>\
             <rect x=\"-28\" y=\"-17\" width=\"56\" height=\"33\" rx=\"3.5\" fill=\"none\" stroke=\"#235240\" stroke-width=\"1.5\"/>\
             <circle cx=\"0\" cy=\"-4\" r=\"6\" fill=\"none\" stroke=\"#d9b36c\" stroke-width=\"2\"/>\
             <rect x=\"-14\" y=\"6.5\" width=\"28\" height=\"3\" rx=\"1.5\" fill=\"#d9b36c\"/></g>"
        }
        Thing::Ticket => {
            "<g transform=\"translate(14 474) rotate(7)\"><path d=\"M-19 -20H19V18l-4.7 4-4.8-4-4.7 4-4.8-4-4.7 4-4.8-4-4.7 4-4.8-4Z\" fill=\"#fffdf7\"/>\
             <rect x=\"-12\" y=\"-15\" width=\"24\" height=\"3\" rx=\"1.5\" fill=\"#c9bfb2\"/>\
             <rect x=\"-10\" y=\"-6\" width=\"20\" height=\"9\" rx=\"2\" fill=\"#4a4038\"/>\
             <rect x=\"-9\" y=\"10\" width=\"18\" height=\"2.6\" rx=\"1.3\" fill=\"#d8cfc2\"/></g>"
        }
        Thing::Cane
        | Thing::Phone
        | Thing::Earring
        | Thing::Badge
        | Thing::Watch
        | Thing::Wheelchair
        | Thing::HearingAid
        | Thing::RoundGlasses
        | Thing::SquareGlasses => "",
    }
}
