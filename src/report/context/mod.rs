//! Context data: lists and single figures.

mod list;
mod show;

pub use list::{list, list_csv, list_json};
pub use show::{show, show_json};

use serde_json::Value;

use crate::context::Fact;
use crate::quantity::{Digits, Reader};

/// The figure of a fact with its unit: a value, a value with a range, or a range.
#[must_use]
pub fn stated(fact: &Fact) -> String {
    let reader = Reader::short(Digits::All);
    let with_unit = |value| reader.quantity(value, &fact.unit);
    match (fact.value, fact.low, fact.high) {
        (Some(value), Some(low), Some(high)) => {
            let (low, high) = (reader.number(low), reader.number(high));
            format!("{} ({low} to {high})", with_unit(value))
        }
        (Some(value), ..) => with_unit(value),
        (None, low, high) => {
            let low = low.map(|low| reader.number(low)).unwrap_or_default();
            format!("{low} to {}", high.map(with_unit).unwrap_or_default())
        }
    }
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
