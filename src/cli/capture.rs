//! `capture`: an off-screen picture of a screen in a given state.

use std::path::PathBuf;

use bevy::prelude::{App, NextState, World};
use clap::ValueEnum;

use super::contact::{self, Shows};
use super::learner::unusable;
use super::{Context, Failure, Status, portfolio};
use crate::catalog::Library;
use crate::engine::{Mode, ReplyId, Session};
use crate::game::app::{Picture, PictureError};
use crate::game::bridge::{
    self, AnswerDrill, AskHint, Begin, ChooseReply, Clock, DealDeck, Ledger, NextDrill, Notice, Notices,
    PickScenario, SetMode, Sitting, Table, TryInstead,
};
use crate::game::screens::{ProgressView, ShowTranscript, View};
use crate::game::settings::Settings;
use crate::game::state::Screen;
use crate::game::theme::Theme;
use crate::locale::{Lang, msg};
use crate::records;
use crate::report::sheet::Folder;

/// Draw a screen into a PNG file, without a window.
#[derive(Debug, clap::Args)]
pub struct Args {
    screen: Shown,

    /// Where the picture goes.
    #[arg(long)]
    out: PathBuf,

    /// Width and height in pixels.
    #[arg(long, default_value = "1280x720", value_name = "WxH")]
    size: String,

    #[arg(long, value_enum, default_value_t)]
    theme: Colours,

    /// Larger and calmer, for a wall.
    #[arg(long)]
    projector: bool,

    /// Text size as a share of the designed one.
    #[arg(long, default_value_t = 1.0)]
    text: f32,

    /// The scenario at the counter.
    #[arg(long, default_value = "vip_queue")]
    scenario: String,

    #[arg(long, default_value_t = 0)]
    seed: u64,

    /// practice, coached or assessment.
    #[arg(long, value_parser = super::play::parse_mode, default_value = "practice")]
    mode: Mode,

    /// Replies taken before the picture, by id; what the screen stands for if left out.
    #[arg(long, value_delimiter = ',', value_name = "A,B,C")]
    choose: Option<Vec<String>>,

    /// Who is on a contact sheet; everybody if left out.
    #[arg(long, value_delimiter = ',', value_name = "A,B,C")]
    people: Vec<String>,

    /// With the records of a made-up learner of this name; progress and records have them anyway.
    #[arg(long, value_name = "NAME")]
    learner: Option<String>,
}

