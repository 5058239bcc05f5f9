//! Outcomes as text, Markdown, HTML, JSON and CSV.
//!
//! What is said stands in one place ([`run`], [`explain`]) as a list of
//! [`Block`]s; text and Markdown only set it. To add an output of `run`,
//! write its file and list it in [`FORMATS`].

pub mod bridge;
pub mod check;
pub mod claims;
pub mod context;
pub mod critique;
pub mod draws;
pub mod evidence;
pub mod explain;
pub mod listing;
pub mod page;
pub mod precision;
pub mod run;

mod anchors;
mod csv;
mod described;
mod document;
mod html;
mod implied;
mod json;
mod markdown;
mod selfcheck;
mod text;

pub use csv::clean_cell;
pub use document::{Align, Block, Entry, Figure, Grid, Link, Picture, Quote, References};
pub use html::html;
pub use markdown::markdown;
pub use text::text;

use crate::catalogue::Named;
use crate::inversion;
use crate::language::Phrasebook;
use crate::outcome::{Outcome, Probe};
use crate::scenario::Scenario;

/// A form in which outcomes can be printed.
#[derive(Debug)]
pub struct Format {
    /// The word after `--format`.
    pub name: &'static str,
    /// What it is for.
    pub summary: &'static str,
    /// Prints the outcomes of one or several files. Forms for programs are the same in every
    /// language.
    pub print: fn(&[Outcome], &Phrasebook) -> String,
    /// What it asks of the draws of a run, besides results.
    pub asks: fn(&Scenario) -> Vec<Probe>,
}

impl Named for Format {
    fn name(&self) -> &str {
        self.name
    }
}

/// Every output of `run`. The first is the default.
pub const FORMATS: &[Format] = &[
    Format {
        name: "table",
        summary: "for reading at a terminal",
        print: text::outcomes,
        asks: inversion::first_probes,
    },
    Format {
        name: "json",
        summary: "for programs, in full precision",
        print: |outcomes, _| json::outcomes(outcomes),
        asks: inversion::probes,
    },
    Format {
        name: "csv",
        summary: "one figure a line, for R and spreadsheets",
        print: |outcomes, _| csv::outcomes(outcomes),
        asks: |_| Vec::new(),
    },
    Format {
        name: "markdown",
        summary: "for a repository or a wiki",
        print: markdown::outcomes,
        asks: inversion::first_probes,
    },
];
