//! Which models a scenario runs.

use super::input::Input;
use crate::model::{Bound, Given, Inputs, LIBRARY, Model, load, nearest_model};
use crate::problem::{Place, Problem, Sources};
use crate::quantity::UnitNames;
use crate::table::{Problems, Table};

/// A model to run, checked against the scenario's inputs.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// The model.
    pub model: Model,
    /// What it uses and computes.
    pub bound: Bound,
    /// Whether it is built in.
    pub built_in: bool,
}

impl Inputs for &[Input] {
    fn given(&self, name: &str) -> Option<Given> {
        let input = self.iter().find(|input| input.name == name)?;
        Some(Given {
            unit: input.unit.clone(),
            segmented: input.segmented,
            rate: input.rate,
            place: input.place.clone(),
        })
    }

    fn names(&self) -> Vec<&str> {
        self.iter().map(|input| input.name.as_str()).collect()
    }
}

/// The models of `compare.models`, and the index of `compare.reference`.
pub(super) fn read(
    mut table: Table<'_>,
    own: &[Model],
    inputs: &[Input],
    currency: &str,
    units: &UnitNames,
    sources: &mut Sources,
    problems: &Problems,
) -> (Vec<Chosen>, usize) {
    let names = table.texts("models");
    let reference = table.text("reference");
    if names.is_empty() && table.has("models") {
        table.problem_at("models", Problem::new("`compare.models` names no model"));
    }
    let mut chosen: Vec<Chosen> = Vec::new();
    for (i, (name, place)) in names.iter().enumerate() {
        if names[..i].iter().any(|(other, _)| other == name) {
            problems.push(Problem::new(format!("model `{name}` is listed twice")).at(place));
            continue;
        }
        let Some((model, built_in)) = model(name, place, own, units, sources, problems) else {
            continue;
        };
        if let Some(bound) = model.bind(&inputs, currency, place, problems) {
            chosen.push(Chosen { model, bound, built_in });
        }
    }
    let index = reference
        .as_ref()
        .map_or(Some(0), |reference| names.iter().position(|(name, _)| name == reference));
    if index.is_none() {
        let problem = Problem::new("`compare.reference` is none of `compare.models`");
        table.problem_at("reference", problem.help("add it to the list, or name another"));
    }
    table.finish();
    (chosen, index.unwrap_or(0))
}

fn model(
    name: &str,
    place: &Place,
    own: &[Model],
    units: &UnitNames,
    sources: &mut Sources,
    problems: &Problems,
) -> Option<(Model, bool)> {
    if let Some(model) = own.iter().find(|model| model.name == name) {
        return Some((model.clone(), false));
    }
    if let Some(embedded) = crate::catalogue::find(LIBRARY, name) {
        return Some((load(embedded, units, sources), true));
    }
    let problem = Problem::new(format!("there is no model `{name}`")).at(place);
    problems.push(match nearest_model(name, own.iter().map(|model| model.name.as_str())) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem.help("`shortfall models list` shows the built-in ones"),
    });
    None
}
