//! What it looks for: a bound that is quoted as if it were an estimate.
//!
//! How: the word before the figure, and who made the figure a headline without it. That is an error
//! if the claimant did. If reports of it did, the finding stays a warning and says so: what the press
//! drops is not the claimant's doing.
//!
//! Why it matters: half of those who read "up to" take the bound for the figure.
//!
//! What it does not say: that the bound is wrong, or what the estimate was.
//!
//! What to do: ask for the estimate and its range. Until then read the figure as a maximum.
//!
//! Source: below; method 2.6.

use crate::critique::{Case, Finding, Reading, Rule, Severity, Source, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "U1-UP-TO",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[Source {
        author: "Hastak, M.; Murphy, D., for the US Federal Trade Commission",
        year: "2012",
        title: "Effects of a Bristol Windows Advertisement with an \"Up To\" Savings Claim on \
                Consumer Take-Away and Beliefs",
        url: "https://www.ftc.gov/reports/effects-bristol-windows-advertisement-savings-claim-consumer-take-away-beliefs",
    }],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let claim = case.claim()?;
    if claim.bound.as_deref() != Some("up to") {
        let known = claim.bound.is_some() || case.words_seen();
        return Some(if known { case.clear() } else { case.unknown() });
    }
    if claim.headline != Some(true) {
        return Some(case.fires(Severity::Warning));
    }
    Some(match claim.headline_by.as_deref() {
        Some("claimant") => case.fires(Severity::Error).saying("fires-claimant"),
        Some(_) => case.fires(Severity::Warning).saying("fires-reports"),
        None => case.fires(Severity::Warning).saying("fires-headline"),
    })
}
