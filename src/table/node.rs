//! A TOML document as a tree in which every key and value has a [`Place`].

use serde::{Serialize, Serializer};
use toml::de::{DeTable, DeValue};

use crate::problem::{Place, Problem};

/// The most bytes that a scenario may have: far more than a person writes,
/// and little enough to be refused at once.
pub const MAX_BYTES: usize = 4 << 20;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it stands.
    pub place: Place,
}

/// A key and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// The key as written.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// The kinds of value that a scenario may hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text; a date is read as text too.
    Text(String),
    /// A number, and whether it was written as an integer.
    Number(f64, bool),
    /// `true` or `false`.
    Boolean(bool),
    /// A list.
    Array(Vec<Node>),
    /// A table, in the order of the file.
    Table(Vec<(Name, Node)>),
}

impl Value {
    /// What a message calls it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Number(..) => "a number",
            Self::Boolean(_) => "a boolean",
            Self::Array(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}

impl Node {
    /// The entries, if this is a table.
    #[must_use]
    pub fn entries(&self) -> Option<&[(Name, Node)]> {
        match &self.value {
            Value::Table(entries) => Some(entries),
            _ => None,
        }
    }

    /// The entries, if this is a table.
    pub fn entries_mut(&mut self) -> Option<&mut Vec<(Name, Node)>> {
        match &mut self.value {
            Value::Table(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value under `key`, if this is a table that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries()?.iter().find(|(name, _)| name.text == key).map(|(_, node)| node)
    }

    /// The value under `key`, if this is a table that has it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.entries_mut()?.iter_mut().find(|(name, _)| name.text == key).map(|(_, node)| node)
    }

    /// The text in one canonical form, as JSON: keys in the order of the file, numbers in
    /// their shortest form. Two files with the same canonical form are the same scenario.
    ///
    /// # Panics
    ///
    /// Never: what a node holds can be written as JSON.
    #[must_use]
    pub fn canonical(&self) -> String {
        serde_json::to_string(self).expect("nodes hold text, finite numbers, lists and tables")
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Text(text) => serializer.serialize_str(text),
            Value::Number(number, _) if number.is_finite() => serializer.serialize_f64(*number),
            Value::Number(number, _) => serializer.serialize_str(&number.to_string()),
            Value::Boolean(yes) => serializer.serialize_bool(*yes),
            Value::Array(items) => serializer.collect_seq(items),
            Value::Table(entries) => {
                serializer.collect_map(entries.iter().map(|(name, node)| (&name.text, node)))
            }
        }
    }
}

/// Reads TOML. What could be read is returned with the problems found, so that
/// several mistakes of a file are shown at once.
///
/// `source` is the index of `text` in the [`Sources`](crate::problem::Sources) of the run.
///
/// # Errors
///
/// With all the places where `text` is not TOML.
pub fn parse(text: &str, source: usize) -> Result<Node, Vec<Problem>> {
    if text.len() > MAX_BYTES {
        return Err(vec![
            Problem::new(format!(
                "the file has {} MiB, but a scenario may have at most {} MiB",
                text.len() >> 20,
                MAX_BYTES >> 20
            ))
            .help("keep long data in a CSV file beside the scenario and name it in an input"),
        ]);
    }
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        let mut problems: Vec<Problem> =
            errors.iter().map(|error| toml_problem(error, source, text)).collect();
        // A table that is there twice has every key twice: the first says it.
        let mut doubles = 0;
        problems.retain(|problem| {
            doubles += usize::from(problem.message.ends_with(TWICE));
            doubles <= 1 || !problem.message.ends_with(TWICE)
        });
        return Err(problems);
    }
    let place = Place { source, span: 0..0 };
    Ok(Node { value: Value::Table(entries(table.get_ref(), source)), place })
}

/// How a message about a key that is there twice ends.
const TWICE: &str = " is there twice";

fn toml_problem(error: &toml::de::Error, source: usize, text: &str) -> Problem {
    let message = error.message().lines().next().unwrap_or("not valid TOML");
    let span = error.span().filter(|span| text.get(span.clone()).is_some());
    let found = span.clone().map_or("", |span| &text[span]);
    let mut problem = if message == "duplicate key" && !found.is_empty() {
        Problem::new(format!("`{found}`{TWICE}")).help("keep one, or call one something else")
    } else {
        Problem::new(format!("not valid TOML: {message}"))
    };
    if let Some(span) = span {
        if problem.help.is_none() {
            problem.help = mend(message, &text[..span.start], found, &text[span.end..]);
        }
        problem = problem.at(&Place { source, span });
    }
    problem
}

