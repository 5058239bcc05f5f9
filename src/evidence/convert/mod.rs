//! From a published figure to a displacement rate: paid units lost per
//! unauthorised unit.
//!
//! The base quantities must be those of the study itself, for the same people,
//! channels and period. Figures have our sign: positive where piracy costs sales.
//! Shares are from 0 to 1. To add a conversion, write a file with its
//! `CONVERSION` and list it in [`CONVERSIONS`].
//!
//! Source for the need of it: Liebowitz (2016), How much of the decline in sound
//! recording sales is due to file-sharing?, Journal of Cultural Economics 40,
//! 13–28.

use super::study::Study;
use crate::catalogue::{Named, known};
use crate::problem::Problem;

mod elasticity;
mod intervention;
mod probability;
mod share_of_actual;
mod share_of_counterfactual;
mod share_of_decline;
mod std_error;
mod units_per_unit;

pub use std_error::{from_p_value, from_t_statistic};

/// Every conversion.
pub const CONVERSIONS: &[Conversion] = &[
    units_per_unit::CONVERSION,
    elasticity::CONVERSION,
    share_of_actual::CONVERSION,
    share_of_counterfactual::CONVERSION,
    share_of_decline::CONVERSION,
    intervention::CONVERSION,
    probability::CONVERSION,
];

/// An entry of [`CONVERSIONS`].
#[derive(Debug)]
pub struct Conversion {
    /// What a user writes.
    pub name: &'static str,
    /// What the figure is.
    pub summary: &'static str,
    /// The formula, with the names of [`Base`].
    pub formula: &'static str,
    /// The measures of the table that it may be used for.
    pub measures: &'static [&'static str],
    /// The base quantities that it needs.
    pub needs: &'static [&'static str],
    /// What remains doubtful.
    pub caveat: &'static str,
    /// The rate and its slope in the figure; or in words why there is none.
    pub convert: fn(f64, &Base) -> Result<Rate, String>,
}

impl Named for Conversion {
    fn name(&self) -> &str {
        self.name
    }
}

/// Quantities of the study that a conversion needs, in units sold or copied.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Base {
    /// Units sold in the period.
    pub sales: Option<f64>,
    /// Unauthorised units in the same period.
    pub volume: Option<f64>,
    /// Units sold before a decline.
    pub sales_before: Option<f64>,
    /// Units sold after it.
    pub sales_after: Option<f64>,
    /// Units sold more (or fewer, negative) through an intervention.
    pub sales_change: Option<f64>,
    /// Unauthorised units more (or fewer, negative) through it.
    pub volume_change: Option<f64>,
}

impl Base {
    fn value(&self, name: &str) -> Option<f64> {
        match name {
            "sales" => self.sales,
            "volume" => self.volume,
            "sales_before" => self.sales_before,
            "sales_after" => self.sales_after,
            "sales_change" => self.sales_change,
            "volume_change" => self.volume_change,
            _ => None,
        }
    }

    /// A quantity that [`convert`] has checked.
    fn given(&self, name: &str) -> f64 {
        self.value(name).unwrap_or(f64::NAN)
    }
}

/// A displacement rate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// Paid units lost per unauthorised unit.
    pub rate: f64,
    /// How fast it grows with the figure: what a standard error is multiplied by.
    pub slope: f64,
}

impl Rate {
    /// A rate that is `slope` times the figure.
    fn proportional(figure: f64, slope: f64) -> Self {
        Self { rate: figure * slope, slope }
    }
}

/// A figure as a displacement rate.
///
/// # Errors
///
/// If there is no such conversion, a base quantity is missing or impossible, or
/// the figure cannot be converted at all.
pub fn convert(name: &str, figure: f64, base: &Base) -> Result<Rate, Problem> {
    let conversion = known("conversion", CONVERSIONS, name)
        .map_err(|(message, help)| Problem::new(message).help(help))?;
    let missing: Vec<String> = conversion
        .needs
        .iter()
        .filter(|need| base.value(need).is_none())
        .map(|need| format!("`{need}`"))
        .collect();
    if !missing.is_empty() {
        let message = format!("`{name}` needs {} of the study itself", missing.join(" and "));
        let help = format!("{}; without it the figure is not a rate", conversion.formula);
        return Err(Problem::new(message).help(help));
    }
    for need in conversion.needs {
        check(need, base.given(need))?;
    }
    let rate = (conversion.convert)(figure, base).map_err(Problem::new)?;
    if rate.rate.is_finite() && rate.slope.is_finite() {
        return Ok(rate);
    }
    Err(Problem::new(format!("`{name}` of {figure} gives no finite rate")))
}

fn check(need: &str, value: f64) -> Result<(), Problem> {
    let (condition, holds) = match need {
        "volume" => ("above 0", value > 0.0),
        "volume_change" => ("other than 0", value != 0.0),
        "sales_change" => ("a number", true),
        _ => ("at least 0", value >= 0.0),
    };
    if holds && value.is_finite() {
        return Ok(());
    }
    Err(Problem::new(format!("`{need}` must be {condition} and finite, got {value}")))
}

/// A study of the table with its figure, and its standard error, as a
/// displacement rate; percentages become shares.
///
/// # Errors
///
/// As [`convert`], if the study has no number, or if the conversion is not for
/// figures of its measure.
pub fn convert_study(study: &Study, name: &str, base: &Base) -> Result<Study, Problem> {
    let conversion = known("conversion", CONVERSIONS, name)
        .map_err(|(message, help)| Problem::new(message).help(help))?;
    if !conversion.measures.contains(&&*study.measure) {
        let (id, measure) = (&study.id, &study.measure);
        let fitting = CONVERSIONS.iter().filter(|entry| entry.measures.contains(&&**measure));
        let names: Vec<String> = fitting.map(|entry| format!("`{}`", entry.name)).collect();
        let help = match names.as_slice() {
            [] => "figures of this measure cannot become rates".to_owned(),
            names => format!("use {}", names.join(" or ")),
        };
        let message = format!("`{name}` is not for `{measure}`, which `{id}` gives");
        return Err(Problem::new(message).help(help));
    }
    let Some(estimate) = study.estimate else {
        let message = format!("`{}` gives no number ({})", study.id, study.reported);
        return Err(Problem::new(message).help("what was not published cannot be converted"));
    };
    let share = if study.unit == "%" { 0.01 } else { 1.0 };
    let rate = convert(name, share * estimate, base)?;
    let end = |end: Option<f64>| {
        end.map(|end| convert(name, share * end, base)).transpose().map(|r| r.map(|r| r.rate))
    };
    Ok(Study {
        estimate: Some(rate.rate),
        std_error: study.std_error.map(|error| error * share * rate.slope.abs()),
        low: end(study.low)?,
        high: end(study.high)?,
        ci_low: end(study.ci_low)?,
        ci_high: end(study.ci_high)?,
        kind: super::DISPLACEMENT,
        measure: "units-per-unit".to_owned(),
        unit: "1".to_owned(),
        reported: "derived",
        note: format!("{}; {}. {}", conversion.formula, conversion.caveat, study.note),
        ..study.clone()
    })
}
