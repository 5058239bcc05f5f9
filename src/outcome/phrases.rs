//! How figures stand in sentences of any language: digits that the Monte Carlo
//! error supports, shares that are never a bare 0 or 1.

use crate::engine::{Estimate, Share};
use crate::language::{Message, Value};
use crate::quantity::{Digits, Unit, Words};

/// Digits that the error of `estimate` supports, `at_most` or fewer.
#[must_use]
pub fn digits(estimate: Estimate, at_most: u32) -> Digits {
    match estimate.mcse {
        Some(standard_error) => Digits::Error { standard_error, at_most },
        // One replicate has no spread: what is shown then promises two digits at most.
        None => Digits::Significant(at_most.min(2)),
    }
}

/// A figure with its unit, as sentences write it.
#[must_use]
pub fn quantity(estimate: Estimate, unit: &Unit, at_most: u32) -> Value {
    Value::Quantity(estimate.value, unit.clone(), digits(estimate, at_most), Words::Full)
}

/// How many of the draws: in hundredths, or as a count where that would be a bare 0 or 100 %.
#[must_use]
pub fn share(share: Share) -> Message {
    let part = share.count as f64 / share.draws as f64;
    let of =
        |id: &str| Message::new(id).with("draws", Value::Number(share.draws as f64, Digits::All));
    let count = Value::Number(share.count as f64, Digits::All);
    match (share.count, share.bound) {
        (0, Some(bound)) => of("share-none-bounded").with("bound", Value::percent(bound, 2)),
        (0, None) => of("share-none"),
        (all, Some(bound)) if all == share.draws => {
            of("share-all-bounded").with("bound", Value::percent(1.0 - bound, 6))
        }
        (all, None) if all == share.draws => of("share-all"),
        (_, _) if part < 0.001 => of("share-some").with("count", count),
        // Rounded down, so that it never reads 100 %.
        (_, _) if part > 0.999 => in_hundredths((1e4 * part).floor() / 1e4, Digits::Significant(4)),
        _ => in_hundredths(part, supported(share)),
    }
}

fn in_hundredths(part: f64, digits: Digits) -> Message {
    Message::new("share-part").with("part", Value::Percent(part, digits))
}

fn supported(share: Share) -> Digits {
    match share.mcse {
        // The digits are those of the hundredths.
        Some(error) => Digits::Error { standard_error: 100.0 * error, at_most: 3 },
        None => Digits::Significant(2),
    }
}
