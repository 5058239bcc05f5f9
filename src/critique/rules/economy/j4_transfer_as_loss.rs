//! What it looks for: a loss to society that leaves out what users gained.
//!
//! How: who is said to bear the loss, and whether users' gain is set against it.
//!
//! Why it matters: what users did not pay, they kept.
//!
//! What it does not say: that users' gain repays producers, or that nothing is lost in the long run.
//!
//! What to do: show both ledgers.
//!
//! Source: below; method 2.8, 1.3 (M11).

use crate::critique::{Case, Finding, Reading, Rule, Severity, Source, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "J4-TRANSFER-AS-LOSS",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[
        Source {
            author: "Rob, R.; Waldfogel, J.",
            year: "2006",
            title: "Piracy on the High C's (25 dollars lost by sellers, 70 gained by users, per student)",
            url: "https://experts.umn.edu/en/publications/piracy-on-the-high-cs-music-downloading-sales-displacement-and-so",
        },
        Source {
            author: "SEO, TNO and IViR",
            year: "2009",
            title: "Ups and downs: economic and cultural effects of file sharing",
            url: "https://www.seo.nl/en/publications/ups-and-downs-economic-and-cultural-effects-of-file-sharing-on-music-film-and-games/",
        },
    ],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    if case.text("scope_word") != Some("society") {
        return None;
    }
    Some(match case.boolean("consumer_gain") {
        None => case.unknown(),
        Some(false) => case.fires(Severity::Error),
        Some(true) => case.clear(),
    })
}
