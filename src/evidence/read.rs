//! Reads a table of studies, the shipped one and a user's by the same checks.
//!
//! `label` (or `id`), `estimate` and `std_error` suffice; other columns are
//! optional.

use std::collections::BTreeSet;
use std::ops::Range;

use super::effect::{Effect, LARGEST};
use super::study::Study;
use super::terms::{
    CHANNELS, DESIGNS, DISPLACEMENT, KINDS, MEDIA, PEER_REVIEWED, REPORTED, STAKES, VERIFIED,
    WINDOWS, known,
};
use crate::catalogue::{Named, nearest};
use crate::math::normal_quantile;
use crate::problem::{Place, Problem, is_unsafe};

/// The most rows that a table may have.
pub const MOST_ROWS: usize = 10_000;
/// The most bytes that a table may have.
pub const MOST_BYTES: usize = 16 << 20;
/// More messages than this help nobody.
const MOST_PROBLEMS: usize = 50;

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

/// What a row may have instead of `id`.
const LABEL: &str = "label";

/// The studies in `text`, which is the text of `source` among the
/// [`Sources`](crate::problem::Sources) of a run.
///
/// # Errors
///
/// Every column, cell and row that is wrong, each with its place.
pub fn read(text: &str, source: usize) -> Result<Vec<Study>, Vec<Problem>> {
    if text.len() > MOST_BYTES {
        let message =
            format!("a table must have at most {MOST_BYTES} bytes, this one has {}", text.len());
        return Err(vec![Problem::new(message)]);
    }
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| vec![Problem::new(error.to_string())])?.clone();
    let columns: Vec<String> = header.iter().map(|name| name.trim().to_lowercase()).collect();
    let mut problems = check_header(&columns, text, source);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut studies = Vec::new();
    for record in reader.records() {
        if studies.len() == MOST_ROWS {
            problems.push(Problem::new(format!("a table must have at most {MOST_ROWS} rows")));
        }
        if studies.len() == MOST_ROWS || problems.len() >= MOST_PROBLEMS {
            break;
        }
        match record {
            Ok(record) => {
                let mut row = Row::new(&columns, &record, text, source);
                studies.push(row.study());
                problems.append(&mut row.problems);
            }
            Err(error) => problems.push(Problem::new(error.to_string())),
        }
    }
    problems.extend(repeated(&studies));
    if studies.is_empty() && problems.is_empty() {
        problems.push(Problem::new("the table has no rows"));
    }
    if problems.is_empty() { Ok(studies) } else { Err(problems) }
}

fn check_header(columns: &[String], text: &str, source: usize) -> Vec<Problem> {
    let line_end = text.find('\n').unwrap_or(text.len());
    let place = Place { source, span: 0..line_end };
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for column in columns {
        let known = COLUMNS.contains(&column.as_str()) || column == LABEL;
        if !known {
            let problem = Problem::new(format!("a table of studies has no column `{column}`"));
            let help = match nearest(column, COLUMNS.iter().copied()) {
                _ if column.contains(';') => "separate columns with commas".to_owned(),
                Some(name) => format!("did you mean `{name}`?"),
                None => format!("the columns are {}", COLUMNS.join(", ")),
            };
            problems.push(problem.help(help).at(&place));
        }
        let name = if column == LABEL { "id" } else { column };
        if known && !seen.insert(name) {
            problems.push(Problem::new(format!("column `{name}` stands twice")).at(&place));
        }
    }
    for needed in ["id", "estimate"] {
        if !seen.contains(needed) {
            let name = if needed == "id" { "label` or `id" } else { needed };
            let problem = Problem::new(format!("column `{name}` is missing"));
            let help = "give at least `label`, `estimate` and `std_error`";
            problems.push(problem.help(help).at(&place));
        }
    }
    problems
}

/// Names that stand twice.
fn repeated(studies: &[Study]) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let twice = studies.iter().filter(|study| !seen.insert(study.id.as_str()));
    twice
        .map(|study| Problem::new(format!("line {}: `{}` stands twice", study.line, study.id)))
        .collect()
}

/// One row while it is read.
struct Row<'a> {
    columns: &'a [String],
    record: &'a csv::StringRecord,
    text: &'a str,
    source: usize,
    problems: Vec<Problem>,
}

impl<'a> Row<'a> {
    fn new(
        columns: &'a [String],
        record: &'a csv::StringRecord,
        text: &'a str,
        source: usize,
    ) -> Self {
        let mut row = Self { columns, record, text, source, problems: Vec::new() };
        if record.len() != columns.len() {
            let (seen, wanted) = (record.len(), columns.len());
            let help = "put text that holds a comma in double quotes";
            let message = format!("a row must have {wanted} cells like the header, got {seen}");
            row.problems.push(Problem::new(message).help(help).at(&row.place(0)));
        }
        row
    }

    fn index(&self, column: &str) -> Option<usize> {
        let label = column == "id";
        self.columns.iter().position(|name| name == column || (label && name == LABEL))
    }

