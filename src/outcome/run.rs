//! Runs a scenario and gathers what its draws gave.

use std::fmt;
use std::sync::Arc;

use super::plan::{Label, Planned, claims_on, plan};
use super::precision::Precision;
use crate::engine::{Estimates, Failure, Part, Settings, Shard, simulate_part};
use crate::formula::Formula;
use crate::model::Ledger;
use crate::quantity::Unit;
use crate::scenario::Scenario;

/// A scenario and what its draws gave.
#[derive(Debug)]
pub struct Outcome {
    /// The scenario.
    pub scenario: Scenario,
    /// How it was run.
    pub settings: Settings,
    /// Scope by scope, every model in the order asked for.
    pub results: Vec<ModelResult>,
    /// One entry for every probe.
    pub probes: Vec<ProbeResult>,
    /// One entry for every breakdown.
    pub breakdowns: Vec<BreakdownResult>,
    /// Names of inputs (with `/segment`) that lie beyond the table of Sobol
    /// dimensions and were drawn at random.
    pub drawn_at_random: Vec<String>,
    /// If the number of draws was to follow from a precision: which, and what came of it.
    pub precision: Option<Precision>,
}

/// What one model gave in one scope.
#[derive(Debug)]
pub struct ModelResult {
    /// Index into [`Scenario::models`].
    pub model: usize,
    /// Index into [`Scenario::scopes`].
    pub scope: usize,
    /// Its ledgers, or why it has no result.
    pub ledgers: Result<Vec<LedgerResult>, NotFinite>,
}

impl ModelResult {
    /// The figures on `ledger`; `None` if the model does not compute it or has no result.
    #[must_use]
    pub fn on(&self, ledger: &Ledger) -> Option<&LedgerResult> {
        self.ledgers.as_ref().ok()?.iter().find(|result| result.ledger == ledger)
    }
}

/// What one model gave on one ledger, in currency/year.
#[derive(Debug)]
pub struct LedgerResult {
    /// The ledger.
    pub ledger: &'static Ledger,
    /// The figures. `reach` has one entry for every one of `claims`.
    pub figures: Estimates,
    /// Indices into [`Scenario::claims`].
    pub claims: Vec<usize>,
}

/// A model that has no result, because some draw of it is not a finite number.
#[derive(Clone, Debug, PartialEq)]
pub struct NotFinite {
    /// The step, `industry_revenue`, and its formula.
    pub step: String,
    /// The formula's text.
    pub formula: String,
    /// How many draws were not finite.
    pub count: u64,
    /// How many draws there were.
    pub draws: u64,
    /// The replicate of the first such draw, from 0.
    pub replicate: u32,
    /// The first such draw, from 0 in its replicate.
    pub draw: u64,
    /// What it was.
    pub value: f64,
    /// The inputs of that draw, by name.
    pub inputs: Vec<(String, f64)>,
}

/// Who asks a [`Probe`], so that each finds the answers to its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// An inversion: what would have to be true for a claim to hold.
    Inversion,
    /// A rule of the critique.
    Rule,
}

/// A further question asked of the same draws: one formula over the inputs of a scope.
#[derive(Clone, Debug)]
pub struct Probe {
    /// Who asks.
    pub asked: Asked,
    /// What it asks, such as `implied_displacement`; together with `asked` and `claim` it
    /// tells the probe from others.
    pub name: String,
    /// Index of the claim it is about.
    pub claim: usize,
    /// Index of the scope.
    pub scope: usize,
    /// The formula, over names of inputs and of `constants`.
    pub formula: Formula,
    /// Further names and their values; they go before inputs of the same name.
    pub constants: Vec<(String, f64)>,
    /// Values in the unit of the answer: how often it is at or above each is counted.
    pub thresholds: Vec<f64>,
    /// The unit of the answer.
    pub unit: Unit,
}

/// The answer to a [`Probe`].
#[derive(Debug)]
pub struct ProbeResult {
    /// The question.
    pub probe: Probe,
    /// The answer, in the probe's unit; `None` if some draw of it is not finite.
    /// `reach` has one entry for every threshold.
    pub figures: Option<Estimates>,
}

/// How the factors of one draw are turned into its parts, in place.
pub type Split = Arc<dyn Fn(&mut [f64]) + Send + Sync>;

/// The way from a claim to a model's figure in parts: several columns of the same draws.
#[derive(Clone)]
pub struct Breakdown {
    /// Index of the claim.
    pub claim: usize,
    /// Index of the model.
    pub model: usize,
    /// One formula for each part, over the names of the model: inputs, constants, steps.
    pub factors: Vec<Formula>,
    /// What makes parts of factors.
    pub split: Split,
}

/// The parts of a [`Breakdown`].
pub struct BreakdownResult {
    /// What was asked.
    pub breakdown: Breakdown,
    /// The parts, one for each factor; `None` if some draw is not finite.
    pub parts: Option<Vec<Estimates>>,
}

/// What is asked of the draws of a run besides what its models give.
#[derive(Clone, Default)]
pub struct Questions {
    /// Single answers.
    pub probes: Vec<Probe>,
    /// Figures in parts.
    pub breakdowns: Vec<Breakdown>,
}

