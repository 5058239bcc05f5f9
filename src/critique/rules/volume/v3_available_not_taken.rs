//! What it looks for: links, titles or hosted files counted as downloads.
//!
//! How: the basis of the count, and what was counted.
//!
//! Why it matters: what can be had is not what was taken.
//!
//! What it does not say: that there were fewer downloads than links; a link may serve many.
//!
//! What to do: ask for the downloads of each link.
//!
//! Source: our judgement. f = downloads / links, where it was published; method 2.4.

use crate::critique::{Case, Factor, Finding, Reading, Rule, Severity, Source, Subject};
use crate::language::Value;
use crate::quantity::Digits;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "V3-AVAILABLE-NOT-TAKEN",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[Source::OURS],
    number: Reading::Unit,
    questions: None,
    examine,
};

/// What can be had, and whether it was taken is another question.
const AVAILABLE: &[&str] = &["link", "title"];

/// Ways to count it.
const BY_SUPPLY: &[&str] = &["catalogue", "hosted"];

fn examine(case: &Case<'_>) -> Option<Finding> {
    let unit = case.text("volume_unit");
    let supply = unit.is_some_and(|unit| AVAILABLE.contains(&unit));
    let Some(basis) = case.text("volume_basis") else {
        return Some(if supply { fires(case) } else { case.unknown() });
    };
    if !supply && !BY_SUPPLY.contains(&basis) {
        return Some(case.clear());
    }
    // Downloads that were reckoned from links by a published ratio are downloads.
    let reckoned = unit == Some("download") && case.number("downloads_per_link").is_some();
    Some(if reckoned { case.clear() } else { fires(case) })
}

fn fires(case: &Case<'_>) -> Finding {
    let finding = case.fires(Severity::Error);
    match case.number("downloads_per_link") {
        Some(ratio) => finding
            .saying("fires-ratio")
            .valued(ratio, case.unit("download"))
            .with("ratio", Value::Number(ratio, Digits::All))
            .corrected(Factor::exact(ratio)),
        None => finding,
    }
}
