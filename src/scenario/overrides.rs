//! `--set` and variants: other values at the same paths.
//!
//! A law that replaces a law takes the place of all its keys and keeps the
//! unit; on an input with scopes or segments it goes to each of them. A path
//! that the file does not have is refused.

use super::keys::{CONTEXT, SCENARIO_KEYS};
use crate::catalogue::nearest;
use crate::distribution;
use crate::problem::{Place, Problem, Source, Sources};
use crate::table::{Holds, Key, Name, Node, Problems, Value, parse};

/// What a user asks for besides the file: variants first, then `--set`, each in the order given.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Names of variants.
    pub variants: Vec<String>,
    /// `PATH=VALUE` texts.
    pub sets: Vec<String>,
    /// A table of studies for `law = "evidence"` in place of the shipped one.
    pub evidence: Option<Source>,
    /// A table of context data of the user's own.
    pub context: Option<Source>,
}

/// One value that was replaced.
#[derive(Clone, Debug, PartialEq)]
pub struct Override {
    /// The way to it: `inputs.price.mode`.
    pub path: String,
    /// The new value, as canonical text.
    pub value: String,
    /// Who asked: `--set` or `variant NAME`.
    pub by: String,
}

/// Applies `--set TEXT`; its text becomes a source that messages can point into.
pub(super) fn set(
    root: &mut Node,
    text: &str,
    sources: &mut Sources,
    problems: &Problems,
) -> Vec<Override> {
    let index = sources.len();
    let (shown, parsed) = assignment(text, index);
    sources.push(Source { name: "--set".to_owned(), text: shown });
    let mut patch = match parsed {
        Ok(patch) => patch,
        Err(mut errors) => {
            errors.truncate(1);
            for error in errors {
                problems.push(error.help(
                    "write PATH=VALUE, as in `--set inputs.price.mode=8` or `--set displacement=0.2`",
                ));
            }
            return Vec::new();
        }
    };
    if let Some(first) = patch.entries().and_then(|entries| entries.first()).map(|(n, _)| n.clone())
        && !SCENARIO_KEYS.iter().any(|key| key.name == first.text)
    {
        if let Some(problem) = misspelt_table(root, &first) {
            problems.push(problem);
            return Vec::new();
        }
        let name = Name { text: "inputs".to_owned(), place: first.place };
        let place = patch.place.clone();
        patch = Node { value: Value::Table(vec![(name, patch)]), place };
    }
    overlay(root, &patch, "--set", problems)
}

/// A first name that is no input, but looks like a table of the scenario.
fn misspelt_table(root: &Node, first: &Name) -> Option<Problem> {
    let inputs = root.get("inputs").and_then(Node::entries).unwrap_or(&[]);
    let near_input = nearest(&first.text, inputs.iter().map(|(name, _)| name.text.as_str()));
    let near = nearest(&first.text, SCENARIO_KEYS.iter().map(|key| key.name))?;
    near_input.is_none().then(|| {
        let problem = Problem::new(format!("the scenario has no `{}`", first.text));
        problem.at(&first.place).help(format!("did you mean `{near}`?"))
    })
}

/// Reads `PATH=VALUE`; a value that is no TOML and does not begin like a list, a table or a
/// quotation is taken as text, so that `claims.world.period=2 years` needs no quotes inside
/// the shell's.
fn assignment(text: &str, source: usize) -> (String, Result<Node, Vec<Problem>>) {
    let first = parse(text, source);
    if first.is_ok() {
        return (text.to_owned(), first);
    }
    if let Some((path, value)) = text.split_once('=')
        && !value.trim().is_empty()
        && !value.trim_start().starts_with(['[', '{', '"', '\''])
        && !value.contains(|c: char| c.is_control() || "\"\\#".contains(c))
    {
        let quoted = format!("{path}=\"{}\"", value.trim());
        if let Ok(node) = parse(&quoted, source) {
            return (quoted, Ok(node));
        }
    }
    (text.to_owned(), first)
}

/// Puts the values of `patch` over those of `root`.
pub(super) fn overlay(
    root: &mut Node,
    patch: &Node,
    by: &str,
    problems: &Problems,
) -> Vec<Override> {
    let mut overlay = Overlay { by, problems, done: Vec::new() };
    overlay.table(root, patch, &mut Vec::new());
    overlay.done
}

struct Overlay<'a> {
    by: &'a str,
    problems: &'a Problems,
    done: Vec<Override>,
}

