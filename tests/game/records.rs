//! What the window keeps: who practises, every turn, what was left, drills, exports; and what it says when it can't.

#![allow(
    clippy::disallowed_methods,
    reason = "what the window has written is read from the disk, and stood in the way of"
)]

use std::fs;
use std::path::{Path, PathBuf};

use bevy::prelude::*;
use counterpoise::game::GamePlugin;
use counterpoise::game::app::{headless, step};
use counterpoise::game::bridge::{
    self, AddLearner, ChooseReply, Clock, Dismiss, Export, Form, Ledger, Notice, Notices, Outlet, Practice,
    Revisit, Sitting, Table, Unclaimed,
};
use counterpoise::game::settings::Settings;
use counterpoise::game::state::{AskWho, Gather, Open, Screen};
use counterpoise::locale::{Lang, msg};
use counterpoise::records::{self, Records};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::person::Person;

/// The day in these tests.
const NOW: i64 = 1_795_744_800;

/// A machine: where it keeps records and puts exports.
struct Machine(TempDir);

impl Machine {
    fn new() -> Machine {
        Machine(tempfile::tempdir().expect("there is room for a folder"))
    }

    fn records(&self) -> PathBuf {
        self.0.path().join("records")
    }

    fn exports(&self) -> PathBuf {
        self.0.path().join("documents")
    }

    /// Somebody opens the game; `last` is who was here last.
    fn opens(&self, last: &str) -> Person {
        self.opens_in(&self.records(), last)
    }

    fn opens_in(&self, records: &Path, last: &str) -> Person {
        let mut person = self.opens_unread(records, last);
        if !last.is_empty() {
            person.waits_until("the records are open", |world| world.resource::<Ledger>().learner().is_some());
        }
        person
    }

    /// The records may not have been read yet.
    fn opens_unread(&self, records: &Path, last: &str) -> Person {
        let settings = Settings {
            reduced_motion: true,
            language: Lang::En.tag().to_owned(),
            learner: last.to_owned(),
            ..default()
        };
        let mut app = headless(1280, 720, settings, GamePlugin::built_in(Lang::En));
        app.insert_resource(Clock(|| NOW)).insert_resource(Outlet::Folder(self.exports()));
        bridge::open_records(&mut app, Some(records.to_owned()));
        step(&mut app, 4);
        Person { app }
    }
}

impl Person {
    fn ledger(&self) -> &Ledger {
        self.app.world().resource::<Ledger>()
    }

    fn saved(&self) -> usize {
        self.ledger().listing().map_or(0, |listing| listing.lines.len())
    }

    fn notice(&self) -> Option<&Notice> {
        self.app.world().resource::<Notices>().first()
    }

    /// Enters a name where it is asked for.
    fn enters(&mut self, name: &str) -> &mut Self {
        assert_eq!(self.screen(), Screen::Learner);
        self.writes(name).presses(KeyCode::Enter)
    }

    /// Goes on from the title without a name.
    fn stays_unnamed(&mut self) -> &mut Self {
        self.presses(KeyCode::Enter).waits(3);
        let unnamed = self.says(msg::LEARNER_UNNAMED);
        self.clicks(&unnamed).waits(3)
    }

    pub fn opens_screen(&mut self, screen: Screen) -> &mut Self {
        self.app.world_mut().trigger(Open(screen));
        self.waits(3)
    }

    /// Says the first reply that is open, a number of times or until the talk is over.
    pub fn says_replies(&mut self, most: usize) -> &mut Self {
        for _ in 0..most {
            let session = self.app.world().resource::<Table>().open_session().cloned();
            let Some(session) = session else { break };
            let reply = session.offers().iter().find(|offer| !offer.locked).expect("something is open").reply;
            self.app.world_mut().trigger(ChooseReply(reply));
            self.waits(2);
        }
        self
    }

    /// From the title to the end of the first scenario, and to its debrief.
    fn plays(&mut self) -> &mut Self {
        self.opens_screen(Screen::Library);
        self.presses(KeyCode::Enter).waits(3).presses(KeyCode::Enter).waits(3);
        assert_eq!(self.screen(), Screen::Conversation);
        self.says_replies(60).opens_screen(Screen::Debrief)
    }

