//! Scenarios, catalogues and circumstances drawn at random, for laws that must hold for any of them.

use std::fmt::Write;
use std::sync::Arc;

use counterpoise::engine::mood::{Axes, Failure, Persona, Situation};
use counterpoise::engine::{Catalogue, Scenario};
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;

use crate::packs;

/// A scenario in the making; it always reads without a fault.
#[derive(Clone, Debug)]
pub struct Plan {
    head: String,
    steps: Vec<Vec<Line>>,
}

/// One reply.
#[derive(Clone, Debug)]
pub struct Line {
    acts: Vec<String>,
    quality: f64,
    wait: u32,
    sets: Option<u8>,
    when: Option<String>,
    locked: bool,
    breaks: Vec<String>,
    lacks: Vec<String>,
    routes: Vec<(String, usize)>,
    to: Option<usize>,
}

impl Plan {
    /// The text of `scenario.ron`.
    pub fn text(&self) -> String {
        let mut text = format!("({}\n    start: \"s0\",\n    steps: {{\n", self.head);
        for (i, lines) in self.steps.iter().enumerate() {
            writeln!(text, "        \"s{i}\": (replies: [").unwrap();
            for (j, line) in lines.iter().enumerate() {
                writeln!(text, "            {},", line.text(i, j, self.steps.len())).unwrap();
            }
            text.push_str("        ]),\n");
        }
        text.push_str("    },\n)\n");
        text
    }

    pub fn read(&self, catalogue: &Arc<Catalogue>) -> Arc<Scenario> {
        let text = self.text();
        packs::scenario(&text, catalogue).unwrap_or_else(|faults| panic!("{text}\n{faults:#?}"))
    }

    /// The same scenario, but that one reply breaks one more rule.
    pub fn breaking(&self, pick: usize, rule: &str) -> Plan {
        let mut broken = self.clone();
        let count = broken.steps.iter().map(Vec::len).sum::<usize>();
        let line = broken.steps.iter_mut().flatten().nth(pick % count).expect("the pick is in range");
        line.breaks.push(rule.to_owned());
        broken
    }

    /// The same scenario, but that one reply offends one more principle.
    pub fn offending(&self, pick: usize, principle: &str) -> Plan {
        let mut offending = self.clone();
        let count = offending.steps.iter().map(Vec::len).sum::<usize>();
        let line = offending.steps.iter_mut().flatten().nth(pick % count).expect("the pick is in range");
        line.lacks.push(principle.to_owned());
        offending
    }
}

impl Line {
    fn text(&self, step: usize, position: usize, steps: usize) -> String {
        let mut text = format!("(id: \"r{position}\", acts: {:?}, quality: {:?}", self.acts, self.quality);
        write!(text, ", wait: {}, breaks: {:?}, lacks: {:?}", self.wait, self.breaks, self.lacks).unwrap();
        // Each first reply sets one of the three flags, so that any guard may ask for them; it is always open.
        let sets = if position == 0 { Some(step as u8) } else { self.sets };
        if let Some(flag) = sets {
            write!(text, ", sets: [\"f{}\"]", flag % 3).unwrap();
        }
        if let (Some(when), 1..) = (&self.when, position) {
            write!(text, ", when: {when}, locked: {}", self.locked).unwrap();
        }
        let name = |to: usize| format!("\"s{}\"", to % steps);
        let last = self.to.map_or("\"end\"".to_owned(), name);
        if self.routes.is_empty() {
            write!(text, ", to: {last}").unwrap();
        } else {
            text.push_str(", to: [");
            for (when, to) in &self.routes {
                write!(text, "(when: {when}, step: {}), ", name(*to)).unwrap();
            }
            write!(text, "(step: {last})]").unwrap();
        }
        text + ")"
    }
}

pub fn quality() -> impl Strategy<Value = f64> {
    select(vec![0.5, 1.0, 1.2])
}

fn share() -> impl Strategy<Value = f64> {
    prop_oneof![4 => 0.0..=1.0f64, 1 => Just(0.0), 1 => Just(1.0)]
}

pub fn any_start() -> impl Strategy<Value = Axes> {
    (share(), share(), share(), share(), share()).prop_map(|(anger, heard, trust, resolution, facts)| Axes {
        anger,
        heard,
        trust,
        resolution,
        facts,
    })
}

