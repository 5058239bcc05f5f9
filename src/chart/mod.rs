//! Charts: drawn with plotters from plain data, written as SVG and as PNG.
//!
//! One drawing path for both formats: plotters draws on a canvas that records
//! marks, and two writers turn the same marks into bytes. Text is outlines of an
//! embedded font, so a chart looks the same everywhere; layout is measured from
//! the same font. The same data gives the same bytes.
//!
//! The drawing code takes labels, numbers and texts that are already written for
//! the reader; only [`ladder_of`] knows outcomes, and [`forest_of`] studies.
//!
//! ```
//! use shortfall::chart::{self, Claim, Estimate, Interval, Ladder, Options, Panel, Row};
//!
//! let ladder = Ladder {
//!     title: "What would the claim need?".into(),
//!     axis_title: "EUR a year, industry revenue".into(),
//!     unit: "EUR".into(),
//!     panels: vec![Panel {
//!         title: "Belgium".into(),
//!         rows: vec![Row {
//!             label: "Constant displacement".into(),
//!             note: None,
//!             estimate: Estimate::Range {
//!                 interval: Interval { p5: 2e4, p25: 6e4, p50: 1e5, p75: 2e5, p95: 4e5 },
//!                 annotation: "EUR 0.10 m (0.02 m to 0.40 m)".into(),
//!             },
//!         }],
//!         claims: vec![Claim {
//!             label: "claim: EUR 30 m".into(),
//!             short: "EUR 30 m".into(),
//!             value: 3e7,
//!             reached: vec!["<0.1 %".into()],
//!         }],
//!     }],
//!     ..Ladder::default()
//! };
//! let svg = chart::svg(&ladder, &Options::default());
//! assert!(svg.contains("Constant displacement"));
//! ```

mod axis;
mod backend;
mod brush;
mod flags;
mod font;
pub mod forest;
mod ladder;
mod layout;
mod of_evidence;
mod of_outcome;
mod theme;
mod tick;
mod typesetting;

pub use axis::LogAxis;
pub use backend::{Drawing, TextBox};
pub use font::Weight;
pub use forest::Forest;
pub use ladder::{Claim, Estimate, Interval, Ladder, Panel, Row, Scales};
pub use of_evidence::forest_of;
pub use of_outcome::ladder_of;
pub use theme::{Colour, Palette, Theme};
pub use tick::{TickForm, reader_form};
pub use typesetting::{Lettering, clean, shorten, wrap, wrap_evenly};

/// How a chart is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Width in CSS pixels, in [900, 4000].
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
    /// Writes the numbers of an axis.
    pub tick: TickForm,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            width: 1200,
            height: None,
            scale: 2.0,
            theme: Theme::default(),
            log: LogAxis::default(),
            tick: reader_form,
        }
    }
}

/// A ladder laid out and drawn, for [`svg`] and [`png`] and for a check of its
/// layout.
#[must_use]
pub fn draw(ladder: &Ladder, options: &Options) -> Drawing {
    ladder::draw(ladder, options)
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
    forest::draw(forest, options)
}

impl Drawing {
    /// The drawing as an SVG document: no font, no script, nothing from elsewhere.
    #[must_use]
    pub fn svg(&self) -> String {
        backend::svg(self)
    }

    /// The drawing as a PNG with `scale` pixels to a CSS pixel, in [0.25, 8].
    #[must_use]
    pub fn png(&self, scale: f64) -> Vec<u8> {
        backend::png(self, scale)
    }
}
