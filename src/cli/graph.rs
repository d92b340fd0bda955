//! `graph`: draws a scenario, as a picture or as text that other programs draw.

use std::borrow::Cow;
use std::sync::Arc;

use clap::ValueEnum;

use super::output::print_line;
use super::{Context, Failure, Status, play};
use crate::authoring::graph::{self, Branch, Graph, Labels, RUNS, WayLabel};
use crate::catalog::Script;
use crate::engine::mood::Band;
use crate::engine::{Encounter, Variant};
use crate::locale::{Arg, msg, number};

/// Draw a scenario: its steps in the colour of their mood, the replies between them, and the best way.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The scenario, as vip_queue.
    scenario: String,

    /// A picture by itself, or text for Graphviz or Mermaid.
    #[arg(long, value_enum, default_value_t)]
    format: Drawing,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Drawing {
    #[default]
    Svg,
    Dot,
    Mermaid,
}

pub fn run(context: &Context, args: &Args) -> Result<Status, Failure> {
    let library = context.library();
    let (scenario, words) = play::find(&library, context, &args.scenario)?;
    let encounter = Encounter::new(Arc::clone(&scenario), 0);
    let graph = Graph::of(&encounter);
    let labels = labels(&graph, &Script::new(&scenario, &words));
    let drawn = match args.format {
        Drawing::Svg => graph::svg(&graph, &labels),
        Drawing::Dot => graph::dot(&graph, &labels),
        Drawing::Mermaid => graph::mermaid(&graph, &labels),
    };
    print_line(drawn.trim_end())?;
    let optimum = graph.optimum();
    if !optimum.is_exact {
        let looked = [("states", (optimum.states as usize).into())];
        anstream::eprintln!("{}", words.say(msg::OPTIMUM_BROKEN_OFF, &looked));
    }
    Ok(Status::Clean)
}

fn labels(graph: &Graph<'_>, script: &Script<'_>) -> Labels {
    let words = script.words();
    let lines = script.scenario().steps().map(|(id, _)| script.at_step(id, graph.band(id), Variant::A).line);
    let ways = graph.ways().iter().map(|way| {
        let conditions: Vec<String> = way.branches.iter().map(|branch| condition(branch, script)).collect();
        let to = way.to.map_or_else(|| words.plain(msg::GRAPH_END), |to| script.scenario().step(to).name.clone());
        let reply = |(branch, condition): (&Branch, &String)| {
            let (name, said) = (&script.scenario().reply(branch.reply).name, script.reply(branch.reply));
            let condition = if condition.is_empty() { String::new() } else { format!(" [{condition}]") };
            format!("{name} → {to}{condition}  {said}")
        };
        WayLabel {
            replies: way.branches.iter().zip(&conditions).map(reply).collect(),
            condition: conditions.into_iter().next().unwrap_or_default(),
        }
    });
    let best: [(&str, Arg<'_>); 2] =
        [("turns", graph.best_turns().into()), ("total", number::whole(graph.optimum().best.total).into())];
    Labels {
        title: script.title(),
        lines: lines.map(Cow::into_owned).collect(),
        ways: ways.collect(),
        bands: Band::ALL.map(|band| script.band(band)),
        end: words.plain(msg::GRAPH_END),
        never_met: words.plain(msg::GRAPH_NEVER_MET),
        best_way: words.say(msg::GRAPH_BEST, &best),
        guarded: words.plain(msg::GRAPH_GUARDED),
        several: words.plain(msg::GRAPH_SEVERAL),
        colours: words.say(msg::GRAPH_COLOURS, &[("runs", (RUNS as usize).into())]),
        pointing: words.plain(msg::GRAPH_POINTING),
    }
}

/// When a reply takes a way, in a few words; empty when nothing must hold.
fn condition(branch: &Branch, script: &Script<'_>) -> String {
    let parts: Vec<String> = branch.conditions.iter().map(|guard| script.guard(guard)).collect();
    let when = parts.join(&script.words().plain(msg::GUARD_AND));
    match (branch.is_otherwise, script.words().plain(msg::GUARD_OTHERWISE)) {
        (false, _) => when,
        (true, otherwise) if when.is_empty() => otherwise,
        (true, otherwise) => format!("{when}{}{otherwise}", script.words().plain(msg::SEPARATOR)),
    }
}
