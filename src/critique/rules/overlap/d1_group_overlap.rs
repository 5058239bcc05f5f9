//! What it looks for: groups, sites or titles that are added up although they overlap.
//!
//! How: the sum of their shares.
//!
//! Why it matters: who uses two sites has not lost two sales of one film.
//!
//! What it does not say: how large the overlap is.
//!
//! What to do: ask for the overlap; until then divide by the sum.
//!
//! Source: arithmetic; method 2.7. f = 1 / sum of shares.

use super::sum_of_parts;
use crate::critique::{Case, Finding, Reading, Rule, Side, Source, Subject, Threshold};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "D1-GROUP-OVERLAP",
    subjects: &[Subject::Claim],
    thresholds: &[Threshold::error(Side::Above, 1.0, "1").cited()],
    sources: &[Source::OURS],
    number: Reading::Share,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let shares = case.numbers("group_shares");
    // Where nobody is charged, nothing is added up.
    case.text("actor").map(|_| ()).or((!shares.is_empty()).then_some(()))?;
    if shares.is_empty() {
        return Some(case.unknown());
    }
    Some(sum_of_parts(case, shares, "1"))
}
