//! When no study gives a standard error: the rates themselves as a sample.

use serde::Serialize;

use super::interval::{Df, Interval};
use crate::math::sqrt;

/// The law of a new rate where the k known ones are taken as draws from the same
/// normal law: x̄ + s √(1 + 1/k) t, with k − 1 degrees of freedom.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Fallback {
    /// How many rates.
    pub k: usize,
    /// x̄.
    pub mean: f64,
    /// The rate in the middle, or the mean of the two there.
    pub median: f64,
    /// s, with divisor k − 1.
    pub sd: f64,
    /// s √(1 + 1/k).
    pub scale: f64,
    /// k − 1.
    pub df: f64,
    /// Where 95 % of new rates lie.
    pub prediction_interval: Interval,
}

/// The law of a new rate from rates without standard errors.
///
/// # Errors
///
/// In words, with fewer than three rates or if all are equal.
///
/// Source: the prediction interval of a normal sample, as in Geisser (1993),
/// Predictive Inference.
pub fn fallback(rates: &[f64]) -> Result<Fallback, String> {
    let k = rates.len();
    if k < 3 {
        return Err(format!("needs at least 3 effects, got {k}"));
    }
    let mean = rates.iter().sum::<f64>() / k as f64;
    let df = (k - 1) as f64;
    let sd = sqrt(rates.iter().map(|rate| (rate - mean) * (rate - mean)).sum::<f64>() / df);
    let spread = sd > 0.0;
    if !spread {
        return Err("needs effects that differ; these are all equal".to_owned());
    }
    let scale = sd * sqrt(1.0 + 1.0 / k as f64);
    let prediction_interval = Interval::around(mean, scale, Df::T(df));
    Ok(Fallback { k, mean, median: median(rates), sd, scale, df, prediction_interval })
}

fn median(rates: &[f64]) -> f64 {
    let mut sorted = rates.to_vec();
    sorted.sort_by(f64::total_cmp);
    let half = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[half] } else { 0.5 * (sorted[half - 1] + sorted[half]) }
}
