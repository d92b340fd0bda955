//! Face and posture as numbers, and what each acted mood does to them.

use super::feeling::Acted;
use super::pen::lerp;
use super::person::Person;

/// Face and posture. `brow_*`, `shoulder` and `shift` in units of the canvas, `tilt` in degrees, the rest between -1
/// and 1, or 0 and 1; `lid` is 0 shut, 1 at rest, 1.3 wide.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Face {
    pub brow_in: f32,
    pub brow_out: f32,
    /// Brows drawn together.
    pub squeeze: f32,
    /// One brow higher than the other.
    pub brow_skew: f32,
    pub lid: f32,
    /// The lower lid pushed up.
    pub low: f32,
    /// Towards where the head is turned.
    pub gaze_x: f32,
    /// Down.
    pub gaze_y: f32,
    /// Corners of the mouth.
    pub corner: f32,
    pub open: f32,
    pub wide: f32,
    pub press: f32,
    /// One corner pulled.
    pub sneer: f32,
    /// Upper and lower teeth.
    pub upper: f32,
    pub lower: f32,
    /// Chin pushed up.
    pub chin: f32,
    pub cheek: f32,
    /// Folds beside the nose.
    pub naso: f32,
    pub nostril: f32,
    pub flush: f32,
    pub pale: f32,
    pub tears: f32,
    pub yaw: f32,
    /// Up.
    pub pitch: f32,
    pub tilt: f32,
    /// Raised.
    pub shoulder: f32,
    /// Towards the teller.
    pub lean: f32,
    pub shift: f32,
}

const NUMBERS: usize = 28;

impl Face {
    pub(super) const NEUTRAL: Face = Face::from_numbers([
        0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
        0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    ]);

    pub(super) const fn numbers(self) -> [f32; NUMBERS] {
        [
            self.brow_in,
            self.brow_out,
            self.squeeze,
            self.brow_skew,
            self.lid,
            self.low,
            self.gaze_x,
            self.gaze_y,
            self.corner,
            self.open,
            self.wide,
            self.press,
            self.sneer,
            self.upper,
            self.lower,
            self.chin,
            self.cheek,
            self.naso,
            self.nostril,
            self.flush,
            self.pale,
            self.tears,
            self.yaw,
            self.pitch,
            self.tilt,
            self.shoulder,
            self.lean,
            self.shift,
        ]
    }

    const fn from_numbers(n: [f32; NUMBERS]) -> Face {
        Face {
            brow_in: n[0],
            brow_out: n[1],
            squeeze: n[2],
            brow_skew: n[3],
            lid: n[4],
            low: n[5],
            gaze_x: n[6],
            gaze_y: n[7],
            corner: n[8],
            open: n[9],
            wide: n[10],
            press: n[11],
            sneer: n[12],
            upper: n[13],
            lower: n[14],
            chin: n[15],
            cheek: n[16],
            naso: n[17],
            nostril: n[18],
            flush: n[19],
            pale: n[20],
            tears: n[21],
            yaw: n[22],
            pitch: n[23],
            tilt: n[24],
            shoulder: n[25],
            lean: n[26],
            shift: n[27],
        }
    }

