//! Reads a whole scenario.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::claim::{self, Claim};
use super::compare::{self, Chosen, Models};
use super::correlation::{self, CorrelationGroup};
use super::critic::{self, Critic};
use super::critique;
use super::exchange;
use super::files::Files;
use super::input::{Cell, Input, Reading};
use super::keys::SCENARIO_KEYS;
use super::law::Context;
use super::omission::{self, Omission};
use super::overrides::{self, Override, Request};
use super::panel::{Panel, inputs_by_row};
use super::publication::{self, Correction, Publication};
use super::reference::{self, Reference};
use super::reproduce::{self, Reproduction};
use super::shelf::Shelf;
use super::studies::{FLAG, Tables};
use super::variant::{self, Variant};
use crate::catalogue::nearest;
use crate::context::{self, Fact, Setting};
use crate::model::{self, LIBRARY};
use crate::problem::{Place, Problem, Sources};
use crate::quantity::{CURRENCIES, UnitNames, machine, nicknamed};
use crate::table::{Name, Node, Problems, Table, Value};

/// The version of the format that this program reads.
const FORMAT: i64 = 1;

/// A scenario that can be run. Made by [`Document`](super::Document) only.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// What it is about.
    pub title: String,
    /// A few sentences for a reader.
    pub summary: Option<String>,
    /// Film, music, games, ...
    pub medium: Option<String>,
    /// The ISO code of its money.
    pub currency: String,
    /// The year whose prices are meant.
    pub price_year: Option<i64>,
    /// Separate answers; one without a name where none are declared.
    pub scopes: Vec<Scope>,
    /// Names of the parts that an input may differ over.
    pub segments: Vec<String>,
    /// The CSV file whose rows are the segments, if they come from a panel.
    pub panel: Option<String>,
    /// Where figures come from.
    pub references: Vec<Reference>,
    /// The published figures.
    pub claims: Vec<Claim>,
    /// Who said what of which claim.
    pub critics: Vec<Critic>,
    /// Where the claim was published.
    pub publication: Option<Publication>,
    /// What was taken back afterwards.
    pub corrections: Vec<Correction>,
    /// Published figures to recompute, then what published figures imply.
    pub reproductions: Vec<Reproduction>,
    /// The inputs, in the order of the file.
    pub inputs: Vec<Input>,
    /// Inputs that move together.
    pub correlations: Option<CorrelationGroup>,
    /// The models to run, in the order asked for; none for a file that only says
    /// what was published.
    pub models: Vec<Chosen>,
    /// Why no model is run.
    pub no_models: Option<String>,
    /// Index of the model that others are compared with; 0 if there is none.
    pub reference: usize,
    /// What no range of it holds.
    pub omits: Vec<Omission>,
    /// How it wants rules to be applied.
    pub rules: critique::Chosen,
    /// The variants that the file offers.
    pub variants: Vec<Variant>,
    /// Figures of the context data that it uses, exchange rates and price indices
    /// among them, in the order of their paths.
    pub facts: Vec<Fact>,
    /// All figures that rules and inversions may look up: the shipped ones, and a user's.
    pub context: context::Context,
    /// What was overridden, in the order of the overrides.
    pub overrides: Vec<Override>,
    /// SHA-256, in hexadecimal, of the resolved scenario and of all data that it reads.
    pub hash: String,
    /// The texts that its places point into.
    pub sources: Sources,
}

impl Scenario {
    /// What `claim` speaks of, for looking up figures: its own medium, territory and year, else
    /// those of its scope and of the scenario.
    #[must_use]
    pub fn setting<'a>(&'a self, claim: &'a Claim) -> Setting<'a> {
        let of_scope = self.scopes[claim.scope].territory.as_deref();
        let year = claim.year.or(self.price_year);
        Setting {
            context: &self.context,
            medium: claim.medium.as_deref().or(self.medium.as_deref()),
            place: claim.territory.as_deref().or(of_scope),
            year: year.and_then(|year| u16::try_from(year).ok()),
            currency: &self.currency,
        }
    }

