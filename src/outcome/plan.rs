//! Turns a scenario into streams, columns and programs for the engine.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::run::{Asked, Breakdown, Probe, Questions, Sketches, Split};
use crate::engine::{Column, Correlation, Kernel, OutputSpec, Plan, SharedPart, Stream, Task};
use crate::formula::{self, Binding, Builder, Formula};
use crate::model::{LEDGERS, Ledger};
use crate::scenario::{Cell, Chosen, Input, Scenario};

/// Segments of an input that have Sobol dimensions of their own. Those of an
/// input with more are drawn at random: the table of dimensions would soon be
/// used up, and where errors are many and apart they cancel in the sum, so that
/// nothing is gained by better points.
const MOST_DIMENSIONS: usize = 100;

/// The task whose outputs are the ledgers of all models, scope by scope, and the answers of the
/// probes.
pub(super) const MODELS: usize = 0;

/// The dimension of a stream that has none: it is random.
const NO_DIMENSION: usize = usize::MAX;

/// A plan and the way back from its columns and tasks to the scenario.
pub(super) struct Planned {
    pub(super) plan: Plan,
    /// What each column holds.
    pub(super) labels: Vec<Label>,
}

/// What a column holds.
#[derive(Clone, Debug)]
pub(super) struct Label {
    pub(super) input: usize,
    pub(super) segment: Option<usize>,
    /// `None` if all scopes share the column.
    pub(super) scope: Option<usize>,
}

/// The plan: one program for every model in every scope, then for the probes, whose outputs come
/// in that order, and one for each breakdown.
///
/// Every input has a stream and thereby a Sobol dimension of its own, in the
/// order of the file, whether a model uses it or not and whatever its law: so
/// overriding a law or adding a model moves no other input's draws. So has
/// every segment, up to [`MOST_DIMENSIONS`] for an input.
pub(super) fn plan(scenario: &Scenario, questions: &Questions) -> Planned {
    let mut planner = Planner::new(scenario, questions.sketches == Sketches::Kept);
    for scope in 0..scenario.scopes.len() {
        for chosen in &scenario.models {
            planner.model(chosen, scope);
        }
    }
    for probe in &questions.probes {
        planner.probe(probe);
    }
    planner.finish_program();
    for breakdown in &questions.breakdowns {
        planner.breakdown(breakdown);
    }
    Planned { plan: planner.plan, labels: planner.labels }
}

struct Planner<'a> {
    scenario: &'a Scenario,
    plan: Plan,
    /// Sobol dimensions given away so far.
    dimensions: usize,
    labels: Vec<Label>,
    /// Shape `[inputs]`: the stream of each input's own or common part.
    streams: Vec<usize>,
    /// Shape `[inputs][scopes][segments]`: what stands for the input in a program.
    cells: Vec<Vec<Vec<formula::Cell>>>,
    /// What models and probes compute, in one program: what several of them compute alike is
    /// computed once.
    builder: Builder,
    /// What to keep of the outputs of that program.
    outputs: Vec<OutputSpec>,
    /// Whether sketches of all draws are kept.
    sketched: bool,
}

impl<'a> Planner<'a> {
    fn new(scenario: &'a Scenario, sketched: bool) -> Self {
        let mut planner = Self {
            scenario,
            plan: Plan::default(),
            dimensions: 0,
            labels: Vec::new(),
            streams: Vec::new(),
            cells: Vec::new(),
            builder: Builder::new(),
            outputs: Vec::new(),
            sketched,
        };
        for (index, input) in scenario.inputs.iter().enumerate() {
            planner.input(index, input);
        }
        if let Some(group) = &scenario.correlations {
            let streams = group.inputs.iter().map(|&input| planner.streams[input]).collect();
            planner.plan.groups.push(Correlation { streams, factor: group.factor.clone() });
        }
        planner
    }

    /// A stream with a Sobol dimension of its own.
    fn stream(&mut self, key: String) -> usize {
        self.dimensions += 1;
        self.add(Stream { key, dimension: self.dimensions - 1 })
    }

    fn add(&mut self, stream: Stream) -> usize {
        self.plan.streams.push(stream);
        self.plan.streams.len() - 1
    }

    /// The streams of the segments of `input`; `None` where none is needed.
    fn own_streams(&mut self, input: &Input) -> Vec<Option<usize>> {
        let segments = &self.scenario.segments;
        let key = |segment: &String| format!("{}/{segment}", input.name);
        if segments.len() <= MOST_DIMENSIONS {
            return segments.iter().map(|segment| Some(self.stream(key(segment)))).collect();
        }
        let uncertain = |i: usize| input.laws.iter().any(|laws| laws[i].constant().is_none());
        let stream = |key| Stream { key, dimension: NO_DIMENSION };
        let own = (0..).zip(segments);
        own.map(|(i, segment)| uncertain(i).then(|| self.add(stream(key(segment))))).collect()
    }

