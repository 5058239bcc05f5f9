//! How a case is decided: a number or the shares of draws against the levels of its rule.

use super::case::Case;
use super::finding::{Conclusion, Finding, Severity};
use super::rule::{Side, Threshold};
use crate::language::Message;
use crate::quantity::Unit;

/// From which share of draws on a rule fires, and up to which it is clear.
const FIRES: f64 = 0.9;
const CLEAR: f64 = 0.1;

impl Case<'_> {
    /// The rule does not fire.
    #[must_use]
    pub fn clear(&self) -> Finding {
        Finding { probability: Some(0.0), ..self.bare(Conclusion::Clear, self.rule.gravest()) }
    }

    /// The rule fires.
    #[must_use]
    pub fn fires(&self, severity: Severity) -> Finding {
        Finding { probability: Some(1.0), ..self.bare(Conclusion::Fires, severity) }
    }

    /// Something that the rule needs was not published.
    #[must_use]
    pub fn unknown(&self) -> Finding {
        self.bare(Conclusion::CannotEvaluate, self.rule.gravest())
    }

    /// The scenario or the data lack something, as `why` says.
    #[must_use]
    pub fn unknown_because(&self, why: Message) -> Finding {
        Finding { why: Some(why), ..self.unknown() }
    }

    /// Whether the rule fires where it holds in a share `probability` of draws.
    #[must_use]
    pub fn judge(&self, probability: f64, severity: Severity) -> Finding {
        let (conclusion, severity) = match probability {
            p if p >= FIRES => (Conclusion::Fires, severity),
            p if p <= CLEAR => (Conclusion::Clear, self.rule.gravest()),
            p if p.is_nan() => return self.unknown(),
            _ => (Conclusion::Uncertain, severity),
        };
        Finding { probability: Some(probability), ..self.bare(conclusion, severity) }
    }

    /// Holds one certain number, in `unit`, against the levels of the rule.
    #[must_use]
    pub fn weigh(&self, value: f64, unit: Unit) -> Finding {
        if value.is_nan() {
            return self.unknown();
        }
        let levels = self.levels();
        let crossed = levels.iter().find(|(level, at)| level.side.holds(value, *at));
        let finding = match crossed {
            Some((level, at)) => Finding { threshold: Some(*at), ..self.fires(level.severity) },
            None => Finding { threshold: levels.last().map(|(_, at)| *at), ..self.clear() },
        };
        finding.valued(value, unit)
    }

    /// Holds the draws of the question called `name` against the levels of the rule; its
    /// thresholds must be those of [`Question::levels`](super::Question::levels).
    ///
    /// # Panics
    ///
    /// If the rule has no levels.
    #[must_use]
    pub fn weigh_answer(&self, name: &str) -> Finding {
        let answer = match self.answer(name) {
            Ok(answer) => answer,
            Err(why) => return self.unknown_because(why),
        };
        let figures = answer.figures.as_ref().expect("an answer has figures");
        let levels = self.levels();
        let crossing: Vec<f64> = levels
            .iter()
            .zip(&figures.reach)
            .map(|((level, _), reach)| {
                let at_least = reach.share.count as f64 / reach.share.draws as f64;
                if level.side == Side::Below { 1.0 - at_least } else { at_least }
            })
            .collect();
        let finding = self.weigh_shares(&levels, &crossing);
        finding.valued(figures.median().value, answer.probe.unit.clone())
    }

    /// Shares of draws beyond each level.
    fn weigh_shares(&self, levels: &[(&'static Threshold, f64)], crossing: &[f64]) -> Finding {
        let fires = (0..levels.len()).find(|&i| crossing[i] >= FIRES);
        // The lowest level says whether anything is the matter at all.
        let lowest = levels.len() - 1;
        let (at, conclusion) = match fires {
            Some(level) => (level, Conclusion::Fires),
            None if crossing[lowest] <= CLEAR => (lowest, Conclusion::Clear),
            None => (lowest, Conclusion::Uncertain),
        };
        let severity = match conclusion {
            Conclusion::Clear => self.rule.gravest(),
            _ => levels[at].0.severity,
        };
        let finding = self.bare(conclusion, severity);
        Finding { probability: Some(crossing[at]), threshold: Some(levels[at].1), ..finding }
    }

    fn bare(&self, conclusion: Conclusion, severity: Severity) -> Finding {
        let key = self.rule.key();
        let asks = matches!(conclusion, Conclusion::Fires | Conclusion::CannotEvaluate);
        Finding {
            rule: self.rule,
            conclusion,
            severity,
            probability: None,
            value: None,
            error: None,
            shown: None,
            unit: None,
            threshold: None,
            factor: None,
            says: Message::new(format!("{key}-{}", conclusion.key())),
            why: None,
            asks: asks.then(|| Message::new(format!("{key}-asks"))),
            read: Vec::new(),
            lacks: Vec::new(),
            marks: Vec::new(),
            used: Vec::new(),
        }
    }
}
