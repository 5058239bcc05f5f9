//! Arcsine: most likely near its two ends.

use std::f64::consts::{FRAC_2_PI, FRAC_PI_2};

use super::keys::require_order;
use super::{Distribution, Form, Law, ParamError, boxed};
use crate::math::{asin, sin, sqrt};

pub(super) const LAW: Law = Law {
    name: "arcsine",
    summary: "most likely near its ends: the share of time that a swing spends at each height",
    forms: &[Form {
        keys: &["low", "high"],
        optional: &[],
        says: "the smallest and the largest value",
        read: |keys| boxed(Arcsine::new(keys.number("low")?, keys.number("high")?)),
    }],
    example: r#"{ law = "arcsine", low = 0, high = 1 }"#,
};

/// Most likely near its two ends.
#[derive(Debug)]
struct Arcsine {
    low: f64,
    high: f64,
}

impl Arcsine {
    fn new(low: f64, high: f64) -> Result<Self, ParamError> {
        require_order(("low", low), ("high", high))?;
        Ok(Self { low, high })
    }

    fn width(&self) -> f64 {
        self.high - self.low
    }
}

/// sin²(πp/2), the distance from an end that holds `p` of the probability.
fn distance(p: f64) -> f64 {
    let sine = sin(FRAC_PI_2 * p);
    sine * sine
}

/// The probability within `near` of an end, `far` = 1 − `near` from the other:
/// the inverse of [`distance`], by the end that is nearer because the arcsine
/// loses digits near 1.
fn probability(near: f64, far: f64) -> f64 {
    if near > far {
        return 1.0 - probability(far, near);
    }
    FRAC_2_PI * asin(sqrt(near.max(0.0)))
}

impl Distribution for Arcsine {
    fn quantile(&self, p: f64) -> f64 {
        if p > 0.5 { self.upper_quantile(1.0 - p) } else { self.low + self.width() * distance(p) }
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        if q > 0.5 { self.quantile(1.0 - q) } else { self.high - self.width() * distance(q) }
    }

    fn cdf(&self, x: f64) -> f64 {
        probability((x - self.low) / self.width(), (self.high - x) / self.width())
    }

    fn sf(&self, x: f64) -> f64 {
        probability((self.high - x) / self.width(), (x - self.low) / self.width())
    }

    fn mean(&self) -> Option<f64> {
        Some(0.5 * self.low + 0.5 * self.high)
    }

    fn sd(&self) -> Option<f64> {
        Some(self.width() / sqrt(8.0))
    }
}
