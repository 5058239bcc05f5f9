//! Gamma: above 0, from an exponential's long tail to nearly a bell curve.

use super::fit::{self, SHAPES, require_shape};
use super::keys::{QuantilePair, require};
use super::{Distribution, Form, Keys, Law, ParamError, Standard, TWO_QUANTILES, boxed};
use crate::math::{gamma_cdf, gamma_quantile, gamma_sf, gamma_upper_quantile, sqrt};

pub(super) const LAW: Law = Law {
    name: "gamma",
    summary: "above 0, with a tail lighter than a lognormal's",
    forms: &[
        Form {
            keys: &["shape", "scale"],
            optional: &[],
            says: "shape, without unit, and scale: the mean is shape × scale",
            read: |keys| {
                let shape = keys.number("shape")?;
                require_shape("shape", shape)?;
                boxed(Gamma::new(shape, positive(keys, "scale")?))
            },
        },
        Form {
            keys: &["mean", "sd"],
            optional: &[],
            says: "mean and standard deviation",
            read: |keys| {
                let (mean, sd) = (positive(keys, "mean")?, positive(keys, "sd")?);
                boxed(Gamma::new((mean / sd) * (mean / sd), sd * (sd / mean)))
            },
        },
        Form {
            keys: &["median", "sd"],
            optional: &[],
            says: "median and standard deviation",
            read: |keys| {
                let (median, sd) = (positive(keys, "median")?, positive(keys, "sd")?);
                let shape = fit::gamma_shape_from_sd(sd / median)?;
                boxed(Gamma::new(shape, sd / sqrt(shape)))
            },
        },
        Form {
            keys: TWO_QUANTILES,
            optional: &[],
            says: "two quantiles above 0",
            read: |keys| boxed(Gamma::from_quantiles(&keys.quantile_pair()?)),
        },
    ],
    example: r#"{ law = "gamma", shape = 2.0, scale = 1.5 }"#,
};

fn positive(keys: &Keys, key: &str) -> Result<f64, ParamError> {
    let value = keys.number(key)?;
    require(key, value, "above 0 and finite", value > 0.0 && value.is_finite())?;
    Ok(value)
}

/// The law with density proportional to x^(shape − 1) e^(−x/scale).
#[derive(Debug)]
struct Gamma {
    shape: f64,
    scale: f64,
}

impl Gamma {
    fn new(shape: f64, scale: f64) -> Result<Self, ParamError> {
        let possible = SHAPES.contains(&shape) && scale > 0.0 && scale.is_finite();
        if possible {
            return Ok(Self { shape, scale });
        }
        let message = format!(
            "these parameters ask for a gamma law of shape {shape:e} and scale {scale:e}, \
             but the shape must be from 0.001 to 1e9 and the scale above 0 and finite"
        );
        Err(ParamError::new(message))
    }

    fn from_quantiles(pair: &QuantilePair) -> Result<Self, ParamError> {
        let low = &pair.low;
        require(&low.key, low.value, "above 0", low.value > 0.0)?;
        let shape = fit::gamma_shape_from_quantiles(pair)?;
        let (one, other) = (fit::standard_gamma_at(shape, low), &pair.high);
        // From the upper quantile when the lower is too small to divide by.
        let scale = if one > 1e-200 {
            low.value / one
        } else {
            other.value / fit::standard_gamma_at(shape, other)
        };
        Self::new(shape, scale)
    }
}

impl Distribution for Gamma {
    fn quantile(&self, p: f64) -> f64 {
        self.scale * gamma_quantile(self.shape, p)
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        self.scale * gamma_upper_quantile(self.shape, q)
    }

    fn cdf(&self, x: f64) -> f64 {
        gamma_cdf(self.shape, x / self.scale)
    }

    fn sf(&self, x: f64) -> f64 {
        gamma_sf(self.shape, x / self.scale)
    }

    fn mean(&self) -> Option<f64> {
        Some(self.shape * self.scale)
    }

    fn sd(&self) -> Option<f64> {
        Some(sqrt(self.shape) * self.scale)
    }

    fn standard(&self) -> Option<Standard> {
        let law = Self { shape: self.shape, scale: 1.0 };
        Some(Standard::new(LAW.name, [self.shape, 0.0], (0.0, self.scale), law))
    }
}