    fn waits_for_saved(&mut self, count: usize) -> &mut Self {
        self.waits_until("the attempt is saved", move |world| {
            world.resource::<Ledger>().listing().is_some_and(|listing| listing.lines.len() == count)
        })
    }
}

/// Whether something is called this.
fn is_there(person: &mut Person, label: &str) -> bool {
    let mut labels = person.app.world_mut().query::<&AccessibleLabel>();
    labels.iter(person.app.world()).any(|it| it.0.starts_with(label))
}

#[test]
fn whoever_is_new_gives_a_name_and_meets_it_again_with_their_results() {
    let machine = Machine::new();
    let mut person = machine.opens("");
    person.presses(KeyCode::Enter).waits(3);
    person.enters("小林").waits_until("the name is known", |world| world.resource::<Ledger>().learner().is_some());
    assert_eq!(person.screen(), Screen::Library);
    person.plays().waits_for_saved(1);
    assert_eq!(person.app.world().resource::<Settings>().learner, "小林");
    let total = person.ledger().results("vip_queue").expect("it was played").last;
    drop(person);

    let mut person = machine.opens("小林");
    assert_eq!(
        person.ledger().results("vip_queue").map(|results| (results.best, results.last)),
        Some((total, total))
    );
    person.presses(KeyCode::Enter).waits(3);
    assert_eq!(person.screen(), Screen::Library, "nobody is asked twice");
}

#[test]
fn a_name_that_will_not_do_is_told_and_stands_to_be_mended() {
    let machine = Machine::new();
    let mut person = machine.opens("");
    person.presses(KeyCode::Enter).waits(3);
    person.enters("Li").waits_until("the name is known", |world| world.resource::<Ledger>().learner().is_some());
    person.opens_screen(Screen::Title).types('w').waits(3);
    let field = person.says(msg::LEARNER_NAME);
    person.clicks(&field).waits(1);
    person.enters("LI").waits_until("it is refused", |world| world.resource::<Ledger>().refused().is_some());
    assert_eq!(person.screen(), Screen::Learner);
    assert!(person.ledger().refused().is_some_and(|(name, _)| name == "LI"));
    // What was refused stands there with the cursor at its end.
    person.enters("ang").waits_until("the other name will do", |world| {
        world.resource::<Ledger>().learner().is_some_and(|learner| learner.name == "LIang")
    });
}

#[test]
fn a_talk_that_was_left_is_offered_and_goes_on_where_it_stood() {
    let machine = Machine::new();
    let mut person = machine.opens("");
    person.presses(KeyCode::Enter).waits(3);
    person.enters("Li").waits_until("the name is known", |world| world.resource::<Ledger>().learner().is_some());
    person.presses(KeyCode::Enter).waits(3).presses(KeyCode::Enter).waits(3).says_replies(3);
    let left = person.session();
    drop(person);

    let mut person = machine.opens("Li");
    let go_on = person.says(msg::TITLE_RESUME);
    assert!(is_there(&mut person, &go_on), "it is offered on the title");
    person
        .presses(KeyCode::Enter)
        .waits_until("it goes on", |world| world.resource::<Table>().open_session().is_some());
    assert_eq!(person.screen(), Screen::Conversation);
    let session = person.session();
    assert_eq!(session.turns(), left.turns());
    person.says_replies(60).waits_for_saved(1);
    assert_eq!(person.ledger().left().count(), 0, "what is over is not offered again");
}

#[test]
fn who_is_known_plays_at_once_though_the_records_are_slow_to_read() {
    let machine = Machine::new();
    Records::open(Some(&machine.records())).add_learner("Li").expect("there is room for a name");
    let holder = Connection::open(machine.records().join("records.sqlite")).expect("it can be opened");
    holder.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE").expect("nobody else has it");
    let mut person = machine.opens_unread(&machine.records(), "Li");
    person.presses(KeyCode::Enter).waits(3);
    assert_eq!(person.screen(), Screen::Library, "nobody is asked for a name that is known");
    person.presses(KeyCode::Enter).waits(3).presses(KeyCode::Enter).waits(3).says_replies(1);
    assert!(person.ledger().learner().is_none(), "the records are still held");
    drop(holder);
    person.waits_until("Li is known", |world| world.resource::<Ledger>().learner().is_some());
    drop(person);
    let person = machine.opens("Li");
    assert_eq!(person.ledger().left().map(|(_, _, talk)| talk.turns.len()).sum::<usize>(), 1, "the turn was kept");
}

