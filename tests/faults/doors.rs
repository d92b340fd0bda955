//! Things in a folder of packs that are no files, lead elsewhere, or are closed: each is told, and the rest is played.
#![allow(clippy::print_stderr, reason = "a test that can't do all it should says so")]

use std::fs::{self, File, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::files::{SOUND, check, gist, sound, structure, with_pack_beside};
use crate::packs::home;
use crate::shell::{Outcome, Shell};

/// What a file of a pack is replaced by.
type Put = fn(&Path);

fn pipe(at: &Path) {
    let made = Command::new("mkfifo").arg(at).status().expect("mkfifo is there");
    assert!(made.success());
}

fn link_to(target: &'static str) -> impl Fn(&Path) {
    move |at| symlink(target, at).expect("a link can be made")
}

fn sparse(at: &Path, gigabytes: u64) {
    File::create(at).expect("the file can be made").set_len(gigabytes << 30).expect("it can be stretched");
}

#[test]
fn what_is_no_file_is_told_and_never_read() {
    let puts: [(&str, Put); 9] = [
        ("a pipe", pipe),
        ("a folder", |at| fs::create_dir(at).unwrap()),
        ("a file of ten gigabytes", |at| sparse(at, 10)),
        ("a file of sixty-five megabytes", |at| File::create(at).unwrap().set_len(65 << 20).unwrap()),
        ("a link to a device without end", |at| link_to("/dev/zero")(at)),
        ("a link to nowhere", |at| link_to("nowhere.ron")(at)),
        ("a link out of the pack", |at| link_to("../../elsewhere.txt")(at)),
        ("a link to a file of the system", |at| link_to("/etc/passwd")(at)),
        ("a link within the pack", |at| link_to("real.txt")(at)),
    ];
    let mut told = String::new();
    for (name, put) in puts {
        for file in ["scenario.ron", "en.ftl", "more.play"] {
            let shell = with_pack_beside(
                "real.txt",
                sound(if file == "en.ftl" { file } else { "scenario.ron" }).as_bytes(),
            );
            shell.write("elsewhere.txt", "nobody is to see this");
            let at = shell.work().join("packs/odd").join(file);
            let _ = fs::remove_file(&at);
            put(&at);
            let outcome = check(name, shell);
            assert!(!outcome.stdout.contains("nobody is to see") && !outcome.stdout.contains("root"), "{outcome}");
            told += &gist(&format!("{file}: {name}"), &outcome);
        }
    }
    insta::assert_snapshot!(told);
}

#[test]
fn folders_that_lead_nowhere_or_round_are_told() {
    let shell = with_pack_beside("notes.txt", b"");
    for (name, target) in [("nowhere", "no/such/folder"), ("round", "round"), ("home", ".")] {
        link_to(target)(&shell.work().join("packs").join(name));
    }
    // An editor's mark that it is at work is a link to nowhere, too.
    link_to("somebody@here.1234")(&shell.work().join("packs/.#odd"));
    link_to("somebody@here.1234")(&shell.work().join("packs/odd/.#scenario.ron"));
    let outcome = check("links", shell);
    assert_eq!(outcome.code, 1);
    insta::assert_snapshot!(gist("links", &outcome));
}

#[test]
fn a_path_that_is_no_folder_of_packs_is_told() {
    let shell = Shell::new();
    pipe(&shell.work().join("pipe"));
    for (path, code) in [("pipe", 1), ("nowhere", 2)] {
        let outcome = shell.run(&["--lang", "en", "check", path]);
        assert_eq!(outcome.code, code, "{outcome}");
    }
    let outcome = shell.run(&["--lang", "en", "--scenarios", "nowhere", "check", "--only", "format"]);
    assert!(outcome.code == 1 && outcome.stdout.contains("nowhere"), "{outcome}");
}

#[test]
fn a_pack_of_gigabytes_is_bounded() {
    let shell = with_pack_beside("notes.txt", b"");
    let odd = shell.work().join("packs/odd");
    for i in 0..20 {
        fs::write(odd.join(format!("big{i:02}.play")), "#\n".repeat(1_500_000)).unwrap();
    }
    let outcome = check("many megabytes", shell);
    insta::assert_snapshot!(gist("many megabytes", &outcome));
}

/// Runs the program as somebody to whom permissions apply; nothing where that can't be done.
fn run_as_nobody(shell: &Shell, args: &[&str]) -> Option<Outcome> {
    const NOBODY: u32 = 65534;
    let mut command = Command::new(env!("CARGO_BIN_EXE_counterpoise"));
    command.args(args).current_dir(shell.work()).env_clear().env("HOME", "/nonexistent").stdin(Stdio::null());
    if is_root(shell) {
        fs::set_permissions(shell.work(), Permissions::from_mode(0o755)).unwrap();
        command.uid(NOBODY).gid(NOBODY);
    }
    let output = command.output().map_err(|error| eprintln!("nobody can't run the program here: {error}")).ok()?;
    let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
    Some(Outcome {
        code: output.status.code().unwrap_or(-1),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    })
}

/// Whether no door is closed to us.
fn is_root(shell: &Shell) -> bool {
    let closed = shell.work().join("closed");
    fs::write(&closed, "x").unwrap();
    fs::set_permissions(&closed, Permissions::from_mode(0o0)).unwrap();
    fs::read(&closed).is_ok()
}

#[test]
fn what_is_closed_to_us_is_told_and_the_rest_is_played() {
    let shell = Shell::new();
    for pack in ["fine", "file", "words", "folder"] {
        shell.copy(&home().join(SOUND), &format!("packs/{pack}"));
    }
    shell.write("packs/fine/scenario.ron", structure("id: \"sound\"", "id: \"fine\""));
    shell.copy(&home().join(SOUND), "all/fine");
    let close = |path: &str| {
        fs::set_permissions(shell.work().join(path), Permissions::from_mode(0o0)).unwrap();
    };
    for path in ["packs/file/scenario.ron", "packs/words/en.ftl", "packs/folder", "all"] {
        close(path);
    }
    let check = |path| run_as_nobody(&shell, &["--lang", "en", "check", path, "--only", "format"]);
    let Some(told) = check("packs") else { return };
    let all = check("all").expect("it ran before");
    let play = ["--lang", "en", "--scenarios", "packs", "play", "fine", "--choose", "listen,close"];
    let played = run_as_nobody(&shell, &play).expect("it ran before");
    fs::set_permissions(shell.work().join("all"), Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(shell.work().join("packs/folder"), Permissions::from_mode(0o755)).unwrap();
    assert_eq!((told.code, all.code, played.code), (1, 1, 0), "{told}\n{all}\n{played}");
    insta::assert_snapshot!(format!("{told}\n{all}"));
}
