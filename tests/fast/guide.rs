//! The author's guide does what it says: whoever follows it block by block comes to a pack without a finding.

use std::collections::BTreeMap;
use std::fs;

use crate::shell::Shell;

const PACK: &str = "late_receipt";
const CHINESE: &str = include_str!("../../scenarios/README.md");
const ENGLISH: &str = include_str!("../../scenarios/README.en.md");

#[test]
fn the_chinese_guide_leads_to_a_clean_pack() {
    follow(CHINESE, "zh-CN");
}

#[test]
fn the_english_guide_leads_to_the_same_pack() {
    assert_eq!(follow(CHINESE, "zh-CN"), follow(ENGLISH, "en"));
}

#[test]
fn both_guides_name_all_that_can_be_written() {
    for (file, name) in [
        (include_str!("../../scenarios/acts.ron"), "acts"),
        (include_str!("../../scenarios/rules.ron"), "rules"),
        (include_str!("../../scenarios/principles.ron"), "principles"),
        (include_str!("../../scenarios/personas.ron"), "personas"),
    ] {
        let entries = file.lines().filter_map(|line| line.strip_prefix("        \"")?.split_once("\": ("));
        let names: Vec<&str> = entries.map(|(name, _)| name).collect();
        assert!(names.len() > 9, "{name}");
        for (guide, name) in
            [CHINESE, ENGLISH].iter().flat_map(|guide| names.iter().map(move |name| (guide, name)))
        {
            assert!(guide.contains(&format!("`{name}`")), "{name} is in the tables of neither or one guide");
        }
    }
}

/// Does what the blocks of a guide say, compares what the program prints with what the guide shows, and gives the
/// files of the pack that comes of it.
fn follow(guide: &str, lang: &str) -> BTreeMap<String, String> {
    let shell = Shell::new();
    let mut printed = String::new();
    let mut last_code = 0;
    for (kind, block) in blocks(guide) {
        match kind {
            "sh" => {
                for line in block.lines() {
                    let args: Vec<&str> = line.split_whitespace().skip(1).chain(["--lang", lang]).collect();
                    let told = shell.run(&args);
                    assert_ne!(told.code, 2, "{line}: {told}");
                    last_code = told.code;
                    printed = told.stdout + &told.stderr;
                }
            }
            "text" => {
                assert!(printed.trim_end().ends_with(block.trim_end()), "{block}is not what comes:\n{printed}");
            }
            "ron" => edit(&shell, "scenario.ron", |text| with_structure(&text, block)),
            "ftl" => {
                let is_chinese = block.contains(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
                edit(&shell, if is_chinese { "zh-CN.ftl" } else { "en.ftl" }, |text| with_words(&text, block));
            }
            "play" => {
                let name = block.strip_prefix("# ").and_then(|rest| rest.split_once(".play"));
                shell.write(&format!("{PACK}/{}.play", name.expect("its first line names the file").0), block);
            }
            other => panic!("nobody knows what to do with a block of {other}"),
        }
    }
    assert_eq!(last_code, 0, "{printed}");
    let checked = shell.run(&["check", PACK, "--deny", "warning"]);
    assert_eq!(checked.code, 0, "{checked}");
    let files = fs::read_dir(shell.work().join(PACK)).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect()
}

/// The fenced blocks with their kinds.
fn blocks(guide: &str) -> impl Iterator<Item = (&str, &str)> {
    guide.split("\n```").skip(1).step_by(2).filter_map(|fenced| fenced.split_once('\n'))
}

fn edit(shell: &Shell, name: &str, change: impl FnOnce(String) -> String) {
    let name = format!("{PACK}/{name}");
    let text = fs::read_to_string(shell.work().join(&name)).expect("the guide has begun with `new`");
    shell.write(&name, change(text));
}

/// The structure with a block's steps and fields in the place of those of the same name; a new step goes to the end.
fn with_structure(text: &str, block: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for item in items(block, |line| line.starts_with([')', ']'])) {
        let key = item[0].split_once(": ").expect("a step or a field begins with its name").0;
        let indent = if key.starts_with('"') { "        " } else { "    " };
        let item = item.iter().map(|line| format!("{indent}{line}"));
        let old = lines.iter().position(|line| line.starts_with(&format!("{indent}{key}: ")));
        let from = old.unwrap_or(lines.len() - 2);
        let closing = [format!("{indent}),"), format!("{indent}],")];
        let to = match old {
            None => from,
            Some(_) if !lines[from].ends_with(['(', '[']) => from + 1,
            Some(_) => from + 1 + lines[from..].iter().position(|line| closing.contains(line)).expect("it ends"),
        };
        lines.splice(from..to, item);
    }
    lines.join("\n") + "\n"
}

/// The words with a block's messages in the place of those of the same name; new ones go to the end.
fn with_words(text: &str, block: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for item in items(block, |line| line.starts_with('}')) {
        let key = item[0].split_once(" = ").expect("a message begins with its name").0;
        let from = lines.iter().position(|line| line.starts_with(&format!("{key} = ")));
        let from = from.unwrap_or_else(|| {
            lines.push(String::new());
            lines.len()
        });
        let belongs = |line: &&String| line.starts_with([' ', '}']);
        let to = lines.len().min(from + 1 + lines.iter().skip(from + 1).take_while(belongs).count());
        lines.splice(from..to, item.into_iter().map(str::to_owned));
    }
    lines.join("\n") + "\n"
}

/// The parts of a block that begin at its left edge, without blank lines.
fn items(block: &str, closes: fn(&str) -> bool) -> Vec<Vec<&str>> {
    let mut items: Vec<Vec<&str>> = Vec::new();
    for line in block.lines().filter(|line| !line.is_empty()) {
        match items.last_mut() {
            Some(item) if line.starts_with(' ') || closes(line) => item.push(line),
            _ => items.push(vec![line]),
        }
    }
    items
}
