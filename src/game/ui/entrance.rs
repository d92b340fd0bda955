//! Things that come in: hidden until it is their turn, then sliding to their place.

use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::window::RequestRedraw;

use crate::game::theme::{Beat, Course, Motion};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, enter.before(UiSystems::Prepare));
}

/// Brings its node in. Removed when the node has arrived.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
#[require(UiTransform)]
pub struct Entrance {
    beat: Beat,
    /// Its place in a row of things coming in one after the other.
    order: u32,
    from: Vec2,
    course: Option<Course>,
}

impl Default for Entrance {
    fn default() -> Self {
        Self::new(Beat::Bubble, Vec2::ZERO)
    }
}

impl Entrance {
    /// Comes in from an offset in layout pixels.
    pub const fn new(beat: Beat, from: Vec2) -> Self {
        Self { beat, order: 0, from, course: None }
    }

    /// Waits for those before it.
    pub const fn after(mut self, order: u32) -> Self {
        self.order = order;
        self
    }
}

fn enter(
    time: Res<Time>,
    motion: Res<Motion>,
    mut entering: Query<(Entity, &mut Entrance, &mut UiTransform, &mut Visibility)>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, mut entrance, mut place, mut visibility) in &mut entering {
        let Entrance { beat, order, from, course } = &mut *entrance;
        let share = match course {
            Some(course) => course.advance(time.delta()),
            None => {
                let delay = motion.length(Beat::ChipStagger) * *order;
                course.insert(Course::new(delay, motion.length(*beat))).share()
            }
        };
        let (has_begun, is_over) = course.map_or((true, true), |it| (it.has_begun(), it.is_over()));
        visibility.set_if_neq(if has_begun { Visibility::Inherited } else { Visibility::Hidden });
        let offset = *from * (1.0 - share);
        place.translation = Val2::px(offset.x, offset.y);
        if is_over {
            commands.entity(entity).remove::<Entrance>();
        } else {
            redraw.write(RequestRedraw);
        }
    }
}
