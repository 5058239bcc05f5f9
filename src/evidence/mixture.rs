//! A mixture of many normal laws, as a grid over τ leaves it.
//!
//! The `mixture` among the laws asks each of its parts for a quantile at every
//! draw; this one starts from a table, so a draw costs two or three sums.

use std::sync::OnceLock;

use crate::distribution::Distribution;
use crate::math::{ln, normal_cdf, normal_density, normal_quantile, normal_sf, root, sqrt};

/// One normal law and its share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Share of the mixture; all add up to 1.
    pub share: f64,
    /// Mean of the part.
    pub mean: f64,
    /// Standard deviation of the part, above 0.
    pub sd: f64,
}

/// A mixture of normal laws.
#[derive(Debug)]
pub struct NormalMixture {
    parts: Vec<Part>,
    /// Quantiles at the normal scores of [`score`], each from when it is asked for: who wants
    /// an interval needs four of them, who draws needs all.
    table: [OnceLock<f64>; 2 * HALF + 1],
}

/// Half the number of steps of the table, and a step.
const HALF: usize = 64;
const STEP: f64 = 0.125;

/// The normal score of an entry of the table, from −8 to 8.
fn score(index: usize) -> f64 {
    (index as f64 - HALF as f64) * STEP
}

impl NormalMixture {
    /// At least one part.
    ///
    /// # Panics
    ///
    /// Without parts.
    #[must_use]
    pub fn new(parts: Vec<Part>) -> Self {
        assert!(!parts.is_empty(), "a mixture has parts");
        Self { parts, table: [const { OnceLock::new() }; 2 * HALF + 1] }
    }

    fn average(&self, f: impl Fn(&Part) -> f64) -> f64 {
        self.parts.iter().map(|part| part.share * f(part)).sum()
    }

    fn density(&self, x: f64) -> f64 {
        self.average(|part| normal_density((x - part.mean) / part.sd) / part.sd)
    }

    /// Between the parts' own values at the score `z` lies the mixture's.
    fn ends(&self, z: f64) -> (f64, f64) {
        let values = self.parts.iter().map(|part| part.mean + part.sd * z);
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| (low.min(x), high.max(x)))
    }

    /// The entry of the table, found from anywhere.
    fn entry(&self, index: usize) -> f64 {
        const ANYWHERE: f64 = f64::NAN;
        *self.table[index].get_or_init(|| {
            let z = score(index);
            if z < 0.0 {
                self.with_below(normal_cdf(z), |_| ANYWHERE)
            } else {
                self.with_above(normal_sf(z), |_| ANYWHERE)
            }
        })
    }

    /// Where the table says that the quantile of the score `z` is.
    fn start(&self, z: f64) -> f64 {
        let place = (z / STEP + HALF as f64).clamp(0.0, (2 * HALF) as f64);
        let below = (place as usize).min(2 * HALF - 1);
        let (low, high) = (self.entry(below), self.entry(below + 1));
        low + (high - low) * (place - below as f64)
    }

    /// The value with the probability `p` ≤ 1/2 below it, sought from `start` of its score.
    fn with_below(&self, p: f64, start: impl Fn(f64) -> f64) -> f64 {
        let z = normal_quantile(p);
        let (low, high) = self.ends(z);
        root::newton(low, high, start(z), |x| {
            let below = self.cdf(x).max(f64::MIN_POSITIVE);
            (ln(below / p), self.density(x) / below)
        })
    }

    /// The value with the probability `q` ≤ 1/2 above it, sought from `start` of its score.
    fn with_above(&self, q: f64, start: impl Fn(f64) -> f64) -> f64 {
        let z = -normal_quantile(q);
        let (low, high) = self.ends(z);
        root::newton(low, high, start(z), |x| {
            let above = self.sf(x).max(f64::MIN_POSITIVE);
            (-ln(above / q), self.density(x) / above)
        })
    }
}

impl Distribution for NormalMixture {
    fn quantile(&self, p: f64) -> f64 {
        if p > 0.5 { self.upper_quantile(1.0 - p) } else { self.with_below(p, |z| self.start(z)) }
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        if q > 0.5 { self.quantile(1.0 - q) } else { self.with_above(q, |z| self.start(z)) }
    }

    fn cdf(&self, x: f64) -> f64 {
        self.average(|part| normal_cdf((x - part.mean) / part.sd)).min(1.0)
    }

    fn sf(&self, x: f64) -> f64 {
        self.average(|part| normal_sf((x - part.mean) / part.sd)).min(1.0)
    }

    fn mean(&self) -> Option<f64> {
        Some(self.average(|part| part.mean))
    }

    fn sd(&self) -> Option<f64> {
        let mean = self.average(|part| part.mean);
        let square = |part: &Part| (part.mean - mean) * (part.mean - mean) + part.sd * part.sd;
        Some(sqrt(self.average(square)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_part_is_its_normal_law_and_both_tails_agree() {
        let one = NormalMixture::new(vec![Part { share: 1.0, mean: 2.0, sd: 3.0 }]);
        for p in [1e-17, 1e-9, 0.01, 0.3, 0.5, 0.8, 0.999] {
            let exact = 2.0 + 3.0 * normal_quantile(p);
            assert!((one.quantile(p) - exact).abs() < 1e-12 * exact.abs().max(1.0), "{p}");
            assert!((one.upper_quantile(p) - (4.0 - exact)).abs() < 1e-11, "{p}");
        }
    }

    #[test]
    fn a_quantile_is_where_the_cdf_reaches_its_probability() {
        let parts = [(0.2, 0.0, 0.01), (0.5, 0.3, 0.2), (0.3, 1.0, 2.0)];
        let law = NormalMixture::new(
            parts.iter().map(|&(share, mean, sd)| Part { share, mean, sd }).collect(),
        );
        for i in 1..200 {
            let p = f64::from(i) / 200.0;
            assert!((law.cdf(law.quantile(p)) - p).abs() < 1e-12, "{p}");
            assert!((law.sf(law.upper_quantile(p)) - p).abs() < 1e-12, "{p}");
        }
    }
}