    fn cell(&self, column: &str) -> &'a str {
        self.index(column).and_then(|index| self.record.get(index)).unwrap_or("").trim()
    }

    /// Where the cell stands in the text.
    fn place(&self, index: usize) -> Place {
        let start = self.record.position().map_or(0, |position| position.byte() as usize);
        Place { source: self.source, span: cell_span(self.text, start, index) }
    }

    fn refuse(&mut self, column: &str, message: String, help: Option<String>) {
        let place = self.place(self.index(column).unwrap_or(0));
        let problem = Problem::new(message).label(format!("column `{column}`")).at(&place);
        self.problems.push(Problem { help, ..problem });
    }

    fn text(&mut self, column: &str) -> String {
        let cell = self.cell(column);
        if cell.chars().any(is_unsafe) {
            let message = format!("`{column}` must hold no control characters");
            self.refuse(column, message, None);
        }
        cell.to_owned()
    }

    fn number(&mut self, column: &str) -> Option<f64> {
        let cell = self.cell(column);
        if cell.is_empty() {
            return None;
        }
        let value: f64 = cell.parse().unwrap_or(f64::NAN);
        let holds = value.abs() <= LARGEST;
        if !holds {
            let message = format!("`{column}` must be a number within ±1e9 or empty, got `{cell}`");
            let help = cell.contains(',').then(|| "write decimals with a point".to_owned());
            self.refuse(column, message, help);
        }
        holds.then_some(value)
    }

    /// The word in a column, `absent` where the cell or column is empty.
    fn word<T: Named>(
        &mut self,
        column: &str,
        list: &'static [T],
        absent: &'static str,
    ) -> &'static str {
        let cell = self.cell(column);
        if cell.is_empty() {
            return absent;
        }
        match known(column, list, cell) {
            Ok(entry) => entry.name(),
            Err((message, help)) => {
                self.refuse(column, message, Some(help));
                absent
            }
        }
    }

    fn study(&mut self) -> Study {
        let id = self.text("id");
        if id.is_empty() {
            self.refuse("id", "a study must have a name".to_owned(), None);
        }
        let dataset = self.text("dataset");
        let mut study = Study {
            dataset: if dataset.is_empty() { id.clone() } else { dataset },
            id,
            authors: self.text("authors"),
            year: self.year(),
            title: self.text("title"),
            venue: self.text("venue"),
            doi: self.text("doi"),
            medium: self.word("medium", MEDIA, ""),
            channel: self.word("channel", CHANNELS, "all"),
            window: self.word("window", WINDOWS, "any"),
            scope: self.text("scope"),
            country: self.text("country"),
            data_years: self.text("data_years"),
            sample: self.text("sample"),
            kind: self.word("kind", KINDS, DISPLACEMENT),
            measure: self.text("measure"),
            unit: self.text("unit"),
            estimate: self.number("estimate"),
            low: self.number("low"),
            high: self.number("high"),
            std_error: self.number("std_error"),
            ci_low: self.number("ci_low"),
            ci_high: self.number("ci_high"),
            reported: self.word("reported", REPORTED, "number"),
            design: self.word("design", DESIGNS, ""),
            method: self.text("method"),
            peer_reviewed: self.word("peer_reviewed", PEER_REVIEWED, "no"),
            funder: self.text("funder"),
            stake: self.word("stake", STAKES, "unknown"),
            source: self.text("source"),
            verified: self.word("verified", VERIFIED, "yes") == "yes",
            note: self.text("note"),
            line: self.record.position().map_or(0, |position| position.line() as usize),
        };
        self.check(&mut study);
        study
    }

    fn year(&mut self) -> u16 {
        let cell = self.cell("year");
        if cell.is_empty() {
            return 0;
        }
        let year = cell.parse().unwrap_or(0);
        if !(1900..=2100).contains(&year) {
            let message = format!("`year` must be from 1900 to 2100, got `{cell}`");
            self.refuse("year", message, None);
        }
        year
    }

    /// What must hold between the cells of a row.
    fn check(&mut self, study: &mut Study) {
        let wordless = ["no-effect-found", "direction", "unseen"].contains(&study.reported);
        if wordless && study.estimate.is_some() {
            let message =
                format!("a result reported as `{}` must have no estimate", study.reported);
            let help = "\"not significant\" is no zero: leave `estimate` empty";
            self.refuse("estimate", message, Some(help.to_owned()));
        }
        if !wordless && study.estimate.is_none() && self.cell("estimate").is_empty() {
            let message =
                format!("a result reported as `{}` must have an estimate", study.reported);
            let help = "or say `reported` = `no-effect-found`, `direction` or `unseen`";
            self.refuse("estimate", message, Some(help.to_owned()));
        }
        self.check_between("low", study.low, study.estimate, study.high);
        self.check_between("ci_low", study.ci_low, study.estimate, study.ci_high);
        if study.ci_low.is_some() != study.ci_high.is_some() {
            let message = "`ci_low` and `ci_high` must be given together".to_owned();
            self.refuse("ci_low", message, None);
        }
        if let (None, Some(low), Some(high)) = (study.std_error, study.ci_low, study.ci_high) {
            study.std_error = Some(std_error_of_interval(low, high));
        }
        if let (Some(estimate), Some(error)) = (study.estimate, study.std_error)
            && let Err(problem) = Effect::new("", estimate, Some(error))
        {
            self.refuse("std_error", problem.message, problem.help);
        }
    }

    fn check_between(
        &mut self,
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
            self.refuse(column, message, None);
        }
    }
}

/// The standard error behind a 95 % interval of a normal estimate.
#[must_use]
pub fn std_error_of_interval(low: f64, high: f64) -> f64 {
    (high - low) / (-2.0 * normal_quantile(0.025))
}

/// The bytes of a cell of the record that begins at `start`, without the comma.
fn cell_span(text: &str, start: usize, index: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let mut from = start.min(bytes.len());
    // The position of a record may be that of the line break before it.
    while from < bytes.len() && matches!(bytes[from], b'\n' | b'\r') {
        from += 1;
    }
    let (mut quoted, mut cells) = (false, 0);
    for (at, byte) in bytes.iter().enumerate().skip(from) {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted && cells == index => return from..at,
            b',' if !quoted => {
                cells += 1;
                from = at + 1;
            }
            b'\n' | b'\r' if !quoted => return from..at,
            _ => {}
        }
    }
    from..bytes.len()
}
