//! A question answered in full: what was counted, every synthesis of it, and the
//! law of a new setting.

use super::interval::{Df, Interval};
use super::pool::{Pooled, pool};
use super::predictive::{Assumptions, Predictive, predict};
use super::prior::{Bounds, Prior, must_name_medium, prior};
use super::select::{Filter, Selection, select};
use super::sensitivity::{self, Selected, WithoutOne, leave_one_out};
use super::study::Study;
use crate::math::sqrt;
use crate::problem::Problem;

/// Beyond this many effects, one left out changes nothing that a reader sees.
const MOST_LEFT_OUT: usize = 100;

/// All that is said of a set of studies.
#[derive(Debug)]
pub struct Synthesis<'a> {
    /// What was asked.
    pub filter: Filter,
    /// What was counted, and what was not.
    pub selection: Selection<'a>,
    /// Every estimator.
    pub pooled: Pooled,
    /// The mean effect, if there is one.
    pub mean: Option<MeanEffect>,
    /// The law of a new setting before it is cut, or why there is none.
    pub prediction: Result<Predictive, Problem>,
    /// The law that a scenario would get; displacement rates of a medium only.
    pub prior: Option<Prior>,
    /// Why there is none although rates were asked for.
    pub prior_reason: Option<Problem>,
    /// The law of a new setting without each effect in turn; empty with more
    /// than 100.
    pub leave_one_out: Vec<WithoutOne>,
    /// The mean had significant results been likelier to be published; needs
    /// standard errors.
    pub selected: Option<Vec<Selected>>,
}

/// A mean effect with an interval.
#[derive(Clone, Debug, PartialEq)]
pub struct MeanEffect {
    /// The mean.
    pub value: f64,
    /// Where it lies with 95 %.
    pub interval: Interval,
    /// How it was made.
    pub how: String,
}

impl Synthesis<'_> {
    /// Whether the effects are displacement rates: sales lost per copy.
    #[must_use]
    pub fn of_rates(&self) -> bool {
        self.filter.medium.is_some()
    }
}

/// Answers what `filter` asks of `studies`.
///
/// A table of rates of a medium needs three independent ones, unless each has a
/// standard error; effects of any other kind need not be so many.
///
/// # Errors
///
/// If nothing is counted, or too little is known for a prior: with the judged
/// ranges as help.
pub fn synthesise<'a>(
    studies: &'a [Study],
    filter: &Filter,
    assumptions: &Assumptions,
) -> Result<Synthesis<'a>, Problem> {
    must_name_medium(studies, filter)?;
    let selection = select(studies, filter)?;
    let effects = selection.effects();
    let each_has_error = effects.iter().all(|effect| effect.std_error().is_some());
    let (mut made, mut reason) = (None, None);
    if filter.medium.is_some() {
        match prior(studies, filter, assumptions, &Bounds::default()) {
            Ok(prior) => made = Some(prior),
            Err(problem) if effects.is_empty() || !each_has_error => return Err(problem),
            Err(problem) => reason = Some(problem),
        }
    }
    let pooled = pool(&effects, assumptions.prior_scale)?;
    let few = effects.len() <= MOST_LEFT_OUT;
    Ok(Synthesis {
        filter: filter.clone(),
        mean: mean(&pooled),
        prediction: predict(&effects, assumptions),
        prior: made,
        prior_reason: reason,
        leave_one_out: if few { leave_one_out(&effects, assumptions) } else { Vec::new() },
        selected: sensitivity::selection(&effects).ok(),
        selection,
        pooled,
    })
}

/// The mean by the way that the prediction takes.
fn mean(pooled: &Pooled) -> Option<MeanEffect> {
    let k = pooled.k;
    let bayes = pooled.bayes.as_ref().filter(|_| k < 5).map(|bayes| MeanEffect {
        value: bayes.mean,
        interval: bayes.mean_interval,
        how: format!("posterior under a half-normal prior of scale {} on τ", bayes.prior_scale),
    });
    let by_name = pooled.estimators.iter().find(|entry| entry.name == pooled.heterogeneity_by);
    let with_errors = by_name.and_then(|entry| {
        Some(MeanEffect {
            value: entry.mean?,
            interval: entry.mhk_ci?,
            how: format!("{}, modified Hartung-Knapp, t with {} df", entry.name, k - 1),
        })
    });
    let sample = pooled.without_std_errors.map(|plain| MeanEffect {
        value: plain.mean,
        interval: Interval::around(plain.mean, plain.sd / sqrt(k as f64), Df::T(plain.df)),
        how: format!("mean of a plain sample, t with {} df", plain.df),
    });
    bayes.or(with_errors).or(sample)
}