    /// The pure mood: its face and posture.
    pub(super) const fn of(acted: Acted) -> Face {
        let rest = Face::NEUTRAL;
        match acted {
            Acted::Furious => Face {
                brow_in: -8.5,
                brow_out: 4.0,
                squeeze: 1.0,
                lid: 1.18,
                low: 0.55,
                corner: -0.75,
                open: 0.72,
                wide: 0.12,
                upper: 0.75,
                lower: 0.8,
                naso: 1.0,
                nostril: 1.0,
                flush: 0.6,
                yaw: -0.05,
                pitch: -0.25,
                tilt: -3.0,
                shoulder: 10.0,
                lean: 1.0,
                ..rest
            },
            Acted::Angry => Face {
                brow_in: -6.0,
                brow_out: 2.0,
                squeeze: 0.8,
                lid: 1.02,
                low: 0.45,
                corner: -0.5,
                open: 0.3,
                wide: 0.1,
                upper: 0.3,
                lower: 0.4,
                naso: 0.6,
                nostril: 0.6,
                flush: 0.32,
                pitch: -0.1,
                tilt: 3.0,
                shoulder: 6.0,
                lean: 0.6,
                ..rest
            },
            Acted::Contempt => Face {
                brow_in: -5.5,
                brow_out: -2.0,
                brow_skew: 0.8,
                squeeze: 0.55,
                lid: 0.6,
                low: 0.62,
                gaze_x: -0.4,
                gaze_y: 0.45,
                corner: -0.4,
                press: 0.85,
                sneer: 0.95,
                wide: -0.06,
                nostril: 0.5,
                naso: 0.3,
                yaw: 0.6,
                pitch: 0.85,
                tilt: 3.0,
                shoulder: -1.0,
                lean: -0.9,
                ..rest
            },
            Acted::Hurt => Face {
                brow_in: 10.0,
                brow_out: -4.0,
                squeeze: 0.6,
                lid: 0.74,
                low: 0.35,
                gaze_x: 0.25,
                gaze_y: 0.75,
                corner: -0.56,
                wide: -0.12,
                press: 0.35,
                chin: 1.0,
                naso: 0.25,
                flush: 0.1,
                tears: 0.72,
                yaw: 0.35,
                pitch: -0.75,
                tilt: -7.0,
                shoulder: -9.0,
                lean: -0.25,
                ..rest
            },
            Acted::Anxious => Face {
                brow_in: 9.5,
                brow_out: 2.0,
                squeeze: 0.75,
                lid: 1.26,
                low: 0.1,
                gaze_x: 0.15,
                gaze_y: -0.05,
                corner: -0.35,
                open: 0.24,
                wide: 0.3,
                lower: 0.55,
                pale: 0.6,
                yaw: -0.1,
                pitch: -0.1,
                tilt: 4.0,
                shoulder: 17.0,
                lean: 0.15,
                ..rest
            },
            Acted::Wary => Face {
                brow_in: -0.5,
                brow_skew: 0.45,
                squeeze: 0.4,
                lid: 0.82,
                low: 0.56,
                gaze_x: -0.7,
                corner: -0.08,
                press: 0.7,
                wide: -0.22,
                yaw: 0.9,
                pitch: -0.3,
                tilt: 3.0,
                shoulder: 3.0,
                lean: -0.5,
                ..rest
            },
            Acted::Listening => Face {
                brow_in: 3.0,
                brow_out: 0.5,
                squeeze: 0.05,
                lid: 0.94,
                low: 0.2,
                corner: 0.2,
                press: 0.05,
                cheek: 0.1,
                yaw: 0.1,
                tilt: 5.0,
                shoulder: -2.0,
                lean: 0.3,
                ..rest
            },
            Acted::Relieved => Face {
                brow_in: 7.5,
                brow_out: -1.5,
                squeeze: 0.12,
                lid: 0.7,
                low: 0.42,
                gaze_y: 0.12,
                corner: 0.55,
                open: 0.2,
                wide: -0.04,
                cheek: 0.45,
                tears: 0.3,
                flush: 0.05,
                yaw: 0.05,
                pitch: -0.1,
                tilt: 5.0,
                shoulder: -10.0,
                lean: 0.05,
                ..rest
            },
            Acted::Satisfied => Face {
                brow_in: 4.0,
                brow_out: -0.5,
                lid: 0.64,
                low: 0.88,
                corner: 1.0,
                open: 0.24,
                wide: 0.32,
                upper: 0.3,
                cheek: 1.0,
                naso: 0.5,
                flush: 0.08,
                pitch: 0.05,
                tilt: -4.0,
                shoulder: -3.0,
                lean: 0.3,
                ..rest
            },
        }
    }

    /// The sum of faces, each with its share; the shares add up to 1.
    pub(super) fn blend(faces: impl Iterator<Item = (f32, Face)>) -> Face {
        let rest = Face::NEUTRAL.numbers();
        let mut sum = rest;
        for (share, face) in faces {
            for ((into, number), neutral) in sum.iter_mut().zip(face.numbers()).zip(rest) {
                *into += share * (number - neutral);
            }
        }
        Face::from_numbers(sum)
    }

    /// As strongly as this person shows anything.
    pub(super) fn shown_by(self, person: &Person) -> Face {
        let (rest, felt) = (Face::NEUTRAL.numbers(), self.numbers());
        Face::from_numbers(std::array::from_fn(|i| lerp(rest[i], felt[i], person.verve)))
    }
}
