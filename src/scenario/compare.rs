//! Which models a scenario runs.

use super::input::Input;
use super::shelf::Shelf;
use crate::model::{Bound, Given, Inputs, LIBRARY, Model, nearest_model};
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

/// The models that a scenario can name.
#[derive(Debug)]
pub(super) struct Models<'a> {
    /// Those that it declares itself.
    pub(super) own: Vec<Model>,
    /// Names of own ones that do not hold; they were reported where they stand.
    pub(super) faulty: Vec<String>,
    pub(super) built_in: &'a Shelf,
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

/// What `[compare]` asks for.
#[derive(Debug)]
pub(super) struct Asked {
    models: Vec<(String, Place)>,
    /// Index of the reference.
    reference: usize,
    /// Why no model is run.
    pub(super) none: Option<String>,
}

impl Asked {
    /// No model at all.
    pub(super) fn none() -> Self {
        Self { models: Vec::new(), reference: 0, none: None }
    }
}

/// Reads `[compare]`, before anything is known of inputs.
pub(super) fn asked(mut table: Table<'_>, problems: &Problems) -> Asked {
    let before = problems.count();
    let models = table.texts("models");
    let reference = table.text("reference");
    let none = table.text("none");
    if none.is_some() && table.has("models") {
        let problem = Problem::new("`compare` has models and a reason for none: which holds?");
        table.problem_at("none", problem.help("take one of the two away"));
    }
    if none.is_none() && !table.has("models") && !table.is_misspelt("models") {
        let problem = Problem::new("`models` is missing in `compare`").at(&table.place);
        let help =
            "add `models = [\"NAME\"]`, or `none = \"...\"` with the reason why none can be run";
        problems.push(problem.help(help));
    }
    if models.is_empty() && problems.count() == before && table.has("models") {
        let problem = Problem::new("`compare.models` names no model");
        let help = "`shortfall models list` shows the built-in ones";
        table.problem_at("models", problem.help(help));
    }
    for (i, (name, place)) in models.iter().enumerate() {
        if models[..i].iter().any(|(other, _)| other == name) {
            let problem = Problem::new(format!("model `{name}` is listed twice")).at(place);
            problems.push(problem.help("take one away"));
        }
    }
    let index = reference
        .as_ref()
        .map_or(Some(0), |reference| models.iter().position(|(name, _)| name == reference));
    if index.is_none() && !models.is_empty() {
        let problem = Problem::new("`compare.reference` is none of `compare.models`");
        table.problem_at("reference", problem.help("add it to the list, or name another"));
    }
    table.finish();
    Asked { models, reference: index.unwrap_or(0), none }
}

/// The models asked for, checked against `inputs`, and the index of the reference.
pub(super) fn chosen(
    asked: &Asked,
    known: &Models<'_>,
    inputs: &[Input],
    currency: &str,
    units: &UnitNames,
    sources: &mut Sources,
    problems: &Problems,
) -> (Vec<Chosen>, usize) {
    let mut chosen: Vec<Chosen> = Vec::new();
    for (name, place) in &asked.models {
        if known.faulty.contains(name) {
            continue;
        }
        let Some((model, built_in)) = model(name, place, known, units, sources, problems) else {
            continue;
        };
        match model.bind(&inputs, currency, place, problems) {
            Some(bound) if bound.ledgers.is_empty() => {
                problems.push(model.without_ledger(built_in, place));
            }
            Some(bound) => chosen.push(Chosen { model, bound, built_in }),
            None => {}
        }
    }
    (chosen, asked.reference)
}

/// The model called `name`, and whether it is built in.
pub(super) fn model(
    name: &str,
    place: &Place,
    known: &Models<'_>,
    units: &UnitNames,
    sources: &mut Sources,
    problems: &Problems,
) -> Option<(Model, bool)> {
    if let Some(model) = known.own.iter().find(|model| model.name == name) {
        return Some((model.clone(), false));
    }
    if let Some(embedded) = crate::catalogue::find(LIBRARY, name) {
        return Some((known.built_in.load(embedded, units, sources), true));
    }
    let problem = Problem::new(format!("there is no model `{name}`")).at(place);
    let names = known.own.iter().map(|model| model.name.as_str());
    problems.push(match nearest_model(name, names) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem.help("`shortfall models list` shows the built-in ones"),
    });
    None
}
