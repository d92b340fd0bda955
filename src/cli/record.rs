//! Records of attempts as JSON files.

use std::fs;
use std::path::Path;

use super::Failure;
use super::output::print_line;
use crate::engine::{ATTEMPT_FORMAT, Attempt};
use crate::locale::msg;

/// Largest record that is read.
const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// Reads a record.
pub fn read(path: &Path) -> Result<Attempt, Failure> {
    let unreadable = |reason: &dyn ToString| {
        Failure::wrong_use(msg::ERROR_READ).arg("path", path.display()).arg("reason", reason.to_string())
    };
    let size = fs::metadata(path).map_err(|error| unreadable(&error))?.len();
    let no_record =
        |reason: &dyn ToString| Failure::wrong_use(msg::VERIFY_NOT_A_RECORD).arg("reason", reason.to_string());
    if size > MAX_BYTES {
        return Err(no_record(&format!("{size} > {MAX_BYTES}")));
    }
    let bytes = fs::read(path).map_err(|error| unreadable(&error))?;
    let attempt: Attempt = serde_json::from_slice(&bytes).map_err(|error| no_record(&error))?;
    if attempt.format != ATTEMPT_FORMAT {
        return Err(no_record(&format!("format {}", attempt.format)));
    }
    Ok(attempt)
}

/// Writes a record as one line of JSON.
pub fn print(attempt: &Attempt) -> std::io::Result<()> {
    let json = serde_json::to_string(attempt).expect("a record can be written");
    print_line(&json)
}
