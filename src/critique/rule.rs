//! What a rule is.

use super::case::Case;
use super::finding::{Finding, Mark, Severity};
use super::question::Question;
use crate::catalogue::Named;

/// A rule of the critique. Its sentences stand in the language files, named by [`Rule::key`].
#[derive(Debug)]
pub struct Rule {
    /// Its code, for ever: `S1-ONE-TO-ONE`.
    pub code: &'static str,
    /// What it examines: one finding at most for each.
    pub subjects: &'static [Subject],
    /// When it fires. `error`, `warning` and `note` are levels of one number, gravest first; other
    /// names are for the rule itself.
    pub thresholds: &'static [Threshold],
    /// What it rests on.
    pub sources: &'static [Source],
    /// How a reader is told its number and its thresholds.
    pub number: Reading,
    /// What it asks of the draws, if anything.
    pub questions: Option<fn(&Case<'_>) -> Vec<Question>>,
    /// Examines one subject; `None` if there is nothing of the kind in the scenario.
    pub examine: fn(&Case<'_>) -> Option<Finding>,
}

/// What a rule examines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A published figure and its declared method.
    Claim,
    /// A critic as a whole.
    Critic,
    /// One thing that a critic asserts.
    Assertion,
}

/// How the number of a rule, and the thresholds beside it, are told to a reader. JSON has the bare
/// number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// With its unit, if it has one.
    Unit,
    /// As a share: `12 %`.
    Share,
    /// As so many times something: `55 ×`.
    Times,
    /// As a count of what the message `number-` and this name it: `2 of 3 conditions`.
    Count(&'static str),
}

/// From which value on a rule fires.
#[derive(Clone, Copy, Debug)]
pub struct Threshold {
    /// `error`, `warning`, `note`, or a name of the rule's own.
    pub name: &'static str,
    /// Its value, unless a user sets another.
    pub value: f64,
    /// The unit of the value; `1` for a share or a ratio.
    pub unit: &'static str,
    /// How grave it is to cross it.
    pub severity: Severity,
    /// On which side of it the rule fires.
    pub side: Side,
    /// `None` if it is cited from a source, [`Mark::Judgement`] if we chose it.
    pub mark: Option<Mark>,
}

/// On which side of a threshold a rule fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// At it or above.
    AtLeast,
    /// Above it.
    Above,
    /// Below it.
    Below,
}

impl Side {
    /// Whether `value` is on that side of `threshold`.
    #[must_use]
    pub fn holds(self, value: f64, threshold: f64) -> bool {
        match self {
            Self::AtLeast => value >= threshold,
            Self::Above => value > threshold,
            Self::Below => value < threshold,
        }
    }

    /// `≥`, `>` or `<`.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::AtLeast => "≥",
            Self::Above => ">",
            Self::Below => "<",
        }
    }
}

impl Threshold {
    /// A threshold of our own choice that makes the rule fire as an error.
    #[must_use]
    pub const fn error(side: Side, value: f64, unit: &'static str) -> Self {
        Self::named("error", Severity::Error, side, value, unit)
    }

    /// The same for a warning.
    #[must_use]
    pub const fn warning(side: Side, value: f64, unit: &'static str) -> Self {
        Self::named("warning", Severity::Warning, side, value, unit)
    }

    /// A threshold of our own choice with a name of the rule's own.
    #[must_use]
    pub const fn named(
        name: &'static str,
        severity: Severity,
        side: Side,
        value: f64,
        unit: &'static str,
    ) -> Self {
        Self { name, value, unit, severity, side, mark: Some(Mark::Judgement) }
    }

    /// The same, cited from a source of the rule.
    #[must_use]
    pub const fn cited(self) -> Self {
        Self { mark: None, ..self }
    }

    /// Whether it is a level of the rule's one number, and no name of the rule's own.
    #[must_use]
    pub fn is_level(&self) -> bool {
        ["error", "warning", "note"].contains(&self.name)
    }
}

/// Something published that a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Source {
    /// Author, as "Bai, J.; Waldfogel, J.".
    pub author: &'static str,
    /// When it was published; empty if not given.
    pub year: &'static str,
    /// Title and where it stands.
    pub title: &'static str,
    /// Where it can be read; empty if no page was read.
    pub url: &'static str,
}

impl Source {
    /// For what is arithmetic, or our own judgement.
    pub const OURS: Self = Self {
        author: "shortfall",
        year: "2026",
        title: "our own arithmetic or judgement; see docs/rules.md",
        url: "",
    };

    /// A source in one line, without its address.
    #[must_use]
    pub fn line(&self) -> String {
        let year = if self.year.is_empty() { String::new() } else { format!(" ({})", self.year) };
        format!("{}{year}, {}", self.author, self.title)
    }
}

impl Rule {
    /// How the names of its sentences begin: `s1-one-to-one`.
    #[must_use]
    pub fn key(&self) -> String {
        self.code.to_lowercase()
    }

    /// The threshold called `name`.
    #[must_use]
    pub fn threshold(&self, name: &str) -> Option<&'static Threshold> {
        self.thresholds.iter().find(|threshold| threshold.name == name)
    }

    /// On which side of its levels it fires; `None` without levels. All of one rule have one side.
    #[must_use]
    pub fn side(&self) -> Option<Side> {
        self.thresholds.iter().find(|threshold| threshold.is_level()).map(|level| level.side)
    }

    /// The gravest severity with which it fires.
    #[must_use]
    pub fn gravest(&self) -> Severity {
        self.thresholds.iter().map(|t| t.severity).max().unwrap_or(Severity::Warning)
    }
}

impl Named for Rule {
    fn name(&self) -> &str {
        self.code
    }
}
