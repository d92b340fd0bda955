//! `capture`: an off-screen picture of a screen in a given state.

use std::path::PathBuf;
use std::sync::Arc;

use bevy::prelude::{App, NextState, World};
use clap::ValueEnum;

use super::{Context, Failure, Status};
use crate::engine::{Mode, Session};
use crate::game::app::{Picture, PictureError};
use crate::game::bridge::{self, AskHint, Begin, ChooseReply, PickScenario, SetMode, Table, TryInstead};
use crate::game::screens::{ShowTranscript, View};
use crate::game::settings::Settings;
use crate::game::state::Screen;
use crate::game::theme::Theme;
use crate::locale::msg;

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
        learner: String::new(),
    };
    let mut picture = Picture::new(width, height, settings).map_err(|error| undrawn(&error))?;
    let library = context.library();
    if library.pack(&args.scenario).is_none() {
        return Err(super::play::no_scenario(&library, &args.scenario));
    }
    bridge::open(&mut picture.app, library, context.lang, args.seed);
    picture.settle();
    set_up(&mut picture.app, args)?;
    picture.settle();
    if args.screen == Shown::Transcript {
        picture.app.world_mut().trigger(ShowTranscript);
    }
    picture.save(&args.out).map_err(|error| undrawn(&error))?;
    Ok(Status::Clean)
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
    if !matches!(args.screen, Shown::Title | Shown::Library) {
        world.trigger(PickScenario(args.scenario.clone()));
        world.trigger(SetMode(args.mode));
    }
    if !matches!(args.screen, Shown::Title | Shown::Library | Shown::Briefing | Shown::Settings) {
        world.trigger(Begin);
        play(app, args)?;
    }
    let screen = match args.screen {
        Shown::Title => Screen::Title,
        Shown::Library => Screen::Library,
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
    let offers = session.before_turn(turn).offers();
    let Some(other) = offers.iter().find(|offer| !offer.locked && offer.reply != taken) else { return };
    let reply = other.reply;
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
fn pick(session: &Session, taste: Taste) -> Option<crate::engine::ReplyId> {
    let scenario = Arc::clone(session.scenario());
    let tried = session.offers().into_iter().filter(|offer| !offer.locked).filter_map(|offer| {
        let mut after = session.clone();
        after.choose(offer.reply).ok()?;
        let breaks = !scenario.reply(offer.reply).breaks.is_empty();
        (!breaks).then(|| (after.meter(), offer.reply))
    });
    let by_meter = |a: &(f64, _), b: &(f64, _)| a.0.total_cmp(&b.0);
    let picked = match taste {
        Taste::Best => tried.max_by(by_meter),
        Taste::Worst => tried.min_by(by_meter),
    };
    picked.map(|(_, reply)| reply)
}
