//! The customer on the stage: eases from feeling to feeling, lives a little, and is painted on other threads.
//!
//! What is shown is kept in a resource, not on the entities: a screen that is drawn anew goes on where it was.

use std::sync::Arc;

use bevy::asset::AssetEventSystems;
use bevy::image::TRANSPARENT_IMAGE_HANDLE;
use bevy::platform::collections::HashMap;
use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, Task, futures::check_ready};
use bevy::ui::UiSystems;
use bevy::window::RequestRedraw;

use super::expression::{Expression, Moment};
use super::feeling::Feeling;
use super::figure::{CANVAS, Frames, Half, Layer, Part, layers};
use super::life::Life;
use super::people::PEOPLE;
use super::person::Person;
use crate::game::drawing::{DrawAnew, Fit, Picture, raster};
use crate::game::theme::{Motion, Pulse};

/// Bytes of layers that are kept to be shown again: a blink comes back every few seconds.
const BUDGET: usize = 16 << 20;
/// Seconds in which most of a change has happened; eyes change first, hands last.
const EYES: f32 = 0.2;
const MOUTH: f32 = 0.3;
const HANDS: f32 = 0.4;
/// Least seconds from one painting to the next: thirty a second are as smooth as a face needs, and half the work of
/// sixty.
const BETWEEN: f32 = 1.0 / 30.0;
/// A difference that nobody sees.
const ARRIVED: f32 = 0.004;
/// A movement that nobody sees, in pixels: while a figure moves, a layer that has come no further stays as it is.
const UNSEEN: f32 = 0.4;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Presence>()
        .add_systems(
            Update,
            (feel.run_if(any_with_component::<Actor>), rest.run_if(not(any_with_component::<Actor>))),
        )
        .add_systems(
            PostUpdate,
            // The renderer is to hear of a picture in the frame that shows it; it leaves out what it does not know.
            (paint, show)
                .chain()
                .after(UiSystems::Layout)
                .before(AssetEventSystems)
                .run_if(any_with_component::<Actor>),
        )
        .add_systems(PostUpdate, breathe.before(UiSystems::Layout).run_if(any_with_component::<Actor>))
        .add_observer(on_draw_anew)
        .add_observer(dress);
}

/// A customer, or the half of one that stands before or behind the counter. The node has the canvas' shape.
#[derive(Component, Clone, Debug)]
#[require(Node)]
pub struct Actor {
    pub person: &'static Person,
    pub feeling: Feeling,
    /// Whether the customer is about to go.
    pub is_leaving: bool,
    pub half: Half,
}

impl Default for Actor {
    fn default() -> Actor {
        Actor { person: &PEOPLE[0], feeling: Feeling::default(), is_leaving: false, half: Half::Both }
    }
}

/// A layer on the screen.
#[derive(Component, Clone, Copy, Debug)]
struct Shows(Part);

/// A layer that has been painted.
struct Painted {
    part: Part,
    key: Key,
    picture: Arc<Picture>,
    /// Nothing where it is kept already.
    image: Option<Image>,
}

/// The same for the same picture in the same size.
type Key = (u64, UVec2);

/// A layer that is on the screen, or would be.
struct Shown {
    key: Key,
    picture: Arc<Picture>,
    image: Handle<Image>,
}

/// What a figure is painted from.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Wanted {
    expression: Expression,
    /// Of the canvas, in pixels.
    size: Vec2,
    /// Whether layers may stay as they are that would move by less than is seen.
    is_moving: bool,
}

