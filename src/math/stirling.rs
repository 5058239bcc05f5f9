//! The pieces from which gamma, beta and t densities are put together without
//! the cancellation of large logarithms.
//!
//! Source: Loader (2000), Fast and Accurate Computation of Binomial
//! Probabilities.

use std::f64::consts::PI;

use super::{exp, ln, sqrt};

/// ln(2π)/2.
const HALF_LN_TWO_PI: f64 = 0.918_938_533_204_672_8;

/// ln Γ(x) for x > 0.
#[must_use]
pub fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// δ(n) = ln n! − [(n + ½) ln n − n + ½ ln 2π], the error of Stirling's formula,
/// for n > 0.
pub(super) fn stirling_error(n: f64) -> f64 {
    /// The coefficients of 1/n, −1/n³, 1/n⁵, …
    const SERIES: [f64; 8] = [
        1.0 / 12.0,
        1.0 / 360.0,
        1.0 / 1260.0,
        1.0 / 1680.0,
        1.0 / 1188.0,
        691.0 / 360_360.0,
        1.0 / 156.0,
        3617.0 / 122_400.0,
    ];
    if n < 10.0 {
        return ln_gamma(n + 1.0) - (n + 0.5) * ln(n) + n - HALF_LN_TWO_PI;
    }
    let square = n * n;
    SERIES.iter().rev().fold(0.0, |sum, c| c - sum / square) / n
}

/// The deviance x ln(x/m) + m − x, for x > 0 and m ≥ 0.
pub(super) fn deviance(x: f64, m: f64) -> f64 {
    if (x - m).abs() < 0.1 * (x + m) {
        let v = (x - m) / (x + m);
        let mut sum = (x - m) * v;
        let mut term = 2.0 * x * v;
        for j in 1..100 {
            term *= v * v;
            let next = sum + term / f64::from(2 * j + 1);
            if next == sum {
                break;
            }
            sum = next;
        }
        return sum;
    }
    let ratio = x / m;
    let ln_ratio = if ratio.is_finite() { ln(ratio) } else { ln(x) - ln(m) };
    x * ln_ratio + m - x
}

/// xᵃ e⁻ˣ / Γ(a): the density of the logarithm of a gamma variable of shape `a`.
pub(super) fn gamma_kernel(a: f64, x: f64) -> f64 {
    sqrt(a / (2.0 * PI)) * exp(-stirling_error(a) - deviance(a, x))
}

/// The shapes of a beta variable, with what its density needs of them alone.
#[derive(Clone, Copy)]
pub(super) struct BetaShapes {
    pub(super) a: f64,
    pub(super) b: f64,
    /// a + b.
    pub(super) n: f64,
    /// The errors of Stirling's formula for n, a and b.
    errors: [f64; 3],
}

impl BetaShapes {
    pub(super) fn new(a: f64, b: f64) -> Self {
        let n = a + b;
        Self { a, b, n, errors: [n, a, b].map(stirling_error) }
    }

    /// Those of 1 minus the variable.
    pub(super) fn mirrored(&self) -> Self {
        let [n, a, b] = self.errors;
        Self { a: self.b, b: self.a, n: self.n, errors: [n, b, a] }
    }

    /// xᵃ yᵇ / B(a, b) with y = 1 − x: the density of the logit of the variable.
    pub(super) fn kernel(&self, x: f64, y: f64) -> f64 {
        let Self { a, b, n, errors: [of_n, of_a, of_b] } = *self;
        let exponent = of_n - of_a - of_b - deviance(a, n * x) - deviance(b, n * y);
        // √(ab/(2πn)) so that neither product overflows.
        sqrt(a / n * (b / (2.0 * PI))) * exp(exponent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_of_the_switch_to_the_series_agree() {
        let (below, above) = (stirling_error(10.0_f64.next_down()), stirling_error(10.0));
        // The left side is a difference of numbers near 25: 25 · 2⁻⁵² · 4.
        assert!((below - above).abs() < 2.5e-14, "{below} {above}");
        let at = |m: f64| deviance(1.0, m);
        // 0.1 (1 + m) = m − 1 at m = 11/9.
        let edge = 11.0 / 9.0;
        assert!((at(edge * (1.0 - 1e-15)) - at(edge * (1.0 + 1e-15))).abs() < 1e-15);
    }

    /// Computed with mpmath.
    #[test]
    fn the_error_of_stirlings_formula_is_known() {
        for (n, error) in [
            (10.0, 0.008_330_563_433_362_87),
            (12.5, 0.006_665_247_032_707_682),
            (1000.0, 8.333_333_055_555_635e-5),
        ] {
            assert!((stirling_error(n) / error - 1.0).abs() < 1e-15, "{n}");
        }
    }

    #[test]
    fn kernels_agree_with_their_definitions() {
        // Γ(3) = 2 and B(2, 3) = 1/12.
        assert!((gamma_kernel(3.0, 2.0) - 4.0 * exp(-2.0)).abs() < 1e-15);
        assert!(
            (BetaShapes::new(2.0, 3.0).kernel(0.25, 0.75) - 12.0 * 0.0625 * 0.421_875).abs()
                < 1e-15
        );
    }
}
