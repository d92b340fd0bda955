//! The ledger: who practises here, what their records say, and what they left unfinished.
//!
//! It mirrors what the [`Clerk`] has read. Without a clerk, as in a picture, nobody is known and nothing is kept.

use std::path::PathBuf;
use std::sync::Arc;

use bevy::prelude::*;

use super::branch::Branch;
use super::clerk::{Clerk, Job, Report, Ticket};
use super::export::HandOut;
use super::facts::{LearnerChosen, RunRevisited, RunTakenUp};
use super::hand;
use super::notice::{Notice, Notices};
use super::practice::Studied;
use super::speech::Speech;
use super::table::Table;
use crate::engine::Attempt;
use crate::engine::mood::Band;
use crate::game::settings::Settings;
use crate::records::{Hindrance, Learner, LearnerId, Listing, NameFault, Records, SessionId, Unfinished};
use crate::report;

pub(super) fn plugin(app: &mut App) {
    hand::listen(app, is_waiting, listen);
    app.init_resource::<Ledger>()
        .add_observer(on_choose_learner)
        .add_observer(on_add_learner)
        .add_observer(on_play_unnamed)
        .add_observer(on_erase_learner)
        .add_observer(on_take_up)
        .add_observer(on_drop_left)
        .add_observer(on_revisit)
        .add_observer(on_retry);
}

/// Asks for a learner's records.
#[derive(Event, Clone, Copy, Debug)]
pub struct ChooseLearner(pub LearnerId);

/// Asks for a new learner of this name.
#[derive(Event, Clone, Debug, Default)]
pub struct AddLearner(pub String);

/// Asks to practise without being recorded.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct PlayUnnamed;

/// Asks to erase everything of a learner.
#[derive(Event, Clone, Copy, Debug)]
pub struct EraseLearner(pub LearnerId);

/// Asks to go on with a talk that was left.
#[derive(Event, Clone, Copy, Debug)]
pub struct TakeUp(pub SessionId);

/// Asks to drop a talk that was left.
#[derive(Event, Clone, Copy, Debug)]
pub struct DropLeft(pub SessionId);

/// Asks for the debrief of an attempt, by its number.
#[derive(Event, Clone, Copy, Debug)]
pub struct Revisit(pub u64);

/// Asks to try again to save what waits.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct RetrySaving;

/// What is known of the records.
#[derive(Resource, Clone, Debug, Default)]
pub struct Ledger {
    is_open: bool,
    /// Whoever was here last is still being looked for.
    is_recalling: bool,
    learners: Vec<Learner>,
    listing: Option<Arc<Listing>>,
    refused: Option<(String, NameFault)>,
    /// Whoever is here wants not to be recorded.
    is_unnamed: bool,
    /// The name that was asked for last, until it is known whether it will do.
    asked: String,
}

/// How a scenario went so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Results {
    pub best: f64,
    pub last: f64,
    /// The mood in which the last run ended.
    pub band: Band,
}

impl Ledger {
    /// A ledger with a learner's records, for a picture.
    pub fn showing(listing: Listing) -> Ledger {
        let learners = vec![listing.learner.clone()];
        Ledger { is_open: true, learners, listing: Some(Arc::new(listing)), ..default() }
    }

    /// Whether there are records at all.
    pub fn is_open(&self) -> bool {
        self.is_open
    }

    /// Whether it is still to be said who practises.
    pub fn is_name_missing(&self) -> bool {
        self.is_open && !self.is_recorded() && !self.is_unnamed
    }

    /// Whether what is played is handed to the clerk, who knows in time whose it is.
    pub(super) fn is_recorded(&self) -> bool {
        self.listing.is_some() || self.is_recalling
    }

    pub fn learners(&self) -> &[Learner] {
        &self.learners
    }

    /// Who practises now; `None` where nobody is recorded.
    pub fn learner(&self) -> Option<&Learner> {
        self.listing.as_ref().map(|listing| &listing.learner)
    }

    /// The records of who practises now.
    pub fn listing(&self) -> Option<&Arc<Listing>> {
        self.listing.as_ref()
    }

    /// The name that was refused last, and why.
    pub fn refused(&self) -> Option<(&str, NameFault)> {
        self.refused.as_ref().map(|(name, fault)| (name.as_str(), *fault))
    }

