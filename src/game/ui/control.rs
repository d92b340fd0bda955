//! Dresses controls: notices that a state has changed and puts on what the table says.

use bevy::ecs::entity::EntityHashSet;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::{Checked, InteractionDisabled, Pressed, UiSystems};

use super::art::Art;
use super::dress::{Control, Dress, State, dress};
use super::focus::{Ringed, move_ring};
use super::pose::Pose;
use crate::game::theme::{Edge, Faded, Fill, Ink, Layout, Line, Palette, Shadow};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Stale>()
        .add_observer(on_insert)
        .add_observer(on_remove)
        .add_systems(
            PreUpdate,
            redress_all.run_if(resource_changed::<Layout>.or_eager(resource_changed::<Palette>)),
        )
        .add_systems(PostUpdate, redress.after(move_ring).before(UiSystems::Prepare));
}

/// A reply held as the one just chosen.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Chosen;

/// A reply that was not chosen, about to leave.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Dismissed;

/// Which part of a control an entity inside it is.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Part {
    /// The words.
    #[default]
    Label,
    /// Smaller words beside or under them.
    Note,
    /// An icon.
    Icon,
    /// The ground of the key, the dot of a radio mark, the line under a tab.
    Key,
    /// What is written on the key.
    KeyWord,
    /// What is only there while the control is the chosen one.
    WhenSelected,
}

/// Padding that shrinks as the edge grows, so that no text moves when a state changes.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Inset {
    pub x: f32,
    pub y: f32,
}

/// Everything whose inserting or removing changes how a control looks.
type Conditions = (Control, Hovered, Pressed, Checked, InteractionDisabled, Ringed, Chosen, Dismissed, Pose);

/// Controls to dress before the next layout.
#[derive(Resource, Default)]
struct Stale(EntityHashSet);

fn on_insert(change: On<Insert, Conditions>, mut stale: ResMut<Stale>) {
    stale.0.insert(change.entity);
}

fn on_remove(change: On<Remove, Conditions>, mut stale: ResMut<Stale>) {
    stale.0.insert(change.entity);
}

/// Lines have other widths in another layout.
fn redress_all(controls: Query<Entity, With<Control>>, mut stale: ResMut<Stale>) {
    stale.0.extend(&controls);
}

/// The components a control's state is read from.
type Condition = (
    &'static Control,
    Option<&'static Hovered>,
    Has<Pressed>,
    Has<Checked>,
    Has<InteractionDisabled>,
    Has<Ringed>,
    Has<Chosen>,
    Has<Dismissed>,
    Option<&'static Pose>,
);

fn redress(
    mut stale: ResMut<Stale>,
    controls: Query<Condition>,
    children: Query<&Children>,
    parts: Query<&Part>,
    mut nodes: Query<(&mut Node, Option<&Inset>)>,
    mut arts: Query<&mut Art>,
    layout: Res<Layout>,
    palette: Res<Palette>,
    mut commands: Commands,
) {
    for entity in stale.0.drain() {
        let Ok((&control, hovered, pressed, selected, locked, ringed, chosen, dismissed, pose)) =
            controls.get(entity)
        else {
            continue;
        };
        let state = State {
            locked,
            pressed: pressed || chosen,
            selected,
            ringed,
            hovered: (hovered.is_some_and(Hovered::get) || pose == Some(&Pose::Hovered)) && !dismissed,
        };
        let clothes = dress(control, state);
        let mut body = commands.entity(entity);
        body.insert((Fill(clothes.fill), Edge(clothes.edge), clothes.shadow));
        if dismissed {
            body.insert((Faded, Shadow::Flat));
        } else {
            body.remove::<Faded>();
        }
        if let Ok((mut node, Some(inset))) = nodes.get_mut(entity) {
            let width = clothes.line.width(&layout, &palette);
            let growth = width - Line::Hair.width(&layout, &palette);
            node.border = UiRect::all(px(width));
            node.padding = UiRect::axes(px(inset.x - growth), px(inset.y - growth));
        }
        for inside in children.iter_descendants(entity) {
            if let Ok(&part) = parts.get(inside) {
                if let (Part::WhenSelected, Ok((mut node, _))) = (part, nodes.get_mut(inside)) {
                    node.display = if state.selected { Display::Flex } else { Display::None };
                }
                dress_part(part, &clothes, commands.entity(inside), arts.get_mut(inside).ok(), dismissed);
            }
        }
    }
}

fn dress_part(part: Part, clothes: &Dress, mut entity: EntityCommands, art: Option<Mut<Art>>, dismissed: bool) {
    if dismissed {
        entity.insert(Faded);
    } else {
        entity.remove::<Faded>();
    }
    match part {
        Part::Label => {
            entity.insert(Ink(clothes.ink));
            if let Some(lettering) = clothes.lettering {
                entity.insert(lettering);
            }
        }
        Part::Note => {
            entity.insert(Ink(clothes.note));
        }
        Part::KeyWord => {
            entity.insert(Ink(clothes.key_ink));
        }
        Part::Key => {
            entity.insert(Fill(clothes.key));
        }
        Part::WhenSelected => {}
        Part::Icon => {
            if let Some(mut art) = art {
                if art.tint != clothes.icon {
                    art.tint = clothes.icon;
                }
            } else {
                entity.insert(Edge(clothes.icon));
            }
        }
    }
}
