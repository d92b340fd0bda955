//! Files for a person to keep: the debrief and the records as a page, a table, or data.
#![allow(clippy::disallowed_methods, reason = "exports are files")]

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, Task, futures::check_ready};

use super::Speech;
use super::branch::Branch;
use super::clerk::{Clerk, Form, Job, Ticket, Written};
use super::hand;
use super::hindsight::Hindsight;
use super::keeping::Clock;
use super::ledger::{Ledger, hand_over};
use super::notice::{Notice, Notices};
use super::table::Table;
use crate::authoring::Reach;
use crate::catalog::Script;
use crate::engine::{Framework, Session};
use crate::locale::{Words, date, msg};
use crate::report::{self, sheet};

pub(super) fn plugin(app: &mut App) {
    hand::listen(app, is_writing, collect);
    hand::listen(app, |picking: Res<Picking>| picking.0, take_in);
    app.init_resource::<Outlet>()
        .init_resource::<Writing>()
        .init_resource::<Picking>()
        .add_observer(on_bring)
        .add_observer(on_hand_out)
        .add_observer(on_export);
}

/// Asks for a file.
#[derive(Event, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// The debrief of the run at the table, as a page to print.
    Debrief,
    /// The learner's attempts, as a page to print.
    Page,
    /// Records in a form to take along.
    Records(Form),
}

/// Records as the clerk has written them down.
#[derive(Event, Clone, Debug)]
pub(super) struct HandOut(pub Written);

/// Asks for a file of records from another machine.
#[derive(Event, Clone, Copy, Debug, Default)]
pub struct Bring;

/// Lets a person pick a file, where that can be done.
#[derive(Resource, Clone, Copy, Debug)]
pub struct Picker {
    pub ask: fn(),
    /// What was picked, once it was; nothing at all where the person thought better of it.
    pub picked: fn() -> Option<Vec<u8>>,
}

/// Whether somebody is picking a file.
#[derive(Resource, Default)]
struct Picking(bool);

/// Where files go.
#[derive(Resource, Clone, Debug, Default)]
pub enum Outlet {
    /// The system names no folder.
    #[default]
    Nowhere,
    Folder(PathBuf),
    /// To whoever shows the game, who hands them over to the person; by the file's name.
    Handover(fn(&str, &[u8]) -> Result<(), String>),
}

/// The file that is being made.
#[derive(Resource, Default)]
struct Writing {
    /// What the clerk was asked to write down for it.
    asked: Option<Ticket>,
    task: Option<Task<Notice>>,
}

fn is_writing(writing: Res<Writing>) -> bool {
    writing.task.is_some()
}

fn on_export(
    asked: On<Export>,
    (table, hindsight, ledger): (Res<Table>, Res<Hindsight>, Res<Ledger>),
    (branch, speech, clock, outlet): (Res<Branch>, Res<Speech>, Res<Clock>, Res<Outlet>),
    mut writing: ResMut<Writing>,
    mut notices: ResMut<Notices>,
    mut clerk: Option<ResMut<Clerk>>,
) {
    // One at a time: whoever presses twice wants one file.
    let is_asked = clerk.as_ref().zip(writing.asked).is_some_and(|(clerk, ticket)| clerk.owes(ticket));
    if writing.task.is_some() || is_asked {
        return;
    }
    if matches!(*outlet, Outlet::Nowhere) {
        notices.push(Notice::NotExported { path: None, reason: String::new() });
        return;
    }
    let outlet = outlet.clone();
    let words = speech.shared_words();
    let now = (clock.0)();
    let learner = ledger.learner().map(|learner| learner.name.clone()).unwrap_or_default();
    let pool = AsyncComputeTaskPool::get();
    let task = match *asked {
        Export::Debrief => {
            let Some(session) = table.ended_session().cloned() else { return };
            let reach = hindsight.reach().cloned();
            let frameworks = branch.library().frameworks().to_vec();
            let file = name(&[&words.plain(msg::DEBRIEF_TITLE), &speech.text("title"), &learner, &minute(now)]);
            pool.spawn(async move {
                let text = debrief(&session, reach, &frameworks, &words, &learner, &date::day(now));
                write(&outlet, &file, "html", text.as_bytes())
            })
        }
        Export::Page => {
            let Some(listing) = ledger.listing().cloned() else { return };
            let titles = branch.library().titles(speech.lang());
            let file = name(&[&words.plain(msg::REPORT_HISTORY), &learner, &minute(now)]);
            pool.spawn(async move {
                let rows = sheet::rows(&listing.lines, &titles, &words);
                let page = report::History { learner: &learner, date: &date::day(now), rows: &rows };
                write(&outlet, &file, "html", report::history(&page, &words).as_bytes())
            })
        }
        Export::Records(form) => {
            writing.asked = hand_over(&mut clerk, Job::WriteDown(form), &mut notices);
            return;
        }
    };
    writing.task = Some(task);
}

