//! Reads a model from a table.

use std::collections::BTreeSet;

use super::ledger::LEDGERS;
use crate::catalogue::{Named, nearest};
use crate::formula::{self, Formula, FormulaError};
use crate::problem::{Place, Problem, Source};
use crate::quantity::{Unit, UnitNames};
use crate::table::{Name, Problems, Table};

/// The most steps that a model may have.
const MOST_STEPS: usize = 256;

/// What a rate already contains (`research`: an econometric rate is reduced form).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// Measured: willingness to pay, budget and sampling are already inside.
    Net,
    /// Structural: what is lost before corrections.
    Gross,
    /// A correction that may only be applied to a gross rate.
    Correction,
}

impl Rate {
    /// From the word that a file holds.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "net" => Some(Self::Net),
            "gross" => Some(Self::Gross),
            "correction" => Some(Self::Correction),
            _ => None,
        }
    }

    /// The word that a file holds.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Net => "net",
            Self::Gross => "gross",
            Self::Correction => "correction",
        }
    }
}

/// An input that a model needs.
#[derive(Clone, Debug)]
pub struct Need {
    /// The input's name.
    pub name: String,
    /// Its unit; may hold `money`.
    pub unit: Unit,
    /// What it is, in words.
    pub meaning: String,
    /// What a rate already contains.
    pub rate: Option<Rate>,
    /// Whether it differs from segment to segment.
    pub segmented: bool,
    /// The value assumed when a scenario gives none, and why.
    pub default: Option<(f64, String)>,
    /// Where it is declared.
    pub place: Place,
}

/// A number that belongs to the model.
#[derive(Clone, Debug)]
pub struct Constant {
    /// Its name in formulas.
    pub name: String,
    /// Its value, in `unit`.
    pub value: f64,
    /// Its unit; may hold `money`.
    pub unit: Unit,
    /// What it stands for.
    pub meaning: String,
}

/// A named formula.
#[derive(Clone, Debug)]
pub struct Step {
    /// The name that later steps use.
    pub name: String,
    /// The formula.
    pub formula: Formula,
    /// Where the formula's text stands.
    pub place: Place,
    /// How many bytes lie between the start of `place` and the formula's first
    /// character; `None` when escapes make positions inside it unreliable.
    pub offset: Option<usize>,
}

impl Step {
    /// A mistake in its formula, at its place in the file.
    #[must_use]
    pub fn problem(&self, error: FormulaError) -> Problem {
        formula_problem(error, &self.place, self.offset)
    }
}

/// A loss model: formulas from inputs to ledgers. Made by [`read`] only.
#[derive(Clone, Debug)]
pub struct Model {
    /// The name that a scenario writes.
    pub name: String,
    /// What a reader calls it.
    pub title: String,
    /// One sentence on what it says.
    pub summary: Option<String>,
    /// Its assumptions, one sentence each.
    pub assumes: Vec<String>,
    /// Where it comes from.
    pub citation: Option<String>,
    /// The inputs that it declares.
    pub needs: Vec<Need>,
    /// Its own numbers.
    pub constants: Vec<Constant>,
    /// Its formulas, in order.
    pub steps: Vec<Step>,
    /// Steps that are results besides the ledgers, and what they are.
    pub results: Vec<(String, String)>,
    /// Words beside a ledger's name.
    pub ledger_notes: Vec<(String, String)>,
    /// Where it is declared.
    pub place: Place,
}

impl Named for Model {
    fn name(&self) -> &str {
        &self.name
    }
}

impl Model {
    /// The words beside a ledger, if any.
    #[must_use]
    pub fn ledger_note(&self, ledger: &str) -> Option<&str> {
        self.ledger_notes.iter().find(|(name, _)| name == ledger).map(|(_, note)| note.as_str())
    }

    /// The step called `name`, if there is one, and every step that it follows from.
    #[must_use]
    pub fn steps_behind(&self, name: &str) -> BTreeSet<&str> {
        let mut behind = BTreeSet::new();
        let Some(last) = self.steps.iter().position(|step| step.name == name) else {
            return behind;
        };
        behind.insert(self.steps[last].name.as_str());
        // A step uses earlier ones only.
        for step in self.steps[..=last].iter().rev() {
            if behind.contains(step.name.as_str()) {
                let names = step.formula.names();
                let steps = self.steps.iter().map(|step| step.name.as_str());
                behind.extend(steps.filter(|step| names.contains(step)));
            }
        }
        behind
    }

