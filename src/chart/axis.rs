//! The axis of a panel: which values, in which spacing, with which ticks.

use std::ops::Range;

use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged};

use super::tick::{SHARE, label, superscript};
use super::typesetting::Lettering;
use crate::language::{Message, Phrasebook};
use crate::math::{log10, pow};
use crate::quantity::form::Form;

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

/// More than this between the smallest and the largest calls for a log axis.
const WIDE: f64 = 30.0;
/// Values are kept where differences and ratios of them are finite.
const HUGE: f64 = 1e300;
const TINY: f64 = 1e-300;
/// On a linear axis for several panels none of them may be smaller than this part of it.
const LEAST_PART: f64 = 0.25;
/// Where not even every so manieth gridline has room for its number, one number is left.
const SPARSEST: i64 = 1000;

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

/// A gridline, with or without a number.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tick {
    pub(super) value: f64,
    pub(super) label: Option<String>,
}

/// What an axis of a panel must show, and of what quantity.
pub(super) struct Shown {
    /// Panels of the same quantity may share an axis.
    pub(super) quantity: String,
    /// The ends of rows, and lines.
    pub(super) groups: Vec<(f64, f64)>,
}

impl Axis {
    /// An axis for each panel: one for all that show the same quantity, if every panel can
    /// be read on it, so that lengths can be compared between them; else each its own.
    pub(super) fn of_panels(panels: &[Shown], choice: LogAxis) -> Vec<Self> {
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
    pub(super) fn fit(groups: &[(f64, f64)], choice: LogAxis) -> Self {
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

    /// How the reader is told about the spacing.
    pub(super) fn caption(&self, width: f64, unit: &str, book: &Phrasebook) -> Option<String> {
        match self.spacing {
            Spacing::Linear => None,
            Spacing::Log => {
                let step = self.decades_between_lines(width);
                let times = match step {
                    1 => "10".to_owned(),
                    2 => "100".to_owned(),
                    _ => format!("10{}", superscript(step as f64)),
                };
                Some(book.say(&Message::new("chart-log-scale").with("times", times)))
            }
            Spacing::Symmetric { core } => {
                let at = |value| label(book.language.form, unit, value, core);
                let message = Message::new("chart-symmetric-scale");
                Some(book.say(&message.with("low", at(-core)).with("high", at(core))))
            }
        }
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

    fn decades_between_lines(&self, width: f64) -> i64 {
        let most = (width / 24.0).max(2.0);
        ((self.high - self.low) / most).ceil().max(1.0) as i64
    }

    /// Gridlines, with as many numbers as fit beside each other.
    pub(super) fn ticks(
        &self,
        width: f64,
        lettering: Lettering,
        unit: &str,
        form: &'static Form,
    ) -> Vec<Tick> {
        let fits = |ticks: &[Tick]| {
            let labelled: Vec<(f64, f64)> = ticks
                .iter()
                .filter_map(|tick| {
                    let label = tick.label.as_ref()?;
                    Some((self.place(tick.value) * width, lettering.width(label)))
                })
                .collect();
            labelled.windows(2).all(|w| w[1].0 - w[0].0 >= f64::midpoint(w[0].1, w[1].1) + 14.0)
        };
        let choose = |make: &dyn Fn(i64, &str) -> Vec<Tick>| {
            // The title of the axis has the unit: rather a number at every line without it.
            let bare = if unit == SHARE { unit } else { "" };
            let whole =
                [unit, bare].into_iter().map(|unit| make(1, unit)).find(|ticks| fits(ticks));
            let sparse = (2..=SPARSEST).map(|sparse| make(sparse, bare));
            let sparse = || sparse.into_iter().find(|ticks| fits(ticks));
            whole.or_else(sparse).unwrap_or_default()
        };
        match self.spacing {
            Spacing::Linear => (1..8)
                .map(|sparse| self.linear_ticks(8 - sparse, unit, form))
                .find(|ticks| fits(ticks))
                .unwrap_or_default(),
            Spacing::Log => choose(&|sparse, unit| self.log_ticks(width, sparse, unit, form)),
            Spacing::Symmetric { core } => {
                choose(&|sparse, unit| self.symmetric_ticks(core, sparse, unit, form))
            }
        }
    }

    fn linear_ticks(&self, most: i64, unit: &str, form: &'static Form) -> Vec<Tick> {
        let step = nice_step((self.high - self.low) / most as f64);
        let first = (self.low / step - 1e-9).ceil();
        let last = (self.high / step + 1e-9).floor();
        let mut ticks = Vec::new();
        let mut i = first;
        while i <= last && ticks.len() < 20 {
            let label = label(form, unit, i * step, step);
            ticks.push(Tick { value: i * step, label: Some(label) });
            i += 1.0;
        }
        ticks
    }

    fn log_ticks(&self, width: f64, sparse: i64, unit: &str, form: &'static Form) -> Vec<Tick> {
        let step = self.decades_between_lines(width);
        let (first, last) = ((self.low - 1e-9).ceil() as i64, (self.high + 1e-9).floor() as i64);
        (first..=last)
            .filter(|decade| decade.rem_euclid(step) == 0)
            .map(|decade| {
                let value = pow(10.0, decade as f64);
                let numbered = (decade.div_euclid(step)).rem_euclid(sparse) == 0;
                Tick { value, label: numbered.then(|| label(form, unit, value, value)) }
            })
            .collect()
    }

    fn symmetric_ticks(
        &self,
        core: f64,
        sparse: i64,
        unit: &str,
        form: &'static Form,
    ) -> Vec<Tick> {
        let most = self.low.abs().max(self.high.abs()).ceil() as i64;
        (-most..=most)
            .map(|i| {
                let size = if i == 0 { 0.0 } else { core * pow(10.0, (i.abs() - 1) as f64) };
                (i, size.copysign(i as f64))
            })
            .filter(|&(_, value)| (self.low..=self.high).contains(&self.spaced(value)))
            .map(|(i, value)| {
                // 0 has a number always; `core` beside it only where there is room.
                let numbered = i % sparse == 0;
                let label = numbered.then(|| label(form, unit, value, value.abs().max(core)));
                Tick { value, label }
            })
            .collect()
    }
}

fn tame(value: f64) -> f64 {
    if value.abs() < TINY { 0.0 } else { value.clamp(-HUGE, HUGE) }
}

/// The least of 1, 2, 5 times a power of ten that is not below `raw`.
fn nice_step(raw: f64) -> f64 {
    let power = pow(10.0, log10(raw).floor());
    let lead = raw / power;
    let nice = [1.0, 2.0, 5.0].into_iter().find(|&n| lead <= n * 1.000_001).unwrap_or(10.0);
    nice * power
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
    use crate::language::LANGUAGES;
    use crate::quantity::form::ENGLISH;

    fn labels(axis: &Axis, width: f64) -> Vec<String> {
        axis.ticks(width, SMALL, "EUR", &ENGLISH).into_iter().filter_map(|t| t.label).collect()
    }

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

    #[test]
    fn ticks_of_a_log_axis_are_ten_times_apart() {
        let axis = Axis::fit(&[(1.2e6, 6e9)], LogAxis::Auto);
        assert_eq!(
            labels(&axis, 600.0),
            ["EUR 1 m", "EUR 10 m", "EUR 100 m", "EUR 1 bn", "EUR 10 bn"]
        );
        assert_eq!(
            axis.caption(600.0, "EUR", &Phrasebook::new(&LANGUAGES[0])).as_deref(),
            Some("logarithmic scale, each step ×10")
        );
    }

    #[test]
    fn a_linear_axis_starts_at_zero_in_round_steps() {
        let axis = Axis::fit(&[(2e6, 1.9e7)], LogAxis::Auto);
        assert_eq!(labels(&axis, 500.0), ["0", "EUR 5 m", "EUR 10 m", "EUR 15 m"]);
    }

    #[test]
    fn both_signs_have_zero_and_steps_on_both_sides() {
        let axis = Axis::fit(&[(-2.0, 3.0), (1e2, 1e3)], LogAxis::Auto);
        assert_eq!(
            labels(&axis, 900.0),
            ["EUR −1", "0", "EUR 1", "EUR 10", "EUR 100", "EUR 1,000"]
        );
    }

    /// Twelve powers of ten on a narrow axis leave no room for a number at each.
    #[test]
    fn a_crowded_axis_of_both_signs_still_has_numbers() {
        for (low, high) in [(-2.0, 3e9), (-5e8, 5e8), (-1e3, 4e12)] {
            let axis = Axis::fit(&[(low, low), (1.0, 1.0), (high, high)], LogAxis::Auto);
            for width in [150.0, 300.0, 600.0] {
                let labels = labels(&axis, width);
                assert!(labels.len() >= 2 && labels.contains(&"0".to_owned()), "{labels:?}");
            }
        }
    }

    /// A run without uncertainty has one value: the axis must not number its last digits.
    #[test]
    fn an_axis_of_one_point_has_round_numbers() {
        for value in [1_234_567.0, 5.0, -3e9] {
            for text in labels(&Axis::fit(&[(value, value)], LogAxis::Auto), 500.0) {
                let digits = text.chars().filter(char::is_ascii_digit).count();
                assert!(digits <= 4, "{text}");
            }
        }
    }

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
                    assert!(labels(&axis, 400.0).len() < 20 && !labels(&axis, 400.0).is_empty());
                }
            }
        }
        assert_eq!(Axis::fit(&[], LogAxis::Auto).place(0.5), 0.5);
    }
}
