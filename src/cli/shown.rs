//! What `capture` can picture, and how an app is brought to show it.

use std::path::PathBuf;

use bevy::prelude::{App, World};
use clap::ValueEnum;

use super::contact::Shows;
use super::learner::unusable;
use super::{Failure, portfolio};
use crate::engine::{Mode, ReplyId, Session};
use crate::game::bridge::{
    AnswerDrill, AskHint, Begin, Branch, ChooseReply, Clock, DealDeck, Ledger, NextDrill, Notice, Notices,
    PickScenario, Poll, Practice, SetMode, Sitting, Speech, Subject, Table, TryInstead,
};
use crate::game::screens::{ProgressView, Reading, ShowTranscript, ToggleNotes, View};
use crate::game::state::{Gathering, Open, Screen};
use crate::locale::{Lang, msg};
use crate::records;

/// What can be pictured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shown {
    Title,
    Library,
    Briefing,
    /// The first line.
    Conversation,
    /// A few good replies later.
    ConversationCalm,
    /// A few bad replies later.
    ConversationFurious,
    Transcript,
    /// After the last words.
    Farewell,
    Debrief,
    DebriefTurns,
    /// The third turn with the best of its other replies.
    DebriefWhatIf,
    DebriefPrinciples,
    DebriefFrameworks,
    /// The second turn, with a hint.
    ConversationHint,
    /// A room, before the replies are shown.
    Workshop,
    /// While hands are counted.
    WorkshopVoting,
    /// The split of a second vote, with the notes.
    WorkshopSplit,
    /// What the room voted.
    DebriefVotes,
    Settings,
    /// Who practises.
    Learner,
    /// What a made-up learner's records say.
    Progress,
    /// Everything in them.
    Records,
    /// The same, and the question whether to erase it.
    RecordsErase,
    /// The first decision of a deck.
    Drill,
    /// The same, answered wrongly.
    DrillAnswered,
    /// The end of the deck.
    DrillResult,
    /// Its first page.
    Handbook,
    /// A framework with steps.
    HandbookFramework,
    /// A word that no page has.
    HandbookNothing,
    /// The library, while records can't be saved.
    Notice,
    /// A contact sheet: everybody in every mood.
    Figures,
    /// The same, the faces alone.
    Faces,
    /// Everybody on the way from angry to satisfied, blinking, looking at the watch, leaving.
    Ways,
    /// Every place: calm, looked on, and with somebody who films and somebody who leaves.
    Places,
}

impl Shown {
    /// The contact sheet that it is, if it is one.
    pub(super) fn sheet(self) -> Option<Shows> {
        match self {
            Shown::Figures => Some(Shows::Busts),
            Shown::Faces => Some(Shows::Faces),
            Shown::Ways => Some(Shows::Way),
            Shown::Places => Some(Shows::Places),
            _ => None,
        }
    }

    /// Screens on which somebody's records are seen.
    fn shows_records(self) -> bool {
        use Shown::{Learner, Library, Notice, Progress, Records, RecordsErase, Title};
        matches!(self, Title | Library | Learner | Progress | Records | RecordsErase | Notice)
    }

    /// Whether a room practises together.
    fn is_workshop(self) -> bool {
        matches!(self, Shown::Workshop | Shown::WorkshopVoting | Shown::WorkshopSplit | Shown::DebriefVotes)
    }

    /// Whether there is a customer in the picture.
    fn has_talk(self) -> bool {
        use Shown::{
            Briefing, Drill, DrillAnswered, DrillResult, Handbook, HandbookFramework, HandbookNothing, Settings,
        };
        let has_none = matches!(
            self,
            Briefing
                | Settings
                | Drill
                | DrillAnswered
                | DrillResult
                | Handbook
                | HandbookFramework
                | HandbookNothing
        );
        !self.shows_records() && !has_none
    }
}

/// Turns played for a calm picture.
const CALM_TURNS: usize = 6;
/// Turns after which a run to the end is given up.
const MOST_TURNS: usize = 60;

/// A screen in a state.
#[derive(Clone, Debug)]
pub struct Scene<'a> {
    pub shown: Shown,
    /// The scenario at the counter.
    pub scenario: &'a str,
    pub mode: Mode,
    /// Replies taken before, by id; what the screen stands for if left out.
    pub choose: Option<&'a [String]>,
    /// Whose records are there; progress and records have somebody's anyway.
    pub learner: Option<&'a str>,
}