/// The customer as they are shown now.
#[derive(Resource, Default)]
struct Presence {
    who: Option<&'static Person>,
    /// Of the one who came last, by name.
    frames: Option<(&'static str, Frames)>,
    eyes: Feeling,
    mouth: Feeling,
    hands: Feeling,
    leaving: f32,
    life: Option<Life>,
    wanted: Option<Expression>,
    /// Whether more is going on than a breath.
    is_moving: bool,
    /// What was painted last or is being painted.
    painted: Option<Wanted>,
    painting: Option<Task<Vec<Painted>>>,
    /// Seconds since the last painting was begun.
    waited: f32,
    shown: HashMap<Part, Shown>,
    kept: Kept,
}

impl Presence {
    fn frames(&mut self, person: &Person) -> Frames {
        match self.frames {
            Some((name, frames)) if name == person.name => frames,
            _ => self.frames.insert((person.name, Frames::of(person))).1,
        }
    }
}

/// Layers to be shown again, the oldest let go first.
#[derive(Default)]
struct Kept {
    images: HashMap<Key, (Handle<Image>, u64)>,
    uses: u64,
    bytes: usize,
}

impl Kept {
    fn take(&mut self, key: Key, image: Option<Image>, images: &mut Assets<Image>) -> Handle<Image> {
        self.uses += 1;
        if let Some((handle, used)) = self.images.get_mut(&key) {
            *used = self.uses;
            return handle.clone();
        }
        let Some(image) = image else { return TRANSPARENT_IMAGE_HANDLE };
        let handle = images.add(image);
        self.images.insert(key, (handle.clone(), self.uses));
        self.bytes += size_of_image(key);
        handle
    }

    /// Lets the oldest go, but for the `least` that were taken last.
    fn make_room(&mut self, least: usize) {
        while self.bytes > BUDGET && self.images.len() > least {
            let oldest = self.images.iter().min_by_key(|(_, (_, used))| *used).map(|(key, _)| *key);
            let Some(oldest) = oldest else { return };
            self.images.remove(&oldest);
            self.bytes -= size_of_image(oldest);
        }
    }
}

fn size_of_image((_, size): Key) -> usize {
    size.x as usize * size.y as usize * 4
}

fn on_draw_anew(_: On<DrawAnew>, mut presence: ResMut<Presence>) {
    presence.kept = Kept::default();
    presence.shown.clear();
    (presence.painted, presence.painting) = (None, None);
}

/// Brings what is shown nearer to what is felt, and decides how long the app may sleep.
fn feel(
    time: Res<Time>,
    motion: Res<Motion>,
    actors: Query<&Actor>,
    mut presence: ResMut<Presence>,
    mut pulse: ResMut<Pulse>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(actor) = actors.iter().next() else { return };
    let presence = &mut *presence;
    let goal = f32::from(u8::from(actor.is_leaving));
    let is_new = presence.who.is_none_or(|who| who.name != actor.person.name);
    let is_still = *motion == Motion::Reduced;
    if is_new || is_still {
        (presence.eyes, presence.mouth, presence.hands) = (actor.feeling, actor.feeling, actor.feeling);
        presence.leaving = goal;
        presence.who = Some(actor.person);
    }
    if is_new {
        presence.life = None;
        presence.shown.clear();
    }
    let seconds = time.delta_secs();
    let nearer = |now: Feeling, length: f32| {
        let next = now.towards(actor.feeling, 1.0 - (-seconds / length).exp());
        if next.distance(actor.feeling) < ARRIVED { actor.feeling } else { next }
    };
    presence.eyes = nearer(presence.eyes, EYES);
    presence.mouth = nearer(presence.mouth, MOUTH);
    presence.hands = nearer(presence.hands, HANDS);
    let gone = presence.leaving + (goal - presence.leaving) * (1.0 - (-seconds / HANDS).exp());
    presence.leaving = if (gone - goal).abs() < ARRIVED { goal } else { gone };
    let mut moment = Moment::default();
    let mut is_quick = presence.hands != actor.feeling || presence.leaving != goal;
    if is_still {
        presence.life = None;
    } else {
        let seed = actor.person.name.bytes().fold(7, |sum: u64, byte| sum.wrapping_mul(31) + u64::from(byte));
        let life = presence.life.get_or_insert_with(|| Life::new(seed));
        life.pass(seconds, actor.feeling);
        moment = life.moment();
        is_quick |= life.is_quick();
    }
    moment.leaving = presence.leaving;
    presence.is_moving = is_quick;
    presence.wanted = Some(Expression::of(actor.person, presence.eyes, presence.mouth, presence.hands, moment));
    pulse.set_if_neq(if is_still { Pulse::Asleep } else { Pulse::Alive });
    if is_quick {
        redraw.write(RequestRedraw);
    }
}

/// Nobody is there: the app may sleep.
fn rest(mut pulse: ResMut<Pulse>) {
    pulse.set_if_neq(Pulse::Asleep);
}

/// Gives a new actor their layers, so that they are whole in their first frame.
fn dress(new: On<Add, Actor>, mut presence: ResMut<Presence>, actors: Query<&Actor>, mut commands: Commands) {
    let Ok(actor) = actors.get(new.entity) else { return };
    let frames = presence.frames(actor.person);
    for part in Part::ALL.into_iter().filter(|part| actor.half.has(*part)) {
        let Some(frame) = frames.part(part) else { continue };
        let image = presence.shown.get(&part).map_or(TRANSPARENT_IMAGE_HANDLE, |shown| shown.image.clone());
        commands.spawn((Shows(part), ChildOf(new.entity), placed(frame), ImageNode::new(image)));
    }
}

/// Lifts the layers that breathe.
fn breathe(
    motion: Res<Motion>,
    presence: Res<Presence>,
    actors: Query<&ComputedNode, With<Actor>>,
    mut shown: Query<(&Shows, &ChildOf, &mut UiTransform)>,
) {
    let Some(life) = presence.life.as_ref().filter(|_| *motion == Motion::Full) else { return };
    let breath = life.breath(presence.hands);
    for (Shows(part), ChildOf(actor), mut transform) in &mut shown {
        let Ok(node) = actors.get(*actor) else { continue };
        let scale = node.size().x * node.inverse_scale_factor() / CANVAS.x;
        // A quarter of a pixel is less than anybody sees.
        let lift = (breath * part.breath() * scale * 4.0).round() / 4.0;
        let moved = UiTransform::from_translation(Val2::px(0.0, -lift));
        transform.set_if_neq(moved);
    }
}

/// A layer's place within its actor.
fn placed(frame: Rect) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: percent(100.0 * frame.min.x / CANVAS.x),
        top: percent(100.0 * frame.min.y / CANVAS.y),
        width: percent(100.0 * frame.width() / CANVAS.x),
        height: percent(100.0 * frame.height() / CANVAS.y),
        ..default()
    }
}

