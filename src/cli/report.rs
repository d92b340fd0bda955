//! The debrief and the transcript as text.

use std::io::{Result, Write};

use super::output::{BOLD, DIM, LOSS, listed, wrapped};
use super::play::{band_word, signed};
use crate::authoring::{Moment, Reach};
use crate::catalog::{Reason, Script};
use crate::engine::score::{MOOD_POINTS, OUTCOME_POINTS, PROCESS_POINTS, Score};
use crate::engine::{Session, Turn};
use crate::locale::{Arg, Words, msg, number};
use crate::report::{evidence, not_exercised, range, severity};

/// The causes of a turn, largest first, so that they add up to the change.
pub fn account(turn: &Turn, script: &Script<'_>) -> Vec<String> {
    let reasons = script.account(turn, usize::MAX);
    reasons
        .map(|(Reason::Cause { words, points } | Reason::Rest { words, points })| {
            format!("{words} {}", signed(points))
        })
        .collect()
}

/// What has been said so far.
pub fn transcript(to: &mut dyn Write, session: &Session, words: &Words) -> Result<()> {
    let script = Script::new(session.scenario(), words);
    for (i, turn) in session.turns().iter().enumerate() {
        let spoken = script.before(session, turn);
        writeln!(to, "\n{BOLD}{}{BOLD:#}  {DIM}{}{DIM:#}", spoken.who, spoken.manner)?;
        writeln!(to, "{}", wrapped(&spoken.line, "  ", "  "))?;
        let number = words.say(msg::TURN, &[("number", (i + 1).into())]);
        writeln!(to, "{BOLD}{}{BOLD:#}  {DIM}{number}{DIM:#}", words.plain(msg::YOU))?;
        writeln!(to, "{}", wrapped(&script.reply(turn.reply), "  ", "  "))?;
    }
    Ok(())
}

/// The whole debrief.
pub fn print(to: &mut dyn Write, session: &Session, words: &Words) -> Result<()> {
    let script = Script::new(session.scenario(), words);
    let score = Score::of(session);
    if let Some(ending) = session.ending() {
        writeln!(to, "\n{BOLD}{}{BOLD:#}  {}", words.plain(msg::TERMINAL_ENDING), script.summary(ending))?;
        writeln!(
            to,
            "{}",
            wrapped(&script.text("hidden"), &format!("{}  ", words.plain(msg::TERMINAL_HIDDEN)), "  ")
        )?;
    }
    let reach = session.ending().and_then(|_| Reach::of(session).ok());
    totals(to, &score, reach.as_ref(), session.ending().is_some(), words)?;
    losses(to, &score, session, &script)?;
    rules(to, &score, &script)?;
    principles(to, &score, &script)?;
    writeln!(to, "\n{BOLD}{}{BOLD:#}", words.plain(msg::TERMINAL_TURNS))?;
    for (i, turn) in session.turns().iter().enumerate() {
        let moment = reach.as_ref().and_then(|reach| reach.moments.get(i));
        turn_by_turn(to, i + 1, turn, moment, &script)?;
    }
    if session.rewinds() > 0 {
        let count = session.rewinds() as usize;
        writeln!(to, "\n{}", words.say(msg::TERMINAL_REWINDS, &[("count", count.into())]))?;
    }
    writeln!(to, "\n{DIM}{}{DIM:#}", words.plain(msg::TERMINAL_AID))
}

fn totals(to: &mut dyn Write, score: &Score, reach: Option<&Reach>, is_over: bool, words: &Words) -> Result<()> {
    let grade = words.text(&format!("grade-{}", score.grade.name()));
    let total = number::whole(score.total);
    writeln!(to, "\n{BOLD}{} {total}  {grade}{BOLD:#}", words.plain(msg::TERMINAL_TOTAL))?;
    if let Some(reach) = reach {
        writeln!(to, "  {DIM}{}{DIM:#}", range(reach, words))?;
    } else if is_over {
        writeln!(to, "{}", wrapped(&words.plain(msg::DEBRIEF_TOO_WIDE), "  ", "  "))?;
    }
    let [process, outcome, mood] = score.parts();
    for (name, points, most) in [
        (msg::TERMINAL_PROCESS, process, PROCESS_POINTS),
        (msg::TERMINAL_OUTCOME, outcome, OUTCOME_POINTS),
        (msg::TERMINAL_MOOD, mood, MOOD_POINTS),
    ] {
        writeln!(to, "  {}  {} / {most:.0}", words.plain(name), number::tenths(points))?;
    }
    let premature = score.process.premature.len();
    if premature > 0 {
        let points: Arg<'_> = number::signed(-score.process.premature_cost * PROCESS_POINTS / 100.0).into();
        let args = [("count", premature.into()), ("points", points)];
        writeln!(to, "  {}", words.say(msg::TERMINAL_PREMATURE, &args))?;
    }
    Ok(())
}