    /// Streams and columns of one input.
    fn input(&mut self, index: usize, input: &Input) {
        let common = self.stream(input.name.clone());
        self.streams.push(common);
        let own = if input.segmented { self.own_streams(input) } else { vec![Some(common)] };
        let mut cells: Vec<Vec<formula::Cell>> = Vec::new();
        for scope in 0..input.laws.len() {
            let row = (0..own.len())
                .map(|segment| match shared_with(input, scope, segment) {
                    Some(earlier) => cells[earlier][segment],
                    None => self.cell(index, scope, segment, own[segment], common),
                })
                .collect();
            cells.push(row);
        }
        self.cells.push(cells);
    }

    /// The constant or the column of one law.
    fn cell(
        &mut self,
        index: usize,
        scope: usize,
        segment: usize,
        own: Option<usize>,
        common: usize,
    ) -> formula::Cell {
        let input = &self.scenario.inputs[index];
        let cell = &input.laws[scope][segment];
        if let Some(value) = cell.constant() {
            return formula::Cell::Constant(value);
        }
        let correlation = input.segment_correlation;
        let moves_together = input.segmented && correlation > 0.0;
        let shared = moves_together.then_some(SharedPart { stream: common, correlation });
        let stream = own.expect("a cell that is no constant has a stream");
        self.plan.columns.push(Column { stream, law: Arc::clone(&cell.law), shared });
        let everywhere = input.laws.iter().all(|laws| Arc::ptr_eq(&laws[segment].law, &cell.law));
        self.labels.push(Label {
            input: index,
            segment: input.segmented.then_some(segment),
            scope: (!everywhere).then_some(scope),
        });
        formula::Cell::Column(self.plan.columns.len() - 1)
    }

    /// What stands for the input called `name` in `scope`.
    fn binding(&self, name: &str, scope: usize) -> Binding {
        let index = self.index(name);
        let row = &self.cells[index][scope];
        if self.scenario.inputs[index].segmented {
            return Binding::Segments(row.clone());
        }
        match row[0] {
            formula::Cell::Constant(value) => Binding::Constant(value),
            formula::Cell::Column(column) => Binding::Column(column),
        }
    }

    fn index(&self, name: &str) -> usize {
        let found = self.scenario.inputs.iter().position(|input| input.name == name);
        found.expect("a bound model uses declared inputs only")
    }

