//! Reads a whole scenario.

use sha2::{Digest, Sha256};

use super::claim::{self, Claim};
use super::compare::{self, Chosen, OwnModels};
use super::correlation::{self, CorrelationGroup};
use super::critic::{self, Critic};
use super::files::Files;
use super::input::{Input, Reading};
use super::keys::SCENARIO_KEYS;
use super::overrides::{self, Override, Request};
use super::reference::{self, Reference};
use crate::catalogue::nearest;
use crate::model::{self, LIBRARY};
use crate::problem::{Place, Problem, Source, Sources};
use crate::quantity::{CURRENCIES, UnitNames};
use crate::table::{self, Name, Node, Problems, Table, Value};

/// The version of the format that this program reads.
const FORMAT: i64 = 1;

/// Bounds that no honest file comes near, so that a hostile one is refused at once.
const MOST_NAMES: usize = 2_000;

/// A scenario that can be run. Made by [`parse`] only.
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
    /// Where figures come from.
    pub references: Vec<Reference>,
    /// The published figures.
    pub claims: Vec<Claim>,
    /// Who said what of which claim.
    pub critics: Vec<Critic>,
    /// The inputs, in the order of the file.
    pub inputs: Vec<Input>,
    /// Inputs that move together.
    pub correlations: Option<CorrelationGroup>,
    /// The models to run, in the order asked for.
    pub models: Vec<Chosen>,
    /// Index of the model that others are compared with.
    pub reference: usize,
    /// The variants that the file offers.
    pub variants: Vec<Variant>,
    /// What was overridden, in the order of the overrides.
    pub overrides: Vec<Override>,
    /// SHA-256, in hexadecimal, of the resolved scenario and of all data that it reads.
    pub hash: String,
    /// The texts that its places point into.
    pub sources: Sources,
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

/// Another reading that the file offers.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// What a reader calls it.
    pub title: Option<String>,
    /// Which reading it stands for.
    pub note: Option<String>,
}

/// A scenario that was refused, and why.
#[derive(Clone, Debug)]
pub struct Rejected {
    /// All that is wrong.
    pub problems: Vec<Problem>,
    /// The texts that the problems point into.
    pub sources: Sources,
}

/// Reads the scenario in `text`, which messages call `name`.
///
/// # Errors
///
/// With everything that is wrong in the file or in what `request` asks for.
pub fn parse(
    name: &str,
    text: &str,
    request: &Request,
    files: &dyn Files,
) -> Result<Scenario, Box<Rejected>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut sources = vec![Source { name: name.to_owned(), text: text.to_owned() }];
    let problems = Problems::default();
    let scenario = table::parse(text, 0)
        .map_err(|errors| errors.into_iter().for_each(|error| problems.push(error)))
        .ok()
        .filter(|root| format_is_known(root, &problems))
        .and_then(|root| resolve_and_read(root, request, files, &mut sources, &problems));
    let problems = problems.into_vec();
    match scenario {
        Some(scenario) if problems.is_empty() => Ok(Scenario { sources, ..scenario }),
        _ => Err(Box::new(Rejected { problems, sources })),
    }
}

/// The version of the format is checked before anything else is read.
fn format_is_known(root: &Node, problems: &Problems) -> bool {
    match root.get("format").map(|node| (&node.value, &node.place)) {
        None | Some((Value::Number(1.0, true), _)) => true,
        Some((_, place)) => {
            let message = format!("this program reads scenarios of format {FORMAT}");
            let problem = Problem::new(message).at(place);
            problems.push(problem.help(format!("write `format = {FORMAT}`")));
            false
        }
    }
}

fn resolve_and_read(
    mut root: Node,
    request: &Request,
    files: &dyn Files,
    sources: &mut Sources,
    problems: &Problems,
) -> Option<Scenario> {
    let variants = take_variants(&mut root);
    let mut done = Vec::new();
    for name in &request.variants {
        match variants.as_ref().and_then(|variants| variants.get(name)) {
            Some(variant) => {
                let patch = without_words(variant);
                let by = format!("variant {name}");
                done.extend(overrides::overlay(&mut root, &patch, &by, problems));
            }
            None => problems.push(no_variant(name, variants.as_ref())),
        }
    }
    for text in &request.sets {
        done.extend(overrides::set(&mut root, text, sources, problems));
    }
    let mut scenario = read(&root, &done, files, sources, problems)?;
    scenario.variants = describe(variants.as_ref(), problems);
    Some(scenario)
}

/// Takes the variants out of the file; what they hold is not part of the scenario itself.
fn take_variants(root: &mut Node) -> Option<Node> {
    let entries = root.entries_mut()?;
    let at = entries.iter().position(|(name, _)| name.text == "variants")?;
    Some(entries.remove(at).1)
}

/// A variant without its title and note, which override nothing.
fn without_words(variant: &Node) -> Node {
    let mut patch = variant.clone();
    if let Some(entries) = patch.entries_mut() {
        entries.retain(|(name, _)| name.text != "title" && name.text != "note");
    }
    patch
}

fn no_variant(name: &str, variants: Option<&Node>) -> Problem {
    let entries = variants.and_then(Node::entries).unwrap_or(&[]);
    let names: Vec<&str> = entries.iter().map(|(name, _)| name.text.as_str()).collect();
    let problem = Problem::new(format!("the scenario has no variant `{name}`"));
    match nearest(name, names.iter().copied()) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None if names.is_empty() => problem.help("it declares no variants"),
        None => problem.help(format!("it has: {}", names.join(", "))),
    }
}

