//! Everything that can be said of a set of effects, side by side.

use serde::Serialize;

use super::bayes::{Bayes, bayes};
use super::effect::Effect;
use super::estimator::{ESTIMATORS, Estimator, RECOMMENDED, Sample};
use super::fallback::{Fallback, fallback};
use super::heterogeneity::heterogeneity;
use super::interval::{Df, Interval, hartung_knapp_factor, prediction, q_profile};
use crate::math::{gamma_sf, sqrt};
use crate::problem::Problem;
use crate::table::MOST_ROWS;

/// Effects pooled by every estimator. What cannot be had is `None`, with the
/// reason beside it. Serialised, it is what `evidence pool --format json` prints.
#[derive(Debug, Serialize)]
pub struct Pooled {
    /// How many effects.
    pub k: usize,
    /// What they are called, shape `[k]`.
    pub labels: Vec<String>,
    /// How many of them have a standard error.
    pub with_std_error: usize,
    /// Cochran's Q.
    pub q: Option<f64>,
    /// The probability of a larger Q if τ² were 0, by χ² with k − 1 degrees of
    /// freedom.
    pub q_p_value: Option<f64>,
    /// I² by the τ² of [`heterogeneity_by`](Self::heterogeneity_by), from 0 to 1.
    pub i2: Option<f64>,
    /// H² by the same.
    pub h2: Option<f64>,
    /// The estimator behind `i2` and `h2`.
    pub heterogeneity_by: &'static str,
    /// Where τ² lies with 95 %, by the profile of Q.
    pub tau2_interval: Option<Interval>,
    /// As if τ² were 0.
    pub fixed: Option<Fixed>,
    /// Why what needs standard errors is missing, if it is.
    pub reason: Option<String>,
    /// One entry per estimator of τ², in the order of [`ESTIMATORS`].
    pub estimators: Vec<Estimate>,
    /// The degrees of freedom of each kind of interval.
    pub degrees_of_freedom: Freedom,
    /// The posterior under a half-normal prior on τ.
    pub bayes: Option<Bayes>,
    /// Why there is no posterior, if there is none.
    pub bayes_reason: Option<String>,
    /// The effects as a plain sample, their standard errors unused.
    pub without_std_errors: Option<Fallback>,
    /// Why there is none, if there is none.
    pub without_std_errors_reason: Option<String>,
}

/// The mean as if all effects were estimates of one value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Fixed {
    /// The mean.
    pub mean: f64,
    /// Its standard error.
    pub se: f64,
    /// Mean over standard error.
    pub z: f64,
    /// Its 95 % interval, by the normal law.
    pub ci: Interval,
}

/// What one estimator of τ² leads to. All are `None` where standard errors are
/// missing, prediction intervals also where k < 3.
#[derive(Clone, Debug, Serialize)]
pub struct Estimate {
    /// The estimator.
    pub name: &'static str,
    /// τ², the variance between studies.
    pub tau2: Option<f64>,
    /// Its standard error by expected information, for likelihood estimators.
    pub tau2_se: Option<f64>,
    /// I², from 0 to 1.
    pub i2: Option<f64>,
    /// H².
    pub h2: Option<f64>,
    /// The mean effect.
    pub mean: Option<f64>,
    /// Its plain standard error.
    pub se: Option<f64>,
    /// Its 95 % interval by the normal law.
    pub ci: Option<Interval>,
    /// Its standard error by Hartung & Knapp, unmodified.
    pub hk_se: Option<f64>,
    /// The interval with it.
    pub hk_ci: Option<Interval>,
    /// Its modified standard error, never below the plain one.
    pub mhk_se: Option<f64>,
    /// The interval with it.
    pub mhk_ci: Option<Interval>,
    /// Where a new effect lies, after Higgins, Thompson & Spiegelhalter.
    pub prediction_interval: Option<Interval>,
    /// The same with the standard error of Hartung & Knapp.
    pub hk_prediction_interval: Option<Interval>,
    /// The same with the modified one.
    pub mhk_prediction_interval: Option<Interval>,
}

/// Degrees of freedom of the intervals of an [`Estimate`].
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Freedom {
    /// Of `ci`, and of that of [`Fixed`].
    pub ci: Df,
    /// Of `hk_ci`: k − 1.
    pub hk_ci: Df,
    /// Of `mhk_ci`: k − 1.
    pub mhk_ci: Df,
    /// Of `prediction_interval`: k − 2.
    pub prediction_interval: Df,
    /// Of `hk_prediction_interval`: k − 1.
    pub hk_prediction_interval: Df,
    /// Of `mhk_prediction_interval`: k − 1.
    pub mhk_prediction_interval: Df,
    /// Of `tau2_interval`, by χ²: k − 1.
    pub tau2_interval: f64,
}

