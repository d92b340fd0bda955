//! Rows that were edited, deleted, swapped or brought from elsewhere are found, and the others are shown.

use super::*;

/// Bends the records of a learner with five attempts, and tells what is then shown.
#[track_caller]
fn bent(sql: &str, expected: &[&str]) {
    let room = Room::new();
    let other = room.with("Zhao", 2);
    let learner = room.with("Li", 5);
    room.bend(&sql.replace("LI", "(SELECT id FROM learners WHERE name = 'Li')"));
    let records = room.open_clean();
    assert_eq!(told(&records.history(learner).unwrap()), expected, "{sql}");
    assert_eq!(told(&records.history(other).unwrap()), ["1", "2"], "the others' records are whole");
}

#[test]
fn an_edited_attempt_is_found_and_the_others_are_shown() {
    let edited = ["1", "2", "changed", "4", "5"];
    bent(
        "UPDATE attempts SET attempt = replace(attempt, '\"total\":9', '\"total\":8') WHERE learner = LI AND number = 3",
        &edited,
    );
    bent("UPDATE attempts SET at = at + 1 WHERE learner = LI AND number = 3", &edited);
    bent("UPDATE attempts SET sum = zeroblob(32) WHERE learner = LI AND number = 3", &edited);
    bent("UPDATE attempts SET before = zeroblob(32) WHERE learner = LI AND number = 3", &edited);
}

#[test]
fn a_deleted_attempt_leaves_its_place() {
    bent("DELETE FROM attempts WHERE learner = LI AND number = 3", &["1", "2", "missing", "4", "5"]);
    bent("DELETE FROM attempts WHERE learner = LI AND number = 5", &["1", "2", "3", "4", "missing"]);
    bent("DELETE FROM attempts WHERE learner = LI", &["missing"; 5]);
    let closed_up = "DELETE FROM attempts WHERE learner = LI AND number = 3;
        UPDATE attempts SET number = 3 WHERE learner = LI AND number = 4;
        UPDATE attempts SET number = 4 WHERE learner = LI AND number = 5;";
    bent(closed_up, &["1", "2", "changed", "changed", "missing"]);
}

#[test]
fn swapped_attempts_are_found() {
    let swapped = "UPDATE attempts SET number = -2 WHERE learner = LI AND number = 2;
        UPDATE attempts SET number = 2 WHERE learner = LI AND number = 4;
        UPDATE attempts SET number = 4 WHERE learner = LI AND number = -2;";
    bent(swapped, &["1", "changed", "3", "changed", "5"]);
}

#[test]
fn an_attempt_of_somebody_else_is_found() {
    let foreign = "DELETE FROM attempts WHERE learner = LI AND number = 2;
        UPDATE attempts SET learner = LI WHERE learner <> LI AND number = 2;
        INSERT INTO attempts (learner, number, at, attempt, before, sum)
            SELECT (SELECT id FROM learners WHERE name = 'Zhao'), 2, at, attempt, before, sum FROM attempts
            WHERE learner = LI AND number = 2;";
    let room = Room::new();
    room.with("Zhao", 2);
    let learner = room.with("Li", 5);
    room.bend(&foreign.replace("LI", "(SELECT id FROM learners WHERE name = 'Li')"));
    assert_eq!(told(&room.open_clean().history(learner).unwrap()), ["1", "changed", "3", "4", "5"]);
}

#[test]
fn an_end_that_was_taken_back_does_not_hide_attempts() {
    // The learner's row as it once was, sum and all.
    let room = Room::new();
    let learner = room.with("Li", 2);
    let early = fs::read(room.file()).unwrap();
    let old = room.folder().join("old.sqlite");
    fs::write(&old, early).unwrap();
    let mut records = room.open_clean();
    let _ = records.save(learner, at(3), &attempt(3)).unwrap();
    drop(records);
    let sql = format!(
        "ATTACH '{}' AS old; INSERT OR REPLACE INTO main.learners SELECT * FROM old.learners;",
        old.display()
    );
    room.bend(&sql);
    assert_eq!(told(&room.open_clean().history(learner).unwrap()), ["1", "2", "foreign"]);
}

#[test]
fn an_attempt_of_the_same_number_from_another_copy_is_found() {
    let room = Room::new();
    let learner = room.with("Li", 1);
    let old = room.folder().join("copy.sqlite");
    fs::copy(room.file(), &old).unwrap();
    for (file, seeds) in [(room.file(), [2, 3, 4]), (old.clone(), [7, 8, 9])] {
        let other = Room::new();
        fs::create_dir_all(other.folder()).unwrap();
        fs::copy(&file, other.file()).unwrap();
        let mut records = other.open_clean();
        for seed in seeds {
            let _ = records.save(learner, at(seed), &attempt(seed)).unwrap();
        }
        drop(records);
        fs::copy(other.file(), &file).unwrap();
    }
    let sql = format!(
        "ATTACH '{}' AS old; DELETE FROM attempts WHERE number = 3;
        INSERT INTO attempts (learner, number, at, attempt, before, sum)
            SELECT learner, number, at, attempt, before, sum FROM old.attempts WHERE number = 3;",
        old.display()
    );
    room.bend(&sql);
    assert_eq!(told(&room.open_clean().history(learner).unwrap()), ["1", "2", "foreign", "4"]);
}

#[test]
fn a_changed_name_and_a_lost_one_are_told_and_their_attempts_are_shown() {
    let room = Room::new();
    let learner = room.with("Li", 3);
    room.bend("UPDATE learners SET name = 'Wang', folded = 'wang'");
    let history = room.open_clean().history(learner).unwrap();
    assert_eq!(
        (history.learner.standing, told(&history)),
        (Standing::Damaged, ["1", "2", "3"].map(str::to_owned).into())
    );
    room.bend("UPDATE learners SET attempts = 2, name = 'Li', folded = 'li'");
    let history = room.open_clean().history(learner).unwrap();
    assert_eq!((history.learner.standing, history.entries.len()), (Standing::Damaged, 3));
    room.bend("DELETE FROM learners");
    let records = room.open_clean();
    assert_eq!(records.learners().unwrap()[0].standing, Standing::Lost);
    assert_eq!(told(&records.history(learner).unwrap()), ["1", "2", "3"]);
}

#[test]
fn where_the_end_of_a_chain_is_not_known_it_goes_on_in_a_new_file() {
    let room = Room::new();
    let learner = room.with("Li", 3);
    room.bend("UPDATE learners SET name = 'Wang', folded = 'wang'");
    let mut records = room.open_clean();
    assert_eq!(records.save(learner, at(4), &attempt(4)).unwrap(), Kept::OnDisk);
    let notices = records.take_notices();
    assert!(matches!(&notices[..], [Notice::SetAside { attempts: 3, .. }]), "{notices:?}");
    let history = records.history(learner).unwrap();
    assert_eq!(told(&history), ["1", "2", "3", "4"]);
    assert_eq!(history.learner.name, "Wang (?)", "a name that may be wrong says so");
}
