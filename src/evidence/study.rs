//! A row of the table: one published figure of one study.

use serde::Serialize;

use super::effect::Effect;
use super::terms::DISPLACEMENT;

/// One published figure. Words are from lists such as [`KINDS`](super::KINDS).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Study {
    /// Its name in messages and outputs, unique in its table.
    pub id: String,
    /// Authors, as "Rob, R.; Waldfogel, J.".
    pub authors: String,
    /// Year of publication, 0 if not given.
    pub year: u16,
    /// Title.
    pub title: String,
    /// Journal, series or publisher.
    pub venue: String,
    /// Digital object identifier, if known.
    pub doi: String,
    /// The data that the figure was won from: figures that share one are not
    /// independent, and count once.
    pub dataset: String,
    /// What was copied; empty if a table does not say.
    pub medium: &'static str,
    /// Where the sale would have been.
    pub channel: &'static str,
    /// Which use of a title.
    pub window: &'static str,
    /// What exactly was counted, in words.
    pub scope: String,
    /// Two-letter country codes, or words.
    pub country: String,
    /// When the data are from.
    pub data_years: String,
    /// How many were observed, in words.
    pub sample: String,
    /// What the figure is a figure of.
    pub kind: &'static str,
    /// The kind in detail, such as `share-of-sales`.
    pub measure: String,
    /// The unit of the figures of this row: `1`, `%`, `EUR million`.
    pub unit: String,
    /// The figure, positive where piracy costs sales; `None` if no number was
    /// seen, which is not 0.
    pub estimate: Option<f64>,
    /// Lower end of a published range or bound, which is no confidence interval.
    pub low: Option<f64>,
    /// Upper end of the same.
    pub high: Option<f64>,
    /// Published standard error, or half the published 95 % interval over 1.96.
    pub std_error: Option<f64>,
    /// Lower end of the published 95 % interval.
    pub ci_low: Option<f64>,
    /// Upper end of the same.
    pub ci_high: Option<f64>,
    /// How the figure stands in what was read.
    pub reported: &'static str,
    /// How piracy is told from everything else, one of
    /// [`DESIGNS`](super::DESIGNS); empty if a table does not say.
    pub design: &'static str,
    /// The same in the words of the study.
    pub method: String,
    /// Whether it was peer reviewed.
    pub peer_reviewed: &'static str,
    /// Who paid or gave the data; empty if nobody is named.
    pub funder: String,
    /// Whether the funder gains from a high or a low figure.
    pub stake: &'static str,
    /// The page that was read.
    pub source: String,
    /// Whether a page that states the figure was read.
    pub verified: bool,
    /// What is doubtful.
    pub note: String,
    /// Line in the table, counted from 1.
    #[serde(skip)]
    pub line: usize,
}

impl Study {
    /// Whether the figure is a displacement rate with a number.
    #[must_use]
    pub fn is_measured_rate(&self) -> bool {
        self.kind == DISPLACEMENT && self.estimate.is_some()
    }

    /// The figure as an effect to be pooled, if it has a number. A standard error
    /// stays missing where none was published.
    #[must_use]
    pub fn effect(&self) -> Option<Effect> {
        Effect::new(self.id.clone(), self.estimate?, self.std_error).ok()
    }
}
