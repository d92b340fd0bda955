//! Where arms and hands are: each gesture as numbers, so that one flows into the next.

use super::pen::lerp;

/// An arm. `x` counts from the body's axis, the viewer's left is negative; `y` from the top of the canvas.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Arm {
    pub elbow: (f32, f32),
    pub wrist: (f32, f32),
    /// Degrees: 0 fingers up, 90 to the viewer's right.
    pub angle: f32,
    /// -1 the back of the hand, 1 the palm.
    pub facing: f32,
    /// How long the hand is seen, 0 to 1.
    pub length: f32,
    /// 0 open, 1 a fist.
    pub curl: f32,
    /// The same of the index finger.
    pub index: f32,
    pub spread: f32,
    /// -1 across the palm, 1 out.
    pub thumb: f32,
}

impl Arm {
    const fn new(elbow: (f32, f32), wrist: (f32, f32), angle: f32, facing: f32, length: f32) -> Arm {
        Arm { elbow, wrist, angle, facing, length, curl: 0.25, index: 0.25, spread: 0.3, thumb: 0.2 }
    }

    const fn fingers(self, curl: f32, index: f32, spread: f32, thumb: f32) -> Arm {
        Arm { curl, index, spread, thumb, ..self }
    }

    /// The same arm on the other side.
    const fn mirrored(self) -> Arm {
        Arm {
            elbow: (-self.elbow.0, self.elbow.1),
            wrist: (-self.wrist.0, self.wrist.1),
            angle: -self.angle,
            ..self
        }
    }

    const fn numbers(self) -> [f32; 11] {
        let Arm { elbow, wrist, angle, facing, length, curl, index, spread, thumb } = self;
        [elbow.0, elbow.1, wrist.0, wrist.1, angle, facing, length, curl, index, spread, thumb]
    }

    const fn from_numbers([a, b, c, d, angle, facing, length, curl, index, spread, thumb]: [f32; 11]) -> Arm {
        Arm { elbow: (a, b), wrist: (c, d), angle, facing, length, curl, index, spread, thumb }
    }

    /// The sum of arms, each with its share; the shares add up to 1.
    pub(super) fn blend(arms: impl Iterator<Item = (f32, Arm)>) -> Arm {
        let mut sum = [0.0; 11];
        for (share, arm) in arms {
            for (into, number) in sum.iter_mut().zip(arm.numbers()) {
                *into += share * number;
            }
        }
        Arm::from_numbers(sum)
    }

    pub(super) fn towards(self, other: Arm, share: f32) -> Arm {
        let (from, to) = (self.numbers(), other.numbers());
        Arm::from_numbers(std::array::from_fn(|i| lerp(from[i], to[i], share)))
    }
}

/// What the hands say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gesture {
    Rest,
    Clasp,
    Hold,
    Point,
    Aside,
    Tap,
    Slam,
    Open,
    Hip,
    Cross,
    OnCane,
    Chest,
    Guard,
    Thanks,
    Clutch,
    PhoneLow,
    Phone,
    /// Gathers what lies there and turns to go.
    Gather,
    /// Looks at the wrist.
    Watch,
}

const REST: Arm = Arm::new((-136.0, 404.0), (-82.0, 439.0), 126.0, -1.0, 0.6).fingers(0.2, 0.2, 0.5, 0.5);
const FIST: Arm = Arm::new((-142.0, 398.0), (-92.0, 440.0), 140.0, -1.0, 0.75).fingers(0.95, 0.95, 0.0, -0.3);
const SLAM: Arm = Arm::new((-158.0, 386.0), (-100.0, 436.0), 150.0, -1.0, 0.7).fingers(0.95, 0.95, 0.0, -0.3);
/// The viewer's right hand on a cane.
pub(super) const CANE: Arm =
    Arm::new((136.0, 400.0), (108.0, 420.0), -84.0, -1.0, 0.7).fingers(0.78, 0.78, 0.1, -0.1);

