//! What it looks for: a figure without a count of copies, or with one that comes from nowhere.
//!
//! How: whether a volume, its basis or its source was published.
//!
//! Why it matters: the loss is proportional to the volume.
//!
//! What it does not say: that the volume is too high.
//!
//! What to do: read the volume that the figure implies, V = C / (s k p n), and compare it with
//! counts.
//!
//! Source: below; method 2.4.

use crate::critique::rules::sources::{DOVE, OECD_QUOTED};
use crate::critique::{Case, Finding, Reading, Rule, Severity, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "V1-NO-VOLUME-SOURCE",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[DOVE, OECD_QUOTED],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    if case.claims_nothing() {
        return None;
    }
    let volume = case.number("volume").is_some();
    let basis = case.text("volume_basis").filter(|basis| *basis != "assumed");
    let traced = case.text("volume_source").or(basis).is_some();
    Some(match (volume, traced) {
        (true, true) => case.clear(),
        (false, true) => case.clear().saying("clear-count-unseen"),
        // Whoever did not see the publication cannot say what is not in it.
        _ if unseen(case) => case.unknown(),
        (true, false) => case.fires(Severity::Error).saying("fires-untraced"),
        (false, false) => case.fires(Severity::Error),
    })
}

fn unseen(case: &Case<'_>) -> bool {
    let status = case.claim().and_then(|claim| claim.status.as_deref());
    matches!(status, Some("no" | "weak"))
}
