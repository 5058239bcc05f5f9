//! Integrals by Gauss and Legendre.

use super::exp;

/// Nodes above 0 and weights of the rule with 20 points on [−1, 1].
const NODES: [(f64, f64); 10] = [
    (0.076_526_521_133_497_33, 0.152_753_387_130_725_85),
    (0.227_785_851_141_645_08, 0.149_172_986_472_603_75),
    (0.373_706_088_715_419_56, 0.142_096_109_318_382_05),
    (0.510_867_001_950_827_1, 0.131_688_638_449_176_63),
    (0.636_053_680_726_515, 0.118_194_531_961_518_42),
    (0.746_331_906_460_150_8, 0.101_930_119_817_240_44),
    (0.839_116_971_822_218_8, 0.083_276_741_576_704_75),
    (0.912_234_428_251_326, 0.062_672_048_334_109_07),
    (0.963_971_927_277_913_8, 0.040_601_429_800_386_94),
    (0.993_128_599_185_094_9, 0.017_614_007_139_152_118),
];

/// ∫ of `function` from `low` to `high` with 20 points: exact to rounding for a
/// function that a polynomial of degree 39 follows.
pub fn gauss_legendre(low: f64, high: f64, function: &mut impl FnMut(f64) -> f64) -> f64 {
    let (middle, half) = (0.5 * (low + high), 0.5 * (high - low));
    let mut sum = 0.0;
    for (node, weight) in NODES {
        sum += weight * (function(middle - half * node) + function(middle + half * node));
    }
    half * sum
}

/// ∫ of eʰ⁽ˢ⁾ over s > 0, for h falling from h(0) = 0 without bound, concave or
/// nearly so. `guess` is about where h reaches −40.
pub(super) fn tail(guess: f64, h: impl Fn(f64) -> f64) -> f64 {
    /// e⁻³⁸ is below the rounding error of the integral.
    const ENOUGH: f64 = -38.0;
    const WASTED: f64 = -50.0;
    let (mut below, mut above) = (0.0, f64::INFINITY);
    let mut end = guess;
    for _ in 0..100 {
        let value = h(end);
        if value > ENOUGH {
            below = end;
        } else if value < WASTED || value.is_nan() {
            above = end;
        } else {
            break;
        }
        end = if above.is_finite() { 0.5 * (below + above) } else { 2.0 * end };
    }
    let mut integrand = |s| exp(h(s));
    let middle = 0.5 * end;
    gauss_legendre(0.0, middle, &mut integrand) + gauss_legendre(middle, end, &mut integrand)
}

/// ∫ of `function` from `low` to `high`, halving pieces until two halves differ
/// from their whole by at most 10⁻¹³ of `scale` or of the integral, whichever is
/// larger; at most 1000 times.
pub fn adaptive(low: f64, high: f64, scale: f64, mut function: impl FnMut(f64) -> f64) -> f64 {
    const PIECES: usize = 1000;
    const TOLERANCE: f64 = 1e-13;
    let whole = gauss_legendre(low, high, &mut function);
    let mut waiting = vec![(low, high, whole)];
    let (mut done, mut size) = (0.0, scale.max(whole.abs()));
    for _ in 0..PIECES {
        let Some((low, high, whole)) = waiting.pop() else { break };
        let middle = 0.5 * (low + high);
        let left = gauss_legendre(low, middle, &mut function);
        let right = gauss_legendre(middle, high, &mut function);
        size = size.max((done + left + right).abs());
        if (left + right - whole).abs() <= TOLERANCE * size {
            done += left + right;
        } else {
            waiting.push((middle, high, right));
            waiting.push((low, middle, left));
        }
    }
    waiting.iter().fold(done, |sum, piece| sum + piece.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_polynomial_is_exact_and_a_corner_is_found() {
        let cube = gauss_legendre(0.0, 2.0, &mut |x| x * x * x);
        assert!((cube - 4.0).abs() < 1e-14);
        let corner = adaptive(0.0, 1.0, 1.0, |x: f64| (x - 0.3).abs());
        assert!((corner - 0.29).abs() < 1e-12, "{corner}");
    }

    #[test]
    fn tails_of_an_exponential_and_of_a_bell_are_known() {
        assert!((tail(1.0, |s| -s) - 1.0).abs() < 1e-14);
        let bell = tail(30.0, |s| -0.5 * s * s);
        assert!((bell - (0.5 * std::f64::consts::PI).sqrt()).abs() < 1e-14);
    }
}
