//! What it looks for: a chain of quotations with no data at its end.
//!
//! How: who quotes whom is followed back.
//!
//! Why it matters: a figure is not confirmed by being repeated.
//!
//! What it does not say: that the first who named it made it up.
//!
//! What to do: quote the last link that has data, or none.
//!
//! Source: below; method 2.9.

use crate::critique::{Case, Finding, Reading, Rule, Severity, Source, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "E3-CITATION-LOOP",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[
        Source {
            author: "Sanchez, J.",
            year: "2012",
            title: "on USD 200 to 250 billion (a sidebar of 1991) and 750,000 jobs (a speech of 1986)",
            url: "https://lists.keionline.org/pipermail/a2k_lists.keionline.org/2012-January/008451.html",
        },
        Source {
            author: "US Government Accountability Office",
            year: "2010",
            title: "GAO-10-423 (three US figures that cannot be traced to data)",
            url: "https://gao.justia.com/department-of-commerce/2010/4/intellectual-property-gao-10-423",
        },
    ],
    number: Reading::Count("links"),
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let chain = case.texts("chain");
    let finding = match case.boolean("chain_ends_in_data") {
        None => return Some(case.unknown()),
        Some(true) => case.clear(),
        Some(false) => case.fires(Severity::Error),
    };
    let said = if chain.is_empty() { "?".to_owned() } else { chain.join(" ← ") };
    Some(finding.valued(chain.len() as f64, case.unit("1")).with("chain", said))
}
