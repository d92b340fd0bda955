//! The only place where engine types meet the ECS.
//!
//! Requests come in ([`PickScenario`], [`Begin`], [`ChooseReply`], [`TakeBack`], …), the engine is asked, and facts go
//! out ([`SessionBegun`], [`ReplyChosen`], [`SessionEnded`], …). The session in [`Table`] holds the truth; what is on
//! screen is drawn from it and holds nothing of its own.
//!
//! The records are another thread's: [`clerk`] does what is asked of it in its order and reports, [`Ledger`] mirrors what
//! it has read, and [`keeping`] hands it each turn. What takes long to work out ([`hindsight`], [`practice`]) or to write
//! ([`export`]) is a task beside the window.

mod appearance;
mod branch;
mod clerk;
mod export;
mod facts;
mod hand;
mod handbook;
mod hindsight;
mod keeping;
mod ledger;
mod notice;
mod practice;
mod sitting;
mod speech;
mod table;
mod voting;

use std::sync::Arc;

use bevy::prelude::*;

pub use appearance::{Appearance, hall};
pub use branch::{Branch, Card, PackFault};
pub use clerk::Form;
pub use export::{Bring, Export, Outlet, Picker};
pub use facts::{
    HintTaken, LearnerChosen, ReplyChosen, RunRevisited, RunTakenUp, SessionBegun, SessionEnded, TurnTakenBack,
};
pub use handbook::{Entry, Subject, entries, frameworks_of, talks_for};
pub use hindsight::{AskHint, Hindsight, TryInstead};
pub use keeping::{Claim, Clock, Unclaimed};
pub use ledger::{
    AddLearner, ChooseLearner, DropLeft, EraseLearner, Ledger, PlayUnnamed, Results, RetrySaving, Revisit, TakeUp,
    open_records, use_records,
};
pub use notice::{Dismiss, Notice, Notices};
pub use practice::{LookAhead, Practice};
pub use sitting::{Answer, AnswerDrill, DealDeck, NextDrill, Sitting};
pub use speech::{Speech, announcement};
pub use table::{Begin, ChooseReply, NextCustomer, PickScenario, SetMode, Table, TakeBack};
pub use voting::{Poll, Reconvene, Voting};

use crate::catalog::Library;
use crate::engine::mood;
use crate::game::theme;
use crate::locale::Lang;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        export::plugin,
        hindsight::plugin,
        keeping::plugin,
        ledger::plugin,
        notice::plugin,
        practice::plugin,
        sitting::plugin,
        speech::plugin,
        table::plugin,
        voting::plugin,
    ));
}

/// Opens the branch, before the plugin lets anybody in.
pub(super) fn open(app: &mut App, library: Arc<Library>, lang: Lang, seed: u64) {
    app.insert_resource(Branch::new(library, lang)).insert_resource(Table::with_seed(seed));
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
