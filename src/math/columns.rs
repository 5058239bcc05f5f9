//! Functions of whole columns: the same bits as [`ln`] and [`exp`] give one by one, in loops
//! without branches, which the compiler makes wide.
//!
//! What is done to one number are the operations of `libm`, in their order, with a choice
//! between results where `libm` has a branch. A column in which some number is out of the
//! ordinary (not finite, close to the ends of the floats) is left to `libm`.
//!
//! Source of the coefficients: `e_log.c` and `e_exp.c` of FreeBSD (Sun Microsystems 1993), which
//! `libm` follows.

use multiversion::multiversion;

use super::{exp, ln};

/// Fills `out` with the natural logarithms of `x`, both of shape `[rows]`. Compiled for wider
/// vectors too, as [`fill_exp`] is; the processor decides at run time.
#[multiversion(targets("x86_64+avx2"))]
pub fn fill_ln(x: &[f64], out: &mut [f64]) {
    const LEAST: u64 = f64::MIN_POSITIVE.to_bits();
    const LENGTH: u64 = f64::INFINITY.to_bits() - LEAST;
    let ordinary = |x: f64| x.to_bits().wrapping_sub(LEAST) < LENGTH;
    if x.iter().fold(true, |all, x| all & ordinary(*x)) {
        out.iter_mut().zip(x).for_each(|(out, x)| *out = ordinary_ln(*x));
    } else {
        out.iter_mut().zip(x).for_each(|(out, x)| *out = ln(*x));
    }
}

/// Fills `out` with e to the powers `x`, both of shape `[rows]`.
#[multiversion(targets("x86_64+avx2"))]
pub fn fill_exp(x: &[f64], out: &mut [f64]) {
    if x.iter().fold(true, |all, x| all & (x.abs() <= MOST_EXPONENT)) {
        out.iter_mut().zip(x).for_each(|(out, x)| *out = ordinary_exp(*x));
    } else {
        out.iter_mut().zip(x).for_each(|(out, x)| *out = exp(*x));
    }
}

/// 2⁵²: the bits of its sum with a whole number end with the bits of that.
const WHOLE: f64 = 4_503_599_627_370_496.0;

/// ln 2, to 32 binary digits and the rest.
const LN_2: (f64, f64) = (0.693_147_180_369_123_8, 1.908_214_929_270_587_7e-10);

/// ln `x` for a positive number that is neither subnormal nor infinite.
#[inline(always)]
fn ordinary_ln(x: f64) -> f64 {
    /// The upper half of √½, to which and to √2 a number is reduced.
    const ROOT: u64 = 0x3fe6_a09e << 32;
    const UPPER: u64 = 0x000f_ffff << 32;
    const LOWER: u64 = u32::MAX as u64;
    let bits = x.to_bits();
    let moved = bits + (0x3ff0_0000 << 32) - ROOT;
    let exponent = f64::from_bits(WHOLE.to_bits() | (moved >> 52)) - (WHOLE + 1023.0);
    let above = f64::from_bits(((moved & UPPER) + ROOT) | (bits & LOWER)) - 1.0;
    let half_square = 0.5 * above * above;
    let s = above / (2.0 + above);
    let z = s * s;
    let w = z * z;
    let even = w
        * (0.399_999_999_994_094_2 + w * (0.222_221_984_321_497_84 + w * 0.153_138_376_992_093_73));
    let odd = z
        * (0.666_666_666_666_673_5
            + w * (0.285_714_287_436_623_9
                + w * (0.181_835_721_616_180_5 + w * 0.147_981_986_051_165_86)));
    s * (half_square + (odd + even)) + exponent * LN_2.1 - half_square + above + exponent * LN_2.0
}

/// Up to this size powers of e are neither subnormal nor infinite.
const MOST_EXPONENT: f64 = 700.0;

