//! How the rules are applied: thresholds of a user's own, rules switched off.

use super::rule::{Rule, Threshold};
use super::rules::RULES;
use crate::catalogue::nearest;
use crate::problem::{Place, Problem};
use crate::scenario::Rules;

/// Thresholds that differ from the rules' own, and rules that are not applied. Every output
/// names both.
#[derive(Clone, Debug, Default)]
pub struct Applied {
    /// The rule, the threshold and its value; the last one of a threshold counts.
    pub changed: Vec<(&'static Rule, &'static Threshold, f64)>,
    /// The rule, and why it is not applied.
    pub off: Vec<(&'static Rule, String)>,
}

impl Applied {
    /// What a scenario asks for.
    ///
    /// # Errors
    ///
    /// With every name that no rule and no threshold has.
    pub fn of(chosen: &Rules) -> Result<Self, Vec<Problem>> {
        let mut applied = Self::default();
        let mut problems = Vec::new();
        let at = |problem: Problem, place: &Place| problem.at(place);
        for other in &chosen.thresholds {
            if let Err(problem) = applied.change(&other.code, &other.name, other.value) {
                problems.push(at(problem, &other.place));
            }
        }
        for off in &chosen.off {
            if let Err(problem) = applied.switch_off(&off.code, &off.reason) {
                problems.push(at(problem, &off.place));
            }
        }
        if problems.is_empty() { Ok(applied) } else { Err(problems) }
    }

    /// Sets the threshold called `name` of the rule called `code`.
    ///
    /// # Errors
    ///
    /// If there is no such rule or threshold, or `value` is not finite.
    pub fn change(&mut self, code: &str, name: &str, value: f64) -> Result<(), Problem> {
        let rule = rule(code)?;
        let Some(threshold) = rule.threshold(name) else {
            let names: Vec<&str> = rule.thresholds.iter().map(|t| t.name).collect();
            let problem = Problem::new(format!("`{}` has no threshold `{name}`", rule.code));
            return Err(problem.help(match names.as_slice() {
                [] => "it has none: it fires or it does not".to_owned(),
                names => format!("it has `{}`", names.join("`, `")),
            }));
        };
        if !value.is_finite() {
            return Err(Problem::new(format!("a threshold must be finite, got {value}")));
        }
        self.changed.push((rule, threshold, value));
        Ok(())
    }

    /// The same for `S1-ONE-TO-ONE.error=0.9`.
    ///
    /// # Errors
    ///
    /// Also if `text` has another form.
    pub fn change_by(&mut self, text: &str) -> Result<(), Problem> {
        let parts = text.split_once('=').and_then(|(name, value)| {
            let (code, name) = name.trim().rsplit_once('.')?;
            Some((code, name, value.trim().parse::<f64>().ok()?))
        });
        let Some((code, name, value)) = parts else {
            return Err(Problem::new(format!("`{text}` sets no threshold"))
                .help("write `CODE.NAME=VALUE`, such as `S1-ONE-TO-ONE.error=0.9`"));
        };
        self.change(code, name, value)
    }

    /// Leaves the rule called `code` out.
    ///
    /// # Errors
    ///
    /// If there is no such rule, or no reason.
    pub fn switch_off(&mut self, code: &str, reason: &str) -> Result<(), Problem> {
        let rule = rule(code)?;
        if reason.trim().is_empty() {
            return Err(Problem::new(format!("`{code}` is switched off without a reason"))
                .help("say why: every output prints it"));
        }
        self.off.push((rule, reason.to_owned()));
        Ok(())
    }

    /// Whether `rule` is applied.
    #[must_use]
    pub fn applies(&self, rule: &Rule) -> bool {
        !self.off.iter().any(|(off, _)| off.code == rule.code)
    }

    /// The value that `threshold` of `rule` has.
    #[must_use]
    pub fn value(&self, rule: &Rule, threshold: &Threshold) -> f64 {
        let own = |(of, changed, _): &&(&Rule, &Threshold, f64)| {
            of.code == rule.code && changed.name == threshold.name
        };
        self.changed.iter().rev().find(own).map_or(threshold.value, |(_, _, value)| *value)
    }
}

/// The rule called `code`.
///
/// # Errors
///
/// If there is none: `S1` finds `S1-ONE-TO-ONE`.
pub fn rule(code: &str) -> Result<&'static Rule, Problem> {
    if let Some(rule) = RULES.iter().copied().find(|rule| rule.code == code) {
        return Ok(rule);
    }
    let problem = Problem::new(format!("there is no rule `{code}`"));
    let begun = format!("{}-", code.to_uppercase());
    let begun = RULES.iter().map(|rule| rule.code).find(|known| known.starts_with(&begun));
    Err(match begun.or_else(|| nearest(code, RULES.iter().map(|rule| rule.code))) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem.help("`shortfall rules list` shows them"),
    })
}
