//! `play`: a scenario in the terminal, by hand or from a list of replies.

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use clap::ValueEnum;

use super::learner::{Keeping, Left, Place};
use super::output::{BOLD, DIM, GAIN, LOSS, WARN, band_style, listed, meter, wrapped};
use super::{Context, Failure, Status, page, record, report, typed, what_if};
use crate::catalog::{Library, Script};
use crate::engine::mood::Band;
use crate::engine::{Attempt, ChooseError, Event, Mode, Offer, Scenario, Session, Setup};
use crate::locale::{Arg, Words, date, msg, number};
use crate::records::Kept;
use crate::report::short;

/// Play a scenario in the terminal.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The scenario, as vip_queue.
    #[arg(required_unless_present = "record")]
    scenario: Option<String>,

    /// practice, coached or assessment.
    #[arg(long, value_parser = parse_mode, default_value = "practice")]
    mode: Mode,

    /// Which customer you meet: the same seed, the same customer. 0 is the customer as written.
    #[arg(long, default_value_t = 0)]
    seed: u64,

    /// Take these replies, by id, without asking.
    #[arg(long, value_delimiter = ',', value_name = "A,B,C")]
    choose: Option<Vec<String>>,

    /// Form of the result; json is a record that can be verified, html a page to print and to file.
    #[arg(long, value_enum, default_value_t)]
    format: Form,

    /// Keep each turn and save the attempt in the records of this learner. Without it nothing is kept.
    #[arg(long, value_name = "NAME")]
    learner: Option<String>,

    #[command(flatten)]
    place: Place,

    /// A record, as --format json prints it: say other replies from a turn on (--from, --choose) and see what would
    /// have become of the run. The record stays as it is.
    #[arg(long, value_name = "FILE", requires_all = ["from", "choose"], conflicts_with_all = ["scenario", "learner", "mode", "seed"])]
    record: Option<PathBuf>,

    /// The turn at which the run goes another way, counted from 1.
    #[arg(long, value_name = "N", requires = "record")]
    from: Option<usize>,

    /// The learner's name on the page; that of --learner if left out.
    #[arg(long)]
    name: Option<String>,
}

/// Form of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Form {
    #[default]
    Text,
    Json,
    Html,
}

pub(super) fn parse_mode(name: &str) -> Result<Mode, String> {
    Mode::named(name).ok_or_else(|| "practice, coached or assessment".to_owned())
}

pub fn run(context: &Context, args: &Args) -> Result<Status, Failure> {
    if let (Some(file), Some(from), Some(replies)) = (&args.record, args.from, &args.choose) {
        return what_if::run(context, file, from, replies, args.format == Form::Json);
    }
    let library = context.library();
    let id = args.scenario.as_deref().unwrap_or_default();
    let (scenario, words) = find(&library, context, id)?;
    let setup = Setup { seed: args.seed, mode: args.mode };
    let keeping = args.learner.as_ref().map(|name| Keeping::open(context, &args.place, name)).transpose()?;
    let session = Session::begin(Arc::clone(&scenario), setup);
    let mut table = Table { session, words: &words, keeping };
    match &args.choose {
        Some(replies) => table.play_through(replies, args.format)?,
        None => {
            // The talk goes to stderr where stdout holds a record or a page, and that alone.
            let mut screen: Box<dyn Write> = match args.format {
                Form::Text => Box::new(anstream::stdout()),
                Form::Json | Form::Html => Box::new(anstream::stderr()),
            };
            if !(table.take_up(&mut screen)? && table.play_by_hand(&mut screen)?) {
                let is_kept = table.keeping.is_some() && !table.session.turns().is_empty();
                let message = if is_kept { msg::KEEPING_LEFT } else { msg::TERMINAL_LEFT };
                writeln!(screen, "\n{}", words.plain(message))?;
                return Ok(Status::Clean);
            }
        }
    }
    let attempt = Attempt::of(&table.session, context.lang.tag());
    let kept = match table.keeping {
        // What was not played to its end can be gone on with.
        Some(keeping) if table.session.ending().is_some() => keeping.finish(&attempt)?,
        _ => Kept::OnDisk,
    };
    match args.format {
        Form::Json => record::print(&attempt)?,
        Form::Text => report::print(&mut anstream::stdout(), &table.session, &words)?,
        Form::Html => {
            let name = args.name.as_ref().or(args.learner.as_ref());
            page::print(&table.session, &words, library.frameworks(), name.map_or("", String::as_str))?;
        }
    }
    if kept == Kept::InMemory {
        anstream::eprintln!("{WARN}{}{WARN:#}", words.plain(msg::KEEPING_LOST));
        return Ok(Status::Environment);
    }
    Ok(Status::Clean)
}

