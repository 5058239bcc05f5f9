//! What it looks for: a loss without a time, or with several.
//!
//! How: the period as published, and the periods that reports of the figure give.
//!
//! Why it matters: a sum over two years is half as much a year.
//!
//! What it does not say: which period is meant.
//!
//! What to do: ask. Until then print the figure a year and over the longest period reported.
//!
//! Source: below; method 2.6. f = 1 / years.

use crate::critique::{Case, Factor, Finding, Reading, Rule, Severity, Source, Subject};
use crate::language::{Message, Value};
use crate::scenario::Period;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "U2-NO-PERIOD",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[
        Source {
            author: "Deutsche Welle",
            year: "2010",
            title: "Belgian authorities target 12 European countries in online piracy raids (no \
                    period)",
            url: "https://www.dw.com/en/belgian-authorities-target-12-european-countries-in-online-piracy-raids/a-5985249",
        },
        Source {
            author: "Le Media Plus, after AFP",
            year: "2010",
            title: "Un vaste réseau de téléchargement illégal de films démantelé en Europe (the \
                    same figures a year)",
            url: "https://www.lemediaplus.com/un-vaste-reseau-de-telechargement-illegal-de-films-demantele-en-europe/",
        },
    ],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let claim = case.claim()?;
    let mut reported: Vec<&str> = claim.reported_periods.iter().map(|text| text.trim()).collect();
    reported.sort_unstable();
    reported.dedup();
    if reported.len() > 1 {
        let finding = case.fires(Severity::Error).saying("fires-differ");
        let periods = Message::list(reported.iter().map(|text| in_words(text)));
        return Some(spread(finding.with("periods", periods), &reported));
    }
    let stated =
        claim.period.stated || reported.iter().any(|text| Period::years_of(text).is_some());
    Some(match (stated, claim.period.known || !reported.is_empty()) {
        (true, _) => case.clear(),
        (false, true) => case.fires(Severity::Error),
        (false, false) => case.unknown(),
    })
}

/// A period as reports give it.
fn in_words(text: &str) -> Value {
    match Period::years_of(text) {
        None if text == "unstated" => Message::new("u2-no-period-none").into(),
        None => text.into(),
        Some(1.0) => Message::new("u2-no-period-year").into(),
        Some(years) => {
            let months = (12.0 * years).round() as u64;
            Message::new("u2-no-period-months").with("months", months).into()
        }
    }
}

/// From the longest period reported to a year, if a longer one than a year is.
fn spread(finding: Finding, reported: &[&str]) -> Finding {
    let years = reported.iter().filter_map(|text| Period::years_of(text));
    let longest = years.fold(1.0, f64::max);
    if longest > 1.0 { finding.corrected(Factor::between(1.0 / longest, 1.0)) } else { finding }
}
