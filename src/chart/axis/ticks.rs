//! Gridlines of an axis, their numbers, and what is said of the spacing.

use super::{Axis, Spacing};
use crate::chart::tick::{SHARE, label, superscript};
use crate::chart::typesetting::Lettering;
use crate::language::{Message, Phrasebook};
use crate::math::{log10, pow};
use crate::quantity::form::Form;

/// Where not even every so manieth gridline has room for its number, one number is left.
const SPARSEST: i64 = 1000;

/// A gridline, with or without a number.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::chart) struct Tick {
    pub(in crate::chart) value: f64,
    pub(in crate::chart) label: Option<String>,
}

impl Axis {
    /// How the reader is told about the spacing.
    pub(in crate::chart) fn caption(
        &self,
        width: f64,
        unit: &str,
        book: &Phrasebook,
    ) -> Option<String> {
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

    fn decades_between_lines(&self, width: f64) -> i64 {
        let most = (width / 24.0).max(2.0);
        ((self.high - self.low) / most).ceil().max(1.0) as i64
    }

    /// Gridlines, with as many numbers as fit beside each other.
    pub(in crate::chart) fn ticks(
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

/// The least of 1, 2, 5 times a power of ten that is not below `raw`.
fn nice_step(raw: f64) -> f64 {
    let power = pow(10.0, log10(raw).floor());
    let lead = raw / power;
    let nice = [1.0, 2.0, 5.0].into_iter().find(|&n| lead <= n * 1.000_001).unwrap_or(10.0);
    nice * power
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::axis::LogAxis;
    use crate::chart::theme::SMALL;
    use crate::language::LANGUAGES;
    use crate::quantity::form::ENGLISH;

    fn labels(axis: &Axis, width: f64) -> Vec<String> {
        axis.ticks(width, SMALL, "EUR", &ENGLISH).into_iter().filter_map(|t| t.label).collect()
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
}
