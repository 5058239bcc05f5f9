//! What it looks for: one number for something that was modelled.
//!
//! How: whether a range or an error was published with it.
//!
//! Why it matters: without a range nobody can tell a measurement from a guess.
//!
//! What it does not say: that the number is wrong, or how wide its range is.
//!
//! What to do: ask for the range, or simulate one.
//!
//! Source: below; method 2.6.

use crate::critique::{Case, Finding, Reading, Rule, Severity, Source, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "U6-NO-RANGE",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[Source {
        author: "Office for Statistics Regulation",
        year: "",
        title: "How to communicate uncertainty in statistics",
        url: "https://osr.statisticsauthority.gov.uk/how-to-communicate-uncertainty-in-statistics/",
    }],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    case.claim()?;
    let range = case.number("range_low").is_some() && case.number("range_high").is_some();
    if range || case.number("relative_error").is_some() {
        return Some(case.clear());
    }
    // What nobody looked at may have had a range.
    let seen = case.words_seen() || case.declared().facts().next().is_some();
    Some(if seen { case.fires(Severity::Warning) } else { case.unknown() })
}
