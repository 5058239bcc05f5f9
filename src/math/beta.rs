//! The incomplete beta function: tails and quantiles of the standard beta law.
//!
//! Points are given as the pair (x, y = 1 − x), so that none loses digits near
//! either end. Quantiles are found in the logit of x, where the logarithm of a
//! tail is concave, so that Newton's method cannot run away.

#![expect(clippy::many_single_char_names, reason = "the letters of the sources")]

use super::normal::normal_quantile;
use super::stirling::{BetaShapes, ln_gamma};
use super::{exp, expm1, ln, ln_1p, quadrature, root, sqrt};

/// Both tails at a point, and xy times the density there.
struct Tails {
    lower: f64,
    upper: f64,
    slope: f64,
}

impl Tails {
    fn mirrored(self) -> Self {
        Self { lower: self.upper, upper: self.lower, slope: self.slope }
    }
}

/// From this size of both shapes on, quadrature takes the place of the
/// continued fraction, whose number of terms grows as the root of the shapes.
const LARGE: f64 = 100.0;

/// Enough terms for one large shape; a bound, not a tuning.
const TERMS: u32 = 50_000;

/// I(a, b; x): the probability that a beta variable does not exceed `x`, where
/// `y` = 1 − `x`, both in [0, 1].
#[must_use]
pub fn beta_cdf(a: f64, b: f64, x: f64, y: f64) -> f64 {
    tails(&BetaShapes::new(a, b), x, y).lower
}

/// 1 − I(a, b; x), accurate when it is small.
#[must_use]
pub fn beta_sf(a: f64, b: f64, x: f64, y: f64) -> f64 {
    tails(&BetaShapes::new(a, b), x, y).upper
}

/// The pair (x, 1 − x) with I(a, b; x) = `p`, for shapes from 10⁻³ to 10⁹ and
/// `p` in (0, 1). Both members have full relative accuracy.
#[must_use]
pub fn beta_quantile(a: f64, b: f64, p: f64) -> (f64, f64) {
    if p > 0.5 { swap(invert(b, a, 1.0 - p)) } else { invert(a, b, p) }
}

/// The pair (x, 1 − x) with 1 − I(a, b; x) = `q`; otherwise as
/// [`beta_quantile`].
#[must_use]
pub fn beta_upper_quantile(a: f64, b: f64, q: f64) -> (f64, f64) {
    swap(beta_quantile(b, a, q))
}

fn swap((x, y): (f64, f64)) -> (f64, f64) {
    (y, x)
}

fn tails(shapes: &BetaShapes, x: f64, y: f64) -> Tails {
    if x <= 0.0 || x.is_nan() {
        return Tails { lower: 0.0, upper: 1.0, slope: 0.0 };
    }
    if y <= 0.0 {
        return Tails { lower: 1.0, upper: 0.0, slope: 0.0 };
    }
    let BetaShapes { a, b, n, .. } = *shapes;
    if a.min(b) >= LARGE {
        // The tail on the side away from the mode of the logit, at a/n.
        if x * b > y * a { large(&shapes.mirrored(), y, x).mirrored() } else { large(shapes, x, y) }
    } else if x * (n + 2.0) < a + 1.0 {
        small(shapes, x, y)
    } else {
        small(&shapes.mirrored(), y, x).mirrored()
    }
}

/// Below the mode of the logit, by quadrature over the logit.
fn large(shapes: &BetaShapes, x: f64, y: f64) -> Tails {
    let BetaShapes { a, b, n, .. } = *shapes;
    let slope = shapes.kernel(x, y);
    let guess = 9.0 / sqrt(a / n * b);
    let lower = slope * quadrature::tail(guess, |s| -a * s - n * ln_1p(x * expm1(-s)));
    Tails { lower, upper: 1.0 - lower, slope }
}

