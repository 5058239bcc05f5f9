//! Checks a model against the inputs of a scenario, and compiles it.

use super::ledger::{LEDGERS, Ledger};
use super::read::{Model, Need, Rate, Step};
use crate::catalogue::nearest;
use crate::formula::{self, Binding, Builder, Formula, Kind, Program, Scope};
use crate::problem::{Place, Problem};
use crate::quantity::Unit;
use crate::table::Problems;

/// An input, as a model sees it.
#[derive(Clone, Debug)]
pub struct Given {
    /// Its unit.
    pub unit: Unit,
    /// Whether it differs from segment to segment.
    pub segmented: bool,
    /// What a rate already contains.
    pub rate: Option<Rate>,
    /// Where it is declared.
    pub place: Place,
}

/// A model whose formulas hold for a set of inputs.
#[derive(Clone, Debug)]
pub struct Bound {
    /// Names of the inputs that it uses.
    pub inputs: Vec<String>,
    /// Names of the needs for which the model's own default stands in.
    pub defaults: Vec<String>,
    /// The unit and shape of every step.
    pub kinds: Vec<Kind>,
    /// The ledgers that it computes, in the order of [`LEDGERS`].
    pub ledgers: Vec<&'static Ledger>,
}

/// The inputs that a model may use.
pub trait Inputs {
    /// The input called `name`.
    fn given(&self, name: &str) -> Option<Given>;
    /// All their names.
    fn names(&self) -> Vec<&str>;
    /// What else could be done about a need that has no input, as an instruction.
    fn way_out(&self, _need: &str) -> String {
        "leave the model out of `compare.models`".to_owned()
    }
}

/// The names of a model while its steps are checked one after the other.
struct Names<'a> {
    known: Vec<(String, Kind)>,
    /// Steps that do not hold; they were reported where they stand.
    faulty: Vec<String>,
    inputs: &'a dyn Inputs,
}

impl Scope for Names<'_> {
    fn kind(&self, name: &str) -> Option<Kind> {
        if self.faulty.iter().any(|faulty| faulty == name) {
            return None;
        }
        let known =
            self.known.iter().find(|(known, _)| known == name).map(|(_, kind)| kind.clone());
        known.or_else(|| {
            let given = self.inputs.given(name)?;
            Some(kind(given.unit, given.segmented))
        })
    }

    fn names(&self) -> Vec<&str> {
        let known = self.known.iter().map(|(name, _)| name.as_str());
        let faulty = self.faulty.iter().map(String::as_str);
        known.chain(faulty).chain(self.inputs.names()).collect()
    }
}

fn kind(unit: Unit, segmented: bool) -> Kind {
    let kind = Kind::number(unit);
    if segmented { kind.over_segments() } else { kind }
}

impl Model {
    /// Checks every need, unit and step against `inputs`; amounts of money are
    /// in `currency`. `place` is where the scenario asks for the model.
    ///
    /// `None` if anything does not hold; `problems` then says what.
    pub fn bind(
        &self,
        inputs: &dyn Inputs,
        currency: &str,
        place: &Place,
        problems: &Problems,
    ) -> Option<Bound> {
        let before = problems.count();
        let mut names = Names { known: Vec::new(), faulty: Vec::new(), inputs };
        let mut defaults = Vec::new();
        for need in &self.needs {
            let unit = need.unit.with_money(currency);
            // Further on what is needed counts, so that what is wrong is told once.
            let mut segmented = need.segmented;
            if let Some(given) = inputs.given(&need.name) {
                self.check_input(need, &unit, &given, problems);
                segmented |= given.segmented;
            } else if need.default.is_some() {
                defaults.push(need.name.clone());
            } else {
                problems.push(self.missing(need, &unit, inputs, place));
            }
            names.known.push((need.name.clone(), kind(unit, segmented)));
        }
        for constant in &self.constants {
            let kind = Kind::number(constant.unit.with_money(currency));
            names.known.push((constant.name.clone(), kind));
        }
        self.refuse_double_correction(inputs, place, problems);
        let kinds = self.check_steps(&mut names, currency, problems);
        let ledgers: Vec<&'static Ledger> = LEDGERS
            .iter()
            .filter(|ledger| self.steps.iter().any(|step| step.name == ledger.name))
            .collect();
        if problems.count() > before {
            return None;
        }
        Some(Bound { inputs: self.used(inputs), defaults, kinds, ledgers })
    }

