//! Published figures and the reckoning that should give them.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::{self, Models};
use super::critic::Critic;
use super::input::Input;
use super::read::Scope;
use super::reference::{Reference, cited};
use crate::catalogue::nearest;
use crate::formula::{self, FormulaError, Kind};
use crate::language::Message;
use crate::model::{Bound, Given, Inputs, Model, Rate, Step, step, unit};
use crate::problem::{Place, Problem, Sources};
use crate::quantity::{Unit, UnitNames};
use crate::table::{Name, Problems, Table};

/// A figure and how it follows from inputs: one that was published, to be
/// recomputed, or one that the published figures imply.
#[derive(Clone, Debug)]
pub struct Reproduction {
    /// Its name in the file.
    pub id: String,
    /// What it is, in words.
    pub title: Option<String>,
    /// As published, in `unit`; `None` for what is only implied.
    pub published: Option<f64>,
    /// The unit of the figure.
    pub unit: Unit,
    /// How far it can be recomputed, `A` to `D`.
    pub class: Option<String>,
    /// The critic who published it, if it is not the claimant's.
    pub critic: Option<String>,
    /// Index of the scope whose inputs are used.
    pub scope: usize,
    /// The reckoning.
    pub recipe: Recipe,
    /// Names of its sources.
    pub sources: Vec<String>,
    /// How the figure was seen.
    pub status: Option<String>,
    /// Doubts and remarks.
    pub note: Option<String>,
}

/// How a figure follows from inputs.
#[derive(Clone, Debug)]
pub enum Recipe {
    /// A formula over the inputs.
    Formula(Step),
    /// A step of a model.
    Model {
        /// The model.
        model: Box<Model>,
        /// What it uses.
        bound: Bound,
        /// The name of the step.
        result: String,
        /// What stands for its needs, where that is not the input of the same name.
        with: Vec<Step>,
    },
}

impl Recipe {
    /// The reckoning in a line.
    #[must_use]
    pub fn told(&self) -> Message {
        match self {
            Self::Formula(step) => {
                Message::new("recipe-formula").with("formula", step.formula.text().trim())
            }
            Self::Model { model, result, with, .. } => {
                let told = |step: &Step| format!("{} = {}", step.name, step.formula.text().trim());
                let with: Vec<String> = with.iter().map(told).collect();
                let id = if with.is_empty() { "recipe-model" } else { "recipe-model-with" };
                let said = Message::new(id).with("result", result.as_str());
                said.with("model", model.name.as_str()).with("with", with.join(", "))
            }
        }
    }

