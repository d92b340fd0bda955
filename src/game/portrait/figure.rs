//! The whole figure in layers, back to front, each a drawing of its own that is redrawn only when it changes.
//!
//! The canvas is 480 x 520; the counter's edge, which the place draws, lies at 456 between what is [behind](Part) it
//! and what lies on it.

use super::arm::{arm, shadow};
use super::body::{Body, wheelchair};
use super::expression::{Expression, Moment};
use super::feeling::Acted;
use super::head::Head;
use super::pen::{Colour, blob, clipped, fill, moved, placed, points, scaled, straight};
use super::person::{Hair, Person, Thing};
use super::things::{cane, on_counter};
use crate::game::drawing::{Picture, Sketch};
use bevy::math::{Rect, Vec2};

/// Width and height of the canvas.
pub const CANVAS: Vec2 = Vec2::new(480.0, 520.0);
/// The part of the canvas that holds the head.
pub const FACE: Rect = Rect { min: Vec2::new(146.0, 40.0), max: Vec2::new(334.0, 254.0) };
/// Where the counter's edge lies.
const COUNTER: f32 = 456.0;
const AXIS: f32 = 240.0;

/// A layer's place in the figure, back to front.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What is behind the head, the body and the neck.
    Body,
    /// Face, ears, nose and mouth.
    Face,
    Eyes,
    /// Hair before the head, and glasses.
    Hair,
    /// A cane, behind the counter.
    Cane,
    /// Things on the counter.
    Things,
    FarArm,
    NearArm,
}

impl Part {
    pub const ALL: [Part; 8] =
        [Part::Body, Part::Face, Part::Eyes, Part::Hair, Part::Cane, Part::Things, Part::FarArm, Part::NearArm];

    /// Whether the counter stands before it.
    pub const fn is_behind_counter(self) -> bool {
        matches!(self, Part::Body | Part::Face | Part::Eyes | Part::Hair | Part::Cane)
    }

    /// How far a breath lifts it, in units of the canvas.
    pub const fn breath(self) -> f32 {
        match self {
            Part::Body => 1.2,
            Part::Face | Part::Eyes | Part::Hair => 1.7,
            Part::FarArm | Part::NearArm => 0.6,
            Part::Cane | Part::Things => 0.0,
        }
    }

    /// Room around the most that was seen of it, on the canvas. Hands turn on their way from one place to another.
    fn within(self, most: Rect) -> Rect {
        let spare = if matches!(self, Part::FarArm | Part::NearArm) { 36.0 } else { 6.0 };
        // What the counter hides needn't be drawn.
        let bottom = if self.is_behind_counter() { COUNTER + 4.0 } else { CANVAS.y };
        let shown = Rect { min: Vec2::new(-20.0, 0.0), max: Vec2::new(CANVAS.x, bottom) };
        let most = most.inflate(spare).intersect(shown);
        Rect { min: most.min.floor(), max: most.max.ceil() }
    }
}

/// The part of the canvas that each layer of a person never leaves, whatever is felt and done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frames([Option<Rect>; Part::ALL.len()]);

impl Frames {
    /// Looks at the person in every mood, also in a hurry and about to go: all else lies between these.
    pub fn of(person: &Person) -> Frames {
        let moments = [
            Moment::default(),
            Moment { watch: 1.0, ..Moment::default() },
            Moment { leaving: 1.0, ..Moment::default() },
        ];
        let moods = Acted::ALL.map(Acted::feeling).into_iter();
        let expressions = moods.flat_map(|mood| moments.map(|at| Expression::of(person, mood, mood, mood, at)));
        let mut most = [None::<Rect>; Part::ALL.len()];
        for expression in expressions {
            let drawing = Drawing::new(person, &expression);
            for (most, part) in most.iter_mut().zip(Part::ALL) {
                if let Some(bounds) = drawing.part(part).bounds() {
                    *most = Some(most.map_or(bounds, |most| most.union(bounds)));
                }
            }
        }
        Frames(std::array::from_fn(|i| most[i].map(|most| Part::ALL[i].within(most))))
    }

    /// The frame of a layer; none where this person has nothing of the kind.
    pub fn part(&self, part: Part) -> Option<Rect> {
        self.0[part as usize]
    }
}

/// What of a figure is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Half {
    #[default]
    Both,
    BehindCounter,
    OnCounter,
    Nothing,
}

