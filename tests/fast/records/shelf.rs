//! Records without a folder, as in a browser: everything goes to a shelf as a whole, and comes back from it; and records
//! that are carried from one machine to another.

use std::sync::{Arc, Mutex};

use counterpoise::records::{Hindrance, Shelf, ShelfState, TakenIn};

use super::*;

/// A shelf that a test can look at, and that fails when it is told to.
#[derive(Clone)]
struct Plank(Arc<Mutex<Stand>>);

struct Stand {
    kept: Option<Vec<u8>>,
    aside: Vec<Vec<u8>>,
    state: ShelfState,
}

impl Plank {
    fn new() -> Plank {
        Plank(Arc::new(Mutex::new(Stand { kept: None, aside: Vec::new(), state: ShelfState::Kept })))
    }

    fn is(&self, state: ShelfState) {
        self.0.lock().unwrap().state = state;
    }

    fn kept(&self) -> Option<Vec<u8>> {
        self.0.lock().unwrap().kept.clone()
    }

    /// The page is loaded, or loaded again.
    fn open(&self) -> Records {
        Records::on_shelf(self.kept().as_deref(), Box::new(self.clone()))
    }
}

impl Shelf for Plank {
    fn put(&mut self, bytes: &[u8]) {
        let mut stand = self.0.lock().unwrap();
        if !matches!(stand.state, ShelfState::Failed(_)) {
            stand.kept = Some(bytes.to_vec());
        }
    }

    fn state(&mut self) -> ShelfState {
        self.0.lock().unwrap().state.clone()
    }

    fn put_aside(&mut self, bytes: &[u8]) -> PathBuf {
        self.0.lock().unwrap().aside.push(bytes.to_vec());
        "aside".into()
    }
}

#[test]
fn what_was_put_on_the_shelf_is_there_when_the_page_is_loaded_again() {
    let plank = Plank::new();
    let mut records = plank.open();
    let learner = records.add_learner("小李").unwrap();
    for seed in 1..=3 {
        assert_eq!(records.save(learner, at(seed), &attempt(seed)).unwrap(), Kept::OnDisk);
    }
    let mut running = records.begin(learner).unwrap();
    assert_eq!(records.keep(&mut running, at(9), &half(9)).unwrap(), Kept::OnDisk);
    assert_eq!(records.take_notices(), []);
    assert!(records.history(learner).unwrap().entries.iter().all(|entry| !entry.is_waiting));
    // A page that is closed drops nothing.
    std::mem::forget((records, running));
    let mut records = plank.open();
    let learner = records.learner_named("小李").unwrap().unwrap().id;
    let history = records.history(learner).unwrap();
    assert_eq!(told(&history), ["1", "2", "3"]);
    assert!(history.entries.iter().all(|entry| !entry.is_waiting));
    let left = records.unfinished(learner).unwrap();
    assert_eq!(left.len(), 1, "the talk that was left is offered");
    let running = records.resume(learner, left[0].session).unwrap().expect("nobody plays it");
    let _ = records.finish(running, at(4), &attempt(4)).unwrap();
    drop(records);
    let records = plank.open();
    assert_eq!(told(&records.history(learner).unwrap()), ["1", "2", "3", "4"]);
    assert_eq!(records.unfinished(learner).unwrap(), []);
}

#[test]
fn what_is_erased_and_renamed_is_so_on_the_shelf() {
    let plank = Plank::new();
    let mut records = plank.open();
    let [gone, stays] = ["Gone", "Stays"].map(|name| records.add_learner(name).unwrap());
    for learner in [gone, stays] {
        let _ = records.save(learner, at(1), &attempt(1)).unwrap();
    }
    assert!(records.erase(gone).unwrap().is_compacted);
    records.rename(stays, "Still here").unwrap();
    let kept = plank.kept().unwrap();
    assert!(!kept.windows(4).any(|bytes| bytes == b"Gone"), "nothing is left of the name");
    let names: Vec<String> = plank.open().learners().unwrap().into_iter().map(|learner| learner.name).collect();
    assert_eq!(names, ["Still here"]);
}

