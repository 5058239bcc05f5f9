//! How a scenario wants rules to be applied. Which rules there are is not known
//! here: the critique checks the names.

use crate::problem::Place;
use crate::table::Table;

/// Thresholds of the file's own, and rules that it switches off.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    /// Other thresholds.
    pub thresholds: Vec<OtherThreshold>,
    /// Rules that are not applied.
    pub off: Vec<Off>,
}

/// A threshold that the file sets.
#[derive(Clone, Debug)]
pub struct OtherThreshold {
    /// The code of the rule, as written.
    pub code: String,
    /// The name of the threshold, as written.
    pub name: String,
    /// Its value.
    pub value: f64,
    /// Where it stands.
    pub place: Place,
}

/// A rule that the file switches off.
#[derive(Clone, Debug)]
pub struct Off {
    /// The code of the rule, as written.
    pub code: String,
    /// Why; every output says so.
    pub reason: String,
    /// Where it stands.
    pub place: Place,
}

pub(super) fn read(mut table: Table<'_>) -> Chosen {
    let thresholds = table.named_numbers("thresholds").into_iter();
    let thresholds = thresholds.map(|(code, name, value)| OtherThreshold {
        code: code.text,
        name: name.text,
        value,
        place: name.place,
    });
    let thresholds = thresholds.collect();
    let off = table.named_texts("off").into_iter();
    let off = off.map(|(code, reason, _)| Off { code: code.text, reason, place: code.place });
    let off = off.collect();
    table.finish();
    Chosen { thresholds, off }
}
