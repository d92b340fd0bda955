//! Files that are damaged, and logs that belong elsewhere: nothing is overwritten, and nothing that can be read is lost.

use super::*;

/// Damages a file and returns what the next start says.
fn damaged(room: &Room, damage: impl FnOnce(&mut Vec<u8>)) -> (Records, PathBuf, usize) {
    let mut bytes = fs::read(room.file()).unwrap();
    damage(&mut bytes);
    fs::write(room.file(), &bytes).unwrap();
    let mut records = room.open();
    let notices = records.take_notices();
    let [Notice::SetAside { file, attempts, .. }] = &notices[..] else { panic!("{notices:?}") };
    assert!(fs::read(file).unwrap() == bytes, "it is kept as it was found");
    (records, file.clone(), *attempts)
}

#[test]
fn a_damaged_file_is_set_aside_and_what_can_be_read_is_taken_over() {
    for (what, damage, expected) in [
        ("no database", (|bytes| *bytes = b"hello, world".to_vec()) as fn(&mut Vec<u8>), 0),
        ("empty", Vec::clear, 0),
        ("header zeroed", |bytes| bytes[..100].fill(0), 4),
        ("first page zeroed", |bytes| bytes[..4096].fill(0), 4),
        ("another program's", |bytes| bytes[68..72].fill(1), 4),
        ("cut off", |bytes| bytes.truncate(bytes.len() - 4096), 0),
    ] {
        let room = Room::new();
        let learner = room.with("Li", 4);
        let (mut records, first, attempts) = damaged(&room, damage);
        if what == "cut off" {
            assert!(attempts < 4, "{attempts}");
        } else {
            assert_eq!(attempts, expected, "{what}");
        }
        let learner = if attempts > 0 {
            let history = records.history(learner).unwrap();
            assert_eq!(history.entries.len(), 4, "{what}: what is missing keeps its place");
            learner
        } else {
            records.add_learner("Anew").unwrap()
        };
        let before = told(&records.history(learner).unwrap()).len();
        assert_eq!(records.save(learner, at(9), &attempt(9)).unwrap(), Kept::OnDisk, "{what}");
        drop(records);
        assert_eq!(told(&room.open_clean().history(learner).unwrap()).len(), before + 1);
        let (_, second, _) = damaged(&room, |bytes| *bytes = b"again".to_vec());
        assert_ne!(first, second, "nothing is overwritten");
        assert!(first.exists());
    }
}

#[test]
fn the_log_of_another_file_does_no_harm() {
    let room = Room::new();
    let learner = room.with("Li", 3);
    let other = Room::new();
    let stranger = other.with("Zhao", 2);
    let mut records = other.open_clean();
    let _ = records.save(stranger, at(3), &attempt(3)).unwrap();
    let log = fs::read(other.folder().join("records.sqlite-wal")).unwrap();
    assert!(!log.is_empty());
    drop(records);
    let sound = fs::read(room.file()).unwrap();
    fs::write(room.folder().join("records.sqlite-wal"), &log).unwrap();
    let mut records = room.open();
    assert!(matches!(&records.take_notices()[..], [Notice::SetAside { .. }]));
    assert_eq!(told(&records.history(learner).unwrap()), ["1", "2", "3"]);
    assert!(fs::read(room.folder().join("records.damaged-1.sqlite")).unwrap() == sound);
    assert!(fs::read(room.folder().join("records.damaged-1.sqlite-wal")).unwrap() == log);
}

#[test]
fn an_erasure_that_is_still_in_the_log_is_no_damage() {
    let room = Room::new();
    let wang = room.with("Wang", 2);
    let li = room.with("Li", 1);
    let mut records = room.open_clean();
    // Somebody reads all along, so the log can't be emptied.
    let reader = Connection::open(room.file()).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM attempts;").unwrap();
    assert!(!records.erase(wang).unwrap().is_compacted);
    let again = room.open_clean();
    assert_eq!(told(&again.history(li).unwrap()), ["1"]);
    assert!(matches!(again.history(wang), Err(RecordsError::NoLearner { .. })));
    drop((again, reader));
    assert_eq!(records.save(li, at(2), &attempt(2)).unwrap(), Kept::OnDisk);
}

#[test]
fn a_log_without_its_file_is_kept() {
    let room = Room::new();
    room.with("Li", 1);
    fs::remove_file(room.file()).unwrap();
    fs::write(room.folder().join("records.sqlite-wal"), "a log").unwrap();
    let mut records = room.open();
    assert!(matches!(&records.take_notices()[..], [Notice::SetAside { attempts: 0, .. }]));
    assert!(room.files().contains(&"records.damaged-1.sqlite-wal".to_owned()), "{:?}", room.files());
    assert_eq!(records.learners().unwrap(), []);
}

#[test]
fn a_damaged_file_that_another_program_has_open_stays_where_it_is() {
    let room = Room::new();
    let learner = room.with("Li", 1);
    let first = room.open_clean();
    let bytes = fs::read(room.file()).unwrap();
    fs::write(room.file(), "no database any more").unwrap();
    let mut second = room.open();
    assert!(matches!(&second.take_notices()[..], [Notice::NotSaved { .. }]));
    assert!(!room.files().iter().any(|name| name.contains("damaged")));
    drop(first);
    fs::write(room.file(), bytes).unwrap();
    let id = second.add_learner("Wang").unwrap();
    assert_eq!(second.save(id, at(1), &attempt(1)).unwrap(), Kept::OnDisk);
    assert_eq!(told(&second.history(learner).unwrap()), ["1"]);
}

#[test]
fn a_file_that_is_taken_away_is_begun_anew() {
    let room = Room::new();
    let learner = room.with("Li", 2);
    let mut records = room.open_clean();
    for name in room.files() {
        fs::remove_file(room.folder().join(name)).unwrap();
    }
    assert_eq!(records.save(learner, at(3), &attempt(3)).unwrap(), Kept::OnDisk);
    drop(records);
    assert_eq!(told(&room.open_clean().history(learner).unwrap()), ["3"]);
}
