//! `verify`: replays a record and says whether its numbers are true.

use std::path::PathBuf;

use super::output::print_line;
use super::{Context, Failure, Status, record};
use crate::engine::{Falsehood, Work};
use crate::locale::{Arg, Words, msg, number};

/// Replay a record and say whether its numbers are true.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The record of a run, as `play --format json` printed it, or of a drill.
    file: PathBuf,
}

pub fn run(context: &Context, args: &Args) -> Result<Status, Failure> {
    let work = record::read_work(&args.file)?;
    let library = context.library();
    let words = library.words(context.lang);
    let Some(scenario) = library.pack(work.scenario()).and_then(|pack| pack.scenario()) else {
        return Err(Failure::wrong_use(msg::VERIFY_NO_SCENARIO).arg("scenario", work.scenario()));
    };
    let falsehoods = match &work {
        Work::Run(attempt) => attempt.verify(scenario),
        Work::Drill(record) => record.verify(scenario),
    };
    if falsehoods.is_empty() {
        let truth = match &work {
            Work::Run(attempt) => {
                let total = number::whole(attempt.score.total);
                words.say(msg::VERIFY_TRUE, &[("turns", attempt.turns.len().into()), ("total", total.into())])
            }
            Work::Drill(record) => {
                let points = number::tenths(record.given_away);
                words.say(msg::VERIFY_DRILL_TRUE, &[("points", points.into())])
            }
        };
        print_line(&truth)?;
        return Ok(Status::Clean);
    }
    for falsehood in &falsehoods {
        print_line(&falsehood_words(falsehood, &words))?;
    }
    Ok(Status::Findings)
}

/// What a record claims and the replay does not confirm, in words.
pub fn falsehood_words(falsehood: &Falsehood, words: &Words) -> String {
    let (message, args): (_, Vec<(&str, Arg<'_>)>) = match falsehood {
        Falsehood::OtherScenario { recorded, here } => {
            (msg::VERIFY_OTHER_SCENARIO, vec![("recorded", recorded.into()), ("here", here.into())])
        }
        Falsehood::BrokenSeal => (msg::VERIFY_BROKEN_SEAL, Vec::new()),
        Falsehood::ImpossibleReply { turn, reply } => {
            (msg::VERIFY_IMPOSSIBLE_REPLY, vec![("turn", (*turn).into()), ("reply", reply.into())])
        }
        Falsehood::Differs { at, recorded, replayed } => (
            msg::VERIFY_DIFFERS,
            vec![("at", at.into()), ("recorded", recorded.into()), ("replayed", replayed.into())],
        ),
    };
    words.say(message, &args)
}
