//! Uniform: every value between two ends alike.

use super::keys::require_order;
use super::{Distribution, Form, Law, ParamError, boxed};
use crate::math::sqrt;
use multiversion::multiversion;

pub(super) const LAW: Law = Law {
    name: "uniform",
    summary: "every value between `low` and `high` alike",
    forms: &[Form {
        keys: &["low", "high"],
        optional: &[],
        says: "the smallest and the largest value",
        read: |keys| boxed(Uniform::new(keys.number("low")?, keys.number("high")?)),
    }],
    example: r#"{ law = "uniform", low = 0.1, high = 0.3 }"#,
};

/// Every value between two ends alike.
#[derive(Debug)]
struct Uniform {
    low: f64,
    high: f64,
}

impl Uniform {
    fn new(low: f64, high: f64) -> Result<Self, ParamError> {
        require_order(("low", low), ("high", high))?;
        Ok(Self { low, high })
    }
}

/// Compiled for wider vectors too; the processor decides at run time. The same
/// bits on all of them.
#[multiversion(targets("x86_64+avx2"))]
fn fill(law: &Uniform, uniforms: &[f64], out: &mut [f64]) {
    let width = law.high - law.low;
    for (value, &u) in out.iter_mut().zip(uniforms) {
        // Both are computed and one is chosen: no branch that could be mispredicted.
        let (above_low, below_high) = (law.low + u * width, law.high - (1.0 - u) * width);
        *value = if u < 0.5 { above_low } else { below_high };
    }
}

impl Distribution for Uniform {
    fn quantile(&self, p: f64) -> f64 {
        self.low + p * (self.high - self.low)
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        self.high - q * (self.high - self.low)
    }

    fn fill(&self, uniforms: &[f64], out: &mut [f64]) {
        fill(self, uniforms, out);
    }

    fn is_quick(&self) -> bool {
        true
    }

    fn cdf(&self, x: f64) -> f64 {
        ((x - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    fn sf(&self, x: f64) -> f64 {
        ((self.high - x) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    fn mean(&self) -> Option<f64> {
        Some(0.5 * self.low + 0.5 * self.high)
    }

    fn sd(&self) -> Option<f64> {
        Some((self.high - self.low) / sqrt(12.0))
    }
}
