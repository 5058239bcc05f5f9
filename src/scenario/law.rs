//! Reads a law from the keys of an input.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::exchange::Exchange;
use super::files::{Files, stays_inside};
use super::keys::CONTEXT;
use super::looked_up;
use super::made::{self, MADE_LAWS, all_laws};
use super::overrides::is_law_key;
use super::panel::{self, Column, Panel};
use super::studies::Tables;
use super::told::told;
use crate::catalogue::{find, instead, nearest};
use crate::context::Fact;
use crate::distribution::{self, Distribution, Keys, LAWS, ParamError, Part};
use crate::language::Message;
use crate::problem::{Place, Problem};
use crate::table::{Name, Node, Problems, Value};

/// The most values that a data file may bring to one input.
const MOST_VALUES: usize = 1_000_000;

/// What a law is read from besides its keys.
pub(super) struct Context<'a> {
    pub(super) files: &'a dyn Files,
    pub(super) problems: &'a Problems,
    /// The table whose rows are the segments.
    pub(super) panel: Option<Panel>,
    /// The context data, and the scenario's money.
    pub(super) exchange: Exchange<'a>,
    /// The scenario's medium.
    pub(super) medium: Option<String>,
    /// The tables of studies.
    pub(super) tables: Tables,
    /// Laws made of studies or answers, by their keys as written.
    pub(super) made: std::cell::RefCell<BTreeMap<String, (Made, Vec<Message>)>>,
    /// Data files read, by path: part of the scenario's hash.
    pub(super) read: std::cell::RefCell<Vec<(String, Arc<Vec<u8>>)>>,
}

/// A law, or one for every row of the panel, and how it is told.
pub(super) struct Laws {
    /// Shape `[1]`, or `[rows]` if a parameter comes from a column.
    pub(super) rows: Vec<Made>,
    /// The family's name.
    pub(super) family: &'static str,
    /// `triangular, low 4e6, mode 17e6, high 62e6`.
    pub(super) told: Message,
    /// How it was made, a sentence each, where its keys do not say it.
    pub(super) how: Vec<Message>,
    /// The figure of the context data that it is.
    pub(super) fact: Option<Arc<Fact>>,
}

/// A law that was made of parameters.
#[derive(Clone)]
pub(super) struct Made {
    pub(super) law: Arc<dyn Distribution>,
    /// The share of probability that a truncation removed, in [0, 1].
    pub(super) removed: Option<f64>,
}

/// Reads the law in `entries`; `place` is where the input is named.
pub(super) fn read(
    path: &str,
    place: &Place,
    entries: &[&(Name, Node)],
    context: &Context<'_>,
) -> Option<Laws> {
    if let Some((_, node)) = entries.iter().find(|(name, _)| name.text == CONTEXT) {
        return looked_up::read(path, entries, node, context);
    }
    let before = context.problems.count();
    let Some((name, node)) = entries.iter().find(|(name, _)| name.text == "law") else {
        context.problems.push(missing(path, place, entries));
        return None;
    };
    let Value::Text(family) = &node.value else {
        let kind = node.value.kind();
        let message = format!("`{path}.law` must be the name of a law in quotes, found {kind}");
        let help = "for a single number write `law = \"point\"` and `value = ...`";
        context.problems.push(Problem::new(message).at(&node.place).help(help));
        return None;
    };
    if let Some(law) = find(MADE_LAWS, family) {
        return law.read(path, entries, node, context);
    }
    if find(LAWS, family).is_none() {
        let problem = Problem::new(format!("no law is called `{family}`"));
        context.problems.push(problem.at(&node.place).help(instead(family, all_laws())));
        return None;
    }
    let mut keys = keys(path, entries, 0, context);
    let columns = columns(path, entries, context);
    let ends = ends(path, entries, context.problems);
    if context.problems.count() > before {
        return None;
    }
    debug_assert_eq!(name.text, "law");
    let refuse = |error| context.problems.push(located(error, entries, &node.place));
    let make = |keys: &Keys| cut(distribution::read(family, keys)?, ends);
    let rows = match &context.panel {
        Some(panel) if !columns.is_empty() => {
            keys.numbers.extend(columns.iter().map(|column| (column.key.clone(), 0.0)));
            find(LAWS, family).map_or(Ok(()), |law| law.fits(&keys)).map_err(refuse).ok()?;
            let refuse = |errors: Vec<_>| {
                for problem in panel.problems(&errors, &columns, entries, &node.place) {
                    context.problems.push(problem);
                }
            };
            panel.laws(&columns, keys, make).map_err(refuse).ok()?
        }
        _ => vec![make(&keys).map_err(refuse).ok()?],
    };
    let family = find(LAWS, family).expect("a law was made of it").name;
    Some(Laws { rows, family, told: told(family, entries), how: Vec::new(), fact: None })
}

