//! Long content: scrolls by wheel, by its bar, by arrow keys and by page keys, and can begin at its end.

use accesskit::{Node as Spoken, Role as SpokenRole};
use bevy::a11y::AccessibilityNode;
use bevy::camera::visibility::VisibilitySystems;
use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{AutoFocus, FocusedInput};
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::ui_widgets::{ScrollArea, Scrollbar, ScrollbarThumb};
use bevy::window::RequestRedraw;

use crate::game::theme::{Fill, Layout, Role, Room, space::radius};

/// How far an arrow key scrolls, in layout pixels.
const LINE: f32 = 60.0;
/// What stays in view when a page is turned.
const OVERLAP: f32 = 48.0;
/// The bar's width.
const BAR: f32 = 8.0;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(on_key).add_systems(
        PostUpdate,
        (begin_at_end, hide_idle_bars.before(VisibilitySystems::VisibilityPropagate))
            .after(UiSystems::Layout)
            .before(UiSystems::PostLayout),
    );
}

/// Scrolls its content up and down.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Scroller;

/// Where a scrolling column begins.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Begin {
    /// At its top.
    #[default]
    AtTop,
    /// At its end, as a log does.
    AtEnd,
}

/// How a scrolling column is set.
#[derive(Clone, Copy, Debug, Default)]
pub struct Column {
    /// Space around the content, in layout pixels.
    pub padding: f32,
    /// Space between one thing and the next.
    pub spread: f32,
    /// Where it begins.
    pub begin: Begin,
    /// It has the first focus of its screen.
    pub is_first: bool,
}

/// A column that fills what is left of its parent's height, and scrolls. The label is what a screen reader calls it.
pub fn scroll_column(label: impl Into<String>, column: Column, content: impl SceneList) -> impl Scene {
    let label = label.into();
    let Column { padding, spread, begin, is_first } = column;
    // Where the content reaches the edge, the bar stands outside.
    let bar = if padding < BAR + 4.0 { -(BAR + 1.0) } else { 2.0 };
    let focus = is_first.then(|| bsn! { AutoFocus });
    bsn! {
        Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), min_height: px(0) }
        Children [
            (
                #Area
                Node {
                    flex_direction: FlexDirection::Column,
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_width: px(0),
                    row_gap: px(spread),
                    padding: UiRect::all(px(padding)),
                    overflow: Overflow::scroll_y(),
                    border_radius: BorderRadius::all(px(radius::CARD)),
                }
                ScrollArea
                Scroller
                template_value(begin)
                TabIndex(0)
                template_value(AccessibilityNode(Spoken::new(SpokenRole::ScrollView)))
                AccessibleLabel({label})
                {focus}
                Children [ {content} ]
            ),
            (
                Node {
                    position_type: PositionType::Absolute,
                    right: px(bar),
                    top: px(4),
                    bottom: px(4),
                    width: px(BAR),
                }
                Scrollbar { target: #Area, min_thumb_length: 40.0 }
                Children [(
                    ScrollbarThumb { border_radius: BorderRadius::all(px(BAR / 2.0)) }
                    Fill(Role::LineStrong)
                )]
            ),
        ]
    }
}

/// What scrolls, and a foot that keeps its place below it; or comes last, where letters are too large for that.
pub fn scroll_column_over(
    foot: impl SceneList + 'static,
    layout: Layout,
    label: impl Into<String>,
    column: Column,
    content: impl SceneList,
) -> impl Scene {
    let foot: Option<Box<dyn SceneList>> = Some(Box::new(foot));
    let (last, below) = if layout.is_tight() { (foot, None) } else { (None, foot) };
    let body = scroll_column(label, column, bsn_list![{ content }, { last }]);
    bsn! {
        Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, flex_basis: px(0), min_height: px(0) }
        Children [ body, {below} ]
    }
}

fn on_key(
    mut key: On<FocusedInput<KeyboardInput>>,
    layout: Res<Layout>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<Scroller>>,
) {
    if key.input.state != ButtonState::Pressed {
        return;
    }
    let Ok((node, mut position)) = areas.get_mut(key.event_target()) else { return };
    let visible = node.size().y * node.inverse_scale_factor;
    let end = end_of(node);
    // In a room they are the buttons of a clicker.
    let turns_pages = layout.room == Room::Desk;
    let target = match key.input.key_code {
        KeyCode::ArrowUp => position.y - LINE,
        KeyCode::ArrowDown => position.y + LINE,
        KeyCode::PageUp if turns_pages => position.y - (visible - OVERLAP),
        KeyCode::PageDown if turns_pages => position.y + (visible - OVERLAP),
        KeyCode::Home => 0.0,
        KeyCode::End => end,
        _ => return,
    };
    key.propagate(false);
    position.y = target.clamp(0.0, end);
}

/// The furthest scroll position.
fn end_of(node: &ComputedNode) -> f32 {
    ((node.content_size().y - node.size().y) * node.inverse_scale_factor).max(0.0)
}

fn begin_at_end(
    mut areas: Query<(&ComputedNode, &mut ScrollPosition, &mut Begin)>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (node, mut position, mut begin) in &mut areas {
        if *begin == Begin::AtEnd && node.size().y > 0.0 {
            position.y = end_of(node);
            *begin = Begin::AtTop;
            redraw.write(RequestRedraw);
        }
    }
}

/// A bar with nothing to scroll is not shown.
fn hide_idle_bars(areas: Query<&ComputedNode, With<Scroller>>, mut bars: Query<(&Scrollbar, &mut Visibility)>) {
    for (bar, mut visibility) in &mut bars {
        let scrolls = areas.get(bar.target).is_ok_and(|area| end_of(area) > 0.5);
        visibility.set_if_neq(if scrolls { Visibility::Inherited } else { Visibility::Hidden });
    }
}
