//! The keys of a made law, each of the kind that the law lists.

use super::{MadeKey, Takes, place_of};
use crate::catalogue::instead;
use crate::problem::{Place, Problem};
use crate::scenario::law::Context;
use crate::table::{Name, Node, Value, wrong_kind};

/// What a made law is made of.
pub(super) struct Given<'a> {
    pub(super) path: &'a str,
    pub(super) entries: &'a [&'a (Name, Node)],
    /// Where the name of the law stands.
    pub(super) law: &'a Place,
    pub(super) context: &'a Context<'a>,
}

impl<'a> Given<'a> {
    /// Refuses a value of another kind than `key` takes.
    pub(super) fn check(&self, key: &MadeKey) {
        let Some(node) = self.node(key.name) else { return };
        let is_text = |node: &Node| matches!(node.value, Value::Text(_));
        let is_number = |node: &Node| matches!(node.value, Value::Number(..));
        if let (Takes::Word(words), Value::Text(word)) = (key.takes, &node.value) {
            let names = words().into_iter().map(|(name, _)| name);
            if !names.clone().any(|name| name == word) {
                let problem = Problem::new(format!("no {} is called `{word}`", key.name));
                self.context.problems.push(problem.at(&node.place).help(instead(word, names)));
            }
            return;
        }
        let (holds, wanted) = match (key.takes, &node.value) {
            (Takes::Text | Takes::Word(_), _) => (is_text(node), "text in quotes"),
            (Takes::Number, _) => (is_number(node), "a number"),
            (Takes::Flag, value) => (matches!(value, Value::Boolean(_)), "`true` or `false`"),
            (Takes::Numbers, Value::Array(items)) => (items.iter().all(is_number), "numbers"),
            (Takes::Numbers, _) => (false, "a list of numbers"),
            (Takes::Texts, Value::Array(items)) => (items.iter().all(is_text), "texts in quotes"),
            (Takes::Texts, _) => (false, "a list of texts in quotes"),
            (Takes::Tables, Value::Array(items)) => {
                (items.iter().all(|item| item.entries().is_some()), "tables")
            }
            (Takes::Tables, _) => (false, "a list of tables"),
        };
        if !holds {
            let path = format!("{}.{}", self.path, key.name);
            self.context.problems.push(wrong_kind(&path, wanted, node));
        }
    }

    pub(super) fn node(&self, key: &str) -> Option<&'a Node> {
        self.entries.iter().find(|(name, _)| name.text == key).map(|(_, node)| node)
    }

    pub(super) fn text(&self, key: &str) -> Option<String> {
        self.node(key).and_then(text)
    }

    pub(super) fn texts(&self, key: &str) -> Option<Vec<String>> {
        match &self.node(key)?.value {
            Value::Array(items) => Some(items.iter().filter_map(text).collect()),
            _ => None,
        }
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.node(key).is_some_and(|node| node.value == Value::Boolean(true))
    }

    pub(super) fn number(&self, key: &str) -> Option<f64> {
        self.node(key).and_then(number)
    }

    pub(super) fn numbers(&self, key: &str) -> Option<Vec<f64>> {
        match &self.node(key)?.value {
            Value::Array(items) => Some(items.iter().filter_map(number).collect()),
            _ => None,
        }
    }

    /// Refuses the law, at `key` if it is given, else at the law's name.
    pub(super) fn refuse<T>(&self, key: &str, problem: Problem) -> Option<T> {
        let place = place_of(self.entries, key).unwrap_or(self.law);
        self.context.problems.push(problem.at(place));
        None
    }
}

fn text(node: &Node) -> Option<String> {
    match &node.value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn number(node: &Node) -> Option<f64> {
    match node.value {
        Value::Number(number, _) => Some(number),
        _ => None,
    }
}