/// The law between the ends of `truncate`, if there are any.
pub(super) fn cut(law: Box<dyn Distribution>, ends: Option<Ends>) -> Result<Made, ParamError> {
    let mut removed = law.mass_removed();
    let Some((low, high)) = ends else { return Ok(Made { law: Arc::from(law), removed }) };
    let law = distribution::truncate(law, low, high).map_err(|error| error.key("truncate"))?;
    if let Some(more) = law.mass_removed() {
        removed = Some(1.0 - (1.0 - removed.unwrap_or(0.0)) * (1.0 - more));
    }
    Ok(Made { law: Arc::from(law), removed })
}

/// The parameters that come from columns of the panel.
fn columns(path: &str, entries: &[&(Name, Node)], context: &Context<'_>) -> Vec<Column> {
    let given = |(name, node): &&&(Name, Node)| is_law_key(&name.text) && panel::is_column(node);
    let mut columns = Vec::new();
    for (name, node) in entries.iter().filter(given) {
        if let Some(panel) = &context.panel {
            columns.extend(panel.column(path, name, node, context));
        } else {
            let path = format!("{path}.{}", name.text);
            let message = format!("`{path}` is a column, but the scenario has no panel");
            let help = "add `[panel]` with `file` and `names`: its rows are the segments";
            context.problems.push(Problem::new(message).at(&node.place).help(help));
        }
    }
    columns
}

fn missing(path: &str, place: &Place, entries: &[&(Name, Node)]) -> Problem {
    let problem = Problem::new(format!("`{path}` has no law")).at(place);
    let other = entries.iter().find(|(name, _)| !is_law_key(&name.text));
    if let Some((name, _)) = other {
        let known = super::keys::INPUT_KEYS.iter().map(|key| key.name).chain(["law", "truncate"]);
        if let Some(near) = nearest(&name.text, known) {
            let message = format!("unknown key `{}` in `{path}`", name.text);
            return Problem::new(message).at(&name.place).help(format!("did you mean `{near}`?"));
        }
    }
    let given = |key: &str| entries.iter().any(|(name, _)| name.text == key);
    problem.help(if given("value") {
        "add `law = \"point\"` for a single number"
    } else {
        "add `law = \"...\"`; `shortfall laws list` shows them"
    })
}

/// An error of a law, at the key it is about.
pub(super) fn located(error: ParamError, entries: &[&(Name, Node)], law: &Place) -> Problem {
    let mut place = law;
    if let Some(key) = &error.key {
        let (first, rest) = key.split_once('.').unwrap_or((key, ""));
        let named = first.split_once('[').map_or(first, |(name, _)| name);
        if let Some((_, node)) = entries.iter().find(|(name, _)| name.text == named) {
            place = inside(node, first, rest);
        }
    }
    Problem { help: error.help, ..Problem::new(error.message).at(place) }
}

/// The place of `parts[1].gsd` in `node`, which `first` names, as far as there is one.
fn inside<'n>(node: &'n Node, first: &str, rest: &str) -> &'n Place {
    let index = first.split_once('[').and_then(|(_, n)| n.strip_suffix(']')?.parse().ok());
    let node = match (&node.value, index) {
        (Value::Array(items), Some(index)) => items.get::<usize>(index).unwrap_or(node),
        _ => node,
    };
    let (next, rest) = rest.split_once('.').unwrap_or((rest, ""));
    let name = next.split_once('[').map_or(next, |(name, _)| name);
    node.get(name).map_or(&node.place, |node| inside(node, next, rest))
}

