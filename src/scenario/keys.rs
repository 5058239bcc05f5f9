//! What a scenario file may hold: the one list behind the reader, its messages
//! and the JSON Schema.

use super::method_keys::{CRITIC_KEYS, METHOD_KEYS};
use crate::model::MODEL_KEYS;
use crate::table::{Holds, Key};

/// How sure an input is, from best to worst.
pub(super) const GRADES: &[&str] = &["measured", "derived", "weak", "judgement", "unverified"];

/// How a source was seen (`yes`: read on the page named).
pub(super) const STATUSES: &[&str] = &["yes", "derived", "weak", "judgement", "no"];

/// Words that claimants put before a figure.
pub(super) const BOUNDS: &[&str] = &["up to", "at least", "about"];

/// Languages of quoted words, by their codes of ISO 639-1: those of Europe, and of the countries
/// whose figures are in our library.
pub(super) const LANGUAGE_CODES: &[&str] = &[
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "ga", "gl", "he",
    "hi", "hr", "hu", "id", "is", "it", "ja", "ko", "lt", "lv", "mk", "mt", "nb", "nl", "nn", "pl",
    "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "th", "tr", "uk", "vi", "zh",
];

/// What a price holds.
pub(super) const PRICE_BASES: &[&str] = &["retail", "net", "profit"];

/// How far a published figure can be recomputed.
pub(super) const CLASSES: &[&str] = &["A", "B", "C", "D"];

/// What became of a figure after it was published.
pub(super) const CORRECTIONS: &[&str] =
    &["corrected", "retracted", "disowned", "renamed", "refused", "cut"];

/// What an input may have in the place of a law.
pub(super) const CONTEXT: &str = "context";
/// What it means.
pub(super) const CONTEXT_SAYS: &str =
    "a figure of the context data in the place of a law: `population/Belgium/2010`";

/// The whole file.
pub const SCENARIO_KEYS: &[Key] = &[
    Key::required("format", Holds::Integer, "the version of this format; write `format = 1`"),
    Key::required("title", Holds::Text, "what the scenario is about"),
    Key::optional("summary", Holds::Text, "a few sentences for a reader"),
    Key::optional("medium", Holds::Text, "film, music, games, books, software, ..."),
    Key::required("currency", Holds::Text, "the ISO code of its money, such as `EUR`"),
    Key::optional("price_year", Holds::Integer, "the year whose prices are meant"),
    Key::optional("units", Holds::Texts, "further counted things, such as `volume` or `play`"),
    Key::optional("segments", Holds::Texts, "names of the parts that an input may differ over"),
    Key::optional("panel", Holds::Table(PANEL_KEYS), "a CSV table whose rows are the segments"),
    Key::optional("scopes", Holds::Named(SCOPE_KEYS), "separate answers: territories, periods"),
    Key::optional("sources", Holds::Named(SOURCE_KEYS), "where figures come from"),
    Key::optional("claims", Holds::Named(CLAIM_KEYS), "the published figures to examine"),
    Key::optional("critics", Holds::Named(CRITIC_KEYS), "who said what of which claim"),
    Key::optional("publication", Holds::Table(PUBLICATION_KEYS), "where the claim was published"),
    Key::optional("corrections", Holds::List(CORRECTION_KEYS), "what was taken back afterwards"),
    Key::optional("inputs", Holds::Inputs(INPUT_KEYS), "the quantities that models use"),
    Key::optional("correlations", Holds::List(CORRELATION_KEYS), "inputs that move together"),
    Key::optional("models", Holds::Named(MODEL_KEYS), "models of your own"),
    Key::optional("critique", Holds::Table(CRITIQUE_KEYS), "how rules are applied to this file"),
    Key::optional("reproduce", Holds::Named(REPRODUCE_KEYS), "published figures to recompute"),
    Key::optional("implied", Holds::Named(IMPLIED_KEYS), "figures that published ones imply"),
    Key::optional("compare", Holds::Table(COMPARE_KEYS), "which models to run"),
    Key::optional("omits", Holds::List(OMISSION_KEYS), "what no range of the scenario holds"),
    Key::optional("variants", Holds::Overrides(VARIANT_KEYS), "other readings of the same file"),
];

/// What a loss would be, were something counted that is left out.
const DIRECTIONS: &[&str] = &["higher", "lower", "unknown"];

const PANEL_KEYS: &[Key] = &[
    Key::required("file", Holds::Text, "the CSV file, beside the scenario or below"),
    Key::required("names", Holds::Texts, "the columns whose texts, with `/` between, name a row"),
];

/// A parameter of a law that every row of the panel gives.
pub(super) const COLUMN_KEYS: &[Key] =
    &[Key::required("column", Holds::Text, "the heading of a column of the panel")];

