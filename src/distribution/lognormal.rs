//! Lognormal: a quantity whose logarithm follows a bell curve.

use super::keys::{QuantilePair, require};
use super::{Distribution, Form, Keys, Law, ParamError, Standard, TWO_QUANTILES, boxed};
use crate::math::{exp, expm1, ln, ln_1p, normal_cdf, normal_quantile, normal_sf, sqrt};

pub(super) const LAW: Law = Law {
    name: "lognormal",
    summary: "above 0, its logarithm follows a bell curve; for what is known within a factor",
    forms: &[
        Form {
            keys: &["median", "gsd"],
            optional: &[],
            says: "median and geometric standard deviation, a factor above 1: \
                   two thirds lie between median / gsd and median × gsd",
            read: |keys| boxed(Lognormal::new(positive(keys, "median")?, ln_gsd(keys)?)),
        },
        Form {
            keys: &["mu", "sigma"],
            optional: &[],
            says: "mean and standard deviation of the natural logarithm",
            read: from_logarithm,
        },
        Form {
            keys: &["mean", "sd"],
            optional: &[],
            says: "mean and standard deviation",
            read: from_mean_and_sd,
        },
        Form {
            keys: &["median", "sd"],
            optional: &[],
            says: "median and standard deviation",
            read: from_median_and_sd,
        },
        Form {
            keys: &["mean", "median"],
            optional: &[],
            says: "mean and median, the mean being larger",
            read: from_mean_and_median,
        },
        Form {
            keys: &["mean", "gsd"],
            optional: &[],
            says: "mean and geometric standard deviation",
            read: |keys| {
                let (mean, sigma) = (positive(keys, "mean")?, ln_gsd(keys)?);
                boxed(Lognormal::new(mean * exp(-0.5 * sigma * sigma), sigma))
            },
        },
        Form {
            keys: TWO_QUANTILES,
            optional: &[],
            says: "two quantiles above 0",
            read: |keys| boxed(Lognormal::from_quantiles(&keys.quantile_pair()?)),
        },
    ],
    example: r#"{ law = "lognormal", median = 15e6, gsd = 1.5 }"#,
};

fn positive(keys: &Keys, key: &str) -> Result<f64, ParamError> {
    let value = keys.number(key)?;
    require(key, value, "above 0 and finite", value > 0.0 && value.is_finite())?;
    Ok(value)
}

/// σ, the standard deviation of the logarithm.
fn ln_gsd(keys: &Keys) -> Result<f64, ParamError> {
    let gsd = keys.number("gsd")?;
    require("gsd", gsd, "above 1 and finite", gsd > 1.0 && gsd.is_finite())?;
    Ok(ln(gsd))
}

fn from_logarithm(keys: &Keys) -> Result<Box<dyn Distribution>, ParamError> {
    let mu = keys.number("mu")?;
    require("mu", mu, "finite", mu.is_finite())?;
    boxed(Lognormal::new(exp(mu), positive(keys, "sigma")?))
}

fn from_mean_and_sd(keys: &Keys) -> Result<Box<dyn Distribution>, ParamError> {
    let (mean, sd) = (positive(keys, "mean")?, positive(keys, "sd")?);
    let variance_of_logarithm = ln_1p((sd / mean) * (sd / mean));
    boxed(Lognormal::new(mean * exp(-0.5 * variance_of_logarithm), sqrt(variance_of_logarithm)))
}

/// With w = exp σ² and r = sd / median, w² − w = r².
fn from_median_and_sd(keys: &Keys) -> Result<Box<dyn Distribution>, ParamError> {
    let (median, sd) = (positive(keys, "median")?, positive(keys, "sd")?);
    let square = (sd / median) * (sd / median);
    // (√(1 + 4r²) − 1) / 2 without its cancellation.
    let above_1 = 2.0 * square / (1.0 + sqrt(1.0 + 4.0 * square));
    boxed(Lognormal::new(median, sqrt(ln_1p(above_1))))
}

/// mean / median = exp(σ²/2).
fn from_mean_and_median(keys: &Keys) -> Result<Box<dyn Distribution>, ParamError> {
    let (mean, median) = (positive(keys, "mean")?, positive(keys, "median")?);
    require("mean", mean, "above `median`", mean > median)?;
    boxed(Lognormal::new(median, sqrt(2.0 * ln_1p((mean - median) / median))))
}

/// A quantity whose logarithm follows a bell curve of standard deviation
/// `sigma`.
#[derive(Debug)]
struct Lognormal {
    median: f64,
    sigma: f64,
}

impl Lognormal {
    fn new(median: f64, sigma: f64) -> Result<Self, ParamError> {
        let in_range = median > 0.0 && median.is_finite() && sigma > 0.0 && sigma.is_finite();
        if in_range {
            return Ok(Self { median, sigma });
        }
        let message = format!(
            "these parameters give a median of {median} and a `gsd` of exp({sigma}), \
             which must be above 0 and above 1, and finite"
        );
        Err(ParamError::new(message))
    }

    fn from_quantiles(pair: &QuantilePair) -> Result<Self, ParamError> {
        let (low, high) = (&pair.low, &pair.high);
        require(&low.key, low.value, "above 0", low.value > 0.0)?;
        let (low_score, high_score) = (low.normal_score(), high.normal_score());
        let ratio = high.value / low.value;
        let ln_ratio = if ratio < 2.0 {
            ln_1p((high.value - low.value) / low.value)
        } else {
            ln(high.value) - ln(low.value)
        };
        let sigma = ln_ratio / (high_score - low_score);
        let nearer = if low_score.abs() < high_score.abs() { low } else { high };
        Self::new(nearer.value * exp(-sigma * nearer.normal_score()), sigma)
    }

    fn score(&self, x: f64) -> f64 {
        if x > 0.0 { ln(x / self.median) / self.sigma } else { f64::NEG_INFINITY }
    }
}

impl Distribution for Lognormal {
    fn quantile(&self, p: f64) -> f64 {
        self.median * exp(self.sigma * normal_quantile(p))
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        self.median * exp(-self.sigma * normal_quantile(q))
    }

    fn cdf(&self, x: f64) -> f64 {
        normal_cdf(self.score(x))
    }

    fn sf(&self, x: f64) -> f64 {
        normal_sf(self.score(x))
    }

    fn mean(&self) -> Option<f64> {
        Some(self.median * exp(0.5 * self.sigma * self.sigma))
    }

    fn sd(&self) -> Option<f64> {
        let variance = self.sigma * self.sigma;
        Some(self.median * exp(0.5 * variance) * sqrt(expm1(variance)))
    }

    fn standard(&self) -> Option<Standard> {
        let law = Self { median: 1.0, sigma: self.sigma };
        Some(Standard::new(LAW.name, [self.sigma, 0.0], (0.0, self.median), law))
    }
}
