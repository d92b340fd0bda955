//! What a learner's records say, what to practise next, and the drills there are: worked out beside the window, the first by
//! the clerk, who has the records.

use std::sync::Arc;

use bevy::picking::PickingSystems;
use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, Task, futures::check_ready};

use super::branch::Branch;
use super::clerk::{Clerk, Job};
use super::hand;
use super::keeping::Clock;
use super::ledger::{Ledger, hand_over};
use super::notice::Notices;
use super::table::Table;
use crate::progress::{Drill, Offered, Progress, Suggestion, drills};
use crate::records::{LearnerId, Listing};

pub(super) fn plugin(app: &mut App) {
    hand::listen(app, is_thinking, collect);
    app.init_resource::<Practice>()
        .init_resource::<Thinking>()
        .add_systems(
            PreUpdate,
            read.run_if(resource_changed::<Ledger>).after(PickingSystems::Last).before(collect),
        )
        .add_observer(on_look_ahead)
        .add_observer(on_studied);
}

/// Asks for what to practise next, and for the drills.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct LookAhead;

/// What has been worked out so far.
#[derive(Resource, Clone, Debug, Default)]
pub struct Practice {
    progress: Option<Arc<Progress>>,
    next: Option<Vec<Suggestion>>,
    drills: Option<Arc<Vec<Drill>>>,
}

impl Practice {
    /// What a learner's records say, for a picture.
    pub fn showing(progress: Progress) -> Practice {
        Practice { progress: Some(Arc::new(progress)), ..default() }
    }

    /// What the learner's records say, once it is known; `None` where nobody is recorded.
    pub fn progress(&self) -> Option<&Progress> {
        self.progress.as_deref()
    }

    /// What to practise next, the most pressing first, once it is known.
    pub fn next(&self) -> Option<&[Suggestion]> {
        self.next.as_deref()
    }

    /// Every drill of every scenario, once they are found.
    pub fn drills(&self) -> Option<&Arc<Vec<Drill>>> {
        self.drills.as_ref()
    }

    /// Works out what to practise next, where all is known that it follows from.
    fn suggest(&mut self, branch: &Branch) {
        if let (Some(progress), Some(drills)) = (&self.progress, &self.drills) {
            let scenarios = branch.scenarios();
            let offered: Vec<Offered> = scenarios.iter().map(|scenario| Offered::of(scenario, drills)).collect();
            self.next = Some(progress.next(&offered));
        }
    }
}

/// What the clerk has read in the learner's records.
#[derive(Event, Clone, Debug)]
pub(super) struct Studied(pub LearnerId, pub Arc<Progress>);

/// What is being worked out.
#[derive(Resource, Default)]
struct Thinking {
    drills: Option<Task<Vec<Drill>>>,
    /// The records that were last asked about.
    read: Option<Arc<Listing>>,
}

fn is_thinking(thinking: Res<Thinking>) -> bool {
    thinking.drills.is_some()
}

/// Has the learner's records read again when they have changed.
fn read(
    ledger: Res<Ledger>,
    branch: Res<Branch>,
    clock: Res<Clock>,
    mut clerk: Option<ResMut<Clerk>>,
    mut thinking: ResMut<Thinking>,
    mut practice: ResMut<Practice>,
    mut notices: ResMut<Notices>,
) {
    let is_read = match (&thinking.read, ledger.listing()) {
        (Some(read), Some(listing)) => Arc::ptr_eq(read, listing),
        (read, listing) => read.is_none() && listing.is_none(),
    };
    // Without a clerk there is nobody to ask, and what a picture shows is there already.
    if is_read || clerk.is_none() {
        return;
    }
    let is_other =
        thinking.read.as_ref().map(|read| read.learner.id) != ledger.learner().map(|learner| learner.id);
    if is_other {
        practice.progress = None;
        practice.next = None;
    }
    thinking.read = ledger.listing().cloned();
    if thinking.read.is_some() {
        let (scenarios, catalogue) = (branch.scenarios(), Arc::clone(branch.library().catalogue()));
        hand_over(&mut clerk, Job::Study { scenarios, catalogue, now: (clock.0)() }, &mut notices);
    }
}

fn on_studied(studied: On<Studied>, ledger: Res<Ledger>, branch: Res<Branch>, mut practice: ResMut<Practice>) {
    let Studied(of, progress) = studied.event();
    // Whoever practised may have gone while it was read.
    if ledger.learner().is_some_and(|learner| learner.id == *of) {
        practice.progress = Some(Arc::clone(progress));
        practice.suggest(&branch);
    }
}

fn on_look_ahead(
    _: On<LookAhead>,
    branch: Res<Branch>,
    table: Res<Table>,
    practice: Res<Practice>,
    mut thinking: ResMut<Thinking>,
) {
    if practice.drills.is_some() || thinking.drills.is_some() {
        return;
    }
    let (scenarios, seed) = (branch.scenarios(), table.setup().seed);
    let find = move || scenarios.iter().flat_map(|scenario| drills(scenario, seed)).collect();
    thinking.drills = Some(AsyncComputeTaskPool::get().spawn(async move { find() }));
}

fn collect(branch: Res<Branch>, mut thinking: ResMut<Thinking>, mut practice: ResMut<Practice>) {
    if let Some(found) = thinking.drills.as_mut().and_then(check_ready) {
        thinking.drills = None;
        practice.drills = Some(Arc::new(found));
        practice.suggest(&branch);
    }
}
