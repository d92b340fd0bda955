//! `drill`: a deck of single decisions in the terminal, three minutes.

use std::io::Write;
use std::sync::Arc;

use serde::Serialize;

use super::learner::{Keeping, Place};
use super::output::{BOLD, DIM, GAIN, LOSS, print_line, wrapped};
use super::play::find;
use super::{Context, Failure, Format, Status, typed};
use crate::catalog::{Library, Script};
use crate::engine::{Catalogue, DrillRecord, PrincipleId, ReplyId, Scenario};
use crate::locale::{Arg, Words, msg, number};
use crate::progress::{Drill, Verdict, deck, drills};
use crate::records::Kept;
use crate::report::short;

/// Practise single decisions, a deck of five in three minutes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only decisions of this scenario, as vip_queue; of all if left out.
    scenario: Option<String>,

    /// Which deck: the same seed, the same decisions.
    #[arg(long, default_value_t = 0)]
    seed: u64,

    /// Only decisions that train this principle, as active_listening or P4.
    #[arg(long, value_name = "P")]
    principle: Option<String>,

    /// Ask what this learner's records say is wanted most, and keep the answers there. Without it nothing is kept.
    #[arg(long, value_name = "NAME")]
    learner: Option<String>,

    #[command(flatten)]
    place: Place,

    /// Give these answers, by reply id, without asking.
    #[arg(long, value_delimiter = ',', value_name = "A,B,C")]
    choose: Option<Vec<String>>,

    /// Form of the result; json has a record of each answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// An answered drill as it is written in JSON.
#[derive(Serialize)]
struct Answered {
    /// What `verify` reads.
    record: DrillRecord,
    step: String,
    best: String,
    choices: Vec<ChoiceJson>,
}

/// A reply with the most that can still come of the talk after it.
#[derive(Serialize)]
struct ChoiceJson {
    reply: String,
    total: f64,
}

pub fn run(context: &Context, args: &Args) -> Result<Status, Failure> {
    let library = context.library();
    let wanted = args.principle.as_ref().map(|name| principle(library.catalogue(), name)).transpose()?;
    let scenarios = match &args.scenario {
        Some(id) => vec![find(&library, context, id)?.0],
        None => library.packs().iter().filter_map(|pack| pack.scenario().cloned()).collect(),
    };
    let mut found: Vec<Drill> = scenarios.iter().flat_map(|scenario| drills(scenario, args.seed)).collect();
    found.retain(|drill| wanted.is_none_or(|principle| drill.principle() == principle));
    let keeping = args.learner.as_ref().map(|name| Keeping::open(context, &args.place, name)).transpose()?;
    let wanted = keeping.as_ref().map(|keeping| keeping.wanted(&library)).transpose()?.unwrap_or_default();
    let deck = deck(&found, &wanted, args.seed);
    if deck.is_empty() {
        return Err(Failure::wrong_use(msg::ERROR_NO_DRILL).hint(msg::ERROR_NO_DRILL_HINT));
    }
    let mut screen: Box<dyn Write> = match (args.format, &args.choose) {
        (Format::Text, _) => Box::new(anstream::stdout()),
        // The talk goes to stderr, so that stdout holds the result alone.
        (Format::Json, None) => Box::new(anstream::stderr()),
        (Format::Json, Some(_)) => Box::new(std::io::sink()),
    };
    let given = args.choose.as_ref().map(|names| given(&deck, names)).transpose()?;
    let mut sitting = Sitting { library: &library, context, deck: &deck, keeping, kept: Kept::OnDisk };
    let answers = sitting.answer(given.as_deref(), &mut screen)?;
    match args.format {
        Format::Json => {
            let told: Vec<Answered> = deck.iter().zip(&answers).filter_map(answered).collect();
            print_line(&serde_json::to_string_pretty(&told).expect("a record can be written"))?;
        }
        Format::Text => sitting.sum_up(&answers, &mut screen)?,
    }
    Ok(if sitting.kept == Kept::OnDisk { Status::Clean } else { Status::Environment })
}

