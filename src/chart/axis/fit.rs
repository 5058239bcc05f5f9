//! From which value to which an axis reaches, and in which spacing.

use super::{Axis, LogAxis, Spacing, tame};
use crate::math::{log10, pow};

/// More than this between the smallest and the largest calls for a log axis.
const WIDE: f64 = 30.0;
/// On a linear axis for several panels none of them may be smaller than this part of it.
const LEAST_PART: f64 = 0.25;

/// What an axis of a panel must show, and of what quantity.
pub(in crate::chart) struct Shown {
    /// Panels of the same quantity may share an axis.
    pub(in crate::chart) quantity: String,
    /// The ends of rows, and lines.
    pub(in crate::chart) groups: Vec<(f64, f64)>,
}

impl Axis {
    /// An axis for each panel: one for all that show the same quantity, if every panel can
    /// be read on it, so that lengths can be compared between them; else each its own.
    pub(in crate::chart) fn of_panels(panels: &[Shown], choice: LogAxis) -> Vec<Self> {
        let alike = |panel: &Shown| {
            let alike = panels.iter().filter(|other| other.quantity == panel.quantity);
            alike.map(|panel| panel.groups.as_slice()).collect::<Vec<_>>()
        };
        let own = |panel: &Shown| Self::fit(&panel.groups, choice);
        let axis = |panel| Self::common(&alike(panel), choice).unwrap_or_else(|| own(panel));
        panels.iter().map(axis).collect()
    }

    /// The axis of several panels. On one with logarithms all sizes can be read; on a linear
    /// one a small panel would be a dot beside a large one.
    fn common(panels: &[&[(f64, f64)]], choice: LogAxis) -> Option<Self> {
        let axis = Self::fit(&panels.concat(), choice);
        let reach = |groups: &&[(f64, f64)]| {
            groups.iter().map(|group| group.0.abs().max(group.1.abs())).fold(0.0, f64::max)
        };
        let reaches = || panels.iter().map(reach);
        let (least, most) =
            (reaches().fold(f64::INFINITY, f64::min), reaches().fold(0.0, f64::max));
        let readable = axis.spacing != Spacing::Linear || least >= LEAST_PART * most;
        readable.then_some(axis)
    }

    /// An axis that shows every one of `groups`: the ends of a row, or a claim.
    pub(in crate::chart) fn fit(groups: &[(f64, f64)], choice: LogAxis) -> Self {
        let groups: Vec<(f64, f64)> = groups.iter().map(|&(a, b)| (tame(a), tame(b))).collect();
        let low = groups.iter().map(|g| g.0).fold(f64::INFINITY, f64::min);
        let high = groups.iter().map(|g| g.1).fold(f64::NEG_INFINITY, f64::max);
        if low > high {
            return Self { spacing: Spacing::Linear, low: 0.0, high: 1.0 };
        }
        if low > 0.0 {
            let wanted = choice == LogAxis::Always || choice == LogAxis::Auto && high / low > WIDE;
            return if wanted { Self::log(low, high) } else { Self::linear(low, high) };
        }
        // How large each row is, whatever its sign: a row that only touches 0
        // must not make the axis logarithmic.
        let sizes = groups.iter().map(|g| g.0.abs().max(g.1.abs())).filter(|&size| size > 0.0);
        let least = sizes.clone().fold(f64::INFINITY, f64::min);
        let most = sizes.fold(0.0, f64::max);
        if choice != LogAxis::Never && most / least > WIDE {
            return Self::symmetric(low, high, least.max(most / 1e9));
        }
        Self::linear(low, high)
    }

    fn linear(low: f64, high: f64) -> Self {
        // Money starts at 0 unless that would press everything into a corner. Where all
        // is one point, differences that no draw showed must not be numbered.
        let from_zero = |near: f64, far: f64| near < 0.7 * far || near > 0.99 * far;
        let low = if low > 0.0 && from_zero(low, high) { 0.0 } else { low };
        let high = if high < 0.0 && from_zero(-high, -low) { 0.0 } else { high };
        let size = low.abs().max(high.abs());
        let least = if size > 0.0 { size * 1e-6 } else { 1.0 };
        let pad = (high - low).max(least) * 0.04;
        let below = if low == 0.0 { 0.0 } else { pad };
        let above = if high == 0.0 && low < 0.0 { 0.0 } else { pad };
        Self { spacing: Spacing::Linear, low: low - below, high: high + above }
    }

    fn log(low: f64, high: f64) -> Self {
        let (low, high) = (log10(low), log10(high));
        let pad = 0.04 * (high - low) + 0.03;
        let (mut low, mut high) = (low - pad, high + pad);
        // Whole steps where they are near, and two numbers in any case.
        let few = high.floor() - low.ceil() < 1.0;
        if few || low - low.floor() < 0.3 {
            low = low.floor();
        }
        if few || high.ceil() - high < 0.3 {
            high = high.ceil();
        }
        Self { spacing: Spacing::Log, low, high }
    }

    fn symmetric(low: f64, high: f64, least: f64) -> Self {
        let core = pow(10.0, log10(least).floor());
        let spacing = Spacing::Symmetric { core };
        let mut axis = Self { spacing, low: 0.0, high: 0.0 };
        let (low, high) = (axis.spaced(low), axis.spaced(high));
        let pad = 0.04 * (high - low);
        axis.low = low - pad;
        axis.high = high + pad;
        axis
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_axis_only_above_thirty_times_and_above_zero() {
        let spacing = |groups: &[(f64, f64)], choice| Axis::fit(groups, choice).spacing;
        assert_eq!(spacing(&[(1.0, 30.0)], LogAxis::Auto), Spacing::Linear);
        assert_eq!(spacing(&[(1.0, 30.1)], LogAxis::Auto), Spacing::Log);
        assert_eq!(spacing(&[(1.0, 9e9)], LogAxis::Never), Spacing::Linear);
        assert_eq!(spacing(&[(1.0, 2.0)], LogAxis::Always), Spacing::Log);
        assert_eq!(spacing(&[(0.0, 2.0)], LogAxis::Always), Spacing::Linear);
        assert_eq!(spacing(&[(-0.01, 5.0), (2.0, 9.0)], LogAxis::Auto), Spacing::Linear);
        let both = spacing(&[(-2.0, 3.0), (1e4, 1e5)], LogAxis::Auto);
        assert_eq!(both, Spacing::Symmetric { core: 1.0 });
    }
}
