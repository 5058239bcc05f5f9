//! What is said of an entry that is not as it must be.

use super::{Holds, Key, Name, Node, Value};
use crate::catalogue::nearest;
use crate::problem::Problem;

/// How a key is written: a heading for a table.
pub(super) fn sketch(prefix: &str, key: &Key) -> String {
    match key.holds {
        Holds::Table(_) | Holds::NamedTexts | Holds::NamedNumbers => {
            format!("`[{prefix}{}]`", key.name)
        }
        Holds::Named(_) | Holds::Inputs(_) => format!("`[{prefix}{}.NAME]`", key.name),
        _ => format!("`{}`", key.name),
    }
}

pub(super) fn quoted(path: &str) -> String {
    if path.contains(' ') { path.to_owned() } else { format!("`{path}`") }
}

/// What stands at `path` is not what is `expected`; the help says how it is written.
#[must_use]
pub fn wrong_kind(path: &str, expected: &str, found: &Node) -> Problem {
    let problem = Problem::new(format!("`{path}` must be {expected}, found {}", kind_of(found)));
    let help = match (&found.value, expected) {
        (Value::Text(text), "a number" | "numbers" | "a whole number") => {
            match text.trim().parse::<f64>() {
                Ok(_) => Some(format!("leave the quotes out: {}", text.trim())),
                Err(_) => Some("write a number, such as 6e9 or 0.25, without quotes".to_owned()),
            }
        }
        (Value::Text(text), "a list of texts") => Some(format!("write `[\"{text}\"]`")),
        (Value::Number(..), "text in quotes" | "text") => Some("put it in quotes".to_owned()),
        (Value::Array(_), "a table") => Some(format!("write `[{path}]`, with single brackets")),
        (Value::Table(_), "a list of tables") => {
            Some(format!("write `[[{path}]]`, with double brackets"))
        }
        (Value::Number(number, _), "a table") if path.starts_with("inputs.") => {
            let law = format!("law = \"point\", value = {number}");
            Some(match path.matches('.').count() {
                1 => format!("an input has a unit: write `{{ unit = \"...\", {law} }}`"),
                _ => format!("write `{{ {law} }}`"),
            })
        }
        _ => None,
    };
    Problem { help, ..problem.at(&found.place) }
}

fn kind_of(found: &Node) -> &'static str {
    match found.value {
        Value::Number(number, _) if number.is_nan() => "`nan`",
        Value::Number(number, false) if number.fract() != 0.0 => "a number with a fraction",
        _ => found.value.kind(),
    }
}

pub(super) fn unknown_key(path: &str, name: &Name, known: &[&str]) -> Problem {
    let at = if path.is_empty() { String::new() } else { format!(" in `{path}`") };
    let problem = Problem::new(format!("unknown key `{}`{at}", name.text)).at(&name.place);
    match nearest(&name.text, known.iter().copied()) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem.help(format!("the keys here are {}", listing(known))),
    }
}

/// Names in backquotes, with commas.
pub(super) fn listing(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