impl Overlay<'_> {
    fn table(&mut self, base: &mut Node, over: &Node, path: &mut Vec<String>) {
        drop_sources(base, over);
        for (name, new) in over.entries().unwrap_or(&[]) {
            path.push(name.text.clone());
            self.value(base, name, new, path);
            path.pop();
        }
    }

    /// Puts `new` at `name` in `base`; `path` already ends with `name`.
    fn value(&mut self, base: &mut Node, name: &Name, new: &Node, path: &mut Vec<String>) {
        let depth = path.len();
        let is_table = matches!(new.value, Value::Table(_));
        if path[0] == "variants" {
            let problem = Problem::new("a variant cannot be overridden").at(&name.place);
            self.problems.push(problem.help("override what the variant overrides"));
        } else if depth == 2 && path[0] == "inputs" {
            if let Some(input) = self.existing(base, name, path) {
                self.cell(input, new, path);
            }
        } else if is_table && depth <= 2 && declares_names(path) {
            if let Some(old) = self.existing(base, name, path) {
                self.table(old, new, path);
            }
        } else if is_table
            && matches!(base.get(&name.text).map(|n| &n.value), Some(Value::Table(_)))
        {
            let old = base.get_mut(&name.text).expect("it was found a line above");
            self.table(old, new, path);
        } else {
            self.put(base, name, new, path);
        }
    }

    /// Puts a number or the keys of a law over an input, or over one scope or segment of it.
    fn cell(&mut self, cell: &mut Node, new: &Node, path: &mut Vec<String>) {
        let Value::Table(entries) = &new.value else {
            let point = point(new);
            return self.cell(cell, &point, path);
        };
        drop_sources(cell, new);
        let (laws, others): (Vec<_>, Vec<_>) =
            entries.iter().partition(|(name, _)| is_law_key(&name.text));
        if !laws.is_empty() {
            self.law(cell, &laws, path);
        }
        for (name, value) in others {
            path.push(name.text.clone());
            if name.text == "scope" || name.text == "segment" {
                self.parts(cell, name, value, path);
            } else {
                self.put(cell, name, value, path);
            }
            path.pop();
        }
    }

    /// The scopes or segments of an input, each by its name.
    fn parts(&mut self, cell: &mut Node, axis: &Name, new: &Node, path: &mut Vec<String>) {
        let Some(parts) = self.existing(cell, axis, path) else { return };
        for (name, value) in new.entries().unwrap_or(&[]) {
            path.push(name.text.clone());
            if let Some(part) = self.existing(parts, name, path) {
                self.cell(part, value, path);
            }
            path.pop();
        }
    }

    /// The keys of a law: a new `law` replaces all of the old one's keys.
    fn law(&mut self, cell: &mut Node, new: &[&(Name, Node)], path: &mut Vec<String>) {
        let mut has_parts = false;
        for axis in ["scope", "segment"] {
            let names: Vec<String> = cell
                .get(axis)
                .and_then(Node::entries)
                .map(|parts| parts.iter().map(|(name, _)| name.text.clone()).collect())
                .unwrap_or_default();
            for name in names {
                has_parts = true;
                path.extend([axis.to_owned(), name.clone()]);
                let part = cell.get_mut(axis).and_then(|parts| parts.get_mut(&name));
                self.law(part.expect("its name was just read"), new, path);
                path.truncate(path.len() - 2);
            }
        }
        if has_parts {
            return;
        }
        let replaces = new.iter().any(|(name, _)| name.text == "law" || name.text == CONTEXT);
        if let Some(entries) = cell.entries_mut()
            && replaces
        {
            entries.retain(|(name, _)| !is_law_key(&name.text));
        }
        for (name, value) in new {
            path.push(name.text.clone());
            self.put(cell, name, value, path);
            path.pop();
        }
    }

    /// The value at `name`, which must be there.
    fn existing<'n>(
        &self,
        base: &'n mut Node,
        name: &Name,
        path: &[String],
    ) -> Option<&'n mut Node> {
        let names: Vec<String> =
            base.entries().unwrap_or(&[]).iter().map(|(name, _)| name.text.clone()).collect();
        if !names.contains(&name.text) {
            let mut problem =
                Problem::new(format!("the scenario has no `{}`", path.join("."))).at(&name.place);
            let near = nearest(&name.text, names.iter().map(String::as_str));
            problem = match near {
                Some(near) => problem.help(format!("did you mean `{near}`?")),
                None if names.is_empty() => problem,
                None => problem.help(format!("there is: {}", names.join(", "))),
            };
            self.problems.push(problem);
        }
        base.get_mut(&name.text)
    }

    fn put(&mut self, base: &mut Node, name: &Name, new: &Node, path: &[String]) {
        self.done.push(Override {
            path: path.join("."),
            value: new.canonical(),
            by: self.by.to_owned(),
        });
        let Some(entries) = base.entries_mut() else { return };
        match entries.iter_mut().find(|(old, _)| old.text == name.text) {
            Some(entry) => *entry = (name.clone(), new.clone()),
            None => entries.push((name.clone(), new.clone())),
        }
    }
}

/// `source` and `sources` are read as one list, so either takes the place of both.
/// At the top of a file `sources` is a table, and stays.
fn drop_sources(base: &mut Node, over: &Node) {
    let cites = |(name, node): &(Name, Node)| {
        matches!(name.text.as_str(), "source" | "sources") && !matches!(node.value, Value::Table(_))
    };
    if let Some(entries) = base.entries_mut()
        && over.entries().is_some_and(|over| over.iter().any(cites))
    {
        entries.retain(|entry| !cites(entry));
    }
}

/// Whether the last part of `path` is a table that the file must already have.
fn declares_names(path: &[String]) -> bool {
    let holds_names = |key: &Key| matches!(key.holds, Holds::Named(_) | Holds::Inputs(_));
    match SCENARIO_KEYS.iter().find(|key| key.name == path[0]) {
        Some(key) => path.len() == 2 || holds_names(key),
        None => true,
    }
}

/// Whether `name` belongs to a law rather than to the input around it.
pub(super) fn is_law_key(name: &str) -> bool {
    matches!(name, "law" | "truncate" | "file" | "column")
        || distribution::is_key(name)
        || name == CONTEXT
        || super::made::is_made_key(name)
}

/// A plain number as a law.
fn point(value: &Node) -> Node {
    let name = |text: &str, place: &Place| Name { text: text.to_owned(), place: place.clone() };
    let law = Node { value: Value::Text("point".to_owned()), place: value.place.clone() };
    let entries =
        vec![(name("law", &value.place), law), (name("value", &value.place), value.clone())];
    Node { value: Value::Table(entries), place: value.place.clone() }
}
