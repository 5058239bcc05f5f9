//! What it looks for: a whole fall of sales charged to piracy, or none of it.
//!
//! How: the share of the fall that is charged to piracy.
//!
//! Why it matters: the literature is split. One review says no more than a fifth of the fall of
//! recorded music, another that most studies imply all of it.
//!
//! What it does not say: which of them is right.
//!
//! What to do: show both ends.
//!
//! Source: below; method 1.3 (M9), 2.8.

use crate::critique::{
    Case, Factor, Finding, Reading, Rule, Severity, Side, Source, Subject, Threshold,
};
use crate::language::Value;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "X3-TREND-AS-CAUSE",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::named("all", Severity::Warning, Side::AtLeast, 1.0, "1"),
        Threshold::named("none", Severity::Warning, Side::Below, 0.01, "1"),
    ],
    sources: &[
        Source {
            author: "Oberholzer-Gee, F.; Strumpf, K.",
            year: "2010",
            title: "File Sharing and Copyright (no more than 20 % of the fall)",
            url: "https://docslib.org/doc/11497234/2-file-sharing-and-copyright",
        },
        Source {
            author: "Liebowitz, S. J.",
            year: "2016",
            title: "on a common metric of studies of file sharing, Journal of Cultural Economics 40 \
                    (most studies imply the whole fall)",
            url: "https://link.springer.com/article/10.1007/s10824-014-9233-2",
        },
    ],
    number: Reading::Share,
    questions: None,
    examine,
};

/// Shares of the fall that reviews of the literature charge to piracy.
const REVIEWED: (f64, f64) = (0.2, 1.0);

fn examine(case: &Case<'_>) -> Option<Finding> {
    case.number("decline")?;
    let Some(share) = case.number("decline_attributed") else { return Some(case.unknown()) };
    let finding = if share >= case.threshold("all") {
        let (low, high) = REVIEWED;
        case.fires(Severity::Warning).corrected(Factor::between(low / share, high / share))
    } else if share < case.threshold("none") {
        case.fires(Severity::Warning).saying("fires-none")
    } else {
        case.clear()
    };
    let finding = finding.valued(share, case.unit("1"));
    Some(finding.with("share", Value::percent(share, 2)))
}
