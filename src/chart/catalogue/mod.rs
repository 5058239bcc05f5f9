//! Every kind of chart that can be drawn of a run.
//!
//! To add one, write a file with its `CHART` and list it in [`CHARTS`], with a section in
//! `docs/charts.md`: the command, its help, the gallery and the tests work from the list.

mod bridge;
mod claims;
mod convergence;
mod curve;
mod curves;
mod density;
mod dots;
mod exceedance;
mod forest;
mod heatmap;
mod inputs;
mod ladder;
mod ledgers;
mod page;
mod request;
mod words;

pub use forest::forest_of;
pub use ladder::ladder_of;
pub use request::Request;

use super::Drawing;
use super::layout::{NARROWEST, NARROWEST_WIDE};
use crate::catalogue::Named;
use crate::outcome::Questions;
use crate::problem::Problem;
use crate::scenario::Scenario;

/// Every chart, in the order in which help shows them.
pub const CHARTS: &[Chart] = &[
    ladder::CHART,
    claims::CHART,
    dots::CHART,
    exceedance::CHART,
    density::CHART,
    heatmap::CHART,
    bridge::CHART,
    ledgers::CHART,
    inputs::CHART,
    forest::CHART,
    convergence::CHART,
];

/// A kind of chart.
#[derive(Debug)]
pub struct Chart {
    /// The name that a user writes.
    pub name: &'static str,
    /// What it shows, in a few words.
    pub summary: &'static str,
    /// What may be chosen for it.
    pub choices: &'static [Choice],
    /// What it asks of the same draws, besides results.
    pub asks: fn(&Scenario) -> Questions,
    /// How many scenarios one page has room for.
    pub fits: usize,
    /// The least width that it can be laid out in, in CSS pixels.
    pub narrowest: u32,
    /// Draws it of one scenario, or of several on one page; or says why it cannot be drawn. All
    /// requests have the same options, and there is one at least.
    pub draw: fn(&[Request<'_>]) -> Result<Drawing, Problem>,
}

/// What all charts ask of the draws, each thing once. No model is chosen for them, so a chart of
/// one model shows the reference.
#[must_use]
pub fn questions(scenario: &Scenario) -> Questions {
    let asked = CHARTS.iter().map(|chart| (chart.asks)(scenario));
    let mut questions = asked.fold(Questions::default(), Questions::and);
    questions.breakdowns.retain(|breakdown| breakdown.model == scenario.reference);
    questions
}

/// A page with more scenarios than this can be read by nobody.
const A_PAGE: usize = 12;

/// Of the draws most charts ask nothing but results.
fn nothing(_: &Scenario) -> Questions {
    Questions::default()
}

/// Where the draws fell.
fn sketches(_: &Scenario) -> Questions {
    Questions::default().with_sketches()
}

impl Named for Chart {
    fn name(&self) -> &str {
        self.name
    }
}

/// What may be chosen for a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Which model.
    Model,
    /// Which scope.
    Scope,
    /// On which ledger.
    Ledger,
    /// Whether an axis is logarithmic.
    Log,
}

impl Choice {
    /// Every choice.
    pub const ALL: [Self; 4] = [Self::Model, Self::Scope, Self::Ledger, Self::Log];

    /// What a user writes for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Model => "model",
            Self::Scope => "scope",
            Self::Ledger => "ledger",
            Self::Log => "log",
        }
    }
}
