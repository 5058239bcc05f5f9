//! What a rule found.

use super::rule::Rule;
use crate::engine::Estimates;
use crate::language::{Message, Value};
use crate::quantity::Unit;
use crate::scenario::Fact;

/// What a rule found of one subject.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// What came of it.
    pub conclusion: Conclusion,
    /// How grave it is; where the rule does not fire, how grave it could be.
    pub severity: Severity,
    /// The share of draws in which the rule fires; 0 or 1 where no draw is needed.
    pub probability: Option<f64>,
    /// The number computed, the median where it is drawn.
    pub value: Option<f64>,
    /// Its standard error, where it was made of draws and a sum of them does not say it.
    pub error: Option<f64>,
    /// How the number is told, where it is not as [`Rule::number`] says: with its error, as a bound.
    pub shown: Option<Message>,
    /// Its unit.
    pub unit: Option<Unit>,
    /// The threshold that the number was held against.
    pub threshold: Option<f64>,
    /// What the claim is to be multiplied by.
    pub factor: Option<Factor>,
    /// What was found, in a few sentences.
    pub says: Message,
    /// Why it cannot be evaluated, where that is not a matter of what was published.
    pub why: Option<Message>,
    /// What to ask for: in findings that fire or cannot be evaluated.
    pub asks: Option<Message>,
    /// What was read of the published method.
    pub read: Vec<(&'static str, Fact)>,
    /// What the rule looked for and did not find published.
    pub lacks: Vec<&'static str>,
    /// Doubts about the data that were used.
    pub marks: Vec<Mark>,
    /// The data that were used, by name: facts of the context, studies.
    pub used: Vec<String>,
}

/// What came of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conclusion {
    /// It fires, in at least 9 of 10 draws.
    Fires,
    /// It does not, in at least 9 of 10 draws.
    Clear,
    /// Between them.
    Uncertain,
    /// Something that it needs was not published, or is not known.
    CannotEvaluate,
}

impl Conclusion {
    /// The word in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Fires => "fires",
            Self::Clear => "clear",
            Self::Uncertain => "uncertain",
            Self::CannotEvaluate => "cannot evaluate",
        }
    }

    /// How the names of sentences end: `unknown` for [`Self::CannotEvaluate`].
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::CannotEvaluate => "unknown",
            other => other.word(),
        }
    }
}

/// How grave a finding is, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Likely to mislead.
    Warning,
    /// The figure does not say what it seems to say.
    Error,
}

impl Severity {
    /// The word in JSON and in names of messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Why a datum should be used with care. Every output shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Our choice, not a finding.
    Judgement,
    /// From a poor source, or of a neighbouring year or good.
    Weak,
    /// Not read on a page.
    Unverified,
    /// On a volume of ours: the claimant published none.
    OurVolume,
}

impl Mark {
    /// The word in JSON; `mark-` before it names the message.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Judgement => "judgement",
            Self::Weak => "weak",
            Self::Unverified => "unverified",
            Self::OurVolume => "our-volume",
        }
    }

    /// The mark for a status of a source, a fact or an input; `None` for one that was read.
    #[must_use]
    pub fn of_status(status: &str) -> Option<Self> {
        match status {
            "weak" => Some(Self::Weak),
            "judgement" => Some(Self::Judgement),
            "no" | "unverified" => Some(Self::Unverified),
            _ => None,
        }
    }
}

/// What the claim is to be multiplied by, with its 90 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Factor {
    /// The median.
    pub median: f64,
    /// Its 5 % quantile.
    pub p5: f64,
    /// Its 95 % quantile.
    pub p95: f64,
}

impl Factor {
    /// A factor that is one number.
    #[must_use]
    pub fn exact(value: f64) -> Self {
        Self { median: value, p5: value, p95: value }
    }

    /// The factor between two ends, without a law: the geometric middle stands for the median.
    #[must_use]
    pub fn between(low: f64, high: f64) -> Self {
        let middle =
            if low > 0.0 { crate::math::sqrt(low * high) } else { f64::midpoint(low, high) };
        Self { median: middle, p5: low, p95: high }
    }

    /// The factor whose draws were summarised.
    #[must_use]
    pub fn drawn(figures: &Estimates) -> Self {
        let [_, p5, _, median, _, p95, _] = figures.quantiles;
        Self { median: median.value, p5: p5.value, p95: p95.value }
    }
}

impl Finding {
    /// The same with `name` standing for `value` in its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.says = self.says.with(name, value);
        self
    }

    /// The same with a correction factor.
    #[must_use]
    pub fn corrected(self, factor: Factor) -> Self {
        Self { factor: Some(factor), ..self }
    }

    /// The same with a doubt about the data that were used.
    #[must_use]
    pub fn marked(mut self, marks: impl IntoIterator<Item = Mark>) -> Self {
        self.marks.extend(marks);
        self.marks.sort();
        self.marks.dedup();
        self
    }

    /// The same with the name of a datum that was used.
    #[must_use]
    pub fn using(mut self, name: impl Into<String>) -> Self {
        let name = name.into();
        if !self.used.contains(&name) {
            self.used.push(name);
        }
        self
    }

    /// The same with the number that was computed.
    #[must_use]
    pub fn valued(self, value: f64, unit: Unit) -> Self {
        Self { value: Some(value), unit: Some(unit), ..self }
    }

    /// The same at most as grave as `severity`.
    #[must_use]
    pub fn at_most(self, severity: Severity) -> Self {
        Self { severity: self.severity.min(severity), ..self }
    }

    /// The same with another sentence: for a rule with two ways to fire.
    #[must_use]
    pub fn saying(self, ending: &str) -> Self {
        let says = Message { id: format!("{}-{ending}", self.rule.key()), ..self.says };
        Self { says, ..self }
    }
}