/// Where the points went; those that round to nothing are not told.
fn losses(to: &mut dyn Write, score: &Score, session: &Session, script: &Script<'_>) -> Result<()> {
    let words = script.words();
    let missing: [(&str, Arg<'_>); 1] = [("points", number::tenths(100.0 - score.total).into())];
    writeln!(to, "\n{BOLD}{}{BOLD:#}", words.say(msg::DEBRIEF_LOSSES, &missing))?;
    for loss in score.losses(session).iter().filter(|loss| loss.points >= 0.05) {
        let turns = script.turns(&loss.turns);
        let line = format!("{:>5}  {}  {DIM}{turns}{DIM:#}", number::tenths(loss.points), script.loss(loss));
        writeln!(to, "{}", wrapped(&line, "  ", "         "))?;
    }
    Ok(())
}

fn rules(to: &mut dyn Write, score: &Score, script: &Script<'_>) -> Result<()> {
    let words = script.words();
    writeln!(to, "\n{BOLD}{}{BOLD:#}", words.plain(msg::TERMINAL_RULES))?;
    if score.breaches.is_empty() {
        return writeln!(to, "  {}", words.plain(msg::TERMINAL_NO_BREACH));
    }
    for breach in &score.breaches {
        let args: [(&str, Arg<'_>); 3] = [
            ("turn", breach.turn.into()),
            ("rule", script.rule(breach.rule).into()),
            ("severity", severity(breach.severity, words).into()),
        ];
        writeln!(to, "{LOSS}{}{LOSS:#}", wrapped(&words.say(msg::TERMINAL_BREACH, &args), "  ", "  "))?;
        writeln!(to, "{}", wrapped(&script.rule_about(breach.rule), "    ", "    "))?;
    }
    Ok(())
}

fn principles(to: &mut dyn Write, score: &Score, script: &Script<'_>) -> Result<()> {
    let words = script.words();
    writeln!(to, "\n{BOLD}{}{BOLD:#}", words.plain(msg::TERMINAL_PRINCIPLES))?;
    for rating in &score.process.ratings {
        let evidence = evidence(rating, words).join("; ");
        let line = format!("{} / 4  {}  {evidence}", rating.value, script.principle(rating.principle));
        writeln!(to, "{}", wrapped(&line, "  ", "         "))?;
    }
    if let Some(sentence) = not_exercised(score, script) {
        writeln!(to, "{}", wrapped(&sentence, "  ", "  "))?;
    }
    Ok(())
}

fn turn_by_turn(
    to: &mut dyn Write,
    number: usize,
    turn: &Turn,
    moment: Option<&Moment>,
    script: &Script<'_>,
) -> Result<()> {
    let first = format!("  {number:>2}  ");
    writeln!(to, "{}", wrapped(&script.reply(turn.reply), &first, "      "))?;
    let moved = signed(turn.change());
    writeln!(to, "      {} {}  {moved}", band_word(turn.band, script), number::whole(turn.meter))?;
    writeln!(to, "{}", listed(&account(turn, script), "      ", "      "))?;
    writeln!(to, "{DIM}{}{DIM:#}", wrapped(&script.why(turn.reply), "      ", "      "))?;
    if let Some(moment) = moment.filter(|moment| moment.given_away >= 0.05) {
        let words = script.words();
        let points: [(&str, Arg<'_>); 1] = [("points", number::tenths(moment.given_away).into())];
        let head = format!("{LOSS}{}{LOSS:#}", words.say(msg::DEBRIEF_GAVE_AWAY, &points));
        let line = match &moment.better {
            Some(better) => {
                let total: [(&str, Arg<'_>); 1] = [("total", number::whole(better.total).into())];
                let reaches = words.say(msg::DEBRIEF_REACHES, &total);
                let reply = script.reply(better.turn.reply);
                format!("{head}  {}: {reply}  {DIM}{reaches}{DIM:#}", words.plain(msg::DEBRIEF_BETTER))
            }
            None => format!("{head}  {DIM}{}{DIM:#}", words.plain(msg::DEBRIEF_ONLY_DETOUR)),
        };
        writeln!(to, "{}", wrapped(&line, "      ", "      "))?;
    }
    let tags = script.tags(turn.reply);
    if tags.is_empty() { Ok(()) } else { writeln!(to, "{DIM}{}{DIM:#}", listed(&tags, "      ", "      ")) }
}
