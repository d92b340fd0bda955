//! Every scripted run that ships does what it says, and every pack that ships is clean.

use counterpoise::authoring::{PlayFault, run_play};
use counterpoise::engine::Ending;

use crate::packs;
use crate::shell::Shell;

#[test]
fn every_scripted_run_does_what_it_says() {
    let mut runs = 0;
    for pack in packs::library().packs() {
        let scenario = pack.scenario().unwrap_or_else(|| panic!("{}: {:#?}", pack.id, pack.diagnostics));
        for (file, text) in pack.plays() {
            let faults = run_play(scenario, text).faults;
            assert!(faults.is_empty(), "{}/{file}: {faults:#?}", pack.id);
            runs += 1;
        }
    }
    assert!(runs > 0);
}

#[test]
fn a_scenario_that_ships_has_scripted_runs_to_three_endings() {
    assert!(!packs::built_in().packs().is_empty(), "a scenario ships");
    for pack in packs::built_in().packs() {
        let scenario = pack.scenario().unwrap_or_else(|| panic!("{}: {:#?}", pack.id, pack.diagnostics));
        let mut endings: Vec<&str> = pack
            .plays()
            .filter_map(|(_, text)| run_play(scenario, text).session.ending())
            .map(Ending::name)
            .collect();
        endings.sort_unstable();
        endings.dedup();
        assert!(endings.len() >= 3, "{}: {endings:?}", pack.id);
    }
}

#[test]
fn a_check_of_what_ships_has_nothing_to_report() {
    for lang in ["en", "zh-CN"] {
        let told = Shell::new().run(&["--lang", lang, "check", "--deny", "warning"]);
        assert_eq!((told.code, &*told.stdout), (0, ""), "{told}");
    }
}

#[test]
fn a_scripted_run_that_promises_too_much_is_told_with_its_lines() {
    let text = "scenario another\nseed zero\ncard_gone > feel\n    mood 99 ±1\n    band calm\n    flag let_talk\n    \
                tell\n    last_chance\n    breaks privacy\n    step shouts\n    hum\ncard_gone > hear\n";
    let faults = run_play(&packs::stuck_card(), text).faults;
    let lines: Vec<usize> = faults
        .iter()
        .map(|fault| match fault {
            PlayFault::Unreadable { line, .. }
            | PlayFault::WrongStep { line, .. }
            | PlayFault::ImpossibleReply { line, .. }
            | PlayFault::Unmet { line, .. } => *line,
        })
        .collect();
    assert_eq!(lines, [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12], "{faults:#?}");
    assert!(matches!(faults[1], PlayFault::Unreadable { .. }));
    assert!(matches!(faults[10], PlayFault::WrongStep { .. }));
}

#[test]
fn a_scripted_run_stops_at_a_reply_that_cant_be_taken() {
    let text = "card_gone > feel\ntells > fetch\ntells > ask\n";
    let report = run_play(&packs::stuck_card(), text);
    assert_eq!(report.faults, [PlayFault::ImpossibleReply { line: 2, reply: "fetch".to_owned() }]);
    assert_eq!(report.session.turns().len(), 1);
}
