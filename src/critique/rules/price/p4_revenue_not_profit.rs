//! What it looks for: revenue that is called damage or lost profit, with no cost deducted.
//!
//! How: the word for the figure, and whether a cost per unit was published.
//!
//! Why it matters: a sale that does not happen saves the cost of making and shipping it.
//!
//! What it does not say: that the cost is large; for a download it is small.
//!
//! What to do: ask for the cost that was avoided.
//!
//! Source: below. f = n - m / p, and m was not published; method 2.3.

use crate::critique::rules::sources::{ANDERSON, FAIR};
use crate::critique::{Case, Finding, Reading, Rule, Severity, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "P4-REVENUE-NOT-PROFIT",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[ANDERSON, FAIR],
    number: Reading::Unit,
    questions: None,
    examine,
};

/// Words that promise what is left after costs.
const AFTER_COSTS: &[&str] = &["damage", "lost profit"];

fn examine(case: &Case<'_>) -> Option<Finding> {
    if case.claims_nothing() {
        return None;
    }
    let Some(word) = case.text("loss_word") else { return Some(case.unknown()) };
    let deducted = case.number("unit_cost").is_some() || case.text("price_basis") == Some("profit");
    Some(match (AFTER_COSTS.contains(&word), deducted) {
        (true, false) => case.fires(Severity::Note),
        (true, true) => case.clear().saying("clear-deducted"),
        (false, _) => case.clear(),
    })
}