fn keys(path: &str, entries: &[&(Name, Node)], depth: usize, context: &Context<'_>) -> Keys {
    let mut keys = Keys::default();
    let file = text_of(entries, "file");
    for (name, node) in entries {
        match (&node.value, name.text.as_str()) {
            (_, "law" | "truncate" | "file" | "column") => {}
            (Value::Table(_), key) if depth == 0 && is_law_key(key) => {}
            (Value::Number(number, _), _) => {
                keys.numbers.insert(name.text.clone(), *number);
            }
            (Value::Array(items), "parts") => {
                let parts = items.iter().filter_map(|item| part(path, item, depth, context));
                keys.parts = Some(parts.collect());
            }
            (Value::Array(items), _) => {
                if let Some(list) = numbers(path, &name.text, items, context.problems) {
                    keys.lists.insert(name.text.clone(), list);
                }
            }
            _ => context.problems.push(unexpected(path, name, node)),
        }
    }
    if let (None, Some((_, place))) = (&file, text_of(entries, "column")) {
        let message = format!("`{path}.column` names a column, but there is no `file`");
        let help = "add `file`, or write `value = { column = \"...\" }` for a column of the panel";
        context.problems.push(Problem::new(message).at(&place).help(help));
    }
    if let Some((file, place)) = file {
        let column = text_of(entries, "column");
        if let Some(values) = column_of(&file, &place, column, context) {
            keys.lists.insert("values".to_owned(), values);
        }
    }
    keys
}

fn unexpected(path: &str, name: &Name, node: &Node) -> Problem {
    if let Some(law) = made::law_of(&name.text) {
        let message = format!("`{path}.{}` is a key of the law `{}`", name.text, law.name);
        let help = format!("write `law = \"{}\"`, or leave it out", law.name);
        return Problem::new(message).at(&name.place).help(help);
    }
    if is_law_key(&name.text) {
        return crate::table::wrong_kind(&format!("{path}.{}", name.text), "a number", node);
    }
    let known = super::keys::INPUT_KEYS.iter().map(|key| key.name);
    let problem = Problem::new(format!("unknown key `{}` in `{path}`", name.text)).at(&name.place);
    if let Some(near) = nearest(&name.text, known.chain(["law", "truncate", "file", "column"])) {
        return problem.help(format!("did you mean `{near}`?"));
    }
    let keys = super::keys::INPUT_KEYS.iter().map(|key| format!("`{}`", key.name));
    let keys: Vec<String> = keys.collect();
    problem.help(format!("besides those of its law the keys are {}", keys.join(", ")))
}

fn text_of(entries: &[&(Name, Node)], key: &str) -> Option<(String, Place)> {
    entries.iter().find(|(name, _)| name.text == key).and_then(|(_, node)| match &node.value {
        Value::Text(text) => Some((text.clone(), node.place.clone())),
        _ => None,
    })
}

fn numbers(path: &str, key: &str, items: &[Node], problems: &Problems) -> Option<Vec<f64>> {
    let mut numbers = Vec::with_capacity(items.len());
    for item in items {
        let Value::Number(number, _) = item.value else {
            problems.push(crate::table::wrong_kind(&format!("{path}.{key}"), "numbers", item));
            return None;
        };
        numbers.push(number);
    }
    Some(numbers)
}

/// A part of a mixture: a weight and a law of its own.
fn part(path: &str, item: &Node, depth: usize, context: &Context<'_>) -> Option<Part> {
    const DEEPEST: usize = 4;
    let path = format!("{path}.parts");
    let Some(entries) = item.entries().filter(|_| depth < DEEPEST) else {
        let message = format!("`{path}` must hold tables with `weight` and `law`");
        context.problems.push(Problem::new(message).at(&item.place));
        return None;
    };
    let weight = entries.iter().find(|(name, _)| name.text == "weight");
    let Some(Value::Number(weight, _)) = weight.map(|(_, node)| &node.value) else {
        let problem = Problem::new(format!("a part of `{path}` has no `weight`"));
        context.problems.push(problem.at(&item.place).help("add `weight = ...`, above 0"));
        return None;
    };
    let entries: Vec<&(Name, Node)> =
        entries.iter().filter(|(name, _)| name.text != "weight").collect();
    let Some((law, _)) = text_of(&entries, "law") else {
        context.problems.push(missing(&path, &item.place, &entries));
        return None;
    };
    for (name, node) in &entries {
        if let Some(problem) = no_part(name, node) {
            context.problems.push(problem);
            return None;
        }
    }
    Some(Part { weight: *weight, law, keys: keys(&path, &entries, depth + 1, context) })
}

