//! Few studies: a posterior on a grid of τ, under a half-normal prior.
//!
//! y ~ N(θ, v), θ ~ N(μ, τ²), μ flat, τ half-normal. Given τ everything is
//! normal, so that the posterior is a mixture over a grid of τ:
//! p(τ | y) ∝ p(τ) (Σω)^(−1/2) Πω^(1/2) exp(−½Σω(y − μ)²), ω = 1/(v + τ²).
//!
//! Source: Röver (2020), Bayesian random-effects meta-analysis using the
//! bayesmeta R package, Journal of Statistical Software 93(6).

use serde::Serialize;

use super::effect::Effect;
use super::estimator::weighted_mean;
use super::interval::Interval;
use super::mixture::{NormalMixture, Part};
use crate::distribution::Distribution;
use crate::math::{exp, ln, quadrature, root, sqrt};

/// Scale of the half-normal prior on τ unless another is given: for rates
/// between 0 and 1, a judgement (method 4.2).
pub const PRIOR_SCALE: f64 = 0.25;

/// The most that √Σ(y − ȳ)² may exceed the scale of the prior; beyond, the prior
/// and the effects cannot be in one unit.
const WIDEST: f64 = 1e4;

/// The posterior under a half-normal prior on τ.
#[derive(Debug, Serialize)]
pub struct Bayes {
    /// How many effects.
    pub k: usize,
    /// Scale of the half-normal prior on τ, in the unit of the effects.
    pub prior_scale: f64,
    /// How many effects have no standard error, which is taken as 0.
    pub without_std_error: usize,
    /// Posterior mean of τ.
    pub tau_mean: f64,
    /// Posterior median of τ.
    pub tau_median: f64,
    /// Posterior mean of μ, which is also that of a new effect.
    pub mean: f64,
    /// Posterior standard deviation of μ.
    pub mean_sd: f64,
    /// Where μ lies with probability 95 %, tails alike.
    pub mean_interval: Interval,
    /// Where a new effect lies with probability 95 %, tails alike.
    pub prediction_interval: Interval,
    #[serde(skip)]
    nodes: Vec<Node>,
}

/// The most effects: with more, the prior on τ no longer matters.
const MOST: usize = 50;

/// What is known given one τ, and how probable that is.
#[derive(Clone, Copy, Debug)]
struct Node {
    share: f64,
    tau: f64,
    mean: f64,
    se: f64,
}

impl Bayes {
    /// The law of a new effect, with `extra_variance` for a setting unlike those
    /// studied.
    #[must_use]
    pub fn predictive(&self, extra_variance: f64) -> NormalMixture {
        NormalMixture::new(parts(&self.nodes, |n| n.tau * n.tau + n.se * n.se + extra_variance))
    }
}

fn parts(nodes: &[Node], variance: impl Fn(&Node) -> f64) -> Vec<Part> {
    let part = |n: &Node| Part { share: n.share, mean: n.mean, sd: sqrt(variance(n)) };
    nodes.iter().map(part).collect()
}

/// The posterior for `effects`; an effect without a standard error is taken as
/// exact, v = 0, but for its bias.
///
/// # Errors
///
/// In words, with fewer than 3 effects or more than 50, if all effects without a standard
/// error are equal (τ = 0 would then be infinitely probable), or if the effects
/// are spread too far for the prior.
pub fn bayes(effects: &[Effect], prior_scale: f64) -> Result<Bayes, String> {
    let problem = Posterior::new(effects, prior_scale)?;
    let nodes = problem.nodes();
    let (tau_mean, tau_median) = problem.tau();
    let of_mean = NormalMixture::new(parts(&nodes, |n| n.se * n.se));
    let of_new = NormalMixture::new(parts(&nodes, |n| n.tau * n.tau + n.se * n.se));
    let middle = |law: &NormalMixture| Interval {
        low: law.quantile(0.025),
        high: law.upper_quantile(0.025),
    };
    Ok(Bayes {
        k: effects.len(),
        prior_scale,
        without_std_error: effects.iter().filter(|effect| effect.std_error().is_none()).count(),
        tau_mean,
        tau_median,
        mean: of_mean.mean().unwrap_or(f64::NAN),
        mean_sd: of_mean.sd().unwrap_or(f64::NAN),
        mean_interval: middle(&of_mean),
        prediction_interval: middle(&of_new),
        nodes,
    })
}

/// p(τ | y) without its constant, over a coordinate u in which it is smooth and
/// falls off fast, so that equal steps integrate it to rounding.
struct Posterior {
    y: Vec<f64>,
    v: Vec<f64>,
    scale: f64,
    coordinate: Coordinate,
    low: f64,
    high: f64,
    step: f64,
    /// The greatest log density of u, which is taken away from all.
    peak: f64,
}

/// How τ follows from u.
enum Coordinate {
    /// τ = c sinh u: linear below the smallest standard error, where p is flat.
    Sinh(f64),
    /// τ = eᵘ, for p that vanishes at τ = 0.
    Exp,
}

