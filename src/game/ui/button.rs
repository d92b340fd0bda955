//! Buttons: primary, secondary, the quiet ones of the bar, and the items of the title's menu.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Button;

use super::art::icon;
use super::control::{Inset, Part};
use super::dress::Control;
use super::key::key_cap;
use super::request::{Request, on_activate};
use super::shortcut::Shortcut;
use super::words::words;
use crate::game::theme::{
    Beside, Class, Layout, Lettering, Role,
    space::{gap, radius},
};

/// Whether a control can be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Availability {
    /// It can.
    #[default]
    Open,
    /// It cannot; it stays readable and focusable.
    Locked,
}

/// What every button is: behaviour first, then its label, which the behaviour would otherwise overwrite.
pub(super) fn behaviour<R: Request>(
    control: Control,
    label: impl Into<String>,
    availability: Availability,
    request: R,
) -> impl Scene {
    let locked = (availability == Availability::Locked).then(|| bsn! { InteractionDisabled });
    let label = label.into();
    bsn! {
        Button
        Hovered
        TabIndex(0)
        AccessibleLabel({label})
        template_value(control)
        {locked}
        on_activate(request)
    }
}

/// The one button a screen leads to. Belongs at the right end of the bottom row.
pub fn primary_button<R: Request>(label: impl Into<String>, request: R) -> impl Scene {
    push_button(Control::Primary, label, Availability::Open, request)
}

/// Any other button.
pub fn secondary_button<R: Request>(label: impl Into<String>, request: R) -> impl Scene {
    push_button(Control::Secondary, label, Availability::Open, request)
}

/// A button with an edge: primary or secondary, open or locked.
pub fn push_button<R: Request>(
    control: Control,
    label: impl Into<String>,
    availability: Availability,
    request: R,
) -> impl Scene {
    let label = label.into();
    let lettering = if control == Control::Primary { Lettering::BodyBold } else { Lettering::Body };
    bsn! {
        Node {
            min_height: px(52),
            max_width: percent(100),
            flex_shrink: 0.0,
            column_gap: px(gap::XS),
            border_radius: BorderRadius::all(px(radius::BUTTON)),
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
        }
        Inset { x: gap::XL, y: gap::XS }
        behaviour(control, label.clone(), availability, request)
        Children [
            (words(label, lettering, Role::Ink) template_value(Part::Label))
        ]
    }
}

/// A button of the bar: an icon, a word and the key that does the same; where there is little room it isn't shown.
pub fn bar_button<R: Request>(
    icon_name: &'static str,
    label: impl Into<String>,
    key: impl Into<String>,
    layout: Layout,
    request: R,
) -> impl Scene {
    let (label, key) = (label.into(), key.into());
    let shortcut = key.clone();
    let cap = (layout.class != Class::Compact).then(|| bsn_list![key_cap(key)]);
    bsn! {
        Node {
            min_height: px(40),
            flex_shrink: 0.0,
            column_gap: px(gap::XS),
            border_radius: BorderRadius::all(px(radius::KEY)),
            align_items: AlignItems::Center,
        }
        Inset { x: gap::XS, y: gap::XXS }
        behaviour(Control::Quiet, label.clone(), Availability::Open, request)
        Shortcut({shortcut})
        Children [
            (icon(icon_name, 20.0, Role::Ink2) template_value(Part::Icon)),
            (words(label, Lettering::Caption, Role::Ink) template_value(Part::Label)),
            {cap},
        ]
    }
}

/// A button that is an icon only; the label is what a screen reader says.
pub fn icon_button<R: Request>(icon_name: &'static str, label: impl Into<String>, request: R) -> impl Scene {
    bsn! {
        template_value(Beside(40.0))
        Node {
            flex_shrink: 0.0,
            border_radius: BorderRadius::all(px(radius::KEY)),
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
        }
        behaviour(Control::Quiet, label, Availability::Open, request)
        Children [
            (icon(icon_name, 24.0, Role::Ink) template_value(Part::Icon))
        ]
    }
}

/// An item of the title's menu: icon, words, and a note at the right. `control` is `Primary` or `Row`.
pub fn menu_item<R: Request>(
    control: Control,
    icon_name: &'static str,
    label: impl Into<String>,
    note: impl Into<String>,
    request: R,
) -> impl Scene {
    let label = label.into();
    let lettering = if control == Control::Primary { Lettering::LeadBold } else { Lettering::Lead };
    bsn! {
        Node {
            min_height: px(60),
            flex_grow: 1.0,
            flex_basis: px(0),
            column_gap: px(gap::M),
            border_radius: BorderRadius::all(px(radius::REPLY)),
            align_items: AlignItems::Center,
        }
        Inset { x: gap::XL, y: gap::XS }
        behaviour(control, label.clone(), Availability::Open, request)
        Children [
            (icon(icon_name, 22.0, Role::Accent) template_value(Part::Icon)),
            (
                Node {
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    flex_wrap: FlexWrap::Wrap,
                    column_gap: px(gap::M),
                    align_items: AlignItems::Center,
                }
                Children [
                    (words(label, lettering, Role::Ink) template_value(Part::Label) Node { flex_grow: 1.0 }),
                    (words(note, Lettering::Caption, Role::Ink2) template_value(Part::Note)),
                ]
            ),
        ]
    }
}