#[test]
fn each_learner_has_their_own_records_and_a_talk_stays_with_whose_it_is() {
    let machine = Machine::new();
    let mut person = machine.opens("");
    person.presses(KeyCode::Enter).waits(3);
    person.enters("Li").waits_until("the name is known", |world| world.resource::<Ledger>().learner().is_some());
    person.plays().waits_for_saved(1).opens_screen(Screen::Library);
    person.presses(KeyCode::Enter).waits(3).presses(KeyCode::Enter).waits(3).says_replies(2);
    person.opens_screen(Screen::Title).types('w').waits(3);
    let field = person.says(msg::LEARNER_NAME);
    person.clicks(&field).waits(1);
    person.enters("Wang").waits_until("Wang is here", |world| {
        world.resource::<Ledger>().learner().is_some_and(|learner| learner.name == "Wang")
    });
    assert_eq!((person.saved(), person.ledger().left().count()), (0, 0));
    assert!(person.app.world().resource::<Table>().open_session().is_none(), "Wang does not go on with Li's talk");
    person.types('w').waits(3).clicks("Li").waits_until("Li is here again", |world| {
        world.resource::<Ledger>().learner().is_some_and(|learner| learner.name == "Li")
    });
    assert_eq!((person.saved(), person.ledger().left().count()), (1, 1));
}

#[test]
fn a_run_without_a_name_is_not_kept_until_somebody_claims_it() {
    let machine = Machine::new();
    let mut person = machine.opens("");
    person.stays_unnamed();
    assert_eq!(person.screen(), Screen::Library);
    person.plays();
    assert!(person.app.world().resource::<Unclaimed>().is_waiting());
    let claim = person.says(msg::DEBRIEF_CLAIM);
    // What is worked out meanwhile must not take the button from under the hand.
    person.clicks_slowly(&claim, 300).waits(3);
    person.enters("Li").waits_for_saved(1);
    assert_eq!(person.screen(), Screen::Debrief);
    assert!(!is_there(&mut person, &claim), "there is nothing left to claim");
}

#[test]
fn a_run_that_was_not_claimed_after_all_does_not_go_to_the_next_learner() {
    let machine = Machine::new();
    let mut person = machine.opens("");
    person.stays_unnamed();
    person.plays();
    let claim = person.says(msg::DEBRIEF_CLAIM);
    person.clicks(&claim).waits(3);
    assert_eq!(person.screen(), Screen::Learner);
    person.presses(KeyCode::Escape).waits(3);
    assert_eq!(person.screen(), Screen::Debrief, "the run can still be looked at, and claimed");
    person.app.world_mut().trigger(AskWho(Screen::Title));
    person
        .waits(3)
        .enters("Wang")
        .waits_until("somebody else is here", |world| world.resource::<Ledger>().learner().is_some());
    // What would have been handed to the clerk is written before the window is gone.
    drop(person);
    let records = Records::open(Some(&machine.records()));
    let learner = records.learner_named("Wang").expect("it can be read").expect("Wang is there");
    assert_eq!(records.history(learner.id).expect("it can be read").entries, []);
}

#[test]
fn where_nothing_can_be_written_play_goes_on_and_is_saved_once_it_can() {
    let machine = Machine::new();
    let in_the_way = machine.0.path().join("file");
    fs::write(&in_the_way, "").expect("it can be written");
    let folder = in_the_way.join("records");
    let mut person = machine.opens_in(&folder, "");
    person.waits_until("it is told", |world| world.resource::<Notices>().first().is_some());
    let told = person.notice().cloned();
    assert!(matches!(told, Some(Notice::Records(records::Notice::NotSaved { path: Some(_), .. }))), "{told:?}");
    let again = person.says(msg::NOTICE_TRY_AGAIN);
    assert!(is_there(&mut person, &again), "it is on the screen with a way out");
    person.app.world_mut().trigger(Dismiss);
    person.opens_screen(Screen::Library).opens_screen(Screen::Title).presses(KeyCode::Enter).waits(3);
    person.enters("Li").waits_until("play goes on", |world| world.resource::<Ledger>().learner().is_some());
    person.plays().waits_for_saved(1);
    fs::remove_file(&in_the_way).expect("it can be taken away");
    person.plays().waits_for_saved(2);
    // What waited went to the disk with the first turn that was kept.
    let told = person.notice().cloned();
    assert!(matches!(told, Some(Notice::Records(records::Notice::Saved { attempts: 1 }))), "{told:?}");
    drop(person);
    let records = Records::open(Some(&folder));
    let learner = records.learner_named("Li").expect("it can be read").expect("Li is there");
    assert_eq!(records.history(learner.id).expect("it can be read").entries.len(), 2);
}

