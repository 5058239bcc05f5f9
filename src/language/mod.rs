//! Sentences for readers, in the languages they are read in.
//!
//! What a table, a chart, a critique or a report says is a [`Message`]: the
//! name of a sentence and the values in it. The sentences stand in one file for
//! every language (`en.ftl`, `fr.ftl`, `nl.ftl`; Fluent syntax), with the same
//! messages and variables in each: a test compares them. A number is put into
//! words here, in the form of the language, because Fluent writes French ones
//! wrongly.
//!
//! What a model says, what a judged range rests on or what a word of a table means stands in
//! English where it belongs. `texts/fr.toml` and `texts/nl.toml` have it in other languages, by
//! the English: [`Phrasebook::text`].
//!
//! Messages about faults of a file stay in English: they quote the file.

mod message;
mod phrasebook;
mod place;
mod range;
mod texts;

pub use message::{Message, Value};
pub use phrasebook::{CODE, Phrasebook};
pub use place::{in_place, place, tongue};
pub use range::Ranged;

use std::cell::OnceCell;

use crate::catalogue::Named;
use crate::quantity::form::{DUTCH, ENGLISH, FRENCH, Form};

/// A language that outputs are written in.
#[derive(Debug, PartialEq)]
pub struct Language {
    /// Its code, such as `fr`.
    pub code: &'static str,
    /// What it calls itself.
    pub title: &'static str,
    /// How it writes numbers.
    pub form: &'static Form,
    /// Its sentences, in Fluent syntax.
    pub sentences: &'static str,
    /// Its words for [texts](Phrasebook::text) that stand in English elsewhere, in TOML.
    pub texts: &'static str,
    /// Signs of a sentence as they are typed, and as they are set: with a space that is not broken.
    pub typography: &'static [(&'static str, &'static str)],
}

/// French has a space before its high signs and within its quotation marks, and a curved apostrophe.
const FRENCH_SIGNS: &[(&str, &str)] = &[
    (" :", "\u{a0}:"),
    (" ;", "\u{a0};"),
    (" ?", "\u{a0}?"),
    (" !", "\u{a0}!"),
    (" %", "\u{a0}%"),
    (" »", "\u{a0}»"),
    ("« ", "«\u{a0}"),
    ("'", "’"),
];

impl Named for Language {
    fn name(&self) -> &str {
        self.code
    }
}

impl Language {
    /// `text` with its signs as they are set.
    fn typeset(&self, text: &str) -> String {
        let set = |text: String, (typed, set): &(&str, &str)| text.replace(typed, set);
        self.typography.iter().fold(text.to_owned(), set)
    }
}

/// Every language, the default first.
pub static LANGUAGES: [Language; 3] = [
    Language {
        code: "en",
        title: "English",
        form: &ENGLISH,
        sentences: include_str!("en.ftl"),
        texts: "",
        typography: &[],
    },
    Language {
        code: "fr",
        title: "Français",
        form: &FRENCH,
        sentences: include_str!("fr.ftl"),
        texts: include_str!("texts/fr.toml"),
        typography: FRENCH_SIGNS,
    },
    Language {
        code: "nl",
        title: "Nederlands",
        form: &DUTCH,
        sentences: include_str!("nl.ftl"),
        texts: include_str!("texts/nl.toml"),
        typography: &[],
    },
];

impl Default for &'static Language {
    /// English.
    fn default() -> Self {
        &LANGUAGES[0]
    }
}

/// What `message` says in English, for what is for programs and for messages about faults.
#[must_use]
pub fn english(message: &Message) -> String {
    thread_local! {
        static BOOK: OnceCell<Phrasebook> = const { OnceCell::new() };
    }
    BOOK.with(|book| book.get_or_init(|| Phrasebook::new(&LANGUAGES[0])).say(message))
}
