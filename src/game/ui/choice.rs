//! One of several: segments on a track, tabs with an underline, statements to agree with, a table of contents.
//!
//! All of them are radio groups: Tab reaches the group, arrows move the choice, and the request of the option that
//! becomes the chosen one is triggered.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::Checked;
use bevy::ui_widgets::{RadioButton, RadioGroup, radio_self_update};

use super::control::{Inset, Part};
use super::dress::Control;
use super::request::{Request, on_choice};
use super::words::{paragraph, words};
use crate::game::theme::{
    Beside, Edge, Fill, Lettering, Line as Thickness, Role, Sides, Stroke,
    space::{gap, radius},
};

/// One option: what it says and what choosing it asks for.
#[derive(Clone, Debug)]
pub struct Choice<R> {
    /// What it says.
    pub label: String,
    /// What is triggered when it becomes the chosen one.
    pub request: R,
}

impl<R: Request> Choice<R> {
    /// An option.
    pub fn new(label: impl Into<String>, request: R) -> Self {
        Self { label: label.into(), request }
    }
}

/// A few words on a common track, such as the mode of a run.
pub fn segmented<R: Request>(name: impl Into<String>, chosen: usize, choices: Vec<Choice<R>>) -> impl Scene {
    let segments: Vec<_> = numbered(choices).map(|(at, it)| segment(it, at == chosen)).collect();
    bsn! {
        Node {
            padding: UiRect::all(px(gap::XXS)),
            border_radius: BorderRadius::all(px(radius::REPLY)),
            flex_wrap: FlexWrap::Wrap,
        }
        Fill(Role::Sunken)
        group(name)
        Children [ {segments} ]
    }
}

/// Views of the same thing, in the bar.
pub fn tabs<R: Request>(name: impl Into<String>, chosen: usize, choices: Vec<Choice<R>>) -> impl Scene {
    let tabs: Vec<_> = numbered(choices).map(|(at, it)| tab(it, at == chosen)).collect();
    bsn! {
        Node { flex_wrap: FlexWrap::Wrap, column_gap: px(gap::M), align_items: AlignItems::Stretch }
        group(name)
        Children [ {tabs} ]
    }
}

/// A statement to agree with, and another way to see it that appears when it is chosen.
#[derive(Clone, Debug)]
pub struct Statement<R> {
    /// The statement.
    pub choice: Choice<R>,
    /// A heading and the other way to see it.
    pub reframe: Option<(String, String)>,
}

/// Statements under each other, such as the mindset check.
pub fn statements<R: Request>(
    name: impl Into<String>,
    chosen: Option<usize>,
    all: Vec<Statement<R>>,
) -> impl Scene {
    let cards: Vec<_> = numbered(all).map(|(at, it)| statement(it, chosen == Some(at))).collect();
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::S), flex_shrink: 0.0 }
        group(name)
        Children [ {cards} ]
    }
}

/// A line of a table of contents.
#[derive(Clone, Debug)]
pub enum Line<R> {
    Heading(String),
    Entry(Choice<R>),
}

/// A table of contents, of which one entry is open.
pub fn contents<R: Request>(name: impl Into<String>, chosen: Option<usize>, lines: Vec<Line<R>>) -> impl Scene {
    let lines: Vec<Box<dyn Scene>> = numbered(lines)
        .map(|(at, line)| -> Box<dyn Scene> {
            match line {
                Line::Heading(text) => Box::new(bsn! {
                    paragraph(text, Lettering::CaptionBold, Role::Accent)
                    Node { margin: UiRect { left: px(gap::M), right: px(0), top: px(gap::M), bottom: px(gap::XXS) } }
                }),
                Line::Entry(choice) => Box::new(entry(choice, chosen == Some(at))),
            }
        })
        .collect();
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::XXS), flex_shrink: 0.0 }
        group(name)
        Children [ {lines} ]
    }
}

