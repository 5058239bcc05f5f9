//! How good the evidence behind the ranges is: a grade of its own, whatever the
//! ranges say.
//!
//! The steps are a judgement of ours, written down so that they can be disputed.

use super::evidence::Rates;
use crate::scenario::{Input, Scenario};

/// A grade of evidence.
#[derive(Debug, PartialEq)]
pub struct Grade {
    /// The message that names it.
    pub id: &'static str,
    /// The least share of inputs in use that are measured or derived.
    pub measured: f64,
    /// The least number of independent displacement rates.
    pub rates: usize,
    /// Whether some of them must have a published standard error.
    pub with_error: bool,
}

/// Every grade, the best first. The last asks for nothing.
pub const GRADES: &[Grade] = &[
    Grade { id: "grade-strong", measured: 2.0 / 3.0, rates: 5, with_error: true },
    Grade { id: "grade-moderate", measured: 0.5, rates: 3, with_error: false },
    Grade { id: "grade-weak", measured: 0.2, rates: 0, with_error: false },
    Grade { id: "grade-very-weak", measured: 0.0, rates: 0, with_error: false },
];

/// A grade and what it was given for.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighed {
    /// The grade.
    pub grade: &'static Grade,
    /// How many inputs the models use.
    pub inputs: usize,
    /// How many of them are measured or derived throughout.
    pub measured: usize,
    /// The measured displacement rates of the medium.
    pub rates: Rates,
}

/// The grade of the evidence behind the ranges of `scenario`.
///
/// # Panics
///
/// Never: the last grade asks for nothing.
#[must_use]
pub fn grade(scenario: &Scenario, rates: &Rates) -> Weighed {
    let in_use = |input: &&Input| {
        scenario.models.iter().any(|chosen| chosen.bound.inputs.contains(&input.name))
    };
    let used: Vec<&Input> = scenario.inputs.iter().filter(in_use).collect();
    let measured = used.iter().filter(|input| is_measured(input)).count();
    let share = if used.is_empty() { 0.0 } else { measured as f64 / used.len() as f64 };
    let earned = |grade: &&Grade| {
        share >= grade.measured
            && rates.counted >= grade.rates
            && (!grade.with_error || rates.with_error > 0)
    };
    let grade = GRADES.iter().find(earned).expect("the last grade asks for nothing");
    Weighed { grade, inputs: used.len(), measured, rates: rates.clone() }
}

fn is_measured(input: &Input) -> bool {
    input
        .cells()
        .all(|cell| matches!(cell.provenance.grade.as_deref(), Some("measured" | "derived")))
}
