//! Media and folders of every kind: read-only ones, servers, names that are long or strange, places where nothing can be.
#![cfg(unix)]
#![allow(clippy::print_stderr, reason = "a test that can't do all it should says so")]

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use counterpoise::records::{FILE_NAME, Hindrance, Kept, Notice, Records};
use insta::assert_snapshot;

use crate::full::SmallDisk;
use crate::program::{GOOD_RUN, Talk, attempt, play, program, seeds, told, whole_run};

/// Something that could be written and now can't: a disk mounted anew, or for a plain user a folder.
enum Medium {
    Disk(SmallDisk),
    Folder(PathBuf),
}

impl Medium {
    fn new(at: &Path) -> Medium {
        match SmallDisk::mount(at) {
            Some(disk) => Medium::Disk(disk),
            None => Medium::Folder(at.to_path_buf()),
        }
    }

    /// Changes whether it can be written; false where that can't be changed here.
    fn allow(&self, writing: Writing) -> bool {
        match self {
            Medium::Disk(disk) => {
                let how = if writing == Writing::Yes { "remount,rw" } else { "remount,ro" };
                let mounted = Command::new("mount").args(["-o", how]).arg(&disk.0).status();
                mounted.is_ok_and(|status| status.success())
            }
            Medium::Folder(path) => {
                let [folder, file] = if writing == Writing::Yes { [0o755, 0o644] } else { [0o555, 0o444] };
                for entry in fs::read_dir(path).unwrap() {
                    fs::set_permissions(entry.unwrap().path(), Permissions::from_mode(file)).unwrap();
                }
                fs::set_permissions(path, Permissions::from_mode(folder)).unwrap();
                (writing == Writing::Yes) == fs::write(path.join("try"), "").is_ok()
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Writing {
    Yes,
    No,
}

#[test]
fn records_on_a_medium_that_was_made_read_only_are_read_and_what_is_played_is_told_as_not_saved() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("stick");
    let medium = Medium::new(&folder);
    assert_eq!(play(home.path(), &folder, "Li", 1).status.code(), Some(0));
    let before = fs::read(folder.join(FILE_NAME)).unwrap();
    if !medium.allow(Writing::No) {
        eprintln!("nothing can be made read-only here, so this is not tried");
        return;
    }
    assert_snapshot!(told(&play(home.path(), &folder, "Li", 2), home.path()), @r"
    exit 3
    Not being saved: HOME/stick/records.sqlite can't be written now (the file or its folder is read-only). It is tried again with the next save.
    This attempt could not be saved and is gone when the program ends. With --format json it prints the record, to keep it yourself.
    ");
    let shown = program(home.path(), &folder, &["history"]).output().unwrap();
    assert!(String::from_utf8_lossy(&shown.stdout).contains("The machine ate her card"), "{shown:?}");
    assert_snapshot!(told(&shown, home.path()), @r"
    exit 3
    Not being saved: HOME/stick/records.sqlite can't be written now (the file or its folder is read-only). It is tried again with the next save.
    ");
    let mut records = Records::open(Some(&folder));
    let notices = records.take_notices();
    assert!(matches!(&notices[..], [Notice::NotSaved { hindrance: Hindrance::ReadOnly, .. }]), "{notices:?}");
    let learner = records.learner_named("Li").unwrap().unwrap().id;
    assert_eq!(records.save(learner, 3, &attempt(3, GOOD_RUN.len())).unwrap(), Kept::InMemory);
    assert_eq!(seeds(&records, "Li"), [1, 3]);
    assert!(fs::read(folder.join(FILE_NAME)).unwrap() == before, "nothing of it was changed");
    assert!(medium.allow(Writing::Yes));
    assert_eq!(records.save(learner, 4, &attempt(4, GOOD_RUN.len())).unwrap(), Kept::OnDisk);
    assert_eq!(records.take_notices(), [Notice::Saved { attempts: 2 }]);
    drop(records);
    assert_eq!(seeds(&Records::open(Some(&folder)), "Li"), [1, 3, 4]);
}

#[test]
fn records_of_an_older_version_on_a_read_only_medium_are_told_and_wait_for_one_that_can_be_written() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("stick");
    let medium = Medium::new(&folder);
    assert_eq!(play(home.path(), &folder, "Li", 1).status.code(), Some(0));
    let sql = "DROP TABLE unfinished; PRAGMA user_version = 1";
    rusqlite::Connection::open(folder.join(FILE_NAME)).unwrap().execute_batch(sql).unwrap();
    if !medium.allow(Writing::No) {
        eprintln!("nothing can be made read-only here, so this is not tried");
        return;
    }
    assert_snapshot!(told(&program(home.path(), &folder, &["history"]).output().unwrap(), home.path()), @r"
    exit 3
    Not being saved: HOME/stick/records.sqlite can't be written now (the file or its folder is read-only). It is tried again with the next save.
    ");
    let played = play(home.path(), &folder, "Li", 2);
    assert!(String::from_utf8_lossy(&played.stdout).contains("Total "), "{played:?}");
    assert_eq!(played.status.code(), Some(3));
    assert!(medium.allow(Writing::Yes));
    let mut records = Records::open(Some(&folder));
    assert!(matches!(&records.take_notices()[..], [Notice::Updated { .. }]));
    assert_eq!(seeds(&records, "Li"), [1]);
}

#[test]
fn where_nothing_can_be_made_the_place_is_named_and_no_records_is_not_said() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("stick");
    let medium = Medium::new(&folder);
    if !medium.allow(Writing::No) {
        eprintln!("nothing can be made read-only here, so this is not tried");
        return;
    }
    for new in [folder.join("records"), folder.clone()] {
        let output = play(home.path(), &new, "Li", 1);
        let stderr = told(&output, home.path());
        let reason = "can't be written now (the file or its folder is read-only)";
        assert!(stderr.starts_with("exit 3\nNot being saved: HOME/stick") && stderr.contains(reason), "{stderr}");
        let stderr = told(&program(home.path(), &new, &["history"]).output().unwrap(), home.path());
        assert!(stderr.contains(reason) && !stderr.contains("No records yet"), "{stderr}");
    }
    assert!(medium.allow(Writing::Yes));
}

#[test]
fn folders_with_names_of_every_kind_take_records() {
    let home = tempfile::tempdir().unwrap();
    let long = vec!["d".repeat(90); 4].join("/");
    let kinds =
        ["missing/so far", " spaces  around ", "柜台 记录", "dot.", "50% #1?&x=y", "-flag", "it's \"x\"", &long];
    for kind in kinds {
        let folder = home.path().join("at").join(kind);
        assert_eq!(told(&play(home.path(), &folder, "Li", 1), home.path()), "exit 0\n", "{kind}");
        let mut records = Records::open(Some(&folder));
        assert_eq!((records.take_notices(), seeds(&records, "Li")), (vec![], vec![1]), "{kind}");
    }
}

#[test]
fn a_name_that_no_system_takes_is_named_and_play_goes_on() {
    let home = tempfile::tempdir().unwrap();
    for folder in ["d".repeat(300), vec!["d".repeat(200); 30].join("/")] {
        let output = play(home.path(), &home.path().join(&folder), "Li", 1);
        let stderr = told(&output, home.path()).replace(&folder, "LONG");
        assert!(String::from_utf8_lossy(&output.stdout).contains("Total "), "{output:?}");
        assert!(
            stderr.starts_with("exit 3\nNot being saved: HOME/LONG can't be written now (File name too long"),
            "{stderr}"
        );
    }
    fs::write(home.path().join("taken"), "").unwrap();
    assert_snapshot!(told(&play(home.path(), &home.path().join("taken"), "Li", 1), home.path()), @r"
    exit 3
    Not being saved: HOME/taken can't be written now (File exists (os error 17)). It is tried again with the next save.
    This attempt could not be saved and is gone when the program ends. With --format json it prints the record, to keep it yourself.
    ");
}

#[test]
fn a_home_that_is_not_there_is_made_or_named() {
    let home = tempfile::tempdir().unwrap();
    let without_folder = |data: &str| {
        let args = whole_run("Li", 1);
        let mut command = Command::new(env!("CARGO_BIN_EXE_counterpoise"));
        let packs = crate::packs::fixtures();
        command.env_clear().env("HOME", data).env("XDG_DATA_HOME", data).current_dir(home.path());
        command.args(["--lang", "en", "--scenarios", packs.to_str().unwrap()]).args(args);
        told(&command.output().unwrap(), home.path())
    };
    let new = home.path().join("not yet/here");
    assert_eq!(without_folder(new.to_str().unwrap()), "exit 0\n");
    assert_eq!(seeds(&Records::open(Some(&new.join("counterpoise/records"))), "Li"), [1]);
    let nowhere = without_folder("/proc/nowhere");
    assert!(nowhere.starts_with("exit 3\nNot being saved: /proc/nowhere/counterpoise/records can't"), "{nowhere}");
}

#[test]
fn on_a_server_no_log_is_kept_beside_the_records() {
    // Elsewhere than on Windows this is a plain folder whose name looks like a server's; the journal is the same.
    let home = tempfile::tempdir().unwrap();
    let folder = Path::new(r"\\server\records");
    let mut talk = Talk::begin(home.path(), folder, &["play", "stuck_card", "--learner", "Li", "--seed", "1"]);
    talk.reply();
    let files = |folder: &Path| {
        let files = fs::read_dir(home.path().join(folder)).unwrap();
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect::<Vec<_>>()
    };
    assert!(
        !files(folder).iter().any(|name| name.ends_with("-wal") || name.ends_with("-shm")),
        "{:?}",
        files(folder)
    );
    drop(talk);
    assert_eq!(told(&play(home.path(), folder, "Li", 2), home.path()), "exit 0\n");
    let mut records = Records::open(Some(&home.path().join(folder)));
    assert_eq!((records.take_notices(), seeds(&records, "Li")), (vec![], vec![2]));
    let learner = records.learner_named("Li").unwrap().unwrap().id;
    assert_eq!(records.unfinished(learner).unwrap().len(), 1, "what was killed is offered");
    // Anywhere else there is a log, so the look above could fail.
    let elsewhere = Path::new("elsewhere");
    let mut talk = Talk::begin(home.path(), elsewhere, &["play", "stuck_card", "--learner", "Li"]);
    talk.reply();
    assert!(files(elsewhere).iter().any(|name| name.ends_with("-wal")));
}
