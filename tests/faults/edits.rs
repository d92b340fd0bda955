//! Records that somebody edited by hand: no page and no table shows a number that was not earned.

use std::fs;
use std::path::Path;
use std::process::Output;

use counterpoise::records::{FILE_NAME, Records};
use insta::assert_snapshot;
use rusqlite::Connection;

use crate::program::{play, program, seeds, told};

/// A home with three attempts of one learner, bent by somebody who has a database tool.
struct Desk(tempfile::TempDir);

impl Desk {
    fn bent(sql: &str) -> Desk {
        let home = tempfile::tempdir().unwrap();
        for seed in 1..=3 {
            assert_eq!(
                told(&play(home.path(), &home.path().join("records"), "Li", seed), home.path()),
                "exit 0\n"
            );
        }
        Connection::open(home.path().join("records").join(FILE_NAME)).unwrap().execute_batch(sql).unwrap();
        Desk(home)
    }

    fn history(&self, form: &str) -> Output {
        let args = ["history", "--learner", "Li", "--format", form];
        program(self.0.path(), &self.0.path().join("records"), &args).output().unwrap()
    }

    fn told(&self, form: &str) -> String {
        told(&self.history(form), self.0.path())
    }
}

const DAMAGED: &str =
    "exit 1\nLi: 1 of 3 attempts are damaged, the first is number 2. The others are as they were written.\n";

const BETTER: &str =
    "UPDATE attempts SET attempt = replace(attempt, '\"total\":9', '\"total\":99.') WHERE number = 2";
const FEWER: &str = "DELETE FROM attempts WHERE number = 1";
const SWAPPED: &str = "UPDATE attempts SET number = 9 WHERE number = 2;
    UPDATE attempts SET number = 2 WHERE number = 3; UPDATE attempts SET number = 3 WHERE number = 9;";

#[test]
fn an_edited_score_is_on_no_page_and_the_first_place_is_told() {
    let desk = Desk::bent(BETTER);
    for form in ["text", "html", "csv", "json"] {
        let output = desk.history(form);
        assert_eq!(told(&output, desk.0.path()), DAMAGED, "{form}");
        let shown = String::from_utf8(output.stdout).unwrap();
        assert!(!shown.contains("99."), "{form}: {shown}");
    }
    let page = String::from_utf8(desk.history("html").stdout).unwrap();
    let rows: Vec<&str> = page.split("<tr>").filter(|row| row.contains("class=\"number\"")).collect();
    assert!(rows[2].contains("damaged: not what was written") && rows[2].contains(">–<"), "{}", rows[2]);
    assert!(rows[1].contains("<b>95</b>") && rows[3].contains("<b>95</b>"), "{page}");
}

#[test]
fn a_row_that_is_gone_and_rows_that_were_swapped_are_told_by_their_place() {
    assert_snapshot!(Desk::bent(FEWER).told("text"), @r"
    exit 1
    Li: 1 of 3 attempts are damaged, the first is number 1. The others are as they were written.
    ");
    assert_snapshot!(Desk::bent(SWAPPED).told("text"), @r"
    exit 1
    Li: 2 of 3 attempts are damaged, the first is number 2. The others are as they were written.
    ");
    assert_snapshot!(Desk::bent("UPDATE learners SET name = 'Lu', folded = 'li'").told("text"), @r"
    exit 1
    Lu: the name or the end of the list was changed from outside. The last attempts may be missing.
    ");
}

#[test]
fn records_of_another_machine_are_shown_as_whose_they_are() {
    // A whole file with all its sums is as sound as it was there; sums are no signature.
    let home = tempfile::tempdir().unwrap();
    let [here, there] = ["here", "there"].map(|name| home.path().join(name));
    play(home.path(), &here, "Li", 1);
    play(home.path(), &there, "Zhao", 2);
    fs::copy(there.join(FILE_NAME), here.join(FILE_NAME)).unwrap();
    let shown = |folder: &Path| {
        let mut records = Records::open(Some(folder));
        (records.take_notices(), seeds(&records, "Li"), seeds(&records, "Zhao"))
    };
    assert_eq!(shown(&here), (vec![], vec![], vec![2]));
    assert_eq!(told(&play(home.path(), &here, "Li", 3), home.path()), "exit 0\n");
    assert_eq!(shown(&here), (vec![], vec![3], vec![2]));
    // The learner of one machine can't be put into the file of another, row by row.
    let sql = format!(
        "ATTACH '{}' AS there; INSERT INTO attempts SELECT 77, (SELECT id FROM learners WHERE name = 'Li'), 2, at,
        attempt, before, sum FROM there.attempts",
        there.join(FILE_NAME).display()
    );
    Connection::open(here.join(FILE_NAME)).unwrap().execute_batch(&sql).unwrap();
    let records = Records::open(Some(&here));
    let learner = records.learner_named("Li").unwrap().unwrap().id;
    assert!(records.history(learner).unwrap().entries.iter().all(|entry| entry.number == 1));
}
