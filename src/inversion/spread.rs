//! The figures of an answer, also of one that is one over what was drawn.

use super::Missing;
use crate::engine::{Estimate, Estimates, LEVELS, MEDIAN};

/// How an answer is distributed.
#[derive(Clone, Debug)]
pub struct Spread {
    /// The mean, if there is one.
    pub mean: Option<Estimate>,
    /// The standard deviation, if there is one.
    pub sd: Option<Estimate>,
    /// Quantiles at [`LEVELS`]; `None` where no value is enough.
    pub quantiles: [Option<Estimate>; LEVELS.len()],
}

impl Spread {
    /// The 5 % point.
    #[must_use]
    pub fn p5(&self) -> Option<Estimate> {
        self.quantiles[1]
    }

    /// The median.
    #[must_use]
    pub fn median(&self) -> Option<Estimate> {
        self.quantiles[MEDIAN]
    }

    /// The 95 % point.
    #[must_use]
    pub fn p95(&self) -> Option<Estimate> {
        self.quantiles[5]
    }

    pub(super) fn of(figures: &Estimates) -> Self {
        Self { mean: figures.mean, sd: figures.sd, quantiles: figures.quantiles.map(Some) }
    }

    /// Of `over` divided by what was drawn, which may reach 0 and below: there no value is
    /// enough, which counts as beyond any value. It has no mean.
    ///
    /// # Errors
    ///
    /// If that is so in half of the draws or more.
    pub(super) fn of_quotient(over: f64, figures: &Estimates) -> Result<Self, Missing> {
        let quantiles = std::array::from_fn(|i| {
            // A quotient falls where its divisor rises, unless it is below 0.
            let level = if over > 0.0 { LEVELS.len() - 1 - i } else { i };
            let Estimate { value, mcse } = figures.quantiles[level];
            let turned = over / value;
            let mcse = mcse.map(|error| (error * turned / value).abs());
            (value > 0.0 && turned.is_finite()).then_some(Estimate { value: turned, mcse })
        });
        let spread = Self { mean: None, sd: None, quantiles };
        if spread.median().is_some() { Ok(spread) } else { Err(Missing::NoneIsEnough) }
    }
}
