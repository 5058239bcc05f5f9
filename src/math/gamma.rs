//! The incomplete gamma function: tails and quantiles of the standard gamma law.
//!
//! Whichever tail is smaller is computed with full relative accuracy, and
//! quantiles are found in ln x, where the logarithm of a tail is concave, so
//! that Newton's method cannot run away.

#![expect(clippy::many_single_char_names, reason = "the letters of the sources")]

use super::normal::normal_quantile;
use super::stirling::{gamma_kernel, ln_gamma};
use super::{exp, expm1, ln, quadrature, root, sqrt};

/// Both tails at a point, and x times the density there.
struct Tails {
    lower: f64,
    upper: f64,
    slope: f64,
}

/// From this shape on, quadrature takes the place of series and fraction, whose
/// number of terms grows as √a.
const LARGE: f64 = 100.0;

/// Enough terms for shapes below [`LARGE`]; a bound, not a tuning.
const TERMS: u32 = 10_000;

/// P(a, x): the probability that a gamma variable of shape `a` > 0 (scale 1)
/// does not exceed `x`.
#[must_use]
pub fn gamma_cdf(a: f64, x: f64) -> f64 {
    tails(a, x).lower
}

/// Q(a, x) = 1 − P(a, x), accurate when it is small.
#[must_use]
pub fn gamma_sf(a: f64, x: f64) -> f64 {
    tails(a, x).upper
}

/// The x with P(a, x) = `p`, for `a` from 10⁻³ to 10⁹ and `p` in (0, 1).
#[must_use]
pub fn gamma_quantile(a: f64, p: f64) -> f64 {
    if p > 0.5 { invert(a, 1.0 - p, Side::Upper) } else { invert(a, p, Side::Lower) }
}

/// The x with Q(a, x) = `q`, for `a` from 10⁻³ to 10⁹ and `q` in (0, 1).
#[must_use]
pub fn gamma_upper_quantile(a: f64, q: f64) -> f64 {
    if q > 0.5 { invert(a, 1.0 - q, Side::Lower) } else { invert(a, q, Side::Upper) }
}

fn tails(a: f64, x: f64) -> Tails {
    if x <= 0.0 || x.is_nan() {
        return Tails { lower: 0.0, upper: 1.0, slope: 0.0 };
    }
    if x == f64::INFINITY {
        return Tails { lower: 1.0, upper: 0.0, slope: 0.0 };
    }
    let slope = gamma_kernel(a, x);
    let from_below = |lower: f64| Tails { lower, upper: 1.0 - lower, slope };
    let from_above = |upper: f64| Tails { lower: 1.0 - upper, upper, slope };
    if a >= LARGE {
        // The tail on the side away from the mode of ln X, which is at ln a.
        let guess = 9.0 / sqrt(a);
        if x < a {
            from_below(slope * quadrature::tail(guess, |s| -a * s - x * expm1(-s)))
        } else {
            from_above(slope * quadrature::tail(guess, |s| a * s - x * expm1(s)))
        }
    } else if x < a + 1.0 {
        from_below((slope / a * series(a, x)).min(1.0))
    } else {
        from_above(slope * fraction(a, x))
    }
}

/// Σ xⁿ / ((a+1)…(a+n)). Source: DLMF 8.7.1.
fn series(a: f64, x: f64) -> f64 {
    let (mut sum, mut term, mut n) = (1.0, 1.0, a);
    for _ in 0..TERMS {
        n += 1.0;
        term *= x / n;
        sum += term;
        if term < sum * 1e-17 {
            break;
        }
    }
    sum
}

/// Γ(a, x) / (xᵃ e⁻ˣ) by Lentz's method. Source: DLMF 8.9.2, contracted.
fn fraction(a: f64, x: f64) -> f64 {
    let mut b = x + 1.0 - a;
    let mut c = f64::MAX;
    let mut d = 1.0 / b;
    let mut h = d;
    for i in 1..TERMS {
        let i = f64::from(i);
        let numerator = -i * (i - a);
        b += 2.0;
        d = 1.0 / (numerator * d + b);
        c = b + numerator / c;
        let factor = d * c;
        h *= factor;
        if (factor - 1.0).abs() < 2e-16 {
            break;
        }
    }
    h
}

#[derive(Clone, Copy)]
enum Side {
    Lower,
    Upper,
}

/// The x whose tail on `side` is `p` ≤ 1/2.
fn invert(a: f64, p: f64, side: Side) -> f64 {
    /// ln of the smallest and the largest number.
    const ENDS: (f64, f64) = (-745.0, 709.0);
    let error = |t: f64| {
        let at = tails(a, exp(t));
        match side {
            Side::Lower => (ln(at.lower / p), at.slope / at.lower),
            Side::Upper => (-ln(at.upper / p), at.slope / at.upper),
        }
    };
    let t = start(a, p, side);
    if t < ENDS.0 {
        return 0.0;
    }
    exp(root::newton(ENDS.0, ENDS.1, t, error))
}

/// About ln x. Source: Wilson and Hilferty (1931); for small shapes the first
/// terms of the series (lower) and of the asymptotic expansion (upper).
fn start(a: f64, p: f64, side: Side) -> f64 {
    let z = match side {
        Side::Lower => normal_quantile(p),
        Side::Upper => -normal_quantile(p),
    };
    let cube_root = 1.0 - 1.0 / (9.0 * a) + z / (3.0 * sqrt(a));
    if cube_root > 0.3 && a > 0.3 {
        return ln(a) + 3.0 * ln(cube_root);
    }
    let small = |p: f64| (ln(p) + ln_gamma(a + 1.0)) / a;
    match side {
        Side::Lower => small(p),
        Side::Upper => {
            let far = -ln(p) - ln_gamma(a);
            let far = far + (a - 1.0) * ln(far.max(1.0));
            if far > 0.5 { ln(far) } else { small(1.0 - p).min(0.0) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exponential_has_closed_forms() {
        for x in [1e-12, 0.1, 1.0, 5.0, 300.0] {
            assert!((gamma_cdf(1.0, x) / -expm1(-x) - 1.0).abs() < 1e-13);
            assert!((gamma_sf(1.0, x) / exp(-x) - 1.0).abs() < 1e-13);
        }
        assert!((gamma_upper_quantile(1.0, 1e-100) / -ln(1e-100) - 1.0).abs() < 1e-14);
    }

    #[test]
    fn series_fraction_and_quadrature_agree_at_their_borders() {
        for x in [80.0, 99.9, 100.5, 130.0] {
            let (below, above) = (tails(LARGE.next_down(), x), tails(LARGE, x));
            assert!((below.lower / above.lower - 1.0).abs() < 1e-13);
            assert!((below.upper / above.upper - 1.0).abs() < 1e-13);
        }
    }

    #[test]
    fn ends_are_exact() {
        assert_eq!((gamma_cdf(2.0, 0.0), gamma_sf(2.0, 0.0)), (0.0, 1.0));
        assert_eq!((gamma_cdf(2.0, f64::INFINITY), gamma_sf(2.0, f64::INFINITY)), (1.0, 0.0));
    }
}
