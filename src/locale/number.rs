//! Numbers as a person reads them.

/// A signed change with one decimal; minus is the en dash, because the font has no minus sign.
pub fn signed(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    if rounded < 0.0 {
        format!("–{:.1}", -rounded)
    } else {
        // Adding zero turns a negative zero into a plain one.
        format!("+{:.1}", rounded + 0.0)
    }
}

/// Whether a change is too small to be seen in a number with one decimal.
pub fn is_nothing(value: f64) -> bool {
    (value * 10.0).abs() < 0.5
}

/// A meter value or a total, without decimals.
pub fn whole(value: f64) -> String {
    format!("{:.0}", value.round() + 0.0)
}

/// A share of points, with one decimal.
pub fn tenths(value: f64) -> String {
    format!("{value:.1}")
}
