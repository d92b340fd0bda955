//! The mood model against the reference, and what must hold for any acts, numbers and circumstances.

use counterpoise::engine::mood::{
    Axes, Band, Cause, Failure, Ledger, MeterWeights, Move, Persona, Situation, State,
};
use counterpoise::engine::{ActId, Catalogue, Ending};
use proptest::prelude::*;
use serde_json::Value;

use crate::packs;
use crate::plan::{any_catalogue, any_persona, any_situation, any_start, quality};

const CLOSE: f64 = 1e-9;

fn acts(catalogue: &Catalogue, names: &Value) -> Vec<ActId> {
    let names = names.as_array().expect("a turn has acts");
    names.iter().map(|name| catalogue.act_named(name.as_str().unwrap()).expect("the act is known")).collect()
}

#[test]
fn every_turn_of_the_golden_vectors_equals_the_reference() {
    let vectors: Value = serde_json::from_str(include_str!("fixtures/mood_vectors.json")).unwrap();
    let vectors = vectors.as_object().unwrap();
    assert_eq!(vectors.len(), 34);
    let catalogue = packs::built_in_catalogue();
    for (name, vector) in vectors {
        let persona = catalogue.persona_named(vector["persona"].as_str().unwrap()).unwrap();
        let failure =
            if vector["situation"]["failure"] == "outcome" { Failure::Outcome } else { Failure::Process };
        let situation = Situation { failure, ..Situation::default() };
        let start = |axis: &str, usual: f64| vector["start"][axis].as_f64().unwrap_or(usual);
        let at = Axes {
            anger: start("A", 0.72),
            heard: start("H", 0.12),
            trust: start("T", 0.28),
            resolution: start("R", 0.0),
            facts: start("F", 0.0),
        };
        let mut state = State::new(at, situation.public);
        let mut expected = vector["trajectory"].as_array().unwrap().iter().enumerate();
        for turn in vector["turns"].as_array().unwrap() {
            if state.ending.is_some() {
                break;
            }
            let acts = acts(&catalogue, &turn["acts"]);
            let number = |field: &str, usual: f64| turn[field].as_f64().unwrap_or(usual);
            let informed = turn["informed"].as_bool().unwrap_or(false);
            let what = Move { acts: &acts, quality: number("quality", 1.0), wait: number("wait", 0.0), informed };
            state.play(&catalogue, persona, &situation, what, &mut Ledger::default());
            let (i, reference) = expected.next().expect("the reference has this turn");
            let meter = catalogue.tuning().meter.meter(&state.at);
            for (axis, value) in [
                ("A", state.at.anger),
                ("H", state.at.heard),
                ("T", state.at.trust),
                ("R", state.at.resolution),
                ("F", state.at.facts),
                ("public", state.public),
                ("meter", meter),
            ] {
                let wanted = reference[axis].as_f64().unwrap();
                assert!((value - wanted).abs() <= CLOSE, "{name} turn {}: {axis} {value} ≠ {wanted}", i + 1);
            }
            let ending = state.ending.map_or("", |ending| match Ending::from(ending) {
                Ending::Escalated => "escalate",
                Ending::Left => "leave",
                other => other.name(),
            });
            assert_eq!(reference["ending"], ending, "{name} turn {}", i + 1);
        }
        assert_eq!(expected.next(), None, "{name} ended before the reference did");
    }
}

/// Plays one turn from a point with the built-in catalogue and the default persona.
fn one_turn(at: Axes, names: &[&str], wait: f64) -> (State, Ledger) {
    let catalogue = packs::built_in_catalogue();
    let acts: Vec<ActId> = names.iter().map(|name| catalogue.act_named(name).unwrap()).collect();
    let mut state = State::new(at, 1.0);
    let mut ledger = Ledger::default();
    let what = Move { acts: &acts, quality: 1.2, wait, informed: false };
    state.play(&catalogue, &Persona::default(), &Situation::default(), what, &mut ledger);
    (state, ledger)
}

fn step_of(ledger: &Ledger, wanted: fn(Cause) -> bool) -> Axes {
    let found: Vec<Axes> = ledger.changes.iter().filter(|change| wanted(change.cause)).map(|c| c.step).collect();
    assert!(found.len() <= 1, "a cause is told once a turn");
    found.first().copied().unwrap_or_default()
}

#[test]
fn the_turns_cap_is_what_upset_goes_beyond_it() {
    let at = Axes { anger: 0.3, heard: 0.9, trust: 0.9, ..Axes::ZERO };
    let (_, ledger) = one_turn(at, &["interrupt", "argue", "stall"], 0.0);
    let upset: f64 = ledger
        .changes
        .iter()
        .filter(|change| matches!(change.cause, Cause::Act(_) | Cause::Audience))
        .map(|change| change.step.anger)
        .sum();
    let cap = packs::built_in_catalogue().tuning().anger_cap;
    assert!(upset > cap);
    assert!((step_of(&ledger, |cause| cause == Cause::Cap).anger - (cap - upset)).abs() <= CLOSE);
    assert_eq!(step_of(&ledger, |cause| cause == Cause::Limit), Axes::ZERO, "no axis reached its end here");
}

