//! Maximum likelihood.

use super::likelihood::{Kind, greatest};
use super::{Estimator, Sample};
use crate::math::sqrt;

pub(super) const ESTIMATOR: Estimator = Estimator {
    name: "ML",
    summary: "maximum likelihood: too low on average with few studies",
    tau2: |sample| greatest(sample, Kind::Full),
    tau2_se: Some(tau2_se),
};

/// √(2/Σw²), by expected information.
fn tau2_se(sample: &Sample, tau2: f64) -> f64 {
    sqrt(2.0 / sample.power_sums(tau2)[1])
}
