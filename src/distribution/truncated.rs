//! Truncation: a law given that its value lies between two ends.

use std::sync::{Arc, OnceLock};

use super::keys::number;
use super::{Distribution, Kept, ParamError};
use crate::math::{exp, quadrature, sqrt};

/// The law given that its value lies in [`low`, `high`], ends included; `None`
/// is no end. Its [`mass_removed`](Distribution::mass_removed) says what share
/// of the law was cut off.
///
/// # Errors
///
/// If an end is NaN, `low` is above `high`, or nothing of the law lies between.
pub fn truncate(
    law: Box<dyn Distribution>,
    low: Option<f64>,
    high: Option<f64>,
) -> Result<Box<dyn Distribution>, ParamError> {
    if low.is_none() && high.is_none() {
        return Ok(law);
    }
    let (low, high) = (low.unwrap_or(f64::NEG_INFINITY), high.unwrap_or(f64::INFINITY));
    let between = format!("{} and {}", number(low), number(high));
    let ordered = low <= high;
    if !ordered {
        let message = format!("the lower end of a law must not be above the upper, got {between}");
        return Err(ParamError::new(message));
    }
    let law: Arc<dyn Distribution> = Arc::from(law);
    let nothing = || {
        let message = format!("nothing of the law lies between {between}");
        let (p1, p99) = (number(law.quantile(0.01)), number(law.upper_quantile(0.01)));
        ParamError::new(message).help(format!("98 % of it lies between {p1} and {p99}"))
    };
    Ok(match law.kept_within(low, high) {
        Kept::Unknown => Box::new(Truncated::new(&law, low, high).ok_or_else(nothing)?),
        Kept::Nothing => return Err(nothing()),
        Kept::Part { mass, law } => Box::new(Remaining { law, removed: 1.0 - mass }),
    })
}

/// The share of `law` between two ends and how it is distributed, or `None` if
/// there is nothing.
pub(super) fn keep(
    law: &Arc<dyn Distribution>,
    low: f64,
    high: f64,
) -> Option<(f64, Arc<dyn Distribution>)> {
    match law.kept_within(low, high) {
        Kept::Unknown => {
            let kept = Truncated::new(law, low, high)?;
            Some((kept.mass, Arc::new(kept)))
        }
        Kept::Nothing => None,
        Kept::Part { mass, law } => Some((mass, law)),
    }
}

/// A truncated law that another law stands for exactly.
#[derive(Debug)]
struct Remaining {
    law: Arc<dyn Distribution>,
    removed: f64,
}

impl Distribution for Remaining {
    fn quantile(&self, p: f64) -> f64 {
        self.law.quantile(p)
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        self.law.upper_quantile(q)
    }

    fn cdf(&self, x: f64) -> f64 {
        self.law.cdf(x)
    }

    fn sf(&self, x: f64) -> f64 {
        self.law.sf(x)
    }

    fn mean(&self) -> Option<f64> {
        self.law.mean()
    }

    fn sd(&self) -> Option<f64> {
        self.law.sd()
    }

    fn has_mean(&self) -> bool {
        self.law.has_mean()
    }

    fn has_sd(&self) -> bool {
        self.law.has_sd()
    }

    fn has_atoms(&self) -> bool {
        self.law.has_atoms()
    }

    fn mass_removed(&self) -> Option<f64> {
        Some(self.removed)
    }

    fn kept_within(&self, low: f64, high: f64) -> Kept {
        self.law.kept_within(low, high)
    }
}

/// A law without atoms between two ends, by its own quantiles. Whatever is asked
/// is taken from the nearer tail of the whole law.
#[derive(Debug)]
struct Truncated {
    whole: Arc<dyn Distribution>,
    low: f64,
    high: f64,
    /// The probability below `low`, above `high`, and between them.
    below: f64,
    above: f64,
    mass: f64,
    /// Integrals, which most laws are never asked for.
    mean: OnceLock<Option<f64>>,
    sd: OnceLock<Option<f64>>,
}

