//! Charts: drawn with plotters from plain data, written as SVG and as PNG.
//!
//! One drawing path for both formats: plotters draws on a canvas that records
//! marks, and two writers turn the same marks into bytes. Text is outlines of an
//! embedded font, so a chart looks the same everywhere; layout is measured from
//! the same font. The same data gives the same bytes.
//!
//! The drawing code takes labels, numbers and texts that are already written for
//! the reader; only the entries of the catalogue, [`CHARTS`], know outcomes and studies.
//! All shapes are laid out on a sheet before a line is drawn.
//!
//! ```
//! use shortfall::chart::{self, Claim, Estimate, Interval, Ladder, Mark, Options, Panel, Row};
//!
//! let ladder = Ladder {
//!     title: "What would the claim need?".into(),
//!     panels: vec![Panel {
//!         title: "Belgium".into(),
//!         axis_title: "EUR a year, industry revenue".into(),
//!         unit: "EUR".into(),
//!         rows: vec![Row {
//!             label: "Constant displacement".into(),
//!             estimate: Estimate::Drawn {
//!                 mark: Mark::Interval(Interval {
//!                     p5: 2e4,
//!                     p25: 6e4,
//!                     p50: 1e5,
//!                     p75: 2e5,
//!                     p95: 4e5,
//!                 }),
//!                 annotation: "EUR 0.10 m (0.02 to 0.40 m)".into(),
//!             },
//!             ..Row::default()
//!         }],
//!         claims: vec![Claim {
//!             label: "claim: EUR 30 m".into(),
//!             short: "EUR 30 m".into(),
//!             value: 3e7,
//!             reached: vec!["<0.1 %".into()],
//!             ..Claim::default()
//!         }],
//!         ..Panel::default()
//!     }],
//!     ..Ladder::default()
//! };
//! let svg = chart::svg(&ladder, &Options::default());
//! assert!(svg.contains("Constant displacement"));
//! ```

mod axis;
mod backend;
mod brush;
mod catalogue;
mod flags;
mod font;
pub mod forest;
mod ladder;
mod layout;
mod plot;
mod shape;
mod theme;
mod tick;
mod typesetting;

pub use axis::LogAxis;
pub use backend::{Drawing, TextBox};
pub use catalogue::{CHARTS, Chart, Choice, Request, forest_of, ladder_of, questions};
pub use font::Weight;
pub use forest::Forest;
pub use ladder::{Certainty, Claim, Estimate, Interval, Ladder, LineRole, Mark, Panel, Row, Rows};
pub use theme::{Colour, Palette, Theme};
pub use typesetting::{Lettering, clean, shorten, wrap, wrap_evenly};

use crate::language::{Language, Phrasebook};

/// How a chart is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Width in CSS pixels, in [360, 4000]. Below 900 a chart is laid out for a phone; one that
    /// cannot be is drawn at its narrowest.
    pub width: u32,
    /// Height in CSS pixels, if the chart should be at least this high. It
    /// becomes higher where its rows need it.
    pub height: Option<u32>,
    /// Pixels of a PNG to a CSS pixel, in [0.25, 8].
    pub scale: f64,
    /// Colours.
    pub theme: Theme,
    /// Whether a logarithmic axis may be used.
    pub log: LogAxis,
    /// The language of its words and numbers.
    pub language: &'static Language,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            width: 1200,
            height: None,
            scale: 2.0,
            theme: Theme::default(),
            log: LogAxis::default(),
            language: <&Language>::default(),
        }
    }
}

/// A ladder laid out and drawn, for [`svg`] and [`png()`] and for a check of its
/// layout.
#[must_use]
pub fn draw(ladder: &Ladder, options: &Options) -> Drawing {
    ladder::draw(ladder, options, &Phrasebook::new(options.language))
}

/// A ladder as an SVG document: no font, no script, nothing from elsewhere.
#[must_use]
pub fn svg(ladder: &Ladder, options: &Options) -> String {
    backend::svg(&draw(ladder, options))
}

/// A ladder as a PNG.
#[must_use]
pub fn png(ladder: &Ladder, options: &Options) -> Vec<u8> {
    backend::png(&draw(ladder, options), options.scale)
}

/// A forest plot laid out and drawn.
#[must_use]
pub fn draw_forest(forest: &Forest, options: &Options) -> Drawing {
    forest::draw(forest, options, &Phrasebook::new(options.language))
}

impl Drawing {
    /// The drawing as an SVG document: no font, no script, nothing from elsewhere.
    #[must_use]
    pub fn svg(&self) -> String {
        backend::svg(self)
    }

    /// The same in fewer bytes, to stand in an address inside of a page.
    #[must_use]
    pub fn svg_embedded(&self) -> String {
        backend::embedded(self)
    }

    /// The drawing as a PNG with `scale` pixels to a CSS pixel, in [0.25, 8].
    #[must_use]
    pub fn png(&self, scale: f64) -> Vec<u8> {
        backend::png(self, scale)
    }
}
