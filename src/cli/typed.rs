//! What a person types at a prompt, a line at a time: of whatever is pasted, only the beginning of a line is kept.

use std::io::{BufRead, Read};

use super::Failure;
use crate::locale::msg;

/// Bytes of a line that are kept; the rest is passed over.
const KEPT: u64 = 1024;

/// Longest line that is waited for; what has no end by then is nobody's answer.
const LONGEST: u64 = 16 * 1024 * 1024;

/// The next line without what is white at its ends; `None` at the end of the input.
pub fn line(input: &mut impl BufRead) -> Result<Option<String>, Failure> {
    read(input).map_err(|error| Failure::wrong_use(msg::ERROR_STDIN).arg("reason", error))
}

fn read(input: &mut impl BufRead) -> std::io::Result<Option<String>> {
    let mut typed = Vec::new();
    let length = input.by_ref().take(KEPT).read_until(b'\n', &mut typed)? as u64;
    let is_cut = length == KEPT && !typed.ends_with(b"\n");
    if length == 0 || is_cut && input.by_ref().take(LONGEST).skip_until(b'\n')? as u64 == LONGEST {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&typed).trim().to_owned()))
}