impl Freedom {
    fn of(k: usize) -> Self {
        let less_one = Df::T(k as f64 - 1.0);
        Self {
            ci: Df::Normal,
            hk_ci: less_one,
            mhk_ci: less_one,
            prediction_interval: Df::T(k as f64 - 2.0),
            hk_prediction_interval: less_one,
            mhk_prediction_interval: less_one,
            tau2_interval: k as f64 - 1.0,
        }
    }
}

/// Pools `effects`, with this scale of the half-normal prior on τ, in their unit.
///
/// # Errors
///
/// Without effects, or with more than 10,000.
pub fn pool(effects: &[Effect], prior_scale: f64) -> Result<Pooled, Problem> {
    let k = effects.len();
    if k == 0 || k > MOST_ROWS {
        return Err(Problem::new(format!("1 to {MOST_ROWS} effects can be pooled, got {k}")));
    }
    let sample = Sample::new(effects);
    let estimators: Vec<Estimate> =
        ESTIMATORS.iter().map(|estimator| estimate(estimator, sample.as_ref().ok())).collect();
    let by = estimators.iter().find(|entry| entry.name == RECOMMENDED.name);
    let (i2, h2) = by.map_or((None, None), |entry| (entry.i2, entry.h2));
    let known = sample.as_ref().ok();
    let rates: Vec<f64> = effects.iter().map(Effect::estimate).collect();
    let (bayes, bayes_reason) = split(bayes(effects, prior_scale));
    let (without_std_errors, without_std_errors_reason) = split(fallback(&rates));
    Ok(Pooled {
        k,
        labels: effects.iter().map(|effect| effect.label().to_owned()).collect(),
        with_std_error: effects.iter().filter(|effect| effect.std_error().is_some()).count(),
        q: known.map(|sample| sample.q(0.0)),
        q_p_value: known.map(|sample| gamma_sf(0.5 * sample.df(), 0.5 * sample.q(0.0))),
        i2,
        h2,
        heterogeneity_by: RECOMMENDED.name,
        tau2_interval: known.map(q_profile),
        fixed: known.map(fixed),
        estimators,
        degrees_of_freedom: Freedom::of(k),
        reason: sample.as_ref().err().cloned(),
        bayes,
        bayes_reason,
        without_std_errors,
        without_std_errors_reason,
    })
}

fn split<T>(result: Result<T, String>) -> (Option<T>, Option<String>) {
    match result {
        Ok(value) => (Some(value), None),
        Err(reason) => (None, Some(reason)),
    }
}

fn fixed(sample: &Sample) -> Fixed {
    let mean = sample.mean(0.0);
    let se = sqrt(1.0 / mean.weight);
    Fixed {
        mean: mean.value,
        se,
        z: mean.value / se,
        ci: Interval::around(mean.value, se, Df::Normal),
    }
}

/// What `estimator` leads to; `None` throughout without a sample.
#[must_use]
pub fn estimate(estimator: &Estimator, sample: Option<&Sample>) -> Estimate {
    let tau2 = sample.map(|sample| (estimator.tau2)(sample));
    let given = sample.zip(tau2);
    let weighted = given.map(|(sample, tau2)| sample.mean(tau2));
    let mean = weighted.map(|mean| mean.value);
    let se = weighted.map(|mean| sqrt(1.0 / mean.weight));
    let factor = given.map(|(sample, tau2)| hartung_knapp_factor(sample, tau2));
    let scaled = |factor: Option<f64>| se.zip(factor).map(|(se, factor)| sqrt(factor) * se);
    let (hk_se, mhk_se) = (scaled(factor), scaled(factor.map(|factor| factor.max(1.0))));
    let df = Freedom::of(sample.map_or(0, Sample::k));
    let around =
        |se: Option<f64>, df| mean.zip(se).map(|(mean, se)| Interval::around(mean, se, df));
    let predicted = |se: Option<f64>, df| {
        let (_, tau2) = given.filter(|(sample, _)| sample.k() > 2)?;
        Some(prediction(mean?, tau2, se?, df))
    };
    let amount = given.map(|(sample, tau2)| heterogeneity(sample, tau2));
    Estimate {
        name: estimator.name,
        tau2,
        tau2_se: given.and_then(|(sample, tau2)| Some((estimator.tau2_se?)(sample, tau2))),
        i2: amount.map(|amount| amount.i2),
        h2: amount.map(|amount| amount.h2),
        mean,
        se,
        ci: around(se, df.ci),
        hk_se,
        hk_ci: around(hk_se, df.hk_ci),
        mhk_se,
        mhk_ci: around(mhk_se, df.mhk_ci),
        prediction_interval: predicted(se, df.prediction_interval),
        hk_prediction_interval: predicted(hk_se, df.hk_prediction_interval),
        mhk_prediction_interval: predicted(mhk_se, df.mhk_prediction_interval),
    }
}