#[test]
fn what_the_end_of_a_scale_cuts_away_is_the_limit() {
    let at = Axes { anger: 0.2, heard: 0.2, trust: 0.02, ..Axes::ZERO };
    let (state, ledger) = one_turn(at, &["promise_broken"], 0.0);
    let wanted: f64 = ledger
        .changes
        .iter()
        .filter(|change| matches!(change.cause, Cause::Act(_) | Cause::Audience))
        .map(|change| change.step.trust)
        .sum();
    assert_eq!(state.at.trust, 0.0);
    assert!(at.trust + wanted < 0.0);
    let limit = step_of(&ledger, |cause| cause == Cause::Limit);
    assert!((limit.trust + (at.trust + wanted)).abs() <= CLOSE, "{limit:?}");
    assert_eq!(limit.anger, 0.0);
}

#[test]
fn a_calm_turn_has_neither_cap_nor_limit() {
    let at = Axes { anger: 0.5, heard: 0.4, trust: 0.4, ..Axes::ZERO };
    let (_, ledger) = one_turn(at, &["reflect", "thank"], 3.0);
    assert!(!ledger.changes.iter().any(|change| matches!(change.cause, Cause::Cap | Cause::Limit)));
    assert!(step_of(&ledger, |cause| cause == Cause::Waiting).anger > 0.0);
}

fn axes(at: &Axes) -> [f64; 5] {
    [at.anger, at.heard, at.trust, at.resolution, at.facts]
}

fn in_range(at: &Axes) -> bool {
    axes(at).iter().all(|value| (0.0..=1.0).contains(value))
}

/// The causes of a turn add up to its change on every axis and in meter points.
fn assert_adds_up(before: &Axes, after: &Axes, ledger: &Ledger, meter: &MeterWeights) {
    for (i, (before, after)) in axes(before).into_iter().zip(axes(after)).enumerate() {
        let told: f64 = ledger.changes.iter().map(|change| axes(&change.step)[i]).sum();
        assert!((told - (after - before)).abs() <= CLOSE, "axis {i}: told {told}, moved {}", after - before);
    }
    let told: f64 = ledger.changes.iter().map(|change| change.points).sum();
    let moved = meter.meter(after) - meter.meter(before);
    assert!((told - moved).abs() <= CLOSE, "told {told} points, moved {moved}");
}

proptest! {
    #[test]
    fn for_any_acts_and_numbers_the_mood_stays_in_range_and_the_causes_add_up(
        catalogue in any_catalogue(),
        persona in any_persona(),
        situation in any_situation(),
        start in any_start(),
        turns in prop::collection::vec(
            (prop::collection::vec(0usize..1000, 1..=3), quality(), 0.0..60.0f64, any::<bool>()), 1..20),
    ) {
        let meter = catalogue.tuning().meter;
        let mut state = State::new(start, situation.public);
        for (picks, quality, wait, informed) in turns {
            let acts: Vec<ActId> = picks
                .iter()
                .map(|pick| catalogue.acts().nth(pick % catalogue.acts().len()).unwrap().0)
                .collect();
            let before = state.at;
            let mut ledger = Ledger::default();
            let what = Move { acts: &acts, quality, wait, informed };
            state.play(&catalogue, &persona, &situation, what, &mut ledger);
            prop_assert!(in_range(&state.at), "{:?}", state.at);
            prop_assert!((0.0..=100.000_000_1).contains(&meter.meter(&state.at)));
            assert_adds_up(&before, &state.at, &ledger, &meter);
            let cap = step_of(&ledger, |cause| cause == Cause::Cap);
            prop_assert!(cap.anger <= 0.0);
            prop_assert_eq!(Axes { anger: 0.0, ..cap }, Axes::ZERO, "only anger has a cap");
            for change in &ledger.changes {
                prop_assert!((change.points - meter.points(&change.step)).abs() <= CLOSE);
            }
        }
    }

    #[test]
    fn a_to_and_fro_within_the_hysteresis_changes_the_band_once_at_most(
        middle in 0.0..100.0f64,
        swing in 0.0..2.999f64,
        first_up in any::<bool>(),
    ) {
        let hysteresis = packs::built_in_catalogue().tuning().hysteresis;
        prop_assert!(hysteresis >= 3.0);
        let sides = if first_up { [middle + swing, middle - swing] } else { [middle - swing, middle + swing] };
        let mut band = Band::of(sides[0]);
        let mut flips = 0;
        for meter in sides.into_iter().cycle().take(12) {
            let next = band.follow(meter, hysteresis);
            flips += usize::from(next != band);
            band = next;
        }
        prop_assert!(flips <= 1, "{flips} changes around {middle} ±{swing}");
    }

    #[test]
    fn a_band_is_never_further_from_the_meter_than_the_hysteresis(band in 0usize..5, meter in 0.0..=100.0f64) {
        let band = Band::ALL[band].follow(meter, 3.0);
        let low = 20.0 * f64::from(band as u8);
        prop_assert!((low - 3.0..=low + 23.0).contains(&meter), "{band:?} at {meter}");
    }
}
