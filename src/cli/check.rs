//! `check`: reads packs, puts them to the rules, and tells everything that is wrong with them.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ValueEnum;
use serde::Serialize;

use super::confirm::confirm;
use super::output::{line_and_column, print_line, visible};
use super::told::{Told, draw};
use super::{Context, Failure, Format, Status, glyphs};
use crate::authoring::lint::{self, Draft, Group, Manuscript, Text};
use crate::authoring::{PlayFault, run_play};
use crate::catalog::{Library, Origin, Pack, Places};
use crate::engine::Scenario;
use crate::engine::diagnostic::{Code, Diagnostic, Level};
use crate::engine::format::Places as Structure;
use crate::locale::{self, Arg, Lang, Words, msg};

/// Check packs: format, words, scripted runs, what can really happen, and how well they teach.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Packs, or folders of packs. The built-in ones if left out.
    paths: Vec<PathBuf>,

    /// Treat these as findings that fail the check, too.
    #[arg(long, value_enum)]
    deny: Option<Deny>,

    /// Look at these alone.
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Part>,

    /// Note that the translation of a key says what the Chinese says now; "all" for every key. Packs in folders only.
    #[arg(long, value_name = "KEY")]
    confirm: Vec<String>,

    /// Form of the results.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// A part of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Files, names, values and words that are missing.
    Format,
    /// The scripted runs.
    Plays,
    /// What can happen, and what never does.
    Structure,
    /// Whether it teaches what it says.
    Teaching,
    /// Bank rules and the law.
    Rules,
    /// The words of each language.
    Language,
}

impl Args {
    fn covers(&self, part: Part) -> bool {
        self.only.is_empty() || self.only.contains(&part)
    }

