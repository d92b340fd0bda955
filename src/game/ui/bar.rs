//! The bar at the top of a screen: back, where one is, and what one can do.

use bevy::prelude::*;

use super::button::icon_button;
use super::request::Request;
use super::shortcut::Shortcut;
use super::words::paragraph;
use crate::game::theme::{Edge, Fill, Layout, Lettering, Line, Role, Sides, Stroke, space::gap};

/// What Escape does on a screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Escape {
    /// It goes back, as the arrow in the bar does.
    #[default]
    GoesBack,
    /// Another control of the screen has it for its shortcut.
    IsTaken,
}

/// The name of a screen, for what lies around the window to show it.
#[derive(Component, Clone, Debug, Default)]
pub struct Whereabouts(pub String);

/// What the bar says.
#[derive(Clone, Debug, Default)]
pub struct Bar {
    /// What Escape does.
    pub escape: Escape,
    /// What a screen reader calls the arrow at the left.
    pub back: String,
    /// Where one is.
    pub title: String,
    /// What about it.
    pub subtitle: String,
}

/// The bar; `right` holds bar buttons or tabs.
pub fn top_bar<R: Request>(bar: Bar, layout: Layout, back: R, right: impl SceneList) -> impl Scene {
    let Bar { escape, back: back_label, title, subtitle } = bar;
    let whereabouts = Whereabouts(title.clone());
    let back_key = (escape == Escape::GoesBack).then(|| bsn! { Shortcut("Esc") });
    let height = layout.pick(56.0, 48.0, 44.0);
    let side = layout.pick((16.0, 28.0), (8.0, 20.0), (4.0, 10.0));
    let wrap = layout.pick(FlexWrap::NoWrap, FlexWrap::NoWrap, FlexWrap::Wrap);
    // What comes to stand on a line of its own begins under the arrow.
    let indent = layout.pick(0.0, 0.0, gap::S);
    bsn! {
        Node {
            width: percent(100),
            min_height: px(height),
            flex_shrink: 0.0,
            flex_wrap: wrap,
            column_gap: px(gap::S),
            padding: UiRect { left: px(side.0), right: px(side.1), top: px(0), bottom: px(0) },
            align_items: AlignItems::Center,
        }
        template_value(Stroke(Line::Hair, Sides::Bottom))
        Fill(Role::Surface)
        Edge(Role::LineSoft)
        Children [
            (
                Node { flex_wrap: wrap, column_gap: px(gap::S), align_items: AlignItems::Center, flex_grow: 1.0 }
                Children [
                    (icon_button("back", back_label, back) {back_key}),
                    (
                        paragraph(title, Lettering::BodyBold, Role::Ink)
                        Node { flex_shrink: 0.5 }
                        template_value(whereabouts)
                    ),
                    (paragraph(subtitle, Lettering::Caption, Role::Ink2) Node { flex_shrink: 1.0 }),
                ]
            ),
            (
                Node {
                    flex_wrap: wrap,
                    min_height: px(height),
                    column_gap: px(gap::M),
                    align_items: AlignItems::Stretch,
                    padding: UiRect::left(px(indent)),
                }
                Children [ {right} ]
            ),
        ]
    }
}
