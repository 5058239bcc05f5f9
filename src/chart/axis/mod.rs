//! The axis of a panel: which values, in which spacing, with which ticks.

mod fit;
mod ticks;

pub(super) use fit::Shown;
pub(super) use ticks::Tick;

use std::ops::Range;

use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged};

use crate::math::{log10, pow};

/// Whether a logarithmic axis may be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogAxis {
    /// Where values span more than 30 times and none is 0 or below. Where some
    /// are, an axis that is linear around 0 and logarithmic outside.
    #[default]
    Auto,
    /// Wherever all values are above 0.
    Always,
    /// Nowhere.
    Never,
}

/// Values are kept where differences and ratios of them are finite.
const HUGE: f64 = 1e300;
const TINY: f64 = 1e-300;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Spacing {
    Linear,
    Log,
    /// Linear between −`core` and `core`, logarithmic outside.
    Symmetric {
        core: f64,
    },
}

/// Values from `low` to `high` (in spaced units) on a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Axis {
    spacing: Spacing,
    low: f64,
    high: f64,
}

impl Axis {
    fn spaced(&self, value: f64) -> f64 {
        match self.spacing {
            Spacing::Linear => value,
            Spacing::Log => log10(value.max(TINY)),
            Spacing::Symmetric { core } => {
                let size = (value / core).abs();
                let spaced = if size <= 1.0 { size } else { 1.0 + log10(size) };
                spaced.copysign(value)
            }
        }
    }

    /// Place of a value, 0 at the left end and 1 at the right.
    pub(super) fn place(&self, value: f64) -> f64 {
        ((self.spaced(tame(value)) - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    /// Whether steps of the same length are steps of the same ratio.
    pub(super) fn is_log(&self) -> bool {
        self.spacing == Spacing::Log
    }

    /// The value at a place, 0 at the left end and 1 at the right.
    pub(super) fn value(&self, place: f64) -> f64 {
        let spaced = self.low + place * (self.high - self.low);
        match self.spacing {
            Spacing::Linear => spaced,
            Spacing::Log => pow(10.0, spaced),
            Spacing::Symmetric { core } => {
                let size = spaced.abs();
                let size = if size <= 1.0 { size } else { pow(10.0, size - 1.0) };
                (core * size).copysign(spaced)
            }
        }
    }
}

fn tame(value: f64) -> f64 {
    if value.abs() < TINY { 0.0 } else { value.clamp(-HUGE, HUGE) }
}

/// So that plotters draws in values of the quantity itself.
impl Ranged for Axis {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, (start, end): (i32, i32)) -> i32 {
        start + (self.place(*value) * f64::from(end - start)).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, _hint: Hint) -> Vec<f64> {
        Vec::new()
    }

    fn range(&self) -> Range<f64> {
        0.0..1.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::theme::SMALL;
    use crate::quantity::form::ENGLISH;

    #[test]
    fn a_place_leads_back_to_its_value() {
        for (low, high) in [(1.0, 5.0), (1.0, 1e6), (-1e3, 1e6)] {
            let axis = Axis::fit(&[(low, low), (1.0, 1.0), (high, high)], LogAxis::Auto);
            for value in [low, 1.0, high] {
                let back = axis.value(axis.place(value));
                assert!((back - value).abs() <= 1e-9 * high, "{value} {back}");
            }
        }
    }

    #[test]
    fn every_value_has_a_place_and_order_is_kept() {
        let values = [f64::MIN, -1e300, -5.0, -1e-320, 0.0, 1e-320, 1e-9, 1.0, 1e18, f64::MAX];
        for choice in [LogAxis::Auto, LogAxis::Always, LogAxis::Never] {
            for low in 0..values.len() {
                for high in low..values.len() {
                    let axis = Axis::fit(&[(values[low], values[high])], choice);
                    let (a, b) = (axis.place(values[low]), axis.place(values[high]));
                    assert!(
                        (0.0..=1.0).contains(&a) && a <= b && b <= 1.0,
                        "{low} {high} {axis:?}"
                    );
                    let ticks = axis.ticks(400.0, SMALL, "EUR", &ENGLISH);
                    assert!(ticks.len() < 20 && !ticks.is_empty());
                }
            }
        }
        assert_eq!(Axis::fit(&[], LogAxis::Auto).place(0.5), 0.5);
    }
}
