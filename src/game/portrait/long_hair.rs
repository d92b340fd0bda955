//! Hair that falls, is tied or curled.

use super::hair::Tones;
use super::head::Head;
use super::pen::{Colour, at, ellipse, fill, line, run, shape};
use crate::game::drawing::Sketch;

impl Head<'_> {
    pub(super) fn curls(&self, colour: Colour) -> Sketch {
        let ring = (0..15).map(|i| {
            let angle = (-200.0 + i as f32 * 220.0 / 14.0).to_radians();
            let on = self.rim(62.0 * angle.cos(), -32.0 + 56.0 * angle.sin() * 1.02 + 4.0);
            ellipse(on, (16.0, 15.5), colour, 1.0)
        });
        ring.collect::<Sketch>() + ellipse(self.rim(0.0, -40.0), (58.0, 50.0), colour, 1.0)
    }

    pub(super) fn bob(&self, tones: Tones) -> Sketch {
        let left = self.rims(&[
            (-18.0, -98.0),
            (-46.0, -86.0),
            (-66.0, -48.0),
            (-68.0, 4.0),
            (-64.0, 56.0),
            (-50.0, 70.0),
        ]);
        let mut left_inner = self.rims(&[(-46.0, 56.0), (-51.0, 24.0)]);
        left_inner.extend(self.face_points(&[(-52.0, -14.0), (-46.0, -40.0), (-32.0, -62.0)]));
        left_inner.push(self.rim(-18.0, -84.0));
        let right = self.rims(&[
            (-20.0, -97.0),
            (10.0, -102.0),
            (46.0, -88.0),
            (68.0, -46.0),
            (69.0, 6.0),
            (64.0, 58.0),
            (48.0, 71.0),
        ]);
        let mut right_inner = self.rims(&[(45.0, 56.0), (51.0, 22.0)]);
        right_inner.extend(self.face_points(&[(53.0, -12.0), (44.0, -36.0), (20.0, -56.0), (-8.0, -68.0)]));
        right_inner.push(self.rim(-20.0, -84.0));
        fill(shape(&[&left, &left_inner]), tones.main, 1.0)
            + fill(shape(&[&right, &right_inner]), tones.main, 1.0)
            + self.strands(
                tones,
                3.4,
                &[
                    &[(-34.0, -78.0), (-54.0, -46.0), (-59.0, 0.0), (-57.0, 40.0)],
                    &[(2.0, -90.0), (38.0, -76.0), (57.0, -40.0), (60.0, 4.0), (57.0, 40.0)],
                    &[(-6.0, -82.0), (24.0, -72.0), (46.0, -46.0)],
                ],
            )
    }

    pub(super) fn long(&self, tones: Tones) -> Sketch {
        let side = |way: f32| {
            let outer = self.rims(&[
                (way * -4.0, -99.0),
                (way * 40.0, -90.0),
                (way * 66.0, -46.0),
                (way * 68.0, 20.0),
                (way * 73.0, 90.0),
                (way * 64.0, 146.0),
            ]);
            let mut inner = self.rims(&[(way * 50.0, 120.0), (way * 47.0, 60.0), (way * 52.0, 20.0)]);
            inner.extend(self.face_points(&[(way * 51.0, -14.0), (way * 42.0, -44.0), (way * 22.0, -62.0)]));
            inner.push(self.on(0.0, -69.0, 0.0));
            fill(shape(&[&outer, &inner]), tones.main, 1.0)
        };
        side(-1.0)
            + side(1.0)
            + self.strands(
                tones,
                3.2,
                &[
                    &[(-20.0, -86.0), (-50.0, -52.0), (-59.0, 10.0), (-60.0, 90.0)],
                    &[(20.0, -86.0), (50.0, -52.0), (59.0, 10.0), (62.0, 90.0)],
                    &[(8.0, -90.0), (36.0, -70.0), (51.0, -34.0)],
                ],
            )
    }

    /// Combed back from a parting, as for a knot at the neck.
    fn combed(&self, tones: Tones) -> Sketch {
        let left = self.rims(&[(18.0, -97.0), (-14.0, -99.0), (-46.0, -84.0), (-61.0, -48.0), (-60.0, -8.0)]);
        let mut left_inner = vec![self.rim(-56.0, -6.0)];
        left_inner.extend(self.face_points(&[(-50.0, -22.0), (-42.0, -42.0), (-18.0, -58.0), (16.0, -72.0)]));
        let right = self.rims(&[(14.0, -97.5), (44.0, -86.0), (60.0, -50.0), (60.0, -8.0)]);
        let mut right_inner = vec![self.rim(55.0, -6.0)];
        right_inner.extend(self.face_points(&[(50.0, -24.0), (43.0, -44.0), (30.0, -60.0), (13.0, -73.0)]));
        fill(shape(&[&left, &left_inner]), tones.main, 1.0)
            + fill(shape(&[&right, &right_inner]), tones.main, 1.0)
            + self.strands(
                tones,
                3.0,
                &[
                    &[(6.0, -88.0), (-32.0, -74.0), (-52.0, -38.0)],
                    &[(10.0, -80.0), (-18.0, -68.0), (-42.0, -46.0)],
                    &[(24.0, -86.0), (46.0, -66.0), (55.0, -36.0)],
                ],
            )
    }

    pub(super) fn tied(&self, tones: Tones) -> Sketch {
        let mut drawn = self.combed(tones);
        if tones.high.is_some() {
            // Loose strands: it has been a long day.
            let strand = |start: (f32, f32), rest: &[(f32, f32)], width: f32| {
                let mut points = vec![self.on(start.0, start.1, 0.0)];
                points.extend(self.rims(rest));
                line(run(&points), tones.main, width, 1.0)
            };
            drawn += strand((-48.0, -30.0), &[(-54.5, -6.0), (-53.0, 12.0), (-55.5, 26.0)], 1.5);
            drawn += strand((49.0, -28.0), &[(54.0, -4.0), (52.0, 12.0)], 1.6);
        }
        drawn
    }

    pub(super) fn bun(&self, tones: Tones) -> Sketch {
        let knot = self.rim(4.0, -108.0);
        let mut drawn = Sketch::default();
        if tones.high.is_some() {
            drawn += ellipse(knot, (25.0, 21.0), tones.low, 1.0);
            drawn += ellipse(knot - at(2.0, 1.5), (22.0, 18.0), tones.main, 1.0);
        }
        drawn += self.combed(tones);
        if let Some(high) = tones.high {
            let turn =
                [knot + at(-14.0, 4.0), knot + at(-6.0, -10.0), knot + at(10.0, -9.0), knot + at(15.0, 3.0)];
            drawn += line(run(&turn), high, 2.6, 0.5);
        }
        drawn
    }

    pub(super) fn perm(&self, tones: Tones) -> Sketch {
        let outer = self.rims(&[
            (-60.0, 6.0),
            (-68.0, -30.0),
            (-56.0, -72.0),
            (-28.0, -96.0),
            (6.0, -100.0),
            (40.0, -90.0),
            (64.0, -60.0),
            (68.0, -26.0),
            (60.0, 6.0),
        ]);
        let mut inner = vec![self.rim(53.0, 0.0)];
        inner.extend(self.face_points(&[
            (50.0, -26.0),
            (36.0, -46.0),
            (10.0, -54.0),
            (-18.0, -52.0),
            (-40.0, -42.0),
            (-51.0, -24.0),
        ]));
        inner.push(self.rim(-54.0, 0.0));
        let curls = [
            (-58.0, -4.0, 12.0),
            (-62.0, -28.0, 13.0),
            (-54.0, -54.0, 14.0),
            (-38.0, -76.0, 15.0),
            (-14.0, -88.0, 15.0),
            (12.0, -90.0, 15.0),
            (36.0, -80.0, 15.0),
            (54.0, -58.0, 14.0),
            (63.0, -30.0, 13.0),
            (59.0, -4.0, 12.0),
            (-34.0, -52.0, 12.0),
            (-14.0, -60.0, 12.0),
            (8.0, -62.0, 12.0),
            (30.0, -56.0, 12.0),
            (44.0, -42.0, 10.0),
            (-46.0, -36.0, 10.0),
        ];
        let mut drawn = fill(shape(&[&outer, &inner]), tones.main, 1.0);
        for (x, y, r) in curls {
            let on = if f32::abs(x) > 50.0 || y < -66.0 { self.rim(x, y) } else { self.on(x, y, 0.0) };
            drawn += ellipse(on, (r, r * 0.92), tones.main, 1.0);
            if let Some(high) = tones.high {
                let bow = [on + at(-r * 0.55, r * 0.1), on + at(-r * 0.1, -r * 0.5), on + at(r * 0.5, -r * 0.1)];
                let foot = [on + at(-r * 0.3, r * 0.6), on + at(r * 0.4, r * 0.4)];
                drawn += line(run(&bow), high, 2.0, 0.38) + line(run(&foot), tones.low, 1.4, 0.14);
            }
        }
        drawn
    }
}