impl Half {
    pub(super) const fn has(self, part: Part) -> bool {
        match self {
            Half::Both => true,
            Half::BehindCounter => part.is_behind_counter(),
            Half::OnCounter => !part.is_behind_counter(),
            Half::Nothing => false,
        }
    }
}

/// A layer of a figure.
#[derive(Clone, Debug)]
pub struct Layer {
    pub part: Part,
    /// What its frame holds; empty where there is nothing to see.
    pub picture: Picture,
}

/// The layers of a person with an expression, back to front; `frames` are the person's.
pub fn layers(person: &Person, expression: &Expression, frames: &Frames) -> Vec<Layer> {
    let drawing = Drawing::new(person, expression);
    let layer = |part| {
        let frame = frames.part(part)?;
        Some(Layer { part, picture: Picture::new(drawing.part(part), frame) })
    };
    Part::ALL.into_iter().filter_map(layer).collect()
}

/// A person with an expression as one picture that shows a part of the canvas; what is behind the counter ends at its
/// edge.
pub fn figure(person: &Person, expression: &Expression, half: Half, shown: Rect) -> Picture {
    let drawing = Drawing::new(person, expression);
    let drawn = |wanted: Half| -> Sketch {
        let parts = Part::ALL.into_iter().filter(|part| half.has(*part) && wanted.has(*part));
        parts.map(|part| drawing.part(part)).collect()
    };
    let above_counter = [(0.0, -40.0), (CANVAS.x, -40.0), (CANVAS.x, COUNTER), (0.0, COUNTER)];
    let above_counter = straight(&points(&above_counter));
    Picture::new(clipped(above_counter, drawn(Half::BehindCounter)) + drawn(Half::OnCounter), shown)
}

/// Everything that is worked out once for all layers.
struct Drawing<'a> {
    person: &'a Person,
    expression: &'a Expression,
    head: Head<'a>,
    body: Body<'a>,
    /// Where the head stands, from the body's axis.
    stand: (f32, f32),
    /// How much nearer the figure is for leaning forward.
    scale: f32,
}

impl<'a> Drawing<'a> {
    fn new(person: &'a Person, expression: &'a Expression) -> Drawing<'a> {
        let face = &expression.face;
        let head = Head::new(person, face);
        let body = Body::new(person, face, head.skin);

        let stand = (
            face.shift * 10.0 - 2.0 * face.lean + 3.0 * person.turn(),
            160.0 + 6.0 * face.lean + person.age * 7.0 - 6.0 * face.pitch - 0.25 * face.shoulder,
        );
        Drawing { person, expression, head, body, stand, scale: 1.0 + 0.06 * face.lean }
    }

    fn part(&self, part: Part) -> Sketch {
        let (person, head) = (self.person, &self.head);
        let [left, right] = &self.expression.arms;
        let skin = head.skin.mix(person.skin, 0.6);
        match part {
            Part::Body => self.leaning(self.behind()),
            Part::Face => {
                let face = head.base(|colour| head.hair_flat(colour)) + head.nose() + head.mouth();
                self.on_head(face)
            }
            Part::Eyes => self.on_head(head.eyes()),
            Part::Hair => self.on_head(head.hair_before() + head.worn()),
            Part::Cane if person.has(Thing::Cane) => upright(cane(right)),
            Part::Cane => Sketch::default(),
            Part::Things => upright(on_counter(person)),
            Part::FarArm => {
                let shadows = shadow(left, COUNTER) + shadow(right, COUNTER);
                self.leaning(shadows + arm(person, right, 1.0, self.body.shoulder, skin))
            }
            Part::NearArm => self.leaning(arm(person, left, -1.0, self.body.shoulder, skin)),
        }
    }

    /// Hair behind the head, clothes, neck, collar.
    fn behind(&self) -> Sketch {
        let (person, head) = (self.person, &self.head);
        let mut drawn = Sketch::default();
        if person.has(Thing::Wheelchair) {
            drawn += wheelchair(self.body.shoulder);
        }
        if person.hair == Hair::Tied {
            let tail = [
                (34.0, 214.0),
                (56.0, 236.0),
                (66.0, 290.0),
                (58.0, 340.0),
                (44.0, 356.0),
                (38.0, 320.0),
                (30.0, 270.0),
                (16.0, 230.0),
            ];
            let tail: Vec<(f32, f32)> = tail.iter().map(|&(x, y)| (x * -person.turn(), y)).collect();
            let colour = person.hair_colour.mix(Colour(0x1a1210), 0.35);
            drawn += fill(blob(&points(&tail)), colour, 1.0);
        }
        drawn += head.placed(self.stand, head.hair_behind());
        let (clothes, collar) = self.body.clothes();
        drawn + clothes + self.body.neck(head, self.stand) + collar
    }

    /// A group that leans toward the teller, about the counter's edge.
    fn leaning(&self, inside: Sketch) -> Sketch {
        placed(moved(AXIS, COUNTER) * scaled(self.scale) * moved(0.0, -COUNTER), inside)
    }

    fn on_head(&self, inside: Sketch) -> Sketch {
        self.leaning(self.head.placed(self.stand, inside))
    }
}

