//! Beta: a share, or any quantity between two known ends.

use super::fit::{self, SHAPES, UnitQuantile, beta_sd, require_shape};
use super::keys::{NamedQuantile, require, require_order};
use super::{Distribution, Form, Keys, Law, ParamError, Standard, TWO_QUANTILES, boxed};
use crate::math::{beta_cdf, beta_quantile, beta_sf, beta_upper_quantile, sqrt};

pub(super) const LAW: Law = Law {
    name: "beta",
    summary: "a share between 0 and 1, or any quantity between `low` and `high`",
    forms: &[
        Form {
            keys: &["a", "b"],
            optional: ENDS,
            says: "the two shapes, without unit, as after a − 1 successes and b − 1 failures",
            read: |keys| {
                let (a, b) = (keys.number("a")?, keys.number("b")?);
                require_shape("a", a)?;
                require_shape("b", b)?;
                let ends = Ends::read(keys)?;
                boxed(Beta::new(a, b, ends.low, ends.high))
            },
        },
        Form {
            keys: &["mean", "sd"],
            optional: ENDS,
            says: "mean and standard deviation",
            read: from_mean_and_sd,
        },
        Form {
            keys: &["median", "sd"],
            optional: ENDS,
            says: "median and standard deviation",
            read: from_median_and_sd,
        },
        Form {
            keys: TWO_QUANTILES,
            optional: ENDS,
            says: "two quantiles between the ends",
            read: from_quantiles,
        },
    ],
    example: r#"{ law = "beta", mean = 0.2, sd = 0.1 }"#,
};

/// 0 and 1 unless given.
const ENDS: &[&str] = &["low", "high"];

struct Ends {
    low: f64,
    high: f64,
}

impl Ends {
    fn read(keys: &Keys) -> Result<Self, ParamError> {
        let low = keys.optional("low")?.unwrap_or(0.0);
        let high = keys.optional("high")?.unwrap_or(1.0);
        require_order(("low", low), ("high", high))?;
        Ok(Self { low, high })
    }

    fn width(&self) -> f64 {
        self.high - self.low
    }

    /// Where `value` stands between the ends, and how far from the upper.
    fn place(&self, key: &str, value: f64) -> Result<(f64, f64), ParamError> {
        let condition = format!("above {} and below {}", self.low, self.high);
        require(key, value, &condition, self.low < value && value < self.high)?;
        Ok(((value - self.low) / self.width(), (self.high - value) / self.width()))
    }

    fn quantile(&self, at: &NamedQuantile) -> Result<UnitQuantile, ParamError> {
        let (x, y) = self.place(&at.key, at.value)?;
        Ok(UnitQuantile { x, y, p: at.p, q: at.q })
    }
}

fn from_mean_and_sd(keys: &Keys) -> Result<Box<dyn Distribution>, ParamError> {
    let ends = Ends::read(keys)?;
    let (x, y) = ends.place("mean", keys.number("mean")?)?;
    let sd = keys.number("sd")?;
    let limit = sqrt(x * y) * ends.width();
    let condition = format!("above 0 and below {limit} with this mean");
    require("sd", sd, &condition, sd > 0.0 && sd < limit)?;
    let shapes = (limit / sd - 1.0) * (limit / sd + 1.0);
    boxed(Beta::new(x * shapes, y * shapes, ends.low, ends.high))
}

fn from_median_and_sd(keys: &Keys) -> Result<Box<dyn Distribution>, ParamError> {
    let ends = Ends::read(keys)?;
    let (x, y) = ends.place("median", keys.number("median")?)?;
    let sd = keys.number("sd")?;
    let limit = 0.5 * ends.width();
    let condition = format!("above 0 and below {limit}");
    require("sd", sd, &condition, sd > 0.0 && sd < limit)?;
    let (a, b) = fit::beta_from_median_and_sd(x, y, sd / ends.width())?;
    boxed(Beta::new(a, b, ends.low, ends.high))
}

fn from_quantiles(keys: &Keys) -> Result<Box<dyn Distribution>, ParamError> {
    let ends = Ends::read(keys)?;
    let pair = keys.quantile_pair()?;
    let (a, b) = fit::beta_from_quantiles(&ends.quantile(&pair.low)?, &ends.quantile(&pair.high)?)?;
    boxed(Beta::new(a, b, ends.low, ends.high))
}

/// The law with density proportional to (x − low)^(a − 1) (high − x)^(b − 1).
#[derive(Debug)]
pub(super) struct Beta {
    a: f64,
    b: f64,
    low: f64,
    high: f64,
}

impl Beta {
    /// `low` < `high`, finite, which the caller has checked.
    pub(super) fn new(a: f64, b: f64, low: f64, high: f64) -> Result<Self, ParamError> {
        if SHAPES.contains(&a) && SHAPES.contains(&b) {
            return Ok(Self { a, b, low, high });
        }
        let message = format!(
            "these parameters ask for a beta law of shapes {a:e} and {b:e}, \
             which must be from 0.001 to 1e9"
        );
        Err(ParamError::new(message))
    }

    fn width(&self) -> f64 {
        self.high - self.low
    }

    /// From the nearer end, so that its neighbourhood keeps its digits.
    fn at(&self, (x, y): (f64, f64)) -> f64 {
        if x < 0.5 { self.low + self.width() * x } else { self.high - self.width() * y }
    }

    fn place(&self, value: f64) -> (f64, f64) {
        let x = (value - self.low) / self.width();
        let y = (self.high - value) / self.width();
        (x.clamp(0.0, 1.0), y.clamp(0.0, 1.0))
    }
}

impl Distribution for Beta {
    fn quantile(&self, p: f64) -> f64 {
        self.at(beta_quantile(self.a, self.b, p))
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        self.at(beta_upper_quantile(self.a, self.b, q))
    }

    fn cdf(&self, x: f64) -> f64 {
        let (x, y) = self.place(x);
        beta_cdf(self.a, self.b, x, y)
    }

    fn sf(&self, x: f64) -> f64 {
        let (x, y) = self.place(x);
        beta_sf(self.a, self.b, x, y)
    }

    fn mean(&self) -> Option<f64> {
        let n = self.a + self.b;
        Some(self.at((self.a / n, self.b / n)))
    }

    fn sd(&self) -> Option<f64> {
        Some(self.width() * beta_sd(self.a, self.b))
    }

    /// Unless it is so narrow beside its lower end that the sum would lose the
    /// digits that the law keeps near its upper end.
    fn standard(&self) -> Option<Standard> {
        let wide = self.width() * beta_sd(self.a, self.b) > 1e-6 * self.low.abs();
        let law = Self { low: 0.0, high: 1.0, ..*self };
        wide.then(|| Standard::new(LAW.name, [self.a, self.b], (self.low, self.width()), law))
    }
}
