//! Numbers at the ticks of an axis.

use crate::math::{ln, log10, pow};

/// Writes a number at a tick: unit (such as `EUR`), value, and the distance to
/// the next tick, which says how many digits matter.
///
/// A function of another module may take the place of [`reader_form`].
pub type TickForm = fn(unit: &str, value: f64, step: f64) -> String;

const SCALES: [(f64, &str); 4] = [(1e12, " tn"), (1e9, " bn"), (1e6, " m"), (1.0, "")];

/// "EUR 1.5 m", "EUR 100,000", "−EUR 2 bn", "0"; powers of ten where words end.
#[must_use]
pub fn reader_form(unit: &str, value: f64, step: f64) -> String {
    if value == 0.0 || !value.is_finite() {
        return "0".to_owned();
    }
    let size = value.abs();
    let number = if (1e-3..1e16).contains(&size) {
        let (scale, word) =
            SCALES.into_iter().find(|&(scale, _)| size >= scale * 0.999_999).unwrap_or((1.0, ""));
        format!("{}{word}", grouped(size / scale, decimals(step / scale)))
    } else {
        scientific(size)
    };
    let sign = if value < 0.0 { "−" } else { "" };
    if unit.is_empty() { format!("{sign}{number}") } else { format!("{sign}{unit} {number}") }
}

/// Decimals that tell two numbers `step` apart.
fn decimals(step: f64) -> usize {
    let needed = -(log10(step.abs()) + 1e-9).floor();
    if needed.is_finite() { needed.clamp(0.0, 9.0) as usize } else { 0 }
}

/// With thousands separated, and without zeros at the end of decimals.
fn grouped(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    let rest = rest.trim_end_matches('0');
    if rest.is_empty() { out } else { format!("{out}.{rest}") }
}

/// "10¹⁸", "2.5 × 10⁻⁶".
fn scientific(size: f64) -> String {
    let mut exponent = (ln(size) / ln(10.0) + 1e-9).floor();
    let mut lead = size / pow(10.0, exponent);
    if lead >= 9.95 {
        (lead, exponent) = (lead / 10.0, exponent + 1.0);
    }
    let power = format!("10{}", superscript(exponent));
    if (lead - 1.0).abs() < 0.05 { power } else { format!("{} × {power}", grouped(lead, 1)) }
}

pub(super) fn superscript(exponent: f64) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    format!("{exponent:.0}")
        .chars()
        .map(|c| c.to_digit(10).map_or('⁻', |digit| DIGITS[digit as usize]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_read_like_a_newspaper() {
        for (value, step, text) in [
            (0.0, 1.0, "0"),
            (1e6, 1e6, "EUR 1 m"),
            (1.5e6, 5e5, "EUR 1.5 m"),
            (1e9, 1e9, "EUR 1 bn"),
            (1e5, 1e5, "EUR 100,000"),
            (-2.5e9, 5e8, "−EUR 2.5 bn"),
            (0.25, 0.05, "EUR 0.25"),
            (1e13, 1e13, "EUR 10 tn"),
            (1e18, 1e18, "EUR 10¹⁸"),
            (2.5e-6, 5e-7, "EUR 2.5 × 10⁻⁶"),
            (1_000_000_500.0, 500.0, "EUR 1.0000005 bn"),
        ] {
            assert_eq!(reader_form("EUR", value, step), text);
        }
        assert_eq!(reader_form("", 20.0, 10.0), "20");
    }
}