impl Scene<'_> {
    /// Brings an open branch to show it. `settle` runs the app until nothing moves.
    ///
    /// # Errors
    /// A reply that the step doesn't have.
    pub fn show(&self, app: &mut App, settle: impl Fn(&mut App)) -> Result<(), Failure> {
        self.keep_records(app)?;
        settle(app);
        self.set_up(app)?;
        settle(app);
        if matches!(self.shown, Shown::Drill | Shown::DrillAnswered | Shown::DrillResult) {
            answer_drills(app, self.shown, &settle);
        }
        if self.shown == Shown::Transcript {
            app.world_mut().trigger(ShowTranscript);
        }
        settle(app);
        Ok(())
    }

    fn keep_records(&self, app: &mut App) -> Result<(), Failure> {
        let needs_some = matches!(self.shown, Shown::Progress | Shown::Records | Shown::RecordsErase);
        let usual = match app.world().resource::<Speech>().lang() {
            Lang::ZhCn => "小林",
            Lang::En => "Lin",
        };
        let name = self.learner.or(needs_some.then_some(usual));
        app.insert_resource(Clock(|| portfolio::NOW));
        if let Some(name) = name {
            let library = app.world().resource::<Branch>().library();
            let (listing, progress) = portfolio::of(library, name).map_err(|fault| unusable(&fault))?;
            app.insert_resource(Ledger::showing(listing)).insert_resource(Practice::showing(progress));
        }
        Ok(())
    }

    /// Brings the table and the screen into the state that is asked for.
    fn set_up(&self, app: &mut App) -> Result<(), Failure> {
        let world = app.world_mut();
        if !self.shown.shows_records() {
            world.trigger(PickScenario(self.scenario.to_owned()));
            world.trigger(SetMode(self.mode));
        }
        if self.shown.has_talk() {
            world.insert_resource(Gathering(self.shown.is_workshop()));
            world.trigger(Begin);
            // Whoever hears of it comes first.
            world.flush();
            self.play(app)?;
        }
        let screen = match self.shown {
            Shown::Title | Shown::Figures | Shown::Faces | Shown::Ways | Shown::Places => Screen::Title,
            Shown::Library | Shown::Notice => Screen::Library,
            Shown::Learner => Screen::Learner,
            Shown::Progress | Shown::Records | Shown::RecordsErase => Screen::Progress,
            Shown::Drill | Shown::DrillAnswered | Shown::DrillResult => Screen::Drill,
            Shown::Briefing => Screen::Briefing,
            Shown::Handbook | Shown::HandbookFramework | Shown::HandbookNothing => Screen::Handbook,
            Shown::Settings => Screen::Settings,
            Shown::Workshop | Shown::WorkshopVoting | Shown::WorkshopSplit => Screen::Workshop,
            Shown::Debrief
            | Shown::DebriefTurns
            | Shown::DebriefWhatIf
            | Shown::DebriefPrinciples
            | Shown::DebriefFrameworks
            | Shown::DebriefVotes => Screen::Debrief,
            Shown::Conversation
            | Shown::ConversationCalm
            | Shown::ConversationFurious
            | Shown::ConversationHint
            | Shown::Transcript
            | Shown::Farewell => Screen::Conversation,
        };
        let world = app.world_mut();
        // What the requests have led to comes first: a new session shows its overview.
        world.flush();
        match self.shown {
            Shown::DebriefTurns => world.insert_resource(View::Turn(1)),
            Shown::DebriefWhatIf => try_another(world),
            Shown::DebriefPrinciples => world.insert_resource(View::Principles),
            Shown::DebriefFrameworks => world.insert_resource(View::Framework(0)),
            Shown::DebriefVotes => world.insert_resource(View::Votes),
            Shown::WorkshopVoting => vote(world, &FIRST_HANDS),
            Shown::WorkshopSplit => {
                vote_twice(world);
                world.trigger(ToggleNotes);
            }
            Shown::HandbookFramework => world.insert_resource(framework_read(world)),
            Shown::HandbookNothing => {
                world.insert_resource(Reading { query: "xylophone".to_owned(), ..Reading::default() });
            }
            Shown::ConversationHint => world.trigger(AskHint),
            Shown::Records => world.insert_resource(ProgressView::Records),
            Shown::RecordsErase => world.insert_resource(ProgressView::Erasing),
            Shown::Drill | Shown::DrillAnswered | Shown::DrillResult => world.trigger(DealDeck::default()),
            Shown::Notice => {
                let path = Some(PathBuf::from("/media/usb/records.sqlite"));
                let notice = records::Notice::NotSaved { path, hindrance: records::Hindrance::ReadOnly };
                world.resource_mut::<Notices>().push(Notice::Records(notice));
            }
            _ => {}
        }
        world.trigger(Open(screen));
        Ok(())
    }

    fn play(&self, app: &mut App) -> Result<(), Failure> {
        let session = |app: &App| app.world().resource::<Table>().session().cloned();
        if let Some(names) = self.choose {
            for (i, name) in names.iter().enumerate() {
                let Some(now) = session(app) else { break };
                let reply = now
                    .scenario()
                    .reply_named(now.step(), name)
                    .ok_or_else(|| Failure::wrong_use(msg::ERROR_NO_REPLY).arg("turn", i + 1).arg("name", name))?;
                app.world_mut().trigger(ChooseReply(reply));
            }
            return Ok(());
        }
        let (turns, mood) = match self.shown {
            Shown::ConversationCalm | Shown::Transcript => (CALM_TURNS, Taste::Best),
            Shown::ConversationHint => (1, Taste::Best),
            Shown::ConversationFurious => (MOST_TURNS, Taste::Worst),
            Shown::Farewell
            | Shown::Debrief
            | Shown::DebriefTurns
            | Shown::DebriefWhatIf
            | Shown::DebriefPrinciples
            | Shown::DebriefFrameworks
            | Shown::DebriefVotes => (MOST_TURNS, Taste::Best),
            _ => (0, Taste::Best),
        };
        for _ in 0..turns {
            let Some(now) = session(app).filter(|now| now.ending().is_none()) else { break };
            let is_enough = mood == Taste::Worst && now.last_chance().is_some();
            let Some(next) = pick(&now, mood).filter(|_| !is_enough) else { break };
            if self.shown.is_workshop() {
                vote_twice(app.world_mut());
            }
            app.world_mut().trigger(ChooseReply(next));
            app.world_mut().flush();
        }
        Ok(())
    }
}

