//! A published figure beside the one that its own inputs give.

use crate::formula::{Binding, Builder, Cell as Operand};
use crate::model::Step;
use crate::scenario::{Cell, Recipe, Reproduction, Scenario};

/// A figure, recomputed.
#[derive(Clone, Debug)]
pub struct Recomputed<'a> {
    /// What was asked.
    pub asked: &'a Reproduction,
    /// What the inputs give, in the figure's unit; `None` if that is not a finite number.
    pub computed: Option<f64>,
    /// How far the computed figure lies from the published one, as a share of
    /// the published one; `None` where there is nothing to compare.
    pub difference: Option<f64>,
    /// Names of the inputs that have a law with several values: their medians were used.
    pub uncertain: Vec<&'a str>,
}

/// How far a recomputed figure may lie from the published one, as shares of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tolerance {
    /// Up to here the figure is reproduced: rounding explains the rest.
    pub reproduces: f64,
    /// Up to here it comes close.
    pub close: f64,
}

impl Default for Tolerance {
    fn default() -> Self {
        Self { reproduces: 0.02, close: 0.10 }
    }
}

/// Whether a figure follows from its own inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Within what rounding explains.
    Reproduces,
    /// Near, but rounding does not explain it.
    Close,
    /// Too far off.
    DoesNotFollow,
    /// There is nothing to compare.
    NothingToCompare,
}

impl Verdict {
    /// The word in outputs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Reproduces => "reproduces",
            Self::Close => "close",
            Self::DoesNotFollow => "does not follow",
            Self::NothingToCompare => "nothing to compare",
        }
    }
}

impl Recomputed<'_> {
    /// Whether the figure follows, by these bounds.
    #[must_use]
    pub fn verdict(&self, tolerance: Tolerance) -> Verdict {
        match self.difference.map(f64::abs) {
            Some(far) if far <= tolerance.reproduces => Verdict::Reproduces,
            Some(far) if far <= tolerance.close => Verdict::Close,
            Some(_) => Verdict::DoesNotFollow,
            // No number at all, or a number where nothing was published.
            None if self.asked.published.is_some() => Verdict::DoesNotFollow,
            None => Verdict::NothingToCompare,
        }
    }
}

/// Every figure of the scenario, recomputed, in the order of the file.
#[must_use]
pub fn recompute(scenario: &Scenario) -> Vec<Recomputed<'_>> {
    scenario.reproductions.iter().map(|asked| one(scenario, asked)).collect()
}

fn one<'a>(scenario: &'a Scenario, asked: &'a Reproduction) -> Recomputed<'a> {
    let value = value(scenario, asked);
    let computed = value.is_finite().then_some(value);
    let difference = asked.published.zip(computed).and_then(|(published, computed)| {
        let apart = computed - published;
        let difference = if apart == 0.0 { 0.0 } else { apart / published.abs() };
        difference.is_finite().then_some(difference)
    });
    let spread = |input: &&str| cells(scenario, input, asked.scope).iter().any(has_spread);
    let uncertain = asked.recipe.inputs().into_iter().filter(spread).collect();
    Recomputed { asked, computed, difference, uncertain }
}

fn has_spread(cell: &Cell) -> bool {
    cell.law.quantile(0.25) != cell.law.quantile(0.75)
}

/// What the recipe gives when every input is its median.
fn value(scenario: &Scenario, asked: &Reproduction) -> f64 {
    let input = |name: &str| binding(scenario, name, asked.scope);
    match &asked.recipe {
        Recipe::Formula(step) => formula(step, &input),
        Recipe::Model { model, bound, result, with } => {
            let value = |name: &str| match with.iter().find(|step| step.name == name) {
                Some(step) => Binding::Constant(formula(step, &input)),
                None => input(name),
            };
            model.compile_step(bound, result, value).evaluate(&[])[0]
        }
    }
}

fn formula(step: &Step, input: &dyn Fn(&str) -> Binding) -> f64 {
    let mut builder = Builder::new();
    for name in step.formula.names() {
        builder.bind(name, input(name));
    }
    builder.step(&step.name, &step.formula);
    builder.output(&step.name);
    builder.finish().evaluate(&[])[0]
}

fn binding(scenario: &Scenario, name: &str, scope: usize) -> Binding {
    let medians: Vec<f64> =
        cells(scenario, name, scope).iter().map(|cell| cell.law.quantile(0.5)).collect();
    match medians[..] {
        [one] if !segmented(scenario, name) => Binding::Constant(one),
        _ => Binding::Segments(medians.into_iter().map(Operand::Constant).collect()),
    }
}

fn segmented(scenario: &Scenario, name: &str) -> bool {
    scenario.inputs.iter().any(|input| input.name == name && input.segmented)
}

fn cells<'a>(scenario: &'a Scenario, name: &str, scope: usize) -> &'a [Cell] {
    let input = scenario.inputs.iter().find(|input| input.name == name);
    &input.expect("a checked formula uses declared inputs only").laws[scope]
}
