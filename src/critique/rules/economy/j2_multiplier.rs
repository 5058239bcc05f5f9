//! What it looks for: a multiplier made for a region, or a large one, on a country's figure.
//!
//! How: the multiplier and where it is from.
//!
//! Why it matters: in a country little leaks out, but what was bought instead has a multiplier too.
//!
//! What it does not say: that a loss stops at the industry that bears it.
//!
//! What to do: give the direct loss; net the multiplied one of spending elsewhere.
//!
//! Source: below; method 2.8. `f = (m - rho m_alt) / m`.

use crate::critique::{
    Case, Factor, Finding, Reading, Rule, Severity, Side, Source, Subject, Threshold,
};
use crate::language::Value;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "J2-MULTIPLIER",
    subjects: &[Subject::Claim],
    thresholds: &[Threshold::warning(Side::Above, 2.0, "1")],
    sources: &[Source {
        author: "US Bureau of Economic Analysis",
        year: "",
        title: "RIMS II: multipliers exist for states and counties, not for the United States",
        url: "http://commercedataservice.github.io/BEA_RIMS_Redesign/faq-page.html",
    }],
    number: Reading::Times,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let named = case.text("multiplier_kind").or_else(|| case.text("multiplier_source"));
    let Some(multiplier) = case.number("multiplier") else { return named.map(|_| case.unknown()) };
    let finding = if case.boolean("multiplier_regional") == Some(true) {
        let fires = case.fires(Severity::Warning).saying("fires-regional");
        fires.valued(multiplier, case.unit("1"))
    } else {
        case.weigh(multiplier, case.unit("1"))
    };
    let finding = finding.with("multiplier", Value::number(multiplier, 3));
    let elsewhere = case.number("respending_share").zip(case.number("respending_multiplier"));
    Some(match elsewhere {
        Some((share, there)) => {
            finding.corrected(Factor::exact((multiplier - share * there) / multiplier))
        }
        None => finding,
    })
}