#[test]
fn a_full_or_closed_shelf_is_told_once_and_so_is_its_recovery() {
    let plank = Plank::new();
    let mut records = plank.open();
    let learner = records.add_learner("Li").unwrap();
    plank.is(ShelfState::Failed(Hindrance::Full));
    for seed in 1..=2 {
        assert_eq!(records.save(learner, at(seed), &attempt(seed)).unwrap(), Kept::InMemory);
    }
    assert_eq!(records.take_notices(), [Notice::NotStored(Hindrance::Full)]);
    assert_eq!(told(&records.history(learner).unwrap()), ["1", "2"], "play goes on");
    plank.is(ShelfState::Busy);
    assert_eq!(records.save(learner, at(3), &attempt(3)).unwrap(), Kept::InMemory);
    assert!(records.is_on_the_way());
    assert_eq!(records.take_notices(), [], "nothing is known yet");
    plank.is(ShelfState::Kept);
    assert!(!records.is_on_the_way());
    assert_eq!(records.take_notices(), [Notice::Saved { attempts: 3 }]);
    assert_eq!(told(&plank.open().history(learner).unwrap()), ["1", "2", "3"]);
}

#[test]
fn damaged_bytes_are_put_aside_and_what_can_be_read_is_taken_over() {
    for (what, damage, attempts) in [
        ("no database", (|bytes| *bytes = b"hello, world".to_vec()) as fn(&mut Vec<u8>), 0),
        ("empty", Vec::clear, 0),
        ("another program's", |bytes| bytes[68..72].fill(1), 3),
    ] {
        let plank = Plank::new();
        let mut records = plank.open();
        let learner = records.add_learner("Li").unwrap();
        for seed in 1..=3 {
            let _ = records.save(learner, at(seed), &attempt(seed)).unwrap();
        }
        let mut bytes = plank.kept().unwrap();
        damage(&mut bytes);
        plank.0.lock().unwrap().kept = Some(bytes.clone());
        let mut records = plank.open();
        let notices = records.take_notices();
        let [Notice::SetAside { attempts: taken_over, .. }] = &notices[..] else { panic!("{what}: {notices:?}") };
        assert_eq!(*taken_over, attempts, "{what}");
        assert_eq!(plank.0.lock().unwrap().aside, [bytes], "{what}: it is kept as it was found");
        records.add_learner("Anew").unwrap();
        assert_eq!(records.take_notices(), [], "{what}: play goes on");
    }
}

#[test]
fn newer_bytes_are_left_as_they_are() {
    let plank = Plank::new();
    plank.open().add_learner("Li").unwrap();
    let mut bytes = plank.kept().unwrap();
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    plank.0.lock().unwrap().kept = Some(bytes.clone());
    let mut records = plank.open();
    records.add_learner("Wang").unwrap();
    let notices = records.take_notices();
    assert!(matches!(notices[..], [Notice::Newer { version: 99, .. }]), "{notices:?}");
    assert_eq!(plank.kept(), Some(bytes));
}

#[test]
fn records_are_carried_to_another_machine_and_back() {
    let room = Room::new();
    let learner = room.with("小李", 3);
    let mut here = room.open_clean();
    let mut running = here.begin(learner).unwrap();
    let _ = here.keep(&mut running, at(9), &half(9)).unwrap();
    drop(running);

    let plank = Plank::new();
    let mut there = plank.open();
    let other = there.add_learner("小李").unwrap();
    let _ = there.save(other, at(4), &attempt(4)).unwrap();
    let bytes = here.bytes().unwrap();
    assert_eq!(there.take_in(&bytes).unwrap(), TakenIn { attempts: 3, learners: 1 });
    assert_eq!(there.take_in(&bytes).unwrap(), TakenIn { attempts: 0, learners: 1 }, "twice is once");
    let mut there = plank.open();
    assert_eq!(told(&there.history(other).unwrap()), ["4", "1", "2", "3"], "one learner, by the name");
    assert_eq!(there.unfinished(other).unwrap().len(), 1, "the talk that was left came along");

    assert_eq!(here.take_in(&there.bytes().unwrap()).unwrap(), TakenIn { attempts: 1, learners: 1 });
    assert_eq!(told(&room.open_clean().history(learner).unwrap()), ["1", "2", "3", "4"]);
}

#[test]
fn what_is_no_records_is_not_taken_in() {
    let room = Room::new();
    let learner = room.with("Li", 1);
    let mut records = room.open_clean();
    for bytes in [&b"hello"[..], &[], &[0; 8192]] {
        assert!(matches!(records.take_in(bytes), Err(RecordsError::Damaged { .. })));
    }
    assert_eq!(told(&records.history(learner).unwrap()), ["1"]);
}
