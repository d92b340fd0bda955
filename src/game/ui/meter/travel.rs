//! How the meter moves: the marker travels, the number counts, and the band changes as the marker passes its edge.

use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::window::RequestRedraw;

use super::Mood;
use super::face::ChangingFace;
use crate::game::theme::{Band, Beat, Course, Fill, Ink, Lettering, Motion, Role};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<LastWay>().add_systems(PostUpdate, travel.before(UiSystems::Prepare));
}

/// A meter on its way from the mood before to the mood now. Removed when it has arrived.
#[derive(Component, Clone, Debug, Default)]
pub(super) struct Travel {
    from: f32,
    to: f32,
    band: Band,
    words: [String; 5],
    course: Option<Course>,
}

impl Travel {
    pub(super) fn new(mood: &Mood) -> Self {
        Self {
            from: mood.before.unwrap_or(mood.now),
            to: mood.now,
            band: mood.band,
            words: mood.words.clone(),
            course: None,
        }
    }
}

/// The way that was travelled last, from where to where and how far: a meter that is drawn anew goes on from there.
#[derive(Resource, Clone, Copy, Debug, Default)]
struct LastWay {
    ends: (f32, f32),
    course: Option<Course>,
}

/// The full triangle.
#[derive(Component, Clone, Copy, Debug, Default)]
pub(super) struct Now;

/// The counting number.
#[derive(Component, Clone, Copy, Debug, Default)]
pub(super) struct Number;

/// The large word of the present band.
#[derive(Component, Clone, Copy, Debug, Default)]
pub(super) struct Word;

/// The small word under a segment.
#[derive(Component, Clone, Copy, Debug, Default)]
pub(super) struct Name(pub Band);

/// A segment and its two heights.
#[derive(Component, Clone, Copy, Debug, Default)]
pub(super) struct Segment {
    pub band: Band,
    pub tall: f32,
    pub low: f32,
}

impl Segment {
    pub(super) fn look(&self, is_present: bool) -> (f32, Role) {
        if is_present { (self.tall, Role::MoodFill(self.band)) } else { (self.low, Role::MoodTint(self.band)) }
    }
}

pub(super) fn word_look(is_present: bool) -> (Lettering, Role) {
    if is_present { (Lettering::CaptionBold, Role::Ink) } else { (Lettering::Caption, Role::Ink2) }
}

/// The parts of a meter that change.
type Parts<'w, 's> = (
    Query<'w, 's, &'static mut Node, With<Now>>,
    Query<'w, 's, (&'static mut Text, Has<Number>), Or<(With<Number>, With<Word>)>>,
    Query<'w, 's, (&'static Segment, &'static mut Node), Without<Now>>,
    Query<'w, 's, &'static Name>,
    Query<'w, 's, &'static mut ChangingFace>,
);

fn travel(
    time: Res<Time>,
    motion: Res<Motion>,
    mut last: ResMut<LastWay>,
    mut meters: Query<(Entity, &mut Travel)>,
    children: Query<&Children>,
    (mut markers, mut texts, mut segments, names, mut faces): Parts,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, mut travel) in &mut meters {
        let ends = (travel.from, travel.to);
        let begun = travel.course.or_else(|| last.course.filter(|_| last.ends == ends));
        let mut course = begun.unwrap_or_else(|| Course::new(default(), motion.length(Beat::Meter)));
        let share = if begun.is_some() { course.advance(time.delta()) } else { course.share() };
        travel.course = Some(course);
        *last = LastWay { ends, course: travel.course };
        let shown = travel.from + (travel.to - travel.from) * share;
        let has_arrived = course.is_over();
        let band = if has_arrived { travel.band } else { Band::of(shown) };
        for part in children.iter_descendants(entity) {
            if let Ok(mut node) = markers.get_mut(part) {
                node.left = percent(shown.clamp(0.0, 100.0));
            }
            if let Ok((mut text, is_number)) = texts.get_mut(part) {
                let word =
                    if is_number { format!("{:.0}", shown.round()) } else { travel.words[band as usize].clone() };
                text.set_if_neq(Text(word));
            }
            if let Ok((segment, mut node)) = segments.get_mut(part) {
                let (height, fill) = segment.look(segment.band == band);
                if node.height != px(height) {
                    node.height = px(height);
                    commands.entity(part).insert(Fill(fill));
                }
            }
            if let Ok(&Name(name)) = names.get(part) {
                let (lettering, ink) = word_look(name == band);
                commands.entity(part).insert((lettering, Ink(ink)));
            }
            if let Ok(mut face) = faces.get_mut(part)
                && face.0 != band
            {
                face.0 = band;
            }
        }
        if has_arrived {
            commands.entity(entity).remove::<Travel>();
        } else {
            redraw.write(RequestRedraw);
        }
    }
}
