//! How a feeling shows in face, posture and hands: all the numbers that a drawing needs, none of which ever jumps.

use super::face::Face;
use super::feeling::{Acted, Feeling, weights};
use super::gesture::{Arm, CANE, Gesture};
use super::pen::{lerp, smooth, unit};
use super::person::{Person, Thing};

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
    /// 0 not at all, 1 the eyes are on the watch at the wrist, or on the clock.
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
    // Whoever has no watch looks up at the clock on the wall.
    let looks_up = gesture == Gesture::Watch && !person.has(Thing::Watch);
    if looks_up {
        face.yaw = lerp(face.yaw, 0.8 * person.turn(), share);
        face.gaze_x = lerp(face.gaze_x, 0.7 * person.turn(), share);
        face.gaze_y = lerp(face.gaze_y, -0.3, share);
        return;
    }
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
