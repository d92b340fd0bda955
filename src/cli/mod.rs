//! The command line: one file a command, results on stdout, words for people on stderr.
#![allow(clippy::disallowed_methods, reason = "commands read and write the files that they are given")]

mod check;
mod confirm;
mod drill;
mod failure;
mod glyphs;
mod graph;
mod history;
mod learner;
mod mood;
mod new;
mod optimum;
mod output;
mod page;
mod play;
pub mod record;
mod report;
mod schema;
mod simulate;
pub mod told;
mod typed;
mod verify;
mod what_if;

#[cfg(feature = "game")]
mod capture;
#[cfg(feature = "game")]
mod contact;
#[cfg(feature = "game")]
mod portfolio;
#[cfg(feature = "game")]
pub mod shown;
#[cfg(feature = "game")]
mod window;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use crate::catalog::{Library, Places};
use crate::locale::Lang;
pub use failure::{Failure, Status};
pub use verify::falsehood_words;

/// Counterpoise (从容柜台): practise calming an upset customer at a bank counter.
///
/// Without a command it opens the game.
#[derive(Debug, Parser)]
#[command(name = "counterpoise", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,

    /// Which customer comes first in the game, so that a class meets the same one. Another each time if left out.
    #[arg(long)]
    seed: Option<u64>,

    /// Where the game keeps its records. The user's data folder if left out.
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,

    /// A folder with packs, or one pack; wins over what is built in.
    #[arg(long, global = true, value_name = "DIR")]
    scenarios: Vec<PathBuf>,

    /// Language of the words: zh-CN or en. The system's if left out.
    #[arg(long, global = true, value_parser = parse_lang, value_name = "LANG")]
    lang: Option<Lang>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Play(play::Args),
    Drill(drill::Args),
    Check(check::Args),
    Optimum(optimum::Args),
    Simulate(simulate::Args),
    Graph(graph::Args),
    New(new::Args),
    Schema(schema::Args),
    Verify(verify::Args),
    History(history::Args),
    Mood(mood::Args),
    #[cfg(feature = "game")]
    Capture(capture::Args),
}

/// Form of the results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}

fn parse_lang(tag: &str) -> Result<Lang, String> {
    Lang::from_tag(tag).ok_or_else(|| "zh-CN or en".to_owned())
}

/// What every command may need: the language, and the packs on demand.
struct Context {
    lang: Lang,
    scenarios: Vec<PathBuf>,
}

impl Context {
    fn library(&self) -> Library {
        Library::load(&Places::usual(self.scenarios.iter().cloned()))
    }
}

/// Runs the program and turns what came of it into an exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Nothing is left to tell it to when even this can't be printed.
            let _ = error.print();
            return if error.use_stderr() { Status::WrongUse.into() } else { Status::Clean.into() };
        }
    };
    let lang = cli.lang.unwrap_or_else(system_lang);
    let context = Context { lang, scenarios: cli.scenarios };
    let outcome = match cli.command {
        None => open(&context, Opening { lang: cli.lang, seed: cli.seed, folder: cli.folder }),
        Some(Command::Play(args)) => play::run(&context, &args),
        Some(Command::Drill(args)) => drill::run(&context, &args),
        Some(Command::Check(args)) => check::run(&context, &args),
        Some(Command::Optimum(args)) => optimum::run(&context, &args),
        Some(Command::Simulate(args)) => simulate::run(&context, &args),
        Some(Command::Verify(args)) => verify::run(&context, &args),
        Some(Command::History(args)) => history::run(&context, &args),
        Some(Command::Graph(args)) => graph::run(&context, &args),
        Some(Command::New(args)) => new::run(&context, &args),
        Some(Command::Schema(_)) => schema::run(),
        Some(Command::Mood(args)) => mood::run(&context, &args),
        #[cfg(feature = "game")]
        Some(Command::Capture(args)) => capture::run(&context, &args),
    };
    match outcome {
        Ok(status) => status.into(),
        Err(failure) => {
            failure.tell(lang);
            failure.status.into()
        }
    }
}

/// What the command line asked for of the game.
#[cfg_attr(not(feature = "game"), allow(dead_code, reason = "there is no game to be asked"))]
struct Opening {
    lang: Option<Lang>,
    seed: Option<u64>,
    folder: Option<PathBuf>,
}

#[cfg(feature = "game")]
fn open(context: &Context, opening: Opening) -> Result<Status, Failure> {
    window::run(context, opening)
}

#[cfg(not(feature = "game"))]
fn open(_: &Context, _: Opening) -> Result<Status, Failure> {
    use crate::locale::msg;
    Err(Failure::environment(msg::ERROR_NO_GAME).hint(msg::ERROR_NO_GAME_HINT))
}

/// The language that the system asks for; Chinese when it asks for none of ours.
fn system_lang() -> Lang {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    asked.filter(|tag| !tag.is_empty()).find_map(|tag| Lang::from_tag(&tag)).unwrap_or_default()
}
