//! What a rule asks of the draws.

use super::case::{About, Case};
use crate::inversion::{self, Datum};
use crate::language::Message;
use crate::outcome::Probe;
use crate::quantity::Unit;

/// A formula over inputs of the scenario, published facts of the claim and names of its own.
///
/// `claim` (a year), `unit_value` and the other names of inversions mean here what they mean there
/// (see [`inversion::NAMES`] and [`inversion::Ask`]): what the claimant published goes first, then
/// an input of that name, then what the rule gives.
#[derive(Clone, Debug)]
pub struct Question {
    /// What it is called in the rule.
    pub name: &'static str,
    formula: String,
    unit: Unit,
    given: Vec<(&'static str, f64, Unit)>,
    thresholds: Vec<f64>,
}

impl Question {
    /// A question with its answer in `unit`.
    #[must_use]
    pub fn new(name: &'static str, formula: impl Into<String>, unit: Unit) -> Self {
        Self { name, formula: formula.into(), unit, given: Vec::new(), thresholds: Vec::new() }
    }

    /// The same with `name` in the formula standing for a number.
    #[must_use]
    pub fn given(mut self, name: &'static str, value: f64, unit: Unit) -> Self {
        self.given.push((name, value, unit));
        self
    }

    /// The same, counting how often the answer reaches each level of the rule.
    #[must_use]
    pub fn levels(self, case: &Case<'_>) -> Self {
        let thresholds = case.levels().into_iter().map(|(_, at)| at).collect();
        Self { thresholds, ..self }
    }

    /// The same, counting how often the answer reaches each of `thresholds`.
    #[must_use]
    pub fn at(self, thresholds: Vec<f64>) -> Self {
        Self { thresholds, ..self }
    }
}

/// The name of the probe that asks the question called `name`, unlike that of any other.
pub(super) fn probe_name(case: &Case<'_>, name: &str) -> String {
    let of = match case.about {
        About::Claim(_) => String::new(),
        About::Critic(critic) => format!(" of critic {critic}"),
        About::Assertion(critic, index) => format!(" of critic {critic}, assertion {index}"),
    };
    format!("{}: {name}{of}", case.rule.code)
}

/// The probe that asks `question`.
pub(super) fn probe(case: &Case<'_>, question: &Question) -> Result<Probe, Message> {
    let claim = case.claim_index().ok_or_else(|| Message::new("critique-no-claim"))?;
    let datum = |(name, value, unit): &(&str, f64, Unit)| Datum {
        name: (*name).to_owned(),
        value: *value,
        unit: unit.clone(),
        rows: Vec::new(),
    };
    let given: Vec<Datum> = question.given.iter().map(datum).collect();
    let asked = (probe_name(case, question.name), question.formula.as_str(), &question.unit);
    let probe = inversion::probe(case.scenario, claim, &given, asked);
    let probe = probe.map_err(|missing| missing.says())?;
    Ok(Probe { thresholds: question.thresholds.clone(), ..probe })
}
