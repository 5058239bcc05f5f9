//! What was published of a method, key by key: what is not there was not published.

use std::collections::BTreeMap;

use crate::problem::Problem;
use crate::table::{Holds, Key, Table};

/// The longest text and the longest list: a file comes from strangers.
const MOST_CHARACTERS: usize = 2_000;
const MOST_ENTRIES: usize = 100;

/// One published fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// A number.
    Number(f64),
    /// A text, or one of a list of words.
    Text(String),
    /// Yes or no.
    Boolean(bool),
    /// Several numbers.
    Numbers(Vec<f64>),
    /// Several texts.
    Texts(Vec<String>),
}

/// Published facts by the names of their keys. Only keys of `keys` may be asked for.
#[derive(Clone, Debug, Default)]
pub struct Declared {
    keys: &'static [Key],
    facts: BTreeMap<&'static str, Fact>,
}

impl Declared {
    /// The fact under `key`; `None` if it was not published.
    ///
    /// # Panics
    ///
    /// If there is no such key: a rule then asks for what nobody can declare.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Fact> {
        let listed = self.keys.is_empty() || self.keys.iter().any(|listed| listed.name == key);
        assert!(listed, "`{key}` is no key that can be declared here");
        self.facts.get(key)
    }

    /// The number under `key`.
    #[must_use]
    pub fn number(&self, key: &str) -> Option<f64> {
        match self.get(key)? {
            Fact::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The text or word under `key`.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.get(key)? {
            Fact::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Yes or no under `key`.
    #[must_use]
    pub fn boolean(&self, key: &str) -> Option<bool> {
        match self.get(key)? {
            Fact::Boolean(yes) => Some(*yes),
            _ => None,
        }
    }

    /// The numbers under `key`; none where nothing was published.
    #[must_use]
    pub fn numbers(&self, key: &str) -> &[f64] {
        match self.get(key) {
            Some(Fact::Numbers(numbers)) => numbers,
            _ => &[],
        }
    }

    /// The texts under `key`; none where nothing was published.
    #[must_use]
    pub fn texts(&self, key: &str) -> &[String] {
        match self.get(key) {
            Some(Fact::Texts(texts)) => texts,
            _ => &[],
        }
    }

    /// Multiplies the numbers under `keys`, which are money in another unit.
    pub(super) fn scale(&mut self, keys: &[&str], factor: f64) {
        for (_, fact) in self.facts.iter_mut().filter(|(key, _)| keys.contains(*key)) {
            match fact {
                Fact::Number(number) => *number *= factor,
                Fact::Numbers(numbers) => numbers.iter_mut().for_each(|number| *number *= factor),
                _ => {}
            }
        }
    }

    /// What was published, key by key.
    pub fn facts(&self) -> impl Iterator<Item = (&'static str, &Fact)> {
        self.facts.iter().map(|(key, fact)| (*key, fact))
    }
}

/// Reads every key of `keys` that holds a fact from `table`.
pub(super) fn read(table: &mut Table<'_>, keys: &'static [Key]) -> Declared {
    let facts = keys.iter().filter_map(|key| Some((key.name, fact(table, key)?))).collect();
    Declared { keys, facts }
}

fn fact(table: &mut Table<'_>, key: &'static Key) -> Option<Fact> {
    match key.holds {
        Holds::Text => bounded(table, key.name).map(Fact::Text),
        Holds::Word(_) => table.word(key.name).map(Fact::Text),
        Holds::Boolean => table.boolean(key.name).map(Fact::Boolean),
        Holds::Number | Holds::Positive | Holds::Within(..) => {
            table.within(key.name).map(Fact::Number)
        }
        Holds::Numbers => {
            let numbers = table.numbers(key.name);
            few(table, key.name, &numbers);
            (!numbers.is_empty()).then_some(Fact::Numbers(numbers))
        }
        Holds::Texts => {
            let texts: Vec<String> = table.texts(key.name).into_iter().map(|(t, _)| t).collect();
            few(table, key.name, &texts);
            (!texts.is_empty()).then_some(Fact::Texts(texts))
        }
        _ => None,
    }
}

fn bounded(table: &mut Table<'_>, key: &'static str) -> Option<String> {
    let text = table.text(key)?;
    let length = text.chars().count();
    if length > MOST_CHARACTERS {
        let path = &table.path;
        let message =
            format!("`{path}.{key}` may have {MOST_CHARACTERS} characters, found {length}");
        table.problem_at(key, Problem::new(message).help("say it in a few sentences"));
    }
    Some(text)
}

fn few<T>(table: &Table<'_>, key: &'static str, entries: &[T]) {
    if entries.len() > MOST_ENTRIES {
        let (path, found) = (&table.path, entries.len());
        let message = format!("`{path}.{key}` may have {MOST_ENTRIES} entries, found {found}");
        table.problem_at(key, Problem::new(message));
    }
}