    /// The names that its formulas use and that no step and no constant defines.
    #[must_use]
    pub fn outside_names(&self) -> Vec<&str> {
        let own = |name: &str| {
            self.constants.iter().any(|constant| constant.name == name)
                || self.steps.iter().any(|step| step.name == name)
        };
        let mut names: Vec<&str> =
            self.steps.iter().flat_map(|step| step.formula.names()).filter(|n| !own(n)).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// Reads the model called `name` from its table. `None` if anything essential is missing.
pub fn read(
    name: &Name,
    mut table: Table<'_>,
    units: &UnitNames,
    sources: &[Source],
    problems: &Problems,
) -> Option<Model> {
    let before = problems.count();
    let title = table.text("title");
    let summary = table.text("summary");
    let assumes = table.texts("assumes").into_iter().map(|(text, _)| text).collect();
    let citation = table.text("citation");
    let needs = table.named("needs").into_iter().filter_map(|(n, t)| need(&n, t, units, problems));
    let needs: Vec<Need> = needs.collect();
    let constants: Vec<Constant> = table
        .named("constants")
        .into_iter()
        .filter_map(|(n, t)| constant(&n, t, units, problems))
        .collect();
    let steps = steps(&mut table, sources, problems);
    let results = results(&mut table, &steps, problems);
    let ledger_notes = ledger_notes(&mut table, problems);
    table.finish();
    let place = name.place.clone();
    refuse_doubles(&needs, &constants, &steps, &place, problems);
    if problems.count() > before {
        return None;
    }
    Some(Model {
        name: name.text.clone(),
        title: title?,
        summary,
        assumes,
        citation,
        needs,
        constants,
        steps,
        results,
        ledger_notes,
        place,
    })
}

fn need(name: &Name, mut table: Table<'_>, units: &UnitNames, problems: &Problems) -> Option<Need> {
    let unit = unit(&mut table, units, problems);
    let meaning = table.text("meaning");
    let rate = table.word("kind").and_then(|word| Rate::from_word(&word));
    let segmented = table.boolean("segmented").unwrap_or(false);
    let default = table.number("default");
    let reason = table.text("default_reason");
    let default = match (default, reason) {
        (Some(value), Some(reason)) => Some((value, reason)),
        (None, None) => None,
        _ => {
            let problem = Problem::new(format!(
                "`default` and `default_reason` belong together in `{}`",
                table.path
            ));
            problems.push(problem.at(&table.place).help("say why the value may be assumed"));
            None
        }
    };
    table.finish();
    let place = name.place.clone();
    Some(Need {
        name: name.text.clone(),
        unit: unit?,
        meaning: meaning?,
        rate,
        segmented,
        default,
        place,
    })
}

fn constant(
    name: &Name,
    mut table: Table<'_>,
    units: &UnitNames,
    problems: &Problems,
) -> Option<Constant> {
    let value = table.number("value");
    let unit = unit(&mut table, units, problems);
    let meaning = table.text("meaning");
    table.finish();
    Some(Constant { name: name.text.clone(), value: value?, unit: unit?, meaning: meaning? })
}

/// The unit under `unit`, with mistakes shown inside the text.
pub fn unit(table: &mut Table<'_>, units: &UnitNames, problems: &Problems) -> Option<Unit> {
    let text = table.text("unit")?;
    let error = match Unit::parse(&text, units) {
        Ok(unit) => return Some(unit),
        Err(error) => error,
    };
    let mut place = table.place_of("unit");
    if place.span.len() == text.len() + 2 {
        let start = place.span.start + 1;
        place.span = start + error.span.start..start + error.span.end;
    }
    let mut problem = Problem::new(error.message).at(&place);
    problem.help = error.help;
    problems.push(problem);
    None
}

fn steps(table: &mut Table<'_>, sources: &[Source], problems: &Problems) -> Vec<Step> {
    let texts = table.named_texts("steps");
    if texts.len() > MOST_STEPS {
        let problem = Problem::new(format!(
            "a model may have at most {MOST_STEPS} steps, found {}",
            texts.len()
        ));
        table.problem_at("steps", problem);
        return Vec::new();
    }
    let check = |(name, text, place): (Name, String, Place)| {
        if !is_name(&name.text) {
            problems.push(bad_name(&name));
        }
        step(name.text, &text, place, sources, problems)
    };
    texts.into_iter().filter_map(check).collect()
}

/// The formula `text`, which stands at `place`; `None` (with problems) if it is none.
pub fn step(
    name: String,
    text: &str,
    place: Place,
    sources: &[Source],
    problems: &Problems,
) -> Option<Step> {
    let offset = offset(text, &place, sources);
    match formula::parse(text) {
        Ok(formula) => Some(Step { name, formula, place, offset }),
        Err(errors) => {
            for error in errors {
                problems.push(formula_problem(error, &place, offset));
            }
            None
        }
    }
}

/// Whether `name` can be written in a formula and is not overly long.
#[must_use]
pub fn is_name(name: &str) -> bool {
    formula::is_name(name) && name.len() <= 64
}

/// A name that no formula could use.
#[must_use]
pub fn bad_name(name: &Name) -> Problem {
    Problem::new(format!("`{}` cannot be used as a name in a formula", name.text))
        .at(&name.place)
        .help("use lower-case letters, digits and `_`, beginning with a letter, at most 64")
}

/// How far inside `place` the text itself begins, if it stands there letter for letter.
fn offset(text: &str, place: &Place, sources: &[Source]) -> Option<usize> {
    let raw = sources.get(place.source)?.text.get(place.span.clone())?;
    raw.find(text).filter(|_| !text.is_empty())
}

fn formula_problem(error: FormulaError, place: &Place, offset: Option<usize>) -> Problem {
    let Some(offset) = offset else {
        // Escapes make positions inside the text unreliable: the whole text is shown.
        let problem = error.problem(place);
        return Problem { place: Some(place.clone()), ..problem };
    };
    let start = place.span.start + offset;
    error.problem(&Place { source: place.source, span: start..place.span.end })
}

fn results(table: &mut Table<'_>, steps: &[Step], problems: &Problems) -> Vec<(String, String)> {
    let mut results = Vec::new();
    for (name, text, _) in table.named_texts("results") {
        if steps.iter().any(|step| step.name == name.text) {
            results.push((name.text, text));
            continue;
        }
        let mut problem = Problem::new(format!("there is no step `{}`", name.text)).at(&name.place);
        if let Some(near) = nearest(&name.text, steps.iter().map(|step| step.name.as_str())) {
            problem = problem.help(format!("did you mean `{near}`?"));
        }
        problems.push(problem);
    }
    results
}

fn ledger_notes(table: &mut Table<'_>, problems: &Problems) -> Vec<(String, String)> {
    let mut notes = Vec::new();
    for (name, text, _) in table.named_texts("ledger_notes") {
        if LEDGERS.iter().any(|ledger| ledger.name == name.text) {
            notes.push((name.text, text));
            continue;
        }
        let mut problem =
            Problem::new(format!("there is no ledger `{}`", name.text)).at(&name.place);
        if let Some(near) = nearest(&name.text, LEDGERS.iter().map(|ledger| ledger.name)) {
            problem = problem.help(format!("did you mean `{near}`?"));
        }
        problems.push(problem);
    }
    notes
}

fn refuse_doubles(
    needs: &[Need],
    constants: &[Constant],
    steps: &[Step],
    place: &Place,
    problems: &Problems,
) {
    let mut seen: Vec<&str> = Vec::new();
    let needs = needs.iter().map(|need| (need.name.as_str(), &need.place));
    let constants = constants.iter().map(|constant| (constant.name.as_str(), place));
    let steps = steps.iter().map(|step| (step.name.as_str(), &step.place));
    for (name, place) in needs.chain(constants).chain(steps) {
        if seen.contains(&name) {
            problems.push(Problem::new(format!("`{name}` is defined twice")).at(place));
        }
        seen.push(name);
    }
}
