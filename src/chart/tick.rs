//! Numbers at the ticks of an axis.

use crate::math::log10;
use crate::quantity::form::Form;
use crate::quantity::{Digits, Reader, Unit};

/// The unit of an axis of shares, which are written in hundredths.
pub(super) const SHARE: &str = "%";

/// A number at a tick: unit (such as `EUR`, or `%` for shares), value, and the distance
/// to the next tick, which says how many digits matter: `EUR 1.5 m`, `100 k EUR`, `20 %`.
pub(super) fn label(form: &'static Form, unit: &str, value: f64, step: f64) -> String {
    if value == 0.0 || !value.is_finite() {
        return "0".to_owned();
    }
    let reader = Reader::short(Digits::Significant(digits(value, step))).in_form(form);
    match unit {
        "" => reader.number(value),
        SHARE => reader.percent(value),
        currency => reader.quantity(value, &Unit::named(currency)),
    }
}

/// Significant digits that tell `value` from its neighbour at `step`.
fn digits(value: f64, step: f64) -> u32 {
    let place = |x: f64| (log10(x.abs()) + 1e-9).floor();
    let digits = place(value) - place(step) + 1.0;
    if digits.is_finite() { digits.clamp(1.0, 15.0) as u32 } else { 1 }
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
    use crate::quantity::form::{DUTCH, ENGLISH, FRENCH};

    #[test]
    fn ticks_read_like_a_newspaper() {
        for (value, step, text) in [
            (0.0, 1.0, "0"),
            (1e6, 1e6, "EUR 1 m"),
            (1.5e6, 5e5, "EUR 1.5 m"),
            (1e6, 5e5, "EUR 1.0 m"),
            (1e7, 5e6, "EUR 10 m"),
            (1e9, 1e9, "EUR 1 bn"),
            (1e5, 1e5, "EUR 100 k"),
            (5e3, 1e3, "EUR 5,000"),
            (-2.5e9, 5e8, "EUR −2.5 bn"),
            (0.25, 0.05, "EUR 0.25"),
            (1e18, 1e18, "EUR 1 × 10¹⁸"),
        ] {
            assert_eq!(label(&ENGLISH, "EUR", value, step), text);
        }
        assert_eq!(label(&ENGLISH, "", 20.0, 10.0), "20");
        assert_eq!(label(&ENGLISH, SHARE, 0.2, 0.2), "20 %");
    }

    #[test]
    fn every_language_writes_its_own() {
        assert_eq!(label(&FRENCH, "EUR", 1.5e9, 5e8), "1,5 Md EUR");
        assert_eq!(label(&DUTCH, "EUR", 1.5e9, 5e8), "EUR 1,5 mld");
        assert_eq!(label(&FRENCH, SHARE, 0.5, 0.5), "50\u{a0}%");
    }
}