#[test]
fn an_earlier_run_can_be_looked_at_again_and_is_not_saved_twice() {
    let machine = Machine::new();
    let mut person = machine.opens("");
    person.presses(KeyCode::Enter).waits(3);
    person.enters("Li").waits_until("the name is known", |world| world.resource::<Ledger>().learner().is_some());
    person.plays().waits_for_saved(1);
    let first = person.session();
    person.opens_screen(Screen::Library).opens_screen(Screen::Progress);
    let records = person.says(msg::PROGRESS_RECORDS);
    person.clicks(&records).waits(3);
    person.app.world_mut().trigger(Revisit(1));
    person.waits_until("the run is found", |world| *world.resource::<State<Screen>>() == Screen::Debrief);
    let session = person.session();
    assert_eq!(session.turns(), first.turns());
    // Back by where one came, to what one looked at.
    let list = person.says(msg::EXPORT_PAGE);
    for (screen, is_list) in [(Screen::Progress, true), (Screen::Title, false)] {
        person.presses(KeyCode::Escape).waits(3);
        assert_eq!((person.screen(), is_there(&mut person, &list)), (screen, is_list));
    }
    person.opens_screen(Screen::Progress);
    assert!(!is_there(&mut person, &list), "whoever comes anew sees the overview");
    person.opens_screen(Screen::Title);
    person.opens_screen(Screen::Library).plays().waits_for_saved(2);
    assert_eq!(person.ledger().left().count(), 0);
}

#[test]
fn debrief_and_records_are_written_where_the_notice_says() {
    let machine = Machine::new();
    let mut person = machine.opens("");
    person.presses(KeyCode::Enter).waits(3);
    person.enters("<b>Li</b>").waits_until("known", |world| world.resource::<Ledger>().learner().is_some());
    person.plays().waits_for_saved(1);
    let export = person.says(msg::EXPORT_TITLE);
    let exported = |person: &mut Person| {
        person.waits_until("it is told", |world| world.resource::<Notices>().first().is_some());
        let Some(Notice::Exported(path)) = person.notice().cloned() else { panic!("{:?}", person.notice()) };
        person.app.world_mut().trigger(Dismiss);
        person.waits(2);
        assert_eq!(path.parent(), Some(&*machine.exports()));
        fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{path:?}: {fault}"))
    };
    person.clicks(&export);
    let page = exported(&mut person);
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("&lt;b&gt;Li&lt;/b&gt;"), "{page}");
    assert!(!page.contains("<b>Li"), "a name is text");
    person.opens_screen(Screen::Progress);
    let records = person.says(msg::PROGRESS_RECORDS);
    person.clicks(&records).waits(3);
    for (label, start) in
        [(msg::EXPORT_PAGE, "<!DOCTYPE html>"), (msg::EXPORT_TABLE, "\u{feff}learner,"), (msg::EXPORT_DATA, "[{")]
    {
        let label = person.says(label);
        person.clicks(&label);
        let text = exported(&mut person);
        assert!(text.starts_with(start), "{label}: {}", &text[..40.min(text.len())]);
    }
}

