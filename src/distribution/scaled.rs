//! A law in another unit: every value times a number above 0.

use std::sync::Arc;

use super::{Distribution, Kept, Standard};

/// The law of `factor` times what `law` is a law of.
///
/// # Panics
///
/// Unless `factor` is above 0 and finite.
#[must_use]
pub fn scale(law: Arc<dyn Distribution>, factor: f64) -> Arc<dyn Distribution> {
    assert!(factor > 0.0 && factor.is_finite(), "a unit is a positive multiple of another");
    if factor == 1.0 { law } else { Arc::new(Scaled { law, factor }) }
}

#[derive(Debug)]
struct Scaled {
    law: Arc<dyn Distribution>,
    factor: f64,
}

impl Distribution for Scaled {
    fn quantile(&self, p: f64) -> f64 {
        self.factor * self.law.quantile(p)
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        self.factor * self.law.upper_quantile(q)
    }

    fn cdf(&self, x: f64) -> f64 {
        self.law.cdf(x / self.factor)
    }

    fn sf(&self, x: f64) -> f64 {
        self.law.sf(x / self.factor)
    }

    fn mean(&self) -> Option<f64> {
        self.law.mean().map(|mean| self.factor * mean)
    }

    fn sd(&self) -> Option<f64> {
        self.law.sd().map(|sd| self.factor * sd)
    }

    fn has_mean(&self) -> bool {
        self.law.has_mean()
    }

    fn has_sd(&self) -> bool {
        self.law.has_sd()
    }

    fn has_atoms(&self) -> bool {
        self.law.has_atoms()
    }

    fn fill(&self, uniforms: &[f64], out: &mut [f64]) {
        self.law.fill(uniforms, out);
        for value in out {
            *value *= self.factor;
        }
    }

    fn is_quick(&self) -> bool {
        self.law.is_quick()
    }

    fn standard(&self) -> Option<Standard> {
        self.law.standard().map(|standard| Standard {
            shift: self.factor * standard.shift,
            scale: self.factor * standard.scale,
            ..standard
        })
    }

    fn mass_removed(&self) -> Option<f64> {
        self.law.mass_removed()
    }

    fn kept_within(&self, low: f64, high: f64) -> Kept {
        match self.law.kept_within(low / self.factor, high / self.factor) {
            Kept::Part { mass, law } => Kept::Part { mass, law: scale(law, self.factor) },
            other => other,
        }
    }
}
