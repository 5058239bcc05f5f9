//! The table that comes with the program.

use std::sync::OnceLock;

use super::fact::Fact;
use super::find::in_order;
use super::read::read;

/// The text of `data/context.csv`.
pub const TABLE: &str = include_str!("../../data/context.csv");

/// The shipped facts, read when they are first asked for, in the order of quantity, territory and
/// year.
///
/// # Panics
///
/// If the table does not pass its own checks, which a test excludes.
pub(super) fn shipped() -> &'static [Fact] {
    static FACTS: OnceLock<Vec<Fact>> = OnceLock::new();
    FACTS.get_or_init(|| match read(TABLE, 0) {
        Ok(facts) => in_order(facts),
        Err(problems) => panic!("data/context.csv is refused: {}", problems[0].message),
    })
}
