//! A pack that the program writes to start from is whole, and nothing is ever written over.

use crate::shell::Shell;

#[test]
fn a_new_pack_is_clean_and_its_run_comes_true() {
    let shell = Shell::new();
    let written = shell.run(&["--lang", "en", "new", "lost_card"]);
    assert_eq!((written.code, &*written.stdout), (0, "lost_card\n"), "{written}");
    assert!(written.stderr.contains("counterpoise check lost_card"), "{written}");
    let mut names: Vec<String> = std::fs::read_dir(shell.work().join("lost_card"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["best.play", "en.ftl", "scenario.ron", "words.lock", "zh-CN.ftl"]);
    let checked = shell.run(&["--lang", "en", "check", "lost_card", "--deny", "warning"]);
    assert_eq!((checked.code, &*checked.stdout), (0, ""), "{checked}");
    // The run is looked at: when it is not true any more, check says so.
    let play = std::fs::read_to_string(shell.work().join("lost_card/best.play")).unwrap();
    shell.write("lost_card/best.play", play.replace("ending resolved", "ending left"));
    assert_eq!(shell.run(&["check", "lost_card"]).code, 1);
}

#[test]
fn a_new_pack_plays_in_both_languages() {
    let shell = Shell::new();
    shell.run(&["new", "lost_card"]);
    let best = "see_worry,not_the_paper,by_four,two_ways,check_it";
    for (lang, title, grade) in [("zh-CN", "何女士", "卓越"), ("en", "Ms He", "Excellent")] {
        let played =
            shell.run(&["--lang", lang, "--scenarios", "lost_card", "play", "lost_card", "--choose", best]);
        assert_eq!(played.code, 0, "{played}");
        assert!(played.stdout.contains(title) && played.stdout.contains(grade), "{played}");
    }
}

#[test]
fn a_new_pack_shows_what_a_scenario_is_made_of() {
    let shell = Shell::new();
    shell.run(&["new", "lost_card"]);
    let play = |replies: &str| {
        let args = ["--lang", "en", "--scenarios", "lost_card", "play", "lost_card", "--choose", replies];
        let played = shell.run(&args).to_string();
        played.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let trap = play("see_worry,not_the_paper,by_four,by_hand,check_it");
    assert!(trap.contains("Satisfied") && trap.contains("True records (major)"), "{trap}");
    let locked = play("see_worry,money_arrived,two_ways");
    assert!(locked.contains("still locked"), "{locked}");
    let left = play("old_printer,rules_say,calm_please");
    assert!(left.contains("She stopped talking and left"), "{left}");
    let missed = play("see_worry,money_arrived,go_and_print,check_it");
    assert!(missed.contains("The bed is kept until four"), "the hidden fact comes out at the end: {missed}");
}

#[test]
fn the_folder_can_be_chosen_and_is_made_with_those_around_it() {
    let shell = Shell::new();
    let written = shell.run(&["new", "lost_card", "--dir", "drafts/june/one"]);
    assert_eq!(written.code, 0, "{written}");
    assert_eq!(shell.run(&["check", "drafts/june"]).code, 0);
    assert!(!shell.work().join("lost_card").exists());
}

#[test]
fn what_is_there_already_is_left_as_it_is() {
    let shell = Shell::new();
    shell.write("lost_card/notes.txt", "mine");
    shell.write("a_file", "mine");
    std::fs::create_dir(shell.work().join("empty")).unwrap();
    for (id, folder) in [("lost_card", "lost_card"), ("a_file", "a_file"), ("empty", "empty"), ("x", "lost_card")]
    {
        let told = shell.run(&["--lang", "en", "new", id, "--dir", folder]);
        assert_eq!((told.code, &*told.stdout), (2, ""), "{told}");
        assert!(told.stderr.contains(folder) && told.stderr.contains("--dir"), "{told}");
    }
    assert_eq!(std::fs::read_dir(shell.work().join("lost_card")).unwrap().count(), 1);
    assert_eq!(std::fs::read_dir(shell.work().join("empty")).unwrap().count(), 0);
    assert_eq!(std::fs::read_to_string(shell.work().join("a_file")).unwrap(), "mine");
}

#[test]
fn a_name_that_can_not_be_an_id_or_is_taken_is_refused_with_a_way_out() {
    let shell = Shell::new();
    for id in ["", "Lost_Card", "lost card", "lost-card", "1st", "丢卡", "../lost", "lost.card", "vip_queue"] {
        for lang in ["en", "zh-CN"] {
            let told = shell.run(&["--lang", lang, "new", id]);
            assert_eq!((told.code, &*told.stdout), (2, ""), "{id}: {told}");
            assert_eq!(told.stderr.lines().count(), 2, "a message and a hint: {told}");
        }
    }
    assert_eq!(std::fs::read_dir(shell.work()).unwrap().count(), 0, "nothing is written");
}
