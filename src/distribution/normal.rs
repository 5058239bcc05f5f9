//! Normal: the bell curve.

use super::keys::{QuantilePair, require};
use super::{Distribution, Form, Law, ParamError, Standard, TWO_QUANTILES, boxed};
use crate::math::{normal_cdf, normal_quantile, normal_sf};

pub(super) const LAW: Law = Law {
    name: "normal",
    summary: "the bell curve; reaches below 0 unless truncated",
    forms: &[
        Form {
            keys: &["mean", "sd"],
            optional: &[],
            says: "mean and standard deviation",
            read: |keys| boxed(Normal::new(("mean", keys.number("mean")?), keys.number("sd")?)),
        },
        Form {
            keys: &["median", "sd"],
            optional: &[],
            says: "median and standard deviation",
            read: |keys| boxed(Normal::new(("median", keys.number("median")?), keys.number("sd")?)),
        },
        Form {
            keys: TWO_QUANTILES,
            optional: &[],
            says: "two quantiles",
            read: |keys| boxed(Normal::from_quantiles(&keys.quantile_pair()?)),
        },
    ],
    example: r#"{ law = "normal", mean = 0.2, sd = 0.05 }"#,
};

/// The bell curve.
#[derive(Debug)]
struct Normal {
    mean: f64,
    sd: f64,
}

impl Normal {
    fn new((key, mean): (&str, f64), sd: f64) -> Result<Self, ParamError> {
        require(key, mean, "finite", mean.is_finite())?;
        require("sd", sd, "above 0 and finite", sd > 0.0 && sd.is_finite())?;
        Ok(Self { mean, sd })
    }

    fn from_quantiles(pair: &QuantilePair) -> Result<Self, ParamError> {
        let (low, high) = (&pair.low, &pair.high);
        let (low_score, high_score) = (low.normal_score(), high.normal_score());
        let sd = (high.value - low.value) / (high_score - low_score);
        // From the quantile nearer to the centre.
        let nearer = if low_score.abs() < high_score.abs() { low } else { high };
        Self::new(("mean", nearer.value - sd * nearer.normal_score()), sd)
    }
}

impl Distribution for Normal {
    fn quantile(&self, p: f64) -> f64 {
        self.mean + self.sd * normal_quantile(p)
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        self.mean - self.sd * normal_quantile(q)
    }

    fn cdf(&self, x: f64) -> f64 {
        normal_cdf((x - self.mean) / self.sd)
    }

    fn sf(&self, x: f64) -> f64 {
        normal_sf((x - self.mean) / self.sd)
    }

    fn mean(&self) -> Option<f64> {
        Some(self.mean)
    }

    fn sd(&self) -> Option<f64> {
        Some(self.sd)
    }

    fn standard(&self) -> Option<Standard> {
        let law = Self { mean: 0.0, sd: 1.0 };
        Some(Standard::new(LAW.name, [0.0; 2], (self.mean, self.sd), law))
    }
}