    /// Talks that were left, the latest first, those that can't be read left out.
    pub fn left(&self) -> impl Iterator<Item = (SessionId, i64, &Attempt)> {
        let unfinished: &[Unfinished] = self.listing.as_ref().map_or(&[], |listing| &listing.unfinished);
        unfinished.iter().filter_map(|left| left.state.run().map(|(at, attempt)| (left.session, at, attempt)))
    }

    /// The runs of a scenario that ended, as results.
    pub fn results(&self, scenario: &str) -> Option<Results> {
        let runs = self.listing.iter().flat_map(|listing| listing.runs());
        let ended = runs.filter(|(.., run)| run.scenario == scenario && run.ending.is_some());
        results(ended.filter_map(|(.., run)| Some((run.total, run.band?))))
    }
}

/// Runs in their order, with total and last mood, summed up.
pub(super) fn results(runs: impl Iterator<Item = (f64, Band)>) -> Option<Results> {
    runs.fold(None, |so_far, (last, band)| {
        let best = so_far.map_or(last, |so_far: Results| so_far.best.max(last));
        Some(Results { best, last, band })
    })
}

/// Opens the records in a folder, and lists those of whoever was here last.
pub fn open_records(app: &mut App, folder: Option<PathBuf>) {
    match Clerk::hire(folder) {
        Some(clerk) => begin(app, clerk),
        None => {
            let notice =
                crate::records::Notice::NotSaved { path: None, hindrance: Hindrance::Other(String::new()) };
            app.world_mut().resource_mut::<Notices>().push(Notice::Records(notice));
        }
    }
}

/// The same with records that are open, and in memory.
pub fn use_records(app: &mut App, records: Records) {
    begin(app, Clerk::here(records));
}

/// Lists the records of whoever was here last.
fn begin(app: &mut App, mut clerk: Clerk) {
    let last = app.world().resource::<Settings>().learner.clone();
    let is_recalling = !last.is_empty() && clerk.ask(Job::Recall(last)).is_some();
    let mut ledger = app.world_mut().resource_mut::<Ledger>();
    ledger.is_open = true;
    ledger.is_recalling = is_recalling;
    app.insert_resource(clerk);
}

/// Whether there is, or will be, something to hear.
fn is_waiting(clerk: Option<Res<Clerk>>) -> bool {
    clerk.is_some_and(|clerk| clerk.is_busy())
}

fn listen(
    clerk: Option<ResMut<Clerk>>,
    mut ledger: ResMut<Ledger>,
    mut notices: ResMut<Notices>,
    mut settings: ResMut<Settings>,
    (branch, speech): (Res<Branch>, Res<Speech>),
    mut table: ResMut<Table>,
    mut commands: Commands,
) {
    let Some(mut clerk) = clerk else { return };
    for report in clerk.reports() {
        match report {
            Report::Learners(learners) => ledger.learners = learners,
            Report::Chosen(listing) => {
                let name = listing.learner.name.clone();
                if !name.is_empty() && settings.learner != name {
                    settings.learner = name;
                }
                ledger.refused = None;
                ledger.listing = Some(Arc::new(*listing));
                commands.trigger(LearnerChosen);
            }
            Report::Recalled => ledger.is_recalling = false,
            Report::Changed(listing) => ledger.listing = Some(Arc::new(*listing)),
            Report::Refused(fault) => ledger.refused = Some((std::mem::take(&mut ledger.asked), fault)),
            Report::TakenUp(attempt) => match again(&branch, &attempt) {
                Some(session) => {
                    table.put(session);
                    commands.trigger(RunTakenUp);
                }
                None => {
                    clerk.ask(Job::Leave);
                    notices.push(Notice::OtherVersion);
                }
            },
            Report::Gone => notices.push(Notice::Gone),
            Report::Found(attempt) => match again(&branch, &attempt) {
                Some(session) => {
                    clerk.ask(Job::Leave);
                    table.put(session);
                    commands.trigger(RunRevisited);
                }
                None => notices.push(Notice::OtherVersion),
            },
            Report::Studied(learner, progress) => commands.trigger(Studied(learner, Arc::new(*progress))),
            Report::WrittenDown(written) => commands.trigger(HandOut(written)),
            Report::Erased { name, outcome } => {
                ledger.listing = None;
                settings.learner.clear();
                notices.push(Notice::Erased { name, outcome });
                commands.trigger(LearnerChosen);
            }
            Report::Notice(notice) => notices.push(Notice::Records(notice)),
            Report::TakenIn(outcome) => {
                let is_refused = outcome.is_err();
                let told = report::taken_in(&outcome, speech.words());
                notices.push(Notice::TakenIn { told, is_refused });
            }
            Report::Failed(reason) => notices.push(Notice::Unusable(reason)),
            Report::Done => {}
        }
    }
}

