//! Intervals of 95 %, each with the degrees of freedom that it was made with.

use serde::{Serialize, Serializer};

use crate::math::{gamma_quantile, gamma_upper_quantile, normal_quantile, sqrt, t_quantile};

use super::estimator::Sample;
use super::estimator::where_q_is;

/// The level below and above a 95 % interval.
const TAIL: f64 = 0.025;

/// Degrees of freedom of the law that an interval is made with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Df {
    /// A normal law.
    Normal,
    /// Student's t.
    T(f64),
}

impl Df {
    /// The value exceeded with probability 2.5 %.
    #[must_use]
    pub fn upper(self) -> f64 {
        match self {
            Self::Normal => -normal_quantile(TAIL),
            Self::T(df) => -t_quantile(df, TAIL),
        }
    }
}

/// "normal", or a number.
impl Serialize for Df {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Normal => serializer.serialize_str("normal"),
            Self::T(df) => serializer.serialize_f64(*df),
        }
    }
}

/// A 95 % interval, in the unit of the effects. Written out as `[low, high]`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Serialize for Interval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [self.low, self.high].serialize(serializer)
    }
}

impl Interval {
    /// `centre` ± the 97.5 % point of the law times `spread`.
    #[must_use]
    pub fn around(centre: f64, spread: f64, df: Df) -> Self {
        let reach = df.upper() * spread;
        Self { low: centre - reach, high: centre + reach }
    }
}

/// Where the effect of a new setting lies: μ ± t √(τ² + se²).
///
/// With the plain standard error and k − 2 degrees of freedom it is the interval
/// of Higgins, Thompson & Spiegelhalter (2009), A re-evaluation of random-effects
/// meta-analysis, Journal of the Royal Statistical Society A 172, 137–159; with
/// that of Hartung and Knapp and k − 1 the newer convention.
#[must_use]
pub fn prediction(mean: f64, tau2: f64, se: f64, df: Df) -> Interval {
    Interval::around(mean, sqrt(tau2 + se * se), df)
}

/// The factor q = Q(τ²)/(k − 1) on the variance of the mean.
///
/// Source: Hartung & Knapp (2001), A refined method for the meta-analysis of
/// controlled clinical trials with binary outcome, Statistics in Medicine 20,
/// 3875–3889. The modified form does not let it fall below 1: Röver, Knapp &
/// Friede (2015), BMC Medical Research Methodology 15, 99.
#[must_use]
pub fn hartung_knapp_factor(sample: &Sample, tau2: f64) -> f64 {
    sample.q(tau2) / sample.df()
}

/// Where τ² lies, by the law of Q: from the τ² at which Q(τ²) is the 97.5 %
/// point of χ² with k − 1 degrees of freedom to that at which it is the 2.5 %
/// point. Both ends are 0 where Q(0) is below both.
///
/// Source: Viechtbauer (2007), Confidence intervals for the amount of
/// heterogeneity in meta-analysis, Statistics in Medicine 26, 37–52.
#[must_use]
pub fn q_profile(sample: &Sample) -> Interval {
    let shape = 0.5 * sample.df();
    let upper_point = 2.0 * gamma_upper_quantile(shape, TAIL);
    let lower_point = 2.0 * gamma_quantile(shape, TAIL);
    Interval { low: where_q_is(sample, upper_point), high: where_q_is(sample, lower_point) }
}
