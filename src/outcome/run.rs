//! Runs a scenario and gathers what its draws gave.

use std::fmt;
use std::sync::Arc;

use super::failure::{Failed, NotFinite};
use super::plan::{Label, Planned, claims_on, plan};
use super::precision::Precision;
use crate::engine::{Estimates, NonFinite, Part, Settings, Shard, simulate_part};
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
    /// Whether [`Estimates::sketch`] is wanted.
    pub sketches: Sketches,
}

/// Whether a run keeps where all draws of its models fell: some charts are drawn from that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sketches {
    /// It does not, and takes less time and memory.
    #[default]
    NotKept,
    /// It does.
    Kept,
}

impl Questions {
    /// These and others.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.probes.extend(others.probes);
        self.breakdowns.extend(others.breakdowns);
        if others.sketches == Sketches::Kept {
            self.sketches = Sketches::Kept;
        }
        self
    }

    /// The same, with [`Estimates::sketch`].
    #[must_use]
    pub fn with_sketches(self) -> Self {
        Self { sketches: Sketches::Kept, ..self }
    }
}

impl From<Vec<Probe>> for Questions {
    fn from(probes: Vec<Probe>) -> Self {
        Self { probes, ..Self::default() }
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
    let mut outputs = simulation.tasks.into_iter().flatten();
    let mut results = Vec::new();
    for scope in 0..scenario.scopes.len() {
        for model in 0..scenario.models.len() {
            let count = scenario.models[model].bound.ledgers.len();
            let figures: Vec<_> = outputs.by_ref().take(count).collect();
            let ledgers = ledgers(&scenario, model, scope, figures).map_err(|(ledger, first)| {
                let failed =
                    Failed { scenario: &scenario, model, scope, ledger, labels: &planned.labels };
                failed.report(&first, settings.draws())
            });
            results.push(ModelResult { model, scope, ledgers });
        }
    }
    let answer = |(probe, figures): (_, Result<_, _>)| ProbeResult { probe, figures: figures.ok() };
    let probes = questions.probes.into_iter().zip(&mut outputs).map(answer).collect();
    let breakdowns = questions
        .breakdowns
        .into_iter()
        .map(|breakdown| {
            let parts: Vec<_> = outputs.by_ref().take(breakdown.factors.len()).collect();
            BreakdownResult { breakdown, parts: parts.into_iter().collect::<Result<_, _>>().ok() }
        })
        .collect();
    Outcome { scenario, settings, results, probes, breakdowns, drawn_at_random, precision: None }
}

/// The results of a model, or the first ledger that has draws that are not finite.
fn ledgers(
    scenario: &Scenario,
    model: usize,
    scope: usize,
    figures: Vec<Result<Estimates, NonFinite>>,
) -> Result<Vec<LedgerResult>, (&'static Ledger, NonFinite)> {
    let result = |(ledger, figures): (&&'static Ledger, Result<_, _>)| {
        let claims = claims_on(scenario, scope, ledger).collect();
        let figures = figures.map_err(|failure| (*ledger, failure))?;
        Ok(LedgerResult { ledger, figures, claims })
    };
    scenario.models[model].bound.ledgers.iter().zip(figures).map(result).collect()
}

/// `displacement` or `displacement/recent`.
pub(super) fn label_name(scenario: &Scenario, label: &Label) -> String {
    let name = &scenario.inputs[label.input].name;
    match label.segment {
        Some(segment) => format!("{name}/{}", scenario.segments[segment]),
        None => name.clone(),
    }
}