fn on_hand_out(
    given: On<HandOut>,
    (speech, clock, outlet): (Res<Speech>, Res<Clock>, Res<Outlet>),
    mut writing: ResMut<Writing>,
) {
    let HandOut(Written { form, learner, bytes }) = given.event().clone();
    let (title, now) = (speech.plain(msg::REPORT_HISTORY), (clock.0)());
    let (file, kind) = match form {
        Form::Table => (name(&[&title, &learner, &minute(now)]), "csv"),
        Form::Data => (name(&[&title, &learner, &minute(now)]), "json"),
        Form::File => (name(&[&title, &date::day(now)]), "sqlite"),
    };
    let outlet = outlet.clone();
    let pool = AsyncComputeTaskPool::get();
    writing.task = Some(pool.spawn(async move { write(&outlet, &file, kind, &bytes) }));
}

fn name(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().filter(|part| !part.is_empty()).copied().collect();
    parts.join(" ")
}

/// The minute as a part of a file's name.
fn minute(at: i64) -> String {
    date::minute(at).replace(':', ".")
}

fn on_bring(_: On<Bring>, picker: Option<Res<Picker>>, mut picking: ResMut<Picking>) {
    if let Some(picker) = picker {
        (picker.ask)();
        picking.0 = true;
    }
}

fn take_in(
    picker: Res<Picker>,
    mut picking: ResMut<Picking>,
    mut clerk: Option<ResMut<Clerk>>,
    mut notices: ResMut<Notices>,
) {
    if let Some(bytes) = (picker.picked)() {
        picking.0 = false;
        if !bytes.is_empty() {
            hand_over(&mut clerk, Job::TakeIn(bytes), &mut notices);
        }
    }
}

fn debrief(
    session: &Session,
    reach: Option<Reach>,
    frameworks: &[Framework],
    words: &Words,
    learner: &str,
    date: &str,
) -> String {
    let reach = reach.or_else(|| Reach::of(session).ok());
    let script = Script::new(session.scenario(), words);
    report::debrief(&report::Run { session, reach: reach.as_ref(), script, frameworks, date, learner })
}

fn collect(mut writing: ResMut<Writing>, mut notices: ResMut<Notices>) {
    if let Some(notice) = writing.task.as_mut().and_then(check_ready) {
        writing.task = None;
        notices.push(notice);
    }
}

fn write(outlet: &Outlet, name: &str, kind: &str, contents: &[u8]) -> Notice {
    let name = fit_name(name);
    let (path, written) = match outlet {
        Outlet::Nowhere => return Notice::NotExported { path: None, reason: String::new() },
        Outlet::Folder(folder) => {
            let path = free_path(folder, &name, kind);
            let written = write_whole(folder, &path, contents).map_err(|error| error.to_string());
            (path, written)
        }
        Outlet::Handover(take) => {
            let file = format!("{name}.{kind}");
            let written = take(&file, contents);
            (PathBuf::from(file), written)
        }
    };
    match written {
        Ok(()) => Notice::Exported(path),
        Err(reason) => Notice::NotExported { path: Some(path), reason },
    }
}

/// Longest name of a file, in characters; the least that any system takes is 255 bytes.
const LONGEST: usize = 60;

/// A name that every system takes.
fn fit_name(name: &str) -> String {
    let is_unfit = |letter: char| letter.is_control() || "\\/:*?\"<>|".contains(letter);
    let name: String = name.replace(is_unfit, "_").chars().take(LONGEST).collect();
    name.trim_matches(['.', ' ']).to_owned()
}

/// A path that nothing has yet.
fn free_path(folder: &Path, name: &str, kind: &str) -> PathBuf {
    let numbered = |number: usize| match number {
        1 => folder.join(format!("{name}.{kind}")),
        number => folder.join(format!("{name} ({number}).{kind}")),
    };
    (1..).map(numbered).find(|path| !path.exists()).unwrap_or_else(|| numbered(1))
}

/// Writes beside the path first, so that nobody ever finds half a file.
fn write_whole(folder: &Path, path: &Path, contents: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let half = path.with_extension("part");
    let written = File::create(&half).and_then(|mut file| {
        file.write_all(contents)?;
        file.sync_all()?;
        fs::rename(&half, path)
    });
    if written.is_err() {
        // It is of no use to anybody, and may fill what is left of a disk.
        let _ = fs::remove_file(&half);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_takes_no_other_one_s_place_and_no_name_leads_out_of_the_folder() {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let name = "../复盘 <script> a/b:c";
        let outlet = Outlet::Folder(folder.path().to_owned());
        let Notice::Exported(first) = write(&outlet, name, "html", b"one") else { panic!("it is written") };
        let Notice::Exported(second) = write(&outlet, name, "html", b"two") else { panic!("it is written") };
        assert_ne!(first, second);
        for (path, text) in [(&first, "one"), (&second, "two")] {
            assert_eq!(path.parent(), Some(folder.path()));
            assert_eq!(fs::read_to_string(path).expect("it is there"), text);
        }
        assert_eq!(fs::read_dir(folder.path()).expect("it can be listed").count(), 2, "no half file is left");
    }

    #[test]
    fn what_cannot_be_written_says_where() {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let file = folder.path().join("taken");
        fs::write(&file, "").expect("it can be written");
        let outlet = Outlet::Folder(file.join("under a file"));
        let notice = write(&outlet, "page", "html", b"text");
        assert!(matches!(notice, Notice::NotExported { path: Some(_), .. }), "{notice:?}");
    }
}
