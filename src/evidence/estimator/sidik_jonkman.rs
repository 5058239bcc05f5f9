//! Sidik & Jonkman: from a first crude value.

use super::{Estimator, Sample, weighted_mean};

pub(super) const ESTIMATOR: Estimator = Estimator {
    name: "SJ",
    summary: "Sidik & Jonkman: never 0 unless all effects are equal",
    tau2,
    tau2_se: None,
};

/// τ₀² = Σ(y − ȳ)²/k, r = v/τ₀² + 1, τ² = Σ(y − μ)²/r / (k − 1), with μ weighted
/// by 1/r.
///
/// Source: Sidik & Jonkman (2005), Simple heterogeneity variance estimation for
/// meta-analysis, Journal of the Royal Statistical Society C 54, 367–384.
fn tau2(sample: &Sample) -> f64 {
    let first = sample.spread() / sample.k() as f64;
    // 1/r = τ₀²/(v + τ₀²), which tends to 0 with τ₀², so τ² does.
    let pairs = || sample.weighted(first).map(|(y, w)| (y, w * first));
    if first == 0.0 {
        return 0.0;
    }
    let mean = weighted_mean(pairs()).value;
    pairs().map(|(y, w)| w * (y - mean) * (y - mean)).sum::<f64>() / sample.df()
}
