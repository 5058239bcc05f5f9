//! The law of the rate in a new setting, by how much is known.
//!
//! The prediction interval, not that of the mean, is what a new setting is drawn
//! from: studies differ by more than their sampling errors.

use serde::Serialize;

use super::bayes::{PRIOR_SCALE, bayes};
use super::effect::Effect;
use super::estimator::{RECOMMENDED, Sample};
use super::fallback::fallback;
use super::interval::{Df, Interval};
use super::pool::estimate;
use crate::distribution::{self, Distribution, Keys};
use crate::language::{Message, Value};
use crate::math::sqrt;
use crate::problem::Problem;
use crate::quantity::Digits;

/// What is judged rather than measured in a prediction.
#[derive(Clone, Debug, PartialEq)]
pub struct Assumptions {
    /// Scale of the half-normal prior on τ, used with three or four effects.
    pub prior_scale: f64,
    /// How many degrees of freedom a prediction from standard errors has.
    pub convention: Convention,
    /// In what the new setting is unlike those studied, and the standard
    /// deviation that each adds, such as ("decade", [`MISMATCH_SD`]).
    pub mismatches: Vec<(String, f64)>,
}

/// What a mismatch adds unless said otherwise (method 4.6, a judgement).
pub const MISMATCH_SD: f64 = 0.10;

impl Default for Assumptions {
    fn default() -> Self {
        Self {
            prior_scale: PRIOR_SCALE,
            convention: Convention::HartungKnapp,
            mismatches: Vec::new(),
        }
    }
}

impl Assumptions {
    /// Σκ², the variance that the mismatches add.
    #[must_use]
    pub fn extra_variance(&self) -> f64 {
        self.mismatches.iter().map(|(_, sd)| sd * sd).sum()
    }
}

/// How a prediction from standard errors is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Convention {
    /// The modified standard error of Hartung & Knapp, k − 1 degrees of freedom.
    HartungKnapp,
    /// The plain standard error, k − 2 degrees of freedom.
    Higgins,
}

/// Which of the three ways was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Three or four effects: a grid over τ under a half-normal prior.
    HalfNormalGrid,
    /// Five or more, not all with a standard error: the effects as a sample.
    PlainSample,
    /// Five or more, all with standard errors: REML.
    RandomEffects,
}

/// The law of the effect in a new setting, before it is cut to possible values.
#[derive(Debug)]
pub struct Predictive {
    /// How it was made.
    pub method: Method,
    /// How many effects it was made from.
    pub k: usize,
    /// Its mean.
    pub mean: f64,
    /// The law.
    pub law: Box<dyn Distribution>,
    /// Degrees of freedom, where it is a t law.
    pub df: Option<f64>,
    /// Where 95 % of new effects lie.
    pub interval: Interval,
    /// How it was made, in a sentence without capital or full stop.
    pub description: Message,
}

/// The law of the effect in a new setting.
///
/// # Errors
///
/// With fewer than three effects, or if they are all equal.
pub fn predict(effects: &[Effect], assumptions: &Assumptions) -> Result<Predictive, Problem> {
    let k = effects.len();
    let extra = assumptions.extra_variance();
    let holds = extra >= 0.0 && extra.is_finite();
    if !holds {
        return Err(Problem::new(format!("a mismatch must add a finite spread, got {extra}")));
    }
    if k < 3 {
        return Err(Problem::new(format!(
            "a prediction needs at least 3 independent effects, got {k}"
        ))
        .help("declare a judgement, or ignorance from 0 to 1"));
    }
    let refused = |reason: String| Problem::new(format!("a prediction {reason}"));
    let made = if k < 5 {
        from_grid(effects, assumptions, extra)
    } else if let Ok(sample) = Sample::new(effects) {
        from_std_errors(&sample, assumptions.convention, extra)
    } else {
        from_sample(effects, extra)
    };
    let mut predictive = made.map_err(refused)?;
    if !assumptions.mismatches.is_empty() {
        let names: Vec<&str> = assumptions.mismatches.iter().map(|(name, _)| &**name).collect();
        predictive.description = Message::new("predictive-widened")
            .with("how", predictive.description)
            .with("spread", Value::Number(sqrt(extra), Digits::Places(2)))
            .with("names", names.join(", "));
    }
    Ok(predictive)
}

fn from_grid(
    effects: &[Effect],
    assumptions: &Assumptions,
    extra: f64,
) -> Result<Predictive, String> {
    let posterior = bayes(effects, assumptions.prior_scale)?;
    let law = posterior.predictive(extra);
    let interval = Interval { low: law.quantile(0.025), high: law.upper_quantile(0.025) };
    let description = match posterior.without_std_error {
        0 => Message::new("predictive-grid"),
        n => Message::new("predictive-grid-unknown").with("missing", n),
    };
    let description = description
        .with("count", posterior.k)
        .with("scale", Value::Number(posterior.prior_scale, Digits::All));
    Ok(Predictive {
        method: Method::HalfNormalGrid,
        k: posterior.k,
        mean: posterior.mean,
        law: Box::new(law),
        df: None,
        interval,
        description,
    })
}

fn from_sample(effects: &[Effect], extra: f64) -> Result<Predictive, String> {
    let rates: Vec<f64> = effects.iter().map(Effect::estimate).collect();
    let plain = fallback(&rates)?;
    let missing = effects.iter().filter(|effect| effect.std_error().is_none()).count();
    let description =
        Message::new("predictive-sample").with("count", plain.k).with("missing", missing);
    let scale = sqrt(plain.scale * plain.scale + extra);
    student_t(Method::PlainSample, plain.k, [plain.mean, scale, plain.df], description)
}

fn from_std_errors(
    sample: &Sample,
    convention: Convention,
    extra: f64,
) -> Result<Predictive, String> {
    let pooled = estimate(RECOMMENDED, Some(sample));
    let k = sample.k();
    let (se, df, id) = match convention {
        Convention::HartungKnapp => (pooled.mhk_se, k - 1, "predictive-random-modified"),
        Convention::Higgins => (pooled.se, k - 2, "predictive-random"),
    };
    let (Some(mean), Some(tau2), Some(se)) = (pooled.mean, pooled.tau2, se) else {
        return Err("needs a standard error for each effect".to_owned());
    };
    let description =
        Message::new(id).with("name", RECOMMENDED.name).with("count", k).with("df", df);
    let scale = sqrt(tau2 + se * se + extra);
    student_t(Method::RandomEffects, k, [mean, scale, df as f64], description)
}

fn student_t(
    method: Method,
    k: usize,
    [location, scale, df]: [f64; 3],
    description: Message,
) -> Result<Predictive, String> {
    let keys = Keys::of(&[("location", location), ("scale", scale), ("df", df)]);
    let law = distribution::read("student-t", &keys).map_err(|error| error.message)?;
    let interval = Interval::around(location, scale, Df::T(df));
    Ok(Predictive { method, k, mean: location, law, df: Some(df), interval, description })
}
