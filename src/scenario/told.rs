//! Laws in words: `triangular, low 4 million, mode 17 million, high 62 million`.

use crate::distribution::all_keys;
use crate::language::{Message, Value as Said};
use crate::quantity::Digits;
use crate::table::{Name, Node, Value};

use super::made::is_made_key;

/// The law of `family` with what stands in `entries`.
pub(super) fn told(family: &str, entries: &[&(Name, Node)]) -> Message {
    let others = entries.iter().filter(|(name, _)| name.text != "law");
    others.fold(named(family), |law, (name, node)| with(law, &name.text, value(name, node)))
}

/// The law of `family` with these parameters.
pub(super) fn of_numbers(family: &str, numbers: &[(&str, f64)]) -> Message {
    numbers.iter().fold(named(family), |law, (key, number)| {
        with(law, key, Said::Number(*number, Digits::All))
    })
}

fn named(family: &str) -> Message {
    Message::new(format!("law-{family}"))
}

fn with(law: Message, key: &str, value: Said) -> Message {
    Message::new("law-with").with("law", law).with("key", self::key(key)).with("value", value)
}

/// What a reader calls a key; a quantile such as `p5` keeps its name.
fn key(name: &str) -> Said {
    let known = name == "truncate" || all_keys().contains(&name) || is_made_key(name);
    if !known {
        return Said::from(name);
    }
    Message::new(format!("law-key-{}", name.replace('_', "-"))).into()
}

fn value(name: &Name, node: &Node) -> Said {
    match &node.value {
        Value::Number(number, _) => Said::Number(*number, Digits::All),
        Value::Text(text) => Said::from(text.as_str()),
        Value::Boolean(yes) => Message::new(if *yes { "word-yes" } else { "word-no" }).into(),
        Value::Array(items) if name.text == "experts" => Said::from(items.len()),
        Value::Array(items) => array(items, node),
        Value::Table(_) => match node.get("column").map(|node| &node.value) {
            Some(Value::Text(column)) => {
                Message::new("law-from-column").with("column", column.as_str()).into()
            }
            _ => Said::from(node.canonical()),
        },
    }
}

/// A few numbers one by one, many by their count, anything else as it stands.
fn array(items: &[Node], node: &Node) -> Said {
    if items.len() > 4 {
        return Message::new("law-values").with("count", items.len()).into();
    }
    let number = |item: &Node| match item.value {
        Value::Number(number, _) => Some(Said::Number(number, Digits::All)),
        _ => None,
    };
    let Some(numbers) = items.iter().map(number).collect::<Option<Vec<_>>>() else {
        return Said::from(node.canonical());
    };
    let more = |before, last| {
        Said::from(Message::new("chart-joined").with("first", before).with("second", last))
    };
    let numbers = numbers.into_iter().reduce(more).unwrap_or_else(|| Said::from(""));
    Message::new("law-numbers").with("numbers", numbers).into()
}
