//! Estimators of τ², the variance of true effects between studies, a file each.
//!
//! To add one, write a file with its `ESTIMATOR` and list it in [`ESTIMATORS`];
//! pooling, outputs and tests work from the list.
//!
//! Letters are those of Viechtbauer (2005), Bias and efficiency of meta-analytic
//! variance estimators in the random-effects model, Journal of Educational and
//! Behavioral Statistics 30(3), 261–293: y an effect, v its sampling variance,
//! w = 1/(v + τ²) its weight, k how many there are.

use super::effect::Effect;
use crate::catalogue::Named;

mod dersimonian_laird;
mod hedges;
mod hunter_schmidt;
mod likelihood;
mod maximum_likelihood;
mod paule_mandel;
mod restricted;
mod sidik_jonkman;

pub(super) use paule_mandel::where_q_is;

/// Every estimator, in the order in which outputs show them: the recommended
/// first.
pub const ESTIMATORS: &[Estimator] = &[
    restricted::ESTIMATOR,
    paule_mandel::ESTIMATOR,
    dersimonian_laird::ESTIMATOR,
    maximum_likelihood::ESTIMATOR,
    hedges::ESTIMATOR,
    hunter_schmidt::ESTIMATOR,
    sidik_jonkman::ESTIMATOR,
];

/// The estimator that a prior is made with.
pub const RECOMMENDED: &Estimator = &restricted::ESTIMATOR;

/// An entry of [`ESTIMATORS`].
#[derive(Debug)]
pub struct Estimator {
    /// Short name, as in the literature.
    pub name: &'static str,
    /// One line that says what it is.
    pub summary: &'static str,
    /// τ² ≥ 0.
    pub tau2: fn(&Sample) -> f64,
    /// The standard error of τ² by expected information, where there is one.
    pub tau2_se: Option<fn(&Sample, f64) -> f64>,
}

impl Named for Estimator {
    fn name(&self) -> &str {
        self.name
    }
}

/// Effects and their sampling variances, both of shape `[k]`, k ≥ 2.
#[derive(Clone, Debug)]
pub struct Sample {
    y: Vec<f64>,
    v: Vec<f64>,
}

/// A weighted mean and the sum of its weights, whose inverse is its variance.
#[derive(Clone, Copy, Debug)]
pub struct Mean {
    /// Σwy/Σw.
    pub value: f64,
    /// Σw.
    pub weight: f64,
}

impl Sample {
    /// The sample, or in words why there is none.
    ///
    /// # Errors
    ///
    /// With fewer than two effects, or one without a standard error.
    pub fn new(effects: &[Effect]) -> Result<Self, String> {
        let k = effects.len();
        if k < 2 {
            return Err(format!("needs at least 2 effects, got {k}"));
        }
        let v: Vec<f64> = effects.iter().filter_map(Effect::variance).collect();
        if v.len() < k {
            let missing = k - v.len();
            return Err(format!(
                "needs a standard error for each effect; {missing} of {k} have none"
            ));
        }
        Ok(Self { y: effects.iter().map(Effect::estimate).collect(), v })
    }

    /// How many effects there are.
    #[must_use]
    pub fn k(&self) -> usize {
        self.y.len()
    }

    /// k − 1.
    #[must_use]
    pub fn df(&self) -> f64 {
        (self.k() - 1) as f64
    }

    /// The effects.
    #[must_use]
    pub fn effects(&self) -> &[f64] {
        &self.y
    }

    /// The sampling variances.
    #[must_use]
    pub fn variances(&self) -> &[f64] {
        &self.v
    }

    /// Each effect with its weight 1/(v + τ²).
    pub fn weighted(&self, tau2: f64) -> impl Iterator<Item = (f64, f64)> {
        self.y.iter().zip(&self.v).map(move |(y, v)| (*y, 1.0 / (v + tau2)))
    }

    /// Σ wⁿ for n = 1, 2, 3.
    #[must_use]
    pub fn power_sums(&self, tau2: f64) -> [f64; 3] {
        self.weighted(tau2).fold([0.0; 3], |[a, b, c], (_, w)| [a + w, b + w * w, c + w * w * w])
    }

    /// The mean with weights 1/(v + τ²).
    #[must_use]
    pub fn mean(&self, tau2: f64) -> Mean {
        weighted_mean(self.weighted(tau2))
    }

    /// Q(τ²) = Σ w(y − μ)², Cochran's Q at τ² = 0.
    #[must_use]
    pub fn q(&self, tau2: f64) -> f64 {
        let mean = self.mean(tau2).value;
        self.weighted(tau2).map(|(y, w)| w * (y - mean) * (y - mean)).sum()
    }

    /// Σ(y − ȳ)², with equal weights.
    #[must_use]
    pub fn spread(&self) -> f64 {
        let mean = weighted_mean(self.y.iter().map(|y| (*y, 1.0))).value;
        self.y.iter().map(|y| (y - mean) * (y - mean)).sum()
    }
}

/// Σwy/Σw of (y, w), reckoned from the first y so that a common part of all is
/// not squared away; at least one w must be above 0.
pub(super) fn weighted_mean(pairs: impl Iterator<Item = (f64, f64)>) -> Mean {
    let (mut origin, mut weight, mut moment) = (None, 0.0, 0.0);
    for (y, w) in pairs {
        let from = *origin.get_or_insert(y);
        weight += w;
        moment += w * (y - from);
    }
    Mean { value: origin.unwrap_or(f64::NAN) + moment / weight, weight }
}
