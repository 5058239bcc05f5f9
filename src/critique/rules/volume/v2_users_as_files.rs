//! What it looks for: users, titles, servers or seized copies valued as if they were downloads.
//!
//! How: what was counted against what the price is the price of.
//!
//! Why it matters: one user has many files, and one title many copies.
//!
//! What it does not say: in which direction the figure is off.
//!
//! What to do: count what the price is the price of.
//!
//! Source: below. No factor: it is a check of dimensions; method 2.4.

use crate::critique::rules::sources::HARGREAVES_CRITIC;
use crate::critique::{Case, Finding, Reading, Rule, Severity, Subject};
use crate::language::Message;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "V2-USERS-AS-FILES",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[HARGREAVES_CRITIC],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let counted = case.text("volume_unit");
    let Some((counted, priced)) = counted.zip(case.text("price_unit")) else {
        return Some(case.unknown());
    };
    let finding =
        if same(counted) == same(priced) { case.clear() } else { case.fires(Severity::Error) };
    Some(finding.with("counted", named(counted)).with("priced", named(priced)))
}

/// A download makes a copy.
fn same(unit: &str) -> &str {
    if unit == "download" { "copy" } else { unit }
}

/// The word for many of `unit`.
fn named(unit: &str) -> Message {
    Message::new(format!("v2-users-as-files-unit-{}", unit.replace(' ', "-")))
}