/// The playable scenario of an id, with its words.
pub(super) fn find(library: &Library, context: &Context, id: &str) -> Result<(Arc<Scenario>, Words), Failure> {
    if let Some(pack) = library.pack(id)
        && let Some(scenario) = pack.scenario()
    {
        return Ok((Arc::clone(scenario), library.pack_words(pack, context.lang)));
    }
    Err(no_scenario(library, id))
}

/// Says that there is no such scenario, or that it is broken.
pub(super) fn no_scenario(library: &Library, id: &str) -> Failure {
    if library.packs().iter().any(|pack| pack.id == id) {
        return Failure::wrong_use(msg::ERROR_BROKEN_SCENARIO)
            .hint(msg::ERROR_BROKEN_SCENARIO_HINT)
            .arg("name", id);
    }
    let known: Vec<&str> =
        library.packs().iter().filter(|pack| pack.scenario().is_some()).map(|pack| pack.id.as_str()).collect();
    Failure::wrong_use(msg::ERROR_NO_SCENARIO)
        .hint(msg::ERROR_NO_SCENARIO_HINT)
        .arg("name", id)
        .arg("known", known.join(", "))
}

/// A session at the terminal.
struct Table<'a> {
    session: Session,
    words: &'a Words,
    keeping: Option<Keeping>,
}