impl Gesture {
    /// The viewer's left arm and right arm.
    pub(super) const fn arms(self) -> [Arm; 2] {
        let rest = REST.mirrored();
        match self {
            Gesture::Rest => [REST, rest],
            Gesture::Clasp => [
                Arm::new((-132.0, 404.0), (-40.0, 436.0), 88.0, -1.0, 0.78).fingers(0.42, 0.42, 0.1, 0.4),
                Arm::new((-132.0, 402.0), (-36.0, 426.0), 100.0, -1.0, 0.78)
                    .fingers(0.62, 0.62, 0.05, 0.2)
                    .mirrored(),
            ],
            Gesture::Hold => [
                Arm::new((-131.0, 406.0), (-48.0, 446.0), 92.0, -1.0, 0.72).fingers(0.35, 0.35, 0.1, 0.3),
                Arm::new((-130.0, 402.0), (-44.0, 440.0), 100.0, -1.0, 0.72)
                    .fingers(0.3, 0.3, 0.1, 0.3)
                    .mirrored(),
            ],
            Gesture::Point => [
                Arm::new((-146.0, 396.0), (-106.0, 320.0), 13.0, 1.0, 0.88).fingers(0.95, 0.04, 0.0, -0.7),
                FIST.mirrored(),
            ],
            Gesture::Aside => [
                Arm::new((-124.0, 398.0), (-162.0, 356.0), -58.0, 1.0, 0.86).fingers(0.95, 0.04, 0.0, -0.7),
                FIST.mirrored(),
            ],
            Gesture::Tap => [
                Arm::new((-146.0, 388.0), (-84.0, 414.0), 138.0, -1.0, 0.82).fingers(0.92, 0.05, 0.0, -0.2),
                FIST.mirrored(),
            ],
            Gesture::Slam => [SLAM, SLAM.mirrored()],
            Gesture::Open => [
                Arm::new((-136.0, 402.0), (-158.0, 372.0), -46.0, 1.0, 0.88).fingers(0.14, 0.06, 0.7, 0.6),
                Arm::new((-152.0, 404.0), (-104.0, 438.0), 138.0, -1.0, 0.7)
                    .fingers(0.35, 0.35, 0.4, 0.4)
                    .mirrored(),
            ],
            Gesture::Hip => [
                Arm::new((-136.0, 402.0), (-80.0, 446.0), 122.0, -1.0, 0.65).fingers(0.5, 0.5, 0.2, 0.3),
                Arm::new((-190.0, 372.0), (-112.0, 414.0), 132.0, -1.0, 0.7)
                    .fingers(0.7, 0.7, 0.1, 0.5)
                    .mirrored(),
            ],
            Gesture::Cross => [
                Arm::new((-130.0, 402.0), (56.0, 386.0), 78.0, -1.0, 0.85).fingers(0.3, 0.3, 0.2, 0.3),
                Arm::new((-132.0, 404.0), (30.0, 395.0), 85.0, -0.5, 0.42).fingers(0.9, 0.9, 0.1, -0.3).mirrored(),
            ],
            Gesture::OnCane => {
                [Arm::new((-132.0, 404.0), (8.0, 414.0), 84.0, -1.0, 0.8).fingers(0.35, 0.35, 0.1, 0.3), CANE]
            }
            Gesture::Chest => {
                [Arm::new((-138.0, 398.0), (-46.0, 352.0), 62.0, -1.0, 0.9).fingers(0.18, 0.18, 0.35, 0.5), rest]
            }
            Gesture::Guard => {
                [Arm::new((-130.0, 404.0), (44.0, 424.0), 82.0, -1.0, 0.75).fingers(0.3, 0.3, 0.1, 0.3), rest]
            }
            Gesture::Thanks => {
                [Arm::new((-106.0, 410.0), (-164.0, 384.0), -62.0, 1.0, 0.68).fingers(0.18, 0.1, 0.5, 0.5), rest]
            }
            Gesture::Clutch => [
                Arm::new((-130.0, 404.0), (-46.0, 392.0), 30.0, 1.0, 0.88).fingers(0.8, 0.8, 0.1, 0.15),
                Arm::new((-128.0, 404.0), (-44.0, 410.0), 64.0, -1.0, 0.8)
                    .fingers(0.55, 0.55, 0.1, 0.3)
                    .mirrored(),
            ],
            Gesture::PhoneLow => {
                [Arm::new((-136.0, 406.0), (-92.0, 424.0), 16.0, 1.0, 0.84).fingers(0.8, 0.8, 0.1, 0.15), rest]
            }
            Gesture::Phone => {
                [Arm::new((-138.0, 404.0), (-94.0, 366.0), 12.0, 1.0, 0.92).fingers(0.8, 0.8, 0.1, 0.15), rest]
            }
            Gesture::Gather => [
                Arm::new((-140.0, 394.0), (-34.0, 444.0), 96.0, -1.0, 0.72).fingers(0.7, 0.7, 0.1, 0.1),
                Arm::new((-168.0, 380.0), (-126.0, 430.0), 160.0, -1.0, 0.7)
                    .fingers(0.2, 0.2, 0.4, 0.4)
                    .mirrored(),
            ],
            Gesture::Watch => {
                [Arm::new((-150.0, 398.0), (-52.0, 386.0), 84.0, -1.0, 0.72).fingers(0.8, 0.8, 0.1, -0.1), rest]
            }
        }
    }
}