/// The answers of these names, all of which must be among the choices.
fn given(deck: &[&Drill], names: &[String]) -> Result<Vec<ReplyId>, Failure> {
    if let Some(name) = names.get(deck.len()) {
        let number = deck.len() + 1;
        return Err(Failure::wrong_use(msg::ERROR_DRILL_OVER).arg("number", number).arg("name", name));
    }
    let found = deck.iter().zip(names).enumerate().map(|(i, (drill, name))| {
        let scenario = drill.scenario();
        let offered = |reply: &ReplyId| drill.answer(*reply).is_some();
        scenario.reply_named(drill.step(), name).filter(offered).ok_or_else(|| {
            let known = drill.choices().iter().map(|choice| scenario.reply(choice.reply).name.as_str());
            Failure::wrong_use(msg::ERROR_NO_REPLY)
                .hint(msg::ERROR_NO_REPLY_HINT)
                .arg("turn", i + 1)
                .arg("name", name)
                .arg("known", known.collect::<Vec<_>>().join(", "))
        })
    });
    found.collect()
}

/// The principle of a name, or of a number as P4.
fn principle(catalogue: &Catalogue, name: &str) -> Result<PrincipleId, Failure> {
    let number = name.strip_prefix(['P', 'p']).and_then(|number| number.parse::<u8>().ok());
    let found = catalogue.principles().find(|(_, about)| about.name == name || Some(about.number) == number);
    found.map(|(id, _)| id).ok_or_else(|| {
        let known: Vec<&str> = catalogue.principles().map(|(_, about)| about.name.as_str()).collect();
        Failure::wrong_use(msg::ERROR_NO_PRINCIPLE)
            .hint(msg::ERROR_NO_PRINCIPLE_HINT)
            .arg("name", name)
            .arg("known", known.join(", "))
    })
}

fn answered((drill, answer): (&&Drill, &ReplyId)) -> Option<Answered> {
    let scenario = drill.scenario();
    let name = |reply: ReplyId| scenario.reply(reply).name.clone();
    Some(Answered {
        record: DrillRecord::of(drill, *answer)?,
        step: scenario.step(drill.step()).name.clone(),
        best: name(drill.best().reply),
        choices: drill
            .choices()
            .iter()
            .map(|choice| ChoiceJson { reply: name(choice.reply), total: choice.total })
            .collect(),
    })
}

/// A deck on the table.
struct Sitting<'a> {
    library: &'a Library,
    context: &'a Context,
    deck: &'a [&'a Drill],
    keeping: Option<Keeping>,
    /// Where the last answer went.
    kept: Kept,
}

