//! What it looks for: losses of foreign owners counted as losses at home.
//!
//! How: whether foreign owners' losses are in, and which share domestic owners bear.
//!
//! Why it matters: of money that is not spent on a foreign film, the foreign part would have left
//! the country.
//!
//! What it does not say: that foreign owners lose nothing.
//!
//! What to do: give the domestic part apart.
//!
//! Source: below; method 2.7. f = the domestic share h.

use crate::critique::{Case, Factor, Finding, Reading, Rule, Severity, Source, Subject};
use crate::language::Value;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "G5-IMPORT-LEAKAGE",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[Source {
        author: "Karaganis, J., quoted by the P2P Foundation",
        year: "2011",
        title: "The right copyright policy for Europe is not IP maximalism (audiovisual imports USD \
                14.7 billion, exports 3.9)",
        url: "https://blog.p2pfoundation.net/the-right-copyright-policy-for-europe-is-not-ip-maximalism/2011/09/13",
    }],
    number: Reading::Share,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    // In the whole world nobody is foreign.
    if case.territory() == Some(super::WORLD) {
        return None;
    }
    Some(match (case.boolean("foreign_losses"), case.number("domestic_share")) {
        (None, _) => case.unknown(),
        (Some(false), _) => case.clear(),
        (Some(true), None) => case.fires(Severity::Warning),
        (Some(true), Some(share)) => case
            .fires(Severity::Warning)
            .saying("fires-share")
            .valued(share, case.unit("1"))
            .corrected(Factor::exact(share))
            .with("share", Value::percent(share, 2)),
    })
}
