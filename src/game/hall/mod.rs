//! The hall around a talk: the place, the people who look on, the clock and the display of who waits.
//!
//! [`place`] draws the places out of [`furniture`] and what lies [`on_desk`]; [`people`] and [`signs`] are what moves.
//! What is shown is kept in a resource, so that a screen that is drawn anew goes on where it was.

mod furniture;
mod on_desk;
mod people;
mod place;
mod signs;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use crate::game::drawing::Fit;
use crate::game::theme::Motion;
use crate::game::ui::Art;
use people::{BOX, EVERYBODY};
pub use place::Place;

/// Where the drawing of a place begins, and how large it is.
const ORIGIN: Vec2 = Vec2::new(-200.0, -100.0);
const SIZE: Vec2 = Vec2::new(920.0, 864.0);
/// Who goes when somebody goes, by their number.
const LEAVES: usize = 5;
/// Steps in which a head turns, an arm rises and somebody walks.
const STEPS: f32 = 12.0;
/// Seconds in which most of a change has happened.
const TURNING: f32 = 0.45;
const WALKING: f32 = 0.9;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Mood>().add_observer(furnish).add_systems(
        Update,
        (notice.run_if(any_with_component::<Hall>), turn.run_if(resource_changed::<Mood>)).chain(),
    );
}

/// The hall behind a customer. The node has the shape of the places' drawings, 920 to 864.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
#[require(Node)]
pub struct Hall {
    pub place: Place,
    /// How many stand or sit there, 0 to 10.
    pub people: usize,
    /// How far they turn to the customer, 0 to 1; near 1 somebody films.
    pub attention: f32,
    /// How far somebody has gone, 0 to 1.
    pub leaving: f32,
    /// The number on the display.
    pub waiting: u32,
    /// Minutes after midnight.
    pub minute: u32,
    /// Whether there is room for display and clock.
    pub has_signs: bool,
}

impl Hall {
    /// The desk before the customer, to be laid over them.
    pub fn front(&self) -> Art {
        Art::drawn(self.place.front()).fitted(Fit::Filling)
    }
}

/// What the people in the hall are doing now.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
struct Mood {
    place: Option<Place>,
    attention: f32,
    leaving: f32,
}

/// Somebody in the hall, and what they are doing, each from 0 to 1 in [`STEPS`].
#[derive(Component, Clone, Copy, Debug, PartialEq)]
struct Stands {
    number: usize,
    turned: f32,
    films: f32,
    gone: f32,
}

fn framed(from: Vec2, size: Vec2) -> Node {
    let part = |length: f32, whole: f32| percent(100.0 * length / whole);
    Node {
        position_type: PositionType::Absolute,
        left: part(from.x - ORIGIN.x, SIZE.x),
        top: part(from.y - ORIGIN.y, SIZE.y),
        width: part(size.x, SIZE.x),
        height: part(size.y, SIZE.y),
        ..default()
    }
}

/// Puts place, signs and people into a new hall, so that it is whole in its first frame.
fn furnish(new: On<Add, Hall>, halls: Query<&Hall>, mood: Res<Mood>, mut commands: Commands) {
    let Ok(hall) = halls.get(new.entity) else { return };
    let mut put = |node: Node, art: Art| commands.spawn((node, art, ChildOf(new.entity))).id();
    put(framed(ORIGIN, SIZE), Art::drawn(hall.place.back()).fitted(Fit::Filling));
    if !hall.place.is_open() {
        return;
    }
    if hall.has_signs {
        put(framed(Vec2::new(412.0, 188.0), Vec2::splat(52.0)), Art::drawn(signs::clock(hall.minute)));
        put(framed(Vec2::new(388.0, 126.0), Vec2::new(100.0, 42.0)), Art::drawn(signs::display(hall.waiting)));
    }
    for number in 0..hall.people.min(EVERYBODY.len()) {
        let person = Stands::of(number, &mood);
        commands.spawn((person, person.place(), person.art(), ChildOf(new.entity)));
    }
}

/// Lets the people come to what the hall asks of them.
fn notice(
    halls: Query<&Hall>,
    time: Res<Time>,
    motion: Res<Motion>,
    mut mood: ResMut<Mood>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(hall) = halls.iter().next() else { return };
    if *motion == Motion::Reduced || mood.place != Some(hall.place) {
        mood.set_if_neq(Mood { place: Some(hall.place), attention: hall.attention, leaving: hall.leaving });
        return;
    }
    let nearer = |now: f32, goal: f32, length: f32| {
        let next = now + (goal - now) * (1.0 - (-time.delta_secs() / length).exp());
        if (next - goal).abs() < 0.01 { goal } else { next }
    };
    let next = Mood {
        attention: nearer(mood.attention, hall.attention, TURNING),
        leaving: nearer(mood.leaving, hall.leaving, WALKING),
        ..*mood
    };
    if mood.set_if_neq(next) {
        redraw.write(RequestRedraw);
    }
}

/// Draws who has turned, raised an arm or gone a step.
fn turn(mood: Res<Mood>, mut people: Query<(&mut Stands, &mut Node, &mut Art)>) {
    for (mut person, mut node, mut art) in &mut people {
        let wanted = Stands::of(person.number, &mood);
        if person.set_if_neq(wanted) {
            node.set_if_neq(wanted.place());
            art.set_if_neq(wanted.art());
        }
    }
}

impl Stands {
    fn of(number: usize, mood: &Mood) -> Stands {
        let step = |share: f32| (share.clamp(0.0, 1.0) * STEPS).round() / STEPS;
        // Some notice early, some late; the first one is who has had enough.
        let late = 0.055 * (number * 7 % 10) as f32;
        let gone = if number == LEAVES { mood.leaving } else { 0.0 };
        let turned = step((mood.attention - 0.12 - late) / 0.28) * f32::from(u8::from(gone < 0.05));
        let may_film = EVERYBODY[number].films() && number != LEAVES;
        let films = if may_film { step((mood.attention - 0.62) / 0.2) } else { 0.0 };
        Stands { number, turned, films, gone: step(gone) }
    }

    fn place(&self) -> Node {
        let person = &EVERYBODY[self.number];
        let walked = Vec2::new(-230.0 * self.gone, -4.0 * (self.gone * 18.0).sin().abs());
        let (half, height) = BOX;
        let from = Vec2::new(person.x, person.y) + walked - Vec2::new(half, 40.0) * person.size;
        framed(from, Vec2::new(2.0 * half, height) * person.size)
    }

    fn art(&self) -> Art {
        Art::drawn(EVERYBODY[self.number].drawn(self.turned, self.films))
    }
}