impl Table<'_> {
    fn script<'s>(&'s self, scenario: &'s Scenario) -> Script<'s> {
        Script::new(scenario, self.words)
    }

    /// Keeps the turn before anything of it is shown.
    fn keep(&mut self) -> Result<(), Failure> {
        self.keeping.as_mut().map_or(Ok(()), |keeping| keeping.keep(&self.session))
    }

    /// Offers talks about this scenario that were left; false when the player left instead of answering.
    fn take_up(&mut self, screen: &mut dyn Write) -> Result<bool, Failure> {
        let Some(keeping) = &mut self.keeping else { return Ok(true) };
        let mut stdin = std::io::stdin().lock();
        for Left { id, at, session } in keeping.left(self.session.scenario())? {
            let Some(session) = session else {
                let args = [("date", date::minute(at).into())];
                writeln!(screen, "{}", self.words.say(msg::KEEPING_OTHER_VERSION, &args))?;
                continue;
            };
            let args = [
                ("date", date::minute(at).into()),
                ("turn", (session.turns().len() + 1).into()),
                ("mode", self.words.text(&format!("mode-{}", session.setup().mode.name())).into()),
            ];
            writeln!(screen, "{}", self.words.say(msg::KEEPING_FOUND, &args))?;
            let goes_on = loop {
                write!(screen, "{} ", self.words.plain(msg::KEEPING_ASK))?;
                screen.flush()?;
                let Some(line) = typed::line(&mut stdin)? else { return Ok(false) };
                match line.as_str() {
                    "y" | "Y" => break true,
                    "n" | "N" => break false,
                    "q" | "Q" => return Ok(false),
                    _ => {}
                }
            };
            if !goes_on {
                keeping.drop_left(id)?;
            } else if keeping.take_up(id)? {
                self.session = session;
                return Ok(true);
            }
        }
        Ok(true)
    }

    /// Takes the replies in order; in text form the talk is shown as it goes.
    fn play_through(&mut self, replies: &[String], format: Form) -> Result<(), Failure> {
        let scenario = Arc::clone(self.session.scenario());
        let mut screen: Box<dyn Write> = match format {
            Form::Text => Box::new(anstream::stdout()),
            Form::Json | Form::Html => Box::new(std::io::sink()),
        };
        for (i, name) in replies.iter().enumerate() {
            let turn = i + 1;
            if self.session.ending().is_some() {
                return Err(Failure::wrong_use(msg::ERROR_OVER).arg("turn", turn).arg("name", name));
            }
            self.show_line(&mut screen)?;
            let events = scenario
                .reply_named(self.session.step(), name)
                .ok_or(ChooseError::NotOffered)
                .and_then(|id| self.session.choose(id));
            match events {
                Ok(events) => {
                    self.keep()?;
                    self.show_reply(&mut screen)?;
                    self.show_events(&mut screen, &events)?;
                }
                Err(ChooseError::Locked) => {
                    return Err(Failure::wrong_use(msg::ERROR_LOCKED_REPLY).arg("turn", turn).arg("name", name));
                }
                Err(_) => {
                    let known: Vec<&str> = self
                        .session
                        .offers()
                        .iter()
                        .filter(|offer| !offer.locked)
                        .map(|offer| scenario.reply(offer.reply).name.as_str())
                        .collect();
                    return Err(Failure::wrong_use(msg::ERROR_NO_REPLY)
                        .hint(msg::ERROR_NO_REPLY_HINT)
                        .arg("turn", turn)
                        .arg("name", name)
                        .arg("known", known.join(", ")));
                }
            }
        }
        if self.session.ending().is_some() {
            self.show_line(&mut screen)?;
        }
        Ok(())
    }

    /// Asks until the conversation is over; false when the player left before.
    fn play_by_hand(&mut self, screen: &mut dyn Write) -> Result<bool, Failure> {
        self.show_briefing(screen)?;
        self.show_meter(screen, None)?;
        let mut stdin = std::io::stdin().lock();
        while self.session.ending().is_none() {
            self.show_line(screen)?;
            let offers = self.session.offers();
            self.show_offers(screen, &offers)?;
            loop {
                self.prompt(screen, offers.len())?;
                let Some(line) = typed::line(&mut stdin)? else { return Ok(false) };
                match self.answer(screen, &line, &offers)? {
                    Answer::Again => {}
                    Answer::Next => break,
                    Answer::Leave => return Ok(false),
                }
            }
        }
        self.show_line(screen)?;
        Ok(true)
    }

    fn answer(&mut self, screen: &mut dyn Write, typed: &str, offers: &[Offer]) -> Result<Answer, Failure> {
        match typed {
            "" => return Ok(Answer::Again),
            "q" | "Q" => return Ok(Answer::Leave),
            "?" | "h" => {
                writeln!(screen, "{}", wrapped(&self.words.plain(msg::TERMINAL_HELP), "  ", "  "))?;
                return Ok(Answer::Again);
            }
            "t" | "T" => {
                report::transcript(screen, &self.session, self.words)?;
                return Ok(Answer::Again);
            }
            "u" | "U" => return self.take_back(screen),
            _ => {}
        }
        let picked = typed.parse::<usize>().ok().and_then(|number| offers.get(number.checked_sub(1)?));
        let Some(offer) = picked else {
            let message = self.words.say(msg::TERMINAL_NOT_A_CHOICE, &[("typed", short(typed).into())]);
            writeln!(screen, "  {message}")?;
            return Ok(Answer::Again);
        };
        match self.session.choose(offer.reply) {
            Ok(events) => {
                self.keep()?;
                self.show_events(screen, &events)?;
                Ok(Answer::Next)
            }
            Err(_) => {
                let scenario = Arc::clone(self.session.scenario());
                let reason = self.script(&scenario).locked(offer.reply);
                let message = self.words.say(msg::TERMINAL_LOCKED, &[("reason", reason.into())]);
                writeln!(screen, "{}", wrapped(&message, "  ", "  "))?;
                Ok(Answer::Again)
            }
        }
    }

    fn take_back(&mut self, screen: &mut dyn Write) -> Result<Answer, Failure> {
        let turn = self.session.turns().len();
        if self.session.setup().mode != Mode::Practice {
            writeln!(screen, "  {}", self.words.plain(msg::TERMINAL_NO_REWIND))?;
            return Ok(Answer::Again);
        }
        if self.session.rewind(turn).is_err() {
            return Ok(Answer::Again);
        }
        self.keep()?;
        writeln!(screen, "\n  {}", self.words.say(msg::TERMINAL_REWOUND, &[("number", turn.into())]))?;
        self.show_meter(screen, None)?;
        Ok(Answer::Next)
    }

    fn show_briefing(&self, screen: &mut dyn Write) -> Result<(), Failure> {
        let scenario = self.session.scenario();
        let script = self.script(scenario);
        let setup = self.session.setup();
        let mode = self.words.text(&format!("mode-{}", setup.mode.name()));
        let seed = self.words.say(msg::SEED, &[("seed", setup.seed.to_string().into())]);
        writeln!(screen, "\n{BOLD}{}{BOLD:#}  {DIM}{mode}  {seed}{DIM:#}", script.title())?;
        writeln!(screen, "{}", wrapped(&script.text("customer.looks"), "", ""))?;
        let briefing = scenario.briefing();
        for (kind, count) in [("know", briefing.know), ("goal", briefing.goal), ("bound", briefing.bounds.len())] {
            for line in script.list(kind, count) {
                writeln!(screen, "{}", wrapped(&line, "  · ", "    "))?;
            }
        }
        Ok(())
    }

    fn show_line(&self, screen: &mut dyn Write) -> Result<(), Failure> {
        let scenario = self.session.scenario();
        let script = self.script(scenario);
        let spoken = script.now(&self.session);
        writeln!(screen, "\n{BOLD}{}{BOLD:#}  {DIM}{}{DIM:#}", spoken.who, spoken.manner)?;
        writeln!(screen, "{}", wrapped(&spoken.line, "  ", "  "))?;
        if let Some(danger) = self.session.last_chance()
            && self.session.ending().is_none()
        {
            let cue = format!("{}  {}", self.words.plain(msg::LAST_CHANCE), script.danger(danger));
            writeln!(screen, "{WARN}{}{WARN:#}", wrapped(&cue, "  ! ", "    "))?;
        }
        Ok(())
    }

    fn show_offers(&self, screen: &mut dyn Write, offers: &[Offer]) -> Result<(), Failure> {
        let scenario = self.session.scenario();
        let script = self.script(scenario);
        writeln!(screen)?;
        for (i, offer) in offers.iter().enumerate() {
            let text = script.reply(offer.reply);
            if offer.locked {
                let text = format!("{text}  [{}]", script.locked(offer.reply));
                writeln!(screen, "{DIM}{}{DIM:#}", wrapped(&text, "  -  ", "     "))?;
            } else {
                writeln!(screen, "{}", wrapped(&text, &format!("  {}  ", i + 1), "     "))?;
            }
        }
        Ok(())
    }

    /// What the teller has just said, for a run that nobody typed.
    fn show_reply(&self, screen: &mut dyn Write) -> Result<(), Failure> {
        if let Some(turn) = self.session.turns().last() {
            let scenario = self.session.scenario();
            let text = self.script(scenario).reply(turn.reply);
            writeln!(screen, "\n{BOLD}{}{BOLD:#}", self.words.plain(msg::YOU))?;
            writeln!(screen, "{}", wrapped(&text, "  ", "  "))?;
        }
        Ok(())
    }

    fn prompt(&self, screen: &mut dyn Write, last: usize) -> Result<(), Failure> {
        let prompt = match self.session.setup().mode {
            Mode::Practice => msg::TERMINAL_PROMPT,
            Mode::Coached | Mode::Assessment => msg::TERMINAL_PROMPT_NO_REWIND,
        };
        write!(screen, "\n{} ", self.words.say(prompt, &[("first", 1.into()), ("last", last.into())]))?;
        screen.flush()?;
        Ok(())
    }

    fn show_events(&self, screen: &mut dyn Write, events: &[Event]) -> Result<(), Failure> {
        let shown = self.session.setup().mode != Mode::Assessment;
        for event in events {
            match event {
                Event::MinutesPassed { minutes, informed } => {
                    let message = if *informed { msg::TERMINAL_MINUTES_INFORMED } else { msg::TERMINAL_MINUTES };
                    let args: [(&str, Arg<'_>); 1] = [("minutes", number::whole(*minutes).into())];
                    writeln!(screen, "  {DIM}{}{DIM:#}", self.words.say(message, &args))?;
                }
                Event::MoodMoved { from, to } if shown => {
                    self.show_meter(screen, Some(to - from))?;
                    self.show_account(screen)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn show_meter(&self, screen: &mut dyn Write, change: Option<f64>) -> Result<(), Failure> {
        if self.session.setup().mode == Mode::Assessment {
            return Ok(());
        }
        let (value, band) = (self.session.meter(), self.session.band());
        let scenario = self.session.scenario();
        let script = self.script(scenario);
        let style = band_style(band);
        let trend = match change {
            None => script.list("opening", scenario.briefing().opening).join("  "),
            Some(change) => signed(change),
        };
        writeln!(
            screen,
            "\n  {} {style}{} {}{style:#}  {trend}",
            meter(value, band),
            script.band(band),
            number::whole(value)
        )?;
        Ok(())
    }

    /// What changed and why, largest first; what is under half a point is gathered.
    fn show_account(&self, screen: &mut dyn Write) -> Result<(), Failure> {
        let Some(turn) = self.session.turns().last() else { return Ok(()) };
        let scenario = self.session.scenario();
        let script = self.script(scenario);
        let account = report::account(turn, &script);
        writeln!(screen, "{}", listed(&account, "  ", "  "))?;
        for note in script.notes(turn) {
            writeln!(screen, "{DIM}{}{DIM:#}", wrapped(&note, "  · ", "    "))?;
        }
        if self.session.setup().mode == Mode::Coached {
            let why = format!("{}  {}", self.words.plain(msg::TERMINAL_WHY), script.why(turn.reply));
            writeln!(screen, "{}", wrapped(&why, "  ", "  "))?;
        }
        Ok(())
    }
}

enum Answer {
    /// Ask again at the same step.
    Again,
    /// Something happened.
    Next,
    Leave,
}

/// A signed change with the arrow and colour of its direction.
pub fn signed(change: f64) -> String {
    let (style, arrow) = if change >= 0.05 {
        (GAIN, "▲")
    } else if change <= -0.05 {
        (LOSS, "▼")
    } else {
        (DIM, "=")
    };
    format!("{style}{arrow} {}{style:#}", number::signed(change))
}

/// The band of a meter value in its colour.
pub fn band_word(band: Band, script: &Script<'_>) -> String {
    let style = band_style(band);
    format!("{style}{}{style:#}", script.band(band))
}
