//! Names of places and languages that outputs put into the reader's language.

use super::{Message, Value};

/// Places by the names that scenarios and the context data give them, with the end of their message.
const PLACES: &[(&str, &str)] = &[
    ("World", "world"),
    ("European Union", "european-union"),
    ("EU27", "european-union"),
    ("EU28", "european-union"),
    ("Australia", "australia"),
    ("Belgium", "belgium"),
    ("Brazil", "brazil"),
    ("Canada", "canada"),
    ("China", "china"),
    ("France", "france"),
    ("Germany", "germany"),
    ("India", "india"),
    ("Italy", "italy"),
    ("Japan", "japan"),
    ("Netherlands", "netherlands"),
    ("Spain", "spain"),
    ("Sweden", "sweden"),
    ("United Kingdom", "united-kingdom"),
    ("United States", "united-states"),
    ("Dutch-language area", "dutch-language-area"),
];

/// Languages of catalogues, likewise.
const LANGUAGES: &[(&str, &str)] = &[
    ("Dutch", "dutch"),
    ("English", "english"),
    ("French", "french"),
    ("German", "german"),
    ("Spanish", "spanish"),
];

/// The name of a place; one that is not listed keeps the name that it has in the file.
#[must_use]
pub fn place(name: &str) -> Value {
    listed(PLACES, "place", name)
}

/// In that place, as a sentence says it: `in the world`, `en Belgique`.
#[must_use]
pub fn in_place(name: &str) -> Value {
    match listed(PLACES, "in", name) {
        Value::Text(name) => Message::new("in-other").with("place", name).into(),
        known => known,
    }
}

/// The name of a language, likewise.
#[must_use]
pub fn tongue(name: &str) -> Value {
    listed(LANGUAGES, "tongue", name)
}

fn listed(list: &[(&str, &str)], kind: &str, name: &str) -> Value {
    match list.iter().find(|(known, _)| *known == name) {
        Some((_, id)) => Message::new(format!("{kind}-{id}")).into(),
        None => name.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{LANGUAGES as READERS, Phrasebook};

    #[test]
    fn every_place_and_language_has_a_name_in_every_language() {
        for reader in &READERS {
            let book = Phrasebook::new(reader);
            for (kind, list) in [("place", PLACES), ("in", PLACES), ("tongue", LANGUAGES)] {
                for (name, id) in list {
                    assert!(book.knows(&format!("{kind}-{id}")), "{}: {name}", reader.code);
                }
            }
        }
    }

    #[test]
    fn a_place_that_is_not_listed_keeps_its_name() {
        assert_eq!(place("Atlantis"), Value::from("Atlantis"));
    }
}
