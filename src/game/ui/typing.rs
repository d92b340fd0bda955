//! Types a line out, one character after the other, without the words ever changing their place.
//!
//! What is not yet typed is laid out too, in no colour. Under reduced motion the line stands at once.

use std::time::Duration;

use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::window::RequestRedraw;

use crate::game::theme::{Beat, Ink, Lettering, Motion, Role, TypingPace};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Heard>()
        .add_observer(on_finish_typing)
        .add_observer(on_speak_anew)
        .add_systems(PostUpdate, type_on.before(UiSystems::Prepare));
}

/// Asks for every line being typed to stand complete at once.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct FinishTyping;

/// What is said next is typed from its start, also where it is what was said last.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct SpeakAnew;

/// A line has been typed to its end.
#[derive(EntityEvent, Clone, Copy, Debug)]
pub struct LineTyped {
    /// The text that shows the line.
    pub entity: Entity,
}

/// How far the last line has been typed: when its screen is drawn anew, nobody says it again from the start.
#[derive(Resource, Clone, Debug, Default)]
struct Heard {
    line: String,
    elapsed: Duration,
}

/// A line being typed. Removed when the line is complete.
#[derive(Component, Clone, Debug, Default)]
pub(super) struct Typing {
    line: String,
    elapsed: Duration,
    /// The text that holds what is still to come.
    rest: Option<Entity>,
    is_hurried: bool,
}

impl Typing {
    pub(super) fn new(line: impl Into<String>) -> Self {
        Self { line: line.into(), ..default() }
    }

    /// How many bytes of the line are typed by now; a Latin letter takes half as long as a hanzi.
    fn typed(&self, hanzi: Duration) -> usize {
        if self.is_hurried || hanzi.is_zero() {
            return self.line.len();
        }
        let mut needed = Duration::ZERO;
        for (at, character) in self.line.char_indices() {
            needed += if character.is_ascii() { hanzi / 2 } else { hanzi };
            if needed > self.elapsed {
                return at;
            }
        }
        self.line.len()
    }
}

fn on_finish_typing(_: On<FinishTyping>, mut lines: Query<&mut Typing>, mut redraw: MessageWriter<RequestRedraw>) {
    for mut typing in &mut lines {
        typing.is_hurried = true;
        redraw.write(RequestRedraw);
    }
}

fn on_speak_anew(_: On<SpeakAnew>, mut heard: ResMut<Heard>) {
    *heard = Heard::default();
}

fn type_on(
    time: Res<Time>,
    (motion, pace): (Res<Motion>, Res<TypingPace>),
    mut heard: ResMut<Heard>,
    mut lines: Query<(Entity, &mut Typing, &mut Text, &Lettering)>,
    mut rests: Query<&mut TextSpan>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, mut typing, mut text, &lettering) in &mut lines {
        if heard.line != typing.line {
            *heard = Heard { line: typing.line.clone(), elapsed: Duration::ZERO };
        }
        typing.elapsed = typing.elapsed.max(heard.elapsed);
        let typed = typing.typed(motion.length(Beat::Hanzi).mul_f32(pace.0));
        typing.elapsed = typing.elapsed.saturating_add(time.delta());
        heard.elapsed = typing.elapsed;
        let (shown, hidden) = typing.line.split_at(typed);
        if text.0 != shown {
            text.0 = shown.to_owned();
        }
        if hidden.is_empty() {
            if let Some(rest) = typing.rest {
                commands.entity(rest).despawn();
            }
            heard.elapsed = Duration::MAX;
            commands.entity(entity).remove::<Typing>();
            commands.trigger(LineTyped { entity });
            continue;
        }
        redraw.write(RequestRedraw);
        match typing.rest {
            Some(rest) => {
                if let Ok(mut span) = rests.get_mut(rest)
                    && span.0 != hidden
                {
                    span.0 = hidden.to_owned();
                }
            }
            None => {
                let rest = (TextSpan::new(hidden), lettering, Ink(Role::Clear), ChildOf(entity));
                typing.rest = Some(commands.spawn(rest).id());
            }
        }
    }
}
