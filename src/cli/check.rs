//! `check`: reads packs, and tells everything that is wrong with them.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use serde::Serialize;

use super::output::{diagnostic_words, draw_diagnostic, line_and_column, print_line};
use super::{Context, Failure, Format, Status};
use crate::authoring::{PlayFault, run_play};
use crate::catalog::{Library, Origin, Pack, Places};
use crate::engine::diagnostic::{Diagnostic, Level};
use crate::locale::{Arg, Words, msg};

/// Check packs: format, words, and the scripted runs beside them.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Packs, or folders of packs. The built-in ones if left out.
    paths: Vec<PathBuf>,

    /// Treat these as findings that fail the check, too.
    #[arg(long, value_enum)]
    deny: Option<Deny>,

    /// Form of the results.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Deny {
    Warning,
}

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
    let library = library(context, args)?;
    let words = library.words(context.lang);
    let wanted = |pack: &&Pack| args.paths.is_empty() || matches!(pack.origin, Origin::Folder(_));
    let packs: Vec<&Pack> = library.packs().iter().filter(wanted).collect();
    let mut check = Check { words: &words, format: args.format, findings: Vec::new(), errors: 0, warnings: 0 };
    for fault in &library.catalogue_diagnostics {
        check.diagnostic("scenarios", fault, &library.catalogue_texts)?;
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

fn parent(path: &Path) -> PathBuf {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}

struct Check<'a> {
    words: &'a Words,
    format: Format,
    findings: Vec<Finding>,
    errors: usize,
    warnings: usize,
}

impl Check<'_> {
    fn pack(&mut self, pack: &Pack) -> Result<(), Failure> {
        let folder = match &pack.origin {
            Origin::BuiltIn => format!("scenarios/{}", pack.id),
            Origin::Folder(path) => path.display().to_string(),
        };
        for fault in &pack.diagnostics {
            self.diagnostic(&folder, fault, &pack.texts)?;
        }
        if let Some(scenario) = pack.scenario() {
            for (file, text) in pack.plays() {
                for fault in run_play(scenario, text).faults {
                    self.play_fault(&folder, file, &fault)?;
                }
            }
        }
        Ok(())
    }

    fn diagnostic(
        &mut self,
        folder: &str,
        fault: &Diagnostic,
        texts: &std::collections::BTreeMap<String, String>,
    ) -> Result<(), Failure> {
        match fault.code.level() {
            Level::Error => self.errors += 1,
            Level::Warning => self.warnings += 1,
        }
        if self.format == Format::Text {
            let color = std::io::stdout().is_terminal();
            draw_diagnostic(&mut anstream::stdout(), fault, folder, texts, self.words, color)?;
            return Ok(());
        }
        let text = texts.get(&fault.place.file).map_or("", String::as_str);
        let (line, column) = line_and_column(text, fault.place.span.start);
        let (message, hints) = diagnostic_words(fault, self.words);
        self.findings.push(Finding {
            pack: folder.to_owned(),
            file: fault.place.file.clone(),
            line,
            column,
            code: fault.code.to_string(),
            severity: if fault.is_error() { "error" } else { "warning" },
            message,
            hints,
        });
        Ok(())
    }

    fn play_fault(&mut self, folder: &str, file: &str, fault: &PlayFault) -> Result<(), Failure> {
        self.errors += 1;
        let (line, message) = self.play_words(fault);
        if self.format == Format::Text {
            let args: [(&str, Arg<'_>); 2] =
                [("file", format!("{folder}/{file}").into()), ("fault", message.into())];
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
                (*line, msg::PLAY_STEP, vec![("expected", expected.into()), ("actual", actual.into())])
            }
            PlayFault::ImpossibleReply { line, reply } => (*line, msg::PLAY_REPLY, vec![("reply", reply.into())]),
            PlayFault::Unmet { line, expected, actual } => {
                (*line, msg::PLAY_EXPECTED, vec![("expected", expected.into()), ("actual", actual.into())])
            }
        };
        let mut args = args;
        args.push(("line", line.into()));
        (line, self.words.say(message, &args))
    }

    fn conclude(&self, packs: usize) -> Result<(), Failure> {
        if self.format == Format::Json {
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