    /// Names of the inputs that it reads.
    #[must_use]
    pub fn inputs(&self) -> Vec<&str> {
        let mut names: Vec<&str> = match self {
            Self::Formula(step) => step.formula.names().into_iter().collect(),
            Self::Model { bound, with, .. } => {
                let mapped = |name: &str| with.iter().any(|step| step.name == name);
                let direct = bound.inputs.iter().map(String::as_str).filter(|name| !mapped(name));
                direct.chain(with.iter().flat_map(|step| step.formula.names())).collect()
            }
        };
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// What reproductions are read with.
pub(super) struct Reading<'a> {
    pub(super) scopes: &'a [Scope],
    pub(super) references: &'a [Reference],
    pub(super) critics: &'a [Critic],
    pub(super) inputs: &'a [Input],
    pub(super) models: &'a Models<'a>,
    /// Names of the figures themselves.
    pub(super) figures: BTreeSet<String>,
    pub(super) currency: &'a str,
    pub(super) units: &'a UnitNames,
    pub(super) problems: &'a Problems,
}

/// The names of all figures.
pub(super) fn names(
    published: &[(Name, Table<'_>)],
    implied: &[(Name, Table<'_>)],
) -> BTreeSet<String> {
    published.iter().chain(implied).map(|(name, _)| name.text.clone()).collect()
}

impl Reading<'_> {
    /// Reads the tables under `reproduce`, then those under `implied`.
    pub(super) fn all(
        &self,
        published: Vec<(Name, Table<'_>)>,
        implied: Vec<(Name, Table<'_>)>,
        sources: &mut Sources,
    ) -> Vec<Reproduction> {
        let published = published.into_iter().map(|(name, table)| (name, table, true));
        let implied = implied.into_iter().map(|(name, table)| (name, table, false));
        published
            .chain(implied)
            .filter_map(|(name, table, published)| self.read(&name, table, published, sources))
            .collect()
    }

    /// Reads `[reproduce.NAME]` or, if not `published`, `[implied.NAME]`.
    pub(super) fn read(
        &self,
        name: &Name,
        mut table: Table<'_>,
        published: bool,
        sources: &mut Sources,
    ) -> Option<Reproduction> {
        let before = self.problems.count();
        let title = table.text("title");
        let figure = if published { table.number("published") } else { None };
        if figure.is_some_and(|figure| !figure.is_finite()) {
            table.problem_at("published", Problem::new("`published` must be a finite number"));
        }
        let unit = unit(&mut table, self.units, self.problems);
        let class = if published { table.word("class") } else { None };
        let critic = if published { self.critic(&mut table) } else { None };
        let scope = super::claim::scope(&mut table, self.scopes, self.problems);
        let references = cited(&mut table, self.references, self.problems);
        let status = if published { table.word("status") } else { None };
        let note = table.text("note");
        let asked = Asked::of(&mut table, name, sources, self.problems);
        table.finish();
        let unit = unit?.with_money(self.currency);
        let recipe = self.recipe(asked?, &unit, sources)?;
        if self.problems.count() > before {
            return None;
        }
        Some(Reproduction {
            id: name.text.clone(),
            title,
            published: figure,
            unit,
            class,
            critic,
            scope: scope?,
            recipe,
            sources: references,
            status,
            note,
        })
    }

    /// The critic who published the figure, who must be declared.
    fn critic(&self, table: &mut Table<'_>) -> Option<String> {
        let id = table.text("critic")?;
        if self.critics.iter().any(|critic| critic.id == id) {
            return Some(id);
        }
        let problem = Problem::new(format!("there is no critic `{id}`"));
        let known = self.critics.iter().map(|critic| critic.id.as_str());
        table.problem_at(
            "critic",
            match nearest(&id, known) {
                Some(near) => problem.help(format!("did you mean `{near}`?")),
                None => problem.help(format!("declare it under `[critics.{id}]`")),
            },
        );
        None
    }

    fn recipe(&self, asked: Asked, unit: &Unit, sources: &mut Sources) -> Option<Recipe> {
        let names = self.kinds();
        match asked {
            Asked::Formula(step) => {
                let kind = self.kind(&step, &names)?;
                self.one_number(&step, &kind, Some(unit))?;
                Some(Recipe::Formula(step))
            }
            Asked::Model { name, result, with } => {
                let (model, _) = self.model(&name, sources)?;
                let mut given = With { inputs: self.inputs, kinds: Vec::new() };
                for step in &with {
                    let unit = self.needed(step, &model)?;
                    let kind = self.kind(step, &names)?;
                    self.one_number(step, &kind, unit.as_ref())?;
                    given.kinds.push((step, kind));
                }
                let bound = model.bind(&given, self.currency, &name.1, self.problems)?;
                self.result_holds(&model, &bound, &result, unit)?;
                Some(Recipe::Model { model: Box::new(model), bound, result: result.0, with })
            }
        }
    }

    fn model(
        &self,
        (name, place): &(String, Place),
        sources: &mut Sources,
    ) -> Option<(Model, bool)> {
        if self.models.faulty.contains(name) {
            return None;
        }
        compare::model(name, place, self.models, self.units, sources, self.problems)
    }

    /// The units of all inputs.
    fn kinds(&self) -> BTreeMap<String, Kind> {
        let kind = |input: &Input| {
            let kind = Kind::number(input.unit.clone());
            (input.name.clone(), if input.segmented { kind.over_segments() } else { kind })
        };
        self.inputs.iter().map(kind).collect()
    }

    fn kind(&self, step: &Step, names: &BTreeMap<String, Kind>) -> Option<Kind> {
        let told = |error| self.problems.push(step.problem(self.of_figure(step, error)));
        formula::check(&step.formula, names)
            .map_err(|errors| errors.into_iter().for_each(told))
            .ok()
    }

    /// What is said of a formula that reads another figure: whether the published or the computed
    /// one is meant, nobody could tell.
    fn of_figure(&self, step: &Step, error: FormulaError) -> FormulaError {
        let name = step.formula.text().get(error.span.clone()).unwrap_or_default();
        if !self.figures.contains(name) {
            return error;
        }
        let help = format!(
            "`{name}` is another figure: give its published value as an input, or put both \
             reckonings into a model of your own as steps, and ask for each by `model` and `result`"
        );
        FormulaError { help: Some(help), ..error }
    }

    /// That `step` is one number, in `unit` if one is asked for.
    fn one_number(&self, step: &Step, kind: &Kind, unit: Option<&Unit>) -> Option<()> {
        let wanted = unit.unwrap_or(&kind.unit);
        if let Err(error) = formula::expect_unit(&step.formula, kind, wanted) {
            self.problems.push(step.problem(error));
            return None;
        }
        if kind.segmented {
            let problem = Problem::new("the result still differs from segment to segment");
            let help = "close the segments with `sum(...)`";
            self.problems.push(problem.at(&step.place).help(help));
            return None;
        }
        Some(())
    }

    /// The unit of the need that `step` stands for, if the model declares one;
    /// `None` (with a problem) if it needs nothing of that name.
    #[expect(clippy::option_option, reason = "a name that is used need not be declared")]
    fn needed(&self, step: &Step, model: &Model) -> Option<Option<Unit>> {
        if let Some(need) = model.needs.iter().find(|need| need.name == step.name) {
            return Some(Some(need.unit.with_money(self.currency)));
        }
        let outside = model.outside_names();
        if outside.contains(&step.name.as_str()) {
            return Some(None);
        }
        let known: Vec<&str> =
            model.needs.iter().map(|need| need.name.as_str()).chain(outside).collect();
        let message = format!("model `{}` needs no `{}`", model.name, step.name);
        let problem = Problem::new(message).at(&step.place);
        self.problems.push(match nearest(&step.name, known.iter().copied()) {
            Some(near) => problem.help(format!("did you mean `{near}`?")),
            None => {
                problem.help(format!("`shortfall models show {}` says what it needs", model.name))
            }
        });
        None
    }

    fn result_holds(
        &self,
        model: &Model,
        bound: &Bound,
        (result, place): &(String, Place),
        unit: &Unit,
    ) -> Option<()> {
        let Some(index) = model.steps.iter().position(|step| &step.name == result) else {
            let message = format!("model `{}` has no step `{result}`", model.name);
            let problem = Problem::new(message).at(place);
            let known = model.steps.iter().map(|step| step.name.as_str());
            self.problems.push(match nearest(result, known) {
                Some(near) => problem.help(format!("did you mean `{near}`?")),
                None => problem.help(format!("`shortfall models show {}` has them", model.name)),
            });
            return None;
        };
        let kind = &bound.kinds[index];
        if kind.unit != *unit && !kind.boolean {
            let message =
                format!("`{result}` is in `{}`, but the figure is in `{unit}`", kind.unit);
            let help = "change the `unit` of the figure, or ask for another result";
            self.problems.push(Problem::new(message).at(place).help(help));
            return None;
        }
        if kind.segmented || kind.boolean {
            let message = format!("`{result}` is not one number");
            self.problems.push(Problem::new(message).at(place).help("ask for another result"));
            return None;
        }
        Some(())
    }
}

/// What a table asks for, before units are looked at.
enum Asked {
    Formula(Step),
    Model { name: (String, Place), result: (String, Place), with: Vec<Step> },
}

impl Asked {
    fn of(
        table: &mut Table<'_>,
        name: &Name,
        sources: &Sources,
        problems: &Problems,
    ) -> Option<Self> {
        let formula = table.text("formula").map(|text| (text, table.place_of("formula")));
        let model = table.text("model").map(|text| (text, table.place_of("model")));
        let result = table.text("result").map(|text| (text, table.place_of("result")));
        let with = table.named_texts("with");
        match (formula, model, result) {
            (Some((text, place)), None, None) if with.is_empty() => {
                Some(Self::Formula(step(name.text.clone(), &text, place, sources, problems)?))
            }
            (None, Some(name), Some(result)) => {
                let count = with.len();
                let read = |(name, text, place): (Name, String, Place)| {
                    step(name.text, &text, place, sources, problems)
                };
                let with: Vec<Step> = with.into_iter().filter_map(read).collect();
                (with.len() == count).then_some(Self::Model { name, result, with })
            }
            (formula, model, result) => {
                let message =
                    format!("`{}` needs either `formula`, or `model` and `result`", table.path);
                let help = match (formula, model, result) {
                    (None, Some((name, _)), None) => format!(
                        "add `result = \"...\"`: `shortfall models show {name}` has its steps"
                    ),
                    (None, None, Some(_)) => "add the `model` that has this result".to_owned(),
                    (Some(_), None, None) => {
                        "`with` is for a need of a model: leave it out, or name a `model`"
                            .to_owned()
                    }
                    (Some(_), ..) => "leave one of them out".to_owned(),
                    _ => "write, say, `formula = \"copies * rate * price\"`".to_owned(),
                };
                problems.push(Problem::new(message).at(&table.place).help(help));
                None
            }
        }
    }
}

/// The inputs of a scenario, with some formulas in the place of others.
struct With<'a> {
    inputs: &'a [Input],
    kinds: Vec<(&'a Step, Kind)>,
}

impl Inputs for With<'_> {
    fn given(&self, name: &str) -> Option<Given> {
        let Some((step, kind)) = self.kinds.iter().find(|(step, _)| step.name == name) else {
            return self.inputs.given(name);
        };
        Some(Given {
            unit: kind.unit.clone(),
            segmented: false,
            rate: self.rate(step),
            place: step.place.clone(),
        })
    }

    fn names(&self) -> Vec<&str> {
        self.inputs.names()
    }

    fn way_out(&self, need: &str) -> String {
        format!("write `with.{need} = \"...\"` for it here")
    }
}

impl With<'_> {
    /// What a rate already contains: that of the one input that the formula is.
    fn rate(&self, step: &Step) -> Option<Rate> {
        let input = self.inputs.iter().find(|input| input.name == step.formula.text().trim())?;
        input.rate
    }
}
