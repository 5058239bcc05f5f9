//! Hunter & Schmidt: Q against k.

use super::{Estimator, Sample};

pub(super) const ESTIMATOR: Estimator = Estimator {
    name: "HS",
    summary: "Hunter & Schmidt: simple, and too low on average",
    tau2,
    tau2_se: None,
};

/// max(0, (Q − k) / Σw) at τ² = 0.
///
/// Source: Hunter & Schmidt (1990), Methods of Meta-Analysis.
fn tau2(sample: &Sample) -> f64 {
    let [w, _, _] = sample.power_sums(0.0);
    ((sample.q(0.0) - sample.k() as f64) / w).max(0.0)
}
