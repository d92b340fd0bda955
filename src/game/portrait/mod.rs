//! The customer's figure: a person who never changes, a feeling that does, and the drawing that follows from both.
//!
//! - [`feeling`] is the state of a customer and the nine moods that are acted;
//! - [`expression`] turns feelings and a moment into the numbers of face, posture and hands;
//! - [`actor`] puts a customer on the stage and [`life`] lets them breathe and blink;
//! - [`people`] are who comes to the counter;
//! - [`mod@figure`] draws them, in layers; head, eyes, mouth, hair, body, arm and things are its parts.
//!
//! Nothing here knows a threshold: every number follows smoothly from the feeling, so that no face ever jumps.

mod actor;
mod arm;
mod body;
mod expression;
mod eyes;
mod face;
mod feeling;
mod figure;
mod gesture;
mod hair;
mod head;
mod life;
mod long_hair;
mod mouth;
mod pen;
mod people;
mod person;
mod things;

pub(super) fn plugin(app: &mut bevy::app::App) {
    actor::plugin(app);
}

pub use actor::Actor;
pub use expression::{Expression, Moment};
pub use feeling::{Acted, Feeling};
pub use figure::{CANVAS, FACE, Frames, Half, Layer, Part, figure, layers};
pub use people::{PEOPLE, person};
pub use person::Person;
