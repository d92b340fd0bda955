//! Which numbers the fields of a scenario may have.

/// The least and the most of a field, by its name; of `expects`, of each number in it.
pub(super) fn range(field: &str) -> Option<(f64, f64)> {
    Some(match field {
        "anger" | "heard" | "trust" | "resolution" | "facts" | "grievance" | "stakes" | "bystanders" => (0.0, 1.0),
        "need" => (0.05, 1.0),
        "temperament" => (0.0, 0.2),
        "turn_limit" => (2.0, 1000.0),
        "minutes" => (1.0, 120.0),
        "know" | "goal" | "opening" => (1.0, 5.0),
        "expects" => (1.0, 20.0),
        "wait" => (0.0, 240.0),
        _ => return None,
    })
}

/// A range as it is told.
pub(super) fn told((least, most): (f64, f64)) -> String {
    format!("{least} – {most}")
}
