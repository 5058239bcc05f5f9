//! What it looks for: what users gained, used as if it repaid producers.
//!
//! How: whether the critic argues with gains of users, and whose loss it concludes on.
//!
//! Why it matters: gains of users and losses of producers stand in different ledgers.
//!
//! What it does not say: that gains of users do not count for society.
//!
//! What to do: keep the ledgers apart, and give both.
//!
//! Source: below; method 1.3 (M11), 2.10.

use crate::critique::{Case, Finding, Reading, Rule, Severity, Source, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "K5-BENEFIT-OVERREACH",
    subjects: &[Subject::Assertion],
    thresholds: &[],
    sources: &[Source {
        author: "Rob, R.; Waldfogel, J.",
        year: "2006",
        title: "Piracy on the High C's (25 dollars lost by sellers, 70 gained by users, per student)",
        url: "https://experts.umn.edu/en/publications/piracy-on-the-high-cs-music-downloading-sales-displacement-and-so",
    }],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    if !case.boolean("consumer_gain")? {
        return Some(case.clear().saying("clear-does-not"));
    }
    Some(match case.text("concludes_on") {
        None => case.unknown(),
        Some("producers") => case.fires(Severity::Warning),
        Some(_) => case.clear(),
    })
}
