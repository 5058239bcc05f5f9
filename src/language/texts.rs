//! Texts that stand in English where they belong (a model's file, a list of words), and what they
//! are in another language.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

/// The texts of a language, by what they are in English: TOML, a line for each.
///
/// # Panics
///
/// If `texts` is not TOML: it is part of the program, and a test reads it.
pub(super) fn read(texts: &str) -> BTreeMap<String, String> {
    let table = DeTable::parse(texts).expect("a test reads the texts of every language");
    let entries = table.get_ref().iter().filter_map(|(english, text)| match text.get_ref() {
        DeValue::String(text) => Some((english.get_ref().to_string(), text.to_string())),
        _ => None,
    });
    entries.collect()
}