    fn covers_group(&self, group: Group) -> bool {
        self.covers(match group {
            Group::Structure => Part::Structure,
            Group::Teaching => Part::Teaching,
            Group::Rules => Part::Rules,
            Group::Language => Part::Language,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Deny {
    Warning,
}

/// Most findings of one rule that are told of one pack.
const MOST_OF_A_RULE: usize = 1000;

/// A finding as it is written in JSON.
#[derive(Serialize)]
struct Finding {
    pack: String,
    file: String,
    line: usize,
    column: usize,
    code: String,
    severity: &'static str,
    message: String,
    hints: Vec<String>,
}

pub fn run(context: &Context, args: &Args) -> Result<Status, Failure> {
    let mut library = library(context, args)?;
    if !args.confirm.is_empty() {
        confirm(&library, &args.confirm)?;
        library = self::library(context, args)?;
    }
    let words = library.words(context.lang);
    let wanted = |pack: &&Pack| args.paths.is_empty() || matches!(pack.origin, Origin::Folder(_));
    let packs: Vec<&Pack> = library.packs().iter().filter(wanted).collect();
    let mut check = Check { words: &words, args, findings: Vec::new(), errors: 0, warnings: 0 };
    for files in &library.catalogue_files {
        let folder = shown(&files.origin, "scenarios");
        for fault in &files.faults {
            check.tell(&folder, &Told::fault(fault, &words), &files.texts)?;
        }
    }
    for pack in &packs {
        check.pack(pack)?;
    }
    check.conclude(packs.len())?;
    let fails = check.errors > 0 || (args.deny == Some(Deny::Warning) && check.warnings > 0);
    Ok(if fails { Status::Findings } else { Status::Clean })
}

fn library(context: &Context, args: &Args) -> Result<Library, Failure> {
    if args.paths.is_empty() {
        return Ok(context.library());
    }
    for path in &args.paths {
        if let Err(error) = std::fs::metadata(path) {
            return Err(Failure::wrong_use(msg::ERROR_READ).arg("path", path.display()).arg("reason", error));
        }
    }
    let folder = |path: &PathBuf| if path.is_file() { parent(path) } else { path.clone() };
    Ok(Library::load(&Places { folders: args.paths.iter().map(folder).collect() }))
}

/// The folder that files come from; `built_in` where they come with the program.
fn shown(origin: &Origin, built_in: &str) -> String {
    match origin {
        Origin::BuiltIn => built_in.to_owned(),
        Origin::Folder(path) => path.display().to_string(),
    }
}

fn parent(path: &Path) -> PathBuf {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}

struct Check<'a> {
    words: &'a Words,
    args: &'a Args,
    findings: Vec<Finding>,
    errors: usize,
    warnings: usize,
}

impl Check<'_> {
    fn pack(&mut self, pack: &Pack) -> Result<(), Failure> {
        let folder = shown(&pack.origin, &format!("scenarios/{}", pack.id));
        if self.args.covers(Part::Format) {
            for fault in &pack.diagnostics {
                self.tell(&folder, &Told::fault(fault, self.words), &pack.texts)?;
            }
        }
        let Some(scenario) = pack.scenario() else { return Ok(()) };
        if self.args.covers(Part::Plays) {
            for (file, text) in pack.plays() {
                for fault in run_play(scenario, text).faults {
                    self.play_fault(&folder, file, &fault)?;
                }
            }
        }
        self.lints(pack, scenario, &folder)
    }

    fn lints(&mut self, pack: &Pack, scenario: &Arc<Scenario>, folder: &str) -> Result<(), Failure> {
        let groups = [Group::Structure, Group::Teaching, Group::Rules, Group::Language];
        let groups: Vec<Group> = groups.into_iter().filter(|&group| self.args.covers_group(group)).collect();
        if groups.is_empty() {
            return Ok(());
        }
        let draft = Draft {
            scenario,
            manuscripts: manuscripts(pack),
            fingerprints: pack.fingerprints(),
            confirmed: pack.confirmed(),
            can_draw: &glyphs::can_draw,
        };
        let structure = Structure::of(pack.texts.get("scenario.ron").map_or("", Arc::as_ref));
        let verdict = lint::inspect(&draft, &groups);
        let mut told_of: BTreeMap<&str, usize> = BTreeMap::new();
        for (rule, finding) in &verdict.findings {
            let told = told_of.entry(rule.code).or_default();
            *told += 1;
            if *told <= MOST_OF_A_RULE {
                let told = Told::finding(rule, finding, &draft, &structure, self.words);
                self.tell(folder, &told, &pack.texts)?;
            }
        }
        if told_of.values().any(|told| *told > MOST_OF_A_RULE) {
            let more = Diagnostic::new(Code::MoreFaults, "scenario.ron", 0..0).name(MOST_OF_A_RULE.to_string());
            self.tell(folder, &Told::fault(&more, self.words), &pack.texts)?;
        }
        for allowance in &verdict.idle {
            self.tell(folder, &Told::idle(allowance, &structure, self.words), &pack.texts)?;
        }
        Ok(())
    }

    fn tell(&mut self, folder: &str, told: &Told, texts: &BTreeMap<String, Arc<str>>) -> Result<(), Failure> {
        match told.level {
            Level::Error => self.errors += 1,
            Level::Warning => self.warnings += 1,
        }
        if self.args.format == Format::Text {
            let color = std::io::stdout().is_terminal();
            draw(&mut anstream::stdout(), told, folder, texts, self.words, color)?;
            return Ok(());
        }
        let text = texts.get(&told.place.file).map_or("", Arc::as_ref);
        let (line, column) = line_and_column(text, told.place.span.start);
        self.findings.push(Finding {
            pack: folder.to_owned(),
            file: told.place.file.clone(),
            line,
            column,
            code: told.code.clone(),
            severity: if told.level == Level::Error { "error" } else { "warning" },
            message: told.message.clone(),
            hints: told.hints.clone(),
        });
        Ok(())
    }

    fn play_fault(&mut self, folder: &str, file: &str, fault: &PlayFault) -> Result<(), Failure> {
        self.errors += 1;
        let (line, message) = self.play_words(fault);
        if self.args.format == Format::Text {
            let file = format!("{folder}/{file}");
            let args: [(&str, Arg<'_>); 2] = [("file", visible(&file).into()), ("fault", message.into())];
            print_line(&self.words.say(msg::CHECK_PLAY, &args))?;
            return Ok(());
        }
        self.findings.push(Finding {
            pack: folder.to_owned(),
            file: file.to_owned(),
            line,
            column: 1,
            code: "P01".to_owned(),
            severity: "error",
            message,
            hints: Vec::new(),
        });
        Ok(())
    }

    fn play_words(&self, fault: &PlayFault) -> (usize, String) {
        let (line, message, args): (usize, _, Vec<(&str, Arg<'_>)>) = match fault {
            PlayFault::Unreadable { line, text } => (*line, msg::PLAY_PARSE, vec![("text", text.into())]),
            PlayFault::WrongStep { line, expected, actual } => {
                (*line, msg::PLAY_STEP, vec![("expected", visible(expected).into()), ("actual", actual.into())])
            }
            PlayFault::ImpossibleReply { line, reply } => {
                (*line, msg::PLAY_REPLY, vec![("reply", visible(reply).into())])
            }
            PlayFault::Unmet { line, expected, actual } => (
                *line,
                msg::PLAY_EXPECTED,
                vec![("expected", visible(expected).into()), ("actual", actual.into())],
            ),
        };
        let mut args = args;
        args.push(("line", line.into()));
        (line, self.words.say(message, &args))
    }

    fn conclude(&self, packs: usize) -> Result<(), Failure> {
        if self.args.format == Format::Json {
            let json = serde_json::to_string_pretty(&self.findings).expect("findings can be written");
            print_line(&json)?;
            return Ok(());
        }
        let args = [("packs", packs.into()), ("errors", self.errors.into()), ("warnings", self.warnings.into())];
        let summary = if self.errors + self.warnings == 0 { msg::CHECK_CLEAN } else { msg::CHECK_SUMMARY };
        anstream::eprintln!("{}", self.words.say(summary, &args));
        Ok(())
    }
}

/// The words of a pack as the rules look at them.
fn manuscripts(pack: &Pack) -> Vec<Manuscript> {
    let of = |lang: &Lang| {
        let file = format!("{}.ftl", lang.tag());
        let keys = locale::keys(pack.texts.get(&file)?).keys;
        let texts = keys.into_iter().map(|key| {
            let variables = key.variables.iter().map(|(name, _)| (*name).to_owned()).collect();
            (key.name(), Text { wordings: key.wordings(), span: key.span, variables })
        });
        Some(Manuscript { lang: lang.tag().to_owned(), texts: texts.collect(), file })
    };
    Lang::ALL.iter().filter_map(of).collect()
}
