//! `play --record FILE --from N`: a recorded run with other replies from a turn on, beside the run as it was.

use std::io::Write;
use std::path::Path;

use super::output::{BOLD, DIM, wrapped};
use super::play::{band_word, find, signed};
use super::{Context, Failure, Status, record};
use crate::authoring::{Origin, what_if};
use crate::catalog::Script;
use crate::engine::score::Score;
use crate::engine::{Attempt, Session};
use crate::locale::{msg, number};

/// Shows what would have become of a recorded run; the record itself stays as it is.
///
/// # Errors
/// When the file is no record, its scenario is not here or is another version, or a reply can't be taken.
pub fn run(
    context: &Context,
    file: &Path,
    from: usize,
    replies: &[String],
    as_json: bool,
) -> Result<Status, Failure> {
    let attempt = record::read(file)?;
    let library = context.library();
    let (scenario, words) = find(&library, context, &attempt.scenario)?;
    if !attempt.verify(&scenario).is_empty() {
        return Err(Failure::wrong_use(msg::WHAT_IF_UNTRUE)
            .hint(msg::WHAT_IF_UNTRUE_HINT)
            .arg("path", file.display()));
    }
    let (played, _) = attempt.replay(&scenario);
    let mut before = played.branch(from).map_err(|_| {
        Failure::wrong_use(msg::WHAT_IF_NO_TURN).arg("turn", from).arg("turns", played.turns().len())
    })?;
    let mut asked = Vec::new();
    for (i, name) in replies.iter().enumerate() {
        let reply = scenario.reply_named(before.step(), name).filter(|&reply| before.choose(reply).is_ok());
        asked.push(
            reply
                .ok_or_else(|| Failure::wrong_use(msg::ERROR_NO_REPLY).arg("turn", from + i).arg("name", name))?,
        );
    }
    let other = what_if(&played, from, &asked).expect("the replies could be taken just now");
    if as_json {
        record::print(&Attempt::of(&other.session, &attempt.lang))?;
        return Ok(Status::Clean);
    }
    let script = Script::new(&scenario, &words);
    let to = &mut anstream::stdout();
    writeln!(to, "\n{BOLD}{}{BOLD:#}", words.say(msg::DEBRIEF_WHAT_IF, &[("number", from.into())]))?;
    let totals = [
        ("mine", number::whole(Score::of(&played).total).into()),
        ("other", number::whole(Score::of(&other.session).total).into()),
    ];
    let totals = words.say(msg::DEBRIEF_WHAT_IF_TOTAL, &totals);
    writeln!(
        to,
        "  {totals}  {}  {DIM}{}{DIM:#}",
        signed(other.difference),
        words.plain(msg::DEBRIEF_WHAT_IF_PRACTICE)
    )?;
    for (name, session) in [(msg::DEBRIEF_WHAT_IF_MINE, &played), (msg::DEBRIEF_WHAT_IF_OTHER, &other.session)] {
        writeln!(to, "  {}  {}", words.plain(name), curve(session))?;
    }
    for (i, (turn, origin)) in other.session.turns().iter().zip(&other.origins).enumerate().skip(from - 1) {
        let origin = words.plain(match origin {
            Origin::Asked => msg::DEBRIEF_ORIGIN_ASKED,
            Origin::Best => msg::DEBRIEF_ORIGIN_BEST,
            Origin::Before | Origin::Kept => msg::DEBRIEF_ORIGIN_KEPT,
        });
        writeln!(to, "\n{}", wrapped(&script.reply(turn.reply), &format!("  {:>2}  ", i + 1), "      "))?;
        let moved = signed(turn.change());
        writeln!(
            to,
            "      {DIM}{origin}{DIM:#}  {} {}  {moved}",
            band_word(turn.band, &script),
            number::whole(turn.meter)
        )?;
    }
    Ok(Status::Clean)
}

/// A run's meter, from its start to its end, as bars and numbers.
fn curve(session: &Session) -> String {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let meters: Vec<f64> =
        std::iter::once(session.start_meter()).chain(session.turns().iter().map(|turn| turn.meter)).collect();
    let bars: String = meters.iter().map(|meter| BARS[((meter / 100.0 * 8.0) as usize).min(7)]).collect();
    let (first, last) = (meters.first().copied().unwrap_or_default(), meters.last().copied().unwrap_or_default());
    format!("{} {bars} {}", number::whole(first), number::whole(last))
}
