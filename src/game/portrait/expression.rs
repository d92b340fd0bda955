//! How a feeling shows in face, posture and hands: all the numbers that a drawing needs, none of which ever jumps.

use super::feeling::{Acted, Feeling, weights};
use super::gesture::{Arm, CANE, Gesture};
use super::pen::{lerp, smooth, unit};
use super::person::{Person, Thing};

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
    const NEUTRAL: Face = Face::from_numbers([
        0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
        0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    ]);

    const fn numbers(self) -> [f32; NUMBERS] {
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
    const fn of(acted: Acted) -> Face {
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
    fn blend(faces: impl Iterator<Item = (f32, Face)>) -> Face {
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
    fn shown_by(self, person: &Person) -> Face {
        let (rest, felt) = (Face::NEUTRAL.numbers(), self.numbers());
        Face::from_numbers(std::array::from_fn(|i| lerp(rest[i], felt[i], person.verve)))
    }
}

/// The gesture of a mood, for a person who has no other habit.
const fn usual(acted: Acted) -> Gesture {
    match acted {
        Acted::Furious => Gesture::Point,
        Acted::Angry => Gesture::Open,
        Acted::Contempt => Gesture::Cross,
        Acted::Hurt => Gesture::Chest,
        Acted::Anxious => Gesture::Clasp,
        Acted::Wary => Gesture::Hold,
        Acted::Listening | Acted::Relieved | Acted::Satisfied => Gesture::Rest,
    }
}

/// What time and the talk add to a feeling.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moment {
    /// 0 eyes open as the feeling has them, 1 shut.
    pub blink: f32,
    /// Where the eyes wander to, added to the feeling's gaze: along the turn of the head, and down.
    pub gaze: (f32, f32),
    /// 0 not at all, 1 the eyes are on the watch at the wrist.
    pub watch: f32,
    /// 0 here, 1 about to go: things gathered, half turned to the door.
    pub leaving: f32,
}

/// Everything a figure is drawn from, besides the person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expression {
    pub(super) face: Face,
    /// The viewer's left arm and right arm.
    pub(super) arms: [Arm; 2],
}

impl Expression {
    /// How a person shows a feeling at a moment. Eyes, mouth and hands may be at different feelings, since the eyes
    /// change first and the hands last.
    pub fn of(person: &Person, eyes: Feeling, mouth: Feeling, hands: Feeling, moment: Moment) -> Expression {
        let blended = |feeling: Feeling| {
            let faces = weights(feeling).into_iter().zip(Acted::ALL.map(Face::of));
            let mut face = Face::blend(faces).shown_by(person);
            let heat = smooth(0.55, 0.95, feeling.anger) * (1.0 - 0.7 * feeling.fear);
            face.flush = unit(face.flush * 0.75 + 0.2 * heat);
            face
        };
        let (upper, middle, lower) = (blended(eyes), blended(mouth), blended(hands));
        let mut face = Face {
            brow_in: upper.brow_in,
            brow_out: upper.brow_out,
            squeeze: upper.squeeze,
            brow_skew: upper.brow_skew,
            lid: upper.lid,
            low: upper.low,
            gaze_x: upper.gaze_x,
            gaze_y: upper.gaze_y,
            shoulder: lower.shoulder,
            lean: lower.lean,
            shift: lower.shift,
            ..middle
        };
        face.lid *= 1.0 - unit(moment.blink);
        face.gaze_x = (face.gaze_x + moment.gaze.0).clamp(-1.0, 1.0);
        face.gaze_y = (face.gaze_y + moment.gaze.1).clamp(-1.0, 1.0);
        let mut arms = arms(person, hands);
        act(&mut face, &mut arms, person, Gesture::Watch, moment.watch);
        act(&mut face, &mut arms, person, Gesture::Gather, moment.leaving);
        Expression { face, arms }
    }

    /// How a person shows a feeling, at rest in it.
    pub fn still(person: &Person, feeling: Feeling) -> Expression {
        Expression::of(person, feeling, feeling, feeling, Moment::default())
    }
}

