//! A ladder: labelled rungs on one axis, beside upright lines that are named.
//!
//! A rung is a model, a ledger or a study; what is drawn on it is a [`Mark`]. At the
//! right it says its result in words and how often it reaches each line. Panels stand
//! below each other, one for each scope. The interval ladder, the dots, the ledgers and
//! the forest plot are ladders.

mod columns;
mod key;
mod legend;
mod mark;
mod narrow;
mod panel;
mod plan;
mod stacks;
mod words;

pub use super::flags::LineRole;
pub use mark::{Certainty, Interval, Mark};

use super::Options;
use super::backend::Drawing;
use super::brush::paint;
use crate::language::Phrasebook;

/// How much room the rows of a ladder have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rows {
    /// Labels on as many lines as they need.
    #[default]
    Roomy,
    /// For many rows: wide labels, and little room around them.
    Dense,
}

/// What a ladder shows. Texts are drawn as they are, on as many lines as they need;
/// numbers in them are written by the caller.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ladder {
    /// The finding or the case, in large letters.
    pub title: String,
    /// One or two sentences below it.
    pub subtitle: Option<String>,
    /// Scopes, from top to bottom. Those of one quantity share an axis where all of them can be
    /// read on it; the others say that theirs is their own.
    pub panels: Vec<Panel>,
    /// How much room rows have.
    pub rows: Rows,
    /// What the reader must know: what is not in the ranges.
    pub notes: Vec<String>,
    /// Sources and settings, in the last lines.
    pub sources: Vec<String>,
}

/// One scope and one ledger: the whole world, a country, a year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Panel {
    /// Name of the scope: "World".
    pub title: String,
    /// What stands above the labels of the rows, in small letters.
    pub heading: Option<String>,
    /// What stands above the results; `None` for median and interval.
    pub results: Option<String>,
    /// The quantity with its unit: "EUR a year, industry revenue".
    pub axis_title: String,
    /// The currency of the axis: "EUR". May be empty.
    pub unit: String,
    /// Models, from top to bottom.
    pub rows: Vec<Row>,
    /// Claims about this scope. The first four have a column at the right.
    pub claims: Vec<Claim>,
}

/// One rung: a model in one scope.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Name of the model.
    pub label: String,
    /// A few words below the name: "as claimed".
    pub note: Option<String>,
    /// Its result.
    pub estimate: Estimate,
    /// Whether a strong line parts it from the row above.
    pub apart: bool,
}

/// The result of a model, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Estimate {
    /// What is drawn, and the same in words.
    Drawn {
        /// What is drawn. If a value is not finite, nothing is.
        mark: Mark,
        /// What is printed beside it, on lines of its own where it has some:
        /// "EUR 5.1 m (1.2 to 19 m)".
        annotation: String,
    },
    /// No result. Printed, never left out.
    NotEstimated {
        /// Why: "not estimated: no price was published".
        reason: String,
    },
}

impl Default for Estimate {
    fn default() -> Self {
        Self::NotEstimated { reason: String::new() }
    }
}

/// A published figure, or another value to compare with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Claim {
    /// Beside its line: "claim: up to EUR 6.0 bn".
    pub label: String,
    /// Above its column: "EUR 6.0 bn".
    pub short: String,
    /// In the unit of the axis. A value that is not finite has no line.
    pub value: f64,
    /// For each row, the share of outcomes at or above it: "0.1 %". May be
    /// shorter than the rows; without any the claim has no column.
    pub reached: Vec<String>,
    /// How its line is drawn.
    pub role: LineRole,
}

impl Panel {
    /// Claims that have a column.
    fn columns(&self) -> impl Iterator<Item = &Claim> {
        self.claims.iter().filter(|claim| !claim.reached.is_empty())
    }
}

/// Lays a ladder out and draws it.
pub(super) fn draw(ladder: &Ladder, options: &Options, book: &Phrasebook) -> Drawing {
    let sheet = plan::plan(ladder, options, book);
    paint(&sheet, &ladder.title, words::describe(ladder, book), options.theme)
}