pub fn any_situation() -> impl Strategy<Value = Situation> {
    (share(), share(), any::<bool>(), share(), any::<bool>(), any::<bool>(), 0.05..=1.0f64).prop_map(
        |(grievance, stakes, public, bystanders, outcome, unfair_wait, need)| Situation {
            grievance,
            stakes,
            public: if public { 1.0 } else { 0.0 },
            bystanders,
            failure: if outcome { Failure::Outcome } else { Failure::Process },
            unfair_wait,
            need,
        },
    )
}

/// A persona within the ranges that the catalogue allows.
pub fn any_persona() -> impl Strategy<Value = Persona> {
    let warmth = (0.0..=3.0f64, 0.0..=3.0f64, 0.0..=1.0f64, 0.0..=3.0f64, 0.0..=3.0f64);
    let rest = (0.0..=3.0f64, 0.0..=0.5f64, 0.0..=4.0f64, 0.0..=4.0f64, 0.0..=0.3f64);
    (warmth, rest).prop_map(
        |((warmth, h_gain, h_need, t_gain, face), (react, kappa, evidence, speed, impatience))| Persona {
            react,
            kappa,
            h_gain,
            h_need,
            t_gain,
            face,
            evidence,
            warmth,
            speed,
            impatience,
        },
    )
}

/// The built-in catalogue, or one with any numbers that a bank may put into its acts and its tuning.
pub fn any_catalogue() -> impl Strategy<Value = Arc<Catalogue>> {
    let built_in = packs::built_in_catalogue();
    let effects = prop::collection::vec(prop::array::uniform5(-1.0..=1.0f64), built_in.acts().len());
    let tuning = (
        (0.1..=3.0f64, 0.0..=2.0f64, 1.0..=3.0f64, 0.0..=2.0f64, 1..=100u32, 0.0..=1.0f64, 0.0..=0.5f64),
        (0.05..=1.0f64, 0.0..=1.0f64, 0.0..=0.1f64, 0.0..=2.0f64, 0.01..=1.0f64, 0.0..=0.3f64, 3.0..=9.0f64),
    );
    let own = (effects, tuning).prop_map(|(effects, tuning)| own_catalogue(&effects, tuning));
    prop_oneof![1 => Just(built_in), 1 => own]
}

type Tuning = ((f64, f64, f64, f64, u32, f64, f64), (f64, f64, f64, f64, f64, f64, f64));

fn own_catalogue(effects: &[[f64; 5]], tuning: Tuning) -> Arc<Catalogue> {
    let mut acts = "(format: 1, acts: {\n".to_owned();
    let built_in = packs::built_in_catalogue();
    for ((_, act), [anger, heard, trust, resolution, facts]) in built_in.acts().zip(effects) {
        writeln!(
            acts,
            "    {:?}: (family: {}, traits: {}, anger: {anger:?}, heard: {heard:?}, trust: {trust:?}, \
             resolution: {resolution:?}, facts: {facts:?}),",
            act.name,
            word(&act.family),
            word(&act.traits.iter().collect::<Vec<_>>()),
        )
        .unwrap();
    }
    acts.push_str("})\n");
    let (
        (harshness, heat, repeat, saturation, stale_after, stale_factor, premature),
        (premature_below, readiness_floor, wait_rate, audience, anger_cap, part, hysteresis),
    ) = tuning;
    let anger = 1.0 - 3.0 * part;
    let tuning = format!(
        "(format: 1, tuning: (harshness: {harshness:?}, heat: {heat:?}, repeat: {repeat:?}, \
         saturation: {saturation:?}, stale_after: {stale_after}, stale_factor: {stale_factor:?}, \
         premature: {premature:?}, premature_below: {premature_below:?}, readiness_floor: {readiness_floor:?}, \
         wait_rate: {wait_rate:?}, audience: {audience:?}, anger_cap: {anger_cap:?}, hysteresis: {hysteresis:?}, \
         meter: (anger: {anger:?}, heard: {part:?}, trust: {part:?}, resolution: {part:?})))"
    );
    packs::catalogue(&acts, &tuning).unwrap_or_else(|faults| panic!("{acts}\n{tuning}\n{faults:#?}"))
}

/// A value as RON writes it.
fn word(value: &impl Serialize) -> String {
    // The names of these values are the same in JSON, but in quotes.
    serde_json::to_string(value).expect("a name can be written").replace('"', "")
}