fn describe(variants: Option<&Node>, problems: &Problems) -> Vec<Variant> {
    let Some(node) = variants else { return Vec::new() };
    let Some(entries) = node.entries() else {
        problems.push(Problem::new("`variants` must be a table").at(&node.place));
        return Vec::new();
    };
    let text = |variant: &Node, key: &str| match variant.get(key).map(|node| &node.value) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    entries
        .iter()
        .map(|(name, variant)| Variant {
            name: name.text.clone(),
            title: text(variant, "title"),
            note: text(variant, "note"),
        })
        .collect()
}

fn read(
    root: &Node,
    done: &[Override],
    files: &dyn Files,
    sources: &mut Sources,
    problems: &Problems,
) -> Option<Scenario> {
    let start = Place { source: 0, span: 0..0 };
    let mut file = Table::new("", &start, root, SCENARIO_KEYS, problems)?;
    file.integer("format");
    let title = file.text("title");
    let summary = file.text("summary");
    let medium = file.text("medium");
    let currency = currency(&mut file, problems);
    let price_year = file.integer("price_year");
    let units = units(&mut file, problems);
    let segments = segments(&mut file, problems);
    let scopes = scopes(&mut file);
    let references: Vec<Reference> = file
        .named("sources")
        .into_iter()
        .filter_map(|(name, table)| reference::read(&name, table, problems))
        .collect();
    let claims: Vec<Claim> = file
        .named("claims")
        .into_iter()
        .filter_map(|(name, table)| claim::read(&name, table, &scopes, &references, problems))
        .collect();
    let critics = file
        .named("critics")
        .into_iter()
        .map(|(name, table)| critic::read(&name, table, &claims, &references, problems))
        .collect();
    let reading = Reading {
        scopes: &scopes,
        segments: &segments,
        references: &references,
        units: &units,
        overrides: done,
        context: Reading::files(files, problems),
    };
    let before = problems.count();
    let inputs = inputs(&mut file, &reading);
    let inputs_hold = problems.count() == before;
    let data = reading.context.read.into_inner();
    let own = own_models(&mut file, &units, sources, problems);
    let correlations = file.list("correlations");
    let asked = file.table("compare").map(|table| compare::asked(table, problems));
    file.children("variants");
    file.finish();
    if !inputs_hold {
        // Models and correlations would only repeat what is wrong with the inputs.
        return None;
    }
    let correlations = correlation::read(correlations, &inputs, problems);
    let currency = currency?;
    let (models, reference) =
        compare::chosen(&asked?, &own, &inputs, &currency, &units, sources, problems);
    Some(Scenario {
        title: title?,
        summary,
        medium,
        currency,
        price_year,
        scopes,
        segments,
        references,
        claims,
        critics,
        inputs,
        correlations,
        models,
        reference,
        variants: Vec::new(),
        overrides: done.to_vec(),
        hash: hash(root, &data),
        sources: Vec::new(),
    })
}

fn currency(file: &mut Table<'_>, problems: &Problems) -> Option<String> {
    let code = file.text("currency")?;
    if CURRENCIES.iter().any(|currency| currency.code == code) {
        return Some(code);
    }
    let problem = Problem::new(format!("`{code}` is not the ISO code of a currency"))
        .at(&file.place_of("currency"));
    let upper = code.to_uppercase();
    problems.push(match nearest(&upper, CURRENCIES.iter().map(|currency| currency.code)) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem.help("write three capital letters, such as `EUR` or `USD`"),
    });
    None
}

fn units(file: &mut Table<'_>, problems: &Problems) -> UnitNames {
    let mut units = UnitNames::new();
    for (name, place) in file.texts("units") {
        if let Err(message) = units.declare(&name) {
            problems.push(Problem::new(message).at(&place));
        }
    }
    units
}

fn segments(file: &mut Table<'_>, problems: &Problems) -> Vec<String> {
    let mut segments: Vec<String> = Vec::new();
    for (name, place) in file.texts("segments") {
        if segments.contains(&name) {
            problems.push(Problem::new(format!("segment `{name}` is listed twice")).at(&place));
        } else {
            segments.push(name);
        }
    }
    segments
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
    if tables.len() > MOST_NAMES {
        let message = format!("at most {MOST_NAMES} inputs, found {}", tables.len());
        let help = "parts of one quantity are segments of one input";
        file.problem_at("inputs", Problem::new(message).help(help));
        return Vec::new();
    }
    tables.into_iter().filter_map(|(name, table)| reading.input(&name, table)).collect()
}

fn own_models(
    file: &mut Table<'_>,
    units: &UnitNames,
    sources: &Sources,
    problems: &Problems,
) -> OwnModels {
    let mut own = OwnModels::default();
    for (name, table) in file.named("models") {
        refuse_built_in_name(&name, problems);
        match model::read(&name, table, units, sources, problems) {
            Some(model) => own.models.push(model),
            None => own.faulty.push(name.text),
        }
    }
    own
}

fn refuse_built_in_name(name: &Name, problems: &Problems) {
    if LIBRARY.iter().any(|model| model.name == name.text) {
        let message = format!("`{}` is the name of a built-in model", name.text);
        let help = "call yours something else, so that nobody mistakes one for the other";
        problems.push(Problem::new(message).at(&name.place).help(help));
    }
}

/// SHA-256 of the resolved scenario, then of every data file with its path, in
/// the order of the paths.
fn hash(root: &Node, data: &[(String, Vec<u8>)]) -> String {
    let mut hasher = Sha256::new();
    hasher.update(root.canonical().to_string());
    let mut data: Vec<_> = data.iter().collect();
    data.sort();
    data.dedup();
    for (path, bytes) in data {
        hasher.update(format!("\0{path}\0{}\0", bytes.len()));
        hasher.update(bytes);
    }
    hasher.finalize().iter().fold(String::new(), |hash, byte| format!("{hash}{byte:02x}"))
}
