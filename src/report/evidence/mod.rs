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
use crate::quantity::{Digits, Reader};

/// The figure of a study with its unit, or what stands in its place.
fn stated(study: &Study) -> String {
    let number = |value: f64| Reader::new(Digits::All).number(value);
    let unit = match study.unit.as_str() {
        "" | "1" => String::new(),
        unit => format!(" {unit}"),
    };
    match (study.estimate, study.low, study.high) {
        (Some(value), ..) => format!("{}{unit}", number(value)),
        (None, Some(low), Some(high)) => format!("{} to {}{unit}", number(low), number(high)),
        _ => "no number".to_owned(),
    }
}
