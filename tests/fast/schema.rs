//! The JSON schema of the pack format is current, and says what the reader says.

use boon::{Compiler, SchemaIndex, Schemas};
use counterpoise::authoring::schema;
use counterpoise::engine::format::RawScenario;
use ron::extensions::Extensions;
use serde_json::{Value, json};

use crate::packs;
use crate::shell::Shell;

const FILE: &str = "scenarios/schema.json";
/// Set to anything, it has the tests write the file anew.
const UPDATE: &str = "UPDATE_SCHEMA";

struct Judge {
    schemas: Schemas,
    schema: SchemaIndex,
}

impl Judge {
    fn new() -> Judge {
        let mut schemas = Schemas::new();
        let mut compiler = Compiler::new();
        let schema: Value = serde_json::from_str(&schema()).expect("the schema is JSON");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        compiler.add_resource("scenario", schema).expect("the schema can be added");
        let schema = compiler.compile("scenario", &mut schemas).expect("the schema is one");
        Judge { schemas, schema }
    }

    /// Why a scenario does not fit; nothing when it does.
    fn refuses(&self, scenario: &Value) -> Option<String> {
        self.schemas.validate(scenario, self.schema).err().map(|fault| format!("{fault:#}"))
    }
}

/// A scenario as JSON, as the schema has it.
fn as_json(text: &str) -> Value {
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let raw: RawScenario = options.from_str(text).unwrap_or_else(|fault| panic!("{fault}"));
    let mut scenario = serde_json::to_value(&raw).unwrap();
    for step in scenario["steps"].as_object_mut().unwrap().values_mut() {
        for reply in step["replies"].as_array_mut().unwrap() {
            // The kind of target is not written: a name is a step, a list is routes.
            let to = reply["to"].as_object_mut().unwrap();
            reply["to"] = to.remove("Step").or_else(|| to.remove("Routes")).unwrap();
        }
    }
    scenario
}

fn stuck_card() -> String {
    packs::read("tests/fixtures/packs/stuck_card/scenario.ron")
}

