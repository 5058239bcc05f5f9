//! A needed rate that was drawn, held against the law of rates, which is independent of it.

use crate::critique::Factor;
use crate::distribution::Distribution;
use crate::engine::Sketch;
use crate::math::{root, sqrt};

/// Draws of the needed rate that are near each other are taken as one value: in so many groups,
/// which moves a factor by less than the digits that are shown.
const GROUPS: u64 = 512;

/// The chances of a rate at or above the needed one, and at or below it, and how far off they may
/// be: a Monte Carlo standard error, taken as if the draws were independent, and the width of what
/// is known of each draw.
pub(super) fn chances(needed: &Sketch, law: &dyn Distribution) -> (f64, f64, f64) {
    let draws = needed.draws() as f64;
    let (mut above, mut below, mut squares, mut width) = (0.0, 0.0, 0.0, 0.0);
    for cluster in needed.clusters() {
        let weight = cluster.count as f64 / draws;
        let middle = f64::midpoint(cluster.least, cluster.greatest);
        let (over, under) = (law.sf(middle), law.cdf(middle));
        above += weight * over;
        below += weight * under;
        squares += weight * under * under;
        width += weight * (law.cdf(cluster.greatest) - law.cdf(cluster.least)) / 2.0;
    }
    let variance = (squares - below * below).max(0.0);
    (above, below, sqrt(variance / draws) + width)
}

/// What the claim is to be multiplied by: a rate of the law over the needed one, f = s / s*.
/// `None` unless every draw of the needed rate is above 0.
pub(super) fn factor(needed: &Sketch, law: &dyn Distribution) -> Option<Factor> {
    let least = needed.least().filter(|least| *least > 0.0)?;
    let groups = grouped(needed);
    // P(s / s* ≤ f) is the mean over the draws of P(s ≤ f s*).
    let share_up_to = |factor: f64| {
        groups.iter().map(|(share, rate)| share * law.cdf(factor * rate)).sum::<f64>()
    };
    // No factor is further out than the ends of the law over the least draw.
    let low = (law.quantile(1e-9) / least).min(0.0);
    let high = (law.upper_quantile(1e-9) / least).max(0.0);
    let at = |p: f64| root::between(low, high, |factor| share_up_to(factor) - p).unwrap_or(high);
    Some(Factor { median: at(0.5), p5: at(0.05), p95: at(0.95) })
}

/// The draws as shares and values: neighbours together until they are a [`GROUPS`]th of all.
fn grouped(needed: &Sketch) -> Vec<(f64, f64)> {
    let draws = needed.draws();
    let enough = draws.div_ceil(GROUPS);
    let mut groups = Vec::new();
    let (mut count, mut sum) = (0, 0.0);
    for cluster in needed.clusters() {
        count += cluster.count;
        sum += cluster.count as f64 * f64::midpoint(cluster.least, cluster.greatest);
        if count >= enough {
            groups.push((count, sum));
            (count, sum) = (0, 0.0);
        }
    }
    groups.push((count, sum));
    groups.retain(|(count, _)| *count > 0);
    groups.into_iter().map(|(n, sum)| (n as f64 / draws as f64, sum / n as f64)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::{exp, ln, normal_cdf, normal_quantile, normal_sf};

    /// A lognormal law: with a lognormal needed rate everything has a closed form.
    #[derive(Debug)]
    struct Lognormal {
        median: f64,
        sigma: f64,
    }

    impl Distribution for Lognormal {
        fn quantile(&self, p: f64) -> f64 {
            self.median * exp(self.sigma * normal_quantile(p))
        }
        fn upper_quantile(&self, q: f64) -> f64 {
            self.median * exp(-self.sigma * normal_quantile(q))
        }
        fn cdf(&self, x: f64) -> f64 {
            if x > 0.0 { normal_cdf(ln(x / self.median) / self.sigma) } else { 0.0 }
        }
        fn sf(&self, x: f64) -> f64 {
            if x > 0.0 { normal_sf(ln(x / self.median) / self.sigma) } else { 1.0 }
        }
        fn mean(&self) -> Option<f64> {
            None
        }
        fn sd(&self) -> Option<f64> {
            None
        }
    }

    const CELLS: usize = 4096;

    /// The middles of equally likely cells of a needed rate.
    fn needed(law: &Lognormal) -> Sketch {
        let draw = |i: usize| law.quantile((i as f64 + 0.5) / CELLS as f64);
        let mut sketch = Sketch::new();
        sketch.add(&(0..CELLS).map(draw).collect::<Vec<f64>>());
        sketch
    }

    const RATES: Lognormal = Lognormal { median: 0.2, sigma: 0.5 };
    const NEEDED: Lognormal = Lognormal { median: 0.6, sigma: 1.2 };
    /// √(0.5² + 1.2²): the spread of the ratio of the two.
    const BOTH: f64 = 1.3;

    #[test]
    fn the_chance_of_a_needed_rate_is_that_of_the_difference_of_two_logarithms() {
        let (above, below, error) = chances(&needed(&NEEDED), &RATES);
        let exact = normal_sf(ln(3.0) / BOTH);
        assert!((above - exact).abs() < 1e-3, "{above} {exact}");
        assert!((above + below - 1.0).abs() < 1e-12);
        // The root of the variance over the draws, and no more than the width of a cell on top.
        assert!(error > 0.3 / 64.0 * 0.5 && error < 0.02, "{error}");
    }

    #[test]
    fn the_factor_is_the_ratio_of_two_draws() {
        let factor = factor(&needed(&NEEDED), &RATES).unwrap();
        for (found, p) in [(factor.p5, 0.05), (factor.median, 0.5), (factor.p95, 0.95)] {
            let exact = exp(BOTH * normal_quantile(p)) / 3.0;
            assert!((found / exact - 1.0).abs() < 0.01, "{p}: {found} {exact}");
        }
    }

    #[test]
    fn a_claim_of_nothing_has_no_factor() {
        let mut sketch = Sketch::new();
        sketch.add(&[0.0, 0.0]);
        assert!(factor(&sketch, &RATES).is_none());
    }
}
