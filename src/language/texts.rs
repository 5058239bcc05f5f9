//! Texts that stand in English where they belong (a model's file, a list of words), and what they
//! are in another language.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use super::Language;

/// The texts of a language, by what they are in English: TOML, a line for each.
///
/// # Panics
///
/// If they are not TOML: they are part of the program, and a test reads them.
pub(super) fn read(language: &Language) -> BTreeMap<String, String> {
    let table = DeTable::parse(language.texts).expect("a test reads the texts of every language");
    let entries = table.get_ref().iter().filter_map(|(english, text)| match text.get_ref() {
        DeValue::String(text) => Some((english.get_ref().to_string(), language.typeset(text))),
        _ => None,
    });
    entries.collect()
}