/// What can be pictured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Shown {
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
    fn sheet(self) -> Option<Shows> {
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

    /// Whether there is a customer in the picture.
    fn has_talk(self) -> bool {
        use Shown::{Briefing, Drill, DrillAnswered, DrillResult, Settings};
        !self.shows_records() && !matches!(self, Briefing | Settings | Drill | DrillAnswered | DrillResult)
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Colours {
    #[default]
    Light,
    Dark,
    Contrast,
}

/// Turns played for a calm picture.
const CALM_TURNS: usize = 6;
/// Turns after which a run to the end is given up.
const MOST_TURNS: usize = 60;

pub fn run(context: &Context, args: &Args) -> Result<Status, Failure> {
    let (width, height) = size(&args.size)?;
    let settings = Settings {
        language: context.lang.tag().to_owned(),
        text_scale: args.text,
        theme: match args.theme {
            Colours::Light => Theme::Light,
            Colours::Dark => Theme::Dark,
            Colours::Contrast => Theme::Contrast,
        },
        // A picture shows where everything has come to rest.
        reduced_motion: true,
        projector: args.projector,
        ..Settings::default()
    };
    let mut picture = Picture::new(width, height, settings).map_err(|error| undrawn(&error))?;
    let library = context.library();
    if library.pack(&args.scenario).is_none() {
        return Err(super::play::no_scenario(&library, &args.scenario));
    }
    let folder = shown_folder(&library, context, args)?;
    bridge::open(&mut picture.app, library, context.lang, args.seed);
    picture.app.insert_resource(Clock(|| portfolio::NOW));
    if let Some(folder) = folder {
        picture.app.insert_resource(Ledger::showing(folder));
    }
    picture.settle();
    if let Some(shows) = args.screen.sheet() {
        contact::lay_out(picture.app.world_mut(), shows, &args.people);
        return picture.save(&args.out).map(|()| Status::Clean).map_err(|error| undrawn(&error));
    }
    set_up(&mut picture.app, args)?;
    picture.settle();
    if matches!(args.screen, Shown::Drill | Shown::DrillAnswered | Shown::DrillResult) {
        answer_drills(&mut picture, args.screen);
    }
    if args.screen == Shown::Transcript {
        picture.app.world_mut().trigger(ShowTranscript);
    }
    picture.save(&args.out).map_err(|error| undrawn(&error))?;
    Ok(Status::Clean)
}

/// The records that are to be seen.
fn shown_folder(library: &Library, context: &Context, args: &Args) -> Result<Option<Folder>, Failure> {
    let needs_some = matches!(args.screen, Shown::Progress | Shown::Records | Shown::RecordsErase);
    let usual = match context.lang {
        Lang::ZhCn => "小林",
        Lang::En => "Lin",
    };
    let name = args.learner.as_deref().or(needs_some.then_some(usual));
    name.map(|name| portfolio::folder(library, name)).transpose().map_err(|fault| unusable(&fault))
}

/// Answers the drills that the picture comes after.
fn answer_drills(picture: &mut Picture, shown: Shown) {
    loop {
        let sitting = picture.app.world().resource::<Sitting>();
        let Some((number, drill)) = sitting.drill().filter(|_| shown != Shown::Drill) else { return };
        let best = drill.best().reply;
        let other = drill.choices().iter().find(|choice| choice.reply != best).map(|choice| choice.reply);
        let reply = if shown == Shown::DrillAnswered || number % 3 == 0 { other.unwrap_or(best) } else { best };
        picture.app.world_mut().trigger(AnswerDrill(reply));
        if shown == Shown::DrillAnswered {
            picture.settle();
            return;
        }
        picture.app.world_mut().trigger(NextDrill);
        picture.settle();
    }
}

fn undrawn(error: &PictureError) -> Failure {
    match error {
        PictureError::Unwritten { path, reason } => {
            Failure::environment(msg::ERROR_WRITE).arg("path", path.display()).arg("reason", reason)
        }
        other => Failure::environment(msg::ERROR_CAPTURE).arg("reason", other),
    }
}

fn size(text: &str) -> Result<(u32, u32), Failure> {
    let sides = text.split_once('x').and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    sides
        .filter(|(width, height)| (320..=7680).contains(width) && (320..=7680).contains(height))
        .ok_or_else(|| Failure::wrong_use(msg::ERROR_SIZE).hint(msg::ERROR_SIZE_HINT).arg("text", text))
}

/// Brings the table and the screen into the state that is asked for.
fn set_up(app: &mut App, args: &Args) -> Result<(), Failure> {
    let world = app.world_mut();
    if !args.screen.shows_records() {
        world.trigger(PickScenario(args.scenario.clone()));
        world.trigger(SetMode(args.mode));
    }
    if args.screen.has_talk() {
        world.trigger(Begin);
        play(app, args)?;
    }
    let screen = match args.screen {
        Shown::Title | Shown::Figures | Shown::Faces | Shown::Ways | Shown::Places => Screen::Title,
        Shown::Library | Shown::Notice => Screen::Library,
        Shown::Learner => Screen::Learner,
        Shown::Progress | Shown::Records | Shown::RecordsErase => Screen::Progress,
        Shown::Drill | Shown::DrillAnswered | Shown::DrillResult => Screen::Drill,
        Shown::Briefing => Screen::Briefing,
        Shown::Settings => Screen::Settings,
        Shown::Debrief
        | Shown::DebriefTurns
        | Shown::DebriefWhatIf
        | Shown::DebriefPrinciples
        | Shown::DebriefFrameworks => Screen::Debrief,
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
    match args.screen {
        Shown::DebriefTurns => world.insert_resource(View::Turn(1)),
        Shown::DebriefWhatIf => try_another(world),
        Shown::DebriefPrinciples => world.insert_resource(View::Principles),
        Shown::DebriefFrameworks => world.insert_resource(View::Framework(0)),
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
    world.resource_mut::<NextState<Screen>>().set(screen);
    Ok(())
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

fn play(app: &mut App, args: &Args) -> Result<(), Failure> {
    let session = |app: &App| app.world().resource::<Table>().session().cloned();
    if let Some(names) = &args.choose {
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
    let (turns, mood) = match args.screen {
        Shown::ConversationCalm | Shown::Transcript => (CALM_TURNS, Taste::Best),
        Shown::ConversationHint => (1, Taste::Best),
        Shown::ConversationFurious => (MOST_TURNS, Taste::Worst),
        Shown::Farewell
        | Shown::Debrief
        | Shown::DebriefTurns
        | Shown::DebriefWhatIf
        | Shown::DebriefPrinciples
        | Shown::DebriefFrameworks => (MOST_TURNS, Taste::Best),
        _ => (0, Taste::Best),
    };
    for _ in 0..turns {
        let Some(now) = session(app).filter(|now| now.ending().is_none()) else { break };
        let is_enough = mood == Taste::Worst && now.last_chance().is_some();
        let Some(next) = pick(&now, mood).filter(|_| !is_enough) else { break };
        app.world_mut().trigger(ChooseReply(next));
    }
    Ok(())
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
