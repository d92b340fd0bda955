//! How each kind of control looks in each state: the look's table, as data.

use crate::game::theme::{Lettering, Line, Role, Shadow};

/// The kinds of things that can be pressed or chosen.
#[derive(bevy::prelude::Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Control {
    /// The one button a screen leads to.
    Primary,
    /// Any other button.
    #[default]
    Secondary,
    /// A button in the bar: words, icon and key, no edge.
    Quiet,
    /// A reply, a row of a list, an item of the title's menu.
    Row,
    /// One of a few words on a common track.
    Segment,
    /// A statement to agree with.
    Statement,
    /// A line of a table of contents.
    Entry,
    /// A view of the same thing.
    Tab,
    /// A line to type into.
    Field,
}

/// What a control is going through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct State {
    /// Cannot be used; still readable and focusable.
    pub locked: bool,
    /// Held down, or held as the choice just made.
    pub pressed: bool,
    /// The chosen one of its group.
    pub selected: bool,
    /// Has the keyboard's focus, visibly.
    pub ringed: bool,
    /// Under the pointer.
    pub hovered: bool,
}

/// The clothes for a control in a state.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Dress {
    pub fill: Role,
    pub edge: Role,
    pub line: Line,
    pub shadow: Shadow,
    pub ink: Role,
    pub note: Role,
    pub icon: Role,
    pub key: Role,
    pub key_ink: Role,
    /// Where the words change their weight with the state.
    pub lettering: Option<Lettering>,
}

const PLAIN: Dress = Dress {
    fill: Role::Surface,
    edge: Role::LineSoft,
    line: Line::Hair,
    shadow: Shadow::Flat,
    ink: Role::Ink,
    note: Role::Ink2,
    icon: Role::Ink2,
    key: Role::Sunken,
    key_ink: Role::Ink,
    lettering: None,
};

const LOCKED: Dress =
    Dress { fill: Role::Sunken, ink: Role::Ink2, key: Role::Clear, key_ink: Role::Ink2, ..PLAIN };

/// Looks up the table.
pub(super) fn dress(control: Control, state: State) -> Dress {
    match control {
        Control::Primary => primary(state),
        Control::Secondary => secondary(state),
        Control::Quiet => quiet(state),
        Control::Row => row(state),
        Control::Segment => segment(state),
        Control::Statement => statement(state),
        Control::Entry => entry(state),
        Control::Tab => tab(state),
        Control::Field => field(state),
    }
}

fn primary(state: State) -> Dress {
    let (fill, shadow) = match state {
        State { locked: true, .. } => return LOCKED,
        State { pressed: true, .. } => (Role::AccentPressed, Shadow::Flat),
        State { hovered: true, .. } => (Role::AccentHover, Shadow::Primary),
        _ => (Role::Accent, Shadow::Primary),
    };
    Dress {
        fill,
        line: Line::Bare,
        shadow,
        ink: Role::OnAccent,
        note: Role::OnAccent,
        icon: Role::OnAccent,
        ..PLAIN
    }
}

fn secondary(state: State) -> Dress {
    let fill = match state {
        State { locked: true, .. } => return LOCKED,
        State { pressed: true, .. } => Role::AccentSoft,
        State { hovered: true, .. } => Role::Sunken,
        _ => Role::Surface,
    };
    Dress { fill, edge: Role::LineStrong, icon: Role::Ink, ..PLAIN }
}

fn quiet(state: State) -> Dress {
    let fill = match state {
        State { locked: true, .. } => Role::Clear,
        State { pressed: true, .. } => Role::AccentSoft,
        State { hovered: true, .. } => Role::Sunken,
        _ => Role::Clear,
    };
    let ink = if state.locked { Role::Ink2 } else { Role::Ink };
    let key = if fill == Role::Sunken { Role::Surface } else { Role::Sunken };
    Dress { fill, line: Line::Bare, ink, icon: ink, key, key_ink: Role::Ink2, ..PLAIN }
}

fn row(state: State) -> Dress {
    let rest = Dress { shadow: Shadow::Reply, icon: Role::Accent, ..PLAIN };
    let lit =
        Dress { edge: Role::Accent, line: Line::Selected, key: Role::Accent, key_ink: Role::OnAccent, ..rest };
    match state {
        State { locked: true, .. } => LOCKED,
        State { pressed: true, .. } => Dress {
            fill: Role::Accent,
            line: Line::Bare,
            shadow: Shadow::Flat,
            ink: Role::OnAccent,
            note: Role::OnAccent,
            icon: Role::OnAccent,
            key: Role::Sunken,
            key_ink: Role::Ink,
            ..lit
        },
        State { hovered: true, .. } | State { selected: true, .. } => Dress { fill: Role::AccentSoft, ..lit },
        State { ringed: true, .. } => lit,
        _ => rest,
    }
}

fn segment(state: State) -> Dress {
    let lettering = if state.selected { Lettering::BodyBold } else { Lettering::Body };
    let (fill, ink) = match state {
        State { selected: true, .. } => (Role::Accent, Role::OnAccent),
        State { locked: true, .. } => (Role::Clear, Role::Ink2),
        State { pressed: true, .. } => (Role::AccentSoft, Role::Ink),
        State { hovered: true, .. } => (Role::Surface, Role::Ink),
        _ => (Role::Clear, Role::Ink),
    };
    Dress { fill, line: Line::Bare, ink, lettering: Some(lettering), ..PLAIN }
}

fn statement(state: State) -> Dress {
    let rest = Dress { line: Line::Selected, icon: Role::LineStrong, key: Role::Clear, ..PLAIN };
    let lit = Dress { edge: Role::Accent, icon: Role::Accent, ..rest };
    match state {
        State { selected: true, .. } => Dress { fill: Role::AccentSoft, key: Role::Accent, ..lit },
        State { pressed: true, .. } | State { hovered: true, .. } => Dress { fill: Role::AccentSoft, ..lit },
        State { ringed: true, .. } => lit,
        _ => rest,
    }
}

fn entry(state: State) -> Dress {
    let lettering = if state.selected { Lettering::BodyBold } else { Lettering::Body };
    let fill = match state {
        State { selected: true, .. } | State { pressed: true, .. } => Role::AccentSoft,
        State { hovered: true, .. } => Role::Sunken,
        _ => Role::Clear,
    };
    Dress { fill, line: Line::Bare, lettering: Some(lettering), ..PLAIN }
}

fn tab(state: State) -> Dress {
    let lettering = if state.selected { Lettering::BodyBold } else { Lettering::Body };
    let (ink, key) = match state {
        State { selected: true, .. } => (Role::Ink, Role::Accent),
        State { hovered: true, .. } => (Role::Ink, Role::LineStrong),
        _ => (Role::Ink2, Role::Clear),
    };
    Dress { fill: Role::Clear, line: Line::Bare, ink, key, lettering: Some(lettering), ..PLAIN }
}

fn field(state: State) -> Dress {
    let rest = Dress { edge: Role::LineStrong, ..PLAIN };
    match state {
        State { ringed: true, .. } | State { hovered: true, .. } => {
            Dress { edge: Role::Accent, line: Line::Selected, ..rest }
        }
        _ => rest,
    }
}
