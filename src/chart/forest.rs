//! The forest plot: each study, their mean, and what a new setting may be.
//!
//! A study is a mark at its estimate, with its interval where one was published
//! and hollow where no standard error was. The mean is a diamond. The bar below
//! it is the prediction interval, which is the answer for a new setting; the
//! diamond is not. Vertical lines name values that a reader knows.

use super::Options;
use super::backend::Drawing;
use super::ladder::{self, Claim, Estimate, Ladder, LineRole, Mark, Panel, Row};
use crate::language::Phrasebook;

pub use super::ladder::Certainty;

/// What a forest plot shows. Texts are drawn as they are, on as many lines as
/// they need; numbers in them are written by the caller.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forest {
    /// The finding, in large letters.
    pub title: String,
    /// One or two sentences below it.
    pub subtitle: Option<String>,
    /// The quantity with its unit: "sales lost per unpaid copy".
    pub axis_title: String,
    /// Studies, from top to bottom.
    pub studies: Vec<Study>,
    /// What they say together, from top to bottom.
    pub summaries: Vec<Summary>,
    /// Values that a reader knows. Those that are not finite have no line.
    pub references: Vec<Reference>,
    /// What the reader must know.
    pub notes: Vec<String>,
    /// Sources, in the last line.
    pub source: String,
}

/// A row of a study.
#[derive(Clone, Debug, PartialEq)]
pub struct Study {
    /// Authors and year.
    pub label: String,
    /// How it was done and who paid, in smaller letters.
    pub note: Option<String>,
    /// The estimate. If it is not finite, nothing is drawn.
    pub estimate: f64,
    /// What is known of how sure it is.
    pub certainty: Certainty,
    /// The same in words: "0.37".
    pub annotation: String,
}

/// A row of what studies say together.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// What it is.
    pub label: String,
    /// How it was made.
    pub note: Option<String>,
    /// What is drawn.
    pub shape: Shape,
    /// The same in words.
    pub annotation: String,
}

/// How a summary is drawn. If a value is not finite, nothing is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// The mean, as wide as its interval.
    Diamond {
        /// The mean.
        centre: f64,
        /// Lower end of its interval.
        low: f64,
        /// Upper end.
        high: f64,
    },
    /// An interval.
    Bar {
        /// Lower end.
        low: f64,
        /// Upper end.
        high: f64,
    },
}

/// A vertical line.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// Where.
    pub value: f64,
    /// What it means: "one sale lost per copy".
    pub label: String,
    /// How it is drawn.
    pub role: Role,
}

/// How a vertical line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Grey: no effect.
    Neutral,
    /// In the colour of claims.
    Claimed,
}

impl Forest {
    /// The same as a ladder, whose rungs are studies and summaries.
    fn ladder(&self, book: &Phrasebook) -> Ladder {
        let noted = self.studies.iter().any(|study| study.note.is_some());
        let heading = if noted { "chart-study-and-note" } else { "chart-study" };
        let summaries = self.summaries.iter().enumerate();
        let rows = self.studies.iter().map(Study::row);
        Ladder {
            title: self.title.clone(),
            subtitle: self.subtitle.clone(),
            panels: vec![Panel {
                title: String::new(),
                heading: Some(book.word(heading)),
                results: Some(self.axis_title.clone()),
                axis_title: self.axis_title.clone(),
                unit: String::new(),
                rows: rows.chain(summaries.map(|(i, summary)| summary.row(i == 0))).collect(),
                claims: self.references.iter().map(Reference::line).collect(),
            }],
            notes: self.notes.clone(),
            sources: vec![self.source.clone()],
            ..Ladder::default()
        }
    }
}

impl Study {
    fn row(&self) -> Row {
        let mark = Mark::Study { estimate: self.estimate, certainty: self.certainty };
        Row {
            label: self.label.clone(),
            note: self.note.clone(),
            estimate: Estimate::Drawn { mark, annotation: self.annotation.clone() },
            apart: false,
        }
    }
}

impl Summary {
    fn row(&self, apart: bool) -> Row {
        let mark = match self.shape {
            Shape::Diamond { centre, low, high } => Mark::Diamond { centre, low, high },
            Shape::Bar { low, high } => Mark::Band { low, high },
        };
        Row {
            label: self.label.clone(),
            note: self.note.clone(),
            estimate: Estimate::Drawn { mark, annotation: self.annotation.clone() },
            apart,
        }
    }
}

impl Reference {
    fn line(&self) -> Claim {
        let role = match self.role {
            Role::Neutral => LineRole::Neutral,
            Role::Claimed => LineRole::Edge,
        };
        Claim { label: self.label.clone(), value: self.value, role, ..Claim::default() }
    }
}

/// Lays a forest plot out and draws it. A rate has no logarithm: the axis is linear.
pub(super) fn draw(forest: &Forest, options: &Options, book: &Phrasebook) -> Drawing {
    let options = Options { log: super::LogAxis::Never, ..*options };
    ladder::draw(&forest.ladder(book), &options, book)
}
