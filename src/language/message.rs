//! A sentence that is not in any language yet.

use super::range::Ranged;
use crate::quantity::{Digits, Unit, Words};

/// The name of a sentence in the language files, and the values in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The name in the files, such as `g2-catalogue-scope-fires`.
    pub id: String,
    /// Names of variables and what they stand for.
    pub values: Vec<(&'static str, Value)>,
}

/// What a variable of a sentence stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words of a file, or a name: the same in every language.
    Text(String),
    /// A text of the program in English, which the language may [have](super::Phrasebook::text).
    English(String),
    /// A sentence within the sentence.
    Message(Message),
    /// A whole number. Sentences may choose a plural by it.
    Count(u64),
    /// A number without a unit.
    Number(f64, Digits),
    /// The same with short words for large numbers, for tables.
    Short(f64, Digits),
    /// A share, written in hundredths.
    Percent(f64, Digits),
    /// A number with its unit in words.
    Quantity(f64, Unit, Digits, Words),
    /// A number of a range, in the power of ten of the others.
    Ranged(Box<Ranged>),
}

impl Message {
    /// The sentence called `id`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), values: Vec::new() }
    }

    /// The same with `name` standing for `value`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

impl Message {
    /// `items` one after the other with commas between; nothing for none.
    #[must_use]
    pub fn list(items: impl IntoIterator<Item = impl Into<Value>>) -> Value {
        Self::chain("list-more", items)
    }

    /// The same with semicolons, for items that have commas of their own.
    #[must_use]
    pub fn apart(items: impl IntoIterator<Item = impl Into<Value>>) -> Value {
        Self::chain("list-apart", items)
    }

    fn chain(id: &str, items: impl IntoIterator<Item = impl Into<Value>>) -> Value {
        let more = |before, last| Self::new(id).with("before", before).with("last", last).into();
        items.into_iter().map(Into::into).reduce(more).unwrap_or_else(|| Value::from(""))
    }
}

impl Value {
    /// A quantity as sentences write it, to `digits` significant digits.
    #[must_use]
    pub fn quantity(value: f64, unit: &Unit, digits: u32) -> Self {
        Self::Quantity(value, unit.clone(), Digits::Significant(digits), Words::Full)
    }

    /// A share as sentences write it, to `digits` significant digits.
    #[must_use]
    pub fn percent(share: f64, digits: u32) -> Self {
        Self::Percent(share, Digits::Significant(digits))
    }

    /// A number to `digits` significant digits.
    #[must_use]
    pub fn number(value: f64, digits: u32) -> Self {
        Self::Number(value, Digits::Significant(digits))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<u64> for Value {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}
