//! Context data: lists and single figures.

mod list;
mod show;

pub use list::{list, list_csv, list_json};
pub use show::{show, show_json};

use serde_json::Value;

use crate::context::Fact;
use crate::language::{Message, Phrasebook, Value as Said};
use crate::quantity::{Digits, Words};

/// The figure of a fact with its unit: a value, a value with a range, or a range.
#[must_use]
pub fn stated(fact: &Fact, book: &Phrasebook) -> String {
    let number = |value| Said::Short(value, Digits::All);
    let with_unit = |value| Said::Quantity(value, fact.unit.clone(), Digits::All, Words::Short);
    let none = || Said::from("");
    book.say(&match (fact.value, fact.low, fact.high) {
        (Some(value), Some(low), Some(high)) => {
            Message::around(with_unit(value), number(low), number(high))
        }
        (Some(value), ..) => Message::new("table-figure").with("figure", with_unit(value)),
        (None, low, high) => {
            Message::range(low.map_or_else(none, number), high.map_or_else(none, with_unit))
        }
    })
}

/// A fact with every column, its path and its mark.
pub(super) fn json(fact: &Fact) -> Value {
    let mut value = serde_json::json!(fact);
    value["path"] = fact.path().into();
    value["mark"] = fact.mark().into();
    value
}

fn printed(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("a value of plain data");
    text.push('\n');
    text
}
