//! Messages about a user's input: what is wrong, where, and what would fix it.
//!
//! The domain says *what* is wrong; the reader of a file adds *where*. All
//! problems of a file are collected and shown at once.

use std::ops::Range;

/// A place in one of the [`Sources`] of a run; `span` counts bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Index into [`Sources`].
    pub source: usize,
    /// First byte and the byte after the last.
    pub span: Range<usize>,
}

/// One thing that is wrong with what a user gave us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong: lower case, no full stop, names in backquotes, the value
    /// seen, what must hold.
    pub message: String,
    /// A few words beside the underlined place.
    pub label: Option<String>,
    /// An instruction that would mend it.
    pub help: Option<String>,
    /// Where; `None` when the whole input is meant.
    pub place: Option<Place>,
}

impl Problem {
    /// A problem without a place.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), label: None, help: None, place: None }
    }

    /// The same, at `place`.
    #[must_use]
    pub fn at(mut self, place: &Place) -> Self {
        self.place = Some(place.clone());
        self
    }

    /// The same, with an instruction that would mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same, with a few words beside the underlined place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}
