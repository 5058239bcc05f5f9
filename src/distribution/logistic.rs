//! Logistic: a bell curve with exponential tails.

use std::f64::consts::PI;

use super::keys::require;
use super::{Distribution, Form, Law, ParamError, boxed};
use crate::math::{exp, ln, ln_1p, sqrt};

pub(super) const LAW: Law = Law {
    name: "logistic",
    summary: "a bell curve with exponential tails",
    forms: &[Form {
        keys: &["location", "scale"],
        optional: &[],
        says: "centre and spread: the standard deviation is 1.81 × scale",
        read: |keys| boxed(Logistic::new(keys.number("location")?, keys.number("scale")?)),
    }],
    example: r#"{ law = "logistic", location = 0.2, scale = 0.05 }"#,
};

/// A bell curve with exponential tails.
#[derive(Debug)]
struct Logistic {
    location: f64,
    scale: f64,
}

impl Logistic {
    fn new(location: f64, scale: f64) -> Result<Self, ParamError> {
        require("location", location, "finite", location.is_finite())?;
        require("scale", scale, "above 0 and finite", scale > 0.0 && scale.is_finite())?;
        Ok(Self { location, scale })
    }
}

/// ln(p / (1 − p)), with its digits near p = 1/2, where it is near 0.
fn logit(p: f64) -> f64 {
    if p > 0.25 && p < 0.75 { ln_1p((2.0 * p - 1.0) / (1.0 - p)) } else { ln(p) - ln_1p(-p) }
}

impl Distribution for Logistic {
    fn quantile(&self, p: f64) -> f64 {
        self.location + self.scale * logit(p)
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        self.location - self.scale * logit(q)
    }

    fn cdf(&self, x: f64) -> f64 {
        1.0 / (1.0 + exp(-(x - self.location) / self.scale))
    }

    fn sf(&self, x: f64) -> f64 {
        1.0 / (1.0 + exp((x - self.location) / self.scale))
    }

    fn mean(&self) -> Option<f64> {
        Some(self.location)
    }

    fn sd(&self) -> Option<f64> {
        Some(self.scale * PI / sqrt(3.0))
    }
}
