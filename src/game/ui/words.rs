//! Text: what it says, how it is lettered and in which ink.

use bevy::prelude::*;
use bevy::text::{LineBreak, TextLayoutInfo};
use bevy::ui::UiSystems;
use bevy::ui::widget::Label;
use bevy::window::RequestRedraw;

use crate::game::theme::{Ink, Lettering, Role, space::gap};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, make_room.after(UiSystems::PostLayout));
}

/// Gives a text the height that it takes. A width rounded down to whole pixels after measuring can push a word to one
/// more line than was measured (bevy 0.19).
fn make_room(
    mut texts: Query<(&TextLayoutInfo, &ComputedNode, &mut Node), (With<Text>, Changed<TextLayoutInfo>)>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (set, node, mut wanted) in &mut texts {
        // The text's size is in layout pixels, the node's in those of the screen.
        let missing = set.size.y - node.size().y * node.inverse_scale_factor;
        if missing > 1.0 && node.size().x > 0.0 {
            wanted.min_height = px(set.size.y);
            redraw.write(RequestRedraw);
        }
    }
}

/// Text that belongs to something that is announced as a whole, such as the words on a button.
///
/// Breaks inside a word that is wider than its line, so that nothing runs over an edge.
pub fn words(text: impl Into<String>, lettering: Lettering, ink: Role) -> impl Scene {
    let text = text.into();
    bsn! {
        Text({text})
        TextLayout { linebreak: LineBreak::WordOrCharacter }
        template_value(lettering)
        Ink(ink)
    }
}

/// Words that stay on one line and keep their width, such as a number or a label in a row.
pub fn one_line(text: impl Into<String>, lettering: Lettering, ink: Role) -> impl Scene {
    bsn! {
        words(text, lettering, ink)
        TextLayout { linebreak: LineBreak::NoWrap }
        Node { flex_shrink: 0.0 }
    }
}

/// Text that stands on its own, so that a screen reader reads it.
pub fn paragraph(text: impl Into<String>, lettering: Lettering, ink: Role) -> impl Scene {
    bsn! {
        words(text, lettering, ink)
        Label
    }
}

/// The width of a text in heights of its letters, rather a little more than less.
pub(super) fn letters(text: &str) -> f32 {
    text.chars().map(|letter| if letter.is_ascii() || letter == '–' { 0.6 } else { 1.0 }).sum()
}

/// A line of a list, with its bullet.
pub fn bullet(line: impl Into<String>) -> impl Scene {
    bsn! {
        Node { column_gap: px(gap::S), align_items: AlignItems::FlexStart, flex_shrink: 0.0 }
        Children [
            (words("•", Lettering::Body, Role::Ink2) Node { flex_shrink: 0.0 }),
            (paragraph(line, Lettering::Body, Role::Ink) Node { flex_shrink: 1.0 }),
        ]
    }
}