/// Below (a + 1)/(a + b + 2), by Lentz's method. Source: DLMF 8.17.22.
fn small(shapes: &BetaShapes, x: f64, y: f64) -> Tails {
    let BetaShapes { a, b, n, .. } = *shapes;
    let slope = shapes.kernel(x, y);
    let mut c = 1.0;
    let mut d = 1.0 / (1.0 - n * x / (a + 1.0));
    let mut h = d;
    for m in 1..TERMS {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / (1.0 + even * d);
        c = 1.0 + even / c;
        h *= d * c;
        let odd = -(a + m) * (n + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / (1.0 + odd * d);
        c = 1.0 + odd / c;
        let factor = d * c;
        h *= factor;
        if (factor - 1.0).abs() < 2e-16 {
            break;
        }
    }
    let lower = (slope / a * h).min(1.0);
    Tails { lower, upper: 1.0 - lower, slope }
}

/// The pair whose lower tail is `p` ≤ 1/2.
fn invert(a: f64, b: f64, p: f64) -> (f64, f64) {
    /// The logit of the numbers nearest to 0 and to 1.
    const END: f64 = 745.0;
    let pair = |t: f64| {
        let small = exp(-t.abs());
        let (far, near) = (small / (1.0 + small), 1.0 / (1.0 + small));
        if t < 0.0 { (far, near) } else { (near, far) }
    };
    let shapes = BetaShapes::new(a, b);
    let error = |t: f64| {
        let (x, y) = pair(t);
        let at = tails(&shapes, x, y);
        (ln(at.lower / p), at.slope / at.lower)
    };
    let t = start(a, b, p);
    if t < -END { (0.0, 1.0) } else { pair(root::newton(-END, END, t, error)) }
}

/// About the logit of x. Source: Abramowitz and Stegun 26.5.22; for small
/// shapes the first term of the series.
fn start(a: f64, b: f64, p: f64) -> f64 {
    let z = normal_quantile(p);
    if a.min(b) > 1.0 {
        let (u, v) = (1.0 / (2.0 * a - 1.0), 1.0 / (2.0 * b - 1.0));
        let h = 2.0 / (u + v);
        let lambda = (z * z - 3.0) / 6.0;
        let w = -z * sqrt(h + lambda) / h - (v - u) * (lambda + 5.0 / 6.0 - 2.0 / (3.0 * h));
        if w.is_finite() && h + lambda > 0.0 && w.abs() < 20.0 {
            return ln(a / b) - 2.0 * w;
        }
    }
    let ln_beta = ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b);
    let first = (ln(p * a) + ln_beta) / a;
    if first < -1.0 { first } else { ln(a / b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uniform_and_an_arcsine_have_closed_forms() {
        // The exponent of 10⁻³⁰⁰ is near 700, and has that many rounding errors.
        for x in [1e-300, 1e-9, 0.25, 0.75] {
            assert!((beta_cdf(1.0, 1.0, x, 1.0 - x) / x - 1.0).abs() < 3e-13);
            let arcsine = std::f64::consts::FRAC_2_PI * libm::asin(sqrt(x));
            assert!((beta_cdf(0.5, 0.5, x, 1.0 - x) / arcsine - 1.0).abs() < 3e-13);
        }
    }

    #[test]
    fn fraction_and_quadrature_agree_at_their_border() {
        let at = |a, x| tails(&BetaShapes::new(a, 300.0), x, 1.0 - x);
        for x in [0.1, 0.2, 0.25, 0.3] {
            let (below, above) = (at(LARGE.next_down(), x), at(LARGE, x));
            assert!((below.lower / above.lower - 1.0).abs() < 1e-13);
            assert!((below.upper / above.upper - 1.0).abs() < 1e-13);
        }
    }

    #[test]
    fn the_quantile_near_1_keeps_its_distance_from_1() {
        // I(1, b; x) = 1 − yᵇ, so that yᵇ = q.
        let (x, y) = beta_upper_quantile(1.0, 0.5, 1e-50);
        assert_eq!(x, 1.0);
        assert!((y / 1e-100 - 1.0).abs() < 3e-13, "{y}");
    }
}
