//! The forest plot: each study, their mean, and what a new setting may be.
//!
//! A study is a mark at its estimate, with its interval where one was published
//! and hollow where no standard error was. The mean is a diamond. The bar below
//! it is the prediction interval, which is the answer for a new setting; the
//! diamond is not. Vertical lines name values that a reader knows.

mod paint;
mod plan;
mod words;

use super::Options;
use super::backend::Drawing;

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

/// What is known of how sure an estimate is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Certainty {
    /// No standard error was published: a hollow mark.
    Unpublished,
    /// A filled mark and a line.
    Interval {
        /// Lower end.
        low: f64,
        /// Upper end.
        high: f64,
        /// Share of the weight, in [0, 1]: the area of the mark.
        weight: f64,
    },
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

impl Study {
    /// What the axis must show; `None` if a value is not finite.
    fn ends(&self) -> Option<(f64, f64)> {
        match self.certainty {
            Certainty::Unpublished => ends(&[self.estimate]),
            Certainty::Interval { low, high, .. } => ends(&[self.estimate, low, high]),
        }
    }
}

impl Summary {
    fn ends(&self) -> Option<(f64, f64)> {
        match self.shape {
            Shape::Diamond { centre, low, high } => ends(&[centre, low, high]),
            Shape::Bar { low, high } => ends(&[low, high]),
        }
    }
}

fn ends(values: &[f64]) -> Option<(f64, f64)> {
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    values.iter().all(|value| value.is_finite()).then_some((low, high))
}

/// Lays a forest plot out and draws it.
pub(super) fn draw(forest: &Forest, options: &Options) -> Drawing {
    let plan = plan::plan(forest, options);
    let mut drawing = Drawing {
        width: plan.sheet.width as u32,
        height: plan.sheet.height as u32,
        title: super::typesetting::clean(&forest.title),
        description: words::describe(forest),
        marks: Vec::new(),
    };
    paint::paint(&plan, options.theme.palette(), &mut drawing);
    drawing
}