impl Questions {
    /// These and others.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.probes.extend(others.probes);
        self.breakdowns.extend(others.breakdowns);
        self
    }
}

impl From<Vec<Probe>> for Questions {
    fn from(probes: Vec<Probe>) -> Self {
        Self { probes, breakdowns: Vec::new() }
    }
}

impl fmt::Debug for BreakdownResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Breakdown { claim, model, factors, .. } = &self.breakdown;
        let mut shown = f.debug_struct("BreakdownResult");
        shown.field("claim", claim).field("model", model).field("factors", factors);
        shown.field("parts", &self.parts).finish()
    }
}

impl Outcome {
    /// The answer to what `asked` asks about `claim` under `name`; `None` if it asked no such
    /// thing.
    #[must_use]
    pub fn answer(&self, asked: Asked, claim: usize, name: &str) -> Option<&ProbeResult> {
        self.probes.iter().find(|ProbeResult { probe, .. }| {
            probe.asked == asked && probe.claim == claim && probe.name == name
        })
    }
}

/// Runs `scenario`. `progress` is told how many draws were finished since it was told last.
///
/// # Panics
///
/// If `settings` are not consistent (see [`simulate_part`]), or a probe uses names
/// that are neither inputs nor its own constants, or a breakdown names that its model has not.
#[must_use]
pub fn run(
    scenario: Scenario,
    settings: Settings,
    questions: impl Into<Questions>,
    progress: &(dyn Fn(u64) + Sync),
) -> Outcome {
    let questions = questions.into();
    let planned = plan(&scenario, &questions);
    let part = simulate_part(&planned.plan, &settings, Shard::WHOLE, progress);
    gather(scenario, settings, questions, &planned, part)
}

/// The outcome of a run whose parts are all in `part`.
pub(super) fn gather(
    scenario: Scenario,
    settings: Settings,
    questions: Questions,
    planned: &Planned,
    part: Part,
) -> Outcome {
    let simulation = part.finish(&planned.plan, &settings);
    let drawn_at_random = simulation
        .beyond_sobol
        .iter()
        .map(|&stream| planned.plan.streams[stream].key.clone())
        .collect();
    let mut tasks = simulation.tasks.into_iter();
    let mut results = Vec::new();
    for scope in 0..scenario.scopes.len() {
        for model in 0..scenario.models.len() {
            let outputs = tasks.next().expect("one task for every model and scope");
            let ledgers = outputs.map(|figures| ledgers(&scenario, model, scope, figures)).map_err(
                |failure| not_finite(&scenario, &settings, model, scope, &failure, &planned.labels),
            );
            results.push(ModelResult { model, scope, ledgers });
        }
    }
    let probes = questions
        .probes
        .into_iter()
        .zip(&mut tasks)
        .map(|(probe, outputs)| {
            let figures = outputs.ok().and_then(|mut outputs| outputs.pop());
            ProbeResult { probe, figures }
        })
        .collect();
    let breakdowns = questions
        .breakdowns
        .into_iter()
        .zip(tasks)
        .map(|(breakdown, parts)| BreakdownResult { breakdown, parts: parts.ok() })
        .collect();
    Outcome { scenario, settings, results, probes, breakdowns, drawn_at_random, precision: None }
}

fn ledgers(
    scenario: &Scenario,
    model: usize,
    scope: usize,
    figures: Vec<Estimates>,
) -> Vec<LedgerResult> {
    let ledgers = &scenario.models[model].bound.ledgers;
    ledgers
        .iter()
        .zip(figures)
        .map(|(ledger, figures)| {
            let claims = claims_on(scenario, scope, ledger).collect();
            LedgerResult { ledger, figures, claims }
        })
        .collect()
}

fn not_finite(
    scenario: &Scenario,
    settings: &Settings,
    model: usize,
    scope: usize,
    failure: &Failure,
    labels: &[Label],
) -> NotFinite {
    let chosen = &scenario.models[model];
    let first = &failure.outputs[0];
    let step = chosen.bound.ledgers[first.output].name;
    let formula = chosen.model.steps.iter().find(|candidate| candidate.name == step);
    let used = |label: &Label| {
        let name = &scenario.inputs[label.input].name;
        chosen.bound.inputs.contains(name) && label.scope.is_none_or(|s| s == scope)
    };
    let inputs = labels
        .iter()
        .zip(&first.inputs)
        .filter(|(label, _)| used(label))
        .map(|(label, value)| (label_name(scenario, label), *value))
        .collect();
    NotFinite {
        step: step.to_owned(),
        formula: formula.map(|step| step.formula.text().to_owned()).unwrap_or_default(),
        count: first.count,
        draws: settings.draws(),
        replicate: first.replicate,
        draw: first.draw,
        value: first.value,
        inputs,
    }
}

/// `displacement` or `displacement/recent`.
pub(super) fn label_name(scenario: &Scenario, label: &Label) -> String {
    let name = &scenario.inputs[label.input].name;
    match label.segment {
        Some(segment) => format!("{name}/{}", scenario.segments[segment]),
        None => name.clone(),
    }
}