impl Posterior {
    fn new(effects: &[Effect], scale: f64) -> Result<Self, String> {
        let y: Vec<f64> = effects.iter().map(Effect::estimate).collect();
        let v: Vec<f64> = effects.iter().map(Effect::known_variance).collect();
        if !(3..=MOST).contains(&y.len()) {
            return Err(format!("needs 3 to {MOST} effects, got {}", y.len()));
        }
        let holds = scale > 0.0 && scale.is_finite();
        if !holds {
            return Err(format!("needs a prior scale above 0 and finite, got {scale}"));
        }
        let exact: Vec<f64> = (0..y.len()).filter(|i| v[*i] == 0.0).map(|i| y[i]).collect();
        if exact.len() > 1 && exact.iter().all(|value| *value == exact[0]) {
            return Err("needs effects without standard error that differ; they are all equal \
                        and would make τ = 0 certain"
                .to_owned());
        }
        let ratio = sqrt(spread(&y)) / scale;
        if ratio > WIDEST {
            return Err(format!(
                "needs effects spread at most {WIDEST} times the prior scale {scale}, \
                 got {ratio:.3e} times"
            ));
        }
        Ok(Self::on_grid(y, v, scale, ratio, &exact))
    }

    fn on_grid(y: Vec<f64>, v: Vec<f64>, scale: f64, ratio: f64, exact: &[f64]) -> Self {
        // −τ²/2s² − S/2τ² is lower by 35 at least, past its peak at τ² = s√S.
        let high = scale * (4.0 * sqrt(ratio)).max(10.0);
        let smallest = v.iter().filter(|v| **v > 0.0).fold(f64::INFINITY, |a, b| a.min(*b));
        // The peak in u narrows as 1/√R.
        let step = (0.25 / sqrt(ratio)).min(0.125);
        let (coordinate, low, high) = if exact.len() > 1 {
            let low = sqrt(spread(exact) / (2.0 * (ratio + 80.0)));
            (Coordinate::Exp, ln(low), ln(high.max(2.0 * low)))
        } else {
            let unit = 0.5 * sqrt(smallest);
            let reach = high / unit;
            (Coordinate::Sinh(unit), 0.0, ln(reach + sqrt(reach * reach + 1.0)))
        };
        let mut posterior = Self { y, v, scale, coordinate, low, high, step, peak: 0.0 };
        posterior.peak =
            posterior.lattice().map(|u| posterior.log_density(u)).fold(f64::MIN, f64::max);
        posterior
    }

    /// Middles of equal steps, so that τ = 0 is not among them.
    fn lattice(&self) -> impl Iterator<Item = f64> {
        let count = ((self.high - self.low) / self.step).ceil() as usize;
        (0..count).map(|i| self.low + (i as f64 + 0.5) * self.step)
    }

    /// τ at u, and dτ/du.
    fn tau_at(&self, u: f64) -> (f64, f64) {
        let grown = exp(u);
        match self.coordinate {
            Coordinate::Sinh(c) => {
                (0.5 * c * (grown - 1.0 / grown), 0.5 * c * (grown + 1.0 / grown))
            }
            Coordinate::Exp => (grown, grown),
        }
    }

    /// ln p(τ | y) + ln dτ/du, without the peak.
    fn log_density(&self, u: f64) -> f64 {
        let (tau, slope) = self.tau_at(u);
        let mean = self.mean(tau);
        let terms =
            self.weighted(tau).map(|(y, w)| ln(w) - w * (y - mean.value) * (y - mean.value));
        let likelihood = 0.5 * (terms.sum::<f64>() - ln(mean.weight));
        likelihood - 0.5 * (tau / self.scale) * (tau / self.scale) + ln(slope) - self.peak
    }

    fn weighted(&self, tau: f64) -> impl Iterator<Item = (f64, f64)> {
        self.y.iter().zip(&self.v).map(move |(y, v)| (*y, 1.0 / (v + tau * tau)))
    }

    fn mean(&self, tau: f64) -> super::estimator::Mean {
        weighted_mean(self.weighted(tau))
    }

    fn nodes(&self) -> Vec<Node> {
        /// Less than this of the greatest share is lost in rounding.
        const LEAST: f64 = 1e-17;
        let mut nodes: Vec<Node> = self
            .lattice()
            .map(|u| {
                let (tau, _) = self.tau_at(u);
                let mean = self.mean(tau);
                let share = exp(self.log_density(u));
                Node { share, tau, mean: mean.value, se: sqrt(1.0 / mean.weight) }
            })
            .filter(|node| node.share > LEAST)
            .collect();
        let total: f64 = nodes.iter().map(|node| node.share).sum();
        for node in &mut nodes {
            node.share /= total;
        }
        nodes
    }

    /// Mean and median of τ. Not from the nodes: equal steps are exact for what is
    /// even in τ only.
    fn tau(&self) -> (f64, f64) {
        let density = |u: f64| exp(self.log_density(u));
        // At τ = 0 itself the weight of an exact effect is infinite.
        let low = self.low + 1e-12;
        let whole = quadrature::adaptive(low, self.high, 0.0, density);
        let mean = quadrature::adaptive(low, self.high, 0.0, |u| self.tau_at(u).0 * density(u));
        let excess = |u: f64| quadrature::adaptive(low, u, 0.5 * whole, density) - 0.5 * whole;
        let median = root::between(low, self.high, excess).map_or(f64::NAN, |u| self.tau_at(u).0);
        (mean / whole, median)
    }
}

/// Σ(y − ȳ)².
fn spread(y: &[f64]) -> f64 {
    let mean = weighted_mean(y.iter().map(|y| (*y, 1.0))).value;
    y.iter().map(|y| (y - mean) * (y - mean)).sum()
}
