//! The way from a published claim to what each model gives on the claim's ledger.
//!
//! A model's figure is the claim times a few factors: a volume that nobody can trace, the share
//! of the price that reaches the industry, a displacement rate. A bridge says how much of the
//! distance each of them makes, in a way that does not depend on their order ([`Method`]). Parts
//! are means over the draws of the run, so that they add up to the claim less the mean figure;
//! the figure itself keeps its range.
//!
//! [`breakdowns`] are asked with a run, [`bridges`] are read off its outcome.

mod form;
mod method;
mod steps;
mod words;

use std::sync::Arc;

pub use method::Method;
pub use steps::Kind;

use crate::engine::{Estimate, Estimates};
use crate::language::Message;
use crate::model::Ledger;
use crate::outcome::{Breakdown, Outcome};
use crate::scenario::{Claim, Scenario};
use steps::Planned;

/// The way from a claim to the figure of one model.
#[derive(Clone, Debug)]
pub struct Bridge<'a> {
    /// Index of the claim.
    pub claim: usize,
    /// Index of the model.
    pub model: usize,
    /// Index of the scope.
    pub scope: usize,
    /// The ledger of the claim, on which the figure is.
    pub ledger: &'static Ledger,
    /// How the distance is divided.
    pub method: Method,
    /// The claim as published, in currency for its own period.
    pub from: f64,
    /// The steps, from the claim to the figure.
    pub steps: Vec<Step>,
    /// The figure, in currency a year.
    pub to: &'a Estimates,
}

/// One part of the way.
#[derive(Clone, Debug)]
pub struct Step {
    /// What it corrects.
    pub kind: Kind,
    /// What it is called, in English: `net share`.
    pub name: String,
    /// By how much it takes the claim down, on average over the draws; below 0 where it takes
    /// it up.
    pub part: Estimate,
    /// The same as a share of the claim less the mean figure; `None` where these are within 1 %
    /// of the claim.
    pub share: Option<f64>,
}

/// A claim and a model without a bridge between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unbridged {
    /// Index of the claim.
    pub claim: usize,
    /// Index of the model.
    pub model: usize,
    /// Why.
    pub why: Why,
}

/// Why there is no bridge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The model computes nothing on the claim's ledger.
    NoFigure,
    /// Some draw of the model, or of a step, is not a finite number.
    NotFinite,
    /// The figure has no mean, so that parts have none either.
    NoMean,
    /// The claim is 0: no factor leads away from it.
    NoAmount,
    /// The model's formulas are too long to be taken apart.
    TooLong,
}

/// A distance of less than this share of the claim is none: parts would be many times as large,
/// and shares of it would say nothing.
const NEGLIGIBLE: f64 = 0.01;
/// A part of less than this share of the claim is what rounding left of none.
const ROUNDING: f64 = 1e-12;

/// What must be asked with a run so that [`bridges`] can be read off its outcome.
#[must_use]
pub fn breakdowns(scenario: &Scenario) -> Vec<Breakdown> {
    let pairs = pairs(scenario);
    pairs.filter_map(|(claim, model)| breakdown(scenario, claim, model)).collect()
}

fn breakdown(scenario: &Scenario, claim: usize, model: usize) -> Option<Breakdown> {
    let Planned { steps, method } = steps::plan(scenario, claim, model).ok()?;
    let amount = scenario.claims[claim].amount;
    let factors = steps.into_iter().map(|step| step.factor).collect();
    let split = Arc::new(move |draw: &mut [f64]| method.split(amount, draw));
    Some(Breakdown { claim, model, factors, split })
}

/// Every claim with every model of its scope, claim by claim.
///
/// # Errors
///
/// For each pair between which there is no bridge, with the reason.
#[must_use]
pub fn bridges(outcome: &Outcome) -> Vec<Result<Bridge<'_>, Unbridged>> {
    pairs(&outcome.scenario).map(|(claim, model)| bridge(outcome, claim, model)).collect()
}

/// The way from one claim to one model.
///
/// # Errors
///
/// If there is none, with the reason.
pub fn bridge(outcome: &Outcome, claim: usize, model: usize) -> Result<Bridge<'_>, Unbridged> {
    built(outcome, claim, model).map_err(|why| Unbridged { claim, model, why })
}

fn built(outcome: &Outcome, claim: usize, model: usize) -> Result<Bridge<'_>, Why> {
    let scenario = &outcome.scenario;
    let published: &Claim = &scenario.claims[claim];
    let planned = steps::plan(scenario, claim, model)?;
    let same = |r: &&crate::outcome::ModelResult| r.model == model && r.scope == published.scope;
    let result = outcome.results.iter().find(same).expect("every model has a result");
    let to = &result.on(published.ledger).ok_or(Why::NotFinite)?.figures;
    let asked = outcome
        .breakdowns
        .iter()
        .find(|other| (other.breakdown.claim, other.breakdown.model) == (claim, model));
    let parts = asked.and_then(|asked| asked.parts.as_ref()).ok_or(Why::NotFinite)?;
    let distance = published.amount - to.mean.ok_or(Why::NoMean)?.value;
    let step = |(step, part): (steps::Step, &Estimates)| {
        let mut part = part.mean?;
        if part.value.abs() < ROUNDING * published.amount.abs() {
            part.value = 0.0;
        }
        let share = (distance.abs() > NEGLIGIBLE * published.amount).then(|| part.value / distance);
        Some(Step { kind: step.kind, name: step.name, part, share })
    };
    let steps = planned.steps.into_iter().zip(parts).map(step);
    Ok(Bridge {
        claim,
        model,
        scope: published.scope,
        ledger: published.ledger,
        method: planned.method,
        from: published.amount,
        steps: steps.collect::<Option<_>>().ok_or(Why::NoMean)?,
        to,
    })
}

/// Every claim with every model.
fn pairs(scenario: &Scenario) -> impl Iterator<Item = (usize, usize)> {
    let models = scenario.models.len();
    (0..scenario.claims.len()).flat_map(move |claim| (0..models).map(move |model| (claim, model)))
}

impl Step {
    /// What it is called.
    #[must_use]
    pub fn says(&self) -> Message {
        words::step(self.kind, &self.name)
    }

    /// What it does, in a few words; `None` where its name says that.
    #[must_use]
    pub fn explained(&self) -> Option<Message> {
        words::explained(self.kind, &self.name)
    }
}

impl Why {
    /// The reason in words that follow "no bridge:".
    #[must_use]
    pub fn says(self) -> Message {
        words::why(self)
    }
}
