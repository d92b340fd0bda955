//! Disks that are full.
#![cfg(unix)]
#![allow(clippy::print_stderr, reason = "a test that can't do all it should says so")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use counterpoise::records::{Kept, Notice, Records};

use crate::program::{GOOD_RUN, attempt, program, program_after, seeds};

/// A disk of one megabyte, or none where it may not be mounted.
pub struct SmallDisk(pub PathBuf);

impl SmallDisk {
    pub fn mount(at: &Path) -> Option<SmallDisk> {
        fs::create_dir(at).unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"])
            .arg(at)
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        mounted.then(|| SmallDisk(at.to_path_buf()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

#[test]
fn what_a_full_disk_does_not_take_waits_and_is_saved_when_there_is_room() {
    let home = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::mount(&home.path().join("disk")) else {
        eprintln!("no small disk could be mounted here; only the limit on files is tried");
        return;
    };
    let folder = disk.0.join("records");
    let filler = disk.0.join("filler");
    fs::write(&filler, vec![1; 400 * 1024]).unwrap();
    let mut records = Records::open(Some(&folder));
    assert_eq!(records.take_notices(), []);
    let learner = records.add_learner("Li").unwrap();
    let first_lost = (1..400)
        .find(|&seed| records.save(learner, 1, &attempt(seed, GOOD_RUN.len())).unwrap() == Kept::InMemory)
        .expect("the disk is full at some time");
    assert!(first_lost > 3, "{first_lost}");
    assert!(matches!(&records.take_notices()[..], [Notice::NotSaved { .. }]));
    assert_eq!(seeds(&records, "Li"), (1..=first_lost).collect::<Vec<_>>(), "play goes on with all of it");

    // The program says so, plays on, and ends with the code for the environment.
    let replies = GOOD_RUN.join(",");
    let args = ["play", "stuck_card", "--learner", "Li", "--choose", &replies, "--format", "json"];
    let output = program(home.path(), &folder, &args).output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{stderr}");
    assert!(stderr.contains("Not being saved") && !stderr.contains("panicked"), "{stderr}");
    assert!(serde_json::from_slice::<serde_json::Value>(&output.stdout).is_ok(), "the record is printed");

    fs::remove_file(&filler).unwrap();
    let next = first_lost + 1;
    assert_eq!(records.save(learner, 1, &attempt(next, GOOD_RUN.len())).unwrap(), Kept::OnDisk);
    assert_eq!(records.take_notices(), [Notice::Saved { attempts: 2 }]);
    drop(records);
    let mut records = Records::open(Some(&folder));
    assert_eq!(records.take_notices(), []);
    assert_eq!(seeds(&records, "Li"), (1..=next).collect::<Vec<_>>());
}

#[test]
fn a_limit_on_the_size_of_files_damages_nothing() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    let replies = GOOD_RUN.join(",");
    let play = |before: &str, seed: &str| {
        let args = ["play", "stuck_card", "--learner", "Li", "--seed", seed, "--choose", &replies];
        program_after(before, home.path(), &folder, &args).output().unwrap()
    };
    for seed in ["1", "2", "3"] {
        assert_eq!(play("true", seed).status.code(), Some(0));
    }
    // The signal would end the program before it could say anything.
    let mut refused = 0;
    for (blocks, seed) in [(1, "4"), (40, "5"), (80, "6"), (160, "7")] {
        let output = play(&format!("trap '' XFSZ; ulimit -f {blocks}"), seed);
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(!stderr.contains("panicked"), "{blocks}: {stderr}");
        if output.status.code() == Some(3) {
            assert!(stderr.contains("Not being saved"), "{blocks}: {stderr}");
            refused += 1;
        } else {
            assert_eq!(output.status.code(), Some(0), "{blocks}: {stderr}");
        }
        let mut records = Records::open(Some(&folder));
        assert_eq!(records.take_notices(), [], "{blocks}: nothing is damaged");
        let seeds = seeds(&records, "Li");
        assert!(seeds.starts_with(&[1, 2, 3]), "{blocks}: {seeds:?}");
        let seed = seed.parse().unwrap();
        assert!(output.status.code() == Some(3) || seeds.contains(&seed), "{blocks}: {seeds:?}");
    }
    assert!(refused > 0);
}
