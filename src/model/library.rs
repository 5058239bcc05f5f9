//! The models that are built in.

use super::keys::MODEL_KEYS;
use super::read::{Model, read};
use crate::catalogue::Embedded;
use crate::problem::{Place, Source, Sources};
use crate::quantity::UnitNames;
use crate::table::{Name, Problems, Table, parse};

macro_rules! library {
    ($($name:literal),* $(,)?) => {
        &[$(Embedded { name: $name, text: include_str!(concat!("library/", $name, ".toml")) }),*]
    };
}

/// Every built-in model, in the order in which they are shown.
pub const LIBRARY: &[Embedded] = library![
    "one-to-one",
    "one-to-one-net",
    "constant-displacement",
    "segmented-displacement",
    "willingness-to-pay",
    "willingness-to-pay-exponential",
    "willingness-to-pay-linear",
    "willingness-to-pay-isoelastic",
    "budget-limited",
    "sampling",
    "copies-times-price",
    "copies-from-hours",
    "users-times-rate",
    "sample-scaled-up",
    "home-share",
    "legal-sales-ratio",
    "value-times-conversion",
    "growth",
    "cumulated-growth",
    "output-and-jobs",
    "share-of-market",
    "award-per-work",
];

/// Reads a built-in model and adds its text to `sources`, so that messages can point into it.
///
/// # Panics
///
/// If the file is not a model; a test reads every one.
#[must_use]
pub fn load(embedded: &Embedded, units: &UnitNames, sources: &mut Sources) -> Model {
    let source = sources.len();
    let name = format!("model {}", embedded.name);
    sources.push(Source { name, text: embedded.text.to_owned() });
    let root = parse(embedded.text, source).expect("a built-in model is TOML");
    let place = Place { source, span: 0..0 };
    let problems = Problems::default();
    let table = Table::new("", &place, &root, MODEL_KEYS, &problems).expect("a file is a table");
    let name = Name { text: embedded.name.to_owned(), place };
    let model = read(&name, table, units, sources, &problems);
    let problems = problems.into_vec();
    assert!(problems.is_empty(), "{}", crate::problem::render(&problems, sources, false));
    model.expect("a model without problems is read")
}
