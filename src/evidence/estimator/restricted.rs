//! Restricted maximum likelihood.

use super::likelihood::{Kind, greatest};
use super::{Estimator, Sample};
use crate::math::sqrt;

pub(super) const ESTIMATOR: Estimator = Estimator {
    name: "REML",
    summary: "restricted maximum likelihood: recommended",
    tau2: |sample| greatest(sample, Kind::Restricted),
    tau2_se: Some(tau2_se),
};

/// √(2/(Σw² − 2Σw³/Σw + (Σw²/Σw)²)), by expected information.
fn tau2_se(sample: &Sample, tau2: f64) -> f64 {
    let [w, w2, w3] = sample.power_sums(tau2);
    sqrt(2.0 / (w2 - 2.0 * w3 / w + (w2 / w) * (w2 / w)))
}
