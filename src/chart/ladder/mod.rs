//! The interval ladder: the loss by each model beside the published claim.
//!
//! A row is a model: a dot for the median, a thick bar for half of the
//! outcomes, a thin line for nine in ten. A claim is a named vertical line, and
//! a column at the right says how many outcomes reach it. Panels stand below
//! each other, one for each scope.

mod columns;
mod paint;
mod panel;
mod plan;
mod words;

use super::Options;
use super::backend::Drawing;

/// What an interval ladder shows. Texts are drawn as they are, on as many lines
/// as they need; numbers in them are written by the caller.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ladder {
    /// The finding or the case, in large letters.
    pub title: String,
    /// One or two sentences below it.
    pub subtitle: Option<String>,
    /// The quantity with its unit: "EUR a year, industry revenue".
    pub axis_title: String,
    /// What stands before the numbers of an axis: "EUR". May be empty.
    pub unit: String,
    /// Whether panels share an axis.
    pub scales: Scales,
    /// Scopes, from top to bottom.
    pub panels: Vec<Panel>,
    /// What the reader must know: what is not in the ranges.
    pub notes: Vec<String>,
    /// Sources and settings, in the last line.
    pub source: String,
}

/// Whether panels share an axis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scales {
    /// Each panel has its own, and the second and later ones say so.
    #[default]
    Own,
    /// One axis for all.
    Shared,
}

/// One scope: the whole world, a country, a year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Panel {
    /// Name of the scope: "World".
    pub title: String,
    /// Models, from top to bottom.
    pub rows: Vec<Row>,
    /// Claims about this scope. The first four have a column at the right.
    pub claims: Vec<Claim>,
}

/// One model in one scope.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Name of the model.
    pub label: String,
    /// A few words below the name: "as claimed".
    pub note: Option<String>,
    /// Its result.
    pub estimate: Estimate,
}

/// The result of a model, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Estimate {
    /// Quantiles, and the same in words.
    Range {
        /// What is drawn. If a value is not finite, nothing is.
        interval: Interval,
        /// What is printed beside it: "EUR 5.1 m (1.2 m to 19 m)".
        annotation: String,
    },
    /// No result. Printed, never left out.
    NotEstimated {
        /// Why: "not estimated: no price was published".
        reason: String,
    },
}

/// Quantiles of the outcomes, in the unit of the axis. All equal: a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// 5 % of the outcomes are at or below.
    pub p5: f64,
    /// 25 %.
    pub p25: f64,
    /// Half.
    pub p50: f64,
    /// 75 %.
    pub p75: f64,
    /// 95 %.
    pub p95: f64,
}

impl Interval {
    /// A result without uncertainty.
    #[must_use]
    pub fn point(value: f64) -> Self {
        Self { p5: value, p25: value, p50: value, p75: value, p95: value }
    }

    /// In rising order, so that a bar never runs backwards; `None` if a value is
    /// not finite.
    fn ordered(self) -> Option<Self> {
        let mut all = [self.p5, self.p25, self.p50, self.p75, self.p95];
        all.sort_by(f64::total_cmp);
        let [p5, p25, p50, p75, p95] = all;
        all.iter().all(|v| v.is_finite()).then_some(Self { p5, p25, p50, p75, p95 })
    }
}

/// A published figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Beside its line: "claim: up to EUR 6.0 bn".
    pub label: String,
    /// Above its column: "EUR 6.0 bn".
    pub short: String,
    /// In the unit of the axis. A value that is not finite has no line.
    pub value: f64,
    /// For each row, the share of outcomes at or above it: "0.1 %". May be
    /// shorter than the rows.
    pub reached: Vec<String>,
}

/// Lays a ladder out and draws it.
pub(super) fn draw(ladder: &Ladder, options: &Options) -> Drawing {
    let plan = plan::plan(ladder, options);
    let mut drawing = Drawing {
        width: plan.sheet.width as u32,
        height: plan.sheet.height as u32,
        title: super::typesetting::clean(&ladder.title),
        description: words::describe(ladder),
        marks: Vec::new(),
    };
    paint::paint(&plan, options.theme.palette(), &mut drawing);
    drawing
}
