//! Records of runs and of drills as JSON files.

use std::fs;
use std::path::Path;

use super::Failure;
use super::output::print_line;
use crate::engine::{ATTEMPT_FORMAT, Attempt, DrillRecord, Work};
use crate::locale::msg;

/// Largest record that is read.
const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// Reads the record of a run.
pub fn read(path: &Path) -> Result<Attempt, Failure> {
    run(&bytes(path)?)
}

/// Reads the record of a run or of a drill.
pub fn read_work(path: &Path) -> Result<Work, Failure> {
    work(&bytes(path)?)
}

fn run(bytes: &[u8]) -> Result<Attempt, Failure> {
    let attempt: Attempt = serde_json::from_slice(bytes).map_err(|error| no_record(&error))?;
    if attempt.format != ATTEMPT_FORMAT {
        return Err(no_record(&format!("format {}", attempt.format)));
    }
    Ok(attempt)
}

/// The record of a run or of a drill that these bytes are.
pub fn work(bytes: &[u8]) -> Result<Work, Failure> {
    match serde_json::from_slice::<DrillRecord>(bytes) {
        Ok(record) => Ok(Work::Drill(record)),
        // What is neither is told as the run that it most likely was meant to be.
        Err(_) => run(bytes).map(Work::Run),
    }
}

fn no_record(reason: &dyn ToString) -> Failure {
    Failure::wrong_use(msg::VERIFY_NOT_A_RECORD).arg("reason", reason.to_string())
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |reason: &dyn ToString| {
        Failure::wrong_use(msg::ERROR_READ).arg("path", path.display()).arg("reason", reason.to_string())
    };
    let size = fs::metadata(path).map_err(|error| unreadable(&error))?.len();
    if size > MAX_BYTES {
        return Err(no_record(&format!("{size} > {MAX_BYTES}")));
    }
    fs::read(path).map_err(|error| unreadable(&error))
}

/// Writes a record as one line of JSON.
pub fn print(attempt: &Attempt) -> std::io::Result<()> {
    let json = serde_json::to_string(attempt).expect("a record can be written");
    print_line(&json)
}
