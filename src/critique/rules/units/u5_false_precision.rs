//! What it looks for: a figure with more digits than what it is made of.
//!
//! How: its significant digits against those that the published error or range supports; without
//! one, against those of the roughest published number and one more.
//!
//! Why it matters: digits are read as knowledge.
//!
//! What it does not say: that the figure is wrong; only that its last digits mean nothing.
//!
//! What to do: round it.
//!
//! Source: below; method 2.6.

use crate::critique::{Case, Finding, Reading, Rule, Severity, Source, Subject};
use crate::math::log10;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "U5-FALSE-PRECISION",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[Source {
        author: "Joint Committee for Guides in Metrology",
        year: "2008",
        title: "JCGM 101, Propagation of distributions using a Monte Carlo method, 7.9.2 \
                (numerical tolerance)",
        url: "https://vdocuments.site/evaluation-of-measurement-data.html",
    }],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let claim = case.claim()?;
    let Some(supported) = by_error(case).or_else(|| by_inputs(case)) else {
        return Some(case.unknown());
    };
    let digits = digits(claim.amount);
    let finding = if digits > supported { case.fires(Severity::Note) } else { case.clear() };
    Some(finding.with("digits", digits as usize).with("supported", supported as usize))
}

/// Digits that a published error, or half a published range, supports.
fn by_error(case: &Case<'_>) -> Option<u32> {
    let (low, high) = (case.number("range_low"), case.number("range_high"));
    let of_range = low.zip(high).and_then(|(low, high)| {
        let middle = f64::midpoint(low, high).abs();
        (middle > 0.0).then(|| (high - low).abs() / 2.0 / middle)
    });
    let error = case.number("relative_error").or(of_range).filter(|error| *error > 0.0)?;
    // An error of 20 % leaves one digit, one of 2 % two.
    Some((-log10(error)).floor().clamp(0.0, 15.0) as u32 + 1)
}

/// One digit more than the roughest published number.
fn by_inputs(case: &Case<'_>) -> Option<u32> {
    let inputs = ["volume", "price", "rate"].map(|key| case.number(key));
    let fewest = inputs.into_iter().flatten().map(digits).min()?;
    Some(fewest + 1)
}

/// Significant digits of `value` as it was written, without zeros at the end.
fn digits(value: f64) -> u32 {
    let written = format!("{value:e}");
    let mantissa = written.split('e').next().unwrap_or_default();
    let digits = mantissa.chars().filter(char::is_ascii_digit).count();
    digits.max(1) as u32
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn zeros_at_the_end_are_no_digits() {
        for (value, expected) in [(6e9, 1), (30e6, 1), (9.9e9, 2), (124_769.0, 6), (0.0, 1)] {
            assert_eq!(digits(value), expected, "{value}");
        }
    }
}
