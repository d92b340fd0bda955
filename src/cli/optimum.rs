//! `optimum`: the best and the worst way through a scenario.

use serde::Serialize;

use super::output::{BOLD, print_line, wrapped};
use super::play::find;
use super::{Context, Failure, Format, Status};
use crate::authoring::{Optimum, SEARCH_LIMIT, Way, optimum};
use crate::catalog::Script;
use crate::engine::{Encounter, Scenario};
use crate::locale::{Words, msg, number};

/// Find the best and the worst way through a scenario, exactly.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The scenario, as vip_queue.
    scenario: String,

    /// Which customer comes: 0 is the customer as written.
    #[arg(long, default_value_t = 0)]
    seed: u64,

    /// Form of the result.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// The result as it is written in JSON.
#[derive(Serialize)]
struct Found {
    best: WayJson,
    worst: WayJson,
    exact: bool,
    states: u64,
}

#[derive(Serialize)]
struct WayJson {
    total: f64,
    replies: Vec<String>,
    ending: &'static str,
}

impl WayJson {
    fn of(way: &Way, scenario: &Scenario) -> Self {
        WayJson {
            total: way.total,
            replies: way.replies.iter().map(|&id| scenario.reply(id).name.clone()).collect(),
            ending: way.ending.name(),
        }
    }
}

pub fn run(context: &Context, args: &Args) -> Result<Status, Failure> {
    let library = context.library();
    let (scenario, words) = find(&library, context, &args.scenario)?;
    let encounter = Encounter::new(scenario, args.seed);
    let found = optimum(&encounter, SEARCH_LIMIT);
    let scenario = encounter.scenario();
    match args.format {
        Format::Json => {
            let result = Found {
                best: WayJson::of(&found.best, scenario),
                worst: WayJson::of(&found.worst, scenario),
                exact: found.is_exact,
                states: found.states,
            };
            print_line(&serde_json::to_string_pretty(&result).expect("a way can be written"))?;
        }
        Format::Text => show(&found, scenario, &words)?,
    }
    Ok(Status::Clean)
}

fn show(found: &Optimum, scenario: &Scenario, words: &Words) -> Result<(), Failure> {
    let script = Script::new(scenario, words);
    for (title, way) in [(msg::OPTIMUM_BEST, &found.best), (msg::OPTIMUM_WORST, &found.worst)] {
        let total = number::tenths(way.total);
        let ending = words.text(&format!("ending-{}", way.ending.name()));
        let turns = way.replies.len();
        let args = [("total", total.into()), ("ending", ending.into()), ("turns", turns.into())];
        print_line(&format!("{BOLD}{}{BOLD:#}", words.say(title, &args)))?;
        for (i, &reply) in way.replies.iter().enumerate() {
            let first = format!("  {:>2}  ", i + 1);
            let line = format!("{}  {}", scenario.reply(reply).name, script.reply(reply));
            print_line(&wrapped(&line, &first, "      "))?;
        }
        print_line("")?;
    }
    let looked = if found.is_exact { msg::OPTIMUM_STATES } else { msg::OPTIMUM_BROKEN_OFF };
    print_line(&words.say(looked, &[("states", (found.states as usize).into())]))?;
    Ok(())
}
