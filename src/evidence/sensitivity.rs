//! How much a synthesis hangs on one study, and on what was not published.

use serde::Serialize;

use super::effect::Effect;
use super::estimator::{RECOMMENDED, Sample};
use super::interval::Interval;
use super::predictive::{Assumptions, predict};
use super::terms::DESIGNS;
use crate::catalogue::find;

/// The prediction without one effect.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WithoutOne {
    /// The effect that was left out.
    pub left_out: String,
    /// Mean of the prediction from the others.
    pub mean: Option<f64>,
    /// Where 95 % of new effects lie.
    pub prediction_interval: Option<Interval>,
    /// Why there is none, if there is none.
    pub reason: Option<String>,
}

/// The prediction without each effect in turn, shape `[k]`.
#[must_use]
pub fn leave_one_out(effects: &[Effect], assumptions: &Assumptions) -> Vec<WithoutOne> {
    let without = |index: usize| {
        let mut others = effects.to_vec();
        let left_out = others.remove(index).label().to_owned();
        match predict(&others, assumptions) {
            Ok(prediction) => WithoutOne {
                left_out,
                mean: Some(prediction.mean),
                prediction_interval: Some(prediction.interval),
                reason: None,
            },
            Err(problem) => WithoutOne {
                left_out,
                mean: None,
                prediction_interval: None,
                reason: Some(problem.message),
            },
        }
    };
    (0..effects.len()).map(without).collect()
}

/// The mean, had significant results been likelier to be published.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Selected {
    /// What the weight of each significant effect is multiplied by.
    pub factor: f64,
    /// The weighted mean with that.
    pub mean: f64,
    /// How many effects are significant at 5 %, two-sided.
    pub significant: usize,
}

/// The factors that are shown: none, one in two, one in five.
pub const FACTORS: [f64; 3] = [1.0, 0.5, 0.2];

/// The random-effects mean by REML with the weight of significant effects (|y|
/// above 1.96 standard errors) multiplied by each of [`FACTORS`], as if
/// insignificant ones had been published that much more seldom. A sensitivity,
/// not a correction: τ² is left as it is.
///
/// # Errors
///
/// In words, if a standard error is missing.
///
/// Source: the step function of Vevea & Woods (2005), Publication bias in
/// research synthesis, Psychological Methods 10, 428–443, without its likelihood.
pub fn selection(effects: &[Effect]) -> Result<Vec<Selected>, String> {
    let sample = Sample::new(effects)?;
    let tau2 = (RECOMMENDED.tau2)(&sample);
    let limit = super::interval::Df::Normal.upper();
    let is_significant: Vec<bool> = effects
        .iter()
        .map(|e| e.std_error().is_some_and(|se| e.estimate().abs() > limit * se))
        .collect();
    let significant = is_significant.iter().filter(|yes| **yes).count();
    let mean = |factor: f64| {
        let pairs = sample.weighted(tau2).zip(&is_significant);
        let weighted = pairs.map(|((y, w), yes)| (y, if *yes { w * factor } else { w }));
        super::estimator::weighted_mean(weighted).value
    };
    Ok(FACTORS.map(|factor| Selected { factor, mean: mean(factor), significant }).to_vec())
}

/// The effects, each less the bias that its design is judged to have: shift 0,
/// standard deviation as in [`DESIGNS`](super::DESIGNS).
#[must_use]
pub fn less_design_bias(studies: &[&super::Study]) -> Vec<Effect> {
    let adjusted = |study: &&super::Study| {
        let effect = study.effect()?;
        let sd = find(DESIGNS, study.design).map_or(0.0, |design| design.bias_sd);
        effect.less_bias(0.0, sd).ok()
    };
    studies.iter().filter_map(adjusted).collect()
}
