//! Times as a person reads them, in the time zone of the system. Times are seconds since 1970.

use jiff::{Timestamp, Zoned, tz::TimeZone};

fn zoned(at: i64) -> Option<Zoned> {
    Timestamp::from_second(at).ok().map(|time| time.to_zoned(TimeZone::system()))
}

fn written(at: i64, pattern: &str) -> String {
    zoned(at).map_or_else(|| at.to_string(), |time| time.strftime(pattern).to_string())
}

/// Day and time, as 2026-11-27 09:30.
pub fn minute(at: i64) -> String {
    written(at, "%Y-%m-%d %H:%M")
}

/// The day, as 2026-11-27.
pub fn day(at: i64) -> String {
    written(at, "%Y-%m-%d")
}

/// The day of a year that is clear from what stands around it, as 11-27.
pub fn short_day(at: i64) -> String {
    written(at, "%m-%d")
}