    fn model(&mut self, chosen: &Chosen, scope: usize) {
        let mut builder = std::mem::take(&mut self.builder);
        let binding = |name: &str| self.binding(name, scope);
        chosen.model.compile_into(&mut builder, &chosen.bound, binding);
        self.builder = builder;
        let claimed = |ledger: &&'static Ledger| thresholds(self.scenario, scope, ledger);
        let spec = |ledger: &&'static Ledger| OutputSpec {
            thresholds: claimed(ledger),
            ..self.shape_of(chosen, &BTreeSet::from([ledger.name]), scope)
        };
        let specs: Vec<OutputSpec> = chosen.bound.ledgers.iter().map(spec).collect();
        self.outputs.extend(specs);
    }

    /// What is known beforehand of what follows from these names of a model.
    fn shape_of(&self, chosen: &Chosen, names: &BTreeSet<&str>, scope: usize) -> OutputSpec {
        let behind: BTreeSet<&str> =
            names.iter().flat_map(|name| chosen.model.steps_behind(name)).collect();
        let steps = chosen.model.steps.iter().filter(|step| behind.contains(step.name.as_str()));
        let formulas: Vec<&Formula> = steps.map(|step| &step.formula).collect();
        let mut names = names.clone();
        names.extend(formulas.iter().flat_map(|formula| formula.names()));
        let inputs = chosen.bound.inputs.iter().map(String::as_str);
        let mut shape = self.shape(inputs.filter(|name| names.contains(name)), scope);
        shape.smooth &= !formulas.iter().any(|formula| formula.chooses());
        shape
    }

    fn probe(&mut self, probe: &Probe) {
        self.builder.forget_names();
        let given = |name: &str| probe.constants.iter().find(|(known, _)| known == name);
        for name in probe.formula.names() {
            let binding = match given(name) {
                Some((_, value)) => Binding::Constant(*value),
                None => self.binding(name, probe.scope),
            };
            self.builder.bind(name, binding);
        }
        self.builder.step("probe", &probe.formula);
        self.builder.output("probe");
        let names = probe.formula.names();
        let inputs = names.into_iter().filter(|name| given(name).is_none());
        let mut shape = self.shape(inputs, probe.scope);
        shape.smooth &= !probe.formula.chooses();
        shape.thresholds.clone_from(&probe.thresholds);
        // A rule may hold a whole distribution against another.
        shape.sketched |= probe.asked == Asked::Rule;
        self.outputs.push(shape);
    }

    /// The task of the models and probes, if there are any.
    fn finish_program(&mut self) {
        if self.outputs.is_empty() {
            return;
        }
        let program = std::mem::take(&mut self.builder).finish();
        let outputs = std::mem::take(&mut self.outputs);
        self.task(program, outputs);
    }

    fn breakdown(&mut self, breakdown: &Breakdown) {
        let chosen = &self.scenario.models[breakdown.model];
        let scope = self.scenario.claims[breakdown.claim].scope;
        let program = chosen.model.compile_formulas(
            &chosen.bound,
            |name| self.binding(name, scope),
            &breakdown.factors,
        );
        let names = breakdown.factors.iter().flat_map(Formula::names).collect();
        let shape = self.shape_of(chosen, &names, scope);
        // Parts may pile up where a factor has a single value.
        let shape = OutputSpec { smooth: false, sketched: false, ..shape };
        let outputs = vec![shape; breakdown.factors.len()];
        let reads = Some(program.columns().to_vec());
        let kernel = Arc::new(Parts { factors: program, split: Arc::clone(&breakdown.split) });
        self.plan.tasks.push(Task { kernel, reads, outputs });
    }

    fn task(&mut self, program: formula::Program, outputs: Vec<OutputSpec>) {
        let reads = Some(program.columns().to_vec());
        let kernel: Arc<dyn Kernel> = Arc::new(program);
        self.plan.tasks.push(Task { kernel, reads, outputs });
    }

    /// What is known beforehand of an output of these inputs: it has a mean, a
    /// standard deviation, no atoms if all of them have.
    fn shape<'n>(&self, names: impl Iterator<Item = &'n str>, scope: usize) -> OutputSpec {
        let laws: Vec<&Cell> =
            names.flat_map(|name| &self.scenario.inputs[self.index(name)].laws[scope]).collect();
        OutputSpec {
            thresholds: Vec::new(),
            sketched: self.sketched,
            smooth: laws.iter().all(|cell| cell.constant().is_some() || !cell.law.has_atoms())
                && !laws.iter().all(|cell| cell.constant().is_some()),
            has_mean: laws.iter().all(|cell| cell.law.has_mean()),
            has_sd: laws.iter().all(|cell| cell.law.has_sd()),
        }
    }
}

/// The earlier scope that has the very same law, if any.
fn shared_with(input: &Input, scope: usize, segment: usize) -> Option<usize> {
    let law = &input.laws[scope][segment].law;
    (0..scope).find(|&earlier| Arc::ptr_eq(&input.laws[earlier][segment].law, law))
}

/// The amounts, in currency/year, of the claims that speak of this scope and ledger.
fn thresholds(scenario: &Scenario, scope: usize, ledger: &Ledger) -> Vec<f64> {
    claims_on(scenario, scope, ledger).map(|claim| scenario.claims[claim].per_year()).collect()
}

/// Indices of the claims that speak of this scope and ledger.
pub(super) fn claims_on<'a>(
    scenario: &'a Scenario,
    scope: usize,
    ledger: &'a Ledger,
) -> impl Iterator<Item = usize> + 'a {
    debug_assert!(LEDGERS.contains(ledger));
    let claims = scenario.claims.iter().enumerate();
    claims.filter(move |(_, claim)| claim.scope == scope && claim.ledger == ledger).map(|(i, _)| i)
}

impl Kernel for formula::Program {
    fn outputs(&self) -> usize {
        self.outputs()
    }

    fn run(
        &self,
        columns: &[Vec<f64>],
        rows: usize,
        scratch: &mut Vec<Vec<f64>>,
        out: &mut [Vec<f64>],
    ) {
        self.run(columns, rows, scratch, out);
    }
}

/// Factors, turned into parts draw by draw.
struct Parts {
    factors: formula::Program,
    split: Split,
}

impl Kernel for Parts {
    fn outputs(&self) -> usize {
        self.factors.outputs()
    }

    fn run(
        &self,
        columns: &[Vec<f64>],
        rows: usize,
        scratch: &mut Vec<Vec<f64>>,
        out: &mut [Vec<f64>],
    ) {
        self.factors.run(columns, rows, scratch, out);
        let mut draw = vec![0.0; out.len()];
        for row in 0..rows {
            for (factor, column) in draw.iter_mut().zip(&*out) {
                *factor = column[row];
            }
            (self.split)(&mut draw);
            for (part, column) in draw.iter().zip(&mut *out) {
                column[row] = *part;
            }
        }
    }
}
