//! What it looks for: a figure that was corrected or withdrawn later.
//!
//! How: the declared correction.
//!
//! Why it matters: the first figure goes on being quoted.
//!
//! What it does not say: that the corrected figure is right.
//!
//! What to do: quote the correction with the figure, or not at all.
//!
//! Source: below; method 2.9.

use crate::critique::{Case, Factor, Finding, Reading, Rule, Severity, Source, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "E5-CORRECTED-LATER",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[
        Source {
            author: "The Hollywood Reporter",
            year: "2008",
            title: "MPAA admits error in piracy study (44 % became 15 %)",
            url: "https://www.hollywoodreporter.com/news/mpaa-admit-error-piracy-study-103252",
        },
        Source {
            author: "Goldacre, B.",
            year: "2009",
            title: "Illegal downloads and dodgy figures (GBP 120 billion became 12)",
            url: "https://nettime.org/Lists-Archives/nettime-l-0906/msg00029.html",
        },
    ],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let claim = case.claim()?;
    let Some(erratum) = case.text("erratum") else {
        // Somebody who saw no source cannot say that there is no correction.
        return Some(if claim.sources.is_empty() { case.unknown() } else { case.clear() });
    };
    let finding = case.fires(Severity::Error).with("erratum", erratum);
    Some(match case.number("corrected_amount") {
        Some(corrected) if claim.amount > 0.0 => {
            finding.corrected(Factor::exact(corrected / claim.amount))
        }
        _ => finding,
    })
}