/// Hands of a room in two rounds.
const FIRST_HANDS: [usize; 4] = [6, 9, 14, 3];
const SECOND_HANDS: [usize; 4] = [17, 4, 10, 1];

fn vote(world: &mut World, hands: &[usize]) {
    world.trigger(Poll::Show);
    for (at, &hands) in hands.iter().enumerate() {
        (0..hands).for_each(|_| world.trigger(Poll::Raise(at)));
    }
}

fn vote_twice(world: &mut World) {
    vote(world, &FIRST_HANDS);
    world.trigger(Poll::Close);
    world.trigger(Poll::Again);
    vote(world, &SECOND_HANDS);
    world.trigger(Poll::Close);
}

/// Answers the drills that come before it.
fn answer_drills(app: &mut App, shown: Shown, settle: &impl Fn(&mut App)) {
    loop {
        let sitting = app.world().resource::<Sitting>();
        let Some((number, drill)) = sitting.drill().filter(|_| shown != Shown::Drill) else { return };
        let best = drill.best().reply;
        let other = drill.choices().iter().find(|choice| choice.reply != best).map(|choice| choice.reply);
        let reply = if shown == Shown::DrillAnswered || number % 3 == 0 { other.unwrap_or(best) } else { best };
        app.world_mut().trigger(AnswerDrill(reply));
        if shown == Shown::DrillAnswered {
            settle(app);
            return;
        }
        app.world_mut().trigger(NextDrill);
        settle(app);
    }
}

/// The handbook, open at the framework that courses teach most.
fn framework_read(world: &World) -> Reading {
    let frameworks = world.resource::<Branch>().library().frameworks();
    let place = frameworks.iter().position(|framework| framework.name == "lscia");
    Reading { subject: place.map(Subject::Framework), is_open: true, ..Reading::default() }
}

/// Asks for another reply at the third turn, or at the last one of a shorter run.
fn try_another(world: &mut World) {
    let Some(session) = world.resource::<Table>().ended_session() else { return };
    let turn = session.turns().len().min(3);
    let taken = session.turns()[turn - 1].reply;
    let ranked = portfolio::ranked(&session.before_turn(turn));
    let Some(reply) = ranked.into_iter().find(|reply| *reply != taken) else { return };
    world.trigger(TryInstead { turn, reply });
    world.insert_resource(View::WhatIf(turn));
}

/// Which reply a picture takes at each step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taste {
    Best,
    Worst,
}

/// The open reply that keeps the rules and leaves the mood best, or worst.
fn pick(session: &Session, taste: Taste) -> Option<ReplyId> {
    let ranked = portfolio::ranked(session);
    match taste {
        Taste::Best => ranked.first().copied(),
        Taste::Worst => ranked.last().copied(),
    }
}
