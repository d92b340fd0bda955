//! Our widgets: scenes that take words and a request, and know how to look and behave in every state.
//!
//! The only room that knows `bevy::ui_widgets`. Words come in as arguments, never from `locale`; what a widget is
//! for goes out as the request it was given. Colours and type come from `theme` by role.

mod art;
mod bar;
mod bubble;
mod button;
mod card;
mod chip;
mod choice;
mod control;
mod curve;
mod drawer;
mod dress;
mod entrance;
mod field;
mod focus;
mod key;
mod meter;
mod plot;
mod pose;
mod press;
mod progress;
mod remark;
mod reply;
mod request;
mod row;
mod scribe;
mod scroll;
mod shortcut;
mod span;
mod tile;
mod trend;
mod typing;
mod vote;
mod words;

use bevy::prelude::*;

pub use art::{Art, Fit, art, face, icon};
pub use bar::{Bar, Escape, Whereabouts, top_bar};
pub use bubble::{Speech, speech_bubble};
pub use button::{
    Availability, bar_button, icon_button, menu_item, primary_button, push_button, secondary_button,
};
pub use card::{barred_card, card, rule, warning_band};
pub use chip::{Chip, Tone, chip, signed};
pub use choice::{Choice, Line, Statement, contents, segmented, statements, tabs};
pub use control::{Chosen, Dismissed};
pub use curve::{Curve, Point, mood_curve, mood_curve_with};
pub use drawer::{FocusKeeper, Head, drawer};
pub use dress::Control;
pub use entrance::Entrance;
pub use field::{Field, HandIn, search_field, text_field};
pub use key::key_cap;
pub use meter::{Mood, has_room, mood_meter};
pub use pose::{Pose, posed};
pub use progress::progress_bar;
pub use remark::{Remark, remark};
pub use reply::{Reply, reply_card, settle};
pub use request::Request;
pub use row::{EntryRow, Row, entry_row, list_row, person_row, quiet_row};
pub use scribe::{Composed, Scribe};
pub use scroll::{Begin, Column, Scroller, scroll_column, scroll_column_over};
pub use shortcut::{Barrier, Shortcut};
pub use span::{Span, span_bar};
pub use tile::{TILE_LEAST, TILE_PICTURE, Tile, tile};
pub use trend::{Total, Trend, trend_line};
pub use typing::{FinishTyping, LineTyped, SpeakAnew};
pub use vote::{Split, VoteRow, split_bar, vote_row};
pub use words::{bullet, one_line, paragraph, words};

/// Adds what the widgets need to work.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        art::plugin,
        control::plugin,
        entrance::plugin,
        field::plugin,
        focus::plugin,
        meter::plugin,
        press::plugin,
        scribe::plugin,
        scroll::plugin,
        shortcut::plugin,
        typing::plugin,
        words::plugin,
    ));
}
