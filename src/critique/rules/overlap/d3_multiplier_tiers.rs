//! What it looks for: the output of producer, wholesaler and shop added up for one sale.
//!
//! How: the sum over the tiers beside the final price of the same sales.
//!
//! Why it matters: the price in the shop already holds what the shop paid to the wholesaler.
//!
//! What it does not say: that other tiers lose nothing.
//!
//! What to do: count the value that each tier adds, once.
//!
//! Source: below; method 2.7. f = value added / sum of outputs.

use crate::critique::{Case, Factor, Finding, Reading, Rule, Side, Source, Subject, Threshold};
use crate::language::Value;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "D3-MULTIPLIER-TIERS",
    subjects: &[Subject::Claim],
    thresholds: &[Threshold::error(Side::Above, 1.0, "1")],
    sources: &[Source {
        author: "Motion Picture Association of America",
        year: "",
        title: "a reply to Sanchez, who challenges the multipliers",
        url: "http://blog.mpaa.org/BlogOS/themes/MPAA/PrintBlog.aspx?PID=76e291f9-1047-4436-88c6-fe7cb560eb5c",
    }],
    number: Reading::Times,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let tiers = case.numbers("tier_outputs");
    if tiers.is_empty() {
        return None;
    }
    let Some(price) = case.number("final_value") else { return Some(case.unknown()) };
    let sum: f64 = tiers.iter().sum();
    let finding = case
        .weigh(sum / price, case.unit("1"))
        .with("tiers", tiers.len())
        .with("sum", Value::quantity(sum, &case.money(), 2))
        .with("price", Value::quantity(price, &case.money(), 2));
    Some(match case.number("value_added") {
        Some(added) => finding.corrected(Factor::exact(added / sum)),
        None => finding,
    })
}
