//! What it looks for: a loss that is dismissed because the rate is small.
//!
//! How: the share of sales without piracy that the critic's own rate removes, s V / (S + s V), where
//! V / S is the number of copies for every legal sale.
//!
//! Why it matters: a small rate on many copies is a large loss.
//!
//! What it does not say: that the claim is right, or that the critic's rate is wrong.
//!
//! What to do: state the loss that follows from the critic's own rate.
//!
//! Source: below; method 0 and 2.10.

use crate::critique::{Case, Finding, Reading, Rule, Side, Source, Subject, Threshold};
use crate::language::Value;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "K1-SMALL-S-BIG-LOSS",
    subjects: &[Subject::Assertion],
    thresholds: &[Threshold::warning(Side::Above, 0.1, "1")],
    sources: &[Source {
        author: "Liebowitz, S. J.",
        year: "2016",
        title: "on a common metric of studies of file sharing, Journal of Cultural Economics 40",
        url: "https://link.springer.com/article/10.1007/s10824-014-9233-2",
    }],
    number: Reading::Share,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    if !case.boolean("dismisses")? {
        return Some(case.clear().saying("clear-accepts"));
    }
    let (rate, copies) = (case.number("own_rate"), case.number("copies_per_sale"));
    let (Some(rate), Some(copies)) = (rate, copies) else { return Some(case.unknown()) };
    let displaced = rate * copies;
    let finding = case.weigh(displaced / (1.0 + displaced), case.unit("1"));
    Some(
        finding
            .with("rate", Value::quantity(rate, &case.unit("sale"), 2))
            .with("copies", Value::number(copies, 2))
            .with("lost", Value::percent(displaced / (1.0 + displaced), 2)),
    )
}