/// The session of an attempt, where the scenario is still the same.
fn again(branch: &Branch, attempt: &Attempt) -> Option<crate::engine::Session> {
    let scenario = branch.scenario(&attempt.scenario).filter(|scenario| scenario.hash() == attempt.hash)?;
    let (session, impossible) = attempt.replay(scenario);
    impossible.is_none().then_some(session)
}

/// Hands a job to the clerk, if there is one.
pub(super) fn hand_over(clerk: &mut Option<ResMut<Clerk>>, job: Job, notices: &mut Notices) -> Option<Ticket> {
    let clerk = clerk.as_mut()?;
    let ticket = clerk.ask(job);
    if ticket.is_none() {
        let notice = crate::records::Notice::NotSaved { path: None, hindrance: Hindrance::Other(String::new()) };
        notices.push(Notice::Records(notice));
    }
    ticket
}

fn on_choose_learner(
    chosen: On<ChooseLearner>,
    mut clerk: Option<ResMut<Clerk>>,
    mut table: ResMut<Table>,
    mut notices: ResMut<Notices>,
) {
    table.put_away();
    hand_over(&mut clerk, Job::Choose(chosen.0), &mut notices);
}

fn on_add_learner(
    added: On<AddLearner>,
    mut clerk: Option<ResMut<Clerk>>,
    mut ledger: ResMut<Ledger>,
    mut table: ResMut<Table>,
    mut notices: ResMut<Notices>,
) {
    table.put_away();
    ledger.asked.clone_from(&added.0);
    hand_over(&mut clerk, Job::Add(added.0.clone()), &mut notices);
}

fn on_play_unnamed(
    _: On<PlayUnnamed>,
    mut clerk: Option<ResMut<Clerk>>,
    mut ledger: ResMut<Ledger>,
    mut table: ResMut<Table>,
    mut notices: ResMut<Notices>,
    mut commands: Commands,
) {
    if ledger.listing.is_some() {
        table.put_away();
        table.forget_results();
    }
    ledger.listing = None;
    ledger.refused = None;
    ledger.is_unnamed = true;
    hand_over(&mut clerk, Job::Nobody, &mut notices);
    commands.trigger(LearnerChosen);
}

fn on_erase_learner(
    erased: On<EraseLearner>,
    mut clerk: Option<ResMut<Clerk>>,
    mut table: ResMut<Table>,
    mut notices: ResMut<Notices>,
) {
    table.put_away();
    hand_over(&mut clerk, Job::Erase(erased.0), &mut notices);
}

fn on_take_up(
    taken: On<TakeUp>,
    mut clerk: Option<ResMut<Clerk>>,
    mut table: ResMut<Table>,
    mut notices: ResMut<Notices>,
) {
    table.put_away();
    hand_over(&mut clerk, Job::TakeUp(taken.0), &mut notices);
}

fn on_drop_left(dropped: On<DropLeft>, mut clerk: Option<ResMut<Clerk>>, mut notices: ResMut<Notices>) {
    hand_over(&mut clerk, Job::Drop(dropped.0), &mut notices);
}

fn on_retry(_: On<RetrySaving>, mut clerk: Option<ResMut<Clerk>>, mut notices: ResMut<Notices>) {
    hand_over(&mut clerk, Job::Retry, &mut notices);
}

fn on_revisit(revisited: On<Revisit>, mut clerk: Option<ResMut<Clerk>>, mut notices: ResMut<Notices>) {
    hand_over(&mut clerk, Job::Find(revisited.0), &mut notices);
}
