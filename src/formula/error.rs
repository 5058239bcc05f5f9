//! What is wrong with a formula.

use crate::problem::{Place, Problem};
use std::ops::Range;

/// One thing that is wrong with a formula, and where in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormulaError {
    /// First byte and the byte after the last.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// A few words beside the underlined place.
    pub label: Option<String>,
    /// An instruction that would mend it.
    pub help: Option<String>,
}

impl FormulaError {
    pub(super) fn new(span: Range<usize>, message: impl Into<String>) -> Self {
        Self { span, message: message.into(), label: None, help: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into()).filter(|help| !help.is_empty());
        self
    }

    pub(super) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The same for the reader of a file, where the formula begins at the
    /// first byte of `text`.
    #[must_use]
    pub fn problem(self, text: &Place) -> Problem {
        let start = text.span.start;
        let span = start + self.span.start..start + self.span.end;
        let place = Some(Place { source: text.source, span });
        Problem { message: self.message, label: self.label, help: self.help, place }
    }
}
