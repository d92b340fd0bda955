//! A drawer at the right over a scrim: keeps the focus inside while open and gives it back when it goes.

use bevy::ecs::lifecycle::HookContext;
use bevy::ecs::world::DeferredWorld;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::input_focus::{AutoFocus, FocusCause, InputFocus};
use bevy::prelude::*;

use super::button::bar_button;
use super::entrance::Entrance;
use super::request::Request;
use super::shortcut::{Barrier, Shortcut};
use super::words::paragraph;
use crate::game::theme::{Beat, Edge, Fill, Layout, Lettering, Line, Role, Shadow, Sides, Stroke, space::gap};

/// The drawer's width in layout pixels.
const WIDTH: f32 = 640.0;

/// What the head of a drawer says.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// What it is.
    pub title: String,
    /// What about it.
    pub subtitle: String,
    /// The word on the button that closes it.
    pub close: String,
    /// The key that closes it besides Escape.
    pub key: String,
}

/// Remembers what had the focus before, and gives it back.
#[derive(Component, Clone, Copy, Debug, Default)]
#[component(on_add = remember_focus, on_remove = give_focus_back)]
pub struct FocusKeeper(Option<Entity>);

fn remember_focus(mut world: DeferredWorld, HookContext { entity, .. }: HookContext) {
    let focused = world.resource::<InputFocus>().get();
    if let Some(mut keeper) = world.get_mut::<FocusKeeper>(entity) {
        keeper.0 = focused;
    }
}

fn give_focus_back(mut world: DeferredWorld, HookContext { entity, .. }: HookContext) {
    let before = world.get::<FocusKeeper>(entity).and_then(|keeper| keeper.0);
    let still_there = before.filter(|&before| world.get_entity(before).is_ok());
    let mut focus = world.resource_mut::<InputFocus>();
    match still_there {
        Some(before) => focus.set(before, FocusCause::Navigated),
        None => focus.clear(),
    }
}

/// A drawer with a head, a body and perhaps a foot. Closing is asked for by its button, its key, Escape, or a click beside
/// it; the screen despawns the drawer when it hears the request.
pub fn drawer<R: Request>(
    head: Head,
    layout: Layout,
    close: R,
    body: impl SceneList,
    foot: Option<impl SceneList>,
) -> impl Scene {
    let foot = foot.map(|foot| {
        bsn_list![(
            strip(76.0)
            template_value(Stroke(Line::Hair, Sides::Top))
            Children [ {foot} ]
        )]
    });
    let Head { title, subtitle, close: close_label, key } = head;
    let keys = format!("{key} Esc");
    let width = layout.size.x.min(WIDTH);
    let beside = close.clone();
    bsn! {
        Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
        GlobalZIndex(10)
        FocusKeeper
        Barrier
        template_value(TabGroup::modal())
        Children [
            (
                Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
                Fill(Role::Scrim)
                on(move |_: On<Pointer<Click>>, mut commands: Commands| commands.trigger(beside.clone()))
            ),
            (
                Node {
                    position_type: PositionType::Absolute,
                    right: px(0),
                    width: px(width),
                    height: percent(100),
                    flex_direction: FlexDirection::Column,
                }
                Fill(Role::Surface)
                template_value(Shadow::Drawer)
                template_value(Entrance::new(Beat::Drawer, Vec2::new(WIDTH, 0.0)))
                Children [
                    (
                        strip(60.0)
                        template_value(Stroke(Line::Hair, Sides::Bottom))
                        Children [
                            paragraph(title, Lettering::LeadBold, Role::Ink),
                            (
                                paragraph(subtitle, Lettering::Caption, Role::Ink2)
                                Node { flex_grow: 1.0, flex_basis: px(0) }
                            ),
                            (bar_button("close", close_label, key, layout, close) Shortcut({keys}) AutoFocus),
                        ]
                    ),
                    (
                        Node {
                            flex_grow: 1.0,
                            flex_basis: px(0),
                            min_height: px(0),
                            flex_direction: FlexDirection::Column,
                        }
                        Children [ {body} ]
                    ),
                    {foot},
                ]
            ),
        ]
    }
}

/// The head or the foot.
fn strip(height: f32) -> impl Scene {
    bsn! {
        Node {
            min_height: px(height),
            flex_shrink: 0.0,
            column_gap: px(gap::S),
            padding: UiRect::axes(px(gap::XXL), px(gap::XXS)),
            align_items: AlignItems::Center,
        }
        Edge(Role::LineSoft)
    }
}
