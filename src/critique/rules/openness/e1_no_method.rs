//! What it looks for: a figure that nobody else could check.
//!
//! How: three questions. Are the assumptions stated? Could somebody else redo it? Did independent
//! people review it?
//!
//! Why it matters: a figure without a method can be neither confirmed nor refuted.
//!
//! What it does not say: that the figure is wrong.
//!
//! What to do: ask for the method; until then quote the figure as an assertion.
//!
//! Source: below; method 2.9.

use crate::critique::{Case, Finding, Rule, Side, Source, Subject, Threshold};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "E1-NO-METHOD",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::error(Side::AtLeast, 3.0, "1"),
        Threshold::warning(Side::AtLeast, 1.0, "1"),
    ],
    sources: &[
        Source {
            author: "UK Intellectual Property Office",
            year: "2014",
            title: "Can you meet the standard? (clear, verifiable, peer reviewed)",
            url: "https://ipo.blog.gov.uk/2014/05/29/can-you-meet-the-standard/",
        },
        Source {
            author: "RAND Europe",
            year: "2012",
            title: "Measuring IPR infringements (objective, transparent, reproducible)",
            url: "https://www.rand.org/randeurope/research/projects/2012/ipr-crime.html",
        },
        Source {
            author: "UK Government",
            year: "",
            title: "The Aqua Book: guidance on producing quality analysis",
            url: "https://www.gov.uk/guidance/the-aqua-book",
        },
    ],
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let answers = ["stated", "verifiable", "reviewed"].map(|key| case.boolean(key));
    let count = |answer| answers.iter().filter(|given| **given == answer).count();
    if count(None) == answers.len() {
        return Some(case.unknown());
    }
    let finding = case.weigh(count(Some(false)) as f64, case.unit("1"));
    Some(
        finding
            .with("no", count(Some(false)))
            .with("yes", count(Some(true)))
            .with("open", count(None)),
    )
}
