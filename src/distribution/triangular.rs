//! Triangular: straight from both ends up to a most likely value.

use super::keys::{require, require_order};
use super::{Distribution, Form, Law, ParamError, boxed};
use crate::math::sqrt;
use multiversion::multiversion;

pub(super) const LAW: Law = Law {
    name: "triangular",
    summary: "rises straight from `low` to `mode` and falls straight to `high`",
    forms: &[Form {
        keys: &["low", "mode", "high"],
        optional: &[],
        says: "the smallest, the most likely and the largest value",
        read: |keys| {
            let (low, high) = (keys.number("low")?, keys.number("high")?);
            boxed(Triangular::new(low, keys.number("mode")?, high))
        },
    }],
    example: r#"{ law = "triangular", low = 0.05, mode = 0.1, high = 0.4 }"#,
};

/// `Err` unless low ≤ mode ≤ high and low < high, all finite.
pub(super) fn require_mode(low: f64, mode: f64, high: f64) -> Result<(), ParamError> {
    require_order(("low", low), ("high", high))?;
    require("mode", mode, "from `low` to `high`", low <= mode && mode <= high)
}

/// Straight from both ends up to a most likely value.
#[derive(Debug)]
struct Triangular {
    low: f64,
    mode: f64,
    high: f64,
}

impl Triangular {
    fn new(low: f64, mode: f64, high: f64) -> Result<Self, ParamError> {
        require_mode(low, mode, high)?;
        Ok(Self { low, mode, high })
    }

    fn width(&self) -> f64 {
        self.high - self.low
    }

    /// The value that has `p` of the probability below it, if it is below the
    /// mode.
    fn rising(&self, p: f64) -> Option<f64> {
        let share = (self.mode - self.low) / self.width();
        (p <= share).then(|| self.low + self.width() * sqrt(p * share))
    }

    /// The value that has `q` of the probability above it, if it is above the
    /// mode.
    fn falling(&self, q: f64) -> Option<f64> {
        let share = (self.high - self.mode) / self.width();
        (q <= share).then(|| self.high - self.width() * sqrt(q * share))
    }
}

/// Compiled for wider vectors too; the processor decides at run time. The same
/// bits on all of them.
#[multiversion(targets("x86_64+avx2"))]
fn fill(law: &Triangular, uniforms: &[f64], out: &mut [f64]) {
    let width = law.high - law.low;
    let rise = (law.mode - law.low) / width;
    let fall = (law.high - law.mode) / width;
    for (value, &u) in out.iter_mut().zip(uniforms) {
        // One root for either side, and no branch that could be mispredicted.
        let rises = u <= rise;
        let share = if rises { u * rise } else { (1.0 - u) * fall };
        let (end, towards_mode) = if rises { (law.low, width) } else { (law.high, -width) };
        *value = end + towards_mode * share.sqrt();
    }
}

impl Distribution for Triangular {
    fn quantile(&self, p: f64) -> f64 {
        self.rising(p).or_else(|| self.falling(1.0 - p)).unwrap_or(self.mode)
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        self.falling(q).or_else(|| self.rising(1.0 - q)).unwrap_or(self.mode)
    }

    fn fill(&self, uniforms: &[f64], out: &mut [f64]) {
        fill(self, uniforms, out);
    }

    fn is_quick(&self) -> bool {
        true
    }

    fn cdf(&self, x: f64) -> f64 {
        if x <= self.mode && self.low < self.mode {
            let rise = (x - self.low).max(0.0) / self.width();
            rise * ((x - self.low).max(0.0) / (self.mode - self.low))
        } else {
            1.0 - self.sf(x)
        }
    }

    fn sf(&self, x: f64) -> f64 {
        if x >= self.mode && self.mode < self.high {
            let fall = (self.high - x).max(0.0) / self.width();
            fall * ((self.high - x).max(0.0) / (self.high - self.mode))
        } else if x >= self.high {
            0.0
        } else if x <= self.low {
            1.0
        } else {
            1.0 - self.cdf(x)
        }
    }

    fn mean(&self) -> Option<f64> {
        Some(self.low / 3.0 + self.mode / 3.0 + self.high / 3.0)
    }

    fn sd(&self) -> Option<f64> {
        // Scaled by the width, so that no square overflows.
        let mode = (self.mode - self.low) / self.width();
        Some(self.width() * sqrt((1.0 - mode + mode * mode) / 18.0))
    }
}
