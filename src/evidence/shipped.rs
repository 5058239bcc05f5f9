//! The table that comes with the program.

use std::sync::OnceLock;

use super::read::read;
use super::study::Study;

/// The text of `data/evidence.csv`.
pub const TABLE: &str = include_str!("../../data/evidence.csv");

/// The studies of the shipped table.
///
/// # Panics
///
/// If it does not pass its own checks, which a test excludes.
pub fn shipped() -> &'static [Study] {
    static STUDIES: OnceLock<Vec<Study>> = OnceLock::new();
    STUDIES.get_or_init(|| match read(TABLE, 0) {
        Ok(studies) => studies,
        Err(problems) => panic!("data/evidence.csv is refused: {}", problems[0].message),
    })
}

/// The study of the shipped table called `id`.
#[must_use]
pub fn find_shipped(id: &str) -> Option<&'static Study> {
    shipped().iter().find(|study| study.id == id)
}