    /// What is wrong with comparing a model that computes no ledger; `place` is where
    /// that is asked for.
    #[must_use]
    pub fn without_ledger(&self, built_in: bool, place: &Place) -> Problem {
        let problem = Problem::new(format!("model `{}` computes no ledger", self.name));
        if built_in {
            let help = format!("use it under `[reproduce.NAME]`, with `model = \"{}\"`", self.name);
            return problem.at(place).help(help);
        }
        let all: Vec<String> = LEDGERS.iter().map(|l| format!("`{}`", l.name)).collect();
        problem.at(&self.place).help(format!("name one of its steps {}", all.join(", ")))
    }

    /// Names of the inputs that the formulas use, in alphabetical order.
    fn used(&self, inputs: &dyn Inputs) -> Vec<String> {
        let given = |name: &&str| inputs.given(name).is_some();
        self.outside_names().into_iter().filter(given).map(str::to_owned).collect()
    }

    fn check_input(&self, need: &Need, unit: &Unit, given: &Given, problems: &Problems) {
        let (model, name) = (&self.name, &need.name);
        if given.unit != *unit {
            let message = format!("`{name}` must be in `{unit}`, but is in `{}`", given.unit);
            let label = format!("{unit}: {}", phrase(&need.meaning));
            let mut help = format!("write `unit = \"{unit}\"` and give its law in that unit");
            if in_other_money(&given.unit, unit) {
                help.push_str(", or add `price_year = ...` to have it converted");
            }
            problems.push(Problem::new(message).at(&given.place).label(label).help(help));
        }
        if need.segmented && !given.segmented {
            let message = format!("model `{model}` needs `{name}` for every segment");
            let help =
                format!("list `segments` and give each a law under `[inputs.{name}.segment.NAME]`");
            problems.push(Problem::new(message).at(&given.place).help(help));
        }
        if let (Some(needed), Some(rate)) = (need.rate, given.rate)
            && needed != rate
        {
            problems.push(wrong_rate(model, name, needed, rate, &given.place));
        }
    }

    fn missing(&self, need: &Need, unit: &Unit, inputs: &dyn Inputs, place: &Place) -> Problem {
        let message = format!(
            "model `{}` needs an input `{}` ({}), and the scenario has none",
            self.name,
            need.name,
            phrase(&need.meaning)
        );
        let names = inputs.names();
        let help = match nearest(&need.name, names) {
            Some(near) => format!("did you mean `{near}` to be `{}`?", need.name),
            None => format!(
                "add `[inputs.{}]` with `unit = \"{unit}\"`, or {}",
                need.name,
                inputs.way_out(&need.name)
            ),
        };
        Problem::new(message).at(place).help(help)
    }

    /// Rule S8: a net rate already contains what a correction would take off.
    fn refuse_double_correction(&self, inputs: &dyn Inputs, place: &Place, problems: &Problems) {
        let rate = |name: &str| {
            let need = self.needs.iter().find(|need| need.name == name);
            need.and_then(|need| need.rate).or_else(|| inputs.given(name)?.rate)
        };
        let names = self.outside_names();
        let of = |wanted: Rate| names.iter().find(|name| rate(name) == Some(wanted));
        if let (Some(net), Some(correction)) = (of(Rate::Net), of(Rate::Correction)) {
            let message = format!(
                "model `{}` corrects the net rate `{net}` by `{correction}`, which it already \
                 contains (S8-DOUBLE-NET)",
                self.name
            );
            let help = "use a gross rate with corrections, or a net rate without".to_owned();
            problems.push(Problem::new(message).at(place).help(help));
        }
    }

    fn check_steps(&self, names: &mut Names<'_>, currency: &str, problems: &Problems) -> Vec<Kind> {
        let mut kinds = Vec::new();
        for step in &self.steps {
            let kind = match formula::check(&step.formula, names) {
                Ok(kind) => kind,
                Err(errors) => {
                    for error in errors {
                        problems.push(step.problem(error));
                    }
                    names.faulty.push(step.name.clone());
                    continue;
                }
            };
            if let Some(ledger) = LEDGERS.iter().find(|ledger| ledger.name == step.name) {
                check_ledger(step, ledger, &kind, currency, problems);
            }
            names.known.push((step.name.clone(), kind.clone()));
            kinds.push(kind);
        }
        kinds
    }

    /// Compiles the formulas; `value` gives what stands for an input. The outputs
    /// of the program are the ledgers of `bound`, in their order.
    ///
    /// # Panics
    ///
    /// If `bound` was not made from this model.
    pub fn compile(&self, bound: &Bound, value: impl FnMut(&str) -> Binding) -> Program {
        let mut builder = Builder::new();
        self.compile_into(&mut builder, bound, value);
        builder.finish()
    }

