//! How a predictive law is made to fit between the rates that can be.
//!
//! To add a way, write its function and list it in [`MAPS`].

use crate::catalogue::Named;
use crate::distribution::{self, Distribution, Keys, ParamError, truncate};

/// The least and the largest rate unless others are given. One copy cannot
/// displace more than one unit of itself; the lower end is a choice (the most
/// negative published rate is −0.24).
pub const RATES: (f64, f64) = (-0.5, 1.0);

/// A law, or why there is none.
type Made = Result<Box<dyn Distribution>, ParamError>;

/// An entry of [`MAPS`].
#[derive(Debug)]
pub struct Map {
    /// What a user writes.
    pub name: &'static str,
    /// One line that says what it does.
    pub summary: &'static str,
    /// Makes the law between the two ends.
    pub make: fn(Box<dyn Distribution>, f64, f64) -> Made,
}

impl Named for Map {
    fn name(&self) -> &str {
        self.name
    }
}

/// Every map, the default first.
pub const MAPS: &[Map] = &[
    Map {
        name: "truncated",
        summary: "the predictive law itself, cut at both ends; keeps its tails",
        make: |law, low, high| truncate(law, Some(low), Some(high)),
    },
    Map {
        name: "truncated-normal",
        summary: "a normal law of the same mean and standard deviation, cut at both ends",
        make: |law, low, high| {
            let (mean, sd) = moments(&*law)?;
            let normal = distribution::read("normal", &Keys::of(&[("mean", mean), ("sd", sd)]))?;
            truncate(normal, Some(low), Some(high))
        },
    },
    Map {
        name: "scaled-beta",
        summary: "a beta law between the ends, of the same mean and standard deviation",
        make: |law, low, high| {
            let (mean, sd) = moments(&*law)?;
            beta(mean, sd, low, high)
        },
    },
    Map {
        name: "beta",
        summary: "a beta law from 0 to 1, for who rules out that piracy can help",
        make: |law, _, _| {
            let (mean, sd) = moments(&*law)?;
            beta(mean, sd, 0.0, 1.0)
        },
    },
];

fn moments(law: &dyn Distribution) -> Result<(f64, f64), ParamError> {
    law.mean().zip(law.sd()).ok_or_else(|| {
        ParamError::new("the predictive law has no standard deviation").help("use `truncated`")
    })
}

/// ν = m(1 − m)/v − 1, α = mν, β = (1 − m)ν, on a scale where the ends are 0 and
/// 1; both shapes must be at least 1.
fn beta(mean: f64, sd: f64, low: f64, high: f64) -> Made {
    let (m, s) = ((mean - low) / (high - low), sd / (high - low));
    let sum = m * (1.0 - m) / (s * s) - 1.0;
    let single_peaked = m * sum >= 1.0 && (1.0 - m) * sum >= 1.0;
    if !single_peaked {
        let message = format!(
            "a beta law from {low} to {high} of mean {mean:.3} and standard deviation {sd:.3} \
             would pile up at an end, which no study says"
        );
        return Err(ParamError::new(message).help("use `truncated`"));
    }
    let keys = [("mean", mean), ("sd", sd), ("low", low), ("high", high)];
    distribution::read("beta", &Keys::of(&keys))
}
