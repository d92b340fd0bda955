//! `capture`: an off-screen picture of a screen in a given state.

use std::path::PathBuf;
use std::sync::Arc;

use clap::ValueEnum;

use super::shown::{Scene, Shown};
use super::{Context, Failure, Status, contact};
use crate::engine::Mode;
use crate::game::GamePlugin;
use crate::game::app::{Picture, PictureError, settle};
use crate::game::settings::Settings;
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

    /// Who is on a contact sheet; everybody if left out.
    #[arg(long, value_delimiter = ',', value_name = "A,B,C")]
    people: Vec<String>,

    /// With the records of a made-up learner of this name; progress and records have them anyway.
    #[arg(long, value_name = "NAME")]
    learner: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Colours {
    #[default]
    Light,
    Dark,
    Contrast,
}

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
    let library = Arc::new(context.library());
    if library.pack(&args.scenario).is_none() {
        return Err(super::play::no_scenario(&library, &args.scenario));
    }
    let game = GamePlugin { library, lang: context.lang, seed: args.seed };
    let mut picture = Picture::new(width, height, settings, game).map_err(|error| undrawn(&error))?;
    if let Some(shows) = args.screen.sheet() {
        picture.settle();
        contact::lay_out(picture.app.world_mut(), shows, &args.people);
        return picture.save(&args.out).map(|()| Status::Clean).map_err(|error| undrawn(&error));
    }
    let scene = Scene {
        shown: args.screen,
        scenario: &args.scenario,
        mode: args.mode,
        choose: args.choose.as_deref(),
        learner: args.learner.as_deref(),
    };
    scene.show(&mut picture.app, settle)?;
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