/// Has what is wanted painted: at once where nothing is to be seen yet, otherwise on another thread, one at a time.
fn paint(
    time: Res<Time>,
    actors: Query<&ComputedNode, With<Actor>>,
    mut presence: ResMut<Presence>,
    mut images: ResMut<Assets<Image>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let presence = &mut *presence;
    presence.waited += time.delta_secs();
    if let Some(task) = &mut presence.painting {
        let Some(painted) = check_ready(task) else {
            redraw.write(RequestRedraw);
            return;
        };
        presence.painting = None;
        hang(presence, painted, &mut images);
    }
    let size = actors.iter().next().map_or(Vec2::ZERO, ComputedNode::size);
    let (Some(person), Some(expression)) = (presence.who, presence.wanted) else { return };
    let wanted = Wanted { expression, size, is_moving: presence.is_moving };
    if size.min_element() < 1.0 || presence.painted == Some(wanted) {
        return;
    }
    let is_blank = presence.shown.is_empty();
    if presence.waited < BETWEEN && !is_blank {
        redraw.write(RequestRedraw);
        return;
    }
    presence.waited = 0.0;
    presence.painted = Some(wanted);
    let frames = presence.frames(person);
    let before = presence.shown.iter().map(|(part, shown)| (*part, (shown.key, shown.picture.clone()))).collect();
    let known: Vec<Key> = presence.kept.images.keys().copied().collect();
    let work = move || painted(layers(person, &expression, &frames), wanted, &before, &known);
    if is_blank {
        hang(presence, work(), &mut images);
    } else {
        presence.painting = Some(AsyncComputeTaskPool::get().spawn(async move { work() }));
        redraw.write(RequestRedraw);
    }
}

