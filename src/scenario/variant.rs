//! Variants: other readings that a file offers.

use crate::catalogue::nearest;
use crate::problem::Problem;
use crate::table::{Node, Problems, Value};

/// The most of them: `check` reads the file once for each.
const MOST: usize = 200;

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

/// Takes the variants out of the file; what they hold is not part of the scenario itself.
pub(super) fn take(root: &mut Node) -> Option<Node> {
    let entries = root.entries_mut()?;
    let at = entries.iter().position(|(name, _)| name.text == "variants")?;
    Some(entries.remove(at).1)
}

/// A variant without its title and note, which override nothing.
pub(super) fn without_words(variant: &Node) -> Node {
    let mut patch = variant.clone();
    if let Some(entries) = patch.entries_mut() {
        entries.retain(|(name, _)| name.text != "title" && name.text != "note");
    }
    patch
}

pub(super) fn unknown(name: &str, variants: Option<&Node>) -> Problem {
    let entries = variants.and_then(Node::entries).unwrap_or(&[]);
    let names: Vec<&str> = entries.iter().map(|(name, _)| name.text.as_str()).collect();
    let problem = Problem::new(format!("the scenario has no variant `{name}`"));
    match nearest(name, names.iter().copied()) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None if names.is_empty() => problem.help("it declares no variants"),
        None => problem.help(format!("it has: {}", names.join(", "))),
    }
}

/// Their titles and notes.
pub(super) fn describe(variants: Option<&Node>, problems: &Problems) -> Vec<Variant> {
    let Some(node) = variants else { return Vec::new() };
    let Some(entries) = node.entries() else {
        problems.push(Problem::new("`variants` must be a table").at(&node.place));
        return Vec::new();
    };
    if entries.len() > MOST {
        let message = format!("`variants` has {} entries, and may have {MOST}", entries.len());
        problems.push(Problem::new(message).at(&node.place));
        return Vec::new();
    }
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
