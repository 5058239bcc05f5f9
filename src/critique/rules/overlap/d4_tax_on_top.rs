//! What it looks for: tax added to a loss that holds it already.
//!
//! How: whether the price holds the tax, where a tax is added.
//!
//! Why it matters: the same money is counted as lost by the industry and by the state.
//!
//! What it does not say: that the state lost nothing.
//!
//! What to do: leave the tax in one place.
//!
//! Source: arithmetic; method 2.7. The tax is taken off again.

use crate::critique::{Case, Factor, Finding, Reading, Rule, Severity, Source, Subject};
use crate::language::Value;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "D4-TAX-ON-TOP",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[Source::OURS],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let tax = case.number("tax_added")?;
    let claim = case.claim()?;
    let said = |finding: Finding| {
        finding.valued(tax, case.money()).with("tax", Value::quantity(tax, &case.money(), 2))
    };
    Some(match case.boolean("price_includes_vat") {
        None => case.unknown(),
        Some(false) => said(case.clear()),
        Some(true) if claim.amount > tax => {
            let rest = (claim.amount - tax) / claim.amount;
            said(case.fires(Severity::Error)).corrected(Factor::exact(rest))
        }
        Some(true) => said(case.fires(Severity::Error)),
    })
}
