//! Puts messages into a language.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{LANGUAGES, Language, Message, Ranged, Value, texts};
use crate::quantity::{Power, Reader, Words};

/// The sentences of one language.
pub struct Phrasebook {
    /// The language.
    pub language: &'static Language,
    bundle: FluentBundle<Arc<FluentResource>>,
    read: Arc<Read>,
}

/// What was read of the files of a language.
struct Read {
    sentences: Arc<FluentResource>,
    /// Read when the first of them is asked for: many outputs have none.
    texts: OnceLock<BTreeMap<String, String>>,
}

/// One entry for every one of [`LANGUAGES`]: their files are read once for all phrasebooks.
static READ: [OnceLock<Arc<Read>>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

impl Read {
    fn of(language: &'static Language) -> Arc<Self> {
        let read = || {
            let sentences = FluentResource::try_new(language.typeset(language.sentences));
            let sentences = Arc::new(sentences.expect("a test reads every language file"));
            Arc::new(Self { sentences, texts: OnceLock::new() })
        };
        match LANGUAGES.iter().position(|listed| std::ptr::eq(listed, language)) {
            Some(listed) => Arc::clone(READ[listed].get_or_init(read)),
            None => read(),
        }
    }
}

impl fmt::Debug for Phrasebook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Phrasebook").field("language", &self.language.code).finish_non_exhaustive()
    }
}

impl Phrasebook {
    /// The sentences of `language`.
    ///
    /// # Panics
    ///
    /// If the file of the language is not well formed: it is part of the program, and a test
    /// reads it.
    #[must_use]
    pub fn new(language: &'static Language) -> Self {
        let code: LanguageIdentifier = language.code.parse().expect("a test reads every code");
        let mut bundle = FluentBundle::new(vec![code]);
        // Marks around values would be seen in files and break the measuring of charts.
        bundle.set_use_isolating(false);
        let read = Read::of(language);
        bundle
            .add_resource(Arc::clone(&read.sentences))
            .expect("a test looks for doubled messages");
        Self { language, bundle, read }
    }

    /// What `message` says. A message that the files lack says its own name.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        let pattern = self.bundle.get_message(&message.id).and_then(|found| found.value());
        let Some(pattern) = pattern else {
            debug_assert!(false, "no message `{}` in `{}`", message.id, self.language.code);
            return message.id.clone();
        };
        let mut values = FluentArgs::new();
        for (name, value) in &message.values {
            values.set(*name, self.value(value));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "`{}` in {}: {errors:?}", message.id, self.language.code);
        text
    }

    /// What the message called `id`, without values, says.
    #[must_use]
    pub fn word(&self, id: &str) -> String {
        self.say(&Message::new(id))
    }

    /// Clauses one after the other: `one; two`, with the sign of the language between them.
    #[must_use]
    pub fn joined(&self, clauses: impl IntoIterator<Item = String>) -> String {
        let join = |first: String, second: String| {
            self.say(&Message::new("chart-joined").with("first", first).with("second", second))
        };
        clauses.into_iter().reduce(join).unwrap_or_default()
    }

    /// What a text of the program that is `english` is in this language; the English where the
    /// language has none.
    #[must_use]
    pub fn text(&self, english: &str) -> String {
        self.known().get(english).map_or_else(|| english.to_owned(), Clone::clone)
    }

    /// Whether the language has a text of its own for `english`.
    #[must_use]
    pub fn has_text(&self, english: &str) -> bool {
        self.known().contains_key(english)
    }

    /// Every text that it has, in English.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.known().keys().map(String::as_str)
    }

    fn known(&self) -> &BTreeMap<String, String> {
        self.read.texts.get_or_init(|| texts::read(self.language))
    }

    /// Whether there is a message called `id`.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// `reader` with this language's form of numbers.
    #[must_use]
    pub fn numbers(&self, reader: Reader) -> Reader {
        reader.in_form(self.language.form)
    }

    fn value<'a>(&self, value: &'a Value) -> FluentValue<'a> {
        match value {
            Value::Text(text) => FluentValue::from(text.as_str()),
            Value::English(english) => FluentValue::from(self.text(english)),
            Value::Message(message) => FluentValue::from(self.say(message)),
            // Below 2⁵³ nothing is lost. Sentences choose by it and print it as it stands, so
            // large counts are given as numbers.
            Value::Count(count) => FluentValue::from(*count as f64),
            Value::Ranged(ranged) => FluentValue::from(self.written(&ranged.number, Some(ranged))),
            number => FluentValue::from(self.written(number, None)),
        }
    }

    /// A number in the form of the language, in the power of ten of the range that it is of.
    fn written(&self, number: &Value, of: Option<&Ranged>) -> String {
        let reader = |digits, words| {
            let reader = Reader { words, ..self.numbers(Reader::new(digits)) };
            let power = of.map_or(Power::Own, |ranged| ranged.power(reader));
            Reader { power, ..reader }
        };
        match number {
            Value::Number(value, digits) => reader(*digits, Words::Full).number(*value),
            Value::Short(value, digits) => reader(*digits, Words::Short).number(*value),
            Value::Percent(share, digits) => reader(*digits, Words::Full).percent(*share),
            Value::Quantity(value, unit, digits, words) => {
                reader(*digits, *words).quantity(*value, unit)
            }
            _ => unreachable!("a range is made of numbers, and words are said elsewhere"),
        }
    }
}