    /// As [`compile`](Self::compile), for a program that computes other models too: the
    /// ledgers are its next outputs.
    ///
    /// # Panics
    ///
    /// If `bound` was not made from this model.
    pub fn compile_into(
        &self,
        builder: &mut Builder,
        bound: &Bound,
        mut value: impl FnMut(&str) -> Binding,
    ) {
        self.define(builder, bound, &mut value);
        for ledger in &bound.ledgers {
            builder.output(ledger.name);
        }
    }

    /// As [`compile`](Self::compile), with the one output `step`.
    ///
    /// # Panics
    ///
    /// If `bound` was not made from this model, or it has no such step without segments.
    pub fn compile_step(
        &self,
        bound: &Bound,
        step: &str,
        mut value: impl FnMut(&str) -> Binding,
    ) -> Program {
        let mut builder = Builder::new();
        self.define(&mut builder, bound, &mut value);
        builder.output(step);
        builder.finish()
    }

    /// Compiles `formulas` over the names of the model; they are the outputs of the program, in
    /// their order.
    ///
    /// # Panics
    ///
    /// If `bound` was not made from this model, or a formula does not hold for its names.
    pub fn compile_formulas(
        &self,
        bound: &Bound,
        mut value: impl FnMut(&str) -> Binding,
        formulas: &[Formula],
    ) -> Program {
        let mut builder = Builder::new();
        self.define(&mut builder, bound, &mut value);
        for (i, formula) in formulas.iter().enumerate() {
            // With a space, so that it is no name of the model.
            let name = format!("formula {i}");
            builder.step(&name, formula);
            builder.output(&name);
        }
        builder.finish()
    }

    /// Adds its inputs and its steps under their names, in place of all other names.
    fn define(&self, builder: &mut Builder, bound: &Bound, value: &mut dyn FnMut(&str) -> Binding) {
        builder.forget_names();
        for name in &bound.inputs {
            builder.bind(name, value(name));
        }
        for need in self.needs.iter().filter(|need| bound.defaults.contains(&need.name)) {
            let (number, _) = need.default.as_ref().expect("only needs with a default are listed");
            builder.bind(&need.name, Binding::Constant(*number));
        }
        for constant in &self.constants {
            builder.bind(&constant.name, Binding::Constant(constant.value));
        }
        for step in &self.steps {
            builder.step(&step.name, &step.formula);
        }
    }
}

/// A sentence as a part of another.
fn phrase(sentence: &str) -> &str {
    sentence.strip_suffix('.').unwrap_or(sentence)
}

fn wrong_rate(model: &str, name: &str, needed: Rate, rate: Rate, place: &Place) -> Problem {
    let (needed_word, word) = (needed.word(), rate.word());
    let message =
        format!("model `{model}` needs `{name}` to be of kind {needed_word}, but it is {word}");
    let (message, help) = match (needed, rate) {
        (Rate::Gross, Rate::Net) => (
            format!("{message} (S8-DOUBLE-NET)"),
            "a net rate already contains willingness to pay, budget and sampling: correcting it \
             again would count them twice; give the model a rate of its own",
        ),
        (Rate::Net, Rate::Gross) => (
            message,
            "a gross rate still lacks willingness to pay, budget and sampling: give a measured \
             rate, or use a model that corrects a gross one",
        ),
        _ => (message, "give the model an input of its own under that name"),
    };
    Problem::new(message).at(place).help(help)
}

/// A ledger is money a year, one number a draw.
fn check_ledger(step: &Step, ledger: &Ledger, kind: &Kind, currency: &str, problems: &Problems) {
    let money = Unit::named(currency).div(&Unit::named("year")).expect("two units divide");
    if let Err(error) = formula::expect_unit(&step.formula, kind, &money) {
        problems.push(step.problem(error));
    } else if kind.segmented {
        let message = format!("`{}` still differs from segment to segment", ledger.name);
        let help = "close the segments with `sum(...)`";
        problems.push(Problem::new(message).at(&step.place).help(help));
    }
}

/// The nearest of the built-in and the user's own models.
#[must_use]
pub fn nearest_model<'a>(wrong: &str, own: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    nearest(wrong, super::library::LIBRARY.iter().map(|model| model.name).chain(own))
}

/// Whether two units differ by their currency only.
fn in_other_money(given: &Unit, wanted: &Unit) -> bool {
    let mut codes = given.currencies().zip(wanted.currencies());
    codes.next().is_some_and(|((given_code, _), (code, _))| {
        given.with_other(given_code, code).as_ref() == Some(wanted)
    })
}
