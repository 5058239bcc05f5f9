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
mod texts;

pub use message::{Message, Value};
pub use phrasebook::Phrasebook;

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
    /// What a line is not broken in. The files write plain spaces there.
    pub unbroken: &'static [&'static str],
}

impl Named for Language {
    fn name(&self) -> &str {
        self.code
    }
}

impl Language {
    /// `text` with spaces that no line breaks at, where the language has such.
    fn bound(&self, text: &str) -> String {
        let bind = |text: String, piece: &&str| text.replace(piece, &piece.replace(' ', "\u{a0}"));
        self.unbroken.iter().fold(text.to_owned(), bind)
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
        unbroken: &[],
    },
    Language {
        code: "fr",
        title: "Français",
        form: &FRENCH,
        sentences: include_str!("fr.ftl"),
        texts: include_str!("texts/fr.toml"),
        unbroken: &[" :", " ;", " ?", " !", "« ", " »", " %"],
    },
    Language {
        code: "nl",
        title: "Nederlands",
        form: &DUTCH,
        sentences: include_str!("nl.ftl"),
        texts: include_str!("texts/nl.toml"),
        unbroken: &[],
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
