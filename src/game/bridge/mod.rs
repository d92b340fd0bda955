//! The only place where engine types meet the ECS.
//!
//! Requests come in ([`PickScenario`], [`Begin`], [`ChooseReply`], [`TakeBack`], …), the engine is asked, and facts go
//! out ([`SessionBegun`], [`ReplyChosen`], [`SessionEnded`], …). The session in [`Table`] holds the truth; what is on
//! screen is drawn from it and holds nothing of its own.

mod branch;
mod facts;
mod hindsight;
mod speech;
mod table;

use bevy::prelude::*;

pub use branch::{Branch, Card, PackFault};
pub use facts::{ReplyChosen, SessionBegun, SessionEnded, TurnTakenBack};
pub use hindsight::{AskHint, Hindsight, TryInstead};
pub use speech::{Speech, announcement};
pub use table::{Begin, ChooseReply, NextCustomer, PickScenario, SetMode, Table, TakeBack};

use crate::catalog::Library;
use crate::engine::mood;
use crate::game::theme;
use crate::locale::Lang;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((branch::plugin, hindsight::plugin, speech::plugin, table::plugin));
}

/// Opens the branch with what can be played, the language to begin in, and the first customer's seed.
pub fn open(app: &mut App, library: Library, lang: Lang, seed: u64) {
    app.insert_resource(Branch::new(library, lang)).insert_resource(Table::with_seed(seed));
    let speech = Speech::from_world(app.world_mut());
    app.insert_resource(speech);
}

/// The theme's band for the engine's.
pub fn band(band: mood::Band) -> theme::Band {
    match band {
        mood::Band::Furious => theme::Band::Furious,
        mood::Band::Angry => theme::Band::Angry,
        mood::Band::Upset => theme::Band::Upset,
        mood::Band::Calmer => theme::Band::Calmer,
        mood::Band::Satisfied => theme::Band::Satisfied,
    }
}
