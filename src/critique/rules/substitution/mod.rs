//! S: how many sales a copy displaces.

pub(super) mod s1_one_to_one;
pub(super) mod s2_above_evidence;
pub(super) mod s3_student_sample;
pub(super) mod s4_no_sampling_gain;
pub(super) mod s5_below_wtp;
pub(super) mod s6_repeat_views;
pub(super) mod s7_stated_intent;
pub(super) mod s8_double_net;

use crate::critique::{Case, Factor, Mark};
use crate::distribution::Distribution;
use crate::evidence::{Assumptions, Bounds, Filter, JUDGED, prior};

/// What studies, or else a judged range, say of the rate in a new setting.
pub(super) struct Rates {
    /// The law of the rate.
    pub(super) law: Box<dyn Distribution>,
    /// Whether it is judged.
    pub(super) mark: Option<Mark>,
    /// The studies that were counted, or the name of the judged range.
    pub(super) from: Vec<String>,
}

/// The law of rates for the medium of the claim; `None` where no range can be defended.
pub(super) fn rates(case: &Case<'_>) -> Option<Rates> {
    let medium = case.medium()?;
    let filter = Filter::medium(medium);
    if let Ok(made) = prior(case.data.studies, &filter, &Assumptions::default(), &Bounds::default())
    {
        return Some(Rates { law: made.law, mark: None, from: made.counted });
    }
    let judged = JUDGED.iter().find(|entry| entry.medium == medium && entry.range.is_some())?;
    let law = judged.law().ok()?;
    Some(Rates { law, mark: Some(Mark::Judgement), from: vec![judged.name.to_owned()] })
}

/// From a claimed rate to those of the evidence: f = s / s*, with the 90 % interval of s.
fn factor(rates: &Rates, claimed: f64) -> Option<Factor> {
    let at = |p: f64| rates.law.quantile(p) / claimed;
    (claimed > 0.0).then(|| Factor { median: at(0.5), p5: at(0.05), p95: at(0.95) })
}
