//! What it looks for: a net rate from which something is taken off again.
//!
//! How: the kind of the rate, and what the claimant or the critic corrects it for.
//!
//! Why it matters: a net rate was measured on people as they are, with what they would pay and
//! what they discover already in it; to correct it again makes any loss too small.
//!
//! What it does not say: that the net rate is right.
//!
//! What to do: use the net rate as it stands, or a gross one with the corrections. A scenario that
//! mixes them is refused when it is read.
//!
//! Source: our own arithmetic, docs/method.md.

use crate::critique::{About, Case, Finding, Reading, Rule, Severity, Source, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "S8-DOUBLE-NET",
    subjects: &[Subject::Claim, Subject::Assertion],
    thresholds: &[],
    sources: &[Source::OURS],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let (kind, corrections) = (case.text("rate_kind"), case.texts("corrections"));
    let rate = match case.about {
        About::Assertion(..) => "own_rate",
        _ => "rate",
    };
    let listed = corrections.join(", ");
    match (kind, corrections.is_empty()) {
        (None, true) => case.number(rate).map(|_| case.unknown()),
        (None, false) => Some(case.unknown()),
        (Some("net"), false) => Some(case.fires(Severity::Error).with("corrections", listed)),
        (Some(_), _) => Some(case.clear()),
    }
}
