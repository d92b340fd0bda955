//! `simulate`: play-tests a scenario with simulated trainees.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::sync::Arc;

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use textwrap::core::display_width;

use super::output::{DIM, print_line, wrapped};
use super::play::find;
use super::{Context, Failure, Format, Status};
use crate::authoring::{Outcome, PlayTest, Wording};
use crate::catalog::Script;
use crate::engine::{Ending, Policy, ReplyId, Scenario};
use crate::locale::{Words, msg, number};

/// Play-test a scenario with simulated trainees: how they score, how it ends for them, what they never see.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The scenario, as vip_queue.
    scenario: String,

    /// How they pick replies: random, first, longest, shortest, most_polite, appeaser, rule_reciter, impatient,
    /// empathiser, novice or expert. Each of them in turn if left out.
    #[arg(long, value_parser = parse_policy, value_name = "POLICY")]
    policy: Option<Policy>,

    /// How many runs each.
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..=10_000_000))]
    runs: u64,

    /// Seed of the first run; the next one takes the next.
    #[arg(long, default_value_t = 1)]
    seed: u64,

    /// With json: every run, too.
    #[arg(long)]
    records: bool,

    /// Form of the results.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

fn parse_policy(name: &str) -> Result<Policy, String> {
    Policy::named(name).ok_or_else(|| Policy::ALL.map(Policy::name).join(", "))
}

/// The outcome of one policy as it is written in JSON.
#[derive(Serialize)]
struct Report {
    policy: &'static str,
    runs: u64,
    seed: u64,
    totals: Totals,
    endings: BTreeMap<&'static str, f64>,
    never_shown: Vec<String>,
    never_taken: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    records: Option<Vec<RunRecord>>,
}

#[derive(Serialize)]
struct Totals {
    p10: f64,
    p50: f64,
    p90: f64,
}

#[derive(Serialize)]
struct RunRecord {
    seed: u64,
    replies: Vec<String>,
    total: f64,
    ending: &'static str,
}

pub fn run(context: &Context, args: &Args) -> Result<Status, Failure> {
    let library = context.library();
    let (scenario, words) = find(&library, context, &args.scenario)?;
    let wording = wording(&Script::new(&scenario, &words), &scenario, context);
    let policies = args.policy.map_or_else(|| Policy::ALL.to_vec(), |policy| vec![policy]);
    let bar = progress_bar(args.runs * policies.len() as u64);
    let mut reports = Vec::new();
    let mut outcomes = Vec::new();
    for policy in policies {
        let test = PlayTest { scenario: &scenario, wording: &wording, policy, runs: args.runs, seed: args.seed };
        let outcome = test.make(|| bar.inc(1));
        if args.format == Format::Json {
            reports.push(report(&test, &outcome, args.records));
        }
        outcomes.push((policy, outcome));
    }
    bar.finish_and_clear();
    match (args.format, args.policy) {
        (Format::Json, Some(_)) => print_line(&json(&reports[0]))?,
        (Format::Json, None) => print_line(&json(&reports))?,
        (Format::Text, _) => table(&outcomes, &scenario, &words)?,
    }
    Ok(Status::Clean)
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).expect("a report can be written")
}

/// What the replies look like in the language of the words.
fn wording(script: &Script<'_>, scenario: &Scenario, context: &Context) -> Wording {
    let texts: Vec<String> = scenario.replies().map(|(id, _)| script.reply(id).into_owned()).collect();
    Wording::new(context.lang.tag(), texts.iter().map(String::as_str))
}

/// On a terminal; elsewhere it draws nothing.
fn progress_bar(runs: u64) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len}  {eta}").expect("a sound template");
    ProgressBar::new(runs).with_style(style)
}

fn name(scenario: &Scenario, id: ReplyId) -> String {
    let reply = scenario.reply(id);
    format!("{}.{}", scenario.step(reply.step).name, reply.name)
}

fn report(test: &PlayTest<'_>, outcome: &Outcome, records: bool) -> Report {
    let scenario: &Arc<Scenario> = test.scenario;
    let share = |count: u64| count as f64 / test.runs as f64;
    let names = |ids: &[ReplyId]| ids.iter().map(|&id| name(scenario, id)).collect();
    let records = records.then(|| {
        let runs = test.runs().into_iter().map(|run| RunRecord {
            seed: run.seed,
            replies: run.replies.iter().map(|&id| scenario.reply(id).name.clone()).collect(),
            total: run.total,
            ending: run.ending.name(),
        });
        runs.collect()
    });
    Report {
        policy: test.policy.name(),
        runs: test.runs,
        seed: test.seed,
        totals: Totals {
            p10: outcome.percentile(0.1),
            p50: outcome.percentile(0.5),
            p90: outcome.percentile(0.9),
        },
        endings: outcome.endings.iter().map(|(ending, &count)| (ending.name(), share(count))).collect(),
        never_shown: names(&outcome.never_shown),
        never_taken: names(&outcome.never_taken),
        records,
    }
}

/// One line a policy; below it, for a single one, what it never saw or took.
fn table(outcomes: &[(Policy, Outcome)], scenario: &Scenario, words: &Words) -> Result<(), Failure> {
    let label = |policy: Policy| words.text(&format!("policy-{}", policy.name()));
    let widest = outcomes.iter().map(|(policy, _)| display_width(&label(*policy))).max().unwrap_or(0);
    let gap = |text: &str| " ".repeat(widest - display_width(text).min(widest));
    let head = words.plain(msg::SIMULATE_HEAD);
    print_line(&format!("{DIM}{}  {:>5} {:>5} {:>5}   {head}{DIM:#}", gap(""), "p10", "p50", "p90"))?;
    for (policy, outcome) in outcomes {
        let name = label(*policy);
        let [low, middle, high] = [0.1, 0.5, 0.9].map(|share| number::tenths(outcome.percentile(share)));
        let endings = endings(outcome, words);
        print_line(&format!("{name}{}  {low:>5} {middle:>5} {high:>5}   {endings}", gap(&name)))?;
    }
    if let [(_, outcome)] = outcomes {
        for (title, ids) in
            [(msg::SIMULATE_NEVER_SHOWN, &outcome.never_shown), (msg::SIMULATE_NEVER_TAKEN, &outcome.never_taken)]
        {
            let names: Vec<String> = ids.iter().map(|&id| name(scenario, id)).collect();
            if !names.is_empty() {
                let line = words.say(title, &[("count", names.len().into()), ("names", names.join(" ").into())]);
                print_line(&wrapped(&line, "", "  "))?;
            }
        }
    }
    Ok(())
}

fn endings(outcome: &Outcome, words: &Words) -> String {
    let mut endings: Vec<(Ending, u64)> =
        outcome.endings.iter().map(|(&ending, &count)| (ending, count)).collect();
    endings.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    let runs = outcome.totals.len() as f64;
    let parts = endings.into_iter().map(|(ending, count)| {
        let share = number::whole(100.0 * count as f64 / runs);
        format!("{} {share} %", words.text(&format!("ending-{}", ending.name())))
    });
    parts.collect::<Vec<_>>().join("  ")
}