fn guard() -> impl Strategy<Value = String> {
    let bounds = |top: f64| {
        (0.0..=top, any::<bool>()).prop_map(|(value, below)| {
            let word = if below { "below" } else { "at_least" };
            format!("{word}: {value:?}")
        })
    };
    let acts: Vec<String> = packs::built_in_catalogue().acts().map(|(_, act)| act.name.clone()).collect();
    let leaf = prop_oneof![
        (0u8..3).prop_map(|flag| format!("flag(\"f{flag}\")")),
        select(acts).prop_map(|act| format!("used({act:?})")),
        Just("settled".to_owned()),
        bounds(100.0).prop_map(|bounds| format!("mood({bounds})")),
        bounds(12.0).prop_map(|bounds| format!("turn({bounds})")),
        (select(vec!["anger", "heard", "trust", "resolution", "facts"]), bounds(1.0))
            .prop_map(|(axis, bounds)| format!("{axis}({bounds})")),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let some = || prop::collection::vec(inner.clone(), 0..3).prop_map(|parts| parts.join(", "));
        prop_oneof![
            some().prop_map(|parts| format!("all([{parts}])")),
            some().prop_map(|parts| format!("any([{parts}])")),
            inner.clone().prop_map(|part| format!("not({part})")),
        ]
    })
}

fn line() -> impl Strategy<Value = Line> {
    let catalogue = packs::built_in_catalogue();
    let acts: Vec<String> = catalogue.acts().map(|(_, act)| act.name.clone()).collect();
    let rules: Vec<String> = catalogue.rules().map(|(_, rule)| rule.name.clone()).collect();
    let what = (
        prop::collection::vec(select(acts), 1..=3),
        quality(),
        prop_oneof![3 => Just(0u32), 1 => 1..40u32],
        prop::option::of(0u8..3),
        prop_oneof![5 => Just(Vec::new()), 1 => prop::collection::vec(select(rules), 1..=2)],
    );
    let whether = (prop::option::of(guard()), any::<bool>());
    let routes = prop::collection::vec((guard(), 0usize..8), 0..3);
    let to = prop::option::weighted(0.9, 0usize..8);
    (what, whether, routes, to).prop_map(|((acts, quality, wait, sets, breaks), (when, locked), routes, to)| {
        Line { acts, quality, wait, sets, when, locked, breaks, lacks: Vec::new(), routes, to }
    })
}

fn head() -> impl Strategy<Value = String> {
    let catalogue = packs::built_in_catalogue();
    let personas: Vec<String> = catalogue.persona_names().map(str::to_owned).collect();
    let principles: Vec<String> = catalogue.principles().map(|(_, principle)| principle.name.clone()).collect();
    let level = select(vec!["beginner", "intermediate", "advanced"]);
    let expects = prop::collection::btree_map(select(principles), 1u32..4, 0..5);
    let ends = (select(personas), any_start(), any_situation());
    let temperament = prop_oneof![Just(0.0), 0.0..=0.2f64];
    (ends, temperament, expects, level, 2usize..25).prop_map(
        |((persona, start, situation), temperament, expects, level, turn_limit)| {
            let failure = if situation.failure == Failure::Outcome { "outcome" } else { "process" };
            format!(
                "format: 1, id: \"drawn\", as_of: \"2026-11\", jurisdiction: \"CN\", area: counter, level: {level}, \
                 minutes: 5,\n    customer: (persona: {persona:?}, portrait: \"young_man\", wants: solution, start: \
                 (anger: {:?}, heard: {:?}, trust: {:?}, resolution: {:?}, facts: {:?})),\n    situation: \
                 (grievance: {:?}, stakes: {:?}, failure: {failure}, need: {:?}, public: {}, bystanders: {:?}, \
                 unfair_wait: {}),\n    temperament: {temperament:?}, expects: {expects:?}, turn_limit: \
                 {turn_limit},\n    briefing: (know: 1, goal: 1, bounds: [], opening: 1),",
                start.anger,
                start.heard,
                start.trust,
                start.resolution,
                start.facts,
                situation.grievance,
                situation.stakes,
                situation.need,
                situation.public == 1.0,
                situation.bystanders,
                situation.unfair_wait,
            )
        },
    )
}

pub fn any_plan() -> impl Strategy<Value = Plan> {
    let steps = prop::collection::vec(prop::collection::vec(line(), 1..=4), 3..8);
    (head(), steps).prop_map(|(head, steps)| Plan { head, steps })
}