#[test]
fn the_schema_that_ships_is_current() {
    let path = packs::home().join(FILE);
    if std::env::var_os(UPDATE).is_some() {
        std::fs::write(&path, schema()).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(there == schema(), "{FILE} is not what the format is now; write it with {UPDATE}=1 cargo test schema");
}

#[test]
fn the_command_prints_the_schema() {
    let printed = Shell::new().run(&["schema"]);
    assert_eq!((printed.code, printed.stdout, printed.stderr), (0, schema(), String::new()));
}

#[test]
fn every_part_of_the_format_is_described() {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    let mut parts = vec![("Scenario".to_owned(), &schema)];
    parts.extend(schema["$defs"].as_object().unwrap().iter().map(|(name, part)| (name.clone(), part)));
    assert!(parts.len() > 15);
    for (name, part) in parts {
        assert!(part["description"].is_string(), "{name} is not described");
        for (field, about) in part["properties"].as_object().into_iter().flatten() {
            let is_described = about["description"].is_string() || about["$ref"].is_string();
            assert!(is_described, "{name}.{field} is not described");
        }
    }
}

#[test]
fn every_pack_fits_the_schema() {
    let judge = Judge::new();
    let mut texts: Vec<String> =
        packs::library().packs().iter().map(|pack| pack.texts["scenario.ron"].to_string()).collect();
    texts.push(packs::read("assets/templates/my_scenario/scenario.ron"));
    for text in texts {
        let mut scenario = as_json(&text);
        assert_eq!(judge.refuses(&scenario), None, "{}", scenario["id"]);
        scenario["expect"] = json!([{"policy": "expert", "at_least": 90}]);
        scenario["allow"] = json!([{"rule": "dominated_reply", "at": "served.check", "reason": "meant so"}]);
        assert_eq!(judge.refuses(&scenario), None);
    }
}

/// Places of the pack made for tests, each with values that are just within bounds and just outside.
const BOUNDS: [(&str, &[&str], &[&str]); 17] = [
    ("format: 1", &[], &["format: 2"]),
    ("minutes: 3", &["minutes: 1", "minutes: 120"], &["minutes: 0", "minutes: 121"]),
    ("anger: 0.62", &["anger: 0.0", "anger: 1.0"], &["anger: -0.01", "anger: 1.01"]),
    ("trust: 0.30", &["trust: 0", "trust: 1"], &["trust: -1", "trust: 2"]),
    ("grievance: 0.6", &["grievance: 1"], &["grievance: 1.1"]),
    ("bystanders: 0.4", &["bystanders: 0"], &["bystanders: -0.1"]),
    ("need: 0.4", &["need: 0.05", "need: 1"], &["need: 0.04", "need: 1.1"]),
    ("temperament: 0.1", &["temperament: 0", "temperament: 0.2"], &["temperament: -0.1", "temperament: 0.21"]),
    ("turn_limit: 9", &["turn_limit: 2", "turn_limit: 1000"], &["turn_limit: 1", "turn_limit: 1001"]),
    ("know: 1", &["know: 5"], &["know: 0", "know: 6"]),
    (r#""timely_action": 1"#, &[r#""timely_action": 20"#], &[r#""timely_action": 0"#, r#""timely_action": 21"#]),
    ("quality: 1.2", &["quality: 0.5", "quality: 1"], &["quality: 0.7", "quality: 1.3"]),
    ("wait: 20", &["wait: 0", "wait: 240"], &["wait: -1", "wait: 241"]),
    ("mood(below: 30)", &["mood(at_least: 100)"], &["mood(below: 101)", "mood(at_least: -1)"]),
    ("heard(at_least: 0.3)", &["heard(below: 1)"], &["heard(below: 1.1)"]),
    (r#"acts: ["stall"]"#, &[r#"acts: ["stall", "stall", "stall"]"#], &["acts: []"]),
    (r#"id: "hear""#, &[r#"id: "hear_2""#], &[r#"id: "Hear""#, r#"id: "2hear""#, r#"id: "hören""#]),
];

#[test]
fn the_schema_and_the_reader_draw_the_same_bounds() {
    let judge = Judge::new();
    let catalogue = packs::built_in_catalogue();
    let text = stuck_card();
    for (place, within, outside) in BOUNDS {
        assert!(text.contains(place), "{place}");
        for (values, is_within) in [(within, true), (outside, false)] {
            for value in values {
                let text = text.replace(place, value);
                let read = packs::scenario(&text, &catalogue);
                assert_eq!(read.is_ok(), is_within, "{value}: {read:?}");
                let refusal = judge.refuses(&as_json(&text));
                assert_eq!(refusal.is_none(), is_within, "{value}: {refusal:?}");
            }
        }
    }
}

#[test]
fn what_is_unknown_or_missing_does_not_fit() {
    let judge = Judge::new();
    let scenario = as_json(&stuck_card());
    let reply = "/steps/served/replies/0";
    for (place, field, value) in [
        ("", "colour", json!("red")),
        ("/customer", "age", json!(30)),
        (reply, "act", json!([])),
        ("", "area", json!("cellar")),
        (reply, "mistake", json!("sneezing")),
        (reply, "when", json!({"weather": "rain"})),
        (reply, "to", json!({"step": "served"})),
        (reply, "to", json!([])),
        (reply, "wait", json!("long")),
        ("", "expect", json!([{"policy": "expert"}])),
        ("/steps", "Served", json!({"replies": []})),
    ] {
        let mut bent = scenario.clone();
        bent.pointer_mut(place).unwrap()[field] = value;
        assert!(judge.refuses(&bent).is_some(), "{place}/{field}");
    }
    for (place, field) in [("", "steps"), ("/customer", "start"), ("/situation", "need"), (reply, "to")] {
        let mut bent = scenario.clone();
        bent.pointer_mut(place).unwrap().as_object_mut().unwrap().remove(field);
        assert!(judge.refuses(&bent).is_some(), "{place}/{field}");
    }
}
