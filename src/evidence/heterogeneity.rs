//! How much of the variation is between studies.

use serde::Serialize;

use super::estimator::Sample;

/// What part of the variation is between studies.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Heterogeneity {
    /// I², from 0 to 1: the share of the total variation that is between
    /// studies.
    pub i2: f64,
    /// H² ≥ 1: the total variation over the typical sampling variance.
    pub h2: f64,
}

/// I² = τ²/(τ² + s²) and H² = (τ² + s²)/s², with the typical sampling variance
/// s² = (k − 1)Σw / ((Σw)² − Σw²), w = 1/v.
///
/// Source: Higgins & Thompson (2002), Quantifying heterogeneity in a
/// meta-analysis, Statistics in Medicine 21, 1539–1558.
#[must_use]
pub fn heterogeneity(sample: &Sample, tau2: f64) -> Heterogeneity {
    let typical = typical_variance(sample);
    Heterogeneity { i2: tau2 / (tau2 + typical), h2: (tau2 + typical) / typical }
}

fn typical_variance(sample: &Sample) -> f64 {
    // (Σw)² − Σw² is twice the sum of all products of two weights, which keeps
    // its digits when one weight is far above the others.
    let (mut sum, mut products) = (0.0, 0.0);
    for (_, w) in sample.weighted(0.0) {
        products += w * sum;
        sum += w;
    }
    sample.df() * sum / (2.0 * products)
}
