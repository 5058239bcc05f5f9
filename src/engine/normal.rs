//! The standard normal law.
//!
//! The same functions belong in `math`: when they are there, delete this file
//! and change `super::normal` to `crate::math` in `inputs.rs`.

use std::f64::consts::FRAC_1_SQRT_2;

use crate::math::{ln, sqrt};

/// Φ(z): P(Z ≤ z), with full relative accuracy for negative z.
#[must_use]
pub(super) fn normal_cdf(z: f64) -> f64 {
    0.5 * libm::erfc(-z * FRAC_1_SQRT_2)
}

/// 1 − Φ(z): P(Z > z), with full relative accuracy for positive z.
#[must_use]
pub(super) fn normal_sf(z: f64) -> f64 {
    normal_cdf(-z)
}

/// Φ⁻¹(p), about 1 part in 10¹⁵ for p from 10⁻³⁰⁰ to 1/2 and, by symmetry, for
/// the upper tail as `-normal_quantile(q)`. NaN outside [0, 1].
///
/// Source: Wichura (1988), Algorithm AS 241 (PPND16), Applied Statistics 37,
/// 477–484.
#[must_use]
pub(super) fn normal_quantile(p: f64) -> f64 {
    let q = p - 0.5;
    if q.abs() <= 0.425 {
        let r = 0.180_625 - q * q;
        return q * ratio(r, &CENTRE);
    }
    let tail = p.min(1.0 - p);
    if tail <= 0.0 {
        return if tail == 0.0 { f64::INFINITY.copysign(q) } else { f64::NAN };
    }
    let r = sqrt(-ln(tail));
    let z = if r <= 5.0 { ratio(r - 1.6, &MIDDLE) } else { ratio(r - 5.0, &FAR) };
    z.copysign(q)
}

/// Numerator and denominator of a rational function, lowest power first.
type Rational = ([f64; 8], [f64; 8]);

fn ratio(r: f64, (above, below): &Rational) -> f64 {
    let at = |c: &[f64; 8]| c.iter().rev().fold(0.0, |sum, c| sum * r + c);
    at(above) / at(below)
}

const CENTRE: Rational = (
    [
        3.387_132_872_796_366_5,
        133.141_667_891_784_38,
        1_971.590_950_306_551_3,
        13_731.693_765_509_46,
        45_921.953_931_549_87,
        67_265.770_927_008_7,
        33_430.575_583_588_13,
        2_509.080_928_730_122_7,
    ],
    [
        1.0,
        42.313_330_701_600_91,
        687.187_007_492_057_9,
        5_394.196_021_424_751,
        21_213.794_301_586_597,
        39_307.895_800_092_71,
        28_729.085_735_721_943,
        5_226.495_278_852_545,
    ],
);

const MIDDLE: Rational = (
    [
        1.423_437_110_749_683_5,
        4.630_337_846_156_546,
        5.769_497_221_460_691,
        3.647_848_324_763_204_5,
        1.270_458_252_452_368_4,
        0.241_780_725_177_450_6,
        0.022_723_844_989_269_184,
        7.745_450_142_783_414e-4,
    ],
    [
        1.0,
        2.053_191_626_637_759,
        1.676_384_830_183_803_8,
        0.689_767_334_985_1,
        0.148_103_976_427_480_08,
        0.015_198_666_563_616_457,
        5.475_938_084_995_345e-4,
        1.050_750_071_644_416_9e-9,
    ],
);

const FAR: Rational = (
    [
        6.657_904_643_501_103,
        5.463_784_911_164_114,
        1.784_826_539_917_291_3,
        0.296_560_571_828_504_87,
        0.026_532_189_526_576_124,
        0.001_242_660_947_388_078_4,
        2.711_555_568_743_487_6e-5,
        2.010_334_399_292_288e-7,
    ],
    [
        1.0,
        0.599_832_206_555_888,
        0.136_929_880_922_735_8,
        0.014_875_361_290_850_615,
        7.868_691_311_456_133e-4,
        1.846_318_317_510_054_8e-5,
        1.421_511_758_316_446e-7,
        2.044_263_103_389_939_8e-15,
    ],
);

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of `scipy.stats.norm.ppf`.
    #[test]
    fn quantiles_are_those_of_scipy() {
        for (p, z) in [
            (1e-300, -37.047_096_299_361_2),
            (1e-16, -8.222_082_216_130_435),
            (1e-10, -6.361_340_902_404_056),
            (0.001, -3.090_232_306_167_813),
            (0.075, -1.439_531_470_938_456_3),
            (0.3, -0.524_400_512_708_041),
        ] {
            assert!((normal_quantile(p) / z - 1.0).abs() < 1e-15, "{p}");
            assert!((normal_cdf(z) / p - 1.0).abs() < 1e-12, "{p}");
            assert_eq!(normal_sf(-z), normal_cdf(z));
        }
        assert_eq!(normal_quantile(0.5), 0.0);
    }
}