    /// The laws of `input` in a scope as they are told: one by one, each with the
    /// name of its segment, or all rows of a panel together.
    pub fn told<'a>(
        &'a self,
        input: &'a Input,
        scope: usize,
    ) -> impl Iterator<Item = (Option<&'a str>, &'a [Cell])> {
        let cells = &input.laws[scope];
        let by_row = input.segmented && self.panel.is_some();
        let parts = cells.chunks(if by_row { cells.len() } else { 1 });
        let named = input.segmented && !by_row;
        parts.enumerate().map(move |(i, part)| (named.then(|| self.segments[i].as_str()), part))
    }
}

/// A separate answer: a territory, a period.
#[derive(Clone, Debug)]
pub struct Scope {
    /// Its name; `None` for the only one of a scenario that declares none.
    pub id: Option<String>,
    /// What a reader calls it.
    pub title: String,
    /// The country or region.
    pub territory: Option<String>,
}

/// A scenario without its texts and its fingerprint, and what the fingerprint is made of.
pub(super) struct Resolved {
    pub(super) scenario: Scenario,
    /// The file with all overrides.
    pub(super) root: Node,
    pub(super) data: Data,
}

/// The data that a scenario uses, each with its name.
pub(super) type Data = Vec<(String, Arc<Vec<u8>>)>;

/// The version of the format is checked before anything else is read.
pub(super) fn format_is_known(root: &Node) -> Result<(), Problem> {
    match root.get("format").map(|node| (&node.value, &node.place)) {
        None | Some((Value::Number(1.0, true), _)) => Ok(()),
        Some((_, place)) => {
            let message = format!("this program reads scenarios of format {FORMAT}");
            let problem = Problem::new(message).at(place);
            Err(problem.help(format!("write `format = {FORMAT}`")))
        }
    }
}

/// Applies what `request` asks for to the file `root` and reads it.
pub(super) fn resolve(
    mut root: Node,
    request: &Request,
    files: &dyn Files,
    shelf: &Shelf,
    sources: &mut Sources,
    problems: &Problems,
) -> Option<Resolved> {
    let variants = variant::take(&mut root);
    let by_row = inputs_by_row(&root);
    let mut done = Vec::new();
    for name in &request.variants {
        match variants.as_ref().and_then(|variants| variants.get(name)) {
            Some(variant) => {
                let patch = variant::without_words(variant);
                let by = format!("variant {name}");
                done.extend(overrides::overlay(&mut root, &patch, &by, problems));
            }
            None => problems.push(variant::unknown(name, variants.as_ref())),
        }
    }
    for text in &request.sets {
        done.extend(overrides::set(&mut root, text, sources, problems));
    }
    let facts = facts(request, sources, problems)?;
    let mut context = Context::new(files, &facts, problems);
    context.tables = Tables::new(request.evidence.as_ref(), sources, problems);
    let own = request.context.iter();
    let own = own.map(|own| ("--context".to_owned(), Arc::new(own.text.clone().into_bytes())));
    context.read.borrow_mut().extend(own);
    let (scenario, data) = read(&root, &done, &by_row, context, shelf, sources)?;
    let variants = variant::describe(variants.as_ref(), problems);
    Some(Resolved { scenario: Scenario { variants, ..scenario }, root, data })
}

/// The shipped context data, with the user's.
fn facts(
    request: &Request,
    sources: &mut Sources,
    problems: &Problems,
) -> Option<Cow<'static, context::Context>> {
    let Some(own) = &request.context else {
        return Some(Cow::Borrowed(context::Context::shipped()));
    };
    sources.push(own.clone());
    match context::read(&own.text, sources.len() - 1) {
        Ok(own) => Some(Cow::Owned(context::Context::with(own))),
        Err(found) => {
            for problem in found {
                problems.push(problem);
            }
            None
        }
    }
}