/// Paints layers, but for those that are `known` or, while it moves, as good as what was there `before`.
fn painted(
    layers: Vec<Layer>,
    wanted: Wanted,
    before: &HashMap<Part, (Key, Arc<Picture>)>,
    known: &[Key],
) -> Vec<Painted> {
    let scale = wanted.size / CANVAS;
    let unseen = UNSEEN / scale.max_element();
    let paint = |Layer { part, picture }: Layer| {
        let pixels = (picture.size() * scale).round().as_uvec2().max(UVec2::ONE);
        if let Some((key, before)) = before.get(&part).filter(|(key, _)| wanted.is_moving && key.1 == pixels)
            && picture.apart(before).is_some_and(|apart| apart < unseen)
        {
            return Painted { part, key: *key, picture: before.clone(), image: None };
        }
        let key = (picture.key(), pixels);
        let image = if known.contains(&key) { None } else { raster(&picture, Fit::Whole, pixels).ok() };
        Painted { part, key, picture: picture.into(), image }
    };
    layers.into_iter().map(paint).collect()
}

/// Puts painted layers up; room is made once all of them have been taken.
fn hang(presence: &mut Presence, painted: Vec<Painted>, images: &mut Assets<Image>) {
    let count = painted.len();
    for Painted { part, key, picture, image } in painted {
        let image = presence.kept.take(key, image, images);
        presence.shown.insert(part, Shown { key, picture, image });
    }
    presence.kept.make_room(count);
}

fn show(presence: Res<Presence>, mut shown: Query<(&Shows, &mut ImageNode)>) {
    for (Shows(part), mut node) in &mut shown {
        if let Some(shown) = presence.shown.get(part)
            && node.image != shown.image
        {
            node.image = shown.image.clone();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::game::drawing::Sketch;
    use crate::game::portrait::{Acted, Moment};

    fn layer(part: Part, name: u64, image: Option<Image>) -> Painted {
        let picture = Picture::new(Sketch::default(), Rect::default()).into();
        Painted { part, key: (name, UVec2::splat(1024)), picture, image }
    }

    #[test]
    fn a_layer_counted_on_is_not_let_go_for_one_that_is_hung_before_it() {
        let (mut presence, mut images) = (Presence::default(), Assets::<Image>::default());
        let [first, second] = [Part::ALL[0], Part::ALL[1]];
        for name in 0..4 {
            hang(&mut presence, vec![layer(first, name, Some(Image::default()))], &mut images);
        }
        assert_eq!(presence.kept.bytes, BUDGET, "there is no more room");
        let painted = vec![layer(first, 99, Some(Image::default())), layer(second, 0, None)];
        hang(&mut presence, painted, &mut images);
        assert!(images.contains(&presence.shown[&second].image), "the oldest layer is on the screen again");
        assert_eq!(presence.kept.bytes, BUDGET, "another one made room");
    }
    #[test]
    fn while_a_figure_moves_a_layer_that_has_hardly_come_further_stays_and_at_rest_it_is_exact() {
        let person = &PEOPLE[0];
        let frames = Frames::of(person);
        let angry = Acted::Angry.feeling();
        let at = |way: f32, is_moving: bool| {
            let feeling = angry.towards(Acted::Wary.feeling(), way);
            let expression = Expression::of(person, feeling, feeling, feeling, Moment::default());
            (layers(person, &expression, &frames), Wanted { expression, size: CANVAS, is_moving })
        };
        let keys = |painted: &[Painted]| painted.iter().map(|layer| layer.key).collect::<Vec<Key>>();
        let paint = |way: f32, is_moving: bool, before: &HashMap<Part, (Key, Arc<Picture>)>| {
            let (layers, wanted) = at(way, is_moving);
            painted(layers, wanted, before, &[])
        };
        let first = paint(0.2, true, &HashMap::default());
        let before = first.iter().map(|layer| (layer.part, (layer.key, layer.picture.clone()))).collect();
        let [hardly, further] = [0.201, 0.4].map(|way| paint(way, true, &before));
        assert_eq!(keys(&hardly), keys(&first));
        assert!(hardly.iter().all(|layer| layer.image.is_none()));
        let changed = further.iter().filter(|layer| layer.image.is_some()).count();
        assert!(changed >= 4, "{changed} layers");
        let rested = paint(0.201, false, &before);
        assert_eq!(keys(&rested), keys(&paint(0.201, false, &HashMap::default())));
        assert_ne!(keys(&rested), keys(&first));
    }
}