const SCOPE_KEYS: &[Key] = &[
    Key::required("title", Holds::Text, "what a reader calls it"),
    Key::optional("territory", Holds::Text, "the country or region"),
];

const SOURCE_KEYS: &[Key] = &[
    Key::required("title", Holds::Text, "what it is"),
    Key::optional("publisher", Holds::Text, "who published it"),
    Key::optional("url", Holds::Text, "where it can be read (http or https)"),
    Key::optional("date", Holds::Text, "when it was published"),
    Key::optional("accessed", Holds::Text, "when it was read"),
    Key::optional("status", Holds::Word(STATUSES), "how it was seen"),
    Key::optional("quote", Holds::Text, "its words, short"),
    Key::optional("note", Holds::Text, "doubts and remarks"),
];

/// Who may have used a figure as a headline without its bound.
const HEADLINERS: &[&str] = &["claimant", "reports"];

const CLAIM_KEYS: &[Key] = &[
    Key::required("amount", Holds::Number, "the figure, in `currency`"),
    Key::optional("currency", Holds::Text, "of its amount and price; else the scenario's"),
    Key::optional("price_year", Holds::Integer, "the year of its money; else the scenario's"),
    Key::optional("scope", Holds::Text, "the scope it speaks of"),
    Key::optional("bound", Holds::Word(BOUNDS), "the word before the figure"),
    Key::optional("period", Holds::Text, "`year`, `2 years`, ... or `unstated`"),
    Key::optional("year", Holds::Integer, "the year it speaks of"),
    Key::optional("medium", Holds::Text, "the medium it speaks of, where not the scenario's"),
    Key::optional("reported_periods", Holds::Texts, "the periods that reports of it give"),
    Key::optional(
        "headline",
        Holds::Boolean,
        "whether it was used as a headline, without its bound",
    ),
    Key::optional(
        "headline_by",
        Holds::Word(HEADLINERS),
        "who used it so: the claimant itself, or reports of it",
    ),
    Key::optional("territory", Holds::Text, "where the loss is said to fall"),
    Key::optional("bearer", Holds::Text, "who is said to lose"),
    Key::optional("wording", Holds::Text, "the words in which it was published"),
    Key::optional(
        "wording_language",
        Holds::Word(LANGUAGE_CODES),
        "the language of those words, by its code: `fr`",
    ),
    Key::optional("paraphrase", Holds::Text, "what it says, in other words than its own"),
    Key::optional("source", Holds::Text, "the source, by its name under `sources`"),
    Key::optional("sources", Holds::Texts, "several sources"),
    Key::optional("status", Holds::Word(STATUSES), "how the figure was seen"),
    Key::optional("part_of", Holds::Text, "a claim, by its name, that should contain this one"),
    Key::optional("grows_from", Holds::Text, "a claim of the same thing for an earlier year"),
    Key::optional("note", Holds::Text, "doubts and remarks"),
    Key::optional("method", Holds::Table(METHOD_KEYS), "what the claimant published of its method"),
];

/// An input, besides the keys of its law.
pub(super) const INPUT_KEYS: &[Key] = &[
    Key::required("unit", Holds::Text, "its unit, such as `download/year` or `EUR/sale`"),
    Key::optional("meaning", Holds::Text, "what it is, in words"),
    Key::optional("price_year", Holds::Integer, "the year of its money, brought to the scenario's"),
    Key::optional(
        "kind",
        Holds::Word(&["net", "gross", "correction"]),
        "what a displacement rate already contains",
    ),
    Key::optional("grade", Holds::Word(GRADES), "how sure it is"),
    Key::optional("status", Holds::Word(STATUSES), "how a published number was seen"),
    Key::optional("source", Holds::Text, "the source, by its name under `sources`"),
    Key::optional("sources", Holds::Texts, "several sources"),
    Key::optional("note", Holds::Text, "what it rests on"),
    Key::optional(
        "segment_correlation",
        Holds::Number,
        "how far segments move together, 0 to 1 on normal scores",
    ),
    Key::optional("scope", Holds::Inputs(CELL_KEYS), "another law for every scope"),
    Key::optional("segment", Holds::Inputs(LEAF_KEYS), "another law for every segment"),
];

/// A law for one scope.
const CELL_KEYS: &[Key] = &[
    Key::optional("grade", Holds::Word(GRADES), "how sure it is"),
    Key::optional("status", Holds::Word(STATUSES), "how a published number was seen"),
    Key::optional("source", Holds::Text, "the source, by its name under `sources`"),
    Key::optional("sources", Holds::Texts, "several sources"),
    Key::optional("note", Holds::Text, "what it rests on"),
    Key::optional("segment", Holds::Inputs(LEAF_KEYS), "another law for every segment"),
];

