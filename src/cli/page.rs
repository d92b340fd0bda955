//! Pages on stdout: the debrief of a run, and a learner's attempts.

use std::io::Write;

use crate::authoring::Reach;
use crate::catalog::Script;
use crate::engine::{Framework, Session};
use crate::locale::Words;
use crate::report::{History, Row, Run, debrief, history};

/// Prints the page of a run that was played just now.
pub fn print(session: &Session, words: &Words, frameworks: &[Framework], learner: &str) -> std::io::Result<()> {
    let reach = session.ending().and_then(|_| Reach::of(session).ok());
    let script = Script::new(session.scenario(), words);
    let date = today();
    let run = Run { session, reach: reach.as_ref(), script, frameworks, date: &date, learner };
    write(&debrief(&run))
}

/// Prints the page of a learner's attempts, the oldest first.
pub fn print_history(learner: &str, rows: &[Row], words: &Words) -> std::io::Result<()> {
    write(&history(&History { learner, date: &today(), rows }, words))
}

/// A page goes out byte by byte: what a person typed may look like the colours of a terminal.
fn write(page: &str) -> std::io::Result<()> {
    let mut stdout = std::io::stdout();
    stdout.write_all(page.as_bytes())?;
    stdout.flush()
}

/// The day, in the time zone of the system.
fn today() -> String {
    jiff::Zoned::now().strftime("%Y-%m-%d").to_string()
}
