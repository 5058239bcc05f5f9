//! Paule & Mandel, which is the empirical Bayes estimator.

use super::{Estimator, Sample};
use crate::math::root;

pub(super) const ESTIMATOR: Estimator = Estimator {
    name: "PM",
    summary: "Paule & Mandel, the same as empirical Bayes: makes Q equal to k − 1",
    tau2,
    tau2_se: None,
};

/// The τ² with Q(τ²) = k − 1, or 0 if Q(0) is not above that.
///
/// Source: Paule & Mandel (1982), Consensus values and weighting factors, Journal
/// of Research of the National Bureau of Standards 87, 377–385.
fn tau2(sample: &Sample) -> f64 {
    where_q_is(sample, sample.df())
}

/// The τ² with Q(τ²) = `wanted` > 0, or 0 if Q(0) is not above that. Q falls
/// as τ² grows.
pub(in crate::evidence) fn where_q_is(sample: &Sample, wanted: f64) -> f64 {
    // Q(τ²) ≤ Σ(y − ȳ)²/τ², because no other centre makes Q smaller than μ does.
    let high = sample.spread() / wanted;
    let at_zero = sample.q(0.0) - wanted;
    let positive = at_zero > 0.0 && high > 0.0;
    if !positive {
        return 0.0;
    }
    root::between(0.0, high, |tau2| sample.q(tau2) - wanted).unwrap_or(high)
}
