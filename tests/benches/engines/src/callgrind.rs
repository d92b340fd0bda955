//! Instructions that this program executes, counted by callgrind: the same on a busy machine and on an idle one.

use std::env;
use std::process::Command;

/// Instructions that one time more costs, from two runs of this program whose last argument is how many times.
pub fn between(args: &[&str], times: [usize; 2]) -> u64 {
    let [less, more] = times.map(|last| count(args, last));
    (more - less) / (times[1] - times[0]) as u64
}

fn count(args: &[&str], last: usize) -> u64 {
    let out = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe().expect("this program has a path"))
        .args(args)
        .arg(last.to_string())
        .output()
        .expect("valgrind is installed");
    let told = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "it runs through\n{told}");
    let total = told.lines().find_map(|line| line.split("Collected :").nth(1));
    let total = total.unwrap_or_else(|| panic!("callgrind counts\n{told}"));
    total.trim().parse().expect("a number")
}
