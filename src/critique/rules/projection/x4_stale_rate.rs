//! What it looks for: a rate from another medium, or from data of long ago.
//!
//! How: the years between the data behind the rate and the claim, and the two media.
//!
//! Why it matters: legal offers, prices and habits change what a copy displaces.
//!
//! What it does not say: that the rate is wrong here, or in which direction.
//!
//! What to do: widen the range of the rate, and say where it comes from.
//!
//! Source: below; method 2.8, 4.6. It is asked of claims and of critics alike.

use crate::critique::{Case, Finding, Reading, Rule, Severity, Side, Source, Subject, Threshold};
use crate::language::Value;
use crate::quantity::Digits;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "X4-STALE-RATE",
    subjects: &[Subject::Claim, Subject::Assertion],
    thresholds: &[Threshold {
        name: "note",
        value: 8.0,
        unit: "year",
        severity: Severity::Note,
        side: Side::Above,
        mark: Some(crate::critique::Mark::Judgement),
    }],
    sources: &[Source {
        author: "Infojustice, on Ecorys (2015)",
        year: "2017",
        title: "legal downloads and streaming as what is new in its setting",
        url: "https://infojustice.org/archives/39679",
    }],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let has_rate = match case.assertion() {
        Some(_) => case.number("own_rate").is_some(),
        None => case.number("rate").is_some(),
    };
    if !has_rate {
        return None;
    }
    let (medium, year) = (case.text("rate_medium"), case.number("rate_year").zip(case.year()));
    let other = medium.zip(case.medium()).filter(|(of_rate, own)| of_rate != own);
    if let Some((of_rate, own)) = other {
        let fires = case.fires(Severity::Note).saying("fires-medium");
        return Some(fires.with("medium", of_rate).with("own", own));
    }
    let Some((then, now)) = year else {
        // The same medium, but of which year is not known; or neither is.
        return Some(case.unknown());
    };
    let years = (f64::from(now) - then).abs();
    let finding = case.weigh(years, case.unit("year"));
    Some(finding.with("years", Value::Number(years, Digits::All)))
}
