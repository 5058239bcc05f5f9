//! Reads a table of studies, the shipped one and a user's by the same checks.
//!
//! `label` (or `id`), `estimate` and `std_error` suffice; other columns are
//! optional.

use std::collections::BTreeSet;

use super::effect::{Effect, LARGEST};
use super::study::Study;
use super::terms::{
    CHANNELS, DESIGNS, DISPLACEMENT, KINDS, MEDIA, PEER_REVIEWED, REPORTED, STAKES, VERIFIED,
    WINDOWS,
};
use crate::math::normal_quantile;
use crate::problem::Problem;
use crate::table::{Row, Sheet};

/// The columns of a table, in the order of the shipped one.
pub const COLUMNS: &[&str] = &[
    "id",
    "authors",
    "year",
    "title",
    "venue",
    "doi",
    "dataset",
    "medium",
    "channel",
    "window",
    "scope",
    "country",
    "data_years",
    "sample",
    "kind",
    "measure",
    "unit",
    "estimate",
    "low",
    "high",
    "std_error",
    "ci_low",
    "ci_high",
    "reported",
    "design",
    "method",
    "peer_reviewed",
    "funder",
    "stake",
    "source",
    "verified",
    "note",
];

/// A table of studies. A row may have `label` instead of `id`.
const STUDIES: Sheet = Sheet {
    what: "a table of studies",
    columns: COLUMNS,
    also: &[("label", "id")],
    needed: &["id", "estimate"],
    enough: "give at least `label`, `estimate` and `std_error`",
};

/// The studies in `text`, which is the text of `source` among the
/// [`Sources`](crate::problem::Sources) of a run.
///
/// # Errors
///
/// Every column, cell and row that is wrong, each with its place.
pub fn read(text: &str, source: usize) -> Result<Vec<Study>, Vec<Problem>> {
    let (studies, mut problems) = STUDIES.rows(text, source, study);
    problems.extend(repeated(&studies));
    if problems.is_empty() { Ok(studies) } else { Err(problems) }
}

/// Names that stand twice.
fn repeated(studies: &[Study]) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let twice = studies.iter().filter(|study| !seen.insert(study.id.as_str()));
    twice
        .map(|study| Problem::new(format!("line {}: `{}` stands twice", study.line, study.id)))
        .collect()
}

fn number(row: &mut Row<'_>, column: &str) -> Option<f64> {
    row.number(column, LARGEST, "1e9")
}

fn study(row: &mut Row<'_>) -> Study {
    let id = row.text("id");
    if id.is_empty() {
        row.refuse("id", "a study must have a name".to_owned(), None);
    }
    let dataset = row.text("dataset");
    let mut study = Study {
        dataset: if dataset.is_empty() { id.clone() } else { dataset },
        id,
        authors: row.text("authors"),
        year: row.year("year"),
        title: row.text("title"),
        venue: row.text("venue"),
        doi: row.text("doi"),
        medium: row.word("medium", MEDIA, ""),
        channel: row.word("channel", CHANNELS, "all"),
        window: row.word("window", WINDOWS, "any"),
        scope: row.text("scope"),
        country: row.text("country"),
        data_years: row.text("data_years"),
        sample: row.text("sample"),
        kind: row.word("kind", KINDS, DISPLACEMENT),
        measure: row.text("measure"),
        unit: row.text("unit"),
        estimate: number(row, "estimate"),
        low: number(row, "low"),
        high: number(row, "high"),
        std_error: number(row, "std_error"),
        ci_low: number(row, "ci_low"),
        ci_high: number(row, "ci_high"),
        reported: row.word("reported", REPORTED, "number"),
        design: row.word("design", DESIGNS, ""),
        method: row.text("method"),
        peer_reviewed: row.word("peer_reviewed", PEER_REVIEWED, "no"),
        funder: row.text("funder"),
        stake: row.word("stake", STAKES, "unknown"),
        source: row.text("source"),
        verified: row.word("verified", VERIFIED, "yes") == "yes",
        note: row.text("note"),
        line: row.line(),
    };
    check(row, &mut study);
    study
}

/// What must hold between the cells of a row.
fn check(row: &mut Row<'_>, study: &mut Study) {
    let wordless = ["no-effect-found", "direction", "unseen"].contains(&study.reported);
    if wordless && study.estimate.is_some() {
        let message = format!("a result reported as `{}` must have no estimate", study.reported);
        let help = "\"not significant\" is no zero: leave `estimate` empty";
        row.refuse("estimate", message, Some(help.to_owned()));
    }
    if !wordless && study.estimate.is_none() && row.cell("estimate").is_empty() {
        let message = format!("a result reported as `{}` must have an estimate", study.reported);
        let help = "or say `reported` = `no-effect-found`, `direction` or `unseen`";
        row.refuse("estimate", message, Some(help.to_owned()));
    }
    check_between(row, "low", study.low, study.estimate, study.high);
    check_between(row, "ci_low", study.ci_low, study.estimate, study.ci_high);
    if study.ci_low.is_some() != study.ci_high.is_some() {
        let message = "`ci_low` and `ci_high` must be given together".to_owned();
        row.refuse("ci_low", message, None);
    }
    if let (None, Some(low), Some(high)) = (study.std_error, study.ci_low, study.ci_high) {
        study.std_error = Some(std_error_of_interval(low, high));
    }
    if let (Some(estimate), Some(error)) = (study.estimate, study.std_error)
        && let Err(problem) = Effect::new("", estimate, Some(error))
    {
        row.refuse("std_error", problem.message, problem.help);
    }
}

fn check_between(
    row: &mut Row<'_>,
    column: &str,
    low: Option<f64>,
    estimate: Option<f64>,
    high: Option<f64>,
) {
    let middle = estimate.or(low).or(high).unwrap_or(0.0);
    let (low, high) = (low.unwrap_or(middle), high.unwrap_or(middle));
    let holds = low <= middle && middle <= high;
    if !holds {
        let message = format!("the estimate must lie between {low} and {high}, got {middle}");
        row.refuse(column, message, None);
    }
}

/// The standard error behind a 95 % interval of a normal estimate.
#[must_use]
pub fn std_error_of_interval(low: f64, high: f64) -> f64 {
    (high - low) / (-2.0 * normal_quantile(0.025))
}
