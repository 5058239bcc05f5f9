//! Numbers in English: `EUR 6.0 billion`, `0.20 sales per download`.

use super::{CodePlace, Form, Noun, Plural, Scale};

const fn scale(power: i32, word: &'static str, short: &'static str) -> Scale {
    Scale { power, one: word, many: word, short, in_sentences: true }
}

/// Numbers in English.
pub static ENGLISH: Form = Form {
    decimal: ".",
    group: ",",
    scales: &[
        scale(12, "trillion", "tn"),
        scale(9, "billion", "bn"),
        scale(6, "million", "m"),
        scale(3, "thousand", "k"),
    ],
    percent: " ",
    not_a_number: "not a number",
    plural: Plural::NotOne,
    currencies: &[],
    of: None,
    code: CodePlace::Before,
    nouns: &[Noun { name: "person", one: "person", many: "people" }],
    per: "per",
    times: &[("year", "a year"), ("day", "a day"), ("hour", "an hour")],
    adds_s: true,
};