fn read(
    root: &Node,
    done: &[Override],
    by_row: &[String],
    mut context: Context<'_>,
    shelf: &Shelf,
    sources: &mut Sources,
) -> Option<(Scenario, Data)> {
    let problems = context.problems;
    let start = Place { source: 0, span: 0..0 };
    let mut file = Table::new("", &start, root, SCENARIO_KEYS, problems)?;
    file.integer("format");
    let title = file.text("title");
    let summary = file.text("summary");
    let medium = file.text("medium");
    context.medium.clone_from(&medium);
    let currency = currency(&mut file, problems);
    let price_year = exchange::year(&mut file);
    context.exchange.currency.clone_from(&currency);
    context.exchange.price_year = price_year;
    let units = units(&mut file, problems);
    let listed = segments(&mut file, problems);
    let segments = match Panel::of(&mut file, &context) {
        Ok(Some(panel)) => context.panel.insert(panel).segments.clone(),
        Ok(None) => listed,
        Err(()) => return None,
    };
    let scopes = scopes(&mut file);
    let references = references(&mut file, problems);
    let claims =
        claim::read_all(file.named("claims"), &scopes, &references, &context.exchange, problems);
    let critics: Vec<Critic> = (file.named("critics").into_iter())
        .map(|(name, table)| critic::read(&name, table, &claims, &references, problems))
        .collect();
    let (publication, corrections) = publication::of(&mut file, &references, problems);
    let reading = Reading {
        scopes: &scopes,
        segments: &segments,
        references: &references,
        units: &units,
        overrides: done,
        by_row,
        context,
    };
    let before = problems.count();
    let inputs = inputs(&mut file, &reading);
    let inputs_hold = problems.count() == before;
    let Context { panel, tables, read, exchange, .. } = reading.context;
    let mut data = read.into_inner();
    let (all_facts, facts) = exchange.into_facts();
    data.extend(facts.iter().map(figure));
    let known = models(&mut file, &units, shelf, sources, problems);
    let correlations = file.list("correlations");
    let (published, implied) = (file.named("reproduce"), file.named("implied"));
    let asked = asked(&mut file, !published.is_empty(), problems);
    let omits = file.list("omits").into_iter().filter_map(omission::read).collect();
    let rules = file.table("critique").map(critique::read).unwrap_or_default();
    file.children("variants");
    file.finish();
    if !inputs_hold {
        // Models and correlations would only repeat what is wrong with the inputs.
        return None;
    }
    let correlations = correlation::read(correlations, &inputs, problems);
    let (currency, asked) = (currency?, asked?);
    let (models, reference) =
        compare::chosen(&asked, &known, &inputs, &currency, &units, sources, problems);
    let reading = reproduce::Reading {
        scopes: &scopes,
        references: &references,
        critics: &critics,
        inputs: &inputs,
        models: &known,
        figures: reproduce::names(&published, &implied),
        currency: &currency,
        units: &units,
        problems,
    };
    let reproductions = reading.all(published, implied, sources);
    let scenario = Scenario {
        title: title?,
        summary,
        medium,
        currency,
        price_year: price_year.map(i64::from),
        scopes,
        segments,
        panel: panel.map(|panel| panel.file),
        references,
        claims,
        critics,
        publication,
        corrections,
        reproductions,
        inputs,
        correlations,
        models,
        no_models: asked.none,
        reference,
        omits,
        rules,
        variants: Vec::new(),
        facts,
        context: all_facts,
        overrides: done.iter().cloned().chain(override_of(&tables, &data)).collect(),
        hash: String::new(),
        sources: Vec::new(),
    };
    Some((scenario, data))
}

/// What `[compare]` asks for. A file with figures to recompute may leave it out.
fn asked(file: &mut Table<'_>, has_figures: bool, problems: &Problems) -> Option<compare::Asked> {
    if let Some(table) = file.table("compare") {
        return Some(compare::asked(table, problems));
    }
    if has_figures {
        return Some(compare::Asked::none());
    }
    if !file.is_misspelt("compare") {
        let problem = Problem::new("`compare` is missing in the scenario").at(&file.place);
        problems.push(problem.help(
            "add `[compare]` with the models to run, or a published figure to recompute as \
             `[reproduce.NAME]`",
        ));
    }
    None
}

/// Whose studies stand in place of the shipped ones, if a law uses them.
fn override_of(tables: &Tables, data: &Data) -> Option<Override> {
    let value = serde_json::Value::from(tables.used(data)?).to_string();
    Some(Override { path: "evidence".to_owned(), value, by: FLAG.to_owned() })
}

