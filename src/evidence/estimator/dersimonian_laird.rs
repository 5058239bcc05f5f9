//! `DerSimonian` & Laird: from the expected value of Cochran's Q.

use super::{Estimator, Sample};

pub(super) const ESTIMATOR: Estimator = Estimator {
    name: "DL",
    summary: "DerSimonian & Laird, by moments; the most used, given for comparison",
    tau2,
    tau2_se: None,
};

/// max(0, (Q − (k − 1)) / c), c = Σw − Σw²/Σw at τ² = 0.
///
/// Source: `DerSimonian` & Laird (1986), Meta-analysis in clinical trials,
/// Controlled Clinical Trials 7, 177–188.
fn tau2(sample: &Sample) -> f64 {
    let [w, w2, _] = sample.power_sums(0.0);
    ((sample.q(0.0) - sample.df()) / (w - w2 / w)).max(0.0)
}