/// About the body's axis, standing still.
fn upright(inside: Sketch) -> Sketch {
    placed(moved(AXIS, 0.0), inside)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::game::drawing::{Fit, raster};
    use crate::game::portrait::PEOPLE;
    use bevy::math::UVec2;

    /// The opaque pixels of a drawing, at half size, as a box on the canvas.
    fn seen(inside: Sketch) -> Option<Rect> {
        let around = Rect { min: Vec2::splat(-200.0), max: CANVAS + 200.0 };
        let size = UVec2::new(440, 460);
        let image = raster(&Picture::new(inside, around), Fit::Whole, size).expect("it can be drawn");
        let bytes = image.data.expect("it has pixels");
        let opaque = bytes.chunks_exact(4).enumerate().filter(|(_, pixel)| pixel[3] > 40);
        opaque.fold(None, |so_far: Option<Rect>, (i, _)| {
            let at = Vec2::new((i % 440) as f32, (i / 440) as f32) * 2.0 - 200.0;
            Some(so_far.map_or(Rect::from_corners(at, at), |seen| seen.union_point(at)))
        })
    }

    #[test]
    fn nothing_of_a_figure_is_cut_off_by_its_layer() {
        let pairs = Acted::ALL.into_iter().flat_map(|from| Acted::ALL.map(|to| (from.feeling(), to.feeling())));
        let moments = [0.0, 0.3, 0.7].map(|share| [(share, 0.0), (0.0, share)]).concat();
        let feelings = pairs.flat_map(|(from, to)| [0.0, 0.3, 0.5].map(|share| from.towards(to, share)));
        let on_the_way: Vec<_> = feelings.zip(moments.into_iter().cycle()).collect();
        for person in &PEOPLE {
            let frames = Frames::of(person);
            for &(feeling, (watch, leaving)) in &on_the_way {
                let moment = Moment { watch, leaving, ..Moment::default() };
                let expression = Expression::of(person, feeling, feeling, feeling, moment);
                let drawing = Drawing::new(person, &expression);
                for part in Part::ALL {
                    let sketch = drawing.part(part);
                    let Some(bounds) = sketch.bounds() else { continue };
                    let frame = frames.part(part).expect("what is drawn has a frame");
                    // Below, what is behind the counter may go on.
                    let holds = |most: Rect| {
                        let reaches_down = most.max.y <= frame.max.y || part.is_behind_counter();
                        most.min.cmpge(frame.min).all() && most.max.x <= frame.max.x && reaches_down
                    };
                    if !holds(bounds)
                        && let Some(seen) = seen(sketch)
                    {
                        assert!(holds(seen), "{} {part:?} reaches {seen:?} in {frame:?}", person.name);
                    }
                }
            }
        }
    }

    #[test]
    fn a_blink_redraws_the_eyes_and_nothing_else() {
        let feeling = Acted::Angry.feeling();
        for person in &PEOPLE {
            let frames = Frames::of(person);
            let at = |blink: f32| {
                let moment = Moment { blink, ..Moment::default() };
                layers(person, &Expression::of(person, feeling, feeling, feeling, moment), &frames)
            };
            for (open, shut) in at(0.0).iter().zip(at(1.0)) {
                assert_eq!(
                    open.picture == shut.picture,
                    open.part != Part::Eyes,
                    "{} {:?}",
                    person.name,
                    open.part
                );
            }
        }
    }

    #[test]
    fn names_are_told_apart_and_every_one_is_found() {
        for (i, one) in PEOPLE.iter().enumerate() {
            assert!(PEOPLE[..i].iter().all(|other| other.name != one.name), "{} twice", one.name);
            assert_eq!(crate::game::portrait::person(one.name).name, one.name);
        }
    }
}
