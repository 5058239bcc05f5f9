//! What it looks for: a critic who says "one copy, one sale" of a source that reckoned with less.
//!
//! How: the rate that the critic says was used, beside the rate that the source used.
//!
//! Why it matters: a critique that misses the method leaves the real weak points untouched.
//!
//! What it does not say: that the source's rate, volume or projection is right.
//!
//! What to do: correct the attribution, and examine the steps that the source did take.
//!
//! Source: below; method 0, 2.10.

use crate::critique::{Case, Finding, Mark, Reading, Rule, Side, Source, Subject, Threshold};
use crate::language::{Message, Value};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "K3-MISATTRIBUTED-METHOD",
    subjects: &[Subject::Assertion],
    thresholds: &[Threshold::warning(Side::Below, 0.95, "sale/download")],
    sources: &[
        Source {
            author: "a reader of the TERA study, on a blog (weak)",
            year: "2010",
            title: "About that internet piracy study (a rate of 10 % for digital music)",
            url: "http://neva.li/post/457207314/about-that-internet-piracy-study",
        },
        Source {
            author: "a page of a magazine on a site of manuals, on IPI's study of 2007 (weak)",
            year: "",
            title: "rates of 65.7 % for physical and 20 % for internet piracy",
            url: "http://www.manualshelf.com/manual/velocity/promagix-pcx/specifications-english/page-23.html",
        },
    ],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let said = case.number("rate")?;
    // Only "one copy, one sale" can be a misattribution of this kind.
    if said < case.threshold("warning") {
        return None;
    }
    let published = || case.claim().and_then(|claim| claim.method.number("rate"));
    let in_sales = |rate| Value::quantity(rate, &case.unit("sale"), 2);
    let Some(used) = case.number("source_rate").or_else(published) else {
        let finding = case.unknown().with("said", in_sales(said));
        let supposed = case.boolean("supposed") == Some(true);
        return Some(if supposed { finding.saying("unknown-supposed") } else { finding });
    };
    let finding = case.weigh(used, case.unit("sale/download"));
    let finding = finding.marked(case.text("source_rate_status").and_then(Mark::of_status));
    let seen: Value = match case.text("source_rate_source") {
        Some(seen) => Message::new("k3-misattributed-method-seen").with("where", seen).into(),
        None => "".into(),
    };
    Some(finding.with("said", in_sales(said)).with("used", in_sales(used)).with("seen", seen))
}