/// What the parts of a mixture cannot have.
fn no_part(name: &Name, node: &Node) -> Option<Problem> {
    let made = match (&name.text[..], &node.value) {
        ("law", Value::Text(law)) => find(MADE_LAWS, law),
        _ => None,
    };
    let problem = match made {
        Some(law) => {
            let problem = Problem::new(format!("law `{}` is no part of a mixture", law.name));
            problem.help("several experts are pooled by `experts` of the law `elicited`")
        }
        None if name.text == "truncate" => {
            let problem = Problem::new("a part of a mixture has no `truncate` of its own");
            problem.help("cut the whole mixture off, or put a narrower law in its place")
        }
        None => return None,
    };
    Some(problem.at(&node.place))
}

/// The numbers of a column of a CSV file beside the scenario.
fn column_of(
    file: &str,
    place: &Place,
    column: Option<(String, Place)>,
    context: &Context<'_>,
) -> Option<Vec<f64>> {
    let Some((column, column_place)) = column else {
        let problem = Problem::new(format!("which column of `{file}` is meant?"));
        context.problems.push(problem.at(place).help("add `column = \"...\"`"));
        return None;
    };
    let bytes = context.bytes_of(file, place)?;
    match super::csv_column::numbers(&bytes, &column, MOST_VALUES) {
        Ok(values) => Some(values),
        Err(error) => {
            let at = if error.column.is_some() { &column_place } else { place };
            let mut problem = Problem::new(format!("`{file}`: {}", error.message)).at(at);
            problem.help = error.help;
            context.problems.push(problem);
            None
        }
    }
}

impl<'a> Context<'a> {
    pub(super) fn new(
        files: &'a dyn Files,
        facts: &'a crate::context::Context,
        problems: &'a Problems,
    ) -> Self {
        let exchange = Exchange::new(facts, problems);
        let (panel, medium, tables, made, read) = Default::default();
        Self { files, problems, panel, exchange, medium, tables, made, read }
    }

    /// The bytes of a data file, which become part of the scenario's hash.
    pub(super) fn bytes_of(&self, file: &str, place: &Place) -> Option<Arc<Vec<u8>>> {
        if !stays_inside(file) {
            let problem = Problem::new(format!("`{file}` is not a file in the scenario's folder"));
            let help = "put it beside the scenario and write its relative path with `/`";
            self.problems.push(problem.at(place).help(help));
            return None;
        }
        let known = self.read.borrow().iter().find(|(path, _)| path == file).cloned();
        if let Some((_, bytes)) = known {
            return Some(bytes);
        }
        match self.files.read(file) {
            Ok(bytes) => {
                let bytes = Arc::new(bytes);
                self.read.borrow_mut().push((file.to_owned(), Arc::clone(&bytes)));
                Some(bytes)
            }
            Err(reason) => {
                let problem = Problem::new(format!("cannot read `{file}`: {reason}")).at(place);
                let help = "the path is relative to the folder of the scenario";
                self.problems.push(problem.help(help));
                None
            }
        }
    }
}

/// The ends between which a law is kept; `None` is open.
type Ends = (Option<f64>, Option<f64>);

/// The ends of `truncate`, if the law has it; an end that is not finite is open.
pub(super) fn ends(path: &str, entries: &[&(Name, Node)], problems: &Problems) -> Option<Ends> {
    let (_, node) = entries.iter().find(|(name, _)| name.text == "truncate")?;
    let ends = match &node.value {
        Value::Array(items) if items.len() == 2 => numbers(path, "truncate", items, problems)?,
        _ => {
            let problem = Problem::new(format!("`{path}.truncate` must be two numbers"));
            problems.push(
                problem.at(&node.place).help("write `truncate = [0, 1]`; an open end is `inf`"),
            );
            return None;
        }
    };
    let end = |x: f64| (x.is_finite()).then_some(x);
    Some((end(ends[0]), end(ends[1])))
}
