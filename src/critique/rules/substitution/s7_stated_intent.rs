//! What it looks for: a rate from the question "would you have bought it?".
//!
//! How: how the claimant came to the rate, as published.
//!
//! Why it matters: an answer costs nothing, a purchase does.
//!
//! What it does not say: by how much such answers are off, or that other methods are free of error.
//!
//! What to do: put a rate from observed sales beside it.
//!
//! Source: our judgement, method 2.2.

use crate::critique::{Case, Finding, Reading, Rule, Severity, Source, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "S7-STATED-INTENT",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[Source::OURS],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    Some(match case.text("rate_basis") {
        None => case.unknown(),
        Some("stated intention") => case.fires(Severity::Note),
        Some(_) => case.clear(),
    })
}
