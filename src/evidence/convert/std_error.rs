//! Standard errors from what studies print instead.

use crate::math::normal_quantile;

/// |y|/|t|, from a t statistic of the estimate. `None` unless both are other
/// than 0.
#[must_use]
pub fn from_t_statistic(estimate: f64, t: f64) -> Option<f64> {
    let error = (estimate / t).abs();
    (error > 0.0 && error.is_finite()).then_some(error)
}

/// |y|/z(1 − p/2), from the two-sided p-value of a normal test against 0. `None`
/// unless p is above 0 and below 1 and the estimate is not 0.
#[must_use]
pub fn from_p_value(estimate: f64, p: f64) -> Option<f64> {
    let within = p > 0.0 && p < 1.0;
    if within { from_t_statistic(estimate, normal_quantile(0.5 * p)) } else { None }
}
