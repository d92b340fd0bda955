//! The pack format as a JSON schema, for editors and programs that write scenarios.

use schemars::generate::SchemaSettings;

use crate::engine::format::RawScenario;

/// How RON, which JSON schema knows nothing of, is to be read.
const READ_AS_JSON: &str = "scenario.ron is RON. Read it as JSON: (a: 1) is an object, a bare word is a string, \
                            flag(\"x\") is an object with the one key flag.";

/// The schema of `scenario.ron` (draft 2020-12), as text.
///
/// It says what JSON schema can say; that names are known and steps can be left is for `check` to tell.
pub fn schema() -> String {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<RawScenario>();
    schema.insert("$comment".to_owned(), READ_AS_JSON.into());
    serde_json::to_string_pretty(&schema).expect("a schema can be written") + "\n"
}
