//! CSV tables with positions: every cell knows where it stands, so that a
//! message can show the place.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::catalogue::{Named, known, nearest};
use crate::problem::{Place, Problem, is_unsafe};

/// The most rows that a table may have.
pub const MOST_ROWS: usize = 10_000;
/// The most bytes that a table may have.
pub const MOST_BYTES: usize = 16 << 20;
/// More messages than this help nobody.
const MOST_PROBLEMS: usize = 50;

/// What a kind of table may hold.
#[derive(Debug)]
pub struct Sheet {
    /// What messages call it: `a table of studies`.
    pub what: &'static str,
    /// Its columns.
    pub columns: &'static [&'static str],
    /// Other headings that stand for a column: `("label", "id")`.
    pub also: &'static [(&'static str, &'static str)],
    /// Columns that must be there.
    pub needed: &'static [&'static str],
    /// What to give, at the least.
    pub enough: &'static str,
}

impl Sheet {
    /// The rows of `text`, each made by `read`, and all that is wrong. `text` is that
    /// of `source` among the [`Sources`](crate::problem::Sources) of a run.
    pub fn rows<T>(
        &self,
        text: &str,
        source: usize,
        mut read: impl FnMut(&mut Row<'_>) -> T,
    ) -> (Vec<T>, Vec<Problem>) {
        if text.len() > MOST_BYTES {
            let seen = text.len();
            let message =
                format!("a table must have at most {MOST_BYTES} bytes, this one has {seen}");
            return (Vec::new(), vec![Problem::new(message)]);
        }
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let header = match reader.headers() {
            Ok(header) => header.clone(),
            Err(error) => return (Vec::new(), vec![Problem::new(error.to_string())]),
        };
        let headings: Vec<String> = header.iter().map(|name| name.trim().to_lowercase()).collect();
        let mut problems = self.check_header(&headings, text, source);
        if !problems.is_empty() {
            return (Vec::new(), problems);
        }
        let columns: Vec<&str> = headings.iter().map(|name| self.column(name)).collect();
        let mut rows = Vec::new();
        for record in reader.records() {
            if rows.len() == MOST_ROWS {
                problems.push(Problem::new(format!("a table must have at most {MOST_ROWS} rows")));
            }
            if rows.len() == MOST_ROWS || problems.len() >= MOST_PROBLEMS {
                break;
            }
            match record {
                Ok(record) => {
                    let mut row = Row::new(&columns, &record, text, source);
                    rows.push(read(&mut row));
                    problems.append(&mut row.problems);
                }
                Err(error) => problems.push(Problem::new(error.to_string())),
            }
        }
        if rows.is_empty() && problems.is_empty() {
            problems.push(Problem::new("the table has no rows"));
        }
        (rows, problems)
    }

    /// The column that a heading stands for.
    fn column<'a>(&self, heading: &'a str) -> &'a str {
        let meant = self.also.iter().find(|(other, _)| *other == heading);
        meant.map_or(heading, |(_, column)| column)
    }

    fn check_header(&self, headings: &[String], text: &str, source: usize) -> Vec<Problem> {
        let line_end = text.find('\n').unwrap_or(text.len());
        let place = Place { source, span: 0..line_end };
        let mut problems = Vec::new();
        let mut seen = BTreeSet::new();
        for heading in headings {
            let name = self.column(heading);
            let known = self.columns.contains(&name);
            if !known {
                problems.push(self.unknown(heading).at(&place));
            }
            if known && !seen.insert(name) {
                problems.push(Problem::new(format!("column `{name}` stands twice")).at(&place));
            }
        }
        for needed in self.needed.iter().filter(|needed| !seen.contains(*needed)) {
            let other = self.also.iter().find(|(_, column)| column == needed);
            let other = other.map(|(other, _)| format!("`{other}` or ")).unwrap_or_default();
            let problem = Problem::new(format!("column {other}`{needed}` is missing"));
            problems.push(problem.help(self.enough).at(&place));
        }
        problems
    }

    fn unknown(&self, heading: &str) -> Problem {
        let help = match nearest(heading, self.columns.iter().copied()) {
            _ if heading.contains(';') => "separate columns with commas".to_owned(),
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("the columns are {}", self.columns.join(", ")),
        };
        Problem::new(format!("{} has no column `{heading}`", self.what)).help(help)
    }
}

/// One row while it is read.
#[derive(Debug)]
pub struct Row<'a> {
    columns: &'a [&'a str],
    record: &'a csv::StringRecord,
    text: &'a str,
    source: usize,
    problems: Vec<Problem>,
}

impl<'a> Row<'a> {
    fn new(
        columns: &'a [&'a str],
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

    /// Its line in the table, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.record.position().map_or(0, |position| position.line() as usize)
    }

    fn index(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|name| *name == column)
    }

    /// What stands in a column, without spaces around it; empty if nothing does.
    #[must_use]
    pub fn cell(&self, column: &str) -> &'a str {
        self.index(column).and_then(|index| self.record.get(index)).unwrap_or("").trim()
    }

    /// Where the cell stands in the text.
    fn place(&self, index: usize) -> Place {
        let start = self.record.position().map_or(0, |position| position.byte() as usize);
        Place { source: self.source, span: cell_span(self.text, start, index) }
    }

    /// Notes what is wrong with a cell.
    pub fn refuse(&mut self, column: &str, message: impl Into<String>, help: Option<String>) {
        let place = self.place(self.index(column).unwrap_or(0));
        let problem = Problem::new(message).label(format!("column `{column}`")).at(&place);
        self.problems.push(Problem { help, ..problem });
    }

    /// The text in a column.
    pub fn text(&mut self, column: &str) -> String {
        let cell = self.cell(column);
        if cell.chars().any(is_unsafe) {
            let message = format!("`{column}` must hold no control characters");
            self.refuse(column, message, None);
        }
        cell.to_owned()
    }

    /// The number in a column, if there is one, within ±`largest`, which messages call `bound`.
    pub fn number(&mut self, column: &str, largest: f64, bound: &str) -> Option<f64> {
        let cell = self.cell(column);
        if cell.is_empty() {
            return None;
        }
        let value: f64 = cell.parse().unwrap_or(f64::NAN);
        let holds = value.abs() <= largest;
        if !holds {
            let message =
                format!("`{column}` must be a number within ±{bound} or empty, got `{cell}`");
            let help = cell.contains(',').then(|| "write decimals with a point".to_owned());
            self.refuse(column, message, help);
        }
        holds.then_some(value)
    }

    /// The year in a column; 0, which is no year, if there is none.
    pub fn year(&mut self, column: &str) -> u16 {
        let cell = self.cell(column);
        if cell.is_empty() {
            return 0;
        }
        let year = cell.parse().unwrap_or(0);
        if !(1900..=2100).contains(&year) {
            let message = format!("`{column}` must be from 1900 to 2100, got `{cell}`");
            self.refuse(column, message, None);
        }
        year
    }

    /// The word in a column, `absent` where the cell or column is empty.
    pub fn word<T: Named>(
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
