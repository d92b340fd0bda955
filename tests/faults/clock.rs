//! Clocks that jump and time zones that change: order comes from the numbers, and what the clock did is marked.

use std::process::Output;

use counterpoise::records::{Kept, Records};
use insta::assert_snapshot;
use serde_json::Value;

use crate::program::{GOOD_RUN, attempt, play, program, seeds, told};

/// 1 January 2026, and what else a clock may show: a year back, seventy years on, 1970, before it, and no time at all.
const NOW: i64 = 1_767_225_600;
const TIMES: [i64; 8] = [NOW, NOW - 31_536_000, NOW + 2_209_032_000, 0, -1, i64::MAX, i64::MIN, NOW + 60];

fn history(home: &std::path::Path, zone: &str, form: &str) -> Output {
    let folder = home.join("records");
    let args = ["history", "--learner", "Li", "--format", form];
    program(home, &folder, &args).env("TZ", zone).output().unwrap()
}

#[test]
fn a_clock_that_jumps_changes_no_order_and_is_told_where_it_went_back() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("records");
    let mut records = Records::open(Some(&folder));
    let learner = records.add_learner("Li").unwrap();
    for (seed, at) in (1..).zip(TIMES) {
        assert_eq!(records.save(learner, at, &attempt(seed, GOOD_RUN.len())).unwrap(), Kept::OnDisk);
    }
    assert_eq!(seeds(&records, "Li"), (1..=8).collect::<Vec<_>>());
    drop(records);
    let shown = history(home.path(), "UTC", "text");
    assert_eq!(told(&shown, home.path()), "exit 0\n");
    assert_snapshot!(String::from_utf8(shown.stdout).unwrap(), @r"
    Li
      No.  Date                  Scenario                  Mode      Total  Grade      Ending
      1    2026-01-01 00:00      The machine ate her card  Practice  95     Excellent  resolved
      2    2025-01-01 00:00      The machine ate her card  Practice  95     Excellent  resolved  clock set back
      3    2096-01-01 12:00      The machine ate her card  Practice  95     Excellent  resolved
      4    1970-01-01 00:00      The machine ate her card  Practice  95     Excellent  resolved  clock set back
      5    1969-12-31 23:59      The machine ate her card  Practice  95     Excellent  resolved  clock set back
      6    9223372036854775807   The machine ate her card  Practice  95     Excellent  resolved
      7    -9223372036854775808  The machine ate her card  Practice  95     Excellent  resolved  clock set back
      8    2026-01-01 00:01      The machine ate her card  Practice  95     Excellent  resolved
    ");
    for form in ["html", "csv", "json"] {
        assert_eq!(told(&history(home.path(), "UTC", form), home.path()), "exit 0\n", "{form}");
    }
    let page = String::from_utf8(history(home.path(), "UTC", "html").stdout).unwrap();
    assert_eq!(page.matches("clock set back").count(), 4, "the page says it too");
    // What is due is asked of the clock, which here is before most of these times.
    let args = ["drill", "stuck_card", "--learner", "Li"];
    assert_eq!(told(&program(home.path(), &folder, &args).output().unwrap(), home.path()), "exit 0\n");
    assert_eq!(told(&play(home.path(), &folder, "Li", 9), home.path()), "exit 0\n");
    assert_eq!(seeds(&Records::open(Some(&folder)), "Li"), (1..=9).collect::<Vec<_>>());
}

#[test]
fn another_time_zone_changes_the_hands_and_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let mut records = Records::open(Some(&home.path().join("records")));
    let learner = records.add_learner("Li").unwrap();
    // Around the hour that Berlin has twice, and a plain one.
    for (seed, at) in (1..).zip([1_792_889_400, 1_792_893_000, NOW]) {
        let _ = records.save(learner, at, &attempt(seed, GOOD_RUN.len())).unwrap();
    }
    drop(records);
    let dates = |zone: &str| -> Vec<String> {
        let table = String::from_utf8(history(home.path(), zone, "csv").stdout).unwrap();
        let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        reader.records().map(|row| row.unwrap()[3].to_owned()).collect()
    };
    assert_eq!(dates("UTC"), ["2026-10-25 00:50", "2026-10-25 01:50", "2026-01-01 00:00"]);
    assert_eq!(dates("CET-1CEST,M3.5.0,M10.5.0/3"), ["2026-10-25 02:50", "2026-10-25 02:50", "2026-01-01 01:00"]);
    assert_eq!(dates("CST-8"), ["2026-10-25 08:50", "2026-10-25 09:50", "2026-01-01 08:00"]);
    let sheets: Vec<Value> = ["UTC", "Europe/Berlin", "CST-8", "No/Such_Zone", ":/etc/passwd", "\u{ff}", ""]
        .map(|zone| {
            let output = history(home.path(), zone, "json");
            assert_eq!(told(&output, home.path()), "exit 0\n", "{zone}");
            serde_json::from_slice(&output.stdout).unwrap()
        })
        .to_vec();
    assert!(sheets.iter().all(|sheet| sheet == &sheets[0]));
}
