//! Draws that are not finite numbers, and the step where they began.

use super::plan::Label;
use super::run::label_name;
use crate::engine::NonFinite;
use crate::formula::{self, Binding};
use crate::model::{Ledger, Step};
use crate::scenario::{Chosen, Scenario};

/// A model that has no result, because some draw of it is not a finite number.
#[derive(Clone, Debug, PartialEq)]
pub struct NotFinite {
    /// The ledger on which the draws were not finite.
    pub ledger: &'static Ledger,
    /// The first step that was not finite in the first such draw, such as `volume`.
    pub step: String,
    /// The text of its formula.
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

/// A ledger of a model that has draws that are not finite.
pub(super) struct Failed<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) model: usize,
    pub(super) scope: usize,
    pub(super) ledger: &'static Ledger,
    /// What the columns hold.
    pub(super) labels: &'a [Label],
}

impl Failed<'_> {
    /// What is said of them: of the first, its inputs and where it went wrong.
    pub(super) fn report(&self, first: &NonFinite, draws: u64) -> NotFinite {
        let chosen = self.chosen();
        let step = self.first_step(&first.inputs);
        let used = |label: &Label| {
            let name = &self.scenario.inputs[label.input].name;
            chosen.bound.inputs.contains(name) && self.is_here(label)
        };
        let inputs = self.labels.iter().zip(&first.inputs).filter(|(label, _)| used(label));
        let inputs = inputs.map(|(label, value)| (label_name(self.scenario, label), *value));
        NotFinite {
            ledger: self.ledger,
            step: step.map_or(self.ledger.name, |step| &step.name).to_owned(),
            formula: step.map(|step| step.formula.text().to_owned()).unwrap_or_default(),
            count: first.count,
            draws,
            replicate: first.replicate,
            draw: first.draw,
            value: first.value,
            inputs: inputs.collect(),
        }
    }

    fn chosen(&self) -> &Chosen {
        &self.scenario.models[self.model]
    }

    fn is_here(&self, label: &Label) -> bool {
        label.scope.is_none_or(|scope| scope == self.scope)
    }

    /// Where the ledger ceased to be a finite number in a draw of these columns: from the ledger
    /// back, the step whose own steps were all finite.
    fn first_step(&self, columns: &[f64]) -> Option<&Step> {
        let steps = &self.chosen().model.steps;
        let step_of = |name: &str| steps.iter().find(|step| step.name == name);
        let mut at = step_of(self.ledger.name)?;
        loop {
            let names = at.formula.names();
            let before = steps.iter().take_while(|step| step.name != at.name);
            let mut before = before.filter(|step| names.contains(step.name.as_str()));
            match before.find(|step| !self.is_finite(step, columns)) {
                Some(earlier) => at = earlier,
                None => return Some(at),
            }
        }
    }

    fn is_finite(&self, step: &Step, columns: &[f64]) -> bool {
        let Chosen { model, bound, .. } = self.chosen();
        let kind = model.steps.iter().zip(&bound.kinds).find(|(other, _)| other.name == step.name);
        let segmented = kind.is_some_and(|(_, kind)| kind.segmented);
        let whole = if segmented { format!("sum({})", step.name) } else { step.name.clone() };
        let whole = formula::parse(&whole).expect("a name, summed or not, is a formula");
        let program = model.compile_formulas(bound, |name| self.value(name, columns), &[whole]);
        program.evaluate(&[])[0].is_finite()
    }

    /// What an input was in that draw.
    fn value(&self, name: &str, columns: &[f64]) -> Binding {
        let inputs = &self.scenario.inputs;
        let index = inputs.iter().position(|input| input.name == name);
        let index = index.expect("a bound model uses declared inputs only");
        let drawn = |segment: Option<usize>| {
            let held = |label: &Label| {
                label.input == index && label.segment == segment && self.is_here(label)
            };
            self.labels.iter().position(held).map(|column| columns[column])
        };
        let value = |segment: usize| {
            let cell = &inputs[index].laws[self.scope][segment];
            let label = inputs[index].segmented.then_some(segment);
            cell.constant().or_else(|| drawn(label)).expect("a law has a column or a constant")
        };
        if !inputs[index].segmented {
            return Binding::Constant(value(0));
        }
        let segments = 0..inputs[index].laws[self.scope].len();
        Binding::Segments(segments.map(|i| formula::Cell::Constant(value(i))).collect())
    }
}