impl Truncated {
    fn new(whole: &Arc<dyn Distribution>, low: f64, high: f64) -> Option<Self> {
        /// Less cannot be told from nothing: its digits are gone.
        const LEAST: f64 = 1e-290;
        let (below, above) = (whole.cdf(low), whole.sf(high));
        let mass = if below > 0.5 {
            whole.sf(low) - above
        } else if above > 0.5 {
            whole.cdf(high) - below
        } else {
            1.0 - below - above
        };
        let some = mass > LEAST && low < high;
        some.then(|| {
            let (whole, mean, sd) = (Arc::clone(whole), OnceLock::new(), OnceLock::new());
            Self { whole, low, high, below, above, mass, mean, sd }
        })
    }

    /// A law between two finite ends has all moments; otherwise those of the
    /// whole law.
    fn is_bounded(&self) -> bool {
        self.low.is_finite() && self.high.is_finite()
    }

    /// The distance of the quartiles.
    fn spread(&self) -> f64 {
        self.upper_quantile(0.25) - self.quantile(0.25)
    }

    /// E f(X), as the integral of f over the quantiles, both halves together in
    /// v with p = e⁻ᵛ/2, where tails are smooth.
    fn average(&self, scale: f64, f: impl Fn(f64) -> f64) -> f64 {
        // e⁻⁶⁹⁰ is about 10⁻³⁰⁰.
        quadrature::adaptive(0.0, 690.0, scale, |v| {
            let p = 0.5 * exp(-v);
            (f(self.quantile(p)) + f(self.upper_quantile(p))) * p
        })
    }

    /// The value with `below` of the whole law's probability below it and
    /// `above` above it.
    fn at(&self, below: f64, above: f64) -> f64 {
        let value = if below <= above {
            self.whole.quantile(below)
        } else {
            self.whole.upper_quantile(above)
        };
        value.clamp(self.low, self.high)
    }
}

impl Distribution for Truncated {
    fn quantile(&self, p: f64) -> f64 {
        self.at(self.below + p * self.mass, self.above + (1.0 - p) * self.mass)
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        self.at(self.below + (1.0 - q) * self.mass, self.above + q * self.mass)
    }

    fn cdf(&self, x: f64) -> f64 {
        if x < self.low {
            return 0.0;
        }
        if x >= self.high {
            return 1.0;
        }
        let below = self.whole.cdf(x);
        let share = if below <= 0.5 {
            (below - self.below) / self.mass
        } else {
            1.0 - (self.whole.sf(x) - self.above) / self.mass
        };
        share.clamp(0.0, 1.0)
    }

    fn sf(&self, x: f64) -> f64 {
        if x < self.low {
            return 1.0;
        }
        if x >= self.high {
            return 0.0;
        }
        let above = self.whole.sf(x);
        let share = if above <= 0.5 {
            (above - self.above) / self.mass
        } else {
            1.0 - (self.whole.cdf(x) - self.below) / self.mass
        };
        share.clamp(0.0, 1.0)
    }

    fn has_mean(&self) -> bool {
        self.is_bounded() || self.whole.has_mean()
    }

    fn has_sd(&self) -> bool {
        self.has_mean() && (self.is_bounded() || self.whole.has_sd())
    }

    fn mean(&self) -> Option<f64> {
        *self.mean.get_or_init(|| {
            let centre = self.quantile(0.5);
            self.has_mean().then(|| centre + self.average(self.spread(), |x| x - centre))
        })
    }

    fn sd(&self) -> Option<f64> {
        *self.sd.get_or_init(|| {
            let mean = self.mean().filter(|_| self.has_sd())?;
            let scale = self.spread() * self.spread();
            Some(sqrt(self.average(scale, |x| (x - mean) * (x - mean))))
        })
    }

    fn mass_removed(&self) -> Option<f64> {
        Some(self.below + self.above)
    }
}