/// eˣ for |x| up to [`MOST_EXPONENT`].
#[inline(always)]
fn ordinary_exp(x: f64) -> f64 {
    /// 3/2 and 1/2 of ln 2 and 2⁻²⁸, to as many digits as `libm` compares.
    const FAR: f64 = 1.039_720_535_278_320_3;
    const NEAR: f64 = 0.346_573_591_232_299_8;
    const TINY: f64 = 3.725_293_851_175_593e-9;
    let size = x.abs();
    // Whole times that ln 2 goes into x, to the nearest.
    let ratio = (std::f64::consts::LOG2_E * x + 0.5_f64.copysign(x)).abs();
    let nearest = (ratio + WHOLE) - WHOLE;
    let whole = if nearest > ratio { nearest - 1.0 } else { nearest };
    let times = if size >= FAR { whole } else { 1.0 };
    let times = if size >= NEAR { times.copysign(x) } else { 0.0 };
    let (high, low) = (x - times * LN_2.0, times * LN_2.1);
    let rest = high - low;
    let square = rest * rest;
    let c = rest
        - square
            * (0.166_666_666_666_666_02
                + square
                    * (-0.002_777_777_777_701_559_3
                        + square
                            * (6.613_756_321_437_934e-5
                                + square
                                    * (-1.653_390_220_546_525_2e-6
                                        + square * 4.138_136_797_057_238_5e-8))));
    let y = 1.0 + (rest * c / (2.0 - c) - low + high);
    let y = if size >= TINY { y } else { 1.0 + x };
    y * f64::from_bits((times + (WHOLE + 1023.0)).to_bits() << 52)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Neighbours of where one way of computing ends and another begins.
    fn around(x: f64) -> impl Iterator<Item = f64> {
        (-3_i64..=3).map(move |step| f64::from_bits(x.to_bits().wrapping_add_signed(step)))
    }

    fn bits(fill: fn(&[f64], &mut [f64]), x: &[f64]) -> Vec<u64> {
        let mut out = vec![0.0; x.len()];
        fill(x, &mut out);
        out.into_iter().map(f64::to_bits).collect()
    }

    fn one_by_one(f: fn(f64) -> f64, x: &[f64]) -> Vec<u64> {
        x.iter().map(|x| f(*x).to_bits()).collect()
    }

    #[test]
    fn columns_have_the_bits_of_single_numbers_at_every_seam() {
        let powers = [0.0, 1.0, 3.725_293_851_175_593e-9, 0.346_573_591_232_299_8];
        let powers = powers.into_iter().chain([1.039_720_535_278_320_3, 690.0]);
        let powers: Vec<f64> = powers.flat_map(|x| around(x).flat_map(|x| [x, -x])).collect();
        let powers: Vec<f64> = powers.into_iter().filter(|x| x.abs() < 700.0).collect();
        assert_eq!(bits(fill_exp, &powers), one_by_one(exp, &powers));
        let root = std::f64::consts::SQRT_2;
        let seams = [1.0, root, 0.5 * root, 2.0, 1e300].into_iter().flat_map(around);
        let seams: Vec<f64> = seams.chain([f64::MIN_POSITIVE, f64::MAX]).collect();
        assert_eq!(bits(fill_ln, &seams), one_by_one(ln, &seams));
    }

    #[test]
    fn a_column_with_a_number_out_of_the_ordinary_is_right_too() {
        for odd in [f64::INFINITY, 0.0, -0.0, 1e-310, 1000.0, -1000.0, -730.0, f64::NEG_INFINITY] {
            let column = [1.5, odd, 0.3];
            assert_eq!(bits(fill_exp, &column), one_by_one(exp, &column), "{odd}");
            let column = [1.5, odd.abs(), 0.3];
            assert_eq!(bits(fill_ln, &column), one_by_one(ln, &column), "{odd}");
        }
        for fill in [fill_exp, fill_ln] {
            let mut out = [0.0; 2];
            fill(&[f64::NAN, 1.0], &mut out);
            assert!(out[0].is_nan() && out[1].is_finite());
        }
    }

    proptest! {
        #[test]
        fn columns_have_the_bits_of_single_numbers(
            powers in proptest::collection::vec(prop_oneof![-2.0..2.0, -1e-6..1e-6, -700.0..700.0], 1..70),
            numbers in proptest::collection::vec(
                prop_oneof![0.5..2.0, 1e-6..1e9, (0x10_u64 << 48..0x7ff0 << 48).prop_map(f64::from_bits)],
                1..70),
        ) {
            prop_assert_eq!(bits(fill_exp, &powers), one_by_one(exp, &powers));
            prop_assert_eq!(bits(fill_ln, &numbers), one_by_one(ln, &numbers));
        }
    }
}
