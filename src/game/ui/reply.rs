//! Reply cards: the numbered things a teller can say. The whole card is the button.

use bevy::prelude::*;

use super::art::icon;
use super::button::{Availability, behaviour};
use super::control::{Chosen, Dismissed, Inset, Part};
use super::dress::Control;
use super::key::reply_key;
use super::request::Request;
use super::shortcut::Shortcut;
use super::words::words;
use crate::game::theme::{
    Beside, Layout, Lettering, Role,
    space::{gap, radius},
};

/// What a reply card shows.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// The key that says it: `1` to `9`.
    pub key: String,
    /// What the teller would say.
    pub text: String,
    /// Why it cannot be said yet; a reply with a reason is locked.
    pub locked: Option<String>,
}

/// A card for a reply.
pub fn reply_card<R: Request>(reply: Reply, layout: Layout, request: R) -> impl Scene {
    let Reply { key, text, locked } = reply;
    let key_size = layout.pick(36.0, 44.0, 32.0);
    let (inset, spread) = layout.pick((14.0, gap::M), (gap::M, gap::L), (gap::S, gap::S));
    let height = layout.pick(82.0, 88.0, 64.0);
    let above = layout.pick(gap::XS, gap::XS, gap::XXS);
    // Stacked, the replies share what height there is.
    let spare = layout.pick(0.0, 0.0, 1.0);
    let availability = if locked.is_some() { Availability::Locked } else { Availability::Open };
    let label = match &locked {
        Some(reason) => format!("{key}. {text} {reason}"),
        None => format!("{key}. {text}"),
    };
    let shortcut = key.clone();
    let mark: Box<dyn Scene> = match locked {
        Some(_) => Box::new(lock(key_size)),
        None => Box::new(reply_key(key, key_size)),
    };
    let reason =
        locked.map(|reason| bsn_list![(words(reason, Lettering::Caption, Role::Ink2) template_value(Part::Note))]);
    bsn! {
        Node {
            min_height: px(height),
            flex_grow: spare,
            flex_shrink: 0.0,
            column_gap: px(spread),
            border_radius: BorderRadius::all(px(radius::REPLY)),
            align_items: AlignItems::Center,
        }
        Inset { x: inset, y: above }
        behaviour(Control::Row, label, availability, request)
        Shortcut({shortcut})
        Children [
            ({mark}),
            (
                Node {
                    flex_direction: FlexDirection::Column,
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    padding: UiRect::right(px(6)),
                }
                Children [
                    (words(text, Lettering::Lead, Role::Ink) template_value(Part::Label)),
                    {reason},
                ]
            ),
        ]
    }
}

fn lock(size: f32) -> impl Scene {
    bsn! {
        template_value(Beside(size))
        Node {
            flex_shrink: 0.0,
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
        }
        Children [
            (icon("lock", 20.0, Role::Ink2) template_value(Part::Icon))
        ]
    }
}

/// Holds one reply as chosen and lets the others fade, before they all leave.
pub fn settle(commands: &mut Commands, chosen: Entity, replies: impl IntoIterator<Item = Entity>) {
    for reply in replies {
        if reply == chosen {
            commands.entity(reply).insert(Chosen);
        } else {
            commands.entity(reply).insert(Dismissed);
        }
    }
}
