//! Hair: designed masses with a hairline of their own, behind the head and before it.

use super::head::Head;
use super::pen::{Colour, blob, fill, line, run, shape};
use super::person::Hair;
use crate::game::drawing::Sketch;

/// The colours that hair is drawn in.
#[derive(Clone, Copy)]
pub(super) struct Tones {
    pub main: Colour,
    /// Where light falls on it; nothing of it in a shadow.
    pub high: Option<Colour>,
    pub low: Colour,
    /// Where it is thin and the skin shows through.
    thin: Colour,
}

impl Head<'_> {
    fn tones(&self) -> Tones {
        let (main, old) = (self.person.hair_colour, self.person.age >= 0.7);
        let sun = if old { Colour(0xffffff) } else { Colour(0xd8b48c) };
        Tones {
            main,
            high: Some(main.mix(sun, 0.2)),
            low: main.mix(Colour(0x1a1210), 0.35),
            thin: main.mix(self.skin, 0.26),
        }
    }

    /// What is seen of the hair behind head and neck.
    pub(super) fn hair_behind(&self) -> Sketch {
        let low = self.tones().low;
        let mass = |pairs: &[(f32, f32)]| fill(blob(&self.rims(pairs)), low, 1.0);
        match self.person.hair {
            Hair::Bob => mass(&[
                (0.0, -96.0),
                (44.0, -86.0),
                (66.0, -40.0),
                (67.0, 20.0),
                (62.0, 64.0),
                (40.0, 74.0),
                (0.0, 60.0),
                (-40.0, 74.0),
                (-64.0, 62.0),
                (-68.0, 20.0),
                (-66.0, -40.0),
                (-44.0, -86.0),
            ]),
            Hair::Long => mass(&[
                (0.0, -96.0),
                (44.0, -86.0),
                (66.0, -40.0),
                (68.0, 30.0),
                (74.0, 100.0),
                (66.0, 150.0),
                (30.0, 160.0),
                (0.0, 120.0),
                (-30.0, 160.0),
                (-66.0, 152.0),
                (-74.0, 100.0),
                (-68.0, 30.0),
                (-66.0, -40.0),
                (-44.0, -86.0),
            ]),
            Hair::Tied | Hair::Bun => mass(&[
                (0.0, -94.0),
                (44.0, -84.0),
                (58.0, -44.0),
                (57.0, 0.0),
                (52.0, 36.0),
                (30.0, 58.0),
                (-28.0, 54.0),
                (-47.0, 34.0),
                (-56.0, 0.0),
                (-58.0, -44.0),
                (-44.0, -84.0),
            ]),
            Hair::Perm => self.curls(low),
            Hair::Crop | Hair::Receding | Hair::Curtain | Hair::Parted | Hair::Wreath | Hair::Buzz => {
                Sketch::default()
            }
        }
    }

    /// The hair before the head.
    pub(super) fn hair_before(&self) -> Sketch {
        self.hair_in(self.tones())
    }

    /// The same in one colour, as the shadow it casts.
    pub(super) fn hair_flat(&self, colour: Colour) -> Sketch {
        self.hair_in(Tones { main: colour, high: None, low: colour, thin: colour })
    }

    fn hair_in(&self, tones: Tones) -> Sketch {
        match self.person.hair {
            Hair::Crop => self.crop(tones),
            Hair::Receding => self.receding(tones),
            Hair::Bob => self.bob(tones),
            Hair::Long => self.long(tones),
            Hair::Curtain => self.curtain(tones),
            Hair::Tied => self.tied(tones),
            Hair::Bun => self.bun(tones),
            Hair::Perm => self.perm(tones),
            Hair::Parted => self.parted(tones),
            Hair::Wreath => self.wreath(tones),
            Hair::Buzz => self.buzz(tones),
        }
    }

    /// Strands along points of the outline.
    pub(super) fn strands(&self, tones: Tones, width: f32, strands: &[&[(f32, f32)]]) -> Sketch {
        let Some(high) = tones.high else { return Sketch::default() };
        strands.iter().map(|strand| line(run(&self.rims(strand)), high, width, 0.5)).collect()
    }

    /// The sides of short hair, cut close.
    fn sides(&self, tones: Tones, top: f32) -> Sketch {
        [-1.0, 1.0]
            .into_iter()
            .map(|side| {
                let outer = self.rims(&[
                    (side * 56.0, 8.0),
                    (side * 59.5, -20.0),
                    (side * 60.0, -52.0),
                    (side * 48.0, top),
                ]);
                let mut inner =
                    self.face_points(&[(side * 44.0, -48.0), (side * 49.5, -30.0), (side * 51.0, -14.0)]);
                inner.push(self.rim(side * 53.0, 6.0));
                fill(shape(&[&outer, &inner]), tones.thin, 1.0)
            })
            .collect::<Sketch>()
    }

    fn crop(&self, tones: Tones) -> Sketch {
        let crown = self.rims(&[
            (-57.0, -38.0),
            (-61.0, -58.0),
            (-52.0, -84.0),
            (-32.0, -99.0),
            (-8.0, -106.0),
            (18.0, -106.0),
            (44.0, -94.0),
            (59.0, -70.0),
            (60.0, -40.0),
        ]);
        let temple = [self.rim(59.0, -40.0), self.on(51.0, -32.0, 0.0)];
        let locks = [
            [(49.0, -42.0), (42.0, -38.0), (36.0, -33.0)],
            [(37.0, -44.0), (26.0, -38.0), (16.0, -33.0)],
            [(18.0, -46.0), (4.0, -40.0), (-8.0, -37.0)],
            [(-4.0, -50.0), (-18.0, -44.0), (-30.0, -42.0)],
        ]
        .map(|lock| self.face_points(&lock));
        let mut last = self.face_points(&[(-28.0, -52.0), (-42.0, -46.0), (-50.0, -36.0)]);
        last.push(self.rim(-57.0, -38.0));
        let outline = shape(&[&crown, &temple, &locks[0], &locks[1], &locks[2], &locks[3], &last]);
        self.sides(tones, -72.0)
            + fill(outline, tones.main, 1.0)
            + self.strands(
                tones,
                3.6,
                &[
                    &[(-44.0, -64.0), (-28.0, -84.0), (0.0, -94.0)],
                    &[(-24.0, -62.0), (0.0, -80.0), (32.0, -88.0)],
                    &[(2.0, -60.0), (26.0, -70.0), (50.0, -66.0)],
                    &[(26.0, -52.0), (42.0, -56.0), (54.0, -52.0)],
                ],
            )
    }

    fn receding(&self, tones: Tones) -> Sketch {
        let outer = self.rims(&[
            (-55.0, 10.0),
            (-62.0, -14.0),
            (-63.0, -44.0),
            (-54.0, -72.0),
            (-32.0, -91.0),
            (0.0, -97.0),
            (32.0, -91.0),
            (54.0, -72.0),
            (63.0, -44.0),
            (62.0, -14.0),
            (55.0, 10.0),
        ]);
        let mut right = vec![self.rim(53.0, 4.0)];
        right.extend(self.face_points(&[
            (52.5, -14.0),
            (47.0, -30.0),
            (47.0, -44.0),
            (37.0, -62.0),
            (24.0, -69.0),
        ]));
        let mut left = self.face_points(&[
            (12.0, -66.0),
            (-10.0, -64.0),
            (-24.0, -69.0),
            (-38.0, -62.0),
            (-47.5, -46.0),
            (-47.0, -30.0),
            (-52.5, -14.0),
        ]);
        left.push(self.rim(-53.0, 4.0));
        let grey = Tones { high: tones.high.map(|_| tones.main.mix(Colour(0x8d8880), 0.55)), ..tones };
        fill(shape(&[&outer, &right, &left]), tones.main, 1.0)
            + self.strands(
                grey,
                1.8,
                &[
                    &[(-48.0, -62.0), (-30.0, -82.0), (-4.0, -90.0)],
                    &[(-30.0, -76.0), (-8.0, -84.0), (16.0, -84.0)],
                    &[(14.0, -77.0), (34.0, -80.0), (50.0, -66.0)],
                    &[(-58.0, -46.0), (-59.0, -22.0)],
                    &[(-54.0, -56.0), (-55.0, -34.0)],
                    &[(58.0, -46.0), (59.0, -22.0)],
                    &[(54.0, -52.0), (55.0, -32.0)],
                ],
            )
    }

    fn curtain(&self, tones: Tones) -> Sketch {
        let top = self.rims(&[
            (-58.0, -28.0),
            (-66.0, -48.0),
            (-60.0, -78.0),
            (-38.0, -99.0),
            (-4.0, -106.0),
            (34.0, -101.0),
            (58.0, -80.0),
            (65.0, -50.0),
            (58.0, -28.0),
        ]);
        let mut temple = vec![self.rim(58.0, -28.0)];
        temple.extend(self.face_points(&[(51.0, -24.0), (47.0, -28.0)]));
        let right = self.face_points(&[(47.0, -30.0), (40.0, -36.0), (26.0, -52.0), (14.0, -66.0)]);
        let middle = self.face_points(&[(14.0, -66.0), (10.0, -52.0), (-6.0, -40.0), (-18.0, -36.0)]);
        let mut left = self.face_points(&[(-14.0, -44.0), (-28.0, -38.0), (-44.0, -26.0), (-51.0, -22.0)]);
        left.push(self.rim(-58.0, -28.0));
        self.sides(tones, -60.0)
            + fill(shape(&[&top, &temple, &right, &middle, &left]), tones.main, 1.0)
            + self.strands(
                tones,
                3.2,
                &[
                    &[(10.0, -82.0), (-20.0, -74.0), (-44.0, -48.0)],
                    &[(16.0, -84.0), (40.0, -70.0), (52.0, -42.0)],
                    &[(-2.0, -95.0), (-38.0, -82.0), (-57.0, -52.0)],
                    &[(20.0, -96.0), (46.0, -80.0), (60.0, -52.0)],
                ],
            )
    }

    fn parted(&self, tones: Tones) -> Sketch {
        let top = self.rims(&[
            (-57.0, -30.0),
            (-62.0, -52.0),
            (-52.0, -80.0),
            (-30.0, -97.0),
            (0.0, -102.0),
            (32.0, -97.0),
            (54.0, -78.0),
            (61.0, -50.0),
            (57.0, -30.0),
        ]);
        let mut right = vec![self.rim(57.0, -30.0)];
        right.extend(self.face_points(&[(50.0, -30.0), (46.0, -46.0), (34.0, -58.0), (10.0, -62.0)]));
        let mut left =
            self.face_points(&[(10.0, -62.0), (-16.0, -60.0), (-30.0, -66.0), (-44.0, -48.0), (-50.0, -28.0)]);
        left.push(self.rim(-57.0, -30.0));
        let parting = [self.on(-29.0, -65.0, 0.0), self.rim(-32.0, -82.0), self.rim(-22.0, -96.0)];
        self.sides(tones, -66.0)
            + fill(shape(&[&top, &right, &left]), tones.main, 1.0)
            + if tones.high.is_some() { line(run(&parting), tones.low, 2.0, 0.7) } else { Sketch::default() }
            + self.strands(
                tones,
                3.0,
                &[
                    &[(-24.0, -78.0), (8.0, -88.0), (44.0, -72.0)],
                    &[(-16.0, -70.0), (16.0, -76.0), (50.0, -54.0)],
                    &[(-42.0, -72.0), (-54.0, -52.0), (-56.0, -36.0)],
                ],
            )
    }

    fn wreath(&self, tones: Tones) -> Sketch {
        [-1.0, 1.0]
            .into_iter()
            .map(|side| {
                let outer = self.rims(&[
                    (side * 54.0, 14.0),
                    (side * 63.0, -8.0),
                    (side * 63.0, -34.0),
                    (side * 57.0, -56.0),
                    (side * 50.0, -66.0),
                ]);
                let mut inner = self.rims(&[(side * 48.0, -52.0)]);
                inner.extend(self.face_points(&[(side * 49.0, -34.0), (side * 51.5, -14.0)]));
                inner.push(self.rim(side * 52.0, 8.0));
                fill(shape(&[&outer, &inner]), tones.main, 1.0)
                    + self.strands(
                        tones,
                        1.8,
                        &[
                            &[(side * 58.0, -46.0), (side * 60.0, -18.0)],
                            &[(side * 54.0, -52.0), (side * 56.0, -28.0)],
                        ],
                    )
            })
            .collect::<Sketch>()
            + match tones.high {
                Some(_) => self.bald(),
                None => Sketch::default(),
            }
    }

    /// A few hairs over the crown, and the light on it.
    fn bald(&self) -> Sketch {
        let shine = [self.rim(-30.0, -66.0), self.rim(-14.0, -76.0), self.rim(6.0, -78.0)];
        line(run(&shine), self.light, 6.0, 0.5)
    }

    fn buzz(&self, tones: Tones) -> Sketch {
        let outer = self.rims(&[
            (-55.0, 4.0),
            (-60.0, -30.0),
            (-54.0, -66.0),
            (-32.0, -87.0),
            (0.0, -92.0),
            (32.0, -87.0),
            (54.0, -66.0),
            (60.0, -30.0),
            (55.0, 4.0),
        ]);
        let mut inner = vec![self.rim(53.0, 0.0)];
        inner.extend(self.face_points(&[
            (51.0, -16.0),
            (47.0, -40.0),
            (34.0, -53.0),
            (12.0, -56.0),
            (-12.0, -56.0),
            (-34.0, -53.0),
            (-47.0, -40.0),
            (-51.0, -16.0),
        ]));
        inner.push(self.rim(-53.0, 0.0));
        fill(shape(&[&outer, &inner]), tones.main.mix(self.skin, 0.12), 1.0)
            + self.strands(tones, 5.0, &[&[(-42.0, -62.0), (-24.0, -78.0), (2.0, -82.0)]])
    }
}