/// Hands decide sooner than faces, so a mood's gesture counts with the square of its share.
fn arms(person: &Person, feeling: Feeling) -> [Arm; 2] {
    let weights = weights(feeling);
    let squares: f32 = weights.iter().map(|weight| weight * weight).sum();
    [0, 1].map(|side| {
        let shares = weights.iter().map(|weight| weight * weight / squares);
        Arm::blend(shares.zip(Acted::ALL).map(|(share, acted)| {
            let gesture = person.habit(acted).unwrap_or(usual(acted));
            (share, arm(person, gesture, side))
        }))
    })
}

fn arm(person: &Person, gesture: Gesture, side: usize) -> Arm {
    if side == 1 && person.has(Thing::Cane) { CANE } else { gesture.arms()[side] }
}

/// Something done for a moment, whatever is felt.
fn act(face: &mut Face, arms: &mut [Arm; 2], person: &Person, gesture: Gesture, share: f32) {
    let share = unit(share);
    for (side, now) in arms.iter_mut().enumerate() {
        *now = now.towards(arm(person, gesture, side), share);
    }
    match gesture {
        Gesture::Watch => {
            face.gaze_y = lerp(face.gaze_y, 0.9, share);
            face.gaze_x = lerp(face.gaze_x, -0.35 * person.turn(), share);
            face.pitch = lerp(face.pitch, -0.7, share);
        }
        _ => {
            face.yaw = lerp(face.yaw, 1.0, share);
            face.gaze_x = lerp(face.gaze_x, 0.75, share);
            face.gaze_y = lerp(face.gaze_y, 0.1, share);
            face.lean = lerp(face.lean, -0.7, share);
            face.shift = lerp(face.shift, 0.8 * person.turn(), share);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::game::portrait::PEOPLE;

    /// How far two faces are apart, in the measure of what each number usually does.
    fn apart(a: &Face, b: &Face) -> f32 {
        let usual = [
            8.0, 4.0, 1.0, 1.0, 0.5, 0.6, 0.8, 0.8, 1.0, 0.5, 0.3, 0.8, 1.0, 0.8, 0.8, 1.0, 1.0, 1.0, 1.0, 0.6,
            0.6, 0.8, 0.8, 0.8, 8.0, 15.0, 1.0, 1.0,
        ];
        let differences = a.numbers().into_iter().zip(b.numbers()).zip(usual);
        differences.map(|((a, b), usual): ((f32, f32), f32)| (a - b).abs() / usual).sum()
    }

    #[test]
    fn no_two_moods_are_alike_in_anybody() {
        for person in &PEOPLE {
            let faces = Acted::ALL.map(|acted| (acted, Expression::still(person, acted.feeling()).face));
            for (i, (one, face)) in faces.iter().enumerate() {
                for (other, second) in &faces[..i] {
                    let apart = apart(face, second);
                    assert!(apart > 2.0, "{}: {one:?} and {other:?} are {apart} apart", person.name);
                }
            }
        }
    }

    #[test]
    fn nothing_jumps_wherever_a_feeling_goes() {
        let corner = |i: u8, bit: u8| f32::from(i >> bit & 1);
        let states =
            (0..16u8).map(|i| Feeling::new(corner(i, 0), corner(i, 1), corner(i, 2), corner(i, 1), corner(i, 3)));
        let states: Vec<Feeling> = states.collect();
        let person = &PEOPLE[0];
        for from in &states {
            for to in &states {
                let at = |step: u8| Expression::still(person, from.towards(*to, f32::from(step) / 200.0)).face;
                for step in 0..200 {
                    let apart = apart(&at(step), &at(step + 1));
                    assert!(apart < 1.6, "{from:?} to {to:?} jumps by {apart} at {step}");
                }
            }
        }
    }

    #[test]
    fn a_quiet_person_shows_less_than_a_lively_one() {
        let shown = |verve: f32| {
            let person = Person { verve, ..PEOPLE[0] };
            apart(&Expression::still(&person, Acted::Furious.feeling()).face, &Face::NEUTRAL)
        };
        assert!(shown(0.8) < shown(1.0) && shown(1.0) < shown(1.1));
    }
}
