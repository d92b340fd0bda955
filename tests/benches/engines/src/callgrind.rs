//! Instructions that this program executes, counted by callgrind: the same on a busy machine and on an idle one.

use std::env;
use std::process::Command;

/// Instructions between two runs of this program that differ in their last argument.
pub fn between(args: &[&str], [less, more]: [u64; 2]) -> u64 {
    let [less, more] = [less, more].map(|last| count(args, last));
    more - less
}

fn count(args: &[&str], last: u64) -> u64 {
    let out = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe().expect("this program has a path"))
        .args(args)
        .arg(last.to_string())
        .output()
        .expect("valgrind is installed");
    let told = String::from_utf8_lossy(&out.stderr);
    let total = told.lines().find_map(|line| line.split("Collected :").nth(1));
    let total = total.unwrap_or_else(|| panic!("callgrind counts\n{told}"));
    total.trim().parse().expect("a number")
}