fn entry<R: Request>(choice: Choice<R>, is_chosen: bool) -> impl Scene {
    let label = choice.label.clone();
    bsn! {
        Node { flex_shrink: 0.0, border_radius: BorderRadius::all(px(radius::BUTTON)) }
        Inset { x: {gap::M}, y: {gap::XS} }
        option(Control::Entry, choice, is_chosen)
        Children [
            (words(label, Lettering::Body, Role::Ink) template_value(Part::Label) Node { flex_shrink: 1.0 })
        ]
    }
}

fn numbered<T>(all: Vec<T>) -> impl Iterator<Item = (usize, T)> {
    all.into_iter().enumerate()
}

fn group(name: impl Into<String>) -> impl Scene {
    let name = name.into();
    bsn! {
        RadioGroup
        TabIndex(0)
        AccessibleLabel({name})
        on(radio_self_update)
    }
}

fn option<R: Request>(control: Control, choice: Choice<R>, is_chosen: bool) -> impl Scene {
    let Choice { label, request } = choice;
    let checked = is_chosen.then(|| bsn! { Checked });
    bsn! {
        RadioButton
        Hovered
        AccessibleLabel({label})
        template_value(control)
        {checked}
        on_choice(request)
    }
}

fn segment<R: Request>(choice: Choice<R>, is_chosen: bool) -> impl Scene {
    let label = choice.label.clone();
    bsn! {
        Node {
            min_height: px(52),
            border_radius: BorderRadius::all(px(radius::BUTTON)),
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
        }
        Inset { x: 22.0, y: gap::XXS }
        option(Control::Segment, choice, is_chosen)
        Children [
            (words(label, Lettering::Body, Role::Ink) template_value(Part::Label))
        ]
    }
}

fn tab<R: Request>(choice: Choice<R>, is_chosen: bool) -> impl Scene {
    let label = choice.label.clone();
    bsn! {
        Node {
            padding: UiRect::axes(px(gap::XS), px(0)),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(px(6)),
        }
        option(Control::Tab, choice, is_chosen)
        Children [
            (words(label, Lettering::Body, Role::Ink2) template_value(Part::Label)),
            (
                Node {
                    position_type: PositionType::Absolute,
                    left: px(gap::XS),
                    right: px(gap::XS),
                    bottom: px(0),
                    height: px(4),
                    border_radius: BorderRadius::all(px(2)),
                }
                template_value(Part::Key)
            ),
        ]
    }
}

fn statement<R: Request>(statement: Statement<R>, is_chosen: bool) -> impl Scene {
    let Statement { choice, reframe } = statement;
    let label = choice.label.clone();
    let reframe = reframe.map(|(heading, text)| {
        bsn_list![(
            Node { flex_direction: FlexDirection::Column, padding: UiRect::top(px(gap::XS)) }
            template_value(Part::WhenSelected)
            Children [
                words(heading, Lettering::CaptionBold, Role::Accent),
                words(text, Lettering::Body, Role::Ink),
            ]
        )]
    });
    bsn! {
        Node {
            flex_shrink: 0.0,
            column_gap: px(gap::S),
            border_radius: BorderRadius::all(px(radius::BUTTON)),
            align_items: AlignItems::FlexStart,
        }
        Inset { x: {gap::M}, y: {gap::S} }
        option(Control::Statement, choice, is_chosen)
        Children [
            radio_mark(),
            (
                Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, flex_basis: px(0) }
                Children [
                    (words(label, Lettering::Body, Role::Ink) template_value(Part::Label)),
                    {reframe},
                ]
            ),
        ]
    }
}

fn radio_mark() -> impl Scene {
    bsn! {
        template_value(Beside(24.0))
        Node {
            margin: UiRect::top(px(3)),
            flex_shrink: 0.0,
            border_radius: BorderRadius::MAX,
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
        }
        template_value(Stroke(Thickness::Selected, Sides::All))
        Edge(Role::LineStrong)
        template_value(Part::Icon)
        Children [(
            Node { border_radius: BorderRadius::MAX }
            template_value(Beside(12.0))
            template_value(Part::Key)
        )]
    }
}
