//! What it looks for: losses outside the claim that the critic does not speak of.
//!
//! How: a list of them: advertising, rental, later windows, investment.
//!
//! Why it matters: a claim can be too high in what it counts and still leave harm out.
//!
//! What it does not say: that these losses are large, or that the claim is right.
//!
//! What to do: name them, and say in which direction they work.
//!
//! Source: our own judgement; method 2.10.

use crate::critique::{Case, Finding, Reading, Rule, Severity, Source, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "K4-OMITTED-HARM",
    subjects: &[Subject::Critic],
    thresholds: &[],
    sources: &[Source::OURS],
    number: Reading::Count("losses"),
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let (omitted, considered) = (case.texts("omits"), case.texts("considers"));
    if !omitted.is_empty() {
        let fires = case.fires(Severity::Note).valued(omitted.len() as f64, case.unit("1"));
        return Some(fires.with("omitted", omitted.join(", ")));
    }
    if considered.is_empty() {
        return Some(case.unknown());
    }
    Some(case.clear().with("considered", considered.join(", ")))
}
