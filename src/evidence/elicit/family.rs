//! The families that statements are fitted to. To add one, list it.

use crate::catalogue::Named;
use crate::distribution::Keys;
use crate::math::{exp, ln};

/// An entry of [`FAMILIES`]. A member has two parameters, both free.
#[derive(Debug)]
pub struct Family {
    /// The name of the law.
    pub name: &'static str,
    /// Whether its values can keep within two ends; in words why not.
    pub admits: fn(f64, f64) -> Result<(), String>,
    /// Parameters from centre and spread, and the ends.
    pub start: fn((f64, f64), f64, f64) -> [f64; 2],
    /// The keys of the member with these parameters.
    pub keys: fn([f64; 2], f64, f64) -> Keys,
}

impl Named for Family {
    fn name(&self) -> &str {
        self.name
    }
}

/// Every family.
pub const FAMILIES: &[Family] = &[
    Family {
        name: "normal",
        admits: |_, _| Ok(()),
        start: |(centre, spread), _, _| [centre, ln(spread)],
        keys: |[mean, ln_sd], _, _| Keys::of(&[("mean", mean), ("sd", exp(ln_sd))]),
    },
    Family {
        name: "lognormal",
        admits: from_zero,
        start: |(centre, spread), _, _| [ln(centre), ln(spread / centre)],
        keys: |[mu, ln_sigma], _, _| Keys::of(&[("mu", mu), ("sigma", exp(ln_sigma))]),
    },
    Family {
        name: "gamma",
        admits: from_zero,
        start: |(centre, spread), _, _| {
            [2.0 * ln(centre / spread), ln(spread / centre) + ln(spread)]
        },
        keys: |[ln_shape, ln_scale], _, _| {
            Keys::of(&[("shape", exp(ln_shape)), ("scale", exp(ln_scale))])
        },
    },
    Family {
        name: "beta",
        admits: |low, high| {
            if low.is_finite() && high.is_finite() {
                return Ok(());
            }
            Err(format!("a beta law needs finite ends, got {low} and {high}"))
        },
        start: |(centre, spread), low, high| {
            let x = (centre - low) / (high - low);
            let sd = spread / (high - low);
            let sum = (x * (1.0 - x) / (sd * sd) - 1.0).max(0.5);
            [ln(x * sum), ln((1.0 - x) * sum)]
        },
        keys: |[ln_a, ln_b], low, high| {
            Keys::of(&[("a", exp(ln_a)), ("b", exp(ln_b)), ("low", low), ("high", high)])
        },
    },
];

fn from_zero(low: f64, _: f64) -> Result<(), String> {
    if low >= 0.0 {
        return Ok(());
    }
    Err(format!("laws of positive values need a lower end of at least 0, got {low}"))
}
