//! What it looks for: one copy that displaces a ticket, a disc and a broadcast in full.
//!
//! How: the sum of the sales lost per copy over the channels.
//!
//! Why it matters: one person seldom buys the same film three times.
//!
//! What it does not say: that a copy can never cost more than one sale.
//!
//! What to do: ask for evidence of more than one sale per copy.
//!
//! Source: our own judgement; method 2.7. f = 1 / sum of rates.

use super::sum_of_parts;
use crate::critique::{Case, Finding, Reading, Rule, Side, Source, Subject, Threshold};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "D2-CHANNEL-OVERLAP",
    subjects: &[Subject::Claim],
    thresholds: &[Threshold::error(Side::Above, 1.0, "sale/download")],
    sources: &[Source::OURS],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let (channels, rates) = (case.texts("channels"), case.numbers("channel_rates"));
    if rates.is_empty() {
        return (channels.len() > 1).then(|| case.unknown());
    }
    Some(sum_of_parts(case, rates, "sale/download"))
}
