//! Hedges (Cochran's analysis of variance): no weights.

use super::{Estimator, Sample};

pub(super) const ESTIMATOR: Estimator = Estimator {
    name: "HE",
    summary: "Hedges: the plain variance of the effects less the mean sampling variance",
    tau2,
    tau2_se: None,
};

/// max(0, s² − v̄), s² with divisor k − 1.
///
/// Source: Hedges & Olkin (1985), Statistical Methods for Meta-Analysis.
fn tau2(sample: &Sample) -> f64 {
    let mean_variance = sample.variances().iter().sum::<f64>() / sample.k() as f64;
    (sample.spread() / sample.df() - mean_variance).max(0.0)
}
