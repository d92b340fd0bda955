//! What keeps a command from doing its work: a message, a way out, and an exit code.

use std::process::ExitCode;

use anstyle::{AnsiColor, Style};

use super::output::visible;
use crate::locale::{Arg, Lang, Msg, Words, msg};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Clean,
    /// It did its work and found something.
    Findings,
    /// Wrong use, or input that can't be used.
    WrongUse,
    /// The environment, or a fault of ours.
    Environment,
}

impl Status {
    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Status::Clean => 0,
            Status::Findings => 1,
            Status::WrongUse => 2,
            Status::Environment => 3,
        }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(status.code())
    }
}

/// A message to the person at the terminal.
#[derive(Debug)]
pub struct Failure {
    pub status: Status,
    message: Msg,
    hint: Option<Msg>,
    args: Vec<(&'static str, String)>,
    /// Whoever read the results has gone, as `head` does when it has enough.
    is_unheard: bool,
}

impl Failure {
    pub fn wrong_use(message: Msg) -> Failure {
        Failure { status: Status::WrongUse, message, hint: None, args: Vec::new(), is_unheard: false }
    }

    pub fn environment(message: Msg) -> Failure {
        Failure { status: Status::Environment, message, hint: None, args: Vec::new(), is_unheard: false }
    }

    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    pub fn hint(mut self, hint: Msg) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Tells it on stderr.
    pub fn tell(&self, lang: Lang) {
        if self.is_unheard {
            return;
        }
        let words = Words::interface(lang);
        let args: Vec<(&str, Arg<'_>)> =
            self.args.iter().map(|(name, value)| (*name, visible(value).into())).collect();
        let red = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
        anstream::eprintln!("{red}{}{red:#} {}", words.plain(msg::CHECK_ERROR), words.say(self.message, &args));
        if let Some(hint) = self.hint {
            anstream::eprintln!("  {}", words.say(hint, &args));
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        let is_unheard = error.kind() == std::io::ErrorKind::BrokenPipe;
        let failure = Failure::environment(msg::ERROR_WRITE).arg("path", "stdout").arg("reason", error);
        Failure { status: if is_unheard { Status::Clean } else { failure.status }, is_unheard, ..failure }
    }
}
