//! What a person must be told besides what they asked for: how the records are, where an export went.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use bevy::prelude::*;

use super::Speech;
use crate::game::state::Screen;
use crate::locale::{Arg, msg};
use crate::records::{self, Erased};
use crate::report;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Notices>()
        .add_systems(Update, leave_behind.run_if(state_changed::<Screen>))
        .add_observer(on_dismiss);
}

/// Says that the first notice has been read.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct Dismiss;

/// What is to be told, the oldest first.
#[derive(Resource, Clone, Debug, Default)]
pub struct Notices(VecDeque<Notice>);

/// One thing to be told.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Something happened to the records.
    Records(records::Notice),
    /// The records refused something, in the words of whoever did.
    Unusable(String),
    /// A file was written.
    Exported(PathBuf),
    /// A file could not be written; without a path there is no folder for it.
    NotExported { path: Option<PathBuf>, reason: String },
    /// Records were brought along as a file; what came of it.
    TakenIn { told: String, is_refused: bool },
    /// Everything of a learner is gone.
    Erased { name: String, outcome: Erased },
    /// The talk that was to be gone on with is played elsewhere, or is over.
    Gone,
    /// The talk or the attempt is of another version of its scenario.
    OtherVersion,
}

impl Notices {
    pub fn first(&self) -> Option<&Notice> {
        self.0.front()
    }

    /// Puts something on the list, unless it is there already.
    pub fn push(&mut self, notice: Notice) {
        if !self.0.contains(&notice) {
            self.0.push_back(notice);
        }
    }
}

/// Where a file went needs no answer, and would cover what is read next.
fn leave_behind(mut notices: ResMut<Notices>) {
    if notices.0.iter().any(Notice::is_passing) {
        notices.0.retain(|notice| !notice.is_passing());
    }
}

fn on_dismiss(_: On<Dismiss>, mut notices: ResMut<Notices>) {
    notices.0.pop_front();
}

impl Notice {
    /// Whether something is not as it should be.
    pub fn is_fault(&self) -> bool {
        use records::Notice::{Newer, NotSaved, NotStored, Saved, SetAside, Updated};
        match self {
            Notice::Records(SetAside { .. } | Newer { .. } | NotSaved { .. } | NotStored(_)) => true,
            Notice::TakenIn { is_refused, .. } => *is_refused,
            Notice::Records(Saved { .. } | Updated { .. }) | Notice::Exported(_) => false,
            Notice::Unusable(_) | Notice::NotExported { .. } | Notice::Gone | Notice::OtherVersion => true,
            Notice::Erased { outcome, .. } => !outcome.is_compacted || !outcome.elsewhere.is_empty(),
        }
    }

    /// Whether it is told where it came up and nowhere else.
    fn is_passing(&self) -> bool {
        matches!(self, Notice::Exported(_))
    }

    /// Whether trying once more may help.
    pub fn can_be_tried_again(&self) -> bool {
        use records::{Hindrance, Notice::NotSaved, Notice::NotStored};
        match self {
            Notice::Records(NotSaved { path, .. }) => path.is_some(),
            Notice::Records(NotStored(hindrance)) => matches!(hindrance, Hindrance::Full | Hindrance::Other(_)),
            _ => false,
        }
    }

    pub fn words(&self, speech: &Speech) -> String {
        let shown = |path: &Path| Arg::from(path.display().to_string());
        match self {
            Notice::Records(notice) => report::records_notice(notice, speech.words()),
            Notice::Unusable(reason) => speech.say(msg::ERROR_RECORDS, &[("reason", reason.into())]),
            Notice::Exported(path) => speech.say(msg::EXPORTED, &[("path", shown(path))]),
            Notice::NotExported { path: Some(path), reason } => {
                speech.say(msg::ERROR_WRITE, &[("path", shown(path)), ("reason", reason.into())])
            }
            Notice::NotExported { path: None, .. } => speech.plain(msg::EXPORT_NO_FOLDER),
            Notice::TakenIn { told, .. } => told.clone(),
            Notice::Erased { name, outcome } => report::erased(name, outcome, speech.words()).join("\n"),
            Notice::Gone => speech.plain(msg::LEFT_GONE),
            Notice::OtherVersion => speech.plain(msg::LEFT_OTHER_VERSION),
        }
    }
}
