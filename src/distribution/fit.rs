//! Beta and gamma laws from quantiles, by bounded searches over the shapes.

use std::ops::RangeInclusive;

use super::keys::{NamedQuantile, ParamError, QuantilePair, require};
use crate::math::{beta_cdf, beta_sf, exp, gamma_quantile, gamma_upper_quantile, ln, root, sqrt};

/// The shapes whose quantiles are accurate.
pub(super) const SHAPES: RangeInclusive<f64> = 1e-3..=1e9;

/// `Err` unless `shape` is one of [`SHAPES`].
pub(super) fn require_shape(key: &str, shape: f64) -> Result<(), ParamError> {
    require(key, shape, "from 0.001 to 1e9", SHAPES.contains(&shape))
}

/// Logarithms beyond this say no more than their sign, and infinite ones would
/// stop a search.
fn bounded(logarithm: f64) -> f64 {
    logarithm.clamp(-1e3, 1e3)
}

fn no_member(law: &str) -> ParamError {
    ParamError::new(format!(
        "no {law} law with shapes from 0.001 to 1e9 has these quantiles or this spread"
    ))
}

/// The zero of `function` over the logarithm of a shape.
fn shape_where(function: impl FnMut(f64) -> f64) -> Option<f64> {
    root::between(ln(*SHAPES.start()), ln(*SHAPES.end()), function)
}

/// The quantile at the level of `at` of the gamma law with scale 1.
pub(super) fn standard_gamma_at(shape: f64, at: &NamedQuantile) -> f64 {
    if at.p <= at.q { gamma_quantile(shape, at.p) } else { gamma_upper_quantile(shape, at.q) }
}

/// The shape whose two quantiles have the given ratio, which falls as the shape
/// grows.
pub(super) fn gamma_shape_from_quantiles(pair: &QuantilePair) -> Result<f64, ParamError> {
    let (low, high) = (&pair.low, &pair.high);
    let wanted = ln(high.value) - ln(low.value);
    let excess = |ln_shape: f64| {
        let shape = exp(ln_shape);
        let (lower, upper) = (standard_gamma_at(shape, low), standard_gamma_at(shape, high));
        // Small shapes have quantiles too small for a number, and a huge ratio.
        if lower == 0.0 { f64::MAX } else { bounded(ln(upper / lower) - wanted) }
    };
    shape_where(excess).map(exp).ok_or_else(|| no_member("gamma"))
}

/// The shape whose standard deviation is `ratio` times its median; the ratio
/// falls as the shape grows.
pub(super) fn gamma_shape_from_sd(ratio: f64) -> Result<f64, ParamError> {
    let excess = |ln_shape: f64| {
        let shape = exp(ln_shape);
        bounded(ln(sqrt(shape) / gamma_quantile(shape, 0.5) / ratio))
    };
    shape_where(excess).map(exp).ok_or_else(|| no_member("gamma"))
}

/// A point of the unit interval, its distance from 1, and the probabilities
/// below and above it.
pub(super) struct UnitQuantile {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) p: f64,
    pub(super) q: f64,
}

impl UnitQuantile {
    /// How much more probability a law has below the point than it should have,
    /// as a logarithm, by the smaller tail.
    fn excess_below(&self, a: f64, b: f64) -> f64 {
        bounded(if self.p <= self.q {
            ln(beta_cdf(a, b, self.x, self.y) / self.p)
        } else {
            -ln(beta_sf(a, b, self.x, self.y) / self.q)
        })
    }
}

/// The shapes of the beta law on (0, 1) with these two quantiles.
pub(super) fn beta_from_quantiles(
    low: &UnitQuantile,
    high: &UnitQuantile,
) -> Result<(f64, f64), ParamError> {
    beta_along(low, |a, b| high.excess_below(a, b))
}

/// The shapes of the beta law on (0, 1) with this median and standard
/// deviation.
pub(super) fn beta_from_median_and_sd(x: f64, y: f64, sd: f64) -> Result<(f64, f64), ParamError> {
    let median = UnitQuantile { x, y, p: 0.5, q: 0.5 };
    beta_along(&median, |a, b| bounded(-ln(beta_sd(a, b) / sd)))
}

/// √(ab / ((a + b)² (a + b + 1))).
pub(super) fn beta_sd(a: f64, b: f64) -> f64 {
    let n = a + b;
    sqrt(a / n * (b / n) / (n + 1.0))
}

/// Among the beta laws that have the quantile `fixed`, which concentrate as `a`
/// grows, the one where `excess`, increasing with concentration, is 0.
fn beta_along(
    fixed: &UnitQuantile,
    mut excess: impl FnMut(f64, f64) -> f64,
) -> Result<(f64, f64), ParamError> {
    // More of `b` moves probability down, more of `a` moves it up.
    let partner = |a: f64| shape_where(|ln_b| fixed.excess_below(a, exp(ln_b))).map(exp);
    let search = shape_where(|ln_a| {
        let a = exp(ln_a);
        match partner(a) {
            Some(b) => excess(a, b),
            None if fixed.excess_below(a, *SHAPES.end()) < 0.0 => f64::MAX,
            None => f64::MIN,
        }
    });
    let a = search.map(exp).ok_or_else(|| no_member("beta"))?;
    let b = partner(a).ok_or_else(|| no_member("beta"))?;
    // Where the partner leaves its range the sign changes without a zero.
    if excess(a, b).abs() < 1e-6 { Ok((a, b)) } else { Err(no_member("beta")) }
}
