//! The likelihood of τ², and where it is greatest.

use super::Sample;
use crate::math::{exp, ln, root};

/// Which likelihood is maximised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Of effects.
    Full,
    /// Of what is left of them once their mean is taken away.
    Restricted,
}

/// −½Σln(v + τ²) − ½Σw(y − μ)², less ½ ln Σw if restricted.
pub(super) fn log_likelihood(sample: &Sample, tau2: f64, kind: Kind) -> f64 {
    let logs: f64 = sample.weighted(tau2).map(|(_, w)| ln(w)).sum();
    let full = 0.5 * (logs - sample.q(tau2));
    match kind {
        Kind::Full => full,
        Kind::Restricted => full - 0.5 * ln(sample.mean(tau2).weight),
    }
}

/// Its slope in τ²: −½Σw + ½Σw²(y − μ)², and ½Σw²/Σw if restricted.
pub(super) fn score(sample: &Sample, tau2: f64, kind: Kind) -> f64 {
    let mean = sample.mean(tau2);
    let squares = |(y, w): (f64, f64)| w * w * (y - mean.value) * (y - mean.value) - w;
    let full: f64 = sample.weighted(tau2).map(squares).sum();
    match kind {
        Kind::Full => 0.5 * full,
        Kind::Restricted => 0.5 * (full + sample.power_sums(tau2)[1] / mean.weight),
    }
}

/// The τ² ≥ 0 of the greatest likelihood. There can be several peaks: all are
/// looked for between points of a grid, 20 to a decade over twelve decades.
pub(super) fn greatest(sample: &Sample, kind: Kind) -> f64 {
    const POINTS: usize = 240;
    let slope = |tau2: f64| score(sample, tau2, kind);
    let mut high = sample.spread();
    if high == 0.0 {
        return 0.0;
    }
    for _ in 0..30 {
        if slope(high) < 0.0 {
            break;
        }
        high *= 4.0;
    }
    let point = |i: usize| high * exp(-ln(1e12) * (POINTS - i) as f64 / POINTS as f64);
    let (mut best, mut height) = (0.0, log_likelihood(sample, 0.0, kind));
    let (mut low, mut rising) = (0.0, slope(0.0) > 0.0);
    for i in 0..=POINTS {
        let at = point(i);
        let rises = slope(at) > 0.0;
        if rising && !rises {
            let peak = root::between(low, at, slope).unwrap_or(at);
            let value = log_likelihood(sample, peak, kind);
            if value > height {
                (best, height) = (peak, value);
            }
        }
        (low, rising) = (at, rises);
    }
    best
}