/// A figure of the context data as the hash sees it.
fn figure(fact: &Fact) -> (String, Arc<Vec<u8>>) {
    let numbers = [fact.value, fact.low, fact.high].map(|number| number.map(machine));
    let text = format!("{numbers:?} {} {}", fact.unit, fact.status);
    (format!("context {}", fact.path()), Arc::new(text.into_bytes()))
}

/// The ISO code under `currency`.
pub(super) fn currency(file: &mut Table<'_>, problems: &Problems) -> Option<String> {
    let code = file.text("currency")?;
    if CURRENCIES.iter().any(|currency| currency.code == code) {
        return Some(code);
    }
    let problem = Problem::new(format!("`{code}` is not the ISO code of a currency"))
        .at(&file.place_of("currency"));
    let upper = code.to_uppercase();
    if let Some(meant) = nicknamed(&code.to_lowercase()) {
        problems.push(problem.help(format!("write the ISO code {meant}")));
        return None;
    }
    problems.push(match nearest(&upper, CURRENCIES.iter().map(|currency| currency.code)) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem.help("write three capital letters, such as `EUR` or `USD`"),
    });
    None
}

fn units(file: &mut Table<'_>, problems: &Problems) -> UnitNames {
    let mut units = UnitNames::new();
    // Those beyond the hundred that a file may declare are refused one like the other.
    for (name, place) in file.texts("units").into_iter().take(101) {
        if let Err(message) = units.declare(&name) {
            problems.push(Problem::new(message).at(&place));
        }
    }
    units
}

fn segments(file: &mut Table<'_>, problems: &Problems) -> Vec<String> {
    let mut segments: Vec<String> = Vec::new();
    let mut known = BTreeSet::new();
    for (name, place) in file.texts("segments") {
        if known.insert(name.clone()) {
            segments.push(name);
        } else {
            problems.push(Problem::new(format!("segment `{name}` is listed twice")).at(&place));
        }
    }
    segments
}

fn references(file: &mut Table<'_>, problems: &Problems) -> Vec<Reference> {
    let tables = file.named("sources").into_iter();
    tables.filter_map(|(name, table)| reference::read(&name, table, problems)).collect()
}

fn scopes(file: &mut Table<'_>) -> Vec<Scope> {
    let mut scopes = Vec::new();
    for (name, mut table) in file.named("scopes") {
        let title = table.text("title").unwrap_or_default();
        let territory = table.text("territory");
        table.finish();
        scopes.push(Scope { id: Some(name.text), title, territory });
    }
    if scopes.is_empty() {
        scopes.push(Scope { id: None, title: String::new(), territory: None });
    }
    scopes
}

fn inputs(file: &mut Table<'_>, reading: &Reading<'_>) -> Vec<Input> {
    let tables = file.named("inputs");
    if let Some(panel) = &reading.context.panel {
        let by_row = tables.iter().filter(|(name, table)| reading.is_by_row(name, table)).count();
        if let Some(problem) = panel.too_many_laws(by_row * reading.scopes.len()) {
            file.problem_at("inputs", problem);
            return Vec::new();
        }
    }
    tables.into_iter().filter_map(|(name, table)| reading.input(&name, table)).collect()
}

fn models<'a>(
    file: &mut Table<'_>,
    units: &UnitNames,
    built_in: &'a Shelf,
    sources: &Sources,
    problems: &Problems,
) -> Models<'a> {
    let mut known = Models { own: Vec::new(), faulty: Vec::new(), built_in };
    for (name, table) in file.named("models") {
        refuse_built_in_name(&name, problems);
        match model::read(&name, table, units, sources, problems) {
            Some(model) => known.own.push(model),
            None => known.faulty.push(name.text),
        }
    }
    known
}

fn refuse_built_in_name(name: &Name, problems: &Problems) {
    if LIBRARY.iter().any(|model| model.name == name.text) {
        let message = format!("`{}` is the name of a built-in model", name.text);
        let help = "call yours something else, so that nobody mistakes one for the other";
        problems.push(Problem::new(message).at(&name.place).help(help));
    }
}
