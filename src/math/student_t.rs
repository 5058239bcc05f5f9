//! Student's t law in standard form.

use std::f64::consts::PI;

use super::normal::normal_quantile;
use super::stirling::{ln_gamma, stirling_error};
use super::{beta, exp, ln, ln_1p, quadrature, root, sqrt};

/// From this number of degrees of freedom on, quadrature takes the place of the
/// incomplete beta function.
const LARGE: f64 = 100.0;

/// Below this |t| what lies between 0 and t is the smaller part.
const CENTRAL: f64 = 0.7;

/// P(T ≤ t) with `df` > 0 degrees of freedom, accurate for negative `t`.
#[must_use]
pub fn t_cdf(df: f64, t: f64) -> f64 {
    t_sf(df, -t)
}

/// P(T > t), accurate for positive `t`.
#[must_use]
pub fn t_sf(df: f64, t: f64) -> f64 {
    let size = t.abs();
    let half = if size < CENTRAL { 0.5 - from_centre(df, size) } else { beyond(df, size) };
    if t < 0.0 { 1.0 - half } else { half }
}

/// The t that is not exceeded with probability `p` in (0, 1), for `df` from 0.1
/// on; for the upper tail use symmetry, `-t_quantile(df, q)`.
#[must_use]
pub fn t_quantile(df: f64, p: f64) -> f64 {
    let tail = p.min(1.0 - p);
    let size = if df < LARGE { size_by_beta(df, tail) } else { size_by_newton(df, tail) };
    if p < 0.5 { -size } else { size }
}

/// (1 + t²/ν)^(−(ν+1)/2), the density without its constant.
fn shape(df: f64, t: f64) -> f64 {
    exp(-0.5 * (df + 1.0) * ln_1p(t / df * t))
}

/// Γ((ν+1)/2) / (Γ(ν/2) √(νπ)), by Stirling's formula with its error.
fn density_at_centre(df: f64) -> f64 {
    let h = 0.5 * df;
    let stirling = stirling_error(h + 0.5) - stirling_error(h);
    exp(h * ln_1p(0.5 / h) - 0.5 + stirling) / sqrt(2.0 * PI)
}

/// P(0 < T < t), for t in [0, [`CENTRAL`]].
fn from_centre(df: f64, t: f64) -> f64 {
    if df < LARGE {
        let (x, y) = squares(df, t);
        return 0.5 * beta::beta_cdf(0.5, 0.5 * df, x, y);
    }
    density_at_centre(df) * quadrature::gauss_legendre(0.0, t, &mut |u| shape(df, u))
}

/// P(T > t), for t > 0.
fn beyond(df: f64, t: f64) -> f64 {
    if t == f64::INFINITY {
        return 0.0;
    }
    if df < LARGE {
        let (x, y) = squares(df, t);
        return 0.5 * beta::beta_cdf(0.5 * df, 0.5, y, x);
    }
    let ratio = |s: f64| -0.5 * (df + 1.0) * ln_1p(s * (2.0 * t + s) / (df + t * t));
    density_at_centre(df) * shape(df, t) * quadrature::tail(40.0 / (t + 4.0), ratio)
}

/// t²/(ν + t²) and ν/(ν + t²), which follow beta laws.
fn squares(df: f64, t: f64) -> (f64, f64) {
    let root = sqrt(df);
    if t > root {
        let small = (root / t) * (root / t);
        (1.0 / (1.0 + small), small / (1.0 + small))
    } else {
        let small = (t / root) * (t / root);
        (small / (1.0 + small), 1.0 / (1.0 + small))
    }
}

/// The t > 0 that is exceeded with probability `q` ≤ 1/2.
fn size_by_beta(df: f64, q: f64) -> f64 {
    // The first term of the series in y = ν/(ν + t²), enough when y is below
    // 10⁻¹⁷; then t² may be too large, or y too small, for a number.
    let h = 0.5 * df;
    let ln_beta = ln_gamma(h) + ln_gamma(0.5) - ln_gamma(h + 0.5);
    let ln_y = (ln(2.0 * q * h) + ln_beta) / h;
    if ln_y < -40.0 {
        return sqrt(df) * exp(-0.5 * ln_y);
    }
    let (x, y) = if q > 0.25 {
        if q == 0.5 {
            return 0.0;
        }
        beta::beta_quantile(0.5, 0.5 * df, 1.0 - 2.0 * q)
    } else {
        beta::beta_upper_quantile(0.5, 0.5 * df, 2.0 * q)
    };
    sqrt(df) * sqrt(x) / sqrt(y)
}

/// The t > 0 that is exceeded with probability `q` ≤ 1/2, by Newton's method in
/// ln t from the normal quantile with its first correction.
fn size_by_newton(df: f64, q: f64) -> f64 {
    if q == 0.5 {
        return 0.0;
    }
    let z = -normal_quantile(q);
    let first = z + z * (z * z + 1.0) / (4.0 * df);
    let density = |t: f64| density_at_centre(df) * shape(df, t);
    let error = |v: f64| {
        let t = exp(v);
        if z < 0.9 * CENTRAL {
            let inside = from_centre(df, t);
            (ln(inside / (0.5 - q)), t * density(t) / inside)
        } else {
            let outside = beyond(df, t);
            (-ln(outside / q), t * density(t) / outside)
        }
    };
    exp(root::newton(-745.0, 709.0, ln(first), error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_and_two_degrees_of_freedom_have_closed_forms() {
        // The exponent of 10⁻³⁰⁰ is near 700, and has that many rounding errors.
        for p in [1e-300, 1e-12, 0.1, 0.25, 0.4, 0.499_999] {
            let cauchy =
                if p < 0.25 { -1.0 / libm::tan(PI * p) } else { -libm::tan(PI * (0.5 - p)) };
            assert!((t_quantile(1.0, p) / cauchy - 1.0).abs() < 3e-13, "{p}");
            let two = (2.0 * p - 1.0) / sqrt(2.0 * p * (1.0 - p));
            assert!((t_quantile(2.0, p) / two - 1.0).abs() < 3e-13, "{p}");
        }
    }

    #[test]
    fn beta_and_quadrature_agree_at_their_border() {
        for t in [0.1, 0.69, 0.71, 3.0, 40.0] {
            let (below, above) = (t_sf(LARGE.next_down(), t), t_sf(LARGE, t));
            assert!((below / above - 1.0).abs() < 1e-12, "{t}: {below} {above}");
        }
    }

    #[test]
    fn the_tails_are_symmetric() {
        assert_eq!(t_cdf(3.0, -2.0), t_sf(3.0, 2.0));
        assert_eq!(t_quantile(3.0, 0.5), 0.0);
        assert_eq!(t_sf(3.0, f64::INFINITY), 0.0);
    }
}