/// A law for one segment.
const LEAF_KEYS: &[Key] = &[
    Key::optional("grade", Holds::Word(GRADES), "how sure it is"),
    Key::optional("status", Holds::Word(STATUSES), "how a published number was seen"),
    Key::optional("source", Holds::Text, "the source, by its name under `sources`"),
    Key::optional("sources", Holds::Texts, "several sources"),
    Key::optional("note", Holds::Text, "what it rests on"),
];

const PUBLICATION_KEYS: &[Key] = &[
    Key::required("by", Holds::Text, "who published the figure"),
    Key::required("year", Holds::Integer, "the year by which it is known"),
    Key::required("class", Holds::Word(CLASSES), "how far it can be recomputed"),
    Key::optional("family", Holds::Texts, "built-in models that have the form of its reckoning"),
    Key::optional("media", Holds::Texts, "what was copied, as the claimant has it"),
    Key::optional("territory", Holds::Text, "where the loss is said to fall"),
    Key::optional("missing", Holds::Texts, "what was not published, or not found"),
];

const CORRECTION_KEYS: &[Key] = &[
    Key::required("kind", Holds::Word(CORRECTIONS), "what was done"),
    Key::required("says", Holds::Text, "what was said, in words"),
    Key::optional("by", Holds::Text, "who did it"),
    Key::optional("date", Holds::Text, "when"),
    Key::optional("source", Holds::Text, "the source, by its name under `sources`"),
    Key::optional("sources", Holds::Texts, "several sources"),
];

const REPRODUCE_KEYS: &[Key] = &[
    Key::optional("title", Holds::Text, "what the figure is, in words"),
    Key::required("published", Holds::Number, "the figure as published"),
    Key::required("unit", Holds::Text, "its unit, such as `EUR`, `job` or `1`"),
    Key::optional("formula", Holds::Text, "how it follows from the inputs"),
    Key::optional("model", Holds::Text, "or the model that gives it"),
    Key::optional("result", Holds::Text, "and the step of the model that it is"),
    Key::optional("with", Holds::NamedTexts, "formulas for needs of the model"),
    Key::optional("class", Holds::Word(CLASSES), "how far it can be recomputed"),
    Key::optional("critic", Holds::Text, "the critic who published it, if it is a critic's"),
    Key::optional("scope", Holds::Text, "the scope whose inputs are used"),
    Key::optional("source", Holds::Text, "the source, by its name under `sources`"),
    Key::optional("sources", Holds::Texts, "several sources"),
    Key::optional("status", Holds::Word(STATUSES), "how the figure was seen"),
    Key::optional("note", Holds::Text, "doubts and remarks"),
];

const IMPLIED_KEYS: &[Key] = &[
    Key::optional("title", Holds::Text, "what the figure is, in words"),
    Key::required("unit", Holds::Text, "its unit, such as `EUR`, `job` or `1`"),
    Key::optional("formula", Holds::Text, "how it follows from the inputs"),
    Key::optional("model", Holds::Text, "or the model that gives it"),
    Key::optional("result", Holds::Text, "and the step of the model that it is"),
    Key::optional("with", Holds::NamedTexts, "formulas for needs of the model"),
    Key::optional("scope", Holds::Text, "the scope whose inputs are used"),
    Key::optional("source", Holds::Text, "the source, by its name under `sources`"),
    Key::optional("sources", Holds::Texts, "several sources"),
    Key::optional("note", Holds::Text, "doubts and remarks"),
];

const CORRELATION_KEYS: &[Key] = &[
    Key::required("between", Holds::Texts, "two inputs"),
    Key::required("rank", Holds::Number, "Spearman's rank correlation, between -1 and 1"),
    Key::optional("note", Holds::Text, "why they move together"),
];

const COMPARE_KEYS: &[Key] = &[
    Key::optional("models", Holds::Texts, "the models to run, in the order shown"),
    Key::optional("none", Holds::Text, "why no model is run, in the place of `models`"),
    Key::optional("reference", Holds::Text, "the model that others are compared with"),
];

const OMISSION_KEYS: &[Key] = &[
    Key::required("what", Holds::Text, "what is left out, in a few words"),
    Key::required("loss_would_be", Holds::Word(DIRECTIONS), "what the loss would be with it"),
    Key::optional("note", Holds::Text, "why it is left out"),
];

const CRITIQUE_KEYS: &[Key] = &[
    Key::optional(
        "thresholds",
        Holds::NamedNumbers,
        "other thresholds, `S1-ONE-TO-ONE.error = 0.9`; every output names them",
    ),
    Key::optional("off", Holds::NamedTexts, "rules that are not applied, each with the reason"),
];

const VARIANT_KEYS: &[Key] = &[
    Key::optional("title", Holds::Text, "what a reader calls it"),
    Key::optional("note", Holds::Text, "which reading it stands for"),
];