#[test]
fn whoever_presses_twice_gets_one_file_under_the_name_of_who_asked() {
    let machine = Machine::new();
    let mut person = machine.opens("");
    person.presses(KeyCode::Enter).waits(3);
    person.enters("Li").waits_until("known", |world| world.resource::<Ledger>().learner().is_some());
    let world = person.app.world_mut();
    world.trigger(Export::Records(Form::Table));
    world.trigger(Export::Records(Form::Table));
    world.trigger(AddLearner("Zhang".into()));
    person.waits_until("it is told", |world| world.resource::<Notices>().first().is_some());
    person.waits_until("Zhang is here", |world| {
        world.resource::<Ledger>().learner().is_some_and(|learner| learner.name == "Zhang")
    });
    person.waits(5);
    let is_told = |person: &Person| matches!(person.notice(), Some(Notice::Exported(_)));
    assert!(is_told(&person), "{:?}", person.notice());
    person.opens_screen(Screen::Settings);
    assert!(!is_told(&person), "it does not come along to the next screen");
    let files = fs::read_dir(machine.exports()).expect("there are exports");
    let names: Vec<_> = files.map(|file| file.expect("it can be listed").file_name()).collect();
    assert!(matches!(&names[..], [name] if name.to_string_lossy().contains(" Li ")), "{names:?}");
}

#[test]
fn a_deck_is_answered_by_keyboard_and_its_answers_are_kept() {
    let machine = Machine::new();
    let mut person = machine.opens("");
    let drill = person.says(msg::DRILL_TITLE);
    person.clicks(&drill).waits(3);
    person.enters("Li").waits_until("the deck is dealt", |world| {
        world.resource::<Sitting>().drill().is_some() && world.resource::<Ledger>().learner().is_some()
    });
    assert_eq!(person.screen(), Screen::Drill);
    let all = person.app.world().resource::<Sitting>().deck().len();
    assert_eq!(all, 5);
    for answered in 1..=all {
        // A second press on the same decision is none.
        person.types('1').types('2').waits(2);
        assert_eq!(person.app.world().resource::<Sitting>().answers().len(), answered);
        person.waits_for_saved(answered).presses(KeyCode::Enter).waits(2);
    }
    assert!(person.app.world().resource::<Sitting>().drill().is_none());
    let again = person.says(msg::DRILL_AGAIN);
    assert!(is_there(&mut person, &again));
    person.opens_screen(Screen::Progress).waits_until("there is a suggestion", |world| {
        world.resource::<Practice>().next().is_some_and(|next| !next.is_empty())
    });
}

#[test]
fn what_is_erased_is_gone_from_the_window_and_from_the_disk() {
    let machine = Machine::new();
    let mut person = machine.opens("");
    person.presses(KeyCode::Enter).waits(3);
    person.enters("Li").waits_until("the name is known", |world| world.resource::<Ledger>().learner().is_some());
    person.plays().waits_for_saved(1).opens_screen(Screen::Progress);
    let records = person.says(msg::PROGRESS_RECORDS);
    person.clicks(&records).waits(3);
    let (erase, yes) = (person.says(msg::ERASE), person.says(msg::ERASE_YES));
    person.clicks_button(&erase).waits(3);
    assert_eq!(person.saved(), 1, "it is asked first, and the way back has the focus");
    person.presses(KeyCode::Enter).waits(3);
    assert_eq!(person.saved(), 1);
    person.clicks_button(&erase).waits(3).clicks_button(&yes);
    person.waits_until("it is gone", |world| world.resource::<Ledger>().learner().is_none());
    assert!(matches!(person.notice(), Some(Notice::Erased { .. })));
    drop(person);
    let records = Records::open(Some(&machine.records()));
    assert_eq!(records.learners().expect("it can be read"), []);
}

#[test]
fn what_a_room_says_together_is_nobodys_record() {
    let machine = Machine::new();
    let mut person = machine.opens("");
    person.presses(KeyCode::Enter).waits(3);
    person.enters("Li").waits_until("the name is known", |world| world.resource::<Ledger>().learner().is_some());
    person.app.world_mut().trigger(Gather);
    person.waits(3).presses(KeyCode::Enter).waits(3).presses(KeyCode::Enter).waits(3);
    assert_eq!(person.screen(), Screen::Workshop);
    person.says_replies(60).opens_screen(Screen::Title);
    assert!(!person.app.world().resource::<Unclaimed>().is_waiting());
    // What is kept is kept in order: had the room's run been, it would be the first of two.
    person.plays().waits_for_saved(1);
    assert_eq!(person.ledger().left().count(), 0);
}