/// What would mend the mistakes that people make who do not write TOML every day.
fn mend(message: &str, before: &str, found: &str, after: &str) -> Option<String> {
    let first = found.chars().next().or_else(|| after.chars().next());
    let numeric = |c: char| c.is_ascii_digit() || "+-.".contains(c);
    let help = if message.contains("basic string") || message.contains("literal string, ") {
        "close the quotes on the same line; text over several lines stands in `\"\"\"`".to_owned()
    } else if first == Some(',') && before.ends_with(numeric) {
        "write 6.5 with a point, and long numbers as 6e6 or 6_000_000".to_owned()
    } else if first.is_some_and(|c| "“”„‟‘’‚«»".contains(c)) {
        "use straight quotes: `\"`".to_owned()
    } else if found.starts_with(numeric) {
        let number: String = found.chars().take_while(|c| numeric(*c) || *c == 'e').collect();
        match found.trim_end().strip_suffix('%').and_then(|n| n.trim().parse::<f64>().ok()) {
            Some(percent) => format!("write a share as a number: {}", percent / 100.0),
            None => format!("a number stands alone, as in {number}, 6e6 or 6_000_000"),
        }
    } else if message.contains("boolean") || message.contains("string values must be quoted") {
        match found.trim() {
            "" => "write a value behind `=`".to_owned(),
            word if word.starts_with(char::is_alphabetic) => {
                format!("text stands in quotes: `\"{word}\"`")
            }
            _ => "write a number such as 6.5, or text in quotes".to_owned(),
        }
    } else if message.contains("expected `=`") || message.contains("unquoted key") {
        "a line is `key = value`, or a heading such as `[inputs.price]`".to_owned()
    } else if message.contains("unclosed table") {
        "close the heading with `]`".to_owned()
    } else {
        return None;
    };
    Some(help)
}

fn node(value: &DeValue<'_>, place: Place) -> Node {
    let source = place.source;
    let value = match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(digits) => Value::Number(integer(digits.as_str(), digits.radix()), true),
        DeValue::Float(digits) => Value::Number(digits.as_str().parse().unwrap_or(f64::NAN), false),
        DeValue::Boolean(yes) => Value::Boolean(*yes),
        DeValue::Datetime(date) => Value::Text(date.to_string()),
        DeValue::Array(items) => Value::Array(
            items
                .iter()
                .map(|item| node(item.get_ref(), Place { source, span: item.span() }))
                .collect(),
        ),
        DeValue::Table(table) => Value::Table(entries(table, source)),
    };
    Node { value, place }
}

/// The entries in the order of the file: the parser sorts them by name.
fn entries(table: &DeTable<'_>, source: usize) -> Vec<(Name, Node)> {
    let mut entries: Vec<(Name, Node)> = table
        .iter()
        .map(|(key, value)| {
            let name =
                Name { text: key.get_ref().to_string(), place: Place { source, span: key.span() } };
            (name, node(value.get_ref(), Place { source, span: value.span() }))
        })
        .collect();
    entries.sort_by_key(|(name, _)| name.place.span.start);
    entries
}

/// An integer of any size as the nearest number.
fn integer(digits: &str, radix: u32) -> f64 {
    i64::from_str_radix(digits, radix)
        .map(|integer| integer as f64)
        .or_else(|_| digits.parse())
        .unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_keep_the_order_of_the_file() {
        let root = parse("b = 1\na = 2_000\n[z]\n[c]\nx = 1979-05-27\n", 0).unwrap();
        let names: Vec<_> =
            root.entries().unwrap().iter().map(|(name, _)| name.text.as_str()).collect();
        assert_eq!(names, ["b", "a", "z", "c"]);
        assert_eq!(root.get("a").unwrap().value, Value::Number(2000.0, true));
        assert_eq!(
            root.get("c").unwrap().get("x").unwrap().value,
            Value::Text("1979-05-27".into())
        );
    }

    #[test]
    fn several_mistakes_are_found_at_once() {
        let problems = parse("a = \nb = 1\nc = \"x\nd = 2\n", 0).unwrap_err();
        assert!(problems.len() >= 2, "{problems:?}");
    }

    #[test]
    fn deep_nesting_is_refused_without_a_crash() {
        let text = format!("a = {}", "[".repeat(1_000_000));
        assert!(parse(&text, 0).is_err());
        let text = format!("a = {}1{}", "[".repeat(500), "]".repeat(500));
        assert!(parse(&text, 0).is_err());
    }
}
