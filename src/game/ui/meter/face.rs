//! A face that gives way to the next one when the mood changes its band.

use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::window::RequestRedraw;

use super::super::art::{Art, face};
use crate::game::theme::{Band, Beat, Course, Motion};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, (change, fade).chain().before(UiSystems::Prepare));
}

/// The band whose face is wanted.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct ChangingFace(pub Band);

/// A face coming in over those before it.
#[derive(Component, Clone, Copy, Debug)]
struct Incoming(Course);

/// A face of a size that can change.
pub(super) fn changing_face(band: Band, size: f32) -> impl Scene {
    bsn! {
        Node { width: px(size), height: px(size), flex_shrink: 0.0 }
        template_value(ChangingFace(band))
        Children [ face(band, size) ]
    }
}

fn change(
    motion: Res<Motion>,
    changed: Query<(Entity, Ref<ChangingFace>), Changed<ChangingFace>>,
    mut commands: Commands,
) {
    for (entity, wanted) in changed.iter().filter(|(_, wanted)| !wanted.is_added()) {
        commands.spawn((
            Art::new(format!("faces/{}", wanted.0.name())),
            Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), ..default() },
            Incoming(Course::new(default(), motion.length(Beat::Face))),
            ChildOf(entity),
        ));
    }
}

fn fade(
    time: Res<Time>,
    mut incoming: Query<(Entity, &mut Incoming, &mut ImageNode, &ChildOf)>,
    siblings: Query<&Children>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, mut face, mut image, parent) in &mut incoming {
        let share = face.0.advance(time.delta());
        image.color.set_alpha(share);
        if !face.0.is_over() {
            redraw.write(RequestRedraw);
            continue;
        }
        commands.entity(entity).remove::<Incoming>();
        let covered = siblings.get(parent.parent()).into_iter().flatten().copied();
        for older in covered.take_while(|&sibling| sibling != entity) {
            commands.entity(older).despawn();
        }
    }
}
