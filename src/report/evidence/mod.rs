//! Published studies and their synthesis: lists, single studies, pools.

mod json;
mod list;
mod pool;
mod show;

pub use json::{list_json, pool_json, show_json};
pub use list::{list, list_csv};
pub use pool::pool;
pub use show::show;

use crate::evidence::Study;
use crate::language::{Message, Phrasebook, Value};
use crate::quantity::Digits;

/// The figure of a study with its unit, or what stands in its place.
fn stated(study: &Study, book: &Phrasebook) -> String {
    let number = |value: f64| Value::Number(value, Digits::All);
    let unit = match study.unit.as_str() {
        "" | "1" => String::new(),
        unit => format!(" {unit}"),
    };
    let stated = match (study.estimate, study.low, study.high) {
        (Some(value), ..) => Message::new("table-figure").with("figure", number(value)),
        (None, Some(low), Some(high)) => Message::range(number(low), number(high)),
        _ => return book.word("studies-no-number"),
    };
    format!("{}{unit}", book.say(&stated))
}