impl Sitting<'_> {
    fn words(&self, scenario: &Scenario) -> Words {
        match self.library.pack(scenario.id()) {
            Some(pack) => self.library.pack_words(pack, self.context.lang),
            None => self.library.words(self.context.lang),
        }
    }

    /// Takes the answers, from a list as far as it goes or by asking until the learner stops. Each is kept before
    /// anything is said of it.
    fn answer(&mut self, given: Option<&[ReplyId]>, screen: &mut dyn Write) -> Result<Vec<ReplyId>, Failure> {
        let mut answers = Vec::new();
        for (i, drill) in self.deck.iter().enumerate() {
            if given.is_some_and(|given| given.len() == i) {
                break;
            }
            let words = self.words(drill.scenario());
            self.pose(i, drill, &words, screen)?;
            let reply = match given {
                Some(given) => given[i],
                None => match ask(drill, &words, screen)? {
                    Some(reply) => reply,
                    None => break,
                },
            };
            if let (Some(keeping), Some(record)) = (&mut self.keeping, DrillRecord::of(drill, reply)) {
                self.kept = keeping.save_drill(&record)?;
            }
            judge(drill, reply, &words, screen)?;
            answers.push(reply);
        }
        Ok(answers)
    }

    /// Says who stands there, what was said, and what can be answered.
    fn pose(&self, at: usize, drill: &Drill, words: &Words, screen: &mut dyn Write) -> Result<(), Failure> {
        let scenario = Arc::clone(drill.session().scenario());
        let script = Script::new(&scenario, words);
        let place: [(&str, Arg<'_>); 2] = [("number", (at + 1).into()), ("count", self.deck.len().into())];
        let head = words.say(msg::DRILL_HEAD, &place);
        writeln!(screen, "\n{BOLD}{head}{BOLD:#}  {DIM}{}{DIM:#}", script.title())?;
        match drill.session().turns().last() {
            Some(turn) => {
                let said: [(&str, Arg<'_>); 1] = [("reply", script.reply(turn.reply).into())];
                let said = words.say(msg::DRILL_BEFORE, &said);
                writeln!(screen, "{DIM}{}{DIM:#}", wrapped(&said, "  ", "  "))?;
            }
            None => writeln!(screen, "{DIM}{}{DIM:#}", wrapped(&script.text("customer.looks"), "  ", "  "))?,
        }
        let spoken = script.now(drill.session());
        writeln!(screen, "\n{BOLD}{}{BOLD:#}  {DIM}{}{DIM:#}", spoken.who, spoken.manner)?;
        writeln!(screen, "{}\n", wrapped(&spoken.line, "  ", "  "))?;
        for (i, choice) in drill.choices().iter().enumerate() {
            let first = format!("  {}  ", i + 1);
            writeln!(screen, "{}", wrapped(&script.reply(choice.reply), &first, "     "))?;
        }
        Ok(())
    }

    fn sum_up(&self, answers: &[ReplyId], screen: &mut dyn Write) -> Result<(), Failure> {
        let words = self.library.words(self.context.lang);
        if answers.is_empty() {
            writeln!(screen, "\n{}", words.plain(msg::DRILL_LEFT))?;
            return Ok(());
        }
        let verdicts: Vec<Verdict> =
            self.deck.iter().zip(answers).filter_map(|(drill, &reply)| drill.answer(reply)).collect();
        let points: f64 = verdicts.iter().map(|verdict| verdict.given_away).sum();
        let best = verdicts.iter().filter(|verdict| verdict.is_best()).count();
        let args: [(&str, Arg<'_>); 3] =
            [("best", best.into()), ("count", verdicts.len().into()), ("points", number::tenths(points).into())];
        writeln!(screen, "\n{BOLD}{}{BOLD:#}", words.say(msg::DRILL_SUMMARY, &args))?;
        Ok(())
    }
}

/// Asks for a choice; `None` when the learner stops.
fn ask(drill: &Drill, words: &Words, screen: &mut dyn Write) -> Result<Option<ReplyId>, Failure> {
    let mut stdin = std::io::stdin().lock();
    let last = drill.choices().len();
    loop {
        let prompt = [("first", 1.into()), ("last", last.into())];
        write!(screen, "\n{} ", words.say(msg::DRILL_PROMPT, &prompt))?;
        screen.flush()?;
        let Some(line) = typed::line(&mut stdin)? else { return Ok(None) };
        if line.eq_ignore_ascii_case("q") {
            return Ok(None);
        }
        let picked = line.parse::<usize>().ok();
        match picked.and_then(|number| drill.choices().get(number.checked_sub(1)?)) {
            Some(choice) => return Ok(Some(choice.reply)),
            None if line.is_empty() => {}
            None => {
                let args: [(&str, Arg<'_>); 1] = [("typed", short(&line).into())];
                writeln!(screen, "  {}", words.say(msg::TERMINAL_NOT_A_CHOICE, &args))?;
            }
        }
    }
}

/// Says what an answer was worth, why, and what it trained.
fn judge(drill: &Drill, reply: ReplyId, words: &Words, screen: &mut dyn Write) -> Result<(), Failure> {
    let Some(verdict) = drill.answer(reply) else { return Ok(()) };
    let scenario = drill.scenario();
    let script = Script::new(scenario, words);
    writeln!(screen)?;
    writeln!(screen, "{}", wrapped(&script.reply(reply), "  > ", "    "))?;
    if verdict.is_best() {
        writeln!(screen, "  {GAIN}{}{GAIN:#}", words.plain(msg::DRILL_BEST))?;
        writeln!(screen, "{}", wrapped(&script.why(reply), "  ", "  "))?;
    } else {
        let points: [(&str, Arg<'_>); 1] = [("points", number::tenths(verdict.given_away).into())];
        writeln!(screen, "  {LOSS}{}{LOSS:#}", words.say(msg::DEBRIEF_GAVE_AWAY, &points))?;
        for &rule in &verdict.breaks {
            let args: [(&str, Arg<'_>); 1] = [("rule", script.rule(rule).into())];
            writeln!(screen, "  {LOSS}{}{LOSS:#}", words.say(msg::DRILL_BREAKS, &args))?;
        }
        writeln!(screen, "{}", wrapped(&script.why(reply), "  ", "  "))?;
        let better: [(&str, Arg<'_>); 1] = [("reply", script.reply(verdict.best).into())];
        writeln!(screen, "{}", wrapped(&words.say(msg::DRILL_BETTER, &better), "  ", "  "))?;
        writeln!(screen, "{}", wrapped(&script.why(verdict.best), "  ", "  "))?;
    }
    let args: [(&str, Arg<'_>); 1] = [("principle", script.principle(verdict.principle).into())];
    writeln!(screen, "  {BOLD}{}{BOLD:#}", words.say(msg::DRILL_TRAINS, &args))?;
    Ok(())
}
