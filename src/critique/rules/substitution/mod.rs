//! S: how many sales a copy displaces.

mod drawn;
pub(super) mod s1_one_to_one;
pub(super) mod s2_above_evidence;
pub(super) mod s3_student_sample;
pub(super) mod s4_no_sampling_gain;
pub(super) mod s5_below_wtp;
pub(super) mod s6_repeat_views;
pub(super) mod s7_stated_intent;
pub(super) mod s8_double_net;

use std::sync::Arc;

use crate::critique::{Case, Factor, Rates};

/// The law of rates for the medium of the claim; `None` where no range can be defended.
pub(super) fn rates(case: &Case<'_>) -> Option<Arc<Rates>> {
    case.data.rates(case.medium()?)
}

/// From a claimed rate to those of the evidence: f = s / s*, with the 90 % interval of s.
fn factor(rates: &Rates, claimed: f64) -> Option<Factor> {
    let at = |p: f64| rates.law.quantile(p) / claimed;
    (claimed > 0.0).then(|| Factor { median: at(0.5), p5: at(0.05), p95: at(0.95) })
}
