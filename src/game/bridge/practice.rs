//! What a learner's records say, what to practise next, and the drills there are: worked out beside the window.

use std::sync::Arc;

use bevy::picking::PickingSystems;
use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, Task, futures::check_ready};

use super::branch::Branch;
use super::hand;
use super::keeping::Clock;
use super::ledger::Ledger;
use super::table::Table;
use crate::engine::{Catalogue, Scenario, Work};
use crate::progress::{Drill, Entry, Offered, Progress, Suggestion, drills, is_trusted};
use crate::report::sheet::Folder;

pub(super) fn plugin(app: &mut App) {
    hand::listen(app, is_thinking, collect);
    app.init_resource::<Practice>()
        .init_resource::<Thinking>()
        .add_systems(
            PreUpdate,
            read.run_if(resource_changed::<Ledger>).after(PickingSystems::Last).before(collect),
        )
        .add_observer(on_look_ahead);
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
}

/// What is being worked out.
#[derive(Resource, Default)]
struct Thinking {
    progress: Option<Task<Progress>>,
    drills: Option<Task<Vec<Drill>>>,
    /// The folder that was read last.
    read: Option<Arc<Folder>>,
}

fn is_thinking(thinking: Res<Thinking>) -> bool {
    thinking.progress.is_some() || thinking.drills.is_some()
}

/// Reads the learner's records again when they have changed.
fn read(
    ledger: Res<Ledger>,
    branch: Res<Branch>,
    clock: Res<Clock>,
    mut thinking: ResMut<Thinking>,
    mut practice: ResMut<Practice>,
) {
    let is_read = match (&thinking.read, ledger.folder()) {
        (Some(read), Some(folder)) => Arc::ptr_eq(read, folder),
        (read, folder) => read.is_none() && folder.is_none(),
    };
    if is_read {
        return;
    }
    let is_other = thinking.read.as_ref().map(|read| read.history.learner.id)
        != ledger.folder().map(|folder| folder.history.learner.id);
    if is_other {
        practice.progress = None;
        practice.next = None;
    }
    thinking.read = ledger.folder().cloned();
    thinking.progress = ledger.folder().cloned().map(|folder| {
        let (scenarios, catalogue) = (branch.scenarios(), Arc::clone(branch.library().catalogue()));
        let now = (clock.0)();
        AsyncComputeTaskPool::get().spawn(async move { progress_of(&folder, &scenarios, &catalogue, now) })
    });
}

fn progress_of(folder: &Folder, scenarios: &[Arc<Scenario>], catalogue: &Catalogue, now: i64) -> Progress {
    let scenario = |work: &Work| scenarios.iter().find(|scenario| scenario.id() == work.scenario());
    let trusted = folder.history.works().filter(|(_, work)| is_trusted(work, scenario(work)));
    let entries: Vec<Entry<'_>> = trusted.map(|(at, work)| Entry { at, work }).collect();
    Progress::of(catalogue, &entries, now)
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
    let thinking = &mut *thinking;
    let progress = thinking.progress.as_mut().and_then(check_ready);
    let found = thinking.drills.as_mut().and_then(check_ready);
    if progress.is_none() && found.is_none() {
        return;
    }
    if let Some(progress) = progress {
        thinking.progress = None;
        practice.progress = Some(Arc::new(progress));
    }
    if let Some(found) = found {
        thinking.drills = None;
        practice.drills = Some(Arc::new(found));
    }
    if let (Some(progress), Some(drills)) = (practice.progress.clone(), practice.drills.clone()) {
        let scenarios = branch.scenarios();
        let offered: Vec<Offered> = scenarios.iter().map(|scenario| Offered::of(scenario, &drills)).collect();
        practice.next = Some(progress.next(&offered));
    }
}
