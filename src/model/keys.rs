//! What a model file may hold.

use crate::table::{Holds, Key};

/// The words that say what a rate or a correction already contains.
pub(super) const RATES: &[&str] = &["net", "gross", "correction"];

const NEED_KEYS: &[Key] = &[
    Key::required("unit", Holds::Text, "its unit; `money` stands for the scenario's currency"),
    Key::required("meaning", Holds::Text, "what it is, in words"),
    Key::optional(
        "kind",
        Holds::Word(RATES),
        "`net`: a measured rate that already contains willingness to pay, budget and sampling; \
         `gross`: a structural rate; `correction`: may only correct a gross rate",
    ),
    Key::optional("segmented", Holds::Boolean, "whether it differs from segment to segment"),
    Key::optional("default", Holds::Number, "the value assumed when a scenario gives none"),
    Key::optional("default_reason", Holds::Text, "why that value may be assumed"),
];

const CONSTANT_KEYS: &[Key] = &[
    Key::required("value", Holds::Number, "its value"),
    Key::required("unit", Holds::Text, "its unit"),
    Key::required("meaning", Holds::Text, "what it stands for"),
];

/// The keys of a model, in a file of its own or under `[models.NAME]`.
pub const MODEL_KEYS: &[Key] = &[
    Key::required("title", Holds::Text, "what a reader calls it"),
    Key::optional("summary", Holds::Text, "one sentence on what it says"),
    Key::optional("assumes", Holds::Texts, "its assumptions, one sentence each"),
    Key::optional("citation", Holds::Text, "where it comes from"),
    Key::optional("needs", Holds::Named(NEED_KEYS), "the inputs that its formulas use"),
    Key::optional("constants", Holds::Named(CONSTANT_KEYS), "numbers that belong to the model"),
    Key::required(
        "steps",
        Holds::NamedTexts,
        "formulas in order; steps named after a ledger are results",
    ),
    Key::optional(
        "results",
        Holds::NamedTexts,
        "further steps that are results, and what they are",
    ),
    Key::optional("ledger_notes", Holds::NamedTexts, "words beside a ledger, such as `as claimed`"),
];
