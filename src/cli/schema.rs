//! `schema`: prints the pack format as a JSON schema.

use super::output::print_line;
use super::{Failure, Status};
use crate::authoring::schema;

/// Print the format of scenario.ron as a JSON schema, for editors and programs that write scenarios.
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run() -> Result<Status, Failure> {
    print_line(schema().trim_end())?;
    Ok(Status::Clean)
}
