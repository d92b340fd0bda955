//! `mood`: an author's sandbox for the mood model.

use std::io::Read;

use serde::{Deserialize, Serialize};

use super::output::print_line;
use super::{Context, Failure, Status};
use crate::engine::mood::{Axes, Failure as ServiceFailure, Ledger, MAX_ACTS, Move, Persona, Situation, State};
use crate::engine::{ActId, AttemptCause, Catalogue, Ending};
use crate::locale::msg;

/// Read a run of acts as JSON on stdin, print its trajectory, one JSON object a turn.
///
/// {"start": {"A": 0.72, "H": 0.12, "T": 0.28, "R": 0}, "situation": {"grievance": 0.7}, "persona": "default",
/// "turns": [{"acts": ["greet", "comfort"], "quality": 1.0, "wait": 0, "informed": false}]}
#[derive(Debug, clap::Args)]
pub struct Args {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RunInput {
    #[serde(default)]
    start: StartInput,
    #[serde(default)]
    situation: SituationInput,
    #[serde(default = "default_persona")]
    persona: PersonaInput,
    turns: Vec<TurnInput>,
    /// Golden vectors carry their trajectory along; it is not looked at.
    #[serde(default, rename = "trajectory")]
    _trajectory: serde::de::IgnoredAny,
}

fn default_persona() -> PersonaInput {
    PersonaInput::Named("default".to_owned())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(non_snake_case, reason = "the reference's names")]
struct StartInput {
    A: f64,
    H: f64,
    T: f64,
    R: f64,
    F: f64,
}

impl Default for StartInput {
    fn default() -> Self {
        StartInput { A: 0.72, H: 0.12, T: 0.28, R: 0.0, F: 0.0 }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct SituationInput {
    grievance: f64,
    stakes: f64,
    public: f64,
    bystanders: f64,
    failure: ServiceFailure,
    unfair_wait: bool,
    #[serde(rename = "need_R")]
    need: f64,
}

impl Default for SituationInput {
    fn default() -> Self {
        let Situation { grievance, stakes, public, bystanders, failure, unfair_wait, need } = Situation::default();
        SituationInput { grievance, stakes, public, bystanders, failure, unfair_wait, need }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum PersonaInput {
    Named(String),
    Own(OwnPersona),
}

/// The reference's field names.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct OwnPersona {
    react: f64,
    kappa: f64,
    h_gain: f64,
    h_need: f64,
    t_gain: f64,
    face: f64,
    evid: f64,
    warm: f64,
    speed: f64,
    imp: f64,
}

impl Default for OwnPersona {
    fn default() -> Self {
        let p = Persona::default();
        OwnPersona {
            react: p.react,
            kappa: p.kappa,
            h_gain: p.h_gain,
            h_need: p.h_need,
            t_gain: p.t_gain,
            face: p.face,
            evid: p.evidence,
            warm: p.warmth,
            speed: p.speed,
            imp: p.impatience,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TurnInput {
    acts: Vec<String>,
    #[serde(default = "one")]
    quality: f64,
    #[serde(default)]
    wait: f64,
    #[serde(default)]
    informed: bool,
}

fn one() -> f64 {
    1.0
}

#[derive(Serialize)]
#[allow(non_snake_case, reason = "the reference's names")]
struct TurnOutput<'a> {
    acts: &'a [String],
    A: f64,
    H: f64,
    T: f64,
    R: f64,
    F: f64,
    public: f64,
    meter: f64,
    ending: &'static str,
    causes: Vec<AttemptCause>,
}

pub fn run(context: &Context, _: &Args) -> Result<Status, Failure> {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| Failure::wrong_use(msg::ERROR_STDIN).arg("reason", error))?;
    let input: RunInput = serde_json::from_str(&text).map_err(unusable)?;
    let library = context.library();
    for line in trajectory(library.catalogue(), &input)? {
        print_line(&line)?;
    }
    Ok(Status::Clean)
}

fn unusable(reason: impl ToString) -> Failure {
    Failure::wrong_use(msg::ERROR_MOOD_INPUT).hint(msg::ERROR_MOOD_INPUT_HINT).arg("reason", reason.to_string())
}

/// Plays the run up to its ending; nothing is printed when any part of it can't be used.
fn trajectory(catalogue: &Catalogue, input: &RunInput) -> Result<Vec<String>, Failure> {
    check_ranges(input)?;
    let persona = persona(catalogue, &input.persona)?;
    let SituationInput { grievance, stakes, public, bystanders, failure, unfair_wait, need } = input.situation;
    let situation = Situation { grievance, stakes, public, bystanders, failure, unfair_wait, need };
    let start = &input.start;
    let at = Axes { anger: start.A, heard: start.H, trust: start.T, resolution: start.R, facts: start.F };
    let mut state = State::new(at, public);
    let mut lines = Vec::new();
    for turn in &input.turns {
        let acts = acts(catalogue, &turn.acts)?;
        if state.ending.is_some() {
            continue;
        }
        let what = Move { acts: &acts, quality: turn.quality, wait: turn.wait, informed: turn.informed };
        let mut ledger = Ledger::default();
        state.play(catalogue, &persona, &situation, what, &mut ledger);
        let Axes { anger, heard, trust, resolution, facts } = state.at;
        let output = TurnOutput {
            acts: &turn.acts,
            A: anger,
            H: heard,
            T: trust,
            R: resolution,
            F: facts,
            public: state.public,
            meter: catalogue.tuning().meter.meter(&state.at),
            ending: state.ending.map_or("", |ending| match Ending::from(ending) {
                Ending::Crisis => "crisis",
                Ending::Escalated => "escalate",
                _ => "leave",
            }),
            causes: ledger.changes.iter().map(|change| AttemptCause::of(change, catalogue)).collect(),
        };
        lines.push(serde_json::to_string(&output).map_err(unusable)?);
    }
    Ok(lines)
}

/// Refuses numbers that the model gives no meaning.
fn check_ranges(input: &RunInput) -> Result<(), Failure> {
    let (start, situation) = (&input.start, &input.situation);
    let shares = [
        ("A", start.A),
        ("H", start.H),
        ("T", start.T),
        ("R", start.R),
        ("F", start.F),
        ("grievance", situation.grievance),
        ("stakes", situation.stakes),
        ("public", situation.public),
        ("bystanders", situation.bystanders),
    ];
    for (name, value) in shares {
        in_range(name, value, 0.0, 1.0)?;
    }
    in_range("need_R", situation.need, 0.05, 1.0)?;
    if let PersonaInput::Own(own) = &input.persona {
        let OwnPersona { react, kappa, h_gain, h_need, t_gain, face, evid, warm, speed, imp } = *own;
        for value in [react, kappa, h_gain, h_need, t_gain, face, evid, warm, speed, imp] {
            in_range("persona", value, 0.0, 4.0)?;
        }
    }
    for turn in &input.turns {
        in_range("quality", turn.quality, 0.0, 2.0)?;
        in_range("wait", turn.wait, 0.0, 240.0)?;
    }
    Ok(())
}

fn in_range(name: &str, value: f64, least: f64, most: f64) -> Result<(), Failure> {
    let fits = (least..=most).contains(&value);
    if fits { Ok(()) } else { Err(unusable(format!("{name}: {value} ({least} – {most})"))) }
}

fn persona(catalogue: &Catalogue, input: &PersonaInput) -> Result<Persona, Failure> {
    match input {
        PersonaInput::Named(name) => {
            catalogue.persona_named(name).copied().ok_or_else(|| unusable(format!("persona: {name}")))
        }
        PersonaInput::Own(own) => Ok(Persona {
            react: own.react,
            kappa: own.kappa,
            h_gain: own.h_gain,
            h_need: own.h_need,
            t_gain: own.t_gain,
            face: own.face,
            evidence: own.evid,
            warmth: own.warm,
            speed: own.speed,
            impatience: own.imp,
        }),
    }
}

fn acts(catalogue: &Catalogue, names: &[String]) -> Result<Vec<ActId>, Failure> {
    if names.len() > MAX_ACTS {
        return Err(unusable(format!("acts: {} (0 – {MAX_ACTS})", names.len())));
    }
    names.iter().map(|name| catalogue.act_named(name).ok_or_else(|| unusable(format!("acts: {name}")))).collect()
}
