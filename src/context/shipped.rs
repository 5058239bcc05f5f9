//! The table that comes with the program.

use std::sync::OnceLock;

use super::find::Context;
use super::read::read;

/// The text of `data/context.csv`.
pub const TABLE: &str = include_str!("../../data/context.csv");

/// The shipped facts.
///
/// # Panics
///
/// If the table does not pass its own checks, which a test excludes.
pub(super) fn shipped() -> &'static Context {
    static CONTEXT: OnceLock<Context> = OnceLock::new();
    CONTEXT.get_or_init(|| match read(TABLE, 0) {
        Ok(facts) => Context::of(facts),
        Err(problems) => panic!("data/context.csv is refused: {}", problems[0].message),
    })
}
